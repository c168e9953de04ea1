//! Band (等次): which grade, which amount? Exact decimals; an interval in gives an interval out.

mod scale;
mod score;
mod sheet;

use std::num::NonZeroU32;

use rust_decimal::Decimal;

use crate::{
    error::{Code, Problem},
    form::asked::Ask,
    law::{Citation, RuleId},
    text::Text,
    verdict::Truth,
};

pub use score::{Reckoned, Sums};
pub use sheet::{Given, Points, Sheet};

/// The lower end of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Floor {
    /// From this value on.
    From(Decimal),
    /// Above this value.
    Above(Decimal),
}

impl Floor {
    /// The bound itself.
    pub const fn bound(self) -> Decimal {
        match self {
            Self::From(bound) | Self::Above(bound) => bound,
        }
    }
}

/// A grade and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grade {
    /// Where it begins; the next higher grade ends it. `None` where the text names the grade without a threshold.
    pub floor: Option<Floor>,
    /// The grade's name, such as `excellent`.
    pub id: String,
    /// In words.
    pub name: Text,
    /// Where it stands, if not where the rule stands.
    pub cite: Option<Citation>,
}

/// Numerator and denominator of a factor.
pub type Factor = (NonZeroU32, NonZeroU32);

/// The factor that changes nothing.
pub const PLAIN: Factor = (NonZeroU32::MIN, NonZeroU32::MIN);

/// A factor that applies when a fact is true.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scale {
    /// Numerator and denominator: `4/3`.
    pub by: Factor,
    /// The fact.
    pub when: String,
    /// The fact in words.
    pub name: Text,
    /// Where it stands.
    pub cite: Citation,
}

/// A scale of grades.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grades {
    /// What is graded.
    pub unit: Text,
    /// The lowest value.
    pub min: Decimal,
    /// The highest value, if there is one.
    pub max: Option<Decimal>,
    /// The grades, highest first.
    pub rows: Vec<Grade>,
    /// A factor applied first.
    pub scale: Option<Scale>,
    /// What the text says instead of thresholds.
    pub silent: Option<Text>,
}

/// A value known exactly, or only to lie between two bounds (both included).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The least it can be.
    pub low: Decimal,
    /// The most it can be.
    pub high: Decimal,
}

impl Interval {
    /// A value known exactly.
    pub const fn exactly(value: Decimal) -> Self {
        Self { low: value, high: value }
    }

    /// Whether only one value is possible.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// The two together; `None` if they are too large.
    pub fn plus(self, other: Self) -> Option<Self> {
        Some(Self { low: self.low.checked_add(other.low)?, high: self.high.checked_add(other.high)? })
    }

    /// What is wrong with it: bounds that stand the wrong way round hold no value.
    pub fn wrong(self, at: &str) -> Option<Problem> {
        (self.high < self.low).then(|| {
            Problem::new(
                Code::Contradiction,
                at,
                Text::new("上限小于下限", "the upper bound lies below the lower"),
                Text::new("对调或改正", "swap or correct them"),
            )
        })
    }
}

/// The grade of a value, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graded<'a> {
    /// The grades it may have, highest first.
    pub possible: Vec<&'a Grade>,
    asks: Vec<Ask>,
}

impl<'a> Graded<'a> {
    /// The grade, where it is settled.
    pub fn outcome(&self) -> Option<&'a Grade> {
        match self.possible.as_slice() {
            [grade] => Some(grade),
            _ => None,
        }
    }

    /// What is still to be asked: whether the factor applies, and for a closer value.
    pub fn asks(&self) -> &[Ask] {
        &self.asks
    }
}

impl Grades {
    /// What to ask where the value is not known, or not closely enough.
    pub fn ask(&self) -> Ask {
        Ask::new("value", Text::new(format!("得多少{}？", self.unit.zh), format!("how many {}?", self.unit.en)))
    }

