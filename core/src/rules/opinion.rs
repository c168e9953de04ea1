//! The rules under `opinion`.

/// 舆情回应重点 (what needs a response): a table.
pub mod focus {
    crate::rulebook::names::rule! {
        /// 舆情回应重点 (what needs a response).
        "opinion.focus": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 对政府及其部门重大政策措施是否存在误解误读？ is a major policy or measure of the government misunderstood?
            ///
            /// In `jiujiang-county-2022`.
            MisreadPolicy = "misread_policy",
            /// 是否涉及公众切身利益且产生较大影响？ does it touch the public's vital interests, with considerable effect?
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            VitalInterests = "vital_interests",
            /// 是否涉及民生领域、严重冲击社会道德底线？ is it about people's livelihood, a grave blow to social morals?
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            MoralFloor = "moral_floor",
            /// 是否涉及突发事件处置和自然灾害应对？ is it about handling an emergency or a natural disaster?
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            Emergency = "emergency",
            /// 上级政府是否要求下级政府主动回应？ does a superior government ask for a response?
            ///
            /// In `jiujiang-county-2022`.
            SuperiorDemands = "superior_demands",
            /// 是否为其他事关改革发展稳定的重大政务舆情？ is it other major public opinion on reform, development or stability?
            ///
            /// In `jiujiang-county-2022`.
            MajorOther = "major_other",
            /// 是否涉及区委、区政府重要决策部署、区政府常务会议？ is it about a major decision of the district committee or government, or its executive meeting?
            ///
            /// In `qingyunpu-2017`.
            DistrictDecision = "district_decision",
            /// 是否引发媒体和公众关切、可能影响政府形象和公信力？ does it concern media and public, and may it affect the government's image and credibility?
            ///
            /// In `qingyunpu-2017`.
            Credibility = "credibility",
            /// 是否为严重危害社会秩序和国家利益的不实信息？ is it false information that gravely harms order and the state?
            ///
            /// In `qingyunpu-2017`.
            FalseAndHarmful = "false_and_harmful",
        }

        /// What it can come to.
        Outcome {
            /// 作为回应处置重点 a focus of response
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            Focus = "focus",
            /// 不是回应处置重点 no focus of response
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            NoFocus = "no_focus",
        }
    }
}

/// 舆情分级 (level of public opinion): a table.
pub mod level {
    crate::rulebook::names::rule! {
        /// 舆情分级 (level of public opinion).
        "opinion.level": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 一般性事项 an ordinary matter
            ///
            /// In `jiujiang-county-2022`.
            Ordinary = "ordinary",
            /// 社会热点问题 a hot topic
            ///
            /// In `jiujiang-county-2022`.
            HotTopic = "hot_topic",
            /// 复杂敏感事件 a complex and sensitive event
            ///
            /// In `jiujiang-county-2022`.
            Sensitive = "sensitive",
            /// 重大突发事态 a major emergency
            ///
            /// In `jiujiang-county-2022`.
            Emergency = "emergency",
        }

