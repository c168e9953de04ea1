//! 公开属性 (disclosure attribute): a table.

crate::rulebook::names::rule! {
    /// 公开属性 (disclosure attribute).
    "attribute": Table { Fact: Fact, Outcome: Outcome, };

    /// What it asks.
    Fact {
        /// 是否依法确定为国家秘密？ is it a state secret, determined according to law?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        StateSecret = "state_secret",
        /// 法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        ForbiddenByLaw = "forbidden_by_law",
        /// 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        EndangersSecurity = "endangers_security",
        /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        ThirdPartyHarm = "third_party_harm",
        /// 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        ThirdPartyConsents = "third_party_consents",
        /// 书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        ThirdPartyObjectsWithReasons = "third_party_objects_with_reasons",
        /// 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        PublicInterestGrave = "public_interest_grave",
        /// 是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        InternalAffairs = "internal_affairs",
        /// 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        OpeningRequired = "opening_required",
        /// “从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        OverrideCoversInternal = "override_covers_internal",
        /// 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        ExceptionOpens = "exception_opens",
        /// 是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        ProcessRecord = "process_record",
        /// 是否属于行政执法案卷信息？ is it from an enforcement case file?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        EnforcementFile = "enforcement_file",
        /// 是否涉及公众利益调整？ does it adjust public interests?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        PublicInterest = "public_interest",
        /// 是否需要公众广泛知晓？ does the public at large need to know it?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        WideKnowledge = "wide_knowledge",
        /// 是否需要公众参与决策？ does the decision need public participation?
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        Participation = "participation",
        /// 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        Listed = "listed",
        /// 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?
        ///
        /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
        TradeSecretOrPrivacy = "trade_secret_or_privacy",
        /// 权利人是否同意公开？ does the right holder consent?
        ///
        /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
        RightHolderConsents = "right_holder_consents",
        /// 书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object?
        ///
        /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
        ThirdPartyObjects = "third_party_objects",
        /// 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?
        ///
        /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
        OwnInterest = "own_interest",
        /// 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?
        ///
        /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
        WideKnowledgeOrParticipation = "wide_knowledge_or_participation",
        /// 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?
        ///
        /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
        OrganisationAndProcedure = "organisation_and_procedure",
        /// 是否只涉及部分人和事？ does it concern only some persons or matters?
        ///
        /// In `jiujiang-county-2022`, `guyuan-2019`.
        ConcernsOnlySome = "concerns_only_some",
        /// 是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like?
        ///
        /// In `jiujiang-county-2022`.
        SpecialUse = "special_use",
        /// 是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say?
        ///
        /// In `guyuan-2019`.
        MarkedSecret = "marked_secret",
        /// 内容是否涉及工作秘密？ does it concern a work secret?
        ///
        /// In `guyuan-2019`.
        WorkSecret = "work_secret",
        /// 第三方不同意即不公开，不问理由和公共利益 a third party's refusal is a veto, whatever its reasons and the public interest
        ///
        /// In `guyuan-2019`.
        VetoWithoutException = "veto_without_exception",
        /// 是否正在审议、讨论过程中？ is it still under deliberation or discussion?
        ///
        /// In `guyuan-2019`.
        UnderDeliberation = "under_deliberation",
        /// 是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part?
        ///
        /// In `guyuan-2019`.
        PublicNeedNotKnow = "public_need_not_know",
        /// 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability?
        ///
        /// In `city-epb`.
        Excepted = "excepted",
        /// 是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions?
        ///
        /// In `city-epb`.
        PublicConcern = "public_concern",
        /// 是否涉及国家秘密？ does it concern a state secret?
        ///
        /// In `township`.
        ConcernsSecret = "concerns_secret",
        /// 是否与办事相关？ is it related to services to the public?
        ///
        /// In `township`.
        ServiceRelated = "service_related",
        /// 是否适合公开？ is it suitable for disclosure?
        ///
        /// In `township`.
        Suitable = "suitable",
    }

    /// What it can come to.
    Outcome {
        /// 不予公开 withheld
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        Withheld = "withheld",
        /// 不得公开 must not be opened
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        MustNotOpen = "must_not_open",
        /// 可以不予公开 may be withheld
        ///
        /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        MayWithhold = "may_withhold",
        /// 主动公开 proactive disclosure
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        Proactive = "proactive",
        /// 依申请公开 disclosure on request
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
        OnRequest = "on_request",
    }
}

