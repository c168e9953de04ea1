//! Letter (文书): fixed wording with slots. The definition; `gongkai::request::letter` fills it in.

use super::{table::Fact, takes::Takes};
use crate::{
    law::{Citation, RuleId},
    text::Text,
    verdict::Condition,
};

/// A letter that a rule of law calls for, in one or several cases.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Letter {
    /// The document number below the title.
    pub number: Option<Wording>,
    /// Whom it addresses.
    pub greeting: Option<Wording>,
    /// Who signs.
    pub signature: Option<Wording>,
    /// The day it bears.
    pub date: Option<Wording>,
    /// Which of its days come before which, in every case.
    pub order: Order,
    /// The slots of days that a term has counted, such as the last day of an extended one.
    pub counted: Vec<String>,
    /// The words of the facts on which its wording depends.
    pub facts: Vec<Fact>,
    /// What it says in each case. Never empty.
    pub cases: Vec<Case>,
    /// The slots of its wording.
    pub slots: Vec<Slot>,
}

/// What a letter says in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Case {
    /// Its name; that of the outcome it tells.
    pub id: String,
    /// In words.
    pub name: Text,
    /// Its title; a piece of text for use in others has none.
    pub title: Option<Wording>,
    /// Its paragraphs.
    pub body: Vec<Paragraph>,
    /// Which of its days come before which, beside those of the letter.
    pub order: Order,
    /// Where its content stands, if not where the rule stands.
    pub cite: Option<Citation>,
}

/// A paragraph that stands under a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paragraph {
    /// Wording of its own, or a text that another rule gives.
    pub content: Content,
    /// It stands only under this condition.
    pub when: Condition,
}

/// Where the wording of a paragraph comes from.
///
/// Exhaustive on purpose, as [`Piece`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Here.
    Own(Wording),
    /// What stands in a slot that holds a list, one thing a line: 附件：1.甲
    Lines {
        /// What stands before the first.
        lead: String,
        /// The slot.
        slot: String,
    },
    /// From a case of the letter of another rule, in the version of the day.
    Of {
        /// The rule.
        rule: RuleId,
        /// Its case.
        case: String,
    },
}

/// Days of a letter in the order in which they must have come: `received <= told_on <= correct_by < date`. A term may be added to a day,
/// and its last day is meant: `fee_notice_received + request.fee.payment < date`.
///
/// ```
/// use gongkai::form::letter::Order;
/// let order: Order = "received <= told_on < date".parse().unwrap();
/// assert_eq!((order.0[1].earlier.as_str(), order.0[1].later.as_str(), order.0[1].apart), ("told_on", "date", true));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Order(pub Vec<Before>);

/// Two days, one of which comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Before {
    /// The slot of the day that comes first.
    pub earlier: String,
    /// A term that starts on that day, the last day of which comes first.
    pub term: Option<RuleId>,
    /// The slot of the other.
    pub later: String,
    /// They may not be one day.
    pub apart: bool,
}

/// Text with slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(pub Vec<Piece>);

/// A piece of a wording.
///
/// Exhaustive on purpose: a letter that cannot write a piece must not compile, let alone leave it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it stands.
    Plain(String),
    /// What is written in a slot.
    Slot(String),
    /// The figure of a term in force on the day, such as 60日内: `{within:request.remedy.reconsideration}`.
    Within {
        /// The rule.
        rule: RuleId,
        /// Its case; empty where it has one only.
        case: String,
    },
    /// What a number of units cost by a tariff: `{price:request.fee/per_item:items}`.
    Price {
        /// The rule.
        rule: RuleId,
        /// Its case.
        case: String,
        /// The slot that holds the number of units.
        units: String,
    },
}

/// Something to be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Slot {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// With what.
    pub fill: Fill,
}

/// With what a slot is filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// With a value of this kind.
    Value {
        /// The kind.
        takes: Takes,
        /// The term whose figure a number must not exceed.
        at_most: Option<RuleId>,
    },
    /// With one of two wordings, by a fact.
    Either {
        /// The fact.
        fact: String,
        /// The wording if it holds.
        yes: String,
        /// The wording if it does not.
        no: String,
    },
}

