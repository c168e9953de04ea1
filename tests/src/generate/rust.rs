//! The names of the rulebooks as closed lists of Rust: `core/src/rules`.

use std::{collections::BTreeMap, fmt::Write};

use gongkai::rulebook::FormKind;

use super::{
    COMMAND, Page, Source,
    vocabulary::{List, Rule, camel, constant, names, rules},
};

pub(super) const FOLDER: &str = "core/src/rules";

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let mut tree = Tree::default();
    for rule in rules(source) {
        let mut place = &mut tree;
        for part in rule.id.clone().split('.') {
            place = place.below.entry(part.to_owned()).or_default();
        }
        place.rule = Some(rule);
    }
    let mut root = format!("{HEAD}//! Written from the rulebooks (`{COMMAND}`).\n\nuse crate::law::RuleId;\n\n");
    for name in tree.below.keys() {
        writeln!(root, "pub mod {name};").map_err(|error| error.to_string())?;
    }
    for (id, _, title) in names(source) {
        let name = constant(&id);
        write!(root, "\n/// {} ({}): `{id}`.\npub const {name}: RuleId = RuleId::known(\"{id}\");\n", title.zh, title.en)
            .map_err(|error| error.to_string())?;
    }
    let mut pages = vec![Page::new(format!("{FOLDER}/mod.rs"), root)];
    for (name, below) in &tree.below {
        let mut page = format!("//! {}\n", below.says(name));
        below.write(&mut page, 0);
        pages.push(Page::new(format!("{FOLDER}/{name}.rs"), page));
    }
    Ok(pages)
}

const HEAD: &str = "//! The names of the law: every rule as a constant, and for every rule of the rulebooks a module with closed lists of its facts, outcomes,
//! items, steps and cases.
//!
//! A list has the names of every version of the rule in every book; what the law of a day does not know is refused. A new fact is one
//! more name in a list that is open to more. For a rule of your own, or a name that comes as text, every door takes text.
//!
//! ```
//! use gongkai::{Library, Truth::No, rules::exemption::unreviewed::{self, Fact, Outcome}};
//! let book = Library::embedded().book(\"cn-2019\")?;
//! let law = book.table(unreviewed::Rule, \"2024-05-06\".parse()?)?;
//! assert_eq!(law.verdict([(Fact::Reviewed, No)])?.outcome(), Some(Outcome::MustNotOpen));
//! assert!(\"reviewd\".parse::<Fact>().unwrap_err().help.en.contains(\"reviewed\"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
";

/// Rules by the parts of their names.
#[derive(Default)]
struct Tree {
    rule: Option<Rule>,
    below: BTreeMap<String, Self>,
}

impl Tree {
    fn says(&self, name: &str) -> String {
        match &self.rule {
            Some(rule) => format!("{} ({}): {}.", rule.name.zh, rule.name.en, rule.form.text().en),
            None => format!("The rules under `{name}`."),
        }
    }

    fn write(&self, page: &mut String, depth: usize) {
        let pad = "    ".repeat(depth);
        if let Some(rule) = &self.rule {
            page.push('\n');
            page.extend(lines(rule).iter().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{pad}{line}\n") }));
        }
        for (name, below) in &self.below {
            page.push_str(&format!("\n{pad}/// {}\n{pad}pub mod {name} {{", below.says(name)));
            let mut inner = String::new();
            below.write(&mut inner, depth + 1);
            page.push_str(&inner);
            page.push_str(&format!("{pad}}}\n"));
        }
    }
}

/// The declaration of a rule's names.
fn lines(rule: &Rule) -> Vec<String> {
    let list = |of: &str| if rule.list(of).is_empty() { "crate::rulebook::names::Never".to_owned() } else { of.to_owned() };
    let lists: &[&str] = match rule.form {
        FormKind::Table => &["Fact", "Outcome"],
        FormKind::Checklist => &["Item", "Fact"],
        FormKind::Chain => &["Step", "Fact"],
        FormKind::Letter => &["Slot"],
        _ => &[],
    };
    let lists: String = lists.iter().map(|of| format!("{of}: {}, ", list(of))).collect();
    let lists = if lists.is_empty() { lists } else { format!(" {{ {lists}}}") };
    let form = camel(rule.form.as_str());
    let mut lines = vec![
        "crate::rulebook::names::rule! {".to_owned(),
        format!("    /// {} ({}).", rule.name.zh, rule.name.en),
        format!("    \"{}\": {form}{lists};", rule.id),
    ];
    for List { of, names } in &rule.lists {
        lines.extend([String::new(), format!("    /// {}", says(of)), format!("    {of} {{")]);
        for name in names {
            lines.push(format!("        /// {} {}", name.words.zh, name.words.en));
            lines.push("        ///".to_owned());
            lines.push(format!("        /// In {}.", name.books.iter().map(|book| format!("`{book}`")).collect::<Vec<_>>().join(", ")));
            lines.push(format!("        {} = \"{}\",", camel(&name.id), name.id));
        }
        lines.push("    }".to_owned());
    }
    lines.push("}".to_owned());
    lines
}

fn says(of: &str) -> &'static str {
    match of {
        "Fact" => "What it asks.",
        "Outcome" => "What it can come to.",
        "Item" => "What may stand in it.",
        "Step" => "Its steps.",
        "Case" => "Its cases.",
        "Cause" => "What stops its clock.",
        "Grade" => "Its grades.",
        "Slot" => "What is filled in, and the facts on which its wording depends.",
        "Indicator" => "What makes up the score.",
        _ => "What it looks for.",
    }
}
