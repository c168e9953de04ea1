//! The rules under `exemption`.

/// 审查程序 (chain of review): a chain.
pub mod chain {
    crate::rulebook::names::rule! {
        /// 审查程序 (chain of review).
        "exemption.chain": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 拟定公开的内容 draft the content
            ///
            /// In `jiujiang-county-2022`.
            Draft = "draft",
            /// 分管领导审核 review by the deputy leader in charge
            ///
            /// In `jiujiang-county-2022`.
            DeputyReview = "deputy_review",
            /// 主要领导审定签发 signature by the principal leader
            ///
            /// In `jiujiang-county-2022`.
            PrincipalSign = "principal_sign",
            /// 上级主管部门审批 approval by the superior department
            ///
            /// In `jiujiang-county-2022`.
            SuperiorApprove = "superior_approve",
            /// 与有关部门沟通、确认 consultation with the departments concerned
            ///
            /// In `jiujiang-county-2022`.
            Consult = "consult",
            /// 源头自审 review at the source
            ///
            /// In `huining-2016`.
            SelfReview = "self_review",
            /// 信息公开机构审查 review by the disclosure office
            ///
            /// In `huining-2016`.
            OfficeReview = "office_review",
            /// 主管领导审核批准 approval by the leader in charge
            ///
            /// In `huining-2016`.
            Approve = "approve",
            /// 公开 disclosure
            ///
            /// In `huining-2016`, `district-report`.
            Disclose = "disclose",
            /// 信息员初审 first review by the information officer
            ///
            /// In `district-report`.
            FirstReview = "first_review",
            /// 科室负责人复核 second review by the section head
            ///
            /// In `district-report`.
            HeadReview = "head_review",
            /// 分管领导批示 decision by the deputy leader in charge
            ///
            /// In `district-report`.
            DeputyDecide = "deputy_decide",
            /// 报同级保密部门 referral to the secrecy department of the same level
            ///
            /// In `district-report`.
            SecrecyDepartment = "secrecy_department",
        }

        /// What it asks.
        Fact {
            /// 内容是否需报上级主管部门审批？ must a superior department approve the content?
            ///
            /// In `jiujiang-county-2022`.
            SuperiorApproval = "superior_approval",
            /// 内容是否涉及其他部门？ does the content concern other departments?
            ///
            /// In `jiujiang-county-2022`.
            ConcernsOthers = "concerns_others",
            /// 科室负责人是否无法准确把握是否公开？ is the section head unable to judge whether to open it?
            ///
            /// In `district-report`.
            HeadUncertain = "head_uncertain",
            /// 是否仍不能确定是否可以公开？ is it still uncertain whether it may be opened?
            ///
            /// In `district-report`.
            Uncertain = "uncertain",
        }
    }
}

/// 审查意见 (conclusion of the review): a table.
pub mod conclusion {
    crate::rulebook::names::rule! {
        /// 审查意见 (conclusion of the review).
        "exemption.conclusion": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 能否确定是否可以公开？ can it be determined whether it may be opened?
            ///
            /// In `guyuan-2019`.
            Certain = "certain",
            /// 是否属于不得公开的信息？ is it among what must not be opened?
            ///
            /// In `guyuan-2019`.
            Exempt = "exempt",
        }

        /// What it can come to.
        Outcome {
            /// 需报审 to be referred
            ///
            /// In `guyuan-2019`.
            Refer = "refer",
            /// 免于公开 exempt
            ///
            /// In `guyuan-2019`.
            Exempt = "exempt",
            /// 公开 open
            ///
            /// In `guyuan-2019`.
            Open = "open",
        }
    }

    /// 审查意见的内容 (contents of the conclusion): a checklist.
    pub mod opinion {
        crate::rulebook::names::rule! {
            /// 审查意见的内容 (contents of the conclusion).
            "exemption.conclusion.opinion": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// “公开”“免于公开”或者“需报审”的意见 the conclusion: open, exempt or to be referred
                ///
                /// In `guyuan-2019`.
                Conclusion = "conclusion",
                /// 依据 the basis
                ///
                /// In `guyuan-2019`.
                Basis = "basis",
                /// 理由 the reason
                ///
                /// In `guyuan-2019`.
                Reason = "reason",
            }
        }
    }
}

/// 非密处理 (removal of secret parts): a table.
pub mod desensitise {
    crate::rulebook::names::rule! {
        /// 非密处理 (removal of secret parts).
        "exemption.desensitise": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否含有涉密内容？ does it contain secret content?
            ///
            /// In `guyuan-2019`.
            ContainsSecret = "contains_secret",
            /// 是否只有部分内容涉密？ is only a part of it secret?
            ///
            /// In `guyuan-2019`.
            OnlyPart = "only_part",
        }

