//! Requests from the form to the letter: one story for every kind of reply. Each goes the same way as an office goes: the form is looked
//! over, the ledger runs, the facts decide the reply, the letter is written, and the annual report counts it.

use std::{collections::BTreeSet, sync::LazyLock};

use gongkai_tests::{Case, cases};
use serde_json::{Map, Value, json};

fn ask(question: &Value) -> Value {
    serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap()
}

/// The question of a case of the corpus.
fn question(id: &str) -> Value {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| cases().unwrap());
    let case = CASES.iter().find(|case| case.id == id);
    serde_json::from_str(&case.unwrap_or_else(|| panic!("the corpus has no `{id}`")).ask).unwrap()
}

struct Story {
    outcome: &'static str,
    /// What happens between receipt and reply.
    between: Value,
    /// How the ledger ends where no reply ends it.
    last: Option<Value>,
    /// How the ledger stands at the end.
    closed_by: Option<&'static str>,
    /// The row of the annual report.
    row: Option<&'static str>,
}

fn story(outcome: &'static str, row: &'static str) -> Story {
    Story { outcome, between: json!([]), last: None, closed_by: Some("replied"), row: Some(row) }
}

fn stories() -> Vec<Story> {
    let third_party = json!([
        { "date": "2024-02-22", "event": "third_party_asked", "who": "某化工有限公司" },
        { "date": "2024-02-23", "event": "third_party_reached", "who": "某化工有限公司" },
        { "date": "2024-03-08", "event": "third_party_answered", "who": "某化工有限公司", "opinion": "objects_with_reasons" },
    ]);
    let corrected = json!([
        { "date": "2024-02-22", "event": "supplement_asked", "until": "2024-03-08" },
        { "date": "2024-03-01", "event": "supplement_received" },
    ]);
    vec![
        story("provided", "3.1"),
        story("told_when", "3.1"),
        story("already_public", "3.1"),
        story("partial", "3.2"),
        story("withheld_secret", "3.3.1"),
        story("withheld_by_law", "3.3.2"),
        story("withheld_security", "3.3.3"),
        Story { between: third_party, ..story("withheld_third_party", "3.3.4") },
        story("withheld_internal", "3.3.5"),
        story("withheld_process", "3.3.6"),
        story("withheld_enforcement", "3.3.7"),
        story("special_access", "3.3.8"),
        story("not_held", "3.4.1"),
        story("not_ours", "3.4.1"),
        story("needs_processing", "3.4.2"),
        Story { between: corrected, ..story("still_unclear", "3.4.3") },
        story("not_a_request", "3.5.1"),
        story("repeated", "3.5.2"),
        story("publication", "3.5.3"),
        Story {
            between: json!([{ "date": "2024-02-22", "event": "reasons_asked" }, { "date": "2024-03-01", "event": "reasons_refused" }]),
            ..story("excessive", "3.5.4")
        },
        Story {
            between: json!([{ "date": "2024-02-22", "event": "reasons_asked" }, { "date": "2024-03-01", "event": "reasons_given" }]),
            last: Some(json!({ "date": "2024-03-15", "event": "delay_told", "until": "2024-06-28" })),
            closed_by: None,
            row: None,
            ..story("deferred", "")
        },
        story("reissue", "3.5.5"),
        Story {
            between: json!([{ "date": "2024-02-22", "event": "supplement_asked", "until": "2024-03-08" }]),
            last: Some(json!({ "date": "2024-03-15", "event": "supplement_missed" })),
            closed_by: Some("uncorrected"),
            ..story("not_corrected", "3.6.1")
        },
        Story {
            between: json!([
                { "date": "2024-02-02", "event": "fee_noticed" },
                { "date": "2024-02-05", "event": "fee_notice_reached" },
            ]),
            last: Some(json!({ "date": "2024-03-15", "event": "fee_unpaid" })),
            closed_by: Some("unpaid"),
            ..story("fee_unpaid", "3.6.2")
        },
        Story {
            last: Some(json!({ "date": "2024-03-01", "event": "withdrawn" })),
            closed_by: Some("withdrawn"),
            ..story("withdrawn", "3.6.3")
        },
    ]
}

/// The form of the applicant of every story.
fn form(subject: &str) -> Value {
    json!({ "rule": "request.form", "book": "cn", "on": "2024-02-20", "facts": {
        "organisation": false, "name": "张三", "resident_id": "11010519491231002X", "phone": "13800138000",
        "title": subject, "form_of_supply": "paper", "route": "post", "address": "某县某路1号",
    }})
}

