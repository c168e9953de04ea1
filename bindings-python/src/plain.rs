//! Questions and answers between the two languages, without text in between.

use gongkai::{
    Library, Problems,
    answer::{self, Spelled},
    rulebook::Verb,
};
use pyo3::{
    exceptions::PyKeyError,
    prelude::*,
    types::{PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple},
};
use serde_json::{Map, Value};

use crate::convert::guard;

/// A question as it came, put to a book.
pub(crate) enum Question {
    /// Dicts, lists, texts, numbers, days and truths, and nothing else.
    Plain(Value),
    /// What is more than that is put into text by `gongkai._encode`, which refuses what has no JSON, each value with its path.
    Text(String),
}

impl Question {
    pub(crate) fn of(question: &Bound<'_, PyDict>, book: &str) -> PyResult<Self> {
        if let Some(Value::Object(mut plain)) = plain(question, DEEPEST) {
            plain.insert("book".to_owned(), book.into());
            return Ok(Self::Plain(Value::Object(plain)));
        }
        let py = question.py();
        let whole = question.copy()?;
        whole.set_item("book", book)?;
        let text = py.import("gongkai._encode")?.getattr("encode")?.call1((whole,))?;
        Ok(Self::Text(text.extract()?))
    }

    pub(crate) fn answer(&self, library: &Library, verb: Verb) -> Result<answer::Answer, Problems> {
        match self {
            Self::Plain(plain) => gongkai::answer_by(library, plain, verb),
            Self::Text(text) => gongkai::answer_by_in(library, text, verb),
        }
    }

    pub(crate) fn check_events(&self, library: &Library) -> Result<(), Problems> {
        match self {
            Self::Plain(plain) => gongkai::check_events_to(library, plain),
            Self::Text(text) => gongkai::check_events_in(library, text),
        }
    }
}

/// An answer as a mapping: an entry is spelled when it is asked for.
#[pyclass(frozen, mapping, module = "gongkai._native")]
pub(crate) struct Answer(pub(crate) answer::Answer);

#[pymethods]
impl Answer {
    fn __getitem__<'py>(&self, py: Python<'py>, key: &str) -> PyResult<Bound<'py, PyAny>> {
        self.get(py, key, None)?.ok_or_else(|| PyKeyError::new_err(key.to_owned()))
    }

    fn __contains__(&self, key: &str) -> bool {
        self.0.entry(key).is_some()
    }

    /// What stands under a key, or else what is given.
    #[pyo3(signature = (key, default=None))]
    fn get<'py>(&self, py: Python<'py>, key: &str, default: Option<Bound<'py, PyAny>>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || self.0.entry(key).map_or(Ok(default), |value| spelled(py, &value).map(Some)))
    }

    /// The whole answer, as a dict.
    fn whole<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || spelled(py, &self.0.spelled()))
    }
}

/// What is nested deeper is looked at with care.
const DEEPEST: usize = 16;

/// Only what is exactly of a plain type: a subclass may be anything.
fn plain(value: &Bound<'_, PyAny>, deepest: usize) -> Option<Value> {
    if value.is_none() {
        return Some(Value::Null);
    }
    if let Ok(text) = value.cast_exact::<PyString>() {
        return text.to_str().ok().map(Value::from);
    }
    if let Ok(truth) = value.cast_exact::<PyBool>() {
        return Some(Value::Bool(truth.is_true()));
    }
    if let Ok(whole) = value.cast_exact::<PyInt>() {
        return whole.extract::<i64>().ok().map(Value::from);
    }
    if let Ok(day) = value.cast_exact::<PyDate>() {
        return day.call_method0("isoformat").ok()?.cast::<PyString>().ok()?.to_str().ok().map(Value::from);
    }
    if let Ok(number) = value.cast_exact::<PyFloat>() {
        return serde_json::Number::from_f64(number.extract().ok()?).map(Value::Number);
    }
    let deepest = deepest.checked_sub(1)?;
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        let entry = |(key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            Some((key.cast_exact::<PyString>().ok()?.to_str().ok()?.to_owned(), plain(&value, deepest)?))
        };
        return dict.iter().map(entry).collect::<Option<Map<_, _>>>().map(Value::Object);
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        return list.iter().map(|item| plain(&item, deepest)).collect();
    }
    let tuple = value.cast_exact::<PyTuple>().ok()?;
    tuple.iter().map(|item| plain(&item, deepest)).collect()
}

/// An answer as dicts and lists.
fn spelled<'py>(py: Python<'py>, value: &Spelled<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Spelled::Truth(truth) => PyBool::new(py, *truth).to_owned().into_any(),
        Spelled::Whole(n) => n.into_pyobject(py)?.into_any(),
        Spelled::Text(text) => PyString::new(py, text).into_any(),
        Spelled::List(items) => {
            let items: Vec<_> = items.iter().map(|item| spelled(py, item)).collect::<PyResult<_>>()?;
            PyList::new(py, items)?.into_any()
        }
        Spelled::Object(entries) => {
            let dict = PyDict::new(py);
            for (key, value) in entries {
                dict.set_item(PyString::intern(py, key), spelled(py, value)?)?;
            }
            dict.into_any()
        }
    })
}
