//! Searches through the combinations of a table's facts: what has to be asked, and whether every case is covered.

use std::cell::Cell;

use super::{Decision, Known, Row, Table};
use crate::verdict::Truth;

/// Steps after which a search through the combinations of facts gives up: they grow exponentially with entangled conditions, and a
/// rulebook may come from anyone.
pub const PATIENCE: u32 = 100_000;

/// The conditions of a table are too entangled to be searched through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the conditions are too entangled")]
pub struct Tangled;

impl Table {
    /// A smallest set of unknown facts that settles the table, whatever they turn out to be; 0 if it is settled.
    ///
    /// Minimal: without any one of them some answers would leave it open. (A table so entangled that this cannot be made sure within
    /// [`PATIENCE`] steps asks for more than it may need, never for less.)
    pub fn questions(&self, facts: Known) -> u64 {
        let Some(facts) = self.learn(self.read(facts)) else { return 0 };
        let asked = self.rows.iter().fold(0, |all, row| match self.holds(row.mask, facts) {
            Truth::Unknown => all | row.mask.unknown(facts),
            _ => all,
        });
        let patience = &Cell::new(PATIENCE);
        bits(asked).rev().fold(asked, |kept, bit| if self.settles(facts, kept & !bit, patience) { kept & !bit } else { kept })
    }

    /// Whether knowing the facts in `asked` settles the table under every combination of their values that can be, as far as patience
    /// goes.
    fn settles(&self, facts: Known, asked: u64, patience: &Cell<u32>) -> bool {
        if spend(patience).is_err() {
            return false;
        }
        let Some(facts) = self.learn(facts) else { return true };
        if self.settle(facts) != Decision::Open {
            return true;
        }
        let asked_of = |row: &Row| row.mask.unknown(facts) & asked;
        let next = self.rows.iter().filter(|row| asked_of(row) != 0).find(|row| self.holds(row.mask, facts) == Truth::Unknown);
        match next.map(asked_of) {
            None => false,
            Some(unknown) => {
                let bit = unknown & unknown.wrapping_neg();
                [true, false].into_iter().all(|value| self.settles(facts.with(bit, value), asked & !bit, patience))
            }
        }
    }

    /// Facts under which no row applies, if there are any; readings count as facts that may turn out either way.
    ///
    /// # Errors
    /// [`Tangled`] if that cannot be made sure.
    pub fn gap(&self) -> Result<Option<Known>, Tangled> {
        self.search(Known::default(), self.rows.len(), &Cell::new(PATIENCE))
    }

    /// Whether some facts reach a row past all stronger ones.
    ///
    /// # Errors
    /// [`Tangled`] if that cannot be made sure.
    pub fn reaches(&self, row: usize) -> Result<bool, Tangled> {
        let Some(target) = self.rows.get(row).filter(|target| !target.mask.is_contradictory()) else { return Ok(false) };
        let facts = Known { known: target.mask.yes | target.mask.no, value: target.mask.yes };
        Ok(self.search(facts, row, &Cell::new(PATIENCE))?.is_some())
    }

    /// Facts that can be, extending those given, under which none of the first `rows` rows applies.
    fn search(&self, facts: Known, rows: usize, patience: &Cell<u32>) -> Result<Option<Known>, Tangled> {
        spend(patience)?;
        let Some(facts) = self.learn(facts) else { return Ok(None) };
        let mut undecided = None;
        // A row against itself never applies, so that no fact has to be found which speaks against it.
        for row in self.rows.iter().take(rows).filter(|row| !row.mask.is_contradictory()) {
            match self.holds(row.mask, facts) {
                Truth::Yes => return Ok(None),
                Truth::No => {}
                Truth::Unknown => undecided = undecided.or(Some(row.mask)),
            }
        }
        let Some(mask) = undecided else { return Ok(Some(facts)) };
        for bit in bits(mask.unknown(facts)) {
            if let Some(found) = self.search(facts.with(bit, mask.no & bit != 0), rows, patience)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}

pub(super) fn spend(patience: &Cell<u32>) -> Result<(), Tangled> {
    patience.set(patience.get().checked_sub(1).ok_or(Tangled)?);
    Ok(())
}

fn bits(set: u64) -> impl DoubleEndedIterator<Item = u64> {
    (0..64).map(|i| 1 << i).filter(move |bit| set & bit != 0)
}
