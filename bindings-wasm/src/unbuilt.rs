//! What a build goes without is there by name and refuses, so that `js/api.js` is the same for all builds.

#[cfg(not(all(feature = "columns", feature = "own-books", feature = "screening")))]
use {
    crate::{
        shelf::Shelf,
        thrown::{Thrown, throw},
    },
    gongkai::Feature,
    wasm_bindgen::prelude::*,
};

#[cfg(not(feature = "own-books"))]
#[wasm_bindgen]
impl Shelf {
    /// None.
    ///
    /// # Errors
    /// `not_built`.
    pub fn load(&self) -> Thrown<Self> {
        Err(throw(Feature::OwnBooks.not_built("")))
    }
}

#[cfg(not(feature = "screening"))]
#[wasm_bindgen]
impl Shelf {
    /// Nothing.
    ///
    /// # Errors
    /// `not_built`.
    pub fn screen(&self) -> Thrown<JsValue> {
        Err(throw(Feature::Screening.not_built("")))
    }
}

#[cfg(not(feature = "columns"))]
macro_rules! without_columns {
    ($($name:ident)*) => { $(
        /// None can be made.
        #[wasm_bindgen]
        #[derive(Debug)]
        pub struct $name(std::convert::Infallible);

        #[wasm_bindgen]
        impl $name {
            /// None.
            ///
            /// # Errors
            /// `not_built`.
            #[wasm_bindgen(constructor)]
            pub fn new() -> Thrown<Self> {
                Err(throw(Feature::Columns.not_built("")))
            }
        }
    )* };
}

#[cfg(not(feature = "columns"))]
without_columns! { Table Verdicts }
