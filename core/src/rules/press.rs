//! The rules under `press`.

/// 新闻发布会审批 (approval of a press conference): a chain.
pub mod approval {
    crate::rulebook::names::rule! {
        /// 新闻发布会审批 (approval of a press conference).
        "press.approval": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 提出内容和主题 propose content and topic
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Propose = "propose",
            /// 对内容和主题把关 check content and topic
            ///
            /// In `jiujiang-county-2022`.
            TopicCheck = "topic_check",
            /// 审定内容和主题 decide content and topic
            ///
            /// In `jiujiang-county-2022`.
            TopicDecide = "topic_decide",
            /// 审批例行的新闻发布会 approve a routine press conference
            ///
            /// In `jiujiang-county-2022`.
            ApproveRoutine = "approve_routine",
            /// 县政府有关会议决议或者县长批示 resolution of a county government meeting, or instruction of the county head
            ///
            /// In `jiujiang-county-2022`.
            Resolve = "resolve",
            /// 按照有关规定审批突发事件的新闻发布 approval by the rules on emergencies
            ///
            /// In `jiujiang-county-2022`.
            ApproveEmergency = "approve_emergency",
            /// 审核科室（中心）的主题和内容 review of the section's topic and content
            ///
            /// In `guyuan-2019`.
            LeadersReview = "leaders_review",
            /// 报综合科 report to the general section
            ///
            /// In `guyuan-2019`.
            ToGeneralSection = "to_general_section",
            /// 拟定新闻发布稿和答问口径 draft the text and the line of answers
            ///
            /// In `guyuan-2019`.
            Draft = "draft",
            /// 审定 approval
            ///
            /// In `guyuan-2019`.
            Approve = "approve",
        }

        /// What it asks.
        Fact {
            /// 是否为例行的新闻发布会？ is it a routine press conference?
            ///
            /// In `jiujiang-county-2022`.
            Routine = "routine",
            /// 是否涉及全县性、全局性工作及重要政策文件？ is it about county-wide work or an important policy document?
            ///
            /// In `jiujiang-county-2022`.
            CountyWide = "county_wide",
            /// 是否为突发事件的新闻发布？ is it about an emergency?
            ///
            /// In `jiujiang-county-2022`.
            Emergency = "emergency",
            /// 主题和内容是否由科室（中心）提出？ does the topic come from a section or centre?
            ///
            /// In `guyuan-2019`.
            SectionTopic = "section_topic",
        }
    }
}

/// 新闻发布会内容变动 (change of a press conference): a table.
pub mod change {
    crate::rulebook::names::rule! {
        /// 新闻发布会内容变动 (change of a press conference).
        "press.change": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 内容或者口径是否与批准、确定的不同？ do content or line differ from what was approved?
            ///
            /// In `jiujiang-county-2022`.
            Changed = "changed",
            /// 变动是否已重新审批？ was the change approved anew?
            ///
            /// In `jiujiang-county-2022`.
            ApprovedAnew = "approved_anew",
        }

        /// What it can come to.
        Outcome {
            /// 重新审批 approval anew
            ///
            /// In `jiujiang-county-2022`.
            ApproveAnew = "approve_anew",
            /// 按批准的内容、确定的口径发布 published as approved
            ///
            /// In `jiujiang-county-2022`.
            AsApproved = "as_approved",
        }
    }
}

/// 每月新闻发布会 (monthly press conference): a cadence.
pub mod monthly {
    crate::rulebook::names::rule! {
        /// 每月新闻发布会 (monthly press conference).
        "press.monthly": Cadence;
    }
}

/// 新闻发言人 (spokesperson): a checklist.
pub mod spokesperson {
    crate::rulebook::names::rule! {
        /// 新闻发言人 (spokesperson).
        "press.spokesperson": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 确定1名新闻发言人，由主要负责人或者符合条件的实职领导担任 one spokesperson: the principal, or a leader at post who knows the body and can speak for it
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Spokesperson = "spokesperson",
            /// 确定1名联络员 one liaison officer
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Liaison = "liaison",
            /// 内容和口径经领导班子集体研究确定 content and line fixed by the leaders together
            ///
            /// In `jiujiang-county-2022`.
            Collective = "collective",
            /// 请示上级部门 the superior asked
            ///
            /// In `jiujiang-county-2022`.
            SuperiorAsked = "superior_asked",
            /// 其他人员未经授权不发布 nobody else publishes without the spokesperson's authority
            ///
            /// In `jiujiang-county-2022`.
            NobodyElse = "nobody_else",
            /// 根据授权发布 authority to publish
            ///
            /// In `guyuan-2019`.
            Authorised = "authorised",
            /// 不以个人名义发布 nothing published in one's own name
            ///
            /// In `guyuan-2019`.
            NotInOwnName = "not_in_own_name",
        }

        /// What it asks.
        Fact {
            /// 是否有必要请示上级部门？ must the superior be asked?
            ///
            /// In `jiujiang-county-2022`.
            NeedsSuperior = "needs_superior",
        }
    }
}

/// 新闻发布会内容 (topics of a press conference): a table.
pub mod topic {
    crate::rulebook::names::rule! {
        /// 新闻发布会内容 (topics of a press conference).
        "press.topic": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为县政府重要决定、重大决策部署和规范性文件的有关内容？ is it about an important decision, a major arrangement or a normative document of the county government?
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Decision = "decision",
            /// 是否为全县经济社会发展形势？ is it the state of the county's economy and society?
            ///
            /// In `jiujiang-county-2022`.
            Situation = "situation",
            /// 是否为县政府重点工作进展情况？ is it the progress of the county government's key work?
            ///
            /// In `jiujiang-county-2022`.
            Progress = "progress",
            /// 是否为涉及全局的重大问题、重要活动，社会关注的热点问题，重大突发性事件？ is it a major matter of the whole county, an important event, a hot topic or a major emergency?
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Overall = "overall",
            /// 是否为各部门、各直属机构工作中涉及全县性的重要事项？ is it an important county-wide matter in the work of a department or body?
            ///
            /// In `jiujiang-county-2022`.
            Department = "department",
            /// 是否为群众关心的需要发布的其他事项？ is it another matter that people care about and that has to be published?
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Other = "other",
            /// 是否为行政审批服务事业的阶段性成果和重大成就及重大建设、投资项目？ is it a result or achievement of the approval service, or a major project of building or investment?
            ///
            /// In `guyuan-2019`.
            Achievement = "achievement",
            /// 是否为突发事件的情况通报？ is it a report on an emergency?
            ///
            /// In `guyuan-2019`.
            Emergency = "emergency",
        }

        /// What it can come to.
        Outcome {
            /// 属于新闻发布会的内容 a topic of a press conference
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Topic = "topic",
            /// 不属于所列内容 none of the topics listed
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            NoTopic = "no_topic",
        }
    }
}
