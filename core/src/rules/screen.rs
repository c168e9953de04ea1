//! 公开前筛查 (screening before disclosure): a table.

crate::rulebook::names::rule! {
    /// 公开前筛查 (screening before disclosure).
    "screen": Table { Fact: Fact, Outcome: Outcome, };

    /// What it asks.
    Fact {
        /// 是否有国家秘密标志？ does it bear a mark of state secrecy?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        SecrecyMark = "secrecy_mark",
        /// 是否有工作秘密标志？ does it bear a mark of a work secret?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        WorkSecret = "work_secret",
        /// 是否有“内部资料”等标志？ does it bear a mark of internal material?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        InternalMaterial = "internal_material",
        /// 是否标注“此件不公开”？ is it marked “此件不公开”?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MarkingWithheld = "marking_withheld",
        /// 是否标注“此件依申请公开”？ is it marked “此件依申请公开”?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MarkingOnRequest = "marking_on_request",
        /// 是否标注部分公开？ is it marked as open in part?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MarkingPartial = "marking_partial",
        /// 是否标注“此件公开发布”？ is it marked “此件公开发布”?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MarkingOpen = "marking_open",
        /// 是否拟公开发布？ is it to be published?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        ToPublish = "to_publish",
        /// 是否有居民身份证号码？ does it hold a resident identity number?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        ResidentId = "resident_id",
        /// 是否有15位居民身份证号码？ does it hold a resident identity number of 15 digits?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        ResidentId15 = "resident_id_15",
        /// 是否有港澳台居民证件号码？ does it hold the number of a permit of a Hong Kong, Macao or Taiwan resident?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        TravelPermit = "travel_permit",
        /// 是否有护照号码？ does it hold a passport number?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Passport = "passport",
        /// 是否有港澳居民身份证号码？ does it hold an identity card number of Hong Kong or Macao?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        HongKongMacaoId = "hong_kong_macao_id",
        /// 是否有台湾居民身份证号码？ does it hold an identity number of Taiwan?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        TaiwanId = "taiwan_id",
        /// 是否有军警证件号码？ does it hold the number of a military or police card?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MilitaryId = "military_id",
        /// 是否有银行卡号？ does it hold a bank card number?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        BankCard = "bank_card",
        /// 是否有手机号码？ does it hold a mobile phone number?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Mobile = "mobile",
        /// 是否有机动车号牌？ does it hold a licence plate?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        LicencePlate = "licence_plate",
        /// 是否有固定电话号码？ does it hold a fixed-line phone number?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Landline = "landline",
        /// 是否有电子邮箱？ does it hold an e-mail address?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Email = "email",
        /// 是否有微信号、QQ号？ does it hold an account of WeChat or QQ?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MessengerAccount = "messenger_account",
        /// 是否有门牌级地址？ does it hold an address down to the door?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Address = "address",
        /// 是否有出生日期？ does it hold a date of birth?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        BirthDate = "birth_date",
        /// 是否有姓名？ does it hold a personal name?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Name = "name",
        /// 序号是否有缺漏？ is there a gap in a numbering?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        NumberingGap = "numbering_gap",
        /// 序号是否有重复？ does a number stand twice?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        NumberingRepeat = "numbering_repeat",
        /// 括号、引号是否不成对？ is a bracket or quotation mark without its partner?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        UnbalancedBracket = "unbalanced_bracket",
        /// 是否有替换字符？ is there a replacement character?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        ReplacementCharacter = "replacement_character",
        /// 段落是否重复？ does a paragraph stand twice?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        DoubledParagraph = "doubled_paragraph",
        /// 是否简繁混用？ are simplified and traditional characters mixed?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MixedScript = "mixed_script",
        /// 是否有网页残留文字？ is there stray web text?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        StrayWebText = "stray_web_text",
        /// 是否有统一社会信用代码？ does it hold a unified social credit code?
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        CreditCode = "credit_code",
    }

    /// What it can come to.
    Outcome {
        /// 不得公开发布 must not be published
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MustNotPublish = "must_not_publish",
        /// 先送审查核实 have it checked first
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        CheckFirst = "check_first",
        /// 先作遮蔽处理 mask it first
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        MaskFirst = "mask_first",
        /// 先行更正 correct it first
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        CorrectFirst = "correct_first",
        /// 属于公开标识，不需处理 a public identifier: nothing to do
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        PublicIdentifier = "public_identifier",
        /// 未见此类内容 nothing of the kind found
        ///
        /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`, `huining-2016`.
        Clear = "clear",
    }
}

/// 统一社会信用代码筛查 (screening for social credit codes): a table.
pub mod business {
    crate::rulebook::names::rule! {
        /// 统一社会信用代码筛查 (screening for social credit codes).
        "screen.business": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否有统一社会信用代码？ does it hold a unified social credit code?
            ///
            /// In `cn-2019`, `cn-2008`, `huining-2016`.
            CreditCode = "credit_code",
        }

        /// What it can come to.
        Outcome {
            /// 属于公开标识，不需处理 a public identifier: nothing to do
            ///
            /// In `cn-2019`, `cn-2008`, `huining-2016`.
            PublicIdentifier = "public_identifier",
            /// 未见此类内容 nothing of the kind found
            ///
            /// In `cn-2019`, `cn-2008`, `huining-2016`.
            Clear = "clear",
        }
    }
}

/// 文本规范筛查 (screening of the form of a text): a table.
pub mod form {
    crate::rulebook::names::rule! {
        /// 文本规范筛查 (screening of the form of a text).
        "screen.form": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 序号是否有缺漏？ is there a gap in a numbering?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            NumberingGap = "numbering_gap",
            /// 序号是否有重复？ does a number stand twice?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            NumberingRepeat = "numbering_repeat",
            /// 括号、引号是否不成对？ is a bracket or quotation mark without its partner?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            UnbalancedBracket = "unbalanced_bracket",
            /// 是否有替换字符？ is there a replacement character?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            ReplacementCharacter = "replacement_character",
            /// 段落是否重复？ does a paragraph stand twice?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            DoubledParagraph = "doubled_paragraph",
            /// 是否简繁混用？ are simplified and traditional characters mixed?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            MixedScript = "mixed_script",
            /// 是否有网页残留文字？ is there stray web text?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            StrayWebText = "stray_web_text",
        }

        /// What it can come to.
        Outcome {
            /// 先行更正 correct it first
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            CorrectFirst = "correct_first",
            /// 未见此类内容 nothing of the kind found
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            Clear = "clear",
        }
    }
}

/// 标注冲突筛查 (screening for conflicting markings): a table.
pub mod marking_conflict {
    crate::rulebook::names::rule! {
        /// 标注冲突筛查 (screening for conflicting markings).
        "screen.marking_conflict": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否标注“此件不公开”？ is it marked “此件不公开”?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MarkingWithheld = "marking_withheld",
            /// 是否标注“此件依申请公开”？ is it marked “此件依申请公开”?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MarkingOnRequest = "marking_on_request",
            /// 是否标注部分公开？ is it marked as open in part?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MarkingPartial = "marking_partial",
            /// 是否标注“此件公开发布”？ is it marked “此件公开发布”?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MarkingOpen = "marking_open",
            /// 是否拟公开发布？ is it to be published?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            ToPublish = "to_publish",
        }

        /// What it can come to.
        Outcome {
            /// 不得公开发布 must not be published
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MustNotPublish = "must_not_publish",
            /// 先送审查核实 have it checked first
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            CheckFirst = "check_first",
            /// 未见此类内容 nothing of the kind found
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Clear = "clear",
        }
    }
}

/// 个人信息筛查 (screening for personal data): a table.
pub mod personal {
    crate::rulebook::names::rule! {
        /// 个人信息筛查 (screening for personal data).
        "screen.personal": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否有居民身份证号码？ does it hold a resident identity number?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            ResidentId = "resident_id",
            /// 是否有15位居民身份证号码？ does it hold a resident identity number of 15 digits?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            ResidentId15 = "resident_id_15",
            /// 是否有港澳台居民证件号码？ does it hold the number of a permit of a Hong Kong, Macao or Taiwan resident?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            TravelPermit = "travel_permit",
            /// 是否有护照号码？ does it hold a passport number?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Passport = "passport",
            /// 是否有港澳居民身份证号码？ does it hold an identity card number of Hong Kong or Macao?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            HongKongMacaoId = "hong_kong_macao_id",
            /// 是否有台湾居民身份证号码？ does it hold an identity number of Taiwan?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            TaiwanId = "taiwan_id",
            /// 是否有军警证件号码？ does it hold the number of a military or police card?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MilitaryId = "military_id",
            /// 是否有银行卡号？ does it hold a bank card number?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            BankCard = "bank_card",
            /// 是否有手机号码？ does it hold a mobile phone number?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Mobile = "mobile",
            /// 是否有机动车号牌？ does it hold a licence plate?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            LicencePlate = "licence_plate",
            /// 是否有固定电话号码？ does it hold a fixed-line phone number?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Landline = "landline",
            /// 是否有电子邮箱？ does it hold an e-mail address?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Email = "email",
            /// 是否有微信号、QQ号？ does it hold an account of WeChat or QQ?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MessengerAccount = "messenger_account",
            /// 是否有门牌级地址？ does it hold an address down to the door?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Address = "address",
            /// 是否有出生日期？ does it hold a date of birth?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            BirthDate = "birth_date",
            /// 是否有姓名？ does it hold a personal name?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Name = "name",
        }

        /// What it can come to.
        Outcome {
            /// 先作遮蔽处理 mask it first
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            MaskFirst = "mask_first",
            /// 先送审查核实 have it checked first
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            CheckFirst = "check_first",
            /// 未见此类内容 nothing of the kind found
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Clear = "clear",
        }
    }
}

/// 密级标志筛查 (screening for secrecy marks): a table.
pub mod secrecy_mark {
    crate::rulebook::names::rule! {
        /// 密级标志筛查 (screening for secrecy marks).
        "screen.secrecy_mark": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否有国家秘密标志？ does it bear a mark of state secrecy?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            SecrecyMark = "secrecy_mark",
            /// 是否有工作秘密标志？ does it bear a mark of a work secret?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            WorkSecret = "work_secret",
            /// 是否有“内部资料”等标志？ does it bear a mark of internal material?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            InternalMaterial = "internal_material",
        }

        /// What it can come to.
        Outcome {
            /// 不得公开发布 must not be published
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            MustNotPublish = "must_not_publish",
            /// 先送审查核实 have it checked first
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            CheckFirst = "check_first",
            /// 未见此类内容 nothing of the kind found
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`, `guyuan-2019`.
            Clear = "clear",
        }
    }

    /// 保密期限的最长期限 (longest period of secrecy): a term.
    pub mod period {
        crate::rulebook::names::rule! {
            /// 保密期限的最长期限 (longest period of secrecy).
            "screen.secrecy_mark.period": Term;

            /// Its cases.
            Case {
                /// 绝密级 top secret
                ///
                /// In `cn-2019`.
                TopSecret = "top_secret",
                /// 机密级 confidential
                ///
                /// In `cn-2019`.
                Confidential = "confidential",
                /// 秘密级 secret
                ///
                /// In `cn-2019`.
                Secret = "secret",
            }
        }
    }
}
