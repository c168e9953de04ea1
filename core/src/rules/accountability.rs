//! The rules under `accountability`.

/// 陈述申辩和改正反馈 (defence and report of correction): a checklist.
pub mod appeal {
    crate::rulebook::names::rule! {
        /// 陈述申辩和改正反馈 (defence and report of correction).
        "accountability.appeal": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 全面、客观地调查取证，查清事实 full and objective investigation of the facts
            ///
            /// In `jiujiang-county-2022`.
            Investigated = "investigated",
            /// 认真听取陈述和申辩 statement and defence heard
            ///
            /// In `jiujiang-county-2022`.
            Heard = "heard",
            /// 准确区分责任，视情节与后果处理 liability apportioned, by circumstances and consequences
            ///
            /// In `jiujiang-county-2022`.
            Apportioned = "apportioned",
            /// 及时纠正违规行为 the breach set right in time
            ///
            /// In `jiujiang-county-2022`.
            Corrected = "corrected",
            /// 将改正情况书面报告监察机关 the correction reported in writing to the supervisory authority
            ///
            /// In `jiujiang-county-2022`.
            Reported = "reported",
        }

        /// What it asks.
        Fact {
            /// 是否已被追究责任？ has somebody been held to account?
            ///
            /// In `jiujiang-county-2022`.
            HeldToAccount = "held_to_account",
        }
    }
}

/// 责任追究情形 (grounds of accountability): a table.
pub mod ground {
    crate::rulebook::names::rule! {
        /// 责任追究情形 (grounds of accountability).
        "accountability.ground": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否未建立健全公开的有关制度、机制？ were the systems and mechanisms of disclosure not set up?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            NoMechanism = "no_mechanism",
            /// 是否不依法履行公开职能？ was the function of disclosure not fulfilled as the law requires?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            DutyUnfulfilled = "duty_unfulfilled",
            /// 是否不及时更新公开的信息内容、指南或者目录？ were published contents, the guide or the catalogue not kept up to date?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            NotUpdated = "not_updated",
            /// 是否有违反条例规定的其他情形？ was another provision of the Regulations broken?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            OtherRegulationBreach = "other_regulation_breach",
            /// 是否未建立健全发布保密审查机制？ was no secrecy review for publications set up?
            ///
            /// In `cn-2008`, `guyuan-2019`, `huining-2016`.
            NoReviewMechanism = "no_review_mechanism",
            /// 是否违反规定收取费用？ were fees charged against the rules?
            ///
            /// In `cn-2008`, `guyuan-2019`, `huining-2016`.
            ChargedUnlawfully = "charged_unlawfully",
            /// 是否通过其他组织、个人以有偿服务方式提供信息？ was information supplied for pay through others?
            ///
            /// In `cn-2008`, `guyuan-2019`, `huining-2016`.
            PaidSupply = "paid_supply",
            /// 是否公开不应当公开的信息？ was something opened that should not have been?
            ///
            /// In `cn-2008`, `guyuan-2019`, `huining-2016`.
            OpenedWhatMustNot = "opened_what_must_not",
            /// 是否按照规定应当公开而没有公开？ was something not opened that had to be?
            ///
            /// In `jiujiang-county-2022`, `huining-2016`.
            NotOpened = "not_opened",
            /// 是否流于形式、不履行承诺、搞暗箱操作？ was disclosure an empty form, promises unkept, or dealings hidden?
            ///
            /// In `jiujiang-county-2022`.
            EmptyForm = "empty_form",
            /// 应当公开的信息是否没有按要求公开，造成不良影响？ was something not opened as required, with harmful effect?
            ///
            /// In `jiujiang-county-2022`.
            BadlyOpened = "badly_opened",
            /// 是否不及时受理申请、不认真处理举报投诉、包庇纵容或者不公开处理结果？ were requests not taken in time, complaints not taken seriously, those responsible shielded, or results kept back?
            ///
            /// In `jiujiang-county-2022`.
            RequestsIgnored = "requests_ignored",
            /// 是否有其他应当追究责任的违反规定的行为？ is there another breach that calls for accountability?
            ///
            /// In `jiujiang-county-2022`.
            OtherBreach = "other_breach",
            /// 是否敷衍搪塞、推诿扯皮，刁难服务对象？ was the person served put off, passed around or given trouble?
            ///
            /// In `guyuan-2019`.
            Evaded = "evaded",
            /// 是否无理拒绝服务对象的合理建议和正当要求？ was a reasonable proposal or request refused without reason?
            ///
            /// In `guyuan-2019`.
            RefusedProposal = "refused_proposal",
            /// 是否违反政务公开有关规定？ were the rules of openness broken?
            ///
            /// In `huining-2016`.
            RulesBroken = "rules_broken",
            /// 是否公开不应当公开的事项？ was something opened that must not be?
            ///
            /// In `huining-2016`.
            WronglyOpened = "wrongly_opened",
            /// 是否造成严重影响？ was the effect grave?
            ///
            /// In `huining-2016`.
            GraveEffect = "grave_effect",
        }

