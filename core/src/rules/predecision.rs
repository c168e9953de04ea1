//! The rules under `predecision`.

/// 不得预公开 (bar to pre-decision disclosure): a table.
pub mod bar {
    crate::rulebook::names::rule! {
        /// 不得预公开 (bar to pre-decision disclosure).
        "predecision.bar": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及国家秘密？ does it concern a state secret?
            ///
            /// In `jiujiang-county-2022`.
            StateSecretTouched = "state_secret_touched",
            /// 是否涉及商业秘密？ does it concern a trade secret?
            ///
            /// In `jiujiang-county-2022`.
            TradeSecretTouched = "trade_secret_touched",
            /// 是否涉及个人隐私？ does it concern personal privacy?
            ///
            /// In `jiujiang-county-2022`.
            PrivacyTouched = "privacy_touched",
            /// 是否依法应当保密？ does the law require secrecy?
            ///
            /// In `huining-2016`.
            MustBeSecret = "must_be_secret",
        }

        /// What it can come to.
        Outcome {
            /// 不允许预公开 not allowed
            ///
            /// In `jiujiang-county-2022`.
            Barred = "barred",
            /// 没有不允许预公开的情形，内容须符合保密规定 not barred; the contents keep to the rules of secrecy
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            NotBarred = "not_barred",
            /// 依法应当保密，不预公开 kept secret by law: not disclosed beforehand
            ///
            /// In `huining-2016`.
            NotDisclosed = "not_disclosed",
        }
    }
}

/// 预公开方式 (channels of pre-decision disclosure): a checklist.
pub mod channels {
    crate::rulebook::names::rule! {
        /// 预公开方式 (channels of pre-decision disclosure).
        "predecision.channels": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 预公开的方式 a channel
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Channel = "channel",
            /// 电视、报刊等媒体 television, newspapers and other media
            ///
            /// In `jiujiang-county-2022`.
            Press = "press",
            /// 固定的信息公开栏 a fixed notice board
            ///
            /// In `jiujiang-county-2022`.
            Board = "board",
            /// 新闻发布会 a press conference
            ///
            /// In `jiujiang-county-2022`.
            PressConference = "press_conference",
            /// 县政府门户网站 the county portal
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Portal = "portal",
            /// 其他便于公众知晓的形式 another form that reaches the public
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Other = "other",
            /// 报纸 newspapers
            ///
            /// In `huining-2016`.
            Newspaper = "newspaper",
            /// 广播 radio
            ///
            /// In `huining-2016`.
            Radio = "radio",
            /// 电视 television
            ///
            /// In `huining-2016`.
            Television = "television",
        }
    }

    /// 重大行政决策征求意见的途径 (channels for comments on a major decision): a checklist.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策征求意见的途径 (channels for comments on a major decision).
            "predecision.channels.major": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 便于社会公众知晓的途径 a channel that reaches the public
                ///
                /// In `cn-2019`.
                Channel = "channel",
                /// 政府网站 government website
                ///
                /// In `cn-2019`.
                Website = "website",
                /// 政务新媒体 official new media
                ///
                /// In `cn-2019`.
                NewMedia = "new_media",
                /// 报刊 newspapers and periodicals
                ///
                /// In `cn-2019`.
                Press = "press",
                /// 广播 radio
                ///
                /// In `cn-2019`.
                Radio = "radio",
                /// 电视 television
                ///
                /// In `cn-2019`.
                Television = "television",
                /// 其他便于公众知晓的途径 another channel that reaches the public
                ///
                /// In `cn-2019`.
                Other = "other",
            }
        }
    }
}

/// 重大行政决策征求意见和审查期限 (periods for comment, hearing and review of major decisions): a term.
pub mod comment {
    crate::rulebook::names::rule! {
        /// 重大行政决策征求意见和审查期限 (periods for comment, hearing and review of major decisions).
        "predecision.comment": Term;

        /// Its cases.
        Case {
            /// 公开征求意见 public comment
            ///
            /// In `cn-2019`, `jiujiang-county-2022`.
            PublicComment = "public_comment",
            /// 听证会材料送达 delivery of hearing papers
            ///
            /// In `cn-2019`.
            HearingPapers = "hearing_papers",
            /// 合法性审查 legality review
            ///
            /// In `cn-2019`.
            LegalityReview = "legality_review",
        }
    }
}

