//! Invented sentences with what a screening should find in them.

use std::{ops::Range, path::Path};

use chrono::NaiveDate;
use gongkai::{
    Library, Problems, Rulebook,
    classify::screen::{Kind, Screener},
};
use serde::Deserialize;

use crate::{files, read, workspace};

/// A sentence and what is to be found in it.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Where it stands: the file and what the sentence is about.
    pub place: String,
    /// The text to be screened.
    pub text: String,
    /// What is in it, in order of place.
    pub labels: Vec<Label>,
}

/// Something to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The kind's name.
    pub kind: String,
    /// Its bytes in the text.
    pub bytes: Range<usize>,
    /// Whether either answer is right: found or not.
    pub optional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sentence: Vec<Marked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Marked {
    says: String,
    text: String,
}

/// The folders of `tests/screening/` with sentences.
pub const FOLDERS: [&str; 3] = ["sentences", "people", "cards"];

/// Every sentence of `tests/screening/`, in order of folder, file and place. In a text `⟦kind|…⟧` marks what is to be found and
/// `⟦?kind|…⟧` what may be.
///
/// # Errors
/// In words, naming the sentence that cannot be read.
pub fn sentences() -> Result<Vec<Sentence>, String> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        all.extend(sentences_of(&workspace(), folder)?);
    }
    Ok(all)
}

/// Every sentence of a folder of `tests/screening/` in a checkout or a copy.
///
/// # Errors
/// In words, naming the sentence that cannot be read.
pub fn sentences_of(root: &Path, folder: &str) -> Result<Vec<Sentence>, String> {
    let mut all = Vec::new();
    for path in files(&root.join("tests/screening").join(folder), "toml")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let file: File = toml::from_str(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
        for marked in file.sentence {
            let place = format!("{name}: {}", marked.says);
            let (text, labels) = labels(&marked.text).ok_or_else(|| format!("{place}: a mark without its end"))?;
            all.push(Sentence { place, text, labels });
        }
    }
    Ok(all)
}

fn labels(mut marked: &str) -> Option<(String, Vec<Label>)> {
    let (mut text, mut labels) = (String::new(), Vec::new());
    while let Some((before, rest)) = marked.split_once('⟦') {
        let (kind, rest) = rest.split_once('|')?;
        let (found, rest) = rest.split_once('⟧')?;
        text += before;
        let start = text.len();
        text += found;
        labels.push(Label { kind: kind.trim_start_matches('?').to_owned(), bytes: start..text.len(), optional: kind.starts_with('?') });
        marked = rest;
    }
    text += marked;
    Some((text, labels))
}

/// A screener that looks for every kind, whatever a county's rulebook names.
///
/// # Errors
/// What is wrong with the rulebook made for it.
pub fn screener_of_all_kinds() -> Result<Screener, Problems> {
    let name = r#"{ zh = "试", en = "test" }"#;
    let kinds = || Kind::ALL.iter().map(|kind| kind.as_str());
    let list = |each: &dyn Fn(&str) -> String| kinds().map(each).collect::<Vec<_>>().join(", ");
    let facts = list(&|kind| format!(r#"{{ id = "{kind}", name = {name}, detect = "{kind}" }}"#));
    let rows = list(&|kind| format!(r#"{{ outcome = "found", when = ["{kind}"] }}"#));
    let book = format!(
        r#"
[book]
id = "test"
title = {name}
scope = {name}
version = "1"
[document.test]
title = "试"
[table."screen.personal"]
name = {name}
cite = {{ document = "test", provision = "试", evidence = "text" }}
outcome = [ {{ id = "found", name = {name} }}, {{ id = "clear", name = {name} }} ]
fact = [ {facts} ]
row = [ {rows}, {{ outcome = "clear", when = [] }} ]
"#
    );
    let book = Rulebook::from_toml("test.toml", &book, Library::embedded())?;
    Screener::new(&book, NaiveDate::default())
}
