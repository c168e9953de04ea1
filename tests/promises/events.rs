//! The keys of a ledger's events: what `describe` says of them, and so what the types of the other languages allow, is what is taken.

use gongkai::{ask, describe};
use serde_json::{Value, json};

/// A value of the kind that a key takes.
fn value(schema: &Value) -> Value {
    match (schema["oneOf"][0]["const"].as_str(), schema["type"].as_str(), schema["format"].as_str()) {
        (Some(choice), ..) => choice.into(),
        (_, _, Some("date")) => "2024-03-05".into(),
        (_, Some("string"), _) => "甲".into(),
        (_, Some("integer"), _) => 5.into(),
        _ => true.into(),
    }
}

/// Whether a list of a key's schema names a kind of event.
fn names(schema: &Value, list: &str, kind: &str) -> bool {
    schema[list].as_array().is_some_and(|kinds| kinds.iter().any(|known| known == kind))
}

#[test]
fn an_event_has_exactly_the_keys_that_are_described() {
    let described: Value = serde_json::from_str(&describe(r#"{"book":"cn-2019","rule":"request.state","on":"2024-03-01"}"#)).unwrap();
    let event = &described["facts"]["properties"]["events"]["items"]["properties"];
    let kinds: Vec<&str> = event["event"]["oneOf"].as_array().unwrap().iter().map(|kind| kind["const"].as_str().unwrap()).collect();
    let keys = || event.as_object().unwrap().iter().filter(|(key, _)| *key != "event" && *key != "date");
    let codes = |event: &Value| -> Vec<(String, String)> {
        let question = json!({ "rule": "request.state", "book": "cn-2019", "on": "2024-03-05", "facts": { "events": [event] } });
        let answer: Value = serde_json::from_str(&ask(&question.to_string())).unwrap();
        let text = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
        answer["errors"].as_array().into_iter().flatten().map(|fault| (text(fault, "code"), text(fault, "path"))).collect()
    };
    let mut tried = 0;
    for kind in kinds {
        for (key, schema) in keys() {
            let needed = names(schema, "x-events-needing", kind);
            let listed = schema.get("x-events").is_some() || schema.get("x-events-needing").is_some();
            let may = !listed || needed || names(schema, "x-events", kind);
            // The other days of a receipt stand beside its channel.
            let mut event = json!({ "event": kind, "date": "2024-03-05", "channel": "in_person", "submitted": "2024-03-05" });
            if kind != "received" {
                event = json!({ "event": kind, "date": "2024-03-05" });
            }
            event[key] = value(schema);
            let refused = codes(&event).contains(&("unknown_key".to_owned(), format!("facts.events[0].{key}")));
            assert_eq!(refused, !may, "{kind}.{key}");
            let without = codes(&json!({ "event": kind, "date": "2024-03-05" }));
            assert_eq!(without.contains(&("missing_key".to_owned(), format!("facts.events[0].{key}"))), needed, "{kind} without {key}");
            tried += 1;
        }
    }
    assert!(tried > 400, "{tried}");
}
