//! Bank card numbers (银行卡号, GB/T 14504; check digit after Luhn).

use super::{Fault, each, folded, written};

/// The number of a bank card.
///
/// ```
/// use gongkai::identifier::BankCard;
/// let card = BankCard::parse("6222024000012345670").unwrap();
/// assert!(card.is_union_pay());
/// assert!(BankCard::parse("6222024000012345671").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BankCard(String);

/// The shortest and the longest number of a card in use.
const LENGTHS: std::ops::RangeInclusive<usize> = 15..=19;

impl BankCard {
    /// Reads a number of 15 to 19 digits. Spaces and hyphens are for the screening to see through.
    ///
    /// # Errors
    /// The first thing wrong with it: its length, a character, how it begins, the check digit.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let card = folded(text)?;
        Self::check(&card)?;
        Ok(Self(written(&card)))
    }

    /// Checks a number in ASCII digits.
    #[doc(hidden)]
    pub fn check(card: &[u8]) -> Result<(), Fault> {
        if !LENGTHS.contains(&card.len()) {
            return Err(Fault::Length { expected: "15–19" });
        }
        each(card, |_, byte| byte.is_ascii_digit())?;
        if !is_issued(card) {
            return Err(Fault::Prefix);
        }
        let expected = luhn(card.split_last().map_or(&[], |(_, body)| body));
        if card.last() == Some(&expected) { Ok(()) } else { Err(Fault::Checksum { expected: char::from(expected) }) }
    }

    /// Whether it is one of China UnionPay's own (银联标准卡).
    pub fn is_union_pay(&self) -> bool {
        self.0.starts_with("62")
    }

    /// The number itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether cards begin so and are as long: UnionPay (62), older domestic ones (60, 68, 69, 9 with nineteen digits), Visa, Mastercard,
/// JCB, American Express.
fn is_issued(card: &[u8]) -> bool {
    let length = card.len();
    match card {
        [b'6', b'2', ..] => (16..=19).contains(&length),
        [b'6', b'0' | b'8' | b'9', ..] => matches!(length, 16 | 18 | 19),
        [b'9', ..] => length == 19,
        [b'4', ..] | [b'5', b'1'..=b'5', ..] | [b'3', b'5', ..] => length == 16,
        [b'3', b'4' | b'7', ..] => length == 15,
        _ => false,
    }
}

/// The digit that completes a number.
fn luhn(body: &[u8]) -> u8 {
    let sum: u32 = body.iter().rev().enumerate().map(|(i, digit)| weighed(u32::from(digit.wrapping_sub(b'0')), i % 2 == 0)).sum();
    b'0' + u8::try_from((10 - sum % 10) % 10).unwrap_or_default()
}

/// Every second digit counts double, its own digits added up.
const fn weighed(digit: u32, doubled: bool) -> u32 {
    match (doubled, digit) {
        (false, _) => digit,
        (true, 0..=4) => 2 * digit,
        (true, _) => 2 * digit - 9,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_changed_digit_breaks_the_check() {
        for card in ["6222024000012345670", "6225880131496326", "4111111111111111"] {
            assert!(BankCard::parse(card).is_ok());
            for at in 0..card.len() {
                for digit in b'0'..=b'9' {
                    let mut other = card.as_bytes().to_vec();
                    if other[at] != digit {
                        other[at] = digit;
                        assert!(BankCard::check(&other).is_err());
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(BankCard::parse("62220240000123"), Err(Fault::Length { expected: "15–19" }));
        assert_eq!(BankCard::parse("622202400001234567A"), Err(Fault::Character { at: 19 }));
        assert_eq!(BankCard::parse("1222024000012345670"), Err(Fault::Prefix));
        assert_eq!(BankCard::parse("6222024000012345671"), Err(Fault::Checksum { expected: '0' }));
    }
}
