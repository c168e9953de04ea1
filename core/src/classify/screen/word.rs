//! Words spread with white space or broken by the end of a line.

use super::steps;

/// White space between two characters of a word: a few spaces, one end of line.
const WIDEST: usize = 8;

/// Whether white space lies between what two places hold, not more than within a word; where it ends.
pub(super) fn skip(text: &str, from: usize) -> usize {
    let mut at = from;
    let mut breaks = 0;
    for c in text.get(from..).unwrap_or_default().chars().take(WIDEST) {
        breaks += usize::from(c == '\n');
        if !c.is_whitespace() || breaks > 1 {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// The same, backwards.
pub(super) fn skip_back(text: &str, to: usize) -> usize {
    let mut at = to;
    let mut breaks = 0;
    for c in text.get(..to).unwrap_or_default().chars().rev().take(WIDEST) {
        breaks += usize::from(c == '\n');
        if !c.is_whitespace() || breaks > 1 {
            break;
        }
        at -= c.len_utf8();
    }
    at
}

/// Where a word ends that begins at a place, each of its characters being one of some. White space may stand between them.
pub(super) fn spelled(text: &str, from: usize, word: &[&str]) -> Option<usize> {
    let mut at = from;
    for (i, any) in word.iter().enumerate() {
        at = if i == 0 { at } else { skip(text, at) };
        let c = text.get(at..)?.chars().next().filter(|c| any.contains(*c))?;
        at += c.len_utf8();
    }
    Some(at)
}

/// Where a word begins that ends at a place.
pub(super) fn spelled_back(text: &str, to: usize, word: &[&str]) -> Option<usize> {
    let mut at = to;
    for (i, any) in word.iter().rev().enumerate() {
        at = if i == 0 { at } else { skip_back(text, at) };
        let c = text.get(..at)?.chars().next_back().filter(|c| any.contains(*c))?;
        at -= c.len_utf8();
    }
    Some(at)
}

/// What stands before a place on its line, without white space at its end.
pub(super) fn line_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    // A line may be as long as the text; as much of it as anything looks at is enough.
    let mut from = at.saturating_sub(96);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    let near = before.get(from..).unwrap_or_default();
    steps::count(near.len());
    near.rsplit('\n').next().unwrap_or_default().trim_end()
}

/// What stands after a place on its line, without white space at its beginning.
pub(super) fn line_after(text: &str, at: usize) -> &str {
    let after = text.get(at..).unwrap_or_default();
    let mut to = after.len().min(96);
    while !after.is_char_boundary(to) {
        to -= 1;
    }
    let near = after.get(..to).unwrap_or_default();
    steps::count(near.len());
    near.split('\n').next().unwrap_or_default().trim_start()
}

/// The first so many characters of a text.
pub(super) fn head(text: &str, count: usize) -> &str {
    let head = text.char_indices().nth(count).and_then(|(at, _)| text.get(..at)).unwrap_or(text);
    steps::count(head.len());
    head
}

/// The run of Han characters that a text begins with, of at most so many.
pub(super) fn han_run(text: &str, count: usize) -> &str {
    let head = head(text, count);
    head.find(|c| !is_han(c)).and_then(|at| head.get(..at)).unwrap_or(head)
}

/// Whether a character is Han.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '〇')
}
