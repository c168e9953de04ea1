//! The different questions that the rows of a column put, where what is asked differs by row.

use std::{collections::HashMap, hash::Hash};

use arrow_buffer::{NullBuffer, ScalarBuffer};
use chrono::NaiveDate;
use gongkai::{Code, Problem, Text};
use pyo3::{prelude::*, types::PyList};

use super::{
    input::{Chunk, Input, Scratch, not_a_day},
    run::{ROWS, value},
    texts::{Texts, listed},
};
use crate::{
    convert::{Words, guard, raise},
    shelf::Shelf,
};

/// How many different questions a column may put: each takes a table of 128 KiB.
const MOST: usize = 1 << 10;

/// What one part of a question is in a row.
#[derive(IntoPyObject, Clone)]
pub(crate) enum Part {
    Number(i32),
    Word(String),
    None(Option<()>),
}

/// The place of each row's question among the different ones, and these. The parts are columns of as many rows.
#[pyfunction]
pub(crate) fn different(py: Python<'_>, parts: Vec<Bound<'_, PyAny>>) -> PyResult<(Input, Vec<Vec<Part>>)> {
    guard(py, || {
        let mut joined: Option<(Vec<u32>, Vec<Vec<Part>>)> = None;
        for part in &parts {
            let (codes, values) = told_apart(part)?;
            joined = Some(match joined {
                None => (codes, values.into_iter().map(|value| vec![value]).collect()),
                Some((before, _)) if before.len() != codes.len() => return Err(raise(py, unequal(before.len(), codes.len()))),
                Some((before, questions)) => {
                    let mut pairs = Places::default();
                    let codes = before.iter().zip(&codes).map(|(a, b)| pairs.place((*a, *b))).collect();
                    let at = |(a, b): &(u32, u32)| {
                        let mut question = questions.get(*a as usize).cloned().unwrap_or_default();
                        question.extend(values.get(*b as usize).cloned());
                        question
                    };
                    (codes, pairs.order.iter().map(at).collect())
                }
            });
            if joined.as_ref().is_some_and(|(_, questions)| questions.len() > MOST) {
                return Err(raise(py, too_many()));
            }
        }
        let (codes, questions) = joined.unwrap_or_default();
        let values: ScalarBuffer<i32> = codes.into_iter().map(u32::cast_signed).collect::<Vec<_>>().into();
        Ok((Input { chunks: vec![Chunk::Narrow { values, nulls: None }] }, questions))
    })
}

/// Of each day the first of the days under the same law; a null stays one.
#[pyfunction]
pub(crate) fn periods(py: Python<'_>, shelf: &Shelf, books: Vec<Words>, rule: Words, days: &Input) -> PyResult<Input> {
    guard(py, || {
        let asked = shelf.asked();
        let names = if books.is_empty() { vec![asked] } else { books.iter().map(|book| book.0.as_str()).collect() };
        // A book that is not known has no law, and its rows say so.
        let mut turns: Vec<i32> = names
            .into_iter()
            .filter_map(|book| shelf.library().law_turns(book, &rule.0).ok())
            .flatten()
            .map(|day: NaiveDate| day.to_epoch_days())
            .collect();
        turns.sort_unstable();
        let first = |day: i32| {
            let passed = turns.partition_point(|turn| *turn <= day);
            // Before the first of them is one law too, or none.
            let before = turns.first().map_or(day, |first| first - 1);
            passed.checked_sub(1).and_then(|last| turns.get(last)).copied().unwrap_or(before)
        };
        let (mut found, mut there) = (Vec::new(), Vec::new());
        each(days, |day| {
            found.push(day.map_or(0, first));
            there.push(day.is_some());
        })
        .map_err(|problem| raise(py, problem))?;
        Ok(Input { chunks: vec![Chunk::Narrow { values: found.into(), nulls: Some(NullBuffer::from(there)) }] })
    })
}

/// Things in the order in which they come up.
struct Places<T> {
    found: HashMap<T, u32>,
    order: Vec<T>,
    last: Option<(T, u32)>,
}

impl<T> Default for Places<T> {
    fn default() -> Self {
        Self { found: HashMap::new(), order: Vec::new(), last: None }
    }
}

impl<T: Copy + Eq + Hash> Places<T> {
    fn place(&mut self, thing: T) -> u32 {
        if let Some((last, place)) = self.last
            && last == thing
        {
            return place;
        }
        let place = *self.found.entry(thing).or_insert_with(|| {
            self.order.push(thing);
            (self.order.len() - 1) as u32
        });
        self.last = Some((thing, place));
        place
    }
}

/// Small numbers, told apart without a search.
const SMALL: usize = 1 << 8;

fn told_apart(part: &Bound<'_, PyAny>) -> PyResult<(Vec<u32>, Vec<Part>)> {
    let py = part.py();
    if let Ok(input) = part.cast::<Input>() {
        let (mut codes, mut places) = (Vec::with_capacity(input.get().rows()), Places::default());
        let mut small = [u32::MAX; SMALL];
        each(input.get(), |number| {
            let slot = number.and_then(|number| small.get_mut(usize::try_from(number).ok()?));
            codes.push(match slot {
                Some(slot) if *slot != u32::MAX => *slot,
                Some(slot) => {
                    *slot = places.place(number);
                    *slot
                }
                None => places.place(number),
            });
        })
        .map_err(|problem| raise(py, problem))?;
        return Ok((codes, places.order.into_iter().map(|number| number.map_or(Part::None(None), Part::Number)).collect()));
    }
    if let Ok(texts) = part.cast::<Texts>() {
        let texts = texts.get().iter().collect::<Result<Vec<_>, _>>().map_err(|problem| raise(py, problem))?;
        return Ok(words(texts.into_iter()));
    }
    let list = part.cast::<PyList>()?;
    let (mut texts, rows) = (Vec::new(), list.len());
    while texts.len() < rows {
        texts.extend(listed(list, texts.len(), 1 << 20).map_err(|problem| raise(py, problem))?);
    }
    Ok(words(texts.iter().map(Option::as_deref)))
}

fn words<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> (Vec<u32>, Vec<Part>) {
    let mut places = Places::default();
    let codes = texts.map(|text| places.place(text)).collect();
    (codes, places.order.into_iter().map(|text| text.map_or(Part::None(None), |text| Part::Word(text.to_owned()))).collect())
}

/// Every value of a column, in order.
fn each(input: &Input, mut take: impl FnMut(Option<i32>)) -> Result<(), Problem> {
    let (mut scratch, mut before) = (Scratch::default(), 0);
    for chunk in &input.chunks {
        for start in (0..chunk.len()).step_by(ROWS) {
            let rows = ROWS.min(chunk.len() - start);
            let column = chunk.read(start, rows, &mut scratch).map_err(|row| not_a_day(before + start + row))?;
            (0..rows).for_each(|row| take(value(&column, row)));
        }
        before += chunk.len();
    }
    Ok(())
}

fn unequal(rows: usize, other: usize) -> Problem {
    Problem::new(
        Code::BadValue,
        "values",
        Text::new(format!("两列长度不同：{rows}行与{other}行"), format!("two columns of {rows} and {other} rows")),
        Text::new("各列的行数须相同", "give columns of as many rows"),
    )
}

fn too_many() -> Problem {
    Problem::new(
        Code::OutOfRange,
        "values",
        Text::new(format!("各行所问不同者超过{MOST}种"), format!("the rows put more than {MOST} different questions")),
        Text::new("分段处理", "work in smaller pieces"),
    )
}
