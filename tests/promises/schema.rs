//! The schema by which editors know a rulebook says of it what the reader says.

use std::collections::BTreeSet;

use gongkai::{Library, Rulebook};
use gongkai_tests::{files, read, rulebooks, workspace};
use serde_json::{Map, Value};

fn schema() -> Value {
    serde_json::from_str(&read(&workspace().join("docs/rulebook.schema.json")).unwrap()).unwrap()
}

fn toml(text: &str) -> Value {
    toml::from_str(text).unwrap()
}

/// What a value has that its schema does not allow, of the part of JSON Schema that ours is written in.
fn faults(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let Value::Object(schema) = schema else { return Vec::new() };
    let of = |schema: &Value| faults(root, schema, value, path);
    let list = |key: &str| schema.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut found: Vec<String> = list("allOf").iter().flat_map(of).collect();
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        found.extend(of(root.pointer(name.trim_start_matches('#')).unwrap()));
    }
    if list("anyOf").iter().all(|kind| !of(kind).is_empty()) {
        found.extend(list("anyOf").iter().flat_map(of));
    }
    if let Some(kind) = schema.get("if") {
        found.extend(of(&schema[if of(kind).is_empty() { "then" } else { "else" }]));
    }
    if !list("enum").is_empty() && !list("enum").contains(value) {
        found.push(format!("{path}: {value} is none of {:?}", list("enum")));
    }
    let types: Vec<&str> = match schema.get("type") {
        None => return found,
        Some(Value::String(name)) => vec![name],
        Some(names) => names.as_array().unwrap().iter().filter_map(Value::as_str).collect(),
    };
    let is = match value {
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() && !types.contains(&"number") => "integer",
        Value::Number(_) => "number",
        Value::Null => "null",
    };
    match value {
        _ if !types.contains(&is) => found.push(format!("{path}: {value} is no {types:?}")),
        Value::Object(map) => found.extend(in_object(root, schema, map, path)),
        Value::Array(items) => {
            let item = schema.get("items").unwrap_or(&Value::Null);
            found.extend(items.iter().enumerate().flat_map(|(i, value)| faults(root, item, value, &format!("{path}[{i}]"))));
        }
        _ => {}
    }
    found
}

fn in_object(root: &Value, schema: &Map<String, Value>, map: &Map<String, Value>, path: &str) -> Vec<String> {
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let missing = required.filter(|key| !map.contains_key(*key)).map(|key| format!("{path}.{key} is missing"));
    let wrong = map.iter().flat_map(|(key, value)| {
        let path = format!("{path}.{key}");
        match schema.get("properties").and_then(|properties| properties.get(key)).or(schema.get("additionalProperties")) {
            Some(Value::Bool(false)) => vec![format!("{path} is unknown")],
            Some(schema) => faults(root, schema, value, &path),
            None => Vec::new(),
        }
    });
    missing.chain(wrong).collect()
}

#[test]
fn every_part_of_every_book_is_as_the_schema_says() {
    let schema = schema();
    let wrong: Vec<String> =
        rulebooks(&workspace()).unwrap().iter().flatten().flat_map(|(file, text)| faults(&schema, &schema, &toml(text), file)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn so_is_every_book_of_the_guide_and_of_the_cases() {
    let schema = schema();
    let guide = read(&workspace().join("docs/rulebooks.md")).unwrap();
    let books: Vec<&str> = guide.split("```toml book\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0)).collect();
    let wrong: Vec<String> = books.iter().flat_map(|text| faults(&schema, &schema, &toml(text), "guide")).collect();
    assert!(books.len() > 3 && wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The reader knows no key of which the schema could not say what may stand there.
#[test]
fn the_sample_of_every_key_loads_and_leaves_nothing_untyped() {
    let text = read(&workspace().join("tests/whole/every-key.toml")).unwrap();
    Rulebook::from_toml("every-key.toml", &text, Library::embedded()).unwrap();

    fn untyped(schema: &Value, path: &str, found: &mut Vec<String>) {
        match schema {
            Value::Bool(true) => found.push(path.to_owned()),
            Value::Object(map) => {
                map.iter().filter(|(key, _)| *key != "required").for_each(|(key, value)| untyped(value, &format!("{path}/{key}"), found))
            }
            Value::Array(items) => items.iter().for_each(|item| untyped(item, path, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    untyped(&schema(), "", &mut found);
    assert!(found.is_empty(), "write these keys in tests/whole/every-key.toml: {}", found.join("\n"));
}

/// A misspelt or missing key, the commonest fault, is told by the editor as by the reader.
#[test]
fn a_key_the_reader_refuses_is_refused_by_the_schema() {
    let schema = schema();
    let (mut told, mut silent) = (0, Vec::new());
    for path in files(&workspace().join("tests/books"), "toml").unwrap() {
        let text = read(&path).unwrap();
        let Ok(value) = toml::from_str::<Value>(&text) else { continue };
        let found = Rulebook::from_toml("book", &text, Library::embedded()).unwrap_err();
        if !found.iter().any(|problem| problem.code.as_str() == "unknown_key") {
            continue;
        }
        if faults(&schema, &schema, &value, "").is_empty() {
            silent.push(path.display().to_string());
        }
        told += 1;
    }
    assert!(told > 3 && silent.is_empty(), "{told}: {}", silent.join("\n"));
}

#[test]
fn every_key_of_the_schema_is_in_the_guide() {
    fn keys(schema: &Value, found: &mut BTreeSet<String>) {
        match schema {
            Value::Object(map) => {
                found.extend(map.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned());
                map.values().for_each(|value| keys(value, found));
            }
            Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
            _ => {}
        }
    }
    let guide = read(&workspace().join("docs/rulebooks.md")).unwrap() + &read(&workspace().join("docs/ledger.md")).unwrap();
    let mut found = BTreeSet::new();
    keys(&schema(), &mut found);
    // Examples are left out: a key is told of where it stands between backticks in the running text.
    let prose = guide.split("```").step_by(2).collect::<String>();
    let words = |code: &str| code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').map(str::to_owned).collect::<Vec<_>>();
    let named: BTreeSet<String> = prose.split('`').skip(1).step_by(2).flat_map(words).collect();
    let missing: Vec<String> = found.difference(&named).cloned().collect();
    assert!(missing.is_empty(), "not in the guide: {}", missing.join(", "));
}
