//! Conventions of counting, where the law leaves room.

use crate::{law::Citation, text::Text};

names! {
    /// What happens to a day that falls on a rest day.
    Roll {
        /// It stays.
        Keep = "keep",
        /// It moves to the next working day.
        NextWorkday = "next_workday",
    }
}

/// A way of counting that leaves no choice, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fixed {
    /// A reading that matters, such as for which time the source was in force.
    pub note: Option<Text>,
    /// Where that stands.
    pub cite: Citation,
}

/// A way of counting that a rulebook fixes, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Convention {
    /// What is done.
    pub roll: Roll,
    /// Why this reading was chosen, where the text leaves room.
    pub note: Option<Text>,
    /// Where that stands.
    pub cite: Citation,
}

names! {
    /// Which days of a consultation, or of a suspension, do not count.
    ///
    /// ```
    /// use gongkai::form::convention::Consultation;
    /// assert_eq!(Consultation::default().as_str(), "after_sending");
    /// ```
    #[derive(Default)]
    Consultation {
        /// Those after the day of sending, up to and including the day of the answer.
        #[default]
        AfterSending = "after_sending" ("发出次日至收到答复之日不计", "not counted: the days after sending, up to and including the day of the answer"),
        /// From the day of sending up to and including the day of the answer.
        FromSending = "from_sending" ("发出之日至收到答复之日不计", "not counted: the day of sending up to and including the day of the answer"),
        /// Those strictly between the two.
        Between = "between" ("发出次日至收到答复前一日不计", "not counted: the days between sending and answer"),
        /// From the day of sending up to the day before the answer.
        UntilAnswer = "until_answer" ("发出之日至收到答复前一日不计", "not counted: the day of sending up to the day before the answer"),
    }
}

impl Consultation {
    /// Whether the day of sending is left out.
    pub const fn leaves_out_sending(self) -> bool {
        matches!(self, Self::FromSending | Self::UntilAnswer)
    }

    /// Whether the day of the answer is left out.
    pub const fn leaves_out_answer(self) -> bool {
        matches!(self, Self::AfterSending | Self::FromSending)
    }
}

/// Which days of a consultation a rulebook leaves out, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConsultationDays {
    /// What is done.
    pub reading: Consultation,
    /// Why this reading was chosen, where the text leaves room.
    pub note: Option<Text>,
    /// Where that stands.
    pub cite: Citation,
}

names! {
    /// Whether the day that a fixed date names still counts (6月30日前).
    ///
    /// ```
    /// use gongkai::form::convention::NamedDay;
    /// assert_eq!("excluded".parse().ok(), Some(NamedDay::Excluded));
    /// ```
    NamedDay {
        /// It does: what is done on that day is in time.
        Included = "included",
        /// It does not: the day before it is the last.
        Excluded = "excluded",
    }
}

/// Whether a rulebook counts the day that a fixed date names, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedDays {
    /// What is done.
    pub reading: NamedDay,
    /// Why this reading was chosen, where the text leaves room.
    pub note: Option<Text>,
    /// Where that stands.
    pub cite: Citation,
}

/// How periods are counted where the law leaves room, each choice with its source.
///
/// Every one may be set by a rulebook under `[convention.<name>]`; a local book inherits what it does not set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
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
    /// The day that a fixed date (`by 01-31`) names.
    pub named_day: NamedDays,
    /// The days of a consultation that do not count, in a ledger of events.
    pub consultation_days: ConsultationDays,
}
