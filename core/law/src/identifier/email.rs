//! E-mail addresses (电子邮箱).

use super::Fault;
use super::half_width;

/// An e-mail address.
///
/// ```
/// use gongkai::identifier::Email;
/// assert_eq!(Email::parse("zhang.san＠example.gov.cn").unwrap().as_str(), "zhang.san@example.gov.cn");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

/// The longest part before the sign (RFC 5321).
#[doc(hidden)]
pub const LONGEST_LOCAL: usize = 64;
/// The longest domain.
#[doc(hidden)]
pub const LONGEST_DOMAIN: usize = 255;

impl Email {
    /// Reads an address.
    ///
    /// # Errors
    /// The first thing wrong with it: a character, a part that is missing or too long.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let address: String = text.trim().chars().take(super::LONGEST + 1).map(half_width).collect();
        let at = address.find('@').ok_or(Fault::Character { at: address.chars().count() + 1 })?;
        let (local, domain) = address.split_at(at);
        let domain = domain.get(1..).unwrap_or_default();
        if local.is_empty() || local.len() > LONGEST_LOCAL || domain.len() > LONGEST_DOMAIN {
            return Err(Fault::Length { expected: "3–320" });
        }
        if let Some(at) = local.chars().position(|c| !is_local(c)) {
            return Err(Fault::Character { at: at + 1 });
        }
        if local_start(local) != 0 {
            return Err(Fault::Character { at: 1 });
        }
        match Self::domain_end(domain) {
            end if end == domain.len() && end > 0 => Ok(Self(address)),
            end => Err(Fault::Character { at: address.get(..at + 1 + end).map_or(0, |before| before.chars().count()) + 1 }),
        }
    }

    /// How far the domain at the beginning of a text goes: labels of letters, digits and hyphens, the last of letters alone. 0 if there is none.
    #[doc(hidden)]
    pub fn domain_end(text: &str) -> usize {
        let mut end = 0;
        let mut from = 0;
        for label in text.split('.') {
            let own = label.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(label.len());
            let letters = label.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(label.len());
            if own == 0 || label.starts_with('-') {
                break;
            }
            if from > 0 && letters >= 2 && letters == own {
                end = from + letters;
            }
            if own < label.len() {
                break;
            }
            from += label.len() + 1;
        }
        end
    }

    /// The address in ordinary characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character may stand before the sign.
#[doc(hidden)]
pub const fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-')
}

/// How much of what stands before the sign is not part of the address: dots and hyphens do not begin one.
fn local_start(local: &str) -> usize {
    local.len() - local.trim_start_matches(['.', '-', '%', '+']).len()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read() {
        for address in ["a@b.cn", "zhang_san+1@mail.example.com", "123456@qq.com", "ｘ＠ｑｑ．ｃｏｍ"] {
            assert!(Email::parse(address).is_ok(), "{address}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(Email::parse("a.cn"), Err(Fault::Character { at: 5 }));
        assert_eq!(Email::parse("a*b@c.cn"), Err(Fault::Character { at: 2 }));
        assert_eq!(Email::parse("ab@c"), Err(Fault::Character { at: 4 }));
        assert_eq!(Email::parse("@c.cn"), Err(Fault::Length { expected: "3–320" }));
        assert!(Email::parse("张@c.cn").is_err());
    }

    #[test]
    fn a_domain_ends_where_its_letters_end() {
        assert_eq!(Email::domain_end("163.com。"), 7);
        assert_eq!(Email::domain_end("example.com.cn转"), 14);
        assert_eq!(Email::domain_end("163"), 0);
        assert_eq!(Email::domain_end("a..com"), 0);
    }
}
