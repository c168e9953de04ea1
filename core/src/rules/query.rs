//! The rules under `query`.

/// 投诉办理期限 (time limit for a complaint): a term.
pub mod complaint {
    crate::rulebook::names::rule! {
        /// 投诉办理期限 (time limit for a complaint).
        "query.complaint": Term;
    }
}

/// 投诉特殊情况办理期限 (time limit for a special complaint): a term.
pub mod complaint_special {
    crate::rulebook::names::rule! {
        /// 投诉特殊情况办理期限 (time limit for a special complaint).
        "query.complaint_special": Term;
    }
}

/// 重要复杂问题回复期限 (time limit for a complex query): a term.
pub mod complex {
    crate::rulebook::names::rule! {
        /// 重要复杂问题回复期限 (time limit for a complex query).
        "query.complex": Term;
    }
}

/// 转发处理期限 (time limit for forwarding): a term.
pub mod forward {
    crate::rulebook::names::rule! {
        /// 转发处理期限 (time limit for forwarding).
        "query.forward": Term;
    }
}

/// 一般问题回复期限 (time limit for a general query): a term.
pub mod general {
    crate::rulebook::names::rule! {
        /// 一般问题回复期限 (time limit for a general query).
        "query.general": Term;
    }
}

/// 逾期说明 (notice of a late answer): a table.
pub mod late_notice {
    crate::rulebook::names::rule! {
        /// 逾期说明 (notice of a late answer).
        "query.late_notice": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否不能按期回复？ can it not be answered in time?
            ///
            /// In `yunnan-96128-2009`.
            NotInTime = "not_in_time",
            /// 是否逾期未办？ is it overdue and not dealt with?
            ///
            /// In `yunnan-96128-2009`.
            Overdue = "overdue",
            /// 是否已向监督管理部门说明情况？ was it explained to the supervision authority?
            ///
            /// In `yunnan-96128-2009`.
            Explained = "explained",
        }

        /// What it can come to.
        Outcome {
            /// 由监察机关问责 held to account by the supervision body
            ///
            /// In `yunnan-96128-2009`.
            Accountable = "accountable",
            /// 及时向监督管理部门说明情况，并公开回复说明 explain to the supervision authority in time, and publish the explanation
            ///
            /// In `yunnan-96128-2009`.
            Explain = "explain",
            /// 公开回复说明 publish the explanation
            ///
            /// In `yunnan-96128-2009`.
            Publish = "publish",
            /// 能按期回复 answered in time
            ///
            /// In `yunnan-96128-2009`.
            Nothing = "nothing",
        }
    }
}

/// 查询转办 (routing of a query): a table.
pub mod route {
    crate::rulebook::names::rule! {
        /// 查询转办 (routing of a query).
        "query.route": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 受理部门是否已经办结回复？ has the department answered?
            ///
            /// In `yunnan-96128-2009`.
            Finished = "finished",
            /// 提问人对回复结果是否不满意？ is the person dissatisfied with the answer?
            ///
            /// In `yunnan-96128-2009`.
            Dissatisfied = "dissatisfied",
            /// 是否需要多个部门联合回复？ do several departments have to answer together?
            ///
            /// In `yunnan-96128-2009`.
            Several = "several",
            /// 是否属于本单位职权、职责范围？ does it fall within this body's powers and duties?
            ///
            /// In `yunnan-96128-2009`.
            Own = "own",
            /// 是否无法明确正确受理部门？ is it unclear which department should answer?
            ///
            /// In `yunnan-96128-2009`.
            UnclearWhere = "unclear_where",
            /// 能否及时回复或者解答？ can it be answered in time?
            ///
            /// In `yunnan-96128-2009`.
            CanAnswer = "can_answer",
        }

