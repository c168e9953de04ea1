//! The tables of docs/ask.md.

use std::collections::BTreeMap;

use gongkai::answer::schema::Kind;

use super::{Model, line, quoted};

/// The keys of an answer, and in the answers of which forms they stand.
pub(super) fn keys(model: &Model) -> String {
    let mut rows: Vec<(&str, String, String)> = Vec::new();
    let all = [&model.said].into_iter().map(|part| (part, "every form"));
    let told = model.told.iter().map(|part| (part, form(part.name)));
    let refused = [&model.refused].into_iter().map(|part| (part, "a question that cannot be read"));
    let beside = model.beside.iter().map(|part| (part, form(part.name)));
    for (part, of) in all.chain(told).chain(beside).chain(refused) {
        let inside = part.with.iter().flat_map(|with| &with.part.keys);
        for key in inside.chain(&part.keys) {
            let says = meaning(key.doc, &key.kind);
            match rows.iter_mut().find(|(name, _, known)| *name == key.name && *known == says) {
                Some((_, forms, _)) => *forms = format!("{forms}, {of}"),
                None => rows.push((key.name, of.to_owned(), says)),
            }
        }
    }
    table("key | answers of | meaning", rows.into_iter().map(|(key, of, says)| format!("`{key}` | {of} | {says}")))
}

/// The keys of what stands under those keys.
pub(super) fn parts(model: &Model) -> String {
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for part in [&model.said, &model.refused].into_iter().chain(&model.told).chain(&model.parts) {
        let inside = part.with.iter().filter(|with| !with.needed).flat_map(|with| &with.part.keys);
        for key in inside.chain(&part.keys) {
            for name in named(&key.kind) {
                let keys = holders.entry(name).or_default();
                if !keys.contains(&key.name) {
                    keys.push(key.name);
                }
            }
        }
    }
    let rows = model.parts.iter().filter_map(|part| Some((part, holders.get(part.name)?)));
    table(
        "under | key | meaning",
        rows.flat_map(|(part, under)| {
            let under = under.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let passage = part.with.iter().map(|with| (with.part.keys.iter().map(|key| key.name).collect::<Vec<_>>(), with.doc));
            let passage = passage.map(|(keys, doc)| (keys.join("`, `"), line(doc)));
            let own = part.keys.iter().map(|key| (key.name.to_owned(), meaning(key.doc, &key.kind)));
            let all: Vec<_> = own.chain(passage).collect();
            all.into_iter().map(move |(key, says)| format!("{under} | `{key}` | {says}"))
        }),
    )
}

fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let rule = head.split('|').map(|_| "---").collect::<Vec<_>>().join("|");
    let rows: String = rows.map(|row| format!("| {row} |\n")).collect();
    format!("| {head} |\n|{rule}|\n{rows}")
}

/// Longer lists stand elsewhere.
const MOST_NAMES: usize = 12;

/// What a key says, and what can stand there where that is a closed list.
fn meaning(doc: &str, kind: &Kind) -> String {
    let says = line(doc);
    match kind {
        Kind::OneOf { of, .. } if (2..=MOST_NAMES).contains(&of.len()) => format!("{} {}", says, quoted(of, ", ").replace('"', "`")),
        _ => says,
    }
}

/// The objects that may stand there.
fn named(kind: &Kind) -> Vec<&'static str> {
    match kind {
        Kind::Part(part) => vec![part.name],
        Kind::List(item) => named(item),
        Kind::Any(kinds) => kinds.iter().flat_map(named).collect(),
        _ => Vec::new(),
    }
}

fn form(told: &'static str) -> &'static str {
    match told {
        "Deadline" => "term",
        "Task" => "term without a date",
        "Regularity" => "cadence",
        "Review" => "checklist",
        "Verdict" => "table",
        "Progress" => "chain",
        "Grade" => "band",
        "Price" => "tariff",
        "Ledger" => "ledger",
        "Letter" => "letter",
        "Hints" => "signs",
        "Tally" => "tally",
        "Shares" => "tally of parts",
        "Conformity" => "`conformity`",
        "ScoreSheet" => "`score_sheet`",
        "CatalogDiff" => "`catalog_diff`",
        "DutySheet" => "`duty_sheet`",
        "ReportTables" => "`report_tables`",
        other => other,
    }
}
