//! Columns: Python memory in, the core's kernels, Python memory out. The interpreter runs on meanwhile.

mod days;
mod flags;
mod input;
mod labels;
mod output;
mod questions;
mod run;
mod screening;
mod table;
mod texts;

use arrow_array::ArrayRef;
use arrow_buffer::NullBuffer;
use arrow_schema::ArrowError;
use chrono::NaiveDate;
use gongkai::{
    Problem,
    calendar::{CalendarError, Standing},
    column::{self, DueTable, DueTables, Gap, Operand, Output, Report, TermColumn},
    form::term::Circumstances,
};
use pyo3::{buffer::PyBuffer, prelude::*};

pub(crate) use self::{
    days::describe_days,
    flags::Flags,
    input::Input,
    output::ArrowArray,
    questions::{different, periods},
    run::Tallies,
    screening::screen,
    table::verdict,
    texts::Texts,
};
use self::{
    output::{Out, Results, Slot, counts, dates, flags, not_made, states},
    run::{Fate, Fated, MANY_ROWS, ROWS, Side, length, run},
};
use crate::{
    calendar::Calendar,
    convert::{Words, day, guard, natural, optional_day, raise, whole},
    shelf::Shelf,
};

/// The Arrow result, unless it went into NumPy memory; what became of the rows; where it is asked for, the reason and the standing of each.
type Answer = (Option<ArrowArray>, Tallies, Option<(ArrowArray, ArrowArray)>);

/// A question: book, case, day of law, extension, multiplier.
type Asked<'py> = (Option<Words>, Option<Words>, Option<Bound<'py, PyAny>>, Bound<'py, PyAny>, Option<Bound<'py, PyAny>>);

/// The due dates of a rule for every day of a calendar, under each of several questions.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct RuleTable(DueTables);

#[pymethods]
impl RuleTable {
    #[new]
    fn new(py: Python<'_>, shelf: &Shelf, rule: Words, questions: Vec<Asked<'_>>, calendar: &Calendar) -> PyResult<Self> {
        guard(py, || {
            let mut asked = Vec::new();
            for (book, case, on, extended_by, times) in &questions {
                let times = times.as_ref().map(|times| natural(times, "times")).transpose()?;
                let since = Circumstances::default().extended_by(natural(extended_by, "extended_by")?).times(times);
                let case = case.as_ref().map(|case| case.0.as_str());
                let question = TermColumn::new(&rule.0).case(case).on(optional_day(on.as_ref(), "on")?).since(since);
                asked.push((book.as_ref().map_or(shelf.asked(), |book| book.0.as_str()), question));
            }
            let made = py.detach(|| shelf.library().due_tables(&asked, &calendar.0));
            made.map(Self).map_err(|problems| raise(py, problems))
        })
    }

    /// Due dates, into `out` if it is given. Where there are several questions, `which` says the place of that of each row.
    #[pyo3(signature = (starts, which=None, out=None, fates=false))]
    fn due(
        &self,
        py: Python<'_>,
        starts: &Input,
        which: Option<&Input>,
        out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
        fates: bool,
    ) -> PyResult<Answer> {
        guard(py, || {
            let fate = |[start, which]: [i32; 2]| self.0.standing(start, which);
            let fate: Option<Fate<'_, 2>> = if fates { Some(&fate) } else { None };
            let sides = [Side::Each(starts), under(which)];
            answer(py, sides, ROWS, out, dates, |[starts, which], out| self.0.due(starts, which, out), fate)
        })
    }

