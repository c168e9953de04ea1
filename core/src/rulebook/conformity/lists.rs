//! Two checklists, or two chains: what the local one lets be left out, or puts in another order.

use std::{collections::BTreeMap, sync::Arc};

use super::{Departs, Difference, Passage, Witness};
use crate::{
    form::{
        chain::{Chain, Step},
        checklist::{Checklist, Item},
        table::{Fact, FactSet, Known, Patience, Source, Table, Tangled, bit},
    },
    law::Citation,
    order,
    rulebook::book::Found,
    text::Text,
    verdict::Condition,
};

/// An item whose alternatives are so many ways of being missing is not compared.
const MOST_WAYS: usize = 4_096;

/// Every item that the national list requires in circumstances in which the local one is complete without it.
pub(super) fn items(own: (Found, &Checklist), national: (Found, &Checklist)) -> Vec<Difference> {
    let required = national.1.items.iter().filter(|item| !item.optional);
    let dropped = required.filter_map(|item| {
        let mine = own.1.items.iter().find(|mine| mine.id == item.id);
        let passages = |kind, witness| Difference {
            kind,
            own: passage(&own.0, mine.map(|mine| &mine.name), mine.and_then(|mine| mine.cite.as_ref())),
            national: passage(&national.0, Some(&item.name), item.cite.as_ref()),
            witness,
        };
        match without(item, own) {
            Ok(facts) => facts.map(|facts| passages(Departs::Item, Witness { facts, ..Witness::default() })),
            Err(Tangled) => Some(passages(Departs::Unknown, Witness::default())),
        }
    });
    dropped.collect()
}

fn passage(found: &Found, name: Option<&Text>, cite: Option<&Citation>) -> Passage {
    let says = name.cloned().unwrap_or_else(|| Text::new("未列此项", "does not name it"));
    Passage::new(found, says, cite.unwrap_or(&found.rule.cite))
}

/// Facts by name, each with its bit, for what is said of them.
struct Places(Vec<String>);

impl Places {
    fn bit(&mut self, fact: &str) -> u64 {
        let place = self.0.iter().position(|known| known == fact).unwrap_or_else(|| {
            self.0.push(fact.to_owned());
            self.0.len() - 1
        });
        bit(place)
    }

    fn mask(&mut self, condition: &Condition) -> FactSet {
        condition.0.iter().fold(FactSet::default(), |mask, literal| self.wanting(mask, &literal.fact, literal.wanted))
    }

    fn wanting(&mut self, mask: FactSet, fact: &str, wanted: bool) -> FactSet {
        let bit = self.bit(fact);
        if wanted { FactSet { yes: mask.yes | bit, ..mask } } else { FactSet { no: mask.no | bit, ..mask } }
    }

    /// Every way in which an item that is needed is not there: each of the things of which one is enough is missing, or does not count.
    fn missing(&mut self, item: &Item) -> Result<Vec<FactSet>, Tangled> {
        let needed = self.mask(&item.required_if);
        let mut ways = vec![self.wanting(needed, &item.id, false)];
        for member in &item.one_of {
            let fails = std::iter::once((member.id.as_str(), false));
            let fails: Vec<_> = fails.chain(member.counts_if.0.iter().map(|literal| (literal.fact.as_str(), !literal.wanted))).collect();
            ways = ways
                .iter()
                .flat_map(|way| fails.iter().map(|(fact, wanted)| (*way, *fact, *wanted)))
                .map(|(way, fact, wanted)| self.wanting(way, fact, wanted))
                .collect();
            ways.retain(|way| way.yes & way.no == 0);
            if ways.len() > MOST_WAYS {
                return Err(Tangled);
            }
        }
        Ok(ways)
    }
}

