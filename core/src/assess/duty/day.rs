//! The day looked at, and the sheet of it.

use std::{borrow::Cow, sync::Arc};

use chrono::{Days, NaiveDate};

use super::{DutyMatter, DutyRecord, SheetLine};
use crate::{
    calendar::Calendar,
    error::{Code, Problem, Problems},
    form::term::Point,
    order,
    rulebook::{Library, Rulebook},
    text::Text,
};

/// The day looked at, and what all records share.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SheetDay<'a> {
    /// The day, or a moment in Beijing time.
    pub on: Point,
    /// The last day that counts as next.
    pub soon: NaiveDate,
    /// The rulebook of records that name none.
    pub book: &'a str,
    /// Where the rulebooks are.
    pub library: &'a Library,
    /// The calendar.
    pub calendar: &'a Calendar,
    /// Whether days that no notice arranges are counted, within their bounds.
    pub looks_ahead: bool,
    /// Whether each line has its count.
    pub has_proof: bool,
}

/// What has to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutySheet {
    /// Every line, the most pressing first.
    pub lines: Vec<SheetLine>,
    /// What is wrong with the records that were left out, each with its place.
    pub problems: Vec<(usize, Problem)>,
}

/// The sheet of a day.
pub fn sheet(records: &[DutyRecord], day: &SheetDay) -> DutySheet {
    let mut sheet = DutySheet { lines: Vec::new(), problems: Vec::new() };
    for (place, record) in records.iter().enumerate() {
        match day.lines(place, record) {
            Ok(lines) => sheet.lines.extend(lines),
            Err(problems) => sheet.problems.extend(problems.into_iter().map(|problem| (place, problem))),
        }
    }
    order::by_key(&mut sheet.lines, |line| (line.group, line.span.as_ref().map(|span| span.due.to_string()), line.record));
    sheet
}

impl<'a> SheetDay<'a> {
    /// A day; `ahead` says how many days after it count as next.
    pub fn new(on: Point, ahead: u32, book: &'a str, library: &'a Library, calendar: &'a Calendar) -> Self {
        let soon = on.day().checked_add_days(Days::new(ahead.into())).unwrap_or(NaiveDate::MAX);
        Self { on, soon, book, library, calendar, looks_ahead: false, has_proof: false }
    }

    /// The lines of a record: one, or for a cadence one for every lapse and one for the period that runs.
    ///
    /// # Errors
    /// An unknown rulebook, rule or case; `wrong_type` for a rule that is asked something else; those of its form.
    pub fn lines(&self, place: usize, record: &DutyRecord) -> Result<Vec<SheetLine>, Problems> {
        let book = |on| self.book_on(record, on);
        let mut lines = match &record.matter {
            DutyMatter::Term { start, done, circumstances } => {
                vec![self.term(record, book(start.day())?.as_ref(), *start, *done, circumstances)?]
            }
            DutyMatter::Cadence { from, acts } => self.cadence(record, book(*from)?.as_ref(), *from, acts)?,
            DutyMatter::Procedure { on, taken, facts } => vec![self.procedure(record, book(*on)?.as_ref(), *on, taken, facts)?],
        };
        lines.iter_mut().for_each(|line| line.record = place);
        Ok(lines)
    }

    fn book_on(&self, record: &DutyRecord, on: NaiveDate) -> Result<Arc<Rulebook>, Problems> {
        self.library.book_on(record.book.as_deref().unwrap_or(self.book), on)
    }

    /// Whether a point lies after the day, or the moment, looked at.
    pub(super) fn is_to_come(&self, point: Point) -> bool {
        match (point, self.on) {
            (Point::Moment(point), Point::Moment(on)) => point > on,
            (point, on) => point.day() > on.day(),
        }
    }

    /// The calendar, or the one that also counts days that no notice arranges.
    pub(super) fn calendars(&self) -> impl Iterator<Item = Cow<'a, Calendar>> {
        let ahead = self.looks_ahead.then(|| Cow::Owned(self.calendar.provisional()));
        std::iter::once(Cow::Borrowed(self.calendar)).chain(ahead)
    }
}

/// Beyond the last day a date can hold.
pub(super) fn no_day() -> Problem {
    Problem::new(Code::OutOfRange, "", Text::new("超出可计算的范围", "beyond what can be counted"), Text::new("检查年份", "check the year"))
}