/// 预公开内容 (what is published before a decision): a checklist.
pub mod content {
    crate::rulebook::names::rule! {
        /// 预公开内容 (what is published before a decision).
        "predecision.content": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 拟定的方案 the plan
            ///
            /// In `jiujiang-county-2022`.
            Plan = "plan",
            /// 理由 the reasons
            ///
            /// In `jiujiang-county-2022`.
            Reasons = "reasons",
            /// 决策草案 the draft decision
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Draft = "draft",
            /// 决策依据 its basis
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Basis = "basis",
            /// 反馈意见的方式 how to comment
            ///
            /// In `huining-2016`.
            Way = "way",
            /// 反馈意见的时限 until when to comment
            ///
            /// In `huining-2016`.
            Period = "period",
        }

        /// What it asks.
        Fact {
            /// 是否为提交县政府常务会议或者部门集体审议的重大行政决策？ is it a major decision laid before the county executive meeting or a department's collective review?
            ///
            /// In `jiujiang-county-2022`.
            ToAMeeting = "to_a_meeting",
        }
    }

    /// 重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited): a checklist.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策征求意见公布的材料 (what is published when comments on a major decision are invited).
            "predecision.content.major": Checklist { Item: Item, Fact: Fact, };

            /// What may stand in it.
            Item {
                /// 决策草案 the draft decision
                ///
                /// In `cn-2019`.
                Draft = "draft",
                /// 草案的说明等材料 an explanation of the draft
                ///
                /// In `cn-2019`.
                Explanation = "explanation",
                /// 提出意见的方式 how to comment
                ///
                /// In `cn-2019`.
                Way = "way",
                /// 提出意见的期限 until when to comment
                ///
                /// In `cn-2019`.
                Period = "period",
                /// 缩短期限的说明 why the period is shortened
                ///
                /// In `cn-2019`.
                Reason = "reason",
            }

            /// What it asks.
            Fact {
                /// 征求意见的期限是否缩短？ is the period for comments shortened?
                ///
                /// In `cn-2019`.
                Shortened = "shortened",
            }
        }
    }
}

/// 意见采纳反馈 (feedback on opinions): a checklist.
pub mod feedback {
    crate::rulebook::names::rule! {
        /// 意见采纳反馈 (feedback on opinions).
        "predecision.feedback": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 归纳整理意见和建议 opinions and proposals collated
            ///
            /// In `guyuan-2019`.
            Collated = "collated",
            /// 采纳合理的意见和建议 reasonable ones taken up
            ///
            /// In `guyuan-2019`, `huining-2016`.
            Adopted = "adopted",
            /// 说明未予采纳的理由 reasons given for those not taken up
            ///
            /// In `guyuan-2019`.
            Reasons = "reasons",
            /// 以妥当方式反馈采纳情况 what became of them told in a fitting way
            ///
            /// In `guyuan-2019`.
            Told = "told",
            /// 会议报告，作为决策依据 a report of the meeting, on which the decision rests
            ///
            /// In `guyuan-2019`.
            Report = "report",
            /// 书面向公众代表说明理由 reasons in writing to the representatives
            ///
            /// In `guyuan-2019`.
            WrittenReasons = "written_reasons",
            /// 向社会公布未采纳的理由 those reasons published
            ///
            /// In `guyuan-2019`.
            ReasonsPublished = "reasons_published",
            /// 公布意见收集情况 what opinions came in is published
            ///
            /// In `huining-2016`.
            Collected = "collected",
            /// 及时公开议定事项、相关文件 what was settled, and the papers, published in time
            ///
            /// In `huining-2016`.
            Decision = "decision",
        }