fn ledger(story: &Story, letter: &Map<String, Value>) -> Value {
    let received = json!({ "date": letter["received"], "event": "received" });
    let replied = json!({ "date": letter["date"], "event": "replied", "served": "post" });
    let between = story.between.as_array().unwrap().iter().cloned();
    let events: Vec<Value> = std::iter::once(received).chain(between).chain([story.last.clone().unwrap_or(replied)]).collect();
    json!({ "rule": "request.state", "book": "cn", "on": letter["received"], "today": letter["date"], "facts": { "events": events } })
}

#[test]
fn every_reply_goes_from_the_form_to_its_letter() {
    for story in stories() {
        let outcome = story.outcome;
        let id = outcome.replace('_', "-");
        let written = question(&format!("letter-{id}"));
        let facts = written["facts"].as_object().unwrap();

        let form = ask(&form(facts["subject"].as_str().unwrap()));
        assert_eq!(form["outcome"], "complete", "{outcome}: {form}");
        assert!(form.get("problems").is_none(), "{outcome}: {form}");

        let state = ask(&ledger(&story, facts));
        assert!(state.get("errors").is_none() && state.get("breaches").is_none(), "{outcome}: {state:#}");
        assert_eq!(state.get("closed_by").and_then(Value::as_str), story.closed_by, "{outcome}: {state:#}");

        let decided = ask(&question(&format!("outcome-{id}")));
        assert_eq!(decided["outcome"], outcome);
        assert_eq!(decided.pointer("/counted_as/row").and_then(Value::as_str), story.row, "{outcome}");
        let duties: Vec<&str> = decided["duties"].as_array().into_iter().flatten().map(|duty| duty["rule"].as_str().unwrap()).collect();
        assert!(duties.contains(&"request.outcome.letter"), "{outcome}: {duties:?}");

        let letter = ask(&written);
        assert!(letter.get("errors").is_none(), "{outcome}: {letter:#}");
        let body = letter["letter"]["body"].to_string();
        let names_remedy = body.contains("行政复议");
        assert_eq!(names_remedy, duties.contains(&"request.remedy"), "{outcome}: {body}");
        // The ground that decided stands in the letter, where it is an article of the Regulations.
        let ground = &decided["grounds"][0];
        if ground["document"] == "中华人民共和国政府信息公开条例" && ground["evidence"] == "text" {
            let article = ground["article"].as_str().unwrap();
            assert!(body.contains(article) || outcome == "still_unclear", "{outcome}: {article} is not in {body}");
        }
    }
}

/// Reconsideration comes first exactly where the decision rests on articles 14, 15 or 16.
#[test]
fn reconsideration_comes_first_where_the_law_says_so() {
    for story in stories() {
        let letter = ask(&question(&format!("letter-{}", story.outcome.replace('_', "-"))));
        let body = letter["letter"]["body"].to_string();
        let refusal = story.outcome.starts_with("withheld_") || story.outcome == "partial";
        assert_eq!(body.contains("应当先自收到本告知书之日起60日内"), refusal, "{}: {body}", story.outcome);
        assert!(!(refusal && body.contains("6个月")), "{}", story.outcome);
    }
}

/// All rows of the annual report's results are reached by some story, and each by the replies that belong there.
#[test]
fn the_stories_fill_all_rows_of_the_annual_report() {
    let rows: BTreeSet<&str> = stories().iter().filter_map(|story| story.row).collect();
    let of = |part: u32, count: u32| (1..=count).map(move |i| format!("3.{part}.{i}"));
    let all: BTreeSet<String> =
        ["3.1".to_owned(), "3.2".to_owned()].into_iter().chain(of(3, 8)).chain(of(4, 3)).chain(of(5, 5)).chain(of(6, 3)).collect();
    assert_eq!(all.len(), 21);
    assert_eq!(rows, all.iter().map(String::as_str).collect());
}

/// An applicant who was led astray: what the coach says of the description is what becomes of the request.
#[test]
fn the_coach_foresees_the_reply() {
    for (outcome, sign) in [("not_a_request", "petition"), ("publication", "publication"), ("still_unclear", "vague")] {
        let written = question(&format!("letter-{}", outcome.replace('_', "-")));
        let hints = ask(&json!({ "rule": "request.form.coach", "book": "cn", "on": "2024-02-20",
            "facts": { "description": written["facts"]["subject"] } }));
        let signs: Vec<&str> = hints["hints"].as_array().unwrap().iter().map(|hint| hint["sign"].as_str().unwrap()).collect();
        assert_eq!(signs, [sign], "{outcome}");
    }
}