        /// What it can come to.
        Outcome {
            /// 依照条例追究责任 held to account under the Regulations
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            UnderRegulations = "under_regulations",
            /// 不在条例所列情形之内 no ground of the Regulations
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            NoGround = "no_ground",
            /// 追究主要领导和直接责任人的责任 principal and person directly responsible are held to account
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
            Accountable = "accountable",
            /// 不在所见情形之内，缺漏各项须查原文 not the ground read; the missing items have to be looked up
            ///
            /// In `guyuan-2019`.
            NotRead = "not_read",
        }
    }
}

/// 责任区分 (apportioning of liability): a table.
pub mod liability {
    crate::rulebook::names::rule! {
        /// 责任区分 (apportioning of liability).
        "accountability.liability": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否领导直接授意，承办人提出异议而未能改变领导意见？ did a leader order it directly, and the handler object in vain?
            ///
            /// In `jiujiang-county-2022`.
            OrderedOverObjection = "ordered_over_objection",
            /// 是否经过领导班子集体讨论决定？ was it decided collectively by the leadership?
            ///
            /// In `jiujiang-county-2022`.
            Collective = "collective",
            /// 是否经过保密审查？ had it passed a secrecy review?
            ///
            /// In `jiujiang-county-2022`.
            Reviewed = "reviewed",
            /// 是否经主管领导审核批准或者同意？ was it approved or agreed to by the leader in charge?
            ///
            /// In `jiujiang-county-2022`.
            Approved = "approved",
        }

        /// What it can come to.
        Outcome {
            /// 承办人不承担责任 the handler is not liable
            ///
            /// In `jiujiang-county-2022`.
            HandlerFree = "handler_free",
            /// 主要领导承担主要责任，其他领导成员承担次要责任 the principal is chiefly liable, the other leaders secondarily
            ///
            /// In `jiujiang-county-2022`.
            PrincipalMain = "principal_main",
            /// 直接承办人承担全部责任 the handler is fully liable
            ///
            /// In `jiujiang-county-2022`.
            HandlerFull = "handler_full",
            /// 主管领导承担主要责任，直接承办人承担次要责任 the leader in charge is chiefly liable, the handler secondarily
            ///
            /// In `jiujiang-county-2022`.
            LeaderMain = "leader_main",
        }
    }
}

/// 责任认定程序 (procedure of accountability): a chain.
pub mod procedure {
    crate::rulebook::names::rule! {
        /// 责任认定程序 (procedure of accountability).
        "accountability.procedure": Chain { Step: Step, Fact: Fact, };

        /// Its steps.
        Step {
            /// 相关科室调查处理 the section investigates
            ///
            /// In `guyuan-2019`.
            SectionInvestigates = "section_investigates",
            /// 领导小组调查处理 the leading group investigates
            ///
            /// In `guyuan-2019`.
            GroupInvestigates = "group_investigates",
            /// 报送调查材料及认定意见 submit the material and the finding
            ///
            /// In `guyuan-2019`.
            Finding = "finding",
            /// 查处审批 approve the handling
            ///
            /// In `guyuan-2019`.
            Approval = "approval",
            /// 报领导小组备案 file it with the leading group
            ///
            /// In `guyuan-2019`.
            File = "file",
        }

        /// What it asks.
        Fact {
            /// 是否为重要问题？ is it an important matter?
            ///
            /// In `guyuan-2019`.
            Important = "important",
            /// 是否为考核或者自查中发现？ was it found by an assessment or self-check?
            ///
            /// In `guyuan-2019`.
            SelfFound = "self_found",
            /// 是否经查证属实且造成不良后果？ is it proved, with bad consequences?
            ///
            /// In `guyuan-2019`.
            ProvedWithHarm = "proved_with_harm",
        }
    }
}

