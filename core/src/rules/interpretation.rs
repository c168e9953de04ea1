//! The rules under `interpretation`.

/// 解读审查程序 (approval of an interpretation): a chain.
pub mod approval {
    crate::rulebook::names::rule! {
        /// 解读审查程序 (approval of an interpretation).
        "interpretation.approval": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 起草解读方案 draft the plan
            ///
            /// In `guyuan-2019`.
            Plan = "plan",
            /// 审定解读方案 approve the plan
            ///
            /// In `guyuan-2019`.
            ApprovePlan = "approve_plan",
            /// 审查解读材料 review the material
            ///
            /// In `guyuan-2019`.
            Review = "review",
            /// 在市政府门户网站发布 publish it on the city portal
            ///
            /// In `guyuan-2019`.
            Publish = "publish",
        }

        /// What it asks.
        Fact {
            /// 是否为市政府规范性文件？ is it a normative document of the city government?
            ///
            /// In `guyuan-2019`.
            NormativeDocument = "normative_document",
        }
    }
}

/// 政策解读专员 (policy interpretation commissioner): a checklist.
pub mod commissioner {
    crate::rulebook::names::rule! {
        /// 政策解读专员 (policy interpretation commissioner).
        "interpretation.commissioner": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 部门业务骨干 one of the department's best staff
            ///
            /// In `jiujiang-county-2022`.
            Backbone = "backbone",
            /// 政治可靠 politically reliable
            ///
            /// In `jiujiang-county-2022`.
            Reliable = "reliable",
            /// 责任心强 responsible
            ///
            /// In `jiujiang-county-2022`.
            Responsible = "responsible",
            /// 稳定性好 steady
            ///
            /// In `jiujiang-county-2022`.
            Steady = "steady",
            /// 政策敏感度高 alert to policy
            ///
            /// In `jiujiang-county-2022`.
            Alert = "alert",
            /// 部门推荐 recommended by the department
            ///
            /// In `jiujiang-county-2022`.
            Recommended = "recommended",
            /// 集中培训 trained
            ///
            /// In `jiujiang-county-2022`.
            Trained = "trained",
            /// 定期考核 appraised regularly
            ///
            /// In `jiujiang-county-2022`.
            Appraised = "appraised",
            /// 动态管理 changed where needed
            ///
            /// In `jiujiang-county-2022`.
            KeptCurrent = "kept_current",
            /// 奖优罚劣 rewarded or sanctioned by merit
            ///
            /// In `jiujiang-county-2022`.
            Rewarded = "rewarded",
            /// 梳理本部门文件政策，厘清业务环节 keeps track of the department's policies and business
            ///
            /// In `jiujiang-county-2022`.
            Studies = "studies",
        }
    }

    /// 专员定期考核 (regular appraisal of commissioners): a term.
    pub mod appraisal {
        crate::rulebook::names::rule! {
            /// 专员定期考核 (regular appraisal of commissioners).
            "interpretation.commissioner.appraisal": Term;
        }
    }
}

/// 解读内容 (content of an interpretation): a checklist.
pub mod content {
    crate::rulebook::names::rule! {
        /// 解读内容 (content of an interpretation).
        "interpretation.content": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 背景依据 background and basis
            ///
            /// In `jiujiang-county-2022`, `hengshui-county-2021`, `huining-2016`.
            Background = "background",
            /// 目标任务 aims and tasks
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            Aims = "aims",
            /// 主要内容 main content
            ///
            /// In `jiujiang-county-2022`.
            MainContent = "main_content",
            /// 涉及范围 scope
            ///
            /// In `jiujiang-county-2022`.
            Scope = "scope",
            /// 执行标准 standards applied
            ///
            /// In `jiujiang-county-2022`.
            Standards = "standards",
            /// 注意事项 what to mind
            ///
            /// In `jiujiang-county-2022`.
            Cautions = "cautions",
            /// 关键词诠释 key terms explained
            ///
            /// In `jiujiang-county-2022`.
            KeyTerms = "key_terms",
            /// 惠民利民举措 benefits for the people
            ///
            /// In `jiujiang-county-2022`.
            Benefits = "benefits",
            /// 新旧政策差异 how it differs from the former policy
            ///
            /// In `jiujiang-county-2022`.
            Differences = "differences",
            /// 后续工作考虑 what is to follow
            ///
            /// In `jiujiang-county-2022`.
            FollowUp = "follow_up",
            /// 运用媒体解读 interpretation through the media
            ///
            /// In `jiujiang-county-2022`.
            ThroughMedia = "through_media",
            /// 出台目的 purpose
            ///
            /// In `hengshui-county-2021`.
            Purpose = "purpose",
            /// 重要举措 chief measures
            ///
            /// In `hengshui-county-2021`.
            Measures = "measures",
            /// 要点 main points
            ///
            /// In `huining-2016`.
            Points = "points",
        }

