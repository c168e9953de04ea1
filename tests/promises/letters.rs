//! `docs/letters/` shows one worked case of every letter, as the corpus asks them. `UPDATE=1` writes the pages anew, to be read before
//! they are kept.

use std::{collections::BTreeSet, env, fmt::Write, fs, path::PathBuf};

use gongkai_tests::{Case, cases, files, read, workspace};
use serde_json::{Value, json};

/// A letter of the corpus, written.
struct Shown {
    name: String,
    case: Case,
    question: Value,
    answer: Value,
}

/// The letters of the law in force, in the order of the corpus; those of earlier days are in the corpus only.
fn letters() -> Vec<Shown> {
    let shown = |case: Case| {
        let name = case.id.strip_prefix("letter-")?.to_owned();
        let question: Value = serde_json::from_str(&case.ask).unwrap();
        let answer: Value = serde_json::from_str(&gongkai::ask(&case.ask)).unwrap();
        answer.get("letter")?;
        Some(Shown { name, case, question, answer })
    };
    cases().unwrap().into_iter().filter_map(shown).collect()
}

fn is_shown(letter: &Shown) -> bool {
    !["2016-", "2020-"].iter().any(|year| letter.name.starts_with(year)) && !letter.name.contains("quotes")
}

fn folder() -> PathBuf {
    workspace().join("docs/letters")
}

fn page(letter: &Shown) -> String {
    let Shown { case, question, answer, .. } = letter;
    let text = answer["letter"]["text"].as_str().unwrap();
    let mut page = format!("# {}\n\n{}\n\n", answer["letter"]["title"].as_str().unwrap(), case.says);
    write!(page, "```text\n{text}\n```\n\n## 依据 grounds\n\n").unwrap();
    for ground in answer["grounds"].as_array().unwrap() {
        let field = |key: &str| ground[key].as_str().unwrap_or_default();
        let quote = if field("quote").is_empty() { String::new() } else { format!("“{}”", field("quote")) };
        writeln!(page, "- `{}`: 《{}》{}{quote} ({})", field("rule"), field("document"), field("article"), field("evidence")).unwrap();
    }
    write!(page, "\n## 提问 question\n\n```json\n{question:#}\n```\n").unwrap();
    page
}

fn pages() -> Vec<(String, String)> {
    let letters: Vec<Shown> = letters().into_iter().filter(is_shown).collect();
    let mut index = String::from(
        "# 文书 Letters\n\nOne worked case of every letter, written by the library from the wording in the rulebook `cn-2019` (`tests/promises/letters.rs`,\n\
         `UPDATE=1 cargo test -p gongkai-tests letters`). Agencies, persons and numbers are invented. The wording is a model of this\n\
         library, no official form; figures and remedies are those of the law in force on the day each letter bears.\n\n",
    );
    for letter in &letters {
        writeln!(index, "- [{}]({}.md): {}", letter.answer["letter"]["title"].as_str().unwrap(), letter.name, letter.case.says).unwrap();
    }
    let index = ("README.md".to_owned(), index);
    std::iter::once(index).chain(letters.iter().map(|letter| (format!("{}.md", letter.name), page(letter)))).collect()
}

#[test]
fn the_pages_are_up_to_date() {
    let pages = pages();
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(folder()).unwrap();
        for stale in files(&folder(), "md").unwrap() {
            fs::remove_file(stale).unwrap();
        }
        for (name, page) in &pages {
            fs::write(folder().join(name), page).unwrap();
        }
    }
    let names: BTreeSet<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
    for file in files(&folder(), "md").unwrap() {
        assert!(names.contains(file.file_name().unwrap().to_str().unwrap()), "{} is no page any more", file.display());
    }
    for (name, page) in &pages {
        assert!(read(&folder().join(name)).is_ok_and(|written| written == *page), "docs/letters/{name} is out of date: run with UPDATE=1");
    }
}

