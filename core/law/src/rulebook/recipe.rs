//! What a table is assembled from: its rows as they are written, before the tables they stand among are known.

use super::book::Rule;
use crate::{
    form::table::{Choice, Conclusion, Fact},
    law::{Citation, RuleId},
    text::Text,
    verdict::{Condition, Duty, Literal},
};

/// What a table that combines others is assembled from. National ones are kept: a local rulebook that has one of the combined tables
/// of its own assembles them anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recipe {
    /// The rule, its table still empty.
    pub(crate) rule: Rule,
    pub(crate) draft: Draft,
}

/// A table as it is written. What its rows name may stand in another rule, so that they are looked up later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) path: String,
    pub(crate) facts: Vec<Fact>,
    pub(crate) outcomes: Vec<Conclusion>,
    pub(crate) rows: Vec<Written>,
    /// The rules whose tables stand before its own rows, in order of precedence.
    pub(crate) combines: Vec<RuleId>,
    /// Whether the order of its own rows is meant where they overlap.
    pub(crate) ordered: bool,
    /// Where the law says that nothing may be added to its grounds.
    pub(crate) exhaustive: Option<Citation>,
    /// Whether the national table of the same rule belongs to it.
    pub(crate) joins: Joins,
    pub(crate) choice: Option<Choice>,
    /// What its facts say of each other.
    pub(crate) ties: Vec<Tie>,
}

/// How a local table stands to the national one of the same rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joins {
    /// In its place.
    Nothing,
    /// Before its rows.
    Before,
    /// Behind its rows, before the last of them.
    Behind,
}

impl Joins {
    /// The key that says so.
    #[cfg(feature = "load")]
    pub(crate) fn key(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Before => Some("joins"),
            Self::Behind => Some("yields"),
        }
    }
}

/// What is said of some facts, as it is written: that at most one of them is so, or that another is so where they all are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tie {
    pub(crate) path: String,
    pub(crate) facts: Condition,
    pub(crate) then: Option<Literal>,
    pub(crate) cite: Option<Citation>,
    pub(crate) note: Option<Text>,
}

/// A row as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) path: String,
    pub(crate) outcome: String,
    pub(crate) when: Condition,
    pub(crate) cite: Option<Citation>,
    pub(crate) duties: Vec<Duty>,
}

#[cfg(feature = "load")]
impl Draft {
    /// Whether it is a table only together with others.
    pub(crate) fn is_part(&self) -> bool {
        self.joins != Joins::Nothing || !self.combines.is_empty()
    }

    pub(crate) fn path_to(&self, key: &str) -> String {
        crate::error::join(&self.path, key)
    }
}

#[cfg(feature = "load")]
impl Tie {
    /// What cannot be by it.
    pub(crate) fn never(&self) -> Vec<Condition> {
        let facts = &self.facts.0;
        match &self.then {
            Some(then) => {
                let against = Literal { wanted: !then.wanted, ..then.clone() };
                vec![Condition(facts.iter().cloned().chain([against]).collect())]
            }
            None => {
                let pairs = facts.iter().enumerate().flat_map(|(i, a)| facts.iter().skip(i + 1).map(move |b| [a, b]));
                pairs.map(|pair| Condition(pair.into_iter().cloned().collect())).collect()
            }
        }
    }
}
