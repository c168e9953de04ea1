//! Notices that a user gives: a year that is fed in is as good as one of ours, and a wrong notice is refused with all its faults.

use std::{collections::BTreeMap, fs};

use chrono::{Datelike, NaiveDate};
use gongkai::calendar::{Calendar, CalendarError, Day, DayKind, HolidayNotice, NoticeDay, NoticeKind, Standing};
use gongkai_tests::{Random, workspace};
use serde_json::json;

type Row = BTreeMap<String, String>;

fn rows(name: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(workspace().join("core/data/calendar").join(name)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn file(name: &str) -> String {
    fs::read_to_string(workspace().join("tests/notices").join(name)).unwrap()
}

/// The notices of the data from 2008 on, as they were issued: what an amendment changed is what it was in that of the year.
fn notices() -> Vec<HolidayNotice> {
    let (days, amended) = (rows("china_days.csv"), rows("amendments.csv"));
    let name_now = |date: &str| days.iter().find(|row| row["date"] == date).map_or("", |row| row["name_zh"].as_str());
    let day = |date: &str, kind: &str, name: &str| {
        let name = if name.is_empty() { "照常" } else { name };
        NoticeDay { date: date.parse().unwrap(), name: name.to_owned(), off: matches!(kind, "holiday" | "weekend") }
    };
    rows("notices.csv")
        .iter()
        .filter(|row| row["year"].parse::<i32>().unwrap() >= 2008)
        .map(|row| {
            let named = match row["kind"].as_str() {
                "annual" => {
                    let first = days.iter().filter(|day| day["year_of_notice"] == row["year"]);
                    let first = first.filter(|day| amended.iter().all(|change| change["date"] != day["date"]));
                    let of_year =
                        amended.iter().filter(|change| change["date"].starts_with(&row["year"]) && !change["name_before"].is_empty());
                    first
                        .map(|row| day(&row["date"], &row["kind"], &row["name_zh"]))
                        .chain(of_year.map(|change| day(&change["date"], &change["before"], &change["name_before"])))
                        .collect()
                }
                _ => {
                    let changes = amended.iter().filter(|change| change["issued"] == row["issued"]);
                    changes.map(|change| day(&change["date"], &change["after"], name_now(&change["date"]))).collect()
                }
            };
            HolidayNotice {
                year: row["year"].parse().unwrap(),
                number: Some(row["number"].clone()),
                issued: Some(row["issued"].parse().unwrap()),
                days: named,
            }
        })
        .collect()
}

fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap()
}

fn days_of(years: std::ops::RangeInclusive<i32>) -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap().iter_days().take_while(move |day| day.year() <= *years.end())
}

/// What a day is, as far as a notice can say it: that a commemoration was no statutory day stands in the law, not in the notice, and
/// how well a notice is known is not its own affair.
fn told(day: Result<Day, CalendarError>, leave_open: bool) -> Result<impl PartialEq + std::fmt::Debug, CalendarError> {
    day.map(|day| {
        let notice = day.notice.map(|notice| (notice.year, notice.kind, notice.number, notice.issued, notice.known_from));
        (day.date, day.kind, day.name, day.statutory.filter(|_| !leave_open), notice, day.standing)
    })
}

fn assert_same(one: &Calendar, other: &Calendar, years: std::ops::RangeInclusive<i32>) {
    for date in days_of(years) {
        let (a, b) = (one.day(date), other.day(date));
        let leave_open = b.as_ref().is_ok_and(|day| day.statutory.is_none());
        assert_eq!(told(a, leave_open), told(b, leave_open), "{date}");
        assert_eq!(one.is_workday(date), other.is_workday(date), "{date}");
        for n in [-20, 1, 20] {
            assert_eq!(one.add(date, n), other.add(date, n), "{date} {n:+}");
        }
    }
}

/// Show 1: the calendar of the day before a notice, and that notice given, is the calendar that the notice made.
#[test]
fn a_year_that_is_given_is_as_good_as_one_of_ours() {
    let (china, notices) = (Calendar::china(), notices());
    let annual = |year: i32| notices.iter().find(|notice| notice.year == year);
    let mut years = 0;
    for year in 2008..=2026 {
        let first = annual(year).unwrap();
        let mut given = china.as_known_on(before(first.issued.unwrap()));
        assert!(given.is_workday(NaiveDate::from_ymd_opt(year, 1, 1).unwrap()).is_err(), "{year} is known before its notice");
        for notice in notices.iter().filter(|notice| notice.year == year) {
            given = given.with_notice(notice).unwrap_or_else(|problems| panic!("{year}: {problems}"));
        }
        let known = annual(year + 1).map_or_else(|| china.clone(), |next| china.as_known_on(before(next.issued.unwrap())));
        assert_same(&given, &known, year - 1..=year + 1);
        years += 1;
    }
    assert_eq!(years, 19);
}

/// The library's own calendar could be made of nothing but notices given, in any order.
#[test]
fn all_notices_given_at_once_are_our_calendar() {
    let china = Calendar::china();
    let mut notices = notices();
    let then = china.as_known_on(before(notices[0].issued.unwrap()));
    let mut random = Random::new(8);
    for i in (1..notices.len()).rev() {
        notices.swap(i, random.below(i + 1));
    }
    let given = then.with_notices(&notices).unwrap();
    assert_same(&given, &china, 2007..=2027);
    let years: Vec<String> =
        given.doubts().into_iter().map(|doubt| doubt.message.en.chars().filter(char::is_ascii_digit).collect()).collect();
    assert_eq!(years.len(), 2, "{years:?}");
    assert!(years[0].contains("2015") && years[1].contains("2020"), "{years:?}");
}

