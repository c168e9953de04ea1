//! Terms and cadences: which figure, or which way of counting, is laxer.

use chrono::NaiveDate;
use gongkai_law::rulebook::book::ConventionsSet;

use super::{Departs, Departure, Passage, Witness};
use crate::{
    calendar::Calendar,
    form::{
        cadence::{Cadence, Demand, Every},
        convention::{Consultation, Convention, Conventions},
        term::Bound,
    },
    law::Citation,
    order,
    rulebook::{
        CaseOn, TermOn,
        book::{Form, Found, Rulebook},
    },
    text::Text,
};

/// Every term and cadence of a book on a day, those included that it inherits and counts in its own way.
pub(super) fn compare(book: &Rulebook, day: NaiveDate, calendar: &Calendar) -> Vec<Departure> {
    let inherited = book.parent(day).filter(|_| *book.conventions_set() != ConventionsSet::default());
    let inherited = inherited.into_iter().flat_map(|parent| parent.versions_on(day));
    let inherited = inherited.filter(|rule| matches!(rule.form, Form::Term(_)) && book.own(rule.id.as_str(), day).is_none());
    let rules = book.versions_on(day).chain(inherited);
    rules
        .flat_map(|rule| match &rule.form {
            Form::Term(_) => book.term(rule.id.as_str(), day).map_or_else(|_| Vec::new(), |term| terms(&term, day, calendar)),
            Form::Cadence(cadence) => cadences(&Found { book, rule }, cadence, day),
            _ => Vec::new(),
        })
        .collect()
}

fn terms(term: &TermOn, day: NaiveDate, calendar: &Calendar) -> Vec<Departure> {
    let departs = |case: &CaseOn, kind, own: (Text, &_), national: (Text, &_), witness| {
        let (above, _) = case.above.as_ref()?;
        // An inherited figure is that of the book which counts it in its own way.
        let mine = Found { book: if case.found.book.family.is_some() { term.book } else { case.found.book }, ..case.found };
        let (own, national) = (Passage::new(&mine, own.0, own.1), Passage::new(above, national.0, national.1));
        let (rule, case) = (term.found.rule.id.clone(), case.limit.id.clone());
        Some(Departure { rule, case, kind, own, national, witness, from: day, to: day, days: 1 })
    };
    let figure = |case: &CaseOn| {
        let (_, above) = case.above.as_ref()?;
        let begun = case.gives_way(term, day, calendar).ok().flatten()?;
        let times = case.limit.per.iter().filter_map(|per| Some((per.fact.clone(), begun.times?)));
        let witness = Witness { start: Some(begun.start), times: order::gathered(times), ..Witness::default() };
        let (own, legal) = (case.limit.within.as_ref().ok()?, above.within.as_ref().ok()?);
        let counted = counts_otherwise(&term.conventions, term.national()).filter(|_| own == legal);
        let (kind, cite) = counted.map_or((Departs::Figure, &case.limit.cite), |cite| (Departs::Counting, cite));
        departs(case, kind, (own.text(bound_as_written(case)), cite), (legal.text(above.bound), &above.cite), witness)
    };
    let consultation = |case: &CaseOn| {
        let (_, above) = case.above.as_ref().filter(|(_, above)| above.bound == Bound::AtMost && !above.pauses.is_empty())?;
        let (own, legal) = (&term.conventions.consultation_days, &term.national().consultation_days);
        let is_laxer = above.within.is_ok() && leaves_out_more(own.reading, legal.reading);
        let sides = ((own.reading.text(), &own.cite), (legal.reading.text(), &legal.cite));
        is_laxer.then(|| departs(case, Departs::Counting, sides.0, sides.1, Witness::default())).flatten()
    };
    term.cases.iter().flat_map(|case| [figure(case), consultation(case)]).flatten().collect()
}

/// Whether a limit is written as a latest or an earliest end. A local one under a national minimum is measured as a minimum, whatever
/// it calls itself.
fn bound_as_written(case: &CaseOn) -> Bound {
    let written = if let Form::Term(term) = &case.found.rule.form { term.cases.as_slice() } else { &[] };
    written.iter().find(|limit| limit.cite == case.limit.cite && limit.within == case.limit.within).unwrap_or(&case.limit).bound
}

/// The first convention by which days are counted otherwise than nationally.
fn counts_otherwise<'c>(own: &'c Conventions, national: &Conventions) -> Option<&'c Citation> {
    const fn rolls(set: &Conventions) -> [&Convention; 3] {
        [&set.receipt_on_rest_day, &set.calendar_day_roll, &set.fixed_date_roll]
    }
    let roll = rolls(own).into_iter().zip(rolls(national)).find(|(own, national)| own.roll != national.roll).map(|(own, _)| &own.cite);
    roll.or_else(|| (own.named_day.reading != national.named_day.reading).then_some(&own.named_day.cite))
}

/// Whether a day of a consultation does not count that nationally does.
fn leaves_out_more(own: Consultation, national: Consultation) -> bool {
    own.leaves_out_sending() && !national.leaves_out_sending() || own.leaves_out_answer() && !national.leaves_out_answer()
}

fn cadences(own: &Found, cadence: &Cadence, day: NaiveDate) -> Vec<Departure> {
    let Some(national) = own.book.parent(day).and_then(|parent| parent.own(own.rule.id.as_str(), day)) else { return Vec::new() };
    let Form::Cadence(above) = &national.rule.form else { return Vec::new() };
    let rarer = cadence.cases.iter().filter_map(|case| {
        let legal = above.cases.iter().find(|above| above.id == case.id)?;
        let (demand, asked) = (case.demand.as_ref().ok()?, legal.demand.as_ref().ok()?);
        is_rarer(demand, asked).then(|| Departure {
            rule: own.rule.id.clone(),
            case: case.id.clone(),
            kind: Departs::Rarer,
            own: Passage::new(own, demand.text(), &case.cite),
            national: Passage::new(&national, asked.text(), &legal.cite),
            witness: Witness::default(),
            from: day,
            to: day,
            days: 1,
        })
    });
    rarer.collect()
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