        /// What it can come to.
        Outcome {
            /// 可以凭“查询码”投诉，由监察管理部门受理 the person may complain by query code to the supervision authority
            ///
            /// In `yunnan-96128-2009`.
            Complaint = "complaint",
            /// 办结 closed
            ///
            /// In `yunnan-96128-2009`.
            Closed = "closed",
            /// 按照首问责任制逐个部门回复 answered department by department, from the first asked
            ///
            /// In `yunnan-96128-2009`.
            FirstAsked = "first_asked",
            /// 及时回复或者解答 answer in time
            ///
            /// In `yunnan-96128-2009`.
            Answer = "answer",
            /// 告知查询人其他查询方式、程序等信息 tell the person of other ways and procedures
            ///
            /// In `yunnan-96128-2009`.
            TellOtherWays = "tell_other_ways",
            /// 可以转发至同级政府办，由其转至正确受理部门 may be forwarded to the government office of the same level, which passes it on
            ///
            /// In `yunnan-96128-2009`.
            Forward = "forward",
        }
    }

    /// 对投诉人的回复 (answer to a complaint): a checklist.
    pub mod complaint_answer {
        crate::rulebook::names::rule! {
            /// 对投诉人的回复 (answer to a complaint).
            "query.route.complaint_answer": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 调查情况 what was found
                ///
                /// In `yunnan-96128-2009`.
                Investigation = "investigation",
                /// 处理意见 how it is to be dealt with
                ///
                /// In `yunnan-96128-2009`.
                Opinion = "opinion",
                /// 办理结果 the result
                ///
                /// In `yunnan-96128-2009`.
                Result = "result",
            }
        }
    }

    /// 首问责任 (the department first asked): a chain.
    pub mod first_asked {
        crate::rulebook::names::rule! {
            /// 首问责任 (the department first asked).
            "query.route.first_asked": Chain { Step: Step, Fact: Fact, };

            /// Its steps.
            Step {
                /// 选择问题所属分类 choose the class of the question
                ///
                /// In `yunnan-96128-2009`.
                Classify = "classify",
                /// 在本单位职权、职责范围内回复 answer what is its own
                ///
                /// In `yunnan-96128-2009`.
                AnswerOwnPart = "answer_own_part",
                /// 填写“转发理由” give the reason for forwarding
                ///
                /// In `yunnan-96128-2009`.
                Reason = "reason",
                /// 审核 review
                ///
                /// In `yunnan-96128-2009`.
                Review = "review",
                /// 转交下一相关部门继续回复 pass it on to the next department
                ///
                /// In `yunnan-96128-2009`.
                PassOn = "pass_on",
                /// 转交同级政府办分发 hand it to the government office of the same level
                ///
                /// In `yunnan-96128-2009`.
                ToGovernmentOffice = "to_government_office",
            }

            /// What it asks.
            Fact {
                /// 是否无法明确下一正确受理部门？ is it unclear which department comes next?
                ///
                /// In `yunnan-96128-2009`.
                NextUnclear = "next_unclear",
            }
        }
    }

    /// 转发的条件 (what forwarding needs): a checklist.
    pub mod forwarding {
        crate::rulebook::names::rule! {
            /// 转发的条件 (what forwarding needs).
            "query.route.forwarding": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 填写“转发理由” the reason for forwarding
                ///
                /// In `yunnan-96128-2009`.
                Reason = "reason",
                /// 经审核 a review
                ///
                /// In `yunnan-96128-2009`.
                Review = "review",
            }
        }
    }
}

/// 查询专线服务 (service of the hotline): a checklist.
pub mod service {
    crate::rulebook::names::rule! {
        /// 查询专线服务 (service of the hotline).
        "query.service": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 热线在法定工作时间及时响应 the hotline answered in legal working hours
            ///
            /// In `yunnan-96128-2009`.
            OfficeHours = "office_hours",
            /// 网络连接畅通 the network connection kept up
            ///
            /// In `yunnan-96128-2009`.
            Network = "network",
            /// 用语规范 standard words
            ///
            /// In `yunnan-96128-2009`.
            StandardWords = "standard_words",
            /// 告知其他有关的公开方式、程序等信息 the person told of other ways and procedures
            ///
            /// In `yunnan-96128-2009`.
            OtherWays = "other_ways",
            /// 明确信息联络员和服务电话 an information officer and a service telephone
            ///
            /// In `yunnan-96128-2009`.
            Officer = "officer",
            /// 答复信息添加到查询信息库 answers put into the query base
            ///
            /// In `yunnan-96128-2009`.
            QueryBase = "query_base",
            /// 跟踪、记录、统计受理、转交和答复 acceptance, transfer and reply followed, logged and counted
            ///
            /// In `yunnan-96128-2009`.
            Log = "log",
            /// 设立投诉通道 a channel for complaints
            ///
            /// In `yunnan-96128-2009`.
            ComplaintChannel = "complaint_channel",
            /// 建设语音信箱 a voice mailbox
            ///
            /// In `yunnan-96128-2009`.
            VoiceMail = "voice_mail",
            /// 建设答复满意度评价系统 a rating of satisfaction with the replies
            ///
            /// In `yunnan-96128-2009`.
            Satisfaction = "satisfaction",
            /// 定期上报各项统计报表 statistics reported regularly
            ///
            /// In `yunnan-96128-2009`.
            Statistics = "statistics",
        }

