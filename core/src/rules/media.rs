//! The rules under `media`.

/// 账号开设 (opening an account): a table.
pub mod account {
    crate::rulebook::names::rule! {
        /// 账号开设 (opening an account).
        "media.account": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否拟开设账号？ is an account to be opened?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`.
            OpensAccount = "opens_account",
            /// 本单位在同一个第三方平台是否已有账号？ does the unit have an account on the same platform already?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`.
            HasAccountThere = "has_account_there",
            /// 主办单位机构职能是否发生变化？ did the functions of the unit change?
            ///
            /// In `jiujiang-county-2022`.
            FunctionsChanged = "functions_changed",
            /// 主办单位名称是否发生变化？ did the name of the unit change?
            ///
            /// In `jiujiang-county-2022`.
            NameChanged = "name_changed",
            /// 平台是否以机构名称命名？ does the account bear the unit's name?
            ///
            /// In `jiujiang-county-2022`.
            NamedAfterUnit = "named_after_unit",
            /// 是否变更账号？ is an account altered?
            ///
            /// In `jiujiang-county-2022`.
            AltersAccount = "alters_account",
            /// 是否注销账号？ is an account closed?
            ///
            /// In `jiujiang-county-2022`.
            ClosesAccount = "closes_account",
        }

        /// What it can come to.
        Outcome {
            /// 原则上不再开设 in principle no second account
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`.
            OneOnly = "one_only",
            /// 没有应办的手续 nothing to be done
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`.
            NothingDue = "nothing_due",
            /// 按程序注销或者变更账号信息，并向社会公告 close the account or change its data, and announce it
            ///
            /// In `jiujiang-county-2022`.
            CloseOrChange = "close_or_change",
            /// 修改账号主体并同步更名，书面向县政府办公室报备 change the holder and the name, and file it in writing with the county office
            ///
            /// In `jiujiang-county-2022`.
            Rename = "rename",
            /// 修改账号主体 change the holder of the account
            ///
            /// In `jiujiang-county-2022`.
            ChangeHolder = "change_holder",
            /// 向县政府办公室与县委网信办报备 file it with the county office and the internet office
            ///
            /// In `jiujiang-county-2022`.
            File = "file",
            /// 审核登记 reviewed and registered
            ///
            /// In `huining-2016`.
            ReviewAndRegister = "review_and_register",
            /// 条文未写明变更、注销 the text does not speak of altering or closing one
            ///
            /// In `huining-2016`.
            NotListedHere = "not_listed_here",
        }
    }

    /// 报备和公告 (filing and announcement): a checklist.
    pub mod announced {
        crate::rulebook::names::rule! {
            /// 报备和公告 (filing and announcement).
            "media.account.announced": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 向县政府办公室报备 filed with the county office
                ///
                /// In `jiujiang-county-2022`.
                CountyOffice = "county_office",
                /// 向县委网信办报备 filed with the internet office
                ///
                /// In `jiujiang-county-2022`.
                InternetOffice = "internet_office",
                /// 变更信息及时向社会公告 the change announced to the public in time
                ///
                /// In `jiujiang-county-2022`.
                Announced = "announced",
            }
        }
    }

    /// 账号名称和头像 (name and picture of an account): a checklist.
    pub mod naming {
        crate::rulebook::names::rule! {
            /// 账号名称和头像 (name and picture of an account).
            "media.account.naming": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 名称简洁、直观、规范 a name that is short, clear and proper
                ///
                /// In `jiujiang-county-2022`.
                Name = "name",
                /// 头像鲜明、端庄、文明 a picture that is distinct, dignified and decent
                ///
                /// In `jiujiang-county-2022`.
                Picture = "picture",
            }
        }
    }

    /// 开通政务微博、微信 (opening an official microblog or WeChat account): a checklist.
    pub mod opening {
        crate::rulebook::names::rule! {
            /// 开通政务微博、微信 (opening an official microblog or WeChat account).
            "media.account.opening": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 审核登记 review and registration
                ///
                /// In `huining-2016`.
                Registered = "registered",
                /// 管理办法 rules of management
                ///
                /// In `huining-2016`.
                Measures = "measures",
                /// 规范的发布程序 a proper procedure of release
                ///
                /// In `huining-2016`.
                Procedure = "procedure",
                /// 安全可靠 safety and reliability
                ///
                /// In `huining-2016`.
                Safe = "safe",
            }
        }
    }
}

