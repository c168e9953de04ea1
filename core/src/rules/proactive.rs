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
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Gazette = "gazette",
            /// 政府网站 government website
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Website = "website",
            /// 其他互联网政务媒体 other official online media
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            OnlineMedia = "online_media",
            /// 新闻发布会 press conference
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            PressConference = "press_conference",
            /// 报刊 newspapers and journals
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Press = "press",
            /// 广播 radio
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Radio = "radio",
            /// 电视 television
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
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
        }

        /// What it asks.
        Fact {
            /// 是否为人民政府？ is it a people's government?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Government = "government",
        }
    }

    /// 本局的公开载体 (carriers of the bureau's disclosure): a checklist.
    pub mod carriers {
        crate::rulebook::names::rule! {
            /// 本局的公开载体 (carriers of the bureau's disclosure).
            "proactive.channels.carriers": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 信息网站 the website
                ///
                /// In `guyuan-2019`.
                Website = "website",
                /// 按类别和内容选择的其他载体 another carrier, chosen by kind and content
                ///
                /// In `guyuan-2019`, `township`.
                Carrier = "carrier",
                /// 电视 television
                ///
                /// In `guyuan-2019`.
                Television = "television",
                /// 报纸 newspaper
                ///
                /// In `guyuan-2019`, `township`.
                Newspaper = "newspaper",
                /// 微博微信 microblog or WeChat
                ///
                /// In `guyuan-2019`.
                MicroblogWechat = "microblog_wechat",
                /// 移动手机 mobile phone
                ///
                /// In `guyuan-2019`.
                Mobile = "mobile",
                /// 电子显示屏 screen
                ///
                /// In `guyuan-2019`, `yanan-county-2008`.
                Screen = "screen",
                /// 公开栏 notice board
                ///
                /// In `guyuan-2019`, `yanan-county-2008`, `township`.
                Board = "board",
                /// 其他载体 another carrier
                ///
                /// In `guyuan-2019`, `township`.
                OtherCarrier = "other_carrier",
                /// 政府信息公开专栏 column of disclosure
                ///
                /// In `yanan-county-2008`.
                DisclosureColumn = "disclosure_column",
                /// 政府信息公开意见箱 box for suggestions
                ///
                /// In `yanan-county-2008`.
                SuggestionBox = "suggestion_box",
                /// 政府信息公开评议专栏 column of evaluation
                ///
                /// In `yanan-county-2008`.
                EvaluationColumn = "evaluation_column",
                /// 因地制宜拓展的其他形式 another form, as the place allows
                ///
                /// In `yanan-county-2008`.
                Place = "place",
                /// 公共查询点 enquiry point
                ///
                /// In `yanan-county-2008`.
                EnquiryPoint = "enquiry_point",
                /// 其他形式 another form
                ///
                /// In `yanan-county-2008`.
                OtherPlace = "other_place",
                /// 会议 meeting
                ///
                /// In `township`.
                Meeting = "meeting",
                /// 网络 internet
                ///
                /// In `township`.
                Internet = "internet",
                /// 分管领导审批 approval of the leader in charge
                ///
                /// In `township`.
                Approved = "approved",
            }
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

/// 规范性文件有效期和清理 (validity and clean-up of normative documents): a table.
pub mod document_validity {
    crate::rulebook::names::rule! {
        /// 规范性文件有效期和清理 (validity and clean-up of normative documents).
        "proactive.document_validity": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 涉及公民、法人或者其他组织权利和义务的规范性文件 a normative document on the rights or duties of citizens or bodies
            ///
            /// In `huining-2016`.
            NormativeDocument = "normative_document",
            /// 规范性文件的清理结果 the result of a clean-up of normative documents
            ///
            /// In `huining-2016`.
            CleanUp = "clean_up",
            /// 审计结果 the result of an audit
            ///
            /// In `huining-2016`.
            AuditResult = "audit_result",
            /// 被审计单位的整改落实情况 how the unit audited mended matters
            ///
            /// In `huining-2016`.
            AuditMended = "audit_mended",
        }

        /// What it can come to.
        Outcome {
            /// 按要求和程序发布，写明有效期 issued as required, with its period of validity
            ///
            /// In `huining-2016`.
            Issue = "issue",
            /// 向社会公开 published
            ///
            /// In `huining-2016`.
            Publish = "publish",
            /// 及时公告 announced in time
            ///
            /// In `huining-2016`.
            Announce = "announce",
            /// 及时、全面、准确公开 published in time, in full and accurately
            ///
            /// In `huining-2016`.
            PublishFully = "publish_fully",
            /// 条文未列明 not named in the text
            ///
            /// In `huining-2016`.
            NotListed = "not_listed",
        }
    }
}

/// 行政执法公开内容 (what enforcement bodies publish): a checklist.
pub mod enforcement_fields {
    crate::rulebook::names::rule! {
        /// 行政执法公开内容 (what enforcement bodies publish).
        "proactive.enforcement_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 职责权限 powers and duties
            ///
            /// In `huining-2016`.
            Powers = "powers",
            /// 执法依据 basis of enforcement
            ///
            /// In `huining-2016`.
            Basis = "basis",
            /// 裁量基准 standards of discretion
            ///
            /// In `huining-2016`.
            Discretion = "discretion",
            /// 执法流程 procedure
            ///
            /// In `huining-2016`.
            Procedure = "procedure",
            /// 执法结果 result
            ///
            /// In `huining-2016`.
            Result = "result",
            /// 救济途径 remedies
            ///
            /// In `huining-2016`.
            Remedies = "remedies",
        }
    }
}

/// 公共企事业单位办事公开内容 (what public enterprises publish): a checklist.
pub mod enterprise_fields {
    crate::rulebook::names::rule! {
        /// 公共企事业单位办事公开内容 (what public enterprises publish).
        "proactive.enterprise_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 办事制度 rules of service
            ///
            /// In `huining-2016`.
            Rules = "rules",
            /// 程序条件 procedure and conditions
            ///
            /// In `huining-2016`.
            Procedure = "procedure",
            /// 服务承诺 promises
            ///
            /// In `huining-2016`.
            Promises = "promises",
            /// 收费项目 fees
            ///
            /// In `huining-2016`.
            Fees = "fees",
            /// 监督渠道 channels of complaint
            ///
            /// In `huining-2016`.
            Supervision = "supervision",
        }
    }
}

