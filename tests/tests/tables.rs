//! Every table of every embedded rulebook beside a slow reading of it: a verdict over unknown facts is the one that all completions
//! share, and the open questions are enough and none too many.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use gongkai::{
    Library,
    form::table::{Decision, Known, Table},
    rulebook::Form,
};
use gongkai_tests::{Random, Sweep, wrong_questions};

/// Up to so many facts every combination is tried: 3^12 of them.
const EVERY: usize = 12;
/// Beyond that, so many by chance…
const CHANCE: usize = 20_000;
/// …of which each leaves at most so many facts unknown where all completions are gone through.
const UNKNOWN: usize = 8;

/// A table read row by row from its conditions as they are written.
struct Slow<'a> {
    table: &'a Table,
    /// Of each row: what its condition wants of which fact.
    rows: Vec<Vec<(usize, bool)>>,
}

impl<'a> Slow<'a> {
    fn new(table: &'a Table) -> Self {
        let place = |fact: &str| table.facts.iter().position(|found| found.id == fact).unwrap();
        let rows = table.rows.iter().map(|row| row.when.0.iter().map(|literal| (place(&literal.fact), literal.wanted)).collect()).collect();
        Self { table, rows }
    }

    /// The outcome of the first row that applies, as a bit; the bit above all outcomes where none does. Every fact is known.
    fn outcome(&self, holds: u64) -> u16 {
        let applies = |row: &&Vec<(usize, bool)>| row.iter().all(|(fact, wanted)| (holds >> fact & 1 == 1) == *wanted);
        let row = self.rows.iter().position(|row| applies(&row));
        1 << row.map_or(self.table.outcomes.len(), |row| self.table.rows[row].outcome)
    }

    /// The decision as a bit, 0 where it is open.
    fn decided(&self, facts: Known) -> u16 {
        match self.table.decide(facts) {
            Decision::Settled { outcome } => 1 << outcome,
            Decision::Uncovered => 1 << self.table.outcomes.len(),
            Decision::Open => 0,
        }
    }

    /// What a decision leaves to be wished for: an error if it is wrong, whether it is too careful if not.
    fn compare(&self, facts: Known, possible: u16) -> Result<bool, String> {
        let decided = self.decided(facts);
        if decided == 0 {
            return Ok(possible.count_ones() == 1);
        }
        if decided == possible { Ok(false) } else { Err(format!("{facts:?}: decided {decided:b}, possible {possible:b}")) }
    }

    fn questions(&self, facts: Known) -> Result<(), String> {
        let questions = self.table.questions(facts);
        wrong_questions(facts, questions, &|facts| self.decided(facts) != 0)
            .map_or(Ok(()), |wrong| Err(format!("{facts:?}: {wrong}: {questions:b}")))
    }

    /// Every combination of all facts; how many of them are left open though all completions share the outcome.
    fn every(&self) -> Result<usize, String> {
        let sweep = Sweep::new(self.table.facts.len());
        let mut careful = 0;
        for (number, possible) in sweep.possible(|holds| self.outcome(holds)).into_iter().enumerate() {
            let facts = sweep.known(number);
            careful += usize::from(self.compare(facts, possible)?);
            self.questions(facts)?;
        }
        Ok(careful)
    }

    /// Combinations by chance.
    fn chance(&self, random: &mut Random) -> Result<usize, String> {
        let all: Vec<u64> = (0..self.table.facts.len()).map(|fact| 1 << fact).collect();
        let mut careful = 0;
        for _ in 0..CHANCE {
            let free = random.below(UNKNOWN + 1);
            let mut unknown = Vec::new();
            while unknown.len() < free {
                let bit = *random.pick(&all).unwrap();
                if !unknown.contains(&bit) {
                    unknown.push(bit);
                }
            }
            let known =
                |facts: Known, bit: &u64| if unknown.contains(bit) { facts } else { facts.with(*bit, random.number().is_multiple_of(4)) };
            let facts = all.iter().fold(Known::default(), known);
            let possible = (0..1_u64 << free)
                .map(|values| {
                    unknown.iter().enumerate().filter(|(i, _)| values >> i & 1 == 1).fold(facts.value, |holds, (_, bit)| holds | bit)
                })
                .fold(0, |possible, holds| possible | self.outcome(holds));
            careful += usize::from(self.compare(facts, possible)?);
            self.questions(facts)?;
            let hardly = all.iter().fold(Known::default(), |facts, bit| match random.below(4) {
                0 => facts.with(*bit, random.coin()),
                _ => facts,
            });
            self.questions(hardly)?;
        }
        Ok(careful)
    }
}

#[test]
fn every_table_decides_as_its_completions_do_and_asks_what_is_needed() {
    let library = Library::embedded();
    let (mut wrong, mut tables) = (Vec::new(), 0);
    let mut random = Random::new(3);
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        for rule in &book.rules {
            let Form::Table(table) = &rule.form else { continue };
            let slow = Slow::new(table);
            let found = if table.facts.len() <= EVERY { slow.every() } else { slow.chance(&mut random) };
            tables += 1;
            match found {
                Ok(0) => {}
                Ok(careful) => println!("{} {}: {careful} could be settled and are left open", book.id, rule.id),
                Err(fault) => wrong.push(format!("{} {}{}: {fault}", book.id, rule.id, rule.valid)),
            }
        }
    }
    println!("{tables} tables");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
