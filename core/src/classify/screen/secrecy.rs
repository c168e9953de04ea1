//! Marks that keep a text in the house: 绝密, 机密, 秘密 with their period (GB/T 9704), 工作秘密, 内部资料. The same words in ordinary use
//! are no marks: a mark stands alone, is followed by `★`, or fills a bracket or the field of a label.

use super::{
    found::{Confidence, Finds, Found},
    near,
    scan::{Class, Scan},
    word::{is_han, line_after, line_before, skip, spelled, spelled_back},
};
use crate::{form::kind::Kind, identifier::half_width, names, text::Text};

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    let mut last = 0..0;
    for spot in scan.among(&[Class::Secret, Class::Inner]) {
        let mark = match spot.class {
            Class::Secret => secret(scan.text, spot.end),
            Class::Inner => internal(scan.text, spot.start),
            _ => None,
        };
        if let Some(mark) = mark.filter(|mark| last != mark.bytes) {
            last = mark.bytes.clone();
            found.push(mark);
        }
    }
}

/// How secret a state secret is (密级).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// 绝密.
    TopSecret,
    /// 机密.
    Confidential,
    /// 秘密.
    Secret,
}

names! {
    // Each by the name of its case in the rule that sets the longest periods.
    impl Level {
        TopSecret = "top_secret" ("绝密", "top secret"),
        Confidential = "confidential" ("机密", "confidential"),
        Secret = "secret" ("秘密", "secret"),
    }
}

const WORK_SECRET: &[&str] = &["工", "作", "秘祕", "密"];
const LEVELS: [(Level, &[&str]); 3] =
    [(Level::TopSecret, &["绝絕", "密"]), (Level::Confidential, &["机機", "密"]), (Level::Secret, &["秘祕", "密"])];

/// A mark whose last word ends in 密.
fn secret(text: &str, end: usize) -> Option<Found> {
    if let Some(start) = spelled_back(text, end, WORK_SECRET) {
        let (end, _) = starred(text, end).unwrap_or((end, None));
        let sure = standing(text, start, end)?;
        let reason =
            Text::new("工作秘密标志：单独标注，不是行文用语", "mark of a work secret: it stands by itself and is no part of a sentence");
        return Some(Found { kind: Kind::WorkSecret, bytes: start..end, confidence: sure, reason });
    }
    let (level, start) = level(text, end)?;
    if is_compound(text, start) {
        return None;
    }
    let (bytes, confidence) = match starred(text, end) {
        Some((end, _)) if is_quoted(text, start, end) => return None,
        Some((end, _)) => (start..end, Confidence::Certain),
        None => (start..end, standing(text, start, end)?),
    };
    let reason = Text::new(
        format!("国家秘密标志：{}，单独标注，不是行文用语", level.text().zh),
        format!("mark of a state secret: {}; it stands by itself and is no part of a sentence", level.text().en),
    );
    Some(Found { kind: Kind::SecrecyMark, bytes, confidence, reason })
}

/// The level whose name ends at a place, and where it begins.
fn level(text: &str, end: usize) -> Option<(Level, usize)> {
    LEVELS.iter().find_map(|(level, word)| Some((*level, spelled_back(text, end, word)?)))
}

/// The level of a mark and its period in months, if it bears one.
pub(super) fn period(mark: &str) -> Option<(Level, u32)> {
    let end = mark.find('密').map(|at| at + '密'.len_utf8())?;
    let (level, _) = level(mark, end)?;
    let (_, months) = starred(mark, end)?;
    Some((level, months?))
}

/// Whether the word before makes another word of it: 商业秘密, 国家秘密, 保密.
fn is_compound(text: &str, start: usize) -> bool {
    let before = line_before(text, start);
    let broken = text.get(..start).unwrap_or_default().trim_end();
    let word = if before.is_empty() { broken } else { before };
    near::ends(word, &["商业", "商業", "国家", "國家", "保守", "技术", "工作", "个人", "企业"])
}

/// Where a mark ends whose `★` follows, and its period in months if it is a number. A number may stand on the next line.
fn starred(text: &str, end: usize) -> Option<(usize, Option<u32>)> {
    let star = skip(text, end);
    let c = text.get(star..)?.chars().next()?;
    let after = star + c.len_utf8();
    let number = skip(text, after);
    let (count, unit) = numeral(text, number);
    let unit = skip(text, unit);
    let measured = ["个月", "個月", "月", "年"].into_iter().find(|name| text.get(unit..).unwrap_or_default().starts_with(*name));
    match (c, count, measured) {
        // Not a year, as in 2030年1月1日.
        ('★' | '☆' | '*' | '＊', Some(count @ ..=LONGEST_COUNT), Some(name)) => {
            Some((unit + name.len(), Some(if name == "年" { 12 * count } else { count })))
        }
        ('★' | '☆', ..) if text.get(after..number)?.contains('\n') => Some((after, None)),
        ('★' | '☆', ..) => Some((condition(text, number).unwrap_or(after), None)),
        _ => None,
    }
}

/// No period has more years or months.
const LONGEST_COUNT: u32 = 999;

