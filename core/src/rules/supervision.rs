//! The rules under `supervision`.

/// 监督检查 (inspections): a cadence.
pub mod annual {
    crate::rulebook::names::rule! {
        /// 监督检查 (inspections).
        "supervision.annual": Cadence;
    }
}

/// 网络社情办理和处置情况通报 (bulletin on how online opinion is handled): a term.
pub mod bulletin {
    crate::rulebook::names::rule! {
        /// 网络社情办理和处置情况通报 (bulletin on how online opinion is handled).
        "supervision.bulletin": Term;
    }
}

/// 监督检查重点 (points of supervision): a checklist.
pub mod check {
    crate::rulebook::names::rule! {
        /// 监督检查重点 (points of supervision).
        "supervision.check": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 内容是否全面 whether the contents are complete
            ///
            /// In `guyuan-2019`.
            Contents = "contents",
            /// 程序是否规范 whether the procedure is regular
            ///
            /// In `guyuan-2019`.
            Procedure = "procedure",
            /// 形式是否恰当 whether the form is fitting
            ///
            /// In `guyuan-2019`.
            Form = "form",
            /// 制度是否健全 whether the rules are sound
            ///
            /// In `guyuan-2019`.
            Rules = "rules",
            /// 执行是否到位 whether they are carried out
            ///
            /// In `guyuan-2019`.
            CarriedOut = "carried_out",
            /// 效果是否明显 whether the effect shows
            ///
            /// In `guyuan-2019`.
            Effect = "effect",
        }
    }
}

/// 督查约谈 (supervisory interview): a table.
pub mod interview {
    crate::rulebook::names::rule! {
        /// 督查约谈 (supervisory interview).
        "supervision.interview": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否不按照规定公开、侵犯群众知情权且情节较重？ was something not opened as the rules demand, and the right to know infringed in a serious way?
            ///
            /// In `jiujiang-county-2022`.
            RightToKnow = "right_to_know",
            /// 是否工作消极、不作为？ is the work passive or not done?
            ///
            /// In `jiujiang-county-2022`.
            Passive = "passive",
            /// 是否整改到位？ has it been mended?
            ///
            /// In `jiujiang-county-2022`.
            Mended = "mended",
            /// 是否工作落实好？ is the work well done?
            ///
            /// In `jiujiang-county-2022`.
            WellDone = "well_done",
            /// 是否弄虚作假、隐瞒实情、欺骗公众并造成严重社会影响？ was something falsified or hidden, and the public deceived, with grave effect on society?
            ///
            /// In `qingyunpu-2017`.
            Deception = "deception",
            /// 是否不作为？ was nothing done?
            ///
            /// In `qingyunpu-2017`.
            Inaction = "inaction",
            /// 是否慢作为？ was it done slowly?
            ///
            /// In `qingyunpu-2017`.
            Slow = "slow",
            /// 是否乱作为？ was it done wrongly?
            ///
            /// In `qingyunpu-2017`.
            Wrong = "wrong",
            /// 重要信息是否不发布？ was important information not published?
            ///
            /// In `qingyunpu-2017`.
            Unpublished = "unpublished",
            /// 重大政策是否不解读？ was a major policy not interpreted?
            ///
            /// In `qingyunpu-2017`.
            Uninterpreted = "uninterpreted",
            /// 热点回应是否不及时？ was a response to a hot topic late?
            ///
            /// In `qingyunpu-2017`.
            LateResponse = "late_response",
            /// 是否推动有力、积极参与？ was the work furthered with vigour?
            ///
            /// In `qingyunpu-2017`.
            Effective = "effective",
        }

        /// What it can come to.
        Outcome {
            /// 依法依规追究责任 held to account under laws and rules
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            Liability = "liability",
            /// 约谈单位和个人 unit and person are called to an interview
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            Interview = "interview",
            /// 按照规定表扬 commended under the rules
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            Commended = "commended",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            NotListed = "not_listed",
        }
    }
}
