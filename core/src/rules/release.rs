//! The rules under `release`.

/// 逐级审签 (desk-to-head sign-off): a chain.
pub mod desk_chain {
    crate::rulebook::names::rule! {
        /// 逐级审签 (desk-to-head sign-off).
        "release.desk_chain": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 校稿 proofreading
            ///
            /// In `grain-bureau`.
            Proofread = "proofread",
            /// 审稿 review of the text
            ///
            /// In `grain-bureau`.
            HeadReview = "head_review",
            /// 审核 review
            ///
            /// In `grain-bureau`.
            DeputyReview = "deputy_review",
            /// 签发 signature
            ///
            /// In `grain-bureau`.
            Sign = "sign",
            /// 公布 publication
            ///
            /// In `grain-bureau`, `township`.
            Publish = "publish",
            /// 提供资料 provide the material
            ///
            /// In `township`.
            Provide = "provide",
            /// 审核同意 review and consent
            ///
            /// In `township`.
            HeadAgree = "head_agree",
            /// 村（社区）信息审核报送 review and file items of villages
            ///
            /// In `township`.
            VillageReview = "village_review",
            /// 收集整理 collect and sort
            ///
            /// In `township`.
            Collect = "collect",
            /// 审批 approval
            ///
            /// In `township`.
            Approve = "approve",
        }

        /// What it asks.
        Fact {
            /// 是否为村（社区）信息？ does it come from a village or community?
            ///
            /// In `township`.
            Village = "village",
        }
    }

    /// 目录信息逐级审定和上报 (sign-off and filing of catalogue information): a chain.
    pub mod catalogue {
        crate::rulebook::names::rule! {
            /// 目录信息逐级审定和上报 (sign-off and filing of catalogue information).
            "release.desk_chain.catalogue": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

            /// Its steps.
            Step {
                /// 采集整理信息 collect and sort
                ///
                /// In `grain-bureau`.
                Collect = "collect",
                /// 初审确认 first review
                ///
                /// In `grain-bureau`.
                HeadConfirm = "head_confirm",
                /// 报分管领导 to the deputy leader
                ///
                /// In `grain-bureau`.
                Deputy = "deputy",
                /// 审定 decision
                ///
                /// In `grain-bureau`.
                Director = "director",
                /// 按网上填报格式规范上报 filed in the form prescribed
                ///
                /// In `grain-bureau`.
                File = "file",
            }
        }
    }
}

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
            /// In `jiujiang-county-2022`, `city-epb`.
            Named = "named",
            /// 承担信息采集、编辑、发布和公众信件回复 collects, edits and publishes, and answers letters
            ///
            /// In `jiujiang-county-2022`.
            Tasks = "tasks",
            /// 用户名和密码不泄露给他人使用 name and password kept from others
            ///
            /// In `jiujiang-county-2022`.
            AccountKept = "account_kept",
            /// 科室（单位）负责人加强领导 led by the section's head
            ///
            /// In `city-epb`.
            HeadLeads = "head_leads",
        }
    }
}

/// 网络使用 (use of networks): a table.
pub mod network {
    crate::rulebook::names::rule! {
        /// 网络使用 (use of networks).
        "release.network": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否在网上传输公文？ is an official document sent over the net?
            ///
            /// In `grain-bureau`.
            OfficialDocument = "official_document",
            /// 同一台机器是否既连外网又连党政网？ is one machine on both the public and the Party and government network?
            ///
            /// In `grain-bureau`.
            BothNetworks = "both_networks",
        }

