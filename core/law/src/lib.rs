#![doc = include_str!("../README.md")]

#[macro_use]
#[doc(hidden)]
pub mod names;

#[doc(hidden)]
pub mod date;
pub mod document_number;
pub mod error;
pub mod form;
pub mod identifier;
#[doc(hidden)]
pub mod json;
pub mod law;
pub mod limits;
#[doc(hidden)]
pub mod order;
#[doc(hidden)]
pub mod reader;
pub mod rulebook;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod trace;
pub mod verdict;

pub use error::{Code, Problem, Problems};
pub use limits::{Cap, Limits};
pub use text::{Lang, Text};
pub use verdict::Truth;
