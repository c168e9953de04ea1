//! What `conformity` finds of the shipped books, as one list that is read beside the texts whenever it changes; and of tables by chance, beside
//! every combination of their facts.
//!
//! `UPDATE=1` writes `tests/conformity.expect` anew: read every line of it.

use std::{collections::BTreeSet, env, fmt::Write, fs};

use gongkai::{
    Library, Rulebook,
    calendar::Calendar,
    rulebook::{Departs, Departure, Form, Passage, conformity, conformity_on},
};
use gongkai_tests::{Random, read, workspace};
use serde_json::{Value, json};

/// A finding as the expectation tells it.
fn told(departure: &Departure) -> String {
    let Departure { rule, case, kind, own, national, witness, from, to, days, .. } = departure;
    let case = if case.is_empty() { String::new() } else { format!("/{case}") };
    format!(
        "{} {rule}{case} {kind}\n  own: {} ({})\n  {}: {} ({})\n  {}\n  {from}…{to}, {days} days\n",
        own.book,
        own.says.zh,
        own.cite,
        national.book,
        national.says.zh,
        national.cite,
        serde_json::to_string(witness).unwrap(),
    )
}

/// What a book answers to the witness of a finding, as far as its rule knows the facts.
fn answer(library: &Library, book: &str, departure: &Departure) -> Value {
    let mut facts = serde_json::to_value(&departure.witness).unwrap();
    let found = library.book(book).unwrap();
    let known: Option<BTreeSet<&str>> = match &found.rule(departure.rule.as_str(), departure.from).unwrap().rule.form {
        Form::Table(table) => Some(table.facts.iter().map(|fact| fact.id.as_str()).collect()),
        Form::Checklist(list) => {
            let fields = list.items.iter().flat_map(|item| item.fields().map(|field| field.id).collect::<Vec<_>>());
            Some(fields.chain(list.conditions()).collect())
        }
        Form::Chain(chain) => {
            let steps: BTreeSet<&str> = chain.steps.iter().map(|step| step.id.as_str()).collect();
            facts["taken"].as_array_mut().unwrap().retain(|step| steps.contains(step.as_str().unwrap()));
            Some(chain.conditions().chain(["taken"]).collect())
        }
        _ => None,
    };
    facts.as_object_mut().unwrap().retain(|fact, _| known.as_ref().is_none_or(|known| known.contains(fact.as_str())));
    if !departure.case.is_empty() {
        facts["case"] = departure.case.as_str().into();
    }
    let question = json!({ "rule": departure.rule, "book": book, "on": departure.from, "facts": facts });
    serde_json::from_str(&gongkai::ask_in(library, &question.to_string())).unwrap()
}

/// Whether an answer gives an outcome, or knows it for one more of the rows that hold.
fn gives(answer: &Value, passage: &Passage) -> bool {
    let is = |value: &Value| value.as_str() == Some(&*passage.says.zh);
    is(&answer["says"]) || answer["grounds"].as_array().unwrap().iter().any(|ground| is(&ground["gives"]))
}

/// Puts the witness to both books.
fn check(library: &Library, departure: &Departure) {
    let (own, national) = (answer(library, &departure.own.book, departure), answer(library, &departure.national.book, departure));
    let place = told(departure);
    match departure.kind {
        Departs::Hidden | Departs::Contrary | Departs::Added => {
            assert!(gives(&own, &departure.own), "{place}{own}");
            assert_eq!(national["says"].as_str(), Some(&*departure.national.says.zh), "{place}{national}");
        }
        Departs::Item => {
            assert_eq!(own["outcome"], "complete", "{place}{own}");
            assert_eq!(national["missing"][0]["name"], departure.national.says.zh.as_ref(), "{place}{national}");
        }
        Departs::Step | Departs::Order => {
            assert_eq!(own["outcome"], "complete", "{place}{own}");
            assert_ne!(national["outcome"], "complete", "{place}{national}");
        }
        _ => {}
    }
}

