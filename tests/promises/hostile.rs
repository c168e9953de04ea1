//! Hostile input: a hundred thousand damaged questions. None may panic; each gets canonical JSON that answers or says what is wrong.

use std::{panic::catch_unwind, thread};

use gongkai::Code;
use gongkai_tests::{Random, canonical, cases};
use serde_json::{Map, Number, Value, json};

const ROUNDS: usize = 100_000;
const THREADS: usize = 2;

/// Pieces of text that have broken parsers before.
const SHREDS: [&str; 24] = [
    "",
    " ",
    "\u{0}",
    "\u{feff}",
    "\"",
    "\\",
    "\\ud800",
    "\\udc00\\ud800",
    "\\u0000",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "-",
    "1e400",
    "-0",
    "99999999999999999999999999999999",
    "0.1e-99",
    "２０２４",
    "𠀀",
    "\u{202e}",
];

/// Values that look like dates, names and numbers, and are at the edge of them.
const TEXTS: [&str; 22] = [
    "",
    "2024-02-30",
    "0000-00-00",
    "9999-12-31",
    "2026-12-31",
    "2001-01-01",
    "2000-12-31",
    "-2024-01-01",
    "2024-01-01T00:00",
    "T",
    "2024-01-01T23:59:59.999999999+14:00",
    "2024-03-10T02:30[America/New_York]",
    "2024-01-01T00:00[",
    "\u{0}",
    "request.reply",
    "cn",
    "cn-2008",
    "1e-999999999",
    "1e2147483647",
    "79228162514264337593543950335",
    "case",
    "2200-12-31",
];

/// Bytes flipped, cut out, doubled or put in, at one to four places.
fn damaged_text(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(6) {
            0 => bytes.truncate(at),
            1 => {
                let end = at.saturating_add(random.below(9)).min(bytes.len());
                bytes.drain(at..end);
            }
            2 => {
                let end = at.saturating_add(random.below(20)).min(bytes.len());
                let piece = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, piece);
            }
            3 => {
                let flip = 1 << random.below(8);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= flip;
                }
            }
            _ => {
                bytes.splice(at..at, random.pick(&SHREDS).unwrap().bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A value that was not asked for.
fn stranger(random: &mut Random) -> Value {
    match random.below(9) {
        0 => Value::Null,
        1 => Value::Bool(random.coin()),
        2 => Value::from(random.number()),
        3 => Value::from(-(random.below(1_000_000) as i64)),
        4 => Number::from_f64(f64::from_bits(random.number())).map_or(Value::Null, Value::Number),
        5 => json!([]),
        6 => json!({}),
        7 => (0..random.below(200)).fold(json!([[]]), |inside, _| if random.coin() { json!([inside]) } else { json!({ "facts": inside }) }),
        _ => Value::from(*random.pick(&TEXTS).unwrap()),
    }
}

/// One value somewhere replaced, one key renamed, dropped, swapped or added.
fn damaged_value(value: &mut Value, random: &mut Random) {
    let deeper = random.below(4) > 0;
    match value {
        Value::Object(map) if deeper && !map.is_empty() => {
            let key = map.keys().nth(random.below(map.len())).cloned().unwrap();
            match random.below(7) {
                0 => {
                    let taken = map.remove(&key).unwrap();
                    map.insert(damaged_text(&key, random), taken);
                }
                1 => {
                    map.remove(&key);
                }
                2 => {
                    map.insert(damaged_text(&key, random), stranger(random));
                }
                3 => {
                    let values: Vec<Value> = map.values().cloned().collect();
                    map.insert(key, random.pick(&values).cloned().unwrap());
                }
                _ => damaged_value(map.get_mut(&key).unwrap(), random),
            }
        }
        Value::Array(items) if deeper && !items.is_empty() => {
            let at = random.below(items.len());
            match random.below(5) {
                0 => {
                    items.remove(at);
                }
                1 => items.extend_from_within(at..),
                _ => damaged_value(items.get_mut(at).unwrap(), random),
            }
        }
        Value::String(text) if deeper => *text = damaged_text(text, random),
        other => *other = stranger(random),
    }
}

fn damaged(seed: &str, random: &mut Random) -> String {
    match serde_json::from_str::<Value>(seed) {
        Ok(mut value) if random.below(5) > 0 => {
            // Twice in three the facts, which every rule reads in its own way.
            let whole = random.below(3) == 0;
            for _ in 0..=random.below(6) / 4 {
                match value.get_mut("facts").filter(|_| !whole) {
                    Some(facts) => damaged_value(facts, random),
                    None => damaged_value(&mut value, random),
                }
            }
            value.to_string()
        }
        _ => damaged_text(seed, random),
    }
}

fn has_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(items) => items.iter().any(has_float),
        Value::Object(map) => map.values().any(has_float),
        _ => false,
    }
}

