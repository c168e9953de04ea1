//! Is everything there?

use serde_json::Value;

use super::{answer::citation, question::Question};
use crate::{
    form::{
        checklist::{Checklist, Item},
        table::Fact,
    },
    rulebook::Found,
    text::Text,
    verdict::{Condition, Facts},
};

pub(super) fn answer(question: &Question, found: &Found, checklist: &Checklist) -> Option<Value> {
    let fields = question.facts()?;
    let mut facts = Facts::default();
    for name in names(checklist) {
        facts.set(name, fields.truth(name));
    }
    fields.close();
    let gaps = checklist.check(&facts);
    let outcome = match (gaps.missing.is_empty(), gaps.open.is_empty()) {
        (false, _) => Some("incomplete"),
        (true, true) => Some("complete"),
        (true, false) => None,
    };
    let missing = gaps.missing.iter().map(|item| {
        let mut entry = citation(item.cite.as_ref().unwrap_or(&found.rule.cite));
        Value::from(entry.set("id", item.id.as_str()).set("name", question.say(&item.name)))
    });
    let open = gaps.open.iter().flat_map(|item| unknown(checklist, item, &facts)).map(|(fact, ask)| question.open(fact, &ask, []));
    let mut answer = question.answer(found, found.rule.note.as_ref());
    answer
        .set_some("outcome", outcome)
        .set_all("missing", missing)
        .set_all("open", open)
        .set_all("grounds", question.grounds(found, None, &found.rule.cite));
    Some(answer.into())
}

/// What is not known of an item: whether it is there, and whether it is needed.
fn unknown<'a>(checklist: &Checklist, item: &'a Item, facts: &Facts) -> Vec<(&'a str, Text)> {
    let there = (item.id.as_str(), Text::new(format!("是否有{}？", item.name.zh), format!("is there {}?", item.name.en)));
    let needed = item.required_if.0.iter().map(|literal| (literal.fact.as_str(), fact_question(&checklist.facts, &literal.fact)));
    [there].into_iter().chain(needed).filter(|(fact, _)| facts.get(fact) == Default::default()).collect()
}

/// What to ask about a condition's fact: in the rulebook's words, where it has any.
pub(super) fn fact_question(facts: &[Fact], id: &str) -> Text {
    facts
        .iter()
        .find(|fact| fact.id == id)
        .map_or_else(|| Text::new(format!("“{id}”是否成立？"), format!("does `{id}` hold?")), |fact| fact.name.clone())
}

/// Every fact the list asks about: its items, and the facts of their conditions.
pub(super) fn names(checklist: &Checklist) -> impl Iterator<Item = &str> {
    checklist.items.iter().flat_map(|item| [item.id.as_str()].into_iter().chain(facts_of(&item.required_if)))
}

pub(super) fn facts_of(condition: &Condition) -> impl Iterator<Item = &str> {
    condition.0.iter().map(|literal| literal.fact.as_str())
}
