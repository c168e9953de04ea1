//! A table read row by row from its conditions as they are written.

use gongkai::{
    form::table::{Decision, Known, Table},
    verdict::Condition,
};
use gongkai_tests::wrong_questions;

pub(super) const CONTRADICTORY: u64 = 1 << 63;

/// The facts that a condition wants true, and those it wants false.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wants {
    pub(super) yes: u64,
    pub(super) no: u64,
}

impl Wants {
    /// Whether it applies, every fact being known.
    const fn applies(self, holds: u64) -> bool {
        self.yes & !holds == 0 && self.no & holds == 0
    }

    pub(super) const fn facts(self) -> u64 {
        self.yes | self.no
    }

    /// The same with two facts in each other's place.
    const fn swapped(self, one: u64, other: u64) -> Self {
        const fn swap(set: u64, one: u64, other: u64) -> u64 {
            let is_one_of_them = (set & one == 0) != (set & other == 0);
            if is_one_of_them { set ^ (one | other) } else { set }
        }
        Self { yes: swap(self.yes, one, other), no: swap(self.no, one, other) }
    }
}

pub(super) struct Slow<'a> {
    pub(super) table: &'a Table,
    /// Of each row what its condition wants, and which outcome it gives.
    pub(super) rows: Vec<(Wants, usize)>,
    /// What cannot hold together.
    pub(super) never: Vec<Wants>,
    /// Facts of which at most one holds.
    pub(super) choice: u64,
    /// The bits of its facts.
    pub(super) facts: Vec<u64>,
    /// The same, those together that it treats alike.
    pub(super) classes: Vec<Vec<u64>>,
    /// Its readings, as they stand unless they are put otherwise.
    pub(super) readings: Vec<(u64, bool)>,
}

impl<'a> Slow<'a> {
    pub(super) fn new(table: &'a Table) -> Self {
        let bit = |fact: &str| 1 << table.facts.iter().position(|found| found.id == fact).unwrap();
        let wanted = |when: &Condition, wanted: bool| {
            when.0.iter().filter(|literal| literal.wanted == wanted).fold(0, |all, literal| all | bit(&literal.fact))
        };
        let written = |when: &Condition| Wants { yes: wanted(when, true), no: wanted(when, false) };
        let rows = table.rows.iter().map(|row| (written(&row.when), row.outcome)).collect();
        let never = table.exclusions.iter().map(|exclusion| written(&exclusion.when)).collect();
        let choice = table.choice.iter().flat_map(|choice| &choice.of).fold(0, |all, fact| all | 1 << fact);
        let bits = || (0..table.facts.len()).map(|fact| (&table.facts[fact], 1 << fact));
        let facts = bits().filter(|(fact, _)| fact.reading.is_none()).map(|(_, bit)| bit).collect();
        let readings = bits().filter_map(|(fact, bit)| Some((bit, fact.reading.as_ref()?.value))).collect();
        let mut slow = Self { table, rows, never, choice, facts, classes: Vec::new(), readings };
        for bit in &slow.facts {
            match slow.classes.iter().position(|class| slow.is_the_same_with(class[0], *bit)) {
                Some(class) => slow.classes[class].push(*bit),
                None => slow.classes.push(vec![*bit]),
            }
        }
        slow
    }

    /// Whether the table stays as it is when two facts change places: rows that follow each other with one outcome may do so in any order.
    fn is_the_same_with(&self, one: u64, other: u64) -> bool {
        let sorted = |sets: &mut dyn Iterator<Item = Wants>| {
            let mut sets: Vec<Wants> = sets.collect();
            sets.sort_unstable();
            sets
        };
        let is_the_same =
            |sets: &[Wants]| sorted(&mut sets.iter().copied()) == sorted(&mut sets.iter().map(|wants| wants.swapped(one, other)));
        let runs = self.rows.chunk_by(|(_, one), (_, next)| one == next);
        let mut runs = runs.map(|run| run.iter().map(|(wants, _)| *wants).collect::<Vec<_>>());
        runs.all(|run| is_the_same(&run)) && is_the_same(&self.never) && (self.choice & one == 0) == (self.choice & other == 0)
    }

    /// How many combinations there are, facts that it treats alike being counted.
    pub(super) fn count(&self) -> usize {
        let of_each = self.classes.iter().map(|class| (class.len() + 1) * (class.len() + 2) / 2);
        of_each.fold(1_usize << self.readings.len(), usize::saturating_mul)
    }

    /// The outcome of the first row that applies, as a bit; the bit above all outcomes where none does; none where the facts cannot be
    /// so. Every fact is known.
    pub(super) fn outcome(&self, holds: u64) -> u64 {
        if (self.choice & holds).count_ones() > 1 || self.never.iter().any(|set| set.applies(holds)) {
            return 0;
        }
        let row = self.rows.iter().find(|(wants, _)| wants.applies(holds));
        1 << row.map_or(self.table.outcomes.len(), |(_, outcome)| *outcome)
    }

    /// The decision as a bit, 0 where it is open; the highest where the facts cannot be so.
    pub(super) fn decided(&self, facts: Known) -> u64 {
        match self.table.decide(facts) {
            Decision::Settled { outcome } => 1 << outcome,
            Decision::Uncovered => 1 << self.table.outcomes.len(),
            Decision::Open => 0,
            Decision::Contradictory => CONTRADICTORY,
        }
    }

    /// What a decision leaves to be wished for: an error if it is wrong, whether it is too careful if not.
    pub(super) fn compare(&self, facts: Known, possible: u64) -> Result<bool, String> {
        let decided = self.decided(facts);
        if decided == 0 {
            return Ok(possible.count_ones() == 1);
        }
        let expected = if possible == 0 { CONTRADICTORY } else { possible };
        if decided == expected { Ok(false) } else { Err(format!("{facts:?}: decided {decided:b}, possible {possible:b}")) }
    }

    /// The open questions of a verdict, which also must say what the decision says.
    pub(super) fn questions(&self, facts: Known) -> Result<(), String> {
        let questions = self.table.questions(facts);
        if let Some(wrong) = wrong_questions(facts, questions, &|facts| self.decided(facts) != 0) {
            return Err(format!("{facts:?}: {wrong}: {questions:b}"));
        }
        let verdict = self.table.verdict(facts);
        let outcome = verdict.outcome().map_or(0, |outcome| 1 << self.table.outcomes.iter().position(|of| of.id == outcome.id).unwrap());
        let asked: Vec<&str> = verdict.open().map(|fact| fact.id.as_str()).collect();
        let named: Vec<&str> = self.table.named(questions).map(|fact| fact.id.as_str()).collect();
        let decided = self.decided(facts) & ((1 << self.table.outcomes.len()) - 1);
        if outcome == decided && asked == named {
            Ok(())
        } else {
            Err(format!("{facts:?}: the verdict says {outcome:b} and asks {asked:?}, not {decided:b} and {named:?}"))
        }
    }

    /// The readings as they stand, some of them put otherwise.
    pub(super) fn base(&self, otherwise: u64) -> Known {
        self.readings
            .iter()
            .enumerate()
            .fold(Known::default(), |base, (i, (bit, value))| base.with(*bit, *value != (otherwise >> i & 1 == 1)))
    }
}
