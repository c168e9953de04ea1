//! Travel permits between the mainland, Hong Kong, Macao and Taiwan.

use super::{Fault, each, folded, written};

/// The number of a travel permit.
///
/// ```
/// use gongkai::identifier::{PermitKind, TravelPermit};
/// assert_eq!(TravelPermit::parse("H12345678").unwrap().kind, PermitKind::ToMainland);
/// assert_eq!(TravelPermit::parse("C12345678").unwrap().kind, PermitKind::ToHongKongMacao);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TravelPermit {
    /// Which permit it is.
    pub kind: PermitKind,
    number: String,
}

names! {
    /// The travel permits, told by how their numbers begin.
    PermitKind {
        /// 港澳居民来往内地通行证: H (Hong Kong) or M (Macao), eight digits of the holder, in older cards two of the issue.
        ToMainland = "to_mainland" ("港澳居民来往内地通行证", "Mainland travel permit of a Hong Kong or Macao resident"),
        /// 台湾居民来往大陆通行证: eight digits; in older ones ten digits and a letter.
        FromTaiwan = "from_taiwan" ("台湾居民来往大陆通行证", "Mainland travel permit of a Taiwan resident"),
        /// 往来港澳通行证: C or W, a digit or letter, seven digits.
        ToHongKongMacao = "to_hong_kong_macao" ("往来港澳通行证", "travel permit to Hong Kong and Macao"),
        /// 大陆居民往来台湾通行证: L or T, eight digits.
        ToTaiwan = "to_taiwan" ("大陆居民往来台湾通行证", "travel permit to Taiwan"),
    }
}

const LENGTH: Fault = Fault::Length { expected: "8–11" };

impl TravelPermit {
    /// Reads a number.
    ///
    /// # Errors
    /// The first thing wrong with it: how it begins, its length, a character.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let number = folded(text)?;
        Ok(Self { kind: Self::check(&number)?, number: written(&number) })
    }

    /// Checks a number in capital ASCII characters.
    #[doc(hidden)]
    pub fn check(number: &[u8]) -> Result<PermitKind, Fault> {
        let length = number.len();
        let (kind, fits) = match number.first() {
            Some(b'H' | b'M') => (PermitKind::ToMainland, matches!(length, 9 | 11)),
            Some(b'C' | b'W') => (PermitKind::ToHongKongMacao, length == 9),
            Some(b'L' | b'T') => (PermitKind::ToTaiwan, length == 9),
            Some(b'0'..=b'9') => (PermitKind::FromTaiwan, matches!(length, 8 | 10 | 11)),
            Some(_) => return Err(Fault::Prefix),
            None => return Err(LENGTH),
        };
        if !fits {
            return Err(LENGTH);
        }
        each(number, |i, byte| {
            let letter = match kind {
                PermitKind::FromTaiwan => i == 10,
                PermitKind::ToHongKongMacao => i <= 1,
                PermitKind::ToMainland | PermitKind::ToTaiwan => i == 0,
            };
            if i == 10 && kind == PermitKind::FromTaiwan { byte.is_ascii_alphabetic() } else { byte.is_ascii_digit() || letter }
        })?;
        Ok(kind)
    }

    /// The number itself.
    pub fn as_str(&self) -> &str {
        &self.number
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn each_permit_is_told_by_its_number() {
        for (number, kind) in [
            ("H12345678", PermitKind::ToMainland),
            ("m1234567800", PermitKind::ToMainland),
            ("12345678", PermitKind::FromTaiwan),
            ("1234567890A", PermitKind::FromTaiwan),
            ("CA1234567", PermitKind::ToHongKongMacao),
            ("L12345678", PermitKind::ToTaiwan),
        ] {
            assert_eq!(TravelPermit::parse(number).map(|permit| permit.kind), Ok(kind), "{number}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(TravelPermit::parse("H1234567"), Err(LENGTH));
        assert_eq!(TravelPermit::parse("X12345678"), Err(Fault::Prefix));
        assert_eq!(TravelPermit::parse("H1234567A"), Err(Fault::Character { at: 9 }));
        assert_eq!(TravelPermit::parse("12345678901"), Err(Fault::Character { at: 11 }));
        assert_eq!(TravelPermit::parse(""), Err(LENGTH));
    }
}
