//! The day that selects the law, where a question does not name it.

use chrono::NaiveDate;
use serde_json::Value;

use crate::{
    calendar::Calendar,
    form::{deadline::Point, ledger::EventKind},
    request::received::day_of_receipt,
};

/// The day that selects the law where `on` is not given: the start of a term, the first day looked at, or the day of receipt.
pub(super) fn first_day(facts: &Value) -> Option<NaiveDate> {
    start(facts)?.as_str()?.parse().ok().map(Point::day)
}

/// A start, or what happened, is there but names no day that can be read: the newest law is taken, so that this and all else that is wrong is found in one go.
pub(super) fn unreadable_day(facts: &Value) -> Option<NaiveDate> {
    let dated = ["events", "channel"].into_iter().filter_map(|key| facts.get(key)).chain(start(facts));
    dated.into_iter().find(|start| !start.is_null()).map(|_| *Calendar::china().coverage().end())
}

fn start(facts: &Value) -> Option<&Value> {
    facts
        .get("start")
        .or_else(|| facts.get("from"))
        .or_else(|| facts.get("date"))
        .or_else(|| received(facts))
        .or_else(|| day_of_receipt(facts).filter(|_| facts.get("channel").is_some()))
}

/// The day of receipt that the events of a question name: it selects the law.
fn received(facts: &Value) -> Option<&Value> {
    let lists = ["events", "insert"].into_iter().filter_map(|key| facts.get(key)?.as_array());
    let received = |event: &&Value| event.get("event").is_some_and(|kind| kind == EventKind::Received.as_str());
    lists.flatten().find(received).and_then(day_of_receipt)
}
