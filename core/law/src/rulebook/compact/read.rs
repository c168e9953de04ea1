use std::{mem, sync::Arc};

use super::{
    Packed,
    pool::{Last, Numbered, Pool, whole},
};
use crate::{form::table::Source, law::Document};

/// Reads what a [`Writer`](super::Writer) wrote.
pub(crate) struct Reader {
    rest: &'static [u8],
    pool: &'static Pool,
    last: Last,
    /// The rows of a table that come from one rule share their source.
    pub(super) source: Option<Arc<Source>>,
}

impl Reader {
    pub(super) fn new(packed: Packed) -> Self {
        Self { rest: packed.bytes, pool: packed.pool, last: Last::default(), source: None }
    }

    pub(super) fn whole(&mut self) -> Option<u64> {
        whole(&mut self.rest)
    }

    pub(super) fn place(&mut self) -> Option<usize> {
        self.whole()?.try_into().ok()
    }

    /// A thing that is numbered.
    fn numbered(&mut self, kind: Numbered) -> Option<usize> {
        let step = self.whole()?;
        self.last.place(kind, step)
    }

    pub(super) fn word(&mut self) -> Option<&'static str> {
        let written = self.whole()?;
        let kind = if written & 1 == 1 { Numbered::Hanzi } else { Numbered::Ascii };
        let place = self.last.place(kind, written >> 1)?;
        self.pool.word(kind, place)
    }

    pub(super) fn part<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let place = self.numbered(Numbered::Part)?;
        let outside = mem::replace(&mut self.rest, self.pool.part(place)?);
        let value = self.afresh(read);
        self.rest = outside;
        value
    }

    /// What is numbered here is counted from the beginning, so that it can be read by itself.
    pub(super) fn afresh<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let outside = mem::take(&mut self.last);
        let value = read(self);
        self.last = outside;
        value
    }

    pub(super) fn document(&mut self) -> Option<Arc<Document>> {
        let place = self.numbered(Numbered::Document)?;
        self.pool.document(place)
    }

    /// A section, passed over.
    pub(super) fn section(&mut self) -> Option<Packed> {
        let length = self.place()?;
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(Packed { bytes, pool: self.pool })
    }

    /// Where it stands.
    pub(super) fn here(&self) -> Packed {
        Packed { bytes: self.rest, pool: self.pool }
    }

    /// What was read since then.
    pub(super) fn since(&self, start: Packed) -> Option<Packed> {
        let length = start.bytes.len().checked_sub(self.rest.len())?;
        Some(Packed { bytes: start.bytes.get(..length)?, ..start })
    }
}