        /// What it asks.
        Fact {
            /// 是否有未予采纳的意见？ were opinions not taken up?
            ///
            /// In `guyuan-2019`.
            SomeNotAdopted = "some_not_adopted",
            /// 是否召开了会议听取意见？ was a meeting held to hear them?
            ///
            /// In `guyuan-2019`.
            MeetingHeld = "meeting_held",
            /// 是否已作出决策？ has it been decided?
            ///
            /// In `huining-2016`.
            Decided = "decided",
        }
    }

    /// 重大行政决策意见的处理 (how opinions on a major decision are dealt with): a checklist.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策意见的处理 (how opinions on a major decision are dealt with).
            "predecision.feedback.major": Checklist { Item: Item, Fact: Fact, };

            /// What may stand in it.
            Item {
                /// 归纳整理、研究论证意见 opinions collated and studied
                ///
                /// In `cn-2019`.
                Collated = "collated",
                /// 充分采纳合理意见 reasonable opinions taken up
                ///
                /// In `cn-2019`.
                Adopted = "adopted",
                /// 完善决策草案 the draft improved
                ///
                /// In `cn-2019`.
                Improved = "improved",
                /// 提交讨论时报送意见的研究采纳情况 what became of them handed in with the draft
                ///
                /// In `cn-2019`.
                Submitted = "submitted",
                /// 公布决策时说明意见采纳情况 what became of them told when the decision is published
                ///
                /// In `cn-2019`.
                Explained = "explained",
            }

            /// What it asks.
            Fact {
                /// 是否为公众普遍关心或者专业性、技术性较强的决策？ does it concern the public at large, or need special knowledge?
                ///
                /// In `cn-2019`.
                ConcernOrExpertise = "concern_or_expertise",
            }
        }
    }
}

/// 公众参与方式 (manner of public participation): a table.
pub mod participation {
    crate::rulebook::names::rule! {
        /// 公众参与方式 (manner of public participation).
        "predecision.participation": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为提交县政府常务会议和部门集体审议的重大行政决策？ is it a major decision laid before the county executive meeting or a department's collective review?
            ///
            /// In `jiujiang-county-2022`.
            MajorToAMeeting = "major_to_a_meeting",
            /// 是否依法应当保密？ does the law require secrecy?
            ///
            /// In `jiujiang-county-2022`.
            MustBeSecret = "must_be_secret",
            /// 是否为与人民群众切身利益密切相关的局重大行政决策？ is it a major decision of the bureau closely tied to people's vital interests?
            ///
            /// In `guyuan-2019`.
            CloseToPeople = "close_to_people",
            /// 是否为国民经济和社会发展规划？ is it the plan of economic and social development?
            ///
            /// In `qingyunpu-2017`.
            DevelopmentPlan = "development_plan",
            /// 是否为年度计划？ is it a yearly plan?
            ///
            /// In `qingyunpu-2017`.
            YearlyPlan = "yearly_plan",
            /// 是否为财政预决算？ is it the budget or its final accounts?
            ///
            /// In `qingyunpu-2017`.
            Budget = "budget",
            /// 是否为社会管理事务？ is it a matter of managing society?
            ///
            /// In `qingyunpu-2017`.
            SocialAffairs = "social_affairs",
            /// 是否为政府规章和重要政策措施？ is it a government rule or an important policy?
            ///
            /// In `qingyunpu-2017`.
            RulesAndPolicies = "rules_and_policies",
            /// 是否为重大建设项目？ is it a major construction project?
            ///
            /// In `qingyunpu-2017`.
            MajorProject = "major_project",
            /// 是否为市场监管的执行落地？ is it how the market is supervised?
            ///
            /// In `qingyunpu-2017`.
            MarketSupervision = "market_supervision",
            /// 是否为惠民政策措施的执行落地？ is it how policies for the people's benefit are carried out?
            ///
            /// In `qingyunpu-2017`.
            Benefits = "benefits",
            /// 是否为应当预公开的事项？ is it a matter that has to be disclosed beforehand?
            ///
            /// In `huining-2016`.
            DisclosedBeforehand = "disclosed_beforehand",
        }

