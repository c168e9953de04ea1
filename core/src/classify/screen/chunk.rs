//! Numbers as people write them: the pieces of letters and of digits in a text, and what stands between them.

use std::ops::Range;

use super::{
    scan::{Class, Scan, Spot},
    steps,
};
use crate::identifier::half_width;

/// What a piece is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    Digits,
    Letters,
    /// Something masked: it is never part of a number, and what touches it is part of a longer one.
    Stars,
}

/// What stands between a piece and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: letters turn into digits.
    Glued,
    /// White space.
    Space,
    /// The end of a line.
    Break,
    /// A hyphen or a dash.
    Hyphen,
    /// A dot, as before decimals.
    Point,
    /// A comma, as before three digits of an amount.
    Comma,
    /// A closing parenthesis.
    Closing,
    /// Anything else, or more than one number is written with.
    Far,
}

/// A piece: a maximal run of digits, of letters, or of stars.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chunk {
    pub(super) made: Made,
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many characters it has.
    pub(super) len: usize,
    /// What stands before it.
    pub(super) gap: Gap,
}

/// Some neighbouring pieces taken as one number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window<'w> {
    pub(super) chunks: &'w [Chunk],
    /// The piece before, and the one after.
    pub(super) before: Option<Chunk>,
    pub(super) after: Option<Chunk>,
    /// Its characters: ordinary ones, capital letters.
    pub(super) code: &'w [u8],
}

impl Window<'_> {
    pub(super) fn bytes(&self) -> Range<usize> {
        self.chunks.first().map_or(0, |first| first.start)..self.chunks.last().map_or(0, |last| last.end)
    }

    pub(super) fn first(&self) -> Option<Chunk> {
        self.chunks.first().copied()
    }

    /// What stands between its pieces.
    pub(super) fn gaps(&self) -> impl Iterator<Item = Gap> {
        self.chunks.iter().skip(1).map(|chunk| chunk.gap)
    }

    /// Whether nothing stands between its characters.
    pub(super) fn is_whole(&self) -> bool {
        self.gaps().all(|gap| gap == Gap::Glued)
    }

    /// The lengths of its pieces.
    pub(super) fn lengths(&self) -> impl Iterator<Item = usize> {
        self.chunks.iter().map(|chunk| chunk.len)
    }

    /// Whether it is one number broken by the end of a line: two pieces, the first of them not alone on its line.
    pub(super) fn is_broken_once(&self, text: &str) -> bool {
        match self.chunks {
            [first, second] if second.gap == Gap::Break => {
                let before = text.get(..first.start).unwrap_or_default();
                first.len >= 3 && second.len >= 2 && !before.is_empty() && !before.ends_with(['\n', ' ', '\t', '\u{3000}'])
            }
            _ => false,
        }
    }

    /// Whether it is no part of a longer number on its left.
    pub(super) fn begins(&self) -> bool {
        let (Some(first), Some(before)) = (self.first(), self.before) else { return true };
        match (first.gap, before.made) {
            (Gap::Far | Gap::Break | Gap::Space | Gap::Closing, _) => true,
            (Gap::Comma, _) => first.len != 3,
            (Gap::Glued | Gap::Hyphen | Gap::Point, Made::Stars | Made::Digits) => false,
            // A label in letters may touch it, when nothing else touches the label.
            (Gap::Glued | Gap::Hyphen | Gap::Point, Made::Letters) => before.gap != Gap::Glued,
        }
    }

    /// Whether it is no part of a longer number on its right.
    pub(super) fn ends(&self) -> bool {
        self.after.is_none_or(|after| match (after.gap, after.made) {
            (Gap::Far | Gap::Break | Gap::Space | Gap::Closing, _) | (Gap::Hyphen | Gap::Point, Made::Letters) => true,
            (Gap::Comma, _) => after.len != 3,
            (Gap::Glued | Gap::Hyphen | Gap::Point, _) => false,
        })
    }

    /// Whether a hyphen and a few digits follow: the extension of a telephone.
    pub(super) fn has_extension(&self) -> bool {
        self.after.is_some_and(|after| after.gap == Gap::Hyphen && after.made == Made::Digits && after.len <= 5)
    }
}

/// The longest identifier made of pieces, and the shortest.
const LONGEST: usize = 20;
const SHORTEST: usize = 7;
/// In how many places white space or hyphens may part one.
const MOST_GAPS: usize = 6;

/// The pieces of a text, in order.
struct Chunks<'t, S> {
    text: &'t str,
    spots: S,
    /// What is left of the run at hand.
    run: Range<usize>,
    /// What stands before the next piece.
    gap: Gap,
    last_end: Option<usize>,
}

impl<'t, S: Iterator<Item = Spot>> Chunks<'t, S> {
    const fn of(text: &'t str, spots: S) -> Self {
        Self { text, spots, run: 0..0, gap: Gap::Far, last_end: None }
    }
}