/// What a proof-reader looks for, in every letter of the corpus.
#[test]
fn punctuation_and_form_are_right() {
    const DOUBLED: [&str; 12] = ["。。", "，，", "，。", "。，", "：。", "；。", "、。", "，；", "“”", "《》", "（）", "：："];
    const PAIRS: [(char, char); 5] = [('“', '”'), ('‘', '’'), ('《', '》'), ('（', '）'), ('〔', '〕')];
    let mut wrong = Vec::new();
    for letter in letters() {
        let part = |key: &str| letter.answer["letter"][key].as_str().unwrap();
        let body: Vec<&str> = letter.answer["letter"]["body"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
        let mut say = |what: String| wrong.push(format!("{}: {what}", letter.name));
        let text = part("text");
        for doubled in DOUBLED.iter().filter(|doubled| text.contains(**doubled)) {
            say(format!("`{doubled}`"));
        }
        for (open, close) in PAIRS {
            if text.matches(open).count() != text.matches(close).count() {
                say(format!("{open}{close} do not pair"));
            }
        }
        if text.contains(['{', '}', ',', ';', '?', '!', '(', ')', '"', '[', ']']) {
            say("a mark of another script".to_owned());
        }
        if text.chars().any(|c| ('０'..='９').contains(&c)) {
            say("a full-width digit".to_owned());
        }
        if !part("greeting").ends_with('：') {
            say(format!("the greeting is `{}`", part("greeting")));
        }
        if part("title").ends_with(['。', '：', '，']) {
            say("the title ends with a mark".to_owned());
        }
        for paragraph in &body {
            let enclosure = paragraph.starts_with("附件：") || paragraph.starts_with('　');
            if !enclosure && !paragraph.ends_with('。') {
                say(format!("a paragraph without a stop: {paragraph}"));
            }
            if enclosure && paragraph.ends_with('。') {
                say(format!("an enclosure with a stop: {paragraph}"));
            }
        }
        if !part("date").ends_with('日') || part("date").contains("年0") || part("date").contains("月0") {
            say(format!("the date is `{}`", part("date")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A letter of this library is never found outdated on the day it bears.
#[test]
fn no_letter_is_outdated_on_its_own_day() {
    let mut looked = 0;
    for letter in letters() {
        let day = letter.question["facts"]["date"].as_str().unwrap();
        let question = json!({ "rule": "request.remedy.outdated", "on": day, "facts": { "text": letter.answer["letter"]["text"] } });
        let answer: Value = serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap();
        assert_eq!(answer["hints"], json!([]), "{} ({day})", letter.name);
        looked += 1;
    }
    assert!(looked > 50, "{looked}");
}

/// Every outcome that ends a request has its letter, and each is shown.
#[test]
fn every_outcome_has_its_letter() {
    use gongkai::{Library, rulebook::Form};
    let book = Library::embedded().book("cn-2019").unwrap();
    let on = "2024-03-15".parse().unwrap();
    let Form::Table(table) = &book.rule("request.outcome", on).unwrap().rule.form else { unreachable!() };
    let Form::Letter(letter) = &book.rule("request.outcome.letter", on).unwrap().rule.form else { unreachable!() };
    let outcomes: BTreeSet<&str> = table.outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
    let written: BTreeSet<&str> = letter.cases.iter().map(|case| case.id.as_str()).collect();
    // The correction notice is a letter of its own; who waits writes none; and a part may pass.
    let without = BTreeSet::from(["supplement", "await_correction", "not_this"]);
    assert_eq!(outcomes.difference(&written).copied().filter(|outcome| !without.contains(outcome)).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(written.difference(&outcomes).count(), 0);
    let shown: BTreeSet<String> =
        letters().into_iter().filter(is_shown).filter_map(|letter| Some(letter.question["facts"]["case"].as_str()?.to_owned())).collect();
    assert!(written.iter().all(|case| shown.contains(*case)));
}
