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
use sha2::{Digest as _, Sha256};

/// A rulebook: its name, and the files it is written in with their texts.
struct Source {
    id: String,
    files: Vec<(String, String)>,
}

pub(crate) fn generate(data: &Path, out: &Path) {
    let sources: Vec<Source> = listed(&data.join("rulebooks")).into_iter().map(source).collect();
    let books = load(&sources);

    let (nationals, locals): (Vec<_>, Vec<_>) = books.iter().partition(|book| book.family.is_some());
    let mut writer = Writer::default();
    let written: Vec<(&Book, Vec<u8>)> = nationals.into_iter().map(|book| (&**book, writer.book(book))).collect();
    let shared = writer.pool();
    let pool: &'static Pool = Box::leak(Box::new(Pool::open(shared.clone().leak(), None).expect("the pool can be opened")));
    let parcels: Vec<(&Book, Vec<u8>)> = locals.into_iter().map(|book| (&**book, parcel(&writer, book))).collect();
    for (book, bytes) in &written {
        check(book, bytes.clone().leak(), pool);
    }
    for (book, bytes) in &parcels {
        let (pool, bytes) = Pool::unpack(bytes.clone().leak(), pool).expect("the parcel can be opened");
        check(book, bytes, Box::leak(Box::new(pool)));
    }

    write(out, "books.pool", &shared);
    let national = listing(out, written.into_iter());
    let names: Vec<&str> = parcels.iter().map(|(book, _)| &*book.id).collect();
    let local = listing(out, parcels.iter().map(|(book, bytes)| (*book, [stamp(&shared, bytes), bytes.clone()].concat())));
    let code = format!(
        "pub(super) static LOCAL_NAMES: &[&str] = &{names:?};\n\
         static NATIONAL: &[Embedded] = &[\n{national}];\n\
         #[cfg(feature = \"local-books\")]\nstatic LOCAL: &[Embedded] = &[\n{local}];\n\
         #[cfg(not(feature = \"local-books\"))]\nstatic LOCAL: &[Embedded] = &[];\n\
         static SHARED: &[u8] = include_bytes!(\"books.pool\");\n"
    );
    write(out, "books.rs", code.as_bytes());
}

/// A local book with what it has beside the national ones.
fn parcel(nationals: &Writer, book: &Book) -> Vec<u8> {
    let mut writer = Writer::after(nationals);
    let bytes = writer.book(book);
    writer.parcel(&bytes)
}

/// What tells a parcel from a damaged one, and from one that goes on from other books.
fn stamp(shared: &[u8], parcel: &[u8]) -> Vec<u8> {
    let digest = Sha256::new().chain_update(shared).chain_update(parcel).finalize();
    digest.iter().take(8).copied().collect()
}

/// Writes each book into a file, and lists them as code.
fn listing<'a>(out: &Path, books: impl Iterator<Item = (&'a Book, Vec<u8>)>) -> String {
    let mut list = String::new();
    for (book, bytes) in books {
        let file = format!("{}.book", book.id);
        write(out, &file, &bytes);
        writeln!(list, "Embedded {{ id: {:?}, family: {:?}, bytes: include_bytes!({file:?}) }},", book.id, book.family).unwrap();
    }
    list
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
fn check(book: &Book, bytes: &'static [u8], pool: &'static Pool) {
    let read = Book::packed(bytes, pool).expect("the book can be read");
    assert!(read == *book, "{}: what is read is not what was written", book.id);
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
