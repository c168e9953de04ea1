//! The embedded rulebooks, checked and written in the compact form that the library reads rule by rule.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use gongkai_law::{
    Limits, Problems,
    rulebook::{
        book::Book,
        compact::{Pool, Writer},
        load,
    },
};

/// A rulebook: its name, and the files it is written in with their texts.
struct Source {
    id: String,
    files: Vec<(String, String)>,
}

pub(crate) fn generate(data: &Path, out: &Path) {
    let sources: Vec<Source> = listed(&data.join("rulebooks")).into_iter().map(source).collect();
    let books = load(&sources);

    let mut writer = Writer::default();
    let written: Vec<(&Book, Vec<u8>)> = books.iter().map(|book| (&**book, writer.book(book))).collect();
    let (words, pool) = writer.pool();
    check(&written, &words, &pool);

    let mut list = String::new();
    for (book, bytes) in &written {
        let file = format!("{}.book", book.id);
        write(out, &file, bytes);
        writeln!(list, "Embedded {{ id: {:?}, family: {:?}, bytes: include_bytes!({file:?}) }},", book.id, book.family).unwrap();
    }
    write(out, "books.words", words.as_bytes());
    write(out, "books.pool", &pool);
    let code = format!(
        "static EMBEDDED: &[Embedded] = &[\n{list}];\n\
         static WORDS: &str = include_str!(\"books.words\");\n\
         static SHARED: &[u8] = include_bytes!(\"books.pool\");\n"
    );
    write(out, "books.rs", code.as_bytes());
}

fn write(out: &Path, file: &str, bytes: &[u8]) {
    fs::write(out.join(file), bytes).expect("OUT_DIR can be written");
}

fn load(sources: &[Source]) -> Vec<Arc<Book>> {
    let mut faults = String::new();
    let mut parts = Vec::new();
    for Source { id, files } in sources {
        let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        match load::Parts::read(&files) {
            Ok(read) => parts.push((id, read)),
            Err(found) => note(&mut faults, &found),
        }
    }
    let is_national = |parts: &load::Parts| parts.value.pointer("/book/family").is_some();
    // National books first: the others build on them.
    parts.sort_by_key(|(_, parts)| !is_national(parts));

    let mut books: Vec<Arc<Book>> = Vec::new();
    for (id, parts) in &parts {
        let nationals: Vec<Arc<Book>> = books.iter().filter(|book| !is_national(parts) && book.family.is_some()).cloned().collect();
        match load::read(&parts.value, &nationals, Limits::default()) {
            Ok(book) if book.id == **id => books.push(Arc::new(book)),
            Ok(book) => writeln!(faults, "{id}: the book calls itself `{}`", book.id).unwrap(),
            Err(found) => note(&mut faults, &found.map(|problem| parts.blame(problem))),
        }
    }
    assert!(faults.is_empty(), "broken rulebooks:\n{faults}");
    books
}

/// What was written must be read back as it was: the library trusts it.
fn check(written: &[(&Book, Vec<u8>)], words: &str, pool: &[u8]) {
    let pool = Pool::open(words.to_owned().leak(), pool.to_vec().leak()).expect("the pool can be opened");
    let pool: &'static Pool = Box::leak(Box::new(pool));
    for (book, bytes) in written {
        let read = Book::packed(bytes.clone().leak(), pool).expect("the book can be read");
        assert!(read == **book, "{}: what is read is not what was written", book.id);
    }
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
