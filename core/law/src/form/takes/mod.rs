//! What kind of value stands in a field of a form or a slot of a letter.

mod check;
mod contact;

use std::borrow::Cow;

use crate::text::Text;

names! {
    /// The kinds of value that need no list of their own, each with how it is written, as advice to the one who fills it in.
    ///
    /// ```
    /// use gongkai::form::takes::Value;
    /// assert_eq!(Value::DocumentNumber.as_str(), "document_number");
    /// assert_eq!(Value::Postcode.text().en, "write six digits");
    /// ```
    Value {
        /// Any text on one or several lines.
        Text = "text" ("用文字写明", "write it in words"),
        /// The name of a person or an organisation.
        Name = "name" ("照证件或者登记证书写全称", "write the full name as on the document or certificate"),
        /// A day of the calendar, `YYYY-MM-DD`.
        Date = "date" ("写成 2024-01-02", "write it as 2024-01-02"),
        /// A whole number of at least one.
        Count = "count" ("写不小于1的整数", "write a whole number of at least 1"),
        /// Several texts, such as the titles of attachments.
        List = "list" ("逐项列出", "list them one by one"),
        /// A document number (文号) such as 赣府厅发〔2020〕17号.
        DocumentNumber = "document_number" ("写成“机关代字〔年份〕序号号”，如赣府厅发〔2020〕17号", "write issuer, year and number, as in 赣府厅发〔2020〕17号"),
        /// A resident identity number of 18 characters.
        ResidentId = "resident_id" ("照居民身份证抄写18位号码，末位可以是X", "copy the 18 characters from the card; the last may be X"),
        /// The number of a residence permit of a Hong Kong, Macao or Taiwan resident.
        ResidencePermit = "residence_permit" ("照港澳台居民居住证抄写18位号码", "copy the 18 characters from the residence permit"),
        /// The number of a travel permit of a Hong Kong, Macao or Taiwan resident.
        TravelPermit = "travel_permit" ("照港澳居民来往内地通行证或者台湾居民来往大陆通行证抄写号码", "copy the number from the travel permit"),
        /// The number of a passport of any country.
        Passport = "passport" ("照护照抄写号码", "copy the number from the passport"),
        /// A unified social credit code.
        CreditCode = "credit_code" ("照登记证书抄写18位统一社会信用代码", "copy the 18 characters from the registration certificate"),
        /// A phone number, of China or with a country code.
        Phone = "phone" ("写手机号码，或者带区号的固定电话号码；境外号码写国家和地区代码，如 +852", "write a mobile number, or a fixed-line number with its area code; from abroad with the country code, such as +852"),
        /// An e-mail address.
        Email = "email" ("写成 name@example.cn", "write it as name@example.cn"),
        /// A postcode of six digits.
        Postcode = "postcode" ("写6位数字", "write six digits"),
    }
}

/// What kind of value is written there.
///
/// Exhaustive on purpose, as [`Form`](crate::rulebook::book::Form) is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Takes {
    /// A value of this kind.
    Value(Value),
    /// One or several of a closed list.
    OneOf(Vec<Listed>),
}

impl Takes {
    /// The name used in rulebooks and schemas.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Value(value) => value.as_str(),
            Self::OneOf(_) => "choice",
        }
    }

    /// How it is written, as advice to the one who fills it in.
    pub const fn help(&self) -> Text {
        match self {
            Self::Value(value) => value.text(),
            Self::OneOf(_) => Text { zh: Cow::Borrowed("从所列选项中选择"), en: Cow::Borrowed("choose from the list") },
        }
    }
}

impl From<Value> for Takes {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

/// One of a closed list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Listed {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
}
