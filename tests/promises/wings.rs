//! The typed wings against the rulebooks: every fact and outcome has its field and its variant, in Rust, Python and JavaScript, and a
//! typed verdict is that of `ask`. `UPDATE=1` writes the types of the other two languages anew.

use std::{collections::BTreeMap, env, fmt::Write, fs, sync::Arc};

use chrono::NaiveDate;
use gongkai::{
    Library, Rulebook, Text, Truth, ask,
    classify::attribute,
    form::table::{Ground, Table, Tried},
    request::{outcome, own_record, resale, supply},
    rulebook::Form,
    wing::{Bound, Facts, Outcome},
};
use gongkai_tests::{Random, read, workspace};
use serde_json::{Map, Value, json};

fn books() -> Vec<Arc<Rulebook>> {
    Library::embedded().ids().map(|id| Library::embedded().book(id).unwrap()).collect()
}

/// Every version of a wing's rule: its book, a day on which it is in force, and its table.
fn versions<F: Facts>(books: &[Arc<Rulebook>]) -> Vec<(&Rulebook, NaiveDate, &Table)> {
    let mut found = Vec::new();
    for book in books {
        for rule in book.rules.iter().filter(|rule| rule.id == F::RULE) {
            let Form::Table(table) = &rule.form else { continue };
            let days = [rule.valid.from, rule.valid.to, book.valid.to, book.valid.from];
            let day = days.into_iter().flatten().next().unwrap_or_else(|| "2024-01-02".parse().unwrap());
            found.push((&**book, day, table));
        }
    }
    found
}

/// A field for every fact, a variant for every outcome, and none that no book has.
fn in_step<F: Facts>() {
    let books = books();
    let versions = versions::<F>(&books);
    let mut wrong = Vec::new();
    let outcomes: Vec<&str> = F::Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect();
    for (book, _, table) in &versions {
        let facts = table.facts.iter().filter(|fact| !F::NAMES.contains(&fact.id.as_str())).map(|fact| fact.id.as_str());
        let strange = table.outcomes.iter().filter(|outcome| !outcomes.contains(&outcome.id.as_str())).map(|outcome| outcome.id.as_str());
        wrong.extend(facts.chain(strange).map(|id| format!("`{id}` of {} has no place", book.id)));
    }
    let asked = |name: &str| versions.iter().any(|(_, _, table)| table.facts.iter().any(|fact| fact.id == name));
    let given = |name: &str| versions.iter().any(|(_, _, table)| table.outcomes.iter().any(|outcome| outcome.id == name));
    wrong.extend(F::NAMES.iter().filter(|name| !asked(name)).map(|name| format!("no book asks `{name}`")));
    wrong.extend(outcomes.iter().filter(|name| !given(name)).map(|name| format!("no book gives `{name}`")));
    assert!(wrong.is_empty(), "{}: {wrong:#?}", F::RULE);
}

