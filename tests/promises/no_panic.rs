//! Whatever the public types can hold, nothing of it panics: what makes no sense cannot be built, is refused, or comes to nothing.

use std::{num::NonZeroU32, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use gongkai::{
    Code, Library, Text, Truth,
    calendar::{Calendar, CalendarError, DayKind, OverlayDay, Run, Standing},
    column::{Column, Flags, Operand, Output, VerdictTable, add, count, is_workday},
    form::{
        band::{Interval, Points, Rate, Sheet, Tariff},
        cadence::{Demand, During, Every, Window},
        ledger::EventKind,
        table::{Choice, Conclusion, Fact, FactSet, Known, Reading, Row, Source, Table, bit},
        term::{Amount, Pause, Point, Unit, Within},
    },
    law::{Citation, RuleId},
    request::ledger::{Clock, Event, Folder, Ledger, LedgerEntry, Readings},
    rulebook::{Rulebook, TermQuestion},
    verdict::Condition,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The ends of what a date can hold, and of the notices.
fn days() -> Vec<NaiveDate> {
    let mut days = vec![NaiveDate::MIN, NaiveDate::MAX, NaiveDate::default()];
    days.extend(["2000-12-31", "2001-01-01", "2024-02-29", "2026-12-31", "2027-01-01", "9999-12-31"].map(day));
    days
}

fn book() -> Arc<Rulebook> {
    Library::embedded().book("cn-2019").unwrap()
}

fn citation() -> Citation {
    book().rule("request.reply", day("2024-01-02")).unwrap().cite.clone()
}

#[test]
fn a_period_is_never_of_no_length_and_a_demand_never_of_no_act() {
    assert_eq!((Every::days(0), Every::weeks(0), Every::months(0)), (None, None, None));
    let lengths = [1, 2, 12, 100, u32::MAX].into_iter().flat_map(|n| [Every::days(n), Every::weeks(n), Every::months(n)]).flatten();
    for every in lengths {
        assert!(!every.to_string().is_empty() && !every.text().zh.is_empty());
        for at_least in [NonZeroU32::MIN, NonZeroU32::MAX] {
            for window in [Window::Calendar, Window::Rolling] {
                for during in [None, Some(During { from: (13, 0), to: (0, 99) }), Some(During { from: (2, 29), to: (2, 29) })] {
                    for starts in [None, Some(NaiveDate::MIN), Some(NaiveDate::MAX)] {
                        let demand = Demand { at_least, window, during, starts, ..Demand::each(every) };
                        let acts = [day("2024-01-02"), day("2024-03-04"), NaiveDate::MAX];
                        for (from, to) in [("2024-01-01", "2024-02-29"), ("2024-02-29", "2024-01-01")] {
                            let _ = demand.check(&acts, day(from), day(to));
                        }
                        for end in [NaiveDate::MIN, NaiveDate::MAX] {
                            let _ = demand.check(&acts, end, end);
                        }
                    }
                }
            }
        }
    }
}

fn table(facts: usize, reading: usize, outcome: usize) -> Result<Table, gongkai::Problem> {
    let cite = citation();
    let source = Arc::new(Source { rule: RuleId::from("own"), book: "own".into() });
    let fact = |i: usize| Fact {
        id: format!("fact_{i}"),
        name: Text::default(),
        reading: (i == reading).then(|| Reading { value: true, cite: cite.clone() }),
        detect: None,
    };
    let mask = FactSet { yes: bit(reading), no: 0 };
    let row = Row { outcome, when: Condition::default(), mask, source: source.clone(), cite: cite.clone(), duties: Vec::new() };
    Table::new((0..facts).map(fact).collect(), vec![Conclusion::default()], vec![row], source)
}

#[test]
fn a_table_has_no_more_facts_than_bits() {
    assert_eq!(table(65, 64, 0).unwrap_err().code, Code::OutOfRange);
    assert_eq!(table(1, 0, 1).unwrap_err().path, "row[0].outcome");
    let mut table = table(64, 63, 0).unwrap();
    assert!(table.verdict(Known::default()).outcome().is_some());
    // Made larger by hand, it asks no more than it did.
    let choice = Choice { id: "choice".into(), name: Text::default(), of: vec![0, 64, usize::MAX] };
    let known = table.chosen(Known::default(), &choice, usize::MAX);
    table.facts.extend(table.facts.clone());
    table.choice = Some(choice);
    let verdict = table.verdict(known);
    assert_eq!((verdict.tried().count(), verdict.open().count()), (0, 0));
    assert_eq!(verdict.readings().count() + verdict.grounds().count() + verdict.duties().count(), 2);
    assert!(table.gap().is_ok() && table.reaches(usize::MAX).is_ok());
    let (mut codes, mut valid) = ([0], [0]);
    let out = Output { values: &mut codes, validity: &mut valid };
    VerdictTable::new(&table).unwrap().decide(&[("fact_1", Flags::All(true.into()))], out).unwrap();
}

#[test]
fn a_tariff_never_rises_after_no_unit() {
    let rates = |from: u32, step: Option<(NonZeroU32, i64)>| {
        vec![Rate { from, rate: i64::MAX.into(), step: step.map(|(every, add)| (every, add.into())) }]
    };
    for rates in [Vec::new(), rates(0, None), rates(u32::MAX, Some((NonZeroU32::MIN, i64::MAX))), rates(1, Some((NonZeroU32::MAX, 1)))] {
        let tariff = Tariff { id: String::new(), name: Text::default(), unit: Text::default(), rates, note: None, cite: citation() };
        for units in [0, 1, u32::MAX] {
            let _ = tariff.price(units);
        }
    }
}

#[test]
fn no_day_is_too_far_for_a_calendar() {
    for calendar in [Calendar::china(), Calendar::china().provisional(), Calendar::china().as_known_on(NaiveDate::MIN)] {
        for a in days() {
            let _ = (calendar.is_workday(a), calendar.day(a), calendar.roll(a), calendar.next(a), calendar.previous(a));
            let closed = OverlayDay { date: a, kind: DayKind::Closure, name: Text::default() };
            let _ = (calendar.overlay(&[closed]), calendar.as_known_on(a).coverage());
            for n in [i32::MIN, -1, 0, 1, i32::MAX] {
                let _ = calendar.add(a, n);
            }
            for b in days() {
                let _ = (calendar.count(a, b), calendar.standing(a, b), calendar.runs(a, b));
            }
        }
    }
    for year in [i32::MIN, 0, 2027, i32::MAX] {
        let _ = (CalendarError::NotAnnounced { year }.problem(""), CalendarError::BeforeTable { year }.problem(""));
    }
    let run =
        Run { from: NaiveDate::MAX, to: NaiveDate::MIN, kind: DayKind::Weekend, name: None, notice: None, standing: Standing::Settled };
    assert!(run.days() < 0);
}

#[test]
fn no_start_and_no_circumstance_is_too_far_for_a_term() {
    let library = Library::embedded();
    let starts = days().into_iter().map(Point::from).chain([DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC].map(Point::from));
    let starts: Vec<Point> = starts.collect();
    let pauses = [Pause::between(NaiveDate::MIN, NaiveDate::MAX), Pause::between(NaiveDate::MAX, NaiveDate::MIN).because("nothing")];
    for id in library.ids() {
        let book = library.book(id).unwrap();
        for rule in book.rules() {
            for start in &starts {
                let plain = TermQuestion::new(rule.id.as_str(), *start).on(rule.valid.from.unwrap_or(day("2024-01-02")));
                let extreme = pauses.iter().cloned().fold(plain.clone().extended_by(u32::MAX).times(u32::MAX), TermQuestion::paused);
                for question in [plain, extreme] {
                    let Ok(due) = book.deadline(&question, &Calendar::china()) else { continue };
                    assert!(!due.due.to_string().is_empty());
                    let _ = due.proof(&Calendar::china());
                    for at in &starts {
                        let _ = (due.status(&Calendar::china(), Some(*at), None), due.status(&Calendar::china(), None, Some(*at)));
                    }
                }
            }
        }
    }
    for unit in Unit::ALL {
        let amount = Amount { n: u32::MAX, unit: *unit };
        for within in [Within::After(amount), Within::Before(amount), Within::Window(amount), Within::Yearly { month: 99, day: 99 }] {
            let _ = (within.zh(), within.to_string(), within.times(u32::MAX));
        }
    }
}

#[test]
fn no_number_is_too_far_for_a_column() {
    let numbers = [i32::MIN, -1, 0, 19_265, i32::MAX];
    let column = || Column::from(numbers.as_slice());
    for calendar in [Calendar::china(), Calendar::china().as_known_on(NaiveDate::MIN)] {
        for other in [Operand::All(i32::MIN), Operand::All(i32::MAX), Operand::Each(column())] {
            let (mut values, mut validity) = ([0; 5], [0; 1]);
            add(&calendar, column(), other, Output { values: &mut values, validity: &mut validity }).unwrap();
            count(&calendar, other, column().into(), Output { values: &mut values, validity: &mut validity }).unwrap();
        }
        let (mut values, mut validity) = ([0; 5], [0; 1]);
        is_workday(&calendar, column(), Output { values: &mut values, validity: &mut validity }).unwrap();
        is_workday(&calendar, column(), Output { values: &mut values, validity: &mut [] }).unwrap_err();
        is_workday(&calendar, Column::from([].as_slice()), Output { values: &mut [], validity: &mut [] }).unwrap();
    }
}

#[test]
fn no_event_is_too_far_for_a_ledger() {
    let clock = Clock::new(&book(), day("2024-03-01"), &Calendar::china(), Readings::default()).unwrap();
    let numbers = [i32::MIN, 0, 19_783, 20_800, i32::MAX];
    for kind in EventKind::ALL {
        for number in numbers {
            for until in [None, Some(i32::MIN), Some(i32::MAX)] {
                let received = LedgerEntry::new(19_783, EventKind::Received);
                let entry = LedgerEntry { days: u32::MAX, until, who: u32::MAX, ..LedgerEntry::new(number, *kind) };
                for on in [None, Some(i32::MIN), Some(i32::MAX), Some(20_000)] {
                    let _ = Folder::new(&clock).fold([received, entry], on);
                    let _ = Folder::new(&clock).fold([received, LedgerEntry { day: 19_790, ..entry }], on);
                    let _ = Folder::new(&clock).fold([entry], on);
                }
            }
        }
        for date in days() {
            let events = [Event::new(day("2024-03-01"), EventKind::Received), Event::new(date, *kind).days(u32::MAX).until(date)];
            for today in [None, Some(NaiveDate::MIN), Some(NaiveDate::MAX)] {
                let _ = Ledger::new(events.clone()).account(&clock, today);
            }
        }
    }
}

#[test]
fn bounds_the_wrong_way_round_have_no_grade() {
    let (book, on) = (Library::embedded().book("jiujiang-county-2022").unwrap(), day("2023-01-01"));
    let interval = |low: i64, high: i64| Interval { low: low.into(), high: high.into() };
    let told = |problem: &gongkai::Problem| (problem.code, problem.path.clone());
    let grades = book.band("assessment.band", on).unwrap().grades().unwrap();
    for scaled in [Truth::Yes, Truth::No, Truth::Unknown] {
        let refused = grades.grade(interval(83, 71), scaled).unwrap_err();
        assert_eq!(told(&refused), (Code::Contradiction, "facts.value".into()));
        assert!(grades.grade(interval(71, 83), scaled).is_ok() && grades.grade(interval(71, 71), scaled).is_ok());
    }
    let score = |value, cap| {
        let points = vec![Points { id: "all".into(), weight: 100.into(), value: Some(value) }];
        let sheet = Sheet { points, deductions: Some(0.into()), bonus: Some(9.into()), bonus_cap: Some(cap) };
        let found = book.band("assessment.score", on).unwrap().score(&sheet).err();
        found.iter().flat_map(gongkai::Problems::iter).map(told).collect::<Vec<_>>()
    };
    assert_eq!(score(interval(71, 71), interval(5, 5)), []);
    let points = (Code::Contradiction, "facts.indicators[0].value".to_owned());
    assert_eq!(score(interval(83, 71), interval(5, 3)), [points, (Code::Contradiction, "facts.bonus_cap".to_owned())]);
    // A weight below nothing leaves no room for points, known or not.
    let points = ["a", "b"].map(|id| Points { id: id.into(), weight: if id == "a" { (-5).into() } else { 105.into() }, value: None });
    let sheet = Sheet { points: points.into(), deductions: None, bonus: None, bonus_cap: None };
    let refused = book.band("assessment.score", on).unwrap().score(&sheet).unwrap_err();
    assert_eq!(refused.iter().map(told).collect::<Vec<_>>(), [(Code::OutOfRange, "facts.indicators[0].value".to_owned())]);
}
