//! Screening of texts, row by row: what is found goes out as Arrow columns.

use std::{collections::BTreeMap, sync::Arc};

use arrow_array::{Array, ArrayRef, Int64Array, StringArray, StructArray, builder::LargeStringBuilder};
use arrow_schema::{ArrowError, Field, Fields};
use gongkai::{
    Problem,
    classify::screen::{Confidence, Finding, Kind, Mask, Screener, Screening},
};
use pyo3::{prelude::*, types::PyList};

use super::{
    labels::Labels,
    output::{ArrowArray, names, not_made},
    texts::{Texts, listed},
};
use crate::{
    convert::{Words, day, guard, raise},
    shelf::Shelf,
};

/// Bytes of text after which the interpreter is asked whether to go on.
const BYTES: usize = 1 << 22;

/// What became of the texts, as a dict.
#[derive(IntoPyObject, Default)]
pub(crate) struct Counts {
    rows: usize,
    nulls: usize,
    first_null: Option<usize>,
    /// Rows in which something was found.
    flagged: usize,
    findings: usize,
    /// By kind: how many, in how many rows, and the first of these.
    kinds: Vec<(&'static str, (usize, usize, usize))>,
}

/// Findings, masked texts if they are wanted, and what became of the texts.
type Answer = (ArrowArray, Option<ArrowArray>, Counts);

/// Screens texts, a list or an Arrow column. `progress` is told now and then how many rows are done, and of how many.
#[pyfunction]
#[pyo3(signature = (texts, shelf, on, permits, mask, progress))]
pub(crate) fn screen(
    py: Python<'_>,
    texts: &Bound<'_, PyAny>,
    shelf: &Shelf,
    on: &Bound<'_, PyAny>,
    permits: Vec<Words>,
    mask: Option<Words>,
    progress: Option<&Bound<'_, PyAny>>,
) -> PyResult<Answer> {
    guard(py, || {
        let on = day(on, "on")?;
        let permits: Vec<&str> = permits.iter().map(|permit| permit.0.as_str()).collect();
        let mask = mask.map(|mask| mask_named(&mask.0)).transpose().map_err(|problem| raise(py, problem))?;
        let book = shelf.library().book_on(shelf.asked(), on);
        let screener = book.and_then(|book| Screener::new(&book, on)?.permitting(&book, Some(on), &permits));
        let screener = screener.map_err(|problems| raise(py, problems))?;
        let mut found = Found::new(mask);
        let rows = texts.len()?;
        let tell = |done: usize| {
            py.check_signals()?;
            progress.map_or(Ok(()), |progress| progress.call1((done, rows)).map(|_| ()))
        };
        if let Ok(column) = texts.cast::<Texts>() {
            let mut texts = column.get().iter();
            while found.counts.rows < rows {
                let done = py.detach(|| {
                    let mut bytes = 0;
                    for text in texts.by_ref() {
                        let text = text?;
                        found.take(&screener, text);
                        bytes += text.map_or(1, str::len);
                        if bytes >= BYTES {
                            break;
                        }
                    }
                    Ok(())
                });
                done.map_err(|problem: Problem| raise(py, problem))?;
                tell(found.counts.rows)?;
            }
        } else {
            let list = texts.cast::<PyList>()?;
            while found.counts.rows < rows {
                let block = listed(list, found.counts.rows, BYTES).map_err(|problem| raise(py, problem))?;
                if block.is_empty() {
                    break;
                }
                py.detach(|| block.iter().for_each(|text| found.take(&screener, text.as_deref())));
                tell(found.counts.rows)?;
            }
        }
        let done = py.detach(|| found.finish());
        done.map_err(|error| raise(py, not_made(&error)))
    })
}

fn mask_named(name: &str) -> Result<Mask, Problem> {
    name.parse().map_err(|problem| Problem { path: "mask".to_owned(), ..problem })
}

/// What has been found of one kind.
struct Count {
    findings: usize,
    rows: usize,
    first: usize,
    last: Option<usize>,
}

/// What has been found so far.
struct Found {
    mask: Option<Mask>,
    counts: Counts,
    by_kind: BTreeMap<Kind, Count>,
    rows: Vec<i64>,
    kinds: Vec<u8>,
    confidences: Vec<u8>,
    /// Start and end in characters, start and end in bytes.
    places: [Vec<i64>; 4],
    masked: LargeStringBuilder,
    rules: Labels,
    permits: Labels,
    texts: LargeStringBuilder,
}

impl Found {
    fn new(mask: Option<Mask>) -> Self {
        Self {
            mask,
            counts: Counts::default(),
            by_kind: BTreeMap::new(),
            rows: Vec::new(),
            kinds: Vec::new(),
            confidences: Vec::new(),
            places: Default::default(),
            masked: LargeStringBuilder::new(),
            rules: Labels::default(),
            permits: Labels::default(),
            texts: LargeStringBuilder::new(),
        }
    }

