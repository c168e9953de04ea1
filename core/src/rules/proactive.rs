//! The rules under `proactive`.

/// 公开机构联系方式 (contact details of the disclosure office): a checklist.
pub mod body_contact {
    crate::rulebook::names::rule! {
        /// 公开机构联系方式 (contact details of the disclosure office).
        "proactive.body_contact": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 机构名称 name of the office
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            OfficeName = "office_name",
            /// 办公地址 address
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Address = "address",
            /// 办公时间 hours
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Hours = "hours",
            /// 联系电话 telephone number
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Phone = "phone",
            /// 传真号码 fax number
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Fax = "fax",
            /// 互联网联系方式 internet contact
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            InternetContact = "internet_contact",
            /// 其他联系方式 other contact details
            ///
            /// In `jiujiang-county-2022`.
            OtherContact = "other_contact",
            /// 受理电话 telephone number for requests
            ///
            /// In `jiujiang-county-2022`.
            AcceptancePhone = "acceptance_phone",
            /// 监督电话 telephone number for complaints
            ///
            /// In `jiujiang-county-2022`.
            SupervisionPhone = "supervision_phone",
        }
    }
}

/// 主动公开形式 (channels of proactive disclosure): a checklist.
pub mod channels {
    crate::rulebook::names::rule! {
        /// 主动公开形式 (channels of proactive disclosure).
        "proactive.channels": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 公开的途径 a channel of disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Channel = "channel",
            /// 政府公报 government gazette
            ///
            /// In `cn-2019`, `cn-2008`.
            Gazette = "gazette",
            /// 政府网站 government website
            ///
            /// In `cn-2019`, `cn-2008`.
            Website = "website",
            /// 其他互联网政务媒体 other official online media
            ///
            /// In `cn-2019`.
            OnlineMedia = "online_media",
            /// 新闻发布会 press conference
            ///
            /// In `cn-2019`, `cn-2008`.
            PressConference = "press_conference",
            /// 报刊 newspapers and journals
            ///
            /// In `cn-2019`, `cn-2008`.
            Press = "press",
            /// 广播 radio
            ///
            /// In `cn-2019`, `cn-2008`.
            Radio = "radio",
            /// 电视 television
            ///
            /// In `cn-2019`, `cn-2008`.
            Television = "television",
            /// 其他途径 another channel
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            OtherChannel = "other_channel",
            /// 利用统一的政府信息公开平台集中发布 publication on the one disclosure platform
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Platform = "platform",
            /// 在国家档案馆、公共图书馆、政务服务场所设置查阅场所 reading places in archives, public libraries and service halls
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            ReadingPlaces = "reading_places",
            /// 及时提供给国家档案馆、公共图书馆 delivery to state archives and public libraries in time
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            ToArchives = "to_archives",
            /// 公开栏、政府网站、政府公报 notice board, government website or gazette
            ///
            /// In `jiujiang-county-2022`.
            BoardWebsiteGazette = "board_website_gazette",
            /// 报纸、杂志、广播、电视、微博微信等大众传播媒体 newspapers, journals, radio, television, microblog or WeChat
            ///
            /// In `jiujiang-county-2022`.
            MassMedia = "mass_media",
            /// 政府新闻发布会、专家咨询论证会、听证会等会议形式 press conference, expert meeting, hearing or the like
            ///
            /// In `jiujiang-county-2022`.
            Meetings = "meetings",
            /// 档案馆以及查阅服务室（点）、资料索取点、信息公告栏、电子屏幕等 archives, reading or collection points, boards, screens
            ///
            /// In `jiujiang-county-2022`.
            Places = "places",
        }

        /// What it asks.
        Fact {
            /// 是否为人民政府？ is it a people's government?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Government = "government",
        }
    }

    /// 政府信息公开平台的功能 (functions of the disclosure platform): a checklist.
    pub mod platform {
        crate::rulebook::names::rule! {
            /// 政府信息公开平台的功能 (functions of the disclosure platform).
            "proactive.channels.platform": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 检索 search
                ///
                /// In `cn-2019`.
                Search = "search",
                /// 查阅 viewing
                ///
                /// In `cn-2019`.
                View = "view",
                /// 下载 download
                ///
                /// In `cn-2019`.
                Download = "download",
            }
        }
    }
}

