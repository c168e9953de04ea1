//! Rulebooks of the user's.

use gongkai::Rulebook;
use wasm_bindgen::prelude::*;

use crate::{
    limits::limited,
    shelf::Shelf,
    thrown::{Thrown, throw},
};

#[wasm_bindgen]
impl Shelf {
    /// The same rulebooks and one more, read from files of TOML, or from one of JSON; each has a name, which its problems are told with.
    ///
    /// # Errors
    /// Everything wrong with it.
    pub fn load(&self, names: Vec<String>, texts: Vec<String>, is_json: bool) -> Thrown<Self> {
        let library = &limited(&self.library);
        let files: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        let read = match files.as_slice() {
            [(file, text)] if is_json => Rulebook::from_json(file, text, library),
            files => Rulebook::from_parts(files, library),
        };
        let book = read.map_err(throw)?;
        let own = Some(book.id.clone());
        Ok(Self { library: library.with(book), own })
    }
}
