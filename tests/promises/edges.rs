//! Edges: the day, the sign and the mark that one slip would move. Each stands on both sides of its edge, counted by hand from the notices.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use gongkai::{
    Library, Rulebook, Text, ask,
    calendar::{Calendar, DayKind, OverlayDay, Standing},
    form::term::Pause,
    rulebook::{TermQuestion, conformity},
};
use gongkai_tests::{Days, Random};
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn cite() -> Value {
    json!({ "document": "own", "provision": "第一条", "evidence": "text" })
}

/// A book of an office that adds to the national one.
fn book(sections: Value) -> Value {
    let text = json!({ "zh": "本局", "en": "own" });
    let mut book = json!({
        "book": { "id": "own", "title": text, "scope": text, "version": "1", "extends": "cn" },
        "document": { "own": { "title": "本局办法" } },
    });
    book.as_object_mut().unwrap().extend(sections.as_object().unwrap().clone());
    book
}

fn term(within: &str) -> Value {
    json!({ "name": { "zh": "期限", "en": "term" }, "within": within, "cite": cite() })
}

fn answered(question: Value) -> Value {
    serde_json::from_str(&ask(&question.to_string())).unwrap()
}

/// Of what books the grounds of an answer are, and what was due.
fn due(answer: &Value) -> (&str, &str) {
    let (due, book) = (&answer["due"], &answer["grounds"][0]["book"]);
    (due.as_str().unwrap_or_else(|| panic!("{answer}")), book.as_str().unwrap())
}

// Marks

#[test]
fn a_day_that_a_roll_reaches_marks_the_answer() {
    // Known on 1 November 2022 were the notices up to 2022: its last six days were unsettled.
    let ask = |start: &str| {
        let book = book(json!({ "term": { "own.papers": term("15 days") } }));
        answered(json!({ "rule": "own.papers", "facts": { "start": start }, "calendar": { "as_known_on": "2022-11-01" }, "book": book }))
    };
    // Fifteen days after 10 December is Sunday the 25th, settled; Monday the 26th, to which it rolls, is not.
    let rolled = ask("2022-12-10");
    assert_eq!((due(&rolled).0, &rolled["calendar"]["unsettled"]), ("2022-12-26", &json!(true)));
    let kept = ask("2022-12-08");
    assert_eq!((due(&kept).0, kept["calendar"].get("unsettled")), ("2022-12-23", None));
    // Saturday the 17th rolls to Monday the 19th, far from the edge.
    let early = ask("2022-12-02");
    assert_eq!((due(&early).0, early["calendar"].get("unsettled")), ("2022-12-19", None));
}

#[test]
fn a_window_is_marked_by_the_days_before_its_event() {
    for within in ["within 2 workdays before", "2 workdays before"] {
        let ask = |start: &str| {
            answered(
                json!({ "rule": "own.papers", "facts": { "start": start }, "book": book(json!({ "term": { "own.papers": term(within) } })) }),
            )
        };
        let (before, after) = (ask("2026-12-26"), ask("2026-12-27"));
        assert_eq!(before["calendar"].get("unsettled"), None, "{within}: {before}");
        assert_eq!(after["calendar"]["unsettled"], json!(true), "{within}: {after}");
    }
}

#[test]
fn the_last_six_days_may_still_change() {
    let known = |on: &str| Calendar::china().as_known_on(day(on));
    for (calendar, year) in [(Calendar::china(), 2026), (known("2022-11-01"), 2022), (known("2010-01-01"), 2010)] {
        let standing = |date: &str| {
            let date = day(&format!("{year}-{date}"));
            (calendar.standing(date, date), calendar.day(date).unwrap().standing)
        };
        assert_eq!(standing("12-25"), (Standing::Settled, Standing::Settled), "{year}");
        assert_eq!(standing("12-26"), (Standing::Unsettled, Standing::Unsettled), "{year}");
        assert_eq!(standing("12-31"), (Standing::Unsettled, Standing::Unsettled), "{year}");
    }
}

#[test]
fn a_day_laid_over_is_of_no_notice() {
    let name = Text::new("值班", "on duty");
    let holiday = day("2024-10-01");
    let worked = OverlayDay { date: holiday, kind: DayKind::Workday, name: name.clone() };
    let laid = Calendar::china().overlay(&[worked]).unwrap();
    assert!(Calendar::china().day(holiday).unwrap().notice.is_some());
    let (over, beside) = (laid.day(holiday).unwrap(), laid.day(day("2024-10-02")).unwrap());
    assert_eq!((over.kind, over.name, over.notice.is_none()), (DayKind::Workday, Some(name), true));
    assert!(beside.notice.is_some());
    let runs = laid.runs(day("2024-09-30"), day("2024-10-02")).unwrap();
    assert_eq!(runs.iter().map(|run| (run.days(), run.notice.is_some())).collect::<Vec<_>>(), [(1, false), (1, false), (1, true)]);
}

