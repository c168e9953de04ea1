//! The facts and outcomes of the typed wings, for Python and TypeScript.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use gongkai::{
    Rulebook, Text,
    classify::attribute,
    form::table::Table,
    request::{outcome, own_record, resale, supply},
    rulebook::Form,
    wing::{Facts, Outcome},
};

use super::{Page, Source};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let wings = wings(&source.books);
    Ok(vec![
        Page::new("bindings-python/python/gongkai/_facts.py", python(&wings)),
        Page::new("bindings-wasm/js/facts.d.ts", typescript(&wings)),
    ])
}

/// Every version of a wing's rule: its book, a day on which it is in force, and its table.
pub fn versions<F: Facts>(books: &[Arc<Rulebook>]) -> Vec<(&Rulebook, NaiveDate, &Table)> {
    let mut found = Vec::new();
    for book in books {
        for rule in book.rules().filter(|rule| rule.id == F::RULE) {
            let Form::Table(table) = &rule.form else { continue };
            let days = [rule.valid.from, rule.valid.to, book.valid.to, book.valid.from];
            let day = days.into_iter().flatten().next().or_else(|| NaiveDate::from_ymd_opt(2024, 1, 2)).unwrap_or_default();
            found.push((&**book, day, table));
        }
    }
    found
}

/// What the other languages have to know of a wing.
struct Wing {
    /// The name of its types.
    name: &'static str,
    rule: &'static str,
    facts: Vec<(&'static str, Text)>,
    outcomes: Vec<(&'static str, Text)>,
}

/// Each fact in the words of the newest law that asks it, national law first.
fn wing<F: Facts>(books: &[Arc<Rulebook>], name: &'static str, rule: &'static str) -> Wing {
    let mut versions = versions::<F>(books);
    versions.sort_by_key(|(book, day, _)| (book.family.is_none(), std::cmp::Reverse(*day)));
    let (mut facts, mut outcomes) = (BTreeMap::new(), BTreeMap::new());
    for (_, _, table) in versions {
        for fact in &table.facts {
            facts.entry(fact.id.clone()).or_insert_with(|| fact.name.clone());
        }
        for outcome in &table.outcomes {
            outcomes.entry(outcome.id.clone()).or_insert_with(|| outcome.name.clone());
        }
    }
    Wing {
        name,
        rule,
        facts: F::NAMES.iter().filter_map(|name| Some((*name, facts.get(*name)?.clone()))).collect(),
        outcomes: F::Outcome::ALL.iter().filter_map(|outcome| Some((outcome.as_str(), outcomes.get(outcome.as_str())?.clone()))).collect(),
    }
}

fn wings(books: &[Arc<Rulebook>]) -> Vec<Wing> {
    vec![
        wing::<attribute::Facts>(books, "Attribute", "attribute"),
        wing::<outcome::Facts>(books, "Reply", "request.outcome"),
        wing::<own_record::Facts>(books, "Correction", "request.own_record"),
        wing::<supply::Facts>(books, "Supply", "request.form_of_supply"),
        wing::<resale::Facts>(books, "Resale", "request.no_resale"),
    ]
}

fn python(wings: &[Wing]) -> String {
    let mut page = String::from(
        "\"\"\"The facts and outcomes of the wings. Written from the rulebooks (cargo run -p gongkai-tests --bin generate).\"\"\"\n\n\
         from typing import Literal, TypedDict\n",
    );
    for Wing { name, rule, facts, outcomes } in wings {
        let names: Vec<String> = outcomes.iter().map(|(id, _)| format!("\"{id}\"")).collect();
        let words: Vec<String> = outcomes.iter().map(|(id, name)| format!("``{id}``: {} ({})", name.zh, name.en)).collect();
        page += &format!(
            "\n{name}Outcome = Literal[{}]\n\"\"\"{}.\"\"\"\n\n\nclass {name}Facts(TypedDict, total=False):\n    \"\"\"The facts of ``{rule}``: yes, no, or ``None`` for not known.\"\"\"\n",
            names.join(", "),
            words.join("; ")
        );
        for (id, ask) in facts {
            page += &format!("\n    {id}: bool | None\n    \"\"\"{} {}\"\"\"\n", ask.zh, ask.en);
        }
    }
    page
}

fn typescript(wings: &[Wing]) -> String {
    let mut page = String::from("// Written from the rulebooks (cargo run -p gongkai-tests --bin generate).\n");
    for Wing { name, rule, facts, outcomes } in wings {
        page += &format!("\n/** What `{rule}` can come to. */\nexport type {name}Outcome =");
        for (id, says) in outcomes {
            page += &format!("\n  /** {} ({}) */\n  | \"{id}\"", says.zh, says.en);
        }
        page += &format!(
            ";\n\n/** The facts of `{rule}`: yes, no, or `null` for not known, as what is left out. */\nexport interface {name}Facts {{\n"
        );
        for (id, ask) in facts {
            page += &format!("  /** {} {} */\n  {id}?: boolean | null | undefined;\n", ask.zh, ask.en);
        }
        page += "}\n";
    }
    page
}
