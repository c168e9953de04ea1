//! A notice as a value: what a State Council notice says of a year, for whoever has it before the library does.

use chrono::NaiveDate;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::day::{Notice, NoticeKind};
use crate::{
    error::Problems,
    json,
    law::Evidence,
    limits::{Cap, Limits},
    reader::{Node, Sink},
    text::Text,
};

/// A notice on the holidays of a year (关于某年部分节假日安排的通知), or a later one that amends it: every day it names, off or worked. Days
/// that it does not name are what their weekday makes them. See [`Calendar::with_notice`](super::Calendar::with_notice).
///
/// ```
/// use gongkai::calendar::HolidayNotice;
/// let notice = HolidayNotice::from_json(r#"{
///     "year": 2015, "number": "国发明电〔2015〕1号", "issued": "2015-05-13",
///     "days": [{ "date": "2015-09-03", "name": "抗战胜利70周年纪念日", "off": true }]
/// }"#).unwrap();
/// assert_eq!((notice.year, notice.days.len()), (2015, 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayNotice {
    /// The year it arranges.
    pub year: i32,
    /// Its document number (文号), where known.
    pub number: Option<String>,
    /// The day it was issued, where known.
    pub issued: Option<NaiveDate>,
    /// The days it names.
    pub days: Vec<NoticeDay>,
}

/// A day that a notice names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeDay {
    /// The date.
    pub date: NaiveDate,
    /// The holiday it is part of or worked for, in Chinese; two are joined by `、`.
    pub name: String,
    /// Off (放假), or worked (上班).
    pub off: bool,
}

impl HolidayNotice {
    /// Reads a notice in either layout: `{year, number, issued, days: [{date, name, off}]}`, or that of the open data sets,
    /// `{year, papers, days: [{name, date, isOffDay}]}`.
    ///
    /// # Errors
    /// Everything that is wrong with the text, its keys and values.
    pub fn from_json(text: &str) -> Result<Self, Problems> {
        Self::of(&json::parse(text, &Limits::default())?)
    }

    /// The same of a value.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn of(value: &Value) -> Result<Self, Problems> {
        let sink = Sink::default();
        let notice = Self::read(Node::root(value, "", &sink));
        sink.finish(notice)
    }

    pub(crate) fn read(node: Node) -> Option<Self> {
        let fields = node.object()?;
        let year = fields.need("year").and_then(|node| node.whole(1)).and_then(|year| i32::try_from(year).ok());
        let number = fields.may("number").and_then(|node| node.text().map(str::to_owned));
        let issued = fields.may("issued").and_then(|node| node.date());
        let given = fields.need("days").and_then(|node| node.list_within(Cap::NoticeDays));
        // The open data sets say where they have it from, and what their layout is.
        fields.know(&["papers", "$schema", "$id"]);
        fields.close();
        let given = given?;
        let count = given.len();
        let days: Vec<NoticeDay> = given.into_iter().filter_map(NoticeDay::read).collect();
        Some(Self { year: year?, number, issued, days }).filter(|notice| notice.days.len() == count)
    }

    /// The day from which it is certain to have been issued: where that is not known, the last day of the year in its number, or of
    /// the year it arranges.
    pub(super) fn known_from(&self) -> NaiveDate {
        let numbered = self.number.as_deref().and_then(|number| number.split_once('〔')?.1.split_once('〕')?.0.parse().ok());
        let last_day = NaiveDate::from_ymd_opt(numbered.unwrap_or(self.year), 12, 31);
        self.issued.or(last_day).unwrap_or(NaiveDate::MAX)
    }

    /// What a day says of it.
    pub(super) fn named(&self, kind: NoticeKind) -> Notice {
        Notice {
            year: self.year,
            kind,
            number: self.number.clone().map(Into::into),
            issued: self.issued,
            known_from: self.known_from(),
            // Whoever gives it has it from somewhere.
            evidence: Evidence::Secondary,
        }
    }
}

impl NoticeDay {
    fn read(node: Node) -> Option<Self> {
        let fields = node.object()?;
        let date = fields.need("date").and_then(|node| node.date());
        let name = fields.need("name").and_then(|node| node.text());
        let off = fields.may("isOffDay").or_else(|| fields.need("off")).and_then(|node| node.bool());
        fields.close();
        Some(Self { date: date?, name: name?.to_owned(), off: off? })
    }
}

/// Eight hex digits that stand for notices in the calendar's version.
pub(super) fn hash(notices: &[HolidayNotice]) -> String {
    let mut hash = Sha256::new();
    for HolidayNotice { year, number, issued, days } in notices {
        hash.update(format!("{year}\n{number:?}\n{issued:?}\n"));
        for NoticeDay { date, name, off } in days {
            hash.update(format!("{date}\n{name}\n{off}\n"));
        }
    }
    hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// A name as the notices write it: two holidays joined, each on its own.
pub(super) fn occasions(name: &str) -> impl Iterator<Item = &str> {
    name.split(['、', '/', '，', ',']).map(str::trim).filter(|name| !name.is_empty())
}

/// A name that stands for both languages.
pub(super) fn unknown_occasion(name: &str) -> Text {
    Text::new(name.to_owned(), name.to_owned())
}
