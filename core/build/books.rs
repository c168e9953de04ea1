//! The embedded rulebooks, checked and turned into JSON, which is read faster than TOML.

use std::{fmt::Write, fs, path::Path, sync::Arc};

use gongkai_law::{
    Problems, json,
    rulebook::{book::Book, load},
};
use serde_json::Value;

struct Source {
    file: String,
    value: Value,
    family: Option<String>,
}

pub(crate) fn generate(data: &Path, out: &Path) {
    let folder = data.join("rulebooks");
    let mut sources: Vec<Source> = fs::read_dir(&folder)
        .unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()))
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| source(&path))
        .collect();
    // National books first: the others build on them.
    sources.sort_by(|a, b| a.family.is_none().cmp(&b.family.is_none()).then_with(|| a.file.cmp(&b.file)));

    let mut nationals: Vec<Arc<Book>> = Vec::new();
    let mut faults = String::new();
    let mut slots = String::new();
    for Source { file, value, family } in &sources {
        let above = if family.is_some() { &[][..] } else { &nationals };
        match load::read(value, above, None) {
            Ok(book) => {
                if format!("{}.toml", book.id) != *file {
                    writeln!(faults, "{file}: the book calls itself `{}`", book.id).unwrap();
                }
                writeln!(
                    slots,
                    "Embedded {{ id: {:?}, family: {family:?}, hash: {:?}, json: {:?} }},",
                    book.id,
                    book.hash,
                    json::canonical(value)
                )
                .unwrap();
                if family.is_some() {
                    nationals.push(Arc::new(book));
                }
            }
            Err(found) => note(&mut faults, file, &found),
        }
    }
    assert!(faults.is_empty(), "broken rulebooks:\n{faults}");
    fs::write(out.join("books.rs"), format!("static EMBEDDED: &[Embedded] = &[\n{slots}];\n")).expect("OUT_DIR can be written");
}

fn source(path: &Path) -> Source {
    let file = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(path).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    let value = load::toml(&text).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    let family = value.pointer("/book/family").and_then(Value::as_str).map(str::to_owned);
    Source { file, value, family }
}

fn note(faults: &mut String, file: &str, found: &Problems) {
    for fault in found.iter() {
        writeln!(faults, "{file}: {fault}; {}", fault.help.en).unwrap();
    }
}
