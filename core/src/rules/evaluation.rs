//! The rules under `evaluation`.

/// 社会评议 (public evaluation): a cadence.
pub mod annual {
    crate::rulebook::names::rule! {
        /// 社会评议 (public evaluation).
        "evaluation.annual": Cadence;
    }
}

/// 社会评议内容 (content of the public evaluation): a checklist.
pub mod content {
    crate::rulebook::names::rule! {
        /// 社会评议内容 (content of the public evaluation).
        "evaluation.content": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 是否指定机构负责日常工作 whether an office is named for the daily work
            ///
            /// In `jiujiang-county-2022`.
            Office = "office",
            /// 是否真实、全面、及时、准确地公开 whether disclosure is true, full, timely and accurate
            ///
            /// In `jiujiang-county-2022`.
            TrueAndTimely = "true_and_timely",
            /// 是否通过政府网站、政府公报、新闻发布会等载体公开 whether website, gazette, press conference and the like are used
            ///
            /// In `jiujiang-county-2022`.
            Carriers = "carriers",
            /// 工作制度是否实用、可操作 whether the rules are practical and workable
            ///
            /// In `jiujiang-county-2022`.
            WorkableRules = "workable_rules",
            /// 公开程序是否符合规定 whether the procedure follows the law
            ///
            /// In `jiujiang-county-2022`.
            Procedure = "procedure",
            /// 是否得到社会和公众认可、满足群众四项权利 whether the public approves, and its four rights are met
            ///
            /// In `jiujiang-county-2022`.
            Approval = "approval",
        }
    }
}

/// 社会评议档次 (grade of the public evaluation): a band.
pub mod grade {
    crate::rulebook::names::rule! {
        /// 社会评议档次 (grade of the public evaluation).
        "evaluation.grade": Band;

        /// Its grades.
        Grade {
            /// 满意 satisfied
            ///
            /// In `jiujiang-county-2022`.
            Satisfied = "satisfied",
            /// 基本满意 fairly satisfied
            ///
            /// In `jiujiang-county-2022`.
            FairlySatisfied = "fairly_satisfied",
            /// 不满意 dissatisfied
            ///
            /// In `jiujiang-county-2022`.
            Dissatisfied = "dissatisfied",
        }
    }
}

/// 社会评议程序 (procedure of the public evaluation): a chain.
pub mod procedure {
    crate::rulebook::names::rule! {
        /// 社会评议程序 (procedure of the public evaluation).
        "evaluation.procedure": Chain { Step: Step, Fact: crate::rulebook::names::Never, };

        /// Its steps.
        Step {
            /// 制定评议方案，制作评议表格 draw up plan and forms
            ///
            /// In `jiujiang-county-2022`.
            Plan = "plan",
            /// 在政府门户网站和被评议单位网站公布 publish them on the portal and the unit's site
            ///
            /// In `jiujiang-county-2022`.
            PublishPlan = "publish_plan",
            /// 组织检查评议 inspect
            ///
            /// In `jiujiang-county-2022`.
            Inspect = "inspect",
            /// 开展问卷调查 send out questionnaires
            ///
            /// In `jiujiang-county-2022`.
            Questionnaire = "questionnaire",
            /// 做出评定 give the grade
            ///
            /// In `jiujiang-county-2022`.
            Grade = "grade",
            /// 报主管部门同意 have it agreed
            ///
            /// In `jiujiang-county-2022`.
            Agree = "agree",
            /// 向被评议单位反馈，并在一定范围公开 tell the unit, and publish within a certain scope
            ///
            /// In `jiujiang-county-2022`.
            Feedback = "feedback",
        }
    }
}

/// 评议整改期限 (time limit for rectification): a term.
pub mod rectify {
    crate::rulebook::names::rule! {
        /// 评议整改期限 (time limit for rectification).
        "evaluation.rectify": Term;
    }

    /// 整改反馈 (feedback on rectification): a checklist.
    pub mod feedback {
        crate::rulebook::names::rule! {
            /// 整改反馈 (feedback on rectification).
            "evaluation.rectify.feedback": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 书面报送整改报告或者专题说明 a report on rectification or an explanation, in writing
                ///
                /// In `jiujiang-county-2022`.
                Paper = "paper",
                /// 整改报告（具备整改条件的） report, by a unit that can rectify
                ///
                /// In `jiujiang-county-2022`.
                Report = "report",
                /// 专题说明（不具备整改条件的） explanation, by one that cannot
                ///
                /// In `jiujiang-county-2022`.
                Explanation = "explanation",
                /// 及时向公众反馈 told to the public in time
                ///
                /// In `jiujiang-county-2022`.
                Told = "told",
                /// 网上公告 a notice online
                ///
                /// In `jiujiang-county-2022`.
                Online = "online",
                /// 寄发函件 letters
                ///
                /// In `jiujiang-county-2022`.
                Letter = "letter",
                /// 召开座谈会 a meeting
                ///
                /// In `jiujiang-county-2022`.
                Meeting = "meeting",
                /// 上门走访 visits
                ///
                /// In `jiujiang-county-2022`.
                Visit = "visit",
                /// 其他方式 another way
                ///
                /// In `jiujiang-county-2022`.
                OtherWay = "other_way",
            }
        }
    }
}
