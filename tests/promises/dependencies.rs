//! What the crate pulls in is what `docs/dependencies.md` names, each with its reason: a new one is meant, and one that is gone is noticed.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use gongkai_tests::{read, workspace};

/// The crates of other authors that cargo builds in with some options.
fn pulled_in(options: &[&str]) -> BTreeSet<String> {
    let tree = ["tree", "--offline", "--package", "gongkai", "--prefix", "none", "--format", "{p}"];
    let listed = Command::new(env!("CARGO")).args(tree).args(options).current_dir(workspace()).output().unwrap();
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let name = |line: &str| line.split_once(" v").unwrap().0.to_owned();
    let text = String::from_utf8(listed.stdout).unwrap();
    text.lines().filter(|line| !line.is_empty()).map(name).filter(|name| !name.starts_with("gongkai")).collect()
}

/// The crates of the page, by the heading they stand under.
fn named() -> BTreeMap<String, BTreeSet<String>> {
    let (mut sections, mut heading) = (BTreeMap::<String, BTreeSet<String>>::new(), String::new());
    for line in read(&workspace().join("docs/dependencies.md")).unwrap().lines() {
        if let Some(title) = line.strip_prefix("## ") {
            title.clone_into(&mut heading);
        } else if let Some(row) = line.strip_prefix("| `") {
            let (name, why) = row.split_once("` | ").unwrap();
            assert!(why.len() > 8, "{name} has no reason");
            sections.entry(heading.clone()).or_default().insert(name.to_owned());
        }
    }
    sections
}

#[test]
fn every_crate_that_is_pulled_in_has_its_reason() {
    let manifest: toml::Table = read(&workspace().join("core/Cargo.toml")).unwrap().parse().unwrap();
    let always = pulled_in(&["--edges", "normal,no-proc-macro"]);
    let built: BTreeSet<String> = pulled_in(&["--edges", "normal,build"]).difference(&always).cloned().collect();
    let mut wanted = BTreeMap::from([("Always".to_owned(), always.clone()), ("Only while it is built".to_owned(), built.clone())]);
    for feature in manifest["features"].as_table().unwrap().keys().filter(|feature| *feature != "default") {
        let found = pulled_in(&["--edges", "normal,build", "--features", feature]);
        let more: BTreeSet<String> = found.iter().filter(|name| !always.contains(*name) && !built.contains(*name)).cloned().collect();
        if !more.is_empty() {
            wanted.insert(format!("With the feature `{feature}`"), more);
        }
    }
    assert_eq!(named(), wanted, "docs/dependencies.md names the left; the crate pulls in the right");
}
