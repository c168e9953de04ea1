//! The names that the rulebooks give: every rule, and of each its facts, outcomes, items, steps and cases in the words of the newest law
//! that has them, national law first.

use std::collections::BTreeMap;

use gongkai::{
    Text,
    form::{band::Band, chain::Step, checklist::Item, table::Fact, term::Limit},
    register::{FAMILIES, REGISTER},
    rulebook::{Form, FormKind},
    verdict::Condition,
};

use super::{Source, told::slots};

/// A rule, in all its versions in all books.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    /// Its name.
    pub(super) id: String,
    /// Its form; a rule that is silent everywhere counts as a term without a figure.
    pub(super) form: FormKind,
    /// Of a band, which of the three.
    pub(super) band: Option<Kind>,
    /// In words.
    pub(super) name: Text,
    /// Its lists of names; none is empty.
    pub(super) lists: Vec<List>,
}

/// The three kinds of band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A scale of grades.
    Grades,
    /// A tariff.
    Tariff,
    /// A score.
    Score,
}

/// Names of one sort.
#[derive(Debug, Clone)]
pub(super) struct List {
    /// The sort, such as `Fact`.
    pub(super) of: &'static str,
    /// The names.
    pub(super) names: Vec<Name>,
}

/// A name.
#[derive(Debug, Clone)]
pub(super) struct Name {
    /// As rulebooks, questions and answers have it.
    pub(super) id: String,
    /// In words.
    pub(super) words: Text,
    /// The books that have it.
    pub(super) books: Vec<String>,
}

impl Rule {
    /// The names of one sort.
    pub(super) fn list(&self, of: &str) -> &[Name] {
        self.lists.iter().find(|list| list.of == of).map_or(&[], |list| &list.names)
    }

    fn add(&mut self, of: &'static str, book: &str, names: Vec<(&str, Text)>) {
        for (id, words) in names {
            if !self.lists.iter().any(|list| list.of == of) {
                self.lists.push(List { of, names: Vec::new() });
            }
            let Some(list) = self.lists.iter_mut().find(|list| list.of == of) else { continue };
            match list.names.iter_mut().find(|name| name.id == id) {
                Some(name) if name.books.iter().any(|known| known == book) => {}
                Some(name) => name.books.push(book.to_owned()),
                None => list.names.push(Name { id: id.to_owned(), words, books: vec![book.to_owned()] }),
            }
        }
    }
}

/// Every rule of the books, by name.
pub(super) fn rules(source: &Source) -> Vec<Rule> {
    let mut books: Vec<_> = source.books.iter().collect();
    books.sort_by_key(|book| (book.family.is_none(), std::cmp::Reverse(book.valid.from), book.id.clone()));
    let mut rules: BTreeMap<String, Rule> = BTreeMap::new();
    for book in books {
        for version in book.rules().rev() {
            let id = version.id.as_str();
            let form = match version.form.kind() {
                FormKind::Silent => FormKind::Term,
                form => form,
            };
            let rule = rules.entry(id.to_owned()).or_insert_with(|| Rule {
                id: id.to_owned(),
                form,
                band: None,
                name: version.name.clone(),
                lists: Vec::new(),
            });
            // One that is silent in another book has the form it has where it speaks.
            if !matches!(version.form, Form::Silent(_)) {
                rule.form = form;
            }
            name(rule, &book.id, &version.form);
            if let Form::Letter(_) = version.form {
                let slots = slots(source, book, version);
                rule.add("Slot", &book.id, slots.iter().map(|(id, words)| (id.as_str(), words.clone())).collect());
            }
        }
    }
    rules.into_values().collect()
}