/// 公开属性标注 (marking of the attribute): a table.
pub mod marking {
    crate::rulebook::names::rule! {
        /// 公开属性标注 (marking of the attribute).
        "attribute.marking": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否标注部分公开？ is it marked as open in part?
            ///
            /// In `jiujiang-county-2022`.
            MarkingPartial = "marking_partial",
            /// 是否标注“此件不公开”？ is it marked “此件不公开”?
            ///
            /// In `jiujiang-county-2022`.
            MarkingWithheld = "marking_withheld",
            /// 是否标注“此件依申请公开”？ is it marked “此件依申请公开”?
            ///
            /// In `jiujiang-county-2022`.
            MarkingOnRequest = "marking_on_request",
            /// 是否标注“此件公开发布”？ is it marked “此件公开发布”?
            ///
            /// In `jiujiang-county-2022`.
            MarkingOpen = "marking_open",
        }

        /// What it can come to.
        Outcome {
            /// 分别注明“公开”与“不公开”内容 the open and the withheld content each marked
            ///
            /// In `jiujiang-county-2022`.
            Partial = "partial",
            /// 此件不公开 “此件不公开” (not to be opened)
            ///
            /// In `jiujiang-county-2022`.
            Withheld = "withheld",
            /// 此件依申请公开 “此件依申请公开” (open on request)
            ///
            /// In `jiujiang-county-2022`.
            OnRequest = "on_request",
            /// 此件公开发布 “此件公开发布” (for publication)
            ///
            /// In `jiujiang-county-2022`.
            Open = "open",
            /// 标注互相矛盾，须更正 the markings contradict each other: correct them
            ///
            /// In `jiujiang-county-2022`.
            Contradictory = "contradictory",
            /// 没有标注，须补标 not marked: add the marking
            ///
            /// In `jiujiang-county-2022`.
            Unmarked = "unmarked",
        }
    }

    /// 应当标注的文字 (the words to be marked): a table.
    pub mod words {
        crate::rulebook::names::rule! {
            /// 应当标注的文字 (the words to be marked).
            "attribute.marking.words": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否认定为部分公开？ is it to be opened in part?
                ///
                /// In `jiujiang-county-2022`.
                Partial = "partial",
                /// 是否认定为不公开？ is it not to be opened?
                ///
                /// In `jiujiang-county-2022`.
                Withheld = "withheld",
                /// 是否认定为依申请公开？ is it to be opened on request?
                ///
                /// In `jiujiang-county-2022`.
                OnRequest = "on_request",
                /// 是否认定为主动公开？ is it to be proactively disclosed?
                ///
                /// In `jiujiang-county-2022`.
                Proactive = "proactive",
            }

            /// What it can come to.
            Outcome {
                /// 分别注明“公开”与“不公开”内容 the open and the withheld content each marked
                ///
                /// In `jiujiang-county-2022`.
                Partial = "partial",
                /// 此件不公开 “此件不公开” (not to be opened)
                ///
                /// In `jiujiang-county-2022`.
                Withheld = "withheld",
                /// 此件依申请公开 “此件依申请公开” (open on request)
                ///
                /// In `jiujiang-county-2022`.
                OnRequest = "on_request",
                /// 此件公开发布 “此件公开发布” (for publication)
                ///
                /// In `jiujiang-county-2022`.
                Open = "open",
                /// 先认定公开属性 determine the attribute first
                ///
                /// In `jiujiang-county-2022`.
                Undetermined = "undetermined",
            }
        }
    }
}

