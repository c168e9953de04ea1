//! What the files are written from.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use gongkai::{Library, Rulebook};

use crate::{Parts, rulebooks};

/// A checkout, or a copy of its data, with the rulebooks as they stand there: they may be newer than those the library was built with.
#[derive(Debug, Clone)]
pub struct Source {
    /// The folder of the checkout.
    pub root: PathBuf,
    /// Its rulebooks.
    pub library: Library,
    /// The same, national ones first.
    pub books: Vec<Arc<Rulebook>>,
}

impl Source {
    /// Reads the data below a folder.
    ///
    /// # Errors
    /// In words: what cannot be read, or what is wrong with a rulebook.
    pub fn at(root: &Path) -> Result<Self, String> {
        let mut sources = rulebooks(root)?;
        let national = |parts: &Parts| parts.iter().any(|(_, text)| text.lines().any(|line| line.starts_with("family = ")));
        sources.sort_by_key(|parts| !national(parts));
        let (mut library, mut books) = (Library::embedded().clone(), Vec::new());
        for parts in sources {
            let files: Vec<(&str, &str)> = parts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
            let book = Rulebook::from_parts(&files, &library).map_err(|problems| problems.to_string())?;
            let id = book.id.clone();
            library = library.with(book);
            books.push(library.book(&id).map_err(|problems| problems.to_string())?);
        }
        Ok(Self { root: root.to_owned(), library, books })
    }

    /// The names of the local ones.
    pub fn locals(&self) -> Vec<&str> {
        self.books.iter().filter(|book| book.family.is_none()).map(|book| book.id.as_str()).collect()
    }
}