#[test]
fn every_finding_in_the_shipped_books_was_read() {
    let library = Library::embedded();
    let mut found = String::new();
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        let departures = conformity(&book, &Calendar::china());
        for departure in &departures {
            check(library, departure);
            writeln!(found, "{}", told(departure)).unwrap();
        }
        for day in ["2019-05-14", "2019-05-15", "2024-05-01"].map(|day| day.parse().unwrap()) {
            let what = |departure: &Departure| (departure.rule.clone(), departure.kind, departure.own.clone(), departure.national.clone());
            let on_it = |departure: &&Departure| departure.from <= day && day <= departure.to;
            let expected: Vec<_> = departures.iter().filter(on_it).map(what).collect();
            match conformity_on(&book, day, &Calendar::china()) {
                Ok(found) => assert_eq!(found.iter().map(what).collect::<Vec<_>>(), expected, "{} on {day}", book.id),
                Err(_) => assert!(!book.valid.holds(day), "{} on {day}", book.id),
            }
        }
    }
    let path = workspace().join("tests/conformity.expect");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let expected = read(&path).unwrap();
    let missing: Vec<&str> = expected.split("\n\n").filter(|entry| !found.contains(entry)).collect();
    let new: Vec<&str> = found.split("\n\n").filter(|entry| !expected.contains(entry)).collect();
    assert!(missing.is_empty() && new.is_empty(), "no longer found:\n{}\nnewly found:\n{}", missing.join("\n"), new.join("\n"));
}

fn text(word: &str) -> Value {
    json!({ "zh": word, "en": word })
}

fn cite(article: usize) -> Value {
    json!({ "document": "doc", "provision": format!("第{article}条"), "evidence": "text" })
}

fn head(id: &str, more: &Value) -> Value {
    let mut head = json!({ "id": id, "title": text(id), "scope": text(id), "version": "1" });
    head.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    head["valid"] = json!({ "from": "2024-01-01", "to": "2024-01-31", "evidence": "text" });
    let set = |value: &str| json!({ "value": value, "cite": cite(50) });
    let conventions = json!({
        "start_day": set("excluded"), "month_end": set("last_day"), "calendar_day_roll": set("next_workday"),
        "receipt_on_rest_day": set("keep"), "fixed_date_roll": set("none"), "consultation_days": set("after_sending"), "named_day": set("included"),
    });
    json!({ "book": head, "document": { "doc": { "title": format!("{id}办法") } }, "convention": conventions })
}

/// A national book of one rule, and a local one that has the rule too.
fn pair(section: &str, rule: &str, national: &Value, own: &Value) -> (Library, Rulebook) {
    let book = |id: &str, more: Value, body: &Value, library: &Library| {
        let mut book = head(id, &more);
        book[section] = json!({ rule: body });
        Rulebook::from_json(id, &book.to_string(), library).unwrap_or_else(|problems| panic!("{problems}\n{book}"))
    };
    let library = Library::embedded().with(book("land", json!({ "family": "land" }), national, Library::embedded()));
    let own = book("own", json!({ "extends": "land" }), own, &library);
    (library.with(own.clone()), own)
}

fn kinds(section: &str, rule: &str, national: &Value, own: &Value) -> Vec<(Departs, String)> {
    let (library, own) = pair(section, rule, national, own);
    let found = conformity(&own, &Calendar::china());
    found.iter().for_each(|departure| check(&library, departure));
    found.into_iter().map(|departure| (departure.kind, departure.national.says.zh.into_owned())).collect()
}

/// A row: its outcome, and what it wants of which fact.
type Written = (usize, Vec<(usize, bool)>);