/// 依申请公开 (disclosure on request): a table.
pub mod on_request {
    crate::rulebook::names::rule! {
        /// 依申请公开 (disclosure on request).
        "attribute.on_request": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及公众利益调整？ does it adjust public interests?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            PublicInterest = "public_interest",
            /// 是否需要公众广泛知晓？ does the public at large need to know it?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            WideKnowledge = "wide_knowledge",
            /// 是否需要公众参与决策？ does the decision need public participation?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            Participation = "participation",
            /// 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            Listed = "listed",
            /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyHarm = "third_party_harm",
            /// 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            PublicInterestGrave = "public_interest_grave",
            /// 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            OwnInterest = "own_interest",
            /// 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            WideKnowledgeOrParticipation = "wide_knowledge_or_participation",
            /// 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            OrganisationAndProcedure = "organisation_and_procedure",
            /// 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            TradeSecretOrPrivacy = "trade_secret_or_privacy",
            /// 是否只涉及部分人和事？ does it concern only some persons or matters?
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            ConcernsOnlySome = "concerns_only_some",
            /// 是否只对特定的公民、法人和其他组织的生产、生活、科研等活动具有特殊作用？ is it of special use only to particular citizens or bodies, for production, life, research or the like?
            ///
            /// In `jiujiang-county-2022`.
            SpecialUse = "special_use",
            /// 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?
            ///
            /// In `jiujiang-county-2022`.
            ThirdPartyConsents = "third_party_consents",
            /// 是否不必要社会公众广泛知晓或参与？ is there no need for the public to know it widely or take part?
            ///
            /// In `guyuan-2019`.
            PublicNeedNotKnow = "public_need_not_know",
        }

        /// What it can come to.
        Outcome {
            /// 依申请公开 disclosure on request
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            OnRequest = "on_request",
            /// 不属于依申请公开，应当主动公开 not on request but proactively
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            NotOnRequest = "not_on_request",
        }
    }
}

/// 部分公开 (partial disclosure): a table.
pub mod partial {
    crate::rulebook::names::rule! {
        /// 部分公开 (partial disclosure).
        "attribute.partial": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否含有不应当公开或者不属于政府信息的内容？ does it contain anything that should not be opened or is not government information?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            HasWithheld = "has_withheld",
            /// 能否作区分处理？ can it be separated?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Separable = "separable",
        }

        /// What it can come to.
        Outcome {
            /// 全部可以公开 open as a whole
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Whole = "whole",
            /// 部分公开 opened in part
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Partial = "partial",
            /// 不能区分，不公开 cannot be separated: not opened
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            None = "none",
        }
    }

    /// 部分公开的内容 (what a partial disclosure gives): a checklist.
    pub mod parts {
        crate::rulebook::names::rule! {
            /// 部分公开的内容 (what a partial disclosure gives).
            "attribute.partial.parts": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 可以公开的内容 the content that can be opened
                ///
                /// In `cn-2019`, `jiujiang-county-2022`.
                OpenPart = "open_part",
                /// 不予公开部分的理由 the reason for what is withheld
                ///
                /// In `cn-2019`, `jiujiang-county-2022`.
                Reason = "reason",
                /// 注明“不公开”的内容 the content marked as not open
                ///
                /// In `jiujiang-county-2022`.
                WithheldPart = "withheld_part",
            }
        }
    }
}

/// 政策性文件报批前审查 (review of a policy document before submission): a chain.
pub mod policy_presubmission {
    crate::rulebook::names::rule! {
        /// 政策性文件报批前审查 (review of a policy document before submission).
        "attribute.policy_presubmission": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 拟制文件并明确公开属性 draft it and fix the attribute
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Draft = "draft",
            /// 送政务公开工作机构审查 review by the openness office
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            OpennessReview = "openness_review",
            /// 报批 submit for approval
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Submit = "submit",
        }

        /// What it asks.
        Fact {
            /// 是否属于政策性文件？ is it a policy document?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            PolicyDocument = "policy_document",
            /// 是否拟不公开？ is it meant not to be opened?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NotOpen = "not_open",
        }
    }
}

