//! Typed results go into JSON by the keys of an answer, with their words in both languages.

use chrono::NaiveDate;
use gongkai::{
    Library, Truth,
    calendar::{Calendar, DayKind},
    classify::screen::Screener,
    column::{self, Output},
    form::{band::Interval, ledger::EventKind},
    request::{
        ledger::{Clock, Event, Ledger, Readings},
        log::{Law, Log, LogRow},
        received::{Channel, Receipt},
    },
    rules::{
        assessment::band,
        exemption::chain,
        media::weekly_post,
        request::{form, own_record},
    },
};
use serde::Serialize;
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn value(result: &impl Serialize) -> Value {
    serde_json::to_value(result).unwrap()
}

fn answered(question: Value) -> Value {
    let answer: Value = serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap();
    assert!(answer.get("errors").is_none(), "{answer}");
    answer
}

/// Asserts that both have the same under these keys, and that there is something.
fn agree(result: &Value, answer: &Value, keys: &[&str]) {
    for key in keys {
        assert!(!answer[key].is_null(), "{key}: {answer}");
        assert_eq!(result[key], answer[key], "{key}");
    }
}

#[test]
fn a_deadline() {
    let question =
        json!({ "rule": "request.reply", "book": "guyuan-2019", "facts": { "start": "2019-06-03" }, "today": "2019-06-10", "proof": true });
    let answer = answered(question);
    let book = Library::embedded().book("guyuan-2019").unwrap();
    let due = book.due("request.reply", day("2019-06-03")).unwrap();
    let result = value(&due);
    agree(&result, &answer, &["due", "within"]);
    agree(&result["legal_max"], &answer["legal_max"], &["book", "within", "due", "document", "article", "quote", "evidence"]);
    agree(&result["cite"], &answer["grounds"][0], &["document", "article", "quote", "evidence"]);
    let proof = value(&due.proof(&Calendar::china()).unwrap());
    assert_eq!(proof["runs"][0]["reason"]["zh"], answer["proof"]["runs"][0]["reason"]);
    agree(&proof["runs"][0], &answer["proof"]["runs"][0], &["from", "to", "counted"]);
    agree(&proof["conventions"][0], &answer["proof"]["conventions"][0], &["document", "article", "evidence"]);
    let status = value(&due.status(&Calendar::china(), Some(day("2019-06-10").into()), None).unwrap().unwrap());
    assert_eq!((&status["status"], &status["workdays_left"]), (&answer["status"], &answer["days_left"]));
    assert!(result.get("opens").is_none(), "what does not apply is left out: {result}");
}

#[test]
fn a_request_by_its_ledger() {
    let events = json!([{ "date": "2022-09-30", "event": "received" }, { "date": "2022-10-10", "event": "agency_asked", "who": "甲" }]);
    let answer = answered(json!({ "rule": "request.state", "book": "cn-2019", "facts": { "events": events }, "today": "2022-10-20" }));
    let book = Library::embedded().book("cn-2019").unwrap();
    let clock = Clock::new(&book, day("2022-09-30"), &Calendar::china(), Readings::default()).unwrap();
    let asked = Event::new(day("2022-10-10"), EventKind::AgencyAsked).of("甲");
    let ledger = Ledger::new([Event::new(day("2022-09-30"), EventKind::Received), asked]);
    assert_eq!(value(&ledger.events()), events);
    let result = value(&ledger.account(&clock, Some(day("2022-10-20"))).unwrap());
    agree(&result, &answer, &["status", "on", "received", "start", "due", "days_used", "days_left"]);
    agree(&result["duties"][0], &answer["duties"][0], &["duty"]);
    agree(&result["pauses"][0], &answer["pauses"][0], &["from", "to"]);
}

/// What an answer says in its one language, a result says in both.
fn in_chinese(value: &Value) -> Value {
    match value {
        Value::Object(words) if words.len() == 2 && words.contains_key("zh") && words.contains_key("en") => words["zh"].clone(),
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), in_chinese(value))).collect(),
        Value::Array(list) => list.iter().map(in_chinese).collect(),
        other => other.clone(),
    }
}

