//! Telephone numbers (手机号码, 固定电话).

use super::{Fault, each, half_width};

/// The number of a mobile phone: eleven digits from 13 to 19. A country code before it, spaces and hyphens inside are read past.
///
/// ```
/// use gongkai::identifier::Mobile;
/// assert_eq!(Mobile::parse("+86 138-1234-5678").unwrap().as_str(), "13812345678");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mobile(String);

/// The number of a fixed telephone with its area code.
///
/// ```
/// use gongkai::identifier::Landline;
/// let line = Landline::parse("（0792）8123456").unwrap();
/// assert_eq!((line.area(), line.local()), ("0792", "8123456"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Landline {
    digits: String,
    area: usize,
}

impl Mobile {
    /// Reads a number.
    ///
    /// # Errors
    /// The first thing wrong with it: a character, its length, how it begins.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let digits = digits(text)?;
        let own = digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86")).filter(|rest| rest.len() == 11).unwrap_or(&digits);
        Self::check(own.as_bytes()).map(|()| Self(own.to_owned()))
    }

    /// Checks a number in ASCII digits.
    #[doc(hidden)]
    pub fn check(digits: &[u8]) -> Result<(), Fault> {
        if digits.len() != 11 {
            return Err(Fault::Length { expected: "11" });
        }
        each(digits, |_, byte| byte.is_ascii_digit())?;
        if matches!(digits, [b'1', b'3'..=b'9', ..]) { Ok(()) } else { Err(Fault::Prefix) }
    }

    /// The eleven digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Landline {
    /// Reads a number with its area code.
    ///
    /// # Errors
    /// The first thing wrong with it: a character, how it begins, its length.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let digits = digits(text)?;
        let area = Self::area_of(digits.as_bytes())?;
        Ok(Self { digits, area })
    }

    /// How many of some ASCII digits are the area code, if they are a number.
    #[doc(hidden)]
    pub fn area_of(digits: &[u8]) -> Result<usize, Fault> {
        let area = match digits {
            [b'0', b'1', b'0', ..] | [b'0', b'2', b'0' | b'1' | b'2' | b'3' | b'4' | b'5' | b'7' | b'8' | b'9', ..] => 3,
            [b'0', b'3'..=b'9', ..] => 4,
            _ => return Err(Fault::Prefix),
        };
        let local = digits.get(area..).unwrap_or_default();
        match (area, local.len()) {
            (3, 8) | (4, 7 | 8) => {}
            _ => return Err(Fault::Length { expected: "11–12" }),
        }
        each(digits, |i, byte| if i == area { is_local_start(byte) } else { byte.is_ascii_digit() })?;
        Ok(area)
    }

    /// The area code, with its zero.
    pub fn area(&self) -> &str {
        self.digits.get(..self.area).unwrap_or_default()
    }

    /// The number within the area.
    pub fn local(&self) -> &str {
        self.digits.get(self.area..).unwrap_or_default()
    }
}

/// Local numbers begin with none of the digits that lead out or to a service.
#[doc(hidden)]
pub const fn is_local_start(digit: u8) -> bool {
    matches!(digit, b'2'..=b'8')
}

/// The digits of a number as people write it.
fn digits(text: &str) -> Result<String, Fault> {
    let mut digits = String::new();
    for (i, c) in text.trim().chars().take(super::LONGEST).enumerate() {
        match half_width(c) {
            digit @ '0'..='9' => digits.push(digit),
            ' ' | '-' | '(' | ')' | '–' | '—' => {}
            '+' if i == 0 => {}
            _ => return Err(Fault::Character { at: i + 1 }),
        }
    }
    Ok(digits)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn mobiles_are_read_as_people_write_them() {
        for written in ["13812345678", "138 1234 5678", "＋86－138－1234－5678", "0086 13812345678", "8613812345678"] {
            assert_eq!(Mobile::parse(written), Ok(Mobile("13812345678".to_owned())), "{written}");
        }
        assert_eq!(Mobile::parse("12812345678"), Err(Fault::Prefix));
        assert_eq!(Mobile::parse("1381234567a"), Err(Fault::Character { at: 11 }));
    }

    #[test]
    fn landlines_are_read_with_their_area() {
        for (written, area) in [("010-65123456", "010"), ("0791 88888888", "0791"), ("09548123456", "0954")] {
            assert_eq!(Landline::parse(written).unwrap().area(), area, "{written}");
        }
        assert_eq!(Landline::parse("88888888"), Err(Fault::Prefix));
        assert_eq!(Landline::parse("0791-888888"), Err(Fault::Length { expected: "11–12" }));
        assert_eq!(Landline::parse("0791-18888888"), Err(Fault::Character { at: 5 }));
    }
}
