//! Days as registers write them.

use chrono::{Days, NaiveDate};
use serde_json::Value;

/// The day before day 1 of Excel's serial numbers, as they count after its 29 February 1900.
const EXCEL: Option<NaiveDate> = NaiveDate::from_ymd_opt(1899, 12, 30);

/// The serial numbers of 2000-01-01 to 2099-12-31; others are no days of a register.
const SERIALS: std::ops::RangeInclusive<u64> = 36_526..=73_050;

/// A day written as 2024-3-1, 2024/3/1, 2024.3.1, 2024年3月1日 or 20240301, perhaps with a time of day behind a space or a `T`, or as a serial
/// number.
/// None for all else.
pub(crate) fn day(value: &Value) -> Option<NaiveDate> {
    match value {
        Value::Number(number) => number.as_f64().filter(|n| (0.0..1e8).contains(n)).and_then(|n| counted(n as u64)),
        Value::String(text) => written(text),
        _ => None,
    }
}

fn written(text: &str) -> Option<NaiveDate> {
    let text = match text.split_once([' ', 'T']) {
        Some((day, time)) if is_time(time.trim()) => day,
        _ => text,
    };
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return counted(text.parse().ok()?);
    }
    let text = text.strip_suffix(['日', '号']).unwrap_or(text);
    let parts = ["-", "/", "."].iter().map(|by| text.split(by).collect::<Vec<_>>()).find(|parts| parts.len() == 3);
    let chinese = || text.split_once('年').and_then(|(year, rest)| rest.split_once('月').map(|(month, day)| vec![year, month, day]));
    let parts = parts.or_else(chinese)?;
    let [year, month, day] = parts.as_slice() else { return None };
    let number = |text: &str, most: usize| {
        let text = text.trim();
        let is_number = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten()
    };
    let year = number(year, 4).filter(|year| *year >= 1000)?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(month, 2)?, number(day, 2)?)
}

/// 20240301, or a serial number.
fn counted(number: u64) -> Option<NaiveDate> {
    if SERIALS.contains(&number) {
        return EXCEL?.checked_add_days(Days::new(number));
    }
    let part = |by: u64, of: u64| u32::try_from(number / by % of).ok();
    let year = i32::try_from(number / 10_000).ok().filter(|year| (1000..=9999).contains(year))?;
    NaiveDate::from_ymd_opt(year, part(100, 100)?, part(1, 100)?)
}

/// `9:30`, `09:30:00` or `09:30:00.5`, perhaps said to be Beijing time.
fn is_time(text: &str) -> bool {
    let text = text.strip_suffix("+08:00").unwrap_or(text);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = text.split(':').collect();
    (2..=3).contains(&parts.len()) && parts.iter().all(|part| part.len() <= 2 && is_number(part)) && is_number(fraction)
}
