//! Chinese passport numbers (护照号码).

use super::{Fault, each, folded, written};

/// The number of a passport issued in China: ordinary (G, E), diplomatic (D, DE), service (S, SE; P, PE), and the old ones of seven
/// digits after 14 or 15.
///
/// ```
/// use gongkai::identifier::Passport;
/// assert!(Passport::parse("E12345678").is_ok());
/// assert!(Passport::parse("EA1234567").is_ok()); // ordinary ones since 2017
/// assert!(Passport::parse("E1234567").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Passport(String);

impl Passport {
    /// Reads a number of nine characters.
    ///
    /// # Errors
    /// The first thing wrong with it: its length, how it begins, a character.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let number = folded(text)?;
        Self::check(&number)?;
        Ok(Self(written(&number)))
    }

    /// Checks a number in capital ASCII characters.
    #[doc(hidden)]
    pub fn check(number: &[u8]) -> Result<(), Fault> {
        if number.len() != 9 {
            return Err(Fault::Length { expected: "9" });
        }
        let letters = match number {
            [b'1', b'4' | b'5', ..] => 0,
            [b'D' | b'S' | b'P', b'E', ..] => 2,
            [b'E', second, ..] if second.is_ascii_alphabetic() && !matches!(second, b'I' | b'O') => 2,
            [b'E' | b'G' | b'D' | b'S' | b'P', ..] => 1,
            _ => return Err(Fault::Prefix),
        };
        each(number, |i, byte| i < letters || byte.is_ascii_digit())
    }

    /// The number itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_series_are_read() {
        for number in ["G12345678", "e12345678", "EB7654321", "D12345678", "DE1234567", "SE1234567", "PE1234567", "141234567"] {
            assert!(Passport::parse(number).is_ok(), "{number}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(Passport::parse("G1234567"), Err(Fault::Length { expected: "9" }));
        assert_eq!(Passport::parse("Q12345678"), Err(Fault::Prefix));
        assert_eq!(Passport::parse("EI1234567"), Err(Fault::Character { at: 2 }));
        assert_eq!(Passport::parse("G1234567A"), Err(Fault::Character { at: 9 }));
    }
}
