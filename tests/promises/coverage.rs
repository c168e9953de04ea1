//! How much of the register the rulebooks hold.

use std::sync::Arc;

use gongkai::{Library, Rulebook, register::REGISTER};
use gongkai_tests::generate::states;

/// Terms, cadences and bands are the first to be complete: each has its figure, or the words that say there is none.
#[test]
fn no_term_cadence_or_band_is_missing() {
    let library = Library::embedded();
    let books: Vec<Arc<Rulebook>> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let states = states(&books).unwrap();
    let missing: Vec<&str> = REGISTER
        .iter()
        .filter(|entry| {
            matches!(entry.form, "term" | "cadence" | "band") && states.get(entry.id).unwrap().name() == "follows with its wing"
        })
        .map(|entry| entry.id)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Who asks a book for a rule of the register that it lacks is sent to a book that has it: there is one.
#[test]
fn every_rule_of_the_register_is_in_a_book() {
    let library = Library::embedded();
    let books: Vec<Arc<Rulebook>> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let is_there = |id: &str| books.iter().any(|book| book.headings().any(|rule| rule.id.as_str() == id));
    let missing: Vec<&str> = REGISTER.iter().map(|entry| entry.id).filter(|id| !is_there(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
