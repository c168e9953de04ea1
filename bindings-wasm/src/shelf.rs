//! Rulebooks.

use gongkai::{
    Library,
    law::Citation,
    rulebook::{Departure, Witness, conformity, lint},
};
use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::{
    days::{Days, dated},
    limits::limited,
    thrown::{Thrown, both, maybe, record, throw},
};

/// The library's own rulebooks, and perhaps one of the user's.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Shelf {
    pub(crate) library: Library,
    pub(crate) own: Option<String>,
}

#[wasm_bindgen]
impl Shelf {
    /// The library's own.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self { library: Library::embedded().clone(), own: None }
    }

    /// The name of the user's own.
    #[wasm_bindgen(getter)]
    pub fn own(&self) -> Option<String> {
        self.own.clone()
    }

    /// Adds a local rulebook that comes with the package.
    ///
    /// # Errors
    /// `bad_value` if it is damaged, or of another version.
    pub fn add(&mut self, file: Vec<u8>) -> Thrown<()> {
        self.library = self.library.with_local(file).map_err(throw)?;
        Ok(())
    }

    /// Whether there is a rulebook of that name.
    ///
    /// # Errors
    /// `unknown_book`.
    pub fn check(&self, book: &str) -> Thrown<()> {
        self.library.book(book).map(|_| ()).map_err(throw)
    }

    /// Answers one question: JSON in, canonical JSON out.
    pub fn ask(&self, question: &str) -> String {
        gongkai::ask_in(&limited(&dated(&self.library)), question)
    }

    /// What a verb is answered, as canonical JSON.
    ///
    /// # Errors
    /// What is wrong with the question, or must be known first; `wrong_type` for a rule that is asked by another verb.
    pub fn answer(&self, question: &str, verb: &str) -> Thrown<String> {
        let verb = verb.parse().map_err(throw)?;
        gongkai::answer_by_in(&limited(&dated(&self.library)), question, verb).map(|answer| answer.to_json()).map_err(throw)
    }

    /// Looks at the events of a ledger's question.
    ///
    /// # Errors
    /// Every event that cannot have happened.
    #[wasm_bindgen(js_name = checkEvents)]
    pub fn check_events(&self, question: &str) -> Thrown<()> {
        gongkai::check_events_in(&limited(&dated(&self.library)), question).map_err(throw)
    }

    /// Describes what can be asked: JSON in, canonical JSON out.
    pub fn describe(&self, request: &str) -> String {
        gongkai::describe_in(&limited(&dated(&self.library)), request)
    }

    /// Reads a case log: JSON in, canonical JSON out.
    ///
    /// # Errors
    /// What is wrong with the request as a whole.
    pub fn log(&self, request: &str) -> Thrown<String> {
        gongkai::log_in(&limited(&dated(&self.library)), request).map_err(throw)
    }

    /// The same, with what is wrong with the request as a whole in the answer.
    #[wasm_bindgen(js_name = readLog)]
    pub fn read_log(&self, request: &str) -> String {
        gongkai::read_log_in(&limited(&dated(&self.library)), request)
    }

    /// What is doubtful in a rulebook.
    ///
    /// # Errors
    /// `unknown_book`.
    pub fn lint(&self, book: &str) -> Thrown<Array> {
        let found = lint(&*self.library.book(book).map_err(throw)?);
        Ok(found.iter().map(|finding| record([("rule", finding.rule.as_str().into()), ("what", both(&finding.what))])).collect())
    }

    /// Where a rulebook leaves the national law.
    ///
    /// # Errors
    /// `unknown_book`.
    pub fn conformity(&self, book: &str, days: &Days) -> Thrown<Array> {
        let found = conformity(&*self.library.book(book).map_err(throw)?, &days.0);
        let row = |departure: Departure| {
            record([
                ("rule", departure.rule.as_str().into()),
                ("case", maybe(Some(departure.case).filter(|case| !case.is_empty()))),
                ("kind", departure.kind.as_str().into()),
                ("what", both(&departure.kind.text())),
                ("own", both(&departure.own.says)),
                ("ownCitation", citation(&departure.own.cite)),
                ("book", departure.national.book.into()),
                ("national", both(&departure.national.says)),
                ("nationalCitation", citation(&departure.national.cite)),
                ("facts", facts(&departure.witness)),
                ("firstDay", departure.from.to_string().into()),
                ("lastDay", departure.to.to_string().into()),
                ("days", departure.days.into()),
            ])
        };
        Ok(found.into_iter().map(row).collect())
    }
}

/// An example, as the facts of a question.
fn facts(witness: &Witness) -> JsValue {
    let start = witness.start.iter().map(|start| ("start", start.to_string().into()));
    let times = witness.times.iter().map(|(fact, times)| (fact.as_str(), (*times).into()));
    let taken = || witness.taken.iter().map(|step| JsValue::from(step.as_str())).collect::<Array>().into();
    let taken = (!witness.taken.is_empty()).then(|| ("taken", taken()));
    let given = witness.facts.iter().map(|(fact, value)| (fact.as_str(), (*value).into()));
    record(start.chain(times).chain(taken).chain(given))
}

fn citation(cite: &Citation) -> JsValue {
    record([
        ("document", cite.document.title.as_str().into()),
        ("number", maybe(cite.document.number.as_deref())),
        ("article", cite.provision.as_str().into()),
        ("quote", maybe(cite.quote.as_deref())),
        ("evidence", cite.evidence.as_str().into()),
    ])
}
