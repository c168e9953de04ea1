//! The rules under `message`.

/// 留言受理 (acceptance of a message): a table.
pub mod accept {
    crate::rulebook::names::rule! {
        /// 留言受理 (acceptance of a message).
        "message.accept": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否反映中央和省、市、县重大决策部署、重要政策措施的贯彻落实情况？ is it about how major decisions or important policies of the centre, province, city or county are carried out?
            ///
            /// In `jiujiang-county-2022`.
            Implementation = "implementation",
            /// 是否对全县国民经济和社会发展提出意见或者建议？ is it an opinion or proposal on the county's economy and society?
            ///
            /// In `jiujiang-county-2022`.
            Proposal = "proposal",
            /// 是否投诉、举报本县各级各部门及领导干部的办事效率、工作作风、廉洁自律等？ is it a complaint or report about the efficiency, conduct or integrity of the county's authorities or officials?
            ///
            /// In `jiujiang-county-2022`.
            Complaint = "complaint",
            /// 是否反映影响经济社会发展、人民群众切身利益和社会稳定的突出问题？ is it a serious problem for development, for people's vital interests or for stability?
            ///
            /// In `jiujiang-county-2022`.
            Problem = "problem",
            /// 是否反映群众日常工作、生活中的热点、难点问题及解决问题的建议和诉求？ is it a pressing or hard problem of daily work and life, or a proposal or request to solve one?
            ///
            /// In `jiujiang-county-2022`.
            Livelihood = "livelihood",
            /// 是否反映重大紧急突发事件、重要社情民意？ is it a major emergency or important public sentiment?
            ///
            /// In `jiujiang-county-2022`.
            Emergency = "emergency",
            /// 是否为需要反映的其他相关重要情况和问题？ is it another important matter that has to be reported?
            ///
            /// In `jiujiang-county-2022`.
            Other = "other",
        }

        /// What it can come to.
        Outcome {
            /// 予以受理 accepted
            ///
            /// In `jiujiang-county-2022`.
            Accept = "accept",
            /// 不在应当受理的七种情形之内 none of the seven kinds that must be accepted
            ///
            /// In `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}

/// 留言归档 (archiving of a message): a checklist.
pub mod archive {
    crate::rulebook::names::rule! {
        /// 留言归档 (archiving of a message).
        "message.archive": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 拟办信息 the proposed handling
            ///
            /// In `jiujiang-county-2022`.
            Proposal = "proposal",
            /// 领导批示 the leader's instruction
            ///
            /// In `jiujiang-county-2022`.
            Instruction = "instruction",
            /// 转（督）办存根 the stub of transfer or supervision
            ///
            /// In `jiujiang-county-2022`.
            Stub = "stub",
            /// 办理结果 the result
            ///
            /// In `jiujiang-county-2022`.
            Result = "result",
        }

        /// What it asks.
        Fact {
            /// 是否有领导批示？ is there a leader's instruction?
            ///
            /// In `jiujiang-county-2022`.
            Instructed = "instructed",
            /// 是否转办、督办？ was it transferred or supervised?
            ///
            /// In `jiujiang-county-2022`.
            Transferred = "transferred",
        }
    }
}

/// 留言办理定期通报 (bulletin on messages): a term.
pub mod bulletin {
    crate::rulebook::names::rule! {
        /// 留言办理定期通报 (bulletin on messages).
        "message.bulletin": Term;
    }
}

/// 留言保密 (confidentiality of a message): a table.
pub mod confidential {
    crate::rulebook::names::rule! {
        /// 留言保密 (confidentiality of a message).
        "message.confidential": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 留言人是否要求保密？ did the writer ask for confidence?
            ///
            /// In `jiujiang-county-2022`.
            Asked = "asked",
            /// 是否透露诉求事项？ would the matter raised be revealed?
            ///
            /// In `jiujiang-county-2022`.
            Matter = "matter",
            /// 是否透露来信人的姓名、电话、住址等个人信息？ would the writer's name, telephone, address or the like be revealed?
            ///
            /// In `jiujiang-county-2022`.
            Identity = "identity",
            /// 是否泄露、扩散可能对来信人权益造成损害的内容？ would content be spread that may harm the writer?
            ///
            /// In `jiujiang-county-2022`.
            MayHarm = "may_harm",
            /// 是否将检举、控告类信件转至被检举、控告的单位或者个人？ would a report or accusation be passed to the body or person accused?
            ///
            /// In `jiujiang-county-2022`.
            ToTheAccused = "to_the_accused",
            /// 是否泄露或者传播领导同志对有关信件的批示等？ would a leader's instruction on the letter be revealed or spread?
            ///
            /// In `jiujiang-county-2022`.
            LeadersNote = "leaders_note",
            /// 个人信息也只在留言人要求时保密 personal data too are kept only where the writer asks for it
            ///
            /// In `jiujiang-county-2022`.
            IdentityOnlyIfAsked = "identity_only_if_asked",
        }

