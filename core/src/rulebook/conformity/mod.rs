//! Conformity: where a local rulebook leaves the national one.

mod figures;
mod lists;
mod tables;

use std::{collections::BTreeMap, ops::RangeInclusive};

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    book::{Form, Found, Rulebook},
    library::none_in_force,
};
use crate::{
    calendar::Calendar,
    error::Problems,
    form::term::Point,
    law::{Citation, RuleId},
    names, order,
    text::Text,
};

names! {
    /// In what a local rule leaves the national one.
    Departs {
        /// A figure gives more time, or asks for less.
        Figure = "figure" ("数字较宽", "a laxer figure"),
        /// The figure is no laxer, but days are counted so that it ends later.
        Counting = "counting" ("计算方法较宽", "a laxer way of counting"),
        /// Something is to be done more rarely.
        Rarer = "rarer" ("频次较低", "more rarely"),
        /// The national table decides for a ground that the local one, which stands in its place, does not know.
        Hidden = "hidden_ground" ("国家规定的情形被掩盖", "a national ground is hidden"),
        /// The local table decides for a ground of its own what the national one decides for another, and otherwise.
        Contrary = "contrary_outcome" ("结论与国家规定不同", "another outcome than nationally"),
        /// The local table adds a ground, where the national law says that nobody may add to its own.
        Added = "added_ground" ("增加了国家规定以外的情形", "a ground beyond the national ones"),
        /// An item that the national checklist requires may be left out.
        Item = "dropped_item" ("缺少国家规定的要件", "a national item is dropped"),
        /// A step that the national chain requires may be passed over.
        Step = "dropped_step" ("缺少国家规定的环节", "a national step is dropped"),
        /// Two steps stand in the opposite order.
        Order = "reordered_step" ("环节次序与国家规定相反", "national steps in another order"),
        /// Two tables are too entangled, or ask too much between them, to be compared.
        Unknown = "not_compared" ("无法比较", "could not be compared"),
    }
}

/// What a rulebook says, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Passage {
    /// The rulebook.
    pub book: String,
    /// What it says: a figure, an outcome, the name of an item or of steps.
    pub says: Text,
    /// Where that stands.
    #[serde(flatten)]
    pub cite: Citation,
}

/// The facts of a question that the two books answer otherwise: put to both, they show the difference.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Witness {
    /// When a term begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Point>,
    /// By how much a term is multiplied, where it has a multiplier.
    #[serde(flatten)]
    pub times: BTreeMap<String, u32>,
    /// The steps of a chain, in the order in which they were taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub taken: Vec<String>,
    /// Facts of a table, items of a checklist, and conditions of either or of a chain.
    #[serde(flatten)]
    pub facts: BTreeMap<String, bool>,
}

/// Where a local rule leaves the national one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Departure {
    /// The rule.
    pub rule: RuleId,
    /// The case of a term or cadence; empty where the rule has one only.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub case: String,
    /// In what.
    pub kind: Departs,
    /// The local passage. Where the local rule sets no figure, the convention by which it counts.
    pub own: Passage,
    /// The national one.
    pub national: Passage,
    /// An example, on the first of those days.
    pub witness: Witness,
    /// The first day on which it is so.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// On how many days of the calendar: figures in different units may be laxer on some start days only.
    pub days: u32,
}

/// Compares every rule of a local rulebook with the national one in force, on every day of a calendar; and every term that it inherits,
/// where its conventions count otherwise.
///
/// Terms and cadences are laxer or not. Tables, checklists and chains are compared for every combination of their facts, not for some of
/// them: each finding has one as its witness. A table that joins the national one is compared by its own rows, whichever stand first.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, rulebook::{Departs, conformity}};
/// let book = Library::embedded().book("jiujiang-county-2022").unwrap();
/// let found = conformity(&book, &Calendar::china());
/// let release = found.iter().find(|departure| departure.rule.as_str() == "opinion.major_release").unwrap();
/// assert_eq!((&*release.own.says.en, &*release.national.says.en), ("24 hours", "5 hours"));
/// let referral = found.iter().find(|departure| departure.rule.as_str() == "exemption.uncertain").unwrap();
/// assert_eq!(referral.kind, Departs::Contrary); // 保密法第二十五条
/// ```
pub fn conformity(book: &Rulebook, calendar: &Calendar) -> Vec<Departure> {
    within(book, calendar, calendar.coverage())
}