/// 先审后发 (review before posting): a chain.
pub mod chain {
    crate::rulebook::names::rule! {
        /// 先审后发 (review before posting).
        "media.chain": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 分级分类审核 review by level and kind
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Review = "review",
            /// 发布 posting
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Post = "post",
            /// 拟稿并初核 prepare the item
            ///
            /// In `jiujiang-county-2022`.
            Prepare = "prepare",
        }
    }
}

/// 新媒体清理整改 (clean-up of accounts): a table.
pub mod cleanup {
    crate::rulebook::names::rule! {
        /// 新媒体清理整改 (clean-up of accounts).
        "media.cleanup": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 账号是否已停用？ is the account disused?
            ///
            /// In `jiujiang-county-2022`.
            Disused = "disused",
            /// 是否与其他账号职能相近、内容相似？ are its functions and contents like another account's?
            ///
            /// In `jiujiang-county-2022`.
            Similar = "similar",
            /// 内容是否长期不更新？ has it long not been updated?
            ///
            /// In `jiujiang-county-2022`.
            Dormant = "dormant",
            /// 信息发布是否不准确？ is what it posts inaccurate?
            ///
            /// In `jiujiang-county-2022`.
            Inaccurate = "inaccurate",
            /// 互动回应是否不及时？ are its answers late?
            ///
            /// In `jiujiang-county-2022`.
            Unresponsive = "unresponsive",
            /// 运维管理是否不规范？ is it badly run?
            ///
            /// In `jiujiang-county-2022`.
            BadlyRun = "badly_run",
            /// 发布内容是否与官方认证身份不符？ do its posts not fit its certified identity?
            ///
            /// In `jiujiang-county-2022`.
            OffIdentity = "off_identity",
            /// 是否群众关注度和利用率低、确属无力维护？ is it little followed and used, and can it really not be maintained?
            ///
            /// In `hengshui-county-2021`.
            LittleUsedAndUnmaintained = "little_used_and_unmaintained",
            /// 是否一哄而上开设？ was it opened in a rush?
            ///
            /// In `hengshui-county-2021`.
            Rushed = "rushed",
            /// 是否重复建设？ does it duplicate another?
            ///
            /// In `hengshui-county-2021`.
            Duplicate = "duplicate",
            /// 是否“娱乐化”？ has it turned into entertainment?
            ///
            /// In `hengshui-county-2021`.
            Entertainment = "entertainment",
            /// 是否“空壳”？ is it an empty shell?
            ///
            /// In `hengshui-county-2021`.
            Hollow = "hollow",
        }

        /// What it can come to.
        Outcome {
            /// 注销账号，并向社会公告 close it, and announce it
            ///
            /// In `jiujiang-county-2022`, `hengshui-county-2021`.
            Close = "close",
            /// 清理、整合，并向社会公告 clear up and merge, and announce it
            ///
            /// In `jiujiang-county-2022`.
            Merge = "merge",
            /// 重点整改 set it right
            ///
            /// In `jiujiang-county-2022`, `hengshui-county-2021`.
            SetRight = "set_right",
            /// 没有应当整改的问题 nothing to set right
            ///
            /// In `jiujiang-county-2022`, `hengshui-county-2021`.
            NothingToMend = "nothing_to_mend",
        }
    }
}

/// 新媒体内容规范 (content rules for new media): a table.
pub mod content {
    crate::rulebook::names::rule! {
        /// 新媒体内容规范 (content rules for new media).
        "media.content": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为擅自发布的代表个人观点、意见、情绪的言论？ is it somebody's own view, opinion or mood, posted without authority?
            ///
            /// In `jiujiang-county-2022`.
            Personal = "personal",
            /// 是否为商业广告或者链接商业广告页面？ is it, or does it link to, commercial advertising?
            ///
            /// In `jiujiang-county-2022`.
            Advertising = "advertising",
            /// 是否为转载？ is it a repost?
            ///
            /// In `jiujiang-county-2022`.
            Repost = "repost",
            /// 是否来自党委、政府网站等权威媒体？ is it from Party or government websites or other authoritative media?
            ///
            /// In `jiujiang-county-2022`.
            FromAuthority = "from_authority",
            /// 是否来自有关主管部门和本单位确定的稿源单位？ is it from a source that the competent department and the unit have fixed?
            ///
            /// In `jiujiang-county-2022`.
            FromListedUnit = "from_listed_unit",
        }

