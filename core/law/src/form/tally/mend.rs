//! What may have gone wrong: the smallest changes that make the sums of a sheet hold.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::{Along, Filled, Place, Sheets, TallySheet};
use crate::order;

/// So many cells are changed at once, at most: beyond that anything could be made to fit.
const MOST_CHANGED: usize = 3;

/// So many sets of cells are tried for one sheet.
const MOST_TRIED: usize = 60_000;

/// So many ways to mend are told.
const MOST_TOLD: usize = 20;

/// The smallest ways in which the sums of one sheet could be made to hold, the likeliest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mends {
    /// The sheet, by its place.
    pub sheet: usize,
    /// Each changes as few cells as can be; empty where more would have to change than anybody could guess.
    pub ways: Vec<Mend>,
    /// Whether there are more that are as small.
    pub more: bool,
}

/// Cells whose change would make every sum of a sheet hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// The changes, in order of their places.
    pub changes: Vec<CellFix>,
}

/// A cell, and what would have to stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellFix {
    /// The cell.
    pub place: Place,
    /// What stands there.
    pub from: Decimal,
    /// What would have to stand there.
    pub to: Decimal,
    /// What kind of slip it would have been, if it looks like one.
    pub slip: Option<Slip>,
}

names! {
    /// How a wrong figure may have come about.
    Slip {
        /// Two digits that changed places.
        Transposed = "transposed" ("数字顺序颠倒", "two digits changed places"),
        /// One digit.
        Digit = "digit" ("一位数字有误", "one digit is wrong"),
        /// A digit too many or too few.
        Length = "length" ("多写或少写一位数字", "a digit too many or too few"),
        /// The figure of the cell beside it.
        Shifted = "shifted" ("与相邻单元格错位", "it stands beside the cell it belongs to"),
        /// The figure of the whole group in one of its rows.
        Group = "group" ("把小计填入分项", "the sum of a group stands in one of its rows"),
        /// A total that was not brought up to date.
        Total = "total" ("合计未更新", "a total was not brought up to date"),
        /// Nothing was written where something was.
        Nought = "nought" ("应有数字处填为0", "nought where there was something"),
    }
}

/// The sums of a sheet whose cells all hold figures, as equations: the cells of the left side less those of the right make nothing.
struct Equations {
    /// The cells of each.
    cells: Vec<Vec<Place>>,
    /// What each makes instead of nothing.
    excess: Vec<Decimal>,
    /// In which equations a cell stands, and on which side.
    weights: BTreeMap<Place, Vec<(usize, Decimal)>>,
}

impl Equations {
    /// Those of a sheet. Sums that reach back to another year, and soft ones, are none of them.
    fn of(sheets: &Sheets, number: usize, filled: &Filled) -> Self {
        let mut all = Self { cells: Vec::new(), excess: Vec::new(), weights: BTreeMap::new() };
        for (identity, at, _) in sheets.sums() {
            if identity.sheet != number || identity.soft || !identity.before.is_empty() {
                continue;
            }
            let side = |lines: &[usize], weight: Decimal| lines.iter().map(|line| (identity.cell(*line, at), weight)).collect::<Vec<_>>();
            let cells = [side(&identity.left, Decimal::ONE), side(&identity.right, Decimal::NEGATIVE_ONE)].concat();
            let excess = cells.iter().try_fold(Decimal::ZERO, |sum, (place, weight)| sum.checked_add(filled.figure(*place)? * *weight));
            let Some(excess) = excess else { continue };
            for (place, weight) in &cells {
                all.weights.entry(*place).or_default().push((all.excess.len(), *weight));
            }
            all.cells.push(cells.into_iter().map(|(place, _)| place).collect());
            all.excess.push(excess);
        }
        all
    }

    fn are_held(&self) -> bool {
        self.excess.iter().all(Decimal::is_zero)
    }

    /// In which equations a cell stands, and on which side.
    fn around(&self, place: Place) -> &[(usize, Decimal)] {
        self.weights.get(&place).map_or(&[], Vec::as_slice)
    }

    /// An equation that does not hold and has none of the cells.
    fn unmet(&self, chosen: &[Place]) -> Option<usize> {
        let met = self.touched(chosen);
        let broken = self.excess.iter().enumerate().filter(|(_, excess)| !excess.is_zero());
        broken.map(|(number, _)| number).find(|number| !met.contains(number))
    }