/// A table by chance: rows over some of six facts, with outcomes of three; the last row is without conditions.
fn table(random: &mut Random, places: &[usize]) -> (Value, Vec<Written>) {
    let mut rows: Vec<Written> = Vec::new();
    for _ in 0..1 + random.below(4) {
        let mut when: Vec<(usize, bool)> = Vec::new();
        for _ in 0..1 + random.below(3) {
            let fact = *random.pick(places).unwrap();
            if when.iter().all(|(known, _)| *known != fact) {
                when.push((fact, random.below(3) != 0));
            }
        }
        when.sort_unstable();
        rows.push((random.below(3), when));
    }
    rows.push((random.below(3), Vec::new()));
    // A row that nothing reaches is none.
    let reached: Vec<bool> = (0..rows.len()).map(|i| (0..64).any(|holds| decides(&rows, holds) == i)).collect();
    let rows: Vec<_> = rows.into_iter().zip(reached).filter(|(_, reached)| *reached).map(|(row, _)| row).collect();
    let named = |kind: &str, i: usize| json!({ "id": format!("{kind}{i}"), "name": text(&format!("{kind}{i}")) });
    let used: BTreeSet<usize> = rows.iter().flat_map(|(_, when)| when.iter().map(|(fact, _)| *fact)).collect();
    let given: BTreeSet<usize> = rows.iter().map(|(outcome, _)| *outcome).collect();
    let literal = |(fact, wanted): &(usize, bool)| format!("{}f{fact}", if *wanted { "" } else { "!" });
    let row = |(i, (outcome, when)): (usize, &Written)| {
        let when: Vec<String> = when.iter().map(literal).collect();
        json!({ "outcome": format!("o{outcome}"), "when": when, "cite": cite(i) })
    };
    let body = json!({
        "name": text("表"), "cite": cite(99), "ordered": true, "exhaustive": cite(100),
        "fact": used.iter().map(|i| named("f", *i)).collect::<Vec<_>>(),
        "outcome": given.iter().map(|i| named("o", *i)).collect::<Vec<_>>(),
        "row": rows.iter().enumerate().map(row).collect::<Vec<_>>(),
    });
    (body, rows)
}

/// The first row that applies.
fn decides(rows: &[Written], holds: usize) -> usize {
    rows.iter().position(|(_, when)| when.iter().all(|(fact, wanted)| (holds >> fact & 1 == 1) == *wanted)).unwrap()
}

#[test]
fn two_tables_are_compared_for_every_combination_of_their_facts() {
    let mut random = Random::new(5);
    let mut differed = 0;
    for _ in 0..200 {
        let ((national, above), (mine, own)) = (table(&mut random, &[0, 1, 2, 3]), table(&mut random, &[1, 2, 3, 4, 5]));
        if above.len() < 2 || own.len() < 2 {
            continue;
        }
        let (library, book) = pair("table", "exemption.grounds", &national, &mine);
        let found = conformity(&book, &Calendar::china());
        found.iter().for_each(|departure| check(&library, departure));
        let article = |place: usize| format!("第{place}条");
        let expected: BTreeSet<(String, String)> = (0..64)
            .map(|holds| (decides(&own, holds), decides(&above, holds)))
            .filter(|(i, j)| own[*i].0 != above[*j].0)
            .map(|(i, j)| (article(i), if own[i].1.is_empty() || !above[j].1.is_empty() { article(j) } else { article(100) }))
            .collect();
        let found: BTreeSet<(String, String)> =
            found.into_iter().map(|departure| (departure.own.cite.provision, departure.national.cite.provision)).collect();
        assert_eq!(found, expected, "{national}\n{mine}");
        differed += usize::from(!expected.is_empty());
    }
    assert!(differed > 100);
}

