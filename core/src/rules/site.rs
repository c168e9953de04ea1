//! The rules under `site`.

/// 网站迁移整合 (moving of websites): a table.
pub mod migrate {
    crate::rulebook::names::rule! {
        /// 网站迁移整合 (moving of websites).
        "site.migrate": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 部门网站是否有技术支撑？ has the department's site technical support?
            ///
            /// In `qingyunpu-2017`.
            TechnicalSupport = "technical_support",
            /// 部门网站是否有财力保障？ has it funds?
            ///
            /// In `qingyunpu-2017`.
            Funds = "funds",
            /// 是否为乡镇或者部门的网站？ is it the site of a township or department?
            ///
            /// In `huining-2016`.
            TownshipOrDepartment = "township_or_department",
        }

        /// What it can come to.
        Outcome {
            /// 逐步迁移到上级政府网站技术平台统一运营 moved step by step to the superior government's platform
            ///
            /// In `qingyunpu-2017`.
            Move = "move",
            /// 本方案不要求迁移 need not be moved under this plan
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Stays = "stays",
            /// 关停迁移，功能整合到县级以上政府门户网站 closed, its functions moved to a portal at county level or above
            ///
            /// In `huining-2016`.
            CloseAndMove = "close_and_move",
        }
    }

    /// 整合到门户网站的功能 (functions moved to the portal): a checklist.
    pub mod functions {
        crate::rulebook::names::rule! {
            /// 整合到门户网站的功能 (functions moved to the portal).
            "site.migrate.functions": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 信息发布 release
                ///
                /// In `huining-2016`.
                Release = "release",
                /// 解读 interpretation
                ///
                /// In `huining-2016`.
                Interpretation = "interpretation",
                /// 回应 response
                ///
                /// In `huining-2016`.
                Response = "response",
                /// 互动 interaction
                ///
                /// In `huining-2016`.
                Interaction = "interaction",
                /// 服务 services
                ///
                /// In `huining-2016`.
                Services = "services",
            }
        }
    }

    /// 网站内容保障抽查 (spot checks of the upkeep of sites): a term.
    pub mod spot_check {
        crate::rulebook::names::rule! {
            /// 网站内容保障抽查 (spot checks of the upkeep of sites).
            "site.migrate.spot_check": Term;
        }
    }
}

/// 政府门户网站检查得分 (inspection score of a government portal): a band.
pub mod score {
    crate::rulebook::names::rule! {
        /// 政府门户网站检查得分 (inspection score of a government portal).
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
            /// 没有对外服务职能的国务院部门，其门户网站得分乘以4/3 the score of the portal of a State Council department without outward services is multiplied by 4/3
            ///
            /// In `cn-2019`.
            NoPublicServices = "no_public_services",
        }
    }
}

/// 单项否决 (single-item veto): a table.
pub mod veto {
    crate::rulebook::names::rule! {
        /// 单项否决 (single-item veto).
        "site.veto": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 政府网站 a government website
            ///
            /// In `cn-2019`.
            Website = "website",
            /// 政务新媒体 an official new-media account
            ///
            /// In `cn-2019`.
            Account = "account",
            /// 是否发生安全、泄密等严重问题？ was there a grave incident such as a leak or a breach of security?
            ///
            /// In `cn-2019`.
            SecurityIncident = "security_incident",
            /// 监测1周，每天间隔访问20次以上，15秒打不开的累计占比是否达到5%？ over one week of at least 20 spaced visits a day, did 5 % or more fail to open within 15 seconds?
            ///
            /// In `cn-2019`.
            Unreachable = "unreachable",
            /// 首页栏目监测2周是否没有更新？ was the home page without an update in 2 weeks?
            ///
            /// In `cn-2019`.
            HomeStale = "home_stale",
            /// 动态要闻类2周内、通知公告和政策文件类6个月内未更新的栏目累计是否达到5个？ are 5 or more columns stale (news: 2 weeks; notices and policy documents: 6 months)?
            ///
            /// In `cn-2019`.
            ColumnsStale = "columns_stale",
            /// 应更新而长期未更新的栏目是否达到10个？ are 10 or more columns long overdue for an update?
            ///
            /// In `cn-2019`.
            ColumnsOverdue = "columns_overdue",
            /// 空白栏目是否达到5个？ are 5 or more columns empty?
            ///
            /// In `cn-2019`.
            ColumnsEmpty = "columns_empty",
            /// 是否没有网上有效咨询建言渠道？ is there no working channel for questions and suggestions?
            ///
            /// In `cn-2019`.
            NoChannel = "no_channel",
            /// 前1年内政务咨询类是否有超过3个月未回应的有效留言？ within the last year, did a valid question wait more than 3 months for an answer?
            ///
            /// In `cn-2019`.
            Unanswered = "unanswered",
            /// 办事服务是否不实用？ are the online services of no use?
            ///
            /// In `cn-2019`.
            ServicesUnusable = "services_unusable",
            /// 新媒体是否2周内没有更新？ was the account without an update in 2 weeks?
            ///
            /// In `cn-2019`.
            AccountStale = "account_stale",
            /// 新媒体是否未提供有效互动功能？ does the account offer no working interaction?
            ///
            /// In `cn-2019`.
            NoInteraction = "no_interaction",
            /// 移动客户端是否无法下载或者使用？ can the app not be downloaded or used?
            ///
            /// In `cn-2019`.
            AppUnusable = "app_unusable",
        }

        /// What it can come to.
        Outcome {
            /// 单项否决，不合格 fails outright
            ///
            /// In `cn-2019`.
            Fails = "fails",
            /// 没有单项否决 no veto
            ///
            /// In `cn-2019`.
            GoesOn = "goes_on",
        }
    }
}
