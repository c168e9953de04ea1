//! Tables that are made of others: in one book, over a national one, through time.

use gongkai::{
    Library, Rulebook, ask_in, describe_in,
    form::table::{FactSet, Known, Row, Table},
    rulebook::{Form, lint},
};
use serde_json::{Value, json};

/// A national line of two books, which part on 2010-01-01. Each combines two tables and closes with a row of its own.
fn nationals() -> Library {
    let book = |id: &str, valid: &str, more: &str| {
        format!(
            r#"
[book]
id = "{id}"
title = {{ zh = "全国", en = "national" }}
scope = {{ zh = "全国", en = "the country" }}
version = "1"
family = "land"
valid = {{ {valid}, evidence = "text" }}
[convention]
start_day = {{ value = "excluded", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
month_end = {{ value = "last_day", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
calendar_day_roll = {{ value = "none", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
receipt_on_rest_day = {{ value = "keep", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
fixed_date_roll = {{ value = "none", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
named_day = {{ value = "included", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
consultation_days = {{ value = "after_sending", cite = {{ document = "{id}", provision = "附则", evidence = "text" }} }}
[document.{id}]
title = "{id}法"

[table."attribute.withheld_absolute"]
name = {{ zh = "不予公开", en = "withheld" }}
cite = {{ document = "{id}", provision = "第一条", evidence = "text" }}
fact = [ {{ id = "secret", name = {{ zh = "是否国家秘密？", en = "is it a state secret?" }} }} ]
outcome = [ {{ id = "withheld", name = {{ zh = "不予公开", en = "withheld" }} }}, {{ id = "not_this", name = {{ zh = "不属此类", en = "not this" }}, passes = true }} ]
row = [ {{ outcome = "withheld", when = ["secret"], duties = [ {{ rule = "attribute.reassess", name = {{ zh = "定期评估", en = "reassess" }} }} ] }}, {{ outcome = "not_this", when = [] }} ]

[table."attribute.withheld_internal"]
name = {{ zh = "内部事务", en = "internal" }}
cite = {{ document = "{id}", provision = "第二条", evidence = "text" }}
fact = [
  {{ id = "internal", name = {{ zh = "是否内部事务？", en = "is it internal?" }} }},
  {{ id = "internal_too", name = {{ zh = "但书及于内部事务", en = "the proviso covers internal affairs" }}, reading = false }},
  {{ id = "law_opens", name = {{ zh = "法律是否规定公开？", en = "does a law open it?" }} }},
]
outcome = [ {{ id = "may_withhold", name = {{ zh = "可以不予公开", en = "may be withheld" }} }}, {{ id = "not_this", name = {{ zh = "不属此类", en = "not this" }}, passes = true }} ]
row = [ {{ outcome = "may_withhold", when = ["internal", "!internal_too"] }}, {{ outcome = "may_withhold", when = ["internal", "internal_too", "!law_opens"] }}, {{ outcome = "not_this", when = [] }} ]
{more}
[table."attribute"]
name = {{ zh = "公开属性", en = "attribute" }}
cite = {{ document = "{id}", provision = "第三条", evidence = "text" }}
combines = ["attribute.withheld_absolute", "attribute.withheld_internal"]
outcome = [ {{ id = "on_request", name = {{ zh = "依申请公开", en = "on request" }} }} ]
row = [ {{ outcome = "on_request", when = [] }} ]
"#
        )
    };
    let load = |library: &Library, text: &str| library.with(Rulebook::from_toml("national.toml", text, library).unwrap());
    let old = load(Library::embedded(), &book("old", "from = \"2000-01-01\", to = \"2009-12-31\"", ""));
    load(&old, &book("new", "from = \"2010-01-01\"", ""))
}

fn local(library: &Library, body: &str) -> Library {
    let text = format!(
        "[book]\nid = \"own\"\ntitle = {{ zh = \"本局办法\", en = \"own\" }}\nscope = {{ zh = \"本局\", en = \"office\" }}\nversion = \"1\"\nextends = \"land\"\n\
         valid = {{ from = \"2005-01-01\", evidence = \"text\" }}\n[document.own]\ntitle = \"本局办法\"\n{body}"
    );
    let book = Rulebook::from_toml("own.toml", &text, library).unwrap();
    assert_eq!(lint(&book), [], "{body}");
    library.with(book)
}

const HEAD: &str = "name = { zh = \"本局\", en = \"own\" }\ncite = { document = \"own\", provision = \"第九条\", evidence = \"text\" }\n";
const WORK_SECRET: &str = r#"fact = [ { id = "work_secret", name = { zh = "是否工作秘密？", en = "is it a work secret?" } } ]"#;

fn answer(library: &Library, book: &str, on: &str, facts: Value) -> Value {
    let question = json!({ "rule": "attribute", "book": book, "on": on, "facts": facts, "lang": "en" });
    serde_json::from_str(&ask_in(library, &question.to_string())).unwrap()
}

/// Rule, book and article of every entry.
fn places(answer: &Value, key: &str) -> Vec<String> {
    let entries = answer[key].as_array().cloned().unwrap_or_default();
    entries.iter().map(|entry| ["rule", "book", "article"].map(|key| entry[key].as_str().unwrap().to_owned()).join(" ")).collect()
}

fn open(answer: &Value) -> Vec<&str> {
    answer["open"].as_array().map(|open| open.iter().map(|open| open["fact"].as_str().unwrap()).collect()).unwrap_or_default()
}

#[test]
fn the_lint_has_no_question_to_the_embedded_books() {
    let library = Library::embedded();
    for id in library.ids() {
        let found: Vec<String> =
            lint(&library.book(id).unwrap()).iter().map(|found| format!("{}: {}", found.rule, found.what.en)).collect();
        assert!(found.is_empty(), "{id}: {found:#?} (`ordered = true` says that the order of rows is meant)");
    }
}

#[test]
fn a_combined_table_names_the_rules_it_is_made_of() {
    let library = nationals();
    let secret = answer(&library, "land", "2012-05-01", json!({ "secret": true, "internal": true }));
    assert_eq!(secret["outcome"], "withheld");
    assert_eq!(places(&secret, "grounds"), ["attribute.withheld_absolute new 第一条", "attribute.withheld_internal new 第二条"]);
    assert_eq!(secret["duties"][0]["rule"], "attribute.reassess");
    assert_eq!(secret.get("readings"), None);

    let rest = answer(&library, "land", "2009-12-31", json!({ "secret": false, "internal": false }));
    assert_eq!(rest["outcome"], "on_request");
    assert_eq!(places(&rest, "grounds"), ["attribute old 第三条"]);
    // The row of the other reading was not looked at.
    assert_eq!(places(&rest, "tried").len(), 2, "{rest}");
    assert_eq!(rest["tried"][0]["failed"], "`is it a state secret?`: no");

    let unknown = answer(&library, "land", "2012-05-01", json!({}));
    assert_eq!(open(&unknown), ["secret", "internal"]);
    assert_eq!(places(&unknown, "grounds"), ["attribute new 第三条"]);
}

#[test]
fn a_reading_stands_until_it_is_put_otherwise() {
    let library = nationals();
    let opened = json!({ "secret": false, "internal": true, "law_opens": true });
    let read = answer(&library, "land", "2012-05-01", opened);
    assert_eq!(read["outcome"], "may_withhold");
    let says = json!([{
        "fact": "internal_too", "value": false, "says": "the proviso covers internal affairs",
        "document": "new法", "article": "第二条", "evidence": "text"
    }]);
    assert_eq!(read["readings"], says);
    let null =
        answer(&library, "land", "2012-05-01", json!({ "secret": false, "internal": true, "law_opens": true, "internal_too": null }));
    assert_eq!(null["readings"], says);
    let other =
        answer(&library, "land", "2012-05-01", json!({ "secret": false, "internal": true, "law_opens": true, "internal_too": true }));
    assert_eq!(other["outcome"], "on_request");
    assert_eq!(other["readings"][0]["value"], true);
    // Never asked back; read the other way it would be asked of the law, so that the settled answer rests on it.
    let internal = answer(&library, "land", "2012-05-01", json!({ "secret": false, "internal": true }));
    assert_eq!((internal["outcome"].as_str(), internal["readings"][0]["fact"].as_str()), (Some("may_withhold"), Some("internal_too")));
    // Where the law does not open it both readings agree.
    let closed = answer(&library, "land", "2012-05-01", json!({ "secret": false, "internal": true, "law_opens": false }));
    assert_eq!(closed.get("readings"), None);
}

#[test]
fn a_local_table_takes_the_place_of_a_national_one_in_the_combination() {
    let library = local(
        &nationals(),
        &format!(
            "[table.\"attribute.withheld_internal\"]\n{HEAD}{WORK_SECRET}\n\
             outcome = [ {{ id = \"withheld\", name = {{ zh = \"不予公开\", en = \"withheld\" }} }}, {{ id = \"not_this\", name = {{ zh = \"否\", en = \"no\" }}, passes = true }} ]\n\
             row = [ {{ outcome = \"withheld\", when = [\"work_secret\"] }}, {{ outcome = \"not_this\", when = [] }} ]\n"
        ),
    );
    let found = answer(&library, "own", "2012-05-01", json!({ "secret": false, "work_secret": true }));
    assert_eq!(places(&found, "grounds"), ["attribute.withheld_internal own 第九条"]);
    let rest = answer(&library, "own", "2008-05-01", json!({ "secret": false, "work_secret": false }));
    assert_eq!(places(&rest, "grounds"), ["attribute old 第三条"]);
    assert_eq!(open(&answer(&library, "own", "2012-05-01", json!({}))), ["secret", "work_secret"]);
    // The book is in force from 2005; the combination has a version for each national law.
    let own = library.book("own").unwrap();
    let versions: Vec<String> = own.rules().filter(|rule| rule.id.as_str() == "attribute").map(|rule| rule.valid.to_string()).collect();
    assert_eq!(versions, [" [2005-01-01…2009-12-31]", " [2010-01-01…]"]);
    let facts = describe_in(&library, r#"{"book":"own","rule":"attribute","on":"2012-05-01"}"#);
    assert!(facts.contains("work_secret") && !facts.contains("internal_too"), "{facts}");
}

#[test]
fn a_local_table_joins_the_national_one() {
    let joins = format!(
        "[table.\"attribute.withheld_absolute\"]\n{HEAD}joins = true\nfrom = \"2011-01-01\"\n{WORK_SECRET}\n\
         row = [ {{ outcome = \"withheld\", when = [\"work_secret\"] }} ]\n"
    );
    let library = local(&nationals(), &joins);
    let both = answer(&library, "own", "2012-05-01", json!({ "secret": true, "work_secret": true }));
    assert_eq!(places(&both, "grounds"), ["attribute.withheld_absolute own 第九条", "attribute.withheld_absolute new 第一条"]);
    // Before it came into force the national combination answers.
    let before = answer(&library, "own", "2010-06-01", json!({ "secret": true }));
    assert_eq!(before["grounds"][0]["book"], "new");
    assert_eq!(before.get("errors"), None);
    let refused = answer(&library, "own", "2010-06-01", json!({ "secret": true, "work_secret": true }));
    assert_eq!(refused["errors"][0]["code"], "unknown_key");
}

#[test]
fn a_local_combination_stands_before_the_national_one() {
    let library = local(
        &nationals(),
        &format!(
            "[table.\"attribute.partial\"]\n{HEAD}{WORK_SECRET}\n\
             outcome = [ {{ id = \"withheld\", name = {{ zh = \"不予公开\", en = \"withheld\" }} }}, {{ id = \"not_this\", name = {{ zh = \"否\", en = \"no\" }}, passes = true }} ]\n\
             row = [ {{ outcome = \"withheld\", when = [\"work_secret\"] }}, {{ outcome = \"not_this\", when = [] }} ]\n\
             [table.attribute]\n{HEAD}joins = true\ncombines = [\"attribute.partial\"]\n"
        ),
    );
    let both = answer(&library, "own", "2012-05-01", json!({ "secret": true, "work_secret": true, "internal": false }));
    assert_eq!(places(&both, "grounds"), ["attribute.partial own 第九条", "attribute.withheld_absolute new 第一条"]);
    let rest = answer(&library, "own", "2012-05-01", json!({ "secret": false, "work_secret": false, "internal": false }));
    assert_eq!((rest["outcome"].as_str(), places(&rest, "grounds")), (Some("on_request"), vec!["attribute new 第三条".to_owned()]));
}

#[test]
fn members_come_into_force_in_their_own_time() {
    let library = local(
        &nationals(),
        &format!(
            "[[table.\"attribute.partial\"]]\n{HEAD}from = \"2012-01-01\"\n{WORK_SECRET}\n\
             outcome = [ {{ id = \"withheld\", name = {{ zh = \"不予公开\", en = \"withheld\" }} }}, {{ id = \"not_this\", name = {{ zh = \"否\", en = \"no\" }}, passes = true }} ]\n\
             row = [ {{ outcome = \"withheld\", when = [\"work_secret\"] }}, {{ outcome = \"not_this\", when = [] }} ]\n\
             [table.attribute]\n{HEAD}from = \"2011-01-01\"\ncombines = [\"attribute.partial\", \"attribute.withheld_absolute\"]\n\
             outcome = [ {{ id = \"open\", name = {{ zh = \"公开\", en = \"open\" }} }} ]\nrow = [ {{ outcome = \"open\", when = [] }} ]\n"
        ),
    );
    let settled = |on: &str, facts: Value| answer(&library, "own", on, facts)["outcome"].as_str().map(str::to_owned);
    assert_eq!(settled("2010-06-01", json!({ "secret": false, "internal": false })).as_deref(), Some("on_request"));
    assert_eq!(settled("2011-06-01", json!({ "secret": false })).as_deref(), Some("open"));
    assert_eq!(settled("2012-06-01", json!({ "secret": false })), None);
    assert_eq!(settled("2012-06-01", json!({ "secret": false, "work_secret": true })).as_deref(), Some("withheld"));
}

/// A table of one rule of a book.
fn table(body: &str) -> Table {
    let book = Rulebook::from_toml("one.toml", &one(body), Library::embedded()).unwrap();
    let Form::Table(table) = book.rules().next().unwrap().form.clone() else { panic!("a table") };
    table
}

/// A book of one table.
fn one(body: &str) -> String {
    format!(
        "[book]\nid = \"one\"\ntitle = {{ zh = \"本局办法\", en = \"own\" }}\nscope = {{ zh = \"本局\", en = \"office\" }}\nversion = \"1\"\n\
         [document.own]\ntitle = \"本局办法\"\n[table.\"exemption.grounds\"]\n{HEAD}\
         outcome = [ {{ id = \"a\", name = {{ zh = \"甲\", en = \"a\" }} }}, {{ id = \"b\", name = {{ zh = \"乙\", en = \"b\" }} }} ]\n{body}"
    )
}

fn fact(id: &str, more: &str) -> String {
    format!("{{ id = \"{id}\", name = {{ zh = \"{id}？\", en = \"{id}?\" }}{more} }}")
}

fn asked(table: &Table, facts: Known) -> Vec<&str> {
    table.named(table.questions(facts)).map(|fact| fact.id.as_str()).collect()
}

#[test]
fn a_reading_is_never_among_the_questions() {
    let facts = [fact("x", ""), fact("narrow", ", reading = true")].join(", ");
    let table = table(&format!(
        "fact = [ {facts} ]\nrow = [ {{ outcome = \"a\", when = [\"x\", \"narrow\"] }}, {{ outcome = \"b\", when = [] }} ]"
    ));
    assert_eq!(asked(&table, Known::default()), ["x"]);
    assert_eq!(asked(&table, Known::default().with(2, false)), [""; 0]);
}

#[test]
fn where_patience_ends_more_is_asked_never_less() {
    // That z matters to nobody could be told only by going through 3^16 combinations of the others.
    const PAIRS: usize = 16;
    let names: Vec<String> = (0..PAIRS).flat_map(|i| [format!("x{i}"), format!("y{i}")]).chain(["z".to_owned()]).collect();
    let facts: Vec<String> = [fact("narrow", ", reading = true")].into_iter().chain(names.iter().map(|name| fact(name, ""))).collect();
    let rows: String = (0..PAIRS).map(|i| format!("{{ outcome = \"a\", when = [\"x{i}\", \"y{i}\", \"narrow\"] }}, ")).collect();
    let body =
        format!("fact = [ {} ]\nrow = [ {rows}{{ outcome = \"b\", when = [\"z\"] }}, {{ outcome = \"b\", when = [] }} ]", facts.join(", "));
    // A reading is not asked even then.
    assert_eq!(asked(&table(&body), Known::default()), names);
}

#[test]
fn a_row_against_itself_is_reached_by_nothing() {
    let table =
        table(&format!("fact = [ {} ]\nrow = [ {{ outcome = \"a\", when = [\"x\"] }}, {{ outcome = \"b\", when = [] }} ]", fact("x", "")));
    let against = Row { mask: FactSet { yes: 1, no: 1 }, ..table.rows[0].clone() };
    let rows = [against].into_iter().chain(table.rows.iter().cloned()).collect();
    let table = Table::new(table.facts.clone(), table.outcomes.clone(), rows, table.source).unwrap();
    assert_eq!([0, 1, 2, 3].map(|row| table.reaches(row).unwrap()), [false, true, true, false]);
}

#[test]
fn a_row_without_conditions_is_a_ground_only_where_it_decides() {
    let table = table(&format!(
        "ordered = true\nfact = [ {}, {} ]\nrow = [ {{ outcome = \"a\", when = [\"x\"] }}, {{ outcome = \"b\", when = [\"y\"] }}, {{ outcome = \"a\", when = [] }} ]",
        fact("x", ""),
        fact("y", "")
    ));
    let grounds = |facts: Known| -> Vec<(String, usize)> {
        let verdict = table.verdict(facts);
        verdict.grounds().map(|ground| (ground.outcome.id.clone(), ground.row.when.0.len())).collect()
    };
    let (x, y) = (1, 2);
    let named = |outcome: &str, conditions| (outcome.to_owned(), conditions);
    // It gives the same outcome as the stronger row that decides, and is not why.
    assert_eq!(grounds(Known::default().with(x, true).with(y, false)), [named("a", 1)]);
    assert_eq!(grounds(Known::default().with(x, true).with(y, true)), [named("a", 1), named("b", 1)]);
    assert_eq!(grounds(Known::default().with(x, false).with(y, false)), [named("a", 0)]);
    assert_eq!(grounds(Known::default()), []);
}

/// A national line whose third-party table says that two facts exclude each other, and a county that adds to it.
fn tied() -> Library {
    let library = nationals();
    let body = format!(
        "[table.\"attribute.withheld_absolute\"]\n{HEAD}joins = true\n\
         fact = [ {} ]\n\
         implies = [ {{ if = [\"secret\"], then = \"work_secret\", cite = {{ document = \"own\", provision = \"第十条\", evidence = \"text\" }} }} ]\n\
         outcome = [ {{ id = \"withheld\", name = {{ zh = \"不予公开\", en = \"withheld\" }} }} ]\n\
         row = [ {{ outcome = \"withheld\", when = [\"work_secret\", \"!secret\"] }} ]\n",
        fact("work_secret", "")
    );
    local(&library, &body)
}

#[test]
fn a_table_made_of_others_knows_what_its_parts_say_of_their_facts() {
    let library = tied();
    // The national combination is made anew with the county's table in it.
    let none = answer(&library, "own", "2012-05-01", json!({ "work_secret": false, "internal": false }));
    assert_eq!((none["outcome"].as_str(), open(&none)), (Some("on_request"), vec![]));
    let both = answer(&library, "own", "2012-05-01", json!({ "secret": true, "work_secret": false }));
    assert_eq!(both["errors"][0]["path"], "facts.secret");
    assert_eq!(both["errors"][0]["message"], "not all of this can be so: `work_secret`: no, `secret`: yes");
    assert_eq!(both["errors"][0]["help"], "correct one of them: 《本局办法》第十条");
    // What follows is no ground by itself, and yet it is the law's reason where nothing else is.
    let secret = answer(&library, "own", "2012-05-01", json!({ "secret": true }));
    assert_eq!(places(&secret, "grounds"), ["attribute.withheld_absolute new 第一条"]);
    // Before the book came into force there is no such tie.
    assert_eq!(answer(&library, "land", "2012-05-01", json!({ "secret": true }))["outcome"], "withheld");
}

#[test]
fn a_form_is_told_how_facts_are_tied() {
    let facts = ["a", "b", "c", "d"].map(|id| fact(id, "")).join(", ");
    let ties = r#"
excludes = [ { of = ["a", "b", "c"], note = { zh = "各不相同", en = "each is another" } } ]
implies = [ { if = ["a"], then = "d", cite = { document = "own", provision = "第三条", evidence = "text" } }, { if = ["!b", "c"], then = "!d" } ]
row = [ { outcome = "a", when = ["a"] }, { outcome = "b", when = ["b", "d"] }, { outcome = "a", when = [] } ]
ordered = true"#;
    let own = Rulebook::from_toml("one.toml", &one(&format!("fact = [ {facts} ]{ties}")), Library::embedded()).unwrap();
    let (id, rule) = (own.id.clone(), own.rules().next().unwrap().id.clone());
    let library = Library::embedded().with(own);
    let described =
        |question: Value| serde_json::from_str::<Value>(&describe_in(&library, &question.to_string())).unwrap()["facts"].clone();
    let told = described(json!({ "book": id, "rule": rule.as_str() }));
    let excluded = |one: &str, other: &str| json!({ "of": [one, other], "x-zh": "各不相同", "x-en": "each is another" });
    assert_eq!(told["x-excludes"], json!([excluded("a", "b"), excluded("a", "c"), excluded("b", "c")]));
    let cited = json!({ "if": ["a"], "then": "d", "document": "本局办法", "article": "第三条", "evidence": "text" });
    assert_eq!(told["x-implies"], json!([cited, { "if": ["!b", "c"], "then": "!d" }]));
    let untied = described(json!({ "book": "cn-2019", "rule": "request.reply", "on": "2024-01-01" }));
    assert_eq!((untied.get("x-excludes"), untied.get("x-implies")), (None, None));
}

#[test]
fn a_case_that_cannot_be_is_no_gap_and_no_overlap() {
    let facts = [fact("x", ""), fact("y", "")].join(", ");
    let rows = "row = [ { outcome = \"a\", when = [\"x\"] }, { outcome = \"b\", when = [\"y\"] } ]";
    let tied = format!("fact = [ {facts} ]\n{rows}\nexcludes = [ {{ of = [\"x\", \"y\"] }}, {{ of = [\"!x\", \"!y\"] }} ]");
    let book = |body: &str| Rulebook::from_toml("one.toml", &one(body), Library::embedded());
    assert_eq!(lint(&book(&tied).unwrap()), []);
    let loose = book(&format!("fact = [ {facts} ]\n{rows}")).unwrap_err();
    assert_eq!(loose.first().code.as_str(), "gap");
    // Just one of the two holds, so that either settles it.
    let table = table(&tied);
    assert_eq!(asked(&table, Known::default()).len(), 1);
    assert_eq!(table.learn(Known::default().with(1, false)), Some(Known::default().with(1, false).with(2, true)));
}

#[test]
fn a_duty_waits_until_its_own_condition_is_known_to_hold() {
    let duty = |rule: &str, when: &str| format!("{{ rule = \"{rule}\", name = {{ zh = \"{rule}\", en = \"{rule}\" }}, when = [{when}] }}");
    let duties =
        [duty("attribute.statement", "\"y\""), duty("attribute.partial", "\"!y\""), duty("attribute.statement", "\"z\"")].join(", ");
    let table = table(&format!(
        "fact = [ {}, {}, {} ]\nrow = [ {{ outcome = \"a\", when = [\"x\"], duties = [ {duties} ] }}, {{ outcome = \"b\", when = [\"!x\", \"y\", \"z\"] }}, {{ outcome = \"b\", when = [] }} ]",
        fact("x", ""),
        fact("y", ""),
        fact("z", "")
    ));
    let due = |facts: Known| -> Vec<&str> { table.verdict(facts).duties().map(|duty| duty.rule.as_str()).collect() };
    let open = |facts: Known| -> Vec<(&str, Vec<&str>)> {
        let open = table.verdict(facts).open_duties();
        open.map(|open| (open.duty.rule.as_str(), open.open().map(|fact| fact.id.as_str()).collect())).collect()
    };
    let (x, y, z) = (Known::default().with(1, true), 2, 4);
    assert_eq!(due(x), [""; 0]);
    assert_eq!(due(x.with(y, true)), ["attribute.statement"]);
    assert_eq!(due(x.with(y, false)), ["attribute.partial"]);
    // Due on two conditions it is due once.
    assert_eq!(due(x.with(y, true).with(z, true)), ["attribute.statement"]);
    assert_eq!(due(x.with(y, false).with(z, true)), ["attribute.partial", "attribute.statement"]);
    assert_eq!(due(Known::default().with(1, false).with(y, true).with(z, true)), [""; 0]);
    // What is not known of them is asked; a duty that is due on one condition is no question.
    assert_eq!(open(x), [("attribute.statement", vec!["y", "z"]), ("attribute.partial", vec!["y"])]);
    assert_eq!(open(x.with(y, true)), []);
    assert_eq!(open(x.with(y, false)), [("attribute.statement", vec!["z"])]);
    assert_eq!(open(x.with(z, true)), [("attribute.partial", vec!["y"])]);
    assert_eq!(open(x.with(y, false).with(z, false)), []);
    // Of an outcome that is open nothing is due yet.
    assert_eq!(open(Known::default()), []);
}
