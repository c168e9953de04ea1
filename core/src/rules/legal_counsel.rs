//! The rules under `legal_counsel`.

/// 法律顾问事项 (matters for legal counsel): a table.
pub mod scope {
    crate::rulebook::names::rule! {
        /// 法律顾问事项 (matters for legal counsel).
        "legal_counsel.scope": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否制定、审查政务公开相关规范性文件？ is a normative document on openness drawn up or reviewed?
            ///
            /// In `qingyunpu-2017`.
            NormativeDocument = "normative_document",
            /// 是否为涉及政务公开的行政复议、行政诉讼等案件？ is it a reconsideration, lawsuit or the like about openness?
            ///
            /// In `qingyunpu-2017`.
            Dispute = "dispute",
            /// 是否应对处置涉及本区的重大政务舆情？ is major public opinion about the district being handled?
            ///
            /// In `qingyunpu-2017`.
            MajorOpinion = "major_opinion",
            /// 是否分析评估重大决策预公开的社会稳定风险？ is the risk to stability of disclosing a major decision beforehand being assessed?
            ///
            /// In `qingyunpu-2017`.
            StabilityRisk = "stability_risk",
        }

        /// What it can come to.
        Outcome {
            /// 法律顾问参与 legal counsel takes part
            ///
            /// In `qingyunpu-2017`.
            Counsel = "counsel",
            /// 条文未列明 not named in the text
            ///
            /// In `qingyunpu-2017`.
            NotListed = "not_listed",
        }
    }
}
