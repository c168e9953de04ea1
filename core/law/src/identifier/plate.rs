//! Licence plates of motor vehicles (机动车号牌, GA 36).

use super::{Fault, half_width};

/// The number of a licence plate: province, office, and five characters, six for new-energy vehicles. A dot, a hyphen or a space after
/// the office is read past.
///
/// ```
/// use gongkai::identifier::LicencePlate;
/// assert!(!LicencePlate::parse("赣A12345").unwrap().is_new_energy());
/// assert!(LicencePlate::parse("赣A·D12345").unwrap().is_new_energy());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LicencePlate(String);

/// The short names of the provinces as plates bear them.
#[doc(hidden)]
pub const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
/// What may stand last in place of a character: training, police, Hong Kong, Macao, trailer.
#[doc(hidden)]
pub const LAST: &str = "学警港澳挂";

impl LicencePlate {
    /// Reads a number.
    ///
    /// # Errors
    /// The first thing wrong with it: the province, its length, a character.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut chars = text.trim().chars().map(|c| half_width(c).to_ascii_uppercase()).filter(|c| !is_joint(*c)).take(super::LONGEST);
        let province = chars.next().filter(|c| PROVINCES.contains(*c)).ok_or(Fault::Prefix)?;
        let rest: String = chars.collect();
        let (serial, last) = match rest.strip_suffix(|c| LAST.contains(c)) {
            Some(serial) => (serial, true),
            None => (rest.as_str(), false),
        };
        Self::check(serial.as_bytes(), last)?;
        Ok(Self(format!("{province}{rest}")))
    }

    /// Checks what follows the province in capital ASCII characters; `last` if a Han character closes it.
    #[doc(hidden)]
    pub fn check(serial: &[u8], last: bool) -> Result<(), Fault> {
        let wrong = Fault::Length { expected: "7–8" };
        let (office, own) = serial.split_first().ok_or(wrong)?;
        if !matches!(office, b'A'..=b'H' | b'J'..=b'Z') {
            return Err(Fault::Character { at: 2 });
        }
        let fits = if last { own.len() == 4 } else { matches!(own.len(), 5 | 6) };
        if !fits {
            return Err(wrong);
        }
        if let Some(at) = own.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'A'..=b'H' | b'J'..=b'N' | b'P'..=b'Z')) {
            return Err(Fault::Character { at: at + 3 });
        }
        let letters = own.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
        let kinds = match own {
            [first, rest @ ..] if own.len() == 6 => {
                let small = first.is_ascii_alphabetic() && rest.iter().skip(1).all(u8::is_ascii_digit);
                let large = matches!(own, [digits @ .., b'A'..=b'K'] if digits.iter().all(u8::is_ascii_digit));
                small || large
            }
            // At most two letters among the five.
            _ => letters <= 2,
        };
        if kinds { Ok(()) } else { Err(Fault::Character { at: 3 }) }
    }

    /// Whether it is that of a new-energy vehicle (新能源汽车): one character longer.
    pub fn is_new_energy(&self) -> bool {
        self.0.chars().count() == 8
    }

    /// The number without dots and spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What people write between the office and the rest.
#[doc(hidden)]
pub const fn is_joint(c: char) -> bool {
    matches!(c, '·' | '•' | '・' | '.' | '-' | ' ')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn plates_are_read_as_people_write_them() {
        for plate in ["京A12345", "赣A·F1234", "粤Z1234港", "沪AD12345", "沪A12345D", "赣Ｆ１２３４５", "甘a12b45", "京A1234警"]
        {
            assert!(LicencePlate::parse(plate).is_ok(), "{plate}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(LicencePlate::parse("A12345"), Err(Fault::Prefix));
        assert_eq!(LicencePlate::parse("京A1234"), Err(Fault::Length { expected: "7–8" }));
        assert_eq!(LicencePlate::parse("京A1234O"), Err(Fault::Character { at: 7 }));
        assert_eq!(LicencePlate::parse("京112345"), Err(Fault::Character { at: 2 }));
        assert_eq!(LicencePlate::parse("京AABC12"), Err(Fault::Character { at: 3 }));
    }
}
