//! The types of an answer for TypeScript.

use gongkai::answer::schema::{Key, Kind, Name, Part};

use super::{COMPARED, Model, line, settles};

const HEAD: &str = "\
/** What `ask` answers. Written from the type of the core (cargo run -p gongkai-tests --bin generate). */

import type { Text } from \"./index.js\";
";

/// One answer is told from another by what stands in it: each says of the keys of all others that they are not there.
const ANSWER: &str = "
type KeyOf<One> = One extends unknown ? keyof One : never;

/** One of several, with the keys of all others known not to be there. */
type Either<One, Keys extends PropertyKey = KeyOf<One>> = One extends unknown ? One & { [Key in Exclude<Keys, keyof One>]?: undefined } : never;

/**
 * One answer. What stands in it tells which: `errors` of a question that cannot be read, `due` of a deadline or a ledger, `outcome` of what
 * is settled; `open` asks for what is not known.
 */
";

pub(super) fn text(model: &Model) -> String {
    let mut page = HEAD.to_owned();
    for (name, of) in &model.lists {
        page += &list(renamed(name), of);
    }
    for part in &model.parts {
        page += &interface(part, interface_name(part.name), &extends(part));
    }
    page += &interface(&model.said, "Said", &[]);
    page += &interface(&model.refused, "Refused", &[]);
    page += "\n/** Nothing can be said before the open questions are answered. */\nexport interface Unanswered extends Omit<Said, \"grounds\"> {\n  grounds?: Ground[];\n  open: Open[];\n}\n";
    let mut answers = vec!["Refused".to_owned(), "Unanswered".to_owned()];
    for part in &model.told {
        let name = format!("{}Answer", part.name);
        let said = if part.name == COMPARED { "Pick<Said, \"book\" | \"rule\">" } else { "Said" };
        page += &interface(part, &name, &[said.to_owned()]);
        if let Some(with) = settles(part) {
            page += &format!("\n/** The same, settled. */\nexport interface Settled{name} extends {name}, {} {{}}\n", with.part.name);
            answers.push(format!("Settled{name}"));
        }
        answers.push(name);
    }
    answers.extend(model.beside.iter().map(|part| part.name.to_owned()));
    for (told, name) in [("Deadline", "Deadline"), ("Ledger", "LedgerState")] {
        let keys = model.told.iter().filter(|part| part.name == told).flat_map(|part| &part.keys);
        let keys: String = model.said.keys.iter().chain(keys).map(|key| property(key, &camel_case(key.name))).collect();
        page += &format!(
            "\n/** {{@link {told}Answer}} as the typed call gives it, its keys in camel case. */\nexport interface {name} {{\n{keys}}}\n"
        );
    }
    page + ANSWER + "export type Answer = Either<\n" + &answers.iter().map(|name| format!("  | {name}\n")).collect::<String>() + ">;\n"
}

fn list(name: &str, of: &[Name]) -> String {
    let documented = |one: &Name| match line(one.doc) {
        doc if doc.is_empty() => format!("\n  | \"{}\"", one.id),
        doc => format!("\n  /** {doc} */\n  | \"{}\"", one.id),
    };
    format!("\nexport type {name} ={};\n", of.iter().map(documented).collect::<String>())
}

fn extends(part: &Part) -> Vec<String> {
    part.with.iter().filter(|with| with.needed).map(|with| with.part.name.to_owned()).collect()
}

fn interface(part: &Part, name: &str, extends: &[String]) -> String {
    let extends = if extends.is_empty() { String::new() } else { format!(" extends {}", extends.join(", ")) };
    let keys: String = part.keys.iter().map(|key| property(key, key.name)).collect();
    format!("\n/** {} */\nexport interface {name}{extends} {{\n{keys}}}\n", line(part.doc))
}

fn property(Key { doc, kind, needed, .. }: &Key, name: &str) -> String {
    format!("  /** {} */\n  {name}{}: {};\n", line(doc), if *needed { "" } else { "?" }, type_of(kind))
}

fn camel_case(key: &str) -> String {
    let mut starts = false;
    let letter = |c: char| {
        let (start, is_joint) = (std::mem::replace(&mut starts, c == '_'), c == '_');
        (!is_joint).then(|| if start { c.to_ascii_uppercase() } else { c })
    };
    key.chars().filter_map(letter).collect()
}

fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::Text | Kind::Words | Kind::Day | Kind::Point | Kind::Decimal => "string".to_owned(),
        Kind::Both => "Text".to_owned(),
        Kind::Truth => "boolean".to_owned(),
        Kind::True => "true".to_owned(),
        Kind::Whole => "number".to_owned(),
        Kind::Range => "[from: number, to: number]".to_owned(),
        Kind::OneOf { name, .. } => renamed(name).to_owned(),
        Kind::List(item) => match &**item {
            Kind::Any(_) => format!("({})[]", type_of(item)),
            _ => format!("{}[]", type_of(item)),
        },
        Kind::Part(part) => interface_name(part.name).to_owned(),
        Kind::Facts => "Record<string, boolean | number | string | string[]>".to_owned(),
        Kind::Any(kinds) => {
            let mut types: Vec<String> = Vec::new();
            for name in kinds.iter().map(type_of) {
                if !types.contains(&name) {
                    types.push(name);
                }
            }
            types.join(" | ")
        }
    }
}

/// `Event` is a name that browsers have given.
fn interface_name(part: &'static str) -> &'static str {
    if part == "Event" { "ToldEvent" } else { part }
}

/// Some lists bear other names here.
fn renamed(list: &'static str) -> &'static str {
    match list {
        "Code" => "ProblemCode",
        "State" => "Status",
        "Kind" => "FindingKind",
        other => other,
    }
}
