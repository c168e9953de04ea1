//! The facts, outcomes, cases and steps of every rule as types of TypeScript.

use std::collections::BTreeSet;

use gongkai::rulebook::FormKind;

use super::{
    COMMAND, Page, Source,
    told::{Key, facts, quoted},
    vocabulary::{Kind, Name, Rule, camel, rules},
};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let facts = facts(source);
    let told = |rule: Rule| Told { keys: facts.get(&rule.id).cloned().unwrap_or_default(), rule };
    let rules: Vec<Told> = rules(source).into_iter().map(told).collect();
    Ok(vec![Page::new("bindings-wasm/js/facts.d.ts", typescript(&rules, &books(source)))])
}

/// A rule, with what it has to be told.
struct Told {
    rule: Rule,
    keys: Vec<Key>,
}

/// The names under which a rulebook is found: lines of national ones, then each.
fn books(source: &Source) -> Vec<String> {
    let lines: BTreeSet<String> = source.books.iter().filter_map(|book| book.family.clone()).collect();
    lines.into_iter().chain(source.books.iter().map(|book| book.id.clone())).collect()
}

impl Told {
    /// The verb by which it is asked; the name of the form where that is one of paper.
    fn verb(&self) -> &'static str {
        match (self.rule.form, self.rule.band) {
            (FormKind::Term | FormKind::Silent, _) => "due",
            (FormKind::Cadence, _) => "kept",
            (FormKind::Checklist, _) => "review",
            (FormKind::Table, _) => "verdict",
            (FormKind::Chain, _) => "progress",
            (FormKind::Band, Some(Kind::Tariff)) => "price",
            (FormKind::Band, Some(Kind::Score)) => "score",
            (FormKind::Band, _) => "grade",
            (form @ (FormKind::Ledger | FormKind::Letter | FormKind::Signs), _) => form.as_str(),
        }
    }

    /// The lists of names that its entry has, and the key of each.
    fn lists(&self) -> impl Iterator<Item = (&'static str, &'static str, &[Name])> {
        let lists = [("Outcome", "outcome"), ("Step", "step"), ("Grade", "grade"), ("Case", "case")];
        lists.into_iter().map(|(of, key)| (of, key, self.rule.list(of))).filter(|(.., names)| !names.is_empty())
    }
}

fn ids(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.id.as_str()).collect()
}

fn typescript(rules: &[Told], books: &[String]) -> String {
    let mut page = format!(
        "// Written from the rulebooks ({COMMAND}).\n\nimport type {{ Day, Decimal, Moment }} from \"./index.js\";\n\n\
         /** A rulebook of the package by its name, or a line of national ones, from which the date selects. */\n\
         export type BookId = {};\n",
        quoted(books).join(" | ")
    );
    for Told { rule, keys } in rules {
        let Rule { id, name, .. } = rule;
        page += &format!(
            "\n/** {} ({}): what `{id}` has to be told. What is left out and what is `null` is not known. */\nexport interface {}Facts {{\n",
            name.zh,
            name.en,
            camel(id)
        );
        for Key { name, ask, shapes, .. } in keys {
            page += &format!("  /** {} {} */\n  {name}?: {} | null | undefined;\n", ask.zh, ask.en, shapes.typescript());
        }
        page += "}\n";
    }
    page += "\n/** Every rule of the rulebooks, in all its versions. */\nexport interface Rules {\n";
    for told in rules {
        let Rule { id, form, name, .. } = &told.rule;
        page += &format!(
            "  /** {} ({}) */\n  \"{id}\": {{ form: \"{}\"; verb: \"{}\"; facts: {}Facts;",
            name.zh,
            name.en,
            form.as_str(),
            told.verb(),
            camel(id)
        );
        for (_, key, names) in told.lists() {
            page += &format!(" {key}: {};", quoted(&ids(names)).join(" | "));
        }
        page += " };\n";
    }
    page + "}\n"
}
