//! What an answer may hold, as data: from it the JSON Schema, the key table of the guide and the types of the other languages are written.
//!
//! For the workshop of the library itself (feature `schema`); nothing of it is promised.

use std::ops::Range;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Both, Said, told};
use crate::{
    form::{
        band::Interval,
        term::{Bound, Point, Within},
    },
    law::{Citation, Evidence, RuleId},
    rulebook::Witness,
    text::Text,
};

/// An object of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Parts whose keys stand among its own.
    pub with: Vec<With>,
    /// Its keys.
    pub keys: Vec<Key>,
}

/// A part whose keys stand among those of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct With {
    /// The name of the field that holds it.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// The part.
    pub part: Part,
    /// Whether it is always there.
    pub needed: bool,
}

/// A key of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// What stands there.
    pub kind: Kind,
    /// Whether it is always there.
    pub needed: bool,
}

/// A name on a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub id: &'static str,
    /// What it is; empty where the words stand elsewhere.
    pub doc: &'static str,
}

/// What stands under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A text that is the same in every language.
    Text,
    /// Words in the language of the answer.
    Words,
    /// Words in both languages: `zh` and `en`.
    Both,
    /// A day.
    Day,
    /// A day, or a moment in Beijing time.
    Point,
    /// True or false.
    Truth,
    /// True; left out if it is not.
    True,
    /// A whole number.
    Whole,
    /// A decimal number, as text.
    Decimal,
    /// From and to.
    Range,
    /// One of a closed list.
    OneOf {
        /// What the list is called.
        name: &'static str,
        /// The names on it.
        of: Vec<Name>,
    },
    /// A list.
    List(Box<Kind>),
    /// An object.
    Part(Part),
    /// Facts of a question, by name.
    Facts,
    /// One of several.
    Any(Vec<Kind>),
}

/// A value with a shape of its own.
pub(super) trait Shape {
    const NEEDED: bool = true;

    fn kind() -> Kind;
}

/// An object with a shape of its own.
pub(super) trait Whole {
    const NEEDED: bool = true;

    fn part() -> Part;
}

impl<T: Whole> Whole for Option<T> {
    const NEEDED: bool = false;

    fn part() -> Part {
        T::part()
    }
}

impl<T: Shape> Shape for Option<T> {
    const NEEDED: bool = false;

    fn kind() -> Kind {
        T::kind()
    }
}

impl<T: Shape> Shape for Vec<T> {
    const NEEDED: bool = false;

    fn kind() -> Kind {
        Kind::List(Box::new(T::kind()))
    }
}

macro_rules! shapes {
    ($($type:ty => $kind:ident,)*) => { $(
        impl Shape for $type {
            fn kind() -> Kind {
                Kind::$kind
            }
        }
    )* };
}

shapes! {
    String => Text,
    &'static str => Text,
    RuleId => Text,
    Within => Text,
    Text => Words,
    Both => Both,
    NaiveDate => Day,
    Point => Point,
    bool => Truth,
    i32 => Whole,
    i64 => Whole,
    u32 => Whole,
    usize => Whole,
    Decimal => Decimal,
    Range<usize> => Range,
}

impl Shape for Bound {
    const NEEDED: bool = false;

    fn kind() -> Kind {
        Kind::OneOf { name: "Bound", of: vec![Name { id: "at_least", doc: "Not over before then." }] }
    }
}

impl Shape for Witness {
    const NEEDED: bool = false;

    fn kind() -> Kind {
        Kind::Facts
    }
}

impl Shape for Interval {
    fn kind() -> Kind {
        let end = |name, doc| Key { name, doc, kind: Kind::Decimal, needed: true };
        let between = Part {
            name: "Between",
            doc: "A number that is only known to lie between two, both included.",
            with: Vec::new(),
            keys: vec![end("low", "The least it can be."), end("high", "The most it can be.")],
        };
        Kind::Any(vec![Kind::Decimal, Kind::Part(between)])
    }
}

impl Whole for Citation {
    fn part() -> Part {
        let key = |name, doc, kind, needed| Key { name, doc, kind, needed };
        Part {
            name: "Citation",
            doc: "Where a figure stands: document, article, the few words that pin it down, and how well it is known.",
            with: Vec::new(),
            keys: vec![
                key("document", "The document's own Chinese title.", Kind::Text, true),
                key("number", "The document number (文号), where known.", Kind::Text, false),
                key("article", "Article, paragraph and item, as written.", Kind::Text, true),
                key("quote", "At most 40 characters, word for word.", Kind::Text, false),
                key("evidence", "How well it is known.", Evidence::kind(), true),
            ],
        }
    }
}

/// What every answer says, whatever the form of its rule.
pub fn said() -> Part {
    Said::part()
}

/// What stands in place of an answer to a question that cannot be read.
pub fn refused() -> Part {
    super::Refused::part()
}

/// What the forms of law have to say.
pub fn told() -> Vec<Part> {
    vec![
        told::Deadline::part(),
        told::Task::part(),
        told::Regularity::part(),
        told::Review::part(),
        told::Verdict::part(),
        told::Progress::part(),
        told::Grade::part(),
        told::Price::part(),
        super::Ledger::part(),
        told::Letter::part(),
        told::Hints::part(),
        told::Conformity::part(),
        super::Tally::part(),
        super::Shares::part(),
    ]
}

/// What is answered to questions that ask no rule.
pub fn beside() -> Vec<Part> {
    vec![super::ScoreSheet::part(), super::CatalogDiff::part(), super::DutySheet::part(), super::ReportTables::part()]
}
