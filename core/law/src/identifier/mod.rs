//! Numbers that name a person, a body, an account, a line: what they are made of, and what is wrong with one that is none.
//!
//! Used by the screening of texts before release and by the check of a request's form. Every `parse` takes the number as a person
//! types it: full-width characters count as their ordinary twins, letters may be small, white space around it does not count.
//!
//! ```
//! use gongkai::identifier::{CreditCode, Fault, ResidentId};
//! assert_eq!(ResidentId::parse("11010519491231002X").unwrap().birth.to_string(), "1949-12-31");
//! assert_eq!(ResidentId::parse("110105194912310020"), Err(Fault::Checksum { expected: 'X' }));
//! assert!(CreditCode::parse("91350100M000100Y43").is_ok());
//! ```

mod bank;
mod credit;
mod email;
mod hong_kong;
mod passport;
mod permit;
mod phone;
mod plate;
mod resident;
mod taiwan;

pub use bank::BankCard;
pub use credit::CreditCode;
pub use email::Email;
#[doc(hidden)]
pub use email::{LONGEST_DOMAIN, LONGEST_LOCAL, is_local};
pub use hong_kong::HongKongId;
pub use passport::Passport;
pub use permit::{PermitKind, TravelPermit};
#[doc(hidden)]
pub use phone::is_local_start;
pub use phone::{Landline, Mobile};
pub use plate::LicencePlate;
#[doc(hidden)]
pub use plate::{LAST as PLATE_LAST, PROVINCES as PLATE_PROVINCES, is_joint as is_plate_joint};
pub use resident::{Holder, ResidentId, Sex};
pub use taiwan::TaiwanId;

use crate::text::Text;
#[doc(hidden)]
pub use crate::text::half_width;

/// Why something written in place of an identifier is none.
///
/// ```
/// use gongkai::identifier::{Fault, Mobile};
/// let fault = Mobile::parse("1381234567").unwrap_err();
/// assert_eq!(fault, Fault::Length { expected: "11" });
/// assert_eq!(fault.text().zh, "位数不对，应为 11 位");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Too short or too long.
    Length {
        /// How long it should be, such as `18` or `16–19`.
        expected: &'static str,
    },
    /// A character that cannot stand there.
    Character {
        /// Its place, counted in characters from 1.
        at: usize,
    },
    /// It does not begin as such numbers do.
    Prefix,
    /// The first digits are no administrative division's (GB/T 2260).
    Region,
    /// The digits in place of the date of birth are no date.
    Date,
    /// The check character does not fit the others.
    Checksum {
        /// The one that would.
        expected: char,
    },
}

impl Fault {
    /// In words.
    pub fn text(self) -> Text {
        match self {
            Self::Length { expected } => {
                Text::new(format!("位数不对，应为 {expected} 位"), format!("wrong length: {expected} characters expected"))
            }
            Self::Character { at } => Text::new(format!("第 {at} 位不能是该字符"), format!("character {at} cannot stand there")),
            Self::Prefix => Text::new("开头不符合编号规则", "such numbers do not begin like this"),
            Self::Region => Text::new("地址码不是行政区划代码", "the first digits are no administrative division's"),
            Self::Date => Text::new("出生日期码不是真实日期", "the digits of the date of birth are no date"),
            Self::Checksum { expected } => Text::new(
                format!("校验码不符：应为 {expected}，或者其他位有误"),
                format!("the check character does not fit: {expected} is expected, or another character is wrong"),
            ),
        }
    }
}

/// No identifier is longer.
const LONGEST: usize = 320;

/// An identifier as typed, in ordinary characters and capital letters. What is too long or not ASCII is named.
fn folded(text: &str) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    for (i, c) in text.trim().chars().take(LONGEST).enumerate() {
        let c = half_width(c);
        bytes.push(u8::try_from(c).ok().filter(u8::is_ascii).ok_or(Fault::Character { at: i + 1 })?.to_ascii_uppercase());
    }
    Ok(bytes)
}

/// Refuses the first character that a test does not accept.
fn each(bytes: &[u8], accepts: impl Fn(usize, u8) -> bool) -> Result<(), Fault> {
    match bytes.iter().enumerate().find(|(i, byte)| !accepts(*i, **byte)) {
        Some((i, _)) => Err(Fault::Character { at: i + 1 }),
        None => Ok(()),
    }
}

/// The number some digits write.
fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0'))))
}

/// The identifier as text: what was accepted is ASCII.
fn written(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}
