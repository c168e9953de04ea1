//! `docs/rulebook.schema.json`: what editors know of a rulebook. Made from what the reader asks for while it reads every book at hand, the
//! sound ones and those of the faults.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use gongkai_law::{
    Limits,
    rulebook::{
        book::Book,
        load::{self, Parts},
    },
    trace::{Place, Read},
};
use serde_json::{Map, Value, json};

use super::{Page, Source};
use crate::{files, read, rulebooks};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let places = places(source)?;
    let schema = Schema { places: &places, words: words(&read(&source.root.join("docs/rulebooks.md"))?)? };
    let text = serde_json::to_string_pretty(&schema.whole()).map_err(|error| error.to_string())?;
    Ok(vec![Page::new("docs/rulebook.schema.json", text + "\n")])
}

/// What is asked of all rulebooks.
fn places(source: &Source) -> Result<BTreeMap<String, Place>, String> {
    let mut texts: Vec<Vec<(String, String)>> = rulebooks(&source.root)?;
    // National ones first: the others name what these say.
    let national = |parts: &[(String, String)]| parts.iter().any(|(_, text)| text.lines().any(|line| line.starts_with("family = ")));
    texts.sort_by_key(|parts| !national(parts));
    for folder in ["tests/whole", "tests/books"] {
        for path in files(&source.root.join(folder), "toml")? {
            texts.push(vec![(path.to_string_lossy().into_owned(), read(&path)?)]);
        }
    }
    let (mut places, mut nationals) = (BTreeMap::new(), Vec::<Arc<Book>>::new());
    for parts in &texts {
        let parts: Vec<(&str, &str)> = parts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        // A file of the faults need not be TOML.
        let Ok(parts) = Parts::read(&parts) else { continue };
        let above = if parts.value.pointer("/book/family").is_some() { &[][..] } else { &nationals };
        let (asked, whole) = load::asked(&parts.value, above);
        let name = parts.value.pointer("/book/id").map(ToString::to_string).unwrap_or_default();
        learn(&mut places, asked, whole.then_some(&name));
        if let Ok(book) = load::read(&parts.value, above, Limits::default())
            && book.family.is_some()
        {
            nationals.push(Arc::new(book));
        }
    }
    Ok(places)
}

/// Adds what one book tells. What must be there is learnt from `sound` books only: in another much is left unread.
fn learn(places: &mut BTreeMap<String, Place>, asked: BTreeMap<String, Place>, sound: Option<&String>) {
    for (at, told) in asked {
        let place = places.entry(at).or_default();
        let objects = |objects: BTreeSet<String>| {
            let named = |object| sound.map(|book| format!("{book} {object}"));
            objects.into_iter().filter_map(named).collect::<BTreeSet<String>>()
        };
        place.read.extend(told.read);
        place.free |= told.free;
        place.many |= told.many;
        place.objects.extend(objects(told.objects));
        for (key, needed) in told.keys {
            place.keys.entry(key).or_default().extend(objects(needed));
        }
    }
}

/// The tables of the guide whose first column holds keys: the heading they stand under, and the places whose keys they are.
const TOLD: [(&str, &[&str]); 9] = [
    ("### Keys of a term", &[".term.*", ".term.*.case[]"]),
    ("### Keys of a cadence", &[".cadence.*", ".cadence.*.case[]"]),
    ("## Tables made of others", &[".table.*", ".outcome.*", "#outcome", ".fact.*", ".table.*.fact[]", ".duty.*", "#duty"]),
    ("## Readings that can be switched", &[".convention"]),
    ("## The ledger of a request", &[".ledger.*"]),
    ("## Forms that are filled in", &[".checklist.*.item[]"]),
    ("## Letters", &[".letter.*", ".letter.*.case[]", ".slot.*"]),
    ("## Signs in a text", &[".signs.*.sign[]"]),
    ("## Figures that must tally", &[".tally.*", ".tally.*.sheet[]", ".tally.*.sheet[].row[]", ".tally.*.identity[]"]),
];

/// What the guide says of a key, by place and key.
fn words(guide: &str) -> Result<BTreeMap<(&'static str, String), String>, String> {
    let mut words = BTreeMap::new();
    for (heading, places) in TOLD {
        let (_, section) = guide.split_once(&format!("\n{heading}\n")).ok_or_else(|| format!("the guide has no `{heading}`"))?;
        let section = section.split("\n#").next().unwrap_or_default();
        for row in section.lines().filter_map(|line| line.strip_prefix("| `")) {
            let cells: Vec<&str> = row.trim_end_matches(" |").split(" | ").collect();
            let (Some(keys), Some(meaning)) = (cells.first(), cells.last()) else { continue };
            for key in keys.split('`').step_by(2) {
                words.extend(places.iter().map(|place| ((*place, key.to_owned()), (*meaning).to_owned())));
            }
        }
    }
    Ok(words)
}