        /// What it can come to.
        Outcome {
            /// 涉密部分不予公开，其余部分作非密处理后公开 withhold the secret part and open the rest after treatment
            ///
            /// In `guyuan-2019`.
            Partial = "partial",
            /// 全部不得公开 must not be opened at all
            ///
            /// In `guyuan-2019`.
            Withheld = "withheld",
            /// 不需非密处理 no treatment needed
            ///
            /// In `guyuan-2019`.
            NotNeeded = "not_needed",
        }
    }
}

/// 保密期满后的公开 (disclosure after a secrecy period): a chain.
pub mod expired_secret {
    crate::rulebook::names::rule! {
        /// 保密期满后的公开 (disclosure after a secrecy period).
        "exemption.expired_secret": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 期限未满的，先解密 declassification, where the period is not over
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Declassify = "declassify",
            /// 保密审查 secrecy review
            ///
            /// In `cn-2019`, `guyuan-2019`.
            SecrecyReview = "secrecy_review",
            /// 公开 disclosure
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Disclose = "disclose",
            /// 办理解密手续 formalities of declassification
            ///
            /// In `guyuan-2019`.
            Formalities = "formalities",
        }

        /// What it asks.
        Fact {
            /// 保密期限是否已满？ is the period of secrecy over?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            PeriodOver = "period_over",
        }
    }
}

/// 不予公开和不得公开的情形 (grounds of exemption): a table.
pub mod grounds {
    crate::rulebook::names::rule! {
        /// 不予公开和不得公开的情形 (grounds of exemption).
        "exemption.grounds": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否依法确定为国家秘密？ is it a state secret, determined according to law?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            StateSecret = "state_secret",
            /// 法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ForbiddenByLaw = "forbidden_by_law",
            /// 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            EndangersSecurity = "endangers_security",
            /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyHarm = "third_party_harm",
            /// 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyConsents = "third_party_consents",
            /// 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            PublicInterestGrave = "public_interest_grave",
            /// 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            TradeSecretOrPrivacy = "trade_secret_or_privacy",
            /// 权利人是否同意公开？ does the right holder consent?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            RightHolderConsents = "right_holder_consents",
            /// 是否涉及国家秘密？ does it concern a state secret?
            ///
            /// In `jiujiang-county-2022`.
            ConcernsStateSecret = "concerns_state_secret",
            /// 是否涉及商业秘密，或者公开后可能导致商业秘密被泄露？ does it concern a trade secret, or might disclosure leak one?
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            TradeSecret = "trade_secret",
            /// 是否涉及个人隐私，或者公开后可能导致对个人隐私权造成不当侵害？ does it concern personal privacy, or might disclosure unduly invade it?
            ///
            /// In `jiujiang-county-2022`.
            Privacy = "privacy",
            /// 公开后是否将危及国家安全、公共安全、经济安全和社会稳定？ will disclosure endanger national, public or economic security and social stability?
            ///
            /// In `jiujiang-county-2022`.
            WillEndanger = "will_endanger",
            /// 法律、法规和规章是否禁止公开？ does a law, regulation or rule forbid disclosure?
            ///
            /// In `jiujiang-county-2022`.
            ForbiddenByRule = "forbidden_by_rule",
            /// 是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say?
            ///
            /// In `guyuan-2019`.
            MarkedSecret = "marked_secret",
            /// 内容是否涉及工作秘密？ does it concern a work secret?
            ///
            /// In `guyuan-2019`.
            WorkSecret = "work_secret",
        }

        /// What it can come to.
        Outcome {
            /// 不予公开 withheld
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            Withheld = "withheld",
            /// 不得公开 must not be opened
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            MustNotOpen = "must_not_open",
            /// 没有不公开的情形 no ground of exemption
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            NoGround = "no_ground",
        }
    }
}

/// 共同形成信息的书面同意 (written consent for jointly made information): a checklist.
pub mod joint {
    crate::rulebook::names::rule! {
        /// 共同形成信息的书面同意 (written consent for jointly made information).
        "exemption.joint": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 综合科的保密审查 secrecy review by the general section
            ///
            /// In `guyuan-2019`.
            Review = "review",
            /// 其他各科室的书面同意 the written consent of each other section
            ///
            /// In `guyuan-2019`.
            Consents = "consents",
        }
    }
}

