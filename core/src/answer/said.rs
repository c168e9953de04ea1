//! What answers of every form are made of: the passages they stand on, what was tried, what is still to be asked.

use crate::{
    error::{Code, Problem, Problems},
    law::{Citation, RuleId},
    rulebook::Rulebook,
    text::{Lang, Text},
};

use super::{
    Duty,
    spell::{Entries, Spell, Spelled, Tell},
};

parts! {
    /// Which rendering of which rulebook.
    BookRef {
        /// Its name, such as `cn-2019`.
        id: String,
        /// The version of this rendering of it.
        version: String,
        /// The first 16 hexadecimal digits of the SHA-256 of its canonical JSON.
        hash: String,
    }

    /// A rule that carries the answer, and the passage it stands in.
    Ground with ["The passage." cite: Citation] {
        /// The rule.
        rule: RuleId,
        /// The rulebook it stands in.
        book: String,
        /// What it gives, in words.
        gives: Option<Text>,
    }

    /// Something considered that did not apply, and why.
    Tried with ["The passage." cite: Citation] {
        /// What it would have given.
        outcome: Text,
        /// Why it does not apply.
        failed: Text,
        /// The rule it stands in, where several are combined.
        rule: Option<RuleId>,
        /// The rulebook it stands in.
        book: Option<String>,
    }

    /// A question whose answer would help to settle it, or tell whether a duty is due.
    Open {
        /// The fact that is not known: the key under `facts` that answers.
        fact: String,
        /// The question in words.
        ask: Text,
        /// What can be answered, where only some answers are possible.
        choices: Vec<Named>,
        /// The duties that turn on it, where the outcome does not.
        duties: Vec<Duty>,
        /// The event it is about, by its place in the question.
        path: Option<String>,
    }

    /// What stands in place of an answer to a question that cannot be read.
    Refused {
        /// Everything wrong with the question.
        errors: Vec<Fault> as always "errors",
    }

    /// One thing wrong with a question.
    Fault {
        /// The kind of problem; `docs/errors.md` explains each.
        code: Code,
        /// What is wrong, in the language of the question.
        message: Text,
        /// What to do about it.
        help: Text,
        /// Where in the question, such as `facts.start`; empty for the whole.
        path: String,
    }

    /// A thing with its name in words.
    Named {
        /// The name in questions and answers.
        id: String,
        /// In words.
        name: Text,
    }
}

impl From<&Rulebook> for BookRef {
    fn from(book: &Rulebook) -> Self {
        Self { id: book.id.clone(), version: book.version.clone(), hash: book.hash.clone() }
    }
}

impl Refused {
    /// As JSON, in a language.
    pub(crate) fn to_json(&self, lang: Lang) -> String {
        let mut out = String::new();
        self.object(lang).write(&mut out);
        out
    }
}

impl From<Problems> for Refused {
    fn from(problems: Problems) -> Self {
        let fault = |Problem { code, message, help, path }: Problem| Fault { code, message, help, path };
        Self { errors: problems.into_iter().map(fault).collect() }
    }
}

impl Named {
    pub(crate) fn new(id: &str, name: &Text) -> Self {
        Self { id: id.to_owned(), name: name.clone() }
    }
}

impl Open {
    /// A question that is open to every answer.
    pub(crate) fn new(fact: &str, ask: Text) -> Self {
        Self { fact: fact.to_owned(), ask, choices: Vec::new(), duties: Vec::new(), path: None }
    }
}

/// Words in both languages, whatever the answer speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Both(pub Text);

impl Spell for Both {
    fn spell(&self, _: Lang) -> Spelled<'_> {
        let words = |lang| Spelled::Text(self.0.get(lang).into());
        Spelled::Object(vec![("en", words(Lang::En)), ("zh", words(Lang::Zh))])
    }
}

impl Entries for Citation {
    fn each<'a>(&'a self, tell: &mut Tell<'_, 'a>) {
        tell("document", &self.document.title);
        if let Some(number) = &self.document.number {
            tell("number", number);
        }
        tell("article", &self.provision);
        if let Some(quote) = &self.quote {
            tell("quote", quote);
        }
        tell("evidence", &self.evidence);
    }
}