        /// What it can come to.
        Outcome {
            /// 以讨论会、听证会等形式广泛听取公众意见 the public heard at discussions, hearings or the like
            ///
            /// In `jiujiang-county-2022`.
            DiscussOrHear = "discuss_or_hear",
            /// 本条不要求公众参与 no participation required here
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            NotRequired = "not_required",
            /// 根据影响范围、程度，以听证会、座谈会、协商会、开放式听取意见等方式听取 by reach and impact: hearing, discussion, consultation or open comment
            ///
            /// In `guyuan-2019`.
            ByReach = "by_reach",
            /// 通过调查研究、听证座谈、咨询协商、列席会议、媒体吹风等方式参与 surveys, hearings, consultation, attendance at meetings, media briefings
            ///
            /// In `qingyunpu-2017`.
            FiveWays = "five_ways",
            /// 条文未列明 not named in the text
            ///
            /// In `qingyunpu-2017`.
            NotListed = "not_listed",
            /// 以听证座谈、调查研究、咨询协商、媒体沟通等方式深入听取意见 hearings, surveys, consultation, the media and the like
            ///
            /// In `huining-2016`.
            FourWays = "four_ways",
        }
    }

    /// 公众参与事项目录 (catalogue of matters for participation): a checklist.
    pub mod catalogue {
        crate::rulebook::names::rule! {
            /// 公众参与事项目录 (catalogue of matters for participation).
            "predecision.participation.catalogue": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 公众参与的事项 the matters
                ///
                /// In `hengshui-county-2021`.
                Matters = "matters",
                /// 参与的方式 the manners
                ///
                /// In `hengshui-county-2021`.
                Manners = "manners",
                /// 参与的渠道 the channels
                ///
                /// In `hengshui-county-2021`.
                Channels = "channels",
                /// 向社会公开 its publication
                ///
                /// In `hengshui-county-2021`.
                Published = "published",
            }
        }
    }

    /// 听证会的准备 (what precedes a hearing): a checklist.
    pub mod hearing {
        crate::rulebook::names::rule! {
            /// 听证会的准备 (what precedes a hearing).
            "predecision.participation.hearing": Checklist { Item: Item, Fact: Fact, };

            /// What may stand in it.
            Item {
                /// 提前公布决策草案及其说明等材料 draft and explanation published in advance
                ///
                /// In `cn-2019`.
                Draft = "draft",
                /// 明确听证时间、地点等信息 time and place told
                ///
                /// In `cn-2019`.
                TimeAndPlace = "time_and_place",
                /// 提前公布遴选办法 how participants are selected, published in advance
                ///
                /// In `cn-2019`.
                Method = "method",
                /// 公平公开遴选，各方都有代表 an open selection in which all sides are represented
                ///
                /// In `cn-2019`.
                AllSides = "all_sides",
                /// 提前公布参加人名单 the list of participants, published in advance
                ///
                /// In `cn-2019`.
                List = "list",
                /// 材料送达参加人 papers delivered to them
                ///
                /// In `cn-2019`.
                Papers = "papers",
            }

            /// What it asks.
            Fact {
                /// 是否需要遴选听证参加人？ are the participants to be selected?
                ///
                /// In `cn-2019`.
                Selected = "selected",
            }
        }
    }

    /// 听证会程序 (course of a hearing): a chain.
    pub mod hearing_course {
        crate::rulebook::names::rule! {
            /// 听证会程序 (course of a hearing).
            "predecision.participation.hearing_course": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

            /// Its steps.
            Step {
                /// 介绍决策草案、依据和有关情况 introduce draft, basis and circumstances
                ///
                /// In `cn-2019`.
                Introduce = "introduce",
                /// 陈述意见，询问、质证和辩论 state opinions, ask, test and debate
                ///
                /// In `cn-2019`.
                Debate = "debate",
                /// 确认听证会记录并签字 confirm the record and sign it
                ///
                /// In `cn-2019`.
                Sign = "sign",
            }
        }
    }

    /// 重大行政决策听取意见的方式 (how opinions on a major decision are heard): a table.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策听取意见的方式 (how opinions on a major decision are heard).
            "predecision.participation.major": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 决策事项是否依法不予公开？ does the law keep the decision from the public?
                ///
                /// In `cn-2019`.
                WithheldByLaw = "withheld_by_law",
                /// 是否涉及特定群体利益？ does it touch the interests of a particular group?
                ///
                /// In `cn-2019`.
                SpecificGroup = "specific_group",
                /// 是否直接涉及公民、法人、其他组织切身利益？ does it directly touch the vital interests of citizens or bodies?
                ///
                /// In `cn-2019`.
                VitalInterests = "vital_interests",
                /// 是否存在较大分歧？ are opinions much divided?
                ///
                /// In `cn-2019`.
                Divided = "divided",
            }

            /// What it can come to.
            Outcome {
                /// 依法不予公开，不要求听取公众意见 kept from the public by law: the public need not be heard
                ///
                /// In `cn-2019`.
                NotRequired = "not_required",
                /// 与相关人民团体、社会组织以及群众代表沟通协商 consultation with the groups, organisations and representatives concerned
                ///
                /// In `cn-2019`.
                ConsultGroup = "consult_group",
                /// 可以召开听证会 a hearing may be held
                ///
                /// In `cn-2019`.
                HearingPossible = "hearing_possible",
                /// 以座谈会、听证会、走访、书面或者公开征求意见、问卷、民意调查等方式听取 in any way that lets the public take part: meetings, hearings, visits, comments, questionnaires or polls
                ///
                /// In `cn-2019`.
                AnyWay = "any_way",
            }
        }
    }
}

