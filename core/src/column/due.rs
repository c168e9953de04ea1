//! The due dates of a fixed rule, and where its deadlines stand.

use chrono::NaiveDate;

use super::{
    block::{BLANK, Block, Column, Kernel, NULL_DAY, Output, ROWS, drive},
    lookup::Lookup,
    report::Report,
};
use crate::{
    calendar::{Calendar, CalendarError, Horizon, Standing, date::date},
    error::Problem,
};

/// Where a deadline stands on a day, as a column holds it.
///
/// ```
/// assert_eq!(gongkai::column::Status::Overdue as u8, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Status {
    /// 0: the start is still to come (未开始).
    NotStarted = 0,
    /// 1: running (进行中).
    Running = 1,
    /// 2: due on that very day (今日到期).
    DueToday = 2,
    /// 3: the due date has passed (已逾期).
    Overdue = 3,
}

impl Status {
    /// Of a deadline that runs from `start` to `due`, on `today`.
    fn on(today: i32, start: i32, due: i32) -> Self {
        if today > due {
            Self::Overdue
        } else if today == due {
            Self::DueToday
        } else if today < start {
            Self::NotStarted
        } else {
            Self::Running
        }
    }
}

/// A rule that gives every day one due date, worked out once for every day of a calendar: a column then takes one look-up a row.
///
/// ```
/// use gongkai::{calendar::Calendar, column::DueTable};
/// let china = Calendar::china();
/// let table = DueTable::new(&china, |day| china.add(day, 20));
/// assert_eq!(table.get(19_265), Ok(19_298)); // 2022-09-30 → 2022-11-02
/// ```
#[derive(Debug, Clone)]
pub struct DueTable {
    /// How far each start's due date is from it.
    distances: Lookup,
    horizon: Horizon,
    /// The last day of those, from the first on, on which every start that has an answer has a settled one.
    settled: i32,
}

impl DueTable {
    /// Works out `due` for every day that the calendar covers. A start for which it has no answer will have none in a column.
    pub fn new(calendar: &Calendar, due: impl Fn(NaiveDate) -> Result<NaiveDate, CalendarError>) -> Self {
        let distances = Lookup::new(calendar, |day| Ok(due(date(day))?.to_epoch_days() - day));
        let mut table = Self { distances, horizon: calendar.horizon(), settled: i32::MAX };
        let first_unsettled = (calendar.tables().base..calendar.tables().end())
            .find(|day| table.row([*day]).is_ok_and(|standing| standing > Standing::Settled));
        if let Some(day) = first_unsettled {
            table.settled = day - 1;
        }
        table
    }

    /// The due date of one start, both in days since 1970-01-01.
    ///
    /// # Errors
    /// [`CalendarError`] if the start or the due date is outside the calendar.
    pub fn get(&self, start: i32) -> Result<i32, CalendarError> {
        self.distances.get(start).map(|distance| start + distance)
    }

    /// The due dates of a column of starts.
    ///
    /// # Errors
    /// A [`Problem`] if the lengths do not fit; then nothing is written.
    pub fn due(&self, starts: Column<'_>, out: Output<'_, i32>) -> Result<Report, Problem> {
        drive(self, [starts.into()], NULL_DAY, out)
    }

    /// Where the deadlines of a column of starts stand on a day, as [`Status`] codes.
    ///
    /// # Errors
    /// A [`Problem`] if the lengths do not fit; then nothing is written.
    ///
    /// ```
    /// use gongkai::{calendar::Calendar, column::{DueTable, Output, Status}};
    /// let china = Calendar::china();
    /// let table = DueTable::new(&china, |day| china.add(day, 20));
    /// let (mut codes, mut valid) = ([0; 2], [0; 1]);
    /// let today = "2022-11-02".parse().unwrap();
    /// let out = Output { values: &mut codes, validity: &mut valid };
    /// table.status([19_265, 19_263].as_slice().into(), today, out).unwrap();
    /// assert_eq!(codes, [Status::DueToday as u8, Status::Overdue as u8]);
    /// ```
    pub fn status(&self, starts: Column<'_>, today: NaiveDate, out: Output<'_, u8>) -> Result<Report, Problem> {
        drive(&StatusOn { table: self, today: today.to_epoch_days() }, [starts.into()], BLANK, out)
    }

    fn block<T>(&self, [starts]: &[[i32; ROWS]; 1], out: &mut [T; ROWS], result: impl Fn(i32, i32) -> T) -> Block {
        let answered = self.distances.block(starts, out, |start, distance| result(start, start.wrapping_add(distance)));
        Block { answered, settled: !starts.iter().fold(false, |late, start| late | (*start > self.settled)) }
    }

    fn row(&self, [start]: [i32; 1]) -> Result<Standing, CalendarError> {
        self.get(start).map(|due| self.horizon.standing(start.max(due)))
    }
}

impl Kernel<1, i32> for DueTable {
    fn block(&self, inputs: &[[i32; ROWS]; 1], out: &mut [i32; ROWS]) -> Block {
        self.block(inputs, out, |_, due| due)
    }

    fn row(&self, inputs: [i32; 1]) -> Result<Standing, CalendarError> {
        self.row(inputs)
    }
}

struct StatusOn<'a> {
    table: &'a DueTable,
    today: i32,
}

impl Kernel<1, u8> for StatusOn<'_> {
    fn block(&self, inputs: &[[i32; ROWS]; 1], out: &mut [u8; ROWS]) -> Block {
        self.table.block(inputs, out, |start, due| Status::on(self.today, start, due) as u8)
    }

    fn row(&self, inputs: [i32; 1]) -> Result<Standing, CalendarError> {
        self.table.row(inputs)
    }
}