/// 责任人 (who answers for what): a table.
pub mod roster {
    crate::rulebook::names::rule! {
        /// 责任人 (who answers for what).
        "accountability.roster": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 科室、单位的分管领导 leader in charge of a section or unit
            ///
            /// In `city-epb`.
            DeputyLeader = "deputy_leader",
            /// 科室、单位负责人 head of a section or unit
            ///
            /// In `city-epb`.
            Head = "head",
            /// 信息中心 information centre
            ///
            /// In `city-epb`.
            InformationCentre = "information_centre",
        }

        /// What it can come to.
        Outcome {
            /// 对所辖部门信息公开工作负领导责任 answers as a leader for the sections in his charge
            ///
            /// In `city-epb`.
            Leadership = "leadership",
            /// 对本部门信息公开工作及信息内容负主要责任 chiefly answers for the section's disclosure and its content
            ///
            /// In `city-epb`.
            Main = "main",
            /// 对软硬件等后勤保障负直接责任 answers directly for software, hardware and other support
            ///
            /// In `city-epb`.
            Direct = "direct",
            /// 条文未列明 not named in the text
            ///
            /// In `city-epb`.
            NotListed = "not_listed",
        }
    }
}

/// 责任追究方式 (sanctions): a table.
pub mod sanction {
    crate::rulebook::names::rule! {
        /// 责任追究方式 (sanctions).
        "accountability.sanction": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否未建立健全公开的有关制度、机制？ were the systems and mechanisms of disclosure not set up?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            NoMechanism = "no_mechanism",
            /// 是否有第五十三条所列情形之一？ does one of the cases of article 53 hold?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            Article53 = "article_53",
            /// 违反条例的情节是否严重？ is the breach of the Regulations grave?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            BreachGrave = "breach_grave",
            /// 违反条例的行为是否构成犯罪？ is the breach of the Regulations a crime?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            BreachCrime = "breach_crime",
            /// 是否未按照要求开展公开工作，或者公众提出的问题经查证属实？ was the work not done as required, or a complaint of the public proved?
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            NotAsRequired = "not_as_required",
            /// 是否未建立健全发布保密审查机制？ was no secrecy review for publications set up?
            ///
            /// In `cn-2008`, `guyuan-2019`, `yanan-county-2008`.
            NoReviewMechanism = "no_review_mechanism",
            /// 是否有第三十五条所列情形之一？ does one of the cases of article 35 hold?
            ///
            /// In `cn-2008`, `guyuan-2019`, `yanan-county-2008`.
            Article35 = "article_35",
            /// 部门或者单位 the department or unit
            ///
            /// In `jiujiang-county-2022`.
            Unit = "unit",
            /// 相关领导 the leader concerned
            ///
            /// In `jiujiang-county-2022`.
            Leader = "leader",
            /// 直接责任人或者有关责任人 the person responsible
            ///
            /// In `jiujiang-county-2022`.
            Person = "person",
            /// 是否构成犯罪？ is it a crime?
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Crime = "crime",
            /// 具体行政行为是否被复议机关撤销或者被判决败诉？ was the act revoked on reconsideration or lost in court?
            ///
            /// In `jiujiang-county-2022`.
            Overturned = "overturned",
            /// 是否情节严重、影响较大？ is it grave, with considerable effect?
            ///
            /// In `jiujiang-county-2022`.
            Grave = "grave",
            /// 是否造成严重后果？ are the consequences severe?
            ///
            /// In `jiujiang-county-2022`.
            SevereResult = "severe_result",
            /// 是否影响正常工作或者给群众利益造成损害？ does it disturb the work or harm people's interests?
            ///
            /// In `jiujiang-county-2022`.
            Harm = "harm",
            /// 是否情节轻微、影响较小？ is it minor, with little effect?
            ///
            /// In `jiujiang-county-2022`.
            Minor = "minor",
            /// 是否违反法律、法规、党纪和政纪，情节严重、影响恶劣？ does it break laws or discipline in a grave way, with a very bad effect?
            ///
            /// In `guyuan-2019`.
            UnlawfulAndGrave = "unlawful_and_grave",
            /// 是否情节严重、社会影响较大，经批评教育仍不能改正？ is it grave, and not mended after admonition?
            ///
            /// In `guyuan-2019`.
            Unmended = "unmended",
            /// 是否为负有主要责任的领导？ is it about a leader who is chiefly responsible?
            ///
            /// In `guyuan-2019`.
            ChiefLeader = "chief_leader",
            /// 是否为党员？ is the person a member of the Party?
            ///
            /// In `guyuan-2019`.
            PartyMember = "party_member",
            /// 是否被新闻媒体曝光，对局形象造成不良影响？ did the media expose it, to the harm of the bureau?
            ///
            /// In `guyuan-2019`.
            Exposed = "exposed",
            /// 是否被服务对象投诉，经查证属实？ did a person served complain, and was it proved?
            ///
            /// In `guyuan-2019`.
            ComplaintProved = "complaint_proved",
            /// 是否为不按照《条例》办事的严重行为？ is it a grave breach of the Regulations?
            ///
            /// In `yanan-county-2008`.
            GraveBreach = "grave_breach",
        }

