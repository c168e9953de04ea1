//! Identity numbers of Taiwan (台湾身份证统一编号).

use super::{Fault, each, folded, written};

/// An identity number of Taiwan: a letter for the place, 1 or 2 (8 or 9 for a resident who is no citizen), eight digits, the last of which is a
/// check digit. The weighted sum of all is a multiple of 10.
///
/// ```
/// use gongkai::identifier::{Fault, TaiwanId};
/// assert_eq!(TaiwanId::parse("a123456789").unwrap().as_str(), "A123456789");
/// assert_eq!(TaiwanId::parse("A123456780"), Err(Fault::Checksum { expected: '9' }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TaiwanId(String);

/// The letters in the order of their numbers, from 10.
const LETTERS: &[u8; 26] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";

impl TaiwanId {
    /// Reads a number.
    ///
    /// # Errors
    /// The first thing wrong with it: its length, a character, the check digit.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let number = folded(text)?;
        Self::check(&number)?;
        Ok(Self(written(&number)))
    }

    /// Checks a number in capital ASCII characters.
    #[doc(hidden)]
    pub fn check(number: &[u8]) -> Result<(), Fault> {
        let [letter, own @ .., last] = number else { return Err(Fault::Length { expected: "10" }) };
        if number.len() != 10 {
            return Err(Fault::Length { expected: "10" });
        }
        each(number, |i, byte| match i {
            0 => byte.is_ascii_uppercase(),
            1 => matches!(byte, b'1' | b'2' | b'8' | b'9'),
            _ => byte.is_ascii_digit(),
        })?;
        let place = (10..).zip(LETTERS).find(|(_, own)| *own == letter).map_or(0, |(place, _)| place);
        let digits = own.iter().zip((1..=8).rev()).map(|(byte, weight)| weight * u32::from(byte.wrapping_sub(b'0')));
        let sum = place / 10 + 9 * (place % 10) + digits.sum::<u32>();
        let expected = char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0');
        if char::from(*last) == expected { Ok(()) } else { Err(Fault::Checksum { expected }) }
    }

    /// The number itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_place_and_kind_are_read() {
        for number in ["A123456789", "b200000004", "F100000015", "H800000002", "A900000007", "Z200000022", "N100000039"] {
            assert!(TaiwanId::parse(number).is_ok(), "{number}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(TaiwanId::parse("A12345678"), Err(Fault::Length { expected: "10" }));
        assert_eq!(TaiwanId::parse("1123456789"), Err(Fault::Character { at: 1 }));
        assert_eq!(TaiwanId::parse("A323456789"), Err(Fault::Character { at: 2 }));
        assert_eq!(TaiwanId::parse("A12345678X"), Err(Fault::Character { at: 10 }));
        assert_eq!(TaiwanId::parse("A123456788"), Err(Fault::Checksum { expected: '9' }));
    }
}
