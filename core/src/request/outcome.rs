//! Kind of reply (答复类型): which reply a request gets, on what ground, and which row of the annual statistics counts it.
//!
//! ```
//! use gongkai::{Library, Truth, request::outcome::{Facts, Outcome, Reply}};
//!
//! let book = Library::embedded().book("cn-2019")?;
//! let reply = Reply::on(&book, "2024-05-06".parse()?)?;
//! let facts = Facts { withdrawn: Truth::No, petition: Truth::Yes, ..Facts::default() };
//! let verdict = reply.verdict(&facts)?;
//! assert_eq!(verdict.outcome(), Some(Outcome::NotARequest));
//! assert_eq!(verdict.grounds().next().unwrap().row.cite.provision, "第三十九条第一款");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::wing::{Bound, wing};

/// The kind of reply as the law of a day determines it.
pub type Reply = Bound<Facts>;

wing! {
    rule REQUEST_OUTCOME;

    /// What is known of a request.
    ///
    /// The Regulations of 2007 and of 2019 ask different questions, and so do local rules: a fact that the law of the day does not ask
    /// about is refused.
    facts {
        /// The applicant withdraws (撤回申请).
        withdrawn,
        /// It petitions, complains or reports in the form of a request (信访、投诉、举报).
        petition,
        /// It is unclear what is asked for (内容不明确).
        unclear,
        /// The applicant was told, once, what to correct (已告知补正).
        supplement_told,
        /// The applicant corrected the request (已补正).
        supplemented,
        /// The time for the correction passed without good reason (无正当理由逾期不补正).
        supplement_overdue,
        /// The fee asked for was not paid in time (逾期未缴费).
        fee_unpaid,
        /// Number or frequency clearly go beyond what is reasonable (数量、频次明显超过合理范围).
        excessive,
        /// The applicant was asked for reasons (已要求说明理由).
        reasons_asked,
        /// The reasons are sound (理由合理).
        reasons_sound,
        /// The reply cannot be given in time (无法按期答复).
        cannot_meet_term,
        /// A publication is asked for (公开出版物).
        publication,
        /// This applicant had a reply on the same information before (重复申请).
        repeated,
        /// The agency is asked to confirm or issue again what the applicant has (确认或者重新出具).
        reissue,
        /// A law or administrative regulation has its own rules of access (另有特别规定).
        special_access,
        /// The information is already published (已经主动公开).
        published,
        /// It is for another body to disclose (不属于本机关负责公开).
        other_body,
        /// A search found no such information (经检索没有).
        not_found,
        /// Existing information would have to be processed or analysed (需要加工、分析).
        needs_processing,
        /// What must not be opened can be separated (能够作区分处理).
        separable,
        /// It is a state secret (国家秘密).
        state_secret,
        /// A law or administrative regulation forbids disclosure (法律、行政法规禁止公开).
        forbidden_by_law,
        /// Disclosure may endanger security or stability (三安全一稳定).
        endangers_security,
        /// Disclosure would harm a third party's lawful interests (损害第三方合法权益).
        third_party_harm,
        /// The third party consents (第三方同意公开).
        third_party_consents,
        /// Law of 2007: it is a trade secret or personal privacy (商业秘密、个人隐私).
        trade_secret_or_privacy,
        /// Law of 2007: the right holder consents (权利人同意公开).
        right_holder_consents,
        /// Non-disclosure would gravely affect the public interest (不公开会对公共利益造成重大影响).
        public_interest_grave,
        /// It is about internal affairs (内部事务信息).
        internal_affairs,
        /// It is a record of process (过程性信息).
        process_record,
        /// It is from an enforcement case file (行政执法案卷信息).
        enforcement_file,
        /// A law, regulation or rule requires disclosure (法律、法规、规章规定应当公开).
        opening_required,
        /// The agency decides to withhold what it may withhold (决定不予公开).
        decides_to_withhold,
        /// The information is handed over with the reply (随答复提供).
        handed_over,
        /// Law of 2007: no special need of the applicant's own (与自身特殊需要无关).
        no_own_need,
        /// Guyuan: the request is not in due form (申请形式不符合规定).
        formal_defect,
        /// Guyuan: a superior agency made and published it (上级行政机关形成并已公开).
        superior_published,
    }

    /// Which reply it gets.
    outcomes {
        /// Withdrawn: closed.
        Withdrawn = "withdrawn",
        /// Not treated as a request (不作为申请处理).
        NotARequest = "not_a_request",
        /// Told to correct it (告知补正).
        Supplement = "supplement",
        /// The correction is awaited (等待补正).
        AwaitCorrection = "await_correction",
        /// Still unclear after correction (补正后仍不明确).
        StillUnclear = "still_unclear",
        /// Not corrected in time: not handled further (逾期不补正).
        NotCorrected = "not_corrected",
        /// Fee not paid in time: not handled further (逾期未缴费).
        FeeUnpaid = "fee_unpaid",
        /// Beyond what is reasonable, for unsound reasons: not handled (不予处理).
        Excessive = "excessive",
        /// Beyond what is reasonable, for sound reasons: reply deferred (延迟答复).
        Deferred = "deferred",
        /// A publication: not handled (公开出版物).
        Publication = "publication",
        /// Not handled again (不予重复处理).
        Repeated = "repeated",
        /// Asked to confirm or issue again: not handled (确认或者重新出具).
        Reissue = "reissue",
        /// To be got under its own law (依照特别规定办理).
        SpecialAccess = "special_access",
        /// Already public: told how to get it (已主动公开).
        AlreadyPublic = "already_public",
        /// For another body (不属于本机关).
        NotOurs = "not_ours",
        /// No such information (信息不存在).
        NotHeld = "not_held",
        /// Would have to be processed: not given (需要加工、分析).
        NeedsProcessing = "needs_processing",
        /// Disclosed in part (部分公开).
        Partial = "partial",
        /// Withheld: state secret (国家秘密).
        WithheldSecret = "withheld_secret",
        /// Withheld: forbidden by law (法律、行政法规禁止公开).
        WithheldByLaw = "withheld_by_law",
        /// Withheld: endangers security or stability (三安全一稳定).
        WithheldSecurity = "withheld_security",
        /// Withheld: protects a third party (第三方合法权益).
        WithheldThirdParty = "withheld_third_party",
        /// Withheld: internal affairs (内部事务信息).
        WithheldInternal = "withheld_internal",
        /// Withheld: record of process (过程性信息).
        WithheldProcess = "withheld_process",
        /// Withheld: enforcement case file (行政执法案卷).
        WithheldEnforcement = "withheld_enforcement",
        /// Disclosed: handed over (提供信息).
        Provided = "provided",
        /// Disclosed: told how and when to get it (告知获取的方式、途径和时间).
        ToldWhen = "told_when",
        /// Law of 2007: no need of one's own, may be refused (与自身特殊需要无关).
        NoNeed = "no_need",
        /// Guyuan: told at once all that is to be corrected (一次性告知补正).
        SupplementForm = "supplement_form",
        /// Guyuan: given as far as held, a superior agency having published it.
        ProvidedSuperior = "provided_superior",
    }
}
