//! Which outcome?

use serde_json::Value;

use super::{
    answer::citation,
    question::Question,
    screen::{self, Screened},
};
use crate::{
    form::table::{Counted, Decision, Fact, Known, Rests, Row, Table, Tried},
    json::Object,
    reader::Fields,
    rulebook::Found,
    text::Text,
    verdict::Truth,
};

pub(super) fn answer(question: &Question, found: &Found, table: &Table) -> Option<Value> {
    let fields = question.facts()?;
    let screened = screen::read(question, &fields, table);
    let known = known(&fields, table);
    fields.close();
    let screening = screened.as_ref().map(Screened::screening);
    let known = screening.as_ref().map_or(known, |screening| screen::learn(known, table, screening));
    let verdict = table.verdict(known);
    let mut answer = question.answer(found, found.rule.note.as_ref());
    answer
        .set_some("outcome", verdict.outcome().map(|outcome| outcome.id.as_str()))
        .set_some("says", verdict.outcome().map(|outcome| question.say(&outcome.name)))
        .set_some(
            "counted_as",
            verdict.outcome().and_then(|outcome| outcome.counted_as.as_ref()).map(|counted| self::counted(question, counted)),
        );
    let mut grounds = verdict.grounds().peekable();
    if grounds.peek().is_none() && verdict.decision() != Decision::Uncovered {
        let source = &table.source;
        let ground = Value::from(citation(&found.rule.cite).set("rule", source.rule.as_str()).set("book", source.book.as_str()));
        answer.set_all("grounds", [ground]);
    } else {
        answer.set_all("grounds", grounds.map(|ground| Value::from(stands(ground.row).set("gives", question.say(&ground.outcome.name)))));
    }
    answer
        .set_all("open", verdict.open().map(|fact| question.open(&fact.id, &fact.name, [])))
        .set_all("tried", verdict.tried().map(|tried| failed(question, &tried)))
        .set_all("readings", verdict.readings().map(|rests| reading(question, &rests)))
        .set_all(
            "duties",
            verdict.duties().map(|duty| {
                let mut entry = Object::default();
                Value::from(entry.set("rule", duty.rule.as_str()).set("name", question.say(&duty.name)))
            }),
        );
    if let (Some(screened), Some(screening)) = (&screened, &screening) {
        screened.answer(question, screening, &mut answer);
    }
    Some(answer.into())
}

/// The row of the annual report's statistics that counts the outcome.
fn counted(question: &Question, counted: &Counted) -> Value {
    citation(&counted.cite).set("row", counted.row.as_str()).set("name", question.say(&counted.name)).into()
}

/// What the question says of the table's facts.
fn known(fields: &Fields, table: &Table) -> Known {
    table.facts.iter().enumerate().fold(Known::default(), |known, (i, fact)| match fields.truth(&fact.id) {
        Truth::Unknown => known,
        truth => known.with(1 << i, truth == Truth::Yes),
    })
}

/// The rule and the passage in which a row stands.
fn stands(row: &Row) -> Object {
    let mut entry = citation(&row.cite);
    entry.set("rule", row.source.rule.as_str()).set("book", row.source.book.as_str());
    entry
}

/// A row that does not apply, and the facts that fail it.
fn failed(question: &Question, tried: &Tried) -> Value {
    let say = |(fact, holds): (&Fact, bool)| match holds {
        true => Text::new(format!("“{}”成立", fact.name.zh), format!("`{}` holds", fact.name.en)),
        false => Text::new(format!("“{}”不成立", fact.name.zh), format!("`{}` does not hold", fact.name.en)),
    };
    let all: Vec<Text> = tried.failed().map(say).collect();
    let (zh, en): (Vec<_>, Vec<_>) = all.into_iter().map(|text| (text.zh, text.en)).unzip();
    let failed = Text::new(zh.join("；"), en.join("; "));
    stands(tried.row).set("outcome", question.say(&tried.outcome.name)).set("failed", question.say(&failed)).into()
}

/// A reading of the law without which the answer would be another.
fn reading(question: &Question, rests: &Rests) -> Value {
    let cite = &rests.reading.cite;
    let mut entry = Object::default();
    entry
        .set("fact", rests.fact.id.as_str())
        .set("value", rests.value)
        .set("says", question.say(&rests.fact.name))
        .set("document", cite.document.title.as_str())
        .set("article", cite.provision.as_str())
        .set_some("quote", cite.quote.as_deref())
        .set("evidence", cite.evidence.as_str());
    entry.into()
}