#[test]
fn a_notice_that_says_what_is_known_changes_nothing() {
    let china = Calendar::china();
    let known = notices().into_iter().filter(|notice| notice.year == 2026).collect::<Vec<_>>();
    assert_same(&china.with_notices(&known).unwrap(), &china, 2025..=2027);
}

#[test]
fn a_day_that_an_amendment_gives_back_is_an_ordinary_one() {
    let amendment = |date: &str, off: bool| HolidayNotice {
        year: 2026,
        number: None,
        issued: "2026-05-20".parse().ok(),
        days: vec![NoticeDay { date: date.parse().unwrap(), name: "国庆节".to_owned(), off }],
    };
    let china = Calendar::china();
    let date: NaiveDate = "2026-10-07".parse().unwrap();
    let worked = china.with_notice(&amendment("2026-10-07", false)).unwrap();
    let day = worked.day(date).unwrap();
    assert_eq!((day.kind, day.name, day.notice.unwrap().kind), (DayKind::Workday, None, NoticeKind::Amendment));
    assert_eq!(worked.as_known_on("2026-05-19".parse().unwrap()).day(date), china.as_known_on("2026-05-19".parse().unwrap()).day(date));
    assert!(china.with_notice(&amendment("2026-10-08", false)).is_err(), "a Thursday that was not off");
    assert!(china.with_notice(&amendment("2026-10-02", false)).is_err(), "a statutory day");
    assert!(!china.with_notice(&amendment("2026-10-10", true)).unwrap().is_workday("2026-10-10".parse().unwrap()).unwrap());
}

#[test]
fn a_notice_counts_from_its_issue_on_and_settles_december() {
    let notice = HolidayNotice::from_json(&file("good.json")).unwrap();
    let given = Calendar::china().with_notice(&notice).unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(given.standing(day("2026-12-01"), day("2027-12-25")), Standing::Settled);
    assert_eq!(given.standing(day("2027-12-01"), day("2027-12-26")), Standing::Unsettled);
    assert!(given.as_known_on(day("2026-12-01")).is_workday(day("2027-01-04")).is_err());
    assert!(given.as_known_on(day("2026-12-02")).is_workday(day("2027-01-04")).unwrap());
    // Whatever was known, a notice given afterwards is given.
    assert!(Calendar::china().as_known_on(day("2026-11-01")).with_notice(&notice).unwrap().is_workday(day("2027-01-04")).unwrap());
    assert_ne!(given.version(), Calendar::china().version());
    // The years after it are provisional again, those before it are not.
    let far = given.provisional();
    assert_eq!(far.day(day("2027-02-09")).unwrap().standing, Standing::Settled);
    assert_eq!(far.day(day("2028-01-01")).unwrap().standing, Standing::Provisional);
}

#[test]
fn the_layout_of_open_data_is_read() {
    let calendar = |name: &str| Calendar::china().with_notice(&HolidayNotice::from_json(&file(name)).unwrap()).unwrap();
    let (ours, theirs) = (calendar("good.json"), calendar("open-data.json"));
    for date in days_of(2026..=2027) {
        let told = |day: Day| (day.kind, day.name, day.statutory, day.standing);
        assert_eq!(ours.day(date).map(told), theirs.day(date).map(told), "{date}");
    }
    for notice in notices() {
        let days: Vec<_> = notice.days.iter().map(|day| json!({ "name": day.name, "date": day.date, "isOffDay": day.off })).collect();
        let theirs = json!({ "year": notice.year, "papers": ["https://example.org"], "days": days });
        assert_eq!(HolidayNotice::of(&theirs).unwrap().days, notice.days);
    }
}

/// One file a fault: where it is found, and by which code.
#[test]
fn a_wrong_notice_is_refused_with_all_its_faults() {
    let faults = |name: &str| -> Vec<(String, String)> {
        let read = HolidayNotice::from_json(&file(name));
        let problems = read.and_then(|notice| Calendar::china().with_notice(&notice)).err();
        problems.into_iter().flatten().map(|problem| (problem.code.as_str().to_owned(), problem.path)).collect()
    };
    let expected: [(&str, &[(&str, &str)]); 11] = [
        ("good.json", &[]),
        ("open-data.json", &[]),
        ("gap-of-years.json", &[("not_announced", "year")]),
        ("no-days.json", &[("missing_key", "days")]),
        ("outside-its-year.json", &[("out_of_range", "days[33].date")]),
        ("twice.json", &[("contradiction", "days[33].date")]),
        ("statutory-day-worked.json", &[("contradiction", "days[22].off")]),
        ("statutory-day-missing.json", &[("missing_key", "days")]),
        ("worked-anyway.json", &[("contradiction", "days[33].off")]),
        ("several.json", &[("contradiction", "days[22].off"), ("contradiction", "days[33].off"), ("out_of_range", "days[34].date")]),
        (
            "wrong-keys.json",
            &[
                ("wrong_type", "year"),
                ("bad_date", "issued"),
                ("missing_key", "days[0].name"),
                ("wrong_type", "days[0].off"),
                ("unknown_key", "days[0].why"),
            ],
        ),
    ];
    for (name, expected) in expected {
        let found = faults(name);
        let found: Vec<(&str, &str)> = found.iter().map(|(code, path)| (code.as_str(), path.as_str())).collect();
        assert_eq!(found, expected, "{name}");
    }
    // A broken sum is told, not refused: it was so twice.
    let sum = HolidayNotice::from_json(&file("sum-rule.json")).unwrap();
    let doubts = Calendar::china().with_notice(&sum).unwrap().doubts();
    assert_eq!(doubts.len(), 1);
    assert!(doubts[0].message.en.contains("18 weekdays"), "{doubts:?}");
    // Every file of the folder is one of these.
    let files = fs::read_dir(workspace().join("tests/notices")).unwrap().count();
    assert_eq!(files, expected.len() + 1);
}
