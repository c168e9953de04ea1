//! What is written from data is what the data say: `docs/coverage.md`, the letters and all the rest.

use std::collections::BTreeMap;

use gongkai_tests::{generate::check, read, workspace};

#[test]
fn coverage_letters_and_all_other_pages_are_what_the_data_say() {
    let stale = check(&workspace()).unwrap();
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn what_is_offered_bears_a_name_of_its_own() {
    // The waist spells what the engines hold, and a rule's facts and items are of the rule: these repeat names on purpose.
    let repeats = |module: &str| ["gongkai::answer", "gongkai::rules"].iter().any(|spelled| module.starts_with(spelled));
    let listing = read(&workspace().join("docs/public-api.txt")).unwrap();
    let mut modules = BTreeMap::<&str, Vec<&str>>::new();
    let (mut module, mut is_list) = ("", false);
    for line in listing.lines() {
        match line.split_once(' ') {
            Some(("#", name)) => module = name,
            Some(("names!", _)) => is_list = true,
            _ if line.starts_with('}') => is_list = false,
            _ => {}
        }
        let item =
            line.strip_prefix("pub ").and_then(|line| line.split_once(' ')).filter(|(kind, _)| ["struct", "enum", "trait"].contains(kind));
        let list = line.strip_prefix("    ").and_then(|line| line.strip_suffix(" {")).filter(|_| is_list);
        let name = item.map(|(_, rest)| rest).or(list).and_then(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
        if let Some(name) = name.filter(|name| name.starts_with(|first: char| first.is_uppercase()) && !repeats(module)) {
            modules.entry(name).or_default().push(module);
        }
    }
    assert!(modules.len() > 200, "{}", modules.len());
    let shared: Vec<_> = modules.iter().filter(|(_, modules)| modules.len() > 1).collect();
    assert!(shared.is_empty(), "{shared:?}");
}
