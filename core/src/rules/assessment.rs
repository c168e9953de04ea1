//! The rules under `assessment`.

/// 定期考核 (regular assessment): a cadence.
pub mod annual {
    crate::rulebook::names::rule! {
        /// 定期考核 (regular assessment).
        "assessment.annual": Cadence;
    }
}

/// 考核等次 (grade of the assessment): a band.
pub mod band {
    crate::rulebook::names::rule! {
        /// 考核等次 (grade of the assessment).
        "assessment.band": Band;

        /// Its grades.
        Grade {
            /// 优秀 excellent
            ///
            /// In `jiujiang-county-2022`.
            Excellent = "excellent",
            /// 良好 good
            ///
            /// In `jiujiang-county-2022`.
            Good = "good",
            /// 合格 pass
            ///
            /// In `jiujiang-county-2022`.
            Pass = "pass",
            /// 不合格 fail
            ///
            /// In `jiujiang-county-2022`.
            Fail = "fail",
        }
    }
}

/// 考核内容 (content of the assessment): a checklist.
pub mod content {
    crate::rulebook::names::rule! {
        /// 考核内容 (content of the assessment).
        "assessment.content": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 组织推进情况：组织领导、机构设置、制度建设、保障措施 organisation: leadership, offices, rules, means
            ///
            /// In `jiujiang-county-2022`.
            Organisation = "organisation",
            /// 重点内容落实情况：是否公开法定范围内的政府信息 key contents: whether what the law names is opened
            ///
            /// In `jiujiang-county-2022`.
            KeyContents = "key_contents",
            /// 公开形式的采用情况 the forms of disclosure used
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Forms = "forms",
            /// 监督情况：监督制度、群众投诉、责任追究、对下督查考核 supervision: rules, complaints, accountability, checks of those below
            ///
            /// In `jiujiang-county-2022`.
            Supervision = "supervision",
            /// 公开内容：按规定公开，目录适时调整，如实公开 contents: opened as ruled, catalogue kept up, truthful
            ///
            /// In `guyuan-2019`.
            Contents = "contents",
            /// 公开程序和时限：提出、审核、公开、反馈，按时公开和答复 procedure and time: proposal, review, disclosure, feedback, in time
            ///
            /// In `guyuan-2019`.
            ProcedureAndTime = "procedure_and_time",
        }
    }
}

/// 违反规定的处理 (acts dealt with under the Regulations): a table.
pub mod liability {
    crate::rulebook::names::rule! {
        /// 违反规定的处理 (acts dealt with under the Regulations).
        "assessment.liability": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否不依法履行政府信息公开义务？ is the duty of disclosure not fulfilled?
            ///
            /// In `jiujiang-county-2022`.
            DutyUnfulfilled = "duty_unfulfilled",
            /// 是否不及时更新政府信息公开内容？ is what is published not kept up to date?
            ///
            /// In `jiujiang-county-2022`.
            NotUpdated = "not_updated",
            /// 是否违反规定收取费用？ is a fee charged against the rules?
            ///
            /// In `jiujiang-county-2022`.
            UnlawfulFee = "unlawful_fee",
            /// 是否因工作失误造成不良社会影响？ does a fault in the work harm the public's trust?
            ///
            /// In `jiujiang-county-2022`.
            HarmfulFault = "harmful_fault",
        }

        /// What it can come to.
        Outcome {
            /// 由监察机关、主管部门或者司法机关按照《条例》处理 dealt with under the Regulations by the supervisory, competent or judicial authority
            ///
            /// In `jiujiang-county-2022`.
            DealtWith = "dealt_with",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}

/// 每月考核公布 (monthly count and publication): a cadence.
pub mod monthly {
    crate::rulebook::names::rule! {
        /// 每月考核公布 (monthly count and publication).
        "assessment.monthly": Cadence;
    }
}

/// 考核通知期限 (notice of the assessment): a term.
pub mod notice {
    crate::rulebook::names::rule! {
        /// 考核通知期限 (notice of the assessment).
        "assessment.notice": Term;
    }
}

/// 定期考核程序 (procedure of the regular assessment): a chain.
pub mod procedure {
    crate::rulebook::names::rule! {
        /// 定期考核程序 (procedure of the regular assessment).
        "assessment.procedure": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 成立考核小组 form the assessment group
            ///
            /// In `jiujiang-county-2022`.
            Group = "group",
            /// 制定考核方案 draw up the plan
            ///
            /// In `jiujiang-county-2022`.
            Plan = "plan",
            /// 审定考核方案 approve the plan
            ///
            /// In `jiujiang-county-2022`.
            PlanApproved = "plan_approved",
            /// 提前10日下发考核通知 give notice 10 days ahead
            ///
            /// In `jiujiang-county-2022`.
            Notice = "notice",
            /// 自我总结并书面报送 self-summary in writing
            ///
            /// In `jiujiang-county-2022`.
            SelfSummary = "self_summary",
            /// 实地考核、听取汇报、查阅资料等 examine on the spot, hear reports, read files and the like
            ///
            /// In `jiujiang-county-2022`.
            Examine = "examine",
            /// 提出考核意见 give an opinion
            ///
            /// In `jiujiang-county-2022`.
            Opinion = "opinion",
            /// 确定考核等次 settle the grade
            ///
            /// In `jiujiang-county-2022`.
            Grade = "grade",
            /// 审定考核等次 approve the grade
            ///
            /// In `jiujiang-county-2022`.
            CountyApproval = "county_approval",
            /// 书面通知被考核对象，通报结果 tell the units in writing and announce the result
            ///
            /// In `jiujiang-county-2022`.
            Announce = "announce",
        }
    }
}

/// 考核结果运用 (use of the result): a table.
pub mod result {
    crate::rulebook::names::rule! {
        /// 考核结果运用 (use of the result).
        "assessment.result": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 优秀 excellent
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Excellent = "excellent",
            /// 良好 good
            ///
            /// In `jiujiang-county-2022`.
            Good = "good",
            /// 合格 pass
            ///
            /// In `jiujiang-county-2022`.
            Pass = "pass",
            /// 不合格 fail
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Fail = "fail",
            /// 个人是否做出突出贡献？ is it a person whose work is outstanding?
            ///
            /// In `guyuan-2019`.
            OutstandingPerson = "outstanding_person",
        }

        /// What it can come to.
        Outcome {
            /// 年终通报表彰 commended at the end of the year
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Commended = "commended",
            /// 作为评定绩效、实施奖惩的重要依据 an important basis for rewards and penalties
            ///
            /// In `jiujiang-county-2022`.
            Basis = "basis",
            /// 责令限期整改 ordered to rectify within a time
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Rectify = "rectify",
            /// 不是四个等次之一 none of the four grades
            ///
            /// In `jiujiang-county-2022`.
            Ungraded = "ungraded",
            /// 条文未列明 not named in the text
            ///
            /// In `guyuan-2019`.
            NotListed = "not_listed",
        }
    }

    /// 整改措施提出期限 (time limit for proposing corrective measures): a term.
    pub mod measures {
        crate::rulebook::names::rule! {
            /// 整改措施提出期限 (time limit for proposing corrective measures).
            "assessment.result.measures": Term;
        }
    }
}

/// 考核评分 (score of the assessment): a band.
pub mod score {
    crate::rulebook::names::rule! {
        /// 考核评分 (score of the assessment).
        "assessment.score": Band;
    }
}

/// 自我总结报送期限 (time limit for the self-summary): a term.
pub mod self_summary {
    crate::rulebook::names::rule! {
        /// 自我总结报送期限 (time limit for the self-summary).
        "assessment.self_summary": Term;
    }
}
