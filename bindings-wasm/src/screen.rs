//! Texts screened, many at a time.

use std::{collections::BTreeMap, ops::Range};

use gongkai::{
    Problems,
    classify::screen::{Finding, Kind, Mask, Screener, Screening},
};
use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::{
    days::date,
    shelf::Shelf,
    thrown::{Thrown, maybe, record, throw},
};

#[wasm_bindgen]
impl Shelf {
    /// What texts hold; null is no text. `mask` has been checked to be one of the names.
    ///
    /// # Errors
    /// What is wrong with the question.
    pub fn screen(&self, book: &str, on: &str, permits: Vec<String>, mask: Option<String>, texts: &Array) -> Thrown<JsValue> {
        let on = date(on, "on")?;
        let permits: Vec<&str> = permits.iter().map(String::as_str).collect();
        let screener = || -> Result<Screener, Problems> {
            let book = self.library.book_on(book, on)?;
            Screener::new(&book, on)?.permitting(&book, Some(on), &permits)
        };
        let screener = screener().map_err(throw)?;
        let mask = mask.and_then(|name| name.parse().ok());
        let (findings, masked) = (Array::new(), Array::new());
        let (mut nulls, mut flagged) = (0, 0);
        let mut kinds: BTreeMap<Kind, Count> = BTreeMap::new();
        for (row, text) in texts.iter().enumerate() {
            let Some(text) = text.as_string() else {
                nulls += 1;
                masked.push(&JsValue::NULL);
                continue;
            };
            let screening = screener.screen(&text);
            let units = Units::of(&text);
            for finding in screening.findings() {
                findings.push(&described(row, finding, &screening, &units, mask.unwrap_or(Mask::Partial)));
                let count = kinds.entry(finding.kind).or_insert(Count { findings: 0, rows: 0, first: row, last: None });
                count.findings += 1;
                count.rows += usize::from(count.last.replace(row) != Some(row));
            }
            flagged += usize::from(!screening.findings().is_empty());
            if let Some(mask) = mask {
                masked.push(&screening.masked(mask).into());
            }
        }
        let kinds = kinds.into_iter().map(|(kind, Count { findings, rows, first, .. })| {
            (kind.as_str(), record([("findings", findings.into()), ("rows", rows.into()), ("first", first.into())]))
        });
        let report = record([
            ("rows", texts.length().into()),
            ("nulls", nulls.into()),
            ("flagged", flagged.into()),
            ("findings", findings.length().into()),
            ("kinds", record(kinds)),
        ]);
        let mut screened = vec![("findings", findings.into()), ("report", report)];
        screened.extend(mask.map(|_| ("masked", masked.into())));
        Ok(record(screened))
    }
}

/// What has been found of one kind.
struct Count {
    findings: usize,
    rows: usize,
    first: usize,
    last: Option<usize>,
}

/// Where the characters of a text stand that take two places in JavaScript.
struct Units(Vec<usize>);

impl Units {
    fn of(text: &str) -> Self {
        // Their first byte in UTF-8 is one of the highest.
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte >= 0xF0).map(|(at, _)| at).collect())
    }

    /// A range of characters in UTF-16 code units.
    fn range(&self, finding: &Finding) -> Range<usize> {
        let before = |byte: usize| self.0.partition_point(|at| *at < byte);
        finding.chars.start + before(finding.bytes.start)..finding.chars.end + before(finding.bytes.end)
    }
}

fn described(row: usize, finding: &Finding, screening: &Screening<'_, '_>, units: &Units, mask: Mask) -> JsValue {
    let Range { start, end } = units.range(finding);
    let pair = |range: &Range<usize>| [range.start, range.end].into_iter().map(JsValue::from).collect::<Array>().into();
    record([
        ("row", row.into()),
        ("kind", finding.kind.as_str().into()),
        ("start", start.into()),
        ("end", end.into()),
        ("chars", pair(&finding.chars)),
        ("bytes", pair(&finding.bytes)),
        ("confidence", finding.confidence.as_str().into()),
        ("masked", maybe(finding.kind.is_personal().then(|| screening.mask_of(finding, mask)))),
        ("rule", finding.basis.rule.as_str().into()),
        ("permittedBy", maybe(finding.permitted_by.as_ref().map(|permit| permit.id.as_str()))),
    ])
}
