//! Two tables: where the rows of the local one decide otherwise than the national table.

use super::{Departs, Difference, Passage, Witness};
use crate::{
    form::table::{Exclusion, Fact, FactSet, Known, PATIENCE, Patience, Row, Table, Tangled, bit},
    rulebook::book::Found,
    verdict::Condition,
};

/// So many times the patience of one search is spent on two tables.
const SEARCHES: usize = 10;

/// Every pair of a row of the local rule and one of the national rule that decide the same facts otherwise.
///
/// A local row is looked at as the local text stands by itself: national rows that go before it, so that they prevail, do not make it
/// conform. Only of what the local text leaves unsaid, its last row, do they take away.
pub(super) fn compare(own: (Found, &Table), national: (Found, &Table)) -> Vec<Difference> {
    let patience = &Patience::of(PATIENCE * SEARCHES);
    let is_local = |row: &Row| is_of(row, own.0) && !repeats(row, national.1);
    let found = Both::of(own.1, national.1).and_then(|both| {
        let mut found: Vec<Difference> = Vec::new();
        for (i, mine) in own.1.rows.iter().enumerate().filter(|(_, row)| is_local(row)) {
            let before = own.1.rows.iter().zip(&both.own).take(i);
            let before = before.filter(|(row, _)| mine.when.0.is_empty() || is_local(row)).map(|(_, mask)| *mask).collect::<Vec<_>>();
            for (j, above) in national.1.rows.iter().enumerate().filter(|(_, row)| is_of(row, national.0)) {
                let Some(difference) = difference((own.0, own.1, mine), (national.0, national.1, above)) else { continue };
                let stronger = before.iter().chain(both.national.iter().take(j)).copied().collect::<Vec<_>>();
                let pair = [both.own.get(i), both.national.get(j)].into_iter().flatten();
                if !found.iter().any(|seen| seen.is(&difference))
                    && let Some(facts) = both.decided(pair.copied(), &stronger, patience)?
                {
                    found.push(Difference { witness: both.witness(facts), ..difference });
                }
            }
        }
        Ok(found)
    });
    found.unwrap_or_else(|Tangled| {
        let of = |found: &Found| Passage::new(found, found.rule.name.clone(), &found.rule.cite);
        vec![Difference { kind: Departs::Unknown, own: of(&own.0), national: of(&national.0), witness: Witness::default() }]
    })
}

/// Whether a row is of that rule, and not of one that it is combined from, or of the national one that it joins.
fn is_of(row: &Row, found: Found) -> bool {
    row.source.rule == found.rule.id && row.source.book == found.book.id
}

/// Whether a row is the national law itself, written before the local rows.
fn repeats(row: &Row, national: &Table) -> bool {
    let is_there = |above: &Row| (&above.cite.document, &above.cite.provision) == (&row.cite.document, &row.cite.provision);
    national.rows.iter().any(is_there)
}

/// What it is where one row decides here and the other there; `None` where that is the same, or an addition that is free to be made.
fn difference(own: (Found, &Table, &Row), national: (Found, &Table, &Row)) -> Option<Difference> {
    let ((mine, table, row), (nation, other, above)) = (own, national);
    let (ours, theirs) = (table.outcomes.get(row.outcome)?, other.outcomes.get(above.outcome)?);
    if ours.gives(theirs) {
        return None;
    }
    let (kind, cite) = match (row.when.0.is_empty(), above.when.0.is_empty()) {
        (true, false) => (Departs::Hidden, &above.cite),
        (false, true) => (Departs::Added, other.exhaustive.as_ref()?),
        (false, false) | (true, true) => (Departs::Contrary, &above.cite),
    };
    Some(Difference {
        kind,
        own: Passage::new(&mine, ours.name.clone(), &row.cite),
        national: Passage::new(&nation, theirs.name.clone(), cite),
        witness: Witness::default(),
    })
}

/// The facts of two tables as one table's, and the conditions of both in those facts.
struct Both {
    facts: Table,
    own: Vec<FactSet>,
    national: Vec<FactSet>,
}

impl Both {
    fn of(own: &Table, national: &Table) -> Result<Self, Tangled> {
        let new = national.facts.iter().filter(|fact| own.facts.iter().all(|known| known.id != fact.id));
        let facts: Vec<Fact> = own.facts.iter().chain(new).cloned().collect();
        let masks = |table: &Table, masks: &mut dyn Iterator<Item = FactSet>| -> Vec<FactSet> {
            let place = |fact: &Fact| facts.iter().position(|other| other.id == fact.id).map_or(0, bit);
            let places: Vec<u64> = table.facts.iter().map(place).collect();
            let moved = |set: u64| places.iter().enumerate().filter(|(i, _)| set & bit(*i) != 0).fold(0, |moved, (_, to)| moved | to);
            masks.map(|mask| FactSet { yes: moved(mask.yes), no: moved(mask.no) }).collect()
        };
        let conditions = |table: &Table| masks(table, &mut table.rows.iter().map(|row| row.mask));
        let never = |table: &Table| masks(table, &mut table.excluded().iter().copied());
        let never = never(own).into_iter().chain(never(national));
        let never = never.map(|mask| Exclusion { when: Condition::default(), mask, cite: None, note: None }).collect();
        let (own_rows, national_rows) = (conditions(own), conditions(national));
        let facts = Table::new(facts, Vec::new(), Vec::new(), own.source.clone()).map_err(|_| Tangled)?.knowing(never)?;
        Ok(Self { facts, own: own_rows, national: national_rows })
    }

    /// Facts that one row decides here and one there, no stronger one holding: with the readings as they stand, or else as they may be put.
    fn decided(&self, pair: impl Iterator<Item = FactSet>, stronger: &[FactSet], patience: &Patience) -> Result<Option<Known>, Tangled> {
        let FactSet { yes, no } = pair.fold(FactSet::default(), |both, mask| FactSet { yes: both.yes | mask.yes, no: both.no | mask.no });
        if yes & no != 0 {
            return Ok(None);
        }
        let facts = Known { known: yes | no, value: yes };
        for facts in [self.facts.read(facts), facts] {
            if let Some(found) = self.facts.escape(facts, stronger, patience)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Those facts by name. Readings that stand as they stand anyway are left out.
    fn witness(&self, facts: Known) -> Witness {
        let named = self.facts.facts.iter().enumerate().filter(|(i, _)| facts.known & bit(*i) != 0);
        let given = named.map(|(i, fact)| (fact, facts.value & bit(i) != 0));
        let given = given.filter(|(fact, value)| fact.reading.as_ref().is_none_or(|reading| reading.value != *value));
        Witness { facts: given.map(|(fact, value)| (fact.id.clone(), value)).collect(), ..Witness::default() }
    }
}
