//! Each floor of the house uses only the floors below it: the imports of core and of its crate of law keep to the lists of `docs/design.md`.

use std::{collections::BTreeMap, path::Path};

use gongkai_tests::{files, read, workspace};

/// The modules of each crate, from the top floor down, by the folder of its sources.
fn floors() -> BTreeMap<String, Vec<String>> {
    let (mut floors, mut crate_) = (BTreeMap::<String, Vec<String>>::new(), String::new());
    for line in read(&workspace().join("docs/design.md")).unwrap().lines() {
        if let Some(folder) = line.strip_prefix("### `") {
            crate_ = folder.trim_end_matches('`').to_owned();
        } else if line.starts_with('#') {
            crate_.clear();
        } else if let Some(row) = line.strip_prefix("| `").filter(|_| !crate_.is_empty()) {
            floors.entry(crate_.clone()).or_default().push(row.split('`').next().unwrap().to_owned());
        }
    }
    floors
}

/// Every Rust file of a folder and of those in it.
fn sources(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = files(folder, "rs").unwrap();
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    found.extend(entries.filter(|path| path.is_dir()).flat_map(|folder| sources(&folder)));
    found
}

/// The code of a file: no comments, and none of its unit tests, which may ask the whole library.
fn code(text: &str) -> String {
    let lines = text.lines().take_while(|line| *line != "#[cfg(test)]");
    lines.map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The first names of what is used after each place where `prefix` stands: `a` and `b` of `crate::{a::X, b}`.
fn used<'t>(code: &'t str, prefix: &str) -> Vec<&'t str> {
    let name = |text: &'t str| text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    let mut found = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let own_word = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            _ if !own_word => {}
            None => found.push(name(rest)),
            Some(list) => {
                let mut depth = 0_usize;
                let mut start = 0;
                for (i, c) in list.char_indices() {
                    match c {
                        '{' => depth += 1,
                        ',' | '}' if depth == 0 => {
                            found.push(name(list[start..i].trim()));
                            start = i + 1;
                            if c == '}' {
                                break;
                            }
                        }
                        '}' => depth -= 1,
                        _ => {}
                    }
                }
            }
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// Where the root of a crate takes its names from: `Library` from `rulebook`.
fn of_the_root(folder: &Path, floors: &[String]) -> BTreeMap<String, String> {
    let root = code(&read(&folder.join("lib.rs")).unwrap());
    let mut names = BTreeMap::new();
    for statement in root.split(';').filter_map(|statement| statement.trim().split_once("use ")?.1.split_once("::")) {
        let (module, list) = statement;
        if floors.iter().any(|floor| floor == module) {
            // A function may bear the name of a module.
            let list = list.trim_matches(['{', '}']).split(',').map(|name| name.trim().to_owned()).filter(|name| !floors.contains(name));
            names.extend(list.map(|name| (name, module.to_owned())));
        }
    }
    names
}

#[test]
fn no_import_runs_up_a_floor() {
    let floors = floors();
    assert_eq!(floors.keys().collect::<Vec<_>>(), ["core/law/src", "core/src"]);
    let mut wrong = Vec::new();
    for (folder, floors) in &floors {
        let folder = workspace().join(folder);
        let root = of_the_root(&folder, floors);
        let gone = |floor: &&String| !folder.join(floor).is_dir() && !folder.join(format!("{floor}.rs")).is_file();
        wrong.extend(
            floors.iter().filter(gone).map(|floor| format!("docs/design.md names `{floor}`, which is not in {}", folder.display())),
        );
        let height = |module: &str| floors.iter().rev().position(|floor| floor == module);
        for path in sources(&folder).into_iter().filter(|path| !path.ends_with("lib.rs") && !path.ends_with("tests.rs")) {
            let within = path.strip_prefix(&folder).unwrap().with_extension("");
            let parts: Vec<&str> = within.iter().map(|part| part.to_str().unwrap()).filter(|part| *part != "mod").collect();
            let Some(own) = height(parts[0]) else {
                wrong.push(format!("{} stands on no floor of docs/design.md", path.display()));
                continue;
            };
            let code = code(&read(&path).unwrap());
            let up = "super::".repeat(parts.len());
            for name in used(&code, "crate::").into_iter().chain(used(&code, &up)) {
                let module = root.get(name).map_or(name, String::as_str);
                if height(module).is_some_and(|height| height > own) {
                    wrong.push(format!("{} uses `{module}`, which is above it", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
