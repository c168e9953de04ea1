//! Whole columns of due dates and of verdicts.

use gongkai::{
    Truth,
    column::{Bitmap, Column, DueTable, Flags, Gap, Output, RowCount, TermColumn, VerdictTable},
};
use js_sys::{Array, Uint8Array};
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
        let question = TermColumn::new(rule).case(case.as_deref()).on(on);
        shelf.library.due_table(book, &question, &days.0).map(Self).map_err(throw)
    }

    /// The due dates of a column of days since 1970-01-01, written into `values` and the bitmap `valid`; gives the report.
    ///
    /// # Errors
    /// Lengths that do not fit.
    pub fn due(&self, starts: &[i32], validity: Option<Box<[u8]>>, values: &mut [i32], valid: &mut [u8]) -> Thrown<JsValue> {
        let validity = validity.as_deref().map(|bytes| Bitmap { bytes, offset: 0 });
        let report = self.0.due(Column { values: starts, validity }, Output { values, validity: valid }).map_err(throw)?;
        let reasons = met(report.reasons().map(|(reason, tally)| (reason.as_str(), tally)));
        let standings = report.standings().map(|(standing, tally)| (standing.as_str(), tallied(tally)));
        let counts = [("rows", report.rows.into()), ("answered", report.answered.into()), ("unanswered", reasons)];
        Ok(record(counts.into_iter().chain(standings)))
    }

    /// What became of each row of a column that [`due`](Self::due) has answered, as a place in the list of names that it gives: how firm the
    /// answer is, or why there is none.
    pub fn fates(&self, starts: &[i32], validity: Option<Box<[u8]>>, codes: &mut [u8]) -> Vec<String> {
        let mut names: Vec<&str> = Vec::new();
        for (row, (code, start)) in codes.iter_mut().zip(starts).enumerate() {
            let is_there = |bytes: &[u8]| bytes.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1);
            let standing = if validity.as_deref().is_none_or(is_there) { self.0.standing(*start) } else { Err(Gap::Null) };
            let name = standing.map_or_else(|gap| gap.as_str(), |standing| standing.as_str());
            let place = names.iter().position(|known| *known == name).unwrap_or(names.len());
            if place == names.len() {
                names.push(name);
            }
            // There are fewer names than a byte tells apart.
            *code = place as u8;
        }
        names.into_iter().map(str::to_owned).collect()
    }
}

/// A decision table, for columns of facts.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Verdicts(VerdictTable<'static>);

#[wasm_bindgen]
impl Verdicts {
    /// The table of a rule in force on a day.
    ///
    /// # Errors
    /// What is wrong with the question.
    #[wasm_bindgen(constructor)]
    pub fn new(shelf: &Shelf, book: &str, rule: &str, on: Option<String>) -> Thrown<Self> {
        let on = on.map(|day| date(&day, "on")).transpose()?;
        shelf.library.verdict_table(book, rule, on).map(Self).map_err(throw)
    }

    /// Decides that many rows. Each fact is an array of bytes, or one boolean for all rows, or null where it is unknown.
    ///
    /// # Errors
    /// Everything wrong with the facts.
    pub fn decide(&self, rows: usize, names: Vec<String>, facts: &Array) -> Thrown<JsValue> {
        let columns: Vec<_> = facts.iter().map(|fact| fact.dyn_into().map_err(|all| Truth::from(all.as_bool()))).collect();
        let columns: Vec<_> = columns.into_iter().map(|fact| fact.map(|bytes: Uint8Array| bytes.to_vec())).collect();
        let flags = columns.iter().map(|fact| fact.as_ref().map_or_else(|all| Flags::All(*all), |bytes| Flags::Bytes(bytes)));
        let facts: Vec<(&str, Flags<'_>)> = names.iter().map(String::as_str).zip(flags).collect();
        let (mut values, mut valid) = (vec![0; rows], vec![0; rows.div_ceil(8)]);
        let report = self.0.decide(&facts, Output { values: &mut values, validity: &mut valid }).map_err(throw)?;
        let outcomes = || self.0.outcomes().iter().map(|outcome| outcome.id.as_str());
        let occurring = outcomes().zip(report.outcomes.iter().copied());
        let answered = report.settled();
        let tallies = record([
            ("rows", report.rows.into()),
            ("answered", answered.into()),
            ("outcomes", met(occurring)),
            ("unanswered", met([("open", report.open), ("uncovered", report.uncovered), ("contradictory", report.contradictory)])),
        ]);
        Ok(record([
            ("values", Uint8Array::from(values.as_slice()).into()),
            ("valid", Uint8Array::from(valid.as_slice()).into()),
            ("categories", outcomes().map(JsValue::from).collect::<Array>().into()),
            ("report", tallies),
        ]))
    }
}

/// The fates that rows have met.
fn met<'a>(fates: impl IntoIterator<Item = (&'a str, RowCount)>) -> JsValue {
    record(fates.into_iter().filter(|(_, tally)| tally.rows > 0).map(|(fate, tally)| (fate, tallied(tally))))
}

fn tallied(RowCount { rows, first }: RowCount) -> JsValue {
    record([("rows", rows.into()), ("first", maybe(first))])
}
