use std::{
    collections::HashMap,
    hash::Hash,
    mem,
    ops::Range,
    sync::{Arc, OnceLock},
};

use super::{Compact, Packed, Reader, hanzi::Hanzi};
use crate::law::Document;

/// What written books share: their words, their parts, their documents. It may go on from another pool, whose things it uses.
#[derive(Debug)]
pub struct Pool {
    before: Option<&'static Pool>,
    /// Words in ASCII.
    words: &'static str,
    word_starts: Vec<u32>,
    hanzi: Hanzi,
    parts: &'static [u8],
    part_starts: Vec<u32>,
    documents: Vec<OnceLock<Arc<Document>>>,
    documents_from: usize,
}

impl Pool {
    /// A pool from what [`Writer::pool`](super::Writer::pool) gave.
    pub fn open(bytes: &'static [u8], before: Option<&'static Self>) -> Option<Self> {
        let mut rest = bytes;
        let words = str::from_utf8(piece(&mut rest)?).ok()?;
        let word_starts = starts(&mut rest)?;
        let hanzi = Hanzi::open(&mut rest)?;
        let part_starts = starts(&mut rest)?;
        let documents_from = usize::try_from(whole(&mut rest)?).ok()?;
        let documents = (documents_from + 1..part_starts.len()).map(|_| OnceLock::new()).collect();
        Some(Self { before, words, word_starts, hanzi, parts: rest, part_starts, documents, documents_from })
    }

    /// A pool that goes on from another, and what stands behind it, as [`Writer::parcel`](super::Writer::parcel) puts them together.
    pub fn unpack(mut parcel: &'static [u8], before: &'static Self) -> Option<(Self, &'static [u8])> {
        let pool = Self::open(piece(&mut parcel)?, Some(before))?;
        Some((pool, parcel))
    }

    /// How many things of a kind there are, those before among them.
    fn count(&self, kind: Numbered) -> usize {
        let own = match kind {
            Numbered::Ascii => self.word_starts.len() - 1,
            Numbered::Hanzi => self.hanzi.count(),
            Numbered::Part => self.documents_from,
            Numbered::Document => self.documents.len(),
        };
        own + self.before.map_or(0, |before| before.count(kind))
    }

    /// The pool that a thing stands in, and where in it.
    fn holder(&'static self, kind: Numbered, place: usize) -> (&'static Self, usize) {
        match self.before {
            None => (self, place),
            Some(before) => match place.checked_sub(before.count(kind)) {
                Some(own) => (self, own),
                None => before.holder(kind, place),
            },
        }
    }

    pub(super) fn word(&'static self, kind: Numbered, place: usize) -> Option<&'static str> {
        let (pool, place) = self.holder(kind, place);
        match kind {
            Numbered::Hanzi => pool.hanzi.word(place, |place| pool.character(place)),
            _ => pool.words.get(span(&pool.word_starts, place)?),
        }
    }

    /// A character of the alphabets, one after the other.
    fn character(&self, place: usize) -> Option<char> {
        let before = self.before.map_or(0, Self::characters);
        match place.checked_sub(before) {
            Some(own) => self.hanzi.alphabet.get(own).copied(),
            None => self.before?.character(place),
        }
    }

    fn characters(&self) -> usize {
        self.hanzi.alphabet.len() + self.before.map_or(0, Self::characters)
    }

    pub(super) fn part(&'static self, place: usize) -> Option<&'static [u8]> {
        let (pool, place) = self.holder(Numbered::Part, place);
        pool.parts.get(span(&pool.part_starts, place)?)
    }

    /// Each document is one, however many citations name it.
    pub(super) fn document(&'static self, place: usize) -> Option<Arc<Document>> {
        let (pool, place) = self.holder(Numbered::Document, place);
        let kept = pool.documents.get(place)?;
        if let Some(document) = kept.get() {
            return Some(Arc::clone(document));
        }
        let packed = Packed { bytes: pool.parts.get(span(&pool.part_starts, pool.documents_from + place)?)?, pool };
        let document = Arc::new(Document::read(&mut Reader::new(packed))?);
        Some(Arc::clone(kept.get_or_init(|| document)))
    }
}

pub(super) fn span(starts: &[u32], place: usize) -> Option<Range<usize>> {
    let at = |place: usize| starts.get(place).and_then(|start| usize::try_from(*start).ok());
    Some(at(place)?..at(place + 1)?)
}

/// Where each item of a list starts, and where the last one ends, from the lengths that are written.
pub(super) fn starts(from: &mut &[u8]) -> Option<Vec<u32>> {
    let count = usize::try_from(whole(from)?).ok()?;
    let mut at = 0_u32;
    let mut starts = Vec::with_capacity(count + 1);
    starts.push(at);
    for _ in 0..count {
        at = at.checked_add(u32::try_from(whole(from)?).ok()?)?;
        starts.push(at);
    }
    Some(starts)
}

/// A whole number, seven bits a byte, the lowest first; the last byte has its highest bit clear.
pub(super) fn whole(from: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        value |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// So many bytes as are announced.
pub(super) fn piece(from: &mut &'static [u8]) -> Option<&'static [u8]> {
    let length = usize::try_from(whole(from)?).ok()?;
    let (piece, rest) = from.split_at_checked(length)?;
    *from = rest;
    Some(piece)
}

/// As [`whole`] reads it.
pub(super) fn put_whole(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.extend((value & 0x7F).to_le_bytes().first().map(|low| low | 0x80));
        value >>= 7;
    }
    bytes.extend(value.to_le_bytes().first());
}

/// What is numbered as it is first used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbered {
    Ascii,
    Hanzi,
    Part,
    Document,
}

/// The number of the last thing of each kind, in one stretch of bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Last([i64; 4]);

impl Last {
    /// How far a thing is from the last of its kind, forwards in even numbers and backwards in odd ones.
    pub(super) fn step(&mut self, kind: Numbered, place: usize) -> u64 {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        let step = place - self.replace(kind, place);
        step.unsigned_abs() << 1 | u64::from(step < 0)
    }

    /// Which thing it is.
    pub(super) fn place(&mut self, kind: Numbered, step: u64) -> Option<usize> {
        let far = i64::try_from(step >> 1).ok()?;
        let last = self.replace(kind, 0);
        let place = last.checked_add(if step & 1 == 1 { -far } else { far })?;
        self.replace(kind, place);
        place.try_into().ok()
    }

    fn replace(&mut self, kind: Numbered, place: i64) -> i64 {
        self.0.get_mut(kind as usize).map_or(0, |last| mem::replace(last, place))
    }
}

/// Distinct things in the order in which they were first used.
#[derive(Debug, Clone)]
pub(super) struct Distinct<T> {
    places: HashMap<T, usize>,
    pub(super) items: Vec<T>,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self { places: HashMap::new(), items: Vec::new() }
    }
}

impl<T: Clone + Eq + Hash> Distinct<T> {
    pub(super) fn place(&mut self, item: T) -> usize {
        *self.places.entry(item).or_insert_with_key(|item| {
            self.items.push(item.clone());
            self.items.len() - 1
        })
    }
}
