//! Rulebooks and what is in them, as dicts.

use gongkai::{
    Rulebook, Text,
    law::Citation,
    rulebook::{Laxer, Rule},
};
use pyo3::{prelude::*, types::PyDate};

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

/// A local figure that is laxer than the national one, as a dict.
#[derive(IntoPyObject)]
pub(crate) struct LaxerRow<'py> {
    rule: String,
    case: Option<String>,
    own: String,
    own_citation: CitationRow,
    book: String,
    national: String,
    national_citation: CitationRow,
    first_day: Bound<'py, PyDate>,
    last_day: Bound<'py, PyDate>,
    days: u32,
}

impl<'py> LaxerRow<'py> {
    pub(crate) fn new(py: Python<'py>, laxer: Laxer) -> PyResult<Self> {
        Ok(Self {
            rule: laxer.rule.to_string(),
            case: Some(laxer.case).filter(|case| !case.is_empty()),
            own: laxer.own,
            own_citation: laxer.own_cite.into(),
            book: laxer.book,
            national: laxer.national,
            national_citation: laxer.national_cite.into(),
            first_day: date(py, laxer.from)?,
            last_day: date(py, laxer.to)?,
            days: laxer.days,
        })
    }
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
