//! Checklist (要件): is everything there? All that is missing comes back at once.

mod review;

use crate::{
    form::{table::Fact, takes::Takes},
    law::Citation,
    text::Text,
    verdict::{Condition, Truth, Truths},
};

pub use review::{Completeness, Correction, Entries, Entry, Misfit, Review};

/// One thing that must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// Needed only under this condition.
    pub required_if: Condition,
    /// It may be left out: the list looks at it only to see whether what is written there can be right.
    pub optional: bool,
    /// The kind of value written there; `None` where the list only asks whether it is there.
    pub takes: Option<Takes>,
    /// Things any one of which is enough; empty where there is nothing to choose from.
    pub one_of: Vec<Member>,
    /// Where it stands, if not where the rule stands.
    pub cite: Option<Citation>,
}

/// One of several things of which one is enough: a phone number or a postal address to be reached by.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// The kind of value written there.
    pub takes: Option<Takes>,
    /// It is enough only under this condition.
    pub counts_if: Condition,
}

/// A list of things that must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checklist {
    /// The facts on which it depends whether an item is needed, as far as the rulebook gives them words.
    pub facts: Vec<Fact>,
    /// The things, in the text's order.
    pub items: Vec<Item>,
}

/// A place where something may be written: an item, or one of the things of which one is enough.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field<'a> {
    /// Its name.
    pub id: &'a str,
    /// In words.
    pub name: &'a Text,
    /// The kind of value written there.
    pub takes: Option<&'a Takes>,
}

impl Item {
    /// Whether it is there: itself, or one of the things of which one is enough.
    fn there(&self, facts: &Truths) -> Truth {
        match facts.get(&self.id) {
            Truth::Unknown if !self.one_of.is_empty() => self.one_of.iter().fold(Truth::No, |found, member| found.or(member.enough(facts))),
            own => own,
        }
    }

    /// Of the things of which one is enough, those that can be enough in these circumstances: no credit code where a person applies.
    pub fn candidates<'a>(&'a self, facts: &'a Truths) -> impl Iterator<Item = &'a Member> {
        self.one_of.iter().filter(|member| member.counts_if.holds(facts) != Truth::No)
    }

    /// The places where something may be written.
    pub fn fields(&self) -> impl Iterator<Item = Field<'_>> {
        let own = Field { id: &self.id, name: &self.name, takes: self.takes.as_ref() };
        let members = self.one_of.iter().map(|member| Field { id: &member.id, name: &member.name, takes: member.takes.as_ref() });
        std::iter::once(own).chain(members)
    }
}

impl Member {
    fn enough(&self, facts: &Truths) -> Truth {
        facts.get(&self.id).and(self.counts_if.holds(facts))
    }
}

/// What to ask about a condition's fact: in the rulebook's words, where it has any.
pub(crate) fn question(facts: &[Fact], id: &str) -> Text {
    facts
        .iter()
        .find(|fact| fact.id == id)
        .map_or_else(|| Text::new(format!("“{id}”是否成立？"), format!("does `{id}` hold?")), |fact| fact.name.clone())
}

/// What a look at the list showed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gaps<'a> {
    /// Needed and not there.
    pub missing: Vec<&'a Item>,
    /// Perhaps missing: whether it is there, or whether it is needed, is not known.
    pub open: Vec<&'a Item>,
}

impl Checklist {
    /// What to ask about a fact on which it depends what is needed.
    pub fn question(&self, fact: &str) -> Text {
        question(&self.facts, fact)
    }

    /// The facts on which it depends what is needed and what is enough.
    pub fn conditions(&self) -> impl Iterator<Item = &str> {
        self.items.iter().flat_map(|item| item.required_if.facts().chain(item.one_of.iter().flat_map(|member| member.counts_if.facts())))
    }

    /// What is missing, given which items are there.
    ///
    /// An item nobody spoke of is unknown, not missing: it comes back as a question.
    ///
    /// ```
    /// use gongkai::{Library, Rulebook, Truth, verdict::Truths};
    /// let book = Rulebook::from_toml("own.toml", r#"
    /// [book]
    /// id = "own"
    /// title = { zh = "本局办法", en = "our own rules" }
    /// scope = { zh = "本局", en = "our office" }
    /// version = "1"
    /// [document.own]
    /// title = "本局办法"
    /// [checklist."release.repost_label"]
    /// name = { zh = "转载标注", en = "label of a repost" }
    /// cite = { document = "own", provision = "第二条", evidence = "text" }
    /// [[checklist."release.repost_label".item]]
    /// id = "source"
    /// name = { zh = "来源网站", en = "source site" }
    /// [[checklist."release.repost_label".item]]
    /// id = "link"
    /// name = { zh = "链接", en = "link" }
    /// "#, Library::embedded()).unwrap();
    /// let list = book.checklist("release.repost_label", "2024-01-01".parse().unwrap()).unwrap().content();
    /// let facts = Truths::from([("source", Truth::No)]);
    /// let gaps = list.check(&facts);
    /// assert_eq!(gaps.missing[0].id, "source");
    /// assert_eq!(gaps.open[0].id, "link");
    /// ```
    pub fn check(&self, facts: &Truths) -> Gaps<'_> {
        let mut gaps = Gaps { missing: Vec::new(), open: Vec::new() };
        for item in &self.items {
            if item.optional {
                continue;
            }
            match item.there(facts).negated().and(item.required_if.holds(facts)) {
                Truth::Yes => gaps.missing.push(item),
                Truth::Unknown => gaps.open.push(item),
                Truth::No => {}
            }
        }
        gaps
    }
}
