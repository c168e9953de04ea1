//! What marks come to.

use rust_decimal::Decimal;

use super::{Lid, Mark, MarkedBy, Marks, Role, ScoreIndicator, ScoreItem, System};
use crate::{
    form::{
        asked::Ask,
        band::{Interval, PLAIN, Sums},
    },
    text::Text,
    verdict::Truth,
};

/// What the marks of a unit come to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scored {
    /// The marks of every indicator and group out of its full marks, by its place.
    pub points: Vec<Interval>,
    /// The points altogether: earned, less penalties, not below the least value of the scale; then the bonus up to its cap, not above the
    /// greatest value; then what a veto leaves.
    pub total: Interval,
    /// The grades it may have, by their places in the scale, the best first; none where the scale has no thresholds.
    pub possible: Vec<usize>,
    /// What each role adds up to in the whole.
    pub(super) sums: Sums,
}

const NOTHING: Interval = Interval { low: Decimal::ZERO, high: Decimal::ZERO };

impl System {
    /// What marks come to.
    ///
    /// ```
    /// use gongkai::{Library, assess::score::{Marks, System}};
    /// let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
    /// let marks = serde_json::json!({ "organisation": 24, "key_contents": 22.5, "forms": 25, "supervision": 20 });
    /// let scored = system.score(&Marks::read(&marks, &system)?);
    /// assert_eq!(scored.total.low, "91.5".parse()?);
    /// assert_eq!(system.grade(&scored).unwrap().id, "excellent");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn score(&self, marks: &Marks) -> Scored {
        let mut sums = Sums { earned: NOTHING, deductions: NOTHING, bonus: NOTHING, bonus_cap: self.bonus_cap.map(Interval::exactly) };
        let mut points = vec![NOTHING; self.indicators.len()];
        // What stands in a group comes after it.
        for (i, one) in self.indicators.iter().enumerate().rev() {
            if !matches!(one.kind, MarkedBy::Group) {
                set(&mut points, i, one.marked(marks.mark(i)));
            }
            let worth = times(points.get(i).copied().unwrap_or(NOTHING), one.ratio);
            match one.parent {
                Some(parent) => {
                    let inside = points.get(parent).copied().unwrap_or(NOTHING);
                    set(&mut points, parent, plus(inside, worth));
                }
                None => {
                    let sum = sums.of(one.role);
                    *sum = plus(*sum, worth);
                }
            }
        }
        let (total, possible) = self.graded(&sums, &marks.vetoes);
        Scored { points, total, possible, sums }
    }

    /// The whole, and the grades it may have.
    pub(super) fn graded(&self, sums: &Sums, vetoes: &[Truth]) -> (Interval, Vec<usize>) {
        let grades = &self.scale.grades;
        let mut total = sums.total(grades).unwrap_or(NOTHING);
        // The best and the worst that vetoes leave: the best grade by its place, and the most points.
        let (mut best, mut worst) = (0, 0);
        for (veto, truth) in self.vetoes.iter().zip(vetoes).filter(|(_, truth)| **truth != Truth::No) {
            let is_sure = *truth == Truth::Yes;
            match veto.lid {
                Lid::Points(most) => {
                    total.low = total.low.min(most);
                    total.high = if is_sure { total.high.min(most) } else { total.high };
                }
                Lid::Grade(grade) => {
                    worst = worst.max(grade);
                    best = if is_sure { best.max(grade) } else { best };
                }
            }
        }
        let by_points = grades.of(total, PLAIN).filter_map(|grade| grades.rows.iter().position(|row| row.id == grade.id));
        let by_points: Vec<usize> = by_points.collect();
        // Every grade between the best and the worst that is left.
        let ends = by_points.first().zip(by_points.last()).map(|(top, bottom)| ((*top).max(best), (*bottom).max(worst)));
        (total, ends.map_or_else(Vec::new, |(top, bottom)| (top..=bottom).collect()))
    }

    /// What is still to be asked, in the order of the system: every indicator whose marks and every veto whose answer is not known.
    pub fn asks(&self, marks: &Marks, scored: &Scored) -> Vec<Ask> {
        let unknown = self.marked().filter(|(i, _)| scored.points.get(*i).is_some_and(|points| !points.is_exact()));
        let unknown = unknown.map(|(_, one)| {
            let words = Text::new(format!("“{}”得几分？", one.name.zh), format!("how many points has \"{}\"?", one.name.en));
            Ask::new(one.id.as_str(), words)
        });
        let vetoes = self.vetoes.iter().zip(&marks.vetoes).filter(|(_, truth)| **truth == Truth::Unknown);
        let vetoes = vetoes.map(|(veto, _)| {
            Ask::new(veto.id.as_str(), Text::new(format!("是否有“{}”？", veto.name.zh), format!("is it so: \"{}\"?", veto.name.en)))
        });
        unknown.chain(vetoes).collect()
    }
}

fn set(points: &mut [Interval], place: usize, value: Interval) {
    if let Some(slot) = points.get_mut(place) {
        *slot = value;
    }
}

/// The reader keeps every number so small that these cannot grow too large.
pub(super) fn plus(a: Interval, b: Interval) -> Interval {
    Interval { low: a.low + b.low, high: a.high + b.high }
}

pub(super) fn times(a: Interval, factor: Decimal) -> Interval {
    Interval { low: (a.low * factor).normalize(), high: (a.high * factor).normalize() }
}

/// The sum of a role.
pub(super) trait Roles {
    fn of(&mut self, role: Role) -> &mut Interval;
}

impl Roles for Sums {
    fn of(&mut self, role: Role) -> &mut Interval {
        match role {
            Role::Indicator => &mut self.earned,
            Role::Bonus => &mut self.bonus,
            Role::Penalty => &mut self.deductions,
        }
    }
}

impl ScoreIndicator {
    /// Its marks, from nothing to full marks where they are not known.
    pub(super) fn marked(&self, mark: Option<&Mark>) -> Interval {
        let Some(mark) = mark else { return Interval { low: Decimal::ZERO, high: self.full } };
        let counts = match mark {
            Mark::Points(points) => return *points,
            Mark::Counts(counts) => counts,
        };
        let items = self.kind.items();
        let counted = items.iter().zip(counts).fold(NOTHING, |sum, (item, count)| plus(sum, item.points(*count, self.full)));
        let (low, high) = (counted.low.min(self.full), counted.high.min(self.full));
        match self.kind {
            MarkedBy::Deducted(_) => Interval { low: self.full - high, high: self.full - low },
            _ => Interval { low, high },
        }
    }
}

impl ScoreItem {
    /// What so many of it come to; up to its cap, or to `full`, where that is not known.
    fn points(&self, count: Option<Interval>, full: Decimal) -> Interval {
        let most = self.most.unwrap_or(full);
        match count {
            Some(count) => {
                let counted = times(count, self.each);
                Interval { low: counted.low.min(most), high: counted.high.min(most) }
            }
            None => Interval { low: Decimal::ZERO, high: most },
        }
    }
}
