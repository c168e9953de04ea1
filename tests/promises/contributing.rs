//! The walk-throughs of `CONTRIBUTING.md`, followed on a copy of the data: what they say to write is written, what they say to run is run.

use std::{
    fs,
    path::{Path, PathBuf},
};

use gongkai_tests::{
    canonical, cases_of,
    generate::{COMMAND, Source, check, write},
    read, workspace,
};
use serde_json::Value;

#[path = "../../core/build/calendar.rs"]
mod calendar;

/// A copy of what the generator reads and writes, gone at the end.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("gongkai-{name}-{}", std::process::id()));
        for folder in
            ["core", "docs", "tests/books", "tests/cases", "tests/screening", "tests/whole", "bindings-python/python", "bindings-wasm/js"]
        {
            copy(&workspace().join(folder), &root.join(folder));
        }
        for folder in ["", "bindings-python"] {
            for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
                fs::copy(workspace().join(folder).join(licence), root.join(folder).join(licence)).unwrap();
            }
        }
        Self(root)
    }

    /// Does what the blocks under a heading of the page say, in their order.
    fn follow(&self, heading: &str) -> Vec<String> {
        let page = read(&workspace().join("CONTRIBUTING.md")).unwrap();
        let (_, section) = page.split_once(&format!("\n## {heading}\n")).unwrap();
        let section = section.split("\n## ").next().unwrap();
        let mut written = Vec::new();
        for block in section.split("\n```").skip(1).step_by(2) {
            let (kind, body) = block.split_once('\n').unwrap();
            match kind.split_once(' ') {
                None => {
                    assert_eq!((kind, body), ("console", COMMAND));
                    written.extend(write(&self.0).unwrap());
                }
                Some(("diff", path)) => self.change(path, body),
                Some((_, path)) => self.append(path, body),
            }
        }
        written
    }

    fn append(&self, path: &str, lines: &str) {
        let before = fs::read_to_string(self.0.join(path)).unwrap_or_default();
        // Rows of a table follow each other; sections of a rulebook do not.
        let between = if path.ends_with(".csv") || before.is_empty() { "" } else { "\n" };
        fs::write(self.0.join(path), format!("{before}{between}{lines}\n")).unwrap();
    }

    fn change(&self, path: &str, diff: &str) {
        let side = |other: char| -> String {
            let lines = diff.lines().filter(|line| !line.starts_with(other));
            lines.map(|line| format!("{}\n", line.get(1..).unwrap_or_default())).collect()
        };
        let (before, text) = (side('+'), read(&self.0.join(path)).unwrap());
        assert_eq!(text.matches(&before).count(), 1, "{path} has this once:\n{before}");
        fs::write(self.0.join(path), text.replace(&before, &side('-'))).unwrap();
    }

    /// The cases of the copy that the repository does not have, answered by the rulebooks of the copy as they expect.
    fn answers(&self) -> usize {
        let library = Source::at(&self.0).unwrap().library;
        let old: Vec<String> = cases_of(&workspace()).unwrap().into_iter().map(|case| case.id).collect();
        let new: Vec<_> = cases_of(&self.0).unwrap().into_iter().filter(|case| !old.contains(&case.id)).collect();
        for case in &new {
            let answer: Value = serde_json::from_str(&gongkai::ask_in(&library, &case.ask)).unwrap();
            assert_eq!(case.check(&answer), [""; 0], "{}: {}", case.id, canonical(&answer));
        }
        new.len()
    }

    /// Puts other words in the place of some, in every rulebook.
    fn rename(&self, old: &str, new: &str) {
        for book in fs::read_dir(self.0.join("core/data/rulebooks")).unwrap() {
            for file in gongkai_tests::files(&book.unwrap().path(), "toml").unwrap() {
                fs::write(&file, read(&file).unwrap().replace(old, new)).unwrap();
            }
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() { copy(&entry.path(), &target) } else { _ = fs::copy(entry.path(), target).unwrap() }
    }
}

#[test]
fn add_a_rule() {
    let copy = Copy::new("rule");
    let written = copy.follow("Add a rule");
    assert_eq!(copy.answers(), 2);
    assert!(written.contains(&"docs/coverage.md".to_owned()), "{written:?}");
    assert!(read(&copy.0.join("docs/coverage.md")).unwrap().contains("parts `catalog.guide.entry`"));
    assert_eq!(check(&copy.0).unwrap(), [""; 0]);
    let source = Source::at(&copy.0).unwrap();
    assert_eq!(crate::corpus::unasked_of(&source.library, &source.root), [""; 0]);
}

#[test]
fn a_new_law_comes_into_force() {
    let copy = Copy::new("law");
    copy.follow("A new law comes into force");
    assert_eq!(copy.answers(), 2);
    let source = Source::at(&copy.0).unwrap();
    assert_eq!(crate::corpus::unasked_of(&source.library, &source.root), [""; 0]);
}

#[test]
fn a_new_holiday_notice_is_out() {
    let copy = Copy::new("notice");
    copy.follow("A new holiday notice is out");
    // What the build does with the data of the copy; it stops at a row that is wrong.
    calendar::generate(&copy.0.join("core/data"), &copy.0);
    assert!(read(&copy.0.join("calendar.rs")).unwrap().contains("LAST_YEAR: i32 = 2027;"));
}

/// A fact that is renamed in the rulebooks is another name in the other languages: whoever forgets to generate is told.
#[test]
fn a_fact_that_is_renamed_and_not_generated_is_noticed() {
    let copy = Copy::new("fact");
    copy.rename("internal_affairs", "internal_matters");
    let told = check(&copy.0).unwrap();
    for language in ["bindings-python/", "bindings-wasm/"] {
        assert!(told.iter().any(|line| line.starts_with(language) && line.contains(COMMAND)), "{told:#?}");
    }
}