    /// How the deadlines stand on a day, or on which they were done.
    #[pyo3(signature = (starts, which, today, done, out=None, fates=false))]
    #[expect(clippy::too_many_arguments, reason = "each may differ by row")]
    fn status(
        &self,
        py: Python<'_>,
        starts: &Input,
        which: Option<&Input>,
        today: &Bound<'_, PyAny>,
        done: Option<&Bound<'_, PyAny>>,
        out: Option<(PyBuffer<u8>, Option<PyBuffer<u8>>)>,
        fates: bool,
    ) -> PyResult<Answer> {
        guard(py, || {
            let done = match done {
                None => Side::All(column::NULL_DAY),
                Some(done) => match side(done, "done")? {
                    Side::Each(input) => Side::Some(input),
                    all => all,
                },
            };
            let fate = |[start, which, ..]: [i32; 4]| self.0.standing(start, which);
            let fate: Option<Fate<'_, 4>> = if fates { Some(&fate) } else { None };
            let sides = [Side::Each(starts), under(which), side(today, "today")?, done];
            answer(py, sides, ROWS, out, states, |sides, out| self.0.status(sides, out), fate)
        })
    }

    /// The days left to the due date on a day.
    #[pyo3(signature = (starts, which, at, out=None, fates=false))]
    fn left(
        &self,
        py: Python<'_>,
        starts: &Input,
        which: Option<&Input>,
        at: &Bound<'_, PyAny>,
        out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
        fates: bool,
    ) -> PyResult<Answer> {
        guard(py, || {
            let fate = |[start, which, at]: [i32; 3]| self.0.standing_left(start, which, at);
            let fate: Option<Fate<'_, 3>> = if fates { Some(&fate) } else { None };
            let sides = [Side::Each(starts), under(which), side(at, "today")?];
            answer(py, sides, ROWS, out, counts, |sides, out| self.0.left(sides, out), fate)
        })
    }
}

fn under(which: Option<&Input>) -> Side<'_> {
    which.map_or(Side::All(0), Side::Each)
}

