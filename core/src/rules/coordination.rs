//! The rules under `coordination`.

/// 协调确认答复期限 (time limit for another agency's answer): a term.
pub mod reply {
    crate::rulebook::names::rule! {
        /// 协调确认答复期限 (time limit for another agency's answer).
        "coordination.reply": Term;

        /// Its cases.
        Case {
            /// 一般情况 normal
            ///
            /// In `guyuan-2019`.
            Normal = "normal",
            /// 情况紧急 urgent
            ///
            /// In `guyuan-2019`.
            Urgent = "urgent",
        }
    }
}
