//! One pass over a text that notes where a detector may have to look: everything else is never looked at again.

use std::{ops::Range, sync::LazyLock};

use super::{
    class::{self, Script},
    found::Found,
    steps,
};

/// What a character, or a run of them, is to the detectors. Most characters are nothing to any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Class {
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
    start: usize,
    len: u32,
    class: Class,
}

impl Kept {
    /// Whether a run goes on at a place. One of four gigabytes is cut.
    const fn goes_on_at(self, start: usize) -> bool {
        self.start + self.len as usize == start && self.len < u32::MAX - 4
    }

    const fn spot(self) -> Spot {
        Spot { class: self.class, start: self.start, end: self.start + self.len as usize }
    }
}

/// So many places are made room for at once.
const FEWEST: usize = 16;

/// A text and the places in it that may matter, in order.
#[derive(Debug)]
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    spots: Vec<Kept>,
    /// How many characters are written so in simplified script only.
    pub(super) simplified: usize,
    /// How many characters are written so in traditional script only.
    pub(super) traditional: usize,
}

/// Finds some kinds of things. It looks at the spots of its classes and as far around each as the thing may reach, so that the whole
/// stays linear in the length of the text.
pub(super) type Detector = fn(&Scan, &mut Vec<Found>);

impl<'t> Scan<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        steps::count(text.len());
        let classes: &[u8] = &CLASSES;
        let (mut simplified, mut traditional) = (0, 0);
        let mut spots: Vec<Kept> = Vec::new();
        for (start, c) in text.char_indices() {
            let entry = classes.get(c as usize).copied().unwrap_or_default();
            simplified += usize::from(entry >> 7);
            traditional += usize::from(entry >> 6 & 1);
            let Some(class) = class::of(entry) else { continue };
            let width = u32::from(c.len_utf8() as u8);
            match spots.last_mut() {
                Some(run) if class == Class::Code && run.class == Class::Code && run.goes_on_at(start) => run.len += width,
                _ => {
                    // A quarter more each time: twice as much would be most of what the whole screening takes.
                    if spots.len() == spots.capacity() {
                        spots.reserve_exact(FEWEST.max(spots.len() / 4));
                    }
                    spots.push(Kept { start, len: width, class });
                }
            }
        }
        Self { text, spots, simplified, traditional }
    }

    /// All places, in order.
    pub(super) fn spots(&self) -> impl Iterator<Item = Spot> {
        self.spots.iter().map(|kept| kept.spot())
    }

    /// The places of one class.
    pub(super) fn all(&self, class: Class) -> impl Iterator<Item = Spot> {
        self.spots.iter().filter(move |kept| kept.class == class).map(|kept| kept.spot())
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