/// 审查责任 (liability for the review): a table.
pub mod liability {
    crate::rulebook::names::rule! {
        /// 审查责任 (liability for the review).
        "exemption.liability": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否违反条例关于公开审查的规定？ was a provision on the review broken?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Breach = "breach",
            /// 是否因未经保密审查或者保密审查不严公开了国家秘密？ was a state secret opened because the secrecy review was left out or careless?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            SecretLeaked = "secret_leaked",
            /// 情节是否严重？ is it grave?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Grave = "grave",
            /// 是否构成犯罪？ is it a crime?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Crime = "crime",
            /// 是否违反审查程序、审查内容或者不得公开的规定擅自发布？ was it published against the rules on procedure, scope or exemption?
            ///
            /// In `jiujiang-county-2022`.
            PublishedAgainstRules = "published_against_rules",
            /// 情节是否较重？ is it one of the graver cases?
            ///
            /// In `jiujiang-county-2022`.
            Graver = "graver",
            /// 是否违反规定公开涉及国家秘密的信息，造成泄密事件？ was information on state secrets opened against the rules, so that a secret leaked?
            ///
            /// In `guyuan-2019`.
            LeakCaused = "leak_caused",
            /// 是否执行保密审查制度不力，造成泄密隐患？ was the review system carried out poorly, so that a leak threatens?
            ///
            /// In `guyuan-2019`.
            LeakRisk = "leak_risk",
            /// 是否公开了不应当公开的事项？ was something opened that should not have been?
            ///
            /// In `huining-2016`.
            OpenedWrongly = "opened_wrongly",
            /// 是否造成严重影响？ were the effects grave?
            ///
            /// In `huining-2016`.
            GraveEffect = "grave_effect",
        }

        /// What it can come to.
        Outcome {
            /// 依法追究刑事责任 criminal liability
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Criminal = "criminal",
            /// 依法给予处分 disciplinary sanction
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Discipline = "discipline",
            /// 责令改正 order to correct
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Correct = "correct",
            /// 没有责任 no liability
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            None = "none",
            /// 纪律处分 disciplinary sanction
            ///
            /// In `jiujiang-county-2022`.
            Sanction = "sanction",
            /// 批评教育 criticism and education
            ///
            /// In `jiujiang-county-2022`.
            Criticism = "criticism",
            /// 依照有关规定查处 investigated and dealt with under the rules
            ///
            /// In `guyuan-2019`.
            Investigate = "investigate",
            /// 责令限期整改并通报批评 ordered to rectify in time, with a notice of criticism
            ///
            /// In `guyuan-2019`.
            Rectify = "rectify",
            /// 依法依规追究责任 liability under laws and rules
            ///
            /// In `huining-2016`.
            Pursued = "pursued",
        }
    }
}

/// 产生时标明保密事项 (secrecy marked when the information is made): a checklist.
pub mod marked_at_source {
    crate::rulebook::names::rule! {
        /// 产生时标明保密事项 (secrecy marked when the information is made).
        "exemption.marked_at_source": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 产生时标明是否属于保密事项 marked secret or not when it is made
            ///
            /// In `guyuan-2019`.
            WhenMade = "when_made",
            /// 审签时标明是否属于保密事项 marked secret or not when it is signed off
            ///
            /// In `guyuan-2019`.
            WhenSigned = "when_signed",
        }
    }
}

/// 审查机制 (review mechanism): a checklist.
pub mod officer {
    crate::rulebook::names::rule! {
        /// 审查机制 (review mechanism).
        "exemption.officer": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 公开审查机制 a mechanism of review
            ///
            /// In `cn-2019`, `guyuan-2019`, `huining-2016`.
            Mechanism = "mechanism",
            /// 审查的程序 the procedure of review
            ///
            /// In `cn-2019`, `guyuan-2019`, `huining-2016`.
            Procedure = "procedure",
            /// 审查的责任 who is responsible for it
            ///
            /// In `cn-2019`, `guyuan-2019`, `huining-2016`.
            Responsibility = "responsibility",
            /// 1名领导分管 one leader in charge
            ///
            /// In `guyuan-2019`.
            Leader = "leader",
            /// 指定有关科室负责日常工作 a section named for the daily work
            ///
            /// In `guyuan-2019`.
            Section = "section",
            /// 履行审查审批手续 the formalities of review and approval
            ///
            /// In `guyuan-2019`.
            Formalities = "formalities",
            /// 审查机构 the reviewing body
            ///
            /// In `huining-2016`.
            Body = "body",
        }
    }
}

/// 公开审查内容 (scope of the review): a checklist.
pub mod scope_review {
    crate::rulebook::names::rule! {
        /// 公开审查内容 (scope of the review).
        "exemption.scope_review": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 范围合法 lawful scope
            ///
            /// In `jiujiang-county-2022`.
            Scope = "scope",
            /// 形式合法 lawful form
            ///
            /// In `jiujiang-county-2022`.
            Form = "form",
            /// 时限合法 lawful time limit
            ///
            /// In `jiujiang-county-2022`.
            TimeLimit = "time_limit",
            /// 程序合法 lawful procedure
            ///
            /// In `jiujiang-county-2022`.
            Procedure = "procedure",
            /// 准确性 accuracy
            ///
            /// In `jiujiang-county-2022`.
            Accuracy = "accuracy",
            /// 权威性 authority
            ///
            /// In `jiujiang-county-2022`.
            Authority = "authority",
            /// 完整性 completeness
            ///
            /// In `jiujiang-county-2022`.
            Completeness = "completeness",
            /// 时效性 timeliness
            ///
            /// In `jiujiang-county-2022`.
            Timeliness = "timeliness",
            /// 安全性 security
            ///
            /// In `jiujiang-county-2022`.
            Security = "security",
            /// 由保密机构进行的保密审查 secrecy review by the secrecy office
            ///
            /// In `jiujiang-county-2022`.
            SecrecyReview = "secrecy_review",
        }

