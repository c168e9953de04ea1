#![doc = include_str!("../tour.md")]

pub mod answer;
mod ask;
#[cfg(any(feature = "assess", feature = "catalogue", feature = "duties", feature = "reports"))]
pub mod assess;
pub mod calendar;
pub mod classify;
#[cfg(feature = "columns")]
pub mod column;
mod feature;
pub mod form;
#[cfg(any(feature = "jiff", feature = "time"))]
mod peer;
pub mod register;
pub mod request;
pub mod rulebook;
pub mod rules;

/// The library of dates and times in the signatures here.
pub use chrono;

#[cfg(feature = "catalogue")]
pub use ask::catalog_diff;
#[cfg(feature = "duties")]
pub use ask::duty_sheet;
#[cfg(feature = "reports")]
pub use ask::report_tables;
#[cfg(feature = "assess")]
pub use ask::score_sheet;
pub use ask::{
    answer, answer_by, answer_by_in, answer_in, answer_to, ask, ask_in, check_events_in, check_events_to, describe, describe_in,
    described_in, log_in, read_log, read_log_in,
};
pub use feature::Feature;
#[doc(inline)]
pub use gongkai_law::{Cap, Code, Lang, Limits, Problem, Problems, Text, Truth, document_number, identifier, law, verdict};
use gongkai_law::{date, error, json, limits, names, order, reader, text};
pub use rulebook::{Library, Rulebook};
