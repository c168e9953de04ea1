//! Screening (筛查): what a text holds that must be looked at before it is released, in one pass over it.
//!
//! A detector says that something stands there; the rulebook says which kinds matter, and what follows. See `docs/screening.md`.

mod chunk;
mod class;
mod email;
mod form;
mod found;
mod near;
mod number;
mod plate;
mod scan;

pub use crate::form::kind::Kind;
pub use found::Confidence;
use found::Found;
use scan::{Detector, Scan};

/// Every detector. Their order does not matter: what they find is sorted by where it stands.
const DETECTORS: &[Detector] = &[number::detect, plate::detect, email::detect, form::faults];

/// Everything in a text, in the order in which it stands there.
fn look(text: &str) -> Vec<Found> {
    let scan = Scan::of(text);
    let mut found = Vec::new();
    for detect in DETECTORS {
        detect(&scan, &mut found);
    }
    found.sort_by(|a, b| a.bytes.start.cmp(&b.bytes.start).then(b.bytes.end.cmp(&a.bytes.end)).then(a.kind.cmp(&b.kind)));
    found
}
