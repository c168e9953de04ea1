//! What is written to whom?

use super::{answer::notes, checklist::entry, question::Question, term::ask_case};
use crate::{
    answer::{self, Answer, CalendarRef, Told},
    calendar::{Calendar, Standing},
    error::{Code, Problems},
    form::{checklist::Entries, letter::Letter},
    request::letter::{LetterBasis, Written, takes, write},
    rulebook::{Found, date_needed},
    text::Text,
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
    let (written, standing, calendar) = question
        .sink
        .take_all(written_on(question, |calendar| write(&question.book, found.rule.id.as_str(), case, &facts, on, calendar)))?;
    let text = written.text();
    let mut said = question.said(found, None);
    said.note = notes(found.rule.note.iter().chain(&unfirm(standing)));
    let ground = |LetterBasis { rule, book, cite }: LetterBasis| answer::Ground { cite, rule, book, gives: None };
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
    let calendar = (standing > Standing::Settled).then(|| CalendarRef::new(&calendar, &[("letter", standing)], &[]));
    Some(question.tells(said, Told::Letter(answer::Letter { letter, calendar })))
}

/// The letter, and how firm its days are: where the notices do not reach and the question leaves it open, by the statutory days as well, if
/// what a notice can make of them changes nothing.
fn written_on(
    question: &Question,
    write: impl Fn(&Calendar) -> Result<Written, Problems>,
) -> Result<(Written, Standing, Calendar), Problems> {
    let problems = match write(&question.calendar) {
        Ok(written) => {
            let standing = written.standing;
            return Ok((written, standing, question.calendar.clone()));
        }
        Err(problems) => problems,
    };
    let is_short = question.looks_ahead && problems.iter().all(|problem| problem.code == Code::NotAnnounced);
    let ahead = question.calendar.provisional();
    let written = is_short.then(|| write(&ahead).ok()).flatten();
    written.map(|written| (written, Standing::Provisional, ahead)).ok_or(problems)
}

/// What to see to before a letter is sent whose days are not firm.
fn unfirm(standing: Standing) -> Option<Text> {
    match standing {
        Standing::Settled => None,
        Standing::Unsettled => Some(Text::new(
            "文书所依据的12月下旬的放假安排可能随下一年度通知变动，发出前应核对。",
            "It rests on the last days of December, which the next notice may still change: check its days before it is sent.",
        )),
        Standing::Provisional => Some(Text::new(
            "文书所依据的放假安排尚未发布，其中的日期为暂定，发出前应核对。",
            "It rests on days whose holidays are not announced: its days are provisional, check them before it is sent.",
        )),
    }
}