/// The same on one day, for which each finding stands.
///
/// # Errors
/// `not_in_force` if the book, or every national one above it, is not in force that day; `not_announced` if the calendar does not have it.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, rulebook::conformity_on};
/// let book = Library::embedded().book("huining-2016").unwrap();
/// let found = conformity_on(&book, "2024-05-06".parse().unwrap(), &Calendar::china()).unwrap();
/// assert_eq!(found[0].rule.as_str(), "interpretation.three_sync");
/// ```
pub fn conformity_on(book: &Rulebook, day: NaiveDate, calendar: &Calendar) -> Result<Vec<Departure>, Problems> {
    book.check_in_force(day)?;
    if let Some(line) = book.extends.as_deref().filter(|_| book.parent(day).is_none()) {
        return Err(none_in_force(line, day, book.line().skip(1)).into());
    }
    calendar.day(day).map_err(|error| error.problem("on"))?;
    Ok(within(book, calendar, day..=day))
}

fn within(book: &Rulebook, calendar: &Calendar, days: RangeInclusive<NaiveDate>) -> Vec<Departure> {
    let mut found = Vec::new();
    for day in days.start().iter_days().take_while(|day| days.contains(day)).filter(|day| book.valid.holds(*day)) {
        figures::compare(book, day, calendar).into_iter().for_each(|departure| note(&mut found, departure));
    }
    for (first, last) in spans(book, *days.start(), *days.end()) {
        for rule in book.versions_on(first) {
            let Some(national) = book.parent(first).and_then(|parent| parent.own(rule.id.as_str(), first)) else { continue };
            let own = Found { book, rule };
            let departures = match (&rule.form, &national.rule.form) {
                (Form::Table(mine), Form::Table(above)) => tables::compare((own, mine), (national, above)),
                (Form::Checklist(mine), Form::Checklist(above)) => lists::items((own, mine), (national, above)),
                (Form::Chain(mine), Form::Chain(above)) => lists::steps((own, mine), (national, above)),
                _ => Vec::new(),
            };
            let days = u32::try_from((last - first).num_days() + 1).unwrap_or(u32::MAX);
            let whole = |Difference { kind, own, national, witness }| Departure {
                rule: rule.id.clone(),
                case: String::new(),
                kind,
                own,
                national,
                witness,
                from: first,
                to: last,
                days,
            };
            departures.into_iter().map(whole).for_each(|departure| note(&mut found, departure));
        }
    }
    order::by(&mut found, |a, b| (&a.rule, a.from).cmp(&(&b.rule, b.from)));
    found
}

/// Two passages that differ, whenever that is.
struct Difference {
    kind: Departs,
    own: Passage,
    national: Passage,
    witness: Witness,
}

impl Passage {
    fn new(found: &Found, says: Text, cite: &Citation) -> Self {
        Self { book: found.book.id.clone(), says, cite: cite.clone() }
    }

    /// Whether both say the same in the same provision, whatever words of it are quoted.
    fn is(&self, other: &Self) -> bool {
        let (here, there) = (&self.cite, &other.cite);
        (&self.book, &self.says, &here.document.key, &here.provision) == (&other.book, &other.says, &there.document.key, &there.provision)
    }
}

impl Difference {
    fn is(&self, other: &Self) -> bool {
        self.kind == other.kind && self.own.is(&other.own) && self.national.is(&other.national)
    }
}

/// One more departure, or the same on more days.
fn note(found: &mut Vec<Departure>, departure: Departure) {
    let same = |seen: &&mut Departure| {
        (&seen.rule, &seen.case, seen.kind) == (&departure.rule, &departure.case, departure.kind)
            && seen.own.is(&departure.own)
            && seen.national.is(&departure.national)
    };
    match found.iter_mut().find(same) {
        Some(seen) => (seen.to, seen.days) = (departure.to, seen.days + departure.days),
        None => found.push(departure),
    }
}

/// The spans of days, within two, on each of which the same rules are in force in a book and in the national ones above it.
fn spans(book: &Rulebook, first: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let valid = book.line().flat_map(|book| book.headings().map(|heading| heading.valid).chain([book.valid]));
    let starts = valid.flat_map(|valid| [valid.from, valid.to.and_then(|to| to.succ_opt())]).flatten();
    let starts = order::distinct(starts.filter(|day| first < *day && *day <= last).chain([first]));
    let ends = starts.iter().skip(1).filter_map(|next| next.pred_opt()).chain([last]);
    starts.iter().copied().zip(ends).filter(|(start, _)| book.valid.holds(*start)).collect()
}
