//! The rules under `openday`.

/// 开放日邀请对象 (guests of the open day): a table.
pub mod guest {
    crate::rulebook::names::rule! {
        /// 开放日邀请对象 (guests of the open day).
        "openday.guest": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为公民？ is the person a citizen?
            ///
            /// In `jiujiang-county-2022`.
            Citizen = "citizen",
            /// 是否具有完全民事行为能力？ has the person full civil capacity?
            ///
            /// In `jiujiang-county-2022`.
            FullCapacity = "full_capacity",
            /// 是否关心县域经济社会发展？ does the person care about the county's development?
            ///
            /// In `jiujiang-county-2022`.
            Cares = "cares",
            /// 是否在本县工作？ does the person work in the county?
            ///
            /// In `jiujiang-county-2022`.
            WorksHere = "works_here",
            /// 是否在本县生活？ does the person live in the county?
            ///
            /// In `jiujiang-county-2022`.
            LivesHere = "lives_here",
            /// 是否在本县学习？ does the person study in the county?
            ///
            /// In `jiujiang-county-2022`.
            StudiesHere = "studies_here",
        }

        /// What it can come to.
        Outcome {
            /// 属于邀请对象 may be invited
            ///
            /// In `jiujiang-county-2022`.
            Guest = "guest",
            /// 不属于邀请对象 not among those invited
            ///
            /// In `jiujiang-county-2022`.
            NoGuest = "no_guest",
        }
    }
}

/// 政府开放日 (open day): a cadence.
pub mod month {
    crate::rulebook::names::rule! {
        /// 政府开放日 (open day).
        "openday.month": Cadence;
    }
}

/// 开放日方案报送期限 (time limit for the open-day plan): a term.
pub mod plan {
    crate::rulebook::names::rule! {
        /// 开放日方案报送期限 (time limit for the open-day plan).
        "openday.plan": Term;
    }
}

/// 开放日方案内容 (contents of the open-day plan): a checklist.
pub mod plan_content {
    crate::rulebook::names::rule! {
        /// 开放日方案内容 (contents of the open-day plan).
        "openday.plan_content": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 职责分工 who does what
            ///
            /// In `jiujiang-county-2022`.
            Duties = "duties",
            /// 活动内容 what takes place
            ///
            /// In `jiujiang-county-2022`.
            Activities = "activities",
            /// 时间安排 when
            ///
            /// In `jiujiang-county-2022`.
            Schedule = "schedule",
            /// 参加人员 who takes part
            ///
            /// In `jiujiang-county-2022`.
            Participants = "participants",
            /// 活动方式 in what manner
            ///
            /// In `jiujiang-county-2022`.
            Manner = "manner",
        }
    }
}

/// 开放日情况报送和发布期限 (time limit for the open-day report and its publication): a term.
pub mod report {
    crate::rulebook::names::rule! {
        /// 开放日情况报送和发布期限 (time limit for the open-day report and its publication).
        "openday.report": Term;
    }
}

/// 开放日代表遴选 (selection of guests): a chain.
pub mod selection {
    crate::rulebook::names::rule! {
        /// 开放日代表遴选 (selection of guests).
        "openday.selection": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 成立代表遴选小组 set up a selection group
            ///
            /// In `jiujiang-county-2022`.
            Group = "group",
            /// 拟定代表人数及分配名额 set the number of guests and the quotas
            ///
            /// In `jiujiang-county-2022`.
            Quota = "quota",
            /// 公开征集或者组织推荐产生初步对象 find candidates by public call or nomination
            ///
            /// In `jiujiang-county-2022`.
            Candidates = "candidates",
            /// 联合审查，确定代表 joint examination settles the list
            ///
            /// In `jiujiang-county-2022`.
            JointReview = "joint_review",
            /// 公示代表 publish the list
            ///
            /// In `jiujiang-county-2022`.
            PublishList = "publish_list",
        }
    }
}
