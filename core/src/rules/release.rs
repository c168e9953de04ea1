//! The rules under `release`.

/// 发布责任 (liability for releases): a table.
pub mod liability {
    crate::rulebook::names::rule! {
        /// 发布责任 (liability for releases).
        "release.liability": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否因审核不严导致公开内容失实、泄密、引发负面影响？ did lax review lead to falsehood, a leak or a bad effect?
            ///
            /// In `jiujiang-county-2022`.
            LaxReview = "lax_review",
            /// 是否不及时报送信息，导致信息发布工作出现失误？ did a late report lead to a fault in publication?
            ///
            /// In `jiujiang-county-2022`.
            LateReport = "late_report",
            /// 是否造成严重不良后果？ are the consequences grave?
            ///
            /// In `jiujiang-county-2022`.
            GraveResult = "grave_result",
            /// 是否出现严重错误？ was there a serious error?
            ///
            /// In `jiujiang-county-2022`.
            SeriousError = "serious_error",
            /// 是否在网站信息发布工作中做出突出成绩？ was the work on the site outstanding?
            ///
            /// In `jiujiang-county-2022`.
            Outstanding = "outstanding",
        }

        /// What it can come to.
        Outcome {
            /// 提请有关部门依法依规处理 referred to the department concerned under laws and rules
            ///
            /// In `jiujiang-county-2022`.
            Refer = "refer",
            /// 追究相关责任 held liable
            ///
            /// In `jiujiang-county-2022`.
            Liability = "liability",
            /// 通报批评 public criticism
            ///
            /// In `jiujiang-county-2022`.
            PublicCriticism = "public_criticism",
            /// 表彰 commendation
            ///
            /// In `jiujiang-county-2022`.
            Commend = "commend",
            /// 没有责任 no liability
            ///
            /// In `jiujiang-county-2022`.
            None = "none",
        }
    }
}

/// 信息发布联络员 (liaison for releases): a checklist.
pub mod liaison {
    crate::rulebook::names::rule! {
        /// 信息发布联络员 (liaison for releases).
        "release.liaison": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 明确一名信息发布联络员 one liaison named
            ///
            /// In `jiujiang-county-2022`.
            Named = "named",
            /// 承担信息采集、编辑、发布和公众信件回复 collects, edits and publishes, and answers letters
            ///
            /// In `jiujiang-county-2022`.
            Tasks = "tasks",
            /// 用户名和密码不泄露给他人使用 name and password kept from others
            ///
            /// In `jiujiang-county-2022`.
            AccountKept = "account_kept",
        }
    }
}

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

/// 转载来源 (permitted sources of reposts): a table.
pub mod repost {
    crate::rulebook::names::rule! {
        /// 转载来源 (permitted sources of reposts).
        "release.repost": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为国务院、省、市等上级党委、政府文件（含以其办公厅名义印发的）的全文、摘要或者消息稿？ is it the text, an abstract or news of a document of a superior Party committee or government, or of its general office?
            ///
            /// In `jiujiang-county-2022`.
            SuperiorDocument = "superior_document",
            /// 是否转载自人民日报、新华社、江西日报、江西广播电视台等新闻单位，省政府网站或者市政府网站？ is it taken from People's Daily, Xinhua, Jiangxi Daily, Jiangxi Radio and Television or the like, or the site of the province or city?
            ///
            /// In `jiujiang-county-2022`.
            NamedSource = "named_source",
            /// 公开发布是否经过批准？ was its publication approved?
            ///
            /// In `jiujiang-county-2022`.
            Approved = "approved",
            /// 是否为其他机关、单位的文件、电报？ is it a document or telegram of another body?
            ///
            /// In `jiujiang-county-2022`.
            OtherDocument = "other_document",
            /// 是否转载自制发机关、单位官方门户网站或者其授权的媒体？ is it taken from the maker's own portal, or media it authorised?
            ///
            /// In `jiujiang-county-2022`.
            MakersSource = "makers_source",
        }

