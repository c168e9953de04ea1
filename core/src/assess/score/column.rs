//! Whole columns of marks: 10^5 units by 60 indicators and more.
//!
//! Marks are whole numbers of ten-thousandths, so that everything stays exact: a column an indicator, a row a unit.
//!
//! ```
//! use gongkai::{Library, assess::score::{System, column::{NO_GRADE, ScoreTable, Scores, UNKNOWN, ranks}}};
//! let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
//! let table = ScoreTable::new(&system)?;
//! let [a, b] = [[250_000, 200_000], [250_000, UNKNOWN]]; // 25 and 20 points; 25 and not known
//! let (mut low, mut high, mut grade) = ([0; 2], [0; 2], [0; 2]);
//! let beyond = table.score(&[&a, &a, &a, &b], Scores { low: &mut low, high: &mut high, grade: &mut grade })?;
//! assert_eq!((low, high, beyond), ([1_000_000, 600_000], [1_000_000, 850_000], 0));
//! assert_eq!(grade, [0, NO_GRADE]); // excellent; good or pass
//! let (mut best, mut worst) = ([0; 2], [0; 2]);
//! ranks(&low, &high, &mut best, &mut worst);
//! assert_eq!((best, worst), ([1, 2], [1, 2]));
//! # Ok::<(), gongkai::Problems>(())
//! ```

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Role, System};
use crate::{
    error::{Code, Problem},
    form::band::Floor,
    text::Text,
};

/// A mark that is not known.
pub const UNKNOWN: i64 = i64::MIN;

/// In place of a grade: it is not settled, the scale has no thresholds, or a mark of the unit is beyond its full marks.
pub const NO_GRADE: u8 = u8::MAX;

/// The decimals of marks.
pub const DECIMALS: u32 = 4;

/// A system compiled for columns.
#[derive(Debug, Clone)]
pub struct ScoreTable {
    columns: Vec<Weighed>,
    /// The decimals of what comes out.
    decimals: u32,
    min: i64,
    max: i64,
    bonus_cap: i64,
    /// The least at which each grade begins, the best first.
    floors: Vec<i64>,
}

/// What a column is worth.
#[derive(Debug, Clone, Copy)]
struct Weighed {
    role: Role,
    full: i64,
    weight: i64,
}

/// Where the scores of units go, one each; points as whole numbers of the last decimal of [`ScoreTable::decimals`].
#[derive(Debug)]
pub struct Scores<'a> {
    /// The least that a unit may have; [`UNKNOWN`] if a mark of it is beyond its full marks.
    pub low: &'a mut [i64],
    /// The most.
    pub high: &'a mut [i64],
    /// The grade, by its place in the scale; [`NO_GRADE`] if it is not settled.
    pub grade: &'a mut [u8],
}

/// How many units are reckoned at a time, so that their sums stay in the nearest cache.
const BLOCK: usize = 512;

/// The sums of a block: earned, taken off, added.
struct Sums {
    low: [[i64; BLOCK]; 3],
    high: [[i64; BLOCK]; 3],
    beyond: [bool; BLOCK],
}

impl ScoreTable {
    /// Compiles a system.
    ///
    /// # Errors
    /// `contradiction` for a system with vetoes, which are no marks; `out_of_range` for one whose points are too many and too fine for 64 bits.
    pub fn new(system: &System) -> Result<Self, Problem> {
        if !system.vetoes().is_empty() {
            return Err(Problem::new(
                Code::Contradiction,
                "veto",
                Text::new("整列计算不含否决项", "columns of marks have no place for vetoes"),
                Text::new("逐个单位计算，或去掉否决项", "score unit by unit, or leave the vetoes out"),
            ));
        }
        let finest = system.marked().map(|(_, one)| one.factor.normalize().scale()).max().unwrap_or_default();
        let decimals = DECIMALS + finest;
        let scaled = |value: Decimal, decimals: u32| {
            let unit = Decimal::from(10_i64.checked_pow(decimals)?);
            value.checked_mul(unit)?.ceil().to_i64().filter(|value| *value < i64::MAX / 8)
        };
        let grades = &system.scale.grades;
        let compiled = || {
            let weighed = |one: &super::ScoreIndicator| {
                Some(Weighed { role: one.role, full: scaled(one.full, DECIMALS)?, weight: scaled(one.factor, finest)? })
            };
            let all: Decimal = system.indicators().iter().filter(|one| one.parent.is_none()).map(|one| one.points).sum();
            scaled(all, decimals)?;
            Some(Self {
                columns: system.marked().map(|(_, one)| weighed(one)).collect::<Option<_>>()?,
                decimals,
                min: scaled(grades.min, decimals)?,
                max: grades.max.map_or(Some(i64::MAX), |max| scaled(max, decimals))?,
                bonus_cap: system.bonus_cap.map_or(Some(i64::MAX), |cap| scaled(cap, decimals))?,
                floors: grades.rows.iter().filter_map(|row| row.floor).map(|floor| begins(floor, decimals)).collect::<Option<_>>()?,
            })
        };
        compiled().ok_or_else(|| {
            Problem::new(
                Code::OutOfRange,
                "full",
                Text::new("分值过大或过细", "the points are too many and too fine"),
                Text::new("减少小数位，或逐个单位计算", "use fewer decimals, or score unit by unit"),
            )
        })
    }

