//! Identity cards of Hong Kong (香港身份证).

use super::{Fault, each, folded, written};

/// The number of an identity card of Hong Kong: one or two letters, six digits, a check character that mostly stands in brackets. The weighted
/// sum of all is a multiple of 11.
///
/// ```
/// use gongkai::identifier::{Fault, HongKongId};
/// assert_eq!(HongKongId::parse("A123456(3)").unwrap().as_str(), "A1234563");
/// assert_eq!(HongKongId::parse("A123456(4)"), Err(Fault::Checksum { expected: '3' }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HongKongId(String);

impl HongKongId {
    /// Reads a number, with or without the brackets.
    ///
    /// # Errors
    /// The first thing wrong with it: its length, a character, the check character.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut number = folded(text)?;
        if let [.., b'(', _, b')'] = number.as_slice() {
            number.retain(|byte| !matches!(byte, b'(' | b')'));
        }
        Self::check(&number)?;
        Ok(Self(written(&number)))
    }

    /// Checks a number in capital ASCII characters without brackets.
    #[doc(hidden)]
    pub fn check(number: &[u8]) -> Result<(), Fault> {
        let letters = match number.len() {
            8 => 1,
            9 => 2,
            _ => return Err(Fault::Length { expected: "8–9" }),
        };
        let Some((last, own)) = number.split_last() else { return Err(Fault::Length { expected: "8–9" }) };
        each(own, |i, byte| if i < letters { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() })?;
        if !matches!(last, b'0'..=b'9' | b'A') {
            return Err(Fault::Character { at: number.len() });
        }
        // A blank stands before a letter that is alone; it counts 36.
        let blank = if letters == 1 { 9 * 36 } else { 0 };
        let sum: u32 = own.iter().rev().zip(2..).map(|(byte, weight)| weight * value(*byte)).sum::<u32>() + blank;
        let expected = match (11 - sum % 11) % 11 {
            10 => 'A',
            digit => char::from_digit(digit, 10).unwrap_or('0'),
        };
        if char::from(*last) == expected { Ok(()) } else { Err(Fault::Checksum { expected }) }
    }

    /// The number without brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a character counts: digits themselves, letters from 10.
const fn value(byte: u8) -> u32 {
    match byte {
        b'A'..=b'Z' => (byte - b'A') as u32 + 10,
        _ => byte.wrapping_sub(b'0') as u32,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_brackets_and_without() {
        for number in ["A123456(3)", "a123456（3）", "Z683365(A)", "AB9876543", "WX000001(7)", "P1002000"] {
            assert!(HongKongId::parse(number).is_ok(), "{number}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(HongKongId::parse("A12345(3)"), Err(Fault::Length { expected: "8–9" }));
        assert_eq!(HongKongId::parse("1123456(3)"), Err(Fault::Character { at: 1 }));
        assert_eq!(HongKongId::parse("A12345B(3)"), Err(Fault::Character { at: 7 }));
        assert_eq!(HongKongId::parse("A123456(B)"), Err(Fault::Character { at: 8 }));
        assert_eq!(HongKongId::parse("Z683365(0)"), Err(Fault::Checksum { expected: 'A' }));
        assert_eq!(HongKongId::parse("A(3)"), Err(Fault::Length { expected: "8–9" }));
    }

    #[test]
    fn a_wrong_digit_is_seen() {
        for at in 1..8 {
            let mut number = *b"A1234563";
            let digit = &mut number[at];
            *digit = if *digit == b'9' { b'0' } else { *digit + 1 };
            assert!(HongKongId::check(&number).is_err(), "{at}");
        }
    }
}
