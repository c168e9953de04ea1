//! The facts, outcomes, cases and steps of every rule as types of Python and TypeScript, and the verbs that take them.

use std::collections::{BTreeMap, BTreeSet};

use gongkai::rulebook::FormKind;

use super::{
    COMMAND, Page, Source,
    told::{Event, Key, events, facts, literal, quoted},
    vocabulary::{Kind, Name, Rule, camel, rules},
};

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let facts = facts(source);
    let told = |rule: Rule| Told { keys: facts.get(&rule.id).cloned().unwrap_or_default(), rule };
    let rules: Vec<Told> = rules(source).into_iter().map(told).collect();
    let (books, events) = (books(source), events(source));
    Ok(vec![
        Page::new("bindings-wasm/js/facts.d.ts", typescript(&rules, &books, &events)),
        Page::new("bindings-python/python/gongkai/facts.py", python(&rules, &books, &events)),
        Page::new("bindings-python/python/gongkai/_verbs.pyi", verbs(&rules)),
        Page::new("bindings-python/python/gongkai/_letters.pyi", letters(&rules)),
    ])
}

/// A rule, with what it has to be told.
struct Told {
    rule: Rule,
    keys: Vec<Key>,
}

/// The names under which a rulebook is found: lines of national ones, then each.
fn books(source: &Source) -> Vec<String> {
    let lines: BTreeSet<String> = source.books.iter().filter_map(|book| book.family.clone()).collect();
    lines.into_iter().chain(source.books.iter().map(|book| book.id.clone())).collect()
}

impl Told {
    /// The verb by which it is asked; the name of the form where that is one of paper.
    fn verb(&self) -> &'static str {
        match (self.rule.form, self.rule.band) {
            (FormKind::Term | FormKind::Silent, _) => "due",
            (FormKind::Cadence, _) => "kept",
            (FormKind::Checklist, _) => "review",
            (FormKind::Table, _) => "verdict",
            (FormKind::Chain, _) => "progress",
            (FormKind::Band, Some(Kind::Tariff)) => "price",
            (FormKind::Band, Some(Kind::Score)) => "score",
            (FormKind::Band, _) => "grade",
            (form @ (FormKind::Ledger | FormKind::Letter | FormKind::Signs | FormKind::Tally), _) => form.as_str(),
        }
    }

    /// The facts that are no arguments of the verb.
    fn others(&self) -> Vec<&Key> {
        let arguments: &[&str] = match self.verb() {
            "due" => &["start", "case", "extended_by", "pauses", "done"],
            "kept" => &["case", "from", "to", "dates"],
            "progress" => &["taken"],
            "grade" => &["value"],
            "price" => &["case", "count"],
            "score" => &["indicators"],
            "letter" => &["case"],
            _ => &[],
        };
        self.keys.iter().filter(|key| !arguments.contains(&key.name.as_str())).collect()
    }

    /// The type of what it is told.
    fn facts(&self) -> String {
        format!("{}{}", camel(&self.rule.id), if self.rule.form == FormKind::Letter { "Slots" } else { "Facts" })
    }

    /// Whether a case has to be named.
    fn needs_case(&self) -> bool {
        self.keys.iter().any(|key| key.name == "case" && key.needed)
    }

    /// The lists of names that its entry has, and the key of each.
    fn lists(&self) -> impl Iterator<Item = (&'static str, &'static str, &[Name])> {
        let lists = [("Outcome", "outcome"), ("Step", "step"), ("Grade", "grade"), ("Case", "case")];
        lists.into_iter().map(|(of, key)| (of, key, self.rule.list(of))).filter(|(.., names)| !names.is_empty())
    }
}

fn ids(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.id.as_str()).collect()
}