/// 主动公开 (proactive disclosure): a table.
pub mod proactive {
    crate::rulebook::names::rule! {
        /// 主动公开 (proactive disclosure).
        "attribute.proactive": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及公众利益调整？ does it adjust public interests?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `city-epb`, `township`.
            PublicInterest = "public_interest",
            /// 是否需要公众广泛知晓？ does the public at large need to know it?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `city-epb`, `township`.
            WideKnowledge = "wide_knowledge",
            /// 是否需要公众参与决策？ does the decision need public participation?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `city-epb`, `township`.
            Participation = "participation",
            /// 是否属于条例第二十条至第二十二条所列？ is it among what articles 20 to 22 list?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `city-epb`, `township`.
            Listed = "listed",
            /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `city-epb`, `township`.
            ThirdPartyHarm = "third_party_harm",
            /// 不公开是否会对公共利益造成重大影响？ would withholding gravely affect the public interest?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `city-epb`, `township`.
            PublicInterestGrave = "public_interest_grave",
            /// 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?
            ///
            /// In `cn-2008`, `city-epb`, `township`.
            OwnInterest = "own_interest",
            /// 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?
            ///
            /// In `cn-2008`, `city-epb`, `township`.
            WideKnowledgeOrParticipation = "wide_knowledge_or_participation",
            /// 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?
            ///
            /// In `cn-2008`, `city-epb`, `township`.
            OrganisationAndProcedure = "organisation_and_procedure",
            /// 是否涉及商业秘密、个人隐私，公开后可能损害第三方合法权益？ does it concern trade secrets or personal privacy, so that disclosure might harm a third party's lawful rights?
            ///
            /// In `cn-2008`, `city-epb`, `township`.
            TradeSecretOrPrivacy = "trade_secret_or_privacy",
            /// 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?
            ///
            /// In `jiujiang-county-2022`.
            ThirdPartyConsents = "third_party_consents",
            /// 是否属于社会和公众、企事业单位普遍关注的环境问题和环保工作？ is it an environmental matter of general concern to the public, enterprises or institutions?
            ///
            /// In `city-epb`.
            PublicConcern = "public_concern",
            /// 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability?
            ///
            /// In `city-epb`.
            Excepted = "excepted",
            /// 是否涉及国家秘密？ does it concern a state secret?
            ///
            /// In `township`.
            ConcernsSecret = "concerns_secret",
            /// 是否与办事相关？ is it related to services to the public?
            ///
            /// In `township`.
            ServiceRelated = "service_related",
            /// 是否适合公开？ is it suitable for disclosure?
            ///
            /// In `township`.
            Suitable = "suitable",
        }

        /// What it can come to.
        Outcome {
            /// 主动公开 proactive disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `city-epb`, `township`.
            Proactive = "proactive",
            /// 不属于主动公开 not for proactive disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `city-epb`, `township`.
            NotProactive = "not_proactive",
        }
    }
}

/// 不予公开信息的定期评估审查 (periodic reassessment of withheld information): a term.
pub mod reassess {
    crate::rulebook::names::rule! {
        /// 不予公开信息的定期评估审查 (periodic reassessment of withheld information).
        "attribute.reassess": Term;
    }

    /// 定期评估审查的处理 (what a reassessment leads to): a table.
    pub mod result {
        crate::rulebook::names::rule! {
            /// 定期评估审查的处理 (what a reassessment leads to).
            "attribute.reassess.result": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否因情势变化可以公开？ can it be opened now that circumstances have changed?
                ///
                /// In `cn-2019`, `jiujiang-county-2022`.
                CanOpen = "can_open",
            }

            /// What it can come to.
            Outcome {
                /// 应当公开 to be opened
                ///
                /// In `cn-2019`, `jiujiang-county-2022`.
                Open = "open",
                /// 继续不公开 stays withheld
                ///
                /// In `cn-2019`, `jiujiang-county-2022`.
                Keep = "keep",
            }
        }
    }
}