/// 预公开程序 (procedure of pre-decision disclosure): a chain.
pub mod procedure {
    crate::rulebook::names::rule! {
        /// 预公开程序 (procedure of pre-decision disclosure).
        "predecision.procedure": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 向社会公布方案和理由 publish the plan and the reasons
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Publish = "publish",
            /// 充分听取意见和建议 hear opinions and proposals fully
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Hear = "hear",
            /// 进行调整 adjust the plan
            ///
            /// In `jiujiang-county-2022`.
            Adjust = "adjust",
            /// 作出决定 decide
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Decide = "decide",
            /// 公布意见收集和采纳情况 publish what came in and what was taken up
            ///
            /// In `huining-2016`.
            Feedback = "feedback",
            /// 公开议定事项、相关文件 publish what was settled, and the papers
            ///
            /// In `huining-2016`.
            PublishDecision = "publish_decision",
        }
    }

    /// 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment): a checklist.
    pub mod consulted {
        crate::rulebook::names::rule! {
            /// 公众参与、专家论证、风险评估 (public participation, expert opinion, risk assessment).
            "predecision.procedure.consulted": Checklist { Item: Item, Fact: Fact, };

            /// What may stand in it.
            Item {
                /// 公众参与 public participation
                ///
                /// In `cn-2019`.
                Public = "public",
                /// 专家论证 expert opinion
                ///
                /// In `cn-2019`.
                Expert = "expert",
                /// 风险评估 risk assessment
                ///
                /// In `cn-2019`.
                Risk = "risk",
            }

            /// What it asks.
            Fact {
                /// 决策事项是否依法不予公开？ does the law keep the decision from the public?
                ///
                /// In `cn-2019`.
                WithheldByLaw = "withheld_by_law",
                /// 专业性、技术性是否较强？ does it need special knowledge?
                ///
                /// In `cn-2019`.
                Specialised = "specialised",
                /// 实施是否可能对社会稳定、公共安全等造成不利影响？ might carrying it out harm social stability, public security or the like?
                ///
                /// In `cn-2019`.
                Risky = "risky",
                /// 是否已按有关规定评价、评估过有关风险？ was that risk assessed already under other rules?
                ///
                /// In `cn-2019`.
                RiskAssessed = "risk_assessed",
            }
        }
    }

    /// 重大行政决策程序 (procedure of a major decision): a chain.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策程序 (procedure of a major decision).
            "predecision.procedure.major": Chain { Step: Step, Fact: Fact, };

            /// Its steps.
            Step {
                /// 决定启动决策程序，明确承办单位 start the procedure and name the unit in charge
                ///
                /// In `cn-2019`.
                Start = "start",
                /// 拟订决策草案 draw up the draft
                ///
                /// In `cn-2019`.
                Draft = "draft",
                /// 公众参与、专家论证、风险评估 public participation, expert opinion, risk assessment
                ///
                /// In `cn-2019`.
                Consult = "consult",
                /// 合法性审查 legality review
                ///
                /// In `cn-2019`.
                Legality = "legality",
                /// 集体讨论，行政首长作出决定 collective discussion, on which the head decides
                ///
                /// In `cn-2019`.
                Discuss = "discuss",
                /// 出台前向同级党委请示报告 report to the Party committee before it is issued
                ///
                /// In `cn-2019`.
                Report = "report",
                /// 公布决策 publish the decision
                ///
                /// In `cn-2019`.
                Publish = "publish",
            }

            /// What it asks.
            Fact {
                /// 决策事项是否依法不予公开？ does the law keep the decision from the public?
                ///
                /// In `cn-2019`.
                WithheldByLaw = "withheld_by_law",
            }
        }
    }

    /// 重大行政决策的法定程序 (statutory parts of a major decision): a checklist.
    pub mod statutory {
        crate::rulebook::names::rule! {
            /// 重大行政决策的法定程序 (statutory parts of a major decision).
            "predecision.procedure.statutory": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 公众参与 public participation
                ///
                /// In `huining-2016`.
                Public = "public",
                /// 专家论证 expert opinion
                ///
                /// In `huining-2016`.
                Expert = "expert",
                /// 风险评估 risk assessment
                ///
                /// In `huining-2016`.
                Risk = "risk",
                /// 合法性审查 legality review
                ///
                /// In `huining-2016`.
                Legality = "legality",
                /// 集体讨论决定 collective decision
                ///
                /// In `huining-2016`.
                Collective = "collective",
            }
        }
    }
}

