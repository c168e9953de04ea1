//! How much an input may hold, for the whole instance.

use std::sync::{LazyLock, PoisonError, RwLock};

use gongkai::{Cap, Library, Limits, Problem};
use wasm_bindgen::JsValue;

use crate::thrown::{Thrown, record, throw};

static LIMITS: LazyLock<RwLock<Limits>> = LazyLock::new(RwLock::default);

fn limits() -> Limits {
    *LIMITS.read().unwrap_or_else(PoisonError::into_inner)
}

/// The same library with the limits of the instance.
pub(crate) fn limited(library: &Library) -> Library {
    library.limited(limits())
}

/// Sets some limits, each by its name, and gives all that are in force.
pub(crate) fn set(names: &[String], most: &[u32]) -> Thrown<JsValue> {
    let set = |limits: Limits, (name, most): (&String, &u32)| {
        let cap: Cap = name.parse().map_err(|problem: Problem| throw(problem.under(name)))?;
        Ok::<_, JsValue>(limits.with(cap, usize::try_from(*most).unwrap_or(usize::MAX)))
    };
    let limits = names.iter().zip(most).try_fold(limits(), set)?;
    *LIMITS.write().unwrap_or_else(PoisonError::into_inner) = limits;
    Ok(record(Cap::ALL.iter().map(|cap| (cap.as_str(), (limits.of(*cap) as f64).into()))))
}
