//! The native half of the Python package: conversions, and calls into the core.

mod calendar;
mod column;
mod convert;
mod limits;
mod plain;
mod register;
mod rows;
mod shelf;

/// Native half of gongkai; use the package `gongkai`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        calendar::{Calendar, set_default_calendar},
        column::{
            ArrowArray, Flags, Input, RuleTable, Texts, add, count, describe_days, different, is_workday, periods, screen, step, verdict,
        },
        convert::{day_number, instant},
        limits::limit,
        plain::Answer,
        register::register,
        shelf::Shelf,
    };

    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
