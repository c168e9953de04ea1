//! A table bound to the law of a day: a verdict is a few instructions.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::{
    Free, RuleOn,
    names::{Name, TableNames, bit},
};
use crate::{
    error::{Code, Problem, Problems, join, unknown_name},
    form::table::{Decision, Known, Table, Verdict},
    text::Text,
    verdict::Truth,
};

/// A table as it stands in a rulebook on a day.
///
/// A rulebook of your own may ask what a closed list does not name: that stays unknown, and comes back under [`open`](Verdict::open)
/// where it matters; the table by its name as text takes every fact.
#[derive(Debug, Clone)]
pub struct TableOn<'a, N = Free> {
    rule: RuleOn<'a, Table, N>,
    /// The table's bit of each name of a closed list.
    slots: Box<[u64]>,
    /// The place of each of the table's outcomes in a closed list.
    outcomes: Box<[usize]>,
}

impl<'a, N: TableNames> TableOn<'a, N> {
    pub(super) fn new(rule: RuleOn<'a, Table, N>) -> Result<Self, Problems> {
        Ok(Self { slots: N::slots(&rule), outcomes: N::outcomes(&rule)?, rule })
    }

    /// Decides. Nothing is allocated; grounds and questions are looked for when they are asked for.
    ///
    /// # Errors
    /// `unknown_key` for every fact that this version of the rule does not ask about, `duplicate_key` for one that is given twice: nothing
    /// is ignored in silence. `contradiction` for all that cannot be so together.
    pub fn verdict<'n, F>(&self, facts: F) -> Result<VerdictOn<'a, N>, Problems>
    where
        F: IntoIterator<Item = (N::Fact<'n>, Truth), IntoIter: Clone>,
    {
        let table = self.content();
        let facts = facts.into_iter();
        let (mut known, mut seen, mut strange) = (Known::default(), 0, false);
        for (fact, truth) in facts.clone() {
            let slot = self.slot(fact);
            strange |= slot == 0 || seen & slot != 0;
            seen |= slot;
            known.known |= if truth == Truth::Unknown { 0 } else { slot };
            known.value |= if truth == Truth::Yes { slot } else { 0 };
        }
        if strange {
            self.check(facts.map(|(fact, _)| fact))?;
        }
        let verdict = table.verdict(known);
        let outcome = match verdict.decision() {
            Decision::Settled { outcome } => {
                table.outcomes.get(outcome).and_then(|named| N::outcome(named, self.outcomes.get(outcome).copied()))
            }
            Decision::Contradictory => {
                refuse(&verdict)?;
                None
            }
            Decision::Open | Decision::Uncovered => None,
        };
        Ok(VerdictOn { verdict, outcome })
    }

    /// The table's bit of a fact; 0 where it does not ask.
    fn slot(&self, fact: N::Fact<'_>) -> u64 {
        let slot = match fact.place() {
            Some(place) => self.slots.get(place).copied(),
            None => bit(self.content(), fact.as_ref()),
        };
        slot.unwrap_or_default()
    }

    /// Refuses the facts that the table does not ask about, and those given twice.
    #[cold]
    fn check<'n>(&self, facts: impl Iterator<Item = N::Fact<'n>>) -> Result<(), Problems> {
        let asked: Vec<&str> = self.facts.iter().map(|fact| fact.id.as_str()).collect();
        let (mut seen, mut problems) = (Vec::new(), Vec::new());
        for fact in facts {
            let name = fact.as_ref();
            if !asked.contains(&name) {
                problems.push(unknown_name(Code::UnknownKey, &join("facts", name), name, &asked));
            } else if seen.contains(&name.to_owned()) {
                problems.push(twice(name));
            }
            seen.push(name.to_owned());
        }
        Problems::or(problems, ())
    }
}

/// What is said of facts that cannot be so together.
#[cold]
fn refuse(verdict: &Verdict<'_>) -> Result<(), Problems> {
    Problems::or(verdict.contradictions().map(|contradiction| contradiction.problem(None)).collect(), ())
}

/// A fact that is given more than once.
fn twice(name: &str) -> Problem {
    Problem::new(
        Code::DuplicateKey,
        join("facts", name),
        Text::new("同一事实给出两次", "this fact is given twice"),
        Text::new("删去其中一个", "remove one of the two"),
    )
}

impl<'a, N> Deref for TableOn<'a, N> {
    type Target = RuleOn<'a, Table, N>;

    fn deref(&self) -> &RuleOn<'a, Table, N> {
        &self.rule
    }
}

/// A verdict with its outcome as the bound table calls it; all else is that of [`Verdict`].
pub struct VerdictOn<'a, N: TableNames = Free> {
    verdict: Verdict<'a>,
    outcome: Option<N::Outcome<'a>>,
}

impl<N: TableNames> Serialize for VerdictOn<'_, N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.verdict.serialize(to)
    }
}

impl<'a, N: TableNames> VerdictOn<'a, N> {
    /// The outcome, if it is settled.
    pub const fn outcome(&self) -> Option<N::Outcome<'a>> {
        self.outcome
    }
}

impl<'a, N: TableNames> Deref for VerdictOn<'a, N> {
    type Target = Verdict<'a>;

    fn deref(&self) -> &Verdict<'a> {
        &self.verdict
    }
}
