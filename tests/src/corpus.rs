//! The case corpus: questions with the answers the law expects, written once for Rust, Python and JavaScript.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::{files, read, workspace};

/// One question and what its answer must hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name, unique in the corpus.
    pub id: String,
    /// The passage it rests on.
    pub source: String,
    /// Why the answer is what it is.
    pub says: String,
    /// The question, as JSON.
    pub ask: String,
    /// What the answer must hold; see [`differences`].
    pub expect: Value,
    /// Keys that the answer must not have, such as `legal_max` or `calendar.unsettled`.
    #[serde(default)]
    pub absent: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// Every case of `tests/cases/`, in order of file and place.
///
/// # Errors
/// In words, naming the file that cannot be read.
pub fn cases() -> Result<Vec<Case>, String> {
    cases_of(&workspace())
}

/// Every case of a checkout or of a copy.
///
/// # Errors
/// In words, naming the file that cannot be read.
pub fn cases_of(root: &Path) -> Result<Vec<Case>, String> {
    cases_in(&root.join("tests/cases"))
}

/// Every case of `tests/registers/`, whose questions are those of `read_log`.
///
/// # Errors
/// In words, naming the file that cannot be read.
pub fn logs() -> Result<Vec<Case>, String> {
    cases_in(&workspace().join("tests/registers"))
}

fn cases_in(folder: &Path) -> Result<Vec<Case>, String> {
    let mut all = Vec::new();
    for path in files(folder, "toml")? {
        let cases: Cases = toml::from_str(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
        all.extend(cases.case);
    }
    Ok(all)
}

impl Case {
    /// In what an answer differs from what is expected, one line each.
    pub fn check(&self, answer: &Value) -> Vec<String> {
        let mut found = differences(&self.expect, answer, "");
        let unwanted = |key: &&String| answer.pointer(&format!("/{}", key.replace('.', "/"))).is_some();
        found.extend(self.absent.iter().filter(unwanted).map(|key| format!("{key}: should not be there")));
        if self.expect.get("errors").is_none()
            && let Some(errors) = answer.get("errors")
        {
            found.push(format!("errors: {errors}"));
        }
        found
    }
}

/// In what a value differs from an expected one: an object must hold the expected keys and may hold more; a list must have the
/// expected entries, no more and no fewer; anything else must be equal.
pub fn differences(expected: &Value, found: &Value, path: &str) -> Vec<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected
            .iter()
            .flat_map(|(key, expected)| match found.get(key) {
                Some(found) => differences(expected, found, &format!("{path}.{key}")),
                None => vec![format!("{path}.{key}: missing")],
            })
            .collect(),
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .enumerate()
            .flat_map(|(i, (expected, found))| differences(expected, found, &format!("{path}[{i}]")))
            .collect(),
        (expected, found) if expected == found => Vec::new(),
        _ => vec![format!("{path}: expected {expected}, found {found}")],
    }
}

/// The one form of a value: keys sorted, no white space.
pub fn canonical(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<_> = map.iter().collect();
            keys.sort_unstable_by_key(|(key, _)| *key);
            let entries: Vec<String> =
                keys.into_iter().map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), canonical(value))).collect();
            format!("{{{}}}", entries.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}
