//! How much an input may hold. What is beyond that is a problem that names the limit.

use crate::{
    error::{Code, LONGEST_NAME, MOST_COMPARED, Problem},
    text::Text,
};

names! {
    /// A limit, under the name by which a problem speaks of it.
    #[non_exhaustive]
    Cap {
        /// Bytes of a text that is read as JSON or TOML: 16 MiB.
        Bytes = "bytes",
        /// How many times its own size a JSON text may take in memory as values, beside 1 MiB: 32.
        Growth = "growth",
        /// Faults that are told of one input; the number of those left out is told last: 500.
        Problems = "problems",
        /// The same of a case log: 1,000.
        RowProblems = "row_problems",
        /// Entries of any list that has no limit of its own: 10,000.
        Entries = "entries",
        /// Rows of a case log: 200,000.
        Rows = "rows",
        /// Events of one request: 10,000. The rows of a log after them are left out and counted.
        Events = "events",
        /// `pauses` of a term: 1,000.
        Pauses = "pauses",
        /// Days of an `overlay`: 10,000.
        Overlay = "overlay",
        /// `notices` of a calendar: 100.
        Notices = "notices",
        /// Days of one of them: 400.
        NoticeDays = "notice_days",
        /// `parts` of a total: 1,000.
        Parts = "parts",
        /// `permits` of a text that is screened: 32.
        Permits = "permits",
        /// Findings of a text that are told in an answer; the number of those left out is told beside them: 1,000.
        Findings = "findings",
        /// Rulebooks that may come in a question: 1. With 0 they are refused.
        Rulebooks = "rulebooks",
        /// Looks at a row while the tables of a rulebook are searched for gaps and for rows that nothing reaches: 100,000,000.
        Search = "search",
        /// Rows, facts and outcomes of all versions of the tables of a rulebook that are made of others: 10,000.
        Combined = "combined",
    }
}

impl Cap {
    /// What it is unless the embedder sets it.
    pub const fn default(self) -> usize {
        match self {
            Self::Bytes => 16 << 20,
            Self::Growth | Self::Permits => 32,
            Self::Problems => 500,
            Self::RowProblems | Self::Pauses | Self::Parts | Self::Findings => 1_000,
            Self::Notices => 100,
            Self::NoticeDays => 400,
            Self::Entries | Self::Events | Self::Overlay => 10_000,
            Self::Rows => 200_000,
            Self::Rulebooks => 1,
            Self::Search => 100_000_000,
            Self::Combined => 10_000,
        }
    }
}

/// How much an input may hold, limit by limit. The defaults are careful: no lawful question comes near them.
///
/// A library of rulebooks carries them: `Library::limited`. What a rulebook may be like (64 facts of a table, letters that quote 8 deep, and
/// the other constants here) is no setting.
///
/// ```
/// use gongkai::{Library, Cap, Limits};
///
/// let service = Library::embedded().limited(Limits::default().with(Cap::Rulebooks, 0).with(Cap::Events, 200));
/// let question = r#"{"rule": "request.reply", "on": "2024-03-01", "book": {"book": {"id": "own"}}, "lang": "en"}"#;
/// assert!(gongkai::ask_in(&service, question).contains("1, and the limit `rulebooks` is 0"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Limits([usize; Cap::ALL.len()]);

impl Default for Limits {
    fn default() -> Self {
        Cap::ALL.iter().fold(Self([0; Cap::ALL.len()]), |limits, cap| limits.with(*cap, cap.default()))
    }
}

impl Limits {
    /// How deep letters quote one another.
    pub const QUOTED_DEEP: usize = 8;

    /// Paragraphs of a letter with all it quotes.
    pub const QUOTED_PARAGRAPHS: usize = 1_000;

    /// Facts of a table, which is compiled to as many bits.
    pub const FACTS: usize = 64;

    /// `…` in a word of signs: what it looks for grows with the text to that power.
    pub const GAPS: usize = 4;

    /// Cells of a sheet.
    pub const CELLS: usize = 10_000;

    /// Labels of a permission.
    pub const LABELS: usize = 32;

    /// Days, months or hours of a term.
    pub const UNITS: u32 = 10_000;

    /// Names that are compared letter by letter for “did you mean”.
    pub const NAMES_COMPARED: usize = MOST_COMPARED;

    /// Bytes of a name that is taken for a misspelt one.
    pub const NAME_BYTES: usize = LONGEST_NAME;

    /// How much one of them is.
    pub fn of(&self, cap: Cap) -> usize {
        self.0.get(cap as usize).copied().unwrap_or_default()
    }

    /// The same, with one of them set.
    #[must_use]
    pub fn with(mut self, cap: Cap, most: usize) -> Self {
        if let Some(place) = self.0.get_mut(cap as usize) {
            *place = most;
        }
        self
    }

    /// Whether an input holds no more than it may.
    ///
    /// # Errors
    /// `out_of_range`, with the name of the limit.
    pub fn check(&self, cap: Cap, count: usize, path: &str) -> Result<(), Problem> {
        if count <= self.of(cap) { Ok(()) } else { Err(self.passed(cap, count, path)) }
    }

    /// What is said of an input that holds more.
    pub fn passed(&self, cap: Cap, count: usize, path: impl Into<String>) -> Problem {
        let most = self.of(cap);
        Problem::new(
            Code::OutOfRange,
            path,
            Text::new(format!("{count}，而限额“{cap}”为 {most}"), format!("{count}, and the limit `{cap}` is {most}")),
            Text::new("减少内容；使用本库的服务可以调整该限额", "give less; a service that uses the library may set the limit"),
        )
    }
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(Cap::ALL.iter().map(|cap| (cap.as_str(), self.of(*cap)))).finish()
    }
}
