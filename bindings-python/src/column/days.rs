//! What the days of a column are, and by which notice.

use std::collections::HashMap;

use chrono::NaiveDate;
use gongkai::{
    Problem,
    calendar::{CalendarError, Day},
};
use pyo3::prelude::*;

use super::{
    input::{Input, Scratch, not_a_day},
    labels::Labels,
    output::{ArrowArray, not_made},
    run::{ROWS, value},
};
use crate::{
    calendar::Calendar,
    convert::{guard, raise},
};

/// Kind, name in either language, number of the notice, standing, and the reason of days without an answer.
#[pyfunction]
pub(crate) fn describe_days(py: Python<'_>, calendar: &Calendar, values: &Input) -> PyResult<Vec<(&'static str, ArrowArray)>> {
    guard(py, || {
        let done: Result<_, Problem> = py.detach(|| {
            let mut known: HashMap<i32, Result<Day, CalendarError>> = HashMap::new();
            let mut columns: [Labels; 6] = Default::default();
            let (mut scratch, mut before) = (Scratch::default(), 0);
            for chunk in &values.chunks {
                for start in (0..chunk.len()).step_by(ROWS) {
                    let rows = ROWS.min(chunk.len() - start);
                    let column = chunk.read(start, rows, &mut scratch).map_err(|row| not_a_day(before + start + row))?;
                    for row in 0..rows {
                        let day = value(&column, row);
                        let described = day.map(|day| known.entry(day).or_insert_with(|| described(calendar, day)));
                        push(&mut columns, described.as_deref());
                    }
                }
                before += chunk.len();
            }
            let names = ["kind", "name", "name_en", "notice", "standing", "reason"];
            names
                .into_iter()
                .zip(columns)
                .map(|(name, labels)| Ok((name, labels.finish().map(ArrowArray::new).map_err(|error| not_made(&error))?)))
                .collect()
        });
        done.map_err(|problem| raise(py, problem))
    })
}

fn described(calendar: &Calendar, day: i32) -> Result<Day, CalendarError> {
    let beyond = if day < 0 { CalendarError::BeforeTable { year: i32::MIN } } else { CalendarError::NotAnnounced { year: i32::MAX } };
    NaiveDate::from_epoch_days(day).ok_or(beyond).and_then(|day| calendar.0.day(day))
}

fn push([kind, name, name_en, notice, standing, reason]: &mut [Labels; 6], day: Option<&Result<Day, CalendarError>>) {
    let found = day.and_then(|day| day.as_ref().ok());
    kind.push(found.map(|day| day.kind.as_str()));
    name.push(found.and_then(|day| day.name.as_ref()).map(|name| &*name.zh));
    name_en.push(found.and_then(|day| day.name.as_ref()).map(|name| &*name.en));
    notice.push(found.and_then(|day| day.notice.as_ref()).and_then(|notice| notice.number.as_deref()));
    standing.push(found.map(|day| day.standing.as_str()));
    reason.push(match day {
        None => Some("null_input"),
        Some(Ok(_)) => None,
        Some(Err(CalendarError::BeforeTable { .. })) => Some("before_table"),
        Some(Err(CalendarError::NotAnnounced { .. })) => Some("not_announced"),
    });
}
