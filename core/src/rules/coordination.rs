//! The rules under `coordination`.

/// 公开前协商确认 (confirmation before publication): a chain.
pub mod confirm {
    crate::rulebook::names::rule! {
        /// 公开前协商确认 (confirmation before publication).
        "coordination.confirm": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 与有关机关协商 consult the bodies concerned
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Inquire = "inquire",
            /// 确认 confirmation
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Answer = "answer",
            /// 公开 publication
            ///
            /// In `cn-2019`, `guyuan-2019`.
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
            /// 法律、法规对公开的权限是否另有规定？ do laws or regulations give the power to publish it to someone else?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            OtherLaw = "other_law",
            /// 是否由两个以上机关、单位共同制作？ did two or more bodies make it together?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Joint = "joint",
            /// 是否由本机关牵头、组织制作？ did this body lead the making of it?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            LeadHere = "lead_here",
            /// 是否由本机关制作？ did this body make it?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            MadeHere = "made_here",
            /// 是否由本机关从公民、法人和其他组织获取？ did this body obtain it from a citizen or an organisation?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ObtainedFromPublic = "obtained_from_public",
            /// 是否由本机关从其他行政机关获取？ did this body obtain it from another agency?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ObtainedFromAgency = "obtained_from_agency",
            /// 是否由本机关保存？ does this body keep it?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            KeptHere = "kept_here",
            /// 本局保存的，由本局公开 what the bureau keeps, the bureau publishes
            ///
            /// In `guyuan-2019`.
            KeeperPublishesHere = "keeper_publishes_here",
        }

        /// What it can come to.
        Outcome {
            /// 依照该法律、法规的规定 as those laws or regulations say
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ByOtherLaw = "by_other_law",
            /// 由本机关公开 this body publishes it
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ThisBody = "this_body",
            /// 由牵头、组织制作的机关公开 the body that led publishes it
            ///
            /// In `cn-2019`, `guyuan-2019`.
            LeadBody = "lead_body",
            /// 由保存该信息的行政机关公开 the agency that keeps it publishes it
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Keeper = "keeper",
            /// 由制作或者最初获取该信息的行政机关公开 the agency that made or first obtained it publishes it
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Maker = "maker",
            /// 条文未列明 not named in the text
            ///
            /// In `cn-2019`, `guyuan-2019`.
            NoOwnerNamed = "no_owner_named",
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
