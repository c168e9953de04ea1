//! What has to be given for a letter.

use chrono::NaiveDate;

use super::{find, find_case};
use crate::{
    error::Problems,
    form::{
        letter::{Content, Fill, Letter, Slot, Wording},
        takes::Takes,
    },
    rulebook::{Found, Rulebook},
    text::Text,
    verdict::Condition,
};

/// What may be given for a case of a letter: its slots, and the circumstances on which its wording depends, in the order they are met.
pub(crate) fn takes<'a>(book: &'a Rulebook, found: &Found<'a>, case: &str, on: NaiveDate) -> Result<Vec<Need<'a>>, Problems> {
    let (letter, case) = find(found, case)?;
    let mut needs = Needs::default();
    needs.wordings(letter, letter.number.iter().chain(&letter.greeting).chain(&case.title));
    for paragraph in &case.body {
        needs.circumstances(letter, &paragraph.when);
        match &paragraph.content {
            own @ (Content::Own(_) | Content::Lines { .. }) => needs.slots(letter, own.slots()),
            Content::Of { rule, case } => {
                let found = book.rule(rule.as_str(), on)?;
                let other = found.content::<Letter>()?;
                let other_case = find_case(other, case)?;
                for paragraph in &other_case.body {
                    needs.circumstances(other, &paragraph.when);
                    needs.slots(other, paragraph.content.slots());
                }
            }
        }
    }
    needs.wordings(letter, letter.signature.iter().chain(&letter.date));
    Ok(needs.0)
}

/// Something that has to be given for a letter.
#[derive(Debug, Clone)]
pub(crate) enum Need<'a> {
    /// What is written in a slot.
    Slot(&'a Slot, &'a Takes),
    /// A fact that chooses between wordings, and what to ask about it.
    Fact(&'a str, Text),
}

impl<'a> Need<'a> {
    pub(crate) fn name(&self) -> &'a str {
        match self {
            Self::Slot(slot, _) => slot.id.as_str(),
            Self::Fact(fact, _) => fact,
        }
    }
}

#[derive(Default)]
struct Needs<'a>(Vec<Need<'a>>);

impl<'a> Needs<'a> {
    fn add(&mut self, need: Need<'a>) {
        if self.0.iter().all(|known| known.name() != need.name()) {
            self.0.push(need);
        }
    }

    fn circumstances(&mut self, letter: &Letter, when: &'a Condition) {
        when.0.iter().for_each(|literal| self.add(Need::Fact(&literal.fact, letter.question(&literal.fact))));
    }

    fn wordings(&mut self, letter: &'a Letter, wordings: impl Iterator<Item = &'a Wording>) {
        self.slots(letter, wordings.flat_map(Wording::slots));
    }

    fn slots(&mut self, letter: &'a Letter, names: impl Iterator<Item = &'a str>) {
        for slot in names.filter_map(|name| letter.slot(name)) {
            self.add(match &slot.fill {
                Fill::Value { takes, .. } => Need::Slot(slot, takes),
                Fill::Either { fact, .. } => Need::Fact(fact, slot.name.clone()),
            });
        }
    }
}
