//! What the calendar says when it cannot answer.

use chrono::{Datelike, NaiveDate};

use super::{china, day::NoticeKind};
use crate::{
    error::{Code, Problem, Problems},
    text::Text,
};

/// Why the calendar has no answer: a year outside its notices.
///
/// ```
/// use gongkai::calendar::{Calendar, CalendarError};
/// let start = "2026-12-10".parse().unwrap();
/// assert_eq!(Calendar::china().add(start, 20), Err(CalendarError::NotAnnounced { year: 2027 }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum CalendarError {
    /// The State Council's notice of that year has not been issued, is not in the table, or was not yet issued on the day
    /// of [`Calendar::as_known_on`](super::Calendar::as_known_on).
    #[error("the holiday arrangement of {year} has not been announced")]
    NotAnnounced {
        /// The first year that is missing.
        year: i32,
    },
    /// The table begins later.
    #[error("{year} is before the table of working days")]
    BeforeTable {
        /// The year asked for.
        year: i32,
    },
}

impl CalendarError {
    /// The year outside the calendar that covers `day` or runs up to it.
    #[cold]
    pub(crate) fn beyond(day: i32) -> Self {
        Self::NotAnnounced { year: year_of(day) }
    }

    /// The year before the calendar in which `day` lies.
    #[cold]
    pub(crate) fn before(day: i32) -> Self {
        Self::BeforeTable { year: year_of(day) }
    }

    /// The same as a [`Problem`] at `path`, with what would be needed: the notice of that year, by number and date where it exists.
    ///
    /// ```
    /// use gongkai::calendar::CalendarError;
    /// let problem = CalendarError::NotAnnounced { year: 2027 }.problem("facts.start");
    /// assert!(problem.help.en.contains("2027"));
    /// ```
    pub fn problem(self, path: &str) -> Problem {
        let (message, help) = match self {
            Self::NotAnnounced { year } => (not_announced(year), needed(year)),
            Self::BeforeTable { year } => (
                Text::new(
                    format!("{year}年早于工作日表，该表自{}年起", china::FIRST_YEAR),
                    format!("{year} is before the table of working days, which begins in {}", china::FIRST_YEAR),
                ),
                Text::new(format!("请用{}年或以后的日期", china::FIRST_YEAR), format!("use a date in {} or later", china::FIRST_YEAR)),
            ),
        };
        Problem::new(Code::NotAnnounced, path, message, help)
    }
}

/// Where no place in an input is known: `?` takes a calendar's error along with all others.
///
/// ```
/// use gongkai::{Library, Problems, calendar::Calendar};
/// fn reply_and_review(received: chrono::NaiveDate) -> Result<chrono::NaiveDate, Problems> {
///     let due = Library::embedded().book("cn-2019")?.due("request.reply", received)?.day();
///     Ok(Calendar::china().add(due, 5)?)
/// }
/// let problems = reply_and_review("2026-12-01".parse().unwrap()).unwrap_err();
/// assert_eq!(problems.first().code, gongkai::Code::NotAnnounced);
/// ```
impl From<CalendarError> for Problem {
    fn from(error: CalendarError) -> Self {
        error.problem("")
    }
}

impl From<CalendarError> for Problems {
    fn from(error: CalendarError) -> Self {
        Problem::from(error).into()
    }
}

/// A day number too far out for a date lies in the last year there is.
fn year_of(day: i32) -> i32 {
    let limit = if day < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    NaiveDate::from_epoch_days(day).unwrap_or(limit).year()
}

fn not_announced(year: i32) -> Text {
    if year <= china::LAST_YEAR {
        return Text::new(
            format!("截至所设的日期，{year}年的放假安排尚未发布"),
            format!("on the day of `as_known_on` the holiday arrangement of {year} had not been announced"),
        );
    }
    Text::new(
        format!("{year}年的放假安排尚未发布或尚未收录"),
        format!("the holiday arrangement of {year} has not been announced, or is not in this table"),
    )
}

fn needed(year: i32) -> Text {
    let notice = china::NOTICES.iter().find(|notice| notice.year == year && notice.kind == NoticeKind::Annual);
    let Some(notice) = notice else {
        let (zh, en) = (
            format!("需要国务院办公厅关于{year}年部分节假日安排的通知"),
            format!("it takes the State Council notice on the public holidays of {year}"),
        );
        if year > china::LAST_FEAST_YEAR {
            return Text::new(zh, en);
        }
        return Text::new(
            format!("{zh}；或用 provisional 按法定节假日及其补假推算，结果会标明为暂定"),
            format!("{en}; or ask with `provisional`: by the statutory holidays, and every result is marked so"),
        );
    };
    let number = notice.number.as_deref().unwrap_or("（文号不详）");
    match notice.issued {
        Some(issued) => Text::new(
            format!("{number}于{issued}发布，请把 as_known_on 设为当日或以后"),
            format!("{number} was issued on {issued}: set `as_known_on` to that day or later"),
        ),
        None => Text::new(
            format!("{number}的发布日期不详，自{}起才能确定已发布", notice.known_from),
            format!("the date of {number} is not known; it is certain to exist only from {} on", notice.known_from),
        ),
    }
}
