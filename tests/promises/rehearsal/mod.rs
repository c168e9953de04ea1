//! Between which days a provisional deadline must lie: rehearsed for every year since 2014, as known on the day before its notice.

mod bounds;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use gongkai::{
    Library,
    calendar::{Calendar, Standing},
    rulebook::{Rulebook, TermQuestion},
};
use gongkai_tests::{read, workspace};
use serde_json::json;

use self::bounds::{Bound, Breaks, YEARS};

type Row = BTreeMap<String, String>;

fn rows(name: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(workspace().join("core/data/calendar").join(name)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// The bounds are what all arrangements have in common, neither more nor less.
#[test]
fn the_bounds_are_those_of_all_arrangements() {
    let breaks = Breaks::read();
    let given: Vec<(String, Bound)> = rows("bounds.csv")
        .into_iter()
        .map(|row| {
            let number = |key: &str| row[key].parse::<i32>().unwrap();
            let pair = |from: &str, to: &str| (number(from), number(to));
            assert_eq!((row["since"].as_str(), row["evidence"].as_str()), ("2014", "inferred"));
            let bound = Bound {
                first: pair("first_from", "first_to"),
                last: pair("last_from", "last_to"),
                length: pair("shortest", "longest"),
                made_up: pair("made_up_from", "made_up_to"),
                most_made_up: number("most_made_up"),
                given: pair("given_from", "given_to"),
            };
            (row["occasion"].clone(), bound)
        })
        .collect();
    let found: Vec<(String, Bound)> = breaks.bounds(None).into_iter().map(|(id, bound)| (id.to_owned(), bound)).collect();
    assert_eq!(given, found);
}

/// What was found for terms of one length.
#[derive(Default)]
struct Tally {
    widths: Vec<i64>,
    inside: usize,
    inside_if_left_out: usize,
    outside: Vec<String>,
}

/// The terms that are rehearsed: working days, and the rule of 2019 that has them; 40 is the reply extended by 20.
const TERMS: [(i32, &str, u32); 4] =
    [(7, "request.supplement_notice", 0), (15, "request.third_party", 0), (20, "request.reply", 0), (40, "request.reply", 20)];

/// Show 2: for every start day whose term crosses the end of the year, what came of it lies between the days that were told before the
/// notice. The page gives the widths, and how often it lies inside if the year's own arrangement is not among those that the bounds
/// were taken from.
#[test]
fn what_came_lies_between_the_days_that_were_told() {
    let (china, book, breaks) = (Calendar::china(), Library::embedded().book("cn-2019").unwrap(), Breaks::read());
    let law: NaiveDate = "2024-03-01".parse().unwrap();
    let mut lines = Vec::new();
    for (n, rule, extended) in TERMS {
        let mut tally = Tally::default();
        for row in rows("notices.csv").iter().filter(|row| row["kind"] == "annual") {
            let year: i32 = row["year"].parse().unwrap();
            if !YEARS.contains(&year) {
                continue;
            }
            let eve = row["issued"].parse::<NaiveDate>().unwrap().pred_opt().unwrap();
            let told = china.as_known_on(eve).provisional();
            let known = china.as_known_on(eve);
            let is_worked = |day: NaiveDate| known.is_workday(day).unwrap();
            let all = breaks.ahead(&breaks.bounds(None), year, is_worked);
            let others = breaks.ahead(&breaks.bounds(Some(year)), year, is_worked);
            let last = NaiveDate::from_ymd_opt(year - 1, 12, 31).unwrap();
            for start in (0..).map_while(|days| last.checked_sub_days(chrono::Days::new(days))) {
                let came = china.add(start, n).unwrap();
                let question = TermQuestion::new(rule, start).on(law).extended_by(extended);
                let due = book.deadline(&question, &told).unwrap();
                if due.standing < Standing::Provisional && came.year() < year {
                    break;
                }
                let Some((first, latest)) = due.due_between else { panic!("{start} + {n}: nothing is told before {eve}: {due:?}") };
                tally.widths.push((latest - first).num_days());
                if (first..=latest).contains(&came) {
                    tally.inside += 1;
                } else {
                    tally.outside.push(format!("{start} + {n}: {came}, told {first} to {latest}"));
                }
                let by_others = others.between(start, n);
                tally.inside_if_left_out += usize::from(by_others.is_some_and(|(first, latest)| (first..=latest).contains(&came)));
                // Counted anew from the data it is the same.
                assert_eq!(all.between(start, n), Some((first, latest)), "{start} + {n}");
            }
        }
        assert!(tally.outside.is_empty(), "{:#?}", tally.outside);
        tally.widths.sort_unstable();
        let (starts, widest) = (tally.widths.len(), tally.widths.last().unwrap());
        let exact = tally.widths.iter().filter(|width| **width == 0).count();
        lines.push(format!(
            "| {n} | {starts} | {} | {} | {widest} | {exact} | {} |",
            tally.inside,
            tally.widths[starts / 2],
            tally.inside_if_left_out,
        ));
    }
    let page = read(&workspace().join("docs/calendar.md")).unwrap();
    for line in &lines {
        assert!(page.contains(line.as_str()), "docs/calendar.md does not say:\n{}", lines.join("\n"));
    }
}

/// `due` is one of the days between which the truth must lie, for every start day of which anything is told, however the year falls.
#[test]
fn the_day_that_is_told_lies_between_the_two() {
    let (china, law) = (Calendar::china(), "2024-03-01".parse::<NaiveDate>().unwrap());
    let annual = rows("notices.csv").into_iter().filter(|row| row["kind"] == "annual" && row["issued"].as_str() >= "2013");
    let eves = annual.map(|row| (row["year"].parse().unwrap(), row["issued"].parse::<NaiveDate>().unwrap().pred_opt().unwrap()));
    let books = [3, 7, 15, 20].map(|n| (n, reply_within(n)));
    let mut seen = 0;
    for (year, eve) in eves.chain([(2027, "2026-11-27".parse().unwrap())]) {
        let told = china.as_known_on(eve).provisional();
        for (n, book) in &books {
            let first = NaiveDate::from_ymd_opt(year - 1, 11, 1).unwrap();
            for start in first.iter_days().take_while(|day| day.year() <= year) {
                let due = book.deadline(&TermQuestion::new("request.reply", start).on(law), &told).unwrap();
                let Some((first, last)) = due.due_between else {
                    // Nothing is told that runs past the year after the last notice.
                    assert!(due.standing < Standing::Provisional || start.month() == 12 && start.year() == year, "{start} + {n}");
                    continue;
                };
                assert!((first..=last).contains(&due.day()), "{start} + {n}: {} is not between {first} and {last}", due.day());
                seen += 1;
            }
        }
    }
    assert!(seen > 14 * 4 * 330, "{seen}");
}

/// A book of our own with one term, which is no laxer than the national one.
fn reply_within(n: u32) -> Rulebook {
    let cite = json!({ "document": "own", "provision": "第一条", "evidence": "text" });
    let text = |zh: &str, en: &str| json!({ "zh": zh, "en": en });
    let book = json!({
        "book": { "id": "own", "title": text("本局办法", "our own rules"), "scope": text("本局", "our office"), "version": "1", "extends": "cn" },
        "document": { "own": { "title": "本局办法" } },
        "term": { "request.reply": { "name": text("答复", "reply"), "within": format!("{n} workdays"), "cite": cite } },
    });
    Rulebook::from_json("own", &book.to_string(), Library::embedded()).unwrap()
}

/// Nothing is told beyond the year after the last notice, nor where regional days are laid over it.
#[test]
fn what_is_not_bounded_is_not_told() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let ahead = Calendar::china().provisional();
    let between = |calendar: &Calendar, start: &str| {
        let due = book.due_in(calendar, "request.reply", start.parse::<NaiveDate>().unwrap()).unwrap();
        assert_eq!(due.standing, Standing::Provisional);
        due.due_between
    };
    assert!(between(&ahead, "2027-06-01").is_some());
    assert!(between(&ahead, "2027-12-20").is_none());
    assert!(between(&ahead, "2030-06-03").is_none());
    let closed = gongkai::calendar::OverlayDay {
        date: "2027-06-02".parse().unwrap(),
        kind: gongkai::calendar::DayKind::Closure,
        name: gongkai::Text::new("停电", "power cut"),
    };
    assert!(between(&ahead.overlay(&[closed]).unwrap(), "2027-06-01").is_none());
}
