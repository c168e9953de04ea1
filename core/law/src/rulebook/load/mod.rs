//! From the text of a rulebook to a [`Book`]: every fault is found in one reading, each with its path.

mod assemble;
mod band;
mod cadence;
mod checklist;
mod checks;
mod cite;
mod conventions;
mod exclusion;
mod ledger;
mod letter;
mod parts;
mod permit;
mod quotes;
mod said;
mod signs;
mod table;
mod tally;
mod term;
mod toml;

#[cfg(feature = "schema")]
use std::collections::BTreeMap;
use std::{cell::Cell, collections::BTreeSet, sync::Arc};

use serde_json::Value;
use sha2::{Digest, Sha256};

pub use self::toml::read_toml;
pub use parts::{Parts, within};

use super::{
    book::{Book, Entry, Form, Rest, Rule, Validity},
    compact::Lazy,
    recipe::Recipe,
    said::Said,
};
#[cfg(feature = "schema")]
use crate::trace::Place;
use crate::{
    error::{Code, Problem, Problems, unknown_name},
    form::{
        letter::Slot,
        table::{Patience, Source, Table},
    },
    json,
    law::{Citation, Document, Evidence, RuleId},
    limits::{Cap, Limits},
    order,
    reader::{Fields, Node, Sink},
    text::Text,
};

/// A quotation pins a provision down; it does not copy it.
const QUOTE_LIMIT: usize = 40;

/// Reads a rulebook. `family` are the national rulebooks it may extend and whose documents it may cite.
pub fn read(source: &Value, family: &[Arc<Book>], limits: Limits) -> Result<Book, Problems> {
    let sink = Sink::new(limits);
    let book = read_into(source, family, &sink);
    sink.finish(book)
}

/// What is asked of a rulebook as it is read, by kind of place, and whether nothing is wrong with it.
#[cfg(feature = "schema")]
pub fn asked(source: &Value, family: &[Arc<Book>]) -> (BTreeMap<String, Place>, bool) {
    let sink = Sink::recording();
    let whole = read_into(source, family, &sink).is_some() && sink.is_clean();
    (sink.into_trace().into_places(), whole)
}

fn read_into(source: &Value, family: &[Arc<Book>], sink: &Sink) -> Option<Book> {
    let id = source.pointer("/book/id").and_then(Value::as_str).unwrap_or_default();
    Node::root(source, "", sink).object().and_then(|fields| Loader::new(id, family, sink).book(fields, hash(source)))
}

/// The `[book]` section.
struct Head {
    id: Option<String>,
    title: Option<Text>,
    scope: Option<Text>,
    version: Option<String>,
    family: Option<String>,
    extends: Option<String>,
    parents: Vec<Arc<Book>>,
    valid: Validity,
    valid_evidence: Evidence,
    valid_note: Option<Text>,
}

impl Head {
    fn in_force_above(&self) -> impl Iterator<Item = &Arc<Book>> {
        self.parents.iter().filter(|parent| parent.valid.meets(self.valid))
    }
}

/// What the cases of a rule have in common; `None` where it was faulty, which has then been reported.
struct Common {
    name: Option<Text>,
    cite: Option<Citation>,
}

/// A rule, or what it is assembled from.
enum Loaded {
    Rule(Box<Rule>),
    Recipe(Box<Recipe>),
}

struct Loader<'a> {
    id: &'a str,
    family: &'a [Arc<Book>],
    sink: &'a Sink,
    documents: Vec<Arc<Document>>,
    slots: Vec<Slot>,
    said: Said,
    /// The national rulebooks whose words it inherits: those it extends that are in force while it is.
    above: Vec<Arc<Book>>,
    /// What all searches through its tables share.
    patience: Patience,
    /// How much the tables that are made of others may still hold.
    combined: Cell<usize>,
}

impl<'a> Loader<'a> {
    fn new(id: &'a str, family: &'a [Arc<Book>], sink: &'a Sink) -> Self {
        let limit = |cap| sink.limits().of(cap);
        Self {
            id,
            family,
            sink,
            documents: Vec::new(),
            slots: Vec::new(),
            said: Said::default(),
            above: Vec::new(),
            patience: Patience::of(limit(Cap::Search)),
            combined: Cell::new(limit(Cap::Combined)),
        }
    }
}

