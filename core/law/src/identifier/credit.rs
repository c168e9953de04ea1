//! The unified social credit code (统一社会信用代码, GB 32100) and the organisation code inside it (GB 11714).

use super::{Fault, each, folded, written};

/// The unified social credit code of a body: a public identifier, not a private one.
///
/// ```
/// use gongkai::identifier::CreditCode;
/// let code = CreditCode::parse("91350100M000100Y43").unwrap(); // the example of the standard
/// assert_eq!(code.organisation(), "M000100Y4");
/// assert!(!code.is_government());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreditCode(String);

/// The characters of a code, each at the place of its value: no I, O, S, V, Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// 3^i mod 31.
const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
/// The departments that register bodies.
const DEPARTMENTS: &[u8] = b"123456789ANY";

impl CreditCode {
    /// Reads a code of 18 characters.
    ///
    /// # Errors
    /// The first thing wrong with it: its length, a character, the department, either check character.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let code = folded(text)?;
        Self::check(&code)?;
        Ok(Self(written(&code)))
    }

    /// Checks a code in capital ASCII characters.
    #[doc(hidden)]
    pub fn check(code: &[u8]) -> Result<(), Fault> {
        let [body @ .., check] = code else { return Err(Fault::Length { expected: "18" }) };
        if body.len() != WEIGHTS.len() {
            return Err(Fault::Length { expected: "18" });
        }
        each(code, |i, byte| value(byte).is_some() && (byte.is_ascii_digit() || !(2..8).contains(&i)))?;
        if !code.first().is_some_and(|department| DEPARTMENTS.contains(department)) {
            return Err(Fault::Prefix);
        }
        let organisation = body.get(8..).unwrap_or_default();
        if let [own @ .., check] = organisation {
            expect(*check, organisation_check(own))?;
        }
        let sum: u32 = body.iter().zip(WEIGHTS).map(|(byte, weight)| value(*byte).unwrap_or_default() * weight).sum();
        expect(*check, ALPHABET.get(((31 - sum % 31) % 31) as usize).copied().unwrap_or_default())
    }

    /// The organisation code inside it, nine characters.
    pub fn organisation(&self) -> &str {
        self.0.get(8..17).unwrap_or_default()
    }

    /// Whether it is that of a state organ (机关: 机构编制, 机关).
    pub fn is_government(&self) -> bool {
        self.0.starts_with("11")
    }

    /// The code itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn expect(found: u8, expected: u8) -> Result<(), Fault> {
    if found == expected { Ok(()) } else { Err(Fault::Checksum { expected: char::from(expected) }) }
}

fn value(byte: u8) -> Option<u32> {
    ALPHABET.iter().position(|known| *known == byte).and_then(|value| u32::try_from(value).ok())
}

/// Here the letters count from A = 10 without a gap.
fn organisation_check(own: &[u8]) -> u8 {
    let value = |byte: &u8| char::from(*byte).to_digit(36).unwrap_or_default();
    let sum: u32 = own.iter().zip(ORGANISATION_WEIGHTS).map(|(byte, weight)| value(byte) * weight).sum();
    match 11 - sum % 11 {
        10 => b'X',
        11 => b'0',
        digit => b'0' + u8::try_from(digit).unwrap_or_default(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_standards_example_and_known_codes_fit() {
        for code in ["91350100M000100Y43", "91330100799655058B", "914403001922038216", "91110108551385082Q", "113604000145678923"] {
            assert_eq!(CreditCode::parse(code).map(|read| read.as_str().to_owned()), Ok(code.to_owned()));
        }
        assert!(CreditCode::parse("91350100M000100Y4Z").is_err()); // as web copies of the standard print it
        assert!(CreditCode::parse("91310115MA1H8R7C6D").is_err());
        assert!(CreditCode::parse("113604000145678923").unwrap().is_government());
    }

    #[test]
    fn every_changed_character_breaks_the_check() {
        for code in ["91350100M000100Y43", "91330100799655058B"] {
            for at in 0..18 {
                for other in ALPHABET {
                    let mut changed = code.as_bytes().to_vec();
                    if changed[at] != *other {
                        changed[at] = *other;
                        assert!(CreditCode::check(&changed).is_err(), "{code} with {} at {at}", char::from(*other));
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(CreditCode::parse("91350100M000100Y4"), Err(Fault::Length { expected: "18" }));
        assert_eq!(CreditCode::parse("91350100I000100Y43"), Err(Fault::Character { at: 9 }));
        assert_eq!(CreditCode::parse("91350100M000100Y44"), Err(Fault::Checksum { expected: '3' }));
        assert_eq!(CreditCode::parse("01350100M000100Y43"), Err(Fault::Prefix));
    }
}
