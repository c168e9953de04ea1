//! One verdict with its grounds beside the bare value from other rule engines, on the same conditions in one run.
//!
//! The peers' rules are written from the very table that gongkai decides by. They know no unknown, so that every fact is yes or no;
//! all answers are compared before anything is timed. Each engine gets its facts in the form that is fastest for it, made beforehand.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench may stop")]

use std::{hint::black_box, time::Instant};

use datalogic_rs::{DataValue, Engine, bumpalo::Bump};
use gongkai::{
    Library, Rulebook, Truth,
    classify::attribute::{Fact, Rule},
    form::table::{Row, Table},
    rulebook::TableOn,
};
use serde_json::{Map, Value, json};
use zen_engine::{Decision, model::GraphContent};

const CASES: usize = 1024;
const ROUNDS: usize = 30;

/// Ten conditions over ten facts, strongest first.
const TEN: &str = r#"
[book]
id = "ten"
title = { zh = "十项条件", en = "ten conditions" }
scope = { zh = "测速", en = "bench" }
version = "1"
[document.ten]
title = "十项条件"
[table.attribute]
name = { zh = "公开属性", en = "attribute" }
cite = { document = "ten", provision = "第一条", evidence = "inferred" }
fact = [
  { id = "state_secret", name = { zh = "一", en = "1" } },
  { id = "forbidden_by_law", name = { zh = "二", en = "2" } },
  { id = "endangers_security", name = { zh = "三", en = "3" } },
  { id = "third_party_harm", name = { zh = "四", en = "4" } },
  { id = "third_party_consents", name = { zh = "五", en = "5" } },
  { id = "public_interest_grave", name = { zh = "六", en = "6" } },
  { id = "internal_affairs", name = { zh = "七", en = "7" } },
  { id = "process_record", name = { zh = "八", en = "8" } },
  { id = "opening_required", name = { zh = "九", en = "9" } },
  { id = "listed", name = { zh = "十", en = "10" } },
]
outcome = [
  { id = "withheld", name = { zh = "不予公开", en = "withheld" } },
  { id = "must_not_open", name = { zh = "不得公开", en = "must not be opened" } },
  { id = "may_withhold", name = { zh = "可以不予公开", en = "may be withheld" } },
  { id = "proactive", name = { zh = "主动公开", en = "proactive" } },
  { id = "on_request", name = { zh = "依申请公开", en = "on request" } },
]
row = [
  { outcome = "withheld", when = ["state_secret"] },
  { outcome = "withheld", when = ["forbidden_by_law"] },
  { outcome = "withheld", when = ["endangers_security"] },
  { outcome = "must_not_open", when = ["third_party_harm", "!third_party_consents", "!public_interest_grave"] },
  { outcome = "proactive", when = ["third_party_harm", "public_interest_grave", "listed"] },
  { outcome = "may_withhold", when = ["internal_affairs"] },
  { outcome = "may_withhold", when = ["process_record", "!opening_required"] },
  { outcome = "proactive", when = ["opening_required"] },
  { outcome = "proactive", when = ["listed"] },
  { outcome = "on_request", when = [] },
]
"#;

fn main() {
    let ten = Rulebook::from_toml("ten.toml", TEN, Library::embedded()).unwrap();
    for (name, book) in [("ten conditions", &ten), ("the law of 2019", &*Library::embedded().book("cn-2019").unwrap())] {
        compare(name, &book.table(Rule, "2024-01-02".parse().unwrap()).unwrap());
    }
}

