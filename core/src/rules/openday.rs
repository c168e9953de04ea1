//! The rules under `openday`.

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

/// 开放日情况报送期限 (time limit for the open-day report): a term.
pub mod report {
    crate::rulebook::names::rule! {
        /// 开放日情况报送期限 (time limit for the open-day report).
        "openday.report": Term;
    }
}
