//! What became of a catalogue between two versions?

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{answer_to, question};
use crate::{
    answer::{
        Answer, CatalogDiff, CatalogFiling, CatalogGap, CatalogItem, ChangedElement, ChangedItem, Duty, Ground, Missing, Named, Open, Told,
    },
    assess::catalog::{Catalog, CatalogChange, CatalogRow, Changed, Difference, Element},
    error::{Code, Problems, unknown_name},
    reader::{Fields, Node, Sink},
    rulebook::Library,
    text::Lang,
};

/// The rules of a rulebook that speak of catalogues: what a change is, what an item consists of, what is filed.
const DIFF: &str = "catalog.diff";
const ELEMENTS: &str = "catalog.elements";
const FILE: &str = "catalog.file";

/// What became of a standard catalogue: the answer to `{"catalog_diff": {…}}` as a type, which [`ask`](crate::ask) spells.
///
/// # Errors
/// What is wrong with the question, all at once and in both languages; `not_in_book` where the rulebook has no rule on comparing catalogues.
///
/// ```
/// use gongkai::assess::catalog::CatalogChange;
/// let question = serde_json::json!({ "book": "jiujiang-county-2022", "on": "2024-01-10", "catalog_diff": {
///     "former": [["事项名称", "公开方式"], ["政策文件", "主动"]],
///     "new": [["事项名称", "公开方式"], ["政策文件", "依申请"], ["政策解读", "主动"]],
///     "grounds": [{ "item": "政策解读", "facts": { "new_law": true } }],
/// } });
/// let told = gongkai::catalog_diff(gongkai::Library::embedded(), &question).unwrap();
/// assert_eq!(told.changes[0].kind, CatalogChange::Alteration);
/// assert_eq!(told.changes[1].grounds[0].cite.provision, "第四条第（一）项");
/// ```
pub fn catalog_diff(library: &Library, question: &Value) -> Result<CatalogDiff, Problems> {
    told(library, question).map(|(diff, _)| diff)
}

/// The answer, spelled in the language of the question.
pub(super) fn json(library: &Library, question: &Value) -> Result<String, Problems> {
    told(library, question).map(|(diff, lang)| diff.to_json(lang))
}

fn told(library: &Library, question: &Value) -> Result<(CatalogDiff, Lang), Problems> {
    let sink = Sink::new(*library.limits());
    let answered = answer(library, question, &sink);
    sink.finish(answered)
}

fn answer(library: &Library, question: &Value, sink: &Sink) -> Option<(CatalogDiff, Lang)> {
    let outer = Node::root(question, "", sink).object()?;
    let book = outer.need("book").map(|node| node.value);
    let on = outer.need("on").and_then(|node| node.date());
    let lang = question::lang_of(&outer);
    let asked = outer.need("catalog_diff").and_then(Node::object);
    outer.close();
    let fields = asked?;
    let aside = fields.may("aside").map_or(Some(Vec::new()), |node| node.texts());
    let catalog = |key| fields.need(key).zip(aside.as_ref()).and_then(|(node, aside)| Catalog::of(&node, aside));
    let (former, new) = (catalog("former"), catalog("new"));
    let grounds = grounds(&fields);
    let filed = fields.may("filing").and_then(Node::object);
    let filed = filed.map(|filed| {
        let facts = [("applied", filed.truth("applied")), ("filed", filed.truth("filed"))];
        filed.close();
        facts
    });
    fields.close();
    let (former, new, grounds) = (former?, new?, grounds?);
    let mut law = Law { library, book: book?, on: on?.to_string(), sink, known: BTreeMap::new() };
    sink.is_clean().then_some(())?;
    let difference = Difference::between(&former, &new);
    let teller = Teller { former: &former, new: &new, grounds: &grounds };
    for given in &grounds {
        given.check(&teller, &difference, sink);
    }
    let changes: Vec<ChangedItem> = difference.changes.iter().map_while(|change| teller.change(change, &mut law)).collect();
    sink.is_clean().then_some(())?;
    let facts = filed.into_iter().flatten().filter_map(|(fact, holds)| Some((fact.to_owned(), holds.known()?.into()))).collect();
    let filing = if changes.is_empty() { None } else { Some(filing(&changes, facts, &mut law)?) };
    let incomplete = incomplete(&new, &mut law)?;
    let of = |elements: Vec<Element>| elements.into_iter().map(|element| Named::new(element.as_str(), &element.text())).collect();
    let absent = Element::ALL.iter().copied().filter(|element| !new.has(*element)).collect();
    let diff = CatalogDiff {
        changes,
        unchanged: difference.unchanged,
        incomplete,
        absent: of(absent),
        uncompared: of(difference.uncompared),
        filing,
    };
    Some((diff, lang))
}

