//! The rules under `predecision`.

/// 重大行政决策征求意见和审查期限 (periods for comment, hearing and review of major decisions): a term.
pub mod comment {
    crate::rulebook::names::rule! {
        /// 重大行政决策征求意见和审查期限 (periods for comment, hearing and review of major decisions).
        "predecision.comment": Term;

        /// Its cases.
        Case {
            /// 公开征求意见 public comment
            ///
            /// In `cn-2019`.
            PublicComment = "public_comment",
            /// 听证会材料送达 delivery of hearing papers
            ///
            /// In `cn-2019`.
            HearingPapers = "hearing_papers",
            /// 合法性审查 legality review
            ///
            /// In `cn-2019`.
            LegalityReview = "legality_review",
        }
    }
}

/// 预公开期限 (time limit for pre-decision disclosure): a term.
pub mod publish {
    crate::rulebook::names::rule! {
        /// 预公开期限 (time limit for pre-decision disclosure).
        "predecision.publish": Term;
    }
}
