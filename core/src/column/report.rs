//! What became of the rows of a column.

use serde::Serialize;

use crate::{
    calendar::{CalendarError, Standing},
    error::Code,
};

/// How many rows met one fate, and where the first of them is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct RowCount {
    /// How many.
    pub rows: usize,
    /// The first of them, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<usize>,
}

impl RowCount {
    fn count(&mut self, row: usize) {
        self.rows += 1;
        self.first.get_or_insert(row);
    }
}

/// What became of the rows: answered, or not and why.
///
/// `rows` are the answered ones and those of all reasons. `unsettled` and `provisional` say how many of the answered rows are less than firm.
///
/// ```
/// use gongkai::{calendar::Calendar, column::{self, Output}};
/// let days = [11_322, 11_323]; // 2000-12-31, before the table, and 2001-01-01
/// let (mut values, mut validity) = ([0; 2], [0; 1]);
/// let out = Output { values: &mut values, validity: &mut validity };
/// let report = column::is_workday(&Calendar::china(), days.as_slice().into(), out).unwrap();
/// assert_eq!((report.answered, report.before_table.first), (1, Some(0)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Report {
    /// All rows.
    pub rows: usize,
    /// Rows with an answer.
    pub answered: usize,
    /// Rows that were null already.
    pub null_input: RowCount,
    /// Rows that need a year whose notice is not in the calendar.
    pub not_announced: RowCount,
    /// Rows that need a year before the calendar.
    pub before_table: RowCount,
    /// Rows on whose day the rule is not in force.
    pub not_in_force: RowCount,
    /// Rows of which the law of their day refuses what is asked, by what it says against it, in the order in which they came up.
    pub refused: Vec<(Gap, RowCount)>,
    /// Answered rows with [`Standing::Unsettled`].
    pub unsettled: RowCount,
    /// Answered rows with [`Standing::Provisional`].
    pub provisional: RowCount,
}

impl Report {
    pub(super) fn unanswered(&mut self, row: usize, why: Gap) {
        match why {
            Gap::Null => self.null_input.count(row),
            Gap::NotAnnounced => self.not_announced.count(row),
            Gap::BeforeTable => self.before_table.count(row),
            Gap::NotInForce => self.not_in_force.count(row),
            Gap::MissingCase | Gap::Refused(_) => match self.refused.iter_mut().find(|(gap, _)| *gap == why) {
                Some((_, refused)) => refused.count(row),
                None => self.refused.push((why, RowCount { rows: 1, first: Some(row) })),
            },
        }
    }

    pub(super) fn stands(&mut self, row: usize, standing: Standing) {
        match standing {
            Standing::Settled => {}
            Standing::Unsettled => self.unsettled.count(row),
            Standing::Provisional => self.provisional.count(row),
        }
    }
}

impl Report {
    /// Why rows have no answer, and how many have none for that reason.
    ///
    /// ```
    /// let reasons: Vec<&str> = gongkai::column::Report::default().reasons().map(|(gap, _)| gap.as_str()).collect();
    /// assert_eq!(reasons, ["null_input", "not_announced", "before_table", "not_in_force"]);
    /// ```
    pub fn reasons(&self) -> impl Iterator<Item = (Gap, RowCount)> {
        let plain = [
            (Gap::Null, self.null_input),
            (Gap::NotAnnounced, self.not_announced),
            (Gap::BeforeTable, self.before_table),
            (Gap::NotInForce, self.not_in_force),
        ];
        plain.into_iter().chain(self.refused.iter().copied())
    }

    /// How many answers are less than firm.
    pub fn standings(&self) -> impl Iterator<Item = (Standing, RowCount)> {
        [(Standing::Unsettled, self.unsettled), (Standing::Provisional, self.provisional)].into_iter()
    }
}

/// Why a row has no answer.
///
/// ```
/// use gongkai::{Code, calendar::CalendarError, column::Gap};
/// assert_eq!(Gap::from(CalendarError::NotAnnounced { year: 2027 }), Gap::NotAnnounced);
/// assert_eq!(Gap::Refused(Code::BeyondCap).as_str(), "beyond_cap");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gap {
    /// It was null already.
    Null,
    /// It needs a year whose notice is not in the calendar.
    NotAnnounced,
    /// It needs a year before the calendar.
    BeforeTable,
    /// The rule is not in force on its day.
    NotInForce,
    /// The law of its day has several cases, and none is named.
    MissingCase,
    /// The law of its day refuses it, as the same question alone is refused: an extension beyond the cap, no figure, an unknown case.
    Refused(Code),
}

impl Gap {
    /// The name in the reports of every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null_input",
            Self::NotAnnounced => "not_announced",
            Self::BeforeTable => "before_table",
            Self::NotInForce => "not_in_force",
            Self::MissingCase => "missing_case",
            Self::Refused(code) => code.as_str(),
        }
    }
}

impl Serialize for Gap {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl From<CalendarError> for Gap {
    fn from(error: CalendarError) -> Self {
        match error {
            CalendarError::NotAnnounced { .. } => Self::NotAnnounced,
            CalendarError::BeforeTable { .. } => Self::BeforeTable,
        }
    }
}
