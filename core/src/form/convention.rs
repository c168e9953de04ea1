//! Conventions of counting, where the law leaves room.

use crate::{law::Citation, text::Text};

/// What happens to a day that falls on a rest day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Roll {
    /// It stays.
    Keep,
    /// It moves to the next working day.
    NextWorkday,
}

/// A way of counting that leaves no choice, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// A reading that matters, such as for which time the source was in force.
    pub note: Option<Text>,
    /// Where that stands.
    pub cite: Citation,
}

/// A way of counting that a rulebook fixes, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convention {
    /// What is done.
    pub roll: Roll,
    /// Why this reading was chosen, where the text leaves room.
    pub note: Option<Text>,
    /// Where that stands.
    pub cite: Citation,
}

/// How periods are counted where the law leaves room, each choice with its source.
///
/// Every one may be set by a rulebook under `[convention.<name>]`; a local book inherits what it does not set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conventions {
    /// The start day is not counted (民法典 201).
    pub start_day: Fixed,
    /// A term of months or years ends on the same day of the month, or on the month's last (民法典 202).
    pub month_end: Fixed,
    /// A term of calendar days, weeks, months or years that ends on a rest day (民法典 203).
    pub calendar_day_roll: Convention,
    /// A start (receipt) that falls on a rest day.
    pub receipt_on_rest_day: Convention,
    /// A fixed date (`by 01-31`) that falls on a rest day.
    pub fixed_date_roll: Convention,
}