struct Schema<'p> {
    places: &'p BTreeMap<String, Place>,
    words: BTreeMap<(&'static str, String), String>,
}

impl Schema<'_> {
    fn whole(&self) -> Value {
        let mut whole = self.at("");
        let mut shared: Map<String, Value> =
            self.places.keys().filter_map(|at| named(at)).map(|(name, at)| (name.to_owned(), self.at(at))).collect();
        let versions = self.places.iter().filter(|(_, place)| place.many);
        shared.extend(versions.map(|(at, place)| (version(at), self.one(at, place))));
        if let Value::Object(root) = &mut whole {
            // A file may be one part of a book.
            root.remove("required");
            root.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
            root.insert("title".to_owned(), "A rulebook of gongkai, or a part of one".into());
            root.insert("definitions".to_owned(), shared.into());
        }
        whole
    }

    /// What may stand at a place.
    fn at(&self, at: &str) -> Value {
        let Some(place) = self.places.get(at) else { return Value::Bool(true) };
        if place.many {
            let one = json!({ "$ref": format!("#/definitions/{}", version(at)) });
            return told_apart("array", json!({ "type": "array", "items": one }), one);
        }
        self.one(at, place)
    }

    /// What may stand at a place, where it is one value.
    fn one(&self, at: &str, place: &Place) -> Value {
        let refined = place.read.iter().any(|read| matches!(read, Read::Date | Read::OneOf(_)));
        let kinds = place.read.iter().filter(|read| !(refined && **read == Read::Text)).map(|read| self.kind(read, at, place));
        either(kinds.collect())
    }

    fn kind(&self, read: &Read, at: &str, place: &Place) -> Value {
        match read {
            Read::Object => self.object(at, place),
            Read::List => json!({ "type": "array", "items": self.at(&format!("{at}[]")) }),
            Read::Text => json!({ "type": "string" }),
            Read::Flag => json!({ "type": "boolean" }),
            Read::Whole(at_least) => json!({ "type": "integer", "minimum": at_least }),
            Read::Decimal => json!({ "type": ["number", "string"] }),
            Read::Date => json!({ "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" }),
            Read::OneOf(names) => json!({ "enum": names }),
            Read::Named(name) => json!({ "$ref": format!("#/definitions/{name}") }),
        }
    }

    /// What may stand under a key, and what the guide says of it.
    fn told(&self, at: &str, key: &str) -> Value {
        let schema = self.at(&format!("{at}.{key}"));
        let words = self.words.iter().find(|((place, told), _)| *place == at && told == key).map(|(_, words)| words.as_str());
        match (schema, words) {
            (Value::Object(mut schema), Some(words)) if !schema.contains_key("$ref") => {
                schema.insert("description".to_owned(), words.into());
                schema.into()
            }
            // What stands beside a reference is not looked at.
            (schema, Some(words)) => json!({ "allOf": [schema], "description": words }),
            (schema, None) => schema,
        }
    }

    fn object(&self, at: &str, place: &Place) -> Value {
        if place.free {
            return json!({ "type": "object", "additionalProperties": self.at(&format!("{at}.*")) });
        }
        let properties: Map<String, Value> = place.keys.keys().map(|key| (key.clone(), self.told(at, key))).collect();
        let must = |needed: &BTreeSet<String>| !place.objects.is_empty() && *needed == place.objects;
        let required: Vec<&str> = place.keys.iter().filter(|(_, needed)| must(needed)).map(|(key, _)| key.as_str()).collect();
        let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        if let (Value::Object(object), false) = (&mut object, required.is_empty()) {
            object.insert("required".to_owned(), required.into());
        }
        object
    }
}

/// The name of what is the same wherever it stands, and its place.
fn named(at: &str) -> Option<(&str, &str)> {
    at.strip_prefix('#').filter(|name| !name.contains(['.', '['])).map(|name| (name, at))
}

/// The name of a rule of some form, of which several versions may stand together.
fn version(at: &str) -> String {
    at.trim_matches(['.', '*']).to_owned()
}

/// What may stand where a value may be read in some ways: an entry written out, for instance, or the name it is said under.
fn either(kinds: Vec<Value>) -> Value {
    match kinds.as_slice() {
        [] => Value::Bool(true),
        [one] => one.clone(),
        [object, text] if text["type"] == "string" => told_apart("string", text.clone(), object.clone()),
        _ => json!({ "anyOf": kinds }),
    }
}

/// One of two, told apart by the type of the value, so that a fault is that of the one meant. The choice that refuses nothing is for
/// editors, which look for the keys to offer among choices only.
fn told_apart(kind: &str, one: Value, other: Value) -> Value {
    json!({ "if": { "type": kind }, "then": one, "else": other, "anyOf": [one, other, {}] })
}