fn typescript(rules: &[Told], books: &[String], events: &[Event]) -> String {
    let mut page = format!(
        "// Written from the rulebooks ({COMMAND}).\n\nimport type {{ Day, Decimal, Moment }} from \"./index.js\";\nimport type {{ localRulebooks }} from \"./rules.js\";\n\n\
         /** A rulebook of the package by its name, or a line of national ones, from which the date selects. */\n\
         export type BookId = {};\n\n\
         /** A local rulebook of the package: a file of its own, to be fetched. */\n\
         export type LocalBookId = (typeof localRulebooks)[number];\n",
        quoted(books).join(" | ")
    );
    for Told { rule, keys } in rules {
        let Rule { id, name, .. } = rule;
        page += &format!(
            "\n/** {} ({}): what `{id}` has to be told. What is left out and what is `null` is not known. */\nexport interface {}Facts {{\n",
            name.zh,
            name.en,
            camel(id)
        );
        for Key { name, ask, shapes, .. } in keys {
            page += &format!("  /** {} {} */\n  {name}?: {} | null | undefined;\n", ask.zh, ask.en, shapes.typescript());
        }
        page += "}\n";
    }
    page += &of_events(events);
    page += "\n/** Every rule of the rulebooks, in all its versions. */\nexport interface Rules {\n";
    for told in rules {
        let Rule { id, form, name, .. } = &told.rule;
        page += &format!(
            "  /** {} ({}) */\n  \"{id}\": {{ form: \"{}\"; verb: \"{}\"; facts: {}Facts;",
            name.zh,
            name.en,
            form.as_str(),
            told.verb(),
            camel(id)
        );
        for (_, key, names) in told.lists() {
            page += &format!(" {key}: {};", quoted(&ids(names)).join(" | "));
        }
        page += " };\n";
    }
    page + "}\n"
}

/// The events of a ledger, told apart by their kind, each with the keys it has and no other.
fn of_events(events: &[Event]) -> String {
    let mut page = "\n/** One dated event of a request: each has exactly its keys. */\nexport type LedgerEvent =\n".to_owned();
    for Event { id, words, keys } in events {
        let line = |keys: &[(&Key, bool)]| {
            let key = |(Key { name, shapes, .. }, needed): &(&Key, bool)| match needed {
                true => format!("; {name}: {}", shapes.typescript()),
                false => format!("; {name}?: {} | null | undefined", shapes.typescript()),
            };
            let keys: String = keys.iter().map(key).collect();
            format!("  /** {} {} */\n  | {{ event: \"{id}\"{keys} }}\n", words.zh, words.en)
        };
        let is_way = |key: &Key| key.name == "channel";
        match keys.iter().any(is_way) {
            true => {
                // Its day is said, or told by the way it came and the days of what happened.
                let said = |key: &&Key| key.name == "date" || key.name == "ref";
                page += &line(&keys.iter().filter(said).map(|key| (key, key.needed)).collect::<Vec<_>>());
                page += &line(&keys.iter().map(|key| (key, is_way(key))).collect::<Vec<_>>());
            }
            false => page += &line(&keys.iter().map(|key| (key, key.needed)).collect::<Vec<_>>()),
        }
    }
    page.truncate(page.trim_end().len());
    page + ";\n"
}

/// The words of Python that are no names, as far as a fact can be called so.
const RESERVED: [&str; 32] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
    "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
    "yield",
];

fn python(rules: &[Told], books: &[String], events: &[Event]) -> String {
    let mut page = format!(
        "\"\"\"The names of the law as types: the facts of every rule, what it can come to, its cases and steps.\n\n\
         Written from the rulebooks ({COMMAND}). The verbs know them; import this module where you annotate your own.\n\"\"\"\n\n\
         from __future__ import annotations\n\nimport datetime as dt\nfrom collections.abc import Mapping, Sequence\n\
         from decimal import Decimal\nfrom typing import Literal, TypedDict\n\n\
         Day = dt.date | str\n\"\"\"A day, or a point in time where the rule runs in hours; text is ISO.\"\"\"\n\n\
         Number = Decimal | int | float | str\n\"\"\"A number; as text or ``Decimal`` it keeps every digit.\"\"\"\n\n\
         BookId = {}\n\"\"\"A rulebook of the library by its name, or a line of national ones.\"\"\"\n",
        literal(books)
    );
    for told in rules {
        let Rule { id, name, .. } = &told.rule;
        for (of, _, names) in told.lists() {
            let words = names.iter().map(|Name { id, words, .. }| format!("``{id}``: {} ({})", words.zh, words.en));
            page += &format!(
                "\n{}{of} = {}\n\"\"\"{}.\"\"\"\n",
                camel(id),
                literal(&ids(names)),
                words.collect::<Vec<_>>().join("; ").replace('\\', "\\\\")
            );
        }
        let others = told.others();
        // The facts of a ledger and of signs are arguments by themselves.
        if !others.is_empty() && !matches!(told.rule.form, FormKind::Ledger | FormKind::Signs) {
            let facts = told.facts();
            // A class cannot have a key that is a word of the language.
            let (reserved, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|key| RESERVED.contains(&key.name.as_str()));
            let mut base = "TypedDict".to_owned();
            if !reserved.is_empty() {
                base = format!("_{}Reserved", camel(id));
                let keys = reserved.iter().map(|Key { name, shapes, .. }| format!("\"{name}\": {} | None", shapes.python()));
                page += &format!("\n{base} = TypedDict(\"{base}\", {{{}}}, total=False)\n", keys.collect::<Vec<_>>().join(", "));
            }
            page += &format!(
                "\n\nclass {facts}({base}, total=False):\n    \"\"\"{} ({}): what ``{id}`` is told; ``None`` for not known.\"\"\"\n",
                name.zh, name.en
            );
            for Key { name, ask, shapes, .. } in others {
                page += &format!("\n    {name}: {} | None\n    \"\"\"{} {}\"\"\"\n", shapes.python(), ask.zh, ask.en);
            }
            page.push('\n');
        }
    }
    page + &keys_of_events(events)
}