/// Facts under which an item is needed and not there, and the list has nothing missing.
fn without(item: &Item, (found, list): (Found, &Checklist)) -> Result<Option<BTreeMap<String, bool>>, Tangled> {
    let mut places = Places(Vec::new());
    let missing = places.missing(item)?;
    let mut never = Vec::new();
    for mine in list.items.iter().filter(|mine| !mine.optional) {
        never.extend(places.missing(mine)?);
    }
    let facts = places.0.iter().map(|id| Fact { id: id.clone(), name: Text::default(), reading: None, detect: None });
    let source = Arc::new(Source { rule: found.rule.id.clone(), book: found.book.id.clone() });
    let table = Table::new(facts.collect(), Vec::new(), Vec::new(), source).map_err(|_| Tangled)?;
    let patience = &Patience::default();
    for way in missing {
        let given = Known { known: way.yes | way.no, value: way.yes };
        if let Some(found) = table.escape(given, &never, patience)? {
            // Where one of several things is enough, the item itself is not spoken of.
            let is_chosen = |id: &String| std::iter::once(item).chain(&list.items).any(|of| of.id == *id && !of.one_of.is_empty());
            let named = places.0.iter().enumerate().filter(|(i, _)| found.known & bit(*i) != 0);
            let named = named.map(|(i, id)| (id.clone(), found.value & bit(i) != 0)).filter(|(id, value)| *value || !is_chosen(id));
            return Ok(Some(order::gathered(named)));
        }
    }
    Ok(None)
}

/// Every step that the national chain requires where the local one is complete without it, and every two that stand the other way round.
pub(super) fn steps(own: (Found, &Chain), national: (Found, &Chain)) -> Vec<Difference> {
    let place = |step: &Step| own.1.steps.iter().position(|mine| mine.id == step.id);
    let taken = |without: Option<&str>| own.1.steps.iter().map(|step| step.id.clone()).filter(|id| without != Some(id)).collect();
    let dropped = national.1.steps.iter().filter_map(|step| {
        let mine = place(step).and_then(|place| own.1.steps.get(place));
        let facts = match mine {
            None => all_of(&[&step.needed_if]),
            Some(mine) => mine.needed_if.0.iter().find_map(|literal| {
                let mut facts = all_of(&[&step.needed_if])?;
                (facts.insert(literal.fact.clone(), !literal.wanted) != Some(literal.wanted)).then_some(facts)
            }),
        };
        Some(Difference {
            kind: Departs::Step,
            own: passage(&own.0, mine.map(|mine| &mine.name), mine.and_then(|mine| mine.cite.as_ref())),
            national: passage(&national.0, Some(&step.name), step.cite.as_ref()),
            witness: Witness { taken: taken(Some(&step.id)), facts: facts?, ..Witness::default() },
        })
    });
    let pairs =
        national.1.steps.iter().enumerate().flat_map(|(i, first)| national.1.steps.iter().skip(i + 1).map(move |then| (first, then)));
    let turned = pairs.filter_map(|(first, then)| {
        let mine = |step| place(step).and_then(|place| Some((place, own.1.steps.get(place)?)));
        let ((late, first_of_ours), (early, then_of_ours)) = (mine(first)?, mine(then)?);
        let facts =
            all_of(&[&first.needed_if, &then.needed_if, &first_of_ours.needed_if, &then_of_ours.needed_if]).filter(|_| early < late)?;
        Some(Difference {
            kind: Departs::Order,
            own: passage(&own.0, Some(&in_order(then_of_ours, first_of_ours)), first_of_ours.cite.as_ref()),
            national: passage(&national.0, Some(&in_order(first, then)), then.cite.as_ref()),
            witness: Witness { taken: taken(None), facts, ..Witness::default() },
        })
    });
    dropped.chain(turned).collect()
}

fn in_order(first: &Step, then: &Step) -> Text {
    Text::new(format!("{} → {}", first.name.zh, then.name.zh), format!("{} → {}", first.name.en, then.name.en))
}

/// Facts under which all of some conditions hold, if they can.
fn all_of(conditions: &[&Condition]) -> Option<BTreeMap<String, bool>> {
    let mut facts = BTreeMap::new();
    for literal in conditions.iter().flat_map(|condition| &condition.0) {
        if facts.insert(literal.fact.clone(), literal.wanted).is_some_and(|wanted| wanted != literal.wanted) {
            return None;
        }
    }
    Some(facts)
}