/// A number in digits or Han numerals, and where it ends.
fn numeral(text: &str, from: usize) -> (Option<u32>, usize) {
    let rest = text.get(from..).unwrap_or_default();
    let digits: Vec<char> = rest.chars().map(half_width).take_while(char::is_ascii_digit).take(5).collect();
    if !digits.is_empty() {
        let bytes: usize = rest.chars().take(digits.len()).map(char::len_utf8).sum();
        return (digits.iter().collect::<String>().parse().ok(), from + bytes);
    }
    let han: Vec<char> = rest.chars().take_while(|c| "一二三四五六七八九十".contains(*c)).take(4).collect();
    let value = |c: &char| "一二三四五六七八九".chars().position(|digit| digit == *c).and_then(|at| u32::try_from(at + 1).ok());
    let number = match han.as_slice() {
        ['十'] => Some(10),
        ['十', one] => value(one).map(|one| 10 + one),
        [ten, '十'] => value(ten).map(|ten| 10 * ten),
        [ten, '十', one] => value(ten).zip(value(one)).map(|(ten, one)| 10 * ten + one),
        [one] => value(one),
        _ => None,
    };
    (number, from + han.iter().map(|c| c.len_utf8()).sum::<usize>())
}

/// The longest condition or date in place of a period.
const LONGEST_CONDITION: usize = 12;

/// Where a condition in place of the period ends: 长期, 启用前, 2030年1月1日. It stands on the same line.
fn condition(text: &str, from: usize) -> Option<usize> {
    let words = text.get(from..)?.chars().take(LONGEST_CONDITION + 1).take_while(|c| is_han(*c) || half_width(*c).is_ascii_digit());
    let count = words.clone().count();
    (1..=LONGEST_CONDITION).contains(&count).then(|| from + words.map(char::len_utf8).sum::<usize>())
}

/// The labels of a field for the level.
const LABELS: [&[&str]; 2] = [&["密", "级級"], &["级級", "别別"]];

/// Whether a mark stands by itself, and how sure that is.
fn standing(text: &str, start: usize, end: usize) -> Option<Confidence> {
    let (before, after) = (line_before(text, start), line_after(text, end));
    let open = before.chars().next_back();
    let close = after.chars().next();
    let enclosed = matches!(
        (open, close),
        (Some('（' | '('), Some('）' | ')'))
            | (Some('【'), Some('】'))
            | (Some('['), Some(']'))
            | (Some('〔'), Some('〕'))
            | (Some('［'), Some('］'))
            | (Some('★' | '☆'), Some('★' | '☆'))
    ) || (matches!(open, Some('（' | '(' | '【' | '[' | '〔' | '［')) && is_admonition(after));
    let label = before.trim_end_matches([':', '：', ' ', '\u{3000}']);
    let labelled = before.ends_with([':', '：']) && LABELS.iter().any(|word| spelled_back(label, label.len(), word).is_some());
    let urgent = near::begins(after, &["特急", "加急", "特提", "平急", "急件", "份号"]) || is_admonition(after);
    let numbered = !before.is_empty() && before.chars().all(|c| half_width(c).is_ascii_digit());
    if labelled {
        // One of a choice is no mark: 密级：绝密、机密、秘密.
        return (!matches!(close, Some('、' | '/' | '／' | '□' | '☐' | '或'))).then_some(Confidence::Certain);
    }
    match (before.is_empty() || numbered, after.is_empty() || urgent, enclosed) {
        (true, true, _) => Some(Confidence::Certain),
        (_, _, true) => Some(Confidence::Likely),
        (true, false, _) if numbered && !close.is_some_and(is_han) => Some(Confidence::Likely),
        _ => None,
    }
}

/// What follows the mark of internal material.
fn is_admonition(after: &str) -> bool {
    let words = after.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '，' | ',' | '、' | '·' | '：' | '。' | '—' | '-' | '！' | '（' | '(')
    });
    near::begins(
        words,
        &[
            "注意保",
            "妥善保",
            "请勿",
            "請勿",
            "不得外传",
            "不得翻印",
            "不得复印",
            "不得转载",
            "不准",
            "严禁",
            "嚴禁",
            "禁止",
            "仅供",
            "僅供",
            "免费交流",
            "免費交流",
            "切勿",
            "勿外传",
            "翻印必究",
            "严格保管",
            "用后收回",
        ],
    )
}

/// Whether it is quoted, as one speaks of a mark and does not set it.
fn is_quoted(text: &str, start: usize, end: usize) -> bool {
    line_before(text, start).ends_with(['“', '‘', '「', '"', '《']) && line_after(text, end).starts_with(['”', '’', '」', '"', '》'])
}

const INTERNAL: [&[&str]; 3] = [&["内內", "部", "资資", "料"], &["内內", "部", "文", "件"], &["内內", "部", "材", "料"]];

fn internal(text: &str, start: usize) -> Option<Found> {
    let end = INTERNAL.iter().find_map(|word| spelled(text, start, word))?;
    let confidence = if is_admonition(line_after(text, end)) { Confidence::Certain } else { standing(text, start, end)? };
    let reason =
        Text::new("内部资料标志：单独标注，不是行文用语", "mark of internal material: it stands by itself and is no part of a sentence");
    Some(Found { kind: Kind::InternalMaterial, bytes: start..end, confidence, reason })
}
