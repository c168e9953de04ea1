//! What can be wrong with an input, said the same way across every border.
//!
//! A [`Problem`] has a stable code, a message and a help sentence in Chinese and English, and the path of the offending value in
//! the input. All problems of one input come back together as [`Problems`].

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::{Lang, Text, excerpt};

names! {
    /// The stable name of a kind of problem; `docs/errors.md` explains each. Listed in the order of the guide.
    ///
    /// ```
    /// assert_eq!(gongkai::Code::NotAnnounced.as_str(), "not_announced");
    /// ```
    #[non_exhaustive]
    Code {
        /// The text is not JSON or TOML.
        BadSyntax = "bad_syntax",
        /// A key that is not known here.
        UnknownKey = "unknown_key",
        /// The same key twice in one object.
        DuplicateKey = "duplicate_key",
        /// A key that must be there is missing.
        MissingKey = "missing_key",
        /// A value of the wrong type.
        WrongType = "wrong_type",
        /// A value of the right type that cannot be used.
        BadValue = "bad_value",
        /// Text that is not a date `YYYY-MM-DD` of the calendar.
        BadDate = "bad_date",
        /// Text that is not a point in time.
        BadInstant = "bad_instant",
        /// A point in time where a day is meant.
        NeedsDate = "needs_date",
        /// A day where a point in time is meant: the rule runs in hours or minutes.
        NeedsInstant = "needs_instant",
        /// A local time skipped by a change of clocks.
        NonexistentTime = "nonexistent_time",
        /// A local time that occurs twice because of a change of clocks.
        AmbiguousTime = "ambiguous_time",
        /// A time zone name that is not known.
        UnknownZone = "unknown_zone",
        /// A part of the library that this build goes without.
        NotBuilt = "not_built",
        /// A rulebook that is not known.
        UnknownBook = "unknown_book",
        /// A rule that is not known.
        UnknownRule = "unknown_rule",
        /// A known rule that this rulebook does not have.
        NotInBook = "not_in_book",
        /// The rulebook or rule is not in force on the date asked about.
        NotInForce = "not_in_force",
        /// The text sets no figure for this.
        NoFigure = "no_figure",
        /// A year whose holiday notice has not been issued, or is not in the table.
        NotAnnounced = "not_announced",
        /// A date or amount beyond what can be counted.
        OutOfRange = "out_of_range",
        /// An extension longer than the law allows.
        BeyondCap = "beyond_cap",
        /// Facts that cannot all be true.
        Contradiction = "contradiction",
        /// A citation is missing or incomplete.
        BadCitation = "bad_citation",
        /// A rulebook whose table has a case no row decides.
        Gap = "gap",
        /// A row that no case can reach.
        Unreachable = "unreachable",
    }
}

/// One thing wrong with an input.
///
/// ```
/// let answer = gongkai::Library::embedded().book("cn-2020").unwrap_err();
/// assert_eq!(answer.first().code.as_str(), "unknown_book");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Problem {
    /// The kind of problem.
    pub code: Code,
    /// Where in the input, such as `facts.start` or `term."request.reply".within`; empty for the whole.
    pub path: String,
    /// What is wrong. Chinese and English.
    pub message: Text,
    /// What to do about it. Chinese and English.
    pub help: Text,
}

impl Problem {
    /// A problem at a path.
    pub fn new(code: Code, path: impl Into<String>, message: Text, help: Text) -> Self {
        Self { code, path: path.into(), message, help }
    }

    /// The same problem seen from further out: `prefix` goes before its path.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        self.path = match (prefix, self.path.as_str()) {
            ("", _) => self.path,
            (_, "") => prefix.to_owned(),
            (_, path) => format!("{prefix}.{path}"),
        };
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { String::new() } else { format!(" at {}", self.path) };
        write!(f, "{}{place}: {} ({})", self.code.as_str(), self.message.get(Lang::En), self.message.get(Lang::Zh))
    }
}

impl std::error::Error for Problem {}

