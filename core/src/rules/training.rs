//! The rules under `training`.

/// 人员轮训 (training of all staff): a cadence.
pub mod cover {
    crate::rulebook::names::rule! {
        /// 人员轮训 (training of all staff).
        "training.cover": Cadence;
    }
}
