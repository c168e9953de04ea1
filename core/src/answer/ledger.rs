//! How a request stands, with everything that carries it.

use chrono::NaiveDate;

use super::{
    spell::{Spell, Spelled},
    told::{Beside, CalendarRef, DaysUnit, Marks, Proof},
};
use crate::{
    form::{
        ledger::{AtFault, BreachKind, DutyKind, EventKind, Side},
        term::Within,
    },
    law::{Citation, RuleId},
    request::{
        ledger::{Closing, Effect, LedgerStatus, Opinion, Remedy, Service, Taker},
        received::Channel,
    },
    text::{Lang, Text},
};

parts! {
    /// How a request stands.
    Ledger {
        /// What its clock is doing.
        status: LedgerStatus,
        /// The day looked at; of a closed request, the day it was closed.
        on: NaiveDate,
        /// The day of receipt.
        received: NaiveDate,
        /// The day from which its clock counts.
        start: NaiveDate,
        /// The figure that was applied.
        within: Option<Within>,
        /// Days of extension in force.
        extended_by: Option<u32>,
        /// The day set for a delayed reply.
        delayed_to: Option<NaiveDate>,
        /// The due day; while the clock is paused, the earliest it can be. Left out while the clock waits for the applicant.
        due: Option<NaiveDate>,
        /// Where `due` is provisional, the first and the last day that the true due day can be, by what all arrangements since 2014 have in common.
        due_between: Vec<NaiveDate>,
        /// Why there is no `due` although the clock runs: the notice of a year is missing. All else is certain.
        due_unknown: Option<Text>,
        /// Why it is told as it stood on an earlier day than the one asked for, and what came later is not judged: the notice of a year is missing.
        today_unknown: Option<Text>,
        /// The clock is paused: `due` is the earliest day it can be.
        due_moves: bool as if_true "due_moves",
        /// The due day at the latest, where the clock is paused and the time of all others is known.
        due_latest: Option<NaiveDate>,
        /// The due day if all the extension left were added.
        latest_lawful: Option<NaiveDate>,
        /// Days of the term used.
        days_used: i32,
        /// Days to the due day, negative when it has passed.
        days_left: Option<i32>,
        /// What days are counted.
        days_unit: DaysUnit,
        /// How the request was closed.
        closed_by: Option<Closing>,
        /// The national limit beside a stricter local one.
        legal_max: Option<Beside>,
        /// The events in order.
        events: Vec<Event> as always "events",
        /// Unlawful events that happened, and lawful ones that did not.
        breaches: Vec<Breach>,
        /// What somebody has to do next.
        duties: Vec<NextDuty>,
        /// The days left out, with what stopped the clock.
        pauses: Vec<Pause>,
        /// How ambiguous passages were read, where the events touch them.
        readings: Vec<LedgerReading>,
        /// What `insert` changed.
        changes: Vec<Change>,
        /// The calendar on which it rests.
        calendar: CalendarRef,
        /// The day-by-day account, where `proof` asks for it.
        proof: Option<Proof>,
    }

    /// An event, and what became of it.
    Event with ["The passage." cite: Citation] {
        /// The day.
        date: NaiveDate,
        /// What happened.
        event: EventKind,
        /// In words.
        name: Text,
        /// What it did to the clock.
        effect: Effect,
        /// The place of the event in the question.
        path: String,
        /// What it means in law.
        says: Option<Text>,
        /// Whose it is: the third party or the agency consulted.
        who: Option<String>,
        /// Working days of an extension.
        days: Option<u32>,
        /// The last day of a time that the agency sets.
        until: Option<NaiveDate>,
        /// Whether there was a good reason for being late.
        excused: Option<bool>,
        /// What was answered.
        opinion: Option<Opinion>,
        /// How the reply was delivered.
        served: Option<Service>,
        /// Which remedy was sought.
        remedy: Option<Remedy>,
        /// Who approved an extension.
        by: Option<String>,
        /// How the request came in, where that told the day.
        channel: Option<Channel>,
        /// Who took it in first.
        taken_in_by: Option<Taker>,
        /// Whether it counts as received on the day it was passed on, where that was said.
        passing_on_starts: Option<bool>,
        /// Whose fault it is that a reply came back.
        fault: Option<AtFault>,
        /// Whether a reply that came back is given all the same, where that was said.
        stands: Option<bool>,
        /// A reference of the file's own, handed back.
        reference: Option<String> as "ref",
    }

    /// Something unlawful that happened, or that should have happened and did not.
    Breach with ["The passage it breaks." cite: Citation, "How firm the days are that make it one." marks: Marks] {
        /// Which.
        breach: BreachKind,
        /// In words.
        name: Text,
        /// Whose it is.
        by: Side,
        /// The rulebook that is broken.
        book: String,
        /// The day of the event, where there is one.
        date: Option<NaiveDate>,
        /// The place of the event in the question.
        path: Option<String>,
        /// Why it may be none: the law is silent, or a fact is not given.
        doubtful: Option<Text>,
    }

    /// What somebody has to do next.
    NextDuty with ["The passage." cite: Citation, "How firm its day is." marks: Marks] {
        /// What.
        duty: DutyKind,
        /// In words.
        name: Text,
        /// Whose it is.
        by: Side,
        /// The rule that sets the time.
        rule: Option<RuleId>,
        /// Who it is, where that is known.
        who: Option<String>,
        /// By when, where that is known.
        due: Option<NaiveDate>,
        /// Why there is no `due` although the law counts one: the notice of a year is missing.
        due_unknown: Option<Text>,
        /// The place of the event it follows from.
        path: Option<String>,
    }

    /// Days left out of the count.
    Pause {
        /// The first day left out.
        from: NaiveDate,
        /// The last day left out.
        to: NaiveDate,
        /// What stopped the clock, by the name of its clause.
        cause: Option<String>,
        /// The event that began it.
        event: EventKind,
        /// Whose it is.
        who: Option<String>,
    }

    /// How an ambiguous passage was read.
    LedgerReading with ["The passage." cite: Citation] {
        /// The fact by which it can be read another way.
        fact: String,
        /// How it was read.
        value: String,
        /// What the reading says.
        says: Text,
        /// A reading that matters.
        note: Option<Text>,
    }

    /// A result that late entries changed.
    Change {
        /// The key of the result; `effect` for what became of an event.
        key: &'static str,
        /// The event, by its place in the question.
        path: Option<String>,
        /// What it was; left out where there was nothing.
        before: Option<Changed>,
        /// What it is; left out where there is nothing.
        after: Option<Changed>,
    }
}

