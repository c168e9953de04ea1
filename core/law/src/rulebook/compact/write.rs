use std::mem;

use super::{
    Compact, hanzi,
    pool::{Distinct, Last, Numbered, put_whole},
};
use crate::law::Document;

/// Writes books, and gathers what they share.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    last: Last,
    words: Distinct<String>,
    hanzi: Distinct<String>,
    parts: Distinct<Vec<u8>>,
    documents: Distinct<Vec<u8>>,
}

impl Writer {
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

    /// What the books that were written share: their words in ASCII, and all else. [`Pool::open`](super::Pool::open) reads it.
    pub fn pool(&self) -> (String, Vec<u8>) {
        let mut bytes = Vec::new();
        let put = |bytes: &mut Vec<u8>, n: usize| put_whole(bytes, n.try_into().unwrap_or(u64::MAX));
        put(&mut bytes, self.words.items.len());
        self.words.items.iter().for_each(|word| put(&mut bytes, word.len()));
        bytes.extend(hanzi::written(&self.hanzi.items));
        let parts = || self.parts.items.iter().chain(&self.documents.items);
        put(&mut bytes, parts().count());
        parts().for_each(|part| put(&mut bytes, part.len()));
        put(&mut bytes, self.parts.items.len());
        parts().for_each(|part| bytes.extend(part));
        (self.words.items.concat(), bytes)
    }
}
