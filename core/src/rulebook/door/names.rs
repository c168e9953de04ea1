//! The closed names of a rule: of its facts, outcomes, items, steps and cases.
//!
//! Those of the library's own rules are written from the rulebooks, in [`rules`](crate::rules). A new fact of a law is one more name in
//! a list that is open to more, and no change to what is there.

use std::fmt;

use crate::{
    error::{Code, Problems, unknown_name},
    form::table::{Conclusion, Table},
    law::RuleId,
    names::Names,
};

/// The forms of a rule, by what they hold.
pub(crate) mod form {
    pub(crate) use crate::form::{
        band::Band, cadence::Cadence, chain::Chain, checklist::Checklist, ledger::LedgerRules as Ledger, letter::Letter, signs::Signs,
        table::Table, tally::Tally, term::Term,
    };
}

/// A rule by its name: as text, any rule; as a type of [`rules`](crate::rules), one of the library's, with the names of its facts. `C` is
/// the form.
#[diagnostic::on_unimplemented(message = "`{Self}` names no rule of the form `{C}`")]
pub trait Asks<C> {
    /// The names of its facts.
    type Names;

    /// The rule.
    fn rule(&self) -> &str;
}

/// Any text as the name of a fact: for rules of your own. What the rule does not know is refused when it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Free {}

impl<C> Asks<C> for &str {
    type Names = Free;

    fn rule(&self) -> &str {
        self
    }
}

impl<C> Asks<C> for &String {
    type Names = Free;

    fn rule(&self) -> &str {
        self
    }
}

impl<C> Asks<C> for &RuleId {
    type Names = Free;

    fn rule(&self) -> &str {
        self.as_str()
    }
}

impl<C> Asks<C> for RuleId {
    type Names = Free;

    fn rule(&self) -> &str {
        self.as_str()
    }
}

/// The name of a fact, an item, a step or a case.
pub trait Name: Copy + AsRef<str> {
    /// Its place in a closed list; `None` for text.
    fn place(self) -> Option<usize> {
        None
    }
}

impl Name for &str {}

/// A closed list of names.
pub trait List: Name + Names + fmt::Debug + Eq {}

impl<N: Name + Names + fmt::Debug + Eq> List for N {}

/// No name at all: the facts of a rule that asks for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Never {}

impl AsRef<str> for Never {
    fn as_ref(&self) -> &str {
        match *self {}
    }
}

impl Name for Never {}

impl Names for Never {
    const ALL: &'static [Self] = &[];

    fn as_str(self) -> &'static str {
        match self {}
    }
}

/// A table whose names are closed lists.
pub trait OfTable {
    /// Its facts.
    type Fact: List;
    /// What it can come to.
    type Outcome: List;
}

/// A checklist whose names are closed lists.
pub trait OfChecklist {
    /// What may stand in it: its items, and the things of which one is enough for an item.
    type Item: List;
    /// The facts on which it depends what is needed.
    type Fact: List;
}

/// A chain whose names are closed lists.
pub trait OfChain {
    /// Its steps.
    type Step: List;
    /// The facts on which it depends which steps are needed.
    type Fact: List;
}

/// A letter whose names are closed lists.
pub trait OfLetter {
    /// What is filled in, and the facts on which its wording depends.
    type Slot: List;
}

/// The names of a table: closed lists ([`OfTable`]) or any text ([`Free`]).
pub trait TableNames {
    /// A fact.
    type Fact<'n>: Name;
    /// What it comes to: a name of a closed list; for [`Free`] the outcome as the table has it.
    type Outcome<'t>: Copy + fmt::Debug;

    /// The table's bit of each fact of a closed list; 0 where this version of the rule does not ask.
    fn slots(table: &Table) -> Box<[u64]>;

    /// The place of each of the table's outcomes in a closed list.
    ///
    /// # Errors
    /// `bad_value` for every outcome that is not in it.
    fn outcomes(table: &Table) -> Result<Box<[usize]>, Problems>;

    /// An outcome, as it is called here.
    fn outcome(outcome: &Conclusion, place: Option<usize>) -> Option<Self::Outcome<'_>>;
}

impl TableNames for Free {
    type Fact<'n> = &'n str;
    type Outcome<'t> = &'t Conclusion;

    fn slots(_: &Table) -> Box<[u64]> {
        Box::default()
    }

    fn outcomes(_: &Table) -> Result<Box<[usize]>, Problems> {
        Ok(Box::default())
    }

    fn outcome(outcome: &Conclusion, _: Option<usize>) -> Option<&Conclusion> {
        Some(outcome)
    }
}

impl<N: OfTable> TableNames for N {
    type Fact<'n> = N::Fact;
    type Outcome<'t> = N::Outcome;

