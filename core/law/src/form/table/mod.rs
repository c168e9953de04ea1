//! Table (判定表): which outcome? Rows in order of precedence over yes / no / unknown facts, compiled to bit masks.

mod exclusion;
mod search;
mod verdict;

use std::sync::Arc;

pub use exclusion::{Contradiction, Exclusion};
pub use search::{PATIENCE, Patience, Tangled};
pub use verdict::{Ground, OpenDuty, Rests, Tried, Verdict};

use super::kind::Kind;
use crate::{
    error::{Code, Problem},
    law::{Citation, RuleId},
    limits::Limits,
    text::Text,
    verdict::{Condition, Duty, Truth},
};

/// A fact the table asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub id: String,
    /// The question; of a reading, what it says.
    pub name: Text,
    /// How it counts unless the question says otherwise, where it is no fact but a reading of an ambiguous text.
    pub reading: Option<Reading>,
    /// What a text must hold for it to be true, where the screening of a text can decide it.
    pub detect: Option<Kind>,
}

impl Fact {
    /// Whether both ask the same; the passages that pose it may differ.
    #[cfg(feature = "load")]
    pub(crate) fn is_asked_like(&self, other: &Self) -> bool {
        let value = |fact: &Self| fact.reading.as_ref().map(|reading| reading.value);
        (&self.name, self.detect, value(self)) == (&other.name, other.detect, value(other))
    }
}

/// A reading (理解) of an ambiguous text: a switch that stands one way unless it is put the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Which way it stands.
    pub value: bool,
    /// The passage that can be read in two ways.
    pub cite: Citation,
}

/// What a table may conclude: a possible outcome, as the rulebook sets it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conclusion {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// Whether it says no more than that this rule does not decide: where the table is one of several that are combined, the next is
    /// looked at.
    pub passes: bool,
    /// The row of the annual report's statistics that counts it, where there is one.
    pub counted_as: Option<Counted>,
    /// The day that it is, where the outcome is one of several days.
    pub dated: Option<Dated>,
    /// Outcomes that whoever gives this one gives too, in other words or more precisely, or beside it where both tables are answered.
    pub meets: Vec<String>,
}

impl Conclusion {
    /// Whether both say the same; what they meet besides may differ.
    #[cfg(feature = "load")]
    pub(crate) fn is_said_like(&self, other: &Self) -> bool {
        let said = |outcome: &Self| Self { meets: Vec::new(), ..outcome.clone() };
        said(self) == said(other)
    }

    /// Whether who gives this one gives the other.
    pub fn gives(&self, other: &Self) -> bool {
        self.meets.contains(&other.id) || (&self.id, &self.name) == (&other.id, &other.name)
    }
}

/// A day among the facts that an outcome singles out, such as the day of signing for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dated {
    /// The fact's name.
    pub fact: String,
    /// The question.
    pub name: Text,
}

/// Facts of which just one holds, so that naming it settles them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The name under which one of them may be given.
    pub id: String,
    /// The question.
    pub name: Text,
    /// Which of the table's facts.
    pub of: Vec<usize>,
}

/// A row of the statistics that the national annual report asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counted {
    /// Its place in the table, such as `3.3.1`.
    pub row: String,
    /// Its heading.
    pub name: Text,
    /// The format that lays the table down.
    pub cite: Citation,
}

/// The bit of the fact at a place; none for a place that no table has.
///
/// ```
/// use gongkai::form::table::bit;
/// assert_eq!((bit(0), bit(5), bit(64)), (1, 32, 0));
/// ```
pub const fn bit(place: usize) -> u64 {
    if place < Limits::FACTS { 1 << place } else { 0 }
}

/// What is known of up to 64 facts: bit *i* speaks of the table's *i*-th fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// Facts that are known.
    pub known: u64,
    /// Their values; bits of unknown facts are 0.
    pub value: u64,
}

impl Known {
    /// Learns fact `bit`.
    #[must_use]
    pub const fn with(self, bit: u64, value: bool) -> Self {
        Self { known: self.known | bit, value: if value { self.value | bit } else { self.value & !bit } }
    }
}

/// A row's condition as masks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet {
    /// Facts that must be true.
    pub yes: u64,
    /// Facts that must be false.
    pub no: u64,
}

impl FactSet {
    /// Whether the row applies.
    pub const fn holds(self, facts: Known) -> Truth {
        let against = (self.yes & !facts.value | self.no & facts.value) & facts.known;
        if against != 0 {
            Truth::No
        } else if (self.yes | self.no) & !facts.known == 0 {
            Truth::Yes
        } else {
            Truth::Unknown
        }
    }

    /// Whether it wants a fact both true and false.
    const fn is_contradictory(self) -> bool {
        self.yes & self.no != 0
    }