        /// What it asks.
        Fact {
            /// 是否涉及群众切身利益、影响市场预期等？ does it touch people's vital interests or what the market expects?
            ///
            /// In `jiujiang-county-2022`.
            TouchesInterests = "touches_interests",
        }
    }
}

/// 解读形式 (forms of interpretation): a checklist.
pub mod forms {
    crate::rulebook::names::rule! {
        /// 解读形式 (forms of interpretation).
        "interpretation.forms": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 形象化、通俗化的方式 a vivid, plain form
            ///
            /// In `jiujiang-county-2022`.
            PlainForm = "plain_form",
            /// 图文漫画 pictures and comics
            ///
            /// In `jiujiang-county-2022`.
            Comics = "comics",
            /// 简明问答 short questions and answers
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Questions = "questions",
            /// 事例讲解 examples
            ///
            /// In `jiujiang-county-2022`.
            Examples = "examples",
            /// 短视频 short videos
            ///
            /// In `jiujiang-county-2022`.
            Video = "video",
            /// 其他形象化、通俗化的方式 another vivid, plain form
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`, `qingyunpu-2017`.
            OtherForm = "other_form",
            /// 多举实例、多讲故事 instances and stories
            ///
            /// In `jiujiang-county-2022`.
            InstancesAndStories = "instances_and_stories",
            /// 实质性解读，不是摘抄文字、罗列小标题 substance, not excerpts or a list of headings
            ///
            /// In `jiujiang-county-2022`.
            Substance = "substance",
            /// 在线访谈、媒体专访、新闻发布会等深度解读 interviews, press conferences and the like that go deeper
            ///
            /// In `jiujiang-county-2022`.
            InDepth = "in_depth",
            /// 12345热线政策咨询 advice by the 12345 hotline
            ///
            /// In `hengshui-county-2021`.
            Hotline = "hotline",
            /// 政务服务大厅政策咨询 advice in the service hall
            ///
            /// In `hengshui-county-2021`.
            Hall = "hall",
            /// 一体化政务服务平台政策咨询 advice on the service platform
            ///
            /// In `hengshui-county-2021`.
            Platform = "platform",
            /// 公开专区查询文件和解读材料的设备 equipment in the hall to look up documents and interpretations
            ///
            /// In `hengshui-county-2021`.
            Equipment = "equipment",
            /// 政策订阅和精准推送 subscription and pushing of policies
            ///
            /// In `hengshui-county-2021`.
            Push = "push",
            /// 解读形式 a form of interpretation
            ///
            /// In `guyuan-2019`.
            Form = "form",
            /// 撰稿解读 a written piece
            ///
            /// In `guyuan-2019`.
            Written = "written",
            /// 专家解读 an expert
            ///
            /// In `guyuan-2019`.
            Expert = "expert",
            /// 在线访谈 an online interview
            ///
            /// In `guyuan-2019`.
            OnlineInterview = "online_interview",
            /// 媒体专访 an interview with the media
            ///
            /// In `guyuan-2019`.
            MediaInterview = "media_interview",
            /// 答记者问 answers to journalists
            ///
            /// In `guyuan-2019`.
            PressQuestions = "press_questions",
            /// 新闻发布会 a press conference
            ///
            /// In `guyuan-2019`, `qingyunpu-2017`, `huining-2016`.
            PressConference = "press_conference",
            /// 通过市政府门户网站公开 publication on the city portal
            ///
            /// In `guyuan-2019`.
            OnPortal = "on_portal",
            /// 主要负责同志带头宣讲的形式 a form in which the principals explain it
            ///
            /// In `qingyunpu-2017`.
            PrincipalSpeaks = "principal_speaks",
            /// 接受访谈 an interview
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Interview = "interview",
            /// 发表文章 an article
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            Article = "article",
            /// 多载体传播：新闻媒体、政府网站、政务微博微信 several carriers: media, government websites, official accounts
            ///
            /// In `qingyunpu-2017`.
            SeveralCarriers = "several_carriers",
            /// 讲解的方式 a way of explaining it
            ///
            /// In `huining-2016`.
            Spoken = "spoken",
            /// 政策吹风 a policy briefing
            ///
            /// In `huining-2016`.
            Briefing = "briefing",
            /// 其他方式 another way
            ///
            /// In `huining-2016`.
            OtherWay = "other_way",
            /// 政策参与制定者、专家学者解读 those who took part, and experts
            ///
            /// In `huining-2016`.
            Experts = "experts",
            /// 数字化、图表图解、音频视频等方式 figures, charts, sound or video
            ///
            /// In `huining-2016`.
            PlainMeans = "plain_means",
        }

        /// What it asks.
        Fact {
            /// 政策的专业性是否强？ does the policy take special knowledge to understand?
            ///
            /// In `jiujiang-county-2022`.
            Specialised = "specialised",
            /// 是否须由主要负责同志带头宣讲？ must the principals explain it themselves?
            ///
            /// In `qingyunpu-2017`.
            PrincipalDue = "principal_due",
            /// 是否涉及群众切身利益的重大决策？ does the decision touch people's vital interests?
            ///
            /// In `huining-2016`.
            TouchesVitalInterests = "touches_vital_interests",
            /// 是否为重要政策法规？ is it an important policy or rule?
            ///
            /// In `huining-2016`.
            RulesOfWeight = "rules_of_weight",
        }
    }
}

/// 解读主体 (who interprets): a table.
pub mod owner {
    crate::rulebook::names::rule! {
        /// 解读主体 (who interprets).
        "interpretation.owner": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 县人民政府或者县人民政府办公室名义 the county government or its office
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`.
            Government = "government",
            /// 一个部门名义 one department
            ///
            /// In `jiujiang-county-2022`.
            OneDepartment = "one_department",
            /// 部门联合发文 several departments together
            ///
            /// In `jiujiang-county-2022`.
            SeveralDepartmentsJointly = "several_departments_jointly",
            /// 文件是否由该科室（中心）起草？ did the section or centre draft the document?
            ///
            /// In `guyuan-2019`.
            DraftedBySection = "drafted_by_section",
            /// 部门名义 a department
            ///
            /// In `qingyunpu-2017`.
            Department = "department",
            /// 是否为本地出台的重要政策？ is it an important policy issued here?
            ///
            /// In `huining-2016`.
            OwnPolicy = "own_policy",
            /// 是否为中央、省、市及县委、县政府的重大政策？ is it a major policy of the centre, province, city or county?
            ///
            /// In `huining-2016`.
            SuperiorPolicy = "superior_policy",
            /// 解读的是法律法规吗？ is a law or regulation interpreted?
            ///
            /// In `city-epb`.
            LawOrRegulation = "law_or_regulation",
            /// 解读的是政策吗？ is a policy interpreted?
            ///
            /// In `city-epb`.
            Policy = "policy",
        }

