//! The names of a list, whatever stands between them: 张三、李四和王五，赵六.

use std::ops::Range;

use super::{
    super::{
        found::Confidence,
        near,
        word::{han_run, head, is_han},
    },
    shape::PersonName,
    words::TITLES,
};

/// How many items of one list are read.
const ITEMS: usize = 200;
/// The longest item that is no name, and the longest note in brackets behind one, in characters.
const ITEM: usize = 30;
const NOTE: usize = 24;
/// Words between two names.
const AND: [&str; 5] = ["以及", "和", "与", "及", "暨"];

/// How firmly two items are bound together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bond {
    /// 、: the next item is of the same list.
    Firm,
    /// ，: another field may follow as well.
    Loose,
}

/// The names of the list that a text has from a place on.
pub(super) fn names(text: &str, from: usize, read: fn(&str) -> Option<PersonName>) -> Vec<(Range<usize>, Confidence)> {
    let mut names = Vec::new();
    let mut at = from + blank(rest(text, from));
    let mut bond = Bond::Firm;
    for _ in 0..ITEMS {
        let name = match bond {
            Bond::Firm => read(rest(text, at)),
            Bond::Loose => PersonName::usual(rest(text, at)).filter(|name| ends_field(rest(text, at + name.len))),
        };
        let Some(end) = name.map(|name| at + name.len).or_else(|| (bond == Bond::Firm).then(|| other(text, at)).flatten()) else { break };
        names.extend(name.map(|name| (at..end, name.confidence)));
        let Some((next, width)) = separator(text, end) else { break };
        (at, bond) = (width, next);
    }
    names
}

fn rest(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The white space on a line that a text begins with.
fn blank(text: &str) -> usize {
    text.chars().take(4).take_while(|c| matches!(c, ' ' | '\t' | '\u{3000}')).map(char::len_utf8).sum()
}

/// Whether a text goes on with something else than the rest of a word, or what a colon makes a label.
fn ends_field(text: &str) -> bool {
    let next = rest(text, blank(text)).chars().next();
    !text.starts_with(is_han) && !matches!(next, Some(':' | '：'))
}

/// Where an item ends that is no name, as a company among persons.
fn other(text: &str, at: usize) -> Option<usize> {
    let len = han_run(rest(text, at), ITEM).len();
    (len > 0 && rest(text, at + len).starts_with('、')).then_some(at + len)
}

/// What parts an item that ends at a place from the next one, and where that begins.
fn separator(text: &str, end: usize) -> Option<(Bond, usize)> {
    let end = end + TITLES.beginning(rest(text, end)).map_or(0, str::len);
    let end = end + note(rest(text, end));
    let gap = blank(rest(text, end));
    let after = rest(text, end + gap);
    let (bond, width) = match after.chars().next()? {
        c @ ('、' | '/' | '／') => (Bond::Firm, c.len_utf8()),
        c @ ('，' | ',') => (Bond::Loose, c.len_utf8()),
        _ => match near::beginning(after, &AND) {
            Some(word) => (Bond::Loose, word.len()),
            None if gap > 0 => (Bond::Loose, 0),
            None => return None,
        },
    };
    let next = end + gap + width;
    Some((bond, next + blank(rest(text, next))))
}

/// The note in brackets that a text begins with.
pub(super) fn note(text: &str) -> usize {
    let Some(open) = text.chars().next().filter(|c| matches!(c, '（' | '(')) else { return 0 };
    let inside: usize =
        rest(text, open.len_utf8()).chars().take(NOTE).take_while(|c| !matches!(c, '）' | ')' | '\n')).map(char::len_utf8).sum();
    let end = open.len_utf8() + inside;
    rest(text, end).chars().next().filter(|c| matches!(c, '）' | ')')).map_or(0, |close| end + close.len_utf8())
}

/// Whether a text goes on, after a comma or in brackets, with one of some words soon.
pub(super) fn begins_after_comma(text: &str, words: &[&str]) -> bool {
    const REACH: usize = 16;
    text.starts_with(['，', ',', '（', '(']) && near::has(head(text, REACH), words)
}
