#![doc = include_str!("../tour.md")]

#[macro_use]
mod names;

mod ask;
pub mod calendar;
pub mod classify;
pub mod column;
pub mod document_number;
mod error;
pub mod form;
pub mod identifier;
mod json;
pub mod law;
mod reader;
pub mod register;
pub mod request;
pub mod rulebook;
mod text;
pub mod verdict;
pub mod wing;

/// The name of every rule of the register as a constant.
pub mod rules {
    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}

pub use ask::{ask, ask_in, describe, describe_in, read_log, read_log_in};
use calendar::date;
pub use error::{Code, Problem, Problems};
pub use rulebook::{Library, Rulebook};
pub use text::{Lang, Text};
pub use verdict::Truth;