        /// What it asks.
        Fact {
            /// 是否涉及国家秘密？ does it concern a state secret?
            ///
            /// In `jiujiang-county-2022`.
            ConcernsStateSecret = "concerns_state_secret",
        }
    }
}

/// 不能确定时报请确定 (referral when uncertain): a table.
pub mod uncertain {
    crate::rulebook::names::rule! {
        /// 不能确定时报请确定 (referral when uncertain).
        "exemption.uncertain": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 对是否属于国家秘密或者属于何种密级，是否不明确或者有争议？ is it unclear or disputed whether it is a state secret, or of which level?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`, `district-report`.
            SecrecyDisputed = "secrecy_disputed",
            /// 本机关能否确定该信息是否可以公开？ can the agency itself determine whether it may be opened?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`, `district-report`.
            Certain = "certain",
            /// 能否确定该信息是否具有保密性？ can it be determined whether it must be kept secret?
            ///
            /// In `jiujiang-county-2022`.
            SecrecyCertain = "secrecy_certain",
            /// 是否属于国家秘密、属于何种密级是否明确？ is it clear whether it is a state secret, and of which level?
            ///
            /// In `guyuan-2019`.
            SecrecyClear = "secrecy_clear",
            /// 是否属于主管业务方面？ is it a matter of the line of business of the unit?
            ///
            /// In `guyuan-2019`.
            OwnBusiness = "own_business",
            /// 科室负责人能否准确把握是否公开？ can the section head judge whether to open it?
            ///
            /// In `district-report`.
            HeadCertain = "head_certain",
        }

        /// What it can come to.
        Outcome {
            /// 由国家或者省级保密行政管理部门确定 the national or provincial secrecy administration determines
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`, `district-report`.
            ReferSecrecy = "refer_secrecy",
            /// 报有关主管部门或者保密行政管理部门确定 refer to the competent department or the secrecy administration
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`, `district-report`.
            Refer = "refer",
            /// 由本机关决定 the agency decides
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`, `district-report`.
            Decide = "decide",
            /// 报上级主管部门或者同级保密工作部门审查确定 refer to the superior department or the secrecy department of the same level
            ///
            /// In `jiujiang-county-2022`.
            ReferSameLevel = "refer_same_level",
            /// 逐级报至有权确定密级的上级机关或者保密工作部门 refer level by level to the superior agency or secrecy department entitled to determine the level
            ///
            /// In `guyuan-2019`.
            ReferLine = "refer_line",
            /// 逐级报至有权确定密级的保密工作部门 refer level by level to the secrecy department entitled to determine the level
            ///
            /// In `guyuan-2019`.
            ReferEntitled = "refer_entitled",
            /// 报本单位分管领导批示 refer to the unit's deputy leader in charge
            ///
            /// In `district-report`.
            Deputy = "deputy",
        }
    }

    /// 不明确事项确定期限 (time limit for determining an unclear matter): a term.
    pub mod decision {
        crate::rulebook::names::rule! {
            /// 不明确事项确定期限 (time limit for determining an unclear matter).
            "exemption.uncertain.decision": Term;
        }
    }

    /// 不明确事项报请确定期限 (time limit for referring an unclear matter): a term.
    pub mod report {
        crate::rulebook::names::rule! {
            /// 不明确事项报请确定期限 (time limit for referring an unclear matter).
            "exemption.uncertain.report": Term;
        }
    }
}

/// 未经审查不得公开 (no disclosure without review): a table.
pub mod unreviewed {
    crate::rulebook::names::rule! {
        /// 未经审查不得公开 (no disclosure without review).
        "exemption.unreviewed": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否经过公开审查？ has it been reviewed for disclosure?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`, `city-epb`, `district-report`.
            Reviewed = "reviewed",
            /// 是否经主管领导批准？ has the leader in charge approved it?
            ///
            /// In `huining-2016`.
            Approved = "approved",
        }

        /// What it can come to.
        Outcome {
            /// 不得公开 must not be opened
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`, `city-epb`, `district-report`.
            MustNotOpen = "must_not_open",
            /// 已经审查 reviewed
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`, `city-epb`, `district-report`.
            Reviewed = "reviewed",
        }
    }
}
