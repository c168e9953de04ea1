//! The classes of an answer for Python.

use gongkai::answer::schema::{Key, Kind, Name, Part};

use super::{COMPARED, Model, line, quoted, settles};

const HEAD: &str = r#""""What the typed calls return. Written from the type of the core (cargo run -p gongkai-tests --bin generate)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, Literal, Self, TypeVar

from ._law import Citation
from ._told import Told, part

O = TypeVar("O", bound=str)
"#;

const READERS: &str = r#"

def _citation(entry: Mapping[str, Any]) -> Citation:
    return Citation(CITATION)


def _point(text: str) -> dt.date | dt.datetime:
    return dt.datetime.fromisoformat(text) if ":" in text else dt.date.fromisoformat(text)


def _between(value: str | Mapping[str, str]) -> Decimal | Between:
    return Decimal(value) if isinstance(value, str) else Between.of(value)
"#;

pub(super) fn text(model: &Model) -> String {
    let mut page = HEAD.to_owned();
    for (name, of) in model.lists.iter().filter(|(name, _)| is_listed(name)) {
        match *name {
            "State" => page += &enumeration(name, of),
            _ => page += &format!("\n{} = Literal[{}]\n", list_name(name), quoted(of, ", ")),
        }
    }
    for part in model.parts.iter().filter(|part| !is_inlined(part.name)) {
        page += &class(class_name(part.name), part, &fields_of(part));
    }
    // What no typed call returns has no class.
    for part in model.told.iter().filter(|part| part.name != COMPARED) {
        let own = match part.keys.as_slice() {
            [Key { name, kind: Kind::Part(inside), needed: true, .. }, rest @ ..] if rest.is_empty() || inside.name == "Written" => {
                [within(name, fields_of(inside)), rest.iter().flat_map(fields).collect()].concat()
            }
            // The account is asked for by a method.
            _ if part.name == "Deadline" => fields_of(part).into_iter().filter(|field| field.name != "proof").collect(),
            _ => [settles(part).map(|with| settled(&with.part)).unwrap_or_default(), fields_of(part)].concat(),
        };
        page += &answer_class(part, &[fields_of(&model.said), own].concat());
    }
    let citation = model.parts.iter().find(|part| part.name == "Citation").map(fields_of).unwrap_or_default();
    let citation: Vec<String> = citation.iter().map(|field| format!("{}={}", field.name, field.reads)).collect();
    page + &READERS.replace("CITATION", &citation.join(", "))
}

/// A field of a class: what it is called, what it holds, how it is read from an entry of the answer.
#[derive(Clone)]
struct Field {
    name: String,
    hint: String,
    default: Option<&'static str>,
    doc: String,
    is_shown: bool,
    reads: String,
}

/// The fields that a part gives to a class, those of the passage and of its marks first.
fn fields_of(part: &Part) -> Vec<Field> {
    let given = part.with.iter().filter(|with| with.needed).flat_map(|with| match with.part.name {
        "Citation" => vec![Field {
            name: "citation".to_owned(),
            hint: "Citation".to_owned(),
            default: None,
            doc: line(with.doc),
            is_shown: true,
            reads: "_citation(entry)".to_owned(),
        }],
        _ => fields_of(&with.part),
    });
    given.chain(part.keys.iter().flat_map(fields)).collect()
}

/// The fields of what stands under a key of the entry.
fn within(key: &str, fields: Vec<Field>) -> Vec<Field> {
    let inside = format!("entry[\"{key}\"]");
    fields.into_iter().map(|field| Field { reads: field.reads.replace("entry", &inside), ..field }).collect()
}

/// The fields of what need not be settled.
fn settled(part: &Part) -> Vec<Field> {
    let open = |mut field: Field| {
        if field.default.is_none() {
            field.hint = format!("{} | None", if field.name == "outcome" { "O" } else { &field.hint });
            field.default = Some("None");
            field.reads = field.reads.replace(&format!("entry[\"{}\"]", field.name), &format!("entry.get(\"{}\")", field.name));
        }
        field
    };
    fields_of(part).into_iter().map(open).collect()
}