/// 收费和基金清单内容 (fields of the list of fees and funds): a checklist.
pub mod fee_fields {
    crate::rulebook::names::rule! {
        /// 收费和基金清单内容 (fields of the list of fees and funds).
        "proactive.fee_fields": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 项目名称 name of the item
            ///
            /// In `huining-2016`.
            Name = "name",
            /// 设立依据 its basis
            ///
            /// In `huining-2016`.
            Basis = "basis",
            /// 征收方式和标准 how and at what rate it is levied
            ///
            /// In `huining-2016`.
            MannerAndRate = "manner_and_rate",
            /// 清单之外乱收费、乱摊派的查处结果 how charges beyond the list were dealt with
            ///
            /// In `huining-2016`.
            Offences = "offences",
        }

        /// What it asks.
        Fact {
            /// 是否查处了清单之外的乱收费、乱摊派等行为？ were charges beyond the list found and dealt with?
            ///
            /// In `huining-2016`.
            OffenceFound = "offence_found",
        }
    }

    /// 收费场所公示内容 (what is shown at the place of charging): a checklist.
    pub mod at_place {
        crate::rulebook::names::rule! {
            /// 收费场所公示内容 (what is shown at the place of charging).
            "proactive.fee_fields.at_place": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 收费文件依据 the document it rests on
                ///
                /// In `huining-2016`.
                Basis = "basis",
                /// 主体 who charges
                ///
                /// In `huining-2016`.
                Collector = "collector",
                /// 项目 what for
                ///
                /// In `huining-2016`.
                Item = "item",
                /// 范围 within what bounds
                ///
                /// In `huining-2016`.
                Scope = "scope",
                /// 标准 at what rate
                ///
                /// In `huining-2016`.
                Rate = "rate",
                /// 对象 whom
                ///
                /// In `huining-2016`.
                Payer = "payer",
            }
        }
    }
}

/// 五公开 (the five fields of openness): a table.
pub mod five_openness {
    crate::rulebook::names::rule! {
        /// 五公开 (the five fields of openness).
        "proactive.five_openness": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 决策草案、决策依据、反馈意见的方式和时限，意见收集和采纳情况 a draft decision, its basis, how to comment, what became of the comments
            ///
            /// In `huining-2016`.
            DecisionDraft = "decision_draft",
            /// 决策作出后的议定事项、相关文件 what was decided, and the documents
            ///
            /// In `huining-2016`.
            Decided = "decided",
            /// 重点改革任务、重要政策的执行措施、步骤、分工、监督方式和阶段性成效 how reforms and policies are carried out, by whom, and what came of it so far
            ///
            /// In `huining-2016`.
            Implementation = "implementation",
            /// 督查发现的问题、整改落实情况和问责情况 what inspections found, how it was mended, who was held to account
            ///
            /// In `huining-2016`.
            InspectionFindings = "inspection_findings",
            /// 审计结果，以及被审计单位的整改落实情况 results of audits, and how those audited mended matters
            ///
            /// In `huining-2016`.
            Audit = "audit",
            /// 涉及权利和义务的规范性文件，及其清理结果 normative documents on rights and duties, and the result of their clean-up
            ///
            /// In `huining-2016`.
            NormativeDocument = "normative_document",
            /// 权力清单和责任清单 lists of powers and of responsibilities
            ///
            /// In `huining-2016`.
            PowerLists = "power_lists",
            /// 市场准入负面清单 the negative list of market access
            ///
            /// In `huining-2016`.
            MarketNegativeList = "market_negative_list",
            /// 行政执法公示 publication of enforcement
            ///
            /// In `huining-2016`.
            Enforcement = "enforcement",
            /// 行政许可和行政处罚信息 permits and penalties
            ///
            /// In `huining-2016`.
            PermitsPenalties = "permits_penalties",
            /// 监管情况 supervision of markets and trades
            ///
            /// In `huining-2016`.
            Supervision = "supervision",
            /// 民生资金分配使用情况 how funds for people's livelihood are shared out and used
            ///
            /// In `huining-2016`.
            LivelihoodFunds = "livelihood_funds",
            /// 行政事业性收费和政府性基金目录清单 the list of fees and government funds
            ///
            /// In `huining-2016`.
            Fees = "fees",
            /// 服务事项和办事指南 services, and guides to them
            ///
            /// In `huining-2016`.
            ServiceItems = "service_items",
            /// 行政审批中介服务事项清单 the list of intermediary services
            ///
            /// In `huining-2016`.
            Intermediaries = "intermediaries",
            /// 政府购买公共服务、政府和社会资本合作 purchase of public services, public-private partnership
            ///
            /// In `huining-2016`.
            Purchases = "purchases",
            /// 公共企事业单位办事公开 how public enterprises and institutions serve
            ///
            /// In `huining-2016`.
            PublicEnterprises = "public_enterprises",
            /// 重大决策、重要政策的落实情况 how major decisions and policies were carried out
            ///
            /// In `huining-2016`.
            PolicyResults = "policy_results",
            /// 发展规划、政府工作报告、政府决定事项的落实情况 how plans, the work report and government decisions were carried out
            ///
            /// In `huining-2016`.
            WorkResults = "work_results",
            /// 人大代表建议和政协委员提案办理结果 what became of proposals of deputies and committee members
            ///
            /// In `huining-2016`.
            Proposals = "proposals",
        }

