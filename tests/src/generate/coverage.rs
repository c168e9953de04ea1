//! `docs/coverage.md`: what the rulebooks hold of the register.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use gongkai::{
    Rulebook,
    form::band::Band,
    register::{REGISTER, RegisterEntry, owner},
    rulebook::{Form, Rule},
};

use super::{COMMAND, Page, Source};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    Ok(vec![Page::new("docs/coverage.md", page(&source.books)?)])
}

/// What the books hold of one line of the register.
#[derive(Debug, Clone, Default)]
pub struct State<'a> {
    modelled: Vec<&'a str>,
    silent: Vec<&'a str>,
    parts: Vec<&'a str>,
}

impl State<'_> {
    const NAMES: [&'static str; 4] = ["modelled", "silent", "in part", "follows with its wing"];

    /// How far the rule has come.
    pub fn name(&self) -> &'static str {
        let [modelled, silent, in_part, follows] = Self::NAMES;
        match (self.modelled.is_empty(), self.silent.is_empty(), self.parts.is_empty()) {
            (false, ..) => modelled,
            (true, false, _) => silent,
            (true, true, false) => in_part,
            (true, true, true) => follows,
        }
    }
}

/// Whether the text speaks of the rule without a figure.
fn is_silent(rule: &Rule) -> bool {
    match &rule.form {
        Form::Silent(_) => true,
        Form::Term(term) => term.cases.iter().all(|limit| limit.within.is_err()),
        Form::Cadence(cadence) => cadence.cases.iter().all(|case| case.demand.is_err()),
        Form::Band(Band::Grades(grades)) => grades.silent.is_some(),
        _ => false,
    }
}

/// What the books hold of every line of the register.
///
/// # Errors
/// In words, if a rule is in no line of it.
pub fn states(books: &[Arc<Rulebook>]) -> Result<BTreeMap<&str, State<'_>>, String> {
    let mut states: BTreeMap<&str, State> = REGISTER.iter().map(|entry| (entry.id, State::default())).collect();
    for book in books {
        for rule in book.rules() {
            let entry = owner(rule.id.as_str()).ok_or_else(|| format!("{}: `{}` is not in the register", book.id, rule.id))?;
            // The head of a family is no line of the register: the tables that it combines are.
            let Some(state) = states.get_mut(entry.id) else { continue };
            let list = match rule.id.as_str() == entry.id {
                true if is_silent(rule) => &mut state.silent,
                true => &mut state.modelled,
                false => &mut state.parts,
            };
            let name = if rule.id.as_str() == entry.id { book.id.as_str() } else { rule.id.as_str() };
            if !list.contains(&name) {
                list.push(name);
            }
        }
    }
    Ok(states)
}

fn cases(rule: &Rule) -> usize {
    match &rule.form {
        Form::Term(term) => term.cases.len(),
        Form::Cadence(cadence) => cadence.cases.len(),
        Form::Band(Band::Tariff { cases, .. }) => cases.len(),
        _ => 1,
    }
}

/// How many rules a book has, versions of one rule counted once.
fn rules(book: &Rulebook) -> usize {
    book.rules().map(|rule| rule.id.as_str()).collect::<BTreeSet<_>>().len()
}

fn names(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn page(books: &[Arc<Rulebook>]) -> Result<String, String> {
    let states = states(books)?;
    let state = |entry: &RegisterEntry| states.get(entry.id).cloned().unwrap_or_default();
    let mut page = format!(
        "# Coverage\n\n\
         Every rule of the register (登记表), its form, and the rulebooks that have it. Written from the rulebooks themselves\n\
         (`{COMMAND}`).\n\n\
         - **modelled**: at least one rulebook gives its figure.\n\
         - **silent**: the texts speak of it and fix no figure; asking says so, with the passage.\n\
         - **in part**: the terms that belong to it have their figures (the parts named); the rule itself follows.\n\
         - **follows with its wing**: no rulebook has it yet.\n\n\
         ## Summary\n\n| form | rules | modelled | silent | in part | follows with its wing |\n|---|--:|--:|--:|--:|--:|\n",
    );
    let row = |page: &mut String, name: &str, of: &dyn Fn(&RegisterEntry) -> bool| {
        let count = |wanted: &str| REGISTER.iter().filter(|entry| of(entry) && state(entry).name() == wanted).count();
        let counts = State::NAMES.map(count);
        *page += &format!("| {name} | {} | {} |\n", counts.iter().sum::<usize>(), counts.map(|count| count.to_string()).join(" | "));
    };
    for form in ["term", "cadence", "checklist", "table", "chain", "band", "tally"] {
        row(&mut page, form, &|entry| entry.form == form);
    }
    row(&mut page, "**all**", &|_| true);

    page += "\n## Rulebooks\n\n| rulebook | in force | rules | cases |\n|---|---|--:|--:|\n";
    for book in books {
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
        let valid = if book.valid.from.or(book.valid.to).is_some() {
            format!("{}…{}", day(book.valid.from), day(book.valid.to))
        } else {
            "not dated".into()
        };
        page += &format!("| `{}` {} | {valid} | {} | {} |\n", book.id, book.title.zh, rules(book), book.rules().map(cases).sum::<usize>());
    }

    let mut part = "";
    for entry in REGISTER {
        if entry.part != part {
            part = entry.part;
            page += &format!("\n## {part}\n\n| rule | form | | state | rulebooks |\n|---|---|---|---|---|\n");
        }
        let state = state(entry);
        let mut held = names(&state.modelled);
        if !state.silent.is_empty() {
            held += &format!("{}silent in {}", if held.is_empty() { "" } else { "; " }, names(&state.silent));
        }
        if !state.parts.is_empty() {
            held += &format!("{}parts {}", if held.is_empty() { "" } else { "; " }, names(&state.parts));
        }
        page += &format!("| `{}` | {} | {} {} | {} | {held} |\n", entry.id, entry.form, entry.zh, entry.en, state.name());
    }
    Ok(page)
}