/// 部门主动公开内容 (what departments disclose): a table.
pub mod department_list {
    crate::rulebook::names::rule! {
        /// 部门主动公开内容 (what departments disclose).
        "proactive.department_list": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Legislation = "legislation",
            /// 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            AgencyProfile = "agency_profile",
            /// 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Plan = "plan",
            /// 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Statistics = "statistics",
            /// 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            ServiceHandling = "service_handling",
            /// 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PenaltyOrForce = "penalty_or_force",
            /// 是否为财政预算、决算信息？ is it about the budget or final accounts?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Budget = "budget",
            /// 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Fee = "fee",
            /// 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Procurement = "procurement",
            /// 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MajorProject = "major_project",
            /// 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Livelihood = "livelihood",
            /// 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            EmergencyPlan = "emergency_plan",
            /// 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Inspection = "inspection",
            /// 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Recruitment = "recruitment",
            /// 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            OtherwiseRequired = "otherwise_required",
            /// 是否为设区的市级、县级人民政府或者其部门？ is it a government of a city with districts or of a county, or its department?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            CityOrCounty = "city_or_county",
            /// 是否涉及市政建设？ is it about municipal works?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            MunicipalWorks = "municipal_works",
            /// 是否涉及公共服务？ is it about public services?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PublicServices = "public_services",
            /// 是否涉及公益事业？ is it about public welfare?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PublicWelfare = "public_welfare",
            /// 是否涉及土地征收？ is it about the expropriation of land?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            LandExpropriation = "land_expropriation",
            /// 是否涉及房屋征收？ is it about the expropriation of houses?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            HouseExpropriation = "house_expropriation",
            /// 是否涉及治安管理？ is it about public order?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PublicOrder = "public_order",
            /// 是否涉及社会救助？ is it about social assistance?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            SocialAssistance = "social_assistance",
            /// 是否为财政预算、决算报告？ is it a report on the budget or final accounts?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            BudgetReport = "budget_report",
            /// 是否为行政许可的事项、依据、条件、数量、程序、期限、材料目录或者办理情况？ is it the matter, basis, conditions, number, procedure, time limit, papers or handling of permits?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            Permit = "permit",
            /// 是否为城乡建设和管理的重大事项？ is it a major matter of building and running town and country?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            UrbanRuralMatters = "urban_rural_matters",
            /// 是否为社会公益事业建设情况？ is it how public welfare is built up?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            WelfareProjects = "welfare_projects",
            /// 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?
            ///
            /// In `cn-2008`.
            LandAndHouses = "land_and_houses",
            /// 是否为抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况？ is it how money and goods of rescue, relief, special care or donations are kept, used and shared out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            ReliefGoods = "relief_goods",
            /// 是否为经济社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?
            ///
            /// In `jiujiang-county-2022`.
            DevelopmentPlan = "development_plan",
            /// 是否为征地补偿、房屋拆迁及其补偿、补助费用发放、使用情况？ is it compensation for land or houses, or how it is paid and used?
            ///
            /// In `jiujiang-county-2022`.
            LandCompensation = "land_compensation",
        }

        /// What it can come to.
        Outcome {
            /// 主动公开 proactive disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Proactive = "proactive",
            /// 条文未列明 not named in the text
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }

    /// 各行政机关都应主动公开的内容 (what every agency discloses): a table.
    pub mod every_agency {
        crate::rulebook::names::rule! {
            /// 各行政机关都应主动公开的内容 (what every agency discloses).
            "proactive.department_list.every_agency": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document?
                ///
                /// In `cn-2019`.
                Legislation = "legislation",
                /// 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?
                ///
                /// In `cn-2019`.
                AgencyProfile = "agency_profile",
                /// 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?
                ///
                /// In `cn-2019`.
                Plan = "plan",
                /// 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?
                ///
                /// In `cn-2019`.
                Statistics = "statistics",
                /// 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?
                ///
                /// In `cn-2019`.
                ServiceHandling = "service_handling",
                /// 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?
                ///
                /// In `cn-2019`.
                PenaltyOrForce = "penalty_or_force",
                /// 是否为财政预算、决算信息？ is it about the budget or final accounts?
                ///
                /// In `cn-2019`.
                Budget = "budget",
                /// 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?
                ///
                /// In `cn-2019`.
                Fee = "fee",
                /// 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?
                ///
                /// In `cn-2019`.
                Procurement = "procurement",
                /// 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?
                ///
                /// In `cn-2019`.
                MajorProject = "major_project",
                /// 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?
                ///
                /// In `cn-2019`.
                Livelihood = "livelihood",
                /// 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?
                ///
                /// In `cn-2019`.
                EmergencyPlan = "emergency_plan",
                /// 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?
                ///
                /// In `cn-2019`.
                Inspection = "inspection",
                /// 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?
                ///
                /// In `cn-2019`.
                Recruitment = "recruitment",
                /// 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?
                ///
                /// In `cn-2019`.
                OtherwiseRequired = "otherwise_required",
            }

