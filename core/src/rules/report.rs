//! The rules under `report`.

/// 政府信息公开工作年度报告期限 (time limit for the annual report): a term.
pub mod annual {
    crate::rulebook::names::rule! {
        /// 政府信息公开工作年度报告期限 (time limit for the annual report).
        "report.annual": Term;

        /// Its cases.
        Case {
            /// 县级以上人民政府部门 department of a government at county level or above
            ///
            /// In `cn-2019`.
            Department = "department",
            /// 县级以上地方人民政府 local government at county level or above
            ///
            /// In `cn-2019`.
            Government = "government",
            /// 科室、局属单位的内部工作报告 internal report of sections and subordinate units
            ///
            /// In `guyuan-2019`.
            Internal = "internal",
        }
    }
}