        /// What it can come to.
        Outcome {
            /// 起草部门 the department that drafted it
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            DraftingDepartment = "drafting_department",
            /// 制发部门 the department that issues it
            ///
            /// In `jiujiang-county-2022`.
            IssuingDepartment = "issuing_department",
            /// 牵头部门，其他联合发文部门配合 the lead department, the others assisting
            ///
            /// In `jiujiang-county-2022`.
            LeadDepartment = "lead_department",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`, `city-epb`.
            NotListed = "not_listed",
            /// 起草科室（中心）负责解读，编制解读方案和解读材料 the drafting section interprets it and draws up plan and material
            ///
            /// In `guyuan-2019`.
            DraftingSection = "drafting_section",
            /// 由起草的科室（中心）负责 the section that drafted it
            ///
            /// In `guyuan-2019`.
            NotThisSection = "not_this_section",
            /// 牵头起草部门，主要负责人是“第一解读人和责任人” the lead drafting department, its principal as first interpreter
            ///
            /// In `qingyunpu-2017`.
            LeadDrafterPrincipal = "lead_drafter_principal",
            /// 牵头起草部门 the lead drafting department
            ///
            /// In `qingyunpu-2017`.
            LeadDrafter = "lead_drafter",
            /// 县属新闻媒体、新闻网站 the county's media and news sites
            ///
            /// In `huining-2016`.
            CountyMedia = "county_media",
            /// 法规科，会同各责任科室（单位） the legal section, with the sections responsible
            ///
            /// In `city-epb`.
            LegalSectionJointly = "legal_section_jointly",
            /// 法规科，宣教中心协助 the legal section, the publicity centre assisting
            ///
            /// In `city-epb`.
            LegalSectionAssisted = "legal_section_assisted",
        }
    }

    /// 第一解读人和专员 (first interpreter and commissioner): a checklist.
    pub mod named {
        crate::rulebook::names::rule! {
            /// 第一解读人和专员 (first interpreter and commissioner).
            "interpretation.owner.named": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 起草部门主要负责人为第一解读人和责任人 the drafting department's principal as first interpreter
                ///
                /// In `jiujiang-county-2022`.
                FirstInterpreter = "first_interpreter",
                /// 一名政策解读专员 one interpretation commissioner
                ///
                /// In `jiujiang-county-2022`.
                Commissioner = "commissioner",
            }
        }
    }
}

/// 解读方案 (interpretation plan): a checklist.
pub mod plan {
    crate::rulebook::names::rule! {
        /// 解读方案 (interpretation plan).
        "interpretation.plan": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 解读提纲（解读内容） outline: what is interpreted
            ///
            /// In `guyuan-2019`.
            Outline = "outline",
            /// 解读形式 form
            ///
            /// In `guyuan-2019`.
            Form = "form",
            /// 解读途径 channel
            ///
            /// In `guyuan-2019`.
            Channel = "channel",
            /// 解读时间 time
            ///
            /// In `guyuan-2019`.
            Time = "time",
        }
    }
}

/// 主要负责人解读 (interpretation by the principal): a cadence.
pub mod principal {
    crate::rulebook::names::rule! {
        /// 主要负责人解读 (interpretation by the principal).
        "interpretation.principal": Cadence;
    }
}

/// 政策解读发布 (publication of a policy interpretation): a term.
pub mod publish {
    crate::rulebook::names::rule! {
        /// 政策解读发布 (publication of a policy interpretation).
        "interpretation.publish": Term;
    }
}

/// 解读范围 (what needs an interpretation): a table.
pub mod scope {
    crate::rulebook::names::rule! {
        /// 解读范围 (what needs an interpretation).
        "interpretation.scope": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为以县人民政府或者其办公室名义出台的重要政策文件等？ is it an important policy document or the like in the name of the county government or its office?
            ///
            /// In `jiujiang-county-2022`.
            ImportantOfGovernment = "important_of_government",
            /// 是否为部门自行出台的重要文件？ is it an important document of a department's own?
            ///
            /// In `jiujiang-county-2022`.
            ImportantOfDepartment = "important_of_department",
            /// 是否为财政政策？ is it fiscal policy?
            ///
            /// In `hengshui-county-2021`.
            Fiscal = "fiscal",
            /// 是否为减税降费政策？ does it cut taxes and fees?
            ///
            /// In `hengshui-county-2021`.
            TaxCuts = "tax_cuts",
            /// 是否为金融惠企政策？ is it finance for enterprises?
            ///
            /// In `hengshui-county-2021`.
            Finance = "finance",
            /// 是否为就业政策？ is it about employment?
            ///
            /// In `hengshui-county-2021`.
            Employment = "employment",
            /// 是否涉及重点领域改革？ is it a reform in a key field?
            ///
            /// In `hengshui-county-2021`.
            Reform = "reform",
            /// 是否涉及推进科技创新？ is it about science and innovation?
            ///
            /// In `hengshui-county-2021`.
            Science = "science",
            /// 是否涉及制造业高质量发展？ is it about manufacturing?
            ///
            /// In `hengshui-county-2021`.
            Manufacturing = "manufacturing",
            /// 是否涉及扩大内需和有效投资？ is it about demand and investment?
            ///
            /// In `hengshui-county-2021`.
            Demand = "demand",
            /// 是否涉及新型城镇化？ is it about the growth of towns?
            ///
            /// In `hengshui-county-2021`.
            Towns = "towns",
            /// 是否涉及乡村振兴？ is it about the countryside?
            ///
            /// In `hengshui-county-2021`.
            Countryside = "countryside",
            /// 是否涉及高水平对外开放？ is it about opening up to the world?
            ///
            /// In `hengshui-county-2021`.
            OpeningUp = "opening_up",
            /// 是否涉及改善生态环境？ is it about the environment?
            ///
            /// In `hengshui-county-2021`.
            Environment = "environment",
            /// 是否涉及提升安全发展水平？ is it about safe development?
            ///
            /// In `hengshui-county-2021`.
            Safety = "safety",
            /// 是否涉及保障改善民生？ is it about people's livelihood?
            ///
            /// In `hengshui-county-2021`.
            Livelihood = "livelihood",
            /// 是否涉及京津冀协同发展？ is it about Beijing, Tianjin and Hebei together?
            ///
            /// In `hengshui-county-2021`.
            Region = "region",
            /// 是否为市政府规范性文件？ is it a normative document of the city government?
            ///
            /// In `guyuan-2019`.
            NormativeDocument = "normative_document",
            /// 是否为涉及面广、社会关注度高的法规政策或者重大措施？ is it a rule, policy or major measure of wide scope and high public attention?
            ///
            /// In `qingyunpu-2017`.
            WideOrWatched = "wide_or_watched",
            /// 是否为重要政策？ is it an important policy?
            ///
            /// In `qingyunpu-2017`, `huining-2016`.
            ImportantPolicy = "important_policy",
            /// 是否为涉及群众切身利益的重大决策？ is it a major decision that touches people's vital interests?
            ///
            /// In `huining-2016`.
            VitalDecision = "vital_decision",
            /// 是否为重要政策法规？ is it an important policy or rule?
            ///
            /// In `huining-2016`.
            ImportantRules = "important_rules",
        }

        /// What it can come to.
        Outcome {
            /// 及时在县政府门户网站解读 interpreted in time on the county portal
            ///
            /// In `jiujiang-county-2022`.
            OnPortal = "on_portal",
            /// 通过县政府网站等载体解读 interpreted on the county website or other carriers
            ///
            /// In `jiujiang-county-2022`.
            OnCarriers = "on_carriers",
            /// 本制度不要求解读 no interpretation required by these rules
            ///
            /// In `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            NotRequired = "not_required",
            /// 及时发布权威信息，深入解读 authoritative information in time, interpreted in depth
            ///
            /// In `hengshui-county-2021`.
            InDepth = "in_depth",
            /// 不在所列重点之内 none of those listed
            ///
            /// In `hengshui-county-2021`.
            NoFocus = "no_focus",
            /// 同步起草解读方案 an interpretation plan drafted in step
            ///
            /// In `guyuan-2019`.
            PlanInStep = "plan_in_step",
            /// 不在所见条文之内，须查原文 not in what was read; the text has to be looked up
            ///
            /// In `guyuan-2019`.
            NotRead = "not_read",
            /// 主要负责同志带头宣讲 the principals explain it themselves
            ///
            /// In `qingyunpu-2017`.
            PrincipalLeads = "principal_leads",
            /// 与文件同步解读 interpreted in step with the document
            ///
            /// In `qingyunpu-2017`.
            Interpreted = "interpreted",
            /// 以新闻发布会、吹风、访谈、文章等讲解背景、目标和要点 background, aims and main points explained by press conference, briefing, interview or article
            ///
            /// In `huining-2016`.
            Explained = "explained",
            /// 文件和解读方案一并报批，公开后发布解读材料 plan handed in with the document, material released after it
            ///
            /// In `huining-2016`.
            WithPlan = "with_plan",
            /// 组织政策参与制定者、有关领域专家学者解读 interpreted by those who took part and by experts
            ///
            /// In `huining-2016`.
            ByExperts = "by_experts",
        }
    }

    /// 重大行政决策的宣传解读 (explaining a major decision): a table.
    pub mod major {
        crate::rulebook::names::rule! {
            /// 重大行政决策的宣传解读 (explaining a major decision).
            "interpretation.scope.major": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 决策事项是否依法不予公开？ does the law keep the decision from the public?
                ///
                /// In `cn-2019`.
                WithheldByLaw = "withheld_by_law",
                /// 是否为社会公众普遍关心的重大行政决策？ is it a major decision of wide public concern?
                ///
                /// In `cn-2019`.
                WideConcern = "wide_concern",
                /// 是否为专业性、技术性较强的重大行政决策？ is it a major decision that takes special knowledge to understand?
                ///
                /// In `cn-2019`.
                Specialised = "specialised",
            }

            /// What it can come to.
            Outcome {
                /// 通过新闻发布会、接受访谈等方式宣传解读 explain it by press conference, interview or the like
                ///
                /// In `cn-2019`.
                Explain = "explain",
                /// 本条不要求宣传解读 no explanation required here
                ///
                /// In `cn-2019`.
                NotRequired = "not_required",
            }
        }
    }
}

