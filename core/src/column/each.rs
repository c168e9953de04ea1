//! The calendar's questions, asked of columns.

use super::{
    block::{BLANK, Block, Column, Kernel, NULL_DAY, Operand, Output, ROWS, drive},
    due::DueTable,
    lookup::Lookup,
    report::{Gap, Report},
};
use crate::{
    calendar::{Calendar, CalendarError, Horizon, Standing},
    error::Problem,
};

/// Whether each day is a working day: 1 or 0.
///
/// # Errors
/// A [`Problem`] if the lengths do not fit; then nothing is written.
///
/// ```
/// use gongkai::{calendar::Calendar, column::{self, Output}};
/// let days = [19_997, 19_998]; // 2024-10-01, a holiday
/// let (mut worked, mut valid) = ([9; 2], [0; 1]);
/// let out = Output { values: &mut worked, validity: &mut valid };
/// column::is_workday(&Calendar::china(), days.as_slice().into(), out).unwrap();
/// assert_eq!(worked, [0, 0]);
/// ```
pub fn is_workday(calendar: &Calendar, days: Column<'_>, out: Output<'_, u8>) -> Result<Report, Problem> {
    let (tables, horizon) = (calendar.tables(), calendar.horizon());
    let worked = Lookup::new(calendar, |day| Ok((tables.is_workday(day)?.into(), horizon.standing(day))));
    drive(&Workdays(worked), [days.into()], BLANK, out)
}

/// The `n`-th working day after each day, before it where `n` is negative; `n` is one number for all or a column.
///
/// # Errors
/// A [`Problem`] if the lengths do not fit; then nothing is written.
///
/// ```
/// use gongkai::{calendar::Calendar, column::{self, Operand, Output}};
/// let (days, n) = ([19_265, 19_265], [20, -1]);
/// let (mut moved, mut valid) = ([0; 2], [0; 1]);
/// let out = Output { values: &mut moved, validity: &mut valid };
/// column::add(&Calendar::china(), days.as_slice().into(), n.as_slice().into(), out).unwrap();
/// assert_eq!(moved, [19_298, 19_264]);
/// ```
pub fn add(calendar: &Calendar, days: Column<'_>, n: Operand<'_>, out: Output<'_, i32>) -> Result<Report, Problem> {
    match n {
        Operand::All(n) => DueTable::new(calendar, |day| calendar.add(day, n)).due(days, out),
        Operand::Each(_) => {
            let tables = calendar.tables();
            let add = |[day, n]: [i32; 2]| tables.add(day, n);
            let latest = |[day, _]: [i32; 2], moved: i32| day.max(moved);
            drive(&Each { answer: add, latest, horizon: calendar.horizon() }, [days.into(), n], NULL_DAY, out)
        }
    }
}

/// The working days after each `from` up to and including each `to`, negative backwards; either is one day for all or a column.
/// See [`Calendar::count`].
///
/// # Errors
/// A [`Problem`] if the lengths do not fit; then nothing is written.
///
/// ```
/// use gongkai::{calendar::Calendar, column::{self, Operand, Output}};
/// let received = [19_265, 19_290];
/// let (mut left, mut valid) = ([0; 2], [0; 1]);
/// let out = Output { values: &mut left, validity: &mut valid };
/// column::count(&Calendar::china(), received.as_slice().into(), 19_298.into(), out).unwrap();
/// assert_eq!(left, [20, 6]);
/// ```
pub fn count(calendar: &Calendar, from: Operand<'_>, to: Operand<'_>, out: Output<'_, i32>) -> Result<Report, Problem> {
    let tables = calendar.tables();
    let count = |[from, to]: [i32; 2]| tables.count(from, to);
    let latest = |[from, to]: [i32; 2], _| from.max(to);
    drive(&Each { answer: count, latest, horizon: calendar.horizon() }, [from, to], NULL_DAY, out)
}

struct Workdays(Lookup);

impl Kernel<1, u8> for Workdays {
    fn block(&self, [days]: [&[i32; ROWS]; 1], out: &mut [u8; ROWS]) -> Block {
        self.0.block(days, out, |_, worked| worked as u8)
    }

    fn row(&self, [day]: [i32; 1]) -> Result<Standing, Gap> {
        self.0.standing(day)
    }
}

/// An operation that answers row by row.
struct Each<A, L> {
    answer: A,
    /// The latest day that an answer rests on, from inputs and answer.
    latest: L,
    horizon: Horizon,
}

impl<A, L> Kernel<2, i32> for Each<A, L>
where
    A: Fn([i32; 2]) -> Result<i32, CalendarError>,
    L: Fn([i32; 2], i32) -> i32,
{
    fn block(&self, [a, b]: [&[i32; ROWS]; 2], out: &mut [i32; ROWS]) -> Block {
        let mut answered = 0;
        for (i, ((slot, a), b)) in out.iter_mut().zip(a).zip(b).enumerate() {
            if let Ok(answer) = (self.answer)([*a, *b]) {
                *slot = answer;
                answered |= 1 << i;
            }
        }
        // Numbers that are no days, and the slots of rows without an answer, may raise a false alarm; never is one left out.
        let late = |numbers: &[i32; ROWS]| numbers.iter().fold(0, |late, number| late | i32::from(*number >= self.horizon.unsettled));
        Block { answered, settled: late(a) | late(b) | late(out) == 0 }
    }

    fn row(&self, inputs: [i32; 2]) -> Result<Standing, Gap> {
        let answer = (self.answer)(inputs)?;
        Ok(self.horizon.standing((self.latest)(inputs, answer)))
    }
}
