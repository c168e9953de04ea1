//! The due dates of a term of law, for columns.

use chrono::NaiveDate;

use super::{
    due::{Direction, DueTable},
    report::Gap,
};
use crate::{
    calendar::Calendar,
    error::{Code, Problem, Problems},
    form::term::{Bound, Circumstances, Point, Within},
    rulebook::{Library, Rulebook, TermOn, none_in_force},
};

/// What is asked of a term, whatever the start.
///
/// ```
/// use gongkai::column::TermColumn;
/// let question = TermColumn::new("request.reply").on("2020-01-01".parse().ok());
/// # let _ = question;
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TermColumn<'a> {
    /// The rule.
    pub rule: &'a str,
    /// The case, where the term has several.
    pub case: Option<&'a str>,
    /// The date that selects the law; each start itself if `None`.
    pub on: Option<NaiveDate>,
    /// What happened to every term alike: an extension, a multiplier, pauses.
    pub circumstances: Circumstances,
}

impl<'a> TermColumn<'a> {
    /// When things are due by a rule.
    pub fn new(rule: &'a str) -> Self {
        Self { rule, ..Self::default() }
    }

    /// The same in one case of the term.
    #[must_use]
    pub fn case(self, case: impl Into<Option<&'a str>>) -> Self {
        Self { case: case.into(), ..self }
    }

    /// The same by the law of one day, whatever the start.
    #[must_use]
    pub fn on(self, day: impl Into<Option<NaiveDate>>) -> Self {
        Self { on: day.into(), ..self }
    }

    /// The same in those circumstances.
    #[must_use]
    pub fn since(self, circumstances: Circumstances) -> Self {
        Self { circumstances, ..self }
    }
}

impl Rulebook {
    /// The due date of every start that a calendar covers, for columns of starts.
    ///
    /// A start on which the rule is not in force, or whose term leaves the notices, has no due date. Only terms that run from a day.
    ///
    /// # Errors
    /// What is wrong with the question whatever the start: an unknown rule or case, a text that sets no figure, a term in hours.
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar, column::TermColumn};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let question = TermColumn::new("request.reply");
    /// let table = book.due_table(&question, &Calendar::china()).unwrap();
    /// assert_eq!(table.get(19_265), Ok(19_298)); // 2022-09-30 → 2022-11-02
    /// ```
    pub fn due_table(&self, question: &TermColumn<'_>, calendar: &Calendar) -> Result<DueTable, Problems> {
        table(self.line(), question, calendar, |on| self.term(question.rule, on))
    }
}

impl Library {
    /// The due date of every start, as [`Rulebook::due_table`], by a rulebook or by the line of national ones: under `cn` each start
    /// has the law of its own day.
    ///
    /// # Errors
    /// `unknown_book`, and those of [`Rulebook::due_table`].
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar, column::TermColumn};
    /// let question = TermColumn::new("request.reply");
    /// let table = Library::embedded().due_table("cn", &question, &Calendar::china()).unwrap();
    /// assert_eq!(table.get(18_030), Ok(18_051)); // 2019-05-14, 15 working days → 2019-06-04
    /// assert_eq!(table.get(18_031), Ok(18_060)); // 2019-05-15, 20 working days → 2019-06-13
    /// ```
    pub fn due_table(&self, book: &str, question: &TermColumn<'_>, calendar: &Calendar) -> Result<DueTable, Problems> {
        if !self.is_family(book) {
            return self.book(book)?.due_table(question, calendar);
        }
        let books = self.family(book);
        let line = || books.iter().map(AsRef::as_ref);
        table(line(), question, calendar, |on| match line().find(|national| national.valid.holds(on)) {
            Some(national) => national.term(question.rule, on),
            None => Err(none_in_force(book, on, line()).into()),
        })
    }
}

/// Asks for the law only on the days on which it may change.
fn table<'a>(
    books: impl Iterator<Item = &'a Rulebook>,
    question: &TermColumn<'_>,
    calendar: &Calendar,
    term: impl Fn(NaiveDate) -> Result<TermOn<'a>, Problems>,
) -> Result<DueTable, Problems> {
    let TermColumn { rule, case, on, circumstances } = question;
    let turns: Vec<NaiveDate> = books.flat_map(|book| turns(book, rule)).collect();
    let mut law: Option<Result<TermOn<'a>, Problems>> = None;
    let mut fault: Option<Problems> = None;
    let (mut answered, mut last_kind) = (false, None);
    let table = DueTable::marked(calendar, |start| {
        if law.is_none() || on.is_none() && turns.contains(&start) {
            law = Some(term(on.unwrap_or(start)));
        }
        let due = match &law {
            Some(Ok(term)) => term
                .case(*case)
                .and_then(|case| case.day_with_standing(term, Point::Day(start), circumstances, calendar))
                .map_err(Problems::from),
            Some(Err(faults)) => Err(faults.clone()),
            None => return Err(Gap::NotInForce),
        };
        let kind = within(law.as_ref(), *case);
        let counts_back = kind.is_some_and(|(within, _)| matches!(within, Within::Before(_) | Within::Window(_)));
        if due.is_ok() {
            last_kind = kind;
        }
        answered |= due.is_ok();
        due.map_err(|faults| {
            let gap = gap(faults.first(), counts_back);
            if gap.is_none() {
                fault.get_or_insert(faults);
            }
            gap.unwrap_or(Gap::NotInForce)
        })
    });
    match fault {
        Some(faults) if !answered => Err(faults),
        _ => Ok(table.running(direction(last_kind))),
    }
}

fn direction(kind: Option<(Within, Bound)>) -> Direction {
    match kind {
        Some((_, Bound::AtLeast)) => Direction::Least,
        Some((Within::Window(_), _)) => Direction::Window,
        Some((Within::Before(_), _)) => Direction::Back,
        _ => Direction::Forward,
    }
}

/// The days on which a book's law of a rule may change.
fn turns(book: &Rulebook, rule: &str) -> Vec<NaiveDate> {
    let spans = std::iter::once(book.valid).chain(book.versions(rule).map(|version| version.valid));
    spans.flat_map(|valid| [valid.from, valid.to.and_then(|last| last.succ_opt())]).flatten().collect()
}

/// Why one start has no due date; `None` if none has one.
fn gap(fault: &Problem, counts_back: bool) -> Option<Gap> {
    match fault.code {
        Code::NotInForce => Some(Gap::NotInForce),
        Code::NotAnnounced => Some(if counts_back { Gap::BeforeTable } else { Gap::NotAnnounced }),
        _ => None,
    }
}

/// Which way a term counts, where that is settled.
fn within(law: Option<&Result<TermOn<'_>, Problems>>, case: Option<&str>) -> Option<(Within, Bound)> {
    let limit = &law?.as_ref().ok()?.case(case).ok()?.limit;
    Some((*limit.within.as_ref().ok()?, limit.bound))
}
