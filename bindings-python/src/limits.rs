//! How much an input may hold, for the whole process.

use std::sync::{LazyLock, PoisonError, RwLock};

use gongkai::{Cap, Library, Limits, Problem};
use pyo3::prelude::*;

use crate::convert::{guard, raise};

static LIMITS: LazyLock<RwLock<Limits>> = LazyLock::new(RwLock::default);

fn limits() -> Limits {
    *LIMITS.read().unwrap_or_else(PoisonError::into_inner)
}

/// The same library with the limits of the process.
pub(crate) fn limited(library: &Library) -> Library {
    library.limited(limits())
}

/// Sets some limits, and gives all that are in force.
#[pyfunction]
pub(crate) fn limit(py: Python<'_>, given: Vec<(String, usize)>) -> PyResult<Vec<(&'static str, usize)>> {
    guard(py, || {
        let set = |limits: Limits, (name, most): (String, usize)| {
            let cap: Cap = name.parse().map_err(|problem: Problem| raise(py, problem.under(&name)))?;
            Ok::<_, PyErr>(limits.with(cap, most))
        };
        let limits = given.into_iter().try_fold(limits(), set)?;
        *LIMITS.write().unwrap_or_else(PoisonError::into_inner) = limits;
        Ok(Cap::ALL.iter().map(|cap| (cap.as_str(), limits.of(*cap))).collect())
    })
}
