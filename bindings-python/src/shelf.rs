//! Where a question is put: rulebooks, and which of them is asked.

use std::sync::Arc;

use gongkai::{
    Code, Library, Problem, Rulebook, Text,
    rulebook::{self, Verb},
};
use pyo3::{prelude::*, types::PyDict};

use crate::{
    calendar::{Calendar, dated},
    convert::{Words, guard, optional_day, raise, raise_bad_rulebook},
    limits::limited,
    plain::{Answer, Question},
    rows::{AboutRow, DepartureRow, RuleRow},
};

/// The files of a rulebook of the user's own, each with its name and its text, and their format.
type Source = (Vec<(Words, Words)>, Words);

/// The same, once they have been read.
type Kept = (Vec<(String, String)>, String);

/// The library's own rulebooks and perhaps one of the user's, and the name of the book, or of the national line, that is asked.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct Shelf {
    library: Library,
    name: String,
    source: Option<Kept>,
}

#[pymethods]
impl Shelf {
    /// Nothing is said against a name before it is asked.
    #[new]
    #[pyo3(signature = (name, source=None))]
    fn new(py: Python<'_>, name: Words, source: Option<Source>) -> PyResult<Self> {
        guard(py, || match source {
            Some(source) => Ok(Self { name: name.0, ..Self::with(py, source)? }),
            None => Ok(Self { library: Library::embedded().clone(), name: name.0, source: None }),
        })
    }

    /// Where one of the library's own is asked; with a date also the one of a national line in force that day.
    #[staticmethod]
    #[pyo3(signature = (id, on=None))]
    fn found(py: Python<'_>, id: Words, on: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        guard(py, || {
            let library = Library::embedded();
            let found = match optional_day(on, "on")? {
                Some(on) => library.book_on(&id.0, on),
                None => library.book(&id.0),
            };
            let name = found.map_err(|problems| raise(py, problems))?.id.clone();
            Ok(Self { library: library.clone(), name, source: None })
        })
    }

    /// Where one of the user's own is asked, read from its files.
    #[staticmethod]
    fn load(py: Python<'_>, files: Vec<(Words, Words)>, format: Words) -> PyResult<Self> {
        guard(py, || Self::with(py, (files, format)))
    }

    /// The book or the national line that is asked.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// From what it is made again, where it is unpickled.
    fn __getnewargs__(&self) -> (&str, Option<Kept>) {
        (&self.name, self.source.clone())
    }

    /// What the book is, as a dict.
    fn about<'py>(&self, py: Python<'py>) -> PyResult<AboutRow<'py>> {
        guard(py, || AboutRow::new(py, &*self.book(py)?))
    }

    /// The book's own rules, as dicts.
    fn rules<'py>(&self, py: Python<'py>) -> PyResult<Vec<RuleRow<'py>>> {
        guard(py, || {
            let book = self.book(py)?;
            book.rules().map(|rule| RuleRow::new(py, &book.id, rule)).collect()
        })
    }

    /// One rule, the book's own or inherited, as a dict: the version in force on a day, or the newest.
    #[pyo3(signature = (rule, on=None))]
    fn rule<'py>(&self, py: Python<'py>, rule: Words, on: Option<&Bound<'py, PyAny>>) -> PyResult<RuleRow<'py>> {
        guard(py, || {
            let book = self.book(py)?;
            let on = optional_day(on, "on")?;
            if let (None, Some((book, rule))) = (on, self.newest(&book, &rule.0)) {
                return RuleRow::new(py, &book.id, &rule);
            }
            // Without a day there is no such rule at all: any day says so.
            let on = on.or(book.valid.from).unwrap_or(*gongkai::calendar::Calendar::china().coverage().end());
            let found = book.rule(&rule.0, on).map_err(|problems| raise(py, problems))?;
            RuleRow::new(py, &found.book.id, found.rule)
        })
    }

    /// What is doubtful in the book: rule, and what, in Chinese and English.
    fn lint(&self, py: Python<'_>) -> PyResult<Vec<(String, String, String)>> {
        guard(py, || {
            let book = self.book(py)?;
            let findings = py.detach(|| rulebook::lint(&book));
            let row = |finding: rulebook::Remark| (finding.rule.to_string(), finding.what.zh.into_owned(), finding.what.en.into_owned());
            Ok(findings.into_iter().map(row).collect())
        })
    }

    /// Where the book leaves the national one.
    fn conformity<'py>(&self, py: Python<'py>, calendar: &Calendar) -> PyResult<Vec<DepartureRow<'py>>> {
        guard(py, || {
            let book = self.book(py)?;
            let found = py.detach(|| rulebook::conformity(&book, &calendar.0));
            found.into_iter().map(|departure| DepartureRow::new(py, departure)).collect()
        })
    }

    /// The core's answer to a question that names its book, both as JSON text.
    fn ask(&self, py: Python<'_>, question: Words) -> PyResult<String> {
        guard(py, || Ok(py.detach(|| gongkai::ask_in(&limited(&dated(&self.library)), &question.0))))
    }

    /// What can be asked, request and answer as JSON text.
    fn describe(&self, py: Python<'_>, request: Words) -> PyResult<String> {
        guard(py, || Ok(py.detach(|| gongkai::describe_in(&limited(&dated(&self.library)), &request.0))))
    }

    /// As `describe`, but what is wrong with the request is raised.
    fn described(&self, py: Python<'_>, request: Words) -> PyResult<String> {
        guard(py, || {
            py.detach(|| gongkai::described_in(&limited(&dated(&self.library)), &request.0)).map_err(|problems| raise(py, problems))
        })
    }

    /// A case log's ledgers and bad rows, both as JSON text; what is wrong with the request as a whole is raised.
    fn log(&self, py: Python<'_>, request: Words) -> PyResult<String> {
        guard(py, || py.detach(|| gongkai::log_in(&limited(&dated(&self.library)), &request.0)).map_err(|problems| raise(py, problems)))
    }

    /// The same, with what is wrong with the request as a whole in the answer.
    fn read_log(&self, py: Python<'_>, request: Words) -> PyResult<String> {
        guard(py, || Ok(py.detach(|| gongkai::read_log_in(&limited(&dated(&self.library)), &request.0))))
    }

    /// What a verb is answered to a question without a book; what is wrong with it is raised, and so is what must be known first.
    fn answer(&self, py: Python<'_>, verb: &str, question: &Bound<'_, PyDict>) -> PyResult<Answer> {
        guard(py, || {
            let question = Question::of(question, &self.name)?;
            let verb = verb.parse::<Verb>().map_err(|problem| raise(py, problem))?;
            py.detach(|| question.answer(&limited(&dated(&self.library)), verb)).map(Answer).map_err(|problems| raise(py, problems))
        })
    }

    /// Raises what is wrong with the events of a ledger's question, which has no book.
    fn check_events(&self, py: Python<'_>, question: &Bound<'_, PyDict>) -> PyResult<()> {
        guard(py, || {
            let question = Question::of(question, &self.name)?;
            py.detach(|| question.check_events(&limited(&dated(&self.library)))).map_err(|problems| raise(py, problems))
        })
    }
}