    /// The grade of a value; `scaled` says whether the fact holds on which the factor depends.
    ///
    /// # Errors
    /// `out_of_range` for a value outside the scale; `contradiction` for bounds that stand the wrong way round.
    ///
    /// ```
    /// use gongkai::{Library, Truth, form::band::Interval};
    /// let book = Library::embedded().book("jiujiang-county-2022").unwrap();
    /// let grades = book.band("assessment.band", "2023-01-01".parse().unwrap()).unwrap().grades().unwrap();
    /// let graded = grades.grade(Interval { low: 71.into(), high: 83.into() }, Truth::No).unwrap();
    /// assert_eq!(graded.outcome(), None);
    /// assert_eq!(graded.asks()[0].fact, "value");
    /// ```
    pub fn grade(&self, value: Interval, scaled: Truth) -> Result<Graded<'_>, Problem> {
        self.check(value)?;
        let plain = self.possible(value, &[PLAIN]);
        let Some(scale) = self.scale.as_ref().filter(|_| scaled != Truth::No) else { return Ok(self.unscaled(value, plain)) };
        let changed = self.possible(value, &[scale.by]);
        if scaled == Truth::Yes {
            return Ok(self.unscaled(value, changed));
        }
        let by_scale = (plain != changed).then(|| Ask::new(scale.when.as_str(), scale.name.clone()));
        let by_value = (plain.len() > 1 || changed.len() > 1).then(|| self.ask());
        Ok(Graded { possible: self.possible(value, &[PLAIN, scale.by]), asks: by_scale.into_iter().chain(by_value).collect() })
    }

    fn unscaled<'a>(&self, value: Interval, possible: Vec<&'a Grade>) -> Graded<'a> {
        let asks = if possible.len() == 1 || value.is_exact() { Vec::new() } else { vec![self.ask()] };
        Graded { possible, asks }
    }

    /// The grades a value may have under any of several factors, highest first.
    fn possible(&self, value: Interval, factors: &[Factor]) -> Vec<&Grade> {
        let reached: Vec<&Grade> = factors.iter().flat_map(|factor| self.of(value, *factor)).collect();
        self.rows.iter().filter(|row| reached.iter().any(|grade| grade.id == row.id)).collect()
    }

    fn check(&self, value: Interval) -> Result<(), Problem> {
        if let Some(wrong) = value.wrong("facts.value") {
            return Err(wrong);
        }
        if value.low >= self.min && self.max.is_none_or(|max| value.high <= max) {
            return Ok(());
        }
        let range = match self.max {
            Some(max) => format!("{}…{max}", self.min),
            None => format!("≥ {}", self.min),
        };
        Err(Problem::new(
            Code::OutOfRange,
            "facts.value",
            Text::new(format!("数值不在 {range} 之内"), format!("the value is outside {range}")),
            Text::new("检查数值", "check the value"),
        ))
    }

    /// The grades a value may have, highest first: one if it is settled.
    ///
    /// ```
    /// use gongkai::{Library, form::band::{Interval, PLAIN}};
    /// let book = Library::embedded().book("jiujiang-county-2022").unwrap();
    /// let grades = book.band("assessment.band", "2023-01-01".parse().unwrap()).unwrap().grades().unwrap();
    /// let between = Interval { low: 71.into(), high: 83.into() };
    /// let names: Vec<_> = grades.of(between, PLAIN).map(|grade| grade.id.as_str()).collect();
    /// assert_eq!(names, ["good", "pass"]);
    /// ```
    pub fn of(&self, value: Interval, scale: Factor) -> impl Iterator<Item = &Grade> {
        let reached = move |grade: &Grade, value: Decimal| {
            grade.floor.is_some_and(|floor| {
                // Compared crosswise, so that a factor of 4/3 stays exact.
                let times = |side: Decimal, factor: NonZeroU32| side.checked_mul(Decimal::from(factor.get())).unwrap_or(Decimal::MAX);
                let (value, bound) = (times(value, scale.0), times(floor.bound(), scale.1));
                match floor {
                    Floor::From(_) => value >= bound,
                    Floor::Above(_) => value > bound,
                }
            })
        };
        let mut settled = false;
        self.rows.iter().filter(move |grade| {
            if settled || !reached(grade, value.high) {
                return false;
            }
            settled = reached(grade, value.low);
            true
        })
    }
}

/// One step of a progressive tariff: what each unit from here on costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// The first unit charged at this rate.
    pub from: u32,
    /// The price of one unit.
    pub rate: Decimal,
    /// After every so many units the price of one rises by so much.
    pub step: Option<(NonZeroU32, Decimal)>,
}

/// A progressive tariff (超额累进).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tariff {
    /// The case's name; empty where there is one case only.
    pub id: String,
    /// In words.
    pub name: Text,
    /// What is counted.
    pub unit: Text,
    /// The rates, lowest first.
    pub rates: Vec<Rate>,
    /// A reading or a condition that matters.
    pub note: Option<Text>,
    /// Where it stands.
    pub cite: Citation,
}

impl Tariff {
    /// What to ask where it is not known how many there are.
    pub fn ask(&self) -> Ask {
        Ask::new("count", Text::new(format!("多少{}？", self.unit.zh), format!("how many {}?", self.unit.en)))
    }

    /// What `units` cost together: each unit at the rate of its own place.
    ///
    /// ```
    /// use gongkai::Library;
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let tariff = book.band("request.fee", "2024-03-01".parse().unwrap()).unwrap().tariff("per_item").unwrap();
    /// assert_eq!(tariff.price(10), Some(0.into()));
    /// assert_eq!(tariff.price(31), Some(2_200.into())); // 20 at 100, the 31st at 200
    /// ```
    pub fn price(&self, units: u32) -> Option<Decimal> {
        let ends = self.rates.iter().skip(1).map(|rate| rate.from.saturating_sub(1)).chain([u32::MAX]);
        self.rates.iter().zip(ends).try_fold(Decimal::ZERO, |sum, (rate, end)| {
            let inside = units.min(end).saturating_sub(rate.from.saturating_sub(1));
            sum.checked_add(rate.price(inside)?)
        })
    }
}

impl Rate {
    fn price(&self, units: u32) -> Option<Decimal> {
        let flat = self.rate.checked_mul(Decimal::from(units))?;
        let Some((every, add)) = self.step else { return Some(flat) };
        // Step k (0, 1, 2, …) holds `every` units, each dearer by k × add.
        let every = u64::from(every.get());
        let (full, rest) = (u64::from(units) / every, u64::from(units) % every);
        let raised = every.checked_mul(full.checked_mul(full.saturating_sub(1))? / 2)?.checked_add(rest.checked_mul(full)?)?;
        flat.checked_add(add.checked_mul(Decimal::from(raised))?)
    }
}

/// An indicator of a weighted score.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Indicator {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// The most it can contribute.
    pub weight: Decimal,
}

/// A weighted score (量化考核): points of indicators, less deductions, plus a capped bonus.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Score {
    /// The rule that grades the result.
    pub grades: RuleId,
    /// The indicators, where the text fixes them; otherwise the question brings its own.
    pub indicators: Vec<Indicator>,
    /// The most a bonus can add.
    pub bonus_cap: Option<Decimal>,
}

/// The three kinds of band.
///
/// Exhaustive on purpose, as [`Form`](crate::rulebook::book::Form) is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Band {
    /// A scale of grades.
    Grades(Box<Grades>),
    /// A progressive tariff, by case.
    Tariff {
        /// The currency, such as `CNY`.
        currency: String,
        /// One tariff a case.
        cases: Vec<Tariff>,
    },
    /// A weighted score.
    Score(Score),
}
