//! How a request stands.

use chrono::NaiveDate;
use serde::Serialize;

use super::words::{Closing, LedgerStatus};
use crate::form::ledger::BreachKind;

/// The state of a request at the end of a day. An [`Account`](super::Account) gives its days as dates, a [`Folder`](super::Folder) as
/// numbers, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LedgerState<D = NaiveDate> {
    /// The day looked at; of a closed request, the day it was closed.
    pub on: D,
    /// The day of receipt.
    pub received: D,
    /// What its clock is doing.
    pub status: LedgerStatus,
    /// How it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<Closing>,
    /// Which of the clocks answers: 0 for the first of [`Clock::terms`](super::Clock::terms).
    pub clock: usize,
    /// The day from which that clock counts, before any roll off a rest day.
    pub start: D,
    /// Days of effective extensions.
    pub extended_by: i32,
    /// Days of the term used.
    #[serde(rename = "days_used")]
    pub used: i32,
    /// Days from the day looked at to the due day; negative when it has passed. `None` where there is no due day.
    #[serde(rename = "days_left", skip_serializing_if = "Option::is_none")]
    pub left: Option<i32>,
    /// The due day. `None` while the clock waits for the applicant, and where the calendar ends before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<D>,
    /// The due day at the latest, where the clock is paused and the time of all others is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_latest: Option<D>,
    /// The due day if all that is left of the cap were added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_lawful: Option<D>,
    /// How many breaches there are, of either clock.
    #[serde(rename = "breach_count")]
    pub breaches: u32,
    /// A bit for each kind of breach, by its place in [`BreachKind::ALL`].
    #[serde(skip)]
    pub breach_kinds: u32,
    /// The due day of each clock.
    #[serde(skip)]
    pub(crate) dues: [Option<D>; 2],
    /// Whether the clock that answers waits for the applicant.
    #[serde(skip)]
    pub(crate) waits: bool,
}

impl<D> LedgerState<D> {
    /// Whether there was a breach of that kind.
    pub const fn has(&self, kind: BreachKind) -> bool {
        self.breach_kinds & 1 << kind as u32 != 0
    }
}

impl From<LedgerState<i32>> for LedgerState {
    fn from(numbered: LedgerState<i32>) -> Self {
        let day = |number: Option<i32>| number.and_then(NaiveDate::from_epoch_days);
        Self {
            on: date(numbered.on),
            received: date(numbered.received),
            status: numbered.status,
            closed_by: numbered.closed_by,
            clock: numbered.clock,
            start: date(numbered.start),
            extended_by: numbered.extended_by,
            used: numbered.used,
            left: numbered.left,
            due: day(numbered.due),
            due_latest: day(numbered.due_latest),
            latest_lawful: day(numbered.latest_lawful),
            breaches: numbered.breaches,
            breach_kinds: numbered.breach_kinds,
            dues: numbered.dues.map(day),
            waits: numbered.waits,
        }
    }
}

/// The day of a number that came from a date, or from the calendar's table.
pub(super) fn date(number: i32) -> NaiveDate {
    NaiveDate::from_epoch_days(number).unwrap_or_default()
}
