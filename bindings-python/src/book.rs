//! Rulebooks, and the waist.

use std::sync::Arc;

use gongkai::{
    Code, Library, Problem, Rulebook, Text,
    law::Citation,
    rulebook::{self, Laxer, Rule},
};
use pyo3::{prelude::*, types::PyDate};

use crate::{
    calendar::Calendar,
    convert::{Words, date, guard, optional_day, raise, raise_bad_rulebook},
    plain::{Question, spelled},
};

/// A rulebook, and the library it is looked up in.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct Book {
    pub(crate) library: Library,
    pub(crate) book: Arc<Rulebook>,
}

#[pymethods]
impl Book {
    /// One of the library's own, by name; with a date also the one of a national line in force that day.
    #[staticmethod]
    #[pyo3(signature = (id, on=None))]
    fn embedded(py: Python<'_>, id: Words, on: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        guard(py, || {
            let library = Library::embedded();
            let found = match optional_day(on, "on")? {
                Some(on) => library.book_on(&id.0, on),
                None => library.book(&id.0),
            };
            Ok(Self { library: library.clone(), book: found.map_err(|problems| raise(py, problems))? })
        })
    }

    /// One of the user's own, from text.
    #[staticmethod]
    fn load(py: Python<'_>, text: Words, format: Words, file: Words) -> PyResult<Self> {
        guard(py, || {
            let above = Library::embedded();
            let read = match format.0.as_str() {
                "toml" => Rulebook::from_toml(&file.0, &text.0, above),
                "json" => Rulebook::from_json(&file.0, &text.0, above),
                other => return Err(raise(py, unknown_format(other))),
            };
            let book = read.map_err(|problems| raise_bad_rulebook(py, problems))?;
            let id = book.id.clone();
            let library = above.with(book);
            let book = library.book(&id).map_err(|problems| raise(py, problems))?;
            Ok(Self { library, book })
        })
    }

    /// What it is, as a dict.
    fn about<'py>(&self, py: Python<'py>) -> PyResult<AboutRow<'py>> {
        guard(py, || AboutRow::new(py, &self.book))
    }

    /// Its own rules, as dicts.
    fn rules<'py>(&self, py: Python<'py>) -> PyResult<Vec<RuleRow<'py>>> {
        guard(py, || self.book.rules().map(|rule| RuleRow::new(py, &self.book.id, rule)).collect())
    }

    /// One rule, its own or inherited, as a dict: the version in force on a day, or the newest.
    #[pyo3(signature = (name, on=None))]
    fn rule<'py>(&self, py: Python<'py>, name: Words, on: Option<&Bound<'py, PyAny>>) -> PyResult<RuleRow<'py>> {
        guard(py, || {
            let on = optional_day(on, "on")?;
            if let (None, Some((book, rule))) = (on, self.newest(&name.0)) {
                return RuleRow::new(py, &book.id, &rule);
            }
            // Without a day there is no such rule at all: any day says so.
            let on = on.or(self.book.valid.from).unwrap_or(*gongkai::calendar::Calendar::china().coverage().end());
            let found = self.book.rule(&name.0, on).map_err(|problems| raise(py, problems))?;
            RuleRow::new(py, &found.book.id, found.rule)
        })
    }

    /// What is doubtful in it: rule, and what, in Chinese and English.
    fn lint(&self, py: Python<'_>) -> PyResult<Vec<(String, String, String)>> {
        guard(py, || {
            let findings = py.detach(|| rulebook::lint(&self.book));
            let row = |finding: rulebook::Finding| (finding.rule.to_string(), finding.what.zh.into_owned(), finding.what.en.into_owned());
            Ok(findings.into_iter().map(row).collect())
        })
    }

    /// Where it is laxer than the national one.
    fn conformity<'py>(&self, py: Python<'py>, calendar: &Calendar) -> PyResult<Vec<LaxerRow<'py>>> {
        guard(py, || {
            let found = py.detach(|| rulebook::conformity(&self.book, &calendar.0));
            found.into_iter().map(|laxer| LaxerRow::new(py, laxer)).collect()
        })
    }
}

