//! The parts every answer is made of.

use serde_json::Value;

use super::question::Question;
use crate::{
    answer::{Answer, Duty, Ground, Named, Open, Said, Told},
    form::asked::Ask,
    json::Object,
    law::{Citation, RuleId},
    rulebook::{Found, Rulebook},
    text::Text,
    verdict,
};

impl Question<'_, '_> {
    /// An answer that names the rule and the book that was asked, and a reading that matters.
    pub(super) fn said(&self, found: &Found, note: Option<&Text>) -> Said {
        Said { note: note.cloned(), ..self.said_of(found.rule.id.clone()) }
    }

    /// An answer that names what was asked, and the book.
    pub(super) fn said_of(&self, rule: RuleId) -> Said {
        Said { rule, book: (&*self.book).into(), note: None, grounds: Vec::new(), tried: Vec::new(), open: Vec::new() }
    }

    /// What cannot be said before these are answered.
    pub(super) fn unanswered(&self, found: &Found, asks: impl IntoIterator<Item = Ask>) -> Answer {
        let said = Said { open: asks.into_iter().map(Open::from).collect(), ..self.said(found, found.rule.note.as_ref()) };
        self.tells(said, Told::Open)
    }

    pub(super) fn tells(&self, said: Said, told: Told) -> Answer {
        Answer { said, told, lang: self.lang }
    }
}

/// Notes as one, each a sentence.
pub(super) fn notes<'t>(notes: impl IntoIterator<Item = &'t Text>) -> Option<Text> {
    let (zh, en): (Vec<&str>, Vec<&str>) = notes.into_iter().map(|note| (&*note.zh, &*note.en)).unzip();
    (!zh.is_empty()).then(|| Text::new(zh.concat(), en.join(" ")))
}

/// A rule that carries the answer.
pub(super) fn ground(found: &Found, gives: Option<Text>, cite: &Citation) -> Ground {
    Ground { cite: cite.clone(), rule: found.rule.id.clone(), book: found.book.id.clone(), gives }
}

/// The rule's own citation and the further ones.
pub(super) fn grounds(found: &Found, gives: Option<Text>, cite: &Citation) -> Vec<Ground> {
    let also = found.rule.also.iter().map(|cite| ground(found, None, cite));
    [ground(found, gives, cite)].into_iter().chain(also).collect()
}

impl From<Ask> for Open {
    fn from(ask: Ask) -> Self {
        let choices = ask.choices.into_iter().map(|choice| Named { id: choice.id, name: choice.name });
        Self { fact: ask.fact, ask: ask.words, choices: choices.collect(), duties: ask.duties.iter().map(Duty::from).collect(), path: None }
    }
}

/// Which rendering of which rulebook.
pub(super) fn book(book: &Rulebook) -> Value {
    Object::default().set("id", book.id.as_str()).set("version", book.version.as_str()).set("hash", book.hash.as_str()).into()
}

/// Where a figure stands.
pub(super) fn citation(cite: &Citation) -> Object {
    let mut entry = Object::default();
    entry
        .set("document", cite.document.title.as_str())
        .set_some("number", cite.document.number.as_deref())
        .set("article", cite.provision.as_str())
        .set_some("quote", cite.quote.as_deref())
        .set("evidence", cite.evidence.as_str());
    entry
}

impl From<&verdict::Duty> for Duty {
    fn from(duty: &verdict::Duty) -> Self {
        Self { rule: duty.rule.clone(), name: duty.name.clone() }
    }
}