        /// What it can come to.
        Outcome {
            /// 一般性事项 ordinary matter
            ///
            /// In `jiujiang-county-2022`.
            LevelOrdinary = "level_ordinary",
            /// 社会热点问题 hot topic
            ///
            /// In `jiujiang-county-2022`.
            LevelHotTopic = "level_hot_topic",
            /// 复杂敏感事件 complex and sensitive event
            ///
            /// In `jiujiang-county-2022`.
            LevelSensitive = "level_sensitive",
            /// 重大突发事态 major emergency
            ///
            /// In `jiujiang-county-2022`.
            LevelEmergency = "level_emergency",
            /// 未列明的级别 a level the text does not name
            ///
            /// In `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}

/// 重大突发事件权威信息发布时限 (time limit for authoritative information on a major emergency): a term.
pub mod major_release {
    crate::rulebook::names::rule! {
        /// 重大突发事件权威信息发布时限 (time limit for authoritative information on a major emergency).
        "opinion.major_release": Term;
    }
}

/// 其他政务舆情回应时限 (time limit for responding to other public opinion): a term.
pub mod other {
    crate::rulebook::names::rule! {
        /// 其他政务舆情回应时限 (time limit for responding to other public opinion).
        "opinion.other": Term;
    }
}

/// 舆情回应责任主体 (who responds): a table.
pub mod owner {
    crate::rulebook::names::rule! {
        /// 舆情回应责任主体 (who responds).
        "opinion.owner": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否涉及县政府重大政策、重要决策部署？ is it about a major policy or decision of the county government?
            ///
            /// In `jiujiang-county-2022`.
            CountyPolicy = "county_policy",
            /// 是否涉及一个乡镇？ does it concern one township?
            ///
            /// In `jiujiang-county-2022`.
            OneTownship = "one_township",
            /// 是否涉及多个乡镇？ does it concern several townships?
            ///
            /// In `jiujiang-county-2022`.
            SeveralTownships = "several_townships",
            /// 是否涉及多个部门？ does it concern several departments?
            ///
            /// In `jiujiang-county-2022`.
            SeveralDepartments = "several_departments",
            /// 是否为重大突发事件的信息发布？ is it information on a major emergency?
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            MajorEmergency = "major_emergency",
            /// 是否涉及本地区本部门？ does it concern this place or department?
            ///
            /// In `huining-2016`.
            OwnMatter = "own_matter",
        }

        /// What it can come to.
        Outcome {
            /// 县政府相关部门为第一责任主体 the county department concerned answers first
            ///
            /// In `jiujiang-county-2022`.
            Department = "department",
            /// 涉事乡镇为第一责任主体，县政府办公室会同县委网信办组织协调 the township concerned answers first; the county office and the internet office coordinate
            ///
            /// In `jiujiang-county-2022`.
            Township = "township",
            /// 县政府相关主管部门为第一责任主体，相关乡镇按属地管理原则回应 the competent county department answers first; the townships respond for their own territory
            ///
            /// In `jiujiang-county-2022`.
            CompetentDepartment = "competent_department",
            /// 相关部门按职责分工回应，县政府办公室会同县委网信办等协调，必要时确定牵头部门 each department for its part; the county office and the internet office coordinate, and name a lead where needed
            ///
            /// In `jiujiang-county-2022`.
            EachDepartment = "each_department",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            NotListed = "not_listed",
            /// 负责处置的街道、镇、园和区政府部门是第一责任单位，主要负责人是“第一新闻发言人” the subdistrict, town, park or district department that handles it answers first, its principal as first spokesperson
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            HandlingUnit = "handling_unit",
            /// 涉事责任部门 the department responsible for the matter
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            UnitConcerned = "unit_concerned",
        }
    }

    /// 多个部门的回应 (a response of several departments): a checklist.
    pub mod consistent {
        crate::rulebook::names::rule! {
            /// 多个部门的回应 (a response of several departments).
            "opinion.owner.consistent": Checklist { Item: Item, Fact: Fact, };

            /// What may stand in it.
            Item {
                /// 部门之间沟通协商 consultation among the departments
                ///
                /// In `jiujiang-county-2022`.
                Consulted = "consulted",
                /// 回应的信息准确一致 information that is accurate and the same
                ///
                /// In `jiujiang-county-2022`.
                OneAnswer = "one_answer",
                /// 确定牵头部门 a lead named
                ///
                /// In `jiujiang-county-2022`.
                Lead = "lead",
            }

            /// What it asks.
            Fact {
                /// 是否有必要确定牵头部门？ is a lead needed?
                ///
                /// In `jiujiang-county-2022`.
                LeadNeeded = "lead_needed",
            }
        }
    }
}

/// 重大突发事件新闻发布会时限 (time limit for a press conference on a major emergency): a term.
pub mod press_conference {
    crate::rulebook::names::rule! {
        /// 重大突发事件新闻发布会时限 (time limit for a press conference on a major emergency).
        "opinion.press_conference": Term;
    }
}

/// 澄清虚假或者不完整信息 (clearing up false or incomplete information): a table.
pub mod reply {
    crate::rulebook::names::rule! {
        /// 澄清虚假或者不完整信息 (clearing up false or incomplete information).
        "opinion.reply": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为虚假或者不完整信息？ is it false or incomplete information?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            FalseOrIncomplete = "false_or_incomplete",
            /// 是否影响或者可能影响社会稳定、扰乱社会和经济管理秩序？ does it, or may it, affect social stability or disturb social and economic order?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            Disturbs = "disturbs",
            /// 是否已经调查核实？ have the facts been looked into?
            ///
            /// In `jiujiang-county-2022`.
            Investigated = "investigated",
            /// 情况是否不真实或者有较大出入？ is it untrue, or far from the facts?
            ///
            /// In `jiujiang-county-2022`.
            Untrue = "untrue",
            /// 是否为涉及突发事件的虚假不实消息？ is it false news of an emergency?
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            FalseOnEmergency = "false_on_emergency",
            /// 是否为涉及部门的重要政务舆情、媒体关切等热点问题？ is it important opinion about a department, a concern of the media or the like?
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Concern = "concern",
        }

        /// What it can come to.
        Outcome {
            /// 发布准确的政府信息予以澄清 publish accurate government information to clear it up
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            PublishAccurate = "publish_accurate",
            /// 没有应当澄清的信息 nothing that has to be cleared up
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            NoClarification = "no_clarification",
            /// 先调查核实 look into the facts first
            ///
            /// In `jiujiang-county-2022`.
            Investigate = "investigate",
            /// 及时说明真实情况，澄清事实真相 say in time what the facts are
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            Clarify = "clarify",
            /// 及时公开采取的工作措施、处置结果等 publish in time the measures taken and the result
            ///
            /// In `jiujiang-county-2022`.
            MeasuresAndResult = "measures_and_result",
            /// 认真研判处置，及时发布准确权威信息 judge and handle it, and publish accurate, authoritative information in time
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Authoritative = "authoritative",
        }
    }
}

