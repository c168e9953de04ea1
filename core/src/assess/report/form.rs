//! The form of a year: its tables of requests and of disputes, and which kind of reply counts in which row.

use chrono::NaiveDate;

use crate::{
    error::{Code, Problem, Problems},
    form::{
        table::{Conclusion, Table},
        tally::{Line, Sheets, Tally, TallySheet},
    },
    request::log::named,
    rulebook::{Found, Library, Rulebook},
    text::{Text, half_width},
};

/// The rules that lay it down.
const TALLY: &str = "report.tally";
const OUTCOME: &str = "request.outcome";

/// The sheets, and their lines that are no results of requests.
pub(super) const REQUESTS: &str = "requests";
pub(super) const DISPUTES: &str = "disputes";
pub(super) const TOTAL: &str = "total";
pub(super) const PENDING: &str = "pending";
const BALANCE: [&str; 4] = ["new", "carried_in", TOTAL, "carried_out"];

/// The form of the annual report on a year, and the kinds of reply that its rows count.
///
/// ```
/// use gongkai::{Library, assess::report::ReportForm};
/// let book = Library::embedded().book("cn-2019")?;
/// let form = ReportForm::of(&book, 2024)?;
/// let secret = form.row("国家秘密不予公开").unwrap();
/// assert_eq!(form.row("withheld_secret"), Some(secret));
/// assert_eq!(form.row("不予公开"), None); // eight rows
/// # Ok::<(), gongkai::Problems>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ReportForm<'a> {
    /// The year reported on.
    pub year: i32,
    /// Its sheets.
    pub sheets: &'a Sheets,
    pub(super) requests: (usize, &'a TallySheet),
    pub(super) disputes: (usize, &'a TallySheet),
    outcomes: &'a [Conclusion],
    pub(crate) laws: [Found<'a>; 2],
}

impl<'a> ReportForm<'a> {
    /// The rulebook of that name by which a year is reported on: of a line of national ones, that of its last day.
    ///
    /// # Errors
    /// `unknown_book`, `not_in_force`; `out_of_range` for a year that no date has.
    pub fn book(library: &Library, name: &str, year: i32) -> Result<std::sync::Arc<Rulebook>, Problems> {
        library.book_on(name, Self::last_day(year)?)
    }

    /// The form in which a year is reported on: that in force when the reports are due, on 31 January of the next year.
    ///
    /// # Errors
    /// `not_in_force` or `unknown_rule` where the rulebook has no such form; `bad_value` where it lacks a row that cases are counted in.
    pub fn of(book: &'a Rulebook, year: i32) -> Result<Self, Problems> {
        let last = Self::last_day(year)?;
        let due = NaiveDate::from_ymd_opt(year + 1, 1, 31).ok_or_else(|| no_year(year))?;
        let tally = book.tally(TALLY, due)?;
        let replies = book.rule(OUTCOME, last)?;
        let table: &Table = replies.content()?;
        let Tally::Sheets(sheets) = tally.content() else { return Err(without(TALLY).into()) };
        let sheet = |id: &str| sheets.sheets.iter().enumerate().find(|(_, sheet)| sheet.id == id).ok_or_else(|| without(id));
        let (requests, disputes) = (sheet(REQUESTS)?, sheet(DISPUTES)?);
        let has = |lines: &[Line], id: &str| lines.iter().any(|line| line.id == id).then_some(()).ok_or_else(|| without(id));
        BALANCE.iter().try_for_each(|id| has(&requests.1.rows, id))?;
        [requests, disputes].iter().try_for_each(|(_, sheet)| has(&sheet.columns, TOTAL))?;
        ["review", "direct", "after_review"].iter().try_for_each(|id| has(&disputes.1.rows, id))?;
        Ok(Self { year, sheets, requests, disputes, outcomes: &table.outcomes, laws: [tally.found, replies] })
    }

    /// The last day of a year.
    pub(super) fn last_day(year: i32) -> Result<NaiveDate, Problem> {
        NaiveDate::from_ymd_opt(year, 12, 31).ok_or_else(|| no_year(year))
    }

    /// The row of results that counts a kind of reply: an outcome of `request.outcome`, a word of registers, or the row's own heading.
    /// Nothing where it is none, or that of several rows.
    pub fn row(&self, reply: &str) -> Option<usize> {
        readings(reply).into_iter().find_map(|word| {
            let id = named("outcome", &word).unwrap_or(&word);
            match self.outcomes.iter().find(|outcome| outcome.id == id) {
                Some(outcome) => self.numbered(&outcome.counted_as.as_ref()?.row),
                None => self.result(&word),
            }
        })
    }

    /// The row of a number, or that which has it among others: an older form counts 3.6.1 under 3.6.
    fn numbered(&self, no: &str) -> Option<usize> {
        let covers = |line: &Line| {
            let of = line.no.as_deref()?;
            no.strip_prefix(of).filter(|rest| rest.is_empty() || rest.starts_with('.')).map(|_| of.len())
        };
        let rows = self.requests.1.rows.iter().enumerate().filter_map(|(row, line)| Some((covers(line)?, row)));
        rows.max().map(|(_, row)| row)
    }

    fn result(&self, heading: &str) -> Option<usize> {
        let rows = self.requests.1.rows.iter().enumerate().filter(|(_, line)| !BALANCE.contains(&line.id.as_str()));
        rows.map(|(row, line)| (row, last_part(&line.name.zh))).find(|(_, name)| *name == heading).map(|(row, _)| row)
    }

    /// The column of a kind of applicant.
    pub fn applicant(&self, kind: &str) -> Option<usize> {
        column(self.requests.1, "applicant", kind)
    }

    /// The column of a result of a dispute.
    pub fn result_of_dispute(&self, result: &str) -> Option<usize> {
        column(self.disputes.1, "result", result)
    }
}

impl ReportForm<'_> {
    /// Whether a result of a dispute is that there is none yet.
    pub(super) fn is_pending(&self, result: &str) -> bool {
        self.result_of_dispute(result).and_then(|column| self.disputes.1.columns.get(column)).is_some_and(|line| line.id == PENDING)
    }
}

/// The column that a word stands for; never that of the total.
fn column(sheet: &TallySheet, key: &str, word: &str) -> Option<usize> {
    readings(word).into_iter().find_map(|word| {
        let id = named(key, &word).unwrap_or(&word);
        sheet.columns.iter().position(|line| line.id == id && id != TOTAL)
    })
}

/// How a word may be meant: as it stands without spaces and numbering, without what stands in brackets after it, and as what stands there.
fn readings(word: &str) -> Vec<String> {
    let word: String = word.chars().map(half_width).filter(|c| !c.is_whitespace() && !"“”\"".contains(*c)).collect();
    let whole = last_part(&word);
    let mut readings = vec![whole.clone()];
    if let Some((before, inside)) = whole.split_once('(') {
        readings.extend([before.to_owned(), inside.trim_end_matches(')').to_owned()].into_iter().filter(|part| !part.is_empty()));
    }
    readings
}

/// A heading without its numbers and without that of its group: 属于国家秘密 of “（三）不予公开：1.属于国家秘密”.
fn last_part(heading: &str) -> String {
    let heading: String = heading.chars().map(half_width).filter(|c| !"“”\"".contains(*c)).collect();
    let own = heading.rsplit(':').next().unwrap_or(&heading);
    let own = own.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['.', '、']);
    let own =
        own.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|(no, _)| no.chars().count() < 3).map_or(own, |(_, rest)| rest);
    own.to_owned()
}

fn no_year(year: i32) -> Problem {
    Problem::new(
        Code::OutOfRange,
        "year",
        Text::new(format!("{year} 年超出范围"), format!("the year {year} is out of range")),
        Text::new("填写报告所属年度", "give the year reported on"),
    )
}

fn without(what: &str) -> Problem {
    Problem::new(
        Code::BadValue,
        "book",
        Text::new(format!("年度报告表格中没有“{what}”"), format!("the form of the annual report has no `{what}`")),
        Text::new("案件据此计数，请补上", "cases are counted there: add it"),
    )
}
