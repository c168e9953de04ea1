//! What is written to whom?

use serde_json::Value;

use super::{answer::citation, checklist::entry, question::Question, term::case_question};
use crate::{
    form::{check::Entries, letter::Letter},
    json::Object,
    request::letter::{Ground, Written, takes, write},
    rulebook::{Found, date_needed},
};

pub(super) fn answer(question: &Question, found: &Found, letter: &Letter) -> Option<Value> {
    let fields = question.facts()?;
    let named = fields.fact("case").and_then(|node| node.text());
    let case = match letter.cases.as_slice() {
        [only] => named.or(Some(only.id.as_str())),
        _ => named,
    };
    let Some(case) = case else {
        let choices = letter.cases.iter().map(|case| (case.id.clone(), case.name.clone()));
        let open = question.open("case", &case_question(), choices);
        return question.sink.is_clean().then(|| question.answer(found, found.rule.note.as_ref()).set_all("open", [open]).into());
    };
    let on = question.sink.take(question.on.ok_or_else(date_needed))?;
    let needs = question.sink.take_all(takes(&question.book, found, case, on))?;
    let facts: Entries = needs.iter().filter_map(|need| Some((need.name().to_owned(), entry(&fields, need.name())?))).collect();
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let written = question.sink.take_all(write(&question.book, found.rule.id.as_str(), case, &facts, on, &question.calendar))?;
    let mut answer = question.answer(found, found.rule.note.as_ref());
    let ground = |ground: &Ground| Value::from(citation(&ground.cite).set("rule", ground.rule.as_str()).set("book", ground.book.as_str()));
    answer.set("letter", laid_out(&written)).set_all("grounds", written.grounds.iter().map(ground));
    Some(answer.into())
}

fn laid_out(written: &Written) -> Value {
    let Written { title, number, greeting, body, signature, date, .. } = written;
    Object::default()
        .set_some("title", title.as_deref())
        .set_some("number", number.as_deref())
        .set_some("greeting", greeting.as_deref())
        .set_all("body", body.iter().map(String::as_str))
        .set_some("signature", signature.as_deref())
        .set_some("date", date.as_deref())
        .set("text", written.text())
        .into()
}
