//! The cells below the head of a column, in tables of commas, tabs or bars.

use std::ops::Range;

/// The head of a table is no longer on either side of a column, in bytes, and a cell in it not in characters.
const REACH: usize = 240;
const CELL: usize = 12;

/// The cells under a head that holds a word at a place, without blanks and quotation marks around them. `is_head` tells a head by its words,
/// which ends what stands below the one above it.
pub(super) fn below(text: &str, word: usize, is_head: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let Some((start, end)) = line_around(text, word) else { return Vec::new() };
    let head = text.get(start..end).unwrap_or_default();
    let Some(sign) = ['\t', '|', '｜', ',', '，'].into_iter().find(|sign| head.contains(*sign)) else { return Vec::new() };
    let is_head = |cell: &str| cell.trim().trim_matches('"').split(['（', '(']).next().is_some_and(&is_head);
    let cells: Vec<&str> = head.split(sign).collect();
    let column = text.get(start..word).unwrap_or_default().matches(sign).count();
    if !cells.get(column).is_some_and(|cell| is_head(cell)) || cells.iter().any(|cell| cell.chars().count() > CELL) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = end;
    while let Some(row) = text.get(at..).and_then(|rest| rest.strip_prefix('\n')) {
        let line = row.split('\n').next().unwrap_or_default();
        let start = at + 1;
        at = start + line.len();
        let Some(cell) = line.split(sign).nth(column).filter(|cell| !is_head(cell)) else { break };
        if line.split(sign).count() != cells.len() {
            break;
        }
        let end = start + line.split(sign).take(column + 1).map(|cell| cell.len() + sign.len_utf8()).sum::<usize>() - sign.len_utf8();
        let is_around = |c: char| matches!(c, ' ' | '"' | '\u{3000}' | '\r');
        let bare = cell.trim_start_matches(is_around);
        found.push(end - bare.len()..end - bare.len() + bare.trim_end_matches(is_around).len());
    }
    found
}

/// The line around a place, if it is as short as the head of a table.
fn line_around(text: &str, at: usize) -> Option<(usize, usize)> {
    let mut from = at.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let start = match text.get(from..at)?.rfind('\n') {
        Some(end) => from + end + 1,
        None if from == 0 => 0,
        None => return None,
    };
    let mut to = (at + REACH).min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    match text.get(at..to)?.find('\n') {
        Some(end) => Some((start, at + end)),
        None => (to == text.len()).then_some((start, to)),
    }
}
