//! Numbers as people write them: the pieces of letters and of digits in a text, and what stands between them.

use std::ops::Range;

use super::scan::{Class, Scan};
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
pub(super) fn chunks(scan: &Scan) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut last_end = None;
    for spot in scan.all(Class::Code) {
        let mut gap = last_end.map_or(Gap::Far, |end| gap_of(scan.text.get(end..spot.start).unwrap_or_default()));
        let mut open: Option<Chunk> = None;
        for (i, c) in scan.text.get(spot.range()).unwrap_or_default().char_indices() {
            let start = spot.start + i;
            let made = made_of(c);
            match &mut open {
                Some(chunk) if chunk.made == made => chunk.len += 1,
                _ => {
                    if let Some(done) = open.take() {
                        chunks.push(Chunk { end: start, ..done });
                        gap = Gap::Glued;
                    }
                    open = Some(Chunk { made, start, end: start, len: 1, gap });
                }
            }
        }
        chunks.extend(open.map(|done| Chunk { end: spot.end, ..done }));
        last_end = Some(spot.end);
    }
    chunks
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
    if between.len() > WIDEST_GAP {
        return Gap::Far;
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
pub(super) fn each_reach(scan: &Scan, chunks: &[Chunk], mut visit: impl FnMut(&Reach) -> Option<usize>) {
    let mut at = 0;
    let (mut code, mut ends) = (Vec::with_capacity(LONGEST), Vec::with_capacity(LONGEST));
    while let Some(rest) = chunks.get(at..).filter(|rest| !rest.is_empty()) {
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
            code.extend(text.chars().filter_map(|c| u8::try_from(half_width(c)).ok()).map(|byte| byte.to_ascii_uppercase()));
            ends.push(code.len());
        }
        let before = at.checked_sub(1).and_then(|before| chunks.get(before)).copied();
        let done = (code.len() >= SHORTEST).then(|| visit(&Reach { rest, before, code: &code, ends: &ends })).flatten();
        at += done.unwrap_or(1);
    }
}
