//! What is still to be asked: data, for whoever puts the question.

use super::takes::Listed;
use crate::{text::Text, verdict::Duty};

/// A question whose answer would help to settle a rule.
///
/// ```
/// use gongkai::{Library, form::checklist::Entries};
/// let book = Library::embedded().book("cn-2019").unwrap();
/// let list = book.checklist("request.form", "2024-03-01".parse().unwrap()).unwrap().content();
/// let asks = list.review(&Entries::new(), None).asks();
/// assert_eq!(asks[0].fact, "name");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ask {
    /// The fact that is not known.
    pub fact: String,
    /// The question in words.
    pub words: Text,
    /// What can be answered, where only some answers are possible.
    pub choices: Vec<Listed>,
    /// The duties that turn on it, where the outcome does not.
    pub duties: Vec<Duty>,
}

impl Ask {
    /// A question that is open to every answer.
    pub fn new(fact: impl Into<String>, words: Text) -> Self {
        Self { fact: fact.into(), words, choices: Vec::new(), duties: Vec::new() }
    }

    /// One of these.
    #[must_use]
    pub fn of<'a>(self, choices: impl IntoIterator<Item = (&'a str, &'a Text)>) -> Self {
        let choices = choices.into_iter().map(|(id, name)| Listed { id: id.to_owned(), name: name.clone() }).collect();
        Self { choices, ..self }
    }
}
