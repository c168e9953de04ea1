//! Table (判定表): which outcome? Rows in order of precedence over yes / no / unknown facts, compiled to bit masks.

use std::cell::Cell;

use crate::{
    law::Citation,
    text::Text,
    verdict::{Condition, Duty, Truth},
};

/// A fact the table asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub id: String,
    /// The question.
    pub name: Text,
}

/// A possible outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
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
pub struct Mask {
    /// Facts that must be true.
    pub yes: u64,
    /// Facts that must be false.
    pub no: u64,
}

impl Mask {
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

    /// The facts whose values speak against the row.
    const fn against(self, facts: Known) -> u64 {
        (self.yes & !facts.value | self.no & facts.value) & facts.known
    }

    /// The facts it rests on that are not known.
    const fn unknown(self, facts: Known) -> u64 {
        (self.yes | self.no) & !facts.known
    }
}

/// A row: under this condition, that outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which of the table's outcomes.
    pub outcome: usize,
    /// The condition as written.
    pub when: Condition,
    /// The condition as masks.
    pub mask: Mask,
    /// Where it stands, if not where the rule stands.
    pub cite: Option<Citation>,
    /// What follows from it.
    pub duties: Vec<Duty>,
}

/// A decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The facts, at most 64.
    pub facts: Vec<Fact>,
    /// The outcomes.
    pub outcomes: Vec<Outcome>,
    /// The rows, strongest first.
    pub rows: Vec<Row>,
}

/// What the table makes of some facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The outcome is settled: every row not ruled out before the first that applies gives it. Rows are looked at one by one; that
    /// two unknown ones may exclude each other is not looked into.
    Settled {
        /// Which of the table's outcomes.
        outcome: usize,
    },
    /// A row that is still unknown blocks.
    Open,
    /// No row applies, whatever the unknown facts turn out to be.
    Uncovered,
}

impl Table {
    /// Decides. A stronger row that is still unknown blocks every weaker one with another outcome.
    ///
    /// ```
    /// use gongkai::form::table::{Decision, Known};
    /// use gongkai::{Library, Rulebook, rulebook::Form};
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
    /// # let rule = book.rule("exemption.unreviewed", "2024-01-01".parse().unwrap()).unwrap();
    /// # let Form::Table(table) = &rule.form else { panic!() };
    /// // rows: not reviewed → must not be opened; otherwise → may be opened
    /// assert_eq!(table.decide(Known::default()), Decision::Open); // unknown is not yes
    /// assert_eq!(table.decide(Known::default().with(1, true)), Decision::Settled { outcome: 0 });
    /// ```
    pub fn decide(&self, facts: Known) -> Decision {
        let mut pending = None;
        for row in &self.rows {
            match row.mask.holds(facts) {
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

    /// A smallest set of unknown facts that settles the table, whatever they turn out to be; 0 if it is settled.
    ///
    /// Minimal: without any one of them some answers would leave it open. (A table so entangled that this cannot be made sure within
    /// [`PATIENCE`] steps asks for more than it may need, never for less.)
    pub fn questions(&self, facts: Known) -> u64 {
        let asked = self.rows.iter().fold(0, |all, row| match row.mask.holds(facts) {
            Truth::Unknown => all | row.mask.unknown(facts),
            _ => all,
        });
        let patience = &Cell::new(PATIENCE);
        bits(asked).rev().fold(asked, |kept, bit| if self.settles(facts, kept & !bit, patience) { kept & !bit } else { kept })
    }

    /// Whether knowing the facts in `asked` settles the table under every combination of their values, as far as patience goes.
    fn settles(&self, facts: Known, asked: u64, patience: &Cell<u32>) -> bool {
        if spend(patience).is_err() {
            return false;
        }
        if self.decide(facts) != Decision::Open {
            return true;
        }
        let next = self
            .rows
            .iter()
            .map(|row| (row.mask, row.mask.unknown(facts) & asked))
            .find(|(mask, unknown)| *unknown != 0 && mask.holds(facts) == Truth::Unknown);
        match next {
            None => false,
            Some((_, unknown)) => {
                let bit = unknown & unknown.wrapping_neg();
                [true, false].into_iter().all(|value| self.settles(facts.with(bit, value), asked & !bit, patience))
            }
        }
    }

    /// Facts under which no row applies, if there are any.
    ///
    /// # Errors
    /// [`Tangled`] if that cannot be made sure.
    pub fn gap(&self) -> Result<Option<Known>, Tangled> {
        self.search(Known::default(), self.rows.len(), &Cell::new(PATIENCE))
    }

    /// Whether some facts reach a row past all stronger ones.
    ///
    /// # Errors
    /// [`Tangled`] if that cannot be made sure.
    pub fn reaches(&self, row: usize) -> Result<bool, Tangled> {
        let Some(target) = self.rows.get(row).filter(|target| target.mask.yes & target.mask.no == 0) else { return Ok(false) };
        let facts = Known { known: target.mask.yes | target.mask.no, value: target.mask.yes };
        Ok(self.search(facts, row, &Cell::new(PATIENCE))?.is_some())
    }

    /// Facts, extending those given, under which none of the first `rows` rows applies.
    fn search(&self, facts: Known, rows: usize, patience: &Cell<u32>) -> Result<Option<Known>, Tangled> {
        spend(patience)?;
        let mut undecided = None;
        for row in self.rows.iter().take(rows) {
            match row.mask.holds(facts) {
                Truth::Yes => return Ok(None),
                Truth::No => {}
                Truth::Unknown => undecided = undecided.or(Some(row.mask)),
            }
        }
        let Some(mask) = undecided else { return Ok(Some(facts)) };
        for bit in bits(mask.unknown(facts)) {
            if let Some(found) = self.search(facts.with(bit, mask.no & bit != 0), rows, patience)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// The facts, by bit, that speak against a row.
    pub fn against(&self, row: &Row, facts: Known) -> impl Iterator<Item = &Fact> {
        self.named(row.mask.against(facts))
    }

    /// The facts a set of bits stands for.
    pub fn named(&self, set: u64) -> impl Iterator<Item = &Fact> {
        self.facts.iter().enumerate().filter(move |(i, _)| set >> i & 1 == 1).map(|(_, fact)| fact)
    }
}

/// Steps after which a search through the combinations of facts gives up: they grow exponentially with entangled conditions, and a
/// rulebook may come from anyone.
pub const PATIENCE: u32 = 100_000;

/// The conditions of a table are too entangled to be searched through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the conditions are too entangled")]
pub struct Tangled;

fn spend(patience: &Cell<u32>) -> Result<(), Tangled> {
    patience.set(patience.get().checked_sub(1).ok_or(Tangled)?);
    Ok(())
}

fn bits(set: u64) -> impl DoubleEndedIterator<Item = u64> {
    (0..64).map(|i| 1 << i).filter(move |bit| set & bit != 0)
}