impl Loader<'_> {
    fn book(mut self, fields: Fields, hash: String) -> Option<Book> {
        let head = fields.need("book").and_then(Node::object);
        if let Some(documents) = fields.may("document").and_then(Node::object) {
            self.documents = documents.entries().filter_map(|(key, node)| cite::document(key, node)).map(Arc::new).collect();
        }
        let set = fields.may("convention").and_then(Node::object).map(|set| self.conventions(set)).unwrap_or_default();
        let head = head.map(|head| self.head(head));
        let permits = fields.may("permit").and_then(Node::object).map(|section| self.permits(&section)).unwrap_or_default();
        self.slots = fields.may("slot").and_then(Node::object).map(|section| self.slots(&section)).unwrap_or_default();
        self.above = head.iter().flat_map(Head::in_force_above).cloned().collect();
        self.said = self.read_said(&fields);
        let (mut rules, mut recipes, mut broken) = (Vec::new(), Vec::new(), BTreeSet::new());
        for form in ["term", "cadence", "checklist", "table", "chain", "band", "ledger", "signs", "letter", "tally", "silent"] {
            let Some(section) = fields.may(form).and_then(Node::object) else { continue };
            for (id, node) in section.entries() {
                for version in node.one_or_many() {
                    match self.rule(form, id, version) {
                        Some(Loaded::Rule(rule)) => rules.push(*rule),
                        Some(Loaded::Recipe(recipe)) => recipes.push(*recipe),
                        None => _ = broken.insert(id),
                    }
                }
            }
        }
        fields.close();
        if let Some(head) = &head {
            rules = self.assemble(rules, &recipes, &broken, head);
        }
        order::by(&mut rules, |a, b| a.id.cmp(&b.id).then(a.valid.from.cmp(&b.valid.from)));
        self.check_versions(&rules);
        self.check_grades(&rules);
        self.check_meets(&rules);
        self.check_quotes(&rules);

        let head = head?;
        if head.family.is_some() {
            self.check_conventions(&set);
        }
        Some(Book {
            id: head.id?,
            title: head.title?,
            scope: head.scope?,
            version: head.version?,
            valid: head.valid,
            valid_evidence: head.valid_evidence,
            valid_note: head.valid_note,
            hash,
            family: head.family,
            extends: head.extends,
            rest: Rest {
                documents: Lazy::Given(self.documents),
                slots: Lazy::Given(self.slots),
                permits: Lazy::Given(permits),
                recipes: Lazy::Given(recipes),
                said: Lazy::Given(self.said),
                set: Lazy::Given(set),
            },
            rule_count: rules.len(),
            entries: Lazy::Given(rules.into_iter().map(Entry::from).collect()),
        })
    }

    fn head(&self, fields: Fields) -> Head {
        let text = |node: Node| node.text().map(str::to_owned);
        let extends = fields.may("extends").and_then(|node| Some((node.text()?.to_owned(), node.path())));
        let mut head = Head {
            id: fields.need("id").and_then(text),
            title: fields.need("title").and_then(Node::phrase),
            scope: fields.need("scope").and_then(Node::phrase),
            version: fields.need("version").and_then(text),
            family: fields.may("family").and_then(text),
            parents: extends.as_ref().map(|(name, path)| self.parents(name, path)).unwrap_or_default(),
            extends: extends.map(|(name, _)| name),
            valid: Validity::default(),
            valid_evidence: Evidence::Inferred,
            valid_note: None,
        };
        if let Some(valid) = fields.may("valid").and_then(Node::object) {
            head.valid = validity(&valid);
            head.valid_evidence = valid.need("evidence").and_then(|node| cite::evidence(&node)).unwrap_or(Evidence::Inferred);
            head.valid_note = valid.may("note").and_then(Node::phrase);
            valid.close();
        }
        if head.family.is_some() && head.extends.is_some() {
            self.sink.report(Problem::new(
                Code::Contradiction,
                fields.path_to("extends"),
                Text::new("规则书不能既属某一系列又扩展另一系列", "a rulebook cannot both be one of a family and extend one"),
                Text::new("family 与 extends 只留其一", "keep either family or extends"),
            ));
        }
        fields.close();
        head
    }

    fn parents(&self, name: &str, path: &str) -> Vec<Arc<Book>> {
        let parents: Vec<_> = self.family.iter().filter(|book| book.family.as_deref() == Some(name)).cloned().collect();
        if parents.is_empty() {
            let known: Vec<&str> = self.family.iter().filter_map(|book| book.family.as_deref()).collect();
            self.sink.blame(|| unknown_name(Code::UnknownBook, path, name, &known));
        }
        parents
    }

    fn rule(&self, form: &str, id: &str, node: Node) -> Option<Loaded> {
        let fields = node.object()?;
        let common = Common { name: fields.need("name").and_then(Node::phrase), cite: self.cite(&fields) };
        let also = fields.may("also").and_then(|node| node.list()).unwrap_or_default();
        let also = also.into_iter().filter_map(|node| self.citation(node)).collect();
        let note = fields.may("note").and_then(Node::phrase);
        let valid = validity(&fields);
        let source = Arc::new(Source { rule: RuleId::from(id), book: self.id.to_owned() });
        let mut part = None;
        let content = match form {
            "term" => self.term(&fields, &common).map(Form::Term),
            "cadence" => self.cadence(&fields, &common).map(Form::Cadence),
            "checklist" => self.checklist(&fields).map(Form::Checklist),
            "table" => match self.draft(&fields, &common) {
                Some(draft) if draft.is_part() => {
                    part = Some(draft);
                    Some(Form::Table(Table::of(Vec::new(), Vec::new(), Vec::new(), source)))
                }
                draft => draft.and_then(|draft| self.table(&draft, source, common.cite.as_ref())).map(Form::Table),
            },
            "chain" => self.chain(&fields).map(Form::Chain),
            "letter" => self.letter(&fields).map(Form::Letter),
            "signs" => self.signs(&fields).map(Form::Signs),
            "band" => self.band(&fields, &common).map(Form::Band),
            "tally" => self.tally(&fields, &common).map(Form::Tally),
            "ledger" => self.ledger(&fields).map(Form::Ledger),
            _ => fields.need("says").and_then(Node::phrase).map(Form::Silent),
        };
        fields.close();
        let rule = Rule { id: RuleId::from(id), name: common.name?, valid, note, cite: common.cite?, also, form: content? };
        Some(match part {
            Some(draft) => Loaded::Recipe(Box::new(Recipe { rule, draft })),
            None => Loaded::Rule(Box::new(rule)),
        })
    }

    /// The entries of a list of objects; the list must be there and not be empty. `None` if one of them is faulty: what is checked of
    /// the whole would blame the rest.
    fn entries<T>(&self, fields: &Fields, key: &'static str, read: impl Fn(&Fields) -> Option<T>) -> Option<Vec<T>> {
        self.each(fields, key, |item| entry(item, &read))
    }

    /// As [`Self::entries`], whatever its entries are.
    fn each<T>(&self, fields: &Fields, key: &'static str, read: impl Fn(Node) -> Option<T>) -> Option<Vec<T>> {
        let entries: Vec<Option<T>> = entries_of(&fields.need(key)?)?.into_iter().map(read).collect();
        entries.into_iter().collect()
    }

    fn distinct<'n>(&self, fields: &Fields, names: impl Iterator<Item = &'n str>) {
        self.distinct_at(|| fields.path(), names);
    }

    fn distinct_at<'n>(&self, path: impl Fn() -> String, names: impl Iterator<Item = &'n str>) {
        let mut seen = BTreeSet::new();
        for name in names.filter(|name| !seen.insert(*name)).collect::<Vec<_>>() {
            self.sink.report(Problem::new(
                Code::DuplicateKey,
                path(),
                Text::new(format!("名称“{name}”重复"), format!("the name `{name}` stands twice")),
                Text::new("每个名称只用一次", "use each name once"),
            ));
        }
    }
}