    /// The next text.
    fn take(&mut self, screener: &Screener, text: Option<&str>) {
        let row = self.counts.rows;
        self.counts.rows += 1;
        let Some(text) = text else {
            self.counts.nulls += 1;
            self.counts.first_null.get_or_insert(row);
            if self.mask.is_some() {
                self.texts.append_null();
            }
            return;
        };
        let screening = screener.screen(text);
        if let Some(mask) = self.mask {
            self.texts.append_value(screening.masked(mask));
        }
        self.counts.flagged += usize::from(!screening.findings().is_empty());
        screening.findings().iter().for_each(|finding| self.add(row, &screening, finding));
    }

    fn add(&mut self, row: usize, screening: &Screening<'_, '_>, finding: &Finding) {
        self.counts.findings += 1;
        let count = self.by_kind.entry(finding.kind).or_insert(Count { findings: 0, rows: 0, first: row, last: None });
        count.findings += 1;
        count.rows += usize::from(count.last.replace(row) != Some(row));
        self.rows.push(row as i64);
        self.kinds.push(finding.kind as u8);
        self.confidences.push(finding.confidence as u8);
        let places = [finding.chars.start, finding.chars.end, finding.bytes.start, finding.bytes.end];
        self.places.iter_mut().zip(places).for_each(|(column, place)| column.push(place as i64));
        let masked = finding.kind.is_personal().then(|| screening.mask_of(finding, self.mask.unwrap_or(Mask::Partial)));
        self.masked.append_option(masked);
        self.rules.push(Some(finding.basis.rule.as_str()));
        self.permits.push(finding.permitted_by.as_ref().map(|permit| permit.id.as_str()));
    }

    fn finish(mut self) -> Result<Answer, ArrowError> {
        self.counts.kinds = self.by_kind.iter().map(|(kind, count)| (kind.as_str(), (count.findings, count.rows, count.first))).collect();
        let words = |words: Vec<&str>| -> ArrayRef { Arc::new(StringArray::from(words)) };
        let whole = |values: Vec<i64>| -> ArrayRef { Arc::new(Int64Array::from(values)) };
        let [start, end, byte_start, byte_end] = self.places.map(whole);
        let kinds = words(Kind::ALL.iter().map(|kind| kind.as_str()).collect());
        let confidences = words([Confidence::Possible, Confidence::Likely, Confidence::Certain].map(Confidence::as_str).to_vec());
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("row", whole(self.rows)),
            ("kind", names(self.kinds, None, kinds)?),
            ("start", start),
            ("end", end),
            ("byte_start", byte_start),
            ("byte_end", byte_end),
            ("confidence", names(self.confidences, None, confidences)?),
            ("masked", Arc::new(self.masked.finish())),
            ("rule", self.rules.finish()?),
            ("permitted_by", self.permits.finish()?),
        ];
        let fields: Fields = columns.iter().map(|(name, column)| Field::new(*name, column.data_type().clone(), true)).collect();
        let findings = StructArray::try_new(fields, columns.into_iter().map(|(_, column)| column).collect(), None)?;
        let texts: Option<ArrayRef> = self.mask.map(|_| Arc::new(self.texts.finish()) as ArrayRef);
        Ok((ArrowArray::new(Arc::new(findings)), texts.map(ArrowArray::new), self.counts))
    }
}
