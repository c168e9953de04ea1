//! Reading what a rulebook says once, and finding what a rule refers to by name.

use super::{Loader, cite::Around, entry};
use crate::{
    error::{Code, join, unknown_name},
    form::{
        table::{Conclusion, Fact},
        term::{Clause, Extension},
    },
    reader::{Fields, Node},
    rulebook::said::{Entries, Said},
    text::Text,
    verdict::Duty,
};

/// A section of what is said once.
pub(super) struct Section<T> {
    name: &'static str,
    /// The name that an entry goes by wherever it is written out; `None` if that differs with the form of the rule.
    entry: Option<&'static str>,
    entries: fn(&Said) -> &Entries<T>,
}

impl<T> Section<T> {
    fn find<'s>(&self, said: &'s Said, name: &str) -> Option<&'s Option<T>> {
        (self.entries)(said).iter().find(|(known, _)| known == name).map(|(_, entry)| entry)
    }
}

pub(super) const FACT: Section<Fact> = Section { name: "fact", entry: None, entries: |said| &said.facts };
pub(super) const OUTCOME: Section<Conclusion> = Section { name: "outcome", entry: Some("outcome"), entries: |said| &said.outcomes };
pub(super) const DUTY: Section<Duty> = Section { name: "duty", entry: Some("duty"), entries: |said| &said.duties };
pub(super) const CLAUSE: Section<Clause> = Section { name: "clause", entry: Some("clause"), entries: |said| &said.clauses };
pub(super) const EXTENSION: Section<Extension> = Section { name: "extension", entry: Some("extension"), entries: |said| &said.extensions };

impl Loader<'_> {
    /// The sections of what is said once.
    pub(super) fn read_said(&self, fields: &Fields) -> Said {
        Said {
            facts: entries(fields, &FACT, |id, fact| self.fact(Some(id.to_owned()), fact, Around::Nothing)),
            outcomes: entries(fields, &OUTCOME, |id, outcome| self.outcome_as_written(Some(id.to_owned()), outcome)),
            duties: entries(fields, &DUTY, |_, duty| super::table::duty(duty)),
            clauses: entries(fields, &CLAUSE, |id, clause| self.clause(Some(id.to_owned()), clause, Around::Nothing)),
            extensions: entries(fields, &EXTENSION, |_, extension| self.extension(extension, Around::Nothing)),
        }
    }

    /// An entry written out, or the name under which it is said once.
    pub(super) fn said_or<T: Clone + PartialEq>(
        &self,
        node: Node,
        section: &Section<T>,
        read: impl FnOnce(&Fields) -> Option<T>,
    ) -> Option<T> {
        section.entry.into_iter().for_each(|name| node.is_a(name));
        if node.value.is_string() { self.said(&node, section) } else { entry(node, read) }
    }

    /// What a name refers to: in this book, else in the national ones that it extends.
    fn said<T: Clone + PartialEq>(&self, node: &Node, section: &Section<T>) -> Option<T> {
        let name = node.text()?;
        if let Some(own) = section.find(&self.said, name) {
            return own.clone();
        }
        let place = join(section.name, name);
        let mut above = self.above.iter().filter_map(|book| Some((book, section.find(book.said(), name)?.as_ref()?)));
        let Some((first, entry)) = above.next() else { return self.said_nowhere(node, name, &place, section) };
        match above.find(|(_, other)| *other != entry) {
            None => Some(entry.clone()),
            Some((second, _)) => node.report(
                Code::Contradiction,
                Text::new(
                    format!("“{name}”在“{}”与“{}”中的写法不同", first.id, second.id),
                    format!("`{name}` is not the same in `{}` and in `{}`", first.id, second.id),
                ),
                Text::new(
                    format!("在本规则书的 [{place}] 中写明，或以 [book.valid] 限定其一"),
                    format!("say it in [{place}] of this book, or let [book.valid] meet only one of them"),
                ),
            ),
        }
    }

    fn said_nowhere<T>(&self, node: &Node, name: &str, place: &str, section: &Section<T>) -> Option<T> {
        let above = self.above.iter().map(|book| book.said());
        let known: Vec<&str> = above.chain([&self.said]).flat_map(|said| (section.entries)(said)).map(|(name, _)| name.as_str()).collect();
        if !known.is_empty() {
            self.sink.blame(|| unknown_name(Code::BadValue, &node.path(), name, &known));
            return None;
        }
        node.report(
            Code::BadValue,
            Text::new(format!("没有 [{place}]"), format!("there is no [{place}]")),
            Text::new("在此直接写出，或在该节中写明", "write it out here, or say it in that section"),
        )
    }
}

fn entries<T>(fields: &Fields, section: &Section<T>, read: impl Fn(&str, &Fields) -> Option<T>) -> Entries<T> {
    let Some(section) = fields.may(section.name).and_then(Node::object) else { return Entries::new() };
    section.entries().map(|(id, node)| (id.to_owned(), entry(node, |fields| read(id, fields)))).collect()
}