/// Everything wrong with one input, at least one problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(transparent)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// `Ok(value)` if nothing was found, all that was found otherwise.
    ///
    /// # Errors
    /// The problems, if there are any.
    pub fn or<T>(found: Vec<Problem>, value: T) -> Result<T, Self> {
        if found.is_empty() { Ok(value) } else { Err(Self(found)) }
    }

    /// The same problems, each changed.
    #[must_use]
    pub fn map(self, change: impl FnMut(Problem) -> Problem) -> Self {
        Self(self.0.into_iter().map(change).collect())
    }

    /// All problems, in the order found.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// The problem found first.
    #[expect(clippy::indexing_slicing, reason = "never empty: every constructor takes at least one problem")]
    pub fn first(&self) -> &Problem {
        &self.0[0]
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The known name nearest to a misspelt one, if any is near enough to be worth naming. A number is not a misspelling of another.
///
/// Those that share the most letters with it are compared letter by letter; of a long list not all can be.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let letters = letters(name);
    let mut candidates: Vec<(usize, &str)> = known
        .into_iter()
        .filter(|candidate| !(is_number(name) && is_number(candidate)))
        // Too far apart in length to be near.
        .filter(|candidate| candidate.len() <= 2 * name.len() && name.len() <= 2 * candidate.len())
        .map(|candidate| (apart(&letters, candidate), candidate))
        .collect();
    candidates.sort_unstable();
    candidates
        .into_iter()
        .take(MOST_COMPARED)
        .map(|(_, candidate)| (strsim::damerau_levenshtein(name, candidate), candidate))
        .min()
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(name.chars().count()) / 2)
        .map(|(_, candidate)| candidate)
}

/// Longer ones are no misspelt names.
pub(crate) const LONGEST_NAME: usize = 100;

/// How many names are compared letter by letter.
pub(crate) const MOST_COMPARED: usize = 32;

/// How often each kind of byte stands in a name.
fn letters(name: &str) -> [i16; 32] {
    let mut letters = [0; 32];
    for byte in name.bytes() {
        if let Some(count) = letters.get_mut(usize::from(byte % 32)) {
            *count += 1;
        }
    }
    letters
}

/// How many letters one name has that the other has not: no fewer changes make one of the other.
fn apart(of: &[i16; 32], other: &str) -> usize {
    let (more, fewer) = of
        .iter()
        .zip(letters(other))
        .map(|(a, b)| a - b)
        .fold((0, 0), |(more, fewer), difference| if difference > 0 { (more + difference, fewer) } else { (more, fewer - difference) });
    usize::try_from(more.max(fewer)).unwrap_or_default()
}

fn is_number(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_digit())
}

/// `a.b`, quoting a key that itself holds a dot: `term."request.reply"`.
pub fn join(path: &str, key: &str) -> String {
    let bare = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    let key = if bare { key.to_owned() } else { format!("{key:?}") };
    if path.is_empty() { key } else { format!("{path}.{key}") }
}

/// A name outside a closed set, with the nearest one inside.
pub fn unknown_name(code: Code, path: &str, name: &str, known: &[&str]) -> Problem {
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => did_you_mean(near),
        None if known.is_empty() => Text::new("此处不接受任何键", "nothing is accepted here"),
        None => {
            let (shown, more) = known.split_at(known.len().min(NAMES_SHOWN));
            let (zh, en) = match more.len() {
                0 => (String::new(), String::new()),
                more => (format!("等，另有{more}个"), format!(" and {more} more")),
            };
            Text::new(format!("可用：{}{zh}", shown.join("、")), format!("known: {}{en}", shown.join(", ")))
        }
    };
    let shown = excerpt(name);
    Problem::new(code, path, Text::new(format!("未知的“{shown}”"), format!("unknown `{shown}`")), help)
}

/// The help where a name is near.
pub fn did_you_mean(near: &str) -> Text {
    Text::new(format!("是否指“{near}”？"), format!("did you mean `{near}`?"))
}

/// How many known names a message lists.
const NAMES_SHOWN: usize = 40;