#[test]
fn what_the_forms_come_to() {
    let agree = |result: Value, question: Value, keys: &[&str]| agree(&in_chinese(&result), &in_chinese(&answered(question)), keys);
    let on = day("2024-03-01");
    let [national, county] = ["cn-2019", "jiujiang-county-2022"].map(|id| Library::embedded().book(id).unwrap());

    let verdict = national.table(own_record::Rule, on).unwrap().verdict([(own_record::Fact::AboutSelf, Truth::No)]).unwrap();
    let question = json!({ "rule": "request.own_record", "book": "cn-2019", "on": on, "facts": { "about_self": false } });
    agree(value(&verdict), question, &["outcome", "says", "grounds"]);
    let unknown = national.table(own_record::Rule, on).unwrap().verdict([]).unwrap();
    agree(value(&unknown), json!({ "rule": "request.own_record", "book": "cn-2019", "on": on }), &["open"]);

    let list = national.checklist(form::Rule, on).unwrap();
    let review = list.review([(form::Item::Name, "张三".into()), (form::Item::Email, "zhang".into())], []).unwrap();
    let question = json!({ "rule": "request.form", "book": "cn-2019", "on": on, "facts": { "name": "张三", "email": "zhang" } });
    agree(value(&review), question, &["problems", "open"]);
    let review = list.review([(form::Item::Name, false.into())], []).unwrap();
    let question = json!({ "rule": "request.form", "book": "cn-2019", "on": on, "facts": { "name": false } });
    let (told, answer) = (in_chinese(&value(&review)), in_chinese(&answered(question)));
    assert_eq!((&told["outcome"], &told["missing"][0]["id"]), (&answer["outcome"], &answer["missing"][0]["id"]));

    let progress = county.chain(chain::Rule, on).unwrap().progress([chain::Step::PrincipalSign], []).unwrap();
    let question = json!({ "rule": "exemption.chain", "book": "jiujiang-county-2022", "on": on, "facts": { "taken": ["principal_sign"] } });
    agree(value(&progress), question, &["outcome", "skipped", "open"]);

    let (from, to) = (day("2024-01-01"), day("2024-01-28"));
    let record = county.cadence(weekly_post::Rule, on).unwrap().kept(None::<&str>, &[day("2024-01-02")], from, to).unwrap();
    let facts = json!({ "from": from, "to": to, "dates": ["2024-01-02"] });
    agree(value(&record), json!({ "rule": "media.weekly_post", "book": "jiujiang-county-2022", "facts": facts }), &["outcome", "lapses"]);

    let graded = county.band(band::Rule, on).unwrap().grade(Interval { low: 71.into(), high: 91.into() }, Truth::No).unwrap();
    let question =
        |value: Value| json!({ "rule": "assessment.band", "book": "jiujiang-county-2022", "on": on, "facts": { "value": value } });
    agree(value(&graded), question(json!({ "low": 71, "high": 91 })), &["between", "open"]);
    let graded = county.band(band::Rule, on).unwrap().grade(Interval::exactly(91.into()), Truth::No).unwrap();
    agree(value(&graded), question(json!(91)), &["grade", "says"]);

    let text = "请问办理准生证需要什么材料？";
    let signs = national.signs("request.form.coach", on).unwrap();
    let question = json!({ "rule": "request.form.coach", "book": "cn-2019", "on": on, "facts": { "description": text } });
    let (seen, hints) = (in_chinese(&value(&signs.look(text))), answered(question)["hints"].clone());
    assert_eq!((&seen[0]["sign"], &seen[0]["says"], &seen[0]["then"]), (&hints[0]["sign"], &hints[0]["says"], &hints[0]["then"]));
    assert_eq!(seen[0]["reasons"][0]["found"][0]["chars"], hints[0]["reasons"][0]["found"][0]["chars"]);

    let confirmed = Receipt { confirmed: Some(on), ..Receipt::through(Channel::Internet) };
    let question = |days: Value| json!({ "rule": "request.received_on", "book": "cn-2019", "on": on, "facts": days });
    agree(
        value(&confirmed.day(&national, on).unwrap()),
        question(json!({ "channel": "internet", "confirmed": on, "unreachable": false })),
        &["date"],
    );
    let sent = Receipt::through(Channel::Internet);
    agree(value(&sent.day(&national, on).unwrap()), question(json!({ "channel": "internet", "unreachable": false })), &["open"]);
}

#[test]
fn a_log() {
    let rows = r#"[{"request":"1","event":"received","date":"2024-03-01"},{"request":"1","event":"replied","date":"2024-03-32"}]"#;
    let law = Law { library: Library::embedded(), book: "cn", calendar: &Calendar::china(), readings: Readings::default() };
    let told: Value = serde_json::from_str(&gongkai::read_log(&format!(r#"{{"rows":{rows}}}"#))).unwrap();
    assert_eq!(value(&Log::read(LogRow::list(rows).unwrap(), &law)), told);
}

#[test]
fn what_a_text_holds_and_what_a_day_is() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let text = "联系人手机13812345678。";
    let screener = Screener::new(&book, day("2024-05-06")).unwrap();
    let found = value(&screener.screen(text).findings());
    assert_eq!((&found[0]["kind"], &found[0]["chars"]), (&json!("mobile"), &json!([5, 16])));
    assert!(found[0]["reason"]["en"].is_string() && found[0]["article"].is_string() && found[0]["rule"].is_string());
    let eighth = value(&Calendar::china().day(day("2022-10-08")).unwrap());
    assert_eq!(eighth["kind"], DayKind::MakeupWorkday.as_str());
    assert_eq!((&eighth["date"], &eighth["name"]["zh"], &eighth["standing"]), (&json!("2022-10-08"), &json!("国庆节"), &json!("settled")));
    let (mut values, mut validity) = ([0; 1], [0; 1]);
    let out = Output { values: &mut values, validity: &mut validity };
    let report = value(&column::is_workday(&Calendar::china(), [0].as_slice().into(), out).unwrap());
    assert_eq!(report["before_table"], json!({ "rows": 1, "first": 0 }));
    let problems = value(&book.due("request.reply", day("2026-12-30")).unwrap_err());
    assert_eq!((&problems[0]["code"], &problems[0]["path"]), (&json!("not_announced"), &json!("facts.start")));
    assert!(problems[0]["help"]["zh"].is_string() && problems[0]["message"]["en"].is_string());
}