/// 未标明属性退回 (return of an unmarked draft): a table.
pub mod return_unmarked {
    crate::rulebook::names::rule! {
        /// 未标明属性退回 (return of an unmarked draft).
        "attribute.return_unmarked": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            InGovernmentName = "in_government_name",
            /// 是否随文明确提出公开属性建议？ does it come with a proposed attribute?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            AttributeProposed = "attribute_proposed",
        }

        /// What it can come to.
        Outcome {
            /// 可以退文 may be returned
            ///
            /// In `cn-2019`, `cn-2008`.
            MayReturn = "may_return",
            /// 不因此退文 not returned for this
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NoReturn = "no_return",
            /// 由县人民政府办公室退回 returned by the county government office
            ///
            /// In `jiujiang-county-2022`.
            Return = "return",
        }
    }
}

/// 公开属性说明 (statement of the attribute): a checklist.
pub mod statement {
    crate::rulebook::names::rule! {
        /// 公开属性说明 (statement of the attribute).
        "attribute.statement": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 拟定的公开属性 the proposed attribute
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Attribute = "attribute",
            /// 不公开的理由 the reason for not opening it
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Reason = "reason",
            /// 不公开的法律法规依据 the legal ground for not opening it
            ///
            /// In `jiujiang-county-2022`.
            LegalGround = "legal_ground",
            /// 公开属性建议的理由 the reason for the proposed attribute
            ///
            /// In `jiujiang-county-2022`.
            AttributeReason = "attribute_reason",
        }

        /// What it asks.
        Fact {
            /// 是否拟不公开？ is it meant not to be opened?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NotOpen = "not_open",
            /// 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?
            ///
            /// In `jiujiang-county-2022`.
            InGovernmentName = "in_government_name",
        }
    }
}

/// 不予公开 (absolutely withheld): a table.
pub mod withheld_absolute {
    crate::rulebook::names::rule! {
        /// 不予公开 (absolutely withheld).
        "attribute.withheld_absolute": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否依法确定为国家秘密？ is it a state secret, determined according to law?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
            StateSecret = "state_secret",
            /// 法律、行政法规是否禁止公开（如2026年起封存的违反治安管理的记录）？ does a law or an administrative regulation forbid disclosure (as of records of breaches of public security, sealed from 2026)?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
            ForbiddenByLaw = "forbidden_by_law",
            /// 公开后是否可能危及国家安全、公共安全、经济安全、社会稳定？ might disclosure endanger national, public or economic security or social stability?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
            EndangersSecurity = "endangers_security",
            /// 是否依照国家保密范围和定密规定，明确标识为“秘密”“机密”“绝密”？ is it marked 秘密, 机密 or 绝密, as the rules on the scope and classification of secrets say?
            ///
            /// In `guyuan-2019`.
            MarkedSecret = "marked_secret",
            /// 内容是否涉及工作秘密？ does it concern a work secret?
            ///
            /// In `guyuan-2019`.
            WorkSecret = "work_secret",
            /// 是否属于国家秘密、国家安全以及涉及社会稳定的事项？ is it a state secret, or a matter of national security or social stability?
            ///
            /// In `city-epb`.
            Excepted = "excepted",
            /// 是否涉及国家秘密？ does it concern a state secret?
            ///
            /// In `township`.
            ConcernsSecret = "concerns_secret",
        }

        /// What it can come to.
        Outcome {
            /// 不予公开 withheld
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
            Withheld = "withheld",
            /// 不因此不公开 not withheld on this ground
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `city-epb`, `township`.
            NotThisGround = "not_this_ground",
            /// 不得公开 must not be opened
            ///
            /// In `cn-2008`, `guyuan-2019`, `city-epb`, `township`.
            MustNotOpen = "must_not_open",
        }
    }
}