fn validity(fields: &Fields) -> Validity {
    let day = |key: &'static str| fields.may(key).and_then(|node| node.date());
    let valid = Validity { from: day("from"), to: day("to") };
    if let (Some(from), Some(to)) = (valid.from, valid.to)
        && to < from
    {
        fields.sink.report(Problem::new(
            Code::Contradiction,
            fields.path_to("to"),
            Text::new("终止日早于起始日", "the last day lies before the first"),
            Text::new("对调或改正", "swap or correct them"),
        ));
    }
    valid
}

/// The cases of a rule that sets several figures.
fn cases<'v, 's>(fields: &Fields<'v, 's>) -> Option<Vec<Node<'v, 's>>> {
    fields.may("case").map(|node| entries_of(&node).unwrap_or_default())
}

/// The entries of a list that must not be empty.
fn entries_of<'v, 's>(list: &Node<'v, 's>) -> Option<Vec<Node<'v, 's>>> {
    let items = list.list()?;
    if items.is_empty() {
        return list.bad_value(Text::new("列表为空", "the list is empty"), Text::new("至少写一项", "write at least one entry"));
    }
    Some(items)
}

/// An object with closed keys.
fn entry<T>(node: Node, read: impl FnOnce(&Fields) -> Option<T>) -> Option<T> {
    let fields = node.object()?;
    let value = read(&fields);
    fields.close();
    value
}

fn id(fields: &Fields) -> Option<String> {
    fields.need("id").and_then(|node| node.text().map(str::to_owned))
}

fn named(fields: &Fields) -> Option<(String, Text)> {
    let id = id(fields);
    let name = fields.need("name").and_then(Node::phrase);
    Some((id?, name?))
}

fn hash(source: &Value) -> String {
    Sha256::digest(json::canonical(source)).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
