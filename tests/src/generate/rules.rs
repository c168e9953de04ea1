//! The names of the rules as constants of Python and JavaScript.

use gongkai::register::{FAMILIES, REGISTER, RegisterEntry};

use super::{Page, Source};

pub(super) fn pages(_: &Source) -> Result<Vec<Page>, String> {
    Ok(vec![
        Page::new("bindings-python/python/gongkai/rules.py", format!("{PYTHON}{}", each(python))),
        Page::new("bindings-wasm/js/rules.js", format!("{NOTE}\nexport const rules = Object.freeze({{\n{}}});\n", each(javascript))),
        Page::new(
            "bindings-wasm/js/rules.d.ts",
            format!("{NOTE}\n/** The name of every rule of the register. */\nexport declare const rules: {{\n{}}};\n", each(typescript)),
        ),
    ])
}

const PYTHON: &str = r#""""The name of every rule of the register as a constant, with its form and title.

>>> from gongkai import rules
>>> rules.REQUEST_REPLY
'request.reply'
"""

from typing import Final

"#;

const NOTE: &str = "// Written from the register (cargo run -p gongkai-tests --bin generate).\n";

fn each(line: fn(&RegisterEntry, &str) -> String) -> String {
    let line = |entry: &RegisterEntry| line(entry, &entry.id.to_uppercase().replace('.', "_"));
    FAMILIES.iter().chain(REGISTER).map(line).collect()
}

fn python(&RegisterEntry { id, form, zh, en, .. }: &RegisterEntry, name: &str) -> String {
    format!("{name}: Final = \"{id}\"\n\"\"\"{form}: {zh}, {en}\"\"\"\n")
}

fn javascript(&RegisterEntry { id, .. }: &RegisterEntry, name: &str) -> String {
    format!("  {name}: \"{id}\",\n")
}

fn typescript(&RegisterEntry { id, zh, en, .. }: &RegisterEntry, name: &str) -> String {
    format!("  /** {zh} ({en}) */\n  readonly {name}: \"{id}\";\n")
}
