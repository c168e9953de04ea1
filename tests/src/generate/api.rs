//! `docs/public-api.txt`: all that the two crates offer, so that a change of it is seen, and meant.
//!
//! The sources are read line by line, as rustfmt lays them out: what says `pub` can be reached, since `unreachable_pub` is denied. What a
//! macro declares (closed lists, the parts of an answer) is shown as it is declared.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{COMMAND, Page, Source};
use crate::read;

const CRATES: [(&str, &str); 2] = [("gongkai", "core/src"), ("gongkai_law", "core/law/src")];

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let mut text = format!(
        "All that the crates offer, module by module; items of private modules stand in the one that offers them.\n\
         Written by `{COMMAND}`. A line that goes or changes breaks whoever uses it.\n"
    );
    for (name, folder) in CRATES {
        let mut listing = Listing::default();
        listing.file(&source.root.join(folder), "lib.rs", name, true)?;
        for (module, mut items) in listing.modules {
            items.retain(|item| {
                !item.starts_with("impl") || item.contains(": pub ") || !names(item).any(|name| listing.private.contains(name))
            });
            text += &format!("\n# {module}\n\n{}", items.iter().map(|item| format!("{item}\n")).collect::<String>());
        }
    }
    Ok(vec![Page::new("docs/public-api.txt", text)])
}

/// The items by the public module that offers them.
#[derive(Default)]
struct Listing {
    modules: BTreeMap<String, BTreeSet<String>>,
    /// Types and traits of a crate's own: what is implemented for them or by them concerns nobody else.
    private: BTreeSet<String>,
}

impl Listing {
    /// Lists a file and the modules it declares; `module` is the public one that offers what is in it.
    fn file(&mut self, folder: &Path, file: &str, module: &str, is_root: bool) -> Result<(), String> {
        let text = read(&folder.join(file))?;
        let mut lines = Lines::of(&text);
        let below = if is_root || file == "mod.rs" { folder.to_owned() } else { folder.join(file.trim_end_matches(".rs")) };
        let (mut items, mut children) = (BTreeSet::new(), Vec::new());
        while let Some((attributes, line)) = lines.next_item() {
            let hidden = attributes.iter().any(|attribute| attribute.contains("doc(hidden)") || *attribute == "#[cfg(test)]");
            let declared = line.trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ").split_once(' ');
            if let Some(("struct" | "enum" | "trait", name)) = declared {
                self.private.extend(names(name).next().map(str::to_owned));
            }
            let child = line.split_once("mod ").and_then(|(before, name)| Some((before, name.strip_suffix(';')?)));
            match child {
                _ if hidden => lines.skip(line),
                // Written from the rulebooks themselves, and compared with them.
                Some(("pub ", "rules")) => {}
                Some((before, name)) if ["", "pub ", "pub(crate) ", "pub(super) "].contains(&before) => {
                    children.push((before == "pub ", name))
                }
                _ => items.extend(lines.item(&attributes, line, 0)),
            }
        }
        if !items.is_empty() {
            self.modules.entry(module.to_owned()).or_default().extend(items);
        }
        for (is_public, child) in children {
            let module = if is_public { format!("{module}::{child}") } else { module.to_owned() };
            let (folder, file) = if below.join(child).join("mod.rs").is_file() {
                (below.join(child), "mod.rs".to_owned())
            } else {
                (below.clone(), format!("{child}.rs"))
            };
            self.file(&folder, &file, &module, false)?;
        }
        Ok(())
    }
}

