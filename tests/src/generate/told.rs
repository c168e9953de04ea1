//! What each rule has to be told, read from its JSON Schema in every book, as types of the other languages.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use gongkai::{
    Rulebook, Text, describe_in,
    rulebook::{Rule, Validity},
};
use serde_json::{Value, json};

use super::Source;

/// What may be given under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    Truth,
    Text,
    Day,
    Moment,
    Whole,
    Decimal,
    OneOf(Vec<String>),
    List(Shapes),
    Object(Vec<(String, Shapes)>),
    /// An object that is declared under a name.
    Named(String),
}

/// Any of several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Shapes(Vec<Shape>);

/// A fact of a rule.
#[derive(Debug, Clone)]
pub(super) struct Key {
    /// Its name.
    pub(super) name: String,
    /// The question.
    pub(super) ask: Text,
    /// What may be given.
    pub(super) shapes: Shapes,
    /// Whether every version of the rule needs it.
    pub(super) needed: bool,
}

/// The facts of every rule, those of the newest national law first.
pub(super) fn facts(source: &Source) -> BTreeMap<String, Vec<Key>> {
    let mut books: Vec<_> = source.books.iter().collect();
    books.sort_by_key(|book| (book.family.is_none(), std::cmp::Reverse(book.valid.from), book.id.clone()));
    let mut facts: BTreeMap<String, Vec<Key>> = BTreeMap::new();
    for book in books {
        for rule in book.headings().rev() {
            let schema = schema(source, book, rule.id.as_str(), rule.valid);
            // A rule that is silent has none.
            let Some(properties) = schema.get("properties").and_then(Value::as_object) else { continue };
            let needed = |name: &str| {
                let needed = schema.get("required").and_then(Value::as_array);
                needed.is_some_and(|needed| needed.iter().any(|one| one.as_str() == Some(name)))
            };
            let known = facts.entry(rule.id.to_string()).or_default();
            // What another version needs, this one may not know.
            known.iter_mut().filter(|key| !properties.contains_key(&key.name)).for_each(|key| key.needed = false);
            for (name, schema) in properties {
                match known.iter_mut().find(|key| key.name == *name) {
                    Some(key) => {
                        key.shapes.read(schema);
                        key.needed &= needed(name);
                    }
                    None => {
                        let mut shapes = Shapes::default();
                        shapes.read(schema);
                        known.push(Key { name: name.clone(), ask: ask(schema), shapes, needed: needed(name) });
                    }
                }
            }
        }
    }
    facts
}

/// What a version of a rule may be told, as JSON Schema.
fn schema(source: &Source, book: &Rulebook, rule: &str, valid: Validity) -> Value {
    let days = [valid.from, valid.to, book.valid.to, book.valid.from];
    let day = days.into_iter().flatten().next().or_else(|| NaiveDate::from_ymd_opt(2024, 1, 2)).unwrap_or_default();
    let request = json!({ "book": book.id, "rule": rule, "on": day.to_string() });
    let described: Value = serde_json::from_str(&describe_in(&source.library, &request.to_string())).unwrap_or_default();
    described.get("facts").cloned().unwrap_or_default()
}

/// What is filled in in a letter, and the facts on which its wording depends.
pub(super) fn slots(source: &Source, book: &Rulebook, letter: &Rule) -> Vec<(String, Text)> {
    let schema = schema(source, book, letter.id.as_str(), letter.valid);
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties.filter(|(name, _)| *name != "case").map(|(name, schema)| (name.clone(), ask(schema))).collect()
}

/// An event of a ledger.
#[derive(Debug, Clone)]
pub(super) struct Event {
    /// Its kind.
    pub(super) id: String,
    /// In words.
    pub(super) words: Text,
    /// What it has beside its kind.
    pub(super) keys: Vec<Key>,
}

/// The events of the ledger, in their order, each with its keys.
pub(super) fn events(source: &Source) -> Vec<Event> {
    let request = json!({ "book": "cn", "rule": "request.state", "on": "2024-01-02" });
    let described: Value = serde_json::from_str(&describe_in(&source.library, &request.to_string())).unwrap_or_default();
    let schema = described.pointer("/facts/properties/events/items/properties");
    let listed =
        |schema: &Value, key: &str, id: &str| schema.get(key).and_then(Value::as_array).map(|kinds| kinds.iter().any(|kind| kind == id));
    let keys = |id: &str| {
        let properties = schema.and_then(Value::as_object).into_iter().flatten().filter(|(name, _)| *name != "event");
        let key = |(name, schema): (&String, &Value)| {
            let needed = name == "date" || listed(schema, "x-events-needing", id) == Some(true);
            let of_all = ["x-events", "x-events-needing"].iter().all(|list| schema.get(list).is_none());
            let mut shapes = Shapes::default();
            shapes.read(schema);
            let key = Key { name: name.clone(), ask: ask(schema), shapes, needed };
            (of_all || needed || listed(schema, "x-events", id) == Some(true)).then_some(key)
        };
        properties.filter_map(key).collect()
    };
    let kinds = schema.and_then(|schema| schema.pointer("/event/oneOf")).and_then(Value::as_array).into_iter().flatten();
    let event = |kind: &Value| {
        let id = kind.get("const").and_then(Value::as_str)?;
        Some(Event { id: id.to_owned(), words: ask(kind), keys: keys(id) })
    };
    kinds.filter_map(event).collect()
}

