//! A checklist bound to the law of a day.

use super::{
    RuleOn,
    names::{ChecklistNames, Name},
};
use crate::{
    error::{Code, Problem, Problems, join, unknown_name},
    form::checklist::{Checklist, Entries, Entry, Item, Review},
    verdict::Truth,
};

impl<'a, N: ChecklistNames> RuleOn<'a, Checklist, N> {
    /// What is missing and what cannot be right, all at once. An item that is not named is not known; so is a fact.
    ///
    /// # Errors
    /// `unknown_key` for everything that the list does not know.
    pub fn review<'i, 'f>(
        &self,
        items: impl IntoIterator<Item = (N::Item<'i>, Entry)>,
        facts: impl IntoIterator<Item = (N::Fact<'f>, Truth)>,
    ) -> Result<Review<'a>, Problems> {
        let list = self.content();
        let known: Vec<&str> = list.items.iter().flat_map(Item::fields).map(|field| field.id).collect();
        let circumstances: Vec<&str> = list.conditions().collect();
        let mut problems = Vec::new();
        let mut entries = Entries::new();
        for (item, entry) in items {
            match named(item, &known) {
                Ok(name) => drop(entries.insert(name, entry)),
                Err(problem) => problems.push(problem),
            }
        }
        for (fact, truth) in facts {
            match (named(fact, &circumstances), truth.known()) {
                (Ok(name), Some(holds)) => drop(entries.insert(name, Entry::There(holds))),
                (Ok(_), None) => {}
                (Err(problem), _) => problems.push(problem),
            }
        }
        Problems::or(problems, list.review(&entries, Some(self.on)))
    }
}

/// A name that must be one of a rule's.
pub(super) fn named(name: impl Name, known: &[&str]) -> Result<String, Problem> {
    let name = name.as_ref();
    if known.contains(&name) { Ok(name.to_owned()) } else { Err(unknown_name(Code::UnknownKey, &join("facts", name), name, known)) }
}