impl<S: Iterator<Item = Spot>> Iterator for Chunks<'_, S> {
    type Item = Chunk;

    fn next(&mut self) -> Option<Chunk> {
        if self.run.is_empty() {
            self.run = self.spots.next()?.range();
            self.gap = self.last_end.map_or(Gap::Far, |end| gap_of(self.text.get(end..self.run.start).unwrap_or_default()));
            self.last_end = Some(self.run.end);
        }
        let start = self.run.start;
        let mut chars = self.text.get(self.run.clone())?.char_indices();
        let made = made_of(chars.next()?.1);
        let mut len = 1;
        let other = chars.find(|(_, c)| {
            let is_other = made_of(*c) != made;
            len += usize::from(!is_other);
            is_other
        });
        let end = other.map_or(self.run.end, |(at, _)| start + at);
        self.run.start = end;
        Some(Chunk { made, start, end, len, gap: std::mem::replace(&mut self.gap, Gap::Glued) })
    }
}

fn made_of(c: char) -> Made {
    match c {
        '0'..='9' | '０'..='９' => Made::Digits,
        '*' | '＊' => Made::Stars,
        _ => Made::Letters,
    }
}

/// The longest gap within one number, in bytes: an indented line, a dash between wide spaces.
const WIDEST_GAP: usize = 32;

fn gap_of(between: &str) -> Gap {
    match between {
        " " => return Gap::Space,
        _ if between.len() > WIDEST_GAP => return Gap::Far,
        _ => {}
    }
    between
        .chars()
        .try_fold(Gap::Glued, |gap, c| {
            Some(match (gap, half_width(c)) {
                (gap @ (Gap::Hyphen | Gap::Closing | Gap::Break), ' ' | '\t' | '\r' | '\u{A0}' | '\u{2002}'..='\u{200D}' | '\u{FEFF}') => {
                    gap
                }
                (Gap::Glued | Gap::Space, ' ' | '\t' | '\r' | '\u{A0}' | '\u{2002}'..='\u{200D}' | '\u{FEFF}') => Gap::Space,
                (Gap::Glued | Gap::Space, '\n') => Gap::Break,
                // A number broken at its hyphen.
                (Gap::Hyphen, '\n') => Gap::Hyphen,
                (Gap::Glued | Gap::Space | Gap::Break, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣') => Gap::Hyphen,
                (Gap::Glued, '.') => Gap::Point,
                (Gap::Glued, ',') => Gap::Comma,
                (Gap::Glued | Gap::Space, ')') => Gap::Closing,
                _ => return None,
            })
        })
        .unwrap_or(Gap::Far)
}

/// The pieces that can be one number with a piece that begins it.
pub(super) struct Reach<'w> {
    rest: &'w [Chunk],
    before: Option<Chunk>,
    code: &'w [u8],
    /// How many characters the first one, two, three … pieces have.
    ends: &'w [usize],
}

impl<'w> Reach<'w> {
    /// Each beginning of it as one number.
    pub(super) fn windows(&self) -> impl Iterator<Item = Window<'w>> {
        let (rest, code, before) = (self.rest, self.code, self.before);
        self.ends.iter().enumerate().filter_map(move |(last, length)| {
            let count = last + 1;
            Some(Window { chunks: rest.get(..count)?, before, after: rest.get(count).copied(), code: code.get(..*length)? })
        })
    }
}

/// Visits what each piece can begin. The visitor says with how many pieces it is done, if it found a number.
pub(super) fn each_reach(scan: &Scan, mut visit: impl FnMut(&Reach) -> Option<usize>) {
    let mut chunks = Chunks::of(scan.text, scan.all(Class::Code));
    // Only so many pieces are kept as one number may have, with the one before and the one after.
    let mut kept: Vec<Chunk> = chunks.by_ref().take(1).collect();
    if kept.is_empty() {
        return;
    }
    let mut at = 0;
    let (mut code, mut ends) = (Vec::with_capacity(LONGEST), Vec::with_capacity(LONGEST));
    loop {
        if kept.len() < at + KEPT {
            kept.drain(..at.saturating_sub(1));
            at = at.min(1);
            kept.extend(chunks.by_ref().take(2 * KEPT));
        }
        let Some(rest) = kept.get(at..).filter(|rest| !rest.is_empty()) else { break };
        code.clear();
        ends.clear();
        let mut parted = 0;
        for (i, chunk) in rest.iter().enumerate() {
            parted += usize::from(i > 0 && chunk.gap != Gap::Glued);
            let joins = i == 0 || !matches!(chunk.gap, Gap::Far | Gap::Point | Gap::Comma);
            if !joins || parted > MOST_GAPS || chunk.made == Made::Stars || code.len() + chunk.len > LONGEST {
                break;
            }
            let text = scan.text.get(chunk.start..chunk.end).unwrap_or_default();
            if text.len() == chunk.len {
                code.extend(text.bytes().map(|byte| byte.to_ascii_uppercase()));
            } else {
                code.extend(text.chars().filter_map(|c| u8::try_from(half_width(c)).ok()).map(|byte| byte.to_ascii_uppercase()));
            }
            ends.push(code.len());
        }
        steps::count(code.len());
        let before = at.checked_sub(1).and_then(|before| kept.get(before)).copied();
        let done = (code.len() >= SHORTEST).then(|| visit(&Reach { rest, before, code: &code, ends: &ends })).flatten();
        at += done.unwrap_or(1);
    }
}

/// A number has at most so many pieces, and one stands after it.
const KEPT: usize = LONGEST + 1;