/// 舆情回应情况上报 (report of the response): a chain.
pub mod report {
    crate::rulebook::names::rule! {
        /// 舆情回应情况上报 (report of the response).
        "opinion.report": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 区别情况分类回应 response by kind
            ///
            /// In `jiujiang-county-2022`.
            Respond = "respond",
            /// 将情况报告上报上级机关 report to the superior
            ///
            /// In `jiujiang-county-2022`.
            Report = "report",
        }
    }
}

/// 舆情风险评估 (assessment of opinion risk): a table.
pub mod risk {
    crate::rulebook::names::rule! {
        /// 舆情风险评估 (assessment of opinion risk).
        "opinion.risk": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为重大决策？ is it a major decision?
            ///
            /// In `guyuan-2019`.
            MajorDecision = "major_decision",
            /// 是否涉及群众切身利益？ does it touch people's vital interests?
            ///
            /// In `guyuan-2019`.
            VitalInterests = "vital_interests",
        }

        /// What it can come to.
        Outcome {
            /// 出台前进行舆情风险评估 opinion risk assessed before it is issued
            ///
            /// In `guyuan-2019`.
            AssessFirst = "assess_first",
            /// 本条不要求评估 not required by this provision
            ///
            /// In `guyuan-2019`.
            NotRequired = "not_required",
        }
    }

    /// 舆情风险评估内容 (contents of the assessment): a checklist.
    pub mod assessment {
        crate::rulebook::names::rule! {
            /// 舆情风险评估内容 (contents of the assessment).
            "opinion.risk.assessment": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 对各种风险的预测研判 forecast of the risks
                ///
                /// In `guyuan-2019`.
                Forecast = "forecast",
                /// 风险等级 level of risk
                ///
                /// In `guyuan-2019`.
                Level = "level",
                /// 处置预案 plan of response
                ///
                /// In `guyuan-2019`.
                Plan = "plan",
            }
        }
    }
}

/// 舆情处置步骤 (steps of handling public opinion): a chain.
pub mod steps {
    crate::rulebook::names::rule! {
        /// 舆情处置步骤 (steps of handling public opinion).
        "opinion.steps": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 检测收集 monitor and collect
            ///
            /// In `guyuan-2019`.
            Monitor = "monitor",
            /// 分析研判 analyse and judge
            ///
            /// In `guyuan-2019`.
            Judge = "judge",
            /// 归口报送本级和上级机关 report to the body's own and the higher level
            ///
            /// In `guyuan-2019`.
            Report = "report",
            /// 应对处置 handle
            ///
            /// In `guyuan-2019`.
            Handle = "handle",
            /// 公开回应 respond in public
            ///
            /// In `guyuan-2019`.
            Respond = "respond",
        }
    }
}

/// 重大舆情督办 (supervision of public opinion): a table.
pub mod supervise {
    crate::rulebook::names::rule! {
        /// 重大舆情督办 (supervision of public opinion).
        "opinion.supervise": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为省、市、区政府领导批示的重要舆情？ is it important opinion on which a leader of the province, city or district gave an instruction?
            ///
            /// In `qingyunpu-2017`.
            LeadersInstruction = "leaders_instruction",
            /// 公众反映的是否为重大问题？ does the public raise a major problem?
            ///
            /// In `huining-2016`.
            MajorProblem = "major_problem",
            /// 公众反映的是否为敏感问题？ does the public raise a sensitive problem?
            ///
            /// In `huining-2016`.
            Sensitive = "sensitive",
            /// 是否涉及政府重大决策和重要工作部署贯彻落实情况等？ is it about how major decisions or important work of the government are carried out, or the like?
            ///
            /// In `huining-2016`.
            DecisionCarriedOut = "decision_carried_out",
        }

        /// What it can come to.
        Outcome {
            /// 区政府办公室直接督办 the district office supervises directly
            ///
            /// In `qingyunpu-2017`.
            Direct = "direct",
            /// 区政府办公室会同宣传网信部门全过程监督 the district office, with the publicity and internet offices, supervises the whole course
            ///
            /// In `qingyunpu-2017`.
            WholeCourse = "whole_course",
            /// 督查部门专项督办，结果及时在门户网站发布 special supervision, its result published on the portal in time
            ///
            /// In `huining-2016`.
            Special = "special",
            /// 本条不要求专项督办 no special supervision required here
            ///
            /// In `huining-2016`.
            NotRequired = "not_required",
        }
    }
}

/// 违法线索移交 (handing over of breaches of law): a table.
pub mod transfer {
    crate::rulebook::names::rule! {
        /// 违法线索移交 (handing over of breaches of law).
        "opinion.transfer": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 监测处置中是否发现违法违规行为？ was a breach of law or rules found on the way?
            ///
            /// In `jiujiang-county-2022`.
            BreachFound = "breach_found",
        }

        /// What it can come to.
        Outcome {
            /// 及时回应，并将情况和线索移交有关部门核实查处 respond in time, and hand facts and leads to the department concerned
            ///
            /// In `jiujiang-county-2022`.
            HandOver = "hand_over",
            /// 没有移交的情形 nothing to hand over
            ///
            /// In `jiujiang-county-2022`.
            Nothing = "nothing",
        }
    }
}
