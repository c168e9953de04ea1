//! Case logs, letters, the sheets of a score and the cells of a report; and how much memory any question takes.

use std::sync::{LazyLock, Mutex};

use bolero::check;
use chrono::NaiveDate;
use gongkai::{
    Library, ask,
    form::tally::{Line, Tally as Figures, TallySheet},
    read_log,
};
use gongkai_tests::cases;
use serde_json::{Value, json};

use super::{Bent, QUESTION_WORDS, TIME, Tally, answers};
use crate::counting::measured;

/// The questions of the corpus of which something is so.
fn questions(is_so: impl Fn(&Value) -> bool) -> Vec<String> {
    let parsed = cases().unwrap().into_iter().filter_map(|case| serde_json::from_str(&case.ask).ok());
    parsed.filter(is_so).map(|question: Value| question.to_string()).collect()
}

fn bend_questions(seeds: &'static LazyLock<Vec<String>>, words: &[&str], run: fn(&str) -> String) {
    assert!(!seeds.is_empty());
    let tally = Tally::default();
    check!().with_type::<Bent>().with_test_time(TIME).for_each(|bent| {
        for question in bent.texts(seeds, words) {
            tally.count(answers(&question, &run(&question)));
        }
    });
    tally.show("answered");
}

const ROW_WORDS: [&str; 24] = [
    "\"request\":\"1\"",
    "\"subject\":\"\"",
    "received",
    "supplement_asked",
    "supplemented",
    "third_party_asked",
    "third_party_answered",
    "extension_approved",
    "fee_noticed",
    "fee_paid",
    "suspended",
    "resumed",
    "replied",
    "withdrawn",
    "internet",
    "2007-06-01",
    "2019-05-14",
    "2024-02-29",
    "2026-12-31",
    "10",
    "-1",
    "null",
    "agrees",
    "{}",
];

#[test]
fn any_log_is_read() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let ledgers = questions(|question| question.pointer("/facts/events").is_some_and(Value::is_array));
        let logs = ledgers.chunks(3).map(|ledgers| {
            let rows = ledgers.iter().enumerate().flat_map(|(i, ledger)| {
                let mut ledger: Value = serde_json::from_str(ledger).unwrap();
                let events = ledger.pointer_mut("/facts/events").and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
                events.into_iter().filter(Value::is_object).map(move |mut event| {
                    event["request"] = json!(format!("2024-{i}"));
                    event
                })
            });
            json!({ "rows": rows.collect::<Vec<_>>(), "agenda": { "on": "2024-03-20", "domain": "example.gov.cn" } }).to_string()
        });
        logs.collect()
    });
    bend_questions(&SEEDS, &ROW_WORDS, read_log);
}

/// Whether the rule of a question is of some form.
fn is_asked_of(form: &str) -> impl Fn(&Value) -> bool {
    let library = Library::embedded();
    let books = library.ids().filter_map(|id| library.book(id).ok());
    let form = form.to_owned();
    let rules: Vec<String> = books
        .flat_map(|book| book.rules().filter(|rule| rule.form.name() == form).map(|rule| rule.id.to_string()).collect::<Vec<_>>())
        .collect();
    move |question| question["rule"].as_str().is_some_and(|rule| rules.iter().any(|known| known == rule))
}

#[test]
fn any_letter_is_written_or_refused() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| questions(is_asked_of("letter")));
    bend_questions(&SEEDS, &QUESTION_WORDS, ask);
}

const SHEET_WORDS: [&str; 16] = [
    "indicators",
    "weight",
    "value",
    "bonus",
    "bonus_cap",
    "deductions",
    "100",
    "0",
    "-0.5",
    "\"89.995\"",
    "\"79228162514264337593543950335\"",
    "1e28",
    "1e-28",
    "{\"low\":0,\"high\":100}",
    "null",
    "[]",
];

#[test]
fn any_sheet_is_reckoned_or_refused() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| questions(is_asked_of("band")));
    bend_questions(&SEEDS, &SHEET_WORDS, ask);
}

