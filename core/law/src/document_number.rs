//! Document numbers (发文字号, 文号): who issued it, in which year, which one.

use std::{fmt, str::FromStr};

use crate::text::{Text, half_width};

/// A document number such as 赣府厅发〔2020〕17号, however its brackets and digits were typed.
///
/// Its text form is the one that GB/T 9704 asks for: six-cornered brackets 〔〕, Arabic digits, no leading zeros.
///
/// ```
/// use gongkai::document_number::DocumentNumber;
/// let number: DocumentNumber = "赣府厅发[２０２０]第017号".parse().unwrap();
/// assert_eq!((number.issuer.as_str(), number.year, number.serial), ("赣府厅发", Some(2020), 17));
/// assert_eq!(number.to_string(), "赣府厅发〔2020〕17号");
/// assert_eq!("国务院令第711号".parse::<DocumentNumber>().unwrap().year, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DocumentNumber {
    /// The issuer's abbreviation (机关代字) such as 赣府厅发; of an order (令) or announcement (公告) its issuer and kind: 国务院令.
    pub issuer: String,
    /// The year, where the number has one: orders are counted through.
    pub year: Option<u16>,
    /// The running number (序号).
    pub serial: u32,
    style: Style,
}

/// How such a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Style {
    /// 赣府厅发〔2020〕17号
    Letter,
    /// 国务院令第711号
    Order,
    /// 财政部公告2020年第17号
    Announcement,
}

/// Why a text is no document number.
///
/// ```
/// use gongkai::document_number::{DocumentNumber, DocumentNumberFault};
/// assert_eq!("赣府厅发2020 17号".parse::<DocumentNumber>(), Err(DocumentNumberFault::Year));
/// assert_eq!(DocumentNumberFault::Ending.text().zh, "末尾缺少“号”");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentNumberFault {
    /// It does not end with 号.
    Ending,
    /// No running number before 号.
    Serial,
    /// No year in brackets, as in 〔2020〕, and not an order's number either.
    Year,
    /// The year is not one of the People's Republic.
    YearOutOfRange,
    /// Nothing, or not an abbreviation, stands before the year.
    Issuer,
}

impl DocumentNumberFault {
    /// In words.
    pub fn text(self) -> Text {
        let (zh, en) = match self {
            Self::Ending => ("末尾缺少“号”", "`号` is missing at the end"),
            Self::Serial => ("“号”前没有序号", "no running number stands before `号`"),
            Self::Year => ("没有用括号写明年份，如〔2020〕", "no year in brackets, such as 〔2020〕"),
            Self::YearOutOfRange => ("年份不合理", "the year is not a likely one"),
            Self::Issuer => ("年份前没有发文机关代字", "no issuer's abbreviation stands before the year"),
        };
        Text::new(zh, en)
    }
}

/// The first and last year taken for the year of a document.
const YEARS: std::ops::RangeInclusive<u16> = 1949..=2100;
/// No abbreviation of an issuer, no name of one with the kind of its orders, is longer.
const LONGEST_ISSUER: usize = 40;
const OPENING: [char; 7] = ['〔', '[', '(', '【', '﹝', '〖', '［'];
const CLOSING: [char; 7] = ['〕', ']', ')', '】', '﹞', '〗', '］'];

impl FromStr for DocumentNumber {
    type Err = DocumentNumberFault;

    fn from_str(text: &str) -> Result<Self, DocumentNumberFault> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(half_width).collect();
        let body = plain.strip_suffix('号').ok_or(DocumentNumberFault::Ending)?;
        let digits = body.trim_end_matches(is_digit);
        let serial = number(body.get(digits.len()..).unwrap_or_default()).filter(|n| *n > 0).ok_or(DocumentNumberFault::Serial)?;
        let ordinal = digits.strip_suffix('第');
        let before = ordinal.unwrap_or(digits);
        let (issuer, year, style) = if let Some(dated) = before.strip_suffix(CLOSING) {
            let (issuer, year) = dated.rsplit_once(OPENING).ok_or(DocumentNumberFault::Year)?;
            (issuer, Some(self::year(year)?), Style::Letter)
        } else if let Some(dated) = before.strip_suffix('年').filter(|_| ordinal.is_some()) {
            let issuer = dated.trim_end_matches(is_digit);
            (issuer, Some(year(dated.get(issuer.len()..).unwrap_or_default())?), Style::Announcement)
        } else if ordinal.is_some() {
            (before, None, Style::Order)
        } else {
            return Err(DocumentNumberFault::Year);
        };
        let likely = |c: char| c.is_alphabetic() || matches!(c, '〇' | '·' | '-');
        if issuer.is_empty() || issuer.chars().count() > LONGEST_ISSUER || !issuer.chars().all(likely) {
            return Err(DocumentNumberFault::Issuer);
        }
        Ok(Self { issuer: issuer.to_owned(), year, serial, style })
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { issuer, serial, .. } = self;
        match (self.style, self.year) {
            (Style::Letter, Some(year)) => write!(f, "{issuer}〔{year}〕{serial}号"),
            (Style::Announcement, Some(year)) => write!(f, "{issuer}{year}年第{serial}号"),
            _ => write!(f, "{issuer}第{serial}号"),
        }
    }
}

