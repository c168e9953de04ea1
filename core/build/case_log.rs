//! The words of registers: of columns and of values.

use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use gongkai_law::form::ledger::EventKind;

pub(crate) fn generate(data: &Path, out: &Path) {
    let folder = data.join("case-log");
    let mut rust = String::new();
    for (name, of, header) in [("columns", "COLUMNS", ["event", "key", "headers"]), ("values", "VALUES", ["key", "value", "words"])] {
        let path = folder.join(name).with_extension("csv");
        let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        assert_eq!(reader.headers().expect("it has a header"), header.as_slice(), "{}", path.display());
        let mut seen = BTreeSet::new();
        writeln!(rust, "pub(super) const {of}: &[(&str, &str, &[&str])] = &[").unwrap();
        for (line, row) in reader.records().enumerate() {
            let row = row.unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
            let place = format!("{}:{}", path.display(), line + 2);
            let kinds = if name == "columns" {
                &row[0]
            } else if &row[0] == "event" {
                &row[1]
            } else {
                ""
            };
            for kind in kinds.split_whitespace().filter(|kind| *kind != "*") {
                assert!(kind.parse::<EventKind>().is_ok(), "{place}: `{kind}` is no event");
            }
            let words: Vec<&str> = row[2].split('、').map(str::trim).collect();
            for word in &words {
                let scope = if name == "columns" { String::new() } else { row[0].to_owned() };
                assert!(!word.is_empty() && seen.insert((scope, (*word).to_owned())) || &row[0] == "*", "{place}: `{word}` stands twice");
            }
            writeln!(rust, "({:?}, {:?}, &{words:?}),", &row[0], &row[1]).unwrap();
        }
        writeln!(rust, "];").unwrap();
    }
    fs::write(out.join("case_log.rs"), rust).expect("OUT_DIR can be written");
}
