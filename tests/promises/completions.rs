//! Every table of every embedded rulebook beside a slow reading of it: a verdict over unknown facts is the one that all completions
//! share, and the open questions are enough and none too many.

use gongkai::{
    Library,
    form::table::{Decision, Known, Table},
    register::owner,
    rulebook::Form,
    verdict::Condition,
};
use gongkai_tests::{Random, Sweep, wrong_questions};

/// Up to so many facts every combination is tried: 3^12 of them.
const EVERY: usize = 12;
/// One in so many of these is asked for its open questions, if they are many.
const STEP: usize = 13;
/// Beyond that, so many by chance of a table of that size, fewer of a larger one, which takes longer…
const CHANCE: usize = 3_000;
/// …of which each leaves at most so many facts unknown where all completions are gone through.
const UNKNOWN: usize = 8;

const CONTRADICTORY: u64 = 1 << 63;

/// A table read row by row from its conditions as they are written.
struct Slow<'a> {
    table: &'a Table,
    /// Of each row: what its condition wants of which fact.
    rows: Vec<Vec<(usize, bool)>>,
    /// What cannot hold together.
    never: Vec<Vec<(usize, bool)>>,
    /// The bits of its facts.
    facts: Vec<u64>,
    /// Its readings, as they stand unless they are put otherwise.
    readings: Vec<(u64, bool)>,
}

impl<'a> Slow<'a> {
    fn new(table: &'a Table) -> Self {
        let place = |fact: &str| table.facts.iter().position(|found| found.id == fact).unwrap();
        let written = |when: &Condition| when.0.iter().map(|literal| (place(&literal.fact), literal.wanted)).collect();
        let rows = table.rows.iter().map(|row| written(&row.when)).collect();
        let of = table.choice.as_ref().map(|choice| choice.of.clone()).unwrap_or_default();
        let chosen = of.iter().flat_map(|a| of.iter().filter(move |b| a < b).map(move |b| vec![(*a, true), (*b, true)]));
        let never = table.exclusions.iter().map(|exclusion| written(&exclusion.when)).chain(chosen).collect();
        let bits = || (0..table.facts.len()).map(|fact| (&table.facts[fact], 1 << fact));
        let facts = bits().filter(|(fact, _)| fact.reading.is_none()).map(|(_, bit)| bit).collect();
        let readings = bits().filter_map(|(fact, bit)| Some((bit, fact.reading.as_ref()?.value))).collect();
        Self { table, rows, never, facts, readings }
    }

    /// The outcome of the first row that applies, as a bit; the bit above all outcomes where none does; none where the facts cannot be
    /// so. Every fact is known.
    fn outcome(&self, holds: u64) -> u64 {
        let applies = |row: &&Vec<(usize, bool)>| row.iter().all(|(fact, wanted)| (holds >> fact & 1 == 1) == *wanted);
        if self.never.iter().any(|set| applies(&set)) {
            return 0;
        }
        let row = self.rows.iter().position(|row| applies(&row));
        1 << row.map_or(self.table.outcomes.len(), |row| self.table.rows[row].outcome)
    }

    /// The decision as a bit, 0 where it is open; the highest where the facts cannot be so.
    fn decided(&self, facts: Known) -> u64 {
        match self.table.decide(facts) {
            Decision::Settled { outcome } => 1 << outcome,
            Decision::Uncovered => 1 << self.table.outcomes.len(),
            Decision::Open => 0,
            Decision::Contradictory => CONTRADICTORY,
        }
    }

    /// What a decision leaves to be wished for: an error if it is wrong, whether it is too careful if not.
    fn compare(&self, facts: Known, possible: u64) -> Result<bool, String> {
        let decided = self.decided(facts);
        if decided == 0 {
            return Ok(possible.count_ones() == 1);
        }
        let expected = if possible == 0 { CONTRADICTORY } else { possible };
        if decided == expected { Ok(false) } else { Err(format!("{facts:?}: decided {decided:b}, possible {possible:b}")) }
    }

    /// The open questions of a verdict, which also must say what the decision says.
    fn questions(&self, facts: Known) -> Result<(), String> {
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
    fn base(&self, otherwise: u64) -> Known {
        self.readings
            .iter()
            .enumerate()
            .fold(Known::default(), |base, (i, (bit, value))| base.with(*bit, *value != (otherwise >> i & 1 == 1)))
    }

    /// Every combination of all facts; how many of them are left open though all completions share the outcome.
    fn every(&self) -> Result<usize, String> {
        let mut careful = 0;
        for otherwise in 0..1 << self.readings.len() {
            let base = self.base(otherwise);
            let sweep = Sweep::new(&self.facts, base);
            let possible = sweep.possible(|holds| self.outcome(holds));
            let step = if sweep.count() > 3_usize.pow(9) { STEP } else { 1 };
            for (number, facts) in sweep.walk(0..sweep.count()) {
                careful += usize::from(self.compare(facts, possible[number])?);
                if otherwise == 0 {
                    // Readings that nobody touches stand as they stand.
                    let untouched = Known { known: facts.known & !base.known, value: facts.value & !base.known };
                    self.compare(untouched, possible[number])?;
                }
                if number % step == 0 {
                    self.questions(facts)?;
                }
            }
        }
        Ok(careful)
    }

    /// Combinations by chance.
    fn chance(&self, random: &mut Random) -> Result<usize, String> {
        let mut careful = 0;
        for _ in 0..CHANCE * EVERY / self.facts.len() {
            let base = self.base(random.number());
            let free = random.below(UNKNOWN + 1);
            let mut unknown = Vec::new();
            while unknown.len() < free {
                let bit = *random.pick(&self.facts).unwrap();
                if !unknown.contains(&bit) {
                    unknown.push(bit);
                }
            }
            // Of facts that exclude each other more than one would hardly ever be possible.
            let one_in = if random.coin() { 4 } else { self.facts.len() };
            let known = |facts: Known, bit: &u64| if unknown.contains(bit) { facts } else { facts.with(*bit, random.below(one_in) == 0) };
            let facts = self.facts.iter().fold(base, known);
            let possible = (0..1_u64 << free)
                .map(|values| {
                    unknown.iter().enumerate().filter(|(i, _)| values >> i & 1 == 1).fold(facts.value, |holds, (_, bit)| holds | bit)
                })
                .fold(0, |possible, holds| possible | self.outcome(holds));
            careful += usize::from(self.compare(facts, possible)?);
            self.questions(facts)?;
            let hardly = self.facts.iter().fold(base, |facts, bit| match random.below(4) {
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
        for rule in book.rules() {
            let Form::Table(table) = &rule.form else { continue };
            let slow = Slow::new(table);
            let found = if slow.facts.len() <= EVERY { slow.every() } else { slow.chance(&mut random) };
            tables += 1;
            let place = format!("{} {}{}", book.id, rule.id, rule.valid);
            match found {
                Ok(0) => {}
                // Rows are looked at one by one: that two unknown ones exclude each other is not seen. No table of part A is so built
                // that it matters.
                Ok(careful) if owner(rule.id.as_str()).is_some_and(|line| line.part == "A") => {
                    wrong.push(format!("{place}: {careful} combinations could be settled and are left open"));
                }
                Ok(careful) => println!("{place}: {careful} combinations could be settled and are left open"),
                Err(fault) => wrong.push(format!("{place}: {fault}")),
            }
        }
    }
    println!("{tables} tables");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