    fn touched(&self, chosen: &[Place]) -> BTreeSet<usize> {
        order::gathered(chosen.iter().flat_map(|place| self.around(*place)).map(|(number, _)| *number))
    }

    /// The one change of every cell of a set after which all equations hold, if there is one.
    fn solved(&self, set: &[Place]) -> Option<Vec<Decimal>> {
        if self.unmet(set).is_some() {
            return None;
        }
        let row = |number: usize| {
            let weight = |place: &Place| self.around(*place).iter().filter(|(one, _)| *one == number).map(|(_, weight)| *weight).sum();
            Some((set.iter().map(weight).collect(), -*self.excess.get(number)?))
        };
        let rows: Option<Vec<(Vec<Decimal>, Decimal)>> = self.touched(set).into_iter().map(row).collect();
        solve(rows?, set.len())
    }
}

impl Mends {
    /// Those of a sheet in which some sum does not hold.
    pub(super) fn of(sheets: &Sheets, number: usize, filled: &Filled) -> Option<Self> {
        let sheet = sheets.sheets.get(number)?;
        let equations = Equations::of(sheets, number, filled);
        if equations.are_held() {
            return None;
        }
        let mut search = Search { sheet, filled, equations: &equations, found: Vec::new(), seen: BTreeSet::new(), left: MOST_TRIED };
        for size in 1..=MOST_CHANGED {
            search.extend(&mut Vec::new(), size);
            if !search.found.is_empty() {
                break;
            }
        }
        let mut ways = search.found;
        let judge = Judge { sheets, sheet, filled };
        for way in &mut ways {
            let slips: Vec<_> = way.changes.iter().map(|change| judge.slip(change, &way.changes)).collect();
            way.changes.iter_mut().zip(slips).for_each(|(change, slip)| change.slip = slip);
        }
        order::by_key(&mut ways, |mend| mend.changes.iter().filter(|change| change.slip.is_none()).count());
        let more = ways.len() > MOST_TOLD;
        ways.truncate(MOST_TOLD);
        Some(Self { sheet: number, ways, more })
    }
}

/// A search through sets of cells, small ones first.
struct Search<'a> {
    sheet: &'a TallySheet,
    filled: &'a Filled,
    equations: &'a Equations,
    found: Vec<Mend>,
    seen: BTreeSet<Vec<Place>>,
    left: usize,
}

impl Search<'_> {
    /// Tries every set of so many cells that holds those chosen and can possibly do.
    fn extend(&mut self, chosen: &mut Vec<Place>, size: usize) {
        if chosen.len() == size {
            return self.attempt(chosen);
        }
        let equations = self.equations;
        // A sum that does not hold needs one of its cells; if each has one, a further cell must stand in a sum that is touched.
        let within = match equations.unmet(chosen) {
            Some(number) => BTreeSet::from([number]),
            None => equations.touched(chosen),
        };
        let next: BTreeSet<Place> = order::gathered(within.iter().filter_map(|number| equations.cells.get(*number)).flatten().copied());
        for place in next {
            if self.left > 0 && !chosen.contains(&place) {
                chosen.push(place);
                self.extend(chosen, size);
                chosen.pop();
            }
        }
    }

    fn attempt(&mut self, chosen: &[Place]) {
        let mut set = chosen.to_vec();
        order::natural(&mut set);
        self.left = self.left.saturating_sub(1);
        if self.seen.insert(set.clone()) {
            self.found.extend(self.mend(&set));
        }
    }

    /// The figures that would have to stand in some cells, if they can stand there.
    fn mend(&self, set: &[Place]) -> Option<Mend> {
        let change = |(place, delta): (&Place, Decimal)| {
            let from = self.filled.figure(*place)?;
            let to = from.checked_add(delta)?.normalize();
            let fits = !delta.is_zero() && self.sheet.cell(to).is_ok();
            fits.then_some(CellFix { place: *place, from, to, slip: None })
        };
        let changes: Option<Vec<CellFix>> = set.iter().zip(self.equations.solved(set)?).map(change).collect();
        changes.map(|changes| Mend { changes })
    }
}

