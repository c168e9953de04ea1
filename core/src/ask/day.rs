//! The day that selects the law, where a question does not name it.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;

use crate::{
    Rulebook,
    calendar::{Calendar, parse_date},
    form::{ledger::EventKind, term::Point},
    request::received::{day_of_passing_on, day_of_receipt, tells_a_receipt},
    rulebook::{Dating, FormKind},
};

/// What a question says of the day that selects its law, by the form of its rule.
pub(super) enum Dated<'v> {
    /// A fact that is a day.
    Day(&'v str),
    /// The days that may tell when a request was received: the law of the day says which of them it is.
    Receipt(&'v Value),
    /// The receipt among the events of a ledger, and the events by which it was passed on.
    Events(&'v Value, Vec<&'v Value>),
    /// Nothing that names a day that can be read. The newest law answers, so that this and all else that is wrong is found in one go.
    Unreadable,
    /// Nothing, and nothing is wrong with that.
    Undated,
}

impl<'v> Dated<'v> {
    /// What the facts say to a rule of a form; none is that of a rule nobody knows.
    pub(super) fn by(form: Option<FormKind>, facts: &'v Value) -> Self {
        let Some(form) = form else { return Self::Unreadable };
        let given = |fact: &str| facts.get(fact).filter(|value| !value.is_null());
        match form.dated_by() {
            Some(Dating::Fact(fact)) => given(fact).map_or(Self::Undated, |value| value.as_str().map_or(Self::Unreadable, Self::Day)),
            Some(Dating::Receipt) if tells_a_receipt(facts) => Self::Receipt(facts),
            Some(Dating::Events) => match events(facts, EventKind::Received).next() {
                Some(receipt) => Self::Events(receipt, events(facts, EventKind::PassedOn).collect()),
                None => given("events").map_or(Self::Undated, |_| Self::Unreadable),
            },
            Some(Dating::Receipt) | None => Self::Undated,
        }
    }

    /// The day, where there is one.
    pub(super) fn day(&self, law: impl Fn(NaiveDate) -> Option<Arc<Rulebook>>) -> Option<NaiveDate> {
        match self {
            Self::Day(text) => text.parse().ok().map(Point::day),
            Self::Receipt(given) => day_of_receipt(given, law),
            Self::Events(receipt, passed_on) => {
                let received = day_of_receipt(receipt, &law)?;
                let text = |event: &Value, key: &str| event.get(key).and_then(Value::as_str).map(str::to_owned);
                let read = |event: &&Value| {
                    let taker = text(event, "taken_in_by").and_then(|taker| taker.parse().ok());
                    Some((parse_date(&text(event, "date")?, "").ok()?, taker, event.get("passing_on_starts").and_then(Value::as_bool)))
                };
                Some(day_of_passing_on(received, passed_on.iter().filter_map(read), law))
            }
            Self::Unreadable | Self::Undated => None,
        }
    }

    /// The last day of the notices, where something is there that names no day.
    pub(super) fn newest(&self) -> Option<NaiveDate> {
        (!matches!(self, Self::Undated)).then(|| *Calendar::china().coverage().end())
    }
}

/// The events of a kind of a question.
fn events(facts: &Value, kind: EventKind) -> impl Iterator<Item = &Value> {
    let lists = ["events", "insert"].into_iter().filter_map(|key| facts.get(key)?.as_array());
    lists.flatten().filter(move |event| event.get("event").is_some_and(|name| name == kind.as_str()))
}
