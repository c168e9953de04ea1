//! The JSON Schema of an answer.

use gongkai::answer::schema::{Key, Kind, Part};
use serde_json::{Map, Value, json};

use super::{Model, line, settles};

pub(super) fn text(model: &Model) -> String {
    let mut defs = Map::new();
    for part in &model.parts {
        defs.insert(part.name.to_owned(), object(part, &keys(part)));
    }
    for (name, of) in &model.lists {
        let before = defs.insert((*name).to_owned(), json!({ "enum": of.iter().map(|name| name.id).collect::<Vec<_>>() }));
        assert!(before.is_none(), "`{name}` is a list and a part of an answer: one of them needs another name");
    }
    let mut answers = vec!["Refused".to_owned(), "Unanswered".to_owned()];
    defs.insert("Refused".to_owned(), object(&model.refused, &keys(&model.refused)));
    let mut open = model.said.clone();
    open.doc = "Nothing can be said before the open questions are answered.";
    open.keys.iter_mut().filter(|key| matches!(key.name, "grounds" | "open")).for_each(|key| key.needed = key.name == "open");
    defs.insert("Unanswered".to_owned(), object(&open, &keys(&open)));
    for part in &model.told {
        let plain = [keys(&model.said_of(part)), keys(part)].concat();
        let mut variants = vec![object(part, &plain)];
        if let Some(with) = settles(part) {
            variants.push(object(part, &[plain, keys(&with.part)].concat()));
        }
        let name = format!("{}Answer", part.name);
        let def = if variants.len() == 1 { variants.remove(0) } else { json!({ "anyOf": variants }) };
        defs.insert(name.clone(), def);
        answers.push(name);
    }
    answers.extend(model.beside.iter().map(|part| part.name.to_owned()));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answer",
        "description": "What `ask` answers to one question. Written from the type `gongkai::answer::Answer`.",
        "anyOf": answers.iter().map(|name| reference(name)).collect::<Vec<_>>(),
        "$defs": defs,
    });
    format!("{schema:#}\n")
}

/// The keys of an object that are its own, and those of the parts it always has.
fn keys(part: &Part) -> Vec<Key> {
    let with = part.with.iter().filter(|with| with.needed).flat_map(|with| keys(&with.part));
    with.chain(part.keys.iter().cloned()).collect()
}

fn object(part: &Part, keys: &[Key]) -> Value {
    let properties: Map<String, Value> = keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.needed).map(|key| key.name).collect();
    json!({
        "type": "object",
        "description": line(part.doc),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(key: &Key) -> Value {
    let mut value = kind(&key.kind);
    if let Some(schema) = value.as_object_mut() {
        schema.insert("description".to_owned(), line(key.doc).into());
    }
    value
}

fn kind(kind: &Kind) -> Value {
    match kind {
        Kind::Text | Kind::Words => json!({ "type": "string" }),
        Kind::Both => json!({
            "type": "object",
            "properties": { "zh": { "type": "string" }, "en": { "type": "string" } },
            "required": ["zh", "en"],
            "additionalProperties": false,
        }),
        Kind::Day => json!({ "type": "string", "format": "date" }),
        Kind::Point => json!({ "type": "string", "anyOf": [{ "format": "date" }, { "format": "date-time" }] }),
        Kind::Truth => json!({ "type": "boolean" }),
        Kind::True => json!({ "const": true }),
        Kind::Whole => json!({ "type": "integer" }),
        Kind::Decimal => json!({ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }),
        Kind::Range => json!({ "type": "array", "items": { "type": "integer", "minimum": 0 }, "minItems": 2, "maxItems": 2 }),
        Kind::OneOf { name, .. } => reference(name),
        Kind::List(item) => json!({ "type": "array", "items": self::kind(item) }),
        Kind::Part(part) => reference(part.name),
        Kind::Facts => json!({ "type": "object", "additionalProperties": { "type": ["boolean", "integer", "string", "array"] } }),
        Kind::Any(kinds) => json!({ "anyOf": kinds.iter().map(self::kind).collect::<Vec<_>>() }),
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}
