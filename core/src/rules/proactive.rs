//! The rules under `proactive`.

/// 公开频次 (frequency of disclosure): a cadence.
pub mod frequency {
    crate::rulebook::names::rule! {
        /// 公开频次 (frequency of disclosure).
        "proactive.frequency": Cadence;

        /// Its cases.
        Case {
            /// 年度公开 yearly
            ///
            /// In `guyuan-2019`.
            Yearly = "yearly",
            /// 半年公开 half-yearly
            ///
            /// In `guyuan-2019`.
            HalfYearly = "half_yearly",
            /// 季度公开 quarterly
            ///
            /// In `guyuan-2019`.
            Quarterly = "quarterly",
            /// 每月公开 monthly
            ///
            /// In `guyuan-2019`.
            Monthly = "monthly",
            /// 随时公开 at any time
            ///
            /// In `guyuan-2019`.
            AnyTime = "any_time",
        }
    }
}

/// 行政执法决定公开期限 (time limit for publishing enforcement decisions): a term.
pub mod permit_penalty {
    crate::rulebook::names::rule! {
        /// 行政执法决定公开期限 (time limit for publishing enforcement decisions).
        "proactive.permit_penalty": Term;

        /// Its cases.
        Case {
            /// 行政许可、行政处罚决定 administrative permit or penalty
            ///
            /// In `cn-2019`, `huining-2016`.
            PermitOrPenalty = "permit_or_penalty",
            /// 其他行政执法决定 other enforcement decision
            ///
            /// In `cn-2019`.
            OtherEnforcement = "other_enforcement",
            /// 处罚决定变更、撤销、确认违法或者无效后撤回 taking down a penalty that was changed, revoked, or found unlawful or void
            ///
            /// In `cn-2019`.
            Withdraw = "withdraw",
        }
    }
}

/// 主动公开期限 (time limit for proactive disclosure): a term.
pub mod publish {
    crate::rulebook::names::rule! {
        /// 主动公开期限 (time limit for proactive disclosure).
        "proactive.publish": Term;
    }
}