#[test]
fn what_yields_is_still_told() {
    let (yes, no) = (json!({ "id": "yes", "name": text("可") }), json!({ "id": "no", "name": text("不可") }));
    let fact = |id: &str| json!({ "id": id, "name": text(id) });
    let row = |outcome: &str, when: &[&str], article: usize| json!({ "outcome": outcome, "when": when, "cite": cite(article) });
    let national = json!({ "name": text("表"), "cite": cite(1), "fact": [fact("a")], "outcome": [yes, no],
        "row": [row("no", &["a"], 1), row("yes", &[], 1)] });
    let own = |key: &str| {
        let rows = [row("yes", &["b"], 2)];
        json!({ "name": text("表"), "cite": cite(2), key: true, "fact": [fact("b")], "outcome": [yes], "row": rows })
    };
    for key in ["joins", "yields"] {
        assert_eq!(kinds("table", "exemption.grounds", &national, &own(key)), [(Departs::Contrary, "不可".to_owned())], "{key}");
        let (library, _) = pair("table", "exemption.grounds", &national, &own(key));
        let question = json!({ "rule": "exemption.grounds", "book": "own", "on": "2024-01-02", "facts": { "a": true, "b": true } });
        let answer: Value = serde_json::from_str(&gongkai::ask_in(&library, &question.to_string())).unwrap();
        assert_eq!(answer["outcome"], if key == "joins" { "yes" } else { "no" });
        assert_eq!(answer["grounds"].as_array().unwrap().len(), 2, "both are told: {answer}");
    }
    // The same in other words is no other outcome, and what is added is free unless the law says otherwise.
    let mut meant = own("joins");
    meant["outcome"] = json!([{ "id": "fine", "name": text("行"), "meets": ["no", "yes"] }]);
    meant["row"] = json!([row("fine", &["b"], 2)]);
    assert_eq!(kinds("table", "exemption.grounds", &national, &meant), []);
    let mut added = own("joins");
    added["outcome"] = json!([{ "id": "no", "name": text("不可") }]);
    added["row"] = json!([row("no", &["b"], 2)]);
    assert_eq!(kinds("table", "exemption.grounds", &national, &added), []);
    let mut closed = national.clone();
    closed["exhaustive"] = cite(7);
    assert_eq!(kinds("table", "exemption.grounds", &closed, &added), [(Departs::Added, "可".to_owned())]);
}

#[test]
fn what_yields_may_end_and_choose_in_its_own_words() {
    let named = |id: &str, word: &str| json!({ "id": id, "name": text(word) });
    let row = |outcome: &str, when: &[&str]| json!({ "outcome": outcome, "when": when, "cite": cite(1) });
    let national = json!({ "name": text("表"), "cite": cite(1), "fact": [named("a", "甲")], "outcome": [named("sanction", "处分"), named("none", "没有责任")],
        "row": [row("sanction", &["a"]), row("none", &[])] });
    let own = |end: Value| {
        json!({ "name": text("表"), "cite": cite(2), "yields": true, "ordered": true, "fact": [named("unit", "单位"), named("person", "个人")],
            "choice": { "id": "who", "name": text("谁"), "of": ["unit", "person"] },
            "outcome": [named("criticism", "批评"), end], "row": [row("criticism", &["unit"]), row("unread", &[])] })
    };
    let meets = |end: &str| {
        let mut end = named("unread", end);
        end["meets"] = json!(["none"]);
        end
    };
    let found = |own: &Value| kinds("table", "exemption.grounds", &national, own);
    assert_eq!(found(&own(meets("未读"))), [(Departs::Contrary, "处分".to_owned())]);
    assert_eq!(found(&own(named("unread", "未读"))).len(), 2, "another end is another answer");
    let mut beside = own(meets("未读"));
    beside["outcome"][0]["meets"] = json!(["sanction"]);
    assert_eq!(found(&beside), []);
    let (library, _) = pair("table", "exemption.grounds", &national, &beside);
    let outcome = |facts: Value| -> Value {
        let question = json!({ "rule": "exemption.grounds", "book": "own", "on": "2024-01-02", "facts": facts });
        serde_json::from_str(&gongkai::ask_in(&library, &question.to_string())).unwrap()
    };
    assert_eq!(outcome(json!({ "a": true, "who": "unit" }))["outcome"], "sanction");
    assert_eq!(outcome(json!({ "a": false, "who": "unit" }))["outcome"], "criticism");
    assert_eq!(outcome(json!({ "a": false, "who": "person" }))["outcome"], "unread");
    assert_eq!(outcome(json!({ "a": false }))["open"][0]["fact"], "who", "the two facts are one question");
    assert_eq!(outcome(json!({ "unit": true, "person": true }))["errors"][0]["code"], "contradiction");
}

