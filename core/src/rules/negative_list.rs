//! The rules under `negative_list`.

/// 负面清单条目要求 (requirements of a list entry): a checklist.
pub mod entry {
    crate::rulebook::names::rule! {
        /// 负面清单条目要求 (requirements of a list entry).
        "negative_list.entry": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 详细具体的范围 a detailed and concrete scope
            ///
            /// In `huining-2016`.
            Detailed = "detailed",
            /// 便于检查监督 being checkable
            ///
            /// In `huining-2016`.
            Checkable = "checkable",
            /// 及时调整更新 timely updating
            ///
            /// In `huining-2016`.
            Updated = "updated",
            /// 单独编制的目录 a separate catalogue
            ///
            /// In `yanan-county-2008`.
            SeparateCatalogue = "separate_catalogue",
            /// 逐条说明的免予公开理由 the reason for each exemption
            ///
            /// In `yanan-county-2008`.
            Reason = "reason",
            /// 报本级政府信息公开主管部门备案 filing with the disclosure department of the same level
            ///
            /// In `yanan-county-2008`.
            Filed = "filed",
        }
    }
}

/// 负面清单事项 (item of the negative list): a table.
pub mod member {
    crate::rulebook::names::rule! {
        /// 负面清单事项 (item of the negative list).
        "negative_list.member": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 公开后是否危及国家安全、经济安全、公共安全、社会稳定等？ would disclosure endanger national, economic or public security, social stability or the like?
            ///
            /// In `huining-2016`.
            EndangersSecurity = "endangers_security",
        }

        /// What it can come to.
        Outcome {
            /// 纳入负面清单管理 on the negative list
            ///
            /// In `huining-2016`.
            OnList = "on_list",
            /// 原则上依法依规公开 opened in principle, under laws and rules
            ///
            /// In `huining-2016`.
            Open = "open",
        }
    }
}
