//! Every table of every embedded rulebook beside a slow reading of it: a verdict over unknown facts is the one that all completions
//! share, and the open questions are enough and none too many.
//!
//! Facts that a table treats alike are counted, not told apart: how many hold, do not and are unknown. That makes all combinations few
//! enough for most tables; which is which among them changes from one combination to the next.

use gongkai::{
    Library,
    form::table::{Decision, Known, Table},
    register::owner,
    rulebook::Form,
    verdict::Condition,
};
use gongkai_tests::{Random, Sweep, is_long, wrong_questions};

/// Tables of up to so many combinations are gone through…
const EVERY: usize = 200_000;
/// …in the long check of up to so many.
const EVERY_LONG: usize = 50_000_000;
/// As many outcomes, and that there is none, are told apart in 16 bits: a table of more is not gone through.
const OUTCOMES: usize = 15;
/// Of a table so many combinations are asked for their open questions.
const QUESTIONS: usize = 20_000;
/// Of larger tables, so many by chance over the number of their facts…
const CHANCE: usize = 36_000;
/// …in the long check so many times more…
const CHANCE_LONG: usize = 10;
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
    /// The same, those together that it treats alike.
    classes: Vec<Vec<u64>>,
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
        let mut slow = Self { table, rows, never, facts, classes: Vec::new(), readings };
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
        let (one, other) = (one.trailing_zeros() as usize, other.trailing_zeros() as usize);
        let place = |fact: usize| {
            if fact == one {
                other
            } else if fact == other {
                one
            } else {
                fact
            }
        };
        let changed = |sets: &[Vec<(usize, bool)>]| -> Vec<Vec<(usize, bool)>> {
            sets.iter().map(|set| set.iter().map(|(fact, wanted)| (place(*fact), *wanted)).collect()).collect()
        };
        let sorted = |sets: &[Vec<(usize, bool)>]| {
            let mut sets = sets.to_vec();
            sets.iter_mut().for_each(|set| set.sort_unstable());
            sets.sort_unstable();
            sets
        };
        let runs = |rows: &[Vec<(usize, bool)>]| -> Vec<Vec<Vec<(usize, bool)>>> {
            let outcomes: Vec<usize> = self.table.rows.iter().map(|row| row.outcome).collect();
            let lengths = outcomes.chunk_by(|a, b| a == b).map(<[usize]>::len);
            let ends = lengths.scan(0, |end, length| {
                *end += length;
                Some((*end - length)..*end)
            });
            ends.map(|run| sorted(&rows[run])).collect()
        };
        runs(&changed(&self.rows)) == runs(&self.rows) && sorted(&changed(&self.never)) == sorted(&self.never)
    }

    /// How many combinations there are.
    fn count(&self) -> usize {
        let of_each = self.classes.iter().map(|class| (class.len() + 1) * (class.len() + 2) / 2);
        of_each.fold(1_usize << self.readings.len(), usize::saturating_mul)
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
            let sweep = Sweep::of_classes(&self.classes, base);
            let possible = sweep.possible(|holds| u16::try_from(self.outcome(holds)).unwrap());
            let step = sweep.count().div_ceil(QUESTIONS);
            for (number, facts) in sweep.walk(0..sweep.count()) {
                let possible = u64::from(possible[number]);
                careful += usize::from(self.compare(facts, possible)?);
                if otherwise == 0 {
                    // Readings that nobody touches stand as they stand.
                    let untouched = Known { known: facts.known & !base.known, value: facts.value & !base.known };
                    self.compare(untouched, possible)?;
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
        let times = if is_long() { CHANCE_LONG } else { 1 };
        for _ in 0..times * CHANCE / self.facts.len() {
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
    let most = if is_long() { EVERY_LONG } else { EVERY };
    let (mut wrong, mut tables, mut by_chance) = (Vec::new(), 0, 0);
    let mut random = Random::new(3);
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        for rule in book.rules() {
            let Form::Table(table) = &rule.form else { continue };
            let slow = Slow::new(table);
            let place = format!("{} {}{}", book.id, rule.id, rule.valid);
            let is_whole = slow.count() <= most && table.outcomes.len() <= OUTCOMES;
            let found = if is_whole { slow.every() } else { slow.chance(&mut random) };
            tables += 1;
            if !is_whole {
                by_chance += 1;
                println!("{place}: {} facts by chance", slow.facts.len());
            }
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
    println!("{tables} tables, {by_chance} of them by chance");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
