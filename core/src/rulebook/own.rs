//! Rulebooks of one's own, checked as they are read.

use std::sync::Arc;

use gongkai_law::rulebook::load;

use super::{Book, Library, Rulebook};
use crate::{error::Problems, json, limits::Cap};

impl Rulebook {
    /// Reads a rulebook of your own from TOML. `file` is named in every problem; national books of `library` can be extended and cited.
    ///
    /// # Errors
    /// Everything wrong with it, each with file, path, what was expected and the nearest name.
    ///
    /// ```
    /// use gongkai::{Library, Rulebook};
    /// let faults = Rulebook::from_toml("own.toml", "[book]\nid = \"own\"\ntitel = 1", Library::embedded()).unwrap_err();
    /// assert!(faults.iter().any(|fault| fault.path == "own.toml: book.titel" && fault.help.en == "did you mean `title`?"));
    /// ```
    pub fn from_toml(file: &str, text: &str, library: &Library) -> Result<Self, Problems> {
        Self::from_parts(&[(file, text)], library)
    }

    /// Reads a rulebook of your own that is written in several files of TOML, each with its name. A section such as `[term]` may go on in
    /// another file; a rule with all its versions stands in one.
    ///
    /// # Errors
    /// Everything wrong with it, each with the file it is in.
    ///
    /// ```
    /// use gongkai::{Library, Rulebook};
    /// let book = "[book]\nid = \"own\"\nversion = \"1\"\nextends = \"cn\"\ntitle = { zh = \"本局办法\", en = \"our rules\" }\n\
    ///             scope = { zh = \"本局\", en = \"our office\" }\n[document.own]\ntitle = \"本局办法\"\nevidence = \"text\"";
    /// let reply = "[term.\"request.reply\"]\nname = { zh = \"答复期限\", en = \"time limit for the reply\" }\n\
    ///              within = \"10 workdays\"\ncite = \"own 第八条\"";
    /// let book = Rulebook::from_parts(&[("own/book.toml", book), ("own/request.toml", reply)], Library::embedded()).unwrap();
    /// assert_eq!(book.rules().len(), 1);
    /// ```
    pub fn from_parts(files: &[(&str, &str)], library: &Library) -> Result<Self, Problems> {
        library.limits().check(Cap::Bytes, files.iter().map(|(_, text)| text.len()).sum(), "")?;
        let parts = load::Parts::read(files)?;
        Self::read(&parts.value, library).map_err(|found| found.map(|problem| parts.blame(problem)))
    }

    /// Reads a rulebook of your own from JSON; else as [`Rulebook::from_toml`].
    ///
    /// # Errors
    /// Everything wrong with it.
    pub fn from_json(file: &str, text: &str, library: &Library) -> Result<Self, Problems> {
        let read = json::parse(text, library.limits()).map_err(Problems::from).and_then(|value| Self::read(&value, library));
        read.map_err(|found| found.map(|problem| load::within(file, problem)))
    }

    pub(crate) fn read(value: &serde_json::Value, library: &Library) -> Result<Self, Problems> {
        let nationals = library.nationals();
        let above: Vec<Arc<Book>> = nationals.iter().map(|national| Arc::clone(&national.book)).collect();
        load::read(value, &above, *library.limits()).map(|book| Self::under(book, || nationals))
    }
}