/// The lines of a file without comments.
struct Lines<'t> {
    lines: Vec<&'t str>,
    at: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//") && !line.trim().is_empty());
        Self { lines: lines.collect(), at: 0 }
    }

    fn next(&mut self) -> Option<&'t str> {
        let line = self.lines.get(self.at).copied();
        self.at += 1;
        line
    }

    /// The next line with the attributes before it.
    fn next_item(&mut self) -> Option<(Vec<&'t str>, &'t str)> {
        let mut attributes = Vec::new();
        loop {
            let line = self.next()?;
            let text = line.trim_start();
            if !text.starts_with("#[") && !text.starts_with("#![") {
                return Some((attributes, line));
            }
            attributes.push(text);
            let mut last = text;
            while !last.ends_with(']') {
                last = self.next()?;
            }
        }
    }

    /// Goes past the rest of an item that begins on a line.
    fn skip(&mut self, line: &str) {
        _ = self.body(line);
    }

    /// The lines of the body that a line opens, up to the one that closes it.
    fn body(&mut self, line: &str) -> Vec<&'t str> {
        let mut body = Vec::new();
        if line.ends_with(['{', '(', '[', '=']) {
            while let Some(next) = self.next() {
                if indent(next) <= indent(line) && next.trim_start().starts_with(['}', ')', ']']) && next.ends_with(['}', ';', ')']) {
                    break;
                }
                body.push(next);
            }
        }
        body
    }

    /// What an item offers; its line stands `depth` columns from the left.
    fn item(&mut self, attributes: &[&str], line: &'t str, depth: usize) -> Vec<String> {
        let text = line.trim_start();
        let (kind, head) = (kind(text), shown(attributes));
        match kind {
            "macro" => {
                let body = self.body(line).join("\n");
                vec![format!("{text}\n{body}\n}}")]
            }
            "impl" => {
                let of = text.trim_end_matches(['{', '}', ' ']);
                let body = self.body(line);
                if of.contains(" for ") {
                    return vec![of.to_owned()];
                }
                let mut inner = Lines { lines: body, at: 0 };
                let mut found = Vec::new();
                while let Some((attributes, line)) = inner.next_item() {
                    let offered = inner.item(&attributes, line, depth + 4);
                    found.extend(offered.iter().map(|item| format!("{of}: {item}")));
                }
                found
            }
            "struct" | "enum" | "trait" => {
                let body: Vec<&str> = self.body(line);
                let kept = |inner: &&&str| match kind {
                    "struct" => inner.trim_start().starts_with("pub "),
                    "trait" => {
                        indent(inner) == depth + 4 && ["fn ", "type ", "const "].iter().any(|word| inner.trim_start().starts_with(word))
                    }
                    _ => !inner.trim_start().starts_with('#'),
                };
                let line = |inner: &&str| if kind == "enum" { inner.trim_end_matches(',').to_owned() } else { signature(inner) };
                let inside: String = body.iter().filter(kept).map(|inner| format!("\n{}", line(inner))).collect();
                vec![format!("{head}{}{inside}", text.trim_end_matches(" {"))]
            }
            "fn" => {
                let mut whole = text.to_owned();
                if !text.ends_with(['{', '}', ';']) {
                    while let Some(next) = self.next() {
                        whole = format!("{whole} {}", next.trim());
                        if next.ends_with(['{', '}', ';']) {
                            break;
                        }
                    }
                }
                if whole.ends_with('{') {
                    self.skip(if depth == 0 { "{" } else { "    {" });
                }
                vec![format!("{head}{}", signature(&whole))]
            }
            "value" => {
                self.skip(line);
                vec![format!("{head}{}", text.split(" = ").next().unwrap_or(text).trim_end_matches([' ', '=']))]
            }
            "use" => {
                let names: Vec<&str> = self.body(line).iter().map(|name| name.trim()).collect();
                vec![if names.is_empty() { text.to_owned() } else { format!("{text}{}}};", names.join(" ")) }]
            }
            "type" => vec![format!("{head}{text}")],
            _ => {
                self.skip(line);
                Vec::new()
            }
        }
    }
}

/// The words of a line.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty())
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn kind(text: &str) -> &'static str {
    let name = text.split_once("! {").map(|(name, _)| name);
    if name.is_some_and(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')) {
        return "macro";
    }
    if text.starts_with("impl") {
        return "impl";
    }
    let Some(rest) = text.strip_prefix("pub ") else { return "" };
    let words = ["struct", "enum", "trait", "type", "use", "mod"];
    match words.into_iter().find(|word| rest.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '))) {
        Some(word) => word,
        None if rest.starts_with("fn ") || rest.starts_with("const fn ") => "fn",
        None if rest.starts_with("const ") || rest.starts_with("static ") => "value",
        None => "",
    }
}

/// The attributes that whoever uses an item meets.
fn shown(attributes: &[&str]) -> String {
    let met = |attribute: &&&str| ["#[derive", "#[non_exhaustive", "#[cfg(feature"].iter().any(|start| attribute.starts_with(start));
    attributes.iter().filter(met).map(|attribute| format!("{attribute}\n")).collect()
}

/// A line without its body.
fn signature(line: &str) -> String {
    let line = line.trim_end_matches(" {").split(" { ").next().unwrap_or(line);
    line.trim_end_matches([',', ';']).replace("( ", "(").replace(", )", ")")
}
