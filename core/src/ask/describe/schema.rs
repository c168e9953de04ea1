//! The JSON Schema of a rule's facts, as it is put together.

use serde_json::Value;

use crate::{
    ask::{answer::citation, term},
    form::{
        table::Exclusion,
        takes::{self, Takes},
    },
    json::Object,
    text::Text,
    verdict::Literal,
};

/// A closed object schema under construction.
#[derive(Default, Clone)]
pub(super) struct Schema {
    properties: Vec<(String, Object)>,
    required: Vec<String>,
    /// Of which facts at most one is so.
    excludes: Vec<Object>,
    /// Which fact is so where others are.
    implies: Vec<Object>,
}

impl Schema {
    pub(super) fn is_empty(&self) -> bool {
        self.properties.is_empty()
    }

    pub(super) fn add(&mut self, name: &str, ask: &Text, mut kind: Object, required: bool) {
        kind.set("x-zh", &*ask.zh).set("x-en", &*ask.en);
        self.properties.push((name.to_owned(), kind));
        if required {
            self.required.push(name.to_owned());
        }
    }

    pub(super) fn add_new(&mut self, name: &str, ask: &Text, kind: Object) {
        if self.properties.iter().all(|(known, _)| known != name) {
            self.add(name, ask, kind, false);
        }
    }

    /// What cannot all be so. Two facts that are both meant to hold exclude each other; of more, all but the last imply that it is not so.
    pub(super) fn tie(&mut self, exclusion: &Exclusion) {
        let mut tie = exclusion.cite.as_ref().map_or_else(Object::default, citation);
        tie.set_some("x-zh", exclusion.note.as_ref().map(|note| &*note.zh)).set_some("x-en", exclusion.note.as_ref().map(|note| &*note.en));
        match exclusion.when.0.as_slice() {
            [one, other] if other.wanted => self.excludes.push(tie.set_all("of", [one, other].map(written)).clone()),
            [given @ .., last] => {
                let then = Literal { wanted: !last.wanted, ..last.clone() };
                self.implies.push(tie.set_all("if", given.iter().map(written)).set("then", written(&then)).clone());
            }
            [] => {}
        }
    }

    pub(super) fn case<'a>(&mut self, cases: impl Iterator<Item = (&'a str, &'a Text)>) {
        let cases: Vec<_> = cases.filter(|(id, _)| !id.is_empty()).collect();
        if !cases.is_empty() {
            self.add("case", &term::case_question(), choice(cases.into_iter()), true);
        }
    }
}

impl From<Schema> for Object {
    fn from(schema: Schema) -> Self {
        let mut properties = Self::default();
        for (name, kind) in schema.properties {
            properties.set(&name, kind);
        }
        let mut object = Self::default();
        object.set("type", "object").set("properties", properties).set("additionalProperties", false).set_all("required", schema.required);
        object.set_all("x-excludes", schema.excludes).set_all("x-implies", schema.implies);
        object
    }
}

impl From<Schema> for Value {
    fn from(schema: Schema) -> Self {
        Object::from(schema).into()
    }
}

/// A fact as a rulebook writes it.
fn written(literal: &Literal) -> String {
    format!("{}{}", if literal.wanted { "" } else { "!" }, literal.fact)
}

pub(super) fn typed(kind: &str) -> Object {
    let mut object = Object::default();
    object.set("type", kind);
    object
}

pub(super) fn text() -> Object {
    typed("string")
}

pub(super) fn date() -> Object {
    let mut date = text();
    date.set("format", "date");
    date
}

pub(super) fn either(one: Object, other: Object) -> Object {
    let mut either = Object::default();
    either.set_all("anyOf", [one, other]);
    either
}

pub(super) fn instant() -> Object {
    let mut instant = text();
    instant.set("format", "date-time");
    instant
}

/// One of a closed list.
#[cfg(any(feature = "ledger", feature = "screening"))]
pub(super) fn one_of<T: crate::names::Names>(words: fn(T) -> Text) -> Object {
    let all: Vec<(&str, Text)> = T::ALL.iter().map(|one| (one.as_str(), words(*one))).collect();
    choice(all.iter().map(|(id, name)| (*id, name)))
}

/// A fact may be left unknown.
pub(super) fn boolean() -> Object {
    let mut boolean = Object::default();
    boolean.set("type", vec!["boolean", "null"]);
    boolean
}

/// What may be written in a field. Whether something stands there, or that it is not known, may be said instead.
pub(super) fn field(takes: Option<&Takes>) -> Object {
    let Some(takes) = takes else { return boolean() };
    let mut written = match takes {
        Takes::OneOf(choices) => {
            let one = choice(choices.iter().map(|choice| (choice.id.as_str(), &choice.name)));
            let again = choice(choices.iter().map(|choice| (choice.id.as_str(), &choice.name)));
            either(one, list(again))
        }
        Takes::Value(takes::Value::List) => list(text()),
        Takes::Value(takes::Value::Count) => whole(1, None),
        Takes::Value(takes::Value::Date) => date(),
        _ => text(),
    };
    let help = takes.help();
    written.set("x-takes", takes.as_str()).set("x-help-zh", &*help.zh).set("x-help-en", &*help.en);
    let mut field = Object::default();
    field.set_all("anyOf", [written, boolean()]);
    field
}

pub(super) fn whole(minimum: u32, maximum: Option<u32>) -> Object {
    let mut whole = typed("integer");
    whole.set("minimum", minimum).set_some("maximum", maximum);
    whole
}

pub(super) fn decimal() -> Object {
    let mut decimal = Object::default();
    decimal.set("type", vec!["number", "string"]);
    decimal
}

pub(super) fn list(items: Object) -> Object {
    let mut list = typed("array");
    list.set("items", items);
    list
}

pub(super) fn choice<'a>(choices: impl Iterator<Item = (&'a str, &'a Text)>) -> Object {
    let options = choices.map(|(id, name)| Value::from(Object::default().set("const", id).set("x-zh", &*name.zh).set("x-en", &*name.en)));
    let mut choice = Object::default();
    choice.set_all("oneOf", options);
    choice
}