impl std::str::FromStr for Order {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let unreadable = || Text::new("不是“甲 <= 乙 < 丙”这样的先后", "not an order such as `a <= b < c`");
        let mut words = text.split_whitespace();
        let mut earlier = words.next().ok_or_else(unreadable)?;
        let mut order = Vec::new();
        while let Some(mut sign) = words.next() {
            let mut term = None;
            if sign == "+" {
                term = Some(RuleId::from(words.next().ok_or_else(unreadable)?));
                sign = words.next().ok_or_else(unreadable)?;
            }
            let apart = match sign {
                "<" => true,
                "<=" => false,
                _ => return Err(unreadable()),
            };
            let later = words.next().ok_or_else(unreadable)?;
            order.push(Before { earlier: earlier.to_owned(), term, later: later.to_owned(), apart });
            earlier = later;
        }
        if order.is_empty() { Err(unreadable()) } else { Ok(Self(order)) }
    }
}

impl Order {
    /// The slots it names.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flat_map(|before| [before.earlier.as_str(), before.later.as_str()])
    }
}

impl std::str::FromStr for Wording {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let unclosed = || Text::new("花括号不成对", "a brace has no partner");
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            if before.contains('}') {
                return Err(unclosed());
            }
            if !before.is_empty() {
                pieces.push(Piece::Plain(before.to_owned()));
            }
            let (inside, after) = after.split_once('}').ok_or_else(unclosed)?;
            pieces.push(piece(inside)?);
            rest = after;
        }
        if rest.contains('}') {
            return Err(unclosed());
        }
        if !rest.is_empty() {
            pieces.push(Piece::Plain(rest.to_owned()));
        }
        Ok(Self(pieces))
    }
}

fn piece(inside: &str) -> Result<Piece, Text> {
    let parted = |name: &str| match name.split_once('/') {
        Some((rule, case)) => (RuleId::from(rule), case.to_owned()),
        None => (RuleId::from(name), String::new()),
    };
    match inside.split_once(':') {
        None if !inside.is_empty() && !inside.contains(char::is_whitespace) => Ok(Piece::Slot(inside.to_owned())),
        Some(("within", name)) => {
            let (rule, case) = parted(name);
            Ok(Piece::Within { rule, case })
        }
        Some(("price", name)) => {
            let (name, units) = name.rsplit_once(':').ok_or_else(|| unreadable(inside))?;
            let (rule, case) = parted(name);
            Ok(Piece::Price { rule, case, units: units.to_owned() })
        }
        _ => Err(unreadable(inside)),
    }
}

fn unreadable(inside: &str) -> Text {
    Text::new(format!("“{{{inside}}}”无法读取"), format!("`{{{inside}}}` cannot be read"))
}

impl Wording {
    /// The slots it names.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) | Piece::Price { units: slot, .. } => Some(slot.as_str()),
            Piece::Plain(_) | Piece::Within { .. } => None,
        })
    }
}

impl Content {
    /// The slots it names here.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        let (own, lines) = match self {
            Self::Own(wording) => (Some(wording), None),
            Self::Lines { slot, .. } => (None, Some(slot.as_str())),
            Self::Of { .. } => (None, None),
        };
        own.into_iter().flat_map(Wording::slots).chain(lines)
    }
}

impl Letter {
    /// The wordings around every case.
    pub fn frame(&self) -> impl Iterator<Item = &Wording> {
        [&self.number, &self.greeting, &self.signature, &self.date].into_iter().flatten()
    }

    /// What to ask about a fact on which its wording depends, in the rulebook's words where it has any.
    pub fn question(&self, fact: &str) -> Text {
        let words = self.facts.iter().find(|known| known.id == fact).map(|known| &known.name);
        words.cloned().unwrap_or_else(|| Text::new(format!("“{fact}”是否成立？"), format!("does `{fact}` hold?")))
    }

    /// A slot by name.
    pub fn slot(&self, id: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }
}

impl Case {
    /// The slots that its own wording names.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.title.iter().flat_map(Wording::slots).chain(self.body.iter().flat_map(|paragraph| paragraph.content.slots()))
    }
}
