//! Columns whose rows are under different questions: other extensions, cases, books, days of law.

use super::{
    block::{BLANK, Block, Kernel, NULL_DAY, Operand, Output, ROWS, drive},
    due::{Direction, DueTable, RowStatus, status_on},
    report::{Gap, Report},
    term::Made,
};
use crate::{
    calendar::{Calendar, Standing},
    error::Problem,
};

/// The due dates of every start under each of several questions. A row says which of them it is under, counted from 0.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, column::{Output, TermColumn}, form::term::Circumstances};
/// let reply = TermColumn::new("request.reply");
/// let extended = reply.clone().since(Circumstances::default().extended_by(20));
/// let tables = Library::embedded().due_tables(&[("cn", reply), ("cn", extended)], &Calendar::china()).unwrap();
/// let (starts, which) = ([19_265, 19_265, 17_226], [0, 1, 1]); // 2022-09-30 twice, and 2017-03-01
/// let (mut due, mut valid) = ([0; 3], [0; 1]);
/// let out = Output { values: &mut due, validity: &mut valid };
/// let report = tables.due(starts.as_slice().into(), which.as_slice().into(), out).unwrap();
/// assert_eq!((due[0], due[1], valid), (19_298, 19_326, [0b011])); // the law of 2017 extends by 15 at most
/// assert_eq!(report.refused[0].0.as_str(), "beyond_cap");
/// ```
#[derive(Debug, Clone)]
pub struct DueTables {
    tables: Vec<DueTable>,
    /// Of each: the starts from which on its term is counted in working days, or no longer is.
    counted: Vec<Vec<(i32, bool)>>,
    calendar: Calendar,
}

impl DueTables {
    pub(super) fn new(made: Vec<Made>, calendar: &Calendar) -> Self {
        let (tables, counted) = made.into_iter().map(|made| (made.table, made.counted)).unzip();
        Self { tables, counted, calendar: calendar.clone() }
    }

    /// The due dates of a column of starts, each under one of the questions.
    ///
    /// # Errors
    /// A [`Problem`] if the lengths do not fit; then nothing is written.
    pub fn due(&self, starts: Operand<'_>, which: Operand<'_>, out: Output<'_, i32>) -> Result<Report, Problem> {
        match (self.tables.as_slice(), starts) {
            ([only], Operand::Each(starts)) => only.due(starts, out),
            _ => drive(&Dues(self), [starts, which], NULL_DAY, out),
        }
    }

