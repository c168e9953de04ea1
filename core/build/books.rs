//! The embedded rulebooks, checked and turned into JSON, which is read faster than TOML.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use gongkai_law::{
    Problems, json,
    rulebook::{book::Book, load},
};
use serde_json::Value;

/// A rulebook: its name, and the files it is written in with their texts.
struct Source {
    id: String,
    files: Vec<(String, String)>,
}

pub(crate) fn generate(data: &Path, out: &Path) {
    let sources: Vec<Source> = listed(&data.join("rulebooks")).into_iter().map(source).collect();
    let mut faults = String::new();
    let mut books = Vec::new();
    for Source { id, files } in &sources {
        let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        match load::Parts::read(&files) {
            Ok(parts) => books.push((id, parts)),
            Err(found) => note(&mut faults, &found),
        }
    }
    let family = |parts: &load::Parts| parts.value.pointer("/book/family").and_then(Value::as_str).map(str::to_owned);
    // National books first: the others build on them.
    books.sort_by_key(|(_, parts)| family(parts).is_none());

    let mut nationals: Vec<Arc<Book>> = Vec::new();
    let mut slots = String::new();
    for (id, parts) in &books {
        let family = family(parts);
        let above = if family.is_some() { &[][..] } else { &nationals };
        match load::read(&parts.value, above, None) {
            Ok(book) => {
                if book.id != **id {
                    writeln!(faults, "{id}: the book calls itself `{}`", book.id).unwrap();
                }
                writeln!(
                    slots,
                    "Embedded {{ id: {:?}, family: {family:?}, hash: {:?}, json: {:?} }},",
                    book.id,
                    book.hash,
                    json::canonical(&parts.value)
                )
                .unwrap();
                if family.is_some() {
                    nationals.push(Arc::new(book));
                }
            }
            Err(found) => note(&mut faults, &found.map(|problem| parts.blame(problem))),
        }
    }
    assert!(faults.is_empty(), "broken rulebooks:\n{faults}");
    fs::write(out.join("books.rs"), format!("static EMBEDDED: &[Embedded] = &[\n{slots}];\n")).expect("OUT_DIR can be written");
}

/// A file is a rulebook, and so is a folder of files.
fn source(path: PathBuf) -> Source {
    let name = |path: &Path| path.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let read = |file: &Path, name: String| {
        let text = fs::read_to_string(file).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        (name, text)
    };
    let id = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
    let files = if path.is_dir() {
        listed(&path).iter().map(|file| read(file, format!("{id}/{}", name(file)))).collect()
    } else {
        vec![read(&path, name(&path))]
    };
    Source { id, files }
}

/// What a folder holds, by name.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be listed").path()).collect();
    paths.sort();
    paths
}

fn note(faults: &mut String, found: &Problems) {
    for fault in found.iter() {
        writeln!(faults, "{fault}; {}", fault.help.en).unwrap();
    }
}
