//! The calendar against its data, read by other means: every day of 2001–2026, the laws of the data, what was known when.

use std::{collections::BTreeMap, fs};

use chrono::{Datelike, Days as Plus, NaiveDate, Weekday};
use gongkai::{
    calendar::{Calendar, CalendarError, NoticeKind},
    law::Evidence,
};
use gongkai_tests::{Days, Random, beside, workspace};

const YEARS: std::ops::RangeInclusive<i32> = 2001..=2026;

fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(workspace().join("core/data/calendar").join(name)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn every_day() -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap().iter_days().take_while(|day| YEARS.contains(&day.year()))
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[test]
fn every_day_is_what_the_data_says() {
    let named: BTreeMap<String, BTreeMap<String, String>> =
        rows("china_days.csv").into_iter().map(|row| (row["date"].clone(), row)).collect();
    let china = Calendar::china();
    let mut days = 0;
    for date in every_day() {
        let day = china.day(date).unwrap();
        let row = named.get(&date.to_string());
        let kind = row.map_or(if is_weekend(date) { "weekend" } else { "workday" }, |row| row["kind"].as_str());
        assert_eq!(day.kind.as_str(), kind, "{date}");
        assert_eq!(china.is_workday(date), Ok(matches!(kind, "workday" | "makeup_workday")), "{date}");
        let statutory = row.map_or(Some(false), |row| row["statutory"].parse().ok());
        assert_eq!(day.statutory, statutory, "{date}");
        if let Some(row) = row {
            assert_eq!(day.notice.as_ref().unwrap().year.to_string(), row["year_of_notice"], "{date}");
            assert_eq!(day.name.unwrap().zh.replace('、', ""), row["name_zh"].replace(['、', '/', ' '], ""), "{date}");
        }
        // A day that an amendment made an ordinary one again still rests on it.
        assert!(row.is_some() || day.notice.is_none_or(|notice| notice.kind == NoticeKind::Amendment), "{date}");
        days += 1;
    }
    assert_eq!(days, 26 * 365 + 6, "six leap years");
    let coverage = china.coverage();
    assert_eq!((coverage.start().to_string().as_str(), coverage.end().to_string().as_str()), ("2001-01-01", "2026-12-31"));
    assert_eq!(china.is_workday("2000-12-31".parse().unwrap()), Err(CalendarError::BeforeTable { year: 2000 }));
    assert_eq!(china.is_workday("2027-01-01".parse().unwrap()), Err(CalendarError::NotAnnounced { year: 2027 }));
}

/// Nobody is given a day off for nothing: weekdays off are the statutory days and those worked for on weekends. The exceptions are
/// Victory Day 2015 and the Spring Festival of 2020.
#[test]
fn weekdays_off_are_statutory_days_and_make_up_days() {
    let mut off: BTreeMap<i32, i32> = BTreeMap::new();
    let mut made_up: BTreeMap<i32, i32> = BTreeMap::new();
    for day in every_day().map(|date| Calendar::china().day(date).unwrap()) {
        let Some(notice) = day.notice else { continue };
        match day.kind.as_str() {
            "holiday" if !is_weekend(day.date) => *off.entry(notice.year).or_default() += 1,
            "makeup_workday" => *made_up.entry(notice.year).or_default() += 1,
            _ => {}
        }
    }
    for year in YEARS {
        let statutory = match year {
            2001..=2007 => 10,
            2008..=2024 => 11,
            _ => 13,
        };
        let given = match year {
            2015 => 1,
            2020 => 2,
            _ => 0,
        };
        assert_eq!(off[&year], statutory + made_up.get(&year).copied().unwrap_or_default() + given, "{year}");
    }
}

#[test]
fn working_days_of_a_year() {
    let worked = |year| every_day().filter(|day| day.year() == year && Calendar::china().is_workday(*day).unwrap()).count();
    for (year, days) in [(2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248)] {
        assert_eq!(worked(year), days, "{year}");
    }
}

#[test]
fn an_amendment_applies_from_its_issue() {
    let rows = rows("amendments.csv");
    assert_eq!(rows.len(), 16);
    for row in rows {
        let (date, issued): (NaiveDate, NaiveDate) = (row["date"].parse().unwrap(), row["issued"].parse().unwrap());
        let kind = |on: NaiveDate| Calendar::china().as_known_on(on).day(date).unwrap().kind.as_str();
        assert_eq!(kind(issued.pred_opt().unwrap()), row["before"], "{date} before");
        assert_eq!(kind(issued), row["after"], "{date} after");
        assert_eq!(kind(NaiveDate::from_ymd_opt(2026, 12, 31).unwrap()), row["after"], "{date} now");
        let notice = Calendar::china().day(date).unwrap().notice;
        assert!(notice.is_none_or(|notice| notice.kind == NoticeKind::Amendment && notice.issued == Some(issued)), "{date}");
    }
}

/// The day before a notice its year is unknown; on the day of the notice every day of it is what the notice first said.
#[test]
fn a_year_is_announced_on_the_day_of_its_notice() {
    let amended: Vec<String> = rows("amendments.csv").into_iter().map(|row| row["date"].clone()).collect();
    let now = Calendar::china();
    let mut announced = 0;
    for row in rows("notices.csv").iter().filter(|row| row["kind"] == "annual" && !row["issued"].is_empty()) {
        let (year, issued): (i32, NaiveDate) = (row["year"].parse().unwrap(), row["issued"].parse().unwrap());
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let before = now.as_known_on(issued.pred_opt().unwrap());
        assert_eq!(before.is_workday(first), Err(CalendarError::NotAnnounced { year }), "{year}");
        let known = now.as_known_on(issued);
        for day in first.iter_days().take_while(|day| day.year() == year).filter(|day| !amended.contains(&day.to_string())) {
            // A later year's notice may reach back into December.
            let own = now.day(day).unwrap().notice.is_none_or(|notice| notice.year == year);
            if own {
                assert_eq!(known.is_workday(day), now.is_workday(day), "{day} as known on {issued}");
            }
        }
        announced += 1;
    }
    assert_eq!(announced, 24);
}

#[test]
fn adding_and_counting_agree_with_walking() {
    let (china, days) = (Calendar::china(), Days::read().unwrap());
    // From every day, by the numbers the law uses.
    for start in every_day() {
        for n in [1, 3, 7, 15, 20] {
            assert_eq!(china.add(start, n).ok(), days.add(start, n), "{start} + {n}");
            assert_eq!(china.add(start, -n).ok(), days.add(start, -n), "{start} - {n}");
        }
        assert_eq!(china.roll(start).ok(), days.roll(start), "{start}");
        assert_eq!(china.next(start).ok(), days.add(start, 1), "{start}");
        assert_eq!(china.previous(start).ok(), days.add(start, -1), "{start}");
    }
    let mut random = Random::new(2026);
    let whole: Vec<NaiveDate> = every_day().collect();
    for _ in 0..2_000 {
        let (a, b) = (*random.pick(&whole).unwrap(), *random.pick(&whole).unwrap());
        let (a, b) = (a.min(b), a.max(b));
        let count = china.count(a, b).unwrap();
        assert_eq!(Some(count), days.count(a, b), "{a} … {b}");
        let n = i32::try_from(random.below(1_000)).unwrap() - 500;
        assert_eq!(china.add(a, n).ok(), days.add(a, n), "{a} + {n}");
    }
}

#[test]
fn runs_cover_every_day_once() {
    let mut random = Random::new(4);
    let whole: Vec<NaiveDate> = every_day().collect();
    for _ in 0..500 {
        let from = *random.pick(&whole).unwrap();
        let to = (from + Plus::new(random.below(400) as u64)).min(*whole.last().unwrap());
        let mut next = from;
        for run in Calendar::china().runs(from, to).unwrap() {
            assert_eq!(run.from, next);
            let mut days = 0;
            for day in run.from.iter_days().take_while(|day| *day <= run.to) {
                assert_eq!(Calendar::china().day(day).unwrap().kind, run.kind, "{day}");
                days += 1;
            }
            assert_eq!(run.days(), days, "{} to {}", run.from, run.to);
            next = run.to.succ_opt().unwrap();
        }
        assert_eq!(next, to.succ_opt().unwrap());
    }
}

/// The arrangements of 2020, 2021 and 2024 to 2026 were read in their notices.
#[test]
fn the_notices_that_were_read_say_so() {
    let evidence = |date: &str| Calendar::china().day(date.parse().unwrap()).unwrap().notice.unwrap().evidence;
    for read in ["2020-01-24", "2021-02-12", "2024-02-12", "2025-10-01", "2026-02-15"] {
        assert_eq!(evidence(read), Evidence::Text, "{read}");
    }
    assert_eq!(evidence("2023-10-02"), Evidence::Secondary);
}

/// Ours are the shared data, or better known; the amendments have two columns more, and the name of what a day was.
#[test]
fn the_data_are_the_shared_data() {
    let Some(folder) = beside("shared/data") else { return };
    let ours = |name: &str| fs::read_to_string(workspace().join("core/data/calendar").join(name)).unwrap();
    let shared = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(ours("china_days.csv"), shared("china_days.csv"));
    let notices = |text: String| -> Vec<[String; 5]> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows = reader.deserialize::<BTreeMap<String, String>>().map(Result::unwrap);
        rows.map(|row| ["year", "kind", "number", "issued", "evidence"].map(|column| row[column].clone())).collect()
    };
    let (known, before) = (notices(ours("notices.csv")), notices(shared("notices.csv")));
    assert_eq!(known.len(), before.len());
    for ([facts @ .., evidence], [known_before @ .., was]) in known.iter().zip(&before) {
        assert_eq!(facts, known_before);
        assert!(evidence == was || evidence == "text", "{facts:?}: {evidence}");
    }
    let facts = |text: &str| -> BTreeMap<String, (String, String, bool)> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows = reader.deserialize::<BTreeMap<String, String>>().map(Result::unwrap);
        rows.map(|row| (row["date"].clone(), (row["issued"].clone(), row["before"].clone(), row["after"].contains("workday")))).collect()
    };
    let (ours, shared) = (facts(&ours("amendments.csv")), facts(&shared("amendments.csv")));
    for (date, fact) in &shared {
        assert_eq!(ours.get(date), Some(fact), "{date}");
    }
    // Ours also name the weekend days that became part of a holiday.
    for date in ours.keys().filter(|date| !shared.contains_key(*date)) {
        assert!(is_weekend(date.parse().unwrap()) && !ours[date].2, "{date}");
    }
}