    /// The facts whose values speak against the row.
    const fn against(self, facts: Known) -> u64 {
        (self.yes & !facts.value | self.no & facts.value) & facts.known
    }

    /// The facts it rests on that are not known.
    const fn unknown(self, facts: Known) -> u64 {
        (self.yes | self.no) & !facts.known
    }
}

/// The rule that something stands in, and its book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The rule.
    pub rule: RuleId,
    /// The name of its rulebook.
    pub book: String,
}

/// A row: under this condition, that outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which of the table's outcomes.
    pub outcome: usize,
    /// The condition as written.
    pub when: Condition,
    /// The condition as masks.
    pub mask: FactSet,
    /// The rule it comes from: one of those combined, or the table's own.
    pub source: Arc<Source>,
    /// Where it stands.
    pub cite: Citation,
    /// What follows from it.
    pub duties: Vec<Duty>,
}

/// A decision table.
///
/// It may be assembled from the tables of several rules, in order of precedence; each of its rows then remembers its own rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Table {
    /// The facts, at most 64.
    pub facts: Vec<Fact>,
    /// The outcomes.
    pub outcomes: Vec<Conclusion>,
    /// The rows, strongest first.
    pub rows: Vec<Row>,
    /// Whether it says that the order of its own rows is meant where they overlap: the lint then has nothing to ask.
    pub ordered: bool,
    /// Where the law says that nothing may be added to these grounds.
    pub exhaustive: Option<Citation>,
    /// Facts of which just one holds.
    pub choice: Option<Choice>,
    /// The rule as whose table it was written.
    pub source: Arc<Source>,
    /// What its facts say of each other.
    pub exclusions: Vec<Exclusion>,
    /// Every smallest set of values that cannot hold together: what is stated, what the choice says, and what follows from both.
    pub(crate) excluded: Vec<FactSet>,
    /// How the readings stand.
    pub(crate) readings: Known,
}

/// What the table makes of some facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The outcome is settled: every row not ruled out before the first that applies gives it. Rows are looked at one by one; that
    /// one of two unknown ones must hold is not looked into.
    Settled {
        /// Which of the table's outcomes.
        outcome: usize,
    },
    /// A row that is still unknown blocks.
    Open,
    /// No row applies, whatever the unknown facts turn out to be.
    Uncovered,
    /// The facts cannot all be so: nothing is decided on them.
    Contradictory,
}

impl Table {
    /// A table of those rows. The loader of rulebooks also checks that they cover every case.
    ///
    /// # Errors
    /// `out_of_range` for more than 64 facts; `bad_value` for a row whose outcome is none of the table's.
    pub fn new(facts: Vec<Fact>, outcomes: Vec<Conclusion>, rows: Vec<Row>, source: Arc<Source>) -> Result<Self, Problem> {
        if facts.len() > Limits::FACTS {
            return Err(Problem::new(
                Code::OutOfRange,
                "fact",
                Text::new(format!("事实多于 {} 项", Limits::FACTS), format!("more than {} facts", Limits::FACTS)),
                Text::new("拆成两张表", "split the table in two"),
            ));
        }
        match rows.iter().position(|row| row.outcome >= outcomes.len()) {
            None => Ok(Self::of(facts, outcomes, rows, source)),
            Some(row) => Err(Problem::new(
                Code::BadValue,
                format!("row[{row}].outcome"),
                Text::new("该行的结论不在表中", "the outcome of the row is none of the table's"),
                Text::new(format!("写小于 {} 的序号", outcomes.len()), format!("give a place below {}", outcomes.len())),
            )),
        }
    }

    /// The same of parts that the loader has looked at.
    pub(crate) fn of(facts: Vec<Fact>, outcomes: Vec<Conclusion>, rows: Vec<Row>, source: Arc<Source>) -> Self {
        let readings = facts.iter().enumerate().filter_map(|(i, fact)| Some((i, fact.reading.as_ref()?)));
        let readings = readings.fold(Known::default(), |known, (i, reading)| known.with(bit(i), reading.value));
        Self {
            facts,
            outcomes,
            rows,
            ordered: false,
            exhaustive: None,
            choice: None,
            source,
            exclusions: Vec::new(),
            excluded: Vec::new(),
            readings,
        }
    }

    /// The same table, which says whether the order of its own rows is meant.
    #[must_use]
    #[cfg(feature = "load")]
    pub(crate) fn in_order(self, ordered: bool) -> Self {
        Self { ordered, ..self }
    }

    /// What is known once one fact of the choice is named: that one holds, and none of the others.
    pub fn chosen(&self, known: Known, choice: &Choice, chosen: usize) -> Known {
        choice.of.iter().fold(known, |known, i| known.with(bit(*i), *i == chosen))
    }

