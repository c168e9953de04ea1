//! What a rulebook holds.

use std::{fmt, sync::Arc};

use chrono::NaiveDate;

use super::{compact::Lazy, permit::Permit, recipe::Recipe, said::Said};
use crate::{
    form::{
        band::Band,
        cadence::Cadence,
        chain::Chain,
        checklist::Checklist,
        convention::{ConsultationDays, Convention, Conventions, Fixed, NamedDays},
        ledger::LedgerRules,
        letter::{Letter, Slot},
        signs::Signs,
        table::Table,
        tally::Tally,
        term::Term,
    },
    law::{Citation, Document, Evidence, RuleId},
    text::Text,
};

/// A span of days in force, both ends included; an open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Validity {
    /// First day in force.
    pub from: Option<NaiveDate>,
    /// Last day in force.
    pub to: Option<NaiveDate>,
}

impl Validity {
    /// Whether a day lies within.
    pub fn holds(self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// The days that both hold, if there are any.
    #[cfg(feature = "load")]
    pub(crate) fn meeting(self, other: Self) -> Option<Self> {
        let later = |a: Option<NaiveDate>, b: Option<NaiveDate>| a.max(b);
        let earlier = |a: Option<NaiveDate>, b: Option<NaiveDate>| a.zip(b).map_or(a.or(b), |(a, b)| Some(a.min(b)));
        self.meets(other).then(|| Self { from: later(self.from, other.from), to: earlier(self.to, other.to) })
    }

    /// Whether the two share a day.
    pub fn meets(self, other: Self) -> bool {
        let before = |end: Option<NaiveDate>, start: Option<NaiveDate>| end.zip(start).is_some_and(|(end, start)| end < start);
        !before(self.to, other.from) && !before(other.to, self.from)
    }
}

impl fmt::Display for Validity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = |date: Option<NaiveDate>| date.map_or_else(String::new, |date| date.to_string());
        match (self.from, self.to) {
            (None, None) => Ok(()),
            (from, to) => write!(f, " [{}…{}]", day(from), day(to)),
        }
    }
}

/// What one rulebook sets of the conventions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConventionsSet {
    pub(crate) start_day: Option<Fixed>,
    pub(crate) month_end: Option<Fixed>,
    pub(crate) calendar_day_roll: Option<Convention>,
    pub(crate) receipt_on_rest_day: Option<Convention>,
    pub(crate) fixed_date_roll: Option<Convention>,
    pub(crate) named_day: Option<NamedDays>,
    pub(crate) consultation_days: Option<ConsultationDays>,
}

impl ConventionsSet {
    /// Together with what the rulebook above sets; `None` if something is set nowhere.
    pub fn over(&self, parent: Option<&Self>) -> Option<Conventions> {
        fn pick<T: Clone>(own: &Option<T>, parent: Option<&Option<T>>) -> Option<T> {
            own.clone().or_else(|| parent.cloned().flatten())
        }
        Some(Conventions {
            start_day: pick(&self.start_day, parent.map(|set| &set.start_day))?,
            month_end: pick(&self.month_end, parent.map(|set| &set.month_end))?,
            calendar_day_roll: pick(&self.calendar_day_roll, parent.map(|set| &set.calendar_day_roll))?,
            receipt_on_rest_day: pick(&self.receipt_on_rest_day, parent.map(|set| &set.receipt_on_rest_day))?,
            fixed_date_roll: pick(&self.fixed_date_roll, parent.map(|set| &set.fixed_date_roll))?,
            named_day: pick(&self.named_day, parent.map(|set| &set.named_day))?,
            consultation_days: pick(&self.consultation_days, parent.map(|set| &set.consultation_days))?,
        })
    }
}

names! {
    /// The form of a rule: six forms of law, and four of paper (ledger, letter, signs, tally).
    ///
    /// Exhaustive on purpose, as [`Form`] is.
    FormKind {
        /// When is it due?
        Term = "term" ("期限", "a term"),
        /// Is it done often enough?
        Cadence = "cadence" ("频次", "a cadence"),
        /// Is everything there?
        Checklist = "checklist" ("要件", "a checklist"),
        /// Which outcome?
        Table = "table" ("判定表", "a table"),
        /// Who must have signed?
        Chain = "chain" ("流程", "a chain"),
        /// Which grade, which amount?
        Band = "band" ("等次", "a band"),
        /// How does it stand after these events?
        Ledger = "ledger" ("台账", "a ledger"),
        /// What is written to whom?
        Letter = "letter" ("文书", "a letter"),
        /// What do the words of a text point to?
        Signs = "signs" ("征候", "a set of signs"),
        /// Do the figures add up?
        Tally = "tally" ("勾稽", "a tally"),
        /// The text speaks of it but sets no figure.
        Silent = "silent" ("未定数字", "silent"),
    }
}

impl FormKind {
    /// Whether it is one of paper and not of law.
    pub const fn is_paper(self) -> bool {
        matches!(self, Self::Ledger | Self::Letter | Self::Signs | Self::Tally)
    }

