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

/// 年度报告内容 (sections of the annual report): a checklist.
pub mod sections {
    crate::rulebook::names::rule! {
        /// 年度报告内容 (sections of the annual report).
        "report.sections": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 主动公开政府信息的情况 proactive disclosure
            ///
            /// In `cn-2019`, `district-report`.
            Proactive = "proactive",
            /// 收到和处理政府信息公开申请的情况 requests received and dealt with
            ///
            /// In `cn-2019`, `district-report`.
            Requests = "requests",
            /// 被申请行政复议、提起行政诉讼的情况 reconsiderations and lawsuits
            ///
            /// In `cn-2019`, `district-report`.
            Disputes = "disputes",
            /// 存在的主要问题及改进情况 chief problems and what is improved
            ///
            /// In `cn-2019`, `district-report`.
            Problems = "problems",
            /// 工作考核、社会评议和责任追究结果情况 results of assessment, public evaluation and accountability
            ///
            /// In `cn-2019`.
            AssessmentResults = "assessment_results",
            /// 其他需要报告的事项 other matters to report
            ///
            /// In `cn-2019`.
            Other = "other",
            /// 概述 overview
            ///
            /// In `district-report`.
            Overview = "overview",
            /// 组织领导和制度建设情况 organisation and rules
            ///
            /// In `district-report`.
            Organisation = "organisation",
            /// 收费及减免情况 fees and waivers
            ///
            /// In `district-report`.
            Fees = "fees",
            /// 保密审查及监督检查情况 secrecy review and supervision
            ///
            /// In `district-report`.
            Secrecy = "secrecy",
        }

        /// What it asks.
        Fact {
            /// 是否为各级人民政府的年度报告？ is it the report of a people's government?
            ///
            /// In `cn-2019`.
            Government = "government",
            /// 是否有其他需要报告的事项？ are there other matters to report?
            ///
            /// In `cn-2019`.
            OtherMatters = "other_matters",
        }
    }

    /// 内部工作报告：基本情况 (internal report: the basic facts): a checklist.
    pub mod basics {
        crate::rulebook::names::rule! {
            /// 内部工作报告：基本情况 (internal report: the basic facts).
            "report.sections.basics": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 工作机构和人员调整 changes of office and staff
                ///
                /// In `guyuan-2019`.
                Staff = "staff",
                /// 政府信息的清理、更新 sorting and updating of information
                ///
                /// In `guyuan-2019`.
                Upkeep = "upkeep",
                /// 主动公开和依申请公开 disclosure, proactive and on request
                ///
                /// In `guyuan-2019`.
                Disclosure = "disclosure",
                /// 不予公开的信息 information withheld
                ///
                /// In `guyuan-2019`.
                Withheld = "withheld",
                /// 公开载体的建设、运行 the carriers of disclosure, built and run
                ///
                /// In `guyuan-2019`.
                Carriers = "carriers",
            }
        }
    }
}

/// 分类数量和占比核对 (check of counts and shares): a tally.
pub mod shares {
    crate::rulebook::names::rule! {
        /// 分类数量和占比核对 (check of counts and shares).
        "report.shares": Tally;
    }
}

/// 年度报告勾稽关系 (arithmetic of the annual report): a tally.
pub mod tally {
    crate::rulebook::names::rule! {
        /// 年度报告勾稽关系 (arithmetic of the annual report).
        "report.tally": Tally;
    }
}
