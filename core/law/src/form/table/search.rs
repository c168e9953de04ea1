//! Searches through the combinations of a table's facts: what has to be asked, and whether every case is covered.

use std::cell::Cell;

use super::{Decision, FactSet, Known, Row, Table};
use crate::verdict::Truth;

/// Looks at a row after which a search through the combinations of facts gives up: they grow exponentially with entangled conditions, and
/// a rulebook may come from anyone.
pub const PATIENCE: usize = 2_000_000;

/// How many looks at a row are left to a search, or to several that share them.
#[derive(Debug)]
pub struct Patience(Cell<usize>);

impl Default for Patience {
    fn default() -> Self {
        Self::of(PATIENCE)
    }
}

impl Patience {
    /// So many.
    pub const fn of(looks: usize) -> Self {
        Self(Cell::new(looks))
    }

    pub(crate) fn spend(&self, looks: usize) -> Result<(), Tangled> {
        let left = self.0.get().checked_sub(looks);
        self.0.set(left.unwrap_or_default());
        left.map(drop).ok_or(Tangled)
    }
}

/// The conditions of a table are too entangled to be searched through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the conditions are too entangled")]
pub struct Tangled;

impl Table {
    /// A smallest set of unknown facts that settles the table, whatever they turn out to be; 0 if it is settled.
    ///
    /// Minimal: without any one of them some answers would leave it open. (A table so entangled that this cannot be made sure within
    /// [`PATIENCE`] looks asks for more than it may need, never for less.)
    pub fn questions(&self, facts: Known) -> u64 {
        self.questions_within(facts, &Patience::default())
    }

    pub(super) fn questions_within(&self, facts: Known, patience: &Patience) -> u64 {
        let Some(facts) = self.learn(self.read(facts)) else { return 0 };
        let asked = self.rows.iter().fold(0, |all, row| match self.holds(row.mask, facts) {
            Truth::Unknown => all | row.mask.unknown(facts),
            _ => all,
        });
        bits(asked).rev().fold(asked, |kept, bit| if self.settles(facts, kept & !bit, patience) { kept & !bit } else { kept })
    }

    /// Whether knowing the facts in `asked` settles the table under every combination of their values that can be, as far as patience
    /// goes.
    fn settles(&self, facts: Known, asked: u64, patience: &Patience) -> bool {
        if patience.spend(self.looks(self.rows.len())).is_err() {
            return false;
        }
        let Some(facts) = self.learn(facts) else { return true };
        if self.settle(facts) != Decision::Open {
            return true;
        }
        let asked_of = |row: &Row| row.mask.unknown(facts) & asked;
        let next = self.rows.iter().filter(|row| asked_of(row) != 0).find(|row| self.holds(row.mask, facts) == Truth::Unknown);
        // What no row asks any more may still tell what a row asks.
        let unknown = next.map_or(asked & self.tied() & !facts.known, asked_of);
        let bit = unknown & unknown.wrapping_neg();
        bit != 0 && [true, false].into_iter().all(|value| self.settles(facts.with(bit, value), asked & !bit, patience))
    }

    /// The facts of which it is known that they do not hold together with others.
    fn tied(&self) -> u64 {
        self.excluded.iter().fold(0, |all, mask| all | mask.yes | mask.no)
    }

    /// Facts under which no row applies, if there are any; readings count as facts that may turn out either way.
    ///
    /// # Errors
    /// [`Tangled`] if that cannot be made sure.
    pub fn gap(&self) -> Result<Option<Known>, Tangled> {
        self.gap_within(&Patience::default())
    }

    pub(crate) fn gap_within(&self, patience: &Patience) -> Result<Option<Known>, Tangled> {
        self.escape(Known::default(), &self.masks(self.rows.len()), patience)
    }

    /// Whether some facts reach a row past all stronger ones.
    ///
    /// # Errors
    /// [`Tangled`] if that cannot be made sure.
    pub fn reaches(&self, row: usize) -> Result<bool, Tangled> {
        self.reaches_within(row, &Patience::default())
    }

    pub(crate) fn reaches_within(&self, row: usize, patience: &Patience) -> Result<bool, Tangled> {
        let Some(target) = self.rows.get(row).filter(|target| !target.mask.is_contradictory()) else { return Ok(false) };
        let facts = Known { known: target.mask.yes | target.mask.no, value: target.mask.yes };
        Ok(self.escape(facts, &self.masks(row), patience)?.is_some())
    }

    /// How many looks one step through so many rows takes: each row by itself, and with everything that cannot hold together.
    fn looks(&self, rows: usize) -> usize {
        (1 + rows).saturating_mul(1 + self.excluded.len())
    }

    /// The conditions of its first rows.
    fn masks(&self, rows: usize) -> Vec<FactSet> {
        self.rows.iter().take(rows).map(|row| row.mask).collect()
    }

    /// Facts that can be, extending those given, under which none of some conditions holds; `None` if there are none. A fact that is
    /// unknown in them may turn out either way.
    ///
    /// # Errors
    /// [`Tangled`] if patience ends before.
    ///
    /// ```
    /// use gongkai::form::table::{Known, Patience};
    /// # use gongkai::{Library, rulebook::Form};
    /// # let book = Library::embedded().book("cn-2019").unwrap();
    /// # let rule = book.rule("attribute.withheld_third_party", "2024-01-01".parse().unwrap()).unwrap();
    /// # let Form::Table(table) = &rule.form else { panic!() };
    /// let rows: Vec<_> = table.rows.iter().map(|row| row.mask).collect();
    /// let (harm, patience) = (Known::default().with(1, true), Patience::default());
    /// // Harm to a third party escapes the rows that withhold it, though not the closing one.
    /// assert!(table.escape(harm, &rows[..2], &patience).unwrap().is_some());
    /// assert_eq!(table.escape(harm, &rows, &patience).unwrap(), None);
    /// ```
    pub fn escape(&self, facts: Known, conditions: &[FactSet], patience: &Patience) -> Result<Option<Known>, Tangled> {
        patience.spend(self.looks(conditions.len()))?;
        let Some(facts) = self.learn(facts) else { return Ok(None) };
        let mut undecided = None;
        // A condition against itself never holds, so that no fact has to be found which speaks against it.
        for mask in conditions.iter().filter(|mask| !mask.is_contradictory()) {
            match self.holds(*mask, facts) {
                Truth::Yes => return Ok(None),
                Truth::No => {}
                Truth::Unknown => undecided = undecided.or(Some(*mask)),
            }
        }
        let Some(mask) = undecided else { return Ok(Some(facts)) };
        for bit in bits(mask.unknown(facts)) {
            if let Some(found) = self.escape(facts.with(bit, mask.no & bit != 0), conditions, patience)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}

fn bits(set: u64) -> impl DoubleEndedIterator<Item = u64> {
    (0..64).map(|i| 1 << i).filter(move |bit| set & bit != 0)
}
