//! The names of the rules as constants of Python and JavaScript.

use gongkai::Text;

use super::{
    Page, Source,
    vocabulary::{constant, names},
};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let names = names(source);
    let locals = source.locals();
    let each = |line: fn(&str, &str, &str, &Text) -> String| -> String {
        names.iter().map(|(id, form, title)| line(&constant(id), id, form, title)).collect()
    };
    Ok(vec![
        Page::new("bindings-python/python/gongkai/rules.py", format!("{PYTHON}{}", each(python))),
        Page::new(
            "bindings-wasm/js/rules.js",
            format!(
                "{NOTE}\nexport const rules = Object.freeze({{\n{}}});\n\nexport const localRulebooks = Object.freeze([{}]);\n",
                each(javascript),
                locals.iter().map(|id| format!("\n  \"{id}\",")).collect::<String>() + "\n"
            ),
        ),
        Page::new(
            "bindings-wasm/js/rules.d.ts",
            format!(
                "{NOTE}\n/** The name of every rule: those of the register, and what the rulebooks have besides. */\nexport declare const rules: {{\n{}}};\n\n\
                 /** The names of the local rulebooks that come with the package, each a file of its own (`books/NAME.book`). */\n\
                 export declare const localRulebooks: readonly [{}];\n",
                each(typescript),
                locals.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ")
            ),
        ),
    ])
}

const PYTHON: &str = r#""""The name of every rule as a constant, with its form and title.

>>> from gongkai import rules
>>> rules.REQUEST_REPLY
'request.reply'
"""

from typing import Final

"#;

const NOTE: &str = "// Written from the register (cargo run -p gongkai-tests --bin generate).\n";

fn python(name: &str, id: &str, form: &str, title: &Text) -> String {
    format!("{name}: Final = \"{id}\"\n\"\"\"{form}: {}, {}\"\"\"\n", title.zh, title.en)
}

fn javascript(name: &str, id: &str, _: &str, _: &Text) -> String {
    format!("  {name}: \"{id}\",\n")
}

fn typescript(name: &str, id: &str, _: &str, title: &Text) -> String {
    format!("  /** {} ({}) */\n  readonly {name}: \"{id}\";\n", title.zh, title.en)
}
