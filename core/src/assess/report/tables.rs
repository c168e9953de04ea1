//! Cases folded into the tables of the annual report, and the tables taken apart again.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{
    CaseOrigin, Closed, Dispute, ReportForm, ReportedCase, WhyNot,
    form::{DISPUTES, REQUESTS, TOTAL},
};
use crate::{
    form::tally::{Cell, Filled, Place},
    request::ledger::Closing,
};

/// The tables of requests and of disputes, made of cases: each case that can be counted stands in one row of where it comes from, and in one
/// of what became of it.
///
/// ```
/// use gongkai::{Library, assess::report::{ReportedCase, ReportForm, Tables, WhyNot}, form::tally::Outcome, request::ledger::Closing};
/// let book = Library::embedded().book("cn-2019")?;
/// let form = ReportForm::of(&book, 2024)?;
/// let cases = [
///     ReportedCase::new("1", "自然人").closed(Closing::Replied, "予以公开"),
///     ReportedCase::new("2", "企业").carried_in(),
///     ReportedCase::new("3", "公民").closed(Closing::Replied, "不予公开"),
/// ];
/// let tables = Tables::of(form, &cases);
/// let disclosed = form.sheets.place("requests", "disclosed", "total").unwrap();
/// assert_eq!(tables.cases(disclosed).map(|case| case.id.as_str()).collect::<Vec<_>>(), ["1"]);
/// assert_eq!(tables.uncounted[0].why, WhyNot::UnknownOutcome);
/// assert_eq!(form.sheets.check(&tables.filled(), None).outcome(), Outcome::Pass);
/// # Ok::<(), gongkai::Problems>(())
/// ```
#[derive(Debug, Clone)]
pub struct Tables<'a> {
    /// The form.
    pub form: ReportForm<'a>,
    cases: &'a [ReportedCase],
    /// The cases of each cell in which there are any, by their places.
    cells: BTreeMap<Place, Vec<usize>>,
    /// What could not be counted, in the order of the cases.
    pub uncounted: Vec<Uncounted<'a>>,
}

/// Something that could not be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uncounted<'a> {
    /// The case.
    pub case: &'a ReportedCase,
    /// The sheet it is missing from: `requests` or `disputes`.
    pub sheet: &'static str,
    /// Why.
    pub why: WhyNot,
    /// The word that could not be placed.
    pub word: Option<&'a str>,
}

/// A cell of a report that is not what the cases make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnequalCell {
    /// The cell.
    pub place: Place,
    /// What the report has there.
    pub given: Cell,
    /// How many cases there are.
    pub counted: usize,
}

/// Why something is not counted, and the word that is to blame.
type Left<'a> = (WhyNot, Option<&'a str>);

impl<'a> Tables<'a> {
    /// Counts cases.
    pub fn of(form: ReportForm<'a>, cases: &'a [ReportedCase]) -> Self {
        let mut tables = Self { form, cases, cells: BTreeMap::new(), uncounted: Vec::new() };
        for (number, case) in cases.iter().enumerate() {
            let counted = tables.count(number, case);
            let disputed = [(&case.review, "review"), (&case.suit, if case.is_reviewed { "after_review" } else { "direct" })];
            let disputed = disputed.map(|(dispute, row)| dispute.as_ref().map_or(Ok(()), |dispute| tables.dispute(number, dispute, row)));
            let left = disputed.into_iter().filter_map(Result::err).map(|left| (DISPUTES, left));
            let left = counted.err().map(|left| (REQUESTS, left)).into_iter().chain(left);
            tables.uncounted.extend(left.map(|(sheet, (why, word))| Uncounted { case, sheet, why, word }));
        }
        tables
    }