impl Shelf {
    pub(crate) fn library(&self) -> &Library {
        &self.library
    }

    /// The name of the book or line that is asked.
    pub(crate) fn asked(&self) -> &str {
        &self.name
    }

    fn with(py: Python<'_>, (files, format): Source) -> PyResult<Self> {
        let above = &limited(Library::embedded());
        let parts: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.0.as_str(), text.0.as_str())).collect();
        let read = match (format.0.as_str(), parts.as_slice()) {
            ("toml", parts) => Rulebook::from_parts(parts, above),
            ("json", [(file, text)]) => Rulebook::from_json(file, text, above),
            ("json", _) => return Err(raise(py, several_are_toml())),
            (other, _) => return Err(raise(py, unknown_format(other))),
        };
        let book = read.map_err(|problems| raise_bad_rulebook(py, problems))?;
        let name = book.id.clone();
        let files = files.into_iter().map(|(file, text)| (file.0, text.0)).collect();
        Ok(Self { library: above.with(book), name, source: Some((files, format.0)) })
    }

    /// The book that is asked.
    fn book(&self, py: Python<'_>) -> PyResult<Arc<Rulebook>> {
        self.library.book(&self.name).map_err(|problems| raise(py, problems))
    }

    /// The newest version of a rule, in a book or else in the national ones it extends.
    fn newest(&self, book: &Arc<Rulebook>, name: &str) -> Option<(Arc<Rulebook>, rulebook::Rule)> {
        let nationals = self.library.ids().filter_map(|id| self.library.book(id).ok());
        let line = nationals.filter(|national| national.family.is_some() && national.family == book.extends).collect::<Vec<_>>();
        let newest = |book: &Arc<Rulebook>| Some((Arc::clone(book), book.rules().rfind(|rule| rule.id.as_str() == name)?.clone()));
        newest(book).or_else(|| line.iter().rev().find_map(newest))
    }
}

fn several_are_toml() -> Problem {
    Problem::new(
        Code::BadValue,
        "format",
        Text::new("分成多个文件的规则书须为 TOML", "a rulebook in several files is TOML"),
        Text::new("写 toml，或合为一个文件", "say toml, or give one file"),
    )
}

fn unknown_format(format: &str) -> Problem {
    Problem::new(
        Code::BadValue,
        "format",
        Text::new(format!("未知格式“{format}”"), format!("unknown format `{format}`")),
        Text::new("写 toml 或 json", "say toml or json"),
    )
}
