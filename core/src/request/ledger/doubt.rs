//! Breaches that may be none: the law of the day is silent, or a fact is not given.

use chrono::NaiveDate;

use super::{
    account::{Breach, Recorder, Unknown},
    clock::Clock,
    event::{Event, LedgerEntry},
    fold::Fold,
    words::Effect,
};
use crate::{form::ledger::EventKind, text::Text};

/// Why a breach may be none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Doubt {
    /// The law does not say whether a correction starts the term anew.
    is_silent: bool,
    /// Nobody has said by whose fault a reply came back, or who took the request in first.
    is_unsaid: bool,
}

impl Breach {
    /// Why it may be none: by another reading of a law that is silent, or by a fact that nobody has given; `None` where it is certain.
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar, form::ledger::EventKind, request::ledger::{Clock, Event, Ledger, Readings}};
    /// let book = Library::embedded().book("cn-2008").unwrap();
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let clock = Clock::new(&book, day("2017-06-19"), &Calendar::china(), Readings::default()).unwrap();
    /// let asked = Event::new(day("2017-06-23"), EventKind::SupplementAsked);
    /// let ledger = Ledger::new([Event::new(day("2017-06-19"), EventKind::Received), asked]);
    /// let account = ledger.account(&clock, Some(day("2017-07-11"))).unwrap();
    /// assert!(account.breaches[0].doubtful().unwrap().zh.starts_with("当日的法律未规定补正后是否重新起算"));
    /// ```
    pub fn doubtful(&self) -> Option<Text> {
        let doubt = self.doubt?;
        let silent = doubt.is_silent.then_some((
            "当日的法律未规定补正后是否重新起算；重新起算的，不构成违法",
            "the law of the day does not say whether a correction starts the term anew; if it does, this is no breach",
        ));
        let unsaid = doubt.is_unsaid.then_some((
            "取决于尚未说明的事实；如属另一情形，不构成违法",
            "it rests on a fact that nobody has given; if it is the other way, this is no breach",
        ));
        let (zh, en): (Vec<&str>, Vec<&str>) = silent.into_iter().chain(unsaid).unzip();
        Some(Text::new(zh.join("。"), en.join(". ")))
    }
}

impl Clock {
    /// Marks the breaches that are none by the readings that favour the agency. What cannot have happened by these counts for nothing.
    pub(super) fn doubt(
        &self,
        events: &[Event],
        steps: &[LedgerEntry],
        today: Option<NaiveDate>,
        (effects, unknown): (&[Effect], &[Unknown]),
        breaches: &mut [Breach],
    ) {
        let is_breach = |i: usize| breaches.iter().any(|breach| breach.event == Some(i));
        let mut asked = events.iter().enumerate().filter(|(_, event)| event.kind == EventKind::SupplementAsked);
        let is_silent = !self.knows_corrections() && asked.any(|(i, _)| effects.get(i) == Some(&Effect::Void) && !is_breach(i));
        let is_unsaid = unknown.iter().any(|unknown| matches!(unknown, Unknown::TakenInBy(_) | Unknown::Fault(_)));
        if breaches.is_empty() || !is_silent && !is_unsaid {
            return;
        }
        let lenient = self.lenient();
        let mut fold = Fold::watched(&lenient, Recorder::default());
        for (i, entry) in steps.iter().enumerate() {
            let _ = fold.step(i, entry);
        }
        let _ = fold.state(today.map(|day| day.to_epoch_days()));
        let certain = fold.watch.breaches;
        for breach in breaches {
            let is_it = |other: &Breach| (other.kind, other.event, other.clock) == (breach.kind, breach.event, breach.clock);
            breach.doubt = (!certain.iter().any(is_it)).then_some(Doubt { is_silent, is_unsaid });
        }
    }
}
