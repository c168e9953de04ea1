//! Screening a text, beside a plain pass over its characters; and texts made to be slow.

#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(clippy::expect_used, reason = "a bench may stop")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gongkai::{
    Library, Rulebook,
    classify::screen::{Kind, Mask, Screener},
};
use gongkai_benches::{adversarial, official};

/// A rulebook that looks for everything.
fn everything() -> Rulebook {
    let facts: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| format!(r#"{{ id = "{0}", name = {{ zh = "{0}", en = "{0}" }}, detect = "{0}" }}"#, kind.as_str()))
        .collect();
    let rows: Vec<String> = Kind::ALL.iter().map(|kind| format!(r#"{{ outcome = "found", when = ["{}"] }}"#, kind.as_str())).collect();
    let book = format!(
        r#"
        [book]
        id = "own"
        title = {{ zh = "全部筛查", en = "everything" }}
        scope = {{ zh = "本局", en = "our office" }}
        version = "1"
        [document.own]
        title = "本局办法"
        [table."screen.all"]
        name = {{ zh = "全部筛查", en = "everything" }}
        cite = {{ document = "own", provision = "第一条", evidence = "text" }}
        fact = [ {} ]
        outcome = [ {{ id = "found", name = {{ zh = "有", en = "found" }} }}, {{ id = "clear", name = {{ zh = "无", en = "none" }} }} ]
        row = [ {}, {{ outcome = "clear", when = [] }} ]
        "#,
        facts.join(", "),
        rows.join(", ")
    );
    Rulebook::from_toml("own.toml", &book, Library::embedded()).expect("a rulebook")
}

fn screening(criterion: &mut Criterion) {
    let book = everything();
    let screener = Screener::new(&book, "2024-01-01".parse().expect("a date")).expect("it screens");

    let mut group = criterion.benchmark_group("screen");
    group.sample_size(20);
    for (name, text) in official().into_iter().chain(adversarial()) {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(format!("{name}: plain pass over its characters"), |bencher| {
            bencher.iter(|| black_box(&text).chars().fold(0_u32, |sum, c| sum.wrapping_add(c as u32)));
        });
        group.bench_function(format!("{name}: screened"), |bencher| bencher.iter(|| black_box(screener.screen(&text).findings().len())));
    }
    let (_, text) = official().into_iter().next().expect("there is one");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("masked", |bencher| {
        let screening = screener.screen(&text);
        bencher.iter(|| black_box(screening.masked(Mask::Partial)));
    });
    group.finish();
}

criterion_group!(benches, screening);
criterion_main!(benches);