/// 预公开期限 (time limit for pre-decision disclosure): a term.
pub mod publish {
    crate::rulebook::names::rule! {
        /// 预公开期限 (time limit for pre-decision disclosure).
        "predecision.publish": Term;

        /// Its cases.
        Case {
            /// 预公开持续的时间 length of the disclosure
            ///
            /// In `jiujiang-county-2022`.
            Length = "length",
            /// 作出预公开决定后发布 publication after pre-decision disclosure is decided
            ///
            /// In `jiujiang-county-2022`.
            Release = "release",
        }
    }
}

/// 预公开事项范围 (scope of pre-decision disclosure): a table.
pub mod scope {
    crate::rulebook::names::rule! {
        /// 预公开事项范围 (scope of pre-decision disclosure).
        "predecision.scope": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及县的发展战略、发展计划、工作目标及完成情况？ is it about the county's strategy, plans, aims or how they are met?
            ///
            /// In `jiujiang-county-2022`.
            Strategy = "strategy",
            /// 是否涉及全局性的重要事项或者重大决策？ is it an important matter of the whole, or a major decision?
            ///
            /// In `jiujiang-county-2022`.
            Overall = "overall",
            /// 是否涉及法规、规章、规范性文件及其他政策措施的出台？ is it a new regulation, rule, normative document or other policy?
            ///
            /// In `jiujiang-county-2022`.
            Rules = "rules",
            /// 是否涉及群众切身利益或者群众普遍关心的重大事项决策？ is it a major decision that touches people's vital interests or that people widely care about?
            ///
            /// In `jiujiang-county-2022`.
            VitalInterests = "vital_interests",
            /// 是否涉及机构设置、职能和设定依据的变动？ does it change bodies, their functions or their basis?
            ///
            /// In `jiujiang-county-2022`.
            Bodies = "bodies",
            /// 是否涉及行政审批、审核、备案等行政职能的变动？ does it change functions such as approval, review or filing?
            ///
            /// In `jiujiang-county-2022`.
            Approvals = "approvals",
            /// 是否涉及重大突发事件和重要行政执法行为的处理和执行情况？ is it about how a major emergency or an important act of enforcement is handled?
            ///
            /// In `jiujiang-county-2022`.
            Emergency = "emergency",
            /// 是否涉及重要专项经费的分配和使用情况？ is it about how important special funds are allotted and used?
            ///
            /// In `jiujiang-county-2022`.
            Funds = "funds",
            /// 是否涉及机构改革人员分流和工作人员分工及调整变化情况？ is it about moving staff in a reform, or changing their tasks?
            ///
            /// In `jiujiang-county-2022`.
            Staff = "staff",
            /// 是否为其他应当预公开的事项？ is it another matter that should be disclosed beforehand?
            ///
            /// In `jiujiang-county-2022`.
            OtherItem = "other_item",
            /// 是否为与人民群众切身利益密切相关的局重大行政决策？ is it a major decision of the bureau closely tied to people's vital interests?
            ///
            /// In `guyuan-2019`.
            CloseToPeople = "close_to_people",
            /// 是否依法应当保密？ does the law require secrecy?
            ///
            /// In `huining-2016`.
            MustBeSecret = "must_be_secret",
            /// 是否涉及群众切身利益、需要社会广泛知晓？ does it touch people's vital interests, and must it be widely known?
            ///
            /// In `huining-2016`.
            ConcernsPublic = "concerns_public",
            /// 是否为经济社会发展重点规划（计划）？ is it a key plan of economic and social development?
            ///
            /// In `huining-2016`.
            KeyPlan = "key_plan",
            /// 是否为重要改革方案？ is it an important reform plan?
            ///
            /// In `huining-2016`.
            ReformPlan = "reform_plan",
            /// 是否为重大政策措施？ is it a major policy or measure?
            ///
            /// In `huining-2016`.
            MajorPolicy = "major_policy",
            /// 是否为重点工程项目？ is it a key engineering project?
            ///
            /// In `huining-2016`.
            KeyProject = "key_project",
        }

