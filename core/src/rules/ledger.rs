//! The rules under `ledger`.

/// 督查督办 (supervision of tasks): a table.
pub mod supervise {
    crate::rulebook::names::rule! {
        /// 督查督办 (supervision of tasks).
        "ledger.supervise": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为会议安排的事项？ was it set by a meeting?
            ///
            /// In `enterprise-oa`.
            Meeting = "meeting",
            /// 是否为文件安排的事项？ was it set by a document?
            ///
            /// In `enterprise-oa`.
            Document = "document",
            /// 是否为领导交办的事项？ did a leader assign it?
            ///
            /// In `enterprise-oa`.
            Assigned = "assigned",
        }

        /// What it can come to.
        Outcome {
            /// 可以督察督办，检查流程，并公开接受监督 may be supervised: its course is checked, in the open
            ///
            /// In `enterprise-oa`.
            Supervised = "supervised",
            /// 条文未列明 not named in the text
            ///
            /// In `enterprise-oa`.
            NotListed = "not_listed",
        }
    }
}

/// 任务台账 (task ledger): a term.
pub mod task {
    crate::rulebook::names::rule! {
        /// 任务台账 (task ledger).
        "ledger.task": Term;

        /// Its cases.
        Case {
            /// 公开规划并归集历史规划 publish plans and collect past ones
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`, `yanan-county-2008`.
            N1 = "1",
            /// 门户网站展示规划体系 show the system of plans on the portal
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`, `yanan-county-2008`.
            N2 = "2",
            /// 公开市场准入负面清单和监管信息 publish the market-access negative list and market supervision
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `yanan-county-2008`.
            N3 = "3",
            /// 扩大预决算公开 widen disclosure of budgets and final accounts
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            N4 = "4",
            /// 定期公开政府债务 publish government debt regularly
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            N5 = "5",
            /// 公开债券、国有资产报表和惠民补贴 publish bonds, state-asset statements and subsidies
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`.
            N6 = "6",
            /// 发布疫情防控权威信息 release authoritative epidemic information
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`.
            N7 = "7",
            /// 统筹规范疫情信息公开 coordinate and standardise epidemic information
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            N8 = "8",
            /// 公开重大健康行动和健康科普 publish health campaigns and health education
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`.
            N9 = "9",
            /// 监管公共企事业单位信息公开 supervise disclosure by public enterprises and institutions
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`.
            N10 = "10",
            /// 制定公共企事业单位信息公开配套制度 make matching rules for public enterprises and institutions
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            N11 = "11",
            /// 深入解读宏观政策 interpret macro policies in depth
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            N12 = "12",
            /// 改进解读方式和政策咨询服务 improve interpretation and policy consulting
            ///
            /// In `hengshui-county-2021`.
            N13 = "13",
            /// 跟踪政策舆情并释疑解惑 follow opinion on policies and answer doubts
            ///
            /// In `hengshui-county-2021`.
            N14 = "14",
            /// 回应重点领域舆情 respond to opinion in key fields
            ///
            /// In `hengshui-county-2021`, `huining-2016`.
            N15 = "15",
            /// 健全舆情收集、研判、回应机制 improve collection, assessment and response to opinion
            ///
            /// In `hengshui-county-2021`.
            N16 = "16",
            /// 更新网站行政法规文本 update administrative regulations on websites
            ///
            /// In `hengshui-county-2021`, `huining-2016`.
            N17 = "17",
            /// 清理并集中公开现行有效规章 sort out and publish all government rules in force
            ///
            /// In `hengshui-county-2021`, `huining-2016`.
            N18 = "18",
            /// 加强政府信息全过程管理 manage government information throughout its life
            ///
            /// In `hengshui-county-2021`, `huining-2016`.
            N19 = "19",
            /// 规范依申请公开办理 standardise the handling of requests
            ///
            /// In `hengshui-county-2021`.
            N20 = "20",
            /// 推进政府网站和新媒体集约化 consolidate government websites and new media
            ///
            /// In `hengshui-county-2021`.
            N21 = "21",
            /// 政府门户网站支持互联网协议第6版 IPv6 support on the government portal
            ///
            /// In `hengshui-county-2021`.
            N21Ipv6 = "21_ipv6",
            /// 推进统一政府信息公开平台建设 build the unified disclosure platform
            ///
            /// In `hengshui-county-2021`.
            N22 = "22",
            /// 建设政务新媒体监管平台 build a supervision platform for new media
            ///
            /// In `hengshui-county-2021`.
            N23 = "23",
            /// 落实基层政务公开标准指引 apply the standards of grassroots openness
            ///
            /// In `hengshui-county-2021`.
            N24 = "24",
            /// 衔接乡镇政务公开与村（居）务公开 link township and village openness
            ///
            /// In `hengshui-county-2021`.
            N25 = "25",
            /// 公开政府权责清单 publish the list of powers and duties
            ///
            /// In `hengshui-county-2021`.
            N26 = "26",
            /// 制定公众参与事项目录 draw up a catalogue of public participation
            ///
            /// In `hengshui-county-2021`.
            N27 = "27",
            /// 加强重点领域公开协调 coordinate disclosure in key fields
            ///
            /// In `hengshui-county-2021`.
            N28 = "28",
            /// 加强行政与司法互动 link administration and courts
            ///
            /// In `hengshui-county-2021`.
            N29 = "29",
            /// 加强业务交流培训 exchange experience and train staff
            ///
            /// In `hengshui-county-2021`.
            N30 = "30",
            /// 规范公开考核评议 standardise assessment and evaluation
            ///
            /// In `hengshui-county-2021`.
            N31 = "31",
            /// 建立台账并监督检查 keep a ledger and inspect
            ///
            /// In `hengshui-county-2021`.
            N32 = "32",
            /// 扩展并完善主动公开基本目录 extend and complete the basic catalogue of proactive disclosure
            ///
            /// In `qingyunpu-2017`.
            N2Catalogue = "2_catalogue",
            /// 政务公开纳入政府绩效考核 bring openness into performance assessment
            ///
            /// In `huining-2016`.
            N3_2016 = "3_2016",
            /// 健全公开机构，推行网上行权 complete the offices, exercise powers online
            ///
            /// In `huining-2016`.
            N3_2017 = "3_2017",
            /// 推进公开制度化、标准化、信息化 make openness systematic, standard and digital
            ///
            /// In `huining-2016`.
            N3_2018 = "3_2018",
            /// 实行政务公开负面清单制度 apply the negative list
            ///
            /// In `huining-2016`.
            N3_2020 = "3_2020",
            /// 审计信息公开和结果公告 audit information and results
            ///
            /// In `huining-2016`.
            N5Audit = "5_audit",
            /// 规范性文件发布、有效期和清理 normative documents: release, validity, clean-up
            ///
            /// In `huining-2016`.
            N5Documents = "5_documents",
            /// 公开权力清单和责任清单 lists of powers and duties
            ///
            /// In `huining-2016`.
            N6Powers = "6_powers",
            /// 市场准入负面清单 negative list of market access
            ///
            /// In `huining-2016`.
            N6Market = "6_market",
            /// 行政执法公示 publicity of enforcement
            ///
            /// In `huining-2016`.
            N6Enforcement = "6_enforcement",
            /// 行政许可和行政处罚公开 permits and penalties
            ///
            /// In `huining-2016`.
            N6Permits = "6_permits",
            /// 监管情况公开 supervision of the fields
            ///
            /// In `huining-2016`.
            N6Supervision = "6_supervision",
            /// 民生资金和扶贫信息公开 livelihood funds and poverty relief
            ///
            /// In `huining-2016`.
            N6Livelihood = "6_livelihood",
            /// 收费和基金目录清单 list of fees and funds
            ///
            /// In `huining-2016`.
            N6Fees = "6_fees",
            /// 政务服务和办事指南 services and guides to them
            ///
            /// In `huining-2016`.
            N7Services = "7_services",
            /// 审批中介服务清单 list of intermediary services
            ///
            /// In `huining-2016`.
            N7Intermediaries = "7_intermediaries",
            /// 购买服务和PPP公开 purchased services and public-private partnership
            ///
            /// In `huining-2016`.
            N7Purchase = "7_purchase",
            /// 公共企事业单位办事公开 openness of public enterprises and institutions
            ///
            /// In `huining-2016`.
            N7Enterprises = "7_enterprises",
            /// 重点领域信息公开 disclosure in key fields
            ///
            /// In `huining-2016`.
            N9Fields = "9_fields",
            /// 重大建设项目信息公开 major construction projects
            ///
            /// In `huining-2016`.
            N9Projects = "9_projects",
            /// 基层政务公开 openness at the grassroots
            ///
            /// In `huining-2016`.
            N9Grassroots = "9_grassroots",
            /// 政府数据开放 open government data
            ///
            /// In `huining-2016`.
            N10Open = "10_open",
            /// 社会开发利用政府数据 use of the data by society
            ///
            /// In `huining-2016`.
            N10Use = "10_use",
            /// 县属新闻媒体解读 interpretation by the county's media
            ///
            /// In `huining-2016`.
            N11Media = "11_media",
            /// 重大政务舆情回应督办 supervision of responses to public opinion
            ///
            /// In `huining-2016`.
            N13Supervise = "13_supervise",
            /// 回应热点问题 respond to hot topics
            ///
            /// In `huining-2016`.
            N13Respond = "13_respond",
            /// 对外媒体报道 reports by media abroad
            ///
            /// In `huining-2016`.
            N13Outward = "13_outward",
            /// 制度和标准 rules and standards
            ///
            /// In `huining-2016`.
            N14Rules = "14_rules",
            /// 执法监督机制 supervision of enforcement
            ///
            /// In `huining-2016`.
            N14Enforcement = "14_enforcement",
            /// 政务服务中心和网站规范 service centres and rules for websites
            ///
            /// In `huining-2016`.
            N14Centres = "14_centres",
            /// 电子政务设施和互联网+政务 infrastructure and “internet plus”
            ///
            /// In `huining-2016`.
            N16Platform = "16_platform",
            /// 信用信息互联共享 sharing of credit information
            ///
            /// In `huining-2016`.
            N16Credit = "16_credit",
            /// 开设政务微博、微信 open official microblog and WeChat accounts
            ///
            /// In `huining-2016`.
            N16Accounts = "16_accounts",
            /// 关停迁移乡镇和部门网站 close and move township and department websites
            ///
            /// In `huining-2016`.
            N17Sites = "17_sites",
            /// 年度考核和绩效考核 yearly and performance assessment
            ///
            /// In `huining-2016`.
            N20Assess = "20_assess",
            /// 第三方评估和社会监督 evaluation by third parties, public supervision
            ///
            /// In `huining-2016`.
            N20ThirdParty = "20_third_party",
            /// 通报和问责 bulletins and accountability
            ///
            /// In `huining-2016`.
            N20Bulletin = "20_bulletin",
            /// 制定实施方案并落实 draw up a plan and carry it out
            ///
            /// In `huining-2016`.
            N20Plan = "20_plan",
            /// 开通政务信息网络查询系统 open the online query system
            ///
            /// In `yunnan-96128-2009`.
            NetworkQuery = "network_query",
            /// 省级部门和昆明市、大理州专线试运行 trial run of the hotline in provincial departments, Kunming and Dali
            ///
            /// In `yunnan-96128-2009`.
            HotlineTrial = "hotline_trial",
            /// 其他州市专线推广至县级以上行政机关 extend the hotline to agencies at county level and above elsewhere
            ///
            /// In `yunnan-96128-2009`.
            HotlineCounties = "hotline_counties",
            /// 本市开通96128专线并连接各级各部门 open the city's 96128 hotline and connect all departments
            ///
            /// In `yunnan-96128-2009`.
            HotlineCity = "hotline_city",
            /// 完成查阅场所公开设施建设 finish the facilities of the reading places
            ///
            /// In `yunnan-96128-2009`.
            QueryFacilities = "query_facilities",
            /// 建成部门政府网站 build the departments' websites
            ///
            /// In `yanan-county-2008`.
            Website = "website",
            /// 列入各级领导干部党风廉政建设责任制必须考核的内容 made part of the assessment that leaders at every level must pass
            ///
            /// In `yanan-county-2008`.
            Leaders = "leaders",
            /// 政府信息公开工作所需经费纳入财政预算 the funds for disclosure stand in the budget
            ///
            /// In `yanan-county-2008`.
            Funds = "funds",
        }
    }
}
