//! The rules under `site`.

/// 政府网站检查得分 (inspection score of a government website): a band.
pub mod score {
    crate::rulebook::names::rule! {
        /// 政府网站检查得分 (inspection score of a government website).
        "site.score": Band;

        /// Its grades.
        Grade {
            /// 合格，进入加分指标 pass, goes on to the bonus part
            ///
            /// In `cn-2019`.
            BonusPart = "bonus_part",
            /// 合格 pass
            ///
            /// In `cn-2019`.
            Pass = "pass",
            /// 不合格 fail
            ///
            /// In `cn-2019`.
            Fail = "fail",
        }

        /// What it asks.
        Fact {
            /// 不提供公共服务的部门网站，得分乘以4/3 the score of a department without public services is multiplied by 4/3
            ///
            /// In `cn-2019`.
            NoPublicServices = "no_public_services",
        }
    }
}
