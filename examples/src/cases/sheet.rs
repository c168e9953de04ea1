//! Every request on one day, what is due first at the top.

use chrono::NaiveDate;
use gongkai::{
    Lang,
    calendar::{Calendar, Standing},
    law::Citation,
    request::{
        ledger::{Account, Breach, Firmness, LedgerStatus, NextDuty},
        log::{Request, RowProblem},
    },
};

use super::options::Options;

/// Everything that is shown.
pub(super) struct Sheet<'a> {
    pub(super) on: NaiveDate,
    pub(super) book: &'a str,
    pub(super) all: bool,
    pub(super) lang: Lang,
    pub(super) calendar: &'a Calendar,
    pub(super) lines: Vec<Line<'a>>,
    /// Requests that were not yet received on the day.
    pub(super) to_come: usize,
}

/// One request.
pub(super) struct Line<'a> {
    pub(super) request: &'a Request,
    pub(super) account: Account,
    /// How firm its days are.
    pub(super) firm: Firmness,
}

impl<'a> Sheet<'a> {
    /// The sheet, and the requests whose due day cannot be told.
    pub(super) fn of(requests: &'a [Request], options: &'a Options, calendar: &'a Calendar) -> (Self, Vec<RowProblem>) {
        let (mut lines, mut undated, mut to_come) = (Vec::new(), Vec::new(), 0);
        for request in requests {
            match request.on(options.on) {
                Ok(Some(account)) => {
                    undated.extend(request.undated(&account));
                    let firm = request.clock().firmness(request.ledger.until(options.on).events(), &account);
                    lines.push(Line { request, account, firm });
                }
                Ok(None) => to_come += 1,
                Err(problem) => undated.push(request.problem(problem)),
            }
        }
        lines.sort_by_cached_key(Line::place);
        let Options { on, book, all, lang, .. } = options;
        (Self { on: *on, book, all: *all, lang: *lang, calendar, lines, to_come }, undated)
    }

    /// How many requests stand so.
    pub(super) fn count(&self, status: LedgerStatus) -> usize {
        self.lines.iter().filter(|line| line.account.state.status == status).count()
    }
}

/// The order in which the counts are shown.
pub(super) const STATUSES: [LedgerStatus; 6] = [
    LedgerStatus::Overdue,
    LedgerStatus::DueToday,
    LedgerStatus::Running,
    LedgerStatus::Paused,
    LedgerStatus::Stopped,
    LedgerStatus::Closed,
];

impl Line<'_> {
    /// What is open comes before what is closed, what has a day before what waits for the applicant, the earlier day before the later.
    fn place(&self) -> (bool, NaiveDate, String) {
        (self.is_closed(), self.account.due().unwrap_or(NaiveDate::MAX), self.request.id.clone())
    }

    pub(super) fn is_closed(&self) -> bool {
        self.account.state.status == LedgerStatus::Closed
    }

    pub(super) fn breaches(&self) -> impl Iterator<Item = (&Breach, &Citation)> {
        self.account.breaches.iter().map(|breach| (breach, self.request.clock().breach_cite(breach)))
    }

    pub(super) fn duties(&self) -> impl Iterator<Item = (&NextDuty, &Citation)> {
        let clock = self.account.state.clock;
        self.account.duties.iter().map(move |duty| (duty, self.request.clock().duty_cite(duty, clock)))
    }

    /// How firm the day of a duty is.
    pub(super) fn standing(&self, duty: &NextDuty) -> Standing {
        self.request.clock().standing_of(&self.account, duty)
    }

    /// Whom an event concerns.
    pub(super) fn who(&self, event: Option<usize>) -> Option<&str> {
        self.request.ledger.events().get(event?)?.who.as_deref()
    }

    /// The day of an event.
    pub(super) fn date(&self, event: Option<usize>) -> Option<NaiveDate> {
        Some(self.request.ledger.events().get(event?)?.date)
    }

    /// The due day if all the extension left were added.
    pub(super) fn latest_lawful(&self) -> Option<NaiveDate> {
        self.account.state.latest_lawful
    }

    /// The due day by the national rule, beside a stricter local one.
    pub(super) fn national(&self) -> Option<NaiveDate> {
        let beside = self.account.clocks.get(1).filter(|_| self.account.state.clock == 0)?;
        Some(beside.deadline.as_ref()?.due.day())
    }
}
