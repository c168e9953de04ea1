//! The rules under `assessment`.

/// 定期考核 (regular assessment): a cadence.
pub mod annual {
    crate::rulebook::names::rule! {
        /// 定期考核 (regular assessment).
        "assessment.annual": Cadence;
    }
}

/// 考核等次 (grade of the assessment): a band.
pub mod band {
    crate::rulebook::names::rule! {
        /// 考核等次 (grade of the assessment).
        "assessment.band": Band;

        /// Its grades.
        Grade {
            /// 优秀 excellent
            ///
            /// In `jiujiang-county-2022`.
            Excellent = "excellent",
            /// 良好 good
            ///
            /// In `jiujiang-county-2022`.
            Good = "good",
            /// 合格 pass
            ///
            /// In `jiujiang-county-2022`.
            Pass = "pass",
            /// 不合格 fail
            ///
            /// In `jiujiang-county-2022`.
            Fail = "fail",
        }
    }
}

/// 每月考核公布 (monthly count and publication): a cadence.
pub mod monthly {
    crate::rulebook::names::rule! {
        /// 每月考核公布 (monthly count and publication).
        "assessment.monthly": Cadence;
    }
}

/// 考核通知期限 (notice of the assessment): a term.
pub mod notice {
    crate::rulebook::names::rule! {
        /// 考核通知期限 (notice of the assessment).
        "assessment.notice": Term;
    }
}

/// The rules under `result`.
pub mod result {
    /// 整改措施提出期限 (time limit for proposing corrective measures): a term.
    pub mod measures {
        crate::rulebook::names::rule! {
            /// 整改措施提出期限 (time limit for proposing corrective measures).
            "assessment.result.measures": Term;
        }
    }
}

/// 考核评分 (score of the assessment): a band.
pub mod score {
    crate::rulebook::names::rule! {
        /// 考核评分 (score of the assessment).
        "assessment.score": Band;
    }
}

/// 自我总结报送期限 (time limit for the self-summary): a term.
pub mod self_summary {
    crate::rulebook::names::rule! {
        /// 自我总结报送期限 (time limit for the self-summary).
        "assessment.self_summary": Term;
    }
}