        /// What it can come to.
        Outcome {
            /// 决策公开 openness of decisions
            ///
            /// In `huining-2016`.
            Decision = "decision",
            /// 执行公开 openness of execution
            ///
            /// In `huining-2016`.
            Execution = "execution",
            /// 管理公开 openness of management
            ///
            /// In `huining-2016`.
            Management = "management",
            /// 服务公开 openness of services
            ///
            /// In `huining-2016`.
            Service = "service",
            /// 结果公开 openness of results
            ///
            /// In `huining-2016`.
            Result = "result",
            /// 条文未列明 not named in the text
            ///
            /// In `huining-2016`.
            NotListed = "not_listed",
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
            /// 经常性工作 regular work
            ///
            /// In `guyuan-2019`.
            RegularWork = "regular_work",
            /// 阶段性工作 work in stages
            ///
            /// In `guyuan-2019`.
            StagedWork = "staged_work",
            /// 临时性工作 temporary work
            ///
            /// In `guyuan-2019`.
            TemporaryWork = "temporary_work",
            /// 空气质量日报 daily air report
            ///
            /// In `city-epb`.
            AirReport = "air_report",
            /// 年度固废污染防治公报 yearly bulletin on solid waste
            ///
            /// In `city-epb`.
            SolidWasteBulletin = "solid_waste_bulletin",
            /// 空气质量预测信息 forecast of the air
            ///
            /// In `city-epb`.
            AirForecast = "air_forecast",
            /// 水、气、声的环境质量情况 quality of water, air and noise
            ///
            /// In `city-epb`.
            EnvironmentQuality = "environment_quality",
            /// 重点监控名单、重点案件督办和后督察情况 key lists, cases supervised and inspected again
            ///
            /// In `city-epb`.
            KeyLists = "key_lists",
            /// 空气质量日报和预报公开情况的检查 check of the air report and forecast
            ///
            /// In `city-epb`.
            AirReportCheck = "air_report_check",
            /// 网站补丁升级、漏洞扫描、链接检测 patches, scans and link checks of the website
            ///
            /// In `city-epb`.
            WebsiteUpkeep = "website_upkeep",
        }
    }
}

/// 全文公开 (publication in full): a table.
pub mod full_text {
    crate::rulebook::names::rule! {
        /// 全文公开 (publication in full).
        "proactive.full_text": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 环评文件 an impact assessment document
            ///
            /// In `city-epb`.
            ImpactDocument = "impact_document",
            /// 环评批复文件 the approval of an impact assessment
            ///
            /// In `city-epb`.
            Approval = "approval",
            /// 核发的污染物排污许可证 a discharge permit
            ///
            /// In `city-epb`.
            DischargePermit = "discharge_permit",
        }

        /// What it can come to.
        Outcome {
            /// 全本公开 published whole
            ///
            /// In `city-epb`.
            Whole = "whole",
            /// 全文公开 published in full text
            ///
            /// In `city-epb`.
            FullText = "full_text",
            /// 条文未列明 not named in the text
            ///
            /// In `city-epb`.
            NotListed = "not_listed",
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

/// 中介服务公开内容 (fields of intermediary services): a checklist.
pub mod intermediary_fields {
    crate::rulebook::names::rule! {
        /// 中介服务公开内容 (fields of intermediary services).
        "proactive.intermediary_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 项目名称 name of the service
            ///
            /// In `huining-2016`.
            Name = "name",
            /// 设置依据 its basis
            ///
            /// In `huining-2016`.
            Basis = "basis",
            /// 服务时限 time limit of the service
            ///
            /// In `huining-2016`.
            TimeLimit = "time_limit",
        }
    }
}

/// 重点领域信息公开 (key fields of disclosure): a table.
pub mod key_fields {
    crate::rulebook::names::rule! {
        /// 重点领域信息公开 (key fields of disclosure).
        "proactive.key_fields": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 五年规划纲要和专项、区域、国土空间等规划 five-year, special, regional and land plans
            ///
            /// In `hengshui-county-2021`.
            Plans = "plans",
            /// 市场准入负面清单、市场监管规则和标准、执法结果 the negative list of market access, rules, standards and enforcement of markets
            ///
            /// In `hengshui-county-2021`.
            MarketRules = "market_rules",
            /// 预算和决算 budgets and accounts
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            Budgets = "budgets",
            /// 政府债务限额、余额、还本付息 limit, balance and service of public debt
            ///
            /// In `hengshui-county-2021`.
            Debt = "debt",
            /// 债券存续期信息、国有资产报表、惠民惠农财政补贴 bonds, statements of state assets, subsidies
            ///
            /// In `hengshui-county-2021`.
            BondsAssetsSubsidies = "bonds_assets_subsidies",
            /// 疫情防控权威信息 authoritative information on the epidemic
            ///
            /// In `hengshui-county-2021`.
            Epidemic = "epidemic",
            /// 重大健康行动和健康科普 health campaigns and education
            ///
            /// In `hengshui-county-2021`.
            Health = "health",
            /// 公共企事业单位的服务标准、资费标准、办理时限 standards, rates and time limits of public enterprises and institutions
            ///
            /// In `hengshui-county-2021`.
            PublicEnterprises = "public_enterprises",
            /// 保留的行政许可事项清单 the list of permits kept
            ///
            /// In `qingyunpu-2017`.
            KeptPermits = "kept_permits",
            /// 清理规范后的行政审批中介服务事项清单 the cleaned list of intermediary services
            ///
            /// In `qingyunpu-2017`.
            Intermediaries = "intermediaries",
            /// 行政权力运行 running of administrative powers
            ///
            /// In `qingyunpu-2017`.
            Powers = "powers",
            /// 市场监管 market supervision
            ///
            /// In `qingyunpu-2017`.
            Markets = "markets",
            /// 公共服务 public services
            ///
            /// In `qingyunpu-2017`.
            Services = "services",
            /// 政府投资重大建设项目 major projects of public investment
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Projects = "projects",
            /// 减税降费 cuts of taxes and fees
            ///
            /// In `qingyunpu-2017`.
            TaxCuts = "tax_cuts",
            /// 公共资源配置 allocation of public resources
            ///
            /// In `qingyunpu-2017`.
            Resources = "resources",
            /// 扶贫攻坚 poverty relief
            ///
            /// In `qingyunpu-2017`.
            Poverty = "poverty",
            /// 就业创业 employment and start-ups
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Employment = "employment",
            /// 社会救助 social assistance
            ///
            /// In `qingyunpu-2017`.
            Assistance = "assistance",
            /// 棚户区和农村危房改造 renewal of slums and unsafe rural houses
            ///
            /// In `qingyunpu-2017`.
            Housing = "housing",
            /// 环境保护 protection of the environment
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Environment = "environment",
            /// 教育卫生 education and health
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            EducationHealth = "education_health",
            /// 食品药品安全 food and drug safety
            ///
            /// In `qingyunpu-2017`.
            FoodDrugs = "food_drugs",
            /// 公共资源配置 allocation of public resources
            ///
            /// In `huining-2016`.
            ResourceAllocation = "resource_allocation",
            /// 社会救助 social assistance
            ///
            /// In `huining-2016`.
            SocialRelief = "social_relief",
            /// 棚户区和农村危房改造 renewal of slums and unsafe rural houses
            ///
            /// In `huining-2016`.
            HousingRenewal = "housing_renewal",
            /// 安全生产监管 supervision: work safety
            ///
            /// In `huining-2016`.
            WorkSafetySupervision = "work_safety_supervision",
            /// 生态环境监管 supervision: ecology
            ///
            /// In `huining-2016`.
            EcologySupervision = "ecology_supervision",
            /// 卫生防疫监管 supervision: prevention of disease
            ///
            /// In `huining-2016`.
            DiseasePreventionSupervision = "disease_prevention_supervision",
            /// 食品药品监管 supervision: food and drugs
            ///
            /// In `huining-2016`.
            FoodDrugsSupervision = "food_drugs_supervision",
            /// 保障性住房监管 supervision: subsidised housing
            ///
            /// In `huining-2016`.
            HousingSupervision = "housing_supervision",
            /// 质量价格监管 supervision: quality and prices
            ///
            /// In `huining-2016`.
            QualityPricesSupervision = "quality_prices_supervision",
            /// 国土资源监管 supervision: land and resources
            ///
            /// In `huining-2016`.
            LandSupervision = "land_supervision",
            /// 社会信用监管 supervision: social credit
            ///
            /// In `huining-2016`.
            CreditSupervision = "credit_supervision",
            /// 交通运输监管 supervision: transport
            ///
            /// In `huining-2016`.
            TransportSupervision = "transport_supervision",
            /// 旅游市场监管 supervision: tourism
            ///
            /// In `huining-2016`.
            TourismSupervision = "tourism_supervision",
            /// 国有企业运营监管 supervision: state enterprises
            ///
            /// In `huining-2016`.
            StateEnterprisesSupervision = "state_enterprises_supervision",
            /// 公共资源交易监管 supervision: trading of public resources
            ///
            /// In `huining-2016`.
            ResourceTradingSupervision = "resource_trading_supervision",
            /// 教育、就业、医疗卫生、社会保障、住房保障、涉农补贴、扶贫等民生资金 funds of education, employment, health, social security, housing, farming, poverty relief
            ///
            /// In `huining-2016`.
            Funds = "funds",
        }

