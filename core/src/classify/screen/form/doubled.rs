//! Paragraphs and sentences that stand twice (段落、语句重复).

use std::{collections::HashMap, ops::Range};

use super::{
    super::{
        found::{Confidence, Found},
        scan::Scan,
    },
    line::Line,
};
use crate::{form::kind::Kind, text::Text};

/// A paragraph has a sentence's end and at least so many bytes: 30 Chinese characters. Cells of tables and titles do stand twice.
const PARAGRAPH: usize = 90;

/// Paragraphs that are the same as one before. What follows a copy as it follows the original is one finding with it.
pub(super) fn paragraphs(lines: &[Line], found: &mut Vec<Found>) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut copy: Option<Copy> = None;
    for (at, line) in lines.iter().enumerate() {
        if let Some(open) = &mut copy {
            if lines.get(open.original + open.count).is_some_and(|original| original.text == line.text) {
                open.count += 1;
                open.bytes.end = line.end();
                continue;
            }
            found.extend(copy.take().map(|copy| copy.found(lines)));
        }
        if line.text.len() >= PARAGRAPH && line.text.contains(['。', '；']) {
            let original = *seen.entry(line.text).or_insert(at);
            if original != at {
                copy = Some(Copy { original, count: 1, bytes: line.start..line.end() });
            }
        }
    }
    found.extend(copy.map(|copy| copy.found(lines)));
}

/// Lines that follow one another as they did before.
struct Copy {
    /// The first line that is repeated.
    original: usize,
    count: usize,
    bytes: Range<usize>,
}

impl Copy {
    fn found(self, lines: &[Line]) -> Found {
        let line = lines.get(self.original).map_or(0, |line| line.number);
        let reason = match self.count {
            1 => Text::new(format!("与第{line}行的段落相同"), format!("the same paragraph as in line {line}")),
            count => {
                Text::new(format!("{count}段与第{line}行起的各段相同"), format!("{count} paragraphs repeat those from line {line} on"))
            }
        };
        Found { kind: Kind::DoubledParagraph, bytes: self.bytes, confidence: Confidence::Likely, reason }
    }
}

/// How many characters a window holds: the hash of one is eight bits in a word of 64.
const WINDOW: usize = 8;
/// A phrase that stands twice without anything between has at least so many Chinese characters, and so many different ones.
const PHRASE: usize = 10;
const DIFFERENT: usize = 5;
/// Shorter lines hold no phrase twice.
const LINE: usize = 2 * 3 * PHRASE;
/// How many windows are remembered; a phrase is short beside it.
const SLOTS: usize = 1 << 10;

/// Phrases that stand twice, the copy glued to the original.
///
/// Each window of eight characters is looked up where it last stood. Where so many windows in a row last stood at the same distance
/// that they fill it, the text repeats itself at once.
pub(super) fn phrases(scan: &Scan, lines: &[Line], found: &mut Vec<Found>) {
    let mut last_end = vec![0_usize; SLOTS];
    for line in lines.iter().filter(|line| line.text.len() >= LINE) {
        let mut window = 0_u64;
        let mut run = Run::default();
        for (count, (at, c)) in line.text.char_indices().enumerate() {
            window = window << 8 | u64::from(u32::from(c).wrapping_mul(0x9E37_79B1) >> 24);
            if count + 1 < WINDOW {
                continue;
            }
            let end = line.start + at + c.len_utf8();
            let slot = usize::try_from(window.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOTS.trailing_zeros())).unwrap_or_default();
            let Some(last) = last_end.get_mut(slot) else { continue };
            let before = std::mem::replace(last, end);
            let distance = if before > line.start { end - before } else { 0 };
            if distance != run.distance {
                run = Run { distance, from: end, told: distance == 0 };
            } else if !run.told && end - run.from + 3 * WINDOW >= distance {
                run.told = true;
                found.extend(phrase(scan, end - distance, distance));
            }
        }
    }
}

/// Windows that all last stood at one distance.
#[derive(Default)]
struct Run {
    distance: usize,
    /// Where the first of them ends.
    from: usize,
    told: bool,
}

/// A phrase of a length that stands before and after a place.
fn phrase(scan: &Scan, middle: usize, length: usize) -> Option<Found> {
    let once = scan.text.get(middle.checked_sub(length)?..middle)?;
    let again = scan.text.get(middle..middle + length)?;
    let mut han: Vec<char> = once.chars().filter(|c| matches!(c, '一'..='龥')).collect();
    let count = han.len();
    han.sort_unstable();
    han.dedup();
    if once != again || count < PHRASE || han.len() < DIFFERENT {
        return None;
    }
    let reason = Text::new(format!("{count}字的语句紧接着又出现一次"), format!("a phrase of {count} characters stands twice in a row"));
    Some(Found { kind: Kind::DoubledParagraph, bytes: middle..middle + length, confidence: Confidence::Likely, reason })
}
