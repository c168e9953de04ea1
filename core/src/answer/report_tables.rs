//! What a register of requests makes of the annual report.

use super::{
    said::{Both, Ground},
    spell::Entries,
};
use crate::{
    assess::report::WhyNot,
    error::Code,
    text::{Lang, Text},
};

parts! {
    /// The tables of requests and of disputes, made of the cases of a register.
    ReportTables {
        /// The year reported on.
        year: i32,
        /// What matters about the form.
        note: Option<Text>,
        /// The form, and the rule by which a kind of reply has its row.
        grounds: Vec<Ground>,
        /// The cells in which there are cases, in the order of the form; every other cell of the two tables is 0.
        cells: Vec<ReportCell> as always "cells",
        /// What could not be counted, and why: the figures are so much too low.
        uncounted: Vec<NotCounted>,
        /// The requests of the register that are none of this year's.
        outside: Vec<String>,
        /// The cells of the report given that the cases make something else of.
        differences: Vec<CellDifference>,
        /// What is wrong with the rows that could not be used.
        problems: Vec<LogProblem>,
    }

    /// A cell and its cases.
    ReportCell {
        /// The cell, such as `requests.secret.person`.
        cell: String,
        /// How many.
        count: usize,
        /// Their names in the register, in its order.
        cases: Vec<String>,
    }

    /// Something that could not be counted.
    NotCounted {
        /// The case.
        request: String,
        /// The sheet it is missing from.
        sheet: &'static str,
        /// Why.
        why: WhyNot,
        /// The same in words.
        says: Text,
        /// The word that could not be placed, or that differs.
        word: Option<String>,
    }

    /// A cell of the report that is not what the cases make of it.
    CellDifference {
        /// The cell.
        cell: String,
        /// What the report has there: a figure, nothing, `/` or `—`.
        given: String,
        /// How many cases there are.
        counted: usize,
        /// Their names.
        cases: Vec<String>,
    }

    /// What is wrong with a row of a register.
    LogProblem {
        /// The row, counted from 0.
        row: usize,
        /// The line of the table, counted from 1.
        line: Option<usize>,
        /// The request it belongs to.
        request: Option<String>,
        /// The column.
        column: String,
        /// The kind of problem.
        code: Code,
        /// What is wrong, in both languages.
        message: Both,
        /// What to do about it, in both languages.
        help: Both,
    }
}

impl ReportTables {
    /// As canonical JSON, in a language.
    pub fn to_json(&self, lang: Lang) -> String {
        let mut out = String::new();
        self.object(lang).write(&mut out);
        out
    }
}
