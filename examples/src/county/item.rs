//! One line of the sheet: a record and the library's answer about it.

use chrono::NaiveDate;
use gongkai::{
    Text,
    calendar::Standing,
    form::term::{Bound, Left, Pause, Point, State},
    law::Citation,
};

use super::record::Record;

/// What has to be done about a line, most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Overdue,
    Today,
    Next,
    /// A procedure in which a step was passed over or came too early.
    Irregular,
    /// A procedure that waits for its next step.
    Step,
    /// A period of a cadence that is over with too few acts.
    Lapsed,
    Later,
    /// It cannot be begun yet.
    Waiting,
    /// The text sets no date.
    Undated,
    /// Done, but late or too early.
    OutOfTime,
    Met,
}

impl Group {
    pub(super) const ALL: [Self; 11] = [
        Self::Overdue,
        Self::Today,
        Self::Next,
        Self::Irregular,
        Self::Step,
        Self::Lapsed,
        Self::Later,
        Self::Waiting,
        Self::Undated,
        Self::OutOfTime,
        Self::Met,
    ];

    /// Whether the day's sheet shows it without being asked.
    pub(super) const fn is_pressing(self) -> bool {
        matches!(self, Self::Overdue | Self::Today | Self::Next | Self::Irregular | Self::Step | Self::Lapsed)
    }

    /// The group of a term in a state, due on `due`; `soon` is the last day that counts as next.
    pub(super) fn of(state: State, due: NaiveDate, soon: NaiveDate) -> Self {
        match state {
            State::Overdue => Self::Overdue,
            State::DueToday => Self::Today,
            State::Running if due <= soon => Self::Next,
            State::Running => Self::Later,
            State::NotStarted | State::NotOpen => Self::Waiting,
            State::Late | State::TooEarly => Self::OutOfTime,
            State::Complete | State::Met => Self::Met,
        }
    }
}

/// From when to when something runs.
#[derive(Debug, Clone)]
pub(super) struct Span {
    pub(super) start: Point,
    /// The first day of a window.
    pub(super) opens: Option<NaiveDate>,
    pub(super) due: Point,
    /// How firm that day is.
    pub(super) standing: Standing,
    pub(super) bound: Bound,
    pub(super) done: Option<Point>,
    pub(super) left: Option<Left>,
    /// When the clock stood still.
    pub(super) pauses: Vec<Pause>,
    /// Days on which a cadence was acted on.
    pub(super) acts: Vec<NaiveDate>,
}

impl Span {
    /// The first day on which it can be worked on, as drawn and listed.
    pub(super) fn first_day(&self) -> NaiveDate {
        self.opens.unwrap_or_else(|| self.start.day().min(self.due.day()))
    }
}

/// A line of the sheet.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) record: Record,
    pub(super) group: Group,
    /// What is to be done, where the rulebook names it.
    pub(super) title: Text,
    /// The rule in words: 答复期限.
    pub(super) name: Text,
    /// Its figure: 20个工作日内; or what the text says instead.
    pub(super) gives: Text,
    /// The rulebook whose figure was applied.
    pub(super) book: String,
    pub(super) cite: Citation,
    /// Another level's figure for the same matter, and which of the two prevails.
    pub(super) beside: Option<Text>,
    /// Lead units (牵头部门), or the responsible ones.
    pub(super) lead: String,
    /// None where there is nothing to be waited for.
    pub(super) span: Option<Span>,
    /// The count, line by line.
    pub(super) proof: Vec<Text>,
}