#[test]
fn what_joins_asks_by_the_choice_of_the_national_table() {
    let named = |id: &str| json!({ "id": id, "name": text(id) });
    let row = |outcome: &str, when: &[&str]| json!({ "outcome": outcome, "when": when, "cite": cite(1) });
    let national = json!({ "name": text("表"), "cite": cite(1), "fact": [named("paper"), named("post")],
        "choice": { "id": "how", "name": text("如何"), "of": ["paper", "post"] },
        "outcome": [named("now"), named("later")], "row": [row("now", &["paper"]), row("later", &[])] });
    let own = json!({ "name": text("表"), "cite": cite(2), "joins": true, "fact": [named("closed")], "outcome": [named("never")],
        "row": [row("never", &["closed"])] });
    let (library, _) = pair("table", "exemption.grounds", &national, &own);
    let answer = |facts: Value| -> Value {
        let question = json!({ "rule": "exemption.grounds", "book": "own", "on": "2024-01-02", "facts": facts });
        serde_json::from_str(&gongkai::ask_in(&library, &question.to_string())).unwrap()
    };
    // The facts of the national table stand behind those of the local one.
    assert_eq!(answer(json!({ "closed": false, "how": "paper" }))["outcome"], "now");
    assert_eq!(answer(json!({ "closed": false, "how": "post" }))["outcome"], "later");
    assert_eq!(answer(json!({ "closed": true }))["outcome"], "never");
    assert_eq!(answer(json!({ "closed": false }))["open"][0]["fact"], "how");
    assert_eq!(answer(json!({ "closed": false, "how": "by_post" }))["errors"][0]["code"], "bad_value");
    assert_eq!(answer(json!({ "closed": false, "paper": true, "post": true }))["errors"][0]["code"], "contradiction");
}

#[test]
fn items_that_may_be_left_out_are_found() {
    let item = |id: &str| json!({ "id": id, "name": text(id) });
    let list = |items: &[Value]| json!({ "name": text("清单"), "cite": cite(1), "item": items });
    let found = |national: &[Value], own: &[Value]| -> Vec<String> {
        let found = kinds("checklist", "request.form", &list(national), &list(own));
        found.into_iter().map(|(kind, says)| if kind == Departs::Item { says } else { panic!("{kind}") }).collect()
    };
    let with = |id: &str, key: &str, value: Value| {
        let mut item = item(id);
        item[key] = value;
        item
    };
    assert_eq!(found(&[item("a"), item("b")], &[item("a"), item("c")]), ["b"]);
    assert_eq!(found(&[item("a"), item("b")], &[item("b"), item("a"), item("c")]), [""; 0]);
    assert_eq!(found(&[item("a")], &[with("a", "optional", json!(true)), item("c")]), ["a"]);
    assert_eq!(found(&[with("a", "optional", json!(true)), item("b")], &[item("b")]), [""; 0]);
    // Needed here only sometimes.
    assert_eq!(found(&[item("a")], &[with("a", "required_if", json!(["x"])), item("c")]), ["a"]);
    assert_eq!(found(&[with("a", "required_if", json!(["x", "!y"]))], &[with("a", "required_if", json!(["x"]))]), [""; 0]);
    assert_eq!(found(&[with("a", "required_if", json!(["x"]))], &[with("a", "required_if", json!(["x", "!y"]))]), ["a"]);
    // One of several is enough: here one more is.
    let phone = || json!({ "id": "phone", "name": text("phone") });
    let post = || json!({ "id": "post", "name": text("post") });
    let only = |member: Value, when: &str| {
        let mut member = member;
        member["counts_if"] = json!([when]);
        member
    };
    let reach = |members: &[Value]| with("reach", "one_of", json!(members));
    assert_eq!(found(&[reach(&[phone()])], &[reach(&[phone(), post()])]), ["reach"]);
    assert_eq!(found(&[reach(&[phone(), post()])], &[reach(&[phone()])]), [""; 0]);
    assert_eq!(found(&[reach(&[only(phone(), "x")])], &[reach(&[phone()])]), ["reach"]);
    assert_eq!(found(&[reach(&[phone()])], &[reach(&[only(phone(), "x")])]), [""; 0]);
    // What is enough nationally is asked for here by itself.
    assert_eq!(found(&[reach(&[phone(), post()])], &[item("phone")]), [""; 0]);
    assert_eq!(found(&[reach(&[phone()])], &[item("post")]), ["reach"]);
}

