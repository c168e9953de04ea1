//! The typed way to a table: its facts as a struct, its outcomes as an enum, bound once to the law of a day, then a verdict in a few
//! nanoseconds.
//!
//! Every table of the wings has this form; [`attribute`](crate::classify::attribute) is the first.

use std::{fmt, marker::PhantomData, ops::Deref};

use chrono::NaiveDate;

use crate::{
    error::{Code, Problems, join, unknown_name},
    form::table::{self, Decision, Known, Table},
    law::RuleId,
    rulebook::{Rule, Rulebook},
    verdict::Truth,
};

/// The facts of a rule as a struct, a field a fact.
///
/// A struct holds what any of the embedded rulebooks asks in any version of the rule; what the one at hand does not ask must not be
/// given.
pub trait Facts: Copy + Default {
    /// What the rule can come to.
    type Outcome: Outcome;
    /// What is known of each.
    type Truths: AsRef<[Truth]>;
    /// The rule.
    const RULE: RuleId;
    /// The names of the facts, in the order of the fields.
    const NAMES: &'static [&'static str];

    /// What is known of each fact, in the order of [`NAMES`](Self::NAMES).
    fn truths(&self) -> Self::Truths;

    /// The fact of a name; `None` where there is no such field.
    ///
    /// ```
    /// use gongkai::{Truth, classify::attribute, wing::Facts};
    /// let mut facts = attribute::Facts::default();
    /// *facts.get_mut("state_secret").unwrap() = Truth::No;
    /// assert_eq!((facts.state_secret, facts.get_mut("state_secrets")), (Truth::No, None));
    /// ```
    fn get_mut(&mut self, name: &str) -> Option<&mut Truth>;
}

/// The outcomes of a rule as an enum.
pub trait Outcome: Copy + fmt::Debug + Eq + 'static {
    /// Each, in the order of declaration.
    const ALL: &'static [Self];

    /// The name used in rulebooks and answers.
    fn as_str(self) -> &'static str;
}

/// A table rule as it stands in a rulebook on a day.
#[derive(Debug, Clone)]
pub struct Bound<F: Facts> {
    rule: Rule,
    table: Table,
    /// The table's bit of each fact; 0 where it does not ask.
    slots: Box<[u64]>,
    /// What each of the table's outcomes is called here.
    outcomes: Box<[F::Outcome]>,
    facts: PhantomData<F>,
}

impl<F: Facts> Bound<F> {
    /// Binds the rule as it stands in a rulebook on a day.
    ///
    /// A rulebook of your own may ask what the struct has no field for: that stays unknown, and comes back under
    /// [`open`](table::Verdict::open) where it matters; [`ask`](crate::ask) takes every fact.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `wrong_type` if the rule is not a table there; `bad_value` for an outcome that the enum has not.
    pub fn on(book: &Rulebook, on: NaiveDate) -> Result<Self, Problems> {
        let found = book.rule(F::RULE.as_str(), on)?;
        let table = found.table()?.clone();
        let slots = F::NAMES.iter().map(|name| table.facts.iter().position(|fact| fact.id == *name).map_or(0, table::bit)).collect();
        let known = |id: &str| F::Outcome::ALL.iter().copied().find(|outcome| outcome.as_str() == id);
        let named: Vec<_> = table.outcomes.iter().map(|outcome| known(&outcome.id).ok_or(&outcome.id)).collect();
        let strange = named.iter().filter_map(|named| named.err()).map(|id| {
            let known: Vec<&str> = F::Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect();
            unknown_name(Code::BadValue, "outcome", id, &known)
        });
        let outcomes = Problems::or(strange.collect(), named.iter().flatten().copied().collect())?;
        Ok(Self { rule: found.rule.clone(), table, slots, outcomes, facts: PhantomData })
    }

    /// The rule, with its name, its note and where it stands.
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// Its table.
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// Decides. Nothing is allocated; grounds and questions are looked for when they are asked for.
    ///
    /// # Errors
    /// `unknown_key` for every fact that is given although this version of the rule does not ask about it: nothing is ignored in silence.
    pub fn verdict(&self, facts: &F) -> Result<Verdict<'_, F::Outcome>, Problems> {
        let mut known = Known::default();
        let mut unasked = false;
        for (slot, truth) in self.slots.iter().zip(facts.truths().as_ref()) {
            let given = *truth != Truth::Unknown;
            known.known |= if given { *slot } else { 0 };
            known.value |= if *truth == Truth::Yes { *slot } else { 0 };
            unasked |= given & (*slot == 0);
        }
        if unasked {
            self.check(facts)?;
        }
        let verdict = self.table.verdict(known);
        let outcome = match verdict.decision() {
            Decision::Settled { outcome } => self.outcomes.get(outcome).copied(),
            Decision::Open | Decision::Uncovered => None,
        };
        Ok(Verdict { verdict, outcome })
    }

    /// Refuses the facts that are given although the rule does not ask about them.
    #[cold]
    fn check(&self, facts: &F) -> Result<(), Problems> {
        let truths = facts.truths();
        let given = self.slots.iter().zip(truths.as_ref()).map(|(slot, truth)| *slot == 0 && *truth != Truth::Unknown);
        let asked: Vec<&str> = self.table.facts.iter().map(|fact| fact.id.as_str()).collect();
        let strange = given.zip(F::NAMES).filter(|(given, _)| *given);
        Problems::or(strange.map(|(_, name)| unknown_name(Code::UnknownKey, &join("facts", name), name, &asked)).collect(), ())
    }
}

/// A verdict with its outcome as an enum; all else is that of [`table::Verdict`].
#[derive(Debug, Clone, Copy)]
pub struct Verdict<'t, O> {
    verdict: table::Verdict<'t>,
    outcome: Option<O>,
}

impl<O: Outcome> Verdict<'_, O> {
    /// The outcome, if it is settled.
    pub const fn outcome(&self) -> Option<O> {
        self.outcome
    }
}

impl<'t, O> Deref for Verdict<'t, O> {
    type Target = table::Verdict<'t>;

    fn deref(&self) -> &table::Verdict<'t> {
        &self.verdict
    }
}

/// Declares the facts and outcomes of a table rule. A test holds every such pair against all versions of the rule in the embedded books.
macro_rules! wing {
    (
        rule $rule:ident;
        $(#[$facts_doc:meta])*
        facts { $($(#[$fact_doc:meta])* $fact:ident,)+ }
        $(#[$outcome_doc:meta])*
        outcomes { $($(#[$each_doc:meta])* $outcome:ident = $name:literal,)+ }
    ) => {
        $(#[$facts_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct Facts { $($(#[$fact_doc])* pub $fact: $crate::Truth,)+ }

        impl $crate::wing::Facts for Facts {
            type Outcome = Outcome;
            type Truths = [$crate::Truth; [$(stringify!($fact)),+].len()];
            const RULE: $crate::law::RuleId = $crate::rules::$rule;
            const NAMES: &'static [&'static str] = &[$(stringify!($fact)),+];

            fn truths(&self) -> Self::Truths {
                [$(self.$fact),+]
            }

            fn get_mut(&mut self, name: &str) -> Option<&mut $crate::Truth> {
                match name {
                    $(stringify!($fact) => Some(&mut self.$fact),)+
                    _ => None,
                }
            }
        }

        $(#[$outcome_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Outcome { $($(#[$each_doc])* $outcome,)+ }

        impl $crate::wing::Outcome for Outcome {
            const ALL: &'static [Self] = &[$(Self::$outcome),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$outcome => $name),+ }
            }
        }
    };
}
pub(crate) use wing;
