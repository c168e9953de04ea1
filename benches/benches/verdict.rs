//! A column of ten million verdicts over nullable facts, beside a plain copy of the same memory: the rate to aim at is the memory's.

#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(clippy::expect_used, reason = "a bench may stop")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gongkai::{
    Library,
    column::{Bitmap, Flags, Output},
};
use gongkai_benches::Flips;

const ROWS: usize = 10_000_000;

fn columns(criterion: &mut Criterion) {
    let day = "2024-01-02".parse().ok();
    let verdicts = Library::embedded().verdict_table("cn-2019", "attribute", day).expect("a table");
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

criterion_group!(benches, columns);
criterion_main!(benches);
