//! A verdict and what it rests on, read only as far as someone asks.

use super::super::asked::Ask;
use super::{Choice, Decision, Fact, Known, Outcome, Reading, Row, Table, bit};
use crate::verdict::{Duty, Truth};

/// What a table makes of some facts.
#[derive(Debug, Clone, Copy)]
pub struct Verdict<'t> {
    table: &'t Table,
    facts: Known,
    decision: Decision,
}

/// A row that holds.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'t> {
    /// The row, with the rule and the passage it stands in.
    pub row: &'t Row,
    /// What it gives.
    pub outcome: &'t Outcome,
}

/// A row that was looked at and does not hold.
#[derive(Debug, Clone, Copy)]
pub struct Tried<'t> {
    /// The row, with the rule and the passage it stands in.
    pub row: &'t Row,
    /// What it would have given.
    pub outcome: &'t Outcome,
    table: &'t Table,
    against: u64,
}

/// A reading on which a verdict rests.
#[derive(Debug, Clone, Copy)]
pub struct Rests<'t> {
    /// The switch.
    pub fact: &'t Fact,
    /// The passage, and how the rulebook reads it.
    pub reading: &'t Reading,
    /// How it was read here.
    pub value: bool,
}

impl<'t> Verdict<'t> {
    pub(super) fn new(table: &'t Table, facts: Known) -> Self {
        Self { table, facts, decision: table.decide(facts) }
    }

    /// Settled, open, or not covered by the table.
    pub const fn decision(&self) -> Decision {
        self.decision
    }

    /// The outcome, if it is settled.
    pub fn outcome(&self) -> Option<&'t Outcome> {
        match self.decision {
            Decision::Settled { outcome } => self.table.outcomes.get(outcome),
            Decision::Open | Decision::Uncovered => None,
        }
    }

    /// What is known, with the readings as they were taken.
    pub const fn facts(&self) -> Known {
        self.facts
    }

    /// Every row that holds, strongest first, whatever it gives; a row without conditions only where it decides.
    pub fn grounds(&self) -> impl Iterator<Item = Ground<'t>> + use<'t> {
        let Self { table, facts, decision } = *self;
        let mut stronger = false;
        let holding = table.rows.iter().filter(move |row| row.mask.holds(facts) == Truth::Yes);
        holding.filter_map(move |row| {
            let decides = !stronger && decision == Decision::Settled { outcome: row.outcome };
            stronger = true;
            let outcome = table.outcomes.get(row.outcome)?;
            (decides || !row.when.0.is_empty()).then_some(Ground { row, outcome })
        })
    }

    /// Every row that does not hold, strongest first, with the facts that speak against it. Rows of another reading of the law than
    /// the one taken were not looked at.
    pub fn tried(&self) -> impl Iterator<Item = Tried<'t>> + use<'t> {
        let Self { table, facts, .. } = *self;
        table.rows.iter().filter_map(move |row| {
            let against = row.mask.against(facts);
            let outcome = table.outcomes.get(row.outcome)?;
            (against != 0 && against & table.readings.known == 0).then_some(Tried { row, outcome, table, against })
        })
    }

    /// A smallest set of facts that settles an open verdict, whatever they turn out to be: see [`Table::questions`].
    pub fn open(&self) -> impl Iterator<Item = &'t Fact> + use<'t> {
        let asked = if self.decision == Decision::Open { self.table.questions(self.facts) } else { 0 };
        self.table.named(asked)
    }

    /// What is still to be asked: the facts of a choice as one question.
    pub fn asks(&self) -> Vec<Ask> {
        let choice = self.table.choice.as_ref();
        let of = |choice: &'t Choice| choice.of.iter().filter_map(|i| self.table.facts.get(*i)).collect::<Vec<_>>();
        let chosen = choice.map(of).unwrap_or_default();
        let (in_choice, others): (Vec<&Fact>, Vec<&Fact>) = self.open().partition(|fact| chosen.iter().any(|of| of.id == fact.id));
        let one = choice
            .filter(|_| !in_choice.is_empty())
            .map(|choice| Ask::new(choice.id.as_str(), choice.name.clone()).of(chosen.iter().map(|fact| (fact.id.as_str(), &fact.name))));
        one.into_iter().chain(others.into_iter().map(|fact| Ask::new(fact.id.as_str(), fact.name.clone()))).collect()
    }

    /// What has to be done because of the outcome: the duties of every row that holds and gives it, each once. One with a condition of
    /// its own is due where that is known to hold.
    pub fn duties(&self) -> impl Iterator<Item = &'t Duty> + use<'t> {
        let verdict = *self;
        let all = move || {
            let carrying = verdict.grounds().filter(move |ground| verdict.decision == Decision::Settled { outcome: ground.row.outcome });
            carrying.flat_map(|ground| &ground.row.duties).filter(move |duty| verdict.is_due(duty))
        };
        let said = |duty: &'t Duty| (&duty.rule, &duty.name);
        all().enumerate().filter(move |(i, duty)| !all().take(*i).any(|earlier| said(earlier) == said(duty))).map(|(_, duty)| duty)
    }

    /// Whether the condition of a duty is known to hold.
    fn is_due(self, duty: &Duty) -> bool {
        duty.when.0.iter().all(|literal| {
            let place = self.table.facts.iter().position(|fact| fact.id == literal.fact);
            place.is_some_and(|i| self.facts.known & bit(i) != 0 && (self.facts.value & bit(i) != 0) == literal.wanted)
        })
    }

    /// The readings without which it would be another verdict, or other questions.
    pub fn readings(&self) -> impl Iterator<Item = Rests<'t>> + use<'t> {
        let verdict = *self;
        let Self { table, facts, .. } = verdict;
        table.facts.iter().enumerate().filter_map(move |(i, fact)| {
            let reading = fact.reading.as_ref()?;
            let value = facts.value & bit(i) != 0;
            (!verdict.agrees(table.verdict(facts.with(bit(i), !value)))).then_some(Rests { fact, reading, value })
        })
    }

    /// Whether both decide the same, or leave the same open.
    fn agrees(self, other: Self) -> bool {
        let questions = |verdict: Self| verdict.table.questions(verdict.facts);
        self.decision == other.decision && (self.decision != Decision::Open || questions(self) == questions(other))
    }
}

impl<'t> Tried<'t> {
    /// The facts that speak against the row, and whether each is true.
    pub fn failed(&self) -> impl Iterator<Item = (&'t Fact, bool)> + use<'t> {
        let no = self.row.mask.no;
        let table = self.table;
        table.facts.iter().enumerate().filter_map({
            let against = self.against;
            move |(i, fact)| (against & bit(i) != 0).then_some((fact, no & bit(i) != 0))
        })
    }
}
