//! The systems of indicators that come with the library, as JSON. What is wrong with one a test tells.

use std::{fmt::Write, fs, path::Path};

use gongkai_law::rulebook::load::read_toml;
use serde_json::Value;

pub(crate) fn generate(data: &Path, out: &Path) {
    let folder = data.join("assess");
    let files = fs::read_dir(&folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut paths: Vec<_> =
        files.map(|file| file.expect("it can be listed").path()).filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    paths.sort();
    let mut rust = "static READY: &[(&str, &str)] = &[\n".to_owned();
    for path in paths {
        let told = |fault: &dyn std::fmt::Display| format!("{}: {fault}", path.display());
        let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}", told(&fault)));
        let system = read_toml(&text).unwrap_or_else(|fault| panic!("{}", told(&fault)));
        let name = path.file_stem().and_then(|name| name.to_str()).expect("it has a name");
        assert_eq!(system.get("id").and_then(Value::as_str), Some(name), "{}: its id is the name of its file", path.display());
        writeln!(rust, "({name:?}, {:?}),", Value::from(system).to_string()).expect("a text takes it");
    }
    rust += "];\n";
    fs::write(out.join("assess.rs"), rust).expect("OUT_DIR can be written");
}
