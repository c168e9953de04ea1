//! Whether what is written in a field can be right.

use chrono::NaiveDate;

use super::{
    Value,
    contact::{compact, passport, phone},
};
use crate::{
    document_number::DocumentNumber,
    identifier::{CreditCode, Email, Holder, ResidentId, TravelPermit},
    text::{Text, is_invisible, turns},
};

/// The longest text of one field, in characters; an office reads it.
const LONGEST: usize = 5_000;
/// The longest name.
const LONGEST_NAME: usize = 120;

impl Value {
    /// Whether a text that is not blank is of this kind. Counts and lists are not texts and are not looked at here. `on` is the
    /// day it is written: nobody is born later.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    ///
    /// ```
    /// use gongkai::form::takes::Value;
    /// assert!(Value::ResidentId.check("11010519491231002X", None).is_ok());
    /// assert_eq!(Value::ResidentId.check("110105194912310020", None).unwrap_err().zh, "校验码不符：应为 X，或者其他位有误");
    /// ```
    pub fn check(&self, text: &str, on: Option<NaiveDate>) -> Result<(), Text> {
        if text.len() > LONGEST && text.chars().count() > LONGEST {
            return Err(Text::new(format!("超过 {LONGEST} 字"), format!("longer than {LONGEST} characters")));
        }
        if text.contains(turns) {
            return Err(Text::new("有改变书写方向的不可见字符", "an invisible mark turns the direction of the text"));
        }
        match self {
            Self::Text | Self::Count | Self::List => Ok(()),
            Self::Name => name(text.trim()),
            Self::Date => crate::date::parse_date(text.trim(), "").map(|_| ()).map_err(|fault| fault.message),
            Self::DocumentNumber => text.parse::<DocumentNumber>().map(|_| ()).map_err(|fault| fault.text()),
            Self::ResidentId | Self::ResidencePermit => identity(text, matches!(self, Self::ResidencePermit), on),
            Self::TravelPermit => TravelPermit::parse(&compact(text)).map(|_| ()).map_err(|fault| fault.text()),
            Self::Passport => passport(text).map_err(|fault| fault.text()),
            Self::CreditCode => CreditCode::parse(&compact(text)).map(|_| ()).map_err(|fault| fault.text()),
            Self::Phone => phone(text).map_err(|fault| fault.text()),
            Self::Email if !text.contains(['@', '＠']) => Err(Text::new("缺少“@”", "there is no `@`")),
            Self::Email => Email::parse(text).map(|_| ()).map_err(|fault| fault.text()),
            Self::Postcode => match compact(text).as_bytes() {
                digits if digits.len() == 6 && digits.iter().all(u8::is_ascii_digit) => Ok(()),
                _ => Err(Text::new("不是6位数字", "not six digits")),
            },
        }
    }
}

/// A name has at least one letter or character, and no line break.
fn name(text: &str) -> Result<(), Text> {
    if text.chars().count() > LONGEST_NAME {
        Err(Text::new(format!("名称超过 {LONGEST_NAME} 字"), format!("a name longer than {LONGEST_NAME} characters")))
    } else if text.chars().any(|c| c.is_control() || is_invisible(c)) {
        Err(Text::new("名称中有换行或者不可见的字符", "a line break or an invisible character in a name"))
    } else if text.chars().any(char::is_alphabetic) {
        Ok(())
    } else {
        Err(Text::new("不是姓名或者名称", "not a name"))
    }
}

/// An 18-character number of a resident of the mainland, or of Hong Kong, Macao or Taiwan.
fn identity(text: &str, permit: bool, on: Option<NaiveDate>) -> Result<(), Text> {
    let id = ResidentId::parse(&compact(text)).map_err(|fault| fault.text())?;
    if id.is_old() {
        Err(Text::new("15位的旧号码已停止使用，应为18位", "numbers of 15 digits are no longer in use: 18 expected"))
    } else if on.is_some_and(|on| id.birth > on) {
        Err(Text::new("出生日期晚于申请之日", "the date of birth is later than the day of the request"))
    } else if permit && !matches!(id.holder(), Holder::HongKong | Holder::Macao | Holder::Taiwan) {
        Err(Text::new("不是港澳台居民居住证的号码", "not the number of a Hong Kong, Macao or Taiwan residence permit"))
    } else {
        Ok(())
    }
}
