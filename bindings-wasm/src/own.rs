//! Rulebooks of the user's.

use gongkai::{Library, Rulebook};
use wasm_bindgen::prelude::*;

use crate::{
    limits::limited,
    shelf::Shelf,
    thrown::{Thrown, throw},
};

#[wasm_bindgen]
impl Shelf {
    /// The library's own and one more, read from TOML or JSON; `file` is named in every problem.
    ///
    /// # Errors
    /// Everything wrong with it.
    pub fn load(text: &str, is_json: bool, file: &str) -> Thrown<Self> {
        let embedded = &limited(Library::embedded());
        let read = if is_json { Rulebook::from_json } else { Rulebook::from_toml };
        let book = read(file, text, embedded).map_err(throw)?;
        let own = Some(book.id.clone());
        Ok(Self { library: embedded.with(book), own })
    }
}