/// 三同步 (in step with the document): a chain.
pub mod three_sync {
    crate::rulebook::names::rule! {
        /// 三同步 (in step with the document).
        "interpretation.three_sync": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 与文件同步组织 prepared together with the document
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            Prepare = "prepare",
            /// 与文件同步审签 signed off together with the document
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`, `huining-2016`.
            Sign = "sign",
            /// 与文件同步发布 released together with the document
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `qingyunpu-2017`.
            Release = "release",
            /// 作为“代拟稿”附件一并报送 hand it in as an annex to the draft document
            ///
            /// In `jiujiang-county-2022`.
            Attach = "attach",
            /// 连同文件呈送审签 present both for signature
            ///
            /// In `jiujiang-county-2022`.
            Present = "present",
            /// 解读方案、解读材料与文件一并报审 hand in plan and material together with the document
            ///
            /// In `qingyunpu-2017`.
            Submit = "submit",
            /// 在政府网站发布解读材料 release the material on the government website
            ///
            /// In `huining-2016`.
            Publish = "publish",
        }

        /// What it asks.
        Fact {
            /// 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?
            ///
            /// In `jiujiang-county-2022`.
            InGovernmentName = "in_government_name",
            /// 是否以部门名义印发？ is it issued in a department's name?
            ///
            /// In `qingyunpu-2017`.
            DepartmentDocument = "department_document",
        }
    }

    /// 材料不齐全退文 (return of an incomplete submission): a table.
    pub mod sent_back {
        crate::rulebook::names::rule! {
            /// 材料不齐全退文 (return of an incomplete submission).
            "interpretation.three_sync.sent_back": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否拟以本级政府或者其办公厅（室）名义发文？ is it to be issued in the name of the government or its general office?
                ///
                /// In `jiujiang-county-2022`.
                InGovernmentName = "in_government_name",
                /// 解读材料是否作为附件一并报送？ is the interpretation attached?
                ///
                /// In `jiujiang-county-2022`.
                Attached = "attached",
                /// 解读材料是否经部门主要负责人审定？ did the department's principal approve it?
                ///
                /// In `jiujiang-county-2022`.
                ApprovedByPrincipal = "approved_by_principal",
            }

            /// What it can come to.
            Outcome {
                /// 退文 sent back
                ///
                /// In `jiujiang-county-2022`.
                Return = "return",
                /// 不因此退文 not sent back on this ground
                ///
                /// In `jiujiang-county-2022`.
                NoReturn = "no_return",
            }
        }
    }
}
