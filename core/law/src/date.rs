//! Dates as text, and days as numbers.

use chrono::{Datelike, NaiveDate};

use crate::{
    error::{Code, Problem},
    text::{Text, excerpt},
};

/// The date of a day number; the days of a table are never beyond what a date can hold.
#[expect(clippy::expect_used, reason = "only called with days of a table")]
pub const fn date(day: i32) -> NaiveDate {
    NaiveDate::from_epoch_days(day).expect("a day of a table is a date")
}

/// The years a date may lie in.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Reads a date `YYYY-MM-DD`, nothing else. `path` says where the text stood.
///
/// # Errors
/// [`Code::NeedsDate`] for a point in time, [`Code::OutOfRange`] for a year outside 1900–2200, [`Code::BadDate`] for anything else
/// that is not a day of the calendar; the help names the month's last day.
///
/// ```
/// use gongkai::calendar::parse_date;
/// assert_eq!(parse_date("2024-02-29", "facts.start").unwrap().to_string(), "2024-02-29");
/// let problem = parse_date("2023-02-29", "facts.start").unwrap_err();
/// assert_eq!(problem.code.as_str(), "bad_date");
/// assert!(problem.help.en.contains("28"));
/// ```
pub fn parse_date(text: &str, path: &str) -> Result<NaiveDate, Problem> {
    let shown = excerpt(text);
    let Some((year, month, day)) = parts(text) else {
        if let Some(('T' | 't' | ' ', _)) = text.get(10..).and_then(|rest| Some((rest.chars().next()?, parts(text.get(..10)?)?))) {
            return Err(Problem::new(
                Code::NeedsDate,
                path,
                Text::new(format!("“{shown}”是时刻，此处应为日期"), format!("`{shown}` is a point in time; a day is meant here")),
                Text::new("请写北京时间的日期，如 2024-01-31", "give the day in Beijing time, such as 2024-01-31"),
            ));
        }
        return Err(Problem::new(
            Code::BadDate,
            path,
            Text::new(format!("“{shown}”不是 YYYY-MM-DD 格式的日期"), format!("`{shown}` is not a date YYYY-MM-DD")),
            Text::new("例如 2024-01-31", "for instance 2024-01-31"),
        ));
    };
    if !YEARS.contains(&year) {
        return Err(Problem::new(
            Code::OutOfRange,
            path,
            Text::new(format!("{year}年超出范围"), format!("the year {year} is out of range")),
            Text::new(
                format!("年份应在{}至{}之间", YEARS.start(), YEARS.end()),
                format!("years run from {} to {}", YEARS.start(), YEARS.end()),
            ),
        ));
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| {
        let help = match last_day(year, month) {
            Some(last) => Text::new(format!("{year}年{month}月最后一日为{last}日"), format!("{year}-{month:02} ends on day {last}")),
            None => Text::new("月份应为 01 至 12", "months run from 01 to 12"),
        };
        Problem::new(Code::BadDate, path, Text::new(format!("{shown} 这一天不存在"), format!("there is no day {shown}")), help)
    })
}

fn last_day(year: i32, month: u32) -> Option<u32> {
    (28..=31).rev().find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some())
}

/// Year, month and day of `YYYY-MM-DD`, whether or not there is such a day.
pub fn parts(text: &str) -> Option<(i32, u32, u32)> {
    let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
    Some((digits(year, 4)? as i32, digits(month, 2)?, digits(day, 2)?))
}

/// The number that exactly `length` ASCII digits write, at most nine.
pub fn digits(text: &str, length: usize) -> Option<u32> {
    let exact = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    exact.then(|| text.parse().ok()).flatten()
}

/// A day in Chinese: 2024年1月2日. (A pattern for `chrono` would bring along all that reads patterns.)
pub fn zh(day: NaiveDate) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}
