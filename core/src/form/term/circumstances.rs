//! What happened to a term after it began.

use chrono::NaiveDate;
use serde::Serialize;

/// Days that do not count: those after `from` up to and including `to`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Pause {
    /// The day the pause begins (a letter is sent); it still counts.
    pub from: NaiveDate,
    /// The last day that does not count (the answer arrives).
    pub to: NaiveDate,
    /// What stopped the term, by the name of its clause, such as `third_party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

impl Pause {
    /// A pause from the day it begins to the last day that does not count.
    #[must_use]
    pub const fn between(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to, cause: None }
    }

    /// The same with what stopped the term, by the name of its clause.
    #[must_use]
    pub fn because(self, cause: impl Into<String>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }
}

/// What happened to a term after it began: nothing, unless it is said.
///
/// ```
/// use gongkai::form::term::{Circumstances, Pause};
/// let (sent, answered) = ("2022-10-12".parse().unwrap(), "2022-10-24".parse().unwrap());
/// let since = Circumstances::default().extended_by(20).paused(Pause::between(sent, answered).because("third_party"));
/// assert_eq!((since.extended_by, since.pauses.len()), (20, 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Circumstances {
    /// By how much it was lawfully extended, in the unit of its extension.
    pub extended_by: u32,
    /// When it stood still.
    pub pauses: Vec<Pause>,
    /// The number by which the amount is multiplied, where the term wants one.
    pub times: Option<u32>,
}

impl Circumstances {
    /// The same, lawfully extended by so many units.
    #[must_use]
    pub fn extended_by(self, units: u32) -> Self {
        Self { extended_by: units, ..self }
    }

    /// The same with one more pause.
    #[must_use]
    pub fn paused(mut self, pause: Pause) -> Self {
        self.pauses.push(pause);
        self
    }

    /// The same with the number by which the amount is multiplied, where the term wants one.
    #[must_use]
    pub fn times(self, times: impl Into<Option<u32>>) -> Self {
        Self { times: times.into(), ..self }
    }
}