        /// What it can come to.
        Outcome {
            /// 应当保密，不得泄露、转送 confidential: must not be revealed or passed on
            ///
            /// In `jiujiang-county-2022`.
            Barred = "barred",
            /// 没有保密的情形 no bar of confidentiality
            ///
            /// In `jiujiang-county-2022`.
            NoBar = "no_bar",
        }
    }
}

/// 简单咨询办理期限 (time limit for a simple consultation): a term.
pub mod consult {
    crate::rulebook::names::rule! {
        /// 简单咨询办理期限 (time limit for a simple consultation).
        "message.consult": Term;
    }
}

/// 对回复有疑义 (disputed reply): a table.
pub mod disputed {
    crate::rulebook::names::rule! {
        /// 对回复有疑义 (disputed reply).
        "message.disputed": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 网民对回复是否有疑义？ does the writer doubt the reply?
            ///
            /// In `jiujiang-county-2022`.
            Doubted = "doubted",
            /// 所提是否没有政策法律依据？ is there no basis in policy or law for what is asked?
            ///
            /// In `jiujiang-county-2022`.
            NoBasis = "no_basis",
        }

        /// What it can come to.
        Outcome {
            /// 解释说明，并解疑释惑、正面引导 explain, clear up the doubts and guide
            ///
            /// In `jiujiang-county-2022`.
            ClearUp = "clear_up",
            /// 解释说明 explain
            ///
            /// In `jiujiang-county-2022`.
            Explain = "explain",
            /// 没有疑义 nothing is doubted
            ///
            /// In `jiujiang-county-2022`.
            Nothing = "nothing",
        }
    }
}

/// 一般留言办理期限 (time limit for a general message): a term.
pub mod general {
    crate::rulebook::names::rule! {
        /// 一般留言办理期限 (time limit for a general message).
        "message.general": Term;
    }
}

/// 留言办理原则 (handling of a message): a checklist.
pub mod handling {
    crate::rulebook::names::rule! {
        /// 留言办理原则 (handling of a message).
        "message.handling": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 与留言者联系沟通 contact with the writer
            ///
            /// In `jiujiang-county-2022`.
            Contact = "contact",
            /// 依法、按政策办理，不推诿扯皮 handled by law and policy, without passing it on
            ///
            /// In `jiujiang-county-2022`.
            Lawful = "lawful",
            /// 尽可能当面回复 a reply face to face, as far as possible
            ///
            /// In `jiujiang-county-2022`.
            FaceToFace = "face_to_face",
            /// 留言人对办理情况的书面意见 the writer's written opinion on the handling
            ///
            /// In `jiujiang-county-2022`.
            WrittenOpinion = "written_opinion",
            /// 将进展情况告知留言人 the writer told of the progress
            ///
            /// In `jiujiang-county-2022`.
            Progress = "progress",
            /// 联合署名的，认真调查处理、摸清情况 a joint letter investigated and dealt with
            ///
            /// In `jiujiang-county-2022`.
            Investigated = "investigated",
            /// 联合署名的，及时反馈办理结果 the result of a joint letter fed back in time
            ///
            /// In `jiujiang-county-2022`.
            ResultFedBack = "result_fed_back",
            /// 文字简明扼要 a concise text
            ///
            /// In `jiujiang-county-2022`.
            Concise = "concise",
            /// 用语礼貌文明 polite words
            ///
            /// In `jiujiang-county-2022`.
            Polite = "polite",
            /// 内容问有所答 an answer to what was asked
            ///
            /// In `jiujiang-county-2022`.
            AnswersTheQuestion = "answers_the_question",
            /// 表述清晰完整 a clear and complete account
            ///
            /// In `jiujiang-county-2022`.
            Clear = "clear",
            /// 措辞得当平和 a fitting and calm tone
            ///
            /// In `jiujiang-county-2022`.
            Measured = "measured",
        }

