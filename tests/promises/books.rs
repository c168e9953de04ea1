//! One bad rulebook per fault: each is refused with the place, what is wrong, and what to do, in both languages.
//!
//! `books/<fault>.toml` is the book, `books/<fault>.expect` what is said of it. `UPDATE=1` writes the second anew, to be read before it
//! is kept.

use std::{env, fs, path::PathBuf};

use gongkai::{Library, Problem, Rulebook};
use gongkai_tests::{differences, files, read, workspace};
use serde::Deserialize;
use serde_json::{Value, json};

fn books() -> Vec<PathBuf> {
    files(&workspace().join("tests/books"), "toml").unwrap()
}

fn name(path: &std::path::Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

#[derive(Deserialize)]
struct Expected {
    problem: Vec<Value>,
}

fn said(problem: &Problem) -> Value {
    json!({ "code": problem.code.as_str(), "path": problem.path, "message": problem.message.en, "help": problem.help.en })
}

/// The problems in the form of an `.expect` file.
fn written(problems: &[Value]) -> String {
    let line = |problem: &Value, key: &str| format!("{key} = {}\n", problem.get(key).unwrap());
    problems
        .iter()
        .map(|problem| format!("[[problem]]\n{}", ["code", "path", "message", "help"].map(|key| line(problem, key)).concat()))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn each_fault_is_refused_in_these_words() {
    let mut wrong = Vec::new();
    for path in books() {
        let file = name(&path);
        let Err(problems) = Rulebook::from_toml(&file, &read(&path).unwrap(), Library::embedded()) else {
            wrong.push(format!("{file}: loads"));
            continue;
        };
        let found: Vec<Value> = problems.iter().map(said).collect();
        let neighbour = path.with_extension("expect");
        if env::var_os("UPDATE").is_some() {
            fs::write(&neighbour, written(&found)).unwrap();
        }
        let expected: Expected = toml::from_str(&read(&neighbour).unwrap()).unwrap();
        wrong.extend(differences(&Value::from(expected.problem), &Value::from(found), &file));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_problem_speaks_both_languages_and_names_the_file() {
    for path in books() {
        let file = name(&path);
        for problem in Rulebook::from_toml(&file, &read(&path).unwrap(), Library::embedded()).err().into_iter().flatten() {
            assert!(problem.path.starts_with(&format!("{file}: ")), "{file}: {problem}");
            for text in [&problem.message, &problem.help] {
                assert!(!text.zh.is_empty() && !text.en.is_empty() && text.zh != text.en, "{file}: {problem:?}");
                assert!(!text.en.ends_with('.') && !text.zh.ends_with('。'), "{file}: {problem:?}");
            }
        }
    }
}

/// The same faults reach a user who writes JSON, at the same places.
#[test]
fn json_is_refused_in_the_same_words() {
    let mut compared = 0;
    for path in books() {
        let text = read(&path).unwrap();
        // A book that is not TOML, or holds what JSON does not know, has no JSON twin.
        let Ok(value) = toml::from_str::<Value>(&text) else { continue };
        let as_toml = Rulebook::from_toml("own", &text, Library::embedded()).err();
        let as_json = Rulebook::from_json("own", &value.to_string(), Library::embedded()).err();
        assert_eq!(as_json, as_toml, "{}", path.display());
        compared += 1;
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn json_has_faults_of_its_own() {
    let first = |text: &str| said(Rulebook::from_json("own.json", text, Library::embedded()).unwrap_err().first());
    assert_eq!(
        first(r#"{"book":{"id":"own","id":"own"}}"#),
        json!({ "code": "duplicate_key", "path": "own.json", "message": "a key stands twice in one object: `id` at line 1 column 24", "help": "remove one of the two" })
    );
    assert_eq!(first("{")["code"], "bad_syntax");
    assert_eq!(first("[]")["code"], "wrong_type");
}

/// What contradicts itself must not load with one half of it dropped in silence.
#[test]
fn nothing_is_dropped_in_silence() {
    const HEAD: &str = "[book]\nid = \"own\"\ntitle = { zh = \"本局办法\", en = \"our own rules\" }\nscope = { zh = \"本局\", en = \"our office\" }\n\
                        version = \"1\"\nextends = \"cn\"\n[document.own]\ntitle = \"本局办法\"\n";
    const RULE: &str =
        "name = { zh = \"名\", en = \"name\" }\ncite = { document = \"own\", provision = \"第一条\", evidence = \"text\" }\n";
    let case = "case = [ { id = \"a\", name = { zh = \"甲\", en = \"a\" }, within = \"5 days\" } ]\n";
    let row = |from: &str, grade: &str| format!("{{ from = \"{from}\", grade = \"{grade}\", name = {{ zh = \"等\", en = \"grade\" }} }}");
    let grades = |more: &str, rows: &[String]| {
        format!("[band.own]\n{RULE}unit = {{ zh = \"分\", en = \"points\" }}\n{more}row = [ {} ]\n", rows.join(", "))
    };
    let loading: Vec<&str> = [
        ("a figure beside cases", format!("[term.own]\n{RULE}within = \"3 days\"\n{case}")),
        ("silence beside cases", format!("[term.own]\n{RULE}silent = {{ zh = \"无\", en = \"none\" }}\n{case}")),
        ("no case of a cadence", format!("[cadence.own]\n{RULE}case = []\n")),
        ("a frequency beside cases", format!("[cadence.own]\n{RULE}at_least = 1\nevery = \"week\"\ncase = [ {{ id = \"a\", name = {{ zh = \"甲\", en = \"a\" }}, at_least = 1, every = \"month\" }} ]\n")),
        ("a frequency beside silence", format!("[cadence.own]\n{RULE}at_least = 1\nevery = \"week\"\nsilent = {{ zh = \"无\", en = \"none\" }}\n")),
        ("a part of the year that ends before it begins", format!("[cadence.own]\n{RULE}at_least = 1\nevery = \"year\"\nduring = {{ from = \"06-30\", to = \"06-01\" }}\n")),
        ("no case of a tariff", format!("[band.own]\n{RULE}kind = \"progressive\"\ncurrency = \"CNY\"\ncase = []\n")),
        ("a scale that ends before it begins", grades("min = \"0\"\nmax = \"-5\"\n", &[row("0", "a")])),
        ("a grade above the scale", grades("min = \"0\"\nmax = \"100\"\n", &[row("101", "a"), row("0", "b")])),
        ("a tariff's key on a scale of grades", grades("currency = \"CNY\"\n", &[row("0", "a")])),
        ("two pauses of one name", format!("[term.own]\n{RULE}within = \"3 days\"\npauses = [ {{ id = \"a\", name = {{ zh = \"甲\", en = \"a\" }} }}, {{ id = \"a\", name = {{ zh = \"乙\", en = \"b\" }} }} ]\n")),
        ("a multiplier of a fixed day", format!("[term.own]\n{RULE}within = \"by 01-31\"\nper = {{ fact = \"levels\", name = {{ zh = \"级\", en = \"levels\" }} }}\n")),
    ]
    .iter()
    .filter(|(_, body)| Rulebook::from_toml("own.toml", &format!("{HEAD}{body}"), Library::embedded()).is_ok())
    .map(|(what, _)| *what)
    .collect();
    assert!(loading.is_empty(), "these load: {loading:#?}");
}

#[test]
fn the_embedded_books_are_what_their_files_say() {
    let library = Library::embedded();
    let mut seen = 0;
    for entry in fs::read_dir(workspace().join("core/data/rulebooks")).unwrap() {
        let path = entry.unwrap().path();
        let files = if path.is_dir() { files(&path, "toml").unwrap() } else { vec![path] };
        let texts: Vec<(String, String)> = files.iter().map(|file| (name(file), read(file).unwrap())).collect();
        let parts: Vec<(&str, &str)> = texts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        let loaded = Rulebook::from_parts(&parts, library).unwrap();
        assert!(loaded == *library.book(&loaded.id).unwrap(), "{}", loaded.id);
        seen += 1;
    }
    assert_eq!(seen, library.ids().count());
}

#[test]
fn impact_tells_the_questions_whose_answers_change_and_no_other() {
    let told = gongkai::rulebook::impact(["a", "b", "c"], |question| question.to_owned(), |question| question.replace('b', "d"));
    let told: Vec<_> = told.iter().map(|change| (change.question, &*change.before, &*change.after)).collect();
    assert_eq!(told, [("b", "b", "d")]);
}
