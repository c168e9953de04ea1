//! A duty sheet (工作日程): dated records of any kind in, what is to be done about each out, the most pressing first.
//!
//! ```
//! use gongkai::{Library, assess::duty::{DutyGroup, DutyMatter, DutyRecord, SheetDay, sheet}, calendar::Calendar, form::term::Point};
//! let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! let asked = DutyMatter::Term { start: Point::Day(day("2022-09-30")), done: None, circumstances: Default::default() };
//! let acted = DutyMatter::Term { start: Point::Day(day("2022-09-30")), done: Some(Point::Day(day("2022-10-20"))), circumstances: Default::default() };
//! let records = [DutyRecord::new("2", "request.reply", acted), DutyRecord::new("1", "request.reply", asked)];
//! let china = Calendar::china();
//! let looked_at = SheetDay::new(Point::Day(day("2022-11-03")), 14, "cn", Library::embedded(), &china);
//! let sheet = sheet(&records, &looked_at);
//! let lines: Vec<_> = sheet.lines.iter().map(|line| (line.record, line.group)).collect();
//! assert_eq!(lines, [(1, DutyGroup::Overdue), (0, DutyGroup::Met)]);
//! assert_eq!(sheet.lines[0].left_in_words().unwrap().en, "1 working day over");
//! ```

mod cadence;
mod day;
mod procedure;
mod term;
mod words;

use chrono::NaiveDate;

pub use self::{
    day::{DutySheet, SheetDay, sheet},
    words::mark,
};
use crate::{
    calendar::Standing,
    form::term::{Bound, Circumstances, Left, Pause, Point, State},
    law::Citation,
    names,
    text::Text,
};

names! {
    /// What has to be done about a line, most pressing first.
    DutyGroup {
        /// Past its due date.
        Overdue = "overdue" ("逾期", "overdue"),
        /// Due on the day looked at.
        Today = "today" ("今日到期", "due today"),
        /// Due soon.
        Next = "next" ("即将到期", "due soon"),
        /// A procedure in which a step was passed over or came too early.
        Irregular = "irregular" ("程序有误", "procedures out of order"),
        /// A procedure that waits for its next step.
        Step = "step" ("待办的步骤", "next steps"),
        /// A period of a cadence that is over with too few acts.
        Lapsed = "lapsed" ("频次不足", "lapsed periods"),
        /// Running, due later.
        Later = "later" ("在办", "running, due later"),
        /// It cannot be begun yet.
        Waiting = "waiting" ("尚不能办", "not yet begun"),
        /// The text sets no date.
        Undated = "undated" ("未写明期限", "no date in the text"),
        /// Done, but late or too early.
        OutOfTime = "out_of_time" ("未按时办结", "done out of time"),
        /// Done in time.
        Met = "met" ("按时办结", "done in time"),
    }
}

impl DutyGroup {
    /// Whether something has to be done about it now.
    pub const fn is_pressing(self) -> bool {
        matches!(self, Self::Overdue | Self::Today | Self::Next | Self::Irregular | Self::Step | Self::Lapsed)
    }

    /// The group of a term in a state, due on `due`; `soon` is the last day that counts as next.
    fn of(state: State, due: NaiveDate, soon: NaiveDate) -> Self {
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

/// A piece of work.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DutyRecord {
    /// Its name among the records.
    pub id: String,
    /// What it is about; `None` where the rulebook names it.
    pub subject: Option<String>,
    /// Who is in charge; `None` where the rulebook says.
    pub unit: Option<String>,
    /// What it belongs to, for counting.
    pub topic: Option<String>,
    /// The rule.
    pub rule: String,
    /// The case, where the rule has several.
    pub case: Option<String>,
    /// The rulebook, or a line of national ones; `None` for that of the sheet.
    pub book: Option<String>,
    /// What is asked of the rule.
    pub matter: DutyMatter,
}

/// What is asked of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DutyMatter {
    /// By when?
    Term {
        /// When it began; for terms counted back, the event.
        start: Point,
        /// When it was done.
        done: Option<Point>,
        /// What happened to the term.
        circumstances: Circumstances,
    },
    /// Often enough?
    Cadence {
        /// Since when.
        from: NaiveDate,
        /// The days of the acts.
        acts: Vec<NaiveDate>,
    },
    /// Who is next?
    Procedure {
        /// When it began.
        on: NaiveDate,
        /// The steps taken, in their order.
        taken: Vec<String>,
        /// What is known of the matter.
        facts: Vec<(String, bool)>,
    },
}

impl DutyRecord {
    /// A record by the sheet's own rulebook.
    pub fn new(id: &str, rule: &str, matter: DutyMatter) -> Self {
        Self { id: id.to_owned(), subject: None, unit: None, topic: None, rule: rule.to_owned(), case: None, book: None, matter }
    }
}

/// A line of the sheet: a record, or one of its periods, and the law about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetLine {
    /// The place of the record.
    pub record: usize,
    /// What has to be done about it.
    pub group: DutyGroup,
    /// What is to be done, where the rulebook names it.
    pub title: Text,
    /// The rule in words: 答复期限.
    pub name: Text,
    /// Its figure: 20个工作日内; what the text says instead; of a procedure, its next step.
    pub gives: Text,
    /// The rulebook whose figure was applied.
    pub book: String,
    /// The passage.
    pub cite: Citation,
    /// Another level's figure for the same matter, and which of the two prevails.
    pub beside: Option<Text>,
    /// Who is in charge: lead units (牵头部门), or the responsible ones.
    pub lead: String,
    /// `None` where there is nothing to be waited for.
    pub span: Option<DutySpan>,
    /// The count, line by line, where the sheet is to have it.
    pub proof: Vec<Text>,
}

/// From when to when something runs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DutySpan {
    /// When it began.
    pub start: Point,
    /// The first day of a window.
    pub opens: Option<NaiveDate>,
    /// When it is due.
    pub due: Point,
    /// The first and the last day that it can be, where `due` is provisional and something bounds it.
    pub due_between: Option<(NaiveDate, NaiveDate)>,
    /// How firm that day is.
    pub standing: Standing,
    /// Latest or earliest.
    pub bound: Bound,
    /// When it was done.
    pub done: Option<Point>,
    /// What is left; `None` where that depends on a notice to come.
    pub left: Option<Left>,
    /// When the clock stood still.
    pub pauses: Vec<Pause>,
    /// The days on which a cadence was acted on.
    pub acts: Vec<NaiveDate>,
}

impl DutySpan {
    /// The first day on which it can be worked on.
    pub fn first_day(&self) -> NaiveDate {
        self.opens.unwrap_or_else(|| self.start.day().min(self.due.day()))
    }
}
