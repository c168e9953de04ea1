//! Which outcome?

use serde_json::Value;

use super::{answer::citation, question::Question};
use crate::{
    form::table::{Decision, Known, Outcome, Row, Table},
    json::Object,
    rulebook::Found,
    text::Text,
    verdict::Truth,
};

pub(super) fn answer(question: &Question, found: &Found, table: &Table) -> Option<Value> {
    let fields = question.facts()?;
    let known = table.facts.iter().enumerate().fold(Known::default(), |known, (i, fact)| match fields.truth(&fact.id) {
        Truth::Unknown => known,
        truth => known.with(1 << i, truth == Truth::Yes),
    });
    fields.close();
    let cite = |row: &Row| row.cite.clone().unwrap_or_else(|| found.rule.cite.clone());
    let name = |row: &Row| table.outcomes.get(row.outcome);
    let rows = |truth: Truth| table.rows.iter().filter(move |row| row.mask.holds(known) == truth);
    let mut answer = question.answer(found, found.rule.note.as_ref());
    if let Decision::Settled { outcome } = table.decide(known) {
        let deciding = rows(Truth::Yes).find(|row| row.outcome == outcome);
        let duties = deciding.map(|row| row.duties.as_slice()).unwrap_or_default();
        answer
            .set_some("outcome", table.outcomes.get(outcome).map(|outcome| outcome.id.as_str()))
            .set_some("says", table.outcomes.get(outcome).map(|outcome| question.say(&outcome.name)))
            .set_all(
                "grounds",
                rows(Truth::Yes)
                    .filter(|row| row.outcome == outcome)
                    .map(|row| question.ground(found, name(row).map(|outcome| question.say(&outcome.name)), &cite(row))),
            )
            .set_all(
                "duties",
                duties.iter().map(|duty| {
                    let mut entry = Object::default();
                    Value::from(entry.set("rule", duty.rule.as_str()).set("name", question.say(&duty.name)))
                }),
            );
    } else {
        let asked = table.named(table.questions(known));
        answer.set_all("open", asked.map(|fact| question.open(&fact.id, &fact.name, [])));
        answer.set_all("grounds", [citation(&found.rule.cite).set("rule", found.rule.id.as_str()).set("book", found.book.id.as_str())]);
    }
    answer.set_all("tried", rows(Truth::No).filter_map(|row| Some(tried(question, table, row, name(row)?, known, &cite(row)))));
    Some(answer.into())
}

/// A row that does not apply, and the first condition that fails it.
fn tried(question: &Question, table: &Table, row: &Row, outcome: &Outcome, known: Known, cite: &crate::law::Citation) -> Value {
    let failed = table.against(row, known).next().map_or_else(Text::default, |fact| {
        let wanted = row.when.0.iter().any(|literal| literal.fact == fact.id && literal.wanted);
        if wanted {
            Text::new(format!("“{}”不成立", fact.name.zh), format!("`{}` does not hold", fact.name.en))
        } else {
            Text::new(format!("“{}”成立", fact.name.zh), format!("`{}` holds", fact.name.en))
        }
    });
    question.tried(question.say(&outcome.name), &failed, cite)
}
