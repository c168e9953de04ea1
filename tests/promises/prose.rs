//! The guides say what the library does.

use std::{fs, path::Path};

use gongkai::{Code, Library, Rulebook, ask, assess::score::System, read_log};
use serde_json::Value;

fn guide(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name)).unwrap()
}

/// The fenced blocks of a guide, with the words after their backticks.
fn blocks(text: &str) -> Vec<(&str, String)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push((kind, body.join("\n")));
        }
    }
    blocks
}

fn block(guide: &str, kind: &str) -> String {
    blocks(guide).into_iter().find(|(name, _)| *name == kind).unwrap_or_else(|| panic!("no block `{kind}`")).1
}

/// What changes with every edit of a rulebook or the calendar is no part of an example.
fn blank_versions(answer: &mut Value) {
    for pointer in ["/book/hash", "/calendar/version"] {
        if let Some(value) = answer.pointer_mut(pointer) {
            *value = "…".into();
        }
    }
}

#[test]
fn every_question_of_the_guide_has_the_answer_it_shows() {
    for guide in ["ask.md", "assess.md", "report-check.md"] {
        answered_as_shown(&self::guide(guide));
    }
}

fn answered_as_shown(guide: &str) {
    let blocks = blocks(guide);
    let pairs: Vec<_> = blocks.windows(2).filter(|pair| pair[0].0 == "json question").collect();
    assert!(!pairs.is_empty());
    for pair in pairs {
        assert_eq!(pair[1].0, "json answer", "a question without its answer: {}", pair[0].1);
        let mut answer: Value = serde_json::from_str(&ask(&pair[0].1)).unwrap();
        blank_versions(&mut answer);
        let shown: Value = serde_json::from_str(&pair[1].1).unwrap();
        assert_eq!(answer, shown, "{}\nis answered by\n{answer:#}", pair[0].1);
    }
}

#[test]
fn the_rulebook_of_the_guide_loads_and_the_faulty_one_is_told_what_the_guide_says() {
    let guide = guide("rulebooks.md");
    let book = Rulebook::from_toml("own.toml", &block(&guide, "toml book"), Library::embedded()).unwrap();
    let received: chrono::NaiveDate = "2024-03-01".parse().unwrap();
    assert_eq!(book.due("request.reply", received).unwrap().day().to_string(), "2024-03-15");

    for (_, text) in blocks(&guide).iter().filter(|(kind, _)| *kind == "toml book") {
        Rulebook::from_toml("own.toml", text, Library::embedded()).unwrap();
    }

    let faults = Rulebook::from_toml("own.toml", &block(&guide, "toml faulty"), Library::embedded()).unwrap_err();
    let mut told: Vec<String> = faults.iter().map(|fault| format!("{}: {} → {}", fault.path, fault.message.en, fault.help.en)).collect();
    told.sort();
    assert_eq!(told.join("\n"), block(&guide, "text faults"));
}

#[test]
fn the_log_of_the_guide_is_read_as_it_shows() {
    let guide = guide("ledger.md");
    let read: Value = serde_json::from_str(&read_log(&block(&guide, "json log"))).unwrap();
    let shown: Value = serde_json::from_str(&block(&guide, "json read")).unwrap();
    assert_eq!(read, shown, "{read:#}");
}

#[test]
fn the_system_of_the_guide_is_read() {
    let read = System::from_toml(&block(&guide("assess.md"), "toml system"), Library::embedded(), None);
    assert_eq!(read.unwrap().indicators().len(), 6);
}

#[test]
fn every_error_code_is_in_the_guide() {
    let guide = guide("errors.md");
    let listed: Vec<&str> = guide.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(listed, codes);
}

#[test]
fn every_key_of_an_answer_is_in_the_guide() {
    let guide = guide("ask.md");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for entry in fs::read_dir(corpus).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let cases: toml::Table = text.parse().unwrap();
        for case in cases["case"].as_array().unwrap() {
            let answer: Value = serde_json::from_str(&ask(case["ask"].as_str().unwrap())).unwrap();
            for key in answer.as_object().unwrap().keys() {
                assert!(guide.contains(&format!("`{key}`")), "`{key}` is not in the guide: {:?}", case["id"]);
            }
        }
    }
}