const CHINESE: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || CHINESE.contains(&c) || matches!(c, '○' | '零' | '十' | '百')
}

/// A number in Arabic or Chinese digits: 17, 一七, 十七, 一百零三.
pub fn number(text: &str) -> Option<u32> {
    if text.is_empty() || text.chars().count() > 9 {
        return None;
    }
    let value = |c: char| match c {
        '○' | '零' => Some(0),
        _ => c.to_digit(10).or_else(|| CHINESE.iter().position(|digit| *digit == c).and_then(|at| u32::try_from(at).ok())),
    };
    if !text.contains(['十', '百']) {
        return text.chars().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(value(c)?));
    }
    let (mut sum, mut digit) = (0_u32, None);
    for c in text.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            _ => {
                digit = Some(value(c)?);
                continue;
            }
        };
        sum += digit.take().unwrap_or(1) * unit;
    }
    Some(sum + digit.unwrap_or(0))
}

/// A year of four digits, or of two in the manner of the last century.
fn year(text: &str) -> Result<u16, DocumentNumberFault> {
    let year = number(text.trim_end_matches('年')).and_then(|year| u16::try_from(year).ok()).ok_or(DocumentNumberFault::Year)?;
    let full = if (49..=99).contains(&year) { 1900 + year } else { year };
    if YEARS.contains(&full) { Ok(full) } else { Err(DocumentNumberFault::YearOutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, DocumentNumberFault> {
        text.parse::<DocumentNumber>().map(|number| number.to_string())
    }

    #[test]
    fn every_way_of_typing_brackets_and_digits_is_one_number() {
        for text in [
            "赣府厅发〔2020〕17号",
            "赣府厅发[2020]17号",
            "赣府厅发(2020)17号",
            "赣府厅发（2020）17号",
            "赣府厅发【2020】17号",
            "赣府厅发﹝2020﹞17号",
            "赣府厅发［２０２０］１７号",
            "赣府厅发〔2020〕第17号",
            "赣府厅发〔2020〕017号",
            "赣府厅发〔二〇二〇〕十七号",
            "赣府厅发〔二○二○〕一七号",
            " 赣府厅发 〔2020年〕 17 号 ",
        ] {
            assert_eq!(read(text).as_deref(), Ok("赣府厅发〔2020〕17号"), "{text}");
        }
    }

    #[test]
    fn orders_and_announcements_have_numbers_of_their_own() {
        assert_eq!(read("中华人民共和国国务院令第711号").as_deref(), Ok("中华人民共和国国务院令第711号"));
        assert_eq!(read("财政部公告2020年第17号").as_deref(), Ok("财政部公告2020年第17号"));
        assert_eq!(read("国发[81]66号").as_deref(), Ok("国发〔1981〕66号"));
        assert_eq!(read("法释〔2025〕一百零八号").as_deref(), Ok("法释〔2025〕108号"));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, fault) in [
            ("", DocumentNumberFault::Ending),
            ("赣府厅发〔2020〕17", DocumentNumberFault::Ending),
            ("赣府厅发〔2020〕号", DocumentNumberFault::Serial),
            ("赣府厅发〔2020〕0号", DocumentNumberFault::Serial),
            ("赣府厅发〔2020〕99999999999号", DocumentNumberFault::Serial),
            ("赣府厅发202017号", DocumentNumberFault::Year),
            ("赣府厅发2020〕17号", DocumentNumberFault::Year),
            ("赣府厅发〔〕17号", DocumentNumberFault::Year),
            ("赣府厅发〔3020〕17号", DocumentNumberFault::YearOutOfRange),
            ("赣府厅发〔12〕17号", DocumentNumberFault::YearOutOfRange),
            ("〔2020〕17号", DocumentNumberFault::Issuer),
            ("第17号", DocumentNumberFault::Issuer),
            ("关于《办法》的〔2020〕17号", DocumentNumberFault::Issuer),
        ] {
            assert_eq!(read(text), Err(fault), "{text}");
        }
    }
}