// Pauses, and the proof of them

/// The stretches of a proof as text.
fn stretches(pauses: &[(&str, &str)]) -> (String, Vec<String>) {
    let pauses: Vec<Value> = pauses.iter().map(|(from, to)| json!({ "from": from, "to": to, "cause": "third_party" })).collect();
    let answer = answered(json!({
        "rule": "request.reply", "proof": true, "lang": "en", "facts": { "start": "2024-03-01", "pauses": pauses },
    }));
    let runs = answer["proof"]["runs"].as_array().unwrap_or_else(|| panic!("{answer}")).iter();
    let runs = runs.map(|run| {
        let text = |key: &str| run[key].as_str().unwrap();
        format!("{}…{} {}", &text("from")[5..], &text("to")[5..], if run["counted"] == true { "counts" } else { text("reason") })
    });
    (answer["due"].as_str().unwrap().to_owned(), runs.collect())
}

#[test]
fn a_pause_stops_after_its_first_day_and_resumes_after_its_last() {
    let (due, runs) = stretches(&[("2024-03-11", "2024-03-15")]);
    // 20 working days after 1 March without 12 to 15 March: until 29 March there are 16, the four others are 1 to 3 April and the 7th,
    // a Sunday worked for 清明.
    assert_eq!(due, "2024-04-07");
    let first =
        ["03-02…03-03 weekend", "03-04…03-08 counts", "03-09…03-10 weekend", "03-11…03-11 counts", "03-12…03-15 the clock stands still"];
    assert_eq!(runs[..6], first.into_iter().chain(["03-16…03-17 weekend"]).map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn pauses_that_touch_are_one_and_those_apart_are_two() {
    let still = |runs: &[String]| runs.iter().filter(|run| run.contains("still")).cloned().collect::<Vec<_>>();
    let (touching, runs) = stretches(&[("2024-03-11", "2024-03-13"), ("2024-03-13", "2024-03-15")]);
    assert_eq!((touching.as_str(), still(&runs)), ("2024-04-07", vec!["03-12…03-15 the clock stands still".to_owned()]));
    // From the 14th: that day counts.
    let (apart, runs) = stretches(&[("2024-03-11", "2024-03-13"), ("2024-03-14", "2024-03-15")]);
    let two = ["03-12…03-13 the clock stands still", "03-15…03-15 the clock stands still"].map(str::to_owned);
    assert_eq!((apart.as_str(), still(&runs)), ("2024-04-03", two.to_vec()));
    let merged = |second: &str| {
        let pauses = [Pause::between(day("2024-03-11"), day("2024-03-13")), Pause::between(day(second), day("2024-03-15"))];
        let question = TermQuestion::new("request.reply", day("2024-03-01"));
        let question = pauses.into_iter().map(|pause| pause.because("third_party")).fold(question, TermQuestion::paused);
        Library::embedded().book("cn-2019").unwrap().deadline(&question, &Calendar::china()).unwrap().pauses.len()
    };
    assert_eq!((merged("2024-03-12"), merged("2024-03-13"), merged("2024-03-14")), (1, 1, 2));
}

#[test]
fn what_begins_on_the_last_day_comes_too_late_to_stop_it() {
    assert_eq!(stretches(&[("2024-03-29", "2024-04-02")]).0, "2024-03-29");
    // A day before, the 29th itself is left out and so are 1 and 2 April.
    assert_eq!(stretches(&[("2024-03-28", "2024-04-02")]).0, "2024-04-03");
}

/// Whatever the pauses, a proof tells every day from the start to the end once, in order, and counts those that are worked and in no pause.
#[test]
fn a_proof_accounts_for_every_day() {
    let (days, mut random) = (Days::read().unwrap(), Random::new(3));
    let book = Library::embedded().book("cn-2019").unwrap();
    for _ in 0..2_000 {
        let start = day("2019-05-15") + chrono::Days::new(random.below(2_600) as u64);
        let pauses: Vec<Pause> = (0..random.below(4))
            .map(|_| {
                let from = start + chrono::Days::new(random.below(40) as u64);
                Pause::between(from, from + chrono::Days::new(random.below(9) as u64)).because("third_party")
            })
            .collect();
        let question = pauses.iter().cloned().fold(TermQuestion::new("request.reply", start), TermQuestion::paused);
        let due = book.deadline(&question, &Calendar::china()).unwrap();
        let proof = due.proof(&Calendar::china()).unwrap();
        let mut next = start.succ_opt().unwrap();
        for stretch in &proof.stretches {
            assert_eq!(stretch.from, next, "{start} {pauses:?}");
            for date in stretch.from.iter_days().take_while(|date| *date <= stretch.to) {
                let stands_still = pauses.iter().any(|pause| date > pause.from && date <= pause.to);
                assert_eq!(stretch.counted, days.is_worked(date).unwrap() && !stands_still, "{date}: {start} {pauses:?}");
            }
            next = stretch.to.succ_opt().unwrap();
        }
        assert_eq!(next, due.day().succ_opt().unwrap(), "{start} {pauses:?}");
        let counted: i64 = proof.stretches.iter().filter(|stretch| stretch.counted).map(|stretch| stretch.days()).sum();
        assert_eq!(counted, 20, "{start} {pauses:?}");
    }
}

// The local limit beside the national one

#[test]
fn of_two_limits_that_end_together_the_local_one_answers() {
    let ask = |rule: &str, within: &str, start: &str| {
        answered(json!({ "rule": rule, "facts": { "start": start }, "book": book(json!({ "term": { rule: term(within) } })) }))
    };
    let reply = ["19 workdays", "20 workdays", "21 workdays"].map(|within| ask("request.reply", within, "2024-03-01"));
    assert_eq!(reply.each_ref().map(due), [("2024-03-28", "own"), ("2024-03-29", "own"), ("2024-03-29", "cn-2019")]);
    // The national five hours.
    let release = ["4 hours", "5 hours", "6 hours"].map(|within| ask("opinion.major_release", within, "2024-01-02T10:00"));
    let (four, five) = ("2024-01-02T14:00:00+08:00", "2024-01-02T15:00:00+08:00");
    assert_eq!(release.each_ref().map(due), [(four, "own"), (five, "own"), (five, "cn-2019")]);
    // A day lasts to its end, which is later than any hour of it and earlier than any of the next.
    let day = ["2024-01-02T10:00", "2024-01-02T18:59", "2024-01-02T19:00"].map(|start| ask("opinion.major_release", "same day", start));
    let evening = "2024-01-02T23:59:00+08:00";
    assert_eq!(day.each_ref().map(due), [(five, "cn-2019"), (evening, "cn-2019"), ("2024-01-02", "own")]);
}

#[test]
fn of_a_least_period_the_longer_binds() {
    // A legality review of a major decision has no less than 7 working days.
    let of = |n: u32| {
        let text = json!({ "zh": "合法性审查", "en": "legality review" });
        let case = json!({ "id": "legality_review", "name": text, "within": format!("{n} workdays"), "bound": "at_least", "cite": cite() });
        let own = json!({ "name": text, "cite": cite(), "case": [case] });
        let book = book(json!({ "term": { "predecision.comment": own } }));
        let answer = answered(json!({
            "rule": "predecision.comment", "facts": { "start": "2024-03-01", "case": "legality_review" }, "book": book,
        }));
        let (due, book) = due(&answer);
        format!("{due} {book}")
    };
    assert_eq!([of(6), of(7), of(8)], ["2024-03-12 cn-2019", "2024-03-12 own", "2024-03-13 own"]);
}

#[test]
fn a_multiplied_term_departs_from_the_multiple_that_is_too_long() {
    let found = |within: &str| -> Vec<Option<u32>> {
        let mut own = term(within);
        own["per"] = json!({ "fact": "levels", "name": { "zh": "级数", "en": "levels" } });
        let book = book(json!({ "term": { "request.reply": own } }));
        let book = Rulebook::from_json("own", &book.to_string(), Library::embedded()).unwrap();
        let found = conformity(&book, &Calendar::china());
        let found = found.iter().filter(|departure| departure.rule.as_str() == "request.reply");
        found.map(|departure| departure.witness.times.get("levels").copied()).collect()
    };
    let times = |within: &str| -> BTreeSet<Option<u32>> { found(within).into_iter().collect() };
    // 15 working days under the Regulations of 2007, 20 since: twice 12 is too long for both, once 21 as well.
    assert_eq!(times("12 workdays"), BTreeSet::from([Some(2)]));
    assert_eq!(times("21 workdays"), BTreeSet::from([Some(1)]));
}

#[test]
fn weeks_and_months_are_compared_by_the_year() {
    // An account of new media is to be kept up at least once in two weeks: 26 times a year.
    let is_rarer = |at_least: u32, every: &str| {
        let cadence = json!({
            "name": { "zh": "更新", "en": "updates" }, "at_least": at_least, "every": every, "acts": { "zh": "更新", "en": "updates" }, "cite": cite(),
        });
        let book = book(json!({ "cadence": { "media.dormant": cadence } }));
        let book = Rulebook::from_json("own", &book.to_string(), Library::embedded()).unwrap();
        !conformity(&book, &Calendar::china()).is_empty()
    };
    assert!(is_rarer(12, "6 months") && !is_rarer(13, "6 months") && !is_rarer(14, "6 months"));
    assert!(is_rarer(2, "month") && !is_rarer(3, "month") && is_rarer(1, "3 weeks") && !is_rarer(1, "2 weeks"));
}

// The ledger

#[test]
fn times_of_others_in_calendar_units_are_counted_in_the_ledger() {
    let ask = |within: &str, roll: Option<&str>, reached: &str| {
        let mut sections = json!({ "term": { "request.third_party": term(within) } });
        if let Some(roll) = roll {
            sections["convention"] = json!({ "calendar_day_roll": { "value": roll, "cite": cite() } });
        }
        let events = json!([
            { "date": "2024-03-01", "event": "received" }, { "date": reached, "event": "third_party_asked", "who": "甲" },
            { "date": reached, "event": "third_party_reached", "who": "甲" },
        ]);
        let answer = answered(json!({ "rule": "request.state", "today": reached, "facts": { "events": events }, "book": book(sections) }));
        let duties = answer["duties"].as_array().unwrap_or_else(|| panic!("{answer}")).clone();
        let answers = duties.iter().find(|duty| duty["who"] == "甲" && duty["due"].is_string()).unwrap_or_else(|| panic!("{answer}"));
        format!("{} {}", answers["due"].as_str().unwrap(), answers["document"].as_str().unwrap())
    };
    // Nationally 15 working days: from Monday 4 March until Monday the 25th, which binds where the own time is longer.
    assert_eq!(ask("15 workdays", None, "2024-03-04"), "2024-03-25 本局办法");
    assert_eq!(ask("10 days", None, "2024-03-04"), "2024-03-14 本局办法");
    assert_eq!(ask("1 week", None, "2024-03-04"), "2024-03-11 本局办法");
    assert_eq!(ask("2 weeks", None, "2024-03-04"), "2024-03-18 本局办法");
    assert_eq!(ask("1 month", None, "2024-03-04"), "2024-03-25 中华人民共和国政府信息公开条例");
    assert_eq!(ask("1 year", None, "2024-03-04"), "2024-03-25 中华人民共和国政府信息公开条例");
    // Twelve days end on Saturday the 16th.
    assert_eq!(ask("12 days", None, "2024-03-04"), "2024-03-18 本局办法");
    assert_eq!(ask("12 days", Some("none"), "2024-03-04"), "2024-03-16 本局办法");
}

#[test]
fn where_no_day_counts_the_last_of_them_selects_the_law() {
    // Over the internet only the day of confirmation counts, and there is none yet.
    let ask = |submitted: &str, arrived: &str| {
        let facts = json!({ "channel": "internet", "submitted": submitted, "arrived": arrived });
        answered(json!({ "rule": "request.received_on", "facts": facts }))["book"]["id"].as_str().unwrap().to_owned()
    };
    assert_eq!([ask("2019-05-13", "2019-05-14"), ask("2019-05-13", "2019-05-15")], ["cn-2008", "cn-2019"]);
}

// Screening

#[test]
fn a_period_of_secrecy_may_last_to_its_longest() {
    let is_over = |mark: &str| {
        let question = json!({ "rule": "screen.secrecy_mark", "on": "2024-03-01", "lang": "en", "facts": { "text": format!("{mark}\n关于某事的通知") } });
        let answer = answered(question);
        let reason = answer["findings"][0]["reason"].as_str().unwrap_or_else(|| panic!("{answer}"));
        reason.contains("longer than")
    };
    for (level, years) in [("绝密", 30), ("机密", 20), ("秘密", 10)] {
        let marks = [format!("{years}年"), format!("{}个月", 12 * years), format!("{}个月", 12 * years + 1), format!("{}年", years + 1)];
        assert_eq!(marks.map(|period| is_over(&format!("{level}★{period}"))), [false, false, true, true], "{level}");
    }
}

#[test]
fn a_label_stands_no_more_than_sixteen_characters_before() {
    let is_permitted = |between: usize| {
        let text = format!("联系电话{}0793-8223456", "甲".repeat(between));
        let facts = json!({ "text": text, "permits": ["duty_contacts"] });
        let answer = answered(json!({ "rule": "screen.personal", "book": "cn-2019", "on": "2024-03-01", "facts": facts }));
        let findings = answer["findings"].as_array().unwrap_or_else(|| panic!("{answer}"));
        let found = findings.iter().find(|finding| finding["kind"] == "landline").unwrap_or_else(|| panic!("{answer}"));
        found.get("permitted_by").is_some()
    };
    // The label has four characters itself; its last two, 电话, are none of the permission's labels.
    assert_eq!([0, 11, 12, 13, 14].map(is_permitted), [true, true, true, false, false]);
}
