//! Words in Chinese, a byte or two a character: UTF-8 takes three, and gzip, which looks back so many bytes, finds half as much in them.

use std::{cmp::Reverse, collections::BTreeMap, sync::OnceLock};

use super::pool::{piece, put_whole, span, starts};
use crate::order;

/// The first code of a character that is not ASCII.
const FIRST: u8 = 0x80;

/// So many characters, those that stand most often, take one byte.
const SHORT: usize = 96;

/// The words as codes, each spelled when it is first asked for.
#[derive(Debug)]
pub(super) struct Hanzi {
    pub(super) alphabet: Vec<char>,
    starts: Vec<u32>,
    codes: &'static [u8],
    spelled: Vec<OnceLock<Box<str>>>,
}

impl Hanzi {
    /// What [`written`] wrote.
    pub(super) fn open(from: &mut &'static [u8]) -> Option<Self> {
        let alphabet = str::from_utf8(piece(from)?).ok()?.chars().collect();
        let starts = starts(from)?;
        let spelled = starts.iter().skip(1).map(|_| OnceLock::new()).collect();
        Some(Self { alphabet, starts, codes: piece(from)?, spelled })
    }

    pub(super) fn count(&self) -> usize {
        self.spelled.len()
    }

    /// A word; `character` is that of a place in the alphabet.
    pub(super) fn word(&self, place: usize, character: impl Fn(usize) -> Option<char>) -> Option<&str> {
        let spelled = self.spelled.get(place)?;
        if spelled.get().is_none() {
            let word = spell(self.codes.get(span(&self.starts, place)?)?, character)?;
            spelled.get_or_init(|| word.into_boxed_str());
        }
        spelled.get().map(|word| &**word)
    }
}

fn spell(codes: &[u8], character: impl Fn(usize) -> Option<char>) -> Option<String> {
    let mut word = String::with_capacity(3 * codes.len());
    let mut codes = codes.iter().copied();
    while let Some(code) = codes.next() {
        word.push(match code.checked_sub(FIRST).map(usize::from) {
            None => code.into(),
            Some(place) => character(match place.checked_sub(SHORT) {
                None => place,
                Some(high) => SHORT + (high << 8 | usize::from(codes.next()?)),
            })?,
        });
    }
    Some(word)
}

/// Whether a word is one of these.
pub(super) fn is_hanzi(word: &str) -> bool {
    !word.is_ascii()
}

/// The characters of words that are not in an alphabet yet, those that stand most often first.
pub(super) fn characters(words: &[String], known: &[char]) -> Vec<char> {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    words.iter().flat_map(|word| word.chars()).filter(|c| !c.is_ascii()).for_each(|c| *counts.entry(c).or_default() += 1);
    counts.retain(|c, _| !known.contains(c));
    let mut alphabet: Vec<(char, usize)> = counts.into_iter().collect();
    order::by_key(&mut alphabet, |(c, count)| (Reverse(*count), *c));
    alphabet.into_iter().map(|(c, _)| c).collect()
}

/// The words as [`Hanzi`] reads them: the characters that are not known before, the lengths, the codes.
pub(super) fn written(words: &[String], known: &[char]) -> Vec<u8> {
    let alphabet = characters(words, known);
    let places: BTreeMap<char, usize> = known.iter().chain(&alphabet).enumerate().map(|(place, c)| (*c, place)).collect();
    let codes: Vec<Vec<u8>> = words.iter().map(|word| word.chars().flat_map(|c| code(c, places.get(&c).copied())).collect()).collect();

    let mut bytes = Vec::new();
    let put = |bytes: &mut Vec<u8>, n: usize| put_whole(bytes, n.try_into().unwrap_or(u64::MAX));
    let alphabet = String::from_iter(alphabet);
    put(&mut bytes, alphabet.len());
    bytes.extend(alphabet.into_bytes());
    put(&mut bytes, codes.len());
    codes.iter().for_each(|code| put(&mut bytes, code.len()));
    put(&mut bytes, codes.iter().map(Vec::len).sum());
    codes.iter().for_each(|code| bytes.extend(code));
    bytes
}

/// The code of a character; `place` is that in the alphabet of one that is not ASCII. More characters than there are codes for do not come
/// back as they were, which the build notices.
fn code(c: char, place: Option<usize>) -> impl Iterator<Item = u8> {
    let byte = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let (first, second) = match place {
        None => (byte(c as usize), None),
        Some(place) if place < SHORT => (FIRST + byte(place), None),
        Some(place) => {
            let place = place - SHORT;
            (byte(usize::from(FIRST) + SHORT + (place >> 8)), Some(byte(place & 0xFF)))
        }
    };
    [first].into_iter().chain(second)
}