        /// What it can come to.
        Outcome {
            /// 规划 plans
            ///
            /// In `hengshui-county-2021`.
            Planning = "planning",
            /// 市场管理 markets
            ///
            /// In `hengshui-county-2021`.
            Market = "market",
            /// 财政 public finance
            ///
            /// In `hengshui-county-2021`.
            Finance = "finance",
            /// 涉疫和健康 epidemic and health
            ///
            /// In `hengshui-county-2021`.
            EpidemicField = "epidemic_field",
            /// 公共企事业单位 public enterprises and institutions
            ///
            /// In `hengshui-county-2021`.
            Enterprises = "enterprises",
            /// 条文未列明 not named in the text
            ///
            /// In `hengshui-county-2021`, `qingyunpu-2017`, `huining-2016`.
            NotListed = "not_listed",
            /// 重点公开的清单 a list published above all
            ///
            /// In `qingyunpu-2017`.
            KeyList = "key_list",
            /// 重点领域，深入推进公开 a key field
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            KeyField = "key_field",
            /// 监管信息，公开依据、内容、标准、程序和结果 supervision: basis, content, standard, procedure and result are published
            ///
            /// In `huining-2016`.
            Supervision = "supervision",
            /// 公开分配使用情况 how they are shared out and used is published
            ///
            /// In `huining-2016`.
            Allocation = "allocation",
            /// 按重大建设项目的内容公开 published with the contents of a major project
            ///
            /// In `huining-2016`.
            Project = "project",
        }
    }

    /// 监管信息公开内容 (contents of published supervision): a checklist.
    pub mod supervision {
        crate::rulebook::names::rule! {
            /// 监管信息公开内容 (contents of published supervision).
            "proactive.key_fields.supervision": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 依据 basis
                ///
                /// In `huining-2016`.
                Basis = "basis",
                /// 内容 content
                ///
                /// In `huining-2016`.
                Content = "content",
                /// 标准 standard
                ///
                /// In `huining-2016`.
                Standard = "standard",
                /// 程序 procedure
                ///
                /// In `huining-2016`.
                Procedure = "procedure",
                /// 结果 result
                ///
                /// In `huining-2016`.
                Result = "result",
            }
        }
    }
}