        /// What it can come to.
        Outcome {
            /// 依法追究刑事责任 criminal liability
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            Criminal = "criminal",
            /// 依法给予处分 disciplinary sanction
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            Discipline = "discipline",
            /// 上一级行政机关责令改正 the agency one level up orders the correction
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            SuperiorOrders = "superior_orders",
            /// 主管部门督促整改或者通报批评 the disclosure department urges rectification or criticises publicly
            ///
            /// In `cn-2019`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            DepartmentUrges = "department_urges",
            /// 没有责任 no liability
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `yanan-county-2008`.
            NoLiability = "no_liability",
            /// 提请司法机关依法追究刑事责任 referred to the judicial authorities
            ///
            /// In `jiujiang-county-2022`, `guyuan-2019`.
            Judicial = "judicial",
            /// 依法追究责任 held to account by law
            ///
            /// In `jiujiang-county-2022`.
            ByLaw = "by_law",
            /// 视情节给予政纪处分 administrative discipline, as the case demands
            ///
            /// In `jiujiang-county-2022`.
            PersonGrave = "person_grave",
            /// 通报批评，责令限期整改，取消年度评先选优资格 public criticism, rectification within a time, loss of the year's honours
            ///
            /// In `jiujiang-county-2022`.
            UnitGrave = "unit_grave",
            /// 通报批评，取消年度评优选优资格 public criticism, loss of the year's honours
            ///
            /// In `jiujiang-county-2022`.
            LeaderGrave = "leader_grave",
            /// 提出批评 criticism
            ///
            /// In `jiujiang-county-2022`.
            UnitHarm = "unit_harm",
            /// 通报批评，责令做出书面检查，取消当年评先选优资格 public criticism, a written self-criticism, loss of the year's honours
            ///
            /// In `jiujiang-county-2022`.
            PersonHarm = "person_harm",
            /// 告诫或者批评教育，并限期改正 a warning or admonition, and correction within a time
            ///
            /// In `jiujiang-county-2022`.
            PersonMinor = "person_minor",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`.
            NotListed = "not_listed",
            /// 按有关规定追究责任，严肃处理 held to account under the rules, severely
            ///
            /// In `guyuan-2019`.
            ByRules = "by_rules",
            /// 对负有主要责任的领导按有关规定处理 the leader chiefly responsible is dealt with under the rules
            ///
            /// In `guyuan-2019`.
            LeaderByRules = "leader_by_rules",
            /// 行政处分、调离岗位或者报请辞退，并给予党纪处分 sanction, transfer or dismissal, and party discipline
            ///
            /// In `guyuan-2019`.
            DisciplineAndParty = "discipline_and_party",
            /// 行政处分、调离岗位或者报请辞退 sanction, transfer or dismissal
            ///
            /// In `guyuan-2019`.
            Dismissal = "dismissal",
            /// 通报批评、行政告诫，所在科室领导免除评优资格 public criticism and a warning; the section's head loses the honours
            ///
            /// In `guyuan-2019`.
            Warning = "warning",
            /// 由科室领导带领赔礼道歉，并在一定范围内通报批评 apology, led by the section's head, and criticism within a certain scope
            ///
            /// In `guyuan-2019`.
            Apology = "apology",
            /// 不在所见各项之内，缺漏各项须查原文 not among the items read; the missing ones have to be looked up
            ///
            /// In `guyuan-2019`.
            NotRead = "not_read",
            /// 问责，并在年度报告中通报批评 held to account, and criticised in the annual report
            ///
            /// In `yanan-county-2008`.
            CriticisedInReport = "criticised_in_report",
        }
    }
}