    /// The facts with every reading as it stands, where they do not put it otherwise.
    pub const fn read(&self, facts: Known) -> Known {
        Known { known: facts.known | self.readings.known, value: facts.value | self.readings.value & !facts.known }
    }

    /// Decides, with the readings as they stand unless the facts put them otherwise, and with all that follows from the facts. A stronger
    /// row that is still unknown blocks every weaker one with another outcome.
    ///
    /// ```
    /// use gongkai::form::table::{Decision, Known};
    /// use gongkai::{Library, Rulebook};
    /// # let book = Rulebook::from_toml("own.toml", r#"
    /// # [book]
    /// # id = "own"
    /// # title = { zh = "本局办法", en = "our own rules" }
    /// # scope = { zh = "本局", en = "our office" }
    /// # version = "1"
    /// # [document.own]
    /// # title = "本局办法"
    /// # [table."exemption.unreviewed"]
    /// # name = { zh = "未经审查", en = "not reviewed" }
    /// # cite = { document = "own", provision = "第二条", evidence = "text" }
    /// # fact = [ { id = "reviewed", name = { zh = "是否经过审查？", en = "has it been reviewed?" } } ]
    /// # outcome = [ { id = "may_open", name = { zh = "可以公开", en = "may be opened" } }, { id = "must_not", name = { zh = "不得公开", en = "must not be opened" } } ]
    /// # row = [ { outcome = "must_not", when = ["!reviewed"] }, { outcome = "may_open", when = [] } ]
    /// # "#, Library::embedded()).unwrap();
    /// # let table = book.table("exemption.unreviewed", "2024-01-01".parse().unwrap()).unwrap().content();
    /// // rows: not reviewed → must not be opened; otherwise → may be opened
    /// assert_eq!(table.decide(Known::default()), Decision::Open); // unknown is not yes
    /// assert_eq!(table.decide(Known::default().with(1, true)), Decision::Settled { outcome: 0 });
    /// ```
    pub fn decide(&self, facts: Known) -> Decision {
        self.learn(self.read(facts)).map_or(Decision::Contradictory, |facts| self.settle(facts))
    }

    /// Decides on facts from which nothing more follows.
    fn settle(&self, facts: Known) -> Decision {
        let mut pending = None;
        for row in &self.rows {
            match self.holds(row.mask, facts) {
                Truth::No => {}
                Truth::Unknown if pending.is_none_or(|outcome| outcome == row.outcome) => pending = Some(row.outcome),
                Truth::Yes if pending.is_none_or(|outcome| outcome == row.outcome) => {
                    return Decision::Settled { outcome: row.outcome };
                }
                Truth::Unknown | Truth::Yes => return Decision::Open,
            }
        }
        if pending.is_some() { Decision::Open } else { Decision::Uncovered }
    }

    /// Decides, and keeps what the decision rests on for whoever asks. Nothing is allocated.
    ///
    /// ```
    /// use gongkai::form::table::Known;
    /// # use gongkai::{Library, Rulebook};
    /// # let book = Rulebook::from_toml("own.toml", r#"
    /// # [book]
    /// # id = "own"
    /// # title = { zh = "本局办法", en = "our own rules" }
    /// # scope = { zh = "本局", en = "our office" }
    /// # version = "1"
    /// # [document.own]
    /// # title = "本局办法"
    /// # [table."exemption.unreviewed"]
    /// # name = { zh = "未经审查", en = "not reviewed" }
    /// # cite = { document = "own", provision = "第二条", evidence = "text" }
    /// # fact = [ { id = "reviewed", name = { zh = "是否经过审查？", en = "has it been reviewed?" } } ]
    /// # outcome = [ { id = "may_open", name = { zh = "可以公开", en = "may be opened" } }, { id = "must_not", name = { zh = "不得公开", en = "must not be opened" } } ]
    /// # row = [ { outcome = "must_not", when = ["!reviewed"] }, { outcome = "may_open", when = [] } ]
    /// # "#, Library::embedded()).unwrap();
    /// # let table = book.table("exemption.unreviewed", "2024-01-01".parse().unwrap()).unwrap().content();
    /// let verdict = table.verdict(Known::default().with(1, false));
    /// assert_eq!(verdict.outcome().unwrap().id, "must_not");
    /// assert_eq!(verdict.grounds().next().unwrap().row.cite.provision, "第二条");
    /// assert_eq!(table.verdict(Known::default()).open().next().unwrap().id, "reviewed");
    /// ```
    pub fn verdict(&self, facts: Known) -> Verdict<'_> {
        Verdict::new(self, self.read(facts))
    }

    /// The facts a set of bits stands for.
    pub fn named(&self, set: u64) -> impl Iterator<Item = &Fact> {
        self.facts.iter().enumerate().filter(move |(i, _)| set & bit(*i) != 0).map(|(_, fact)| fact)
    }
}