/// Verdicts of chance facts, typed and through `ask`.
fn same_verdicts<F: Facts>() {
    let mut random = Random::new(7);
    let books = books();
    for (book, day, table) in versions::<F>(&books) {
        let bound = Bound::<F>::on(book, day).unwrap();
        for _ in 0..200 {
            let (mut facts, mut given) = (F::default(), Map::new());
            for fact in &table.facts {
                let truth = *random.pick(&[Truth::Yes, Truth::No, Truth::No, Truth::Unknown]).unwrap();
                *facts.get_mut(&fact.id).unwrap() = truth;
                given.insert(fact.id.clone(), json!((truth != Truth::Unknown).then_some(truth == Truth::Yes)));
            }
            let verdict = bound.verdict(&facts).unwrap();
            let question = json!({ "rule": F::RULE.as_str(), "book": book.id, "on": day.to_string(), "facts": given });
            let answer: Value = serde_json::from_str(&ask(&question.to_string())).unwrap();
            let list = |key: &str, of: &str| -> Vec<String> {
                answer
                    .get(key)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .map(|entry| entry.get(of).and_then(Value::as_str).unwrap().to_owned())
                    .collect()
            };
            assert_eq!(answer.get("outcome").and_then(Value::as_str), verdict.outcome().map(|outcome| outcome.as_str()), "{question}");
            let rule = |row: &gongkai::form::table::Row| row.source.rule.as_str().to_owned();
            let grounds: Vec<String> = verdict.grounds().map(|Ground { row, .. }| rule(row)).collect();
            assert!(grounds.is_empty() || list("grounds", "rule") == grounds, "{question}");
            assert_eq!(list("tried", "rule"), verdict.tried().map(|Tried { row, .. }| rule(row)).collect::<Vec<_>>(), "{question}");
            assert_eq!(list("open", "fact"), verdict.open().map(|fact| fact.id.clone()).collect::<Vec<_>>(), "{question}");
            assert_eq!(
                list("duties", "rule"),
                verdict.duties().map(|duty| duty.rule.as_str().to_owned()).collect::<Vec<_>>(),
                "{question}"
            );
        }
    }
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
fn wing<F: Facts>(name: &'static str, rule: &'static str) -> Wing {
    let books = books();
    let mut versions = versions::<F>(&books);
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

fn wings() -> Vec<Wing> {
    vec![
        wing::<attribute::Facts>("Attribute", "attribute"),
        wing::<outcome::Facts>("Reply", "request.outcome"),
        wing::<own_record::Facts>("Correction", "request.own_record"),
        wing::<supply::Facts>("Supply", "request.form_of_supply"),
        wing::<resale::Facts>("Resale", "request.no_resale"),
    ]
}

fn python() -> String {
    let mut page = String::from(
        "\"\"\"The facts and outcomes of the wings. Written by tests/promises/wings.rs from the rulebooks (UPDATE=1).\"\"\"\n\n\
         from typing import Literal, TypedDict\n",
    );
    for Wing { name, rule, facts, outcomes } in wings() {
        let names: Vec<String> = outcomes.iter().map(|(id, _)| format!("\"{id}\"")).collect();
        let words: Vec<String> = outcomes.iter().map(|(id, name)| format!("``{id}``: {} ({})", name.zh, name.en)).collect();
        write!(
            page,
            "\n{name}Outcome = Literal[{}]\n\"\"\"{}.\"\"\"\n\n\nclass {name}Facts(TypedDict, total=False):\n    \"\"\"The facts of ``{rule}``: yes, no, or ``None`` for not known.\"\"\"\n",
            names.join(", "),
            words.join("; ")
        )
        .unwrap();
        for (id, ask) in facts {
            write!(page, "\n    {id}: bool | None\n    \"\"\"{} {}\"\"\"\n", ask.zh, ask.en).unwrap();
        }
    }
    page
}

fn typescript() -> String {
    let mut page = String::from("// Written by tests/promises/wings.rs from the rulebooks (UPDATE=1).\n");
    for Wing { name, rule, facts, outcomes } in wings() {
        write!(page, "\n/** What `{rule}` can come to. */\nexport type {name}Outcome =").unwrap();
        for (id, says) in outcomes {
            write!(page, "\n  /** {} ({}) */\n  | \"{id}\"", says.zh, says.en).unwrap();
        }
        write!(
            page,
            ";\n\n/** The facts of `{rule}`: yes, no, or `null` for not known, as what is left out. */\nexport interface {name}Facts {{\n"
        )
        .unwrap();
        for (id, ask) in facts {
            writeln!(page, "  /** {} {} */\n  {id}?: boolean | null | undefined;", ask.zh, ask.en).unwrap();
        }
        page += "}\n";
    }
    page
}

#[test]
fn the_wings_are_in_step_with_the_rulebooks() {
    in_step::<attribute::Facts>();
    in_step::<outcome::Facts>();
    in_step::<own_record::Facts>();
    in_step::<supply::Facts>();
    in_step::<resale::Facts>();
}

#[test]
fn a_typed_verdict_is_that_of_ask() {
    same_verdicts::<attribute::Facts>();
    same_verdicts::<outcome::Facts>();
    same_verdicts::<own_record::Facts>();
    same_verdicts::<supply::Facts>();
    same_verdicts::<resale::Facts>();
}

#[test]
fn the_types_of_the_other_languages_are_up_to_date() {
    for (file, page) in [("bindings-python/python/gongkai/_facts.py", python()), ("bindings-wasm/js/facts.d.ts", typescript())] {
        let path = workspace().join(file);
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, &page).unwrap();
        }
        assert!(read(&path).is_ok_and(|written| written == page), "{file} is out of date: run with UPDATE=1");
    }
}

#[test]
fn a_fact_that_the_law_of_the_day_does_not_ask_about_is_refused() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let law = attribute::Attribute::on(&book, "2024-05-06".parse().unwrap()).unwrap();
    let facts = attribute::Facts { third_party_objects: Truth::Yes, state_secret: Truth::Yes, ..attribute::Facts::default() };
    let faults = law.verdict(&facts).unwrap_err();
    assert_eq!((faults.first().code.as_str(), faults.first().path.as_str()), ("unknown_key", "facts.third_party_objects"));
    assert_eq!(faults.first().help.en, "did you mean `third_party_consents`?");
}