/// What the events of a ledger may have beside their kind and their day.
fn keys_of_events(events: &[Event]) -> String {
    let mut page = "\n\nclass LedgerEventKeys(TypedDict, total=False):\n    \
                    \"\"\"What an event may have beside its kind and its day; ``None`` for not known.\"\"\"\n"
        .to_owned();
    let keys: BTreeMap<&str, &Key> = events.iter().flat_map(|event| &event.keys).map(|key| (key.name.as_str(), key)).collect();
    for (name, key) in keys.into_iter().filter(|(name, _)| *name != "date") {
        let of: Vec<String> =
            events.iter().filter(|event| event.keys.iter().any(|key| key.name == name)).map(|event| format!("``{}``", event.id)).collect();
        let of = if of.len() == events.len() { "every event".to_owned() } else { of.join(", ") };
        page += &format!("\n    {name}: {} | None\n    \"\"\"{} {} Of {of}.\"\"\"\n", key.shapes.python(), key.ask.zh, key.ask.en);
    }
    page
}

/// A verb of Python: what stands between the rule and the options, what else can be said, and what it returns.
struct Verb {
    name: &'static str,
    returns: &'static str,
    /// Arguments by place; `{step}` stands for the rule's steps.
    places: &'static str,
    /// Arguments by name.
    options: &'static str,
}

const VERBS: [Verb; 8] = [
    Verb {
        name: "due",
        returns: "Deadline",
        places: "start: Day",
        options: "today: Day | None = None, done: Day | None = None, extended_by: int = 0, pauses: Iterable[Pause] = (), \
                  calendar: Calendar | None = None",
    },
    Verb { name: "kept", returns: "Regularity", places: "dates: Iterable[Day], start: Day, end: Day, /", options: "" },
    Verb { name: "review", returns: "FormReview", places: "/", options: "" },
    Verb { name: "verdict", returns: "Verdict[{outcome}]", places: "/", options: "" },
    Verb { name: "progress", returns: "Progress", places: "taken: Sequence[{step}], /", options: "" },
    Verb { name: "grade", returns: "Grade", places: "value: Number | tuple[Number, Number] | None, /", options: "" },
    Verb { name: "price", returns: "Price", places: "count: int, /", options: "" },
    Verb { name: "score", returns: "Grade", places: "indicators: Sequence[Mapping[str, object]], /", options: "" },
];

fn verbs(rules: &[Told]) -> String {
    let mut page = format!(
        "\"\"\"The verbs, with the names that each rule knows. Written from the rulebooks ({COMMAND}).\"\"\"\n\n\
         from collections.abc import Iterable, Mapping, Sequence\nfrom typing import Any, Literal, NewType, Unpack, overload\n\n\
         from . import _native, facts as of\nfrom ._answers import FormReview, Grade, Price, Progress, Regularity, Verdict\n\
         from ._calendar import Calendar\nfrom ._deadline import Deadline, Pause\n\
         from .facts import BookId, Day, Number\n\n\
         Lang = Literal[\"zh\", \"en\"]\n\nOwnRule = NewType(\"OwnRule\", str)\n\n__all__ = [\"OwnRule\", \"Verbs\", {}]\n\nclass Verbs:\n    _shelf: _native.Shelf\n    def __init__(self, shelf: _native.Shelf) -> None: ...\n",
        VERBS.map(|verb| format!("\"{}\"", verb.name)).join(", ")
    );
    for verb in &VERBS {
        page += &overloads(rules, verb, true);
    }
    for verb in &VERBS {
        page.push('\n');
        page += &overloads(rules, verb, false);
    }
    page
}

