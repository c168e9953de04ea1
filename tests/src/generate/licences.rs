//! The texts of the licences inside every package, as each is handed on without the others.

use super::{Page, Source};
use crate::read;

const TEXTS: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
const PACKAGES: [&str; 4] = ["bindings-python", "bindings-wasm/js", "core", "core/law"];

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let page = |package: &str, name: &str| Ok(Page::new(format!("{package}/{name}"), read(&source.root.join(name))?));
    PACKAGES.iter().flat_map(|package| TEXTS.map(|name| page(package, name))).collect()
}
