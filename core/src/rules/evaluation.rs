//! The rules under `evaluation`.

/// 专题评议 (special evaluation): a cadence.
pub mod annual {
    crate::rulebook::names::rule! {
        /// 专题评议 (special evaluation).
        "evaluation.annual": Cadence;
    }
}

/// 社会评议档次 (grade of the public evaluation): a band.
pub mod grade {
    crate::rulebook::names::rule! {
        /// 社会评议档次 (grade of the public evaluation).
        "evaluation.grade": Band;

        /// Its grades.
        Grade {
            /// 满意 satisfied
            ///
            /// In `jiujiang-county-2022`.
            Satisfied = "satisfied",
            /// 基本满意 fairly satisfied
            ///
            /// In `jiujiang-county-2022`.
            FairlySatisfied = "fairly_satisfied",
            /// 不满意 dissatisfied
            ///
            /// In `jiujiang-county-2022`.
            Dissatisfied = "dissatisfied",
        }
    }
}

/// 评议整改期限 (time limit for rectification): a term.
pub mod rectify {
    crate::rulebook::names::rule! {
        /// 评议整改期限 (time limit for rectification).
        "evaluation.rectify": Term;
    }
}
