//! A row of a column of due dates beside the same question asked alone: the same day, and marked alike.

use chrono::{Days as Plus, NaiveDate};
use gongkai::{
    Library, Rulebook, ask_in,
    calendar::Calendar,
    column::{NULL_DAY, Output, TermColumn},
};
use gongkai_tests::Random;
use serde_json::{Map, Value, json};

/// Forward beside the national 20 working days, and back beside the national 7 days.
const TERMS: [(&str, Option<&str>, &[&str]); 2] = [
    ("request.reply", None, &["10 workdays", "20 workdays", "25 workdays", "20 days", "28 days", "4 weeks"]),
    (
        "predecision.comment",
        Some("hearing_papers"),
        &["3 workdays before", "5 workdays before", "10 workdays before", "7 days before", "2 weeks before"],
    ),
];

/// A local book with such a term, or with nothing but its own way of counting.
fn own(random: &mut Random, rule: &str, withins: &[&str]) -> Rulebook {
    let text = json!({ "zh": "本局", "en": "own" });
    let cite = json!({ "document": "own", "provision": "第一条", "evidence": "text" });
    let mut conventions = Map::new();
    for (name, value) in [("receipt_on_rest_day", "next_workday"), ("calendar_day_roll", "none")] {
        if random.coin() {
            conventions.insert(name.to_owned(), json!({ "value": value, "cite": cite }));
        }
    }
    let mut book = json!({
        "book": { "id": "own", "title": text, "scope": text, "version": "1", "extends": "cn" },
        "document": { "own": { "title": "本局办法" } },
        "convention": conventions,
    });
    if random.below(4) > 0 {
        let within = withins[random.below(withins.len())];
        book["term"] = json!({ rule: { "name": { "zh": "期限", "en": "term" }, "within": within, "cite": cite } });
    }
    Rulebook::from_json("own", &book.to_string(), Library::embedded()).unwrap()
}

#[test]
fn a_row_of_a_column_says_what_the_same_question_says() {
    let mut random = Random::new(23);
    let (mut settled, mut unsettled, mut provisional, mut none) = (0, 0, 0, 0);
    for round in 0..120 {
        let (rule, case, withins) = TERMS[round % TERMS.len()];
        let book = own(&mut random, rule, withins);
        let library = Library::embedded().with(book.clone());
        let is_provisional = random.coin();
        let calendar = if is_provisional { Calendar::china().provisional() } else { Calendar::china() };
        let table = book.due_table(&TermColumn::new(rule).case(case), &calendar).unwrap();
        for _ in 0..25 {
            // Most of them where the notices end. A column starts on no day beyond its calendar.
            let last = if is_provisional { 70 } else { 42 };
            let (first, days) = if random.below(4) > 0 { ("2026-11-20", last) } else { ("2019-05-15", 2_700) };
            let start = first.parse::<NaiveDate>().unwrap() + Plus::new(random.below(days) as u64);
            let (mut due, mut valid) = ([0], [0]);
            let out = Output { values: &mut due, validity: &mut valid };
            let report = table.due([start.to_epoch_days()].as_slice().into(), out).unwrap();

            let mut question =
                json!({ "rule": rule, "book": "own", "facts": { "start": start }, "calendar": { "provisional": is_provisional } });
            if let Some(case) = case {
                question["facts"]["case"] = json!(case);
            }
            let answer: Value = serde_json::from_str(&ask_in(&library, &question.to_string())).unwrap();
            let alone = answer["due"].as_str().map_or(NULL_DAY, |due| due.parse::<NaiveDate>().unwrap().to_epoch_days());
            // The column tells the due day alone, and not the national limit beside it.
            let is_of_due = |keys: &Value| keys.as_array().is_some_and(|keys| keys.contains(&json!("due")));
            let marks = ["unsettled_in", "provisional_in"].map(|keys| usize::from(is_of_due(&answer["calendar"][keys])));
            assert_eq!(due, [alone], "{question}\n{answer}\n{report:?}");
            assert_eq!([report.unsettled.rows, report.provisional.rows], marks, "{question}\n{answer}\n{report:?}");
            match marks {
                _ if alone == NULL_DAY => none += 1,
                [0, 0] => settled += 1,
                [1, _] => unsettled += 1,
                _ => provisional += 1,
            }
        }
    }
    assert!(settled > 500 && unsettled > 80 && provisional > 100 && none > 50, "{settled} {unsettled} {provisional} {none}");
}
