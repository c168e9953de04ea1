//! What reads as a name of a person.

use super::{
    super::{found::Confidence, near, word::is_han},
    words::{BODIES, COMPANIES, DOUBLE, NEXT, NOBODY, SINGLE, TITLES, TRADITIONAL, WORDS},
};

/// A name that a text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PersonName {
    /// Its length in bytes.
    pub(super) len: usize,
    pub(super) confidence: Confidence,
}

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
    let run: String = text.chars().take(PARTS * (LONGEST_PART + 1)).take_while(|c| is_part(*c)).collect();
    let parts: Vec<&str> = run.split(DOTS).collect();
    let fits = |part: &&str| (1..=LONGEST_PART).contains(&part.chars().count()) && !part.contains('某');
    ((2..=PARTS).contains(&parts.len()) && parts.iter().all(fits)).then_some(run.len())
}

/// 张三, and what may follow it.
fn with_surname(text: &str) -> Option<usize> {
    let run: Vec<char> = text.chars().take(LONGEST_RUN).take_while(|c| is_han(*c)).collect();
    let written: String = run.iter().collect();
    // 张　三: a name of two characters is spread to the width of three.
    if let [one] = run.as_slice() {
        return surname(&written).and_then(|_| spread(text, *one));
    }
    let family = surname(&written)?;
    let given = run.len().checked_sub(family).filter(|given| *given > 0)?;
    if near::begins(&written, WORDS) || near::ends(&written, COMPANIES) {
        return None;
    }
    let ends_here = |count: usize| -> Option<usize> {
        let name: String = run.iter().take(count).collect();
        let rest: String = run.iter().skip(count).collect();
        let follows = rest.is_empty() || near::begins(&rest, TITLES) || near::begins(&rest, NEXT);
        (is_person(&name) && follows).then_some(name.len())
    };
    (1..=given.min(2)).rev().find_map(|given| ends_here(family + given))
}

/// 次仁卓嘎: two to four characters that are all of it.
fn without_surname(text: &str) -> Option<usize> {
    let run: String = text.chars().take(LONGEST + 1).take_while(|c| is_han(*c)).collect();
    let rest = text.get(run.len()..)?.trim_start_matches([' ', '\u{3000}']);
    let fits = (2..=LONGEST).contains(&run.chars().count()) && !rest.starts_with(['：', ':', '×', '*', '＊', '(', '（', '_', '《']);
    // 于 and 向 begin sentences and names.
    let is_word = |word: &&&str| word.len() > '于'.len_utf8() && run.starts_with(**word);
    let named = || is_person(&run) && !near::begins(&run, NOBODY) && !WORDS.iter().chain(NEXT).any(|word| is_word(&word));
    (fits && named()).then_some(run.len())
}

fn is_person(name: &str) -> bool {
    !near::ends(name, BODIES) && !near::ends(name, TITLES) && !name.contains(['某', '×'])
}

/// How many characters of a text's beginning are a surname.
fn surname(text: &str) -> Option<usize> {
    if near::begins(text, DOUBLE) && text.chars().count() > 2 {
        return Some(2);
    }
    text.chars().next().filter(|c| SINGLE.contains(*c) || TRADITIONAL.contains(*c)).map(|_| 1)
}

fn spread(text: &str, first: char) -> Option<usize> {
    let rest = text.get(first.len_utf8()..)?;
    let gap: usize = rest.chars().take(3).take_while(|c| matches!(c, ' ' | '\u{3000}')).map(char::len_utf8).sum();
    let mut after = rest.get(gap..)?.chars();
    let given = after.next().filter(|c| gap > 0 && is_han(*c))?;
    (!after.next().is_some_and(is_han)).then(|| first.len_utf8() + gap + given.len_utf8())
}
