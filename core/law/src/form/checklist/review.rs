//! A look at a filled-in form: whether what is written can be right, and whether all is there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Checklist, Field, Item, Member};
use crate::{
    error::Code,
    form::{
        asked::Ask,
        takes::{Takes, Value},
    },
    text::{Text, is_blank},
    verdict::{Truth, Truths},
};

/// What is known of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Only whether something stands there.
    There(bool),
    /// What is written there. Nothing but white space is nothing.
    Text(String),
    /// Several things.
    Many(Vec<String>),
    /// A number.
    Number(u64),
}

impl From<bool> for Entry {
    fn from(there: bool) -> Self {
        Self::There(there)
    }
}

impl From<&str> for Entry {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Entry {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Entry {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

/// What is written in a form, by field. A field that is not named is not known.
pub type Entries = BTreeMap<String, Entry>;

/// Something written that cannot be right.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit<'a> {
    /// The field's name.
    pub field: &'a str,
    /// What is wrong.
    pub says: Text,
    /// How it is written.
    pub help: Text,
}

/// What a look at a filled-in form showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review<'a> {
    /// What cannot be right, in the order of the list.
    pub misfits: Vec<Misfit<'a>>,
    /// Needed, and not there or not usable.
    pub missing: Vec<&'a Item>,
    /// Perhaps missing: whether it is there, or whether it is needed, is not known.
    pub open: Vec<&'a Item>,
    /// Which fields are there and usable.
    pub facts: Truths,
    list: &'a Checklist,
}

names! {
    /// Whether all is there.
    Completeness {
        /// All that is needed is there.
        Complete = "complete",
        /// Something that is needed is not there, or not usable.
        Incomplete = "incomplete",
    }
}

/// Something to correct in a filled-in form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Correction<'a> {
    /// `bad_value` for what cannot be right, `missing_key` for what is not there.
    pub code: Code,
    /// The field.
    pub field: &'a str,
    /// What is wrong.
    pub says: Text,
    /// What to do about it.
    pub help: Text,
    /// Whether the form is incomplete because of it: what the law requires, and not what merely cannot be right.
    pub needed: bool,
}

impl Review<'_> {
    /// Whether all is there; `None` where it depends on what is not known.
    pub fn outcome(&self) -> Option<Completeness> {
        match (self.missing.is_empty(), self.open.is_empty()) {
            (false, _) => Some(Completeness::Incomplete),
            (true, true) => Some(Completeness::Complete),
            (true, false) => None,
        }
    }

    /// What is still to be asked, each fact once: one condition may leave several items open.
    pub fn asks(&self) -> Vec<Ask> {
        let mut asked = BTreeSet::new();
        let open = self.open.iter().flat_map(|item| self.unknown(item));
        open.filter(|ask| asked.insert(ask.fact.clone())).collect()
    }

    /// What is not known of an item: whether it is there, and whether it is needed or enough.
    fn unknown(&self, item: &Item) -> Vec<Ask> {
        let facts = &self.facts;
        let there = Text::new(format!("是否有{}？", item.name.zh), format!("is there {}?", item.name.en));
        let there = Ask::new(item.id.as_str(), there).of(item.one_of.iter().map(|member| (member.id.as_str(), &member.name)));
        let members = item.one_of.iter().filter(|member| facts.get(&member.id) == Truth::Yes);
        let needed = item.required_if.facts().chain(members.flat_map(|member| member.counts_if.facts()));
        let needed = needed.map(|fact| Ask::new(fact, self.list.question(fact)));
        // Where a thing is there and only its use is open, whether it is there is no question any more.
        let may_do = |member: &Member| facts.get(&member.id) == Truth::Yes && member.counts_if.holds(facts) != Truth::No;
        let asked = (!item.one_of.iter().any(may_do)).then_some(there);
        asked.into_iter().chain(needed).filter(|ask| facts.get(&ask.fact) == Truth::Unknown).collect()
    }

    /// Everything to correct in a form whose fields take values, in the order of the list; nothing in a list that only asks what is there.
    ///
    /// ```
    /// use gongkai::{Library, form::checklist::Entries};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let list = book.checklist("request.form", "2024-03-01".parse().unwrap()).unwrap().content();
    /// let form = Entries::from([("name".into(), gongkai::form::checklist::Entry::Text(" ".into()))]);
    /// let review = list.review(&form, None);
    /// let corrections = review.corrections();
    /// assert_eq!((corrections[0].field, corrections[0].needed), ("name", true));
    /// ```
    pub fn corrections(&self) -> Vec<Correction<'_>> {
        let mut corrections = Vec::new();
        if self.list.items.iter().flat_map(Item::fields).all(|field| field.takes.is_none()) {
            return corrections;
        }
        for item in &self.list.items {
            let needed = self.missing.iter().any(|missing| missing.id == item.id);
            let told = self.misfits.iter().filter(|misfit| item.fields().any(|field| field.id == misfit.field));
            let before = corrections.len();
            corrections.extend(told.map(|misfit| Correction {
                code: Code::BadValue,
                field: misfit.field,
                says: misfit.says.clone(),
                help: misfit.help.clone(),
                needed,
            }));
            if needed && corrections.len() == before {
                corrections.push(Correction {
                    code: Code::MissingKey,
                    field: item.candidates(&self.facts).next().map_or(item.id.as_str(), |member| &member.id),
                    says: Text::new(format!("缺少{}", item.name.zh), format!("{} is missing", item.name.en)),
                    help: item.advice(&self.facts),
                    needed: true,
                });
            }
        }
        corrections
    }
}

