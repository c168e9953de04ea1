//! A million ledgers of ten events each, folded into how each request stands, on one core.

#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(clippy::expect_used, reason = "a bench may stop")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gongkai::{
    Library,
    calendar::Calendar,
    form::ledger::EventKind as E,
    request::ledger::{Clock, Event, Folder, Ledger, LedgerEntry, Readings},
};
use gongkai_benches::days;

const LEDGERS: usize = 1_000_000;
const EVENTS: usize = 10;

/// What may follow on receipt, by kinds of request: a correction, a consultation answered, one that was not, a fee, an extension, a late
/// reply.
const COURSES: [[(E, i32); EVENTS - 1]; 3] = [
    [
        (E::SupplementAsked, 4),
        (E::SupplementReceived, 9),
        (E::ThirdPartyAsked, 12),
        (E::ThirdPartyReached, 14),
        (E::ThirdPartyAnswered, 25),
        (E::ExtensionApproved, 28),
        (E::ExtensionTold, 29),
        (E::Replied, 50),
        (E::RemedySought, 70),
    ],
    [
        (E::ThirdPartyAsked, 2),
        (E::CoMakerAsked, 3),
        (E::CoMakerReached, 5),
        (E::ThirdPartyReached, 6),
        (E::AgencyAsked, 7),
        (E::AgencyAnswered, 20),
        (E::CoMakerSilent, 40),
        (E::ThirdPartyAnswered, 44),
        (E::Replied, 60),
    ],
    [
        (E::ReasonsAsked, 3),
        (E::ReasonsGiven, 6),
        (E::FeeNoticed, 8),
        (E::FeeNoticeReached, 10),
        (E::FeePaid, 18),
        (E::ExtensionApproved, 30),
        (E::ExtensionTold, 32),
        (E::DelayTold, 33),
        (E::Replied, 90),
    ],
];

fn ledgers() -> Vec<LedgerEntry> {
    let received = days(LEDGERS).into_iter().map(|day| 18_628 + day % 1_700);
    received
        .zip(COURSES.iter().cycle())
        .flat_map(|(received, course)| {
            let wobble = received % 5;
            let entry = move |(kind, after): &(E, i32)| LedgerEntry {
                days: 10,
                until: matches!(kind, E::DelayTold).then_some(received + 120),
                ..LedgerEntry::new(received + after + wobble, *kind)
            };
            [LedgerEntry::new(received, E::Received)].into_iter().chain(course.iter().map(entry))
        })
        .collect()
}

fn folds(criterion: &mut Criterion) {
    let book = Library::embedded().book("cn-2019").expect("embedded");
    let on = "2022-03-01".parse().expect("a date");
    let china = Calendar::china();
    let clock = Clock::new(&book, on, &china, Readings::default()).expect("a ledger");
    let entries = ledgers();
    let mut group = criterion.benchmark_group("ledger");
    group.throughput(Throughput::Elements((LEDGERS * EVENTS) as u64)).sample_size(10);
    group.bench_function("events of a million ledgers, folded", |bencher| {
        bencher.iter(|| {
            let mut folder = Folder::new(&clock);
            let late = black_box(&entries)
                .chunks_exact(EVENTS)
                .filter(|ledger| folder.fold(ledger.iter().copied(), None).expect("possible").breaches > 0);
            black_box(late.count())
        });
    });
    group.throughput(Throughput::Elements(EVENTS as u64)).sample_size(20);
    let first = entries.get(..EVENTS).unwrap_or_default();
    let day = |number: i32| chrono::NaiveDate::from_epoch_days(number).expect("a day");
    let ledger = Ledger::new(first.iter().map(|entry| Event { days: Some(10), ..Event::new(day(entry.day), entry.kind) }));
    group.bench_function("events of one account, with duties, breaches and deadlines", |bencher| {
        bencher.iter(|| black_box(&ledger).account(&clock, None));
    });
    group.bench_function("compiling the law of a day", |bencher| {
        bencher.iter(|| Clock::new(black_box(&book), on, &china, Readings::default()));
    });
    group.finish();
}

criterion_group!(benches, folds);
criterion_main!(benches);
