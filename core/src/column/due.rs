//! The due dates of a fixed rule, and where its deadlines stand.

use chrono::NaiveDate;

use super::{
    block::{BLANK, Block, Column, Kernel, NULL_DAY, Output, ROWS, drive},
    lookup::Lookup,
    report::{Gap, Report},
};
use crate::{
    calendar::{Calendar, Standing},
    date::date,
    error::{Code, Problem},
    names,
    text::Text,
};

/// Where a deadline stands on a day, as a column holds it.
///
/// ```
/// assert_eq!(gongkai::column::RowStatus::Overdue as u8, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum RowStatus {
    /// 0: the start is still to come (未开始).
    NotStarted = 0,
    /// 1: running (进行中).
    Running = 1,
    /// 2: due on that very day (今日到期).
    DueToday = 2,
    /// 3: the due date has passed (已逾期).
    Overdue = 3,
    /// 4: done in time (按期).
    Met = 4,
    /// 5: done after the due date (超期).
    Late = 5,
}

names! {
    impl RowStatus {
        NotStarted = "not_started" ("未开始", "not started"),
        Running = "running" ("进行中", "running"),
        DueToday = "due_today" ("今日到期", "due today"),
        Overdue = "overdue" ("已逾期", "overdue"),
        Met = "met" ("按期", "met"),
        Late = "late" ("超期", "late"),
    }
}

/// The [`RowStatus`] code of a deadline that runs from `start` to `due`, on `today`: a sum of comparisons, because branches on dates in
/// no order would be guessed wrong half of the time.
pub(super) fn status_on(today: i32, start: i32, due: i32) -> u8 {
    let not_started = (today < start) & (today < due);
    RowStatus::Running as u8 + u8::from(today >= due) + u8::from(today > due) - u8::from(not_started)
}

/// A rule that gives every day one due date, worked out once for every day of a calendar: a column then takes one look-up a row.
///
/// It holds due dates from 1970 to 2149-05-05; a due date beyond them counts as outside the notices.
///
/// ```
/// use gongkai::{calendar::Calendar, column::DueTable};
/// let china = Calendar::china();
/// let table = DueTable::new(&china, |day| china.add(day, 20));
/// assert_eq!(table.get(19_265), Ok(19_298)); // 2022-09-30 → 2022-11-02
/// ```
#[derive(Debug, Clone)]
pub struct DueTable {
    pub(super) due: Lookup,
    pub(super) direction: Direction,
}

/// Which way the rule of a table runs, as far as a status depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// From the start on.
    Forward,
    /// Back from an event, so that it may run before the event.
    Back,
    /// A window before an event.
    Window,
    /// A minimum period.
    Least,
}

impl Direction {
    /// That the words of a [`RowStatus`] describe what runs that way.
    pub(super) fn check_overdue(self) -> Result<(), Problem> {
        if matches!(self, Self::Forward | Self::Back) {
            return Ok(());
        }
        Err(Problem::new(
            Code::BadValue,
            "rule",
            Text::new("窗口期和最短期间没有“逾期”", "a window or a minimum period is never overdue"),
            Text::new("用 due 取日期，或逐条用 ask", "take the dates with due, or ask one by one"),
        ))
    }
}

impl DueTable {
    /// Works out `due` for every day that the calendar covers. A start for which it has no answer will have none in a column. Each is as
    /// firm as the later of start and due date.
    pub fn new<E: Into<Gap>>(calendar: &Calendar, mut due: impl FnMut(NaiveDate) -> Result<NaiveDate, E>) -> Self {
        Self::marked(calendar, |start| {
            let due = due(start).map_err(Into::into)?;
            Ok((due, calendar.standing(start, due)))
        })
    }

    /// The same of due dates that say themselves how firm they are.
    pub(super) fn marked(calendar: &Calendar, mut due: impl FnMut(NaiveDate) -> Result<(NaiveDate, Standing), Gap>) -> Self {
        let due = Lookup::new(calendar, |start| due(date(start)).map(|(due, standing)| (due.to_epoch_days(), standing)));
        Self { due, direction: Direction::Forward }
    }

