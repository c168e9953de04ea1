//! The words beside a place: what a label says a number is.

use super::steps;

/// How far back a label is looked for, in bytes: sixteen Han characters.
const REACH: usize = 48;

/// The words before a place, as far as they can be a label of what stands there: within the sentence, across one end of line.
pub(super) fn before(text: &str, at: usize) -> &str {
    let near = reach(text, at);
    let mut breaks = 0;
    let bound = near.char_indices().rev().find_map(|(at, c)| {
        breaks += usize::from(c == '\n');
        match c {
            '。' | '；' | ';' | '！' | '？' => Some(at + c.len_utf8()),
            '\n' if breaks == 2 => Some(at),
            _ => None,
        }
    });
    near.get(bound.unwrap_or_default()..).unwrap_or_default()
}

/// The words right before a place, as far as a label may reach, without the punctuation and the little words between a label and what it
/// labels.
pub(super) fn label(text: &str, at: usize) -> &str {
    let near = reach(text, at);
    let label = near.trim_end_matches(|c: char| is_joint(c) || matches!(c, '、' | ',' | '，'));
    let gap = near.get(label.len()..).unwrap_or_default();
    if gap.bytes().filter(|byte| *byte == b'\n').count() > 1 { "" } else { label }
}

/// The label right before a place and what joins it to what it labels; none if a comma stands between.
pub(super) fn joined(text: &str, at: usize) -> Option<(&str, &str)> {
    let near = reach(text, at);
    let label = near.trim_end_matches(is_joint);
    let joint = near.get(label.len()..).filter(|joint| joint.bytes().filter(|byte| *byte == b'\n').count() < 2)?;
    (!label.is_empty()).then_some((label, joint))
}

fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, '：' | ':' | '（' | '(' | '【' | '[' | '“' | '"' | '是' | '为' | '為' | '+' | '＋')
}

/// What stands before a place, as far as a label is looked for.
fn reach(text: &str, at: usize) -> &str {
    let mut from = at.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let near = text.get(from..at).unwrap_or_default();
    steps::count(near.len());
    near
}

/// Whether one of some words stands in a text.
pub(super) fn has(text: &str, words: &[&str]) -> bool {
    // A word is searched for only if the text has all its bytes: most have not.
    let bit = |byte: u8| 1_u64 << (byte & 63);
    let there = text.bytes().fold(0, |there, byte| there | bit(byte));
    words.iter().any(|word| word.bytes().all(|byte| there & bit(byte) != 0) && text.contains(word))
}

/// Whether a text ends with one of some words.
pub(super) fn ends(text: &str, words: &[&str]) -> bool {
    ending(text, words).is_some()
}

/// Which of some words a text ends with. The last bytes tell most of them apart.
pub(super) fn ending<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    let last = text.as_bytes().last()?;
    words.iter().find(|word| word.as_bytes().last() == Some(last) && text.ends_with(**word)).copied()
}

/// Whether a text begins with one of some words.
pub(super) fn begins(text: &str, words: &[&str]) -> bool {
    beginning(text, words).is_some()
}

/// Which of some words a text begins with. The third byte, the last of a Han character, tells most of them apart.
pub(super) fn beginning<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    let third = text.as_bytes().get(2);
    words.iter().find(|word| word.as_bytes().get(2).is_none_or(|byte| third == Some(byte)) && text.starts_with(**word)).copied()
}
