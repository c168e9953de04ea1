//! What every letter of the corpus keeps to.

use std::collections::BTreeSet;

use gongkai_tests::{
    generate::{Shown, Source, is_shown},
    workspace,
};
use serde_json::{Value, json};

fn letters() -> Vec<Shown> {
    gongkai_tests::generate::letters(&Source::at(&workspace()).unwrap()).unwrap()
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
