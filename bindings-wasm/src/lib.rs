//! The compiled half of the npm package `gongkai`: calls into the core crate, and nothing decided here.
//!
//! Its only caller is `js/api.js`. Text, numbers and arrays arrive checked by `js/check.js`, because the generated glue would coerce
//! them; what is wrong with their meaning comes back as a list of problems, thrown.

#[cfg(feature = "columns")]
mod column;
mod days;
mod limits;
#[cfg(feature = "own-books")]
mod own;
#[cfg(feature = "screening")]
mod screen;
mod shelf;
mod thrown;
mod unbuilt;

use gongkai::calendar::instant;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::thrown::{Thrown, throw};

/// A point in time, in Beijing time.
///
/// # Errors
/// What is wrong with the text.
#[wasm_bindgen]
pub fn moment(text: &str) -> Thrown<String> {
    instant::parse(text, "local").map(instant::format).map_err(throw)
}

/// Looks at a day without making a calendar of it.
///
/// # Errors
/// What is wrong with the text.
#[wasm_bindgen(js_name = checkDay)]
pub fn check_day(day: &str, path: &str) -> Thrown<()> {
    days::date(day, path).map(|_| ())
}

/// Sets some limits of what an input may hold, each by its name, and gives all that are in force.
///
/// # Errors
/// A name that is none.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "the glue hands the names over")]
pub fn limit(names: Vec<String>, most: &[u32]) -> Thrown<JsValue> {
    limits::set(&names, most)
}
