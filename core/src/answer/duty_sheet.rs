//! What has to be done on a day.

use chrono::NaiveDate;

use super::{CalendarRef, DaysUnit, Marks, said::Fault, spell::Entries};
use crate::{
    assess::duty::DutyGroup,
    form::term::{Bound, Point},
    law::Citation,
    text::{Lang, Text},
};

parts! {
    /// What has to be done about the records of an office on a day.
    DutySheet {
        /// The day, or the moment, looked at.
        today: Point,
        /// The calendar on which it rests.
        calendar: CalendarRef,
        /// Every line, the most pressing first.
        lines: Vec<DutyLine> as always "lines",
        /// How many lines each group has, and those of each unit and topic.
        counts: Vec<DutyCount>,
        /// What is wrong with the records that were left out.
        problems: Vec<Fault>,
        /// What is due, as a calendar file (RFC 5545), if it was asked for.
        agenda: Option<String>,
    }

    /// A line of a duty sheet: a record, or one of its periods.
    DutyLine with ["The passage." cite: Citation, "How firm the due day is." marks: Marks] {
        /// The name of the record.
        record: String,
        /// What has to be done about it.
        group: DutyGroup,
        /// What it is about: as the record says, or the rulebook.
        what: Text,
        /// What it belongs to.
        topic: Option<String>,
        /// Who is in charge: as the record says, or the rulebook.
        unit: Option<String>,
        /// The rule.
        rule: String,
        /// The case, where the rule has several.
        case: Option<String>,
        /// The rule in words.
        name: Text,
        /// Its figure; what the text says instead of one; of a procedure, the step that is next or was passed over.
        gives: Text,
        /// The rulebook whose figure was applied.
        book: String,
        /// Another level's figure for the same matter, and which of the two prevails.
        beside: Option<Text>,
        /// When it began; for terms counted back, the event.
        start: Option<Point>,
        /// The first day of a window.
        opens: Option<NaiveDate>,
        /// When it is due.
        due: Option<Point>,
        /// Where `due` is provisional, the first and the last day that it can be.
        due_between: Vec<NaiveDate>,
        /// `at_least` for a minimum period: not over before then.
        bound: Bound,
        /// When it was done.
        done: Option<Point>,
        /// Days left, negative when it is over.
        days_left: Option<i64>,
        /// What `days_left` counts.
        days_unit: Option<DaysUnit>,
        /// The same for terms in hours and minutes.
        minutes_left: Option<i64>,
        /// What is left in words.
        says: Option<Text>,
        /// The days on which a cadence was acted on.
        acts: Vec<NaiveDate>,
        /// The count, line by line, if it was asked for.
        account: Vec<Text>,
    }

    /// How many lines there are.
    DutyCount {
        /// The unit they are of.
        unit: Option<String>,
        /// The topic they are of.
        topic: Option<String>,
        /// The group.
        group: DutyGroup,
        /// The group in words.
        says: Text,
        /// How many.
        count: usize,
    }
}

impl DutySheet {
    /// As canonical JSON, in a language.
    pub fn to_json(&self, lang: Lang) -> String {
        let mut out = String::new();
        self.object(lang).write(&mut out);
        out
    }
}
