//! Text that a web page left in a document (网页残留文字).

use std::ops::Range;

use super::super::{
    found::{Confidence, Finds, Found},
    scan::{Class, Scan},
    web::{PHRASES, Place},
};
use super::line::is_blank;
use crate::{form::kind::Kind, text::Text};

/// A line of a page is shown no further, in characters.
const SHOWN: usize = 200;

/// What a character of class `Web` belongs to.
pub(super) fn stray(scan: &Scan, found: &mut Finds) {
    let mut reached = 0;
    for spot in scan.all(Class::Web) {
        let Some(anchor) = scan.after(spot.start).chars().next().filter(|_| spot.start >= reached) else { continue };
        let hit = PHRASES.iter().filter(|(of, ..)| *of == anchor).find_map(|(_, phrase, place)| {
            let start = spot.start.checked_sub(phrase.find(anchor)?)?;
            scan.text
                .get(start..)?
                .starts_with(phrase)
                .then(|| place.spans(scan, start, start + phrase.len()))?
                .map(|bytes| (bytes, *phrase))
        });
        if let Some((bytes, phrase)) = hit.filter(|(bytes, _)| bytes.end > reached) {
            let bytes = bytes.start.max(reached)..bytes.end;
            reached = bytes.end;
            let reason = Text::new(
                format!("“{phrase}”是网页上的文字，不属于公文正文"),
                format!("`{phrase}` belongs to a web page, not to the document"),
            );
            found.push(Found { kind: Kind::StrayWebText, bytes, confidence: Confidence::Likely, reason });
        }
    }
}

impl Place {
    /// What belongs to the page where a phrase stands, if it is the page's.
    fn spans(self, scan: &Scan, start: usize, end: usize) -> Option<Range<usize>> {
        let (before, after) = (scan.before(start), scan.after(end));
        let ends = after.chars().next().is_none_or(is_edge);
        if self == Place::Any {
            return Some(start..end);
        }
        if self == Place::Alone {
            return (ends && before.chars().next_back().is_none_or(is_edge)).then_some(start..end);
        }
        let head = before.chars().rev().take(SHOWN).take_while(|c| *c != '\n').map(char::len_utf8).sum::<usize>();
        let tail = after.chars().take(SHOWN).take_while(|c| *c != '\n').map(char::len_utf8).sum::<usize>();
        let begins = scan.text.get(start - head..start)?.chars().all(is_edge);
        let line = scan.text.get(start - head..end + tail)?;
        let bare = line.trim_start_matches(is_blank);
        let from = end + tail - bare.len();
        (self == Place::Whole || (begins && ends)).then(|| from..from + bare.trim_end_matches(is_blank).len())
    }
}

/// What may stand around a phrase that stands alone.
fn is_edge(c: char) -> bool {
    is_blank(c)
        || matches!(
            c,
            ':' | '：' | '|' | '｜' | '>' | '<' | '·' | '[' | ']' | '【' | '】' | '(' | ')' | '（' | '）' | '!' | '！' | '…' | '↓'
        )
}
