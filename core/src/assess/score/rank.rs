//! Who comes before whom.

use super::{Scored, System};
use crate::{form::band::Interval, order};
use rust_decimal::Decimal;

/// The place of a unit in a list, 1 for the first. Equals share a place, and the next one comes after all of them: 1, 2, 2, 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    /// The best place it may have.
    pub best: usize,
    /// The worst.
    pub worst: usize,
}

impl Rank {
    /// Whether only one place is possible.
    pub const fn is_settled(self) -> bool {
        self.best == self.worst
    }
}

/// The places of units, the better grade first and within a grade the more points: whom a veto puts down stands below whoever keeps a better grade.
///
/// ```
/// use gongkai::{Library, assess::score::{Marks, System, ranks}};
/// use serde_json::json;
/// let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
/// let unit = |a, b| Marks::read(&json!({ "organisation": a, "key_contents": b, "forms": 20, "supervision": 20 }), &system);
/// let units = [unit(20, 20)?, unit(25, 25)?, unit(19, 21)?].map(|marks| system.score(&marks));
/// let places: Vec<_> = ranks(&system, &units).iter().map(|rank| rank.best).collect();
/// assert_eq!(places, [2, 1, 2]);
/// # Ok::<(), gongkai::Problems>(())
/// ```
pub fn ranks(system: &System, units: &[Scored]) -> Vec<Rank> {
    let ends: Vec<_> = units.iter().map(|unit| system.ends(unit)).collect();
    let (mut lows, mut highs): (Vec<Standing>, Vec<Standing>) = ends.iter().copied().unzip();
    order::natural(&mut lows);
    order::natural(&mut highs);
    let above = |list: &[Standing], than: Standing| list.len() - list.partition_point(|one| *one <= than);
    let rank = |(low, high): &(Standing, Standing)| {
        // It does not come before itself.
        let own = usize::from(high > low);
        Rank { best: 1 + above(&lows, *high), worst: 1 + above(&highs, *low) - own }
    };
    ends.iter().map(rank).collect()
}

/// A grade, the better the greater, and the points.
type Standing = (usize, Decimal);

impl System {
    /// The worst and the best at which a unit may stand.
    fn ends(&self, unit: &Scored) -> (Standing, Standing) {
        let Interval { low, high } = unit.total;
        let grade = |place: Option<&usize>| place.map_or(0, |place| self.scale.grades.rows.len() - place);
        ((grade(unit.possible.last()), low), (grade(unit.possible.first()), high))
    }
}
