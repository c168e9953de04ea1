//! The rules under `release`.

/// 发布记分 (points for publication): a band.
pub mod points {
    crate::rulebook::names::rule! {
        /// 发布记分 (points for publication).
        "release.points": Band;

        /// Its grades.
        Grade {
            /// 通报批评 public criticism
            ///
            /// In `jiujiang-county-2022`.
            PublicCriticism = "public_criticism",
            /// 不予通报 no criticism
            ///
            /// In `jiujiang-county-2022`.
            None = "none",
        }
    }
}

/// 每周报送信息 (weekly items): a cadence.
pub mod weekly_items {
    crate::rulebook::names::rule! {
        /// 每周报送信息 (weekly items).
        "release.weekly_items": Cadence;
    }
}