/// What is wrong with an answer, if anything is: `keys` are those of which a proper one has at least one.
fn fault(text: &str, keys: &[&str]) -> Option<String> {
    let Ok(answer) = serde_json::from_str::<Value>(text) else { return Some("no JSON".into()) };
    if canonical(&answer) != text {
        return Some("not canonical".into());
    }
    if has_float(&answer) {
        return Some("a float".into());
    }
    let Some(errors) = answer.get("errors") else {
        return (!keys.iter().any(|key| answer.get(key).is_some())).then(|| "neither an answer nor errors".into());
    };
    let known = |entry: &Map<String, Value>| {
        entry.get("code").and_then(Value::as_str).is_some_and(|code| Code::ALL.iter().any(|known| known.as_str() == code))
    };
    let said = |entry: &Map<String, Value>, key: &str| entry.get(key).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let whole = |entry: &Map<String, Value>| {
        entry.len() == 4 && known(entry) && said(entry, "message") && said(entry, "help") && entry.get("path").is_some_and(Value::is_string)
    };
    let entries = errors.as_array().filter(|entries| !entries.is_empty());
    let good = entries.is_some_and(|entries| entries.iter().all(|entry| entry.as_object().is_some_and(whole)));
    (!good || answer.as_object().is_some_and(|answer| answer.len() > 1)).then(|| format!("errors are not as they should be: {errors}"))
}

fn assault(seeds: &[String], seed: u64, rounds: usize, ask: fn(&str) -> String, keys: &[&str]) -> (usize, usize) {
    let mut random = Random::new(seed);
    let (mut answered, mut refused) = (0, 0);
    for _ in 0..rounds {
        let question = damaged(random.clone().pick(seeds).unwrap(), &mut random);
        let text = catch_unwind(|| ask(&question)).unwrap_or_else(|_| panic!("a panic on {question:?}"));
        if let Some(fault) = fault(&text, keys) {
            panic!("{fault}\n  question {question:?}\n  answer {text}");
        }
        if text.starts_with(r#"{"errors""#) { refused += 1 } else { answered += 1 }
    }
    (answered, refused)
}

#[test]
fn damaged_questions_are_answered_or_refused() {
    let seeds: Vec<String> = cases().unwrap().into_iter().map(|case| case.ask).collect();
    let counts: Vec<(usize, usize)> = thread::scope(|scope| {
        let run = |part| {
            scope.spawn({
                let seeds = &seeds;
                move || assault(seeds, part, ROUNDS / THREADS, gongkai::ask, &["rule", "units", "changes", "lines", "cells"])
            })
        };
        let parts: Vec<_> = (1..=THREADS as u64).map(run).collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    });
    let (answered, refused) = counts.into_iter().fold((0, 0), |all, part| (all.0 + part.0, all.1 + part.1));
    println!("{answered} answered, {refused} refused");
    // The damage must be neither so light nor so heavy that only one half is tried.
    assert!(answered > ROUNDS / 20 && refused > ROUNDS / 4, "{answered} {refused}");
}

#[test]
fn damaged_requests_for_a_description_too() {
    let seeds: Vec<String> = [
        json!({}),
        json!({ "book": "cn-2019" }),
        json!({ "book": "cn", "on": "2019-05-15" }),
        json!({ "book": "cn-2019", "rule": "request.reply", "on": "2024-01-01" }),
        json!({ "book": "jiujiang-county-2022", "rule": "assessment.score" }),
        json!({ "book": "yunnan-96128-2009", "rule": "query.forward" }),
    ]
    .iter()
    .map(Value::to_string)
    .collect();
    let (answered, refused) = assault(&seeds, 7, ROUNDS / 20, gongkai::describe, &["books", "rules", "facts"]);
    assert!(answered > 100 && refused > 1000, "{answered} {refused}");
}

/// Nesting that would overflow the stack of a careless parser, and text far longer than a question.
#[test]
fn deep_and_long_questions_are_refused() {
    let deep = |open: &str, close: &str, n: usize| format!("{}{}", open.repeat(n), close.repeat(n));
    for question in [
        deep("[", "]", 1_000_000),
        deep(r#"{"facts":"#, "}", 200_000),
        format!(r#"{{"rule":"request.reply","book":{}}}"#, deep(r#"{"book":"#, "}", 120)),
        format!(r#"{{"rule":"{}"}}"#, "国".repeat(1_000_000)),
        format!(r#"{{"rule":"request.reply","facts":{{"start":"{}"}}}}"#, "2024-01-01".repeat(10_000)),
        format!(r#"{{{}"rule":1}}"#, (0..20_000).map(|i| format!(r#""k{i}":1,"#)).collect::<String>()),
    ] {
        let text = gongkai::ask(&question);
        assert_eq!(fault(&text, &[]), None, "{question:.80}");
        assert!(text.starts_with(r#"{"errors""#));
    }
}

/// A late entry in a long file is compared event by event, not each with each.
#[test]
fn a_late_entry_in_a_long_file_is_told_in_time() {
    let sought = |i: u32| format!(r#",{{"date":"2024-04-0{}","event":"remedy_sought","ref":"{i}"}}"#, i % 9 + 1);
    let events: String = (0..9_000).map(sought).collect();
    let late = r#"[{"date":"2024-03-05","event":"agency_asked","who":"甲"}]"#;
    let question = format!(
        r#"{{"rule":"request.state","book":"cn","facts":{{"events":[{{"date":"2024-03-01","event":"received"}}{events}],"insert":{late}}}}}"#
    );
    let begun = std::time::Instant::now();
    let answer: Value = serde_json::from_str(&gongkai::ask(&question)).unwrap();
    assert_eq!(answer.pointer("/changes/0/key"), Some(&json!("status")), "{:?}", answer.get("errors"));
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}
