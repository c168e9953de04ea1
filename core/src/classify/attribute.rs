//! Attribute (公开属性认定): may this be opened, on what grounds, and what follows.
//!
//! ```
//! use gongkai::{Library, Truth, classify::attribute::{Attribute, Facts, Outcome}};
//!
//! let book = Library::embedded().book("cn-2019")?;
//! let attribute = Attribute::on(&book, "2024-05-06".parse()?)?;
//! let facts = Facts { state_secret: Truth::Yes, ..Facts::default() };
//! let verdict = attribute.verdict(&facts)?;
//! assert_eq!(verdict.outcome(), Some(Outcome::Withheld));
//! assert_eq!(verdict.grounds().next().unwrap().row.cite.provision, "第十四条");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::wing::{Bound, wing};

/// The attribute as the law of a day determines it.
pub type Attribute = Bound<Facts>;

wing! {
    rule ATTRIBUTE;

    /// What is known of a piece of information (政府信息).
    ///
    /// The Regulations of 2008 and of 2019 and the measures of some counties ask different questions: a fact that the law of the day
    /// does not ask about is refused.
    facts {
        /// It is a state secret (国家秘密).
        state_secret,
        /// A law or an administrative regulation forbids disclosure (法律、行政法规禁止公开).
        forbidden_by_law,
        /// Disclosure may endanger national, public or economic security or social stability (三安全一稳定).
        endangers_security,
        /// It holds trade secrets, personal privacy and the like, and disclosure would harm a third party (损害第三方合法权益).
        third_party_harm,
        /// Law of 2008: it holds trade secrets or personal privacy (商业秘密、个人隐私).
        trade_secret_or_privacy,
        /// The third party agrees to disclosure (第三方同意公开).
        third_party_consents,
        /// Law of 2008: the right holder agrees to disclosure (权利人同意公开).
        right_holder_consents,
        /// Law of 2008: the third party does not agree (第三方不同意公开): a veto.
        third_party_objects,
        /// The third party does not agree and has reasonable grounds (第三方不同意且有合理理由).
        third_party_objects_with_reasons,
        /// Keeping it closed would gravely affect the public interest (不公开会对公共利益造成重大影响).
        public_interest_grave,
        /// It is of internal affairs: personnel, logistics, internal workflow (内部事务信息).
        internal_affairs,
        /// It is a record of how a decision was reached: discussion, draft, consultation, request, report (过程性信息).
        process_record,
        /// It is from an administrative enforcement file (行政执法案卷信息).
        enforcement_file,
        /// A law, regulation or rule says that it must be opened (法律、法规、规章规定应当公开).
        opening_required,
        /// It involves the adjustment of public interests (涉及公众利益调整).
        public_interest,
        /// Law of 2008: it concerns the vital interests of citizens or organisations (涉及切身利益).
        own_interest,
        /// The public needs to know it widely (需要公众广泛知晓).
        wide_knowledge,
        /// The decision needs the public's participation (需要公众参与决策).
        participation,
        /// Law of 2008: the public needs to know it widely or to participate (需要社会公众广泛知晓或者参与).
        wide_knowledge_or_participation,
        /// Law of 2008: it shows the agency's structure, functions and procedures (机构设置、职能、办事程序).
        organisation_and_procedure,
        /// It is among what the Regulations list for disclosure (条例所列主动公开内容).
        listed,
        /// Local: it is expressly marked with a secrecy grade (明确标识“秘密”“机密”“绝密”).
        marked_secret,
        /// Local: it concerns a work secret (工作秘密).
        work_secret,
        /// Local: it touches a state secret (涉及国家秘密).
        concerns_secret,
        /// Local: it is still under deliberation (正在审议、讨论过程中).
        under_deliberation,
        /// Local: it concerns only some persons or matters (只涉及部分人和事).
        concerns_only_some,
        /// Local: the public need not know it widely or take part (不必要社会公众广泛知晓或参与).
        public_need_not_know,
        /// Local: it is of special use only to particular citizens or bodies (只对特定对象具有特殊作用).
        special_use,
        /// Local: it is an environmental matter of general concern (普遍关注的环境问题).
        public_concern,
        /// Local: it is among the matters excepted from what is opened (除外事项).
        excepted,
        /// Local: it is related to services to the public (与办事相关).
        service_related,
        /// Local: it is suitable for disclosure (适合公开).
        suitable,
        /// Reading: what art. 16 says of other provisions (“从其规定”) also covers internal affairs.
        override_covers_internal,
        /// Reading: what is opened under art. 15 can no longer be held back under art. 16.
        exception_opens,
    }

    /// What may become of it.
    outcomes {
        /// Withheld, without exception (不予公开).
        Withheld = "withheld",
        /// Must not be opened (不得公开).
        MustNotOpen = "must_not_open",
        /// May be withheld (可以不予公开).
        MayWithhold = "may_withhold",
        /// Opened without being asked for (主动公开).
        Proactive = "proactive",
        /// Opened on request (依申请公开).
        OnRequest = "on_request",
    }
}