    /// Where the deadlines stand on a day, as [`RowStatus`] codes; those that are done, on the day on which they were. In `done`,
    /// [`NULL_DAY`] stands for what is not done yet.
    ///
    /// # Errors
    /// As [`DueTable::status`].
    pub fn status(&self, [starts, which, today, done]: [Operand<'_>; 4], out: Output<'_, u8>) -> Result<Report, Problem> {
        self.tables.iter().try_for_each(|table| table.direction.check_overdue())?;
        drive(&Statuses(self), [starts, which, today, done], BLANK, out)
    }

    /// The days from a day to the due date: working days as [`Calendar::count`] counts them where the term is counted in them, days
    /// otherwise.
    ///
    /// # Errors
    /// A [`Problem`] if the lengths do not fit; then nothing is written.
    pub fn left(&self, [starts, which, at]: [Operand<'_>; 3], out: Output<'_, i32>) -> Result<Report, Problem> {
        drive(&Left(self), [starts, which, at], NULL_DAY, out)
    }

    /// How firm the due date of one start is under one of the questions.
    ///
    /// # Errors
    /// [`Gap`]: why it has none.
    pub fn standing(&self, start: i32, which: i32) -> Result<Standing, Gap> {
        self.table(which).ok_or(Gap::Null)?.standing(start)
    }

    /// How firm the days left to the due date of one start are on a day.
    ///
    /// # Errors
    /// [`Gap`]: why there are none.
    pub fn standing_left(&self, start: i32, which: i32, at: i32) -> Result<Standing, Gap> {
        Kernel::row(&Left(self), [start, which, at])
    }

    fn table(&self, which: i32) -> Option<&DueTable> {
        self.tables.get(usize::try_from(which).ok()?)
    }

    /// The due date of a row, and whether it is known to be settled.
    fn probe(&self, start: i32, which: i32) -> Option<(i32, bool)> {
        self.table(which)?.due.probe(start)
    }

    fn days_left(&self, start: i32, which: i32, at: i32, due: i32) -> Result<i32, Gap> {
        let turns = usize::try_from(which).ok().and_then(|which| self.counted.get(which)).ok_or(Gap::Null)?;
        let turned = turns.partition_point(|(from, _)| *from <= start);
        let in_workdays = turned.checked_sub(1).and_then(|last| turns.get(last)).is_some_and(|(_, in_workdays)| *in_workdays);
        if in_workdays { Ok(self.calendar.tables().count(at, due)?) } else { Ok(due.saturating_sub(at)) }
    }
}

/// Answers a block row by row.
fn each<T>(out: &mut [T; ROWS], mut answer: impl FnMut(usize) -> Option<(T, bool)>) -> Block {
    let mut block = Block { answered: 0, settled: true };
    for (i, slot) in out.iter_mut().enumerate() {
        if let Some((found, settled)) = answer(i) {
            *slot = found;
            block.answered |= 1 << i;
            block.settled &= settled;
        }
    }
    block
}

/// A number of a block.
fn at(numbers: &[i32; ROWS], i: usize) -> i32 {
    numbers.get(i).copied().unwrap_or_default()
}

struct Dues<'a>(&'a DueTables);

impl Kernel<2, i32> for Dues<'_> {
    fn block(&self, [starts, which]: [&[i32; ROWS]; 2], out: &mut [i32; ROWS]) -> Block {
        each(out, |i| self.0.probe(at(starts, i), at(which, i)))
    }

    fn row(&self, [start, which]: [i32; 2]) -> Result<Standing, Gap> {
        self.0.standing(start, which)
    }
}

struct Statuses<'a>(&'a DueTables);

impl Kernel<4, u8> for Statuses<'_> {
    fn block(&self, [starts, which, today, done]: [&[i32; ROWS]; 4], out: &mut [u8; ROWS]) -> Block {
        each(out, |i| {
            let (start, done) = (at(starts, i), at(done, i));
            let table = self.0.table(at(which, i))?;
            let (due, settled) = table.due.probe(start)?;
            // What counts back from an event runs before it.
            let begun = if table.direction == Direction::Back { i32::MIN } else { start };
            let code = match done {
                NULL_DAY => status_on(at(today, i), begun, due),
                done if done > due => RowStatus::Late as u8,
                _ => RowStatus::Met as u8,
            };
            Some((code, settled))
        })
    }

    fn row(&self, [start, which, ..]: [i32; 4]) -> Result<Standing, Gap> {
        self.0.standing(start, which)
    }
}

struct Left<'a>(&'a DueTables);

impl Kernel<3, i32> for Left<'_> {
    fn block(&self, [starts, which, days]: [&[i32; ROWS]; 3], out: &mut [i32; ROWS]) -> Block {
        let horizon = self.0.calendar.horizon();
        each(out, |i| {
            let (start, which, day) = (at(starts, i), at(which, i), at(days, i));
            let (due, settled) = self.0.probe(start, which)?;
            let left = self.0.days_left(start, which, day, due).ok()?;
            Some((left, settled & (day < horizon.unsettled)))
        })
    }

    fn row(&self, [start, which, day]: [i32; 3]) -> Result<Standing, Gap> {
        let due = self.0.table(which).ok_or(Gap::Null)?.get(start)?;
        self.0.days_left(start, which, day, due)?;
        Ok(self.0.standing(start, which)?.max(self.0.calendar.horizon().standing(day)))
    }
}