/// The rules that are asked, and what they answered.
struct Law<'a> {
    library: &'a Library,
    book: &'a Value,
    on: String,
    sink: &'a Sink,
    known: BTreeMap<(String, String), Answer>,
}

impl Law<'_> {
    /// `path` says where the facts were given.
    fn ask(&mut self, rule: &str, facts: Map<String, Value>, path: &str) -> Option<Answer> {
        let facts = Value::Object(facts);
        let key = (rule.to_owned(), facts.to_string());
        if let Some(answer) = self.known.get(&key) {
            return Some(answer.clone());
        }
        let asked = answer_to(self.library, &json!({ "rule": rule, "book": self.book, "on": self.on, "facts": facts }));
        let answer = self.sink.take_all(asked.map_err(|faults| faults.map(|fault| fault.under(path))))?;
        self.known.insert(key, answer.clone());
        Some(answer)
    }
}

/// What is known of the ground of a change.
struct Given<'v> {
    item: &'v str,
    facts: Map<String, Value>,
    path: String,
}

fn grounds<'v>(fields: &Fields<'v, '_>) -> Option<Vec<Given<'v>>> {
    let Some(list) = fields.may("grounds") else { return Some(Vec::new()) };
    let given = list.list()?.into_iter().map(|node| {
        let path = node.path();
        let fields = node.object()?;
        let item = fields.need("item").and_then(|node| node.text());
        let facts = fields
            .need("facts")
            .and_then(|node| Some(node.object()?.entries().map(|(fact, node)| (fact.to_owned(), node.value.clone())).collect()));
        fields.close();
        Some(Given { item: item?, facts: facts?, path })
    });
    let given: Vec<Option<Given>> = given.collect();
    given.into_iter().collect()
}

impl Given<'_> {
    /// Whether there is a change that it is about.
    fn check(&self, teller: &Teller, difference: &Difference, sink: &Sink) {
        let names = || difference.changes.iter().flat_map(|change| teller.items(change)).map(|row| row.get(Element::Name));
        if !names().any(|name| name == self.item) {
            sink.blame(|| unknown_name(Code::BadValue, &format!("{}.item", self.path), self.item, &names().collect::<Vec<_>>()));
        }
    }
}

/// How changes are told.
struct Teller<'a> {
    former: &'a Catalog,
    new: &'a Catalog,
    grounds: &'a [Given<'a>],
}

