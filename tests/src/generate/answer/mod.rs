//! What an answer may hold, from its type: a JSON Schema, the table of the guide, and the types of TypeScript and Python.

mod guide;
mod python;
mod schema;
mod typescript;

use std::collections::BTreeMap;

use gongkai::answer::schema::{Key, Kind, Name, Part, With, beside, refused, said, told};

use super::{Page, Source, marks};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let model = &Model::new();
    let tables = [("keys of an answer", guide::keys(model)), ("keys of its parts", guide::parts(model))];
    Ok(vec![
        Page::new("docs/answer.schema.json", schema::text(model)),
        marks::filled(source, "docs/ask.md", &tables)?,
        Page::new("bindings-wasm/js/answer.d.ts", typescript::text(model)),
        Page::new("bindings-python/python/gongkai/_answers.py", python::text(model)),
    ])
}

/// The answer that no rule gives: how two rulebooks compare.
const COMPARED: &str = "Conformity";

/// All that an answer is made of.
struct Model {
    /// What every answer says.
    said: Part,
    /// What the forms of law have to say.
    told: Vec<Part>,
    /// What stands in place of an answer to a question that cannot be read.
    refused: Part,
    /// What is answered to questions that ask no rule.
    beside: Vec<Part>,
    /// Every other object, each after those it is made of.
    parts: Vec<Part>,
    /// The closed lists, by name.
    lists: BTreeMap<&'static str, Vec<Name>>,
}

impl Model {
    fn new() -> Self {
        let mut model =
            Self { said: said(), told: told(), refused: refused(), beside: beside(), parts: Vec::new(), lists: BTreeMap::new() };
        // Whatever a rule has to say stands on something; only questions come back without.
        model.said.keys.iter_mut().filter(|key| key.name == "grounds").for_each(|key| key.needed = true);
        for part in [vec![said(), refused()], told()].concat() {
            model.inside(&part);
        }
        beside().iter().for_each(|part| model.part(part));
        model
    }

    /// What an answer of a kind says besides: where two books part, the passages stand with each finding.
    fn said_of(&self, told: &Part) -> Part {
        let mut said = self.said.clone();
        let is_bare = |key: &Key| told.name == COMPARED && matches!(key.name, "note" | "grounds" | "tried" | "open");
        said.keys.retain(|key| !is_bare(key));
        said
    }

    /// Gathers what a part is made of.
    fn inside(&mut self, part: &Part) {
        part.with.iter().for_each(|With { part, .. }| self.part(part));
        part.keys.iter().for_each(|key| self.kind(&key.kind));
    }

    fn part(&mut self, part: &Part) {
        self.inside(part);
        if self.parts.iter().all(|known| known.name != part.name) {
            self.parts.push(part.clone());
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::OneOf { name, of } => {
                self.lists.insert(name, of.clone());
            }
            Kind::List(item) => self.kind(item),
            Kind::Part(part) => self.part(part),
            Kind::Any(kinds) => kinds.iter().for_each(|kind| self.kind(kind)),
            _ => {}
        }
    }
}

/// The part that an answer may also have, such as the outcome where it is settled.
fn settles(part: &Part) -> Option<&With> {
    part.with.iter().find(|with| !with.needed)
}

/// The words of a doc, on one line.
fn line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of a list, quoted.
fn quoted(of: &[Name], between: &str) -> String {
    of.iter().map(|name| format!("\"{}\"", name.id)).collect::<Vec<_>>().join(between)
}
