//! Reading what the facts of a table say of each other, and whether that can be so.

use super::{
    Loader, entry,
    table::{condition, literal},
};
use crate::{
    error::{Code, Problem, join},
    form::table::{Exclusion, Fact, Known, Table},
    reader::{Fields, optional},
    rulebook::recipe::Tie,
    text::Text,
    verdict::{Condition, Literal},
};

impl Loader<'_> {
    /// What a table says of its facts; `None` if some of it could not be read.
    pub(super) fn ties(&self, fields: &Fields) -> Option<Vec<Tie>> {
        let excludes = self.each_if(false, fields, "excludes", |node| entry(node, |tie| self.excluding(tie)));
        let implies = self.each_if(false, fields, "implies", |node| entry(node, |tie| self.implying(tie)));
        Some([excludes?, implies?].concat())
    }

    fn excluding(&self, fields: &Fields) -> Option<Tie> {
        let of = fields.need("of").map(|node| condition(Some(node)));
        self.tie(fields, of.flatten(), None)
    }

    fn implying(&self, fields: &Fields) -> Option<Tie> {
        let (given, then) = (fields.need("if"), fields.need("then"));
        let given = given.and_then(|node| condition(Some(node)));
        let then = then.and_then(|node| node.text().map(|text| literal(text.to_owned())));
        self.tie(fields, given.filter(|_| then.is_some()), then)
    }

    /// With what may be said of either.
    fn tie(&self, fields: &Fields, facts: Option<Condition>, then: Option<Literal>) -> Option<Tie> {
        let cite = optional(fields.may("cite").map(|node| self.citation(node)));
        let note = optional(fields.may("note").map(|node| node.phrase()));
        Some(Tie { path: fields.path(), facts: facts?, then, cite: cite?, note: note? })
    }

    /// A table that knows what the parts it is made of say of its facts. What cannot be so is said of the table at `place`.
    pub(super) fn inheriting(&self, table: Table, inherited: Vec<Exclusion>, place: &str) -> Option<Table> {
        let mut distinct: Vec<Exclusion> = Vec::new();
        for exclusion in inherited {
            // Several parts may say the same.
            if distinct.iter().all(|known| known.mask != exclusion.mask) {
                distinct.push(exclusion);
            }
        }
        let Ok(table) = table.knowing_within(distinct, &self.patience) else { return self.tangled(place) };
        self.check_free(&table, place)?;
        Some(table)
    }

    /// A table that knows what is said of its facts, too. Whatever adds nothing is reported.
    pub(super) fn knowing(&self, mut table: Table, ties: &[Tie]) -> Option<Table> {
        let faults = self.sink.count();
        // Names first: all that are wrong are told at once.
        let said: Vec<_> = ties.iter().map(|tie| Some((tie, self.exclusions(tie, &table.facts)?))).collect();
        for (tie, new) in said.into_iter().collect::<Option<Vec<_>>>()? {
            if new.iter().all(|exclusion| exclusion.is_idle() || table.learn(exclusion.facts()).is_none()) {
                self.sink.report(Problem::new(
                    Code::BadValue,
                    tie.path.as_str(),
                    Text::new("此项不能确定任何事实", "nothing follows from this"),
                    Text::new("删去或改正；已由他项得出的不必重复", "drop or correct it; what follows from another need not be repeated"),
                ));
                continue;
            }
            let all = table.exclusions.iter().cloned().chain(new).collect();
            let Ok(knowing) = table.knowing_within(all, &self.patience) else { return self.tangled(&tie.path) };
            self.check_free(&knowing, &tie.path)?;
            table = knowing;
        }
        (self.sink.count() == faults).then_some(table)
    }

    /// What a table that is brought in by another book says of facts, as far as they are asked here.
    pub(super) fn as_far_as_asked(&self, ties: &[Tie], facts: &[Fact]) -> Vec<Exclusion> {
        let is_asked = |literal: &Literal| facts.iter().any(|fact| fact.id == literal.fact);
        let asked = ties.iter().filter(|tie| tie.facts.0.iter().chain(&tie.then).all(is_asked));
        asked.filter_map(|tie| self.exclusions(tie, facts)).flatten().collect()
    }

    fn exclusions(&self, tie: &Tie, facts: &[Fact]) -> Option<Vec<Exclusion>> {
        let check = |names: &Condition, key: &str| {
            let path = join(&tie.path, key);
            self.mask(names, facts, &path).and_then(|_| self.check_facts(names, facts, &path))
        };
        let then = tie.then.as_ref().map(|then| Condition(vec![then.clone()]));
        let named = check(&tie.facts, if then.is_some() { "if" } else { "of" });
        let named = then.map_or(Some(()), |then| check(&then, "then")).and(named);
        named?;
        let exclusion = |when: Condition| {
            let mask = self.mask(&when, facts, &tie.path)?;
            Some(Exclusion { when, mask, cite: tie.cite.clone(), note: tie.note.clone() })
        };
        tie.never().into_iter().map(exclusion).collect()
    }

    /// Facts only, each once: a reading of the law follows from no fact.
    fn check_facts(&self, names: &Condition, facts: &[Fact], path: &str) -> Option<()> {
        let faults = self.sink.count();
        self.distinct_at(|| path.to_owned(), names.0.iter().map(|literal| literal.fact.as_str()));
        let is_reading = |literal: &&Literal| facts.iter().any(|fact| fact.id == literal.fact && fact.reading.is_some());
        for Literal { fact, .. } in names.0.iter().filter(is_reading) {
            self.sink.report(Problem::new(
                Code::BadValue,
                path,
                Text::new(format!("“{fact}”是对法律的理解，不是事实"), format!("`{fact}` is a reading of the law, not a fact")),
                Text::new("只写事实", "name facts only"),
            ));
        }
        (self.sink.count() == faults).then_some(())
    }

    /// No fact may be settled before anything is known.
    fn check_free(&self, table: &Table, path: &str) -> Option<()> {
        let Some(settled) = table.learn(Known::default()) else {
            self.sink.report(Problem::new(
                Code::Contradiction,
                path,
                Text::new("关于事实的各项说明自相矛盾", "what is said of the facts contradicts itself"),
                Text::new("改正其中一项", "correct one of them"),
            ));
            return None;
        };
        let fact = table.named(settled.known).next();
        let Some(fact) = fact else { return Some(()) };
        let holds = table.named(settled.value).any(|held| held.id == fact.id);
        let Fact { id, .. } = fact;
        self.sink.report(Problem::new(
            Code::Contradiction,
            path,
            match holds {
                true => Text::new(format!("“{id}”因此必为真，不必再问"), format!("`{id}` would then always hold, and need not be asked")),
                false => Text::new(format!("“{id}”因此永不为真"), format!("`{id}` could then never hold")),
            },
            Text::new("改正此项，或删去该事实", "correct this or drop the fact"),
        ));
        None
    }
}
