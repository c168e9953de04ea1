//! The laws of counting, and the views against each other.

use chrono::NaiveDate;

use super::*;
use crate::text::Text;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn adding_and_counting_are_inverse() {
    let china = Calendar::china();
    for day in date("2003-01-01").iter_days().take_while(|day| *day < date("2025-01-01")).step_by(3) {
        for n in (-250..=250).filter(|n| *n != 0) {
            let there = china.add(day, n).unwrap();
            assert!(china.is_workday(there).unwrap());
            // Back from a day of rest, the day arrived at is not among those after it.
            let back = n < 0 && !china.is_workday(day).unwrap();
            assert_eq!(china.count(day, there), Ok(n + i32::from(back)), "{day} {n}");
            assert_eq!(china.count(there, day), china.count(day, there).map(|n| -n), "{day} {n}");
        }
        assert_eq!((china.add(day, 0), china.count(day, day)), (Ok(day), Ok(0)));
    }
}

#[test]
fn the_embedded_tables_are_what_the_recipe_makes() {
    let made = china_as_known("2026-11-22");
    let china = Calendar::china();
    assert_eq!((&made.tables().rank, &made.tables().select), (&china.tables().rank, &china.tables().select));
}

fn china_as_known(on: &str) -> Calendar {
    Calendar::china().as_known_on(date(on))
}

#[test]
fn amendments_apply_from_their_issue_on() {
    for (day, issued, before, after) in [
        ("2003-04-26", "2003-04-21", DayKind::MakeupWorkday, DayKind::Weekend),
        ("2003-05-06", "2003-04-21", DayKind::Holiday, DayKind::Workday),
        ("2015-09-05", "2015-05-13", DayKind::Weekend, DayKind::Holiday),
        ("2019-05-05", "2019-03-22", DayKind::Weekend, DayKind::MakeupWorkday),
        ("2020-02-01", "2020-01-26", DayKind::MakeupWorkday, DayKind::Holiday),
    ] {
        let known = |on: NaiveDate| Calendar::china().as_known_on(on).day(date(day)).unwrap();
        let (then, now) = (known(date(issued).pred_opt().unwrap()), known(date(issued)));
        assert_eq!((then.kind, now.kind), (before, after), "{day}");
        assert_eq!(now.notice.as_ref().and_then(|notice| notice.issued), Some(date(issued)));
        assert_eq!(Calendar::china().day(date(day)), Ok(Day { standing: Standing::Settled, ..now }));
    }
}

#[test]
fn a_year_is_known_from_its_notice_on() {
    for (on, last) in [
        ("2002-12-30", "2001-12-31"),
        ("2002-12-31", "2003-12-31"),
        ("2020-11-24", "2020-12-31"),
        ("2020-11-25", "2021-12-31"),
        ("2030-01-01", "2026-12-31"),
    ] {
        assert_eq!(*china_as_known(on).coverage().end(), date(last), "as known on {on}");
    }
    assert!(china_as_known("2001-01-01").coverage().is_empty());
    let eve = date("2018-12-31");
    assert!(china_as_known("2018-12-05").is_workday(eve).unwrap(), "only the notice of 2019 names it");
    assert!(!china_as_known("2018-12-06").is_workday(eve).unwrap());
}

#[test]
fn errors_name_the_missing_year() {
    let china = Calendar::china();
    assert_eq!(china.add(date("2026-12-31"), 1), Err(CalendarError::NotAnnounced { year: 2027 }));
    assert_eq!(china.add(date("2026-01-05"), i32::MAX), Err(CalendarError::NotAnnounced { year: 2027 }));
    assert_eq!(china.add(date("2026-01-05"), i32::MIN), Err(CalendarError::BeforeTable { year: 2000 }));
    assert_eq!(china.is_workday(date("2000-12-31")), Err(CalendarError::BeforeTable { year: 2000 }));
    assert_eq!(china.runs(date("2026-12-01"), date("2028-01-01")), Err(CalendarError::NotAnnounced { year: 2028 }));
    assert_eq!(china_as_known("2002-06-01").add(date("2001-12-31"), 1), Err(CalendarError::NotAnnounced { year: 2002 }));
    let help = CalendarError::NotAnnounced { year: 2002 }.problem("").help;
    assert!(help.en.contains("2002-12-31"), "{help:?}");
}

#[test]
fn the_law_and_what_every_notice_did_fix_the_provisional_years() {
    let future = Calendar::china().provisional();
    let holidays = |year: i32| -> Vec<String> {
        let (first, last) = (NaiveDate::from_ymd_opt(year, 1, 1).unwrap(), NaiveDate::from_ymd_opt(year, 12, 31).unwrap());
        let days = first.iter_days().take_while(|day| *day <= last).map(|day| future.day(day).unwrap());
        days.filter(|day| day.kind == DayKind::Holiday).map(|day| day.date.format("%m-%d").to_string()).collect()
    };
    // 1 and 2 May are a weekend, made up on 3 and 4; the weeks of the Spring Festival and of the National Day are of seven days.
    let told = "01-01 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-05 05-01 05-02 05-03 05-04 06-09 09-15 \
                10-01 10-02 10-03 10-04 10-05 10-06 10-07";
    assert_eq!(holidays(2027).join(" "), told);
    assert_eq!(*future.coverage().end(), date("2050-12-31"));
    assert_eq!(future.add(date("2050-12-30"), 9), Err(CalendarError::NotAnnounced { year: 2051 }));
    let both = future.day(date("2028-10-03")).unwrap();
    assert_eq!((both.name.unwrap().zh.as_ref(), both.statutory, both.notice), ("中秋节、国庆节", Some(true), None));
    assert_eq!(future.standing(date("2026-12-01"), date("2026-12-25")), Standing::Settled);
    assert_eq!(future.standing(date("2026-12-01"), date("2027-01-04")), Standing::Provisional);
    // Before the law of November 2024, New Year's Eve was no holiday.
    assert!(china_as_known("2024-11-09").provisional().is_workday(date("2025-01-28")).unwrap());
    assert!(!china_as_known("2024-11-11").provisional().is_workday(date("2025-01-28")).unwrap());
}

#[test]
fn overlays_go_on_top_in_any_order() {
    let closed = OverlayDay { date: date("2027-03-01"), kind: DayKind::Closure, name: Text::new("停电", "power cut") };
    let worked = OverlayDay { date: date("2026-03-07"), kind: DayKind::Workday, name: Text::new("补班", "make-up") };
    let days = [closed.clone(), worked];
    let china = Calendar::china();
    assert_eq!(china.overlay(&days).unwrap_err().first().path, "calendar.overlay[0].date");
    let twice = china.provisional().overlay(&[closed.clone(), closed.clone()]).unwrap_err();
    assert_eq!(twice.first().path, "calendar.overlay[1].date");

    let one = china.provisional().overlay(&days).unwrap().as_known_on(date("2026-06-01"));
    let two = china.as_known_on(date("2026-06-01")).provisional().overlay(&days).unwrap();
    assert_eq!((one.version(), &one.tables().rank), (two.version(), &two.tables().rank));
    assert_eq!(one.day(closed.date).unwrap().name, Some(closed.name));
    assert!(one.is_workday(date("2026-03-07")).unwrap());
}