macro_rules! results {
    ($($(#[doc = $doc:literal])* $name:ident($type:ty),)*) => {
        /// A result that late entries can change, spelled as it stands in the answer.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Changed { $($(#[doc = $doc])* $name($type),)* }

        impl Spell for Changed {
            fn spell(&self, lang: Lang) -> Spelled<'_> {
                match self { $(Self::$name(value) => value.spell(lang),)* }
            }
        }

        $(#[cfg(feature = "ledger")]
        impl Compared for $type {
            fn said(&self) -> Option<Changed> {
                self.is_said().then(|| Changed::$name(self.clone()))
            }
        })*

        #[cfg(feature = "schema")]
        impl super::schema::Shape for Changed {
            fn kind() -> super::schema::Kind {
                super::schema::Kind::Any(vec![$(<$type as super::schema::Shape>::kind(),)*])
            }
        }
    };
}

/// A result as far as there is one.
#[cfg(feature = "ledger")]
trait Compared {
    fn said(&self) -> Option<Changed>;
}

#[cfg(feature = "ledger")]
impl<T: Compared> Compared for Option<T> {
    fn said(&self) -> Option<Changed> {
        self.as_ref().and_then(T::said)
    }
}

results! {
    /// What the clock is doing.
    Status(LedgerStatus),
    /// A day.
    Day(NaiveDate),
    /// A figure.
    Within(Within),
    /// Days of extension.
    Extension(u32),
    /// A number of days.
    Days(i32),
    /// How the request was closed.
    Closing(Closing),
    /// Breaches.
    Breaches(Vec<Breach>),
    /// Duties.
    Duties(Vec<NextDuty>),
    /// What became of an event.
    Effect(Effect),
}

/// In what two states of a ledger differ: results first, then the effects of the events that both have.
#[cfg(feature = "ledger")]
pub(crate) fn changes(before: &Ledger, after: &Ledger) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut compare = |key, path, before: Option<Changed>, after: Option<Changed>| {
        if before != after {
            changes.push(Change { key, path, before, after });
        }
    };
    macro_rules! results_of {
        ($($key:ident)*) => { $(compare(stringify!($key), None, before.$key.said(), after.$key.said());)* };
    }
    results_of! { status on start within extended_by delayed_to due due_latest latest_lawful days_used days_left closed_by breaches duties }
    // By where they stand in the question: a late entry moves the places of those after it.
    for Event { path, effect, .. } in &before.events {
        let now = after.events.iter().find(|event| event.path == *path);
        compare("effect", Some(path.clone()), effect.said(), now.and_then(|event| event.effect.said()));
    }
    changes
}
