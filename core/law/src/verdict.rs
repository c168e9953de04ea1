//! Facts that may be unknown, and the verdicts they allow.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{law::RuleId, order, text::Text};

/// Yes, no, or not known (Kleene's three values).
///
/// ```
/// use gongkai::Truth;
/// assert_eq!(Truth::Unknown.and(Truth::No), Truth::No);
/// assert_eq!(Truth::Unknown.and(Truth::Yes), Truth::Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Truth {
    /// True.
    Yes,
    /// False.
    No,
    /// Not known: never taken for no.
    #[default]
    Unknown,
}

names! {
    impl Truth {
        Yes = "yes" ("是", "yes"),
        No = "no" ("否", "no"),
        Unknown = "unknown" ("未知", "unknown"),
    }
}

/// As questions write it: true, false or null.
impl Serialize for Truth {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.known().serialize(to)
    }
}

/// As questions write it: true, false or null.
impl<'de> Deserialize<'de> for Truth {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::<bool>::deserialize(from).map(Self::from)
    }
}

impl Truth {
    /// Both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// Either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.negated().and(other.negated()).negated()
    }

    /// The opposite; the opposite of unknown is unknown.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl Truth {
    /// Yes or no, if it is known.
    #[must_use]
    pub const fn known(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Unknown => None,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(value: Option<bool>) -> Self {
        value.map_or(Self::Unknown, Self::from)
    }
}

/// What is known of facts, each by its name. What is not named is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Truths(BTreeMap<String, Truth>);

impl Truths {
    /// What is known of a fact.
    pub fn get(&self, name: &str) -> Truth {
        self.0.get(name).copied().unwrap_or_default()
    }

    /// Learns a fact.
    pub fn set(&mut self, name: impl Into<String>, truth: impl Into<Truth>) {
        self.0.insert(name.into(), truth.into());
    }
}

impl<N: Into<String>, T: Into<Truth>, const COUNT: usize> From<[(N, T); COUNT]> for Truths {
    fn from(facts: [(N, T); COUNT]) -> Self {
        Self(order::gathered(facts.into_iter().map(|(name, truth)| (name.into(), truth.into()))))
    }
}

/// A fact that must be so, or must not be so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The fact's name.
    pub fact: String,
    /// Whether it must be true.
    pub wanted: bool,
}

/// Literals that must all hold; none at all always holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Condition(pub Vec<Literal>);

impl Condition {
    /// The facts it speaks of.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|literal| literal.fact.as_str())
    }

    /// Whether it holds.
    pub fn holds(&self, facts: &Truths) -> Truth {
        self.0.iter().fold(Truth::Yes, |all, literal| {
            let truth = facts.get(&literal.fact);
            all.and(if literal.wanted { truth } else { truth.negated() })
        })
    }
}

/// Something to be done because of the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// The rule that says how and by when.
    pub rule: RuleId,
    /// In words.
    pub name: Text,
    /// Due only where this holds.
    pub when: Condition,
}

impl Duty {
    /// Whether both are the same, on whatever condition.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (&self.rule, &self.name) == (&other.rule, &other.name)
    }
}
