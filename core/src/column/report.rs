//! What became of the rows of a column.

use serde::Serialize;

use crate::{
    calendar::{CalendarError, Standing},
    names,
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
/// `rows = answered + null_input + not_announced + before_table + not_in_force`, all counts of rows. `unsettled` and `provisional` say how many of
/// the answered rows are less than firm.
///
/// ```
/// use gongkai::{calendar::Calendar, column::{self, Output}};
/// let days = [11_322, 11_323]; // 2000-12-31, before the table, and 2001-01-01
/// let (mut values, mut validity) = ([0; 2], [0; 1]);
/// let out = Output { values: &mut values, validity: &mut validity };
/// let report = column::is_workday(&Calendar::china(), days.as_slice().into(), out).unwrap();
/// assert_eq!((report.answered, report.before_table.first), (1, Some(0)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
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
    /// Rows on whose day the rule is not in force, or sets no figure.
    pub not_in_force: RowCount,
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

names! {
    /// What becomes of a row that is not simply answered, in the reports of every language.
    Fate {
        /// It was null already.
        NullInput = "null_input",
        /// It needs a year whose notice is not in the calendar.
        NotAnnounced = "not_announced",
        /// It needs a year before the calendar.
        BeforeTable = "before_table",
        /// The rule is not in force on its day, or sets no figure then.
        NotInForce = "not_in_force",
        /// It is answered, and the next notice may still change the days it rests on.
        Unsettled = "unsettled",
        /// It is answered, and rests on a year without a notice.
        Provisional = "provisional",
    }
}

impl Report {
    /// Why rows have no answer, and how many have none for that reason.
    ///
    /// ```
    /// let reasons: Vec<&str> = gongkai::column::Report::default().reasons().map(|(fate, _)| fate.as_str()).collect();
    /// assert_eq!(reasons, ["null_input", "not_announced", "before_table", "not_in_force"]);
    /// ```
    pub fn reasons(&self) -> impl Iterator<Item = (Fate, RowCount)> {
        let Self { null_input, not_announced, before_table, not_in_force, .. } = *self;
        [
            (Fate::NullInput, null_input),
            (Fate::NotAnnounced, not_announced),
            (Fate::BeforeTable, before_table),
            (Fate::NotInForce, not_in_force),
        ]
        .into_iter()
    }

    /// How many answers are less than firm.
    pub fn standings(&self) -> impl Iterator<Item = (Fate, RowCount)> {
        [(Fate::Unsettled, self.unsettled), (Fate::Provisional, self.provisional)].into_iter()
    }
}

names! {
    /// Why a row has no answer.
    ///
    /// ```
    /// use gongkai::{calendar::CalendarError, column::Gap};
    /// assert_eq!(Gap::from(CalendarError::NotAnnounced { year: 2027 }), Gap::NotAnnounced);
    /// ```
    Gap {
        /// It was null already.
        Null = "null_input",
        /// It needs a year whose notice is not in the calendar.
        NotAnnounced = "not_announced",
        /// It needs a year before the calendar.
        BeforeTable = "before_table",
        /// The rule is not in force on its day, or sets no figure then.
        NotInForce = "not_in_force",
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
