//! The rules under `training`.

/// 培训内容 (content of the training): a checklist.
pub mod content {
    crate::rulebook::names::rule! {
        /// 培训内容 (content of the training).
        "training.content": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 政府信息清理 sorting of government information
            ///
            /// In `yanan-county-2008`.
            Sorting = "sorting",
            /// 相关保密知识 what there is to know of secrecy
            ///
            /// In `yanan-county-2008`.
            Secrecy = "secrecy",
            /// 编制指南和目录 compiling guide and catalogue
            ///
            /// In `yanan-county-2008`.
            Guide = "guide",
            /// 处理公开申请 dealing with requests
            ///
            /// In `yanan-county-2008`.
            Requests = "requests",
            /// 编制年度报告 compiling the annual report
            ///
            /// In `yanan-county-2008`.
            Report = "report",
            /// 政策咨询 advice on policy
            ///
            /// In `yanan-county-2008`.
            Policy = "policy",
        }
    }
}

/// 人员培训 (training of staff): a cadence.
pub mod cover {
    crate::rulebook::names::rule! {
        /// 人员培训 (training of staff).
        "training.cover": Cadence;
    }

    /// 经常性专业培训 (training in the regular course): a term.
    pub mod regular {
        crate::rulebook::names::rule! {
            /// 经常性专业培训 (training in the regular course).
            "training.cover.regular": Term;
        }
    }
}
