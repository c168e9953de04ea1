//! Whole columns of due dates.

use gongkai::{
    column::{Bitmap, Column, DueTable, Output, Tally, TermColumn},
    form::deadline::Circumstances,
};
use wasm_bindgen::prelude::*;

use crate::{
    days::{Days, date},
    shelf::Shelf,
    thrown::{Thrown, maybe, record, throw},
};

/// The due dates of one rule for every day of a calendar.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Table(DueTable);

#[wasm_bindgen]
impl Table {
    /// Works the due dates out. `on` selects the law for all starts; otherwise each start selects its own.
    ///
    /// # Errors
    /// What is wrong with the question whatever the start.
    #[wasm_bindgen(constructor)]
    pub fn new(shelf: &Shelf, book: &str, rule: &str, case: Option<String>, on: Option<String>, days: &Days) -> Thrown<Self> {
        let on = on.map(|day| date(&day, "on")).transpose()?;
        let question = TermColumn { rule, case: case.as_deref(), on, circumstances: Circumstances::default() };
        shelf.library.due_table(book, &question, &days.0).map(Self).map_err(throw)
    }

    /// The due dates of a column of days since 1970-01-01, written into `values` and the bitmap `valid`; gives the report.
    ///
    /// # Errors
    /// Lengths that do not fit.
    pub fn due(&self, starts: &[i32], validity: Option<Box<[u8]>>, values: &mut [i32], valid: &mut [u8]) -> Thrown<JsValue> {
        let validity = validity.as_deref().map(|bytes| Bitmap { bytes, offset: 0 });
        let report = self.0.due(Column { values: starts, validity }, Output { values, validity: valid }).map_err(throw)?;
        let reasons = [
            ("null_input", report.null_input),
            ("not_announced", report.not_announced),
            ("before_table", report.before_table),
            ("not_in_force", report.not_in_force),
        ];
        let unanswered = reasons.into_iter().filter(|(_, tally)| tally.rows > 0).map(|(reason, tally)| (reason, tallied(tally)));
        Ok(record([
            ("rows", report.rows.into()),
            ("answered", report.answered.into()),
            ("unanswered", record(unanswered)),
            ("unsettled", tallied(report.unsettled)),
            ("provisional", tallied(report.provisional)),
        ]))
    }
}

fn tallied(Tally { rows, first }: Tally) -> JsValue {
    record([("rows", rows.into()), ("first", maybe(first))])
}
