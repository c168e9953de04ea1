//! What a day is, and why.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use crate::{law::Evidence, names, text::Text};

names! {
    /// What a day is to those who count working days.
    ///
    /// ```
    /// use gongkai::calendar::DayKind;
    /// assert!(DayKind::MakeupWorkday.is_worked());
    /// assert_eq!(DayKind::MakeupWorkday.as_str(), "makeup_workday");
    /// ```
    DayKind {
        /// Monday to Friday, worked (工作日).
        Workday = "workday" ("工作日", "working day"),
        /// A weekend day that is worked in exchange for a day off (调休上班).
        MakeupWorkday = "makeup_workday" ("调休上班", "make-up working day"),
        /// Saturday or Sunday, not worked (周末).
        Weekend = "weekend" ("周末", "weekend"),
        /// A day of an announced, statutory or regional holiday (节假日), weekend days inside it included.
        Holiday = "holiday" ("放假", "holiday"),
        /// A body's own closure (停止办公), from an overlay.
        Closure = "closure" ("停止办公", "closure"),
    }
}

impl DayKind {
    /// Whether the day counts as a working day.
    pub const fn is_worked(self) -> bool {
        matches!(self, Self::Workday | Self::MakeupWorkday)
    }
}

names! {
    /// How firm a result is; a later one is less firm.
    ///
    /// ```
    /// use gongkai::calendar::{Calendar, Standing};
    /// let (from, to) = ("2026-12-10".parse().unwrap(), "2026-12-28".parse().unwrap());
    /// assert_eq!(Calendar::china().standing(from, to), Standing::Unsettled);
    /// ```
    Standing {
        /// It rests on announced days only.
        Settled = "settled",
        /// It touches 26–31 December of the last announced year, which the next year's notice may still change: notices have
        /// moved days as early as 29 December.
        Unsettled = "unsettled",
        /// It touches a year whose notice is not out: its days are what the law and all arrangements so far make the least of it.
        Provisional = "provisional",
    }
}

names! {
    /// Whether a notice arranges a year or changes an arrangement.
    NoticeKind {
        /// The arrangement of a year.
        Annual = "annual",
        /// A change within the year.
        Amendment = "amendment",
    }
}

/// A notice of the State Council's General Office (国务院办公厅通知) that arranges holidays.
///
/// ```
/// use gongkai::calendar::Calendar;
/// let eve = "2020-01-31".parse().unwrap();
/// let notice = Calendar::china().day(eve).unwrap().notice.unwrap();
/// assert_eq!(notice.number.as_deref(), Some("国办发明电〔2020〕1号"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Notice {
    /// The year it arranges.
    pub year: i32,
    /// Arrangement or change.
    pub kind: NoticeKind,
    /// Its document number (文号), where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Cow<'static, str>>,
    /// The day it was issued, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
    /// The day from which it is certain to have been issued: `issued`; where that is not known, the last day of the year in its
    /// number, or of the year it arranges.
    pub known_from: NaiveDate,
    /// How well number and date are known.
    pub evidence: Evidence,
}

/// One day: what it is, and on what that rests.
///
/// ```
/// use gongkai::calendar::{Calendar, DayKind};
/// let day = Calendar::china().day("2022-10-08".parse().unwrap()).unwrap();
/// assert_eq!(day.kind, DayKind::MakeupWorkday);
/// assert_eq!(day.name.unwrap().zh, "国庆节");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DayKind,
    /// The holiday it is part of or worked for; an overlay's own name. None for an ordinary day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Whether the date is itself a statutory holiday (法定节假日); None where the sources do not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statutory: Option<bool>,
    /// The notice that names the day; None for an ordinary day, a statutory holiday not yet announced, and an overlay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Notice>,
    /// How firm this is.
    pub standing: Standing,
}

/// Consecutive days of one reason: same kind, same name, same notice.
///
/// ```
/// use gongkai::calendar::Calendar;
/// let (from, to) = ("2022-09-30".parse().unwrap(), "2022-10-10".parse().unwrap());
/// let lengths: Vec<_> = Calendar::china().runs(from, to).unwrap().iter().map(|run| run.days()).collect();
/// assert_eq!(lengths, [1, 7, 2, 1]); // Friday, holiday, two make-up days, Monday
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day, included.
    pub to: NaiveDate,
    /// What the days are.
    pub kind: DayKind,
    /// The holiday they are part of or worked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The notice that names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Notice>,
    /// The least firm of its days.
    pub standing: Standing,
}

impl Run {
    /// How many days it has, at least 1.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days() + 1
    }

    /// Runs from days in order without a gap.
    pub(crate) fn of(days: &[Day]) -> Vec<Self> {
        days.chunk_by(|a, b| (a.kind, &a.name, &a.notice) == (b.kind, &b.name, &b.notice))
            .filter_map(|run| {
                let (first, last) = (run.first()?, run.last()?);
                Some(Self {
                    from: first.date,
                    to: last.date,
                    kind: first.kind,
                    name: first.name.clone(),
                    notice: first.notice.clone(),
                    standing: first.standing.max(last.standing),
                })
            })
            .collect()
    }
}
