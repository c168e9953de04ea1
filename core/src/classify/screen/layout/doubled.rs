//! Paragraphs and sentences that stand twice (段落、语句重复).

use std::{cell::LazyCell, collections::HashMap, ops::Range};

use super::{
    super::{
        found::{Confidence, Finds, Found},
        scan::Scan,
    },
    line::Line,
    marker::{Marker, Style},
};
use crate::{form::kind::Kind, order, text::Text};

/// A paragraph has a sentence's end and at least so many bytes: 30 Chinese characters. Cells of tables and titles do stand twice.
const PARAGRAPH: usize = 90;

/// Paragraphs that are the same as one before. What follows a copy as it follows the original is one finding with it.
///
/// Rules say the same in several places: an item of a list that stands in another list too, and a sentence that closes another article,
/// are no copies.
pub(super) fn paragraphs(lines: &[Line], found: &mut Finds) {
    let mut seen: HashMap<u64, usize> = HashMap::with_capacity(lines.iter().filter(|line| line.text.len() >= PARAGRAPH).count());
    let mut copy: Option<Copy> = None;
    let parents = LazyCell::new(|| parents(lines));
    let is_fault = |original: usize, at: usize| {
        let (one, other) = (parents.get(original).copied().unwrap_or_default(), parents.get(at).copied().unwrap_or_default());
        !one.differs(other, lines)
    };
    for (at, line) in lines.iter().enumerate() {
        if let Some(open) = &mut copy {
            let next = open.original + open.count;
            if lines.get(next).is_some_and(|original| original.text == line.text) {
                open.count += 1;
                open.bytes.end = line.end();
                open.is_fault |= line.text.len() >= PARAGRAPH && is_fault(next, at);
                continue;
            }
            found.extend(copy.take().and_then(|copy| copy.found(lines)));
        }
        if line.text.len() < PARAGRAPH {
            continue;
        }
        let original = *seen.entry(gist(line.text)).or_insert(at);
        let is_copy = original != at && lines.get(original).is_some_and(|original| original.text == line.text);
        if is_copy && line.text.contains(['。', '；']) {
            copy = Some(Copy { original, count: 1, bytes: line.start..line.end(), is_fault: is_fault(original, at) });
        }
    }
    found.extend(copy.and_then(|copy| copy.found(lines)));
}

/// What a line stands under, by the places of these lines.
#[derive(Debug, Clone, Copy, Default)]
struct Parents {
    /// The head of its article, if it is not that line itself.
    article: Option<u32>,
    /// What its list is introduced by, if it is an item.
    lead_in: Option<u32>,
}

impl Parents {
    /// Whether they say something else than others: the two lines belong to two articles, or to two lists.
    fn differs(self, other: Self, lines: &[Line]) -> bool {
        let text = |at: u32| lines.get(usize::try_from(at).ok()?).map(|line| line.text);
        let two = |one: Option<u32>, other: Option<u32>| one.zip(other).is_some_and(|(one, other)| text(one) != text(other));
        two(self.article, other.article) || two(self.lead_in, other.lead_in)
    }
}

/// What each line stands under.
fn parents(lines: &[Line]) -> Vec<Parents> {
    let mut article = None;
    let mut lead_ins = [None; Style::COUNT];
    let parents_of = |(at, line): (u32, &Line)| {
        let Some(Marker { style, number, .. }) = Marker::of(line) else { return Parents { article, lead_in: None } };
        if style.is_heading() {
            lead_ins = [None; Style::COUNT];
            article = (style == Style::Article).then_some(at);
            return Parents::default();
        }
        let Some(lead_in) = lead_ins.get_mut(style as usize) else { return Parents { article, lead_in: None } };
        if number == 1 {
            *lead_in = at.checked_sub(1);
        }
        Parents { article, lead_in: *lead_in }
    };
    (0..).zip(lines).map(parents_of).collect()
}

/// What tells paragraphs apart at small cost: the length, and some of the bytes. Two that agree in it are compared in full.
fn gist(text: &str) -> u64 {
    let step = text.len() / 4;
    let words = (1..4).map(|part| word(text.as_bytes(), part * step));
    words.fold(u64::try_from(text.len()).unwrap_or_default(), |gist, word| (gist.rotate_left(23) ^ word).wrapping_mul(ODD))
}

/// Eight bytes from a place on; 0 where there are not so many.
fn word(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()).map_or(0, |word| u64::from_le_bytes(*word))
}

/// Lines that follow one another as they did before.
struct Copy {
    /// The first line that is repeated.
    original: usize,
    count: usize,
    bytes: Range<usize>,
    /// Whether one of them at least may not be said again where it stands.
    is_fault: bool,
}

impl Copy {
    fn found(self, lines: &[Line]) -> Option<Found> {
        let line = lines.get(self.original).map_or(0, |line| line.number);
        let reason = match self.count {
            1 => Text::new(format!("与第{line}行的段落相同"), format!("the same paragraph as in line {line}")),
            count => {
                Text::new(format!("{count}段与第{line}行起的各段相同"), format!("{count} paragraphs repeat those from line {line} on"))
            }
        };
        self.is_fault.then_some(Found { kind: Kind::DoubledParagraph, bytes: self.bytes, confidence: Confidence::Likely, reason })
    }
}

