//! The number of a resident identity card (居民身份证号码, GB 11643).

use chrono::NaiveDate;

use super::{Fault, each, folded, number};

/// The number of a resident identity card, of a residence permit for residents of Hong Kong, Macao or Taiwan (港澳台居民居住证), or of a
/// foreigner's permanent residence card (外国人永久居留身份证, since December 2023), which are built alike: six digits of place, date of
/// birth, three of sequence, and since 1999 a check character.
///
/// ```
/// use gongkai::identifier::{ResidentId, Sex};
/// let id = ResidentId::parse("440524188001010014").unwrap(); // an example of the standard
/// assert_eq!((id.region, id.sex()), (440524, Sex::Male));
/// assert!(ResidentId::parse("110105491231002").unwrap().is_old()); // fifteen digits, before 1999
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ResidentId {
    /// The administrative division (GB/T 2260) of first registration; of a foreigner 9, the province that took the application, and the
    /// country (ISO 3166-1, numeric).
    pub region: u32,
    /// Date of birth.
    pub birth: NaiveDate,
    /// The number among those born there on that day: odd for men, even for women.
    pub sequence: u32,
    old: bool,
}

names! {
    /// Whose number it is, by its place.
    Holder {
        /// A resident of the mainland: a resident identity card.
        Mainland = "mainland",
        /// A resident of Hong Kong (810000): a residence permit.
        HongKong = "hong_kong",
        /// A resident of Macao (820000): a residence permit.
        Macao = "macao",
        /// A resident of Taiwan (830000): a residence permit.
        Taiwan = "taiwan",
        /// A foreigner (9…): a permanent residence card.
        Foreign = "foreign",
    }
}

names! {
    /// The sex a number gives.
    Sex {
        /// An odd sequence number.
        Male = "male" ("男", "male"),
        /// An even sequence number.
        Female = "female" ("女", "female"),
    }
}

/// 2^(17−i) mod 11.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// The check character by remainder.
const CHECKS: &[u8; 11] = b"10X98765432";

impl ResidentId {
    /// Reads a number of 18 or 15 characters.
    ///
    /// # Errors
    /// The first thing wrong with it: its length, a character, the place, the date, the check character.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        Self::read(&folded(text)?)
    }

    /// As [`parse`](Self::parse), of capital ASCII characters.
    #[doc(hidden)]
    pub fn read(id: &[u8]) -> Result<Self, Fault> {
        let old = match id.len() {
            18 => false,
            15 => true,
            _ => return Err(Fault::Length { expected: "18" }),
        };
        each(id, |i, byte| byte.is_ascii_digit() || (i == 17 && byte == b'X'))?;
        let wrong = Fault::Length { expected: "18" };
        let (place, rest) = id.split_at_checked(6).ok_or(wrong)?;
        let (born, rest) = rest.split_at_checked(if old { 6 } else { 8 }).ok_or(wrong)?;
        let sequence = rest.get(..3).ok_or(wrong)?;
        let region = number(place);
        if !is_region(region) && (old || !is_foreign(region)) {
            return Err(Fault::Region);
        }
        let born = if old { 19_000_000 + number(born) } else { number(born) };
        let birth = date(born).ok_or(Fault::Date)?;
        if let Some((check, body)) = id.split_last().filter(|_| !old) {
            let sum: u32 = body.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight).sum();
            let expected = CHECKS.get((sum % 11) as usize).copied().unwrap_or_default();
            if *check != expected {
                return Err(Fault::Checksum { expected: char::from(expected) });
            }
        }
        Ok(Self { region, birth, sequence: number(sequence), old })
    }

    /// Whether it is one of the old numbers of fifteen digits, which have no check character.
    pub const fn is_old(&self) -> bool {
        self.old
    }

    /// Whose number it is.
    pub const fn holder(&self) -> Holder {
        match self.region / 10_000 {
            81 => Holder::HongKong,
            82 => Holder::Macao,
            83 => Holder::Taiwan,
            90.. => Holder::Foreign,
            _ => Holder::Mainland,
        }
    }

    /// The sex it gives.
    pub const fn sex(&self) -> Sex {
        if self.sequence % 2 == 1 { Sex::Male } else { Sex::Female }
    }
}

/// Whether six digits may be those of a place. Divisions come and go and a number keeps its own, so only the province is looked up; a
/// whole province is no place of registration, a city without counties (东莞 441900) is.
const fn is_region(region: u32) -> bool {
    match region / 10_000 {
        81..=83 => region.is_multiple_of(10_000),
        province => is_province(province) && !region.is_multiple_of(10_000),
    }
}

const fn is_province(code: u32) -> bool {
    matches!(code, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71)
}

/// Whether six digits are 9, a province and a country. Countries come and go too; none has a number above 894.
const fn is_foreign(region: u32) -> bool {
    region / 100_000 == 9 && is_province(region / 1_000 % 100) && matches!(region % 1_000, 4..=894)
}

/// `YYYYMMDD` as a day on which somebody who is written about may have been born. The standard's own example was born in 1880.
fn date(digits: u32) -> Option<NaiveDate> {
    let year = i32::try_from(digits / 10_000).ok().filter(|year| (1850..2100).contains(year))?;
    NaiveDate::from_ymd_opt(year, digits / 100 % 100, digits % 100)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_changed_digit_breaks_the_check() {
        for id in ["11010519491231002X", "440524188001010014"] {
            assert!(ResidentId::parse(id).is_ok());
            for at in 0..17 {
                for digit in b'0'..=b'9' {
                    let mut other = id.as_bytes().to_vec();
                    if other[at] != digit {
                        other[at] = digit;
                        assert!(ResidentId::read(&other).is_err(), "{id} with {} at {at}", char::from(digit));
                    }
                }
            }
        }
    }

    #[test]
    fn each_part_is_checked() {
        assert_eq!(ResidentId::parse("1101051949123100"), Err(Fault::Length { expected: "18" }));
        assert_eq!(ResidentId::parse("1101051949X231002X"), Err(Fault::Character { at: 11 }));
        assert_eq!(ResidentId::parse("990105194912310020"), Err(Fault::Region));
        assert_eq!(ResidentId::parse("110105194913310020"), Err(Fault::Date));
        assert_eq!(ResidentId::parse("110105190002290020"), Err(Fault::Date)); // 1900 was no leap year
        assert_eq!(ResidentId::parse("110105491331002"), Err(Fault::Date));
    }

    #[test]
    fn written_in_full_width_or_small_letters_it_is_the_same() {
        let plain = ResidentId::parse("11010519491231002X");
        assert_eq!(ResidentId::parse("１１０１０５１９４９１２３１００２Ｘ"), plain);
        assert_eq!(ResidentId::parse(" 11010519491231002x "), plain);
    }

    #[test]
    fn a_residence_permit_is_told_by_its_place() {
        assert_eq!(ResidentId::parse("810000199408230021").map(|id| id.holder()), Ok(Holder::HongKong));
        assert_eq!(ResidentId::parse("830000199201300022").map(|id| id.holder()), Ok(Holder::Taiwan));
        assert_eq!(ResidentId::parse("911124198108030024").map(|id| id.holder()), Ok(Holder::Foreign)); // the specimen card
        assert_eq!(ResidentId::parse("911124198108030025"), Err(Fault::Checksum { expected: '4' }));
        for wrong in ["900124198108030024", "911000198108030024", "911895198108030024", "811124198108030024"] {
            assert_eq!(ResidentId::parse(wrong), Err(Fault::Region), "{wrong}");
        }
        assert_eq!(ResidentId::parse("911124810803002"), Err(Fault::Region)); // never of fifteen digits
    }
}
