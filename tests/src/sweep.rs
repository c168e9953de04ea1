//! Every combination of yes, no and unknown of some facts, counted in base three, and what they can come to.

use std::ops::{BitOr, Range};

use gongkai::form::table::Known;

/// All combinations of some facts. Combination number `n` has the *i*-th fact as its *i*-th digit in base three, the last one first: 0
/// for no, 1 for yes, 2 for unknown. Learning a fact always leads to a smaller number.
#[derive(Debug, Clone)]
pub struct Sweep {
    /// The bit of each fact, and its weight in a number.
    facts: Vec<(u64, usize)>,
    /// What is known in all of them.
    base: Known,
}

impl Sweep {
    /// The combinations of the facts with these bits, beside what is known anyway; 15 facts have 14 million of them.
    pub fn new(bits: &[u64], base: Known) -> Self {
        let weights = (0..).map(|place| 3_usize.pow(place));
        Self { facts: bits.iter().copied().zip(weights).collect(), base }
    }

    /// How many combinations there are.
    pub fn count(&self) -> usize {
        self.facts.last().map_or(1, |(_, last)| last * 3)
    }

    /// A stretch of them, each with its number: counting on is much faster than taking each number apart.
    pub fn walk(&self, range: Range<usize>) -> impl Iterator<Item = (usize, Known)> {
        let mut digits: Vec<usize> = self.facts.iter().map(|(_, weight)| range.start / weight % 3).collect();
        let mut facts = self.facts.iter().zip(&digits).fold(self.base, |facts, ((bit, _), digit)| with_digit(facts, *bit, *digit));
        range.map(move |number| {
            let found = (number, facts);
            for ((bit, _), digit) in self.facts.iter().zip(&mut digits) {
                *digit = (*digit + 1) % 3;
                facts = with_digit(facts, *bit, *digit);
                if *digit != 0 {
                    break;
                }
            }
            found
        })
    }

    /// What every combination can come to: the union, as bits, of what its completions come to. `complete` says what a combination
    /// without unknown facts comes to, the facts that hold being given as bits. This is the meaning of a verdict over unknown facts
    /// itself: it is settled where one bit is left.
    pub fn possible<T: Copy + Default + BitOr<Output = T>>(&self, complete: impl Fn(u64) -> T) -> Vec<T> {
        let mut possible: Vec<T> = Vec::with_capacity(self.count());
        for (number, facts) in self.walk(0..self.count()) {
            // Whatever an unknown fact turns out to be has a smaller number and has been looked at.
            let unknown = self.facts.iter().find(|(bit, _)| facts.known & bit == 0);
            let found = unknown.map_or_else(
                || complete(facts.value),
                |(_, weight)| {
                    [weight, &(2 * weight)]
                        .iter()
                        .filter_map(|less| possible.get(number - **less))
                        .fold(T::default(), |all, one| all | *one)
                },
            );
            possible.push(found);
        }
        possible
    }
}

/// A fact that is known to be so or not, or unknown.
const fn with_digit(facts: Known, bit: u64, digit: usize) -> Known {
    match digit {
        0 => facts.with(bit, false),
        1 => facts.with(bit, true),
        _ => Known { known: facts.known & !bit, value: facts.value & !bit },
    }
}

/// Whether every answer to some questions settles it. (`settled` must never be lost by learning more.)
fn settles(facts: Known, questions: u64, settled: &impl Fn(Known) -> bool) -> bool {
    let bit = questions & questions.wrapping_neg();
    settled(facts) || bit != 0 && [false, true].into_iter().all(|value| settles(facts.with(bit, value), questions & !bit, settled))
}

/// What is wrong with a set of open questions: one of them is answered already, they are not enough, or one of them is not needed.
pub fn wrong_questions(facts: Known, questions: u64, settled: &impl Fn(Known) -> bool) -> Option<&'static str> {
    let bits = (0..u64::BITS).map(|fact| 1_u64 << fact).filter(|bit| questions & bit != 0);
    if questions & facts.known != 0 {
        Some("asks what is known")
    } else if !settles(facts, questions, settled) {
        Some("asks too little")
    } else {
        bits.into_iter().any(|bit| settles(facts, questions & !bit, settled)).then_some("asks what is not needed")
    }
}
