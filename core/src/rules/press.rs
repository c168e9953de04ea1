//! The rules under `press`.

/// 每月新闻发布会 (monthly press conference): a cadence.
pub mod monthly {
    crate::rulebook::names::rule! {
        /// 每月新闻发布会 (monthly press conference).
        "press.monthly": Cadence;
    }
}