        /// What it asks.
        Fact {
            /// 能否联系上留言人？ can the writer be reached?
            ///
            /// In `jiujiang-county-2022`.
            Reachable = "reachable",
            /// 是否因条件所限暂时难以解决？ can the matter not be solved for now?
            ///
            /// In `jiujiang-county-2022`.
            NotSolvableNow = "not_solvable_now",
            /// 是否由多名群众联合署名？ is it signed by several people together?
            ///
            /// In `jiujiang-county-2022`.
            Joint = "joint",
        }
    }
}

/// 退件期限 (return of a misrouted message): a term.
pub mod misrouted {
    crate::rulebook::names::rule! {
        /// 退件期限 (return of a misrouted message).
        "message.misrouted": Term;
    }
}

/// 逾期办理责任 (overdue messages): a table.
pub mod overdue {
    crate::rulebook::names::rule! {
        /// 逾期办理责任 (overdue messages).
        "message.overdue": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否因办理不及时造成较大负面影响或者严重后果？ did late handling have a considerable bad effect or grave results?
            ///
            /// In `jiujiang-county-2022`.
            GraveDelay = "grave_delay",
            /// 交办件是否逾期未办结？ is it overdue and not finished?
            ///
            /// In `jiujiang-county-2022`.
            Overdue = "overdue",
            /// 是否敷衍塞责？ was it handled perfunctorily?
            ///
            /// In `jiujiang-county-2022`.
            Perfunctory = "perfunctory",
            /// 是否无故拖延？ was it put off without reason?
            ///
            /// In `jiujiang-county-2022`.
            Delayed = "delayed",
            /// 办理回复质量是否差？ are handling and reply of poor quality?
            ///
            /// In `jiujiang-county-2022`.
            PoorQuality = "poor_quality",
        }

        /// What it can come to.
        Outcome {
            /// 严肃追究有关领导和工作人员的责任 leaders and staff concerned are held liable
            ///
            /// In `jiujiang-county-2022`.
            Liability = "liability",
            /// 对责任单位通报批评 the unit is criticised in a notice
            ///
            /// In `jiujiang-county-2022`.
            Criticism = "criticism",
            /// 没有责任 no liability
            ///
            /// In `jiujiang-county-2022`.
            None = "none",
        }
    }
}

/// 留言分别处理 (redirection of a message): a table.
pub mod redirect {
    crate::rulebook::names::rule! {
        /// 留言分别处理 (redirection of a message).
        "message.redirect": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否主题不明、内容不具体，无法核实？ are topic or content so unclear that it cannot be verified?
            ///
            /// In `jiujiang-county-2022`.
            Unclear = "unclear",
            /// 是否不属于政府管理权限范围？ is it outside the government's powers?
            ///
            /// In `jiujiang-county-2022`.
            OutsideGovernment = "outside_government",
            /// 内容是否涉及个人隐私或者具有恶意攻击性？ does it touch on personal privacy, or is it a malicious attack?
            ///
            /// In `jiujiang-county-2022`.
            PrivateOrAttacking = "private_or_attacking",
            /// 是否依法应当通过诉讼、仲裁、行政复议等法定途径解决？ does the law leave it to litigation, arbitration, administrative reconsideration or another statutory route?
            ///
            /// In `jiujiang-county-2022`.
            StatutoryRoute = "statutory_route",
        }