fn name(rule: &mut Rule, book: &str, form: &Form) {
    match form {
        Form::Term(term) => {
            rule.add("Case", book, cases(term.cases.iter().map(|case| (&*case.id, &case.name))));
            let causes = |limit: &Limit| limit.pauses.clone();
            for clause in term.cases.iter().flat_map(causes) {
                rule.add("Cause", book, vec![(&clause.id, clause.name.clone())]);
            }
        }
        Form::Cadence(cadence) => rule.add("Case", book, cases(cadence.cases.iter().map(|case| (&*case.id, &case.name)))),
        Form::Checklist(list) => {
            let fields = || list.items.iter().flat_map(Item::fields);
            rule.add("Item", book, fields().map(|field| (field.id, field.name.clone())).collect());
            let members = list.items.iter().flat_map(|item| &item.one_of).map(|member| &member.counts_if);
            let needed = list.items.iter().map(|item| &item.required_if).chain(members);
            let facts = conditions(&list.facts, needed);
            rule.add("Fact", book, facts.into_iter().filter(|(id, _)| fields().all(|field| field.id != *id)).collect());
        }
        Form::Table(table) => {
            rule.add("Fact", book, table.facts.iter().map(|fact| (&*fact.id, fact.name.clone())).collect());
            rule.add("Outcome", book, table.outcomes.iter().map(|outcome| (&*outcome.id, outcome.name.clone())).collect());
        }
        Form::Chain(chain) => {
            rule.add("Step", book, chain.steps.iter().map(|step| (&*step.id, step.name.clone())).collect());
            let needed = |step: &Step| step.needed_if.clone();
            let needed: Vec<Condition> = chain.steps.iter().map(needed).collect();
            let facts = conditions(&chain.facts, needed.iter());
            rule.add("Fact", book, facts);
        }
        Form::Band(Band::Grades(grades)) => {
            rule.band = Some(Kind::Grades);
            rule.add("Grade", book, grades.rows.iter().map(|grade| (&*grade.id, grade.name.clone())).collect());
            rule.add("Fact", book, grades.scale.iter().map(|scale| (&*scale.when, scale.name.clone())).collect());
        }
        Form::Band(Band::Tariff { cases: tariffs, .. }) => {
            rule.band = Some(Kind::Tariff);
            rule.add("Case", book, cases(tariffs.iter().map(|case| (&*case.id, &case.name))));
        }
        Form::Band(Band::Score(score)) => {
            rule.band = Some(Kind::Score);
            rule.add("Indicator", book, score.indicators.iter().map(|one| (&*one.id, one.name.clone())).collect());
        }
        Form::Letter(letter) => rule.add("Case", book, cases(letter.cases.iter().map(|case| (&*case.id, &case.name)))),
        Form::Signs(signs) => rule.add("Sign", book, signs.signs.iter().map(|sign| (&*sign.id, sign.name.clone())).collect()),
        Form::Ledger(_) | Form::Silent(_) | Form::Tally(_) => {}
    }
}

fn cases<'a>(cases: impl Iterator<Item = (&'a str, &'a Text)>) -> Vec<(&'a str, Text)> {
    cases.filter(|(id, _)| !id.is_empty()).map(|(id, name)| (id, name.clone())).collect()
}

/// The facts of conditions, in the rulebook's words where it has any.
fn conditions<'a>(facts: &'a [Fact], conditions: impl Iterator<Item = &'a Condition>) -> Vec<(&'a str, Text)> {
    let words = |id: &str| {
        let found = facts.iter().find(|fact| fact.id == id);
        found.map_or_else(|| Text::new(format!("“{id}”是否成立？"), format!("does `{id}` hold?")), |fact| fact.name.clone())
    };
    conditions.flat_map(|condition| &condition.0).map(|literal| (literal.fact.as_str(), words(&literal.fact))).collect()
}

/// The name of every rule, with its form and title: those of the register in its order, then what the books have besides.
pub(super) fn names(source: &Source) -> Vec<(String, &'static str, Text)> {
    let listed = FAMILIES.iter().chain(REGISTER);
    let mut names: Vec<_> = listed.map(|entry| (entry.id.to_owned(), entry.form, Text::new(entry.zh, entry.en))).collect();
    for rule in rules(source) {
        if names.iter().all(|(id, ..)| *id != rule.id) {
            names.push((rule.id, rule.form.as_str(), rule.name));
        }
    }
    names
}

/// A rule's constant: `REQUEST_REPLY`.
pub(super) fn constant(id: &str) -> String {
    id.to_uppercase().replace('.', "_")
}

/// A name in camel case: `StateSecret`. One that begins with a digit gets an `N`.
pub(super) fn camel(id: &str) -> String {
    let mut name = String::new();
    for part in id.split(['.', '_']) {
        // Two numbers are kept apart.
        if name.ends_with(|c: char| c.is_ascii_digit()) && part.starts_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}