/// 党务（政务）公开内容 (disclosure of party and government affairs): a table.
pub mod party {
    crate::rulebook::names::rule! {
        /// 党务（政务）公开内容 (disclosure of party and government affairs).
        "proactive.party": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 局党组关于全局的重大决策、决定、决议、规划 major decisions, resolutions and plans of the Party group
            ///
            /// In `guyuan-2019`.
            Decisions = "decisions",
            /// 党政组织阶段工作重点及完成情况 the work of each stage and how far it is done
            ///
            /// In `guyuan-2019`.
            KeyWork = "key_work",
            /// 财务预决算、重大项目、行政许可、政府采购等重大事项的执行情况 budget, projects, permits, procurement and how they are carried out
            ///
            /// In `guyuan-2019`.
            MajorExecution = "major_execution",
            /// 涉及群众利益的重要政策及实施情况 policies that touch people's interests
            ///
            /// In `guyuan-2019`.
            Interests = "interests",
            /// 党组中心学习组计划及落实情况 plan of the study group and what came of it
            ///
            /// In `guyuan-2019`.
            StudyPlan = "study_plan",
            /// 党员领导干部学习情况 how leading members study
            ///
            /// In `guyuan-2019`.
            LeadersStudy = "leaders_study",
            /// 年度党建主题活动安排及精神文明创建活动实施情况 the year's Party activities and civic campaigns
            ///
            /// In `guyuan-2019`.
            Themes = "themes",
            /// 党政领导班子成员工作分工、工作职责 division of work among the leaders
            ///
            /// In `guyuan-2019`.
            Duties = "duties",
            /// 生活会整改情况 what was mended after meetings of criticism
            ///
            /// In `guyuan-2019`.
            MeetingsMended = "meetings_mended",
            /// 党政组织选举情况 elections
            ///
            /// In `guyuan-2019`.
            Elections = "elections",
            /// 党费收缴、使用、管理情况 Party dues
            ///
            /// In `guyuan-2019`.
            Dues = "dues",
            /// 干部的测评、推荐、选拔、任用、奖惩情况 assessment, selection, appointment and reward of cadres
            ///
            /// In `guyuan-2019`.
            Cadres = "cadres",
            /// 发展党员情况及党员队伍建设情况 new members and the body of members
            ///
            /// In `guyuan-2019`.
            Members = "members",
            /// 贯彻上级关于作风建设的指示要求，重要情况通报和报告情况 how superiors' demands on conduct are met and reported
            ///
            /// In `guyuan-2019`.
            Instructions = "instructions",
            /// 领导干部述职述廉、执行廉洁自律规定及重大事项报告情况 leaders' reports on duty, integrity and major matters
            ///
            /// In `guyuan-2019`, `city-epb`.
            Integrity = "integrity",
            /// 维护群众利益情况 how people's interests are kept
            ///
            /// In `guyuan-2019`.
            InterestsKept = "interests_kept",
            /// 党员领导干部违纪违法案件查处情况 cases against leading members
            ///
            /// In `guyuan-2019`.
            Violations = "violations",
            /// 各项办事程序和工作要求 procedures and demands of the work
            ///
            /// In `guyuan-2019`.
            Procedures = "procedures",
            /// 党组织和机关的各项制度和干部人事制度改革 rules of election, decision, supervision, management and personnel
            ///
            /// In `guyuan-2019`.
            Rules = "rules",
            /// 党组设置及分工 the Party group and its division of work
            ///
            /// In `city-epb`.
            PartyGroup = "party_group",
            /// 需公开的“三重一大”事项 major decisions, appointments, projects and spending
            ///
            /// In `city-epb`.
            MajorDecisions = "major_decisions",
            /// 党的思想建设 ideology
            ///
            /// In `city-epb`.
            Ideology = "ideology",
            /// 党的组织建设 organisation
            ///
            /// In `city-epb`.
            Organisation = "organisation",
            /// 党的制度建设 institutions
            ///
            /// In `city-epb`.
            Institutions = "institutions",
            /// 精神文明建设 civic spirit
            ///
            /// In `city-epb`.
            Civic = "civic",
            /// 其他党务工作 other Party work
            ///
            /// In `city-epb`.
            OtherPartyWork = "other_party_work",
        }

        /// What it can come to.
        Outcome {
            /// 重要事项和中心工作 important matters and chief work
            ///
            /// In `guyuan-2019`.
            CoreAffairs = "core_affairs",
            /// 思想建设 ideology
            ///
            /// In `guyuan-2019`.
            Ideology = "ideology",
            /// 组织建设 organisation
            ///
            /// In `guyuan-2019`.
            Organisation = "organisation",
            /// 作风建设 conduct
            ///
            /// In `guyuan-2019`.
            Conduct = "conduct",
            /// 制度建设 institutions
            ///
            /// In `guyuan-2019`.
            Institutions = "institutions",
            /// 条文未列明 not named in the text
            ///
            /// In `guyuan-2019`, `city-epb`.
            NotListed = "not_listed",
            /// 应予公开 to be disclosed
            ///
            /// In `city-epb`.
            Publish = "publish",
        }
    }

    /// 党务（政务）公开形式 (forms of disclosure of party affairs): a checklist.
    pub mod forms {
        crate::rulebook::names::rule! {
            /// 党务（政务）公开形式 (forms of disclosure of party affairs).
            "proactive.party.forms": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 对外公开的载体 an outward form
                ///
                /// In `guyuan-2019`.
                Outward = "outward",
                /// 党务（政务）公开栏 notice board
                ///
                /// In `guyuan-2019`.
                Board = "board",
                /// 新闻媒体 media
                ///
                /// In `guyuan-2019`.
                Media = "media",
                /// 互联网站 website
                ///
                /// In `guyuan-2019`.
                Website = "website",
                /// 领导接待日 leaders' reception day
                ///
                /// In `guyuan-2019`.
                LeadersDay = "leaders_day",
                /// 公开电话 public telephone
                ///
                /// In `guyuan-2019`.
                Telephone = "telephone",
                /// 其他载体 another form
                ///
                /// In `guyuan-2019`.
                OtherOutward = "other_outward",
                /// 对内公开的形式 an inward form
                ///
                /// In `guyuan-2019`.
                Inward = "inward",
                /// 党员干部职工会 meeting of members and staff
                ///
                /// In `guyuan-2019`.
                StaffMeeting = "staff_meeting",
                /// 情况通报会 briefing
                ///
                /// In `guyuan-2019`.
                Briefing = "briefing",
                /// 阶段工作会 meeting on a stage of the work
                ///
                /// In `guyuan-2019`.
                StageMeeting = "stage_meeting",
                /// 便民手册 handbook
                ///
                /// In `guyuan-2019`.
                Handbook = "handbook",
                /// 其他形式 another form
                ///
                /// In `guyuan-2019`.
                OtherInward = "other_inward",
            }
        }
    }

    /// 党务（政务）公开程序 (procedure of the disclosure of party affairs): a chain.
    pub mod procedure {
        crate::rulebook::names::rule! {
            /// 党务（政务）公开程序 (procedure of the disclosure of party affairs).
            "proactive.party.procedure": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

            /// Its steps.
            Step {
                /// 事前公开、征求意见 disclosed before, comments asked for
                ///
                /// In `guyuan-2019`.
                Before = "before",
                /// 决策公开、讨论 decision disclosed and discussed
                ///
                /// In `guyuan-2019`.
                Decision = "decision",
                /// 结果公开、接受监督 result disclosed, open to supervision
                ///
                /// In `guyuan-2019`.
                Result = "result",
            }
        }
    }

    /// 党务（政务）公开监督措施 (supervision of the disclosure of party affairs): a checklist.
    pub mod supervision {
        crate::rulebook::names::rule! {
            /// 党务（政务）公开监督措施 (supervision of the disclosure of party affairs).
            "proactive.party.supervision": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 监督措施 a measure of supervision
                ///
                /// In `guyuan-2019`.
                Measure = "measure",
                /// 意见箱 box for suggestions
                ///
                /// In `guyuan-2019`.
                SuggestionBox = "suggestion_box",
                /// 监督热线电话 hotline
                ///
                /// In `guyuan-2019`.
                Hotline = "hotline",
                /// 征求意见和建议表 form for comments
                ///
                /// In `guyuan-2019`.
                Form = "form",
                /// 义务监督员 voluntary supervisors
                ///
                /// In `guyuan-2019`.
                VoluntarySupervisors = "voluntary_supervisors",
                /// 其他措施 another measure
                ///
                /// In `guyuan-2019`.
                OtherMeasure = "other_measure",
                /// 意见建议收集反馈处理机制 a way to collect, handle and answer comments
                ///
                /// In `guyuan-2019`.
                Feedback = "feedback",
            }
        }
    }
}