    fn slots(table: &Table) -> Box<[u64]> {
        N::Fact::ALL.iter().map(|name| bit(table, name.as_ref()).unwrap_or_default()).collect()
    }

    fn outcomes(table: &Table) -> Result<Box<[usize]>, Problems> {
        let known = N::Outcome::ALL;
        let place = |outcome: &Conclusion| known.iter().position(|name| name.as_ref() == outcome.id);
        let named: Vec<_> = table.outcomes.iter().map(|outcome| place(outcome).ok_or(&outcome.id)).collect();
        let strange = named.iter().filter_map(|named| named.as_ref().err());
        let strange = strange.map(|id| unknown_name(Code::BadValue, "outcome", id, &texts(known))).collect();
        Problems::or(strange, named.iter().flatten().copied().collect())
    }

    fn outcome(_: &Conclusion, place: Option<usize>) -> Option<N::Outcome> {
        N::Outcome::ALL.get(place?).copied()
    }
}

/// The names of a checklist: closed lists ([`OfChecklist`]) or any text ([`Free`]).
pub trait ChecklistNames {
    /// An item, or one of the things of which one is enough for an item.
    type Item<'n>: Name;
    /// A fact on which it depends what is needed.
    type Fact<'n>: Name;
}

impl ChecklistNames for Free {
    type Item<'n> = &'n str;
    type Fact<'n> = &'n str;
}

impl<N: OfChecklist> ChecklistNames for N {
    type Item<'n> = N::Item;
    type Fact<'n> = N::Fact;
}

/// The names of a chain: closed lists ([`OfChain`]) or any text ([`Free`]).
pub trait ChainNames {
    /// A step.
    type Step<'n>: Name;
    /// A fact on which it depends which steps are needed.
    type Fact<'n>: Name;
}

impl ChainNames for Free {
    type Step<'n> = &'n str;
    type Fact<'n> = &'n str;
}

impl<N: OfChain> ChainNames for N {
    type Step<'n> = N::Step;
    type Fact<'n> = N::Fact;
}

/// The names of a letter: closed lists ([`OfLetter`]) or any text ([`Free`]).
pub trait LetterNames {
    /// A slot, or a fact on which the wording depends.
    type Slot<'n>: Name;
}

impl LetterNames for Free {
    type Slot<'n> = &'n str;
}

impl<N: OfLetter> LetterNames for N {
    type Slot<'n> = N::Slot;
}

/// The table's bit of a fact.
pub(super) fn bit(table: &Table, name: &str) -> Option<u64> {
    table.facts.iter().position(|fact| fact.id == name).map(crate::form::table::bit)
}

/// A list of names as text.
fn texts<L: List>(list: &'static [L]) -> Vec<&'static str> {
    list.iter().map(AsRef::as_ref).collect()
}

/// Declares the closed lists of one rule; what is in [`rules`](crate::rules) is written in it.
macro_rules! rule {
    ($(#[$doc:meta])* $name:literal: $form:ident $({ $($of:ident: $list:ty,)* })?; $($(#[$list_doc:meta])* $kind:ident { $($(#[$each:meta])* $variant:ident = $text:literal,)* })*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Rule;

        impl $crate::rulebook::names::Asks<$crate::rulebook::names::form::$form> for Rule {
            type Names = Self;

            fn rule(&self) -> &str {
                $name
            }
        }

        $($crate::rulebook::names::rule!(@lists $form { $($of: $list,)* });)?
        $($crate::rulebook::names::rule!(@list $(#[$list_doc])* $kind { $($(#[$each])* $variant = $text,)* });)*
    };
    (@lists Table { $($of:ident: $list:ty,)* }) => { impl $crate::rulebook::names::OfTable for Rule { $(type $of = $list;)* } };
    (@lists Checklist { $($of:ident: $list:ty,)* }) => { impl $crate::rulebook::names::OfChecklist for Rule { $(type $of = $list;)* } };
    (@lists Chain { $($of:ident: $list:ty,)* }) => { impl $crate::rulebook::names::OfChain for Rule { $(type $of = $list;)* } };
    (@lists Letter { $($of:ident: $list:ty,)* }) => { impl $crate::rulebook::names::OfLetter for Rule { $(type $of = $list;)* } };
    (@list $(#[$list_doc:meta])* $kind:ident { $($(#[$each:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$list_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $kind { $($(#[$each])* $variant,)* }

        $crate::names!(impl $kind { $($variant = $text,)* });

        impl AsRef<str> for $kind {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$kind> for Option<&'static str> {
            fn from(name: $kind) -> Self {
                Some(name.as_str())
            }
        }

        impl $crate::rulebook::names::Name for $kind {
            fn place(self) -> Option<usize> {
                Some(self as usize)
            }
        }
    };
}
pub(crate) use rule;
