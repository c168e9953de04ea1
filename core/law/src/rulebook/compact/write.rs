use std::mem;

use super::{
    Compact, hanzi,
    pool::{Distinct, Last, Numbered, put_whole},
};
use crate::law::Document;

/// Writes books, and gathers what they share.
#[derive(Debug, Default)]
pub struct Writer {
    /// How many of each kind stand in the pool that this one goes on from, and the characters of its words.
    before: [usize; 4],
    alphabet: Vec<char>,
    bytes: Vec<u8>,
    last: Last,
    words: Distinct<String>,
    hanzi: Distinct<String>,
    parts: Distinct<Vec<u8>>,
    documents: Distinct<Vec<u8>>,
}

impl Writer {
    /// A writer of books that use what those before them share. Its pool holds only what is new.
    #[must_use]
    pub fn after(before: &Self) -> Self {
        let Self { words, hanzi, parts, documents, .. } = before;
        let mut alphabet = before.alphabet.clone();
        alphabet.extend(hanzi::characters(before.added(Numbered::Hanzi, &hanzi.items), &alphabet));
        Self {
            before: [words.items.len(), hanzi.items.len(), parts.items.len(), documents.items.len()],
            alphabet,
            words: words.clone(),
            hanzi: hanzi.clone(),
            parts: parts.clone(),
            documents: documents.clone(),
            ..Self::default()
        }
    }

    /// Of things of a kind those that are not in the pool before.
    fn added<'a, T>(&self, kind: Numbered, items: &'a [T]) -> &'a [T] {
        let from = self.before.get(kind as usize).copied().unwrap_or_default();
        items.get(from..).unwrap_or_default()
    }

    pub(super) fn whole(&mut self, value: u64) {
        put_whole(&mut self.bytes, value);
    }

    pub(super) fn place(&mut self, place: usize) {
        self.whole(place.try_into().unwrap_or(u64::MAX));
    }

    pub(super) fn word(&mut self, word: &str) {
        let is_hanzi = hanzi::is_hanzi(word);
        let (kind, words) = if is_hanzi { (Numbered::Hanzi, &mut self.hanzi) } else { (Numbered::Ascii, &mut self.words) };
        let place = words.place(word.to_owned());
        let step = self.last.step(kind, place);
        self.whole(step << 1 | u64::from(is_hanzi));
    }

    /// A thing that is numbered.
    fn numbered(&mut self, kind: Numbered, place: usize) {
        let step = self.last.step(kind, place);
        self.whole(step);
    }

    /// What `write` writes goes into the pool, and its place there is written instead.
    pub(super) fn part(&mut self, write: impl FnOnce(&mut Self)) {
        let part = self.apart(write);
        let place = self.parts.place(part);
        self.numbered(Numbered::Part, place);
    }

    pub(super) fn document(&mut self, document: &Document) {
        let part = self.apart(|to| document.write(to));
        let place = self.documents.place(part);
        self.numbered(Numbered::Document, place);
    }

    /// What `write` writes, with its length before it, so that it can be passed over.
    pub(super) fn section(&mut self, write: impl FnOnce(&mut Self)) {
        let section = self.apart(write);
        self.place(section.len());
        self.bytes.extend(section);
    }

    /// What `write` writes, by itself.
    pub(super) fn apart(&mut self, write: impl FnOnce(&mut Self)) -> Vec<u8> {
        let before = mem::take(&mut self.bytes);
        self.afresh(write);
        mem::replace(&mut self.bytes, before)
    }

    /// What is numbered in what `write` writes is counted from the beginning, so that it can be read by itself.
    pub(super) fn afresh(&mut self, write: impl FnOnce(&mut Self)) {
        let outside = mem::take(&mut self.last);
        write(self);
        self.last = outside;
    }

    /// What the books that were written share. [`Pool::open`](super::Pool::open) reads it.
    pub fn pool(&self) -> Vec<u8> {
        let words = self.added(Numbered::Ascii, &self.words.items);
        let parts = self.added(Numbered::Part, &self.parts.items);
        let documents = self.added(Numbered::Document, &self.documents.items);
        let mut bytes = Vec::new();
        let put = |bytes: &mut Vec<u8>, n: usize| put_whole(bytes, n.try_into().unwrap_or(u64::MAX));
        put(&mut bytes, words.iter().map(String::len).sum());
        words.iter().for_each(|word| bytes.extend(word.as_bytes()));
        put(&mut bytes, words.len());
        words.iter().for_each(|word| put(&mut bytes, word.len()));
        bytes.extend(hanzi::written(self.added(Numbered::Hanzi, &self.hanzi.items), &self.alphabet));
        put(&mut bytes, parts.len() + documents.len());
        parts.iter().chain(documents).for_each(|part| put(&mut bytes, part.len()));
        put(&mut bytes, parts.len());
        parts.iter().chain(documents).for_each(|part| bytes.extend(part));
        bytes
    }

    /// A book that was written, with what it shares before it. [`Pool::unpack`](super::Pool::unpack) takes them apart.
    pub fn parcel(&self, book: &[u8]) -> Vec<u8> {
        let pool = self.pool();
        let mut bytes = Vec::new();
        put_whole(&mut bytes, pool.len().try_into().unwrap_or(u64::MAX));
        bytes.extend(pool);
        bytes.extend(book);
        bytes
    }
}