fn compare(name: &str, attribute: &TableOn<'_, Rule>) {
    let table = attribute.content();
    println!("{name}: {} facts, {} rows", table.facts.len(), table.rows.len());
    let cases = cases(table);

    // gongkai: a list of facts.
    let facts: Vec<Vec<(Fact, Truth)>> = cases.iter().map(|case| typed(table, case)).collect();
    // datalogic-rs: values that live in its arena, borrowed; nothing is parsed or copied.
    let engine = Engine::new();
    let logic = engine.compile(json_logic(table).to_string().as_str()).unwrap();
    let kept = Bump::new();
    let texts: Vec<String> = cases.iter().map(|case| Value::from(case.clone()).to_string()).collect();
    let data: Vec<&DataValue> = texts.iter().map(|text| &*kept.alloc(DataValue::from_str(text, &kept).unwrap())).collect();
    let mut arena = Bump::new();
    // zen-engine: a compiled decision table.
    let content: GraphContent = serde_json::from_value(decision_table(table)).unwrap();
    let mut decision = Decision::from(content);
    decision.compile();
    let contexts: Vec<zen_engine::Variable> = cases.iter().map(|case| Value::from(case.clone()).into()).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();

    for (i, case) in cases.iter().enumerate() {
        let ours = attribute.verdict(facts[i].iter().copied()).unwrap().outcome().unwrap().as_str();
        let theirs = engine.evaluate(&logic, data[i], &arena).unwrap().as_str().unwrap().to_owned();
        let zen: Value = runtime.block_on(decision.evaluate(contexts[i].shallow_clone())).unwrap().result.into();
        assert_eq!((theirs.as_str(), zen["outcome"].as_str()), (ours, Some(ours)), "{case:?}");
    }

    let mut best = [f64::MAX; 4];
    for _ in 0..ROUNDS {
        let mut keep = |i: usize, took: f64| best[i] = best[i].min(took / CASES as f64);
        keep(
            0,
            timed(|| {
                for facts in &facts {
                    let verdict = attribute.verdict(black_box(facts).iter().copied()).unwrap();
                    let read: usize = verdict.grounds().map(|ground| ground.row.cite.provision.len()).sum();
                    black_box((verdict.outcome(), read));
                }
            }),
        );
        keep(
            1,
            timed(|| {
                for facts in &facts {
                    black_box(attribute.verdict(black_box(facts).iter().copied()).unwrap().outcome());
                }
            }),
        );
        keep(
            2,
            timed(|| {
                for data in &data {
                    black_box(engine.evaluate(&logic, black_box(*data), &arena).unwrap());
                }
            }),
        );
        arena.reset();
        keep(
            3,
            timed(|| {
                runtime.block_on(async {
                    for context in &contexts {
                        black_box(decision.evaluate(black_box(context).shallow_clone()).await.unwrap());
                    }
                });
            }),
        );
    }
    let names = ["gongkai, verdict with its grounds", "gongkai, verdict alone", "datalogic-rs, bare value", "zen-engine, compiled table"];
    for (name, took) in names.iter().zip(best) {
        println!("  {name:34} {took:9.1} ns   {:6.1}", took / best[0]);
    }
}

fn timed(run: impl FnOnce()) -> f64 {
    let start = Instant::now();
    run();
    start.elapsed().as_nanos() as f64
}

/// Facts by chance, each no more often than yes, so that weaker rows are reached too.
fn cases(table: &Table) -> Vec<Map<String, Value>> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut chance = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % 4 == 0
    };
    (0..CASES).map(|_| table.facts.iter().map(|fact| (fact.id.clone(), chance().into())).collect()).collect()
}

fn typed(table: &Table, case: &Map<String, Value>) -> Vec<(Fact, Truth)> {
    table.facts.iter().map(|fact| (fact.id.parse().unwrap(), Truth::from(case[&fact.id].as_bool()))).collect()
}

/// The outcome of a row, and its literals.
fn parts<'t>(table: &'t Table, row: &'t Row) -> (&'t str, impl Iterator<Item = (&'t str, bool)> + use<'t>) {
    (&table.outcomes[row.outcome].id, row.when.0.iter().map(|literal| (literal.fact.as_str(), literal.wanted)))
}

/// `{"if": [condition, outcome, condition, outcome, …]}`.
fn json_logic(table: &Table) -> Value {
    let mut branches = Vec::new();
    for row in &table.rows {
        let (outcome, literals) = parts(table, row);
        let terms: Vec<Value> =
            literals.map(|(fact, wanted)| if wanted { json!({ "var": fact }) } else { json!({ "!": [{ "var": fact }] }) }).collect();
        match terms.as_slice() {
            [] => {}
            [only] => branches.push(only.clone()),
            _ => branches.push(json!({ "and": terms })),
        }
        branches.push(outcome.into());
    }
    json!({ "if": branches })
}

/// A decision table whose first row that fits decides.
fn decision_table(table: &Table) -> Value {
    let inputs: Vec<Value> = table.facts.iter().map(|fact| json!({ "id": fact.id, "name": fact.id, "field": fact.id })).collect();
    let rules = table.rows.iter().enumerate().map(|(i, row)| {
        let (outcome, literals) = parts(table, row);
        let mut rule: Map<String, Value> = table.facts.iter().map(|fact| (fact.id.clone(), "".into())).collect();
        rule.extend(literals.map(|(fact, wanted)| (fact.to_owned(), wanted.to_string().into())));
        rule.insert("_id".into(), format!("row {i}").into());
        rule.insert("to".into(), format!("'{outcome}'").into());
        Value::from(rule)
    });
    let rules: Vec<Value> = rules.collect();
    json!({
        "nodes": [
            { "id": "in", "name": "in", "type": "inputNode", "content": {} },
            { "id": "table", "name": "table", "type": "decisionTableNode", "content": {
                "hitPolicy": "first", "inputs": inputs, "outputs": [{ "id": "to", "name": "to", "field": "outcome" }], "rules": rules,
            } },
            { "id": "out", "name": "out", "type": "outputNode", "content": {} },
        ],
        "edges": [{ "id": "1", "sourceId": "in", "targetId": "table" }, { "id": "2", "sourceId": "table", "targetId": "out" }],
    })
}
