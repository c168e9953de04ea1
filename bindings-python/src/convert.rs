//! Every conversion between the two languages: days, whole numbers, problems.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
};

use chrono::{Datelike, NaiveDate};
use gongkai::{
    Code, Problem, Problems, Text,
    calendar::{self, parse_date},
};
use pyo3::{
    prelude::*,
    types::{PyDate, PyDateTime, PyString},
};

/// Runs what a Python function does. A panic becomes an error with the code `internal` instead of crossing the border.
pub(crate) fn guard<T>(py: Python<'_>, run: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| Err(made_in_python(py, "internal", (text_of(&*payload),))))
}

fn text_of(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("panic")
}

/// The exception for everything wrong with an input.
pub(crate) fn raise(py: Python<'_>, problems: impl Into<Problems>) -> PyErr {
    made_in_python(py, "error_of", (rows(problems.into()),))
}

/// The exception for everything wrong with a rulebook.
pub(crate) fn raise_bad_rulebook(py: Python<'_>, problems: Problems) -> PyErr {
    made_in_python(py, "bad_rulebook", (rows(problems),))
}

/// A problem: code, path, message and help in both languages.
pub(crate) type Row = (&'static str, String, String, String, String, String);

pub(crate) fn rows(problems: Problems) -> Vec<Row> {
    let row = |Problem { code, path, message, help }: Problem| {
        (code.as_str(), path, message.zh.into_owned(), message.en.into_owned(), help.zh.into_owned(), help.en.into_owned())
    };
    problems.into_iter().map(row).collect()
}

/// Exceptions are Python classes: `gongkai.errors` makes them.
fn made_in_python<'py>(py: Python<'py>, maker: &str, arguments: impl pyo3::call::PyCallArgs<'py>) -> PyErr {
    let made = py.import("gongkai.errors").and_then(|errors| errors.getattr(maker)).and_then(|maker| maker.call1(arguments));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// A day: `datetime.date`, ISO text or `numpy.datetime64`; never a `datetime`. `path` says where it stood.
pub(crate) fn day(value: &Bound<'_, PyAny>, path: &str) -> PyResult<NaiveDate> {
    let py = value.py();
    if value.cast::<PyDateTime>().is_ok() {
        let text = value.call_method0("isoformat")?;
        return parse(py, text.cast::<PyString>()?, path);
    }
    if value.cast::<PyDate>().is_ok() {
        let ordinal = value.call_method0("toordinal")?.extract()?;
        return NaiveDate::from_num_days_from_ce_opt(ordinal).ok_or_else(|| raise(py, out_of_range(path)));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return parse(py, text, path);
    }
    if value.get_type().name()? == "datetime64" {
        return parse(py, &value.str()?, path);
    }
    let found = type_name(value);
    Err(raise(
        py,
        Problem::new(
            Code::WrongType,
            path,
            Text::new(format!("应为日期，而不是 {found}"), format!("a day is meant, not {found}")),
            Text::new("写 datetime.date 或 \"YYYY-MM-DD\"", "give a datetime.date or \"YYYY-MM-DD\""),
        ),
    ))
}

pub(crate) fn optional_day(value: Option<&Bound<'_, PyAny>>, path: &str) -> PyResult<Option<NaiveDate>> {
    value.map(|value| day(value, path)).transpose()
}

fn parse(py: Python<'_>, text: &Bound<'_, PyString>, path: &str) -> PyResult<NaiveDate> {
    // Text that is not Unicode is not a date either; what can be shown of it goes into the message.
    parse_date(&text.to_string_lossy(), path).map_err(|problem| raise(py, problem))
}

/// A day as the number of days since 1970-01-01.
#[pyfunction]
pub(crate) fn day_number(value: &Bound<'_, PyAny>) -> PyResult<i32> {
    guard(value.py(), || Ok(day(value, "values")?.to_epoch_days()))
}

/// Text that an argument must be.
pub(crate) struct Words(pub(crate) String);

impl<'a, 'py> FromPyObject<'a, 'py> for Words {
    type Error = PyErr;

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let py = value.py();
        let Ok(text) = value.cast::<PyString>() else {
            let found = type_name(&value);
            let message = Text::new(format!("应为文本，而不是 {found}"), format!("text is meant, not {found}"));
            return Err(raise(py, Problem::new(Code::WrongType, "", message, Text::new("写 str", "give a str"))));
        };
        text.to_str().map(|text| Self(text.to_owned())).map_err(|_| {
            let message = Text::new("文本含有非 Unicode 字符", "the text is not Unicode");
            raise(
                py,
                Problem::new(Code::BadSyntax, "", message, Text::new("检查文本的来源和编码", "check where it comes from and its encoding")),
            )
        })
    }
}

/// A day as Python has it.
pub(crate) fn date(py: Python<'_>, day: NaiveDate) -> PyResult<Bound<'_, PyDate>> {
    PyDate::new(py, day.year(), day.month() as u8, day.day() as u8)
}

/// A point in time as text, brought to Beijing time.
#[pyfunction]
pub(crate) fn instant(py: Python<'_>, text: Words) -> PyResult<String> {
    guard(py, || calendar::instant::parse(&text.0, "start").map(calendar::instant::format).map_err(|problem| raise(py, problem)))
}

/// A whole number of working days.
pub(crate) fn whole(value: &Bound<'_, PyAny>, path: &str) -> PyResult<i32> {
    let py = value.py();
    match value.extract::<i32>() {
        Ok(n) => Ok(n),
        Err(error) if error.is_instance_of::<pyo3::exceptions::PyOverflowError>(py) => Err(raise(py, out_of_range(path))),
        Err(_) => {
            let found = type_name(value);
            let message = Text::new(format!("应为整数，而不是 {found}"), format!("a whole number is meant, not {found}"));
            Err(raise(py, Problem::new(Code::WrongType, path, message, Text::new("写整数", "give an int"))))
        }
    }
}

/// A whole number that is not negative.
pub(crate) fn natural(value: &Bound<'_, PyAny>, path: &str) -> PyResult<u32> {
    let n = whole(value, path)?;
    u32::try_from(n).map_err(|_| {
        let message = Text::new(format!("{n} 小于 0"), format!("{n} is less than 0"));
        raise(value.py(), Problem::new(Code::BadValue, path, message, Text::new("写不小于 0 的整数", "give a whole number of at least 0")))
    })
}

pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string())
}

fn out_of_range(path: &str) -> Problem {
    Problem::new(
        Code::OutOfRange,
        path,
        Text::new("超出可计算的范围", "beyond what can be counted"),
        Text::new("检查年份和数量", "check the year and the amount"),
    )
}
