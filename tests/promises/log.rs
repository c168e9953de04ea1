//! A case log loses nothing: every row is used or reported, and what is used stands by itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use gongkai::{
    Code, Library,
    calendar::{Calendar, CalendarError},
    form::ledger::EventKind,
    request::{
        ledger::Readings,
        log::{Law, Log, LogRow, columns},
    },
};
use proptest::{collection::vec, prelude::*, sample::select};

type Cells = Vec<(&'static str, String)>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A row as a careless hand may write it: mostly possible, sometimes nonsense.
fn row() -> impl Strategy<Value = Cells> {
    let request = select(vec!["A", "B", "C", "D", "", "申请"]);
    let kind = prop_oneof![
        3 => Just("received"),
        8 => select(EventKind::ALL).prop_map(EventKind::as_str),
        1 => select(vec!["", "replyed", "收到申请"]),
    ];
    let date = prop_oneof![
        8 => (0..60_u64).prop_map(|n| (day("2024-03-01") + Days::new(n)).to_string()),
        1 => select(vec!["", "2024-02-30", "1999-01-01", "2007-06-01", "2031-01-01", "明天"]).prop_map(str::to_owned),
    ];
    let more = vec((select(columns()), select(vec!["", "10", "x", "true", "agrees", "post", "2024-04-20", "甲", "-1", "internet"])), 0..3);
    (request, kind, date, more).prop_map(|(request, kind, date, more)| {
        let mut cells: Cells = vec![("request", request.to_owned()), ("event", kind.to_owned()), ("date", date), ("days", String::new())];
        if kind == "extension_approved" {
            cells.push(("days", "10".to_owned()));
        }
        if kind == "delay_told" {
            cells.push(("until", "2024-06-28".to_owned()));
        }
        cells.extend(more.into_iter().map(|(column, text)| (column, text.to_owned())));
        cells.into_iter().filter(|(_, text)| !text.is_empty()).collect::<BTreeMap<_, _>>().into_iter().collect()
    })
}

fn read<'c>(rows: impl IntoIterator<Item = &'c Cells>) -> Log {
    let law = Law { library: Library::embedded(), book: "cn", calendar: &Calendar::china(), readings: Readings::default() };
    let cells = |row: &Cells| LogRow::of_cells(row.iter().map(|(column, text)| (*column, text.as_str())));
    Log::read(rows.into_iter().map(cells).collect::<Vec<_>>(), &law)
}

fn ledgers(log: &Log) -> BTreeMap<&str, &gongkai::request::ledger::Ledger> {
    log.requests.iter().map(|request| (request.id.as_str(), &request.ledger)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_row_is_used_or_reported(rows in vec(row(), 0..40)) {
        let log = read(&rows);
        let mut used = BTreeSet::new();
        for request in &log.requests {
            prop_assert_eq!(request.rows().len(), request.ledger.events().len());
            for row in request.rows() {
                prop_assert!(used.insert(*row), "row {} is used twice", row);
            }
        }
        let reported: BTreeSet<usize> = log.problems.iter().map(|fault| fault.row).collect();
        prop_assert!(used.is_disjoint(&reported));
        let told = |id: &str| log.problems.iter().any(|fault| fault.request.as_deref() == Some(id));
        for (i, row) in rows.iter().enumerate().filter(|(i, _)| !used.contains(i) && !reported.contains(i)) {
            // Rows of a request without a receipt are told of together.
            let id = row.iter().find(|(column, _)| *column == "request").map(|(_, id)| id.as_str()).unwrap();
            prop_assert!(!ledgers(&log).contains_key(id) && told(id), "row {} is lost", i);
        }

        let alone = read(used.iter().filter_map(|i| rows.get(*i)));
        prop_assert!(alone.problems.is_empty(), "{:?}", alone.problems);
        prop_assert_eq!(ledgers(&alone), ledgers(&log));
    }

    #[test]
    fn the_order_of_rows_never_matters(rows in vec(row(), 0..40)) {
        let reversed: Vec<Cells> = rows.iter().rev().cloned().collect();
        let (there, back) = (read(&rows), read(&reversed));
        prop_assert_eq!(ledgers(&there), ledgers(&back));
    }

    #[test]
    fn every_day_can_be_looked_at(rows in vec(row(), 0..40), after in 0..120_u64) {
        let on = day("2024-02-20") + Days::new(after);
        for request in &read(&rows).requests {
            let account = request.on(on).unwrap();
            let begun = request.ledger.events().first().is_some_and(|event| event.date <= on);
            prop_assert_eq!(account.is_some(), begun);
        }
    }
}

/// Where the notices end before the day looked at, a request is told as of the last day that is arranged, and its rows of a later year are kept.
#[test]
fn a_log_does_not_stop_on_new_years_day() {
    let row = |event: &'static str, date: &str| vec![("request", "A".to_owned()), ("event", event.to_owned()), ("date", date.to_owned())];
    let log = read(&[row("received", "2026-12-10"), row("replied", "2027-01-12")]);
    assert!(log.problems.is_empty() && log.requests[0].ledger.events().len() == 2);
    for (looked_at, effects) in [("2027-01-05", 1), ("2027-03-01", 2)] {
        let account = log.requests[0].on(day(looked_at)).unwrap().unwrap();
        assert_eq!((account.state.on, account.state.used, account.due()), (day("2026-12-31"), 15, None));
        assert!(account.state.closed_by.is_none() && account.breaches.is_empty() && account.effects.len() == effects);
        let problem = log.requests[0].undated(&account).unwrap().problem;
        assert_eq!((problem.code, account.today_unknown), (Code::NotAnnounced, Some(CalendarError::NotAnnounced { year: 2027 })));
    }
}

/// The calendar of due dates says as of which day, and answers for what the notices cannot change.
#[test]
fn the_calendar_of_a_log_does_not_stop_on_new_years_day() {
    let agenda = |rows: &str, on: &str, calendar: &str| {
        let question = format!(r#"{{"rows":[{rows}],"calendar":{calendar},"agenda":{{"on":"{on}","domain":"gongkai.invalid"}}}}"#);
        let told: serde_json::Value = serde_json::from_str(&gongkai::read_log(&question)).unwrap();
        let codes: Vec<String> =
            told["problems"].as_array().unwrap().iter().map(|problem| problem["code"].as_str().unwrap().to_owned()).collect();
        (told["agenda"].as_str().unwrap().replace("\r\n ", ""), codes)
    };
    let overdue = r#"{"request":"A","event":"received","date":"2026-11-02"}"#;
    let (text, codes) = agenda(overdue, "2027-01-05", r#"{"provisional":false}"#);
    assert!(text.contains("截至2026-12-31：逾期，已用43个工作日") && text.contains("DTSTART;VALUE=DATE:20261130"), "{text}");
    assert_eq!(codes, ["not_announced"]);
    let (text, codes) = agenda(overdue, "2027-01-05", "{}");
    assert!(text.contains("逾期，已用45个工作日") && !text.contains("截至") && codes.is_empty(), "{text}");
    // Received on 31 December it is due on 28 or 29 January: on the 29th nobody knows.
    let (text, codes) = agenda(r#"{"request":"A","event":"received","date":"2026-12-31"}"#, "2027-01-29", "{}");
    assert!(text.contains("截至2027-01-27：在办，已用18个工作日") && text.contains("STATUS:TENTATIVE"), "{text}");
    assert_eq!(codes, ["not_announced"]);
}
