//! A log as JSON, as `read_log` gives it.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::{Layout, Log, Request, RowProblem, Shape};
use crate::{
    error::Code,
    form::ledger::EventKind,
    limits::{Cap, Limits},
    text::Text,
};

impl Serialize for Log {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            understood: &'a Layout,
            requests: &'a [Request],
            problems: &'a [RowProblem],
        }
        Told { understood: &self.layout, requests: &self.requests, problems: &self.problems }.serialize(to)
    }
}

/// What each row is, what each column was taken for, and which columns nobody needs.
impl Serialize for Layout {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            row: Shape,
            columns: Vec<Understood<'a>>,
            aside: Vec<Aside<'a>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            more: Option<usize>,
        }
        #[derive(Serialize)]
        struct Understood<'a> {
            column: &'a str,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            events: &'a [EventKind],
            key: &'a str,
        }
        #[derive(Serialize)]
        struct Aside<'a> {
            column: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            near: Option<&'a str>,
        }
        let most = Limits::default().of(Cap::RowProblems);
        let columns = self.columns().iter().take(most);
        let aside = self.aside().take(most);
        let told = columns.len() + aside.len();
        let more = (self.columns().len() + self.aside().len()).saturating_sub(told);
        let columns = columns.map(|(column, meaning)| Understood { column, events: &meaning.events, key: meaning.key }).collect();
        let aside = aside.map(|(column, near)| Aside { column, near }).collect();
        Told { row: self.shape(), columns, aside, more: Some(more).filter(|more| *more > 0) }.serialize(to)
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            request: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            subject: Option<&'a str>,
            rows: &'a [usize],
            events: Vec<&'a Value>,
        }
        Told { request: &self.id, subject: self.subject.as_deref(), rows: self.rows(), events: self.cells().collect() }.serialize(to)
    }
}

impl Serialize for RowProblem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            row: usize,
            #[serde(skip_serializing_if = "Option::is_none")]
            line: Option<usize>,
            #[serde(skip_serializing_if = "Option::is_none")]
            request: Option<&'a str>,
            column: &'a str,
            code: Code,
            message: &'a Text,
            help: &'a Text,
        }
        let problem = &self.problem;
        let (code, message, help) = (problem.code, &problem.message, &problem.help);
        Told { row: self.row, line: self.line, request: self.request.as_deref(), column: &problem.path, code, message, help }.serialize(to)
    }
}
