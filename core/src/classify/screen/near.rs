//! The words beside a place: what a label says a number is.

/// How far back a label is looked for, in bytes: sixteen Han characters.
const REACH: usize = 48;

/// The words before a place, as far as they can be a label of what stands there: within the sentence, across one end of line.
pub(super) fn before(text: &str, at: usize) -> &str {
    let mut from = at.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let near = text.get(from..at).unwrap_or_default();
    let near = near.rsplit(['。', '；', ';', '！', '？']).next().unwrap_or_default();
    match near.rmatch_indices('\n').nth(1) {
        Some((second, _)) => near.get(second..).unwrap_or_default(),
        None => near,
    }
}

/// The same without the punctuation and the little words between a label and what it labels.
pub(super) fn label(text: &str, at: usize) -> &str {
    before(text, at).trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '：' | ':' | '（' | '(' | '【' | '[' | '“' | '"' | '是' | '为' | '為' | '+' | '＋' | '、' | ',' | '，')
    })
}

/// Whether one of some words stands in a text.
pub(super) fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a text ends with one of some words.
pub(super) fn ends(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}

/// Whether a text begins with one of some words.
pub(super) fn begins(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}