/// 行政处罚公示内容 (fields of a published penalty): a checklist.
pub mod penalty_fields {
    crate::rulebook::names::rule! {
        /// 行政处罚公示内容 (fields of a published penalty).
        "proactive.penalty_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 行政处罚决定书文号 number of the decision
            ///
            /// In `huining-2016`.
            Number = "number",
            /// 执法依据 basis of enforcement
            ///
            /// In `huining-2016`.
            Basis = "basis",
            /// 案件名称 name of the case
            ///
            /// In `huining-2016`.
            Case = "case",
            /// 行政相对人名称及统一社会信用代码 the party's name and credit code
            ///
            /// In `huining-2016`.
            Party = "party",
            /// 处罚事由 reason of the penalty
            ///
            /// In `huining-2016`.
            Reason = "reason",
            /// 作出处罚决定的部门 department that decided
            ///
            /// In `huining-2016`.
            Department = "department",
            /// 处罚结果 the penalty
            ///
            /// In `huining-2016`.
            Result = "result",
            /// 处罚日期 date of the penalty
            ///
            /// In `huining-2016`.
            Date = "date",
            /// 救济渠道 the remedies
            ///
            /// In `huining-2016`.
            Remedy = "remedy",
        }
    }

    /// 市场监管行政处罚信息摘要 (abstract of a penalty of market supervision): a checklist.
    pub mod market_supervision {
        crate::rulebook::names::rule! {
            /// 市场监管行政处罚信息摘要 (abstract of a penalty of market supervision).
            "proactive.penalty_fields.market_supervision": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 行政处罚决定书文号 number of the decision
                ///
                /// In `cn-2019`.
                Number = "number",
                /// 当事人基本情况 who the party is
                ///
                /// In `cn-2019`.
                Party = "party",
                /// 违法行为类型 kind of offence
                ///
                /// In `cn-2019`.
                Offence = "offence",
                /// 行政处罚内容 the penalty
                ///
                /// In `cn-2019`.
                Penalty = "penalty",
                /// 作出决定的行政机关名称 agency that decided
                ///
                /// In `cn-2019`.
                Agency = "agency",
                /// 作出决定的日期 date of the decision
                ///
                /// In `cn-2019`.
                Date = "date",
            }
        }
    }
}

/// 行政许可公示内容 (fields of a published permit): a checklist.
pub mod permit_fields {
    crate::rulebook::names::rule! {
        /// 行政许可公示内容 (fields of a published permit).
        "proactive.permit_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 行政许可决定书文号 number of the permit
            ///
            /// In `huining-2016`.
            Number = "number",
            /// 设定依据 basis of the permit
            ///
            /// In `huining-2016`.
            Basis = "basis",
            /// 项目名称 name of the project
            ///
            /// In `huining-2016`.
            Project = "project",
            /// 行政相对人名称及统一社会信用代码 the party's name and credit code
            ///
            /// In `huining-2016`.
            Party = "party",
            /// 审批部门 department that approved it
            ///
            /// In `huining-2016`.
            Department = "department",
            /// 许可日期 date of the permit
            ///
            /// In `huining-2016`.
            Date = "date",
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

/// 公开平台 (where to publish): a table.
pub mod portal {
    crate::rulebook::names::rule! {
        /// 公开平台 (where to publish).
        "proactive.portal": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 乡镇 a township
            ///
            /// In `huining-2016`, `yanan-county-2008`.
            Township = "township",
            /// 县级部门 a county department
            ///
            /// In `huining-2016`, `yanan-county-2008`.
            Department = "department",
            /// 县政府 the county government
            ///
            /// In `huining-2016`.
            County = "county",
            /// 是否已建政府网站？ has it a website?
            ///
            /// In `yanan-county-2008`.
            HasSite = "has_site",
        }

        /// What it can come to.
        Outcome {
            /// 整合到县级以上政府门户网站 on a government portal of county level or above
            ///
            /// In `huining-2016`.
            HigherPortal = "higher_portal",
            /// 本级政府门户网站，即第一平台 on its own portal, the first platform
            ///
            /// In `huining-2016`.
            OwnPortal = "own_portal",
            /// 条文未列明 not named in the text
            ///
            /// In `huining-2016`, `yanan-county-2008`.
            NotListed = "not_listed",
            /// 在乡镇政府（街道办）门户网站公布 on the township's portal
            ///
            /// In `yanan-county-2008`.
            TownshipPortal = "township_portal",
            /// 在本部门网站公布，并与县政府门户网站链接 on its own site, linked to the county portal
            ///
            /// In `yanan-county-2008`.
            OwnSite = "own_site",
            /// 交由县政府门户网站公布 handed to the county portal
            ///
            /// In `yanan-county-2008`.
            CountyPortal = "county_portal",
        }
    }
}

/// 扶贫信息公开内容 (information on poverty relief): a checklist.
pub mod poverty_fields {
    crate::rulebook::names::rule! {
        /// 扶贫信息公开内容 (information on poverty relief).
        "proactive.poverty_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 扶贫政策 policies
            ///
            /// In `huining-2016`.
            Policies = "policies",
            /// 扶贫对象 recipients
            ///
            /// In `huining-2016`.
            Recipients = "recipients",
            /// 扶贫绩效 results
            ///
            /// In `huining-2016`.
            Results = "results",
            /// 贫困退出 who left poverty
            ///
            /// In `huining-2016`.
            Exits = "exits",
            /// 扶贫资金分配 how funds are shared out
            ///
            /// In `huining-2016`.
            FundsShared = "funds_shared",
            /// 扶贫资金使用 how funds are used
            ///
            /// In `huining-2016`.
            FundsUsed = "funds_used",
            /// 扶贫捐赠 donations
            ///
            /// In `huining-2016`.
            Donations = "donations",
            /// 以公告公示形式公开 publication by announcement
            ///
            /// In `huining-2016`.
            Announced = "announced",
        }
    }
}