    /// What dates a question to a rule of this form, and so selects the law, where the question does not name a day.
    pub const fn dated_by(self) -> Option<Dating> {
        match self {
            Self::Term | Self::Silent => Some(Dating::Fact("start")),
            Self::Cadence => Some(Dating::Fact("from")),
            Self::Letter => Some(Dating::Fact("date")),
            Self::Table => Some(Dating::Receipt),
            Self::Ledger => Some(Dating::Events),
            Self::Checklist | Self::Chain | Self::Band | Self::Signs | Self::Tally => None,
        }
    }
}

/// What dates a question among its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dating {
    /// A fact that is a day, or a moment.
    Fact(&'static str),
    /// The day on which a request was received, where the facts tell its channel or its days.
    Receipt,
    /// The receipt among the events.
    Events,
}

/// The form a rule takes, with its content.
///
/// Exhaustive on purpose: no law can add one, only a new engine, and then the compiler names every place that has to learn it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// When is it due?
    Term(Term),
    /// Is it done often enough?
    Cadence(Cadence),
    /// Is everything there?
    Checklist(Checklist),
    /// Which outcome?
    Table(Table),
    /// Who must have signed?
    Chain(Chain),
    /// Which grade, which amount?
    Band(Band),
    /// How does it stand after these events?
    Ledger(LedgerRules),
    /// What is written to whom?
    Letter(Letter),
    /// What do the words of a text point to?
    Signs(Signs),
    /// Do the figures add up?
    Tally(Tally),
    /// The text speaks of it but sets no figure: what it says instead.
    Silent(Text),
}

impl Form {
    /// Which form it is.
    pub const fn kind(&self) -> FormKind {
        match self {
            Self::Term(_) => FormKind::Term,
            Self::Cadence(_) => FormKind::Cadence,
            Self::Checklist(_) => FormKind::Checklist,
            Self::Table(_) => FormKind::Table,
            Self::Chain(_) => FormKind::Chain,
            Self::Band(_) => FormKind::Band,
            Self::Ledger(_) => FormKind::Ledger,
            Self::Letter(_) => FormKind::Letter,
            Self::Signs(_) => FormKind::Signs,
            Self::Tally(_) => FormKind::Tally,
            Self::Silent(_) => FormKind::Silent,
        }
    }

    /// The name of the form, as in the register.
    pub const fn name(&self) -> &'static str {
        self.kind().as_str()
    }

    /// The verb by which it is asked; none where the text sets no figure.
    pub const fn verb(&self) -> Option<Verb> {
        match self {
            Self::Term(_) => Some(Verb::Due),
            Self::Cadence(_) => Some(Verb::Kept),
            Self::Checklist(_) => Some(Verb::Review),
            Self::Table(_) => Some(Verb::Verdict),
            Self::Chain(_) => Some(Verb::Progress),
            Self::Band(Band::Grades(_)) => Some(Verb::Grade),
            Self::Band(Band::Tariff { .. }) => Some(Verb::Price),
            Self::Band(Band::Score(_)) => Some(Verb::Score),
            Self::Ledger(_) => Some(Verb::State),
            Self::Letter(_) => Some(Verb::Write),
            Self::Signs(_) => Some(Verb::Look),
            Self::Tally(_) => Some(Verb::Check),
            Self::Silent(_) => None,
        }
    }
}

names! {
    /// The verb by which a rule is asked, the same in every language; its words say what it asks.
    Verb {
        /// A term.
        Due = "due" ("期限", "a term"),
        /// A cadence.
        Kept = "kept" ("频次", "a cadence"),
        /// A checklist.
        Review = "review" ("要件", "a checklist"),
        /// A table.
        Verdict = "verdict" ("判定表", "a table"),
        /// A chain.
        Progress = "progress" ("流程", "a chain"),
        /// A band that is a scale of grades.
        Grade = "grade" ("等次", "a scale of grades"),
        /// A band that is a tariff.
        Price = "price" ("收费标准", "a tariff"),
        /// A band that is a score.
        Score = "score" ("量化考核", "a score"),
        /// A ledger.
        State = "state" ("台账", "a ledger"),
        /// A letter.
        Write = "write" ("文书", "a letter"),
        /// Signs.
        Look = "look" ("征候", "a set of signs"),
        /// Figures that must tally.
        Check = "check" ("勾稽", "a tally"),
    }
}

impl Verb {
    /// Whether it may ask a rule of a form. One that is silent may be asked when something is due: a national figure may answer.
    pub const fn asks(self, form: FormKind) -> bool {
        matches!(
            (self, form),
            (Self::Due, FormKind::Term | FormKind::Silent)
                | (Self::Kept, FormKind::Cadence)
                | (Self::Review, FormKind::Checklist)
                | (Self::Verdict, FormKind::Table)
                | (Self::Progress, FormKind::Chain)
                | (Self::Grade | Self::Price | Self::Score, FormKind::Band)
                | (Self::State, FormKind::Ledger)
                | (Self::Write, FormKind::Letter)
                | (Self::Look, FormKind::Signs)
                | (Self::Check, FormKind::Tally)
        )
    }

    /// Whether what it asks is a form of law, and not of paper.
    pub const fn is_of_law(self) -> bool {
        !matches!(self, Self::State | Self::Write | Self::Look | Self::Check)
    }
}