/// 内部事务信息 (internal affairs): a table.
pub mod withheld_internal {
    crate::rulebook::names::rule! {
        /// 内部事务信息 (internal affairs).
        "attribute.withheld_internal": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否属于人事管理、后勤管理、内部工作流程等内部事务信息？ is it about internal affairs: personnel, logistics, internal workflow or the like?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            InternalAffairs = "internal_affairs",
            /// 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            OpeningRequired = "opening_required",
            /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            ThirdPartyHarm = "third_party_harm",
            /// “从其规定”也适用于内部事务信息 the override by law, regulation or rule also covers internal affairs
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            OverrideCoversInternal = "override_covers_internal",
            /// 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            ExceptionOpens = "exception_opens",
        }

        /// What it can come to.
        Outcome {
            /// 可以不予公开 may be withheld
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            MayWithhold = "may_withhold",
            /// 不因此不公开 not withheld on this ground
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            NotThisGround = "not_this_ground",
        }
    }
}

/// 过程性信息和执法案卷 (deliberation records and case files): a table.
pub mod withheld_process {
    crate::rulebook::names::rule! {
        /// 过程性信息和执法案卷 (deliberation records and case files).
        "attribute.withheld_process": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息？ is it a record of the process: discussion record, draft, consultation letter, request for instructions, report or the like?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ProcessRecord = "process_record",
            /// 是否属于行政执法案卷信息？ is it from an enforcement case file?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            EnforcementFile = "enforcement_file",
            /// 法律、法规、规章是否规定应当公开？ does a law, regulation or rule require disclosure?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            OpeningRequired = "opening_required",
            /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyHarm = "third_party_harm",
            /// 依第十五条但书予以公开的，不再适用第十六条 what the exception of article 15 opens can no longer be held back under article 16
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ExceptionOpens = "exception_opens",
            /// 是否正在审议、讨论过程中？ is it still under deliberation or discussion?
            ///
            /// In `guyuan-2019`.
            UnderDeliberation = "under_deliberation",
        }

        /// What it can come to.
        Outcome {
            /// 可以不予公开 may be withheld
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            MayWithhold = "may_withhold",
            /// 不因此不公开 not withheld on this ground
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            NotThisGround = "not_this_ground",
        }
    }
}

/// 涉及第三方权益不公开 (withheld for a third party): a table.
pub mod withheld_third_party {
    crate::rulebook::names::rule! {
        /// 涉及第三方权益不公开 (withheld for a third party).
        "attribute.withheld_third_party": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害？ does it concern trade secrets, personal privacy or the like, so that disclosure would harm a third party's lawful rights?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyHarm = "third_party_harm",
            /// 第三方（有数个的，每一个）是否同意公开？ does the third party (every one of them) consent?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyConsents = "third_party_consents",
            /// 书面征求意见时，第三方是否不同意公开且有合理理由？ asked in writing, does the third party object with good reason?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`.
            ThirdPartyObjectsWithReasons = "third_party_objects_with_reasons",
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
            /// 书面征求意见时，第三方是否不同意公开？ asked in writing, does the third party object?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            ThirdPartyObjects = "third_party_objects",
            /// 第三方不同意即不公开，不问理由和公共利益 a third party's refusal is a veto, whatever its reasons and the public interest
            ///
            /// In `guyuan-2019`.
            VetoWithoutException = "veto_without_exception",
        }

        /// What it can come to.
        Outcome {
            /// 不得公开 must not be opened
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            MustNotOpen = "must_not_open",
            /// 不因此不公开 not withheld on this ground
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            NotThisGround = "not_this_ground",
        }
    }

    /// 书面告知第三方 (written notice to the third party): a checklist.
    pub mod notice {
        crate::rulebook::names::rule! {
            /// 书面告知第三方 (written notice to the third party).
            "attribute.withheld_third_party.notice": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 决定公开的政府信息内容 the information that is to be opened
                ///
                /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
                Content = "content",
                /// 决定公开的理由 the reason for opening it
                ///
                /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
                Reason = "reason",
                /// 书面形式 written form
                ///
                /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
                InWriting = "in_writing",
            }
        }
    }
}
