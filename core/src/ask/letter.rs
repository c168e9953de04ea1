//! What is written to whom?

use super::{checklist::entry, question::Question, term::ask_case};
use crate::{
    answer::{self, Answer, Told},
    form::{checklist::Entries, letter::Letter},
    request::letter::{Passage, takes, write},
    rulebook::{Found, date_needed},
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, letter: &Letter) -> Option<Answer> {
    let fields = question.facts()?;
    let named = fields.fact("case").and_then(|node| node.text());
    let case = match letter.cases.as_slice() {
        [only] => named.or(Some(only.id.as_str())),
        _ => named,
    };
    let Some(case) = case else {
        let ask = ask_case(letter.cases.iter().map(|case| (case.id.as_str(), &case.name)));
        return question.sink.is_clean().then(|| question.unanswered(found, [ask]));
    };
    let on = question.sink.take(question.on.ok_or_else(date_needed))?;
    let needs = question.sink.take_all(takes(&question.book, found, case, on))?;
    let facts: Entries = needs.iter().filter_map(|need| Some((need.name().to_owned(), entry(&fields, need.name())?))).collect();
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let written = question.sink.take_all(write(&question.book, found.rule.id.as_str(), case, &facts, on, &question.calendar))?;
    let text = written.text();
    let mut said = question.said(found, found.rule.note.as_ref());
    let ground = |Passage { rule, book, cite }: Passage| answer::Ground { cite, rule, book, gives: None };
    said.grounds = written.grounds.into_iter().map(ground).collect();
    let letter = answer::Written {
        title: written.title,
        number: written.number,
        greeting: written.greeting,
        body: written.body,
        signature: written.signature,
        date: written.date,
        text,
    };
    Some(question.tells(said, Told::Letter(answer::Letter { letter })))
}
