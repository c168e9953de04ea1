//! The words of registers: headers of columns and words for values, as `core/data/case-log` has them.

use std::borrow::Cow;

use crate::{
    error::{Code, Problem, nearest, unknown_name},
    form::ledger::EventKind,
    request::ledger::read::{Key, keys_of},
};

mod table {
    include!(concat!(env!("OUT_DIR"), "/case_log.rs"));
}

/// The key of the kind of reply (答复类型), which no event has: it tells which event the day of the reply is that of.
pub(super) const REPLY: &str = "reply";

/// The kind of reply that is none: a step on the way.
pub(super) const OPEN: &str = "open";

/// The words that make a day of an event's word.
const DAY_OF: &str = "*";

/// What a header means: a key, of some events or of the row itself.
pub(super) fn column(header: &str) -> Option<(Vec<EventKind>, &'static str)> {
    let header = plain(header);
    let named = table::COLUMNS.iter().find(|(events, key, words)| !is_own_day(events, key) && words.contains(&&*header));
    if let Some((events, key, _)) = named {
        return Some((events.split_whitespace().filter_map(|event| event.parse().ok()).collect(), key));
    }
    let (.., ends) = table::COLUMNS.iter().find(|(events, ..)| *events == DAY_OF)?;
    let kind = ends.iter().find_map(|end| event(header.strip_suffix(end)?))?;
    Some((vec![kind], "date"))
}

/// The words of an event that are no header by themselves, as 收件, and those that make days of them.
fn is_own_day(events: &str, key: &str) -> bool {
    key == "date" && !events.is_empty()
}

fn event(word: &str) -> Option<EventKind> {
    table::VALUES.iter().find(|(key, _, words)| *key == "event" && words.contains(&word)).and_then(|(_, value, _)| value.parse().ok())
}

/// The header nearest to one that is not known.
pub(super) fn near(header: &str, english: &[&'static str]) -> Option<&'static str> {
    let known = table::COLUMNS.iter().filter(|(events, key, _)| !is_own_day(events, key)).flat_map(|(.., words)| words.iter().copied());
    nearest(&plain(header), known.chain(english.iter().copied()))
}

/// The name of a value that is written in a word of registers; as it stands where it is no Chinese word.
///
/// # Errors
/// `bad_value` with the nearest word.
pub(super) fn value<'t>(key: &str, takes: Option<&Key>, text: &'t str, column: &str) -> Result<Cow<'t, str>, Problem> {
    let lines = || table::VALUES.iter().filter(|(of, ..)| *of == key);
    if text.is_ascii() || lines().next().is_none() {
        return Ok(Cow::Borrowed(text));
    }
    let word = plain(text);
    let found = lines().find(|(.., words)| words.contains(&&*word)).map(|(_, value, _)| *value);
    let official = || match takes {
        Some(Key::Choice(names)) => names.iter().find(|(_, name)| name.zh == word).map(|(value, _)| *value),
        _ => None,
    };
    found.or_else(official).map(Cow::Borrowed).ok_or_else(|| {
        let known: Vec<&str> = lines().flat_map(|(.., words)| words.iter().copied()).collect();
        unknown_name(Code::BadValue, column, text, &known)
    })
}

/// The value that a word stands for under a key; nothing where it is known for none.
#[cfg(feature = "reports")]
pub(crate) fn named(key: &str, word: &str) -> Option<&'static str> {
    table::VALUES.iter().find(|(of, _, words)| *of == key && words.contains(&word)).map(|(_, value, _)| *value)
}

/// A header or a value without spaces and without what stands in brackets after it.
fn plain(text: &str) -> Cow<'_, str> {
    let before = text.split(['（', '(']).next().map(str::trim).filter(|before| !before.is_empty()).unwrap_or(text);
    if before.contains(char::is_whitespace) { Cow::Owned(before.split_whitespace().collect()) } else { Cow::Borrowed(before) }
}

/// An event or a key by its English name, alone or as `event.key`.
pub(super) fn english(name: &str, keys: &[&'static str]) -> Option<(Vec<EventKind>, &'static str)> {
    let key = |name: &str| keys.iter().copied().find(|key| *key == name);
    let kind = |name: &str| EventKind::ALL.iter().copied().find(|kind| kind.as_str() == name);
    if let Some(key) = key(name) {
        return Some((Vec::new(), key));
    }
    let Some((event, of)) = name.split_once('.') else { return Some((vec![kind(name)?], "date")) };
    let kind = kind(event)?;
    let own = keys_of(kind).iter().map(|(key, _)| *key).chain(["date", "ref"]);
    let own = own.chain((kind == EventKind::Replied).then_some(REPLY));
    own.into_iter().find(|key| *key == of).map(|key| (vec![kind], key))
}
