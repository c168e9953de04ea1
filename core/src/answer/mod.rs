//! The answer as a type: what a rule makes of some facts, with everything that carries it.
//!
//! [`answer`](crate::answer()) gives one; [`ask`](crate::ask) spells it as canonical JSON. Words stand in both languages inside; an
//! answer knows the language it was asked in, and is spelled in it.

#[macro_use]
mod parts;

#[cfg(feature = "catalogue")]
mod catalog_diff;
#[cfg(feature = "duties")]
mod duty_sheet;
mod ledger;
mod named;
#[cfg(feature = "reports")]
mod report_tables;
mod said;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "assess")]
mod score_sheet;
mod spell;
mod tally;
mod told;

use serde::{Serialize, Serializer};

#[cfg(feature = "catalogue")]
pub use catalog_diff::{CatalogDiff, CatalogFiling, CatalogGap, CatalogItem, ChangedElement, ChangedItem};
#[cfg(feature = "duties")]
pub use duty_sheet::{DutyCount, DutyLine, DutySheet};
pub use ledger::{Breach, Change, Changed, Event, Ledger, LedgerReading, NextDuty, Pause};
#[cfg(feature = "reports")]
pub use report_tables::{CellDifference, LogProblem, NotCounted, ReportCell, ReportTables};
pub use said::{BookRef, Both, Fault, Ground, Named, Open, Refused, Tried};
#[cfg(feature = "assess")]
pub use score_sheet::{GradeMove, IndicatorPoints, PointsChange, ScoreSheet, ScoredUnit, UnitRank, YearTrend};
pub use spell::Spelled;
pub use tally::{CellChange, Mend, Shares, SheetMends, Strayed, Tally, TallyBreach, Unheld, Unjudged};
pub use told::{
    Amount, Beside, CalendarRef, Conformity, Consequence, Convention, Counted, DaysUnit, Deadline, Decided, Departed, Duty, FieldProblem,
    Finding, Grade, Graded, Hint, Hints, Letter, Marks, Missing, Period, Permission, Place, Price, Progress, Proof, Reading, Reason,
    Regularity, Review, Step, Stretch, Task, Told, Verdict, Written,
};

#[cfg(feature = "ledger")]
pub(crate) use ledger::changes;

use crate::{
    error::{Code, Problem, Problems, join},
    law::RuleId,
    text::{Lang, Text},
};
use spell::{Entries, Tell};

/// One answer.
///
/// ```
/// use gongkai::answer::Told;
/// let answer = gongkai::answer(r#"{"rule": "request.reply", "book": "cn-2019", "facts": {"start": "2022-09-30"}}"#).unwrap();
/// let Told::Deadline(deadline) = &answer.told else { unreachable!() };
/// assert_eq!(deadline.due.to_string(), "2022-11-02");
/// assert_eq!(answer.grounds[0].cite.provision, "第三十三条第二款");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The rule and the book that were asked, and what carries the answer.
    pub said: Said,
    /// What the rule has to say.
    pub told: Told,
    /// The language it is spelled in.
    pub lang: Lang,
}

parts! {
    /// What every answer says.
    Said {
        /// The rule that was asked.
        rule: RuleId,
        /// The rulebook that was asked.
        book: BookRef,
        /// A reading or a condition that matters.
        note: Option<Text>,
        /// The rules that carry the answer, strongest first.
        grounds: Vec<Ground>,
        /// What was considered and did not apply.
        tried: Vec<Tried>,
        /// The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due.
        open: Vec<Open>,
    }
}

impl std::ops::Deref for Answer {
    type Target = Said;

    fn deref(&self) -> &Said {
        &self.said
    }
}

impl Answer {
    /// The answer as plain data, in its language.
    pub fn spelled(&self) -> Spelled<'_> {
        self.object(self.lang)
    }

    /// What stands under one key of the answer, in its language; nothing else is spelled for it.
    ///
    /// ```
    /// use gongkai::answer::Spelled;
    /// let answer = gongkai::answer(r#"{"rule": "request.reply", "facts": {"start": "2022-09-30"}}"#).unwrap();
    /// assert_eq!(answer.entry("due"), Some(Spelled::Text("2022-11-02".into())));
    /// assert_eq!(answer.entry("opens"), None);
    /// ```
    pub fn entry(&self, key: &str) -> Option<Spelled<'_>> {
        let mut found = None;
        self.each(&mut |name, value| found = found.or_else(|| (name == key).then_some(value)));
        found.map(|value| value.spell(self.lang))
    }

    /// The answer as canonical JSON: sorted keys, ISO dates, no floats.
    pub fn to_json(&self) -> String {
        let mut out = String::with_capacity(USUAL);
        self.spelled().write(&mut out);
        out
    }

    /// The answer, if the rule has anything to say.
    ///
    /// # Errors
    /// `missing_key` for every question that must be answered first, where nothing can be said before; `no_figure` for a task without a
    /// date.
    ///
    /// ```
    /// let open = gongkai::answer(r#"{"rule": "request.reply", "on": "2024-05-06"}"#).unwrap();
    /// assert_eq!(open.settled().unwrap_err().first().path, "facts.start");
    /// ```
    pub fn settled(&self) -> Result<&Self, Problems> {
        match &self.told {
            Told::Task(Task { says: Some(says), .. }) => {
                let help = Text::new("用 ask 提问，可得主管单位", "put the question with ask: it names who is in charge");
                Err(Problem::new(Code::NoFigure, "rule", says.clone(), help).into())
            }
            Told::Open => Problems::or(self.open.iter().map(Open::problem).collect(), self),
            _ => Ok(self),
        }
    }
}

/// What an answer usually takes, in bytes.
const USUAL: usize = 2048;

impl Open {
    /// The question as a problem of the one who wants an answer now.
    fn problem(&self) -> Problem {
        let list = |word: fn(&Text) -> &str, comma: &str| {
            self.choices.iter().map(|choice| format!("{} ({})", choice.id, word(&choice.name))).collect::<Vec<_>>().join(comma)
        };
        let help = Text::new(list(|name| &name.zh, "、"), list(|name| &name.en, ", "));
        Problem::new(Code::MissingKey, join("facts", &self.fact), self.ask.clone(), help)
    }
}

impl Entries for Answer {
    fn each<'a>(&'a self, tell: &mut Tell<'_, 'a>) {
        self.said.each(tell);
        self.told.each(tell);
    }
}

/// As [`ask`](crate::ask) spells it.
impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.spelled().serialize(to)
    }
}
