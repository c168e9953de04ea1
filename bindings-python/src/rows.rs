//! Rulebooks and what is in them, as dicts.

use gongkai::{
    Rulebook, Text,
    law::Citation,
    rulebook::{Departure, Rule, Witness},
};
use pyo3::{
    prelude::*,
    types::{PyDate, PyDict},
};

use crate::convert::date;

/// A rulebook, as a dict.
#[derive(IntoPyObject)]
pub(crate) struct AboutRow<'py> {
    id: String,
    title: (String, String),
    scope: (String, String),
    version: String,
    hash: String,
    family: Option<String>,
    extends: Option<String>,
    valid_from: Option<Bound<'py, PyDate>>,
    valid_to: Option<Bound<'py, PyDate>>,
}

impl<'py> AboutRow<'py> {
    pub(crate) fn new(py: Python<'py>, book: &Rulebook) -> PyResult<Self> {
        Ok(Self {
            id: book.id.clone(),
            title: words(&book.title),
            scope: words(&book.scope),
            version: book.version.clone(),
            hash: book.hash.clone(),
            family: book.family.clone(),
            extends: book.extends.clone(),
            valid_from: book.valid.from.map(|day| date(py, day)).transpose()?,
            valid_to: book.valid.to.map(|day| date(py, day)).transpose()?,
        })
    }
}

/// A rule, as a dict.
#[derive(IntoPyObject)]
pub(crate) struct RuleRow<'py> {
    id: String,
    form: &'static str,
    name: (String, String),
    citation: CitationRow,
    book: String,
    valid_from: Option<Bound<'py, PyDate>>,
    valid_to: Option<Bound<'py, PyDate>>,
}

impl<'py> RuleRow<'py> {
    pub(crate) fn new(py: Python<'py>, book: &str, rule: &Rule) -> PyResult<Self> {
        Ok(Self {
            id: rule.id.to_string(),
            form: rule.form.name(),
            name: words(&rule.name),
            citation: rule.cite.clone().into(),
            book: book.to_owned(),
            valid_from: rule.valid.from.map(|day| date(py, day)).transpose()?,
            valid_to: rule.valid.to.map(|day| date(py, day)).transpose()?,
        })
    }
}

fn words(text: &Text) -> (String, String) {
    (text.zh.to_string(), text.en.to_string())
}

/// Where a local rule leaves the national one, as a dict.
#[derive(IntoPyObject)]
pub(crate) struct DepartureRow<'py> {
    rule: String,
    case: Option<String>,
    kind: &'static str,
    what: (String, String),
    own: (String, String),
    own_citation: CitationRow,
    book: String,
    national: (String, String),
    national_citation: CitationRow,
    facts: Bound<'py, PyDict>,
    first_day: Bound<'py, PyDate>,
    last_day: Bound<'py, PyDate>,
    days: u32,
}

impl<'py> DepartureRow<'py> {
    pub(crate) fn new(py: Python<'py>, departure: Departure) -> PyResult<Self> {
        Ok(Self {
            rule: departure.rule.to_string(),
            case: Some(departure.case).filter(|case| !case.is_empty()),
            kind: departure.kind.as_str(),
            what: words(&departure.kind.text()),
            own: words(&departure.own.says),
            own_citation: departure.own.cite.into(),
            book: departure.national.book,
            national: words(&departure.national.says),
            national_citation: departure.national.cite.into(),
            facts: facts(py, departure.witness)?,
            first_day: date(py, departure.from)?,
            last_day: date(py, departure.to)?,
            days: departure.days,
        })
    }
}

/// An example, as the facts of a question.
fn facts(py: Python<'_>, Witness { start, times, taken, facts, .. }: Witness) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    if let Some(start) = start {
        dict.set_item("start", start.to_string())?;
    }
    if !taken.is_empty() {
        dict.set_item("taken", taken)?;
    }
    times.into_iter().try_for_each(|(fact, times)| dict.set_item(fact, times))?;
    facts.into_iter().try_for_each(|(fact, value)| dict.set_item(fact, value))?;
    Ok(dict)
}

/// A citation, as a dict with the keys of an answer.
#[derive(IntoPyObject)]
struct CitationRow {
    document: String,
    number: Option<String>,
    article: String,
    quote: Option<String>,
    evidence: &'static str,
}

impl From<Citation> for CitationRow {
    fn from(cite: Citation) -> Self {
        Self {
            document: cite.document.title.clone(),
            number: cite.document.number.clone(),
            article: cite.provision,
            quote: cite.quote,
            evidence: cite.evidence.as_str(),
        }
    }
}