/// 重大建设项目公开内容 (information on major projects): a checklist.
pub mod project_fields {
    crate::rulebook::names::rule! {
        /// 重大建设项目公开内容 (information on major projects).
        "proactive.project_fields": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 招投标 tenders
            ///
            /// In `huining-2016`.
            Tender = "tender",
            /// 重大设计变更 major changes of the design
            ///
            /// In `huining-2016`.
            DesignChanges = "design_changes",
            /// 施工设计变更 changes of the construction design
            ///
            /// In `huining-2016`.
            ConstructionChanges = "construction_changes",
            /// 施工管理 management of construction
            ///
            /// In `huining-2016`.
            Construction = "construction",
            /// 合同履约 performance of contracts
            ///
            /// In `huining-2016`.
            Contract = "contract",
            /// 质量安全检查 checks of quality and safety
            ///
            /// In `huining-2016`.
            QualityAndSafety = "quality_and_safety",
            /// 资金管理 management of funds
            ///
            /// In `huining-2016`.
            Funds = "funds",
            /// 验收 acceptance
            ///
            /// In `huining-2016`.
            Acceptance = "acceptance",
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
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Legislation = "legislation",
            /// 是否为机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名？ is it the agency's functions, structure, address, hours, contact details or the names of its heads?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            AgencyProfile = "agency_profile",
            /// 是否为国民经济和社会发展规划、专项规划、区域规划及相关政策？ is it a plan of economic and social development, a special or regional plan, or a policy that goes with one?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Plan = "plan",
            /// 是否为国民经济和社会发展统计信息？ is it a statistic of economic and social development?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Statistics = "statistics",
            /// 是否为办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果？ is it the basis, conditions, procedure or result of a permit or another service to the public?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            ServiceHandling = "service_handling",
            /// 是否为行政处罚、行政强制的依据、条件、程序，或者本机关认为具有一定社会影响的处罚决定？ is it the basis, conditions or procedure of penalties or compulsion, or a penalty that the agency holds to be of social effect?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            PenaltyOrForce = "penalty_or_force",
            /// 是否为财政预算、决算信息？ is it about the budget or final accounts?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Budget = "budget",
            /// 是否为行政事业性收费项目及其依据、标准？ is it an administrative fee, its basis or rate?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Fee = "fee",
            /// 是否为政府集中采购项目的目录、标准及实施情况？ is it the list, standard or course of central government procurement?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Procurement = "procurement",
            /// 是否为重大建设项目的批准和实施情况？ is it the approval or course of a major construction project?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            MajorProject = "major_project",
            /// 是否为扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况？ is it a policy or measure of poverty relief, education, health care, social security, employment or the like, or how it is carried out?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Livelihood = "livelihood",
            /// 是否为突发公共事件的应急预案、预警信息及应对情况？ is it the plan, the warning or the handling of a public emergency?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            EmergencyPlan = "emergency_plan",
            /// 是否为环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况？ is it an inspection of environment, public health, work safety, food and drugs or product quality?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Inspection = "inspection",
            /// 是否为公务员招考的职位、名额、报考条件等事项以及录用结果？ is it a post, number, condition or result of the recruitment of civil servants?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Recruitment = "recruitment",
            /// 法律、法规、规章和国家有关规定是否规定应当主动公开？ do laws, regulations, rules or state provisions require that it be disclosed proactively?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            OtherwiseRequired = "otherwise_required",
            /// 是否为贯彻落实农业农村政策的情况？ is it how rural policies are carried out?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            RuralPolicy = "rural_policy",
            /// 是否涉及农田水利工程建设运营？ is it about building or running irrigation works?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Irrigation = "irrigation",
            /// 是否涉及农村土地承包经营权流转？ is it about the transfer of rights to farm land?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            LandTransfer = "land_transfer",
            /// 是否涉及宅基地使用情况审核？ is it about the review of the use of homesteads?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Homestead = "homestead",
            /// 是否涉及土地征收？ is it about the expropriation of land?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            LandExpropriation = "land_expropriation",
            /// 是否涉及房屋征收？ is it about the expropriation of houses?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            HouseExpropriation = "house_expropriation",
            /// 是否涉及筹资筹劳？ is it about levies of money or labour?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Levies = "levies",
            /// 是否涉及社会救助？ is it about social assistance?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `huining-2016`, `township`.
            SocialAssistance = "social_assistance",
            /// 是否为贯彻落实国家关于农村工作政策的情况？ is it how the state's policies on rural work are carried out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            RuralWorkPolicy = "rural_work_policy",
            /// 是否为财政收支、各类专项资金的管理和使用情况？ is it income and expenditure, or how special funds are managed and used?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            TownshipFinance = "township_finance",
            /// 是否为乡（镇）土地利用总体规划、宅基地使用的审核情况？ is it the township's land plan, or the review of homesteads?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            TownshipLand = "township_land",
            /// 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用的发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?
            ///
            /// In `cn-2008`, `huining-2016`, `township`.
            LandAndHouses = "land_and_houses",
            /// 是否为乡（镇）的债权债务、筹资筹劳情况？ is it the township's debts, or levies of money or labour?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            DebtsAndLevies = "debts_and_levies",
            /// 是否为抢险救灾、优抚、救济、社会捐助等款物的发放情况？ is it how money and goods of rescue, relief, special care or donations are handed out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            ReliefHandedOut = "relief_handed_out",
            /// 是否为乡镇集体企业及其他乡镇经济实体承包、租赁、拍卖等情况？ is it the contracting, lease or sale of collective enterprises or other undertakings of the township?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            CollectiveEnterprises = "collective_enterprises",
            /// 是否为执行计划生育政策的情况？ is it how family planning is carried out?
            ///
            /// In `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            FamilyPlanning = "family_planning",
            /// 是否为征收或者征用土地、房屋拆迁及其补偿、补助费用发放、使用情况？ is it the expropriation or requisition of land or houses, or how compensation is paid and used?
            ///
            /// In `jiujiang-county-2022`.
            Requisition = "requisition",
            /// 是否为涉农政策落实情况？ is it how policies for farming are carried out?
            ///
            /// In `huining-2016`.
            FarmPolicies = "farm_policies",
            /// 是否为农业和农村公共事业投入情况？ is it about investment in farming and rural utilities?
            ///
            /// In `huining-2016`.
            RuralInvestment = "rural_investment",
            /// 是否为征地补偿情况？ is it about compensation for land?
            ///
            /// In `huining-2016`.
            LandCompensation = "land_compensation",
            /// 是否为土地流转情况？ is it about transfer of land?
            ///
            /// In `huining-2016`.
            LandTurnover = "land_turnover",
            /// 是否为最低生活保障资金发放情况？ is it about subsistence allowances paid out?
            ///
            /// In `huining-2016`.
            SubsistenceAllowances = "subsistence_allowances",
            /// 是否为涉农补贴情况？ is it about subsidies for farming?
            ///
            /// In `huining-2016`.
            FarmSubsidies = "farm_subsidies",
            /// 是否为救灾救济款物发放情况？ is it about disaster relief handed out?
            ///
            /// In `huining-2016`.
            DisasterRelief = "disaster_relief",
            /// 是否为各类专项资金使用情况？ is it about use of special funds?
            ///
            /// In `huining-2016`.
            SpecialFunds = "special_funds",
            /// 是否为财务收支情况？ is it about income and expenditure?
            ///
            /// In `huining-2016`.
            IncomeExpenditure = "income_expenditure",
            /// 是否为土地征用补偿及分配情况？ is it about compensation for requisitioned land and its distribution?
            ///
            /// In `huining-2016`.
            LandCompensationShares = "land_compensation_shares",
            /// 是否为新型农村合作医疗情况？ is it about rural cooperative medical care?
            ///
            /// In `huining-2016`.
            RuralMedicalCare = "rural_medical_care",
            /// 是否为种粮直接补贴情况？ is it about direct subsidies for grain?
            ///
            /// In `huining-2016`.
            GrainSubsidies = "grain_subsidies",
            /// 是否为退耕还林还草款物兑付情况？ is it about payments for returning fields to forest and grass?
            ///
            /// In `huining-2016`.
            ForestPayments = "forest_payments",
            /// 是否为工作人员的姓名、职务及岗位职责？ is it the name, post or duties of a member of staff?
            ///
            /// In `township`.
            Staff = "staff",
            /// 是否为职责权限，办事依据、标准、时限、程序，监督投诉处理办法、途径、结果？ is it an office's powers, the basis, standard, time limit or procedure of a service, or how complaints are dealt with?
            ///
            /// In `township`.
            ServiceProcedure = "service_procedure",
            /// 是否为镇组织实施的规划、项目工程、民生工程、招商引资、人事任免？ is it a plan, project, welfare work, investment or appointment of the town?
            ///
            /// In `township`.
            MajorMatter = "major_matter",
        }