        /// What it asks.
        Fact {
            /// 是否有问题无法通过电话直接回答？ is there a question that cannot be answered by telephone?
            ///
            /// In `yunnan-96128-2009`.
            NotByPhone = "not_by_phone",
        }
    }

    /// 专线职责分工 (who does what for the hotline): a table.
    pub mod roster {
        crate::rulebook::names::rule! {
            /// 专线职责分工 (who does what for the hotline).
            "query.service.roster": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 全市专线的主管 charge of the hotline in the whole city
                ///
                /// In `yunnan-96128-2009`.
                Whole = "whole",
                /// 专线建设管理的组织、指导、推进、协调 building and running it: organising, guiding, coordinating
                ///
                /// In `yunnan-96128-2009`.
                Building = "building",
                /// 对查询工作的监督检查、考评评议 inspecting and assessing the work
                ///
                /// In `yunnan-96128-2009`.
                Assessing = "assessing",
                /// 对市电信公司服务的监督考核和质量评估 supervising the service of the telecom company
                ///
                /// In `yunnan-96128-2009`.
                Telecom = "telecom",
                /// 本级查询专线的建设管理 building and running it at the body's own level
                ///
                /// In `yunnan-96128-2009`.
                OwnLevel = "own_level",
                /// 授权组织、委托执法单位的查询工作的指导、管理和监督 guiding, managing and supervising authorised and entrusted bodies
                ///
                /// In `yunnan-96128-2009`.
                AuthorisedBodies = "authorised_bodies",
                /// 对行政机关查询工作的监察和举报投诉的调查处理 inspection of the agencies, and complaints about them
                ///
                /// In `yunnan-96128-2009`.
                Inspection = "inspection",
                /// 受理、转交和答复的跟踪、记录、统计 following, logging and counting acceptance, transfer and reply
                ///
                /// In `yunnan-96128-2009`.
                Log = "log",
                /// 呼叫中心话务接通率和转接质量的监督考核 supervising how calls are answered and transferred
                ///
                /// In `yunnan-96128-2009`.
                CallQuality = "call_quality",
                /// 话务员的培训、管理 training and managing the operators
                ///
                /// In `yunnan-96128-2009`.
                Operators = "operators",
                /// 部门服务电话响应性和答复满意率的监督检查 inspecting how departments answer, and with what satisfaction
                ///
                /// In `yunnan-96128-2009`.
                Responsiveness = "responsiveness",
                /// 全市政务信息查询中心的建设 building the city's query centre
                ///
                /// In `yunnan-96128-2009`.
                QueryCentre = "query_centre",
                /// 服务器、交换机等硬件设备 servers, switches and other hardware
                ///
                /// In `yunnan-96128-2009`.
                Hardware = "hardware",
            }

            /// What it can come to.
            Outcome {
                /// 市政府办 city government office
                ///
                /// In `yunnan-96128-2009`.
                CityOffice = "city_office",
                /// 市信息产业办 city information industry office
                ///
                /// In `yunnan-96128-2009`.
                InformationOffice = "information_office",
                /// 市信息产业办会同监察人事部门 city information industry office with the supervision and personnel departments
                ///
                /// In `yunnan-96128-2009`.
                InformationOfficeAndOthers = "information_office_and_others",
                /// 各级政府办 government office of each level
                ///
                /// In `yunnan-96128-2009`.
                LevelOffices = "level_offices",
                /// 其行政主管部门 their competent administrative departments
                ///
                /// In `yunnan-96128-2009`.
                CompetentDepartments = "competent_departments",
                /// 各级监察机关 supervision body of each level
                ///
                /// In `yunnan-96128-2009`.
                SupervisionBodies = "supervision_bodies",
                /// 96128政务信息查询专线 the 96128 hotline
                ///
                /// In `yunnan-96128-2009`.
                Hotline = "hotline",
                /// 市信息产业办、市电信公司 city information industry office and the city telecom company
                ///
                /// In `yunnan-96128-2009`.
                InformationOfficeAndTelecom = "information_office_and_telecom",
                /// 市信息产业办牵头，会同市电信公司 city information industry office, which leads, with the city telecom company
                ///
                /// In `yunnan-96128-2009`.
                InformationOfficeWithTelecom = "information_office_with_telecom",
                /// 市电信公司 the city telecom company
                ///
                /// In `yunnan-96128-2009`.
                TelecomCompany = "telecom_company",
                /// 市、县（区）政府办 government offices of city and counties
                ///
                /// In `yunnan-96128-2009`.
                CityAndCountyOffices = "city_and_county_offices",
                /// 条文未列明 not named in the text
                ///
                /// In `yunnan-96128-2009`.
                NotListed = "not_listed",
            }
        }
    }

    /// 统计报表上报 (reporting of statistics): a term.
    pub mod statistics {
        crate::rulebook::names::rule! {
            /// 统计报表上报 (reporting of statistics).
            "query.service.statistics": Term;
        }
    }
}

/// 特殊情况回复期限 (time limit for a special query): a term.
pub mod special {
    crate::rulebook::names::rule! {
        /// 特殊情况回复期限 (time limit for a special query).
        "query.special": Term;
    }
}
