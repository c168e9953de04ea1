//! Every table of every embedded rulebook beside a slow reading of it: a verdict over unknown facts is the one that all completions
//! share, and the open questions are enough and none too many.
//!
//! Facts that a table treats alike are counted, not told apart: how many hold, do not and are unknown. That makes all combinations few
//! enough for most tables; which is which among them changes from one combination to the next.

mod slow;
mod spaces;

use std::{collections::BTreeSet, time::Instant};

use gongkai::{Library, form::table::Known, rulebook::Form};
use gongkai_tests::{Random, Sweep, is_long};

use self::slow::Slow;

/// Tables of up to so many combinations are gone through one by one as well…
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

impl Slow<'_> {
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

/// Tables that may leave it open though all completions share the outcome: rows are looked at one by one, so that it is not seen that one
/// of two open rows must apply.
const CAREFUL: [&str; 8] = [
    "coordination.owner",
    "exemption.grounds",
    "exemption.liability",
    "request.fee.charged",
    "request.form_of_supply",
    "request.outcome",
    "request.outcome.special_access",
    "request.outcome.withheld",
];

/// What came of all tables.
#[derive(Default)]
struct Tables {
    wrong: Vec<String>,
    careful: BTreeSet<String>,
    tables: usize,
    /// Those gone through combination by combination.
    one_by_one: usize,
    spaces: usize,
}

impl Tables {
    fn hold(&mut self, rule: &str, place: &str, found: Result<usize, String>) {
        match found {
            Ok(0) => {}
            Ok(_) => _ = self.careful.insert(rule.to_owned()),
            Err(fault) => self.wrong.push(format!("{place}: {fault}")),
        }
    }
}

#[test]
fn every_table_decides_as_its_completions_do_and_asks_what_is_needed() {
    let library = Library::embedded();
    let most = if is_long() { EVERY_LONG } else { EVERY };
    let mut all = Tables::default();
    let mut random = Random::new(3);
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        for rule in book.rules() {
            let Form::Table(table) = &rule.form else { continue };
            let slow = Slow::new(table);
            let place = format!("{} {}{}", book.id, rule.id, rule.valid);
            let start = Instant::now();
            let in_spaces = slow.in_spaces(&mut random).map(|found| {
                all.spaces += found.spaces;
                found.careful
            });
            all.hold(rule.id.as_str(), &place, in_spaces);
            let is_whole = slow.count() <= most && table.outcomes.len() <= OUTCOMES;
            all.hold(rule.id.as_str(), &place, if is_whole { slow.every() } else { slow.chance(&mut random) });
            all.tables += 1;
            all.one_by_one += usize::from(is_whole);
            if start.elapsed().as_secs() > 0 {
                println!("{place}: {} facts, {:.1} s", slow.facts.len(), start.elapsed().as_secs_f32());
            }
        }
    }
    let told = format!("{} of {} tables", all.one_by_one, all.tables);
    println!("{} spaces, {told} one by one", all.spaces);
    let page = gongkai_tests::read(&gongkai_tests::workspace().join("docs/robustness.md")).unwrap();
    assert!(page.contains(&told), "docs/robustness.md tells of other than {told}");
    assert!(all.wrong.is_empty(), "{}", all.wrong.join("\n"));
    assert_eq!(Vec::from_iter(&all.careful), CAREFUL, "the tables that are too careful somewhere");
}
