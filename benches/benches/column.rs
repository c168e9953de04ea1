//! A column of ten million due dates beside a plain streaming map of the same size: the rate to aim at is the memory's.

#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(clippy::expect_used, reason = "a bench may stop")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gongkai::{
    Library,
    calendar::Calendar,
    column::{self, Output, TermColumn},
};
use gongkai_benches::days;

const ROWS: usize = 10_000_000;

fn columns(criterion: &mut Criterion) {
    let starts = days(ROWS);
    let mut values = vec![0_i32; ROWS];
    let mut flags = vec![0_u8; ROWS];
    let mut validity = vec![0_u8; ROWS.div_ceil(8)];
    let china = Calendar::china();
    let book = Library::embedded().book("cn-2019").expect("embedded");
    let question = TermColumn::new("request.reply").on("2020-01-01".parse().ok());
    let table = book.due_table(&question, &china).expect("a term");

    let mut group = criterion.benchmark_group("column");
    group.throughput(Throughput::Elements(ROWS as u64)).sample_size(20);
    group.bench_function("plain i32 → i32 map", |bencher| {
        bencher.iter(|| {
            for (value, start) in values.iter_mut().zip(black_box(&starts)) {
                *value = start.wrapping_add(28);
            }
            black_box(&values);
        });
    });
    group.bench_function("due of a fixed term", |bencher| {
        bencher.iter(|| {
            let out = Output { values: &mut values, validity: &mut validity };
            table.due(black_box(starts.as_slice()).into(), out).expect("lengths fit")
        });
    });
    group.bench_function("status on a day", |bencher| {
        let today = "2022-11-02".parse().expect("a date");
        bencher.iter(|| {
            let out = Output { values: &mut flags, validity: &mut validity };
            table.status(black_box(starts.as_slice()).into(), today, out).expect("lengths fit")
        });
    });
    group.bench_function("is_workday", |bencher| {
        bencher.iter(|| {
            let out = Output { values: &mut flags, validity: &mut validity };
            column::is_workday(&china, black_box(starts.as_slice()).into(), out).expect("lengths fit")
        });
    });
    group.bench_function("table of a term, made anew", |bencher| {
        bencher.iter(|| book.due_table(black_box(&question), &china));
    });
    group.finish();
}

fn single(criterion: &mut Criterion) {
    let china = Calendar::china();
    let book = Library::embedded().book("guyuan-2019").expect("embedded");
    let received: chrono::NaiveDate = "2019-06-03".parse().expect("a date");
    let question = r#"{"rule":"request.reply","book":"guyuan-2019","facts":{"start":"2019-06-03"}}"#;

    let mut group = criterion.benchmark_group("single");
    group.bench_function("add 20 working days", |bencher| bencher.iter(|| china.add(black_box(received), 20)));
    group.bench_function("due, typed", |bencher| bencher.iter(|| book.due("request.reply", black_box(received))));
    group.bench_function("ask, JSON", |bencher| bencher.iter(|| gongkai::ask(black_box(question))));
    group.finish();
}

criterion_group!(benches, columns, single);
criterion_main!(benches);