fn fields(Key { name, doc, kind, needed }: &Key) -> Vec<Field> {
    let doc = line(doc);
    let one = |name: &str, hint: &str, default: Option<&'static str>, reads: String| Field {
        name: name.to_owned(),
        hint: hint.to_owned(),
        default,
        doc: doc.clone(),
        is_shown: name == "open" || !(matches!(kind, Kind::List(_)) || name == "note"),
        reads,
    };
    let entry = format!("entry[\"{name}\"]");
    let inside = |key: &str| if *needed { format!("{entry}[\"{key}\"]") } else { format!("entry.get(\"{name}\", {{}}).get(\"{key}\")") };
    match kind {
        Kind::Part(part) if part.name == "BookRef" => vec![
            one("book", "str", None, format!("{entry}[\"id\"]")),
            Field {
                is_shown: false,
                doc: "The version of its rendering.".to_owned(),
                ..one("book_version", "str", None, format!("{entry}[\"version\"]"))
            },
            Field {
                is_shown: false,
                doc: "What stands for its content.".to_owned(),
                ..one("book_hash", "str", None, format!("{entry}[\"hash\"]"))
            },
        ],
        Kind::Part(part) if part.name == "CalendarRef" => {
            let mark = |key: &str, doc: &str| Field {
                doc: doc.to_owned(),
                ..one(key, "bool", Some("False"), format!("entry.get(\"calendar\", {{}}).get(\"{key}\", False)"))
            };
            let several = |key: &str, doc: &str| Field {
                doc: doc.to_owned(),
                is_shown: false,
                ..one(key, "tuple[str, ...]", Some("()"), format!("tuple(entry.get(\"calendar\", {{}}).get(\"{key}\", ()))"))
            };
            vec![
                one("calendar", "str | None", Some("None"), inside("version")),
                mark("provisional", "Whether it rests on a year without a holiday notice."),
                several("provisional_in", "The keys of :attr:`answer` that do; a limit and each duty say so themselves."),
                mark("unsettled", "Whether it rests on days that the next notice may still change."),
                several("unsettled_in", "The keys of :attr:`answer` that do, and no more; a limit and each duty say so themselves."),
                several("beyond", "The keys that are left out, or lack a day, because the calendar ends before it."),
                Field { is_shown: true, ..several("doubts", "What is doubtful about the notices that were given with the calendar.") },
            ]
        }
        Kind::Both => vec![
            one(name, "str", None, format!("{entry}[\"zh\"]")),
            Field { doc: "The same in English.".to_owned(), ..one(&format!("{name}_en"), "str", None, format!("{entry}[\"en\"]")) },
        ],
        Kind::Range => {
            let prefix = if *name == "bytes" { "byte_" } else { "" };
            let end = |end: &str, at: usize| one(&format!("{prefix}{end}"), "int", None, format!("{entry}[{at}]"));
            vec![end("start", 0), Field { doc: "Where it ends.".to_owned(), ..end("end", 1) }]
        }
        Kind::OneOf { name: "Bound", .. } => vec![one(name, "str", Some("\"at_most\""), format!("entry.get(\"{name}\", \"at_most\")"))],
        Kind::True => vec![one(name, "bool", Some("False"), format!("entry.get(\"{name}\", False)"))],
        Kind::List(item) => {
            let hint = format!("tuple[{}, ...]", hint(item));
            let items = if *needed { entry } else { format!("entry.get(\"{name}\", ())") };
            let reads = match read(item, "item") {
                same if same == "item" => format!("tuple({items})"),
                read => format!("tuple([{read} for item in {items}])"),
            };
            vec![one(name, &hint, (!needed).then_some("()"), reads)]
        }
        _ if *needed => vec![one(renamed(name), &hint(kind), None, read(kind, &entry))],
        _ => {
            let reads = match read(kind, &entry) {
                same if same == entry => format!("entry.get(\"{name}\")"),
                read => format!("{read} if \"{name}\" in entry else None"),
            };
            vec![one(renamed(name), &format!("{} | None", hint(kind)), Some("None"), reads)]
        }
    }
}

fn hint(kind: &Kind) -> String {
    match kind {
        Kind::Text | Kind::Words => "str".to_owned(),
        Kind::Day => "dt.date".to_owned(),
        Kind::Point => "dt.date | dt.datetime".to_owned(),
        Kind::Truth => "bool".to_owned(),
        Kind::Whole => "int".to_owned(),
        Kind::Decimal => "Decimal".to_owned(),
        Kind::OneOf { name, .. } => list_name(name).to_owned(),
        Kind::Part(part) => class_name(part.name).to_owned(),
        Kind::Any(kinds) if kinds.contains(&Kind::Decimal) => "Decimal | Between".to_owned(),
        Kind::Any(_) | Kind::Both | Kind::Range | Kind::True | Kind::List(_) | Kind::Facts => "Any".to_owned(),
    }
}

