//! What a rulebook says once, so that its rules, and those of books that extend it, refer to it by name.

use crate::{
    form::{
        table::{Conclusion, Fact},
        term::{Clause, Extension},
    },
    verdict::Duty,
};

/// The entries of one section by name; `None` is a faulty one, which has been reported.
pub(crate) type Entries<T> = Vec<(String, Option<T>)>;

/// Everything a rulebook says once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) facts: Entries<Fact>,
    pub(crate) outcomes: Entries<Conclusion>,
    pub(crate) duties: Entries<Duty>,
    pub(crate) clauses: Entries<Clause>,
    pub(crate) extensions: Entries<Extension>,
}
