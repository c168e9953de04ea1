//! Whole columns: of days (is it a working day, N working days on, how many between, due when, and where a deadline stands), and of
//! the facts of a decision table (which outcome, see [`VerdictTable`]).
//!
//! A day is an `i32`, days since 1970-01-01 (Arrow's `date32`). Nulls come and go as Arrow's validity bitmaps: a bit a row, lowest
//! first, set where the row has a value. Results go into the caller's buffers, since fresh memory costs more than the work.
//!
//! A row without an answer (null, or outside the notices) is null in the result and counted in the [`Report`] by its reason; it
//! never gets a date.
//!
//! ```
//! use gongkai::{calendar::Calendar, column::{self, DueTable, Output}};
//!
//! let china = Calendar::china();
//! let twenty = DueTable::new(&china, |day| china.add(day, 20));
//! let received = [19_265, 30_000]; // 2022-09-30 and 2052-02-20
//! let (mut due, mut valid) = ([0; 2], [0; 1]);
//! let report = twenty.due(received.as_slice().into(), Output { values: &mut due, validity: &mut valid }).unwrap();
//! assert_eq!(due, [19_298, column::NULL_DAY]); // 2022-11-02, and no answer
//! assert_eq!(valid, [0b01]);
//! assert_eq!((report.answered, report.not_announced.first), (1, Some(1)));
//! ```

mod block;
mod due;
mod each;
mod lookup;
mod report;
mod tables;
mod term;
mod verdict;

pub use self::{
    block::{BLANK, Bitmap, Column, NULL_DAY, Operand, Output},
    due::{DueTable, RowStatus},
    each::{add, count, is_workday},
    report::{Gap, Report, RowCount},
    tables::DueTables,
    term::TermColumn,
    verdict::{Flags, VerdictReport, VerdictTable},
};

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests;
