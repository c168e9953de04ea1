//! Conformity: where a local rulebook is laxer than the national one.

use chrono::NaiveDate;
use gongkai_law::rulebook::book::ConventionsSet;
use serde::Serialize;

use super::book::{Form, Found, Rulebook};
use crate::{
    calendar::Calendar,
    form::{
        cadence::{Demand, Every},
        convention::{Convention, Conventions},
    },
    law::{Citation, RuleId},
};

/// A local figure, or a local way of counting, that is laxer than the national one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Laxer {
    /// The rule.
    pub rule: RuleId,
    /// The case; empty where the rule has one only.
    pub case: String,
    /// The local figure, as the rulebook writes it; the national one, where only the way of counting is laxer.
    pub own: String,
    /// Where it stands; where the local rule sets no figure, the convention by which it counts.
    pub own_cite: Citation,
    /// The national rulebook.
    pub book: String,
    /// The national figure.
    pub national: String,
    /// Where that stands.
    pub national_cite: Citation,
    /// The first day on which the local figure is laxer.
    pub from: NaiveDate,
    /// The last day on which it is.
    pub to: NaiveDate,
    /// On how many days of the calendar it is: figures in different units may be laxer on some start days only.
    pub days: u32,
}

/// Compares every term and cadence of a local rulebook with the national one in force, on every day of a calendar; and every term that it
/// inherits, where its conventions count otherwise.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, rulebook::conformity};
/// let book = Library::embedded().book("jiujiang-county-2022").unwrap();
/// let laxer = conformity(&book, &Calendar::china());
/// let release = laxer.iter().find(|laxer| laxer.rule.as_str() == "opinion.major_release").unwrap();
/// assert_eq!((release.own.as_str(), release.national.as_str()), ("24 hours", "5 hours"));
/// ```
pub fn conformity(book: &Rulebook, calendar: &Calendar) -> Vec<Laxer> {
    let mut found: Vec<Laxer> = Vec::new();
    let coverage = calendar.coverage();
    for day in coverage.start().iter_days().take_while(|day| coverage.contains(day)).filter(|day| book.valid.holds(*day)) {
        let inherited = book.parent(day).filter(|_| *book.conventions_set() != ConventionsSet::default());
        let inherited = inherited.into_iter().flat_map(|parent| parent.versions_on(day));
        let inherited = inherited.filter(|rule| matches!(rule.form, Form::Term(_)) && book.own(rule.id.as_str(), day).is_none());
        for rule in book.versions_on(day).chain(inherited) {
            for laxer in compare(&Found { book, rule }, calendar, day) {
                match found.iter_mut().find(|seen| {
                    (&seen.rule, &seen.case, &seen.own, &seen.national) == (&laxer.rule, &laxer.case, &laxer.own, &laxer.national)
                }) {
                    Some(seen) => (seen.to, seen.days) = (day, seen.days + 1),
                    None => found.push(laxer),
                }
            }
        }
    }
    found
}

fn compare(found: &Found, calendar: &Calendar, day: NaiveDate) -> Vec<Laxer> {
    let entry = |case: &str, own: (String, &Citation), parent: &Rulebook, national: (String, &Citation)| Laxer {
        rule: found.rule.id.clone(),
        case: case.to_owned(),
        own: own.0,
        own_cite: own.1.clone(),
        book: parent.id.clone(),
        national: national.0,
        national_cite: national.1.clone(),
        from: day,
        to: day,
        days: 1,
    };
    match &found.rule.form {
        Form::Term(_) => {
            let Ok(term) = found.book.term(found.rule.id.as_str(), day) else { return Vec::new() };
            let laxer = term.cases.iter().filter_map(|case| {
                let (national, above) = case.above.as_ref()?;
                let (own, legal) = (case.limit.within.as_ref().ok()?, above.within.as_ref().ok()?);
                let is_inherited = case.found.book.family.is_some();
                let counted = is_inherited.then(|| counts_otherwise(&term.conventions, term.national())).flatten();
                let own_cite = counted.unwrap_or(&case.limit.cite);
                case.gives_way(&term, day, calendar)
                    .unwrap_or(false)
                    .then(|| entry(&case.limit.id, (own.to_string(), own_cite), national.book, (legal.to_string(), &above.cite)))
            });
            laxer.collect()
        }
        Form::Cadence(cadence) => cadence
            .cases
            .iter()
            .filter_map(|own| {
                let parent = found.book.parent(day)?;
                let Form::Cadence(national) = &parent.own(found.rule.id.as_str(), day)?.rule.form else { return None };
                let national = national.cases.iter().find(|above| above.id == own.id)?;
                let (demand, above) = (own.demand.as_ref().ok()?, national.demand.as_ref().ok()?);
                let figure = |demand: &Demand| format!("{} / {}", demand.at_least, demand.every);
                is_rarer(demand, above).then(|| entry(&own.id, (figure(demand), &own.cite), parent, (figure(above), &national.cite)))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The first convention by which days are counted otherwise than nationally.
fn counts_otherwise<'c>(own: &'c Conventions, national: &Conventions) -> Option<&'c Citation> {
    const fn rolls(set: &Conventions) -> [&Convention; 3] {
        [&set.receipt_on_rest_day, &set.calendar_day_roll, &set.fixed_date_roll]
    }
    let roll = rolls(own).into_iter().zip(rolls(national)).find(|(own, national)| own.roll != national.roll).map(|(own, _)| &own.cite);
    roll.or_else(|| (own.named_day.reading != national.named_day.reading).then_some(&own.named_day.cite))
}

/// Fewer acts in the same time. A month is taken as 4⅓ weeks.
fn is_rarer(own: &Demand, national: &Demand) -> bool {
    let per_year = |demand: &Demand, other: &Demand| {
        let length = match other.every {
            Every::Days(n) => 12 * u64::from(n.get()),
            Every::Weeks(n) => 84 * u64::from(n.get()),
            Every::Months(n) => 364 * u64::from(n.get()),
        };
        u64::from(demand.at_least.get()) * length
    };
    per_year(own, national) < per_year(national, own)
}
