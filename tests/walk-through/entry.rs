//! The rule of the walk-through *add a rule*, by the names that were written for it.

use gongkai::{
    Library, Problems,
    form::checklist::{Completeness, Entry},
    rules::catalog::guide::entry::{Item, Rule},
};

fn main() -> Result<(), Problems> {
    let book = Library::embedded().book("cn-2019")?;
    let list = book.checklist(Rule, "2024-03-01".parse().unwrap_or_default())?;
    let undated = [Item::Index, Item::Name, Item::Summary, Item::MadeOn].map(|item| (item, Entry::There(item != Item::MadeOn)));
    let review = list.review(undated, [])?;
    assert_eq!(review.outcome(), Some(Completeness::Incomplete));
    Ok(())
}
