//! The rules under `coordination`.

/// 发布前沟通确认 (confirmation before publication): a chain.
pub mod confirm {
    crate::rulebook::names::rule! {
        /// 发布前沟通确认 (confirmation before publication).
        "coordination.confirm": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 书面提出协调确认 ask for confirmation in writing
            ///
            /// In `guyuan-2019`.
            Inquire = "inquire",
            /// 书面答复 answer in writing
            ///
            /// In `guyuan-2019`.
            Answer = "answer",
            /// 公开 publish
            ///
            /// In `guyuan-2019`.
            Publish = "publish",
        }
    }
}

/// 信息发布争议协调 (dispute between agencies): a table.
pub mod dispute {
    crate::rulebook::names::rule! {
        /// 信息发布争议协调 (dispute between agencies).
        "coordination.dispute": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 不同行政机关之间是否有不同意见？ do the agencies disagree?
            ///
            /// In `guyuan-2019`.
            Disagree = "disagree",
            /// 内容是否属于其他行政机关权限范围？ does the content fall within another agency's powers?
            ///
            /// In `guyuan-2019`.
            OthersPower = "others_power",
        }

        /// What it can come to.
        Outcome {
            /// 按照有权机关的意见处理 the view of the competent agency prevails
            ///
            /// In `guyuan-2019`.
            TheirView = "their_view",
            /// 报请同级政府信息公开工作主管部门协调决定 referred to the disclosure department of the same level
            ///
            /// In `guyuan-2019`.
            Refer = "refer",
            /// 没有争议 no dispute
            ///
            /// In `guyuan-2019`.
            NoDispute = "no_dispute",
        }
    }

    /// 争议协调程序 (how a dispute is decided): a chain.
    pub mod referral {
        crate::rulebook::names::rule! {
            /// 争议协调程序 (how a dispute is decided).
            "coordination.dispute.referral": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

            /// Its steps.
            Step {
                /// 报请协调决定 refer it for decision
                ///
                /// In `guyuan-2019`.
                Refer = "refer",
                /// 组织涉及单位、相关业务主管部门和专家顾问研究协商 deliberate with the units, the department of the field and experts
                ///
                /// In `guyuan-2019`.
                Deliberate = "deliberate",
                /// 确定是否公开，书面确认回复 settle whether it is published, and answer in writing
                ///
                /// In `guyuan-2019`.
                WrittenAnswer = "written_answer",
            }
        }
    }
}

/// 信息不一致的反映 (inconsistent information): a table.
pub mod inconsistent {
    crate::rulebook::names::rule! {
        /// 信息不一致的反映 (inconsistent information).
        "coordination.inconsistent": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 本局是否发现其他行政机关公开的信息不准确，或者与自己掌握的不一致？ did the bureau find another agency's information inaccurate, or at odds with its own?
            ///
            /// In `guyuan-2019`.
            OtherInconsistent = "other_inconsistent",
            /// 公民、法人或者其他组织是否发现本局公开的信息不一致？ did a citizen or body find the bureau's information inconsistent?
            ///
            /// In `guyuan-2019`.
            OursInconsistent = "ours_inconsistent",
        }

        /// What it can come to.
        Outcome {
            /// 本局及时向同级主管部门或者监察部门反映 the bureau reports it in time to the disclosure or supervision department
            ///
            /// In `guyuan-2019`.
            BureauReports = "bureau_reports",
            /// 公民、法人或者其他组织可以向同级主管部门反映 the citizen or body may report it to the disclosure department
            ///
            /// In `guyuan-2019`.
            CitizenMayReport = "citizen_may_report",
            /// 没有不一致 nothing inconsistent
            ///
            /// In `guyuan-2019`.
            Nothing = "nothing",
        }
    }
}

/// 公开主体 (who publishes): a table.
pub mod owner {
    crate::rulebook::names::rule! {
        /// 公开主体 (who publishes).
        "coordination.owner": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否由多家单位联合起草生成？ did several units draft it together?
            ///
            /// In `guyuan-2019`.
            Joint = "joint",
            /// 是否由本局组织起草？ did the bureau organise the drafting?
            ///
            /// In `guyuan-2019`.
            OrganisedHere = "organised_here",
            /// 是否由本局制作？ did the bureau make it?
            ///
            /// In `guyuan-2019`.
            MadeHere = "made_here",
            /// 是否由本局从公民、法人或者其他组织获取？ did the bureau obtain it from a citizen or a body?
            ///
            /// In `guyuan-2019`.
            Obtained = "obtained",
            /// 本局是否就是保存该信息的行政机关？ is the bureau the agency that keeps it?
            ///
            /// In `guyuan-2019`.
            KeptHere = "kept_here",
            /// 本局保存的，由本局公开 what the bureau keeps, the bureau publishes
            ///
            /// In `guyuan-2019`.
            KeeperPublishesHere = "keeper_publishes_here",
        }

        /// What it can come to.
        Outcome {
            /// 由本局公开 this bureau publishes it
            ///
            /// In `guyuan-2019`.
            ThisBureau = "this_bureau",
            /// 由组织起草的单位公开，其他单位不得发布 the organiser publishes it, the others may not
            ///
            /// In `guyuan-2019`.
            Organiser = "organiser",
            /// 由保存该信息的行政机关公开，本局不得发布和解释 the keeper publishes it; the bureau may neither publish nor explain it
            ///
            /// In `guyuan-2019`.
            Keeper = "keeper",
            /// 条文未列明 not named in the text
            ///
            /// In `guyuan-2019`.
            NotListed = "not_listed",
        }
    }
}

/// 协调确认答复期限 (time limit for another agency's answer): a term.
pub mod reply {
    crate::rulebook::names::rule! {
        /// 协调确认答复期限 (time limit for another agency's answer).
        "coordination.reply": Term;

        /// Its cases.
        Case {
            /// 一般情况 normal
            ///
            /// In `guyuan-2019`.
            Normal = "normal",
            /// 情况紧急 urgent
            ///
            /// In `guyuan-2019`.
            Urgent = "urgent",
        }
    }
}