/// The function that writes a letter, with the slots and cases of each.
fn letters(rules: &[Told]) -> String {
    let mut page = format!(
        "\"\"\"Letters, with the slots that each knows. Written from the rulebooks ({COMMAND}).\"\"\"\n\n\
         from collections.abc import Mapping\nfrom typing import Literal, overload\n\nfrom . import facts as of\n\
         from ._answers import Letter\nfrom ._verbs import OwnRule, Verbs\nfrom .facts import BookId, Day\n\n__all__ = [\"letter\"]\n"
    );
    let mut overload = |rule: &str, slots: &str, case: &str| {
        page += &format!(
            "\n@overload\ndef letter(\n    rule: {rule}, slots: {slots}, *{case}, book: BookId | Verbs = \"cn\", on: Day | None = None\n) -> Letter: ...\n"
        );
    };
    for told in rules.iter().filter(|told| told.rule.form == FormKind::Letter) {
        let case = match (told.rule.list("Case").is_empty(), told.needs_case()) {
            (true, _) => String::new(),
            (false, true) => format!(", case: of.{}Case", camel(&told.rule.id)),
            (false, false) => format!(", case: of.{}Case | None = None", camel(&told.rule.id)),
        };
        overload(&format!("Literal[\"{}\"]", told.rule.id), &format!("of.{}", told.facts()), &case);
    }
    overload("OwnRule", "Mapping[str, object]", ", case: str | None = None");
    page
}

/// The signatures of one verb: rules that are asked alike share one.
fn overloads(rules: &[Told], verb: &Verb, is_method: bool) -> String {
    let mut alike: BTreeMap<Signature, Vec<&str>> = BTreeMap::new();
    for told in rules.iter().filter(|told| told.verb() == verb.name) {
        alike.entry(Signature::of(told)).or_default().push(&told.rule.id);
    }
    let mut signatures: Vec<(String, Signature)> = alike.into_iter().map(|(signature, ids)| (literal(&ids), signature)).collect();
    signatures.push(("OwnRule".to_owned(), Signature::any()));
    let pad = if is_method { "    " } else { "" };
    let line = |(rule, signature): (String, Signature)| format!("{pad}@overload\n{pad}{}\n", signature.line(verb, &rule, is_method));
    signatures.into_iter().map(line).collect()
}

/// What tells the signatures of one verb apart.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Signature {
    case: Option<(String, bool)>,
    facts: Option<String>,
    outcome: String,
    step: String,
}

impl Signature {
    fn of(told: &Told) -> Self {
        let name = camel(&told.rule.id);
        let list = |of: &str| if told.rule.list(of).is_empty() { "str".to_owned() } else { format!("of.{name}{of}") };
        let case = (!told.rule.list("Case").is_empty()).then(|| (list("Case"), told.needs_case()));
        let facts = (!told.others().is_empty()).then(|| format!("of.{}", told.facts()));
        Self { case, facts, outcome: list("Outcome"), step: list("Step") }
    }

    /// That of a rule of one's own.
    fn any() -> Self {
        Self { case: Some(("str".to_owned(), false)), facts: Some("Any".to_owned()), outcome: "str".to_owned(), step: "str".to_owned() }
    }

    fn line(&self, verb: &Verb, rule: &str, is_method: bool) -> String {
        let own = |text: &str| text.replace("{outcome}", &self.outcome).replace("{step}", &self.step);
        let mut arguments = Vec::new();
        if is_method {
            arguments.push("self".to_owned());
        }
        arguments.extend([format!("rule: {rule}"), own(verb.places), "*".to_owned()]);
        if !is_method {
            arguments.push("book: BookId | Verbs = \"cn\"".to_owned());
        }
        // What has no cases takes none.
        if let Some((case, is_needed)) = self.case.as_ref().filter(|_| matches!(verb.name, "due" | "kept" | "price")) {
            arguments.push(if *is_needed { format!("case: {case}") } else { format!("case: {case} | None = None") });
        }
        arguments.extend(["on: Day | None = None".to_owned(), "lang: Lang = \"zh\"".to_owned()]);
        if !verb.options.is_empty() {
            arguments.push(verb.options.to_owned());
        }
        match self.facts.as_deref() {
            // Nothing else is told of a number of units or of acts between two days.
            Some("Any") if matches!(verb.name, "kept" | "price") => {}
            Some("Any") => arguments.push("**facts: Any".to_owned()),
            Some(facts) => arguments.push(format!("**facts: Unpack[{facts}]")),
            None => {}
        }
        format!("def {}({}) -> {}: ...", verb.name, arguments.join(", "), own(verb.returns))
    }
}
