//! Which item of one catalogue is which of the other.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    Catalog, CatalogRow, Element,
    grams::{Grams, Index, WHOLE},
};
use crate::order;

/// From here on, in thousandths: two items count as one, a name or a content is near, a content speaks for a name that is near; so much of an item that
/// was joined to another stands there.
const SAME: usize = 550;
const NEAR: usize = 700;
const SPEAKS: usize = 400;
const JOINED: usize = 700;

/// What tells items apart, and how much it does.
const TELLING: [(Element, usize); 4] = [(Element::Name, 4), (Element::Content, 4), (Element::Kind, 1), (Element::Basis, 1)];

/// A catalogue as it is compared.
pub(super) struct Side {
    /// The elements of each item that both catalogues have.
    pub(super) items: Vec<Vec<String>>,
    names: Vec<(String, String)>,
    telling: Vec<Vec<(usize, Grams)>>,
    /// Name and content together, by which like items are found.
    whole: Vec<Grams>,
    /// What parts of an item are known by: its content, or its name if it has none.
    content: Vec<Grams>,
}

impl Side {
    pub(super) fn of(catalog: &Catalog, elements: &[Element]) -> Self {
        let rows = &catalog.rows;
        let telling = |row: &CatalogRow| {
            let told = TELLING.iter().filter(|(element, _)| elements.contains(element));
            told.map(|(element, weight)| (*weight, Grams::of(&row.compared(*element)))).collect()
        };
        let content = |row: &CatalogRow| {
            let content = Grams::of(&row.compared(Element::Content));
            if content.is_empty() { Grams::of(&row.compared(Element::Name)) } else { content }
        };
        let whole = |row: &CatalogRow| Grams::of(&(row.compared(Element::Name) + "\n" + &row.compared(Element::Content)));
        Self {
            items: rows.iter().map(|row| elements.iter().map(|element| row.compared(*element)).collect()).collect(),
            names: rows.iter().map(|row| (row.compared(Element::Name), row.compared(Element::Kind))).collect(),
            telling: rows.iter().map(telling).collect(),
            whole: rows.iter().map(whole).collect(),
            content: rows.iter().map(content).collect(),
        }
    }

    fn len(&self) -> usize {
        self.items.len()
    }
}

/// Pairs of places, one way and back.
pub(super) struct Pairs {
    pub(super) new_of: Vec<Option<usize>>,
    pub(super) former_of: Vec<Option<usize>>,
}

impl Pairs {
    /// First what is wholly the same, then what bears the same name and kind, then what is most alike.
    pub(super) fn of(former: &Side, new: &Side) -> Self {
        let mut pairs = Self { new_of: vec![None; former.len()], former_of: vec![None; new.len()] };
        pairs.equal(&former.items, &new.items, false);
        pairs.equal(&former.names, &new.names, true);
        pairs.alike(former, new);
        pairs
    }

    fn set(&mut self, former: usize, new: usize) {
        let (at, back) = (self.new_of.get_mut(former), self.former_of.get_mut(new));
        if let Some((at, back)) = at.zip(back).filter(|(at, back)| at.is_none() && back.is_none()) {
            (*at, *back) = (Some(new), Some(former));
        }
    }

    pub(super) fn left(of: &[Option<usize>]) -> impl Iterator<Item = usize> {
        of.iter().enumerate().filter(|(_, other)| other.is_none()).map(|(place, _)| place)
    }

    /// Pairs what has the same key; if it is to be `sure`, only where no other has it.
    fn equal<K: Ord>(&mut self, former: &[K], new: &[K], sure: bool) {
        let mut keys: BTreeMap<&K, [Vec<usize>; 2]> = BTreeMap::new();
        for (side, (all, of)) in [(former, &self.new_of), (new, &self.former_of)].into_iter().enumerate() {
            for place in Self::left(of) {
                let places = all.get(place).map(|key| keys.entry(key).or_default());
                places.and_then(|sides| sides.get_mut(side)).into_iter().for_each(|places| places.push(place));
            }
        }
        let found: Vec<(usize, usize)> = keys
            .into_values()
            .filter(|[former, new]| !sure || former.len() == 1 && new.len() == 1)
            .flat_map(|[former, new]| former.into_iter().zip(new))
            .collect();
        found.into_iter().for_each(|(former, new)| self.set(former, new));
    }

