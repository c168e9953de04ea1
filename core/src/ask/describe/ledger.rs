//! The facts of a ledger.

use super::schema::{Schema, boolean, choice, date, list, one_of, text, whole};
use crate::{
    ask::ledger,
    form::{convention::Consultation, ledger::LedgerRules},
    json::Object,
    request::ledger::read,
    text::Text,
};

pub(super) fn facts(facts: &mut Schema, rules: &LedgerRules) {
    let kinds = rules.events.iter().map(|rule| (rule.kind.as_str(), &rule.name));
    let mut event = Schema::default();
    event.add("date", &Text::new("何日？", "on which day?"), date(), true);
    event.add("event", &Text::new("何事？", "what happened?"), choice(kinds), true);
    for (key, ask, kind) in read::keys() {
        let mut schema = match kind {
            read::Key::Text => text(),
            read::Key::Date => date(),
            read::Key::Truth => boolean(),
            read::Key::Whole => whole(1, None),
            read::Key::Choice(choices) => choice(choices.iter().map(|(id, name)| (*id, name))),
        };
        let with = |needed| rules.events.iter().filter(move |rule| read::keys_of(rule.kind).contains(&(key, needed)));
        schema.set_all("x-events", with(false).map(|rule| rule.kind.as_str()));
        schema.set_all("x-events-needing", with(true).map(|rule| rule.kind.as_str()));
        event.add(key, &ask, schema, false);
    }
    let events = || {
        let mut event = Object::from(event.clone());
        event.set("title", "LedgerEvent");
        list(event)
    };
    facts.add("events", &ledger::events_question(), events(), true);
    facts.add("insert", &Text::new("有哪些补记的事件？", "which events are entered late?"), events(), false);
    let days = one_of(Consultation::text);
    facts.add("consultation_days", &Text::new("征求意见的哪些日子不计？", "which days of a consultation do not count?"), days, false);
    let rolls = one_of(ledger::roll_text);
    facts.add("receipt_on_rest_day", &Text::new("休息日收到的如何起算？", "what becomes of a start on a rest day?"), rolls, false);
}
