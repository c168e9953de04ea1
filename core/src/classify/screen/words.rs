//! Lists of words, and which of them a text begins or ends with.

use super::near;

/// Some words. Most texts begin and end with none of them: that is seen at one character.
#[derive(Debug)]
pub(super) struct Words {
    words: &'static [&'static str],
    heads: Characters,
    tails: Characters,
}

impl Words {
    pub(super) const fn new(words: &'static [&'static str]) -> Self {
        let (mut heads, mut tails, mut left) = (Characters::NONE, Characters::NONE, words);
        while let [word, rest @ ..] = left {
            match word.as_bytes() {
                [_, second, third, ..] => heads = heads.with(*second, *third),
                _ => heads = Characters::ALL,
            }
            match word.as_bytes() {
                [.., _, second, third] => tails = tails.with(*second, *third),
                _ => tails = Characters::ALL,
            }
            left = rest;
        }
        Self { words, heads, tails }
    }

    /// Which of them a text begins with: the first in the list.
    pub(super) fn beginning(&self, text: &str) -> Option<&'static str> {
        match text.as_bytes() {
            [_, second, third, ..] if !self.heads.may_hold(*second, *third) => None,
            _ => near::beginning(text, self.words),
        }
    }

    /// Which of them a text ends with: the first in the list.
    pub(super) fn ending(&self, text: &str) -> Option<&'static str> {
        match text.as_bytes() {
            [.., _, second, third] if !self.tails.may_hold(*second, *third) => None,
            _ => near::ending(text, self.words),
        }
    }

    pub(super) fn begin(&self, text: &str) -> bool {
        self.beginning(text).is_some()
    }

    pub(super) fn end(&self, text: &str) -> bool {
        self.ending(text).is_some()
    }
}

/// Some Han characters by the lowest bits of their second and third byte: what it holds not is none of them.
#[derive(Debug, Clone, Copy)]
struct Characters([u64; 4]);

impl Characters {
    const NONE: Self = Self([0; 4]);
    const ALL: Self = Self([u64::MAX; 4]);

    const fn with(self, second: u8, third: u8) -> Self {
        let (bit, Self([a, b, c, d])) = (1 << (third & 63), self);
        Self(match second & 3 {
            0 => [a | bit, b, c, d],
            1 => [a, b | bit, c, d],
            2 => [a, b, c | bit, d],
            _ => [a, b, c, d | bit],
        })
    }

    fn may_hold(&self, second: u8, third: u8) -> bool {
        self.0.get(usize::from(second & 3)).is_some_and(|bits| bits >> (third & 63) & 1 == 1)
    }
}