        /// What it can come to.
        Outcome {
            /// 公文不得在网上传输 official documents must not go over the net
            ///
            /// In `grain-bureau`.
            NotOverNet = "not_over_net",
            /// 不合一机一网，须分开 one machine, one network: they must be apart
            ///
            /// In `grain-bureau`.
            OneMachineOneNet = "one_machine_one_net",
            /// 没有违反的情形 no breach
            ///
            /// In `grain-bureau`.
            NoBreach = "no_breach",
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

/// 公开程序 (procedure of publication): a chain.
pub mod procedure {
    crate::rulebook::names::rule! {
        /// 公开程序 (procedure of publication).
        "release.procedure": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 提出 proposal
            ///
            /// In `guyuan-2019`.
            Propose = "propose",
            /// 审核 review
            ///
            /// In `guyuan-2019`.
            Review = "review",
            /// 公开 disclosure
            ///
            /// In `guyuan-2019`.
            Disclose = "disclose",
            /// 反馈 feedback
            ///
            /// In `guyuan-2019`.
            Feedback = "feedback",
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

/// 公开责任分工 (roster of responsibility): a table.
pub mod roster {
    crate::rulebook::names::rule! {
        /// 公开责任分工 (roster of responsibility).
        "release.roster": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 网站信息发布的组织、协调、管理和网站建设、维护 organising releases, building and keeping the site
            ///
            /// In `jiujiang-county-2022`.
            Website = "website",
            /// 信息的采集、编辑、审核、发布 collecting, editing, reviewing and publishing
            ///
            /// In `jiujiang-county-2022`.
            Content = "content",
            /// 已发布信息的抽查和错误率统计 checks of what is published, counts of errors
            ///
            /// In `jiujiang-county-2022`.
            SpotCheck = "spot_check",
            /// 信息公开工作的组织和协调 coordination of disclosure
            ///
            /// In `district-2009`, `yanan-county-2008`.
            Coordination = "coordination",
            /// 信息公开目录和指南 catalogue and guide
            ///
            /// In `district-2009`.
            GuideAndCatalogue = "guide_and_catalogue",
            /// 网上公开信息的编辑 editing of what goes online
            ///
            /// In `district-2009`.
            OnlineEditing = "online_editing",
            /// 公开信息的档案编码规则 codes of published records
            ///
            /// In `district-2009`.
            ArchiveCodes = "archive_codes",
            /// 国家、省、市要求的实施意见 opinions on what the state, province and city ask for
            ///
            /// In `yanan-county-2008`.
            Opinions = "opinions",
            /// 信息公开工作中的重大事项 major matters of disclosure
            ///
            /// In `yanan-county-2008`.
            MajorMatters = "major_matters",
            /// 政府网站体系 the system of websites
            ///
            /// In `yanan-county-2008`.
            WebsiteSystem = "website_system",
            /// 考评及社会评议活动 assessment and public evaluation
            ///
            /// In `yanan-county-2008`.
            Evaluation = "evaluation",
            /// 县政府门户网站内容保障 content of the county portal
            ///
            /// In `yanan-county-2008`.
            PortalContent = "portal_content",
            /// 工作机制、工作程序和制度 mechanism, procedure and rules
            ///
            /// In `yanan-county-2008`.
            Mechanism = "mechanism",
            /// 相关的其他工作 other work that goes with it
            ///
            /// In `yanan-county-2008`.
            OtherWork = "other_work",
            /// 实施计划，指南及目录 plan of the work, guide and catalogue
            ///
            /// In `yanan-county-2008`.
            PlanAndCatalogue = "plan_and_catalogue",
            /// 电子政务平台和网站建设、公开平台和技术支持 platform, websites and technical support
            ///
            /// In `yanan-county-2008`.
            Platform = "platform",
            /// 业务人员的业务培训 training of staff
            ///
            /// In `yanan-county-2008`.
            Training = "training",
            /// 全县年度报告的汇总、编制 the county's annual report
            ///
            /// In `yanan-county-2008`.
            AnnualReport = "annual_report",
            /// 列入党风廉政建设责任制考核 its place in the assessment of integrity
            ///
            /// In `yanan-county-2008`.
            IntegrityAssessment = "integrity_assessment",
            /// 考核评议和责任追究等制度，考核评议和监督检查 rules of assessment and accountability, and inspection
            ///
            /// In `yanan-county-2008`.
            AccountabilityRules = "accountability_rules",
            /// 不依法履行公开义务的举报 reports that a duty to disclose was not met
            ///
            /// In `yanan-county-2008`.
            Complaints = "complaints",
            /// 《条例》的学习培训 study of the Regulations
            ///
            /// In `yanan-county-2008`.
            Study = "study",
            /// 《条例》的配套制度建设 rules that support the Regulations
            ///
            /// In `yanan-county-2008`.
            SupportingRules = "supporting_rules",
            /// 《条例》的行政执法监督检查 supervision of how the Regulations are enforced
            ///
            /// In `yanan-county-2008`.
            Enforcement = "enforcement",
            /// 信息公开涉及的行政复议 administrative reconsideration
            ///
            /// In `yanan-county-2008`.
            Reconsideration = "reconsideration",
            /// 《条例》及其贯彻落实情况的宣传 publicity for the Regulations
            ///
            /// In `yanan-county-2008`.
            Publicity = "publicity",
            /// 利用新闻媒体公开信息的指导协调 guidance on what goes to the media
            ///
            /// In `yanan-county-2008`.
            MediaRelease = "media_release",
            /// 新闻媒体利用网站信息，信息共享合作机制 use of the sites' information by the media
            ///
            /// In `yanan-county-2008`.
            MediaUse = "media_use",
            /// 全县信息公开工作的组织协调 the work of the county as a whole
            ///
            /// In `yanan-county-2008`.
            Overall = "overall",
            /// 乡镇（街道办）信息公开工作的推进、指导、协调、监督 the work of a township or subdistrict
            ///
            /// In `yanan-county-2008`.
            TownshipWork = "township_work",
            /// 乡镇（街道办）信息公开的领导 leading a township or subdistrict
            ///
            /// In `yanan-county-2008`.
            TownshipLead = "township_lead",
            /// 全县信息公开工作的推进实施 carrying the county's work out
            ///
            /// In `yanan-county-2008`.
            CarryingOut = "carrying_out",
            /// 全县信息公开工作的监督检查 inspecting the county's work
            ///
            /// In `yanan-county-2008`.
            Inspection = "inspection",
            /// 违反《条例》的部门及其负责人的调查处理 departments that break the Regulations, and their heads
            ///
            /// In `yanan-county-2008`.
            Violations = "violations",
            /// 指南和目录的样本、编制指导和公布 models of guide and catalogue, and their publication
            ///
            /// In `yanan-county-2008`.
            Models = "models",
            /// 公共企事业单位的指南、目录编制和工作 guide and catalogue of public enterprises and institutions
            ///
            /// In `yanan-county-2008`.
            PublicBodies = "public_bodies",
            /// 门户网站栏目规划 columns of the website
            ///
            /// In `city-epb`.
            WebsiteColumns = "website_columns",
            /// 保密审查 secrecy review
            ///
            /// In `city-epb`.
            SecrecyReview = "secrecy_review",
            /// 群团工作 mass organisations
            ///
            /// In `city-epb`.
            MassGroups = "mass_groups",
            /// 各县（区）环保局的信息报送 what the county bureaus report
            ///
            /// In `city-epb`.
            CountyReports = "county_reports",
            /// 办公室起草的综合性文件、政务信息 general documents of the office
            ///
            /// In `city-epb`.
            GeneralDocuments = "general_documents",
            /// 重要会务的宣传报道 reports on important meetings
            ///
            /// In `city-epb`.
            Meetings = "meetings",
            /// 党务 Party affairs
            ///
            /// In `city-epb`.
            PartyAffairs = "party_affairs",
            /// 机构职能职责调整 changes of the organisation
            ///
            /// In `city-epb`.
            Organisation = "organisation",
            /// 人事工作 personnel
            ///
            /// In `city-epb`.
            Personnel = "personnel",
            /// 固定资产、环保资金使用和预决算 assets, funds, budget and accounts
            ///
            /// In `city-epb`.
            Finance = "finance",
            /// 环境保护综合类的政策、法规、规章和规范 general law and policy of the environment
            ///
            /// In `city-epb`.
            GeneralLaw = "general_law",
            /// 法律法规和政策解读 interpretation of law and policy
            ///
            /// In `city-epb`.
            Interpretation = "interpretation",
            /// 环境保护政策调研成果 results of policy research
            ///
            /// In `city-epb`.
            PolicyResearch = "policy_research",
            /// 权力清单、责任清单 lists of powers and responsibilities
            ///
            /// In `city-epb`.
            PowerLists = "power_lists",
            /// 依申请公开 disclosure on request
            ///
            /// In `city-epb`.
            Requests = "requests",
            /// 环保政策、法规、标准出台修订的关注和督促公开 watching new law and policy, and urging its disclosure
            ///
            /// In `city-epb`.
            NewLaw = "new_law",
            /// 企业信用评价、环境准入负面清单和环境经济政策 credit of enterprises, negative list, economic policy
            ///
            /// In `city-epb`.
            EnterpriseCredit = "enterprise_credit",
            /// 建设项目环评、竣工环保验收、环评资质备案 impact assessment, acceptance, qualification
            ///
            /// In `city-epb`.
            ImpactAssessment = "impact_assessment",
            /// 排污许可证 discharge permits
            ///
            /// In `city-epb`.
            DischargePermits = "discharge_permits",
            /// 在建项目“三同时”执行情况 “three simultaneous” in projects under construction
            ///
            /// In `city-epb`.
            ThreeSimultaneous = "three_simultaneous",
            /// 清洁生产审核 audits of clean production
            ///
            /// In `city-epb`.
            CleanProduction = "clean_production",
            /// 行政许可取消、下放、保留事项 permits abolished, handed down or kept
            ///
            /// In `city-epb`.
            PermitChanges = "permit_changes",
            /// 水环境和饮用水水源地的政策标准、污染防治、形势和减排 water: policy, pollution control, state, reduction
            ///
            /// In `city-epb`.
            Water = "water",
            /// 大气污染防治的政策标准、形势和减排，控煤、抑尘、禁烧 air: policy, state, reduction, coal, dust, burning
            ///
            /// In `city-epb`.
            Air = "air",
            /// 空气质量日报和预报公开情况的检查、提醒 checks of the daily air report and forecast
            ///
            /// In `city-epb`.
            AirReportsChecked = "air_reports_checked",
            /// 土壤污染防治的政策标准、形势、重金属重点企业名单 soil: policy, state, list of heavy metal plants
            ///
            /// In `city-epb`.
            Soil = "soil",
            /// 自然生态保护、生态红线、生态村和生态乡镇创建 nature, ecological red lines, ecological villages
            ///
            /// In `city-epb`.
            Nature = "nature",
            /// 核与辐射的政策标准、环评验收、许可证审批和科普 radiation: policy, assessment, permits, education
            ///
            /// In `city-epb`.
            Radiation = "radiation",
            /// 核与辐射安全应急 emergencies of radiation
            ///
            /// In `city-epb`.
            RadiationEmergency = "radiation_emergency",
            /// 重点排污单位基础信息、排污、设施运行等污染源信息 key polluters and their discharge
            ///
            /// In `city-epb`.
            KeyPolluters = "key_polluters",
            /// 重点监控名单、重点案件督办和后督察情况 key lists, cases supervised and inspected again
            ///
            /// In `city-epb`.
            KeyLists = "key_lists",
            /// 行政处罚、排污收费、自动监控和专项执法 penalties, fees, monitoring, campaigns
            ///
            /// In `city-epb`.
            Penalties = "penalties",
            /// 12369环保热线的投诉举报办理 complaints to 12369
            ///
            /// In `city-epb`.
            Hotline12369 = "hotline_12369",
            /// 秸秆禁烧 the ban on burning straw
            ///
            /// In `city-epb`.
            StrawBurning = "straw_burning",
            /// 污染源监督性监测，企业自行监测的指导监督 monitoring of sources; self-monitoring of plants
            ///
            /// In `city-epb`.
            SourceMonitoring = "source_monitoring",
            /// 空气质量预测预报 forecasts of the air
            ///
            /// In `city-epb`.
            AirForecast = "air_forecast",
            /// 水、气、声环境质量，空气质量指数 quality of water, air and noise, air quality index
            ///
            /// In `city-epb`.
            EnvironmentQuality = "environment_quality",
            /// 重特大突发环境事件 major environmental incidents
            ///
            /// In `city-epb`.
            Incidents = "incidents",
            /// 12345投诉环境问题的处理 complaints to 12345
            ///
            /// In `city-epb`.
            Hotline12345 = "hotline_12345",
            /// 重点污染单位应急预案备案 emergency plans of key polluters
            ///
            /// In `city-epb`.
            EmergencyPlans = "emergency_plans",
            /// 网站运维和运行检测 running of the website
            ///
            /// In `city-epb`.
            WebsiteRunning = "website_running",
            /// 门户网政民互动 interaction with the public
            ///
            /// In `city-epb`.
            Interaction = "interaction",
            /// 舆情回应 response to public opinion
            ///
            /// In `city-epb`.
            Opinion = "opinion",
            /// 重要宣传活动和会务的宣传报道 campaigns and reports
            ///
            /// In `city-epb`.
            Campaigns = "campaigns",
            /// 固体废物行政审批 permits of solid waste
            ///
            /// In `city-epb`.
            SolidWastePermits = "solid_waste_permits",
            /// 年度固废污染防治公报 yearly bulletin on solid waste
            ///
            /// In `city-epb`.
            SolidWasteBulletin = "solid_waste_bulletin",
            /// 固废、危废和危化品环境管理 solid and hazardous waste, dangerous chemicals
            ///
            /// In `city-epb`.
            HazardousWaste = "hazardous_waste",
            /// 职能范围内的事故应急 accidents with waste
            ///
            /// In `city-epb`.
            WasteAccidents = "waste_accidents",
            /// 机动车尾气检测管理的政策标准、工作和总量减排 exhaust of vehicles: policy, tests, reduction
            ///
            /// In `city-epb`.
            VehicleExhaust = "vehicle_exhaust",
            /// 县（区）环境信息 information of counties and districts
            ///
            /// In `city-epb`.
            CountyEnvironment = "county_environment",
            /// 反映工作进展的动态信息 news of the work
            ///
            /// In `township`.
            ProgressItems = "progress_items",
            /// 村（社区）信息 items of villages and communities
            ///
            /// In `township`.
            VillageItems = "village_items",
            /// 信息材料的收集报送、审查及更新维护 collecting, reviewing and updating the material
            ///
            /// In `township`.
            Upkeep = "upkeep",
            /// 指南、目录和年度报告 guide, catalogue and annual report
            ///
            /// In `township`.
            GuideCatalogueReport = "guide_catalogue_report",
        }

        /// What it can come to.
        Outcome {
            /// 县数字经济发展中心 the county's digital centre
            ///
            /// In `jiujiang-county-2022`.
            DigitalCentre = "digital_centre",
            /// 各单位，对及时性、真实性和准确性负责 each unit, which answers for timeliness, truth and accuracy
            ///
            /// In `jiujiang-county-2022`.
            EachUnit = "each_unit",
            /// 县政府办公室 the county office
            ///
            /// In `jiujiang-county-2022`, `yanan-county-2008`.
            CountyOffice = "county_office",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`, `district-2009`, `yanan-county-2008`, `township`.
            NotListed = "not_listed",
            /// 城区政府办公室（牵头部门） the district office, which leads
            ///
            /// In `district-2009`.
            GovernmentOffice = "government_office",
            /// 城区信息办 the information office
            ///
            /// In `district-2009`.
            InformationOffice = "information_office",
            /// 城区档案局 the archives bureau
            ///
            /// In `district-2009`.
            ArchivesBureau = "archives_bureau",
            /// 联席会议 the joint meeting
            ///
            /// In `yanan-county-2008`.
            JointMeeting = "joint_meeting",
            /// 信息网络管理中心（主管机构） the information centre, which is in charge
            ///
            /// In `yanan-county-2008`, `city-epb`.
            InformationCentre = "information_centre",
            /// 监察局 the supervision bureau
            ///
            /// In `yanan-county-2008`.
            SupervisionBureau = "supervision_bureau",
            /// 法制办 the legal office
            ///
            /// In `yanan-county-2008`.
            LegalOffice = "legal_office",
            /// 新闻办（利用新闻媒体的，会同信息网络管理中心） the press office, for the use by the media with the information centre
            ///
            /// In `yanan-county-2008`.
            PressOffice = "press_office",
            /// 各乡镇政府（街道办）办公室 the office of the township or subdistrict
            ///
            /// In `yanan-county-2008`.
            TownshipOffice = "township_office",
            /// 各乡镇政府（街道办） the township or subdistrict
            ///
            /// In `yanan-county-2008`.
            Township = "township",
            /// 其行政主管部门 their competent administrative departments
            ///
            /// In `yanan-county-2008`.
            CompetentDepartments = "competent_departments",
            /// 办公室 the office
            ///
            /// In `city-epb`.
            Office = "office",
            /// 办公室，会同有关职能部门 the office, with the departments concerned
            ///
            /// In `city-epb`.
            OfficeGroups = "office_groups",
            /// 办公室，会同宣教中心 the office, with the publicity centre
            ///
            /// In `city-epb`.
            OfficePublicity = "office_publicity",
            /// 办公室（党务工作者） the office (the Party worker)
            ///
            /// In `city-epb`.
            OfficeParty = "office_party",
            /// 办公室（主任） the office (its director)
            ///
            /// In `city-epb`.
            OfficeDirector = "office_director",
            /// 办公室（人事工作者） the office (personnel)
            ///
            /// In `city-epb`.
            OfficePersonnel = "office_personnel",
            /// 办公室（财务工作者） the office (finance)
            ///
            /// In `city-epb`.
            OfficeFinance = "office_finance",
            /// 法规科 law section
            ///
            /// In `city-epb`.
            LawSection = "law_section",
            /// 法规科牵头，会同各责任科室（单位），宣教中心协助 law section, with each section responsible; the publicity centre helps
            ///
            /// In `city-epb`.
            LawInterpretation = "law_interpretation",
            /// 环评科 impact assessment section
            ///
            /// In `city-epb`.
            EiaSection = "eia_section",
            /// 环评科，会同水科、大气科、土壤科 impact assessment section, with water, air and soil
            ///
            /// In `city-epb`.
            EiaMedia = "eia_media",
            /// 环评科，与环境监察执法支队沟通配合 impact assessment section, with the enforcement team
            ///
            /// In `city-epb`.
            EiaEnforcement = "eia_enforcement",
            /// 环评科，协调法规科 impact assessment section, with the law section
            ///
            /// In `city-epb`.
            EiaLaw = "eia_law",
            /// 水科 water section
            ///
            /// In `city-epb`.
            WaterSection = "water_section",
            /// 大气科 air section
            ///
            /// In `city-epb`.
            AirSection = "air_section",
            /// 大气科，提醒市环境监测中心站更新 air section, which reminds the monitoring station
            ///
            /// In `city-epb`.
            AirMonitoring = "air_monitoring",
            /// 土壤科 soil section
            ///
            /// In `city-epb`.
            SoilSection = "soil_section",
            /// 辐射科 radiation section
            ///
            /// In `city-epb`.
            RadiationSection = "radiation_section",
            /// 应急中心牵头，辐射科配合 emergency centre; the radiation section helps
            ///
            /// In `city-epb`.
            EmergencyRadiation = "emergency_radiation",
            /// 环境监察执法支队 enforcement team
            ///
            /// In `city-epb`.
            EnforcementTeam = "enforcement_team",
            /// 环境监察执法支队，协同农业部门 enforcement team, with the farming department
            ///
            /// In `city-epb`.
            EnforcementFarming = "enforcement_farming",
            /// 环境监测中心站 monitoring station
            ///
            /// In `city-epb`.
            MonitoringStation = "monitoring_station",
            /// 应急中心 emergency centre
            ///
            /// In `city-epb`.
            EmergencyCentre = "emergency_centre",
            /// 应急中心，会同环境监察执法支队 emergency centre, with the enforcement team
            ///
            /// In `city-epb`.
            EmergencyEnforcement = "emergency_enforcement",
            /// 宣教中心 publicity centre
            ///
            /// In `city-epb`.
            PublicityCentre = "publicity_centre",
            /// 固废中心 solid waste centre
            ///
            /// In `city-epb`.
            SolidWasteCentre = "solid_waste_centre",
            /// 固废中心，会同环境监察执法支队 solid waste centre, with the enforcement team
            ///
            /// In `city-epb`.
            SolidWasteEnforcement = "solid_waste_enforcement",
            /// 应急中心牵头，固废中心配合 emergency centre; the solid waste centre helps
            ///
            /// In `city-epb`.
            EmergencySolidWaste = "emergency_solid_waste",
            /// 尾气中心 exhaust centre
            ///
            /// In `city-epb`.
            ExhaustCentre = "exhaust_centre",
            /// 县（区）环保局可以向市局同步报送 the county or district bureau may report it to the city
            ///
            /// In `city-epb`.
            CountyBureaus = "county_bureaus",
            /// 文件批示的承办科室（单位） the section named in the instruction on the document
            ///
            /// In `city-epb`.
            ByInstruction = "by_instruction",
            /// 各办公室，经办公室负责人审核同意 each office, with the consent of its head
            ///
            /// In `township`.
            EachOffice = "each_office",
            /// 镇党政办 the town's general office
            ///
            /// In `township`.
            GeneralOffice = "general_office",
        }
    }

    /// 多个部门共同完成的公开 (disclosure by several sections): a checklist.
    pub mod lead {
        crate::rulebook::names::rule! {
            /// 多个部门共同完成的公开 (disclosure by several sections).
            "release.roster.lead": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 明确牵头部门组织公开 a lead named, which sees to it
                ///
                /// In `city-epb`.
                Lead = "lead",
                /// 其他部门做好配合 the others help
                ///
                /// In `city-epb`.
                Cooperation = "cooperation",
            }
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

/// 上网发布范围 (scope of online publication): a table.
pub mod web_scope {
    crate::rulebook::names::rule! {
        /// 上网发布范围 (scope of online publication).
        "release.web_scope": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及国家秘密、商业秘密、个人隐私？ does it concern state secrets, trade secrets or personal privacy?
            ///
            /// In `guyuan-2019`.
            SecretOrPrivate = "secret_or_private",
            /// 是否为机构设置、职能，办事程序、条件、依据、结果，收费项目、标准及依据？ is it the structure and functions, the procedure, conditions, basis or result of services, or the fees?
            ///
            /// In `guyuan-2019`.
            Profile = "profile",
            /// 是否为贯彻执行政策措施情况，工程建设项目规划、立项、审批、招标、资金使用等？ is it how policies are carried out, or the planning, approval, tender or funds of construction projects?
            ///
            /// In `guyuan-2019`.
            PoliciesAndWorks = "policies_and_works",
            /// 是否为财政预决算、基金、国有资本经营、转移支付，或者预算执行和决算的审计报告？ is it about budget and accounts, funds, state capital, transfers, or the audit of them?
            ///
            /// In `guyuan-2019`.
            Finance = "finance",
            /// 社会公众正常工作、生活是否有需求？ does the public need it for daily work and life?
            ///
            /// In `guyuan-2019`.
            PublicNeed = "public_need",
            /// 是否为行政许可、行政处罚等信用信息？ is it credit information: a permit, a penalty or the like?
            ///
            /// In `huining-2016`.
            CreditInformation = "credit_information",
            /// 是否为规范性文件？ is it a normative document?
            ///
            /// In `yunnan-96128-2009`.
            NormativeDocument = "normative_document",
            /// 是否为行政许可事项及办理程序？ is it a permit, or how it is granted?
            ///
            /// In `yunnan-96128-2009`.
            Permit = "permit",
        }

        /// What it can come to.
        Outcome {
            /// 不得上网发布 must not go online
            ///
            /// In `guyuan-2019`.
            NotOnline = "not_online",
            /// 应组织上网发布 to be published online
            ///
            /// In `guyuan-2019`, `yunnan-96128-2009`.
            Online = "online",
            /// 条文未列明 not named in the text
            ///
            /// In `guyuan-2019`, `huining-2016`, `yunnan-96128-2009`.
            NotListed = "not_listed",
            /// 在门户网站公示，同步推送并在信用网站公示 published on the portal, pushed on and shown on the credit sites in step
            ///
            /// In `huining-2016`.
            PublishAndPush = "publish_and_push",
        }
    }

    /// 信用信息的推送和公示 (where credit information goes): a checklist.
    pub mod credit_sites {
        crate::rulebook::names::rule! {
            /// 信用信息的推送和公示 (where credit information goes).
            "release.web_scope.credit_sites": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 门户网站 the portal
                ///
                /// In `huining-2016`.
                Portal = "portal",
                /// 省公共信用信息交换共享平台 the province's credit platform
                ///
                /// In `huining-2016`.
                ProvincialPlatform = "provincial_platform",
                /// “信用甘肃”网 “Credit Gansu”
                ///
                /// In `huining-2016`.
                CreditGansu = "credit_gansu",
                /// “信用白银”网 “Credit Baiyin”
                ///
                /// In `huining-2016`.
                CreditBaiyin = "credit_baiyin",
            }
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
