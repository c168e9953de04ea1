//! A book: what it is is read at once, which rules it has when one is looked up, all else when it is asked for.

use super::{Compact, Lazy, Packed, Pool, Reader, Writer, compact};
use crate::rulebook::{
    book::{Book, Entry, FormKind, Heading, Rest, Rule},
    recipe::Recipe,
    said::Said,
};

compact! {
    list FormKind in ALL;
    struct Heading { id, name, valid, form }
    struct Recipe { rule, draft }
    struct Rest { documents, slots, permits, recipes, said, set }
    struct Said { facts, outcomes, duties, clauses, extensions }
    struct Book { id, title, scope, version, valid, valid_evidence, valid_note, hash, family, extends, rest, rule_count, entries }
}

impl Writer {
    /// A book as bytes. [`Book::packed`] reads them.
    pub fn book(&mut self, book: &Book) -> Vec<u8> {
        self.apart(|to| book.write(to))
    }
}

impl Book {
    /// A book from what [`Writer::book`] gave.
    pub fn packed(bytes: &'static [u8], pool: &'static Pool) -> Option<Self> {
        Self::read(&mut Reader::new(Packed { bytes, pool }))
    }
}

/// What an entry tells stands first, then all else that the rule says; both together are the rule.
impl Compact for Entry {
    fn write(&self, to: &mut Writer) {
        to.afresh(|to| self.rule().write(to));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let start = from.here();
        let heading = from.afresh(Heading::read)?;
        from.section()?;
        Some(Self { heading, rule: Lazy::packed(from.since(start)?) })
    }
}

impl Compact for Rule {
    fn write(&self, to: &mut Writer) {
        let Self { id: _, name: _, valid: _, note, cite, also, form } = self;
        Heading::of(self).write(to);
        to.section(|to| {
            note.write(to);
            cite.write(to);
            also.write(to);
            form.write(to);
        });
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let Heading { id, name, valid, form: _ } = Heading::read(from)?;
        let mut from = Reader::new(from.section()?);
        let from = &mut from;
        Some(Self {
            id,
            name,
            valid,
            note: Compact::read(from)?,
            cite: Compact::read(from)?,
            also: Compact::read(from)?,
            form: Compact::read(from)?,
        })
    }
}
