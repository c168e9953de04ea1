//! A hundred thousand units by sixty indicators, scored and ranked on one core.
//!
//! With `SCORES=FILE` the marks are read from a file (little-endian 64-bit, a column after the other) and the scores and places are written beside it, so that another program
//! can compare them: `benches/python/scores.py`.

#![allow(clippy::expect_used, reason = "a bench may stop")]

use std::{env, fs, hint::black_box, time::Instant};

use gongkai::{
    Library,
    assess::score::{
        System,
        column::{ScoreTable, Scores, ranks},
    },
};
use serde_json::json;

const UNITS: usize = 100_000;
const INDICATORS: usize = 60;

fn main() {
    let indicators: Vec<_> = (0..INDICATORS)
        .map(
            |i| json!({ "id": format!("i{i}"), "name": { "zh": "指标", "en": "indicator" }, "points": if i % 3 == 0 { "1" } else { "2" } }),
        )
        .collect();
    let system = json!({
        "id": "bench", "title": { "zh": "测速", "en": "speed" }, "full": 100, "indicator": indicators,
        "grades": { "book": "jiujiang-county-2022", "rule": "assessment.band" },
    });
    let table = ScoreTable::new(&System::read(&system, Library::embedded(), None).expect("a system")).expect("a table");
    let file = env::var("SCORES").ok();
    let marks: Vec<i64> = match &file {
        Some(file) => {
            fs::read(file).expect("marks").chunks_exact(8).map(|bytes| i64::from_le_bytes(bytes.try_into().expect("eight"))).collect()
        }
        None => (0..UNITS * INDICATORS).map(|i| (i as i64 * 7_919) % 10_001).collect(),
    };
    let columns: Vec<&[i64]> = marks.chunks_exact(UNITS).collect();
    let (mut low, mut high, mut grade) = (vec![0; UNITS], vec![0; UNITS], vec![0; UNITS]);
    let (mut best, mut worst) = (vec![0; UNITS], vec![0; UNITS]);
    let mut times: Vec<f64> = (0..21)
        .map(|_| {
            let begun = Instant::now();
            table.score(black_box(&columns), Scores { low: &mut low, high: &mut high, grade: &mut grade }).expect("columns");
            ranks(&low, &high, &mut best, &mut worst);
            begun.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let rate = |seconds: f64| (UNITS * INDICATORS) as f64 / seconds / 1e6;
    let (Some(&fastest), Some(&median)) = (times.first(), times.get(times.len() / 2)) else { return };
    println!("scored and ranked: median {:.1} ms, {:.0} M indicators/s (best {:.0})", median * 1e3, rate(median), rate(fastest));
    if let Some(file) = file {
        let out: Vec<u8> = low
            .iter()
            .zip(&best)
            .zip(&grade)
            .flat_map(|((low, best), grade)| [*low, i64::from(*best), i64::from(*grade)])
            .flat_map(i64::to_le_bytes)
            .collect();
        fs::write(format!("{file}.out"), out).expect("a place to write");
    }
}