            /// What it can come to.
            Outcome {
                /// 主动公开 proactive disclosure
                ///
                /// In `cn-2019`.
                Proactive = "proactive",
                /// 不在第二十条所列之内 not on the list of article 20
                ///
                /// In `cn-2019`.
                NotInArticle20 = "not_in_article_20",
            }
        }
    }
}

/// 公开频次 (frequency of disclosure): a cadence.
pub mod frequency {
    crate::rulebook::names::rule! {
        /// 公开频次 (frequency of disclosure).
        "proactive.frequency": Cadence;

        /// Its cases.
        Case {
            /// 年度公开 yearly
            ///
            /// In `guyuan-2019`.
            Yearly = "yearly",
            /// 半年公开 half-yearly
            ///
            /// In `guyuan-2019`.
            HalfYearly = "half_yearly",
            /// 季度公开 quarterly
            ///
            /// In `guyuan-2019`.
            Quarterly = "quarterly",
            /// 每月公开 monthly
            ///
            /// In `guyuan-2019`.
            Monthly = "monthly",
            /// 随时公开 at any time
            ///
            /// In `guyuan-2019`.
            AnyTime = "any_time",
        }
    }
}

/// 应当主动公开的一般情形 (what is disclosed proactively in general): a table.
pub mod general {
    crate::rulebook::names::rule! {
        /// 应当主动公开的一般情形 (what is disclosed proactively in general).
        "proactive.general": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及公众利益调整？ does it adjust public interests?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PublicInterest = "public_interest",
            /// 是否需要公众广泛知晓？ does the public at large need to know it?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            WideKnowledge = "wide_knowledge",
            /// 是否需要公众参与决策？ does the decision need public participation?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Participation = "participation",
            /// 是否涉及公民、法人或者其他组织切身利益？ does it touch the vital interests of citizens or bodies?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            OwnInterest = "own_interest",
            /// 是否需要社会公众广泛知晓或者参与？ does the public at large need to know it or take part?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            WideKnowledgeOrParticipation = "wide_knowledge_or_participation",
            /// 是否反映本行政机关机构设置、职能、办事程序等情况？ does it show the agency's structure, functions or procedures?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            OrganisationAndProcedure = "organisation_and_procedure",
            /// 其他法律、法规和国家有关规定是否规定应当主动公开？ do other laws, regulations or state provisions require it?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            RequiredByLaw = "required_by_law",
        }

