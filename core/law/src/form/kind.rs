//! Kinds of things that a text may hold: what the screening (筛查) tells apart, how sure it is, and what a fact of a table may be decided by.

names! {
    /// What a text may hold. A fact of a table with `detect = "…"` is decided by whether the text holds it. Listed in the order of the
    /// guide.
    ///
    /// ```
    /// use gongkai::form::kind::Kind;
    /// assert_eq!(Kind::ResidentId.as_str(), "resident_id");
    /// assert_eq!(Kind::ResidentId.text().zh, "居民身份证号码");
    /// assert!("residentid".parse::<Kind>().unwrap_err().help.en.contains("`resident_id`"));
    /// ```
    #[non_exhaustive]
    Kind {
        /// A secrecy mark (密级标志) such as 机密★10年.
        SecrecyMark = "secrecy_mark" ("国家秘密标志", "state-secrecy mark"),
        /// A mark of internal material (内部资料).
        InternalMaterial = "internal_material" ("内部资料标志", "mark of internal material"),
        /// A mark of a work secret (工作秘密).
        WorkSecret = "work_secret" ("工作秘密标志", "work-secret mark"),
        /// The mark 此件不公开.
        MarkingWithheld = "marking_withheld" ("“此件不公开”标注", "marking `not to be disclosed`"),
        /// The mark 此件依申请公开.
        MarkingOnRequest = "marking_on_request" ("“此件依申请公开”标注", "marking `disclosed on request`"),
        /// The mark 此件公开发布.
        MarkingOpen = "marking_open" ("“此件公开发布”标注", "marking `published`"),
        /// A mark of partial disclosure (部分公开).
        MarkingPartial = "marking_partial" ("部分公开标注", "marking of partial disclosure"),
        /// A resident identity number of 18 characters.
        ResidentId = "resident_id" ("居民身份证号码", "resident identity number"),
        /// A resident identity number of the old form, 15 digits.
        ResidentId15 = "resident_id_15" ("15位居民身份证号码", "resident identity number of 15 digits"),
        /// A permit of residents of Hong Kong, Macao and Taiwan: residence permit or travel permit.
        TravelPermit = "travel_permit" ("港澳台居民证件号码", "permit of a Hong Kong, Macao or Taiwan resident"),
        /// A passport number.
        Passport = "passport" ("护照号码", "passport number"),
        /// An identity card number of Hong Kong or Macao.
        HongKongMacaoId = "hong_kong_macao_id" ("港澳居民身份证号码", "identity card number of Hong Kong or Macao"),
        /// An identity number of Taiwan.
        TaiwanId = "taiwan_id" ("台湾居民身份证号码", "identity number of Taiwan"),
        /// The number of a card of the army, the armed police or the police, beside its label.
        MilitaryId = "military_id" ("军警证件号码", "number of a military or police card"),
        /// A mobile phone number.
        Mobile = "mobile" ("手机号码", "mobile phone number"),
        /// A fixed-line phone number.
        Landline = "landline" ("固定电话号码", "fixed-line phone number"),
        /// A bank card number.
        BankCard = "bank_card" ("银行卡号", "bank card number"),
        /// A vehicle's licence plate.
        LicencePlate = "licence_plate" ("机动车号牌", "licence plate"),
        /// An e-mail address.
        Email = "email" ("电子邮箱", "e-mail address"),
        /// An account of WeChat or QQ, beside its label.
        MessengerAccount = "messenger_account" ("微信号、QQ号", "account of WeChat or QQ"),
        /// An address down to the door.
        Address = "address" ("门牌级地址", "address down to the door"),
        /// A person's date of birth.
        BirthDate = "birth_date" ("出生日期", "date of birth"),
        /// A person's name beside a label such as 姓名：.
        Name = "name" ("姓名", "personal name"),
        /// A unified social credit code (统一社会信用代码).
        CreditCode = "credit_code" ("统一社会信用代码", "unified social credit code"),
        /// A number left out in a numbering of articles or items.
        NumberingGap = "numbering_gap" ("序号缺漏", "gap in a numbering"),
        /// A number that stands twice in a numbering.
        NumberingRepeat = "numbering_repeat" ("序号重复", "number that stands twice"),
        /// A bracket or quotation mark without its partner.
        UnbalancedBracket = "unbalanced_bracket" ("括号、引号不成对", "bracket without its partner"),
        /// The character that stands for one that could not be read.
        ReplacementCharacter = "replacement_character" ("替换字符", "replacement character"),
        /// A paragraph that stands twice.
        DoubledParagraph = "doubled_paragraph" ("段落重复", "paragraph that stands twice"),
        /// Traditional characters among simplified ones, or the other way round.
        MixedScript = "mixed_script" ("简繁混用", "mixed script"),
        /// Text of a web page's furniture, copied along.
        StrayWebText = "stray_web_text" ("网页残留文字", "stray web text"),
    }
}

names! {
    /// How sure a finding is.
    ///
    /// ```
    /// use gongkai::form::kind::Confidence;
    /// assert!(Confidence::Certain > Confidence::Possible);
    /// ```
    Confidence {
        /// It looks like one, and may be something else.
        Possible = "possible",
        /// Its form is right, and nothing speaks against it.
        Likely = "likely",
        /// Its check characters fit, or the text itself says what it is.
        Certain = "certain",
    }
}

impl Kind {
    /// Whether it tells of a person: what a mask covers.
    pub const fn is_personal(self) -> bool {
        matches!(
            self,
            Self::ResidentId
                | Self::ResidentId15
                | Self::TravelPermit
                | Self::Passport
                | Self::HongKongMacaoId
                | Self::TaiwanId
                | Self::MilitaryId
                | Self::Mobile
                | Self::Landline
                | Self::BankCard
                | Self::LicencePlate
                | Self::Email
                | Self::MessengerAccount
                | Self::Address
                | Self::BirthDate
                | Self::Name
        )
    }
}
