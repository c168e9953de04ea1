//! The lines of a text that hold something.

use super::{
    super::scan::{Class, Scan, push_sparingly},
    marker::is_title,
};

/// A line without the white space around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    pub(super) start: usize,
    pub(super) text: &'t str,
    /// Which line of the text it is, from 1.
    pub(super) number: u32,
    /// Whether it goes on from the line before: nothing empty between, and that one, long as it is, does not end like a paragraph.
    pub(super) continues: bool,
}

impl Line<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// What a paragraph ends with.
const ENDS: [char; 18] = ['。', '；', ';', '：', ':', '！', '!', '？', '?', '…', '.', ')', '）', '”', '》', '】', '|', '>'];
/// A line that is broken for want of room has at least so many bytes: a dozen Chinese characters.
const BROKEN: usize = 36;

/// Every line that is not empty.
pub(super) fn lines<'t>(scan: &Scan<'t>) -> Vec<Line<'t>> {
    let mut lines: Vec<Line<'t>> = Vec::new();
    let mut start = 0;
    let mut empty_before = true;
    for (number, end) in (1..).zip(scan.all(Class::Break).map(|spot| spot.start).chain([scan.text.len()])) {
        let whole = scan.text.get(start..end).unwrap_or_default();
        let text = whole.trim_matches(is_blank);
        if text.is_empty() {
            empty_before = true;
        } else {
            let broken = |last: &Line| {
                last.text.len() >= BROKEN && !last.text.ends_with(ENDS) && (last.text.starts_with('第') || !is_title(last.text))
            };
            let continues = !empty_before && lines.last().is_some_and(broken);
            let before = whole.len() - whole.trim_start_matches(is_blank).len();
            push_sparingly(&mut lines, Line { start: start + before, text, number, continues });
            empty_before = false;
        }
        start = end + 1;
    }
    lines
}

/// White space, and the marks without width that text copied from elsewhere carries along.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}
