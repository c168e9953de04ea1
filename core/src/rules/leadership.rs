//! The rules under `leadership`.

/// 听取工作汇报 (hearing a work report): a cadence.
pub mod hear {
    crate::rulebook::names::rule! {
        /// 听取工作汇报 (hearing a work report).
        "leadership.hear": Cadence;
    }
}

/// 分管领导 (leader in charge): a checklist.
pub mod in_charge {
    crate::rulebook::names::rule! {
        /// 分管领导 (leader in charge).
        "leadership.in_charge": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 确定1名政府领导分管 one leader of the government named to be in charge
            ///
            /// In `huining-2016`, `yanan-county-2008`.
            Named = "named",
            /// 对外公布 the name published
            ///
            /// In `huining-2016`.
            Published = "published",
            /// 工作机构 an office
            ///
            /// In `yanan-county-2008`.
            Office = "office",
            /// 工作职责和任务 its duties and tasks
            ///
            /// In `yanan-county-2008`.
            Duties = "duties",
            /// 工作完成时限 their deadlines
            ///
            /// In `yanan-county-2008`.
            Deadlines = "deadlines",
            /// 人员 staff
            ///
            /// In `yanan-county-2008`.
            Staff = "staff",
            /// 经费 funds
            ///
            /// In `yanan-county-2008`.
            Funds = "funds",
        }
    }
}

/// 专题研究工作 (study of the work): a cadence.
pub mod study {
    crate::rulebook::names::rule! {
        /// 专题研究工作 (study of the work).
        "leadership.study": Cadence;
    }
}