/// A rule of a rulebook, in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// In words.
    pub name: Text,
    /// When this version is in force.
    pub valid: Validity,
    /// A reading or a condition that matters.
    pub note: Option<Text>,
    /// Where it stands.
    pub cite: Citation,
    /// Where else it stands.
    pub also: Vec<Citation>,
    /// Its content.
    pub form: Form,
}

/// What tells the versions of the rules of a book apart, without what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Heading {
    /// The rule's name.
    pub id: RuleId,
    /// In words.
    pub name: Text,
    /// When this version is in force.
    pub valid: Validity,
    /// The form it takes.
    pub form: FormKind,
}

impl Heading {
    pub(crate) fn of(rule: &Rule) -> Self {
        Self { id: rule.id.clone(), name: rule.name.clone(), valid: rule.valid, form: rule.form.kind() }
    }
}

/// A rule, and what tells it apart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) heading: Heading,
    pub(crate) rule: Lazy<Rule>,
}

impl Entry {
    pub(crate) fn rule(&self) -> &Rule {
        self.rule.get()
    }
}

impl From<Rule> for Entry {
    fn from(rule: Rule) -> Self {
        Self { heading: Heading::of(&rule), rule: Lazy::Given(rule) }
    }
}

/// What a book holds beside its rules.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rest {
    pub(crate) documents: Lazy<Vec<Arc<Document>>>,
    pub(crate) slots: Lazy<Vec<Slot>>,
    pub(crate) permits: Lazy<Vec<Permit>>,
    pub(crate) recipes: Lazy<Vec<Recipe>>,
    pub(crate) said: Lazy<Said>,
    pub(crate) set: Lazy<ConventionsSet>,
}

/// What one rulebook holds by itself, apart from the national ones it adds to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// Its name, such as `cn-2019`.
    pub id: String,
    /// In words.
    pub title: Text,
    /// Whom it binds.
    pub scope: Text,
    /// The version of this rendering of it.
    pub version: String,
    /// When it is in force.
    pub valid: Validity,
    /// How well `valid` is known.
    pub valid_evidence: Evidence,
    /// Why `valid` is what it is, where that is a reading.
    pub valid_note: Option<Text>,
    /// The first 16 hexadecimal digits of the SHA-256 of its canonical JSON.
    pub hash: String,
    /// The line of national rulebooks it is one of, such as `cn`.
    pub family: Option<String>,
    /// The line of national rulebooks it adds to.
    pub extends: Option<String>,
    pub(crate) rest: Rest,
    /// How many rules it has, each version counted.
    pub rule_count: usize,
    pub(crate) entries: Lazy<Vec<Entry>>,
}

impl Book {
    /// Its documents.
    pub fn documents(&self) -> &[Arc<Document>] {
        self.rest.documents.get()
    }

    /// What its letters, and those of books that extend it, leave to be filled in.
    pub fn slots(&self) -> &[Slot] {
        self.rest.slots.get()
    }

    /// What may stay in a text although the screening finds it.
    pub fn permits(&self) -> &[Permit] {
        self.rest.permits.get()
    }

    #[cfg(feature = "load")]
    pub(crate) fn recipes(&self) -> &[Recipe] {
        self.rest.recipes.get()
    }

    #[cfg(feature = "load")]
    pub(crate) fn said(&self) -> &Said {
        self.rest.said.get()
    }

    /// What it sets of the conventions.
    pub fn conventions_set(&self) -> &ConventionsSet {
        self.rest.set.get()
    }

    /// Its rules, by name; versions of one rule in order of time.
    pub fn rules(&self) -> impl DoubleEndedIterator<Item = &Rule> + ExactSizeIterator {
        self.entries.get().iter().map(Entry::rule)
    }

    /// What tells its rules apart, in their order. Nothing else of them is read for it.
    pub fn headings(&self) -> impl DoubleEndedIterator<Item = &Heading> + ExactSizeIterator {
        self.entries.get().iter().map(|entry| &entry.heading)
    }

    /// Its rules of one form.
    #[cfg(feature = "load")]
    pub(crate) fn rules_of(&self, form: FormKind) -> impl Iterator<Item = &Rule> {
        self.entries.get().iter().filter(move |entry| entry.heading.form == form).map(Entry::rule)
    }

    /// Every version of a rule, in order of time.
    pub fn versions(&self, id: &str) -> impl DoubleEndedIterator<Item = &Rule> {
        self.entries.get().iter().filter(move |entry| entry.heading.id.as_str() == id).map(Entry::rule)
    }

    /// Its rules in force on a day.
    pub fn versions_on(&self, day: NaiveDate) -> impl Iterator<Item = &Rule> {
        self.entries.get().iter().filter(move |entry| entry.heading.valid.holds(day)).map(Entry::rule)
    }

    /// The version of a rule that is in force on a day.
    pub fn version(&self, id: &str, on: NaiveDate) -> Option<&Rule> {
        self.entries.get().iter().find(|entry| entry.heading.id.as_str() == id && entry.heading.valid.holds(on)).map(Entry::rule)
    }
}
