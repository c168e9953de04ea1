//! The facts and outcomes of the typed wings, for Python.

use super::{
    Page, Source,
    vocabulary::{Name, Rule, rules},
};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let wings = wings(source);
    Ok(vec![Page::new("bindings-python/python/gongkai/_facts.py", python(&wings))])
}

/// What the other languages have to know of a wing.
struct Wing {
    /// The name of its types.
    name: &'static str,
    rule: Rule,
}

fn wings(source: &Source) -> Vec<Wing> {
    let named = [
        ("Attribute", "attribute"),
        ("Reply", "request.outcome"),
        ("Correction", "request.own_record"),
        ("Supply", "request.form_of_supply"),
        ("Resale", "request.no_resale"),
    ];
    let rules = rules(source);
    let find = |id: &str| rules.iter().find(|rule| rule.id == id).cloned();
    named.into_iter().filter_map(|(name, id)| Some(Wing { name, rule: find(id)? })).collect()
}

fn python(wings: &[Wing]) -> String {
    let mut page = String::from(
        "\"\"\"The facts and outcomes of the wings. Written from the rulebooks (cargo run -p gongkai-tests --bin generate).\"\"\"\n\n\
         from typing import Literal, TypedDict\n",
    );
    for Wing { name, rule } in wings {
        let (facts, outcomes, rule) = (rule.list("Fact"), rule.list("Outcome"), &rule.id);
        let names: Vec<String> = outcomes.iter().map(|Name { id, .. }| format!("\"{id}\"")).collect();
        let words: Vec<String> = outcomes.iter().map(|Name { id, words, .. }| format!("``{id}``: {} ({})", words.zh, words.en)).collect();
        page += &format!(
            "\n{name}Outcome = Literal[{}]\n\"\"\"{}.\"\"\"\n\n\nclass {name}Facts(TypedDict, total=False):\n    \"\"\"The facts of ``{rule}``: yes, no, or ``None`` for not known.\"\"\"\n",
            names.join(", "),
            words.join("; ")
        );
        for Name { id, words: ask, .. } in facts {
            page += &format!("\n    {id}: bool | None\n    \"\"\"{} {}\"\"\"\n", ask.zh, ask.en);
        }
    }
    page
}
