//! The rules under `leadership`.

/// 听取工作汇报 (hearing a work report): a cadence.
pub mod hear {
    crate::rulebook::names::rule! {
        /// 听取工作汇报 (hearing a work report).
        "leadership.hear": Cadence;
    }
}

/// 专题研究工作 (study of the work): a cadence.
pub mod study {
    crate::rulebook::names::rule! {
        /// 专题研究工作 (study of the work).
        "leadership.study": Cadence;
    }
}
