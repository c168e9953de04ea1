//! Events: in words for a file, in numbers for a fold.

use chrono::NaiveDate;
use serde::Serialize;

use super::words::{Opinion, Remedy, Service, Taker};
use crate::{
    form::ledger::{AtFault, EventKind},
    order,
    request::received::Channel,
};

/// One dated event of a request. The order of events is their date, then their kind, then everything else.
///
/// ```
/// use gongkai::{form::ledger::EventKind, request::ledger::Event};
/// let asked = Event::new("2024-03-05".parse().unwrap(), EventKind::ThirdPartyAsked).of("甲公司");
/// assert_eq!(asked.who.as_deref(), Some("甲公司"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Event {
    /// The day.
    pub date: NaiveDate,
    /// What happened.
    #[serde(rename = "event")]
    pub kind: EventKind,
    /// Whose: the third party or the agency consulted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// Working days of an extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// The last day of a time that the agency sets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Whether there was a good reason for being late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excused: Option<bool>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<Opinion>,
    /// How the reply was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub served: Option<Service>,
    /// Which remedy was sought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<Remedy>,
    /// Who approved an extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// How the request came in, where that told the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Who took it in first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_in_by: Option<Taker>,
    /// The reading that it counts as received on the day it was passed on; `None` for that of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passing_on_starts: Option<bool>,
    /// Whose fault it is that a reply came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<AtFault>,
    /// The reading that a reply which came back is given all the same; `None` for that of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stands: Option<bool>,
    /// A reference of the file's own, handed back.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

impl Event {
    /// An event with nothing but its day and kind.
    pub const fn new(date: NaiveDate, kind: EventKind) -> Self {
        Self {
            date,
            kind,
            who: None,
            days: None,
            until: None,
            excused: None,
            opinion: None,
            served: None,
            remedy: None,
            by: None,
            channel: None,
            taken_in_by: None,
            passing_on_starts: None,
            fault: None,
            stands: None,
            reference: None,
        }
    }

    /// The same of a third party or an agency.
    #[must_use]
    pub fn of(self, who: impl Into<String>) -> Self {
        Self { who: Some(who.into()), ..self }
    }

    /// The same with a number of working days.
    #[must_use]
    pub fn days(self, days: u32) -> Self {
        Self { days: Some(days), ..self }
    }

    /// The same with the last day of a time that is set.
    #[must_use]
    pub fn until(self, until: NaiveDate) -> Self {
        Self { until: Some(until), ..self }
    }
}

/// An event as a fold takes it: numbers only, nothing to be freed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerEntry {
    /// The day, counted from 1970-01-01.
    pub day: i32,
    /// What happened.
    pub kind: EventKind,
    /// Whose: any number that stands for one party of this request; 0 for none named.
    pub who: u32,
    /// Working days of an extension.
    pub days: u32,
    /// The last day of a time that the agency sets.
    pub until: Option<i32>,
    /// Whether there was a good reason for being late.
    pub excused: Option<bool>,
    /// How a reply was delivered.
    pub served: Option<Service>,
    /// Who took it in first.
    pub taken_in_by: Option<Taker>,
    /// The reading that it counts as received on the day it was passed on.
    pub passing_on_starts: Option<bool>,
    /// Whose fault it is that a reply came back.
    pub fault: Option<AtFault>,
    /// The reading that a reply which came back is given all the same.
    pub stands: Option<bool>,
}

impl LedgerEntry {
    /// An entry with nothing but its day and kind.
    pub const fn new(day: i32, kind: EventKind) -> Self {
        Self {
            day,
            kind,
            who: 0,
            days: 0,
            until: None,
            excused: None,
            served: None,
            taken_in_by: None,
            passing_on_starts: None,
            fault: None,
            stands: None,
        }
    }
}

/// The entries of events in order, their parties numbered.
pub(super) fn entries(events: &[Event]) -> Vec<LedgerEntry> {
    let mut parties: Vec<&str> = events.iter().filter_map(|event| event.who.as_deref()).collect();
    order::natural(&mut parties);
    let number = |who: Option<&str>| {
        let place = who.map_or(0, |who| parties.partition_point(|party| *party < who) + 1);
        u32::try_from(place).unwrap_or(u32::MAX)
    };
    events
        .iter()
        .map(|event| LedgerEntry {
            day: event.date.to_epoch_days(),
            kind: event.kind,
            who: number(event.who.as_deref()),
            days: event.days.unwrap_or_default(),
            until: event.until.map(|day| day.to_epoch_days()),
            excused: event.excused,
            served: event.served,
            taken_in_by: event.taken_in_by,
            passing_on_starts: event.passing_on_starts,
            fault: event.fault,
            stands: event.stands,
        })
        .collect()
}
