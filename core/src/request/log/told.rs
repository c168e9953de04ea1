//! A log as JSON, as `read_log` gives it.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::{Log, Request, RowProblem};
use crate::{error::Code, text::Text};

impl Serialize for Log {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            requests: &'a [Request],
            problems: &'a [RowProblem],
        }
        Told { requests: &self.requests, problems: &self.problems }.serialize(to)
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
            request: Option<&'a str>,
            column: &'a str,
            code: Code,
            message: &'a Text,
            help: &'a Text,
        }
        let problem = &self.problem;
        let (code, message, help) = (problem.code, &problem.message, &problem.help);
        Told { row: self.row, request: self.request.as_deref(), column: &problem.path, code, message, help }.serialize(to)
    }
}