        /// What it can come to.
        Outcome {
            /// 可以转载 may be reposted
            ///
            /// In `jiujiang-county-2022`.
            Repost = "repost",
            /// 经批准可以发布 may be published as approved
            ///
            /// In `jiujiang-county-2022`.
            Publish = "publish",
            /// 不得发布，须改从列明的来源转载 must not be published; take it from a source named
            ///
            /// In `jiujiang-county-2022`.
            MustNot = "must_not",
            /// 不是转载 no repost
            ///
            /// In `jiujiang-county-2022`.
            NoRepost = "no_repost",
        }
    }
}

/// 转载标注 (labelling of reposts): a checklist.
pub mod repost_label {
    crate::rulebook::names::rule! {
        /// 转载标注 (labelling of reposts).
        "release.repost_label": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 转载来源网站 source site
            ///
            /// In `jiujiang-county-2022`.
            SourceSite = "source_site",
            /// 转载时间 time of the repost
            ///
            /// In `jiujiang-county-2022`.
            Time = "time",
            /// 转载链接 link
            ///
            /// In `jiujiang-county-2022`.
            Link = "link",
        }
    }
}

/// 敏感信息发布审批 (approval of sensitive releases): a chain.
pub mod sensitive {
    crate::rulebook::names::rule! {
        /// 敏感信息发布审批 (approval of sensitive releases).
        "release.sensitive": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 上报 report upwards
            ///
            /// In `jiujiang-county-2022`.
            Report = "report",
            /// 审核 review
            ///
            /// In `jiujiang-county-2022`.
            Review = "review",
            /// 同意 consent
            ///
            /// In `jiujiang-county-2022`.
            Agree = "agree",
            /// 发布 publication
            ///
            /// In `jiujiang-county-2022`.
            Publish = "publish",
        }
    }
}

/// 三级审核 (three levels of review): a chain.
pub mod three_levels {
    crate::rulebook::names::rule! {
        /// 三级审核 (three levels of review).
        "release.three_levels": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 一级审核：格式、用字、更新、链接，信息不涉密 first review: form, wording, timeliness, links, nothing secret
            ///
            /// In `jiujiang-county-2022`.
            FirstReview = "first_review",
            /// 二级审核：内容真实准确完整、来源合法、是否涉密 second review: true, accurate, complete, lawful source, nothing secret
            ///
            /// In `jiujiang-county-2022`.
            SecondReview = "second_review",
            /// 同意发布 consent to publication
            ///
            /// In `jiujiang-county-2022`.
            Agree = "agree",
            /// 发布 publication
            ///
            /// In `jiujiang-county-2022`.
            Publish = "publish",
            /// 三级审核：抽查已发布信息 third level: check of what is published
            ///
            /// In `jiujiang-county-2022`.
            ThirdCheck = "third_check",
        }
    }

    /// 三级审核的抽查 (spot checks of what is published): a term.
    pub mod spot_check {
        crate::rulebook::names::rule! {
            /// 三级审核的抽查 (spot checks of what is published).
            "release.three_levels.spot_check": Term;
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

/// 信息撤回 (withdrawal of information): a table.
pub mod withdraw {
    crate::rulebook::names::rule! {
        /// 信息撤回 (withdrawal of information).
        "release.withdraw": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 三级审核抽查是否发现问题？ did the check of the third level find a fault?
            ///
            /// In `jiujiang-county-2022`.
            FoundByCheck = "found_by_check",
            /// 网上信息内容是否失当？ is the content online improper?
            ///
            /// In `jiujiang-county-2022`.
            Improper = "improper",
            /// 网上信息是否过期？ is the information online out of date?
            ///
            /// In `jiujiang-county-2022`.
            Expired = "expired",
        }

        /// What it can come to.
        Outcome {
            /// 立即删除，责成部门更正 deleted at once; the department corrects it
            ///
            /// In `jiujiang-county-2022`.
            Delete = "delete",
            /// 及时与县数字经济发展中心对接撤回 withdrawn in time through the county digital centre
            ///
            /// In `jiujiang-county-2022`.
            Withdraw = "withdraw",
            /// 不需撤回 stays
            ///
            /// In `jiujiang-county-2022`.
            Stays = "stays",
        }
    }
}