    fn alike(&mut self, former: &Side, new: &Side) {
        let left: Vec<usize> = Self::left(&self.former_of).collect();
        let index = Index::of(left.iter().filter_map(|place| Some((*place, new.whole.get(*place)?))));
        let mut found = Vec::new();
        for place in Self::left(&self.new_of) {
            for other in former.whole.get(place).map(|whole| index.near(whole)).unwrap_or_default() {
                let content = former.content.get(place).zip(new.content.get(other)).map_or(0, |(a, b)| a.likeness(b));
                let likeness = former.telling.get(place).zip(new.telling.get(other)).map_or(0, |(a, b)| likeness(a, b, content));
                if likeness >= SAME {
                    found.push((Reverse(likeness), place, other));
                }
            }
        }
        order::natural(&mut found);
        found.into_iter().for_each(|(_, former, new)| self.set(former, new));
    }
}

/// How like two items are; not at all where the content is another and the name only near.
fn likeness(a: &[(usize, Grams)], b: &[(usize, Grams)], content: usize) -> usize {
    let all: Vec<(usize, usize)> = a.iter().zip(b).map(|((weight, a), (_, b))| (*weight, a.likeness(b))).collect();
    let name = all.first().map_or(0, |(_, name)| *name);
    let is_near = content >= NEAR || name == WHOLE || name >= NEAR && content >= SPEAKS;
    let (weights, sum) = all.into_iter().fold((0, 0), |(weights, sum), (weight, likeness)| (weights + weight, sum + weight * likeness));
    if is_near { sum / weights.max(1) } else { 0 }
}

/// Of the items on one side that have no like, those that became part of one on the other: for each such whole all its parts, at least two, which
/// together make most of it.
pub(super) fn joined(parts: &Side, wholes: &Side, whole_of: &[Option<usize>], part_of: &[Option<usize>]) -> Vec<(usize, Vec<usize>)> {
    let index = Index::of(wholes.content.iter().enumerate());
    let known = |whole: usize| part_of.get(whole).copied().flatten();
    // What of a whole is not told by a part that is known already; nothing is where its like is no part of it.
    let rest = |whole: usize| {
        let all = wholes.content.get(whole)?;
        let Some(known) = known(whole).and_then(|part| parts.content.get(part)) else { return Some(all.clone()) };
        (known.part_in(all) >= JOINED).then(|| all.without(known))
    };
    let mut rests: BTreeMap<usize, Grams> = BTreeMap::new();
    let mut fits: Vec<(Reverse<usize>, usize, usize)> = Vec::new();
    for part in Pairs::left(whole_of) {
        let Some(content) = parts.content.get(part) else { continue };
        for whole in index.near(content) {
            let share = content.part_in(rests.entry(whole).or_insert_with(|| rest(whole).unwrap_or_default()));
            if share >= JOINED {
                fits.push((Reverse(share), part, whole));
            }
        }
    }
    // What fits best comes first, and takes away what others would stand on.
    order::natural(&mut fits);
    let mut joined: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut taken = vec![false; parts.len()];
    for (_, part, whole) in fits {
        let (Some(content), Some(rest), Some(taken)) = (parts.content.get(part), rests.get_mut(&whole), taken.get_mut(part)) else {
            continue;
        };
        if !*taken && content.part_in(rest) >= JOINED {
            *taken = true;
            *rest = rest.without(content);
            joined.entry(whole).or_default().push(part);
        }
    }
    let all = joined.into_iter().map(|(whole, mut found)| {
        found.extend(known(whole));
        order::natural(&mut found);
        (whole, found)
    });
    let is_made_of_them = |whole: usize| {
        let rest = rests.get(&whole).zip(wholes.content.get(whole));
        rest.is_some_and(|(rest, all)| all.part_in(rest) <= WHOLE - JOINED)
    };
    all.filter(|(whole, found)| found.len() > 1 && is_made_of_them(*whole)).collect()
}
