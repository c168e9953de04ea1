//! `docs/coverage.md` is what the rulebooks hold of the register. `UPDATE=1` writes it anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write,
    fs,
    sync::Arc,
};

use gongkai::{
    Library, Rulebook,
    form::band::Band,
    register::{REGISTER, RegisterEntry, owner},
    rulebook::{Form, Rule},
};
use gongkai_tests::{read, workspace};

/// What the books hold of one line of the register.
#[derive(Default)]
struct State<'a> {
    modelled: Vec<&'a str>,
    silent: Vec<&'a str>,
    parts: Vec<&'a str>,
}

impl State<'_> {
    const NAMES: [&'static str; 4] = ["modelled", "silent", "in part", "follows with its wing"];

    fn name(&self) -> &'static str {
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

fn states(books: &[Arc<Rulebook>]) -> BTreeMap<&str, State<'_>> {
    let mut states: BTreeMap<&str, State> = REGISTER.iter().map(|entry| (entry.id, State::default())).collect();
    for book in books {
        for rule in &book.rules {
            let entry = owner(rule.id.as_str()).unwrap();
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
    states
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
    book.rules.iter().map(|rule| rule.id.as_str()).collect::<BTreeSet<_>>().len()
}

fn names(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn page() -> String {
    let library = Library::embedded();
    let books: Vec<Arc<Rulebook>> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let states = states(&books);
    let state = |entry: &RegisterEntry| states.get(entry.id).unwrap();
    let mut page = String::from(
        "# Coverage\n\n\
         Every rule of the register (登记表), its form, and the rulebooks that have it. Written by `tests/promises/coverage.rs` from the\n\
         rulebooks themselves (`UPDATE=1 cargo test -p gongkai-tests coverage`); a test fails when it is out of date.\n\n\
         - **modelled**: at least one rulebook gives its figure.\n\
         - **silent**: the texts speak of it and fix no figure; asking says so, with the passage.\n\
         - **in part**: the terms that belong to it have their figures (the parts named); the rule itself follows.\n\
         - **follows with its wing**: no rulebook has it yet.\n\n\
         ## Summary\n\n| form | rules | modelled | silent | in part | follows with its wing |\n|---|--:|--:|--:|--:|--:|\n",
    );
    let row = |page: &mut String, name: &str, of: &dyn Fn(&RegisterEntry) -> bool| {
        let count = |wanted: &str| REGISTER.iter().filter(|entry| of(entry) && state(entry).name() == wanted).count();
        let counts = State::NAMES.map(count);
        writeln!(page, "| {name} | {} | {} |", counts.iter().sum::<usize>(), counts.map(|count| count.to_string()).join(" | ")).unwrap();
    };
    for form in ["term", "cadence", "checklist", "table", "chain", "band"] {
        row(&mut page, form, &|entry| entry.form == form);
    }
    row(&mut page, "**all**", &|_| true);

    page += "\n## Rulebooks\n\n| rulebook | in force | rules | cases |\n|---|---|--:|--:|\n";
    for book in &books {
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
        let valid = if book.valid.from.or(book.valid.to).is_some() {
            format!("{}…{}", day(book.valid.from), day(book.valid.to))
        } else {
            "not dated".into()
        };
        writeln!(page, "| `{}` {} | {valid} | {} | {} |", book.id, book.title.zh, rules(book), book.rules.iter().map(cases).sum::<usize>())
            .unwrap();
    }

    let mut part = "";
    for entry in REGISTER {
        if entry.part != part {
            part = entry.part;
            write!(page, "\n## {part}\n\n| rule | form | | state | rulebooks |\n|---|---|---|---|---|\n").unwrap();
        }
        let state = state(entry);
        let mut held = names(&state.modelled);
        if !state.silent.is_empty() {
            write!(held, "{}silent in {}", if held.is_empty() { "" } else { "; " }, names(&state.silent)).unwrap();
        }
        if !state.parts.is_empty() {
            write!(held, "{}parts {}", if held.is_empty() { "" } else { "; " }, names(&state.parts)).unwrap();
        }
        writeln!(page, "| `{}` | {} | {} {} | {} | {held} |", entry.id, entry.form, entry.zh, entry.en, state.name()).unwrap();
    }
    page
}

#[test]
fn the_page_is_up_to_date() {
    let path = workspace().join("docs/coverage.md");
    let page = page();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).unwrap();
    }
    assert!(read(&path).is_ok_and(|written| written == page), "docs/coverage.md is out of date: run with UPDATE=1");
}

/// Terms, cadences and bands are the first to be complete: each has its figure, or the words that say there is none.
#[test]
fn no_term_cadence_or_band_is_missing() {
    let library = Library::embedded();
    let books: Vec<Arc<Rulebook>> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let states = states(&books);
    let missing: Vec<&str> = REGISTER
        .iter()
        .filter(|entry| {
            matches!(entry.form, "term" | "cadence" | "band") && states.get(entry.id).unwrap().name() == "follows with its wing"
        })
        .map(|entry| entry.id)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