fn ask(schema: &Value) -> Text {
    let word = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    Text::new(word("x-zh"), word("x-en"))
}

impl Shapes {
    /// Adds what a schema allows.
    fn read(&mut self, schema: &Value) {
        let list = |key: &str| schema.get(key).and_then(Value::as_array).into_iter().flatten();
        list("anyOf").for_each(|one| self.read(one));
        let choices: Vec<String> = list("oneOf").filter_map(|one| one.get("const")?.as_str().map(str::to_owned)).collect();
        if !choices.is_empty() {
            self.add(Shape::OneOf(choices));
        }
        let format = schema.get("format").and_then(Value::as_str);
        let kinds: Vec<&str> = match schema.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            kind => kind.and_then(Value::as_str).into_iter().collect(),
        };
        match (kinds.as_slice(), format) {
            (["number", "string"], _) => self.add(Shape::Decimal),
            (["boolean", ..], _) => self.add(Shape::Truth),
            (["string"], Some("date")) => self.add(Shape::Day),
            (["string"], Some("date-time")) => self.add(Shape::Moment),
            (["string"], _) => self.add(Shape::Text),
            (["integer"], _) => self.add(Shape::Whole),
            (["array"], _) => {
                let mut items = Self::default();
                items.read(schema.get("items").unwrap_or(&Value::Null));
                self.add(Shape::List(items));
            }
            (["object"], _) if schema.get("title").is_some() => {
                self.add(Shape::Named(schema.get("title").and_then(Value::as_str).unwrap_or_default().to_owned()));
            }
            (["object"], _) => {
                let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
                let entry = |(name, schema): (&String, &Value)| {
                    let mut shapes = Self::default();
                    shapes.read(schema);
                    (name.clone(), shapes)
                };
                self.add(Shape::Object(properties.map(entry).collect()));
            }
            _ => {}
        }
    }

    fn add(&mut self, shape: Shape) {
        for known in &mut self.0 {
            match (known, &shape) {
                (Shape::OneOf(known), Shape::OneOf(more)) => {
                    let new: Vec<String> = more.iter().filter(|one| !known.contains(one)).cloned().collect();
                    return known.extend(new);
                }
                (Shape::List(known), Shape::List(more)) => return more.0.iter().cloned().for_each(|shape| known.add(shape)),
                (Shape::Object(known), Shape::Object(more)) => {
                    for (name, shapes) in more {
                        match known.iter_mut().find(|(one, _)| one == name) {
                            Some((_, known)) => shapes.0.iter().cloned().for_each(|shape| known.add(shape)),
                            None => known.push((name.clone(), shapes.clone())),
                        }
                    }
                    return;
                }
                (known, shape) if known == shape => return,
                _ => {}
            }
        }
        self.0.push(shape);
    }

    /// As TypeScript writes it.
    pub(super) fn typescript(&self) -> String {
        let one = |shape: &Shape| match shape {
            Shape::Truth => "boolean".to_owned(),
            Shape::Text => "string".to_owned(),
            Shape::Day => "Day".to_owned(),
            Shape::Moment => "Moment".to_owned(),
            Shape::Whole => "number".to_owned(),
            Shape::Decimal => "Decimal".to_owned(),
            Shape::OneOf(names) => quoted(names).join(" | "),
            Shape::List(items) => format!("readonly ({})[]", items.typescript()),
            Shape::Named(name) => name.clone(),
            Shape::Object(entries) => {
                let entry = |(name, shapes): &(String, Self)| format!("{name}?: {} | null | undefined", shapes.typescript());
                format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join("; "))
            }
        };
        self.0.iter().map(one).collect::<Vec<_>>().join(" | ")
    }

    /// As Python writes it.
    pub(super) fn python(&self) -> String {
        let one = |shape: &Shape| match shape {
            Shape::Truth => "bool".to_owned(),
            Shape::Text => "str".to_owned(),
            Shape::Day | Shape::Moment => "Day".to_owned(),
            Shape::Whole => "int".to_owned(),
            Shape::Decimal => "Number".to_owned(),
            Shape::OneOf(names) => literal(names),
            Shape::List(items) => format!("Sequence[{}]", items.python()),
            Shape::Object(_) | Shape::Named(_) => "Mapping[str, object]".to_owned(),
        };
        let mut all: Vec<String> = self.0.iter().map(one).collect();
        all.dedup();
        all.join(" | ")
    }
}

/// `Literal["a", "b"]`.
pub(super) fn literal<N: AsRef<str>>(names: &[N]) -> String {
    format!("Literal[{}]", quoted(names).join(", "))
}

/// Each between quotation marks.
pub(super) fn quoted<N: AsRef<str>>(names: &[N]) -> Vec<String> {
    names.iter().map(|name| format!("\"{}\"", name.as_ref())).collect()
}
