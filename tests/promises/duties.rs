//! The duty sheet: what it says of each record is what the rule itself answers, in one order, with its marks.

use chrono::{Days, NaiveDate};
use gongkai::{Lang, Library, ask, assess::duty::DutyGroup};
use gongkai_tests::Random;
use serde_json::{Value, json};

const TODAY: &str = "2026-12-10";

fn sheet(question: &Value) -> Value {
    serde_json::from_str(&ask(&question.to_string())).unwrap()
}

/// A record by chance, and the question that it puts.
fn record(id: usize, random: &mut Random) -> (Value, Value) {
    let rules = ["request.reply", "proactive.publish", "request.third_party", "request.supplement_notice", "request.served"];
    let rule = rules[random.below(rules.len())];
    let day = |days: usize| (day_of("2025-06-01") + Days::new(days as u64)).to_string();
    let start = random.below(570);
    let mut facts = json!({ "start": day(start) });
    if random.below(3) == 0 {
        facts["done"] = day((start + random.below(40)).min(557)).into();
    }
    let mut asked = facts.clone();
    asked["id"] = id.to_string().into();
    asked["rule"] = rule.into();
    (asked, json!({ "rule": rule, "today": TODAY, "facts": facts }))
}

fn day_of(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_line_says_what_its_rule_answers() {
    let mut random = Random::new(11);
    let (records, questions): (Vec<Value>, Vec<Value>) = (0..400).map(|id| record(id, &mut random)).unzip();
    let sheet = sheet(&json!({ "today": TODAY, "duty_sheet": { "records": records } }));
    let mut told = 0;
    for line in sheet["lines"].as_array().unwrap() {
        let id: usize = line["record"].as_str().unwrap().parse().unwrap();
        let answer = self::sheet(&questions[id]);
        if answer.get("errors").is_some() {
            continue;
        }
        told += 1;
        for key in ["due", "due_between", "days_left", "days_unit"] {
            assert_eq!(line.get(key), answer.get(key), "{key}: {line}\n{answer}");
        }
        let marks = |mark: &str| answer["calendar"][format!("{mark}_in")].as_array().is_some_and(|keys| keys.contains(&"due".into()));
        assert_eq!(line["provisional"] == true, marks("provisional"), "{line}\n{answer}");
        assert_eq!(line["unsettled"] == true, marks("unsettled"), "{line}\n{answer}");
        let states: &[&str] = match line["group"].as_str().unwrap() {
            "overdue" => &["overdue"],
            "today" => &["due_today"],
            "next" | "later" => &["running"],
            "waiting" => &["not_started", "not_open"],
            "out_of_time" => &["late", "too_early"],
            "met" => &["met", "complete"],
            other => panic!("{other}"),
        };
        assert!(answer.get("status").is_none_or(|status| states.contains(&status.as_str().unwrap())), "{line}\n{answer}");
    }
    assert!(told > 300, "{told}");
}

#[test]
fn the_most_pressing_comes_first_and_nothing_is_lost() {
    let mut random = Random::new(12);
    let records: Vec<Value> = (0..300).map(|id| record(id, &mut random).0).collect();
    let sheet = sheet(&json!({ "today": TODAY, "duty_sheet": { "records": records } }));
    let lines = sheet["lines"].as_array().unwrap();
    let place = |line: &Value| (line["group"].as_str().unwrap().parse::<DutyGroup>().unwrap(), line["due"].as_str().map(str::to_owned));
    assert!(lines.iter().map(place).is_sorted());
    let mut told: Vec<usize> = lines.iter().map(|line| line["record"].as_str().unwrap().parse().unwrap()).collect();
    let problems = sheet["problems"].as_array().into_iter().flatten();
    told.extend(problems.map(|problem| {
        let path = problem["path"].as_str().unwrap();
        path.trim_start_matches("duty_sheet.records[").split(']').next().unwrap().parse::<usize>().unwrap()
    }));
    told.sort_unstable();
    told.dedup();
    assert_eq!(told, (0..300).collect::<Vec<_>>());
    let counted: u64 = sheet["counts"].as_array().unwrap().iter().map(|count| count["count"].as_u64().unwrap()).sum();
    assert_eq!(counted, lines.len() as u64);
}

#[test]
fn the_calendar_file_holds_what_is_still_to_be_done_with_its_marks() {
    let question = json!({ "today": "2026-12-21", "duty_sheet": { "domain": "office.example", "records": [
        { "id": "open", "rule": "request.reply", "start": "2026-12-21", "unit": "财政局" },
        { "id": "done", "rule": "request.reply", "start": "2026-11-02", "done": "2026-11-20" },
        { "id": "firm", "rule": "request.reply", "start": "2026-11-02" },
    ] } });
    let told = gongkai::duty_sheet(Library::embedded(), &question).unwrap();
    let agenda = told.agenda.as_ref().unwrap().replace("\r\n ", "");
    assert_eq!(agenda.matches("BEGIN:VEVENT").count(), 2, "{agenda}");
    assert_eq!(agenda.matches("STATUS:TENTATIVE").count(), 1, "{agenda}");
    assert!(agenda.contains("财政局") && agenda.contains("SUMMARY:答复期限：firm") && !agenda.contains("：done"), "{agenda}");
    assert!(told.to_json(Lang::En).contains("BEGIN:VCALENDAR"));
}
