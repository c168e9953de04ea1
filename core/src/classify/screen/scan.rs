//! One pass over a text that notes where a detector may have to look: everything else is never looked at again.

use std::{ops::Range, sync::LazyLock};

use super::{
    class::{self, Script},
    found::Finds,
    steps,
};

/// What a character, or a run of them, is to the detectors. Most characters are nothing to any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Class {
    /// What only parts two places that lie far from each other.
    Nothing,
    /// The end of a line. (A carriage return before it is white space.)
    Break = 1,
    /// A run of letters, digits and masking stars, ordinary and full-width.
    Code,
    /// `@`.
    At,
    /// `：` or `:`.
    Colon,
    /// A tab or `|`, between the cells of a row.
    Cell,
    /// `★`.
    Star,
    /// A bracket or a quotation mark, of any sort.
    Bracket,
    /// U+FFFD, and what else may be the beginning of lost characters.
    Replacement,
    /// 密, as in 绝密, 机密, 秘密, 工作秘密.
    Secret,
    /// 内, as in 内部资料.
    Inner,
    /// 此, as in 此件公开发布.
    This,
    /// 姓, as in 姓名.
    Label,
    /// 告 and 代, as in 原告, 代理人.
    Party,
    /// 男 and 女.
    Sex,
    /// 号 and 室: doors.
    Door,
    /// 生, as in 出生.
    Birth,
    /// A character of what web pages say.
    Web,
}

/// A place that may matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) class: Class,
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends: one character, but for a run.
    pub(super) end: usize,
}

impl Spot {
    pub(super) fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A place as it is kept: a text may be made of nothing else, so that a byte of it is one.
#[derive(Debug, Clone, Copy)]
struct Kept {
    /// How far behind the one before it begins.
    gap: u32,
    /// How long it is: of a run no more than this can tell.
    len: u16,
    class: Class,
}

/// Adds to a list that may be as long as the text: a quarter more room each time, where twice as much would be most of what is held.
pub(super) fn push_sparingly<T>(list: &mut Vec<T>, item: T) {
    if list.len() == list.capacity() {
        list.reserve_exact((list.len() / 4).max(32));
    }
    list.push(item);
}

/// A class as a bit among others.
const fn bit(class: Class) -> u32 {
    1 << class as u8
}

/// The widest gap that a place tells; a wider one is parted.
const WIDEST: usize = u32::MAX as usize;

/// How many bytes a character has.
const fn width(c: char) -> u16 {
    match c {
        '\0'..='\u{7F}' => 1,
        '\u{80}'..='\u{7FF}' => 2,
        '\u{800}'..='\u{FFFF}' => 3,
        _ => 4,
    }
}

/// A text and the places in it that may matter, in order.
#[derive(Debug)]
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    spots: Vec<Kept>,
    /// The classes that are there, a bit each.
    classes: u32,
    /// How many characters are written so in simplified script only.
    pub(super) simplified: usize,
    /// How many characters are written so in traditional script only.
    pub(super) traditional: usize,
}

/// Finds some kinds of things. It looks at the spots of its classes and as far around each as the thing may reach, so that the whole
/// stays linear in the length of the text.
pub(super) type Detector = fn(&Scan, &mut Finds);

impl<'t> Scan<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        steps::count(text.len());
        let classes: &[u8] = &CLASSES;
        let (mut simplified, mut traditional) = (0, 0);
        let mut spots: Vec<Kept> = Vec::new();
        let (mut last_end, mut seen) = (0, 0);
        for (start, c) in text.char_indices() {
            let entry = classes.get(c as usize).copied().unwrap_or_default();
            simplified += usize::from(entry >> 7);
            traditional += usize::from(entry >> 6 & 1);
            let Some(class) = class::of(entry) else { continue };
            seen |= bit(class);
            let end = start + c.len_utf8();
            let mut gap = start - last_end;
            match spots.last_mut() {
                Some(run) if class == Class::Code && run.class == Class::Code && gap == 0 && run.len < u16::MAX - 4 => {
                    run.len += width(c);
                }
                _ => {
                    while gap > WIDEST {
                        push_sparingly(&mut spots, Kept { gap: u32::MAX, len: 0, class: Class::Nothing });
                        gap -= WIDEST;
                    }
                    push_sparingly(&mut spots, Kept { gap: u32::try_from(gap).unwrap_or_default(), len: width(c), class });
                }
            }
            last_end = end;
        }
        Self { text, spots, classes: seen, simplified, traditional }
    }

    /// The places of some classes, in order.
    pub(super) fn among<'s>(&'s self, classes: &[Class]) -> impl Iterator<Item = Spot> + use<'s, 't> {
        let wanted = classes.iter().fold(0, |wanted, class| wanted | bit(*class));
        // Most short texts have none of most.
        let kept = if self.classes & wanted == 0 { &[] } else { self.spots.as_slice() };
        let mut end = 0;
        kept.iter().filter_map(move |kept| {
            let start = end + kept.gap as usize;
            end = start + usize::from(kept.len);
            (bit(kept.class) & wanted != 0).then_some(Spot { class: kept.class, start, end })
        })
    }

    /// The places of one class.
    pub(super) fn all(&self, class: Class) -> impl Iterator<Item = Spot> {
        self.among(&[class])
    }

    /// The text up to a place.
    pub(super) fn before(&self, at: usize) -> &'t str {
        self.text.get(..at).unwrap_or_default()
    }

    /// The text from a place on.
    pub(super) fn after(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or_default()
    }
}

/// The script that alone writes a character so.
pub(super) fn script(c: char) -> Option<Script> {
    class::script(CLASSES.get(c as usize).copied().unwrap_or_default())
}

static CLASSES: LazyLock<Box<[u8]>> = LazyLock::new(class::table);
