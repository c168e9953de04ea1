//! Every quotation stands, word for word, in the source it names, where the sources lie beside the checkout.

use std::path::Path;

use gongkai_tests::{beside, files, read, rulebooks, workspace};
use serde_json::Value;

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The texts that quotations come from.
struct Sources {
    /// Read in full: county texts.
    seeds: Vec<String>,
    /// Statutes, by name of file.
    law: Vec<(String, String)>,
    /// What is known of documents that were read in part or at second hand.
    national: String,
}

impl Sources {
    fn read(shared: &Path) -> Self {
        let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
        Self {
            seeds: files(&shared.join("seeds"), "txt").unwrap().iter().map(|path| read(path).unwrap()).collect(),
            law: files(&shared.join("law"), "md").unwrap().iter().map(|path| (name(path), bare(&read(path).unwrap()))).collect(),
            national: ["national", "national-2"]
                .map(|name| bare(&read(&shared.join(format!("rules/{name}.md"))).unwrap()).replace("**", ""))
                .concat(),
        }
    }

    /// The text of `S0`, `S1.6` …
    fn seed(&self, tag: &str) -> Option<String> {
        let (file, part) = tag.strip_prefix('S')?.split_once('.').unwrap_or((tag.strip_prefix('S')?, ""));
        let text = self.seeds.get(file.parse::<usize>().ok()?)?;
        if part.is_empty() {
            return Some(bare(text));
        }
        let heading = |n: usize| text.find(&format!("\n信息公开工作管理办法篇{n}\n"));
        let n = part.parse().ok()?;
        text.get(heading(n)?..heading(n + 1).unwrap_or(text.len())).map(bare)
    }

    /// The text that a document's quotations must stand in: the county text or the statute, else what is known of it.
    fn text(&self, document: &Value) -> String {
        let field = |key: &str| document.get(key).and_then(Value::as_str).unwrap_or_default();
        let title = field("title").replace("中华人民共和国", "");
        // A title may name the year of its version, which its day of issue tells.
        let title = title.split_once("（").filter(|(_, year)| year.ends_with("年）")).map_or(&*title, |(title, _)| title);
        let statute = |(name, _): &&(String, String)| {
            let (stem, rest) = name.split_once('(').unwrap_or((name, ""));
            let date = rest.split(')').next().filter(|date| date.starts_with(|c: char| c.is_ascii_digit())).unwrap_or_default();
            // A file goes by its title, or begins with the document's number.
            let number = field("number");
            let is_it = stem.strip_suffix("总则").unwrap_or(stem) == title || (!number.is_empty() && stem.starts_with(number));
            // Where the file is dated it must be that version; the General Part of the Civil Code is not.
            is_it && (date.is_empty() || date == field("issued"))
        };
        let law = self.law.iter().find(statute).map(|(_, text)| text.clone());
        self.seed(field("source")).or(law).unwrap_or_else(|| self.national.clone())
    }
}

/// Every citation in a value that has a quotation.
fn quotations<'v>(value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::Object(map) => {
            let text = |key: &str| map.get(key).and_then(Value::as_str);
            found.extend(text("document").zip(text("quote")));
            found.extend(text("cite").and_then(in_short));
            let also = map.get("also").and_then(Value::as_array);
            found.extend(also.into_iter().flatten().filter_map(Value::as_str).filter_map(in_short));
            map.values().for_each(|value| quotations(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| quotations(item, found)),
        _ => {}
    }
}

/// Document and quote of a citation in its short form.
fn in_short(cite: &str) -> Option<(&str, &str)> {
    let (document, rest) = cite.split_once(' ')?;
    let (_, quote) = rest.split_once('「')?;
    Some((document, quote.split_once('」')?.0))
}

#[test]
fn every_quotation_stands_in_its_source() {
    let Some(shared) = beside("shared") else { return };
    let sources = Sources::read(&shared);
    let (mut checked, mut wrong) = (0, Vec::new());
    for parts in rulebooks(&workspace()).unwrap() {
        let text: String = parts.iter().map(|(_, text)| format!("{text}\n")).collect();
        let book: Value = toml::from_str(&text).unwrap();
        let id = book.pointer("/book/id").and_then(Value::as_str).unwrap();
        let mut found = Vec::new();
        quotations(&book, &mut found);
        for (document, quote) in found {
            // A document of a national book is checked there.
            let Some(entry) = book.pointer(&format!("/document/{document}")) else { continue };
            if !sources.text(entry).contains(&bare(quote)) {
                wrong.push(format!("{id} {document}: {quote}"));
            }
            checked += 1;
        }
    }
    println!("{checked} quotations");
    assert!(checked > 100 && wrong.is_empty(), "{} of {checked} quotations not found:\n{}", wrong.len(), wrong.join("\n"));
}