/// The one solution of some linear equations, by elimination; nothing if there is none, or more than one.
fn solve(mut rows: Vec<(Vec<Decimal>, Decimal)>, unknowns: usize) -> Option<Vec<Decimal>> {
    for column in 0..unknowns {
        let pivot =
            (column..rows.len()).find(|row| rows.get(*row).and_then(|(weights, _)| weights.get(column)).is_some_and(|w| !w.is_zero()))?;
        rows.swap(column, pivot);
        let (weights, sum) = rows.get(column)?.clone();
        let lead = *weights.get(column)?;
        for (row, (others, other_sum)) in rows.iter_mut().enumerate() {
            let factor = others.get(column)?.checked_div(lead)?;
            if row != column && !factor.is_zero() {
                for (other, weight) in others.iter_mut().zip(&weights) {
                    *other = other.checked_sub(factor.checked_mul(*weight)?)?;
                }
                *other_sum = other_sum.checked_sub(factor.checked_mul(sum)?)?;
            }
        }
    }
    if rows.iter().skip(unknowns).any(|(_, sum)| !sum.is_zero()) {
        return None;
    }
    rows.iter().take(unknowns).enumerate().map(|(column, (weights, sum))| sum.checked_div(*weights.get(column)?)).collect()
}

/// Tells what a change looks like.
struct Judge<'a> {
    sheets: &'a Sheets,
    sheet: &'a TallySheet,
    filled: &'a Filled,
}

impl Judge<'_> {
    /// The kind of slip that one change of several looks like.
    fn slip(&self, change: &CellFix, all: &[CellFix]) -> Option<Slip> {
        let (from, to) = (change.from.to_string(), change.to.to_string());
        let differing: Vec<(char, char)> = from.chars().zip(to.chars()).filter(|(a, b)| a != b).collect();
        if from.len() == to.len() && matches!(differing[..], [(a, b), (c, d)] if a == d && b == c) {
            return Some(Slip::Transposed);
        }
        if self.is_sum_of_group(change) {
            return Some(Slip::Group);
        }
        if self.is_of_a_neighbour(change, all) {
            return Some(Slip::Shifted);
        }
        if self.is_total(change.place) {
            return Some(Slip::Total);
        }
        if change.from.is_zero() {
            return Some(Slip::Nought);
        }
        if from.len() == to.len() && differing.len() == 1 {
            return Some(Slip::Digit);
        }
        let (short, long) = if from.len() < to.len() { (&from, &to) } else { (&to, &from) };
        (long.len() == short.len() + 1 && is_without_one(long, short)).then_some(Slip::Length)
    }

    fn is_sum_of_group(&self, CellFix { place, from, to, .. }: &CellFix) -> bool {
        let others = |rows: &[usize]| {
            let cells = rows.iter().filter(|row| **row != place.row).map(|row| Place { row: *row, ..*place });
            cells.filter_map(|cell| self.filled.figure(cell)).fold(Decimal::ZERO, Decimal::saturating_add)
        };
        let groups = self.sheet.groups.iter().filter(|group| group.rows.contains(&place.row));
        groups.map(|group| others(&group.rows)).any(|others| !others.is_zero() && *from == to.saturating_add(others))
    }

    /// Whether what should stand there stands in the cell beside it, or what stands there belongs into the cell beside it.
    fn is_of_a_neighbour(&self, CellFix { place, from, to, .. }: &CellFix, all: &[CellFix]) -> bool {
        let beside = |other: Place| other.row == place.row && other.column.abs_diff(place.column) == 1;
        let belongs = |other: &CellFix| beside(other.place) && !from.is_zero() && other.to == *from;
        let columns = [place.column.checked_sub(1), place.column.checked_add(1)];
        let mut figures = columns.into_iter().flatten().filter_map(|column| self.filled.figure(Place { column, ..*place }));
        all.iter().any(belongs) || (!to.is_zero() && figures.any(|figure| figure == *to))
    }

    /// Whether the cell is what others make.
    fn is_total(&self, place: Place) -> bool {
        let line = |along: Along| if along == Along::Rows { place.row } else { place.column };
        let alone = self.sheets.identities.iter().filter(|identity| identity.sheet == place.sheet && identity.left.len() == 1);
        alone.into_iter().any(|identity| identity.left.contains(&line(identity.along)))
    }
}

/// Whether one text is another without one of its characters.
fn is_without_one(long: &str, short: &str) -> bool {
    let same = long.chars().zip(short.chars()).take_while(|(a, b)| a == b).count();
    long.chars().skip(same + 1).eq(short.chars().skip(same))
}
