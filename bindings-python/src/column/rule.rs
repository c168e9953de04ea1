//! The due dates of a rule for every day of a calendar.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use gongkai::{
    Code, Problem, Problems, Rulebook,
    calendar::{Calendar, CalendarError},
    column::{DueTable, Gap},
    form::deadline::{Circumstances, Point},
    rulebook::TermQuestion,
};

use crate::book::Books;

/// What is asked of a rule, whatever the start.
pub(super) struct RuleQuestion<'a> {
    pub(super) rule: &'a str,
    pub(super) case: Option<&'a str>,
    /// The day that selects the law; without it the law of each start applies to it.
    pub(super) on: Option<NaiveDate>,
    pub(super) circumstances: Circumstances,
}

impl RuleQuestion<'_> {
    /// The due date of each start. A start on whose day the books give none has none; the column's report says why.
    ///
    /// # Errors
    /// What is wrong with the question for every start there is.
    pub(super) fn table(&self, books: Books<'_>, calendar: &Calendar) -> Result<DueTable, Problems> {
        let before = CalendarError::BeforeTable { year: calendar.coverage().start().year() - 1 }.problem("facts.start");
        books.check()?;
        let (mut answered, mut refusal) = (false, None);
        let mut lacking = Lacking::default();
        let table = DueTable::new(calendar, |start| match self.due(books, calendar, start, &mut lacking) {
            Ok(due) => {
                answered = true;
                Ok(due)
            }
            Err(problems) => {
                let gap = gap(problems.first(), &before);
                if gap == Gap::NotInForce {
                    refusal = Some(problems);
                }
                Err(gap)
            }
        });
        match refusal {
            Some(problems) if !answered => Err(problems),
            _ => Ok(table),
        }
    }

    fn due(&self, books: Books<'_>, calendar: &Calendar, start: NaiveDate, lacking: &mut Lacking) -> Result<NaiveDate, Problems> {
        let Self { rule, case, on, circumstances } = self;
        let day = on.unwrap_or(start);
        let book = books.on(day)?;
        let asked = TermQuestion { rule, case: *case, on: *on, start: Point::Day(start), circumstances: circumstances.clone() };
        lacking.unless_known(&book, day, || Ok(book.deadline(&asked, calendar)?.day()))
    }
}

/// The last books that turned out to lack the rule: the search for the nearest name is made once, not for every day.
#[derive(Default)]
struct Lacking(Option<(Arc<Rulebook>, Option<String>, Problems)>);

impl Lacking {
    fn unless_known(
        &mut self,
        book: &Arc<Rulebook>,
        day: NaiveDate,
        answer: impl FnOnce() -> Result<NaiveDate, Problems>,
    ) -> Result<NaiveDate, Problems> {
        let above = book.parent(day).map(|parent| parent.id.as_str());
        if let Some((known, known_above, problems)) = &self.0
            && Arc::ptr_eq(known, book)
            && known_above.as_deref() == above
        {
            return Err(problems.clone());
        }
        answer().inspect_err(|problems| {
            if matches!(problems.first().code, Code::UnknownRule | Code::NotInBook) {
                self.0 = Some((Arc::clone(book), above.map(str::to_owned), problems.clone()));
            }
        })
    }
}

fn gap(problem: &Problem, before: &Problem) -> Gap {
    match problem.code {
        Code::NotAnnounced if problem.message == before.message => Gap::BeforeTable,
        Code::NotAnnounced => Gap::NotAnnounced,
        _ => Gap::NotInForce,
    }
}