const CELL_WORDS: [&str; 24] = [
    "\"before\"",
    "\"total\"",
    "\"person\"",
    "requests",
    "disputes",
    "carried_out",
    "share",
    "0",
    "1",
    "-1",
    "0.5",
    "1e400",
    "79228162514264337593543950335",
    "\"\"",
    "\"/\"",
    "\"—\"",
    "\"三\"",
    "\"１，０２４\"",
    "\"1,02\"",
    "\"50.19%\"",
    "2021-01-20",
    "null",
    "[]",
    "{}",
];

/// Every cell of a report of this year, filled with what no sum holds of.
fn whole_report() -> String {
    let book = Library::embedded().book("cn-2019").unwrap();
    let rule = book.tally("report.tally", "2024-01-20".parse::<NaiveDate>().unwrap()).unwrap();
    let Figures::Sheets(form) = rule.content() else { panic!("the annual report has sheets") };
    let columns = |sheet: &TallySheet, row: usize| -> Value {
        sheet.columns.iter().enumerate().map(|(column, line): (usize, &Line)| (line.id.clone(), json!(row * column + 1))).collect()
    };
    let rows =
        |sheet: &TallySheet| -> Value { sheet.rows.iter().enumerate().map(|(row, line)| (line.id.clone(), columns(sheet, row))).collect() };
    let facts: Value = form.sheets.iter().map(|sheet| (sheet.id.clone(), rows(sheet))).collect();
    json!({ "rule": "report.tally", "on": "2024-01-20", "facts": facts }).to_string()
}

#[test]
fn any_report_is_checked_or_refused() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut seeds = questions(is_asked_of("tally"));
        seeds.push(whole_report());
        seeds
    });
    bend_questions(&SEEDS, &CELL_WORDS, ask);
}

/// No question takes more than forty times its size, and four megabytes for what is told once: what is bent is set a thousand times beside
/// itself, so that its size is most of it.
#[test]
fn no_question_takes_more_memory_than_its_size_allows() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| questions(|question| question.get("facts").is_some()));
    let (tally, most) = (Tally::default(), Mutex::new((0, String::new())));
    // What the library reads of its own books when they are first asked is no part of any question.
    SEEDS.iter().for_each(|seed| drop(ask(seed)));
    check!().with_type::<Bent>().with_test_time(TIME).for_each(|bent| {
        let Some(last) = bent.texts(&SEEDS, &QUESTION_WORDS).pop() else { return };
        let repeated = last.find(['[', '{']).map_or_else(String::new, |_| {
            let Ok(Value::Object(question)) = serde_json::from_str(&last) else { return String::new() };
            repeated(question)
        });
        for question in [last, repeated].into_iter().filter(|question| !question.is_empty()) {
            let (peak, _, answer) = measured(|| ask(&question));
            assert!(
                peak <= 40 * question.len() + (4 << 20),
                "{peak} bytes for {} of {}",
                question.len(),
                &question[..question.len().min(2_000)]
            );
            tally.count(!answer.contains(r#""errors""#));
            let times = peak / question.len();
            let mut most = most.lock().unwrap();
            if question.len() > 100_000 && times > most.0 {
                *most = (times, question.chars().take(300).collect());
            }
        }
    });
    let most = most.into_inner().unwrap();
    println!("at most {} times the size of a question of more than 100 kB: {}", most.0, most.1);
    tally.show("answered");
}

/// The question with each list of its facts, and each text, as long as a thousand of it.
fn repeated(mut question: serde_json::Map<String, Value>) -> String {
    if let Some(facts) = question.get_mut("facts").and_then(Value::as_object_mut) {
        for fact in facts.values_mut() {
            match fact {
                Value::Array(list) if !list.is_empty() => *list = list.iter().cycle().take(1_000 * list.len()).cloned().collect(),
                Value::String(text) if text.len() > 20 => *text = text.repeat(1_000),
                _ => {}
            }
        }
    }
    Value::Object(question).to_string()
}
