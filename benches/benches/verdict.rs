//! A column of ten million verdicts over nullable facts, beside a plain copy of the same memory: the rate to aim at is the memory's.

#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(clippy::expect_used, reason = "a bench may stop")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gongkai::{
    Library, Rulebook,
    column::{Bitmap, Flags, Output, VerdictTable},
};
use gongkai_benches::Flips;

const ROWS: usize = 10_000_000;

fn columns(criterion: &mut Criterion) {
    let verdicts = attribute();
    let mut flips = Flips::default();
    let names: Vec<&str> = verdicts.facts().collect();
    // Law's facts are rare each, or a row would be settled by the first of them; one in sixteen is not known.
    let columns: Vec<(Vec<u8>, Vec<u8>)> =
        names.iter().map(|_| (flips.bits(ROWS, 3), flips.bits(ROWS, 4).iter().map(|byte| !byte).collect())).collect();
    let facts = |offset: usize| -> Vec<(&str, Flags<'_>)> {
        names
            .iter()
            .zip(&columns)
            .map(|(name, (values, validity))| {
                let validity = Some(Bitmap { bytes: validity, offset });
                (*name, Flags::Bits { values: Bitmap { bytes: values, offset }, validity })
            })
            .collect()
    };
    let bytes: Vec<Vec<u8>> = columns.iter().map(|(values, validity)| as_bytes(values, validity)).collect();
    let in_bytes: Vec<(&str, Flags<'_>)> = names.iter().zip(&bytes).map(|(name, bytes)| (*name, bytes.as_slice().into())).collect();
    let mut codes = vec![0_u8; ROWS];
    let mut validity = vec![0_u8; ROWS.div_ceil(8)];
    let mut copies: Vec<(Vec<u8>, Vec<u8>)> = columns.clone();
    let source = vec![1_u8; ROWS];

    let mut group = criterion.benchmark_group("verdict");
    group.throughput(Throughput::Elements(ROWS as u64)).sample_size(20);
    group.bench_function("copy of the same memory", |bencher| {
        bencher.iter(|| {
            for (to, from) in copies.iter_mut().zip(black_box(&columns)) {
                to.0.copy_from_slice(&from.0);
                to.1.copy_from_slice(&from.1);
            }
            codes.copy_from_slice(black_box(&source));
            black_box((&copies, &codes));
        });
    });
    for (name, facts) in [("attribute, bitmaps", facts(0)), ("attribute, bitmaps from bit 3", facts(3)), ("attribute, bytes", in_bytes)] {
        let rows = if name.ends_with('3') { ROWS - 3 } else { ROWS };
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let out = Output {
                    values: codes.get_mut(..rows).unwrap_or_default(),
                    validity: validity.get_mut(..rows.div_ceil(8)).unwrap_or_default(),
                };
                verdicts.decide(black_box(&facts), out).expect("lengths fit")
            });
        });
    }
    group.finish();
}

fn as_bytes(values: &[u8], validity: &[u8]) -> Vec<u8> {
    let flag = |row: usize| {
        let bit = |bytes: &[u8]| bytes.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1);
        if bit(validity) { u8::from(bit(values)) } else { u8::MAX }
    };
    (0..ROWS).map(flag).collect()
}

fn attribute() -> VerdictTable<'static> {
    let book = Rulebook::from_toml("attribute.toml", TABLE, Library::embedded()).expect("a rulebook");
    book.verdict_table("attribute.proactive", None).expect("a table")
}

const TABLE: &str = r#"
[book]
id = "own"
title = { zh = "甲", en = "a" }
scope = { zh = "甲", en = "a" }
version = "1"
[document.own]
title = "甲"
[table."attribute.proactive"]
name = { zh = "属性", en = "attribute" }
cite = { document = "own", provision = "第二条", evidence = "text" }
fact = [
  { id = "state_secret", name = { zh = "甲", en = "a" } },
  { id = "forbidden_by_law", name = { zh = "甲", en = "a" } },
  { id = "endangers_security", name = { zh = "甲", en = "a" } },
  { id = "third_party_harm", name = { zh = "甲", en = "a" } },
  { id = "third_party_consents", name = { zh = "甲", en = "a" } },
  { id = "third_party_objects_with_reasons", name = { zh = "甲", en = "a" } },
  { id = "public_interest_grave", name = { zh = "甲", en = "a" } },
  { id = "internal_affairs", name = { zh = "甲", en = "a" } },
  { id = "process_record", name = { zh = "甲", en = "a" } },
  { id = "enforcement_file", name = { zh = "甲", en = "a" } },
  { id = "opening_required", name = { zh = "甲", en = "a" } },
  { id = "public_interest", name = { zh = "甲", en = "a" } },
  { id = "wide_knowledge", name = { zh = "甲", en = "a" } },
  { id = "participation", name = { zh = "甲", en = "a" } },
  { id = "listed", name = { zh = "甲", en = "a" } },
]
outcome = [
  { id = "withheld", name = { zh = "甲", en = "a" } },
  { id = "must_not_open", name = { zh = "甲", en = "a" } },
  { id = "may_withhold", name = { zh = "甲", en = "a" } },
  { id = "proactive", name = { zh = "甲", en = "a" } },
  { id = "on_request", name = { zh = "甲", en = "a" } },
]
row = [
  { outcome = "withheld", when = ["state_secret"] },
  { outcome = "withheld", when = ["forbidden_by_law"] },
  { outcome = "withheld", when = ["endangers_security"] },
  { outcome = "must_not_open", when = ["third_party_harm", "!third_party_consents", "third_party_objects_with_reasons", "!public_interest_grave"] },
  { outcome = "must_not_open", when = ["third_party_harm", "!third_party_consents", "!public_interest_grave"] },
  { outcome = "may_withhold", when = ["internal_affairs"] },
  { outcome = "may_withhold", when = ["process_record", "!opening_required"] },
  { outcome = "may_withhold", when = ["enforcement_file", "!opening_required"] },
  { outcome = "proactive", when = ["public_interest"] },
  { outcome = "proactive", when = ["wide_knowledge"] },
  { outcome = "proactive", when = ["participation"] },
  { outcome = "proactive", when = ["listed"] },
  { outcome = "on_request", when = [] },
]
"#;

criterion_group!(benches, columns);
criterion_main!(benches);
