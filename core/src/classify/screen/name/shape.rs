//! What reads as a name of a person.

use super::{
    super::{
        found::Confidence,
        word::{han_run, is_han},
        words::Words,
    },
    words::{BODIES, COMPANIES, DOUBLE, NEXT, NOBODY, SINGLE, TITLES, TRADITIONAL, WORDS},
};

/// A name that a text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PersonName {
    /// Its length in bytes.
    pub(super) len: usize,
    pub(super) confidence: Confidence,
}

/// How many bytes a Han character has; those of four are in no name.
const HAN: usize = '一'.len_utf8();
/// A run that is longer is no name and what follows it.
const LONGEST_RUN: usize = 12;
/// The signs between the parts of a name: Uygur and Kazakh names, names of foreigners.
const DOTS: [char; 7] = ['·', '•', '．', '‧', '∙', '・', '⋅'];
/// How many characters a name has that has no dot, and how many each part of one that has.
const LONGEST: usize = 4;
const LONGEST_PART: usize = 8;
const PARTS: usize = 5;

/// Whether a character may stand in a name.
pub(super) fn is_part(c: char) -> bool {
    is_han(c) || DOTS.contains(&c)
}

impl PersonName {
    /// The name that a text begins with, of whatever people.
    pub(super) fn at_head(text: &str) -> Option<Self> {
        Self::usual(text).or_else(|| without_surname(text).map(|len| Self { len, confidence: Confidence::Possible }))
    }

    /// The name that a text begins with, if its form tells it: a surname, or parts with dots between.
    pub(super) fn usual(text: &str) -> Option<Self> {
        let len = dotted(text).or_else(|| with_surname(text))?;
        Some(Self { len, confidence: Confidence::Likely })
    }
}

/// 阿里木江·买买提.
fn dotted(text: &str) -> Option<usize> {
    let part = |text: &str| {
        let part = han_run(text, LONGEST_PART + 1);
        ((1..=LONGEST_PART * HAN).contains(&part.len()) && !part.contains('某')).then_some(part.len())
    };
    let mut len = part(text)?;
    for count in 1..=PARTS {
        let rest = text.get(len..)?;
        let Some(dot) = rest.chars().next().filter(|c| DOTS.contains(c)) else { return (count > 1).then_some(len) };
        len += dot.len_utf8() + part(rest.get(dot.len_utf8()..)?)?;
    }
    None
}

/// 张三, and what may follow it.
fn with_surname(text: &str) -> Option<usize> {
    let family = surname(text)?;
    let run = han_run(text, LONGEST_RUN);
    // 张　三: a name of two characters is spread to the width of three.
    if run.len() == HAN {
        return spread(text, family);
    }
    if WORDS.begin(run) || COMPANIES.end(run) {
        return None;
    }
    let ends_here = |len: usize| {
        let (name, rest) = run.split_at_checked(len)?;
        let follows = rest.is_empty() || TITLES.begin(rest) || NEXT.begin(rest);
        (follows && is_person(name)).then_some(len)
    };
    ends_here(family + 2 * HAN).or_else(|| ends_here(family + HAN))
}

/// 次仁卓嘎: two to four characters that are all of it.
fn without_surname(text: &str) -> Option<usize> {
    let run = han_run(text, LONGEST + 1);
    let rest = text.get(run.len()..)?.trim_start_matches([' ', '\u{3000}']);
    let fits = (2 * HAN..=LONGEST * HAN).contains(&run.len()) && !rest.starts_with(['：', ':', '×', '*', '＊', '(', '（', '_', '《']);
    // 于 and 向 begin sentences and names.
    let is_word = |words: &Words| words.beginning(run).is_some_and(|word| word.len() > HAN);
    let named = || is_person(run) && !NOBODY.begin(run) && !is_word(&WORDS) && !is_word(&NEXT);
    (fits && named()).then_some(run.len())
}

fn is_person(name: &str) -> bool {
    !BODIES.end(name) && !TITLES.end(name) && !name.contains(['某', '×'])
}

/// How many bytes of a text's beginning are a surname.
fn surname(text: &str) -> Option<usize> {
    if DOUBLE.begin(text) && han_run(text, 3).len() == 3 * HAN {
        return Some(2 * HAN);
    }
    text.chars().next().filter(|c| SINGLE.contains(*c) || TRADITIONAL.contains(*c)).map(char::len_utf8)
}

fn spread(text: &str, first: usize) -> Option<usize> {
    let rest = text.get(first..)?;
    let gap: usize = rest.chars().take(3).take_while(|c| matches!(c, ' ' | '\u{3000}')).map(char::len_utf8).sum();
    let mut after = rest.get(gap..)?.chars();
    let given = after.next().filter(|c| gap > 0 && is_han(*c))?;
    (!after.next().is_some_and(is_han)).then(|| first + gap + given.len_utf8())
}