impl Book {
    /// The newest version of a rule, in this book or else in the national ones it extends.
    fn newest(&self, name: &str) -> Option<(Arc<Rulebook>, Rule)> {
        let nationals = self.library.ids().filter_map(|id| self.library.book(id).ok());
        let line = nationals.filter(|national| national.family.is_some() && national.family == self.book.extends).collect::<Vec<_>>();
        let newest = |book: &Arc<Rulebook>| Some((Arc::clone(book), book.rules().rfind(|rule| rule.id.as_str() == name)?.clone()));
        newest(&self.book).or_else(|| line.iter().rev().find_map(newest))
    }
}

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
    fn new(py: Python<'py>, book: &Rulebook) -> PyResult<Self> {
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
    fn new(py: Python<'py>, book: &str, rule: &Rule) -> PyResult<Self> {
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

fn unknown_format(format: &str) -> Problem {
    Problem::new(
        Code::BadValue,
        "format",
        Text::new(format!("未知格式“{format}”"), format!("unknown format `{format}`")),
        Text::new("写 toml 或 json", "say toml or json"),
    )
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
    fn new(py: Python<'py>, laxer: Laxer) -> PyResult<Self> {
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

/// The core's answer to a question, both as JSON text.
#[pyfunction]
#[pyo3(signature = (question, book=None))]
pub(crate) fn ask(py: Python<'_>, question: Words, book: Option<&Book>) -> PyResult<String> {
    guard(py, || Ok(py.detach(|| gongkai::ask_in(library(book), &question.0))))
}

/// What can be asked, request and answer as JSON text.
#[pyfunction]
#[pyo3(signature = (request, book=None))]
pub(crate) fn describe(py: Python<'_>, request: Words, book: Option<&Book>) -> PyResult<String> {
    guard(py, || Ok(py.detach(|| gongkai::describe_in(library(book), &request.0))))
}

/// A case log's ledgers and bad rows, both as JSON text.
#[pyfunction]
#[pyo3(signature = (request, book=None))]
pub(crate) fn read_log(py: Python<'_>, request: Words, book: Option<&Book>) -> PyResult<String> {
    guard(py, || Ok(py.detach(|| gongkai::read_log_in(library(book), &request.0))))
}

/// What a verb is answered, as a dict; what is wrong with the question is raised, and so is what must be known first.
#[pyfunction]
#[pyo3(signature = (question, verb, book=None))]
pub(crate) fn answer<'py>(py: Python<'py>, question: &Bound<'py, PyAny>, verb: &str, book: Option<&Book>) -> PyResult<Bound<'py, PyAny>> {
    guard(py, || {
        let question = Question::of(question)?;
        let verb = verb.parse().map_err(|problem: Problem| raise(py, problem))?;
        let answer = py.detach(|| question.answer(library(book), verb)).map_err(|problems| raise(py, problems))?;
        spelled(py, &answer.spelled())
    })
}

/// Raises what is wrong with the events of a ledger's question.
#[pyfunction]
#[pyo3(signature = (question, book=None))]
pub(crate) fn check_events(py: Python<'_>, question: &Bound<'_, PyAny>, book: Option<&Book>) -> PyResult<()> {
    guard(py, || {
        let question = Question::of(question)?;
        py.detach(|| question.check_events(library(book))).map_err(|problems| raise(py, problems))
    })
}

/// As `describe`, but what is wrong with the request is raised.
#[pyfunction]
#[pyo3(signature = (request, book=None))]
pub(crate) fn described(py: Python<'_>, request: Words, book: Option<&Book>) -> PyResult<String> {
    guard(py, || py.detach(|| gongkai::described_in(library(book), &request.0)).map_err(|problems| raise(py, problems)))
}

/// As `read_log`, but what is wrong with the request as a whole is raised.
#[pyfunction]
#[pyo3(signature = (request, book=None))]
pub(crate) fn log(py: Python<'_>, request: Words, book: Option<&Book>) -> PyResult<String> {
    guard(py, || py.detach(|| gongkai::log_in(library(book), &request.0)).map_err(|problems| raise(py, problems)))
}

fn library(book: Option<&Book>) -> &Library {
    book.map_or(Library::embedded(), |book| &book.library)
}