        /// What it can come to.
        Outcome {
            /// 主动公开 proactive disclosure
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
            Proactive = "proactive",
            /// 条文未列明 not named in the text
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `huining-2016`, `township`.
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

    /// 主管部门对未主动公开的处理 (what the department in charge does of missing disclosure): a table.
    pub mod department {
        crate::rulebook::names::rule! {
            /// 主管部门对未主动公开的处理 (what the department in charge does of missing disclosure).
            "proactive.unrectified.department": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否未按照要求主动公开？ was something not disclosed as required?
                ///
                /// In `cn-2019`.
                NotOpened = "not_opened",
                /// 是否需要追究负有责任的领导人员和直接责任人员的责任？ must those responsible be held liable?
                ///
                /// In `cn-2019`.
                PeopleLiable = "people_liable",
            }

            /// What it can come to.
            Outcome {
                /// 督促整改或者通报批评，并依法向有权机关提出处理建议 rectification or public criticism, and a proposal to the competent body
                ///
                /// In `cn-2019`.
                RectifyAndPropose = "rectify_and_propose",
                /// 督促整改或者通报批评 rectification or public criticism
                ///
                /// In `cn-2019`.
                Rectify = "rectify",
                /// 没有整改的情形 nothing to rectify
                ///
                /// In `cn-2019`.
                Nothing = "nothing",
            }
        }
    }
}
