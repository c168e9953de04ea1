//! What the tests share: the case corpus, a calendar read from the data file by other means than the library's, and chance that
//! can be repeated; and the generator of what is written from data.

mod corpus;
mod days;
pub mod generate;
mod random;
mod sentence;
mod sweep;

use std::path::{Path, PathBuf};

pub use corpus::{Case, canonical, cases, cases_of, differences, logs};
pub use days::Days;
pub use random::Random;
pub use sentence::{FOLDERS, Label, Sentence, screener_of_all_kinds, sentences, sentences_of};
pub use sweep::{Sweep, wrong_questions};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A folder of source texts beside the checkout, if it is there. Says so on the test's output if it is not.
pub fn beside(folder: &str) -> Option<PathBuf> {
    let found = workspace().parent().map(|parent| parent.join(folder)).filter(|path| path.is_dir());
    if found.is_none() {
        println!("skipped: there is no ../{folder} beside the checkout");
    }
    found
}

/// Whether what is else taken by chance is to be gone through: `.ci/long` asks for it, built with the profile `long`.
pub fn is_long() -> bool {
    std::env::var_os("GONGKAI_LONG").is_some()
}

/// The text of a file; the error names it.
///
/// # Errors
/// In words, if it cannot be read.
pub fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The files of a folder with one ending, in order of name.
///
/// # Errors
/// In words, if the folder cannot be read.
pub fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    found.sort();
    Ok(found)
}

/// The text of a rulebook: its files, each with its name and text.
pub type Parts = Vec<(String, String)>;

/// The rulebooks of a checkout, in order of name: a file each, or a folder of files.
///
/// # Errors
/// In words, if they cannot be read.
pub fn rulebooks(root: &Path) -> Result<Vec<Parts>, String> {
    let folder = root.join("core/data/rulebooks");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    let part = |path: &PathBuf| {
        let name = path.strip_prefix(&folder).unwrap_or(path).to_string_lossy().into_owned();
        read(path).map(|text| (name, text))
    };
    let book =
        |path: PathBuf| if path.is_dir() { files(&path, "toml")?.iter().map(part).collect() } else { part(&path).map(|part| vec![part]) };
    paths.into_iter().map(book).collect()
}