    /// The decimals of the scores that come out.
    pub const fn decimals(&self) -> u32 {
        self.decimals
    }

    /// What the marks of units come to: a column for each indicator that is marked, in the order of the system, a row for each unit. Returns how many units
    /// have a mark beyond its full marks, and so no score.
    ///
    /// # Errors
    /// `out_of_range` for another number of columns, or columns and results of different lengths.
    pub fn score(&self, marks: &[&[i64]], out: Scores) -> Result<usize, Problem> {
        let Scores { low, high, grade } = out;
        let units = low.len();
        if marks.len() != self.columns.len()
            || marks.iter().any(|column| column.len() != units)
            || high.len() != units
            || grade.len() != units
        {
            return Err(Problem::new(
                Code::OutOfRange,
                "marks",
                Text::new(
                    format!("须有 {} 列，各列与结果等长", self.columns.len()),
                    format!("{} columns are needed, as long as the results", self.columns.len()),
                ),
                Text::new("每项计分指标一列，每个单位一行", "a column an indicator that is marked, a row a unit"),
            ));
        }
        let mut beyond = 0;
        let results = low.chunks_mut(BLOCK).zip(high.chunks_mut(BLOCK)).zip(grade.chunks_mut(BLOCK));
        for (block, ((low, high), grade)) in results.enumerate() {
            let mut sums = Sums { low: [[0; BLOCK]; 3], high: [[0; BLOCK]; 3], beyond: [false; BLOCK] };
            let from = block * BLOCK;
            for (column, weighed) in marks.iter().zip(&self.columns) {
                sums.add(*weighed, column.get(from..from + low.len()).unwrap_or_default());
            }
            beyond += self.finish(&sums, low, high, grade);
        }
        Ok(beyond)
    }

    fn finish(&self, sums: &Sums, low: &mut [i64], high: &mut [i64], grade: &mut [u8]) -> usize {
        let total = |earned: i64, lost: i64, bonus: i64| ((earned - lost).max(self.min) + bonus.min(self.bonus_cap)).min(self.max);
        let [earned, lost, bonus] = &sums.low;
        let [most_earned, most_lost, most_bonus] = &sums.high;
        let lows = earned.iter().zip(most_lost).zip(bonus).map(|((earned, lost), bonus)| total(*earned, *lost, *bonus));
        let highs = most_earned.iter().zip(lost).zip(most_bonus).map(|((earned, lost), bonus)| total(*earned, *lost, *bonus));
        let mut count = 0;
        let places = low.iter_mut().zip(high).zip(grade).zip(lows.zip(highs)).zip(&sums.beyond);
        for ((((low, high), grade), ends), beyond) in places {
            (*low, *high) = if *beyond { (UNKNOWN, UNKNOWN) } else { ends };
            count += usize::from(*beyond);
            let (worst, best) = (self.place(*low), self.place(*high));
            *grade = if *beyond || worst != best { NO_GRADE } else { best };
        }
        count
    }

    /// The place of the grade in which a total falls.
    fn place(&self, total: i64) -> u8 {
        let above = self.floors.iter().map(|floor| u8::from(total < *floor)).fold(0_u8, u8::saturating_add);
        if self.floors.is_empty() { NO_GRADE } else { above }
    }
}

/// The least total that a grade takes.
fn begins(floor: Floor, decimals: u32) -> Option<i64> {
    let unit = Decimal::from(10_i64.checked_pow(decimals)?);
    let bound = floor.bound().checked_mul(unit)?;
    match floor {
        Floor::From(_) => bound.ceil().to_i64(),
        Floor::Above(_) => bound.floor().to_i64()?.checked_add(1),
    }
}

impl Sums {
    /// Adds a column.
    fn add(&mut self, Weighed { role, full, weight }: Weighed, marks: &[i64]) {
        let ([earned, lost, bonus], [most_earned, most_lost, most_bonus]) = (&mut self.low, &mut self.high);
        let (low, high) = match role {
            Role::Indicator => (earned, most_earned),
            Role::Penalty => (lost, most_lost),
            Role::Bonus => (bonus, most_bonus),
        };
        for (((mark, low), high), beyond) in marks.iter().zip(low).zip(high).zip(&mut self.beyond) {
            let is_known = *mark != UNKNOWN;
            let is_within = (0..=full).contains(mark);
            // What is not known, or not right, is not multiplied.
            let least = if is_within { *mark } else { 0 };
            let most = if is_known { least } else { full };
            *low += least * weight;
            *high += most * weight;
            *beyond |= is_known & !is_within;
        }
    }
}

/// The places of units by their scores, the most points first: equals share one, and the next comes after all of them. A unit without a score stands last.
///
/// Only as many places are written as all four have room for.
pub fn ranks(low: &[i64], high: &[i64], best: &mut [u32], worst: &mut [u32]) {
    let (mut lows, mut highs) = (low.to_vec(), high.to_vec());
    lows.sort_unstable();
    highs.sort_unstable();
    let above = |list: &[i64], than: i64| u32::try_from(list.len() - list.partition_point(|one| *one <= than)).unwrap_or(u32::MAX);
    for (((low, high), best), worst) in low.iter().zip(high).zip(best).zip(worst) {
        *best = above(&lows, *high).saturating_add(1);
        // It does not come before itself.
        *worst = above(&highs, *low).saturating_add(u32::from(high == low));
    }
}
