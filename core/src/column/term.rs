//! The due dates of a term of law, for columns.

use chrono::NaiveDate;

use super::{
    due::{Direction, DueTable},
    report::Gap,
    tables::DueTables,
};
use crate::{
    calendar::Calendar,
    error::{Code, Problem, Problems},
    form::term::{Bound, Circumstances, Point, Unit, Within},
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
    /// A start on which the rule is not in force, or whose term leaves the notices, or whose law refuses what is asked, has no due date, and
    /// the reason that the same question alone has. Only terms that run from a day.
    ///
    /// # Errors
    /// What is wrong with the question whatever the start, as the latest law says it: an unknown rule or case, a text that sets no figure, a
    /// term in hours.
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar, column::TermColumn};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let question = TermColumn::new("request.reply");
    /// let table = book.due_table(&question, &Calendar::china()).unwrap();
    /// assert_eq!(table.get(19_265), Ok(19_298)); // 2022-09-30 → 2022-11-02
    /// ```
    pub fn due_table(&self, question: &TermColumn<'_>, calendar: &Calendar) -> Result<DueTable, Problems> {
        one(self.made(question, calendar))
    }

    fn made(&self, question: &TermColumn<'_>, calendar: &Calendar) -> Made {
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
        one(self.made(book, question, calendar)?)
    }

    /// The due dates of every start under each of several questions, of which each row of a column has one: see [`DueTables`].
    ///
    /// # Errors
    /// What is wrong with the last of them, where none has an answer to any start.
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar, column::TermColumn, form::term::Circumstances};
    /// let reply = TermColumn::new("request.reply");
    /// let extended = reply.clone().since(Circumstances::default().extended_by(20));
    /// let tables = Library::embedded().due_tables(&[("cn", reply), ("cn", extended)], &Calendar::china()).unwrap();
    /// assert_eq!(tables.standing(19_265, 1), Ok(gongkai::calendar::Standing::Settled));
    /// ```
    pub fn due_tables(&self, questions: &[(&str, TermColumn<'_>)], calendar: &Calendar) -> Result<DueTables, Problems> {
        let made: Vec<Made> = questions
            .iter()
            .map(|(book, question)| self.made(book, question, calendar).unwrap_or_else(|faults| Made::refused(faults, calendar)))
            .collect();
        match made.iter().rev().find_map(|made| made.fault.as_ref()) {
            Some(fault) if made.iter().all(|made| made.fault.is_some()) => Err(fault.clone()),
            _ => Ok(DueTables::new(made, calendar)),
        }
    }

    /// The days on which the law of a rule may change under a book or a line, in order.
    ///
    /// # Errors
    /// `unknown_book`.
    ///
    /// ```
    /// let turns = gongkai::Library::embedded().law_turns("cn", "request.reply").unwrap();
    /// assert!(turns.iter().any(|day| day.to_string() == "2019-05-15"));
    /// ```
    pub fn law_turns(&self, book: &str, rule: &str) -> Result<Vec<NaiveDate>, Problems> {
        let mut found = if self.is_family(book) {
            self.family(book).iter().flat_map(|book| turns(book, rule)).collect()
        } else {
            self.book(book)?.line().flat_map(|book| turns(book, rule)).collect::<Vec<_>>()
        };
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    fn made(&self, book: &str, question: &TermColumn<'_>, calendar: &Calendar) -> Result<Made, Problems> {
        if !self.is_family(book) {
            return Ok(self.book(book)?.made(question, calendar));
        }
        let books = self.family(book);
        let line = || books.iter().map(AsRef::as_ref);
        Ok(table(line(), question, calendar, |on| match line().find(|national| national.valid.holds(on)) {
            Some(national) => national.term(question.rule, on),
            None => Err(none_in_force(book, on, line()).into()),
        }))
    }
}

/// A table, and what else its making has told.
pub(super) struct Made {
    pub(super) table: DueTable,
    /// What the latest law has against the question, where no start has an answer.
    pub(super) fault: Option<Problems>,
    /// The starts from which on the term is counted in working days, or no longer is.
    pub(super) counted: Vec<(i32, bool)>,
}

impl Made {
    /// Of a question that no start can answer.
    fn refused(faults: Problems, calendar: &Calendar) -> Self {
        let gap = gap(faults.first(), false);
        Self { table: DueTable::marked(calendar, |_| Err(gap)), fault: Some(faults), counted: Vec::new() }
    }
}

fn one(made: Made) -> Result<DueTable, Problems> {
    made.fault.map_or(Ok(made.table), Err)
}

/// Asks for the law only on the days on which it may change.
fn table<'a>(
    books: impl Iterator<Item = &'a Rulebook>,
    question: &TermColumn<'_>,
    calendar: &Calendar,
    term: impl Fn(NaiveDate) -> Result<TermOn<'a>, Problems>,
) -> Made {
    let TermColumn { rule, case, on, circumstances } = question;
    let turns: Vec<NaiveDate> = books.flat_map(|book| turns(book, rule)).collect();
    let mut law: Option<Result<TermOn<'a>, Problems>> = None;
    let mut fault: Option<Problems> = None;
    let (mut answered, mut last_kind, mut counted) = (false, None, Vec::new());
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
            let in_workdays = kind.is_some_and(|(within, _)| within.unit() == Some(Unit::Workday));
            if counted.last().is_none_or(|(_, before)| *before != in_workdays) {
                counted.push((start.to_epoch_days(), in_workdays));
            }
        }
        answered |= due.is_ok();
        due.map_err(|faults| {
            let gap = gap(faults.first(), counts_back);
            if matches!(gap, Gap::MissingCase | Gap::Refused(_)) {
                fault = Some(faults);
            }
            gap
        })
    });
    Made { table: table.running(direction(last_kind)), fault: fault.filter(|_| !answered), counted }
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

/// Why one start has no due date.
fn gap(fault: &Problem, counts_back: bool) -> Gap {
    match fault.code {
        Code::NotInForce => Gap::NotInForce,
        Code::NotAnnounced if counts_back => Gap::BeforeTable,
        Code::NotAnnounced => Gap::NotAnnounced,
        Code::MissingKey if fault.path == "facts.case" => Gap::MissingCase,
        code => Gap::Refused(code),
    }
}

/// Which way a term counts, where that is settled.
fn within(law: Option<&Result<TermOn<'_>, Problems>>, case: Option<&str>) -> Option<(Within, Bound)> {
    let limit = &law?.as_ref().ok()?.case(case).ok()?.limit;
    Some((*limit.within.as_ref().ok()?, limit.bound))
}
