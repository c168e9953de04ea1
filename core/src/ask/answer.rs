//! The parts every answer is made of.

use serde_json::Value;

use super::question::Question;
use crate::{
    json::Object,
    law::Citation,
    rulebook::{Found, Rulebook},
    text::{Lang, Text},
};

impl Question<'_, '_> {
    /// An answer that names the rule and the book that was asked, and a reading that matters.
    pub(super) fn answer(&self, found: &Found, note: Option<&Text>) -> Object {
        let mut answer = Object::default();
        answer.set("rule", found.rule.id.as_str()).set("book", book(&self.book)).set_some("note", note.map(|note| self.say(note)));
        answer
    }

    /// A rule that carries the answer.
    pub(super) fn ground(&self, found: &Found, gives: Option<&str>, cite: &Citation) -> Value {
        let mut ground = citation(cite);
        ground.set("rule", found.rule.id.as_str()).set("book", found.book.id.as_str()).set_some("gives", gives).into()
    }

    /// The rule's own citation and the further ones.
    pub(super) fn grounds(&self, found: &Found, gives: Option<&str>, cite: &Citation) -> Vec<Value> {
        let also = found.rule.also.iter().map(|cite| self.ground(found, None, cite));
        [self.ground(found, gives, cite)].into_iter().chain(also).collect()
    }

    /// A question to the one who asked.
    pub(super) fn open(&self, fact: &str, ask: &Text, choices: impl IntoIterator<Item = (String, Text)>) -> Value {
        let choices = choices.into_iter().map(|(id, name)| Value::from(Object::default().set("id", id).set("name", self.say(&name))));
        Object::default().set("fact", fact).set("ask", self.say(ask)).set_all("choices", choices).into()
    }

    /// Something considered that did not apply.
    pub(super) fn tried(&self, outcome: &str, failed: &Text, cite: &Citation) -> Value {
        citation(cite).set("outcome", outcome).set("failed", self.say(failed)).into()
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

/// A named thing.
pub(super) fn named(lang: Lang, id: &str, name: &Text) -> Object {
    let mut entry = Object::default();
    entry.set("id", id).set("name", name.get(lang));
    entry
}