        /// What it can come to.
        Outcome {
            /// 主动公开 proactive disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Proactive = "proactive",
            /// 条文未列明 not named in the text
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}

/// 行政执法决定公开期限 (time limit for publishing enforcement decisions): a term.
pub mod permit_penalty {
    crate::rulebook::names::rule! {
        /// 行政执法决定公开期限 (time limit for publishing enforcement decisions).
        "proactive.permit_penalty": Term;

        /// Its cases.
        Case {
            /// 行政许可、行政处罚决定 administrative permit or penalty
            ///
            /// In `cn-2019`, `huining-2016`.
            PermitOrPenalty = "permit_or_penalty",
            /// 其他行政执法决定 other enforcement decision
            ///
            /// In `cn-2019`.
            OtherEnforcement = "other_enforcement",
            /// 处罚决定变更、撤销、确认违法或者无效后撤回 taking down a penalty that was changed, revoked, or found unlawful or void
            ///
            /// In `cn-2019`.
            Withdraw = "withdraw",
        }
    }
}

/// 主动公开期限 (time limit for proactive disclosure): a term.
pub mod publish {
    crate::rulebook::names::rule! {
        /// 主动公开期限 (time limit for proactive disclosure).
        "proactive.publish": Term;
    }
}

/// 乡镇主动公开内容 (what townships disclose): a table.
pub mod township_list {
    crate::rulebook::names::rule! {
        /// 乡镇主动公开内容 (what townships disclose).
        "proactive.township_list": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为行政法规、规章和规范性文件？ is it an administrative regulation, a rule or a normative document?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Legislation = "legislation",
            /// 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            AgencyProfile = "agency_profile",
            /// 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Plan = "plan",
            /// 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Statistics = "statistics",
            /// 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            ServiceHandling = "service_handling",
            /// 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PenaltyOrForce = "penalty_or_force",
            /// 是否为财政预算、决算信息？ is it about the budget or final accounts?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Budget = "budget",
            /// 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Fee = "fee",
            /// 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Procurement = "procurement",
            /// 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            MajorProject = "major_project",
            /// 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Livelihood = "livelihood",
            /// 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            EmergencyPlan = "emergency_plan",
            /// 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Inspection = "inspection",
            /// 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Recruitment = "recruitment",
            /// 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            OtherwiseRequired = "otherwise_required",
            /// 是否为贯彻落实农业农村政策的情况？ is it how rural policies are carried out?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            RuralPolicy = "rural_policy",
            /// 是否涉及农田水利工程建设运营？ is it about building or running irrigation works?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Irrigation = "irrigation",
            /// 是否涉及农村土地承包经营权流转？ is it about the transfer of rights to farm land?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            LandTransfer = "land_transfer",
            /// 是否涉及宅基地使用情况审核？ is it about the review of the use of homesteads?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Homestead = "homestead",
            /// 是否涉及土地征收？ is it about the expropriation of land?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            LandExpropriation = "land_expropriation",
            /// 是否涉及房屋征收？ is it about the expropriation of houses?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            HouseExpropriation = "house_expropriation",
            /// 是否涉及筹资筹劳？ is it about levies of money or labour?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            Levies = "levies",
            /// 是否涉及社会救助？ is it about social assistance?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            SocialAssistance = "social_assistance",
            /// 是否为贯彻落实国家关于农村工作政策的情况？ is it how the state's policies on rural work are carried out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            RuralWorkPolicy = "rural_work_policy",
            /// 是否为财政收支、各类专项资金的管理和使用情况？ is it income and expenditure, or how special funds are managed and used?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            TownshipFinance = "township_finance",
            /// 是否为乡（镇）土地利用总体规划、宅基地使用的审核情况？ is it the township's land plan, or the review of homesteads?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            TownshipLand = "township_land",
            /// 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?
            ///
            /// In `cn-2008`.
            LandAndHouses = "land_and_houses",
            /// 是否为乡（镇）的债权债务、筹资筹劳情况？ is it the township's debts, or levies of money or labour?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            DebtsAndLevies = "debts_and_levies",
            /// 是否为抢险救灾、优抚、救济、社会捐助等款物的发放情况？ is it how money and goods of rescue, relief, special care or donations are handed out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            ReliefHandedOut = "relief_handed_out",
            /// 是否为乡镇集体企业及其他乡镇经济实体承包、租赁、拍卖等情况？ is it the contracting, lease or sale of collective enterprises or other undertakings of the township?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            CollectiveEnterprises = "collective_enterprises",
            /// 是否为执行计划生育政策的情况？ is it how family planning is carried out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`.
            FamilyPlanning = "family_planning",
            /// 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?
            ///
            /// In `jiujiang-county-2022`.
            Requisition = "requisition",
        }

        /// What it can come to.
        Outcome {
            /// 主动公开 proactive disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Proactive = "proactive",
            /// 条文未列明 not named in the text
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}

/// 应公开未公开的整改 (rectification of missing disclosure): a table.
pub mod unrectified {
    crate::rulebook::names::rule! {
        /// 应公开未公开的整改 (rectification of missing disclosure).
        "proactive.unrectified": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否应该公开而没有公开？ should it have been opened, and was not?
            ///
            /// In `jiujiang-county-2022`.
            NotOpened = "not_opened",
            /// 公开内容是否不规范？ is what was opened not as it should be?
            ///
            /// In `jiujiang-county-2022`.
            Irregular = "irregular",
            /// 是否整改不力或者不整改？ was it mended badly or not at all?
            ///
            /// In `jiujiang-county-2022`.
            Unmended = "unmended",
        }

        /// What it can come to.
        Outcome {
            /// 通报批评 public criticism
            ///
            /// In `jiujiang-county-2022`.
            PublicCriticism = "public_criticism",
            /// 限期整改 rectification within a time
            ///
            /// In `jiujiang-county-2022`.
            Rectify = "rectify",
            /// 没有整改的情形 nothing to rectify
            ///
            /// In `jiujiang-county-2022`.
            Nothing = "nothing",
        }
    }
}
