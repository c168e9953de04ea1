//! The form coach on invented descriptions: how often what it says is so, and how much of what is so it says.

use std::collections::{BTreeMap, BTreeSet};

use gongkai_tests::{read, workspace};
use serde_json::{Value, json};

const SIGNS: [&str; 5] = ["petition", "consultation", "publication", "several", "vague"];
/// Of what is said of each sign, this share at least must be so; and of what is so, this share must be said.
const PRECISION: f64 = 0.9;
const RECALL: f64 = 0.85;

struct Description {
    text: String,
    shows: BTreeSet<String>,
}

fn descriptions() -> Vec<Description> {
    let text = read(&workspace().join("tests/descriptions.txt")).unwrap();
    let line = |line: &str| {
        let (signs, text) = line.split_once(" | ").unwrap();
        Description { text: text.to_owned(), shows: signs.split(' ').filter(|sign| *sign != "-").map(str::to_owned).collect() }
    };
    text.lines().filter(|line| !line.starts_with('#')).map(line).collect()
}

fn hints(text: &str) -> Value {
    let question = json!({ "rule": "request.form.coach", "book": "cn-2019", "on": "2024-03-01", "facts": { "description": text } });
    serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap()
}

fn seen(answer: &Value) -> BTreeSet<String> {
    answer["hints"].as_array().unwrap().iter().map(|hint| hint["sign"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn most_of_what_the_coach_says_is_so() {
    let descriptions = descriptions();
    assert!(descriptions.len() >= 120, "{}", descriptions.len());
    let mut counts: BTreeMap<&str, [f64; 3]> = SIGNS.map(|sign| (sign, [0.0; 3])).into();
    let mut wrong = Vec::new();
    for description in &descriptions {
        let seen = seen(&hints(&description.text));
        for sign in SIGNS {
            let [right, false_alarms, missed] = counts.get_mut(sign).unwrap();
            match (seen.contains(sign), description.shows.contains(sign)) {
                (true, true) => *right += 1.0,
                (true, false) => *false_alarms += 1.0,
                (false, true) => *missed += 1.0,
                (false, false) => {}
            }
        }
        if seen != description.shows {
            wrong.push(format!("{:?} instead of {:?}: {}", seen, description.shows, description.text));
        }
    }
    let mut poor = Vec::new();
    for (sign, [right, false_alarms, missed]) in counts {
        let (precision, recall) = (right / (right + false_alarms), right / (right + missed));
        println!("{sign}: precision {precision:.2}, recall {recall:.2} ({right} right, {false_alarms} false, {missed} missed)");
        if precision < PRECISION || recall < RECALL {
            poor.push(sign);
        }
    }
    println!("{} of {} descriptions wholly right\n{}", descriptions.len() - wrong.len(), descriptions.len(), wrong.join("\n"));
    assert!(poor.is_empty(), "{poor:?}\n{}", wrong.join("\n"));
}

/// A hint gives its reason and what the office will do, with the article; and never an outcome.
#[test]
fn every_hint_has_its_reason_and_its_article() {
    for description in descriptions() {
        let answer = hints(&description.text);
        assert!(answer.get("outcome").is_none());
        for hint in answer["hints"].as_array().unwrap() {
            assert!(hint["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()), "{hint}");
            let then = hint["then"].as_array().unwrap();
            assert!(then.iter().all(|then| then["article"].is_string() && then["says"].is_string()), "{hint}");
            for found in hint["reasons"].as_array().unwrap().iter().filter_map(|reason| reason["found"].as_array()).flatten() {
                let (start, end) = (found["chars"][0].as_u64().unwrap(), found["chars"][1].as_u64().unwrap());
                let written: String =
                    description.text.chars().skip(usize::try_from(start).unwrap()).take(usize::try_from(end - start).unwrap()).collect();
                assert_eq!(found["text"], written.as_str());
            }
        }
    }
}

#[test]
fn nothing_written_shows_nothing() {
    for text in ["　", "，。！", "\n"] {
        assert_eq!(hints(text)["hints"], json!([]), "{text:?}");
    }
}