    /// Counts a case among the requests: in its column and the last, in the row of where it comes from and in that of what became of it.
    fn count(&mut self, number: usize, case: &'a ReportedCase) -> Result<(), Left<'a>> {
        let from = match case.origin {
            CaseOrigin::New => "new",
            CaseOrigin::CarriedIn => "carried_in",
            CaseOrigin::Past => return Ok(()),
            CaseOrigin::Barred(why) => return Err((why, None)),
        };
        let kind = only(&case.applicants, WhyNot::NoApplicant)?;
        let column = self.form.applicant(kind).ok_or((WhyNot::UnknownApplicant, Some(kind)))?;
        let result = case.closed.as_ref().map(|closed| self.result(closed)).transpose()?;
        let (sheet, lines) = self.form.requests;
        let row = |id: &str| lines.rows.iter().position(|line| line.id == id);
        let rows = match result {
            Some(result) => [row(from), Some(result), row(TOTAL)],
            None => [row(from), row("carried_out"), None],
        };
        let total = lines.columns.iter().position(|line| line.id == TOTAL);
        for row in rows.into_iter().flatten() {
            for column in [Some(column), total].into_iter().flatten() {
                self.cells.entry(Place { sheet, row, column }).or_default().push(number);
            }
        }
        Ok(())
    }

    /// The row of a reply. How a case was closed tells it where that is no reply; what is told beside must be the same.
    fn result(&self, closed: &'a Closed) -> Result<usize, Left<'a>> {
        let by = (closed.by != Closing::Replied).then(|| closed.by.as_str());
        let told = match (closed.replies.as_slice(), by) {
            ([], Some(by)) => by,
            (replies, _) => only(replies, WhyNot::NoOutcome)?,
        };
        let row = self.form.row(told).ok_or((WhyNot::UnknownOutcome, Some(told)))?;
        match by {
            Some(by) if self.form.row(by) != Some(row) => Err((WhyNot::Contradiction, Some(told))),
            _ => Ok(row),
        }
    }

    fn dispute(&mut self, number: usize, dispute: &'a Dispute, row: &str) -> Result<(), Left<'a>> {
        let result = match dispute {
            Dispute::Of(result) => result,
            Dispute::Barred(why) => return Err((*why, None)),
        };
        let column = self.form.result_of_dispute(result).ok_or((WhyNot::UnknownResult, Some(result.as_str())))?;
        let (sheet, lines) = self.form.disputes;
        let total = lines.columns.iter().position(|line| line.id == TOTAL);
        if let Some(row) = lines.rows.iter().position(|line| line.id == row) {
            for column in [Some(column), total].into_iter().flatten() {
                self.cells.entry(Place { sheet, row, column }).or_default().push(number);
            }
        }
        Ok(())
    }

    /// The cells in which there are cases, in the order of the form.
    pub fn cells(&self) -> impl Iterator<Item = (Place, usize)> {
        self.cells.iter().map(|(place, cases)| (*place, cases.len()))
    }

    /// The cases of a cell, in their order.
    pub fn cases(&self, place: Place) -> impl Iterator<Item = &'a ReportedCase> {
        self.cells.get(&place).into_iter().flatten().filter_map(|number| self.cases.get(*number))
    }

    /// The two tables as figures, 0 where there are no cases; the other sheets of the form are blank.
    pub fn filled(&self) -> Filled {
        let mut filled = self.form.sheets.blank();
        for place in self.places() {
            filled.set(place, Cell::Figure(Decimal::from(self.counted(place))));
        }
        filled
    }

    /// The cells of a report that are not what the cases make of them. A cell without a figure is one where there are cases; a sheet in which
    /// the report has nothing is passed over.
    pub fn differences(&self, report: &Filled) -> Vec<UnequalCell> {
        let difference = |place: Place| {
            let (given, counted) = (report.get(place), self.counted(place));
            let is_same = given.figure().unwrap_or_default() == Decimal::from(counted);
            (!report.is_blank(place.sheet) && !is_same).then_some(UnequalCell { place, given, counted })
        };
        self.places().filter_map(difference).collect()
    }

    fn counted(&self, place: Place) -> usize {
        self.cells.get(&place).map_or(0, Vec::len)
    }

    /// Every cell of the two tables.
    fn places(&self) -> impl Iterator<Item = Place> {
        [self.form.requests, self.form.disputes].into_iter().flat_map(|(sheet, lines)| {
            let columns = lines.columns.len();
            (0..lines.rows.len() * columns).map(move |at| Place { sheet, row: at / columns, column: at % columns })
        })
    }
}

/// The one thing that is told.
fn only(told: &[String], nothing: WhyNot) -> Result<&str, Left<'_>> {
    match told {
        [one] => Ok(one),
        [] => Err((nothing, None)),
        [_, other, ..] => Err((WhyNot::Contradiction, Some(other))),
    }
}
