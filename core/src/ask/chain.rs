//! Who must have signed, and who is next?

use serde_json::Value;

use super::{
    answer::{citation, named},
    checklist::{fact_question, facts_of},
    question::{Question, refuse},
};
use crate::{
    form::chain::{Chain, Step},
    rulebook::Found,
    text::Text,
    verdict::{Facts, Truth},
};

pub(super) fn answer(question: &Question, found: &Found, chain: &Chain) -> Option<Value> {
    let fields = question.facts()?;
    let steps: Vec<&str> = chain.steps.iter().map(|step| step.id.as_str()).collect();
    let taken = fields.fact("taken").map(|node| node.texts().unwrap_or_default());
    for (i, step) in taken.iter().flatten().enumerate().filter(|(_, step)| !steps.contains(&step.as_str())) {
        refuse(question.sink, &format!("facts.taken[{i}]"), step, &steps);
    }
    let mut facts = Facts::default();
    for name in conditions(chain) {
        facts.set(name, fields.truth(name));
    }
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let mut answer = question.answer(found, found.rule.note.as_ref());
    let Some(taken) = taken else {
        return Some(answer.set_all("open", [question.open("taken", &taken_question(), [])]).into());
    };
    let progress = chain.progress(&taken.iter().map(String::as_str).collect::<Vec<_>>(), &facts);
    let outcome = match (progress.next, progress.skipped.is_empty() && progress.out_of_order.is_empty(), progress.open.is_empty()) {
        (_, false, _) => Some("irregular"),
        (Some(_), true, _) => Some("in_progress"),
        (None, true, true) => Some("complete"),
        (None, true, false) => None,
    };
    let step = |step: &Step| {
        let mut entry = named(question.lang, &step.id, &step.name);
        Value::from(entry.set_some("by", step.by.as_ref().map(|by| question.say(by))))
    };
    let open = progress.open.iter().flat_map(|step| facts_of(&step.needed_if)).filter(|fact| facts.get(fact) == Truth::Unknown);
    let cite = progress.next.and_then(|next| next.cite.as_ref()).unwrap_or(&found.rule.cite);
    answer
        .set_some("outcome", outcome)
        .set_some("next", progress.next.map(step))
        .set_all("skipped", progress.skipped.iter().map(|skipped| step(skipped)))
        .set_all("out_of_order", progress.out_of_order.iter().map(|moved| step(moved)))
        .set_all("open", open.map(|fact| question.open(fact, &fact_question(&chain.facts, fact), [])))
        .set_all("grounds", [citation(cite).set("rule", found.rule.id.as_str()).set("book", found.book.id.as_str())]);
    Some(answer.into())
}

pub(super) fn taken_question() -> Text {
    Text::new("已依次完成哪些步骤？", "which steps have been taken, in order?")
}

/// The facts on which it depends whether a step is needed.
pub(super) fn conditions(chain: &Chain) -> impl Iterator<Item = &str> {
    chain.steps.iter().flat_map(|step| facts_of(&step.needed_if))
}