/// How many bytes a window holds: five Chinese characters.
const WINDOW: usize = 16;
/// A phrase that stands twice without anything between has at least so many Chinese characters, and so many different ones.
const PHRASE: usize = 10;
const DIFFERENT: usize = 5;
/// Shorter lines hold no phrase twice.
const LINE: usize = 2 * 3 * PHRASE;
/// No character takes more bytes: so many may remain behind the last window of a line.
const CHARACTER: usize = 4;
/// How many windows are remembered; a phrase is short beside it.
const SLOTS: usize = 1 << 11;

/// Phrases that stand twice, the copy glued to the original.
///
/// The window at each character is looked up where it last stood. Where so many windows in a row last stood at the same distance that
/// they fill it, the text repeats itself at once.
pub(super) fn phrases(scan: &Scan, lines: &[Line], found: &mut Finds) {
    // Most short texts have no such line, and need no memory of windows.
    if !lines.iter().any(|line| line.text.len() >= LINE) {
        return;
    }
    // In 32 bits: where a text is so long that two places pass for one, the phrases are compared and differ.
    let mut last_start = [0_u32; SLOTS];
    for line in lines.iter().filter(|line| line.text.len() >= LINE) {
        let bytes = line.text.as_bytes();
        let mut run = Run::default();
        let mut at = 0;
        let first = low_bits(line.start);
        while let Some([low, high]) = bytes.get(at..).and_then(|rest| rest.as_chunks::<8>().0.first_chunk::<2>()) {
            let mixed = u64::from_le_bytes(*low).wrapping_mul(ODD) ^ u64::from_le_bytes(*high).rotate_left(23);
            let slot = usize::try_from(mixed.wrapping_mul(ODD) >> (64 - SLOTS.trailing_zeros())).unwrap_or_default();
            let Some(last) = last_start.get_mut(slot) else { break };
            let start = line.start + at;
            let here = low_bits(start);
            let before = std::mem::replace(last, here);
            let distance = if before >= first && before <= here { usize::try_from(here - before).unwrap_or_default() } else { 0 };
            // Another window may have taken the place of the one that the run goes on with.
            let goes_on = distance == run.distance || same(bytes, at, run.distance);
            if !goes_on {
                let missed = (0..MISSED).take_while(|back| same_byte(bytes, at, distance, back + 1)).count();
                let whole = (0..=missed).rev().find(|back| line.text.is_char_boundary(at - back)).unwrap_or_default();
                run = Run { distance, from: start - whole, told: distance == 0 };
            } else if !run.told && start + WINDOW + CHARACTER - run.from > run.distance {
                run.told = true;
                found.extend(phrase(scan, run.from, run.distance));
            }
            at += match low {
                [0..0x80, ..] => 1,
                [0x80..0xE0, ..] => 2,
                [0xE0..0xF0, ..] => 3,
                _ => 4,
            };
        }
    }
}

/// A place without what 32 bits do not hold of it.
const fn low_bits(at: usize) -> u32 {
    (at & u32::MAX as usize) as u32
}

/// How far before a run its beginning may lie, its windows having lost their places.
const MISSED: usize = 3 * PHRASE;

/// Whether the window at a place stood a distance before it.
fn same(bytes: &[u8], at: usize, distance: usize) -> bool {
    let window = |at: usize| bytes.get(at..at + WINDOW);
    distance > 0 && at.checked_sub(distance).and_then(window) == window(at)
}

/// Whether the byte so far before a place stood a distance before that.
fn same_byte(bytes: &[u8], at: usize, distance: usize, back: usize) -> bool {
    distance > 0 && at >= distance + back && bytes.get(at - distance - back) == bytes.get(at - back)
}

/// Mixes bits: the fractional part of the golden ratio.
const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Windows that all last stood at one distance.
#[derive(Default)]
struct Run {
    distance: usize,
    /// Where the first of them begins.
    from: usize,
    told: bool,
}

/// A phrase of a length that stands before and after a place.
fn phrase(scan: &Scan, middle: usize, length: usize) -> Option<Found> {
    let once = scan.text.get(middle.checked_sub(length)?..middle)?;
    let again = scan.text.get(middle..middle + length)?;
    let mut han: Vec<char> = once.chars().filter(|c| matches!(c, '一'..='龥')).collect();
    let count = han.len();
    order::natural(&mut han);
    han.dedup();
    // 《甲法》《甲法实施办法》 repeats the end of one title and the beginning of the next.
    let cuts_a_title = once.find('》').is_some_and(|closes| once.find('《').is_none_or(|opens| closes < opens));
    if once != again || count < PHRASE || han.len() < DIFFERENT || cuts_a_title {
        return None;
    }
    let reason = Text::new(format!("{count}字的语句紧接着又出现一次"), format!("a phrase of {count} characters stands twice in a row"));
    Some(Found { kind: Kind::DoubledParagraph, bytes: middle..middle + length, confidence: Confidence::Likely, reason })
}
