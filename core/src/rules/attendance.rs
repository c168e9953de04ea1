//! The rules under `attendance`.

/// 列席到场时间 (arrival at the meeting): a term.
pub mod arrival {
    crate::rulebook::names::rule! {
        /// 列席到场时间 (arrival at the meeting).
        "attendance.arrival": Term;
    }
}

/// 列席会议规则 (conduct at the meeting): a checklist.
pub mod conduct {
    crate::rulebook::names::rule! {
        /// 列席会议规则 (conduct at the meeting).
        "attendance.conduct": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 在指定位置就坐 the seat assigned
            ///
            /// In `jiujiang-county-2022`.
            Seat = "seat",
            /// 遵守会议纪律 the order of the meeting kept
            ///
            /// In `jiujiang-county-2022`.
            Discipline = "discipline",
            /// 该议题讨论结束后离场 leaving when the topic is finished
            ///
            /// In `jiujiang-county-2022`.
            Leave = "leave",
            /// 承办股室记录发言内容 the statement recorded by the section in charge
            ///
            /// In `jiujiang-county-2022`.
            Recorded = "recorded",
        }

        /// What it asks.
        Fact {
            /// 是否按议题列席？ does the person attend for one topic?
            ///
            /// In `jiujiang-county-2022`.
            ByTopic = "by_topic",
            /// 会议过程中是否发言？ did the person speak at the meeting?
            ///
            /// In `jiujiang-county-2022`.
            Spoke = "spoke",
        }
    }
}

/// 列席意见反馈 (feedback to those who attended): a checklist.
pub mod feedback {
    crate::rulebook::names::rule! {
        /// 列席意见反馈 (feedback to those who attended).
        "attendance.feedback": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 代表意见采纳情况 which opinions were taken up
            ///
            /// In `jiujiang-county-2022`.
            Adoption = "adoption",
            /// 会议决定情况 what the meeting decided
            ///
            /// In `jiujiang-county-2022`.
            Decision = "decision",
        }
    }
}

/// 列席代表条件 (conditions for attending): a table.
pub mod person {
    crate::rulebook::names::rule! {
        /// 列席代表条件 (conditions for attending).
        "attendance.person": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否具备良好的政治思想素质和综合素质，有参政议政的能力和热情？ is the person of good political and general quality, able and willing to take part?
            ///
            /// In `jiujiang-county-2022`.
            Able = "able",
            /// 是否为人正直、公正无私、善于谏言，有一定的群众基础？ is the person upright, fair, outspoken and close to the people?
            ///
            /// In `jiujiang-county-2022`.
            Upright = "upright",
            /// 是否遵纪守法，无不良行为记录，具有相应的民主政治权利？ does the person keep the law, without a record of misconduct and with political rights?
            ///
            /// In `jiujiang-county-2022`.
            LawAbiding = "law_abiding",
            /// 是否为利益相关方？ a stakeholder?
            ///
            /// In `jiujiang-county-2022`.
            Stakeholder = "stakeholder",
            /// 是否为有关方面专家学者？ an expert or scholar in the matter?
            ///
            /// In `jiujiang-county-2022`.
            Expert = "expert",
            /// 是否为媒体代表？ a representative of the media?
            ///
            /// In `jiujiang-county-2022`.
            Media = "media",
            /// 是否为党代表？ a delegate to a party congress?
            ///
            /// In `jiujiang-county-2022`.
            PartyDelegate = "party_delegate",
            /// 是否为人大代表？ a deputy to a people's congress?
            ///
            /// In `jiujiang-county-2022`.
            Deputy = "deputy",
            /// 是否为政协委员？ a member of the political consultative conference?
            ///
            /// In `jiujiang-county-2022`.
            CommitteeMember = "committee_member",
            /// 是否为县政府法律顾问？ a legal counsel of the county government?
            ///
            /// In `jiujiang-county-2022`.
            Counsel = "counsel",
        }

        /// What it can come to.
        Outcome {
            /// 不具备代表条件 does not meet the conditions
            ///
            /// In `jiujiang-county-2022`.
            Unfit = "unfit",
            /// 可以作为社会公众代表 may attend as a representative of the public
            ///
            /// In `jiujiang-county-2022`.
            MayAttend = "may_attend",
            /// 具备条件，但不在列明的人员之内 meets the conditions, but is of no kind that is named
            ///
            /// In `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}

/// 列席会议方案 (plan of attendance): a chain.
pub mod plan {
    crate::rulebook::names::rule! {
        /// 列席会议方案 (plan of attendance).
        "attendance.plan": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 编制列席会议方案，明确人员名单 draw up the plan with the list of names
            ///
            /// In `jiujiang-county-2022`.
            Plan = "plan",
            /// 随同汇报材料报送县政府办公室 file it with the papers at the county office
            ///
            /// In `jiujiang-county-2022`.
            File = "file",
            /// 同意 agreement
            ///
            /// In `jiujiang-county-2022`.
            Agree = "agree",
            /// 提前通知会议时间、地点和议题 tell the representatives time, place and topic in advance
            ///
            /// In `jiujiang-county-2022`.
            Notify = "notify",
        }
    }
}

/// 列席会议议题 (topics open to attendance): a table.
pub mod topic {
    crate::rulebook::names::rule! {
        /// 列席会议议题 (topics open to attendance).
        "attendance.topic": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否为县政府全体会议？ is it a plenary meeting of the county government?
            ///
            /// In `jiujiang-county-2022`.
            Plenary = "plenary",
            /// 是否为县政府常务会议、县长办公会议或者县政府专题会议？ is it an executive meeting, an office meeting of the county head or a meeting on a special subject?
            ///
            /// In `jiujiang-county-2022`.
            OtherMeeting = "other_meeting",
            /// 是否涉及人民群众利益的重大行政决策事项？ is it a major administrative decision that touches people's interests?
            ///
            /// In `jiujiang-county-2022`.
            MajorDecision = "major_decision",
            /// 是否涉及重大政策、重要规划、重点工程建设项目事项及重大民生事项？ is it a major policy, an important plan, a key project or a major matter of livelihood?
            ///
            /// In `jiujiang-county-2022`.
            PolicyOrProject = "policy_or_project",
            /// 是否为人民群众广泛关注的改革发展重点、热点、难点问题？ is it a key, hot or hard problem of reform and development that people follow widely?
            ///
            /// In `jiujiang-county-2022`.
            PublicConcern = "public_concern",
            /// 是否有其他必要邀请社会公众代表列席？ is there another need to invite representatives of the public?
            ///
            /// In `jiujiang-county-2022`.
            OtherNeed = "other_need",
        }

        /// What it can come to.
        Outcome {
            /// 一般应当邀请全程列席 normally invited, for the whole meeting
            ///
            /// In `jiujiang-county-2022`.
            NormallyInvited = "normally_invited",
            /// 可以邀请列席 may be invited
            ///
            /// In `jiujiang-county-2022`.
            MayBeInvited = "may_be_invited",
            /// 条文未列明 not named in the text
            ///
            /// In `jiujiang-county-2022`.
            NotListed = "not_listed",
        }
    }
}