        /// What it can come to.
        Outcome {
            /// 实行预公开 disclosed before it is decided
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            PreDisclose = "pre_disclose",
            /// 本制度不要求预公开 no disclosure beforehand required by these rules
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            NotRequired = "not_required",
            /// 向社会公布决策方案草案，征求公众意见 the draft is published for comments
            ///
            /// In `guyuan-2019`.
            PublishDraft = "publish_draft",
            /// 依法应当保密，不预公开 kept secret by law: not disclosed beforehand
            ///
            /// In `huining-2016`.
            NotDisclosed = "not_disclosed",
        }
    }

    /// 重大行政决策事项 (major administrative decisions): a table.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策事项 (major administrative decisions).
            "predecision.scope.major": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否为财政政策、货币政策等宏观调控决策？ is it a decision of macro-control, such as fiscal or monetary policy?
                ///
                /// In `cn-2019`.
                MacroControl = "macro_control",
                /// 是否为政府立法决策？ is it a decision on government legislation?
                ///
                /// In `cn-2019`.
                Legislation = "legislation",
                /// 是否为突发事件应急处置决策？ is it a decision on how to handle an emergency?
                ///
                /// In `cn-2019`.
                EmergencyResponse = "emergency_response",
                /// 法律、行政法规对该事项的决策程序是否另有规定？ do laws or administrative regulations provide another procedure for it?
                ///
                /// In `cn-2019`.
                OtherProcedure = "other_procedure",
                /// 是否制定公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施？ is it a major policy on public services, markets, society, the environment or the like?
                ///
                /// In `cn-2019`.
                Policy = "policy",
                /// 是否制定经济和社会发展等方面的重要规划？ is it an important plan of economic and social development or the like?
                ///
                /// In `cn-2019`.
                Plan = "plan",
                /// 是否制定开发利用、保护重要自然资源和文化资源的重大公共政策和措施？ is it a major policy on using or protecting important natural or cultural resources?
                ///
                /// In `cn-2019`.
                Resources = "resources",
                /// 是否决定在本行政区域实施的重大公共建设项目？ is it a major public construction project in the area?
                ///
                /// In `cn-2019`.
                Project = "project",
                /// 是否为对经济社会发展有重大影响、涉及重大公共利益或者公众切身利益的其他重大事项？ is it another major matter of development, of public interest or of the public's vital interests?
                ///
                /// In `cn-2019`.
                OtherMajor = "other_major",
            }

            /// What it can come to.
            Outcome {
                /// 不适用该条例 the Regulations do not apply
                ///
                /// In `cn-2019`.
                NotCovered = "not_covered",
                /// 依照该法律、行政法规规定的程序 the procedure of those laws or regulations applies
                ///
                /// In `cn-2019`.
                ByOtherLaw = "by_other_law",
                /// 重大行政决策事项，应当充分听取意见 a major decision: opinions have to be heard fully
                ///
                /// In `cn-2019`.
                Major = "major",
                /// 不是重大行政决策事项 no major decision
                ///
                /// In `cn-2019`.
                NotMajor = "not_major",
            }
        }
    }
}
