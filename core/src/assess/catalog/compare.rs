//! What became of each item.

use super::{
    Catalog, CatalogChange, Element,
    pair::{self, Pairs, Side},
};
use crate::order;

/// What is not the same in two catalogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Every change: in the order of the new catalogue, then what is gone.
    pub changes: Vec<Changed>,
    /// How many items are as they were, wherever they stand.
    pub unchanged: usize,
    /// Elements that only one of the two has columns for: they are not compared.
    pub uncompared: Vec<Element>,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What it is.
    pub kind: CatalogChange,
    /// The items that were, by their places among the items of the former catalogue.
    pub former: Vec<usize>,
    /// The items that are.
    pub new: Vec<usize>,
    /// The elements of an item that are not what they were.
    pub elements: Vec<Element>,
}

impl Difference {
    /// Between two versions. An item is found again by its name and kind, or, if its name was reworded, by how like name, content, kind and basis
    /// are; where it stands does not count, and neither do white space and punctuation.
    pub fn between(former: &Catalog, new: &Catalog) -> Self {
        let told = Element::ALL.iter().copied().filter(|element| former.has(*element) || new.has(*element));
        let (both, uncompared): (Vec<Element>, Vec<Element>) = told.partition(|element| former.has(*element) && new.has(*element));
        let (was, is) = (Side::of(former, &both), Side::of(new, &both));
        let Pairs { new_of, former_of } = Pairs::of(&was, &is);
        let change =
            |kind, former: &[usize], new: &[usize], elements| Changed { kind, former: former.to_vec(), new: new.to_vec(), elements };
        let merges = pair::joined(&was, &is, &new_of, &former_of);
        let merges = merges.iter().map(|(whole, parts)| change(CatalogChange::Merge, parts, &[*whole], Vec::new()));
        let splits = pair::joined(&is, &was, &former_of, &new_of);
        let splits = splits.iter().map(|(whole, parts)| change(CatalogChange::Split, &[*whole], parts, Vec::new()));
        let mut changes: Vec<Changed> = merges.chain(splits).collect();
        let of =
            |places: fn(&Changed) -> &Vec<usize>, changes: &[Changed]| -> Vec<usize> { changes.iter().flat_map(places).copied().collect() };
        let (gone, come) = (of(|change| &change.former, &changes), of(|change| &change.new, &changes));
        let mut unchanged = 0;
        for (former, new) in new_of.iter().enumerate() {
            let Some(new) = new else {
                let is_told = gone.contains(&former);
                changes.extend((!is_told).then(|| change(CatalogChange::Cancellation, &[former], &[], Vec::new())));
                continue;
            };
            if gone.contains(&former) || come.contains(new) {
                continue;
            }
            let cells = was.items.get(former).into_iter().flatten().zip(is.items.get(*new).into_iter().flatten());
            let elements: Vec<Element> = both.iter().zip(cells).filter(|(_, (was, is))| was != is).map(|(element, _)| *element).collect();
            if elements.is_empty() {
                unchanged += 1;
            } else {
                changes.push(change(CatalogChange::Alteration, &[former], &[*new], elements));
            }
        }
        let added = Pairs::left(&former_of).filter(|new| !come.contains(new));
        changes.extend(added.map(|new| change(CatalogChange::Addition, &[], &[new], Vec::new())));
        order::by_key(&mut changes, |change| (change.new.first().copied().unwrap_or(usize::MAX), change.former.first().copied()));
        Self { changes, unchanged, uncompared }
    }
}
