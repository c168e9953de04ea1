//! The rules under `attendance`.

/// 列席到场时间 (arrival at the meeting): a term.
pub mod arrival {
    crate::rulebook::names::rule! {
        /// 列席到场时间 (arrival at the meeting).
        "attendance.arrival": Term;
    }
}
