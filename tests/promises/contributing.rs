//! The walk-throughs of `CONTRIBUTING.md`, followed on a copy of the data: what they say to write is written, what they say to run is run.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use gongkai_tests::{
    canonical, cases_of,
    generate::{COMMAND, Source, check, write},
    read, workspace,
};
use serde_json::Value;

#[path = "../../core/build/calendar.rs"]
mod calendar;

/// A copy of what the generator reads and writes, and of what it is built from. It stays under `target/copies`: the other languages are
/// checked with it too.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let root = workspace().join("target/copies").join(name);
        _ = fs::remove_dir_all(&root);
        for folder in ["core", "docs", "bindings-python/python", "bindings-wasm/js"] {
            copy(&workspace().join(folder), &root.join(folder));
        }
        for folder in ["books", "cases", "promises", "screening", "src", "walk-through", "whole"] {
            copy(&workspace().join("tests").join(folder), &root.join("tests").join(folder));
        }
        for file in ["Cargo.lock", "tests/Cargo.toml"] {
            fs::copy(workspace().join(file), root.join(file)).unwrap();
        }
        for folder in ["", "bindings-python"] {
            for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
                fs::copy(workspace().join(folder).join(licence), root.join(folder).join(licence)).unwrap();
            }
        }
        let manifest = read(&workspace().join("Cargo.toml")).unwrap();
        let lines = manifest.lines().filter(|line| !line.starts_with("exclude = ") && !line.starts_with("default-members = "));
        let lines = lines.map(|line| if line.starts_with("members = ") { MEMBERS } else { line });
        fs::write(root.join("Cargo.toml"), lines.collect::<Vec<_>>().join("\n")).unwrap();
        Self(root)
    }

    /// Builds a program of the copy and runs it. What does not come from the copy has been built for these tests already.
    fn run(&self, package: &str, program: &str, arguments: &[&str]) -> Output {
        // Not where the checkout is built: cargo takes a copy's crates for the same ones, and what follows would use theirs.
        let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join("copies");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["run", "--quiet", "--offline", "--package", package, "--bin", program, "--target-dir"]).arg(built);
        cargo.arg("--").args(arguments).current_dir(&self.0).output().unwrap()
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

/// The packages of a copy.
const MEMBERS: &str = r#"members = ["core", "core/law", "tests", "tests/walk-through"]"#;

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
    assert_eq!(crate::kinds::unshown_of(&source.library, &source.root), [""; 0]);
    // The names that were written are there for a program in Rust; `tests/python/test_walk_through.py` and `tests/js/walk_through.test.js`
    // put the same to the other languages.
    let ran = copy.run("walk-through", "walk-through", &[]);
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let program = copy.0.join("tests/walk-through/entry.rs");
    fs::write(&program, read(&program).unwrap().replace("Item::MadeOn", "Item::MadeOnn")).unwrap();
    let misspelt = copy.run("walk-through", "walk-through", &[]);
    assert!(!misspelt.status.success() && String::from_utf8_lossy(&misspelt.stderr).contains("`MadeOnn`"), "{misspelt:?}");
}

#[test]
fn a_new_law_comes_into_force() {
    let copy = Copy::new("law");
    copy.follow("A new law comes into force");
    assert_eq!(copy.answers(), 4);
    let source = Source::at(&copy.0).unwrap();
    assert_eq!(crate::corpus::unasked_of(&source.library, &source.root), [""; 0]);
    assert_eq!(crate::kinds::unshown_of(&source.library, &source.root), [""; 0]);
}

#[test]
fn a_new_holiday_notice_is_out() {
    let copy = Copy::new("notice");
    copy.follow("A new holiday notice is out");
    // What the build does with the data of the copy; it stops at a row that is wrong.
    calendar::generate(&copy.0.join("core/data"), &copy.0);
    assert!(read(&copy.0.join("calendar.rs")).unwrap().contains("LAST_YEAR: i32 = 2027;"));
}

/// A fact that is renamed in the rulebooks is another name in every language: whoever forgets to generate is told.
#[test]
fn a_fact_that_is_renamed_and_not_generated_is_noticed() {
    let copy = Copy::new("fact");
    copy.rename("internal_affairs", "internal_matters");
    let check = Command::new(env!("CARGO_BIN_EXE_generate")).args(["--check", "--root"]).arg(&copy.0).output().unwrap();
    let pages = ["bindings-python/python/gongkai/facts.py", "bindings-wasm/js/facts.d.ts", "core/src/rules/attribute.rs"];
    assert_stale(&check, &pages);
}

/// A key that is added to the type of an answer belongs into the schema, the guide and the types of both languages.
#[test]
fn a_key_that_is_added_to_the_answer_and_not_generated_is_noticed() {
    let copy = Copy::new("key");
    copy.change("core/src/answer/told.rs", KEY);
    copy.change("core/src/ask/letter.rs", WRITTEN);
    let check = copy.run("gongkai-tests", "generate", &["--check", "--root", copy.0.to_str().unwrap()]);
    let pages = ["docs/answer.schema.json", "docs/ask.md", "bindings-wasm/js/answer.d.ts", "bindings-python/python/gongkai/_answers.py"];
    assert_stale(&check, &pages);
}

const KEY: &str = "         letter: Written,
+        /// A key that nobody has written out.
+        planted: Option<String>,";

const WRITTEN: &str = "-    Some(question.tells(said, Told::Letter(answer::Letter { letter, calendar })))
+    Some(question.tells(said, Told::Letter(answer::Letter { letter, planted: None, calendar })))";

/// The check failed and names each of these files, and what to run.
fn assert_stale(check: &Output, pages: &[&str]) {
    let told = String::from_utf8_lossy(&check.stderr);
    assert_eq!(check.status.code(), Some(1), "{told}");
    for page in pages {
        assert!(told.lines().any(|line| line.starts_with(&format!("{page} ")) && line.contains(COMMAND)), "{page}: {told}");
    }
}
