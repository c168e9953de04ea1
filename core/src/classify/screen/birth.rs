//! Dates of birth: after a label (出生日期：, 生于), before 出生 or 生, down a column headed 出生日期.

use std::ops::Range;

use chrono::NaiveDate;

use super::{
    column,
    found::{Confidence, Finds, Found},
    layout::Numeral,
    scan::{Class, Scan},
    word::is_han,
};
use crate::{form::kind::Kind, identifier::half_width, text::Text};

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    let mut done = 0;
    for spot in scan.all(Class::Birth).filter(|spot| may_be_birth(scan, spot.range())) {
        let one = behind(scan, spot.range()).or_else(|| labelled(scan, spot.range()));
        let all = one.map(|one| vec![one]).unwrap_or_else(|| headed(scan, spot.range()));
        for (bytes, sure) in all {
            if bytes.start >= done {
                done = bytes.end;
                found.push(told(bytes, sure));
            }
        }
    }
}

/// Whether the characters beside 生 let it speak of a birth: 出生, 生日, 生于, 6日生. In 学生 and 卫生 they do not.
fn may_be_birth(scan: &Scan, birth: Range<usize>) -> bool {
    let before = scan.before(birth.start).chars().next_back();
    let after = scan.after(birth.end).chars().next();
    matches!(before, Some('出' | '日' | '号' | '號' | '月')) || matches!(after, Some('日' | '于'))
}

fn told(bytes: Range<usize>, confidence: Confidence) -> Found {
    let reason = match confidence {
        Confidence::Possible => Text::new(
            "出生日期：有标注，但不是真实日期，可能有误写",
            "date of birth: a label says so; there is no such day, it may be miswritten",
        ),
        _ => Text::new("出生日期：写明为出生的日期", "date of birth: the text says that somebody was born on it"),
    };
    Found { kind: Kind::BirthDate, bytes, confidence, reason }
}

/// A date as people write it.
struct Date {
    /// Its length in bytes.
    len: usize,
    /// Whether it names a day, not a month alone.
    to_the_day: bool,
    /// Whether there is such a day.
    is_real: bool,
}

/// Dates of persons lie between these years.
const YEARS: std::ops::RangeInclusive<u32> = 1850..=2099;
/// The longest date, in characters: 一九八〇年十二月三十一日, with a blank here and there.
const LONGEST: usize = 16;

impl Date {
    /// The date that a text begins with: 1990年5月6日, 1990-05-06, 1990.5, 19900506, 一九九〇年五月六日.
    fn at_head(text: &str) -> Option<Self> {
        let first = Numeral::at_head(text)?;
        let rest = text.get(first.len..)?;
        if first.value > 9_999 {
            let (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100);
            return YEARS.contains(&year).then(|| Self { len: first.len, to_the_day: true, is_real: is_real(year, month, day) });
        }
        let sign =
            rest.chars().next().filter(|sign| YEARS.contains(&first.value) && matches!(half_width(*sign), '年' | '-' | '/' | '.'))?;
        let (ends_month, ends_day): (&[char], &[char]) = if sign == '年' { (&['月'], &['日', '号', '號']) } else { (&[sign], &[]) };
        let (month, after) = part(rest.get(sign.len_utf8()..)?)?;
        let closed = after.strip_prefix(ends_month);
        let len = |rest: &str| text.len() - rest.len();
        match closed.and_then(part) {
            Some((day, after)) if sign != '年' || after.starts_with(ends_day) => {
                let after = after.strip_prefix(ends_day).unwrap_or(after);
                Some(Self { len: len(after), to_the_day: true, is_real: is_real(first.value, month, day) })
            }
            _ if sign == '年' => Some(Self { len: len(closed?), to_the_day: false, is_real: is_real(first.value, month, 1) }),
            _ => Some(Self { len: len(after), to_the_day: false, is_real: is_real(first.value, month, 1) }),
        }
    }
}

