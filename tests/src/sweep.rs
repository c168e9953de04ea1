//! Every combination of yes, no and unknown of some facts, counted in base three, and what they can come to.

use gongkai::form::table::Known;

/// What each fact may be: the digit of a combination's number.
const YES: usize = 1;
const UNKNOWN: usize = 2;

/// All combinations of a number of facts. Combination number `n` has the *i*-th fact as its *i*-th digit in base three, the last one
/// first: 0 for no, 1 for yes, 2 for unknown. Learning a fact always leads to a smaller number.
#[derive(Debug, Clone)]
pub struct Sweep {
    powers: Vec<usize>,
}

impl Sweep {
    /// The combinations of so many facts; 15 facts have 14 million of them.
    pub fn new(facts: usize) -> Self {
        Self { powers: (0..u32::try_from(facts).unwrap_or(u32::MAX)).map(|place| 3_usize.pow(place)).collect() }
    }

    /// How many combinations there are.
    pub fn len(&self) -> usize {
        self.powers.last().map_or(1, |last| last * 3)
    }

    /// Whether there is none: never.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// What is known in a combination.
    pub fn known(&self, mut number: usize) -> Known {
        let mut facts = Known::default();
        for fact in 0..self.powers.len() {
            match number % 3 {
                UNKNOWN => {}
                digit => facts = facts.with(1 << fact, digit == YES),
            }
            number /= 3;
        }
        facts
    }

    /// The combination in which a fact that is unknown turns out so.
    pub fn learn(&self, number: usize, fact: usize, value: bool) -> usize {
        let place = self.powers.get(fact).copied().unwrap_or_default();
        number - place * (UNKNOWN - usize::from(value))
    }

    /// What every combination can come to: the union, as bits, of what its completions come to. `complete` says what a combination
    /// without unknown facts comes to, the facts that hold being given as bits. This is the meaning of a verdict over unknown facts
    /// itself: it is settled where one bit is left.
    pub fn possible(&self, complete: impl Fn(u64) -> u16) -> Vec<u16> {
        let all = (1_u64 << self.powers.len()) - 1;
        let mut possible: Vec<u16> = Vec::with_capacity(self.len());
        for number in 0..self.len() {
            let facts = self.known(number);
            let unknown = all & !facts.known;
            let found = if unknown == 0 {
                complete(facts.value)
            } else {
                let fact = usize::try_from(unknown.trailing_zeros()).unwrap_or_default();
                let of = |value| possible.get(self.learn(number, fact, value)).copied().unwrap_or_default();
                of(false) | of(true)
            };
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
