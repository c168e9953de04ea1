//! Numbers as applicants write them, wherever they come from.

use crate::{
    identifier::{Fault, Landline, Mobile, Passport, is_local_start},
    text::{half_width, is_invisible},
};

/// What joins an extension to its number.
const EXTENSION: &str = "转分机号:.#extEXT ";

/// A number without what only sets its parts off for the eye.
pub(super) fn compact(text: &str) -> String {
    text.chars().map(half_width).filter(|c| !matches!(c, ' ' | '-' | '–' | '—') && !is_invisible(*c)).collect()
}

/// A telephone number by which an office in China can call: mobile, fixed line with or without its area, 400 and 800, with an extension, and
/// from abroad with a country code (ITU-T E.164).
pub(super) fn phone(text: &str) -> Result<(), Fault> {
    let text = text.trim().trim_matches(is_invisible);
    let (is_international, written) = match text.strip_prefix(['+', '＋']) {
        Some(number) => (true, number),
        None => (false, text),
    };
    let end = written.find(|c| !is_part(c)).unwrap_or(written.len());
    let (number, rest) = written.split_at_checked(end).unwrap_or((written, ""));
    let digits = number.chars().map(half_width).filter(char::is_ascii_digit).collect::<String>();
    if is_extension(rest)
        && (if is_international { reaches(&digits) } else { is_national(&digits) || digits.strip_prefix("00").is_some_and(reaches) })
    {
        return Ok(());
    }
    Mobile::parse(text).map(|_| ())
}

const fn is_part(c: char) -> bool {
    matches!(half_width(c), '0'..='9' | ' ' | '-' | '(' | ')' | '–' | '—')
}

fn is_extension(rest: &str) -> bool {
    let digits = rest.trim_start_matches(|c| EXTENSION.contains(half_width(c))).trim_end();
    rest.trim().is_empty() || ((1..=6).contains(&digits.chars().count()) && digits.chars().all(|c| half_width(c).is_ascii_digit()))
}

/// Whether digits after the sign of a country code are a number.
fn reaches(digits: &str) -> bool {
    match digits.strip_prefix("86") {
        Some(own) => is_national(own) || is_national(&format!("0{own}")),
        None => (7..=15).contains(&digits.len()) && !digits.starts_with('0'),
    }
}

fn is_national(digits: &str) -> bool {
    let is_local = matches!(digits.len(), 7 | 8) && digits.bytes().next().is_some_and(is_local_start);
    let is_service = digits.len() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
    is_local || is_service || Mobile::parse(digits).is_ok() || Landline::parse(digits).is_ok()
}

/// The number of a passport of China or of another country, which has up to nine letters and digits (ICAO Doc 9303).
pub(super) fn passport(text: &str) -> Result<(), Fault> {
    let number = compact(text);
    if Passport::parse(&number).is_ok() {
        return Ok(());
    }
    if !(6..=9).contains(&number.chars().count()) {
        return Err(Fault::Length { expected: "6–9" });
    }
    match number.chars().position(|c| !c.is_ascii_alphanumeric()) {
        Some(at) => Err(Fault::Character { at: at + 1 }),
        None if number.bytes().any(|byte| byte.is_ascii_digit()) => Ok(()),
        None => Err(Fault::Prefix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_can_be_called_has_a_number() {
        for number in [
            "13800138000",
            "+86 138-0013-8000",
            "＋８６ １３８００１３８０００",
            "0791-88888888",
            "010-62345678 转 12",
            "01062345678转分机12",
            "(010)62345678 ext. 12",
            "+86-10-62345678",
            "0086 791 88888888",
            "62345678",
            "8123456",
            "400-810-8888",
            "8008108888",
            "+852 2345 6789",
            "00852 23456789",
            "+1 (212) 555-0123",
            "+44 20 7946 0958",
            "+853 2855 5555",
        ] {
            assert_eq!(phone(number), Ok(()), "{number}");
        }
    }

    #[test]
    fn what_reaches_nobody_is_no_number() {
        for number in [
            "1380013800",
            "138001380000",
            "12800138000",
            "+86 1380013800",
            "+86",
            "+",
            "+1 23",
            "+0123456789",
            "0791-888888",
            "12345678",
            "500-810-8888",
            "401-810-88888",
            "010-62345678 转",
            "010-62345678 转 1234567",
            "010-62345678 张三",
            "+1+2125550123",
            "电话",
        ] {
            assert!(phone(number).is_err(), "{number}");
        }
    }

    #[test]
    fn passports_of_every_country_are_read() {
        for number in ["E12345678", "e 1234 5678", "123456789", "AB123456", "C01X00T47", "K1234567", "ＴＲ１２３４５６７", "N123456"]
        {
            assert_eq!(passport(number), Ok(()), "{number}");
        }
        assert_eq!(passport("12345"), Err(Fault::Length { expected: "6–9" }));
        assert_eq!(passport("11010519491231002X"), Err(Fault::Length { expected: "6–9" }));
        assert_eq!(passport("E1234/678"), Err(Fault::Character { at: 6 }));
        assert_eq!(passport("护照E12345"), Err(Fault::Character { at: 1 }));
        assert_eq!(passport("PASSPORT"), Err(Fault::Prefix));
    }
}