    pub(super) fn running(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// The due date of one start, both in days since 1970-01-01.
    ///
    /// # Errors
    /// [`Gap`] if the start, or the way from it to the due date, is outside the calendar, or the rule is not in force.
    pub fn get(&self, start: i32) -> Result<i32, Gap> {
        self.due.get(start)
    }

    /// How firm the due date of one start is.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    ///
    /// ```
    /// use gongkai::{calendar::{Calendar, Standing}, column::{DueTable, Gap}};
    /// let china = Calendar::china();
    /// let table = DueTable::new(&china, |day| china.add(day, 20));
    /// assert_eq!(table.standing(19_265), Ok(Standing::Settled));
    /// assert_eq!(table.standing(30_000), Err(Gap::NotAnnounced));
    /// ```
    pub fn standing(&self, start: i32) -> Result<Standing, Gap> {
        self.due.standing(start)
    }

    /// The due dates of a column of starts.
    ///
    /// # Errors
    /// A [`Problem`] if the lengths do not fit; then nothing is written.
    pub fn due(&self, starts: Column<'_>, out: Output<'_, i32>) -> Result<Report, Problem> {
        drive(self, [starts.into()], NULL_DAY, out)
    }

    /// Where the deadlines of a column of starts stand on a day, as [`RowStatus`] codes, each as firm as the due date.
    ///
    /// # Errors
    /// A [`Problem`] if the lengths do not fit, or if these four do not describe the term: a window, a minimum period. Then nothing is
    /// written.
    ///
    /// ```
    /// use gongkai::{calendar::Calendar, column::{DueTable, Output, RowStatus}};
    /// let china = Calendar::china();
    /// let table = DueTable::new(&china, |day| china.add(day, 20));
    /// let (mut codes, mut valid) = ([0; 2], [0; 1]);
    /// let today = "2022-11-02".parse().unwrap();
    /// let out = Output { values: &mut codes, validity: &mut valid };
    /// table.status([19_265, 19_263].as_slice().into(), today, out).unwrap();
    /// assert_eq!(codes, [RowStatus::DueToday as u8, RowStatus::Overdue as u8]);
    /// ```
    pub fn status(&self, starts: Column<'_>, today: NaiveDate, out: Output<'_, u8>) -> Result<Report, Problem> {
        self.direction.check_overdue()?;
        drive(&StatusOn { table: self, today: today.to_epoch_days() }, [starts.into()], BLANK, out)
    }
}

impl Kernel<1, i32> for DueTable {
    fn block(&self, [starts]: [&[i32; ROWS]; 1], out: &mut [i32; ROWS]) -> Block {
        self.due.block(starts, out, |_, due| due)
    }

    fn plain_blocks(&self, [starts]: [&[[i32; ROWS]]; 1], out: &mut [[i32; ROWS]]) -> usize {
        self.due.plain_blocks(starts, out, |_, due| due)
    }

    fn row(&self, [start]: [i32; 1]) -> Result<Standing, Gap> {
        self.due.standing(start)
    }
}

struct StatusOn<'a> {
    table: &'a DueTable,
    today: i32,
}

impl Kernel<1, u8> for StatusOn<'_> {
    fn block(&self, [starts]: [&[i32; ROWS]; 1], out: &mut [u8; ROWS]) -> Block {
        match self.table.direction {
            // What counts back from an event runs before it.
            Direction::Back => self.table.due.block(starts, out, |_, due| status_on(self.today, i32::MIN, due)),
            _ => self.table.due.block(starts, out, |start, due| status_on(self.today, start, due)),
        }
    }

    fn row(&self, inputs: [i32; 1]) -> Result<Standing, Gap> {
        self.table.row(inputs)
    }
}