impl<'a> Teller<'a> {
    fn items(&self, change: &'a Changed) -> impl Iterator<Item = &'a CatalogRow> {
        let (former, new) = (self.former, self.new);
        let was = change.former.iter().filter_map(move |place| former.rows.get(*place));
        was.chain(change.new.iter().filter_map(move |place| new.rows.get(*place)))
    }

    fn change(&self, change: &'a Changed, law: &mut Law) -> Option<ChangedItem> {
        let is = |holds: &[usize]| !holds.is_empty();
        let both = is(&change.former) && is(&change.new);
        let is_joined = both && change.elements.is_empty();
        let facts = [("in_former", is(&change.former)), ("in_new", is(&change.new)), ("element_changed", both)];
        let kind = law.ask(DIFF, facts.into_iter().map(|(fact, holds)| (fact.to_owned(), holds.into())).collect(), "")?;
        let duties = duties(&kind);
        let mut answered = kind;
        if let Some(duty) = duties.iter().find(|duty| duty.rule.as_str() != FILE) {
            let own = self.grounds.iter().find(|given| self.items(change).any(|row| row.get(Element::Name) == given.item));
            let mut facts = own.map(|given| given.facts.clone()).unwrap_or_default();
            if both {
                facts.insert("element_changed".to_owned(), (!is_joined).into());
                facts.insert("merged_or_split".to_owned(), is_joined.into());
            }
            answered = law.ask(duty.rule.as_str(), facts, own.map_or("", |given| &given.path))?;
        }
        let outcome = match &answered.told {
            Told::Verdict(verdict) => verdict.decided.as_ref().map(|decided| decided.outcome.clone()),
            _ => None,
        };
        let item = |row: &CatalogRow| CatalogItem { row: row.row, item: row.get(Element::Name).to_owned() };
        let all = |catalog: &Catalog, places: &[usize]| places.iter().filter_map(|place| catalog.rows.get(*place)).map(item).collect();
        let (was, is) = (self.only(self.former, &change.former), self.only(self.new, &change.new));
        let element = |element: &Element| ChangedElement {
            element: *element,
            name: element.text(),
            before: filled(was, *element),
            now: filled(is, *element),
        };
        Some(ChangedItem {
            kind: change.kind,
            says: change.kind.text(),
            former: all(self.former, &change.former),
            new: all(self.new, &change.new),
            elements: change.elements.iter().map(element).collect(),
            outcome,
            grounds: answered.said.grounds,
            open: answered.said.open,
            duties,
        })
    }

    fn only(&self, catalog: &'a Catalog, places: &[usize]) -> Option<&'a CatalogRow> {
        catalog.rows.get(*places.first()?)
    }
}

fn filled(row: Option<&CatalogRow>, element: Element) -> Option<String> {
    row.map(|row| row.get(element).to_owned()).filter(|cell| !cell.is_empty())
}

fn duties(answer: &Answer) -> Vec<Duty> {
    match &answer.told {
        Told::Verdict(verdict) => verdict.duties.clone(),
        _ => Vec::new(),
    }
}

/// What is filed: the application is for what was added or altered, and each change needs a ground.
fn filing(changes: &[ChangedItem], mut facts: Map<String, Value>, law: &mut Law) -> Option<CatalogFiling> {
    let is_applied_for = changes.iter().any(|change| change.kind != CatalogChange::Cancellation);
    facts.insert("added_or_altered".to_owned(), is_applied_for.into());
    let has_ground = |change: &ChangedItem| change.outcome.as_ref().map(|outcome| outcome != "no_ground");
    let told: Vec<Option<bool>> = changes.iter().map(has_ground).collect();
    let ground = if told.contains(&Some(false)) { Some(false) } else { (!told.contains(&None)).then_some(true) };
    facts.extend(ground.map(|ground| ("ground".to_owned(), ground.into())));
    let answer = law.ask(FILE, facts, "")?;
    let (outcome, missing) = reviewed(&answer);
    let (open, grounds): (Vec<Open>, Vec<Ground>) = (answer.said.open, answer.said.grounds);
    Some(CatalogFiling { outcome, missing, open, note: answer.said.note, grounds })
}

fn reviewed(answer: &Answer) -> (Option<crate::form::checklist::Completeness>, Vec<Missing>) {
    match &answer.told {
        Told::Review(review) => (review.outcome, review.missing.clone()),
        _ => (None, Vec::new()),
    }
}

/// The items that lack elements for which there is a column; a column that is not there is told once.
fn incomplete(new: &Catalog, law: &mut Law) -> Option<Vec<CatalogGap>> {
    let mut gaps = Vec::new();
    for row in &new.rows {
        let there = |element: &Element| (element.as_str().to_owned(), Value::from(!new.has(*element) || !row.get(*element).is_empty()));
        let answer = law.ask(ELEMENTS, Element::ALL.iter().map(there).collect(), "")?;
        let (_, missing) = reviewed(&answer);
        if !missing.is_empty() {
            gaps.push(CatalogGap { row: row.row, item: row.get(Element::Name).to_owned(), missing });
        }
    }
    Some(gaps)
}