/// A month or a day of at most two digits and what follows it.
fn part(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_start_matches(' ');
    let number = Numeral::at_head(text).filter(|number| number.value < 100)?;
    Some((number.value, text.get(number.len..)?))
}

fn is_real(year: u32, month: u32, day: u32) -> bool {
    i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day)).is_some()
}

/// What follows 出生 where it is not said of a person but of a kind of persons: 1990年1月1日出生的.
const KINDS: &str = "的人者前後后以之婴儿子";

/// The date right before 出生 or 生.
fn behind(scan: &Scan, birth: Range<usize>) -> Option<(Range<usize>, Confidence)> {
    let next = scan.after(birth.end).chars().next();
    let (end, goes_on) = match scan.before(birth.start).strip_suffix('出') {
        Some(before) => (before.len(), next.is_some_and(|c| KINDS.contains(c))),
        None => (birth.start, next.is_some_and(|c| is_han(c) && c != '于')),
    };
    let before = scan.before(end);
    let is_part = |c: char| Numeral::holds(c) || matches!(half_width(c), '年' | '月' | '日' | '号' | '號' | '-' | '/' | '.' | ' ');
    if goes_on || !before.ends_with(['日', '号', '號', '月']) {
        return None;
    }
    let run: usize = before.chars().rev().take(LONGEST).take_while(|c| is_part(*c)).map(char::len_utf8).sum();
    let text = before.get(end - run..)?.trim_start_matches(' ');
    let date = Date::at_head(text).filter(|date| date.len == text.len() && date.is_real)?;
    Some((end - text.len()..end, if date.to_the_day { Confidence::Certain } else { Confidence::Likely }))
}

/// What a label may have after 生.
const TAILS: [&str; 6] = ["年月日", "年月", "日期", "时间", "日", "于"];
/// What makes 生于 and 生日 no words of a birth: 发生于, 产生于, 先生日前.
const NO_BIRTHS: &str = "发發产產诞誕滋派衍孳先学學再共新医醫民卫衛";

/// The date that a label with 生 names.
fn labelled(scan: &Scan, birth: Range<usize>) -> Option<(Range<usize>, Confidence)> {
    let before = scan.before(birth.start).chars().next_back();
    let rest = scan.after(birth.end);
    let tail = TAILS.iter().find(|tail| rest.starts_with(**tail)).copied().unwrap_or_default();
    let is_label = before == Some('出') || matches!(tail, "日" | "于") && !before.is_some_and(|c| NO_BIRTHS.contains(c));
    let rest = rest.get(tail.len()..).filter(|_| is_label)?;
    let is_sign = |c: char| matches!(c, '：' | ':' | '（' | '(' | ' ' | '\u{3000}' | '\t' | '|' | '为' | '是');
    let gap: usize = rest.chars().take(4).take_while(|c| is_sign(*c)).map(char::len_utf8).sum();
    let start = birth.end + tail.len() + gap;
    let date = Date::at_head(scan.after(start))?;
    let sure = match (date.is_real, date.to_the_day) {
        (true, true) => Confidence::Certain,
        (true, false) => Confidence::Likely,
        (false, _) => Confidence::Possible,
    };
    Some((start..start + date.len, sure))
}

/// The dates of a column headed 出生日期 or 出生年月.
fn headed(scan: &Scan, birth: Range<usize>) -> Vec<(Range<usize>, Confidence)> {
    let tail = scan.after(birth.end);
    if !scan.before(birth.start).ends_with('出') || !(tail.starts_with("日期") || tail.starts_with("年月")) {
        return Vec::new();
    }
    let read = |cell: Range<usize>| {
        let text = scan.text.get(cell.clone())?;
        let date = Date::at_head(text).filter(|date| date.len == text.len() && date.is_real)?;
        Some((cell, if date.to_the_day { Confidence::Certain } else { Confidence::Likely }))
    };
    column::below(scan.text, birth.end, |head| head.starts_with("出生")).into_iter().filter_map(read).collect()
}
