//! Columns: Python memory in, the core's kernels, Python memory out. The interpreter runs on meanwhile.

mod flags;
mod input;
mod output;
mod run;
mod screening;
mod table;
mod texts;

use arrow_array::ArrayRef;
use arrow_buffer::NullBuffer;
use arrow_schema::ArrowError;
use gongkai::{
    Problem,
    column::{self, DueTable, Operand, Output, Report, TermColumn},
    form::term::Circumstances,
};
use pyo3::{buffer::PyBuffer, prelude::*};

pub(crate) use self::{flags::Flags, input::Input, output::ArrowArray, run::Tallies, screening::screen, table::verdict, texts::Texts};
use self::{
    output::{Out, Results, Slot, counts, days, flags, states},
    run::{MANY_ROWS, ROWS, Side, length, run},
};
use crate::{
    calendar::Calendar,
    convert::{Words, day, guard, natural, optional_day, raise, whole},
    shelf::Shelf,
};

/// The Arrow result, unless it went into NumPy memory, and what became of the rows.
type Answer = (Option<ArrowArray>, Tallies);

/// The due dates of a rule for every day of a calendar.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct RuleTable(DueTable);

#[pymethods]
impl RuleTable {
    #[new]
    #[pyo3(signature = (shelf, rule, case, on, extended_by, times, calendar))]
    #[expect(clippy::too_many_arguments, reason = "a question has that many parts")]
    fn new(
        py: Python<'_>,
        shelf: &Shelf,
        rule: Words,
        case: Option<Words>,
        on: Option<&Bound<'_, PyAny>>,
        extended_by: &Bound<'_, PyAny>,
        times: Option<&Bound<'_, PyAny>>,
        calendar: &Calendar,
    ) -> PyResult<Self> {
        guard(py, || {
            let times = times.map(|times| natural(times, "times")).transpose()?;
            let since = Circumstances::default().extended_by(natural(extended_by, "extended_by")?).times(times);
            let case = case.as_ref().map(|case| case.0.as_str());
            let question = TermColumn::new(&rule.0).case(case).on(optional_day(on, "on")?).since(since);
            let made = py.detach(|| shelf.library().due_table(shelf.asked(), &question, &calendar.0));
            made.map(Self).map_err(|problems| raise(py, problems))
        })
    }

    /// Due dates, into `out` if it is given.
    #[pyo3(signature = (starts, out=None))]
    fn due(&self, py: Python<'_>, starts: &Input, out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>) -> PyResult<Answer> {
        guard(py, || {
            answer(py, [Side::Each(starts)], ROWS, out, days, |[starts], out| match starts {
                Operand::Each(starts) => self.0.due(starts, out),
                Operand::All(_) => Ok(Report::default()),
            })
        })
    }

    /// How the deadlines stand on a day.
    #[pyo3(signature = (starts, today, out=None))]
    fn status(
        &self,
        py: Python<'_>,
        starts: &Input,
        today: &Bound<'_, PyAny>,
        out: Option<(PyBuffer<u8>, Option<PyBuffer<u8>>)>,
    ) -> PyResult<Answer> {
        guard(py, || {
            let today = day(today, "today")?;
            answer(py, [Side::Each(starts)], ROWS, out, states, |[starts], out| match starts {
                Operand::Each(starts) => self.0.status(starts, today, out),
                Operand::All(_) => Ok(Report::default()),
            })
        })
    }
}

/// Whether each day is a working day.
#[pyfunction]
#[pyo3(signature = (calendar, values, out=None))]
pub(crate) fn is_workday(
    py: Python<'_>,
    calendar: &Calendar,
    values: &Input,
    out: Option<(PyBuffer<u8>, Option<PyBuffer<u8>>)>,
) -> PyResult<Answer> {
    guard(py, || {
        answer(py, [Side::Each(values)], MANY_ROWS, out, flags, |[days], out| match days {
            Operand::Each(days) => column::is_workday(&calendar.0, days, out),
            Operand::All(_) => Ok(Report::default()),
        })
    })
}

/// The `n`-th working day after each day.
#[pyfunction]
#[pyo3(signature = (calendar, values, n, out=None))]
pub(crate) fn add(
    py: Python<'_>,
    calendar: &Calendar,
    values: &Input,
    n: &Bound<'_, PyAny>,
    out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
) -> PyResult<Answer> {
    guard(py, || {
        if let Ok(n) = n.cast::<Input>() {
            let sides = [Side::Each(values), Side::Each(n.get())];
            return answer(py, sides, ROWS, out, days, |[start, n], out| match start {
                Operand::Each(start) => column::add(&calendar.0, start, n, out),
                Operand::All(_) => Ok(Report::default()),
            });
        }
        let n = whole(n, "n")?;
        let table = DueTable::new(&calendar.0, |day| calendar.0.add(day, n));
        answer(py, [Side::Each(values)], ROWS, out, days, |[start], out| match start {
            Operand::Each(start) => table.due(start, out),
            Operand::All(_) => Ok(Report::default()),
        })
    })
}

/// The working days after each start up to and including each end; either is a column or a day.
#[pyfunction]
#[pyo3(signature = (calendar, start, end, out=None))]
pub(crate) fn count(
    py: Python<'_>,
    calendar: &Calendar,
    start: &Bound<'_, PyAny>,
    end: &Bound<'_, PyAny>,
    out: Option<(PyBuffer<i64>, Option<PyBuffer<u8>>)>,
) -> PyResult<Answer> {
    guard(py, || {
        let sides = [side(start, "start")?, side(end, "end")?];
        answer(py, sides, ROWS, out, counts, |[start, end], out| column::count(&calendar.0, start, end, out))
    })
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
) -> PyResult<Answer> {
    let rows = length(&sides).map_err(|problem| raise(py, problem))?;
    let mut results = Results::new(py, rows, out)?;
    let done = py.detach(|| {
        let tallies = run(sides, most, &mut results, &kernel)?;
        Ok((results.finish(array)?, tallies))
    });
    done.map_err(|problem: Problem| raise(py, problem))
}
