//! What became of a standard catalogue.

use super::{
    Duty, Missing,
    said::{Ground, Named, Open},
    spell::Entries,
};
use crate::{
    assess::catalog::{CatalogChange, Element},
    form::checklist::Completeness,
    text::{Lang, Text},
};

parts! {
    /// What became of a standard catalogue between two versions.
    CatalogDiff {
        /// Every change, in the order of the new catalogue, then what is gone.
        changes: Vec<ChangedItem> as always "changes",
        /// How many items are as they were, wherever they stand.
        unchanged: usize,
        /// Items of the new catalogue that lack elements.
        incomplete: Vec<CatalogGap>,
        /// Elements that the new catalogue has no column for.
        absent: Vec<Named>,
        /// Elements that only one of the two has a column for: they are not compared.
        uncompared: Vec<Named>,
        /// What has to be filed because of the changes.
        filing: Option<CatalogFiling>,
    }

    /// A change of a catalogue.
    ChangedItem {
        /// What it is.
        kind: CatalogChange,
        /// That in words.
        says: Text,
        /// The items that were.
        former: Vec<CatalogItem>,
        /// The items that are.
        new: Vec<CatalogItem>,
        /// The elements that are not what they were.
        elements: Vec<ChangedElement>,
        /// What the rule on its grounds makes of it, where that is settled.
        outcome: Option<String>,
        /// The passages it stands on; while the ground is open, the rule that wants one.
        grounds: Vec<Ground>,
        /// The questions of which one must be answered yes for it to have a ground.
        open: Vec<Open>,
        /// What has to be done because of it.
        duties: Vec<Duty>,
    }

    /// An item of a catalogue.
    CatalogItem {
        /// Its row, counted from 0, headers included.
        row: usize,
        /// Its name.
        item: String,
    }

    /// An element that is not what it was.
    ChangedElement {
        /// The element.
        element: Element,
        /// In words.
        name: Text,
        /// What stood there; left out if nothing did.
        before: Option<String>,
        /// What stands there.
        now: Option<String>,
    }

    /// An item that lacks elements.
    CatalogGap {
        /// Its row, counted from 0, headers included.
        row: usize,
        /// Its name.
        item: String,
        /// What is missing.
        missing: Vec<Missing>,
    }

    /// The filing of changes.
    CatalogFiling {
        /// Whether all of it is done; left out where that depends on what is not known.
        outcome: Option<Completeness>,
        /// What is missing.
        missing: Vec<Missing>,
        /// What is not known of it.
        open: Vec<Open>,
        /// How soon, or that the text does not say.
        note: Option<Text>,
        /// The passage.
        grounds: Vec<Ground>,
    }
}

impl CatalogDiff {
    /// As canonical JSON, in a language.
    pub fn to_json(&self, lang: Lang) -> String {
        let mut out = String::new();
        self.object(lang).write(&mut out);
        out
    }
}