#[test]
fn steps_that_may_be_passed_over_or_turned_are_found() {
    let step = |id: &str, needed_if: &[&str]| json!({ "id": id, "name": text(id), "needed_if": needed_if });
    let found = |national: &[Value], own: &[Value]| {
        let chain = |steps: &[Value]| json!({ "name": text("流程"), "cite": cite(1), "step": steps });
        kinds("chain", "exemption.chain", &chain(national), &chain(own))
    };
    let (a, b, c) = (step("a", &[]), step("b", &[]), step("c", &[]));
    let all = [a.clone(), b.clone(), c.clone()];
    assert_eq!(found(&all, &all), []);
    assert_eq!(found(&all, &[a.clone(), step("d", &[]), b.clone(), c.clone()]), []);
    assert_eq!(found(&all, &[a.clone(), c.clone()]), [(Departs::Step, "b".to_owned())]);
    assert_eq!(found(&all, &[b.clone(), a.clone(), c.clone()]), [(Departs::Order, "a → b".to_owned())]);
    assert_eq!(found(&all, &[a.clone(), step("b", &["x"]), c.clone()]), [(Departs::Step, "b".to_owned())]);
    let sometimes = [a.clone(), step("b", &["x"]), c.clone()];
    assert_eq!(found(&sometimes, &[a.clone(), b.clone(), c.clone()]), []);
    assert_eq!(found(&sometimes, &[a.clone(), step("b", &["!x"]), c.clone()]), [(Departs::Step, "b".to_owned())]);
    // Two that are never both needed have no order.
    let either = [step("b", &["!x"]), step("a", &["x"]), c.clone()];
    assert_eq!(found(&[step("a", &["x"]), step("b", &["!x"]), c], &either), []);
}

#[test]
fn tables_too_large_to_be_laid_side_by_side_are_told() {
    let fact = |i: usize| json!({ "id": format!("f{i}"), "name": text(&format!("f{i}")) });
    let table = |from: usize| {
        let outcomes = json!([{ "id": "a", "name": text("a") }, { "id": "b", "name": text("b") }]);
        let facts: Vec<Value> = (from..from + 40).map(fact).collect();
        let when: Vec<String> = (from..from + 40).map(|i| format!("f{i}")).collect();
        json!({ "name": text("表"), "cite": cite(1), "fact": facts, "outcome": outcomes,
            "row": [{ "outcome": "a", "when": when }, { "outcome": "b", "when": [] }] })
    };
    let (_, own) = pair("table", "exemption.grounds", &table(0), &table(40));
    let found = conformity(&own, &Calendar::china());
    assert_eq!(found.iter().map(|departure| departure.kind).collect::<Vec<_>>(), [Departs::Unknown]);
    assert_eq!(kinds("table", "exemption.grounds", &table(0), &table(0)), []);
}