fn read(kind: &Kind, from: &str) -> String {
    match kind {
        Kind::Day => format!("dt.date.fromisoformat({from})"),
        Kind::Point => format!("_point({from})"),
        Kind::Decimal => format!("Decimal({from})"),
        Kind::OneOf { name: "State", .. } => format!("State({from})"),
        Kind::Part(part) => format!("{}.of({from})", class_name(part.name)),
        Kind::Any(kinds) if kinds.contains(&Kind::Decimal) => format!("_between({from})"),
        _ => from.to_owned(),
    }
}

/// A class whose fields are read together.
fn class(name: &str, part: &Part, fields: &[Field]) -> String {
    let mut page = format!("\n\n@dataclass(frozen=True, slots=True, kw_only=True)\nclass {name}:\n    \"\"\"{}\"\"\"\n\n", words(part.doc));
    for Field { name, hint, default, doc, is_shown, .. } in fields {
        // Where something stands in the question is not what it is.
        let is_compared = name != "path";
        let set = match (default, is_shown) {
            _ if !is_compared => format!(" = field(default={}, repr=False, compare=False)", default.unwrap_or("\"\"")),
            (None, true) => String::new(),
            (None, false) => " = field(repr=False)".to_owned(),
            (Some(default), true) => format!(" = {default}"),
            (Some(default), false) => format!(" = field(default={default}, repr=False)"),
        };
        page += &format!("    {name}: {hint}{set}\n    \"\"\"{}\"\"\"\n", words(doc));
    }
    if name == "Proof" {
        page += "\n    def __str__(self) -> str:\n        return self.text\n";
    }
    let reads: String = fields.iter().map(|field| format!("            {}={},\n", field.name, field.reads)).collect();
    page + &format!(
        "\n    @classmethod\n    def of(cls, entry: Mapping[str, Any]) -> Self:\n        \"\"\"From an entry of an answer.\"\"\"\n        return cls(\n{reads}        )\n"
    )
}

/// The class of a whole answer, whose fields are read when they are first looked at.
fn answer_class(part: &Part, fields: &[Field]) -> String {
    let base = if part.name == "Verdict" { "Told, Generic[O]" } else { "Told" };
    let name = class_name(part.name);
    let mut page =
        format!("\n\n@dataclass(frozen=True, kw_only=True, init=False)\nclass {name}({base}):\n    \"\"\"{}\"\"\"\n\n", words(part.doc));
    for Field { name, hint, doc, is_shown, reads, .. } in fields {
        let shown = if *is_shown { "" } else { ", repr=False" };
        page += &format!("    {name}: {hint} = part(lambda entry: {reads}{shown})\n    \"\"\"{}\"\"\"\n", words(doc));
    }
    page + WHOLE
}

const WHOLE: &str = r#"    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""
"#;

fn enumeration(name: &str, of: &[Name]) -> String {
    let members: String =
        of.iter().map(|one| format!("    {} = \"{}\"\n    \"\"\"{}\"\"\"\n", one.id.to_uppercase(), one.id, words(one.doc))).collect();
    format!("\n\nclass {name}(StrEnum):\n    \"\"\"How a deadline stands, or how it was met.\"\"\"\n\n{members}")
}

/// The words of a doc as Python writes them.
fn words(doc: &str) -> String {
    line(doc).replace('`', "``")
}

/// What the class of a part is called: names that people of the package know.
fn class_name(part: &'static str) -> &'static str {
    match part {
        "Open" => "Question",
        "Beside" => "Limit",
        "Finding" => "TextFinding",
        "Event" => "LedgerEvent",
        "Ledger" => "LedgerState",
        "Review" => "FormReview",
        other => other,
    }
}

fn list_name(list: &'static str) -> &'static str {
    match list {
        "Kind" => "FindingKind",
        "Code" | "Evidence" | "Bound" => "str",
        other => other,
    }
}

fn is_listed(list: &str) -> bool {
    !matches!(list, "Code" | "Evidence" | "Bound" | "Departs")
}

/// Parts that have no class here: the passage has one by hand, the others give their fields to what holds them, or belong to no typed call.
fn is_inlined(part: &str) -> bool {
    matches!(part, "Citation" | "BookRef" | "CalendarRef" | "Written" | "Amount" | "Decided" | "Graded" | "Departed")
}

/// `from` is no name in Python.
fn renamed(key: &str) -> &str {
    match key {
        "from" => "first",
        "to" => "last",
        other => other,
    }
}
