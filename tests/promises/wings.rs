//! The typed wings against the rulebooks: every fact and outcome has its field and its variant, in Rust, Python and JavaScript, and a
//! typed verdict is that of `ask`.

use std::sync::Arc;

use gongkai::{
    Library, Rulebook, Truth, ask,
    classify::attribute,
    form::table::{Ground, Tried},
    request::{outcome, own_record, resale, supply},
    wing::{Bound, Facts, Outcome},
};
use gongkai_tests::{Random, generate::versions};
use serde_json::{Map, Value, json};

fn books() -> Vec<Arc<Rulebook>> {
    Library::embedded().ids().map(|id| Library::embedded().book(id).unwrap()).collect()
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
fn a_fact_that_the_law_of_the_day_does_not_ask_about_is_refused() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let law = attribute::Attribute::on(&book, "2024-05-06".parse().unwrap()).unwrap();
    let facts = attribute::Facts { third_party_objects: Truth::Yes, state_secret: Truth::Yes, ..attribute::Facts::default() };
    let faults = law.verdict(&facts).unwrap_err();
    assert_eq!((faults.first().code.as_str(), faults.first().path.as_str()), ("unknown_key", "facts.third_party_objects"));
    assert_eq!(faults.first().help.en, "did you mean `third_party_consents`?");
}
