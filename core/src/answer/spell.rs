//! How an answer is spelled: as plain data in one language, with sorted keys.

use std::{borrow::Cow, ops::Range};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::{
    form::{
        band::Interval,
        term::{Bound, Point, Within},
    },
    json,
    law::RuleId,
    order,
    rulebook::Witness,
    text::{Lang, Text},
};

/// Plain data: what JSON can hold, without fractions. An object's keys stand in their canonical order.
///
/// ```
/// use gongkai::answer::Spelled;
/// let answer = gongkai::answer(r#"{"rule": "request.reply", "facts": {"start": "2022-09-30"}}"#).unwrap();
/// let Spelled::Object(entries) = answer.spelled() else { unreachable!() };
/// assert!(entries.contains(&("due", Spelled::Text("2022-11-02".into()))));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spelled<'a> {
    /// True or false.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A text, a day, a moment, a decimal number.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Self>),
    /// An object, its entries sorted by key.
    Object(Vec<(&'a str, Self)>),
}

impl Spelled<'_> {
    /// As canonical JSON: sorted keys, no white space.
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Self::Whole(n) => out.push_str(&n.to_string()),
            Self::Text(text) => json::write_text(text, out),
            Self::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(entries) => {
                out.push('{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    json::write_text(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

impl Serialize for Spelled<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Truth(truth) => to.serialize_bool(*truth),
            Self::Whole(n) => to.serialize_i64(*n),
            Self::Text(text) => to.serialize_str(text),
            Self::List(items) => to.collect_seq(items),
            Self::Object(entries) => {
                let mut map = to.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// A value of an answer.
pub(crate) trait Spell {
    /// Whether there is anything to say: what does not apply is left out.
    fn is_said(&self) -> bool {
        true
    }

    fn spell(&self, lang: Lang) -> Spelled<'_>;
}

/// Something that has entries, each a key and what stands under it.
pub(crate) trait Entries {
    /// Tells the entries that have something to say, one by one.
    fn each<'a>(&'a self, tell: &mut Tell<'_, 'a>);

    /// By itself, as an object.
    fn object(&self, lang: Lang) -> Spelled<'_> {
        let mut entries = Vec::with_capacity(USUAL);
        self.each(&mut |key, value| entries.push((key, value.spell(lang))));
        order::by(&mut entries, |(a, _), (b, _)| a.cmp(b));
        Spelled::Object(entries)
    }
}

/// Whom entries are told.
pub(crate) type Tell<'t, 'a> = dyn FnMut(&'static str, &'a dyn Spell) + 't;

/// How many entries an object usually has.
const USUAL: usize = 10;

impl<T: Entries> Entries for Option<T> {
    fn each<'a>(&'a self, tell: &mut Tell<'_, 'a>) {
        if let Some(entries) = self {
            entries.each(tell);
        }
    }
}

impl<T: Entries> Entries for Box<T> {
    fn each<'a>(&'a self, tell: &mut Tell<'_, 'a>) {
        (**self).each(tell);
    }
}

impl<T: Spell> Spell for Option<T> {
    fn is_said(&self) -> bool {
        self.is_some()
    }

    fn spell(&self, lang: Lang) -> Spelled<'_> {
        self.as_ref().map_or_else(|| Spelled::List(Vec::new()), |value| value.spell(lang))
    }
}

impl<T: Spell> Spell for Vec<T> {
    fn is_said(&self) -> bool {
        !self.is_empty()
    }

    fn spell(&self, lang: Lang) -> Spelled<'_> {
        Spelled::List(self.iter().map(|item| item.spell(lang)).collect())
    }
}

impl Spell for bool {
    fn spell(&self, _: Lang) -> Spelled<'_> {
        Spelled::Truth(*self)
    }
}

macro_rules! whole {
    ($($name:ty)*) => { $(
        impl Spell for $name {
            fn spell(&self, _: Lang) -> Spelled<'_> {
                // Counts of days, acts and bytes.
                Spelled::Whole(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        }
    )* };
}

whole! { i32 u32 i64 usize }

impl Spell for String {
    fn spell(&self, _: Lang) -> Spelled<'_> {
        Spelled::Text(Cow::Borrowed(self))
    }
}

impl Spell for &'static str {
    fn spell(&self, _: Lang) -> Spelled<'_> {
        Spelled::Text(Cow::Borrowed(self))
    }
}

impl Spell for RuleId {
    fn spell(&self, _: Lang) -> Spelled<'_> {
        Spelled::Text(Cow::Borrowed(self.as_str()))
    }
}

impl Spell for Text {
    fn spell(&self, lang: Lang) -> Spelled<'_> {
        Spelled::Text(Cow::Borrowed(self.get(lang)))
    }
}

macro_rules! shown {
    ($($name:ty)*) => { $(
        impl Spell for $name {
            fn spell(&self, _: Lang) -> Spelled<'_> {
                Spelled::Text(Cow::Owned(self.to_string()))
            }
        }
    )* };
}

shown! { NaiveDate Point Within }

impl Spell for Decimal {
    fn spell(&self, _: Lang) -> Spelled<'_> {
        Spelled::Text(Cow::Owned(self.normalize().to_string()))
    }
}

/// A number known exactly is spelled as one, any other by its ends.
impl Spell for Interval {
    fn spell(&self, lang: Lang) -> Spelled<'_> {
        match self.is_exact() {
            true => self.low.spell(lang),
            false => Spelled::Object(vec![("high", self.high.spell(lang)), ("low", self.low.spell(lang))]),
        }
    }
}

/// From and to.
impl Spell for Range<usize> {
    fn spell(&self, lang: Lang) -> Spelled<'_> {
        Spelled::List(vec![self.start.spell(lang), self.end.spell(lang)])
    }
}

/// The facts of a question.
impl Spell for Witness {
    fn is_said(&self) -> bool {
        *self != Self::default()
    }

    fn spell(&self, lang: Lang) -> Spelled<'_> {
        let Self { start, times, taken, facts } = self;
        let start = start.iter().map(|start| ("start", start.spell(lang)));
        let times = times.iter().map(|(fact, times)| (fact.as_str(), times.spell(lang)));
        let taken = taken.is_said().then(|| ("taken", taken.spell(lang)));
        let facts = facts.iter().map(|(fact, value)| (fact.as_str(), value.spell(lang)));
        let mut entries: Vec<_> = start.chain(times).chain(taken).chain(facts).collect();
        order::by(&mut entries, |(a, _), (b, _)| a.cmp(b));
        Spelled::Object(entries)
    }
}

/// Only a minimum is worth a word.
impl Spell for Bound {
    fn is_said(&self) -> bool {
        *self == Self::AtLeast
    }

    fn spell(&self, _: Lang) -> Spelled<'_> {
        Spelled::Text(Cow::Borrowed(match self {
            Self::AtMost => "at_most",
            Self::AtLeast => "at_least",
        }))
    }
}
