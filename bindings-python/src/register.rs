//! A register's file.

use gongkai::request::log;
use pyo3::prelude::*;

use crate::convert::{Words, guard, raise};

/// The rows of a register's file, as the JSON text of the `rows` of a question; `name` says where it stood.
#[pyfunction]
#[pyo3(signature = (bytes, name, sheet=None))]
pub(crate) fn register(py: Python<'_>, bytes: &[u8], name: Words, sheet: Option<Words>) -> PyResult<String> {
    guard(py, || {
        let sheet = sheet.as_ref().map(|sheet| sheet.0.as_str());
        let rows = py.detach(|| log::file(bytes, sheet).map(|rows| rows.to_string()));
        rows.map_err(|problem| raise(py, if problem.path.is_empty() { problem.under(&name.0) } else { problem }))
    })
}
