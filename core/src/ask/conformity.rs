//! Where does a local rulebook leave the national law on a day?

use super::question::Question;
use crate::{
    answer::{Answer, Conformity, Departed, Ground, Told},
    error::{Code, Problem},
    rulebook::{Departure, Passage, conformity_on},
    text::Text,
};

/// What such a question names in the place of a rule.
pub(super) const NAME: &str = "conformity";

/// Whether it is asked: a book may have a rule of that name.
pub(super) fn is_asked(question: &Question) -> bool {
    question.rule == NAME && question.book.form_of(NAME).is_none()
}

#[inline(never)]
pub(super) fn answer(question: &Question) -> Option<Answer> {
    question.facts()?.close();
    let Some(on) = question.named_on else {
        question.sink.report(Problem::new(
            Code::MissingKey,
            "on",
            Text::new("须写明日期，以确定适用何时的法律", "a date is needed to know which law applies"),
            Text::new("写 on", "give `on`"),
        ));
        return None;
    };
    let found = question.sink.take_all(conformity_on(&question.book, on, &question.calendar))?;
    let departures = found.into_iter().map(departed).collect();
    Some(question.tells(question.said_of(NAME.into()), Told::Conformity(Conformity { departures })))
}

fn departed(Departure { rule, case, kind, own, national, witness, .. }: Departure) -> Departed {
    let side = |Passage { book, says, cite }: Passage| Ground { cite, rule: rule.clone(), book, gives: Some(says) };
    let (own, national) = (side(own), side(national));
    Departed { rule, case: Some(case).filter(|case| !case.is_empty()), kind, what: kind.text(), own, national, facts: witness }
}
