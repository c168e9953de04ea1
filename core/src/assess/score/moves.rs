//! What would move the grade: which indicator, by how much.

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    Mark, Marks, ScoreIndicator, Scored, System,
    reckon::{Roles, plus, times},
};
use crate::form::band::Interval;

/// The smallest change of one mark after which the grade is no longer what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Move {
    /// The indicator, by its place.
    pub indicator: usize,
    /// The thing that is counted, by its place, if not the points of the indicator change.
    pub item: Option<usize>,
    /// The mark it has.
    pub from: Decimal,
    /// The mark it would have.
    pub to: Decimal,
    /// Whether the grade becomes better.
    pub is_up: bool,
    /// The grades it may then have, by their places.
    pub possible: Vec<usize>,
}

/// One mark that could be another.
struct Change<'a> {
    place: usize,
    indicator: &'a ScoreIndicator,
    item: Option<usize>,
    from: Decimal,
}

impl System {
    /// What would move a settled grade, indicator by indicator, one change at a time: points by whole [`step`](System::step)s, counts by whole things. Nothing is told of
    /// marks that are not known, since the grade is the same whatever they are.
    ///
    /// ```
    /// use gongkai::{Library, assess::score::{Marks, System}};
    /// let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
    /// let marks = serde_json::json!({ "organisation": 25, "key_contents": 24.8, "forms": 25, "supervision": 15 });
    /// let marks = Marks::read(&marks, &system)?;
    /// let moves = system.moves(&marks, &system.score(&marks));
    /// let up: Vec<_> = moves.iter().filter(|one| one.is_up).map(|one| (one.indicator, one.from, one.to)).collect();
    /// assert_eq!(up, [(3, 15.into(), "15.5".parse()?)]); // the others have no half point left to gain
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn moves(&self, marks: &Marks, scored: &Scored) -> Vec<Move> {
        let [grade] = scored.possible.as_slice() else { return Vec::new() };
        let changes = self.marked().flat_map(|(place, indicator)| Change::all(place, indicator, marks.mark(place)));
        changes.flat_map(|change| [true, false].map(|more| self.moved(marks, scored, *grade, &change, more))).flatten().collect()
    }

    /// The smallest change to more, or to less, after which another grade is possible.
    fn moved(&self, marks: &Marks, scored: &Scored, grade: usize, change: &Change, more: bool) -> Option<Move> {
        let step = if change.item.is_some() { Decimal::ONE } else { self.step };
        let to = |steps: u64| {
            let by = step * Decimal::from(steps);
            if more { change.from + by } else { change.from - by }
        };
        let after = |steps: u64| self.after(marks, scored, change, to(steps));
        let (mut kept, mut moved) = (0, change.room(step, more)?);
        if after(moved) == [grade] {
            return None;
        }
        while moved - kept > 1 {
            let middle = kept + (moved - kept) / 2;
            if after(middle) == [grade] { kept = middle } else { moved = middle }
        }
        let possible = after(moved);
        let is_up = possible.first().is_some_and(|best| *best < grade);
        Some(Move { indicator: change.place, item: change.item, from: change.from, to: to(moved), is_up, possible })
    }

    /// The grades that are possible when one mark is another: only its own way to the whole is reckoned anew.
    fn after(&self, marks: &Marks, scored: &Scored, change: &Change, to: Decimal) -> Vec<usize> {
        let indicator = change.indicator;
        let mark = match (change.item, marks.mark(change.place)) {
            (Some(item), Some(Mark::Counts(counts))) => {
                let changed = |(i, count): (usize, &Option<Interval>)| if i == item { Some(Interval::exactly(to)) } else { *count };
                Mark::Counts(counts.iter().enumerate().map(changed).collect())
            }
            _ => Mark::Points(Interval::exactly(to)),
        };
        let was = scored.points.get(change.place).copied().unwrap_or(Interval::exactly(to));
        let now = indicator.marked(Some(&mark));
        let by = Interval { low: now.low - was.low, high: now.high - was.high };
        let mut sums = scored.sums;
        let sum = sums.of(indicator.role);
        *sum = plus(*sum, times(by, indicator.factor));
        self.graded(&sums, &marks.vetoes).1
    }
}

impl<'a> Change<'a> {
    /// The marks of an indicator that are known, each by itself.
    fn all(place: usize, indicator: &'a ScoreIndicator, mark: Option<&Mark>) -> Vec<Self> {
        let one = |item, known: Interval| known.is_exact().then_some(Self { place, indicator, item, from: known.low });
        match mark {
            Some(Mark::Points(points)) => one(None, *points).into_iter().collect(),
            Some(Mark::Counts(counts)) => counts.iter().enumerate().filter_map(|(i, count)| one(Some(i), (*count)?)).collect(),
            None => Vec::new(),
        }
    }

    /// How many steps there are to more, or to less; `None` if not one.
    fn room(&self, step: Decimal, more: bool) -> Option<u64> {
        let room = match self.item.and_then(|item| self.indicator.kind.items().get(item)) {
            _ if !more => self.from,
            // Beyond the full marks of its indicator, another one makes no difference.
            Some(item) => (self.indicator.full.checked_div(item.each)?.ceil() - self.from).max(Decimal::ZERO),
            None => self.indicator.full - self.from,
        };
        room.checked_div(step)?.floor().to_u64().filter(|steps| *steps > 0)
    }
}
