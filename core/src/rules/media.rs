//! The rules under `media`.

/// 政务新媒体更新间隔 (interval between updates of a new-media account): a cadence.
pub mod dormant {
    crate::rulebook::names::rule! {
        /// 政务新媒体更新间隔 (interval between updates of a new-media account).
        "media.dormant": Cadence;
    }
}

/// 新媒体每周更新 (weekly post): a cadence.
pub mod weekly_post {
    crate::rulebook::names::rule! {
        /// 新媒体每周更新 (weekly post).
        "media.weekly_post": Cadence;
    }
}