impl Item {
    /// What to do where it is missing.
    fn advice(&self, facts: &Truths) -> Text {
        match (self.one_of.as_slice(), &self.takes) {
            ([], Some(takes)) => takes.help(),
            ([], None) => Text::new(format!("补上{}", self.name.zh), format!("add {}", self.name.en)),
            _ => {
                let (zh, en): (Vec<&str>, Vec<&str>) = self.candidates(facts).map(|member| (&*member.name.zh, &*member.name.en)).unzip();
                Text::new(format!("写明其中一项即可：{}", zh.join("、")), format!("one of these is enough: {}", en.join(", ")))
            }
        }
    }
}

impl Checklist {
    /// Looks at a filled-in form: all that is missing and all that cannot be right, at once. `on` is the day it is handed in.
    ///
    /// What cannot be right is not there for the law: a wrong number proves no identity.
    ///
    /// ```
    /// use gongkai::{Library, form::checklist::{Entries, Entry}};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let on = "2024-03-01".parse().unwrap();
    /// let list = book.checklist("request.form", on).unwrap().content();
    /// let form = Entries::from([("name".into(), Entry::Text("张三".into())), ("email".into(), Entry::Text("zhang".into()))]);
    /// let review = list.review(&form, Some(on));
    /// assert_eq!(review.misfits[0].field, "email");
    /// assert!(review.open.iter().any(|item| item.id == "contact")); // there may be a phone number
    /// assert_eq!(review.outcome(), None); // which the law wants only under conditions nobody has told
    /// ```
    pub fn review(&self, form: &Entries, on: Option<NaiveDate>) -> Review<'_> {
        let mut facts = Truths::default();
        let mut misfits = Vec::new();
        for field in self.items.iter().flat_map(Item::fields) {
            let Some(entry) = form.get(field.id) else { continue };
            let truth = field.reads(entry, on).unwrap_or_else(|says| {
                misfits.push(Misfit { field: field.id, says, help: field.takes.map_or_else(Text::default, Takes::help) });
                false
            });
            facts.set(field.id, truth);
        }
        let is_field = |name: &str| self.items.iter().flat_map(Item::fields).any(|field| field.id == name);
        for (name, entry) in form {
            if let Entry::There(holds) = entry
                && !is_field(name)
            {
                facts.set(name.as_str(), *holds);
            }
        }
        let gaps = self.check(&facts);
        let (missing, open) = (gaps.missing, gaps.open);
        for item in missing.iter().chain(&open) {
            let useless = |member: &&Member| facts.get(&member.id) == Truth::Yes && member.counts_if.holds(&facts) == Truth::No;
            misfits.extend(item.one_of.iter().filter(useless).map(|member| Misfit {
                field: &member.id,
                says: Text::new(
                    format!("“{}”在此情形下不能作为“{}”", member.name.zh, item.name.zh),
                    format!("`{}` is no `{}` in this case", member.name.en, item.name.en),
                ),
                help: Text::new("另行提供，或者改正所选情形", "give another, or correct the circumstances chosen"),
            }));
        }
        Review { misfits, missing, open, facts, list: self }
    }
}

impl Field<'_> {
    /// Whether something usable stands there.
    fn reads(&self, entry: &Entry, on: Option<NaiveDate>) -> Result<bool, Text> {
        match (entry, self.takes) {
            (Entry::There(there), _) => Ok(*there),
            (Entry::Text(text), _) if is_blank(text) => Ok(false),
            (Entry::Text(text), Some(Takes::OneOf(_))) => self.chosen(std::slice::from_ref(text)),
            (Entry::Text(text), Some(Takes::Value(value))) => value.check(text, on).map(|()| true),
            (Entry::Many(texts), Some(Takes::OneOf(_))) => self.chosen(texts),
            (Entry::Many(texts), Some(Takes::Value(Value::List))) => Ok(texts.iter().any(|text| !is_blank(text))),
            (Entry::Number(n), Some(Takes::Value(Value::Count))) => match n {
                0 => Err(Text::new("须不小于1", "must be at least 1")),
                _ => Ok(true),
            },
            _ => Err(Text::new("此处不能写这种值", "such a value cannot stand here")),
        }
    }

    fn chosen(&self, names: &[String]) -> Result<bool, Text> {
        let Some(Takes::OneOf(choices)) = self.takes else { return Ok(false) };
        match names.iter().find(|name| choices.iter().all(|choice| choice.id != **name)) {
            Some(unknown) => {
                let known: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
                let unknown = crate::text::excerpt(unknown);
                Err(Text::new(
                    format!("没有“{unknown}”这一选项；可选：{}", known.join("、")),
                    format!("`{unknown}` is not on the list: {}", known.join(", ")),
                ))
            }
            None => Ok(!names.is_empty()),
        }
    }
}