/// Whether each day is a working day.
#[pyfunction]
#[pyo3(signature = (calendar, values, out=None, fates=false))]
pub(crate) fn is_workday(
    py: Python<'_>,
    calendar: &Calendar,
    values: &Input,
    out: Option<(PyBuffer<u8>, Option<PyBuffer<u8>>)>,
    fates: bool,
) -> PyResult<Answer> {
    guard(py, || {
        let fate = |[day]: [i32; 1]| between(calendar, day, day);
        let fate: Option<Fate<'_, 1>> = if fates { Some(&fate) } else { None };
        let kernel = |[days]: [Operand<'_>; 1], out: Output<'_, u8>| match days {
            Operand::Each(days) => column::is_workday(&calendar.0, days, out),
            Operand::All(_) => Ok(Report::default()),
        };
        answer(py, [Side::Each(values)], MANY_ROWS, out, flags, kernel, fate)
    })
}

/// The `n`-th working day after each day.
#[pyfunction]
#[pyo3(signature = (calendar, values, n, out=None, fates=false))]
pub(crate) fn add(
    py: Python<'_>,
    calendar: &Calendar,
    values: &Input,
    n: &Bound<'_, PyAny>,
    out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
    fates: bool,
) -> PyResult<Answer> {
    guard(py, || {
        let Ok(n) = n.cast::<Input>() else {
            let n = whole(n, "n")?;
            return moved(py, calendar, values, out, fates, |day| calendar.0.add(day, n));
        };
        let fate = |[day, n]: [i32; 2]| {
            let day = epoch(day)?;
            Ok(calendar.0.standing(day, calendar.0.add(day, n)?))
        };
        let fate: Option<Fate<'_, 2>> = if fates { Some(&fate) } else { None };
        let kernel = |[start, n]: [Operand<'_>; 2], out: Output<'_, i32>| match start {
            Operand::Each(start) => column::add(&calendar.0, start, n, out),
            Operand::All(_) => Ok(Report::default()),
        };
        answer(py, [Side::Each(values), Side::Each(n.get())], ROWS, out, dates, kernel, fate)
    })
}

/// The working day after, before or at each day.
#[pyfunction]
#[pyo3(signature = (calendar, values, way, out=None, fates=false))]
pub(crate) fn step(
    py: Python<'_>,
    calendar: &Calendar,
    values: &Input,
    way: &str,
    out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
    fates: bool,
) -> PyResult<Answer> {
    guard(py, || {
        moved(py, calendar, values, out, fates, |day| match way {
            "next" => calendar.0.next(day),
            "previous" => calendar.0.previous(day),
            _ => calendar.0.roll(day),
        })
    })
}

fn moved(
    py: Python<'_>,
    calendar: &Calendar,
    values: &Input,
    out: Option<Out<i32>>,
    fates: bool,
    step: impl Fn(NaiveDate) -> Result<NaiveDate, CalendarError>,
) -> PyResult<Answer> {
    let table = DueTable::new(&calendar.0, step);
    let fate = |[day]: [i32; 1]| table.standing(day);
    let fate: Option<Fate<'_, 1>> = if fates { Some(&fate) } else { None };
    let kernel = |[start]: [Operand<'_>; 1], out: Output<'_, i32>| match start {
        Operand::Each(start) => table.due(start, out),
        Operand::All(_) => Ok(Report::default()),
    };
    answer(py, [Side::Each(values)], ROWS, out, dates, kernel, fate)
}

/// The working days after each start up to and including each end; either is a column or a day.
#[pyfunction]
#[pyo3(signature = (calendar, start, end, out=None, fates=false))]
pub(crate) fn count(
    py: Python<'_>,
    calendar: &Calendar,
    start: &Bound<'_, PyAny>,
    end: &Bound<'_, PyAny>,
    out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
    fates: bool,
) -> PyResult<Answer> {
    guard(py, || {
        let fate = |[start, end]: [i32; 2]| between(calendar, start, end);
        let fate: Option<Fate<'_, 2>> = if fates { Some(&fate) } else { None };
        let sides = [side(start, "start")?, side(end, "end")?];
        answer(py, sides, ROWS, out, counts, |[start, end], out| column::count(&calendar.0, start, end, out), fate)
    })
}

fn epoch(day: i32) -> Result<NaiveDate, Gap> {
    NaiveDate::from_epoch_days(day).ok_or(if day < 0 { Gap::BeforeTable } else { Gap::NotAnnounced })
}

/// How firm what rests on two days is.
fn between(calendar: &Calendar, start: i32, end: i32) -> Result<Standing, Gap> {
    let (start, end) = (epoch(start)?, epoch(end)?);
    calendar.0.count(start, end)?;
    Ok(calendar.0.standing(start, end))
}

fn side<'a>(value: &'a Bound<'_, PyAny>, path: &str) -> PyResult<Side<'a>> {
    match value.cast::<Input>() {
        Ok(input) => Ok(Side::Each(input.get())),
        Err(_) => Ok(Side::All(day(value, path)?.to_epoch_days())),
    }
}

fn answer<const N: usize, T: Slot>(
    py: Python<'_>,
    sides: [Side<'_>; N],
    most: usize,
    out: Option<Out<T>>,
    array: fn(Vec<T>, Option<NullBuffer>) -> Result<ArrayRef, ArrowError>,
    kernel: impl Fn([Operand<'_>; N], Output<'_, T>) -> Result<Report, Problem> + Sync,
    fate: Option<Fate<'_, N>>,
) -> PyResult<Answer> {
    let rows = length(&sides).map_err(|problem| raise(py, problem))?;
    let mut results = Results::new(py, rows, out)?;
    let done = py.detach(|| {
        let mut fated = Fated::default();
        let tallies = run(sides, most, &mut results, &kernel, fate.map(|fate| (&mut fated, fate)))?;
        let labels = |labels: labels::Labels| labels.finish().map(ArrowArray::new).map_err(|error| not_made(&error));
        let fates = fate.map(|_| Ok::<_, Problem>((labels(fated.reasons)?, labels(fated.standings)?))).transpose()?;
        Ok((results.finish(array)?, tallies, fates))
    });
    done.map_err(|problem: Problem| raise(py, problem))
}
