//! The native half of the Python package: conversions, and calls into the core.

mod book;
mod calendar;
mod column;
mod convert;
mod plain;

/// Native half of gongkai; use the package `gongkai`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        book::{Book, answer, ask, check_events, describe, described, log, read_log},
        calendar::Calendar,
        column::{ArrowArray, Flags, Input, RuleTable, Texts, add, count, is_workday, screen, verdict},
        convert::instant,
    };

    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