        /// What it can come to.
        Outcome {
            /// 不得发布 must not be posted
            ///
            /// In `jiujiang-county-2022`.
            MustNotPost = "must_not_post",
            /// 原则上不转载 in principle not reposted
            ///
            /// In `jiujiang-county-2022`.
            NotInPrinciple = "not_in_principle",
            /// 审查后可以发布 may be posted after review
            ///
            /// In `jiujiang-county-2022`.
            MayPost = "may_post",
        }
    }
}

/// 政务新媒体更新间隔 (interval between updates of a new-media account): a cadence.
pub mod dormant {
    crate::rulebook::names::rule! {
        /// 政务新媒体更新间隔 (interval between updates of a new-media account).
        "media.dormant": Cadence;
    }
}

/// 新媒体值守 (staff and duty of an account): a checklist.
pub mod duty {
    crate::rulebook::names::rule! {
        /// 新媒体值守 (staff and duty of an account).
        "media.duty": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 专门股室负责 a section in charge
            ///
            /// In `jiujiang-county-2022`.
            Section = "section",
            /// 在编人员专人专岗 established staff appointed for it
            ///
            /// In `jiujiang-county-2022`.
            EstablishedStaff = "established_staff",
            /// 值班值守和日常监看 a duty roster and daily watch
            ///
            /// In `jiujiang-county-2022`.
            DutyRoster = "duty_roster",
            /// 内容巡查 patrol of the contents
            ///
            /// In `jiujiang-county-2022`.
            Patrol = "patrol",
            /// 巡查记录 a record of the patrols
            ///
            /// In `jiujiang-county-2022`.
            PatrolRecord = "patrol_record",
            /// 从业人员培训 training of the staff
            ///
            /// In `jiujiang-county-2022`.
            Training = "training",
            /// 开设单位的管理和检查指导 supervision by the unit that holds it
            ///
            /// In `jiujiang-county-2022`.
            Supervised = "supervised",
        }

        /// What it asks.
        Fact {
            /// 是否委托其他单位运营？ is another body entrusted with running it?
            ///
            /// In `jiujiang-county-2022`.
            Outsourced = "outsourced",
        }
    }

    /// 从业人员定期培训 (regular training of the staff): a term.
    pub mod training {
        crate::rulebook::names::rule! {
            /// 从业人员定期培训 (regular training of the staff).
            "media.duty.training": Term;
        }
    }
}

/// 新媒体互动 (interaction of an account): a checklist.
pub mod interaction {
    crate::rulebook::names::rule! {
        /// 新媒体互动 (interaction of an account).
        "media.interaction": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 明示本单位职能 the unit's functions shown
            ///
            /// In `jiujiang-county-2022`.
            Functions = "functions",
            /// 明示联系方式 how to reach it shown
            ///
            /// In `jiujiang-county-2022`.
            Contact = "contact",
            /// 实时管理留言、跟帖、评论 messages and comments managed in real time
            ///
            /// In `jiujiang-county-2022`.
            RealTime = "real_time",
            /// 审看发布、处理反馈公众留言 the public's messages reviewed, handled and answered
            ///
            /// In `jiujiang-county-2022`.
            Handled = "handled",
            /// 专人负责落实回复 a person appointed to answer
            ///
            /// In `jiujiang-county-2022`.
            Person = "person",
        }
    }
}

/// 新媒体安全 (security of new media): a checklist.
pub mod security {
    crate::rulebook::names::rule! {
        /// 新媒体安全 (security of new media).
        "media.security": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 专用设备，专机专用 a device used for nothing else
            ///
            /// In `jiujiang-county-2022`.
            OwnDevice = "own_device",
            /// 专人专用 a person who alone uses it
            ///
            /// In `jiujiang-county-2022`.
            OwnPerson = "own_person",
            /// 没有与工作无关的软件 no software unrelated to the work
            ///
            /// In `jiujiang-county-2022`.
            NoOtherSoftware = "no_other_software",
            /// 不接入不明网络 no unknown network
            ///
            /// In `jiujiang-county-2022`.
            NoUnknownNetwork = "no_unknown_network",
            /// 严格管理涉及国家秘密、商业秘密、个人隐私的信息 state secrets, trade secrets and privacy strictly kept
            ///
            /// In `jiujiang-county-2022`.
            SecretsKept = "secrets_kept",
            /// 账号、密码安全管理，密码强度高 account and password kept safe, the password strong
            ///
            /// In `jiujiang-county-2022`.
            Credentials = "credentials",
        }
    }
}

/// 新媒体每周更新 (weekly post): a cadence.
pub mod weekly_post {
    crate::rulebook::names::rule! {
        /// 新媒体每周更新 (weekly post).
        "media.weekly_post": Cadence;
    }
}
