//! Every combination of yes, no and unknown of some facts, counted in base three, and what they can come to.

use std::ops::{BitOr, Range};

use gongkai::form::table::Known;

use crate::Random;

/// All combinations of some facts, or of classes of facts that are treated alike: of these, how many are unknown, hold and do not. A
/// combination's number has the *i*-th class as its *i*-th digit, the last one first; a single fact has 0 for no, 1 for yes, 2 for
/// unknown. Learning a fact always leads to a smaller number.
#[derive(Debug, Clone)]
pub struct Sweep {
    classes: Vec<Class>,
    /// What is known in all of them.
    base: Known,
}

/// Facts that are treated alike.
#[derive(Debug, Clone)]
struct Class {
    /// Their bits.
    mask: u64,
    /// Of each digit: how many facts are unknown, and as many layouts over the facts as there are facts.
    digits: Vec<(usize, Vec<Known>)>,
    /// What a digit weighs in a number.
    weight: usize,
}

impl Class {
    fn new(bits: &[u64], weight: usize) -> Self {
        // Chance that can be repeated: which fact of a class is unknown, holds or does not is another thing in every layout.
        let mut random = Random::new(bits.iter().fold(0, |all, bit| all | bit));
        let layouts: Vec<Vec<u64>> = bits.iter().map(|_| shuffled(bits, &mut random)).collect();
        let laid_out = |unknown: usize, yes: usize| {
            let of = |layout: &Vec<u64>| {
                layout.iter().skip(unknown).enumerate().fold(Known::default(), |known, (i, bit)| known.with(*bit, i < yes))
            };
            layouts.iter().map(of).collect()
        };
        let all = bits.len();
        let digits = (0..=all).flat_map(|unknown| (0..=all - unknown).map(move |yes| (unknown, yes)));
        let digits = digits.map(|(unknown, yes)| (unknown, laid_out(unknown, yes))).collect();
        Self { mask: bits.iter().fold(0, |mask, bit| mask | bit), digits, weight }
    }

    fn digit(&self, number: usize) -> usize {
        number / self.weight % self.digits.len()
    }

    /// How much smaller a number gets when one fact is learned not to hold. That it holds: one less.
    fn step(&self, number: usize) -> Option<usize> {
        let (unknown, _) = self.digits.get(self.digit(number))?;
        // So many combinations have one unknown fact less.
        (*unknown > 0).then(|| self.mask.count_ones() as usize - unknown + 2)
    }
}

fn shuffled(bits: &[u64], random: &mut Random) -> Vec<u64> {
    let (mut rest, mut shuffled) = (bits.to_vec(), Vec::new());
    while !rest.is_empty() {
        shuffled.push(rest.swap_remove(random.below(rest.len())));
    }
    shuffled
}

impl Sweep {
    /// The combinations of the facts with these bits, beside what is known anyway; 15 facts have 14 million of them.
    pub fn new(bits: &[u64], base: Known) -> Self {
        Self::of_classes(&bits.iter().map(|bit| vec![*bit]).collect::<Vec<_>>(), base)
    }

    /// The combinations of classes of facts.
    pub fn of_classes(classes: &[Vec<u64>], base: Known) -> Self {
        let mut weight = 1;
        let class = |bits: &Vec<u64>| {
            let class = Class::new(bits, weight);
            weight *= class.digits.len();
            class
        };
        Self { classes: classes.iter().map(class).collect(), base }
    }

    /// How many combinations there are.
    pub fn count(&self) -> usize {
        self.classes.last().map_or(1, |last| last.weight * last.digits.len())
    }

    /// A stretch of them, each with its number: counting on is much faster than taking each number apart.
    pub fn walk(&self, range: Range<usize>) -> impl Iterator<Item = (usize, Known)> {
        let mut digits: Vec<usize> = self.classes.iter().map(|class| class.digit(range.start)).collect();
        let with = |facts: Known, class: &Class, digit: usize, number: usize| {
            let layout = class.digits.get(digit).and_then(|(_, layouts)| layouts.get(number % layouts.len()));
            let layout = layout.copied().unwrap_or_default();
            Known { known: facts.known & !class.mask | layout.known, value: facts.value & !class.mask | layout.value }
        };
        let mut facts = self.classes.iter().zip(&digits).fold(self.base, |facts, (class, digit)| with(facts, class, *digit, range.start));
        range.map(move |number| {
            let found = (number, facts);
            for (class, digit) in self.classes.iter().zip(&mut digits) {
                *digit = (*digit + 1) % class.digits.len();
                facts = with(facts, class, *digit, number);
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
            let unknown = self.classes.iter().find(|class| facts.known & class.mask != class.mask);
            let found = unknown.and_then(|class| Some((class.weight, class.step(number)?))).map_or_else(
                || complete(facts.value),
                |(weight, step)| {
                    [step * weight, (step - 1) * weight]
                        .iter()
                        .filter_map(|less| possible.get(number - less))
                        .fold(T::default(), |all, one| all | *one)
                },
            );
            possible.push(found);
        }
        possible
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
