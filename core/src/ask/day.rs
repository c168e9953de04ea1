//! The day that selects the law, where a question does not name it.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;

use crate::{
    Rulebook,
    calendar::Calendar,
    form::{deadline::Point, ledger::EventKind},
    request::received::{RULE, day_of_receipt},
};

/// The day that selects the law where `on` is not given: the start of a term, the first day looked at, or the day of receipt, which
/// is told by the law of that day.
pub(super) fn first_day(rule: Option<&str>, facts: &Value, law: impl Fn(NaiveDate) -> Option<Arc<Rulebook>>) -> Option<NaiveDate> {
    if let Some(start) = STARTS.iter().find_map(|key| facts.get(key)) {
        return start.as_str()?.parse().ok().map(Point::day);
    }
    let of_itself = || Some(facts).filter(|_| rule == Some(RULE) || facts.get("channel").is_some());
    received(facts).or_else(of_itself).and_then(|receipt| day_of_receipt(receipt, law))
}

/// A start, or what happened, is there but names no day that can be read: the newest law is taken, so that this and all else that is wrong is found in one go.
pub(super) fn unreadable_day(facts: &Value) -> Option<NaiveDate> {
    let dated = ["events", "channel"].iter().chain(&STARTS).filter_map(|key| facts.get(key));
    dated.chain(received(facts)).find(|start| !start.is_null()).map(|_| *Calendar::china().coverage().end())
}

/// The facts that name a day of their own.
const STARTS: [&str; 3] = ["start", "from", "date"];

/// The receipt among the events of a question: its day selects the law.
fn received(facts: &Value) -> Option<&Value> {
    let lists = ["events", "insert"].into_iter().filter_map(|key| facts.get(key)?.as_array());
    lists.flatten().find(|event| event.get("event").is_some_and(|kind| kind == EventKind::Received.as_str()))
}
