//! A rulebook as questions are put to it: what it holds, and the national books above it.

use std::{ops::Deref, sync::Arc};

#[doc(inline)]
pub use gongkai_law::rulebook::book::{Book, Dating, Form, FormKind, Heading, Rule, Validity, Verb};

/// The rules of one jurisdiction, as one set of documents gives them, with the national books they add to.
///
/// What stands in the book itself is that of a [`Book`].
#[derive(Debug, Clone, PartialEq)]
pub struct Rulebook {
    pub(crate) book: Arc<Book>,
    pub(crate) parents: Vec<Arc<Self>>,
}

impl Deref for Rulebook {
    type Target = Book;

    fn deref(&self) -> &Book {
        &self.book
    }
}

/// A rule and the book in which it was found.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The book.
    pub book: &'a Rulebook,
    /// The rule.
    pub rule: &'a Rule,
}

impl Deref for Found<'_> {
    type Target = Rule;

    fn deref(&self) -> &Rule {
        self.rule
    }
}
