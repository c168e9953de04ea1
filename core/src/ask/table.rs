//! Which outcome?

use chrono::NaiveDate;
use serde_json::Value;

use super::{
    answer::citation,
    question::{Question, refuse},
    screen::{self, Screened},
};
use crate::{
    error::{Code, Problem},
    form::table::{Choice, Counted, Dated, Decision, Fact, Known, Rests, Row, Table, Tried},
    json::Object,
    reader::Fields,
    rulebook::Found,
    text::Text,
    verdict::Truth,
};

pub(super) fn answer(question: &Question, found: &Found, table: &Table) -> Option<Value> {
    let fields = question.facts()?;
    let screened = screen::read(question, &fields, table);
    let known = known(question, &fields, table);
    let days: Vec<(&str, Option<NaiveDate>)> =
        dated(table).map(|dated| (dated.fact.as_str(), fields.fact(dated.fact.clone()).and_then(|node| node.date()))).collect();
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let screening = screened.as_ref().map(Screened::screening);
    let denied = screening.as_ref().map(|screening| screen::denied(question, known, table, screening)).unwrap_or_default();
    let known = screening.as_ref().map_or(known, |screening| screen::learn(known, table, screening));
    let verdict = table.verdict(known);
    let day = verdict.outcome().and_then(|outcome| outcome.dated.as_ref());
    let date = day.and_then(|day| days.iter().find(|(fact, _)| *fact == day.fact)?.1);
    let mut open = open(question, table, verdict.open().collect());
    open.extend(day.filter(|_| date.is_none()).map(|day| question.open(&day.fact, &day.name, [])));
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
        .set_some("date", date.map(|date| date.to_string()))
        .set_all("open", open)
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
        screened.answer(question, screening, &denied, &mut answer);
    }
    Some(answer.into())
}

/// The row of the annual report's statistics that counts the outcome.
fn counted(question: &Question, counted: &Counted) -> Value {
    citation(&counted.cite).set("row", counted.row.as_str()).set("name", question.say(&counted.name)).into()
}

/// What the question says of the table's facts.
fn known(question: &Question, fields: &Fields, table: &Table) -> Known {
    let choice = table.choice.as_ref().and_then(|choice| {
        let named: Vec<(&str, usize)> = choice.of.iter().filter_map(|i| Some((table.facts.get(*i)?.id.as_str(), *i))).collect();
        let names: Vec<&str> = named.iter().map(|(name, _)| *name).collect();
        let node = fields.fact(choice.id.clone())?;
        let name = node.text()?;
        let chosen = named.iter().find(|(known, _)| *known == name);
        if chosen.is_none() {
            refuse(question.sink, &node.path(), name, &names);
        }
        Some((choice, chosen?.1))
    });
    let known = choice.map_or_else(Known::default, |(choice, chosen)| table.chosen(Known::default(), choice, chosen));
    table.facts.iter().enumerate().fold(known, |known, (i, fact)| match fields.truth(&fact.id) {
        Truth::Unknown => known,
        truth => {
            if known.known & 1 << i != 0 && (known.value & 1 << i != 0) != (truth == Truth::Yes) {
                question.sink.report(Problem::new(
                    Code::Contradiction,
                    format!("facts.{}", fact.id),
                    Text::new(format!("“{}”与所选不符", fact.id), format!("`{}` contradicts the choice", fact.id)),
                    Text::new("只写其中之一", "give only one of the two"),
                ));
            }
            known.with(1 << i, truth == Truth::Yes)
        }
    })
}

/// The days that the outcomes single out.
pub(super) fn dated(table: &Table) -> impl Iterator<Item = &Dated> {
    let days = || table.outcomes.iter().filter_map(|outcome| outcome.dated.as_ref());
    days().enumerate().filter(move |(i, day)| !days().take(*i).any(|earlier| earlier.fact == day.fact)).map(|(_, day)| day)
}

/// What is asked back: facts of the choice are asked as one question.
fn open(question: &Question, table: &Table, open: Vec<&Fact>) -> Vec<Value> {
    let choice = table.choice.as_ref();
    let of = |choice: &Choice| choice.of.iter().filter_map(|i| table.facts.get(*i)).collect::<Vec<_>>();
    let chosen = choice.map(of).unwrap_or_default();
    let (in_choice, others): (Vec<&Fact>, Vec<&Fact>) = open.into_iter().partition(|fact| chosen.iter().any(|of| of.id == fact.id));
    let asked = choice
        .filter(|_| !in_choice.is_empty())
        .map(|choice| question.open(&choice.id, &choice.name, chosen.iter().map(|fact| (fact.id.clone(), fact.name.clone()))));
    asked.into_iter().chain(others.into_iter().map(|fact| question.open(&fact.id, &fact.name, []))).collect()
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
        true => Text::new(format!("“{}”——是", fact.name.zh), format!("`{}`: yes", fact.name.en)),
        false => Text::new(format!("“{}”——否", fact.name.zh), format!("`{}`: no", fact.name.en)),
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