        /// What it can come to.
        Outcome {
            /// 按情形告知留言人 the writer is told what applies
            ///
            /// In `jiujiang-county-2022`.
            Tell = "tell",
            /// 没有分别处理的情形 nothing to be dealt with otherwise
            ///
            /// In `jiujiang-county-2022`.
            Handle = "handle",
        }
    }

    /// 告知留言人的内容 (what the writer is told): a checklist.
    pub mod told {
        crate::rulebook::names::rule! {
            /// 告知留言人的内容 (what the writer is told).
            "message.redirect.told": Checklist { Item: Item, Fact: Fact, };

            /// What may stand in it.
            Item {
                /// 告知其明确主题、内容 to make topic and content clear
                ///
                /// In `jiujiang-county-2022`.
                TopicAndContent = "topic_and_content",
                /// 告知其反映途径 where else the matter can be raised
                ///
                /// In `jiujiang-county-2022`.
                Route = "route",
                /// 告知其已涉嫌违法 that the message may be unlawful
                ///
                /// In `jiujiang-county-2022`.
                Warning = "warning",
                /// 告知其通过正当合法途径、方式反映诉求 to raise the demand in a proper and lawful way
                ///
                /// In `jiujiang-county-2022`.
                ProperWay = "proper_way",
                /// 告知其法定途径 which statutory route there is
                ///
                /// In `jiujiang-county-2022`.
                StatutoryRouteTold = "statutory_route_told",
            }

            /// What it asks.
            Fact {
                /// 是否主题不明、内容不具体，无法核实？ are topic or content so unclear that it cannot be verified?
                ///
                /// In `jiujiang-county-2022`.
                Unclear = "unclear",
                /// 是否不属于政府管理权限范围？ is it outside the government's powers?
                ///
                /// In `jiujiang-county-2022`.
                OutsideGovernment = "outside_government",
                /// 内容是否涉及个人隐私或者具有恶意攻击性？ does it touch on personal privacy, or is it a malicious attack?
                ///
                /// In `jiujiang-county-2022`.
                PrivateOrAttacking = "private_or_attacking",
                /// 是否依法应当通过诉讼、仲裁、行政复议等法定途径解决？ does the law leave it to litigation, arbitration, administrative reconsideration or another statutory route?
                ///
                /// In `jiujiang-county-2022`.
                StatutoryRoute = "statutory_route",
            }
        }
    }
}

/// 回复审签 (sign-off of a reply): a chain.
pub mod reply_chain {
    crate::rulebook::names::rule! {
        /// 回复审签 (sign-off of a reply).
        "message.reply_chain": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 审核签字 review and signature
            ///
            /// In `jiujiang-county-2022`.
            Sign = "sign",
            /// 上报 report upwards
            ///
            /// In `jiujiang-county-2022`.
            Report = "report",
            /// 网上回复办理情况 reply online
            ///
            /// In `jiujiang-county-2022`.
            ReplyOnline = "reply_online",
        }
    }
}

/// 留言办理责任到人 (staff for messages): a checklist.
pub mod staff {
    crate::rulebook::names::rule! {
        /// 留言办理责任到人 (staff for messages).
        "message.staff": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 主要负责同志亲自处理重要来信 the principal handles important letters in person
            ///
            /// In `jiujiang-county-2022`.
            Principal = "principal",
            /// 指派一名工作人员专门负责日常办理 one member of staff is named for the daily work
            ///
            /// In `jiujiang-county-2022`.
            Officer = "officer",
        }
    }
}

/// 紧急和异常信件办理 (urgent and abnormal messages): a term.
pub mod urgent {
    crate::rulebook::names::rule! {
        /// 紧急和异常信件办理 (urgent and abnormal messages).
        "message.urgent": Term;
    }
}
