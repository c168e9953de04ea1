//! The names of a column headed 姓名, in tables of commas, tabs or bars.

use std::ops::Range;

use super::{super::found::Confidence, list::names, shape::PersonName};

/// The head of a table is no longer on either side of a column, in bytes, and a cell in it not in characters.
const REACH: usize = 240;
const CELL: usize = 12;

/// The names in the rows under a head that holds 姓名 at a place.
pub(super) fn below(text: &str, label: usize) -> Vec<(Range<usize>, Confidence)> {
    let Some((start, end)) = line_around(text, label) else { return Vec::new() };
    let head = text.get(start..end).unwrap_or_default();
    let Some(sign) = ['\t', '|', '｜', ',', '，'].into_iter().find(|sign| head.contains(*sign)) else { return Vec::new() };
    let cells: Vec<&str> = head.split(sign).collect();
    let column = text.get(start..label).unwrap_or_default().matches(sign).count();
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
        let bare = cell.trim_start_matches([' ', '"', '\u{3000}']);
        found.extend(names(text.get(..end).unwrap_or_default(), end - bare.len(), PersonName::at_head));
    }
    found
}

fn is_head(cell: &str) -> bool {
    cell.trim().trim_matches('"').split(['（', '(']).next().is_some_and(|head| head.ends_with("姓名"))
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
