//! Reading a question.

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::day::Dated;
#[cfg(not(feature = "own-books"))]
use crate::Feature;
use crate::{
    calendar::{Calendar, DayKind, HolidayNotice, OverlayDay},
    error::{Code, Problems, unknown_name},
    form::term::Point,
    limits::Cap,
    reader::{Fields, Node, Sink},
    rulebook::{Found, Library, Rulebook, Verb},
    text::Lang,
};

/// A question whose outer keys have been read; the facts wait for the rule to say what they are.
pub(super) struct Question<'v, 's> {
    pub(super) rule: &'v str,
    pub(super) book: Arc<Rulebook>,
    /// The day that selects the law.
    pub(super) on: Option<NaiveDate>,
    /// The same where the question names it.
    pub(super) named_on: Option<NaiveDate>,
    pub(super) today: Option<Point>,
    pub(super) calendar: Calendar,
    /// Whether days that no notice arranges may be counted, within their bounds: where the question does not say.
    pub(super) looks_ahead: bool,
    pub(super) lang: Lang,
    pub(super) proof: bool,
    pub(super) sink: &'s Sink,
    facts: &'v Value,
}

/// The national line that answers where no rulebook is named.
pub(super) const DEFAULT_BOOK: &str = "cn";

static NO_FACTS: LazyLock<Value> = LazyLock::new(|| Value::Object(Map::new()));

impl<'v, 's> Question<'v, 's> {
    /// Where a verb asks, a rule of another form needs no day: the newest law says what it is.
    pub(super) fn read(library: &Library, value: &'v Value, verb: Option<Verb>, sink: &'s Sink) -> Option<Self> {
        let fields = Node::root(value, "", sink).object()?;
        let rule = fields.need("rule").and_then(|node| node.text());
        let facts = fields.may("facts");
        let facts = facts.map_or(Some(&*NO_FACTS), |node| Some(node.value).filter(|_| node.object().is_some()));
        let today = fields.may("today").and_then(|node| point(&node, sink));
        let on = fields.may("on").and_then(|node| node.date());
        let calendar = calendar_of(&fields, library);
        let looks_ahead = looks_ahead(value);
        let lang = lang_of(&fields);
        let proof = fields.may("proof").and_then(|node| node.bool()).unwrap_or_default();
        let book = fields.may("book");
        fields.close();
        let facts = facts?;
        let (own, name) = match book {
            Some(node) if node.value.is_object() => (Some(own_book(library, node, sink)?), None),
            Some(node) => (None, node.text()),
            None => (None, Some(DEFAULT_BOOK)),
        };
        let law = |day| own.clone().or_else(|| library.book_on(name?, day).ok());
        let named_on = on;
        let on = on.or_else(|| {
            let form = rule.and_then(|rule| own.as_ref().map_or_else(|| library.form_of(name?, rule), |own| own.form_of(rule)));
            let dated = Dated::by(form.filter(|form| verb.is_none_or(|verb| verb.asks(*form))), facts);
            dated.day(law).or(today.map(Point::day)).or_else(|| dated.newest())
        });
        let book = own.or_else(|| sink.take_all(library.find(name?, on)));
        Some(Self { rule: rule?, book: book?, on, named_on, today, calendar: calendar?, looks_ahead, lang, proof, facts, sink })
    }

    /// The facts, as an object with closed keys.
    pub(super) fn facts(&self) -> Option<Fields<'v, 's>> {
        Node::root(self.facts, "facts", self.sink).object()
    }

    /// The rule that answers: on the date asked about, or the only one there is.
    pub(super) fn found(&self) -> Result<Found<'_>, Problems> {
        self.book.find(self.rule, self.on)
    }
}

#[cfg(feature = "own-books")]
fn own_book(library: &Library, node: Node, sink: &Sink) -> Option<Arc<Rulebook>> {
    sink.take(library.limits().check(Cap::Rulebooks, 1, "book"))?;
    let read = Rulebook::read(node.value, library);
    sink.take_all(read.map_err(|faults| faults.map(|fault| fault.under("book")))).map(Arc::new)
}

#[cfg(not(feature = "own-books"))]
fn own_book(_: &Library, _: Node, sink: &Sink) -> Option<Arc<Rulebook>> {
    sink.take(Err(Feature::OwnBooks.not_built("book")))
}

/// A day, or a moment.
pub(super) fn point(node: &Node, sink: &Sink) -> Option<Point> {
    sink.take(Point::parse(node.text()?, &node.path()))
}

pub(super) fn lang_of(fields: &Fields) -> Lang {
    fields.may("lang").and_then(|node| node.one_of()).unwrap_or_default()
}

/// Whether it is left open if days that no notice arranges are counted.
pub(super) fn looks_ahead(value: &Value) -> bool {
    value.pointer("/calendar/provisional").is_none()
}

/// The calendar that a question names, or that of the library.
pub(super) fn calendar_of(fields: &Fields, library: &Library) -> Option<Calendar> {
    fields.may("calendar").map_or_else(|| Some(library.calendar().clone()), |node| calendar(node, fields.sink))
}

fn calendar(node: Node, sink: &Sink) -> Option<Calendar> {
    let fields = node.object()?;
    let known = fields.may("as_known_on").and_then(|node| node.date());
    let provisional = fields.may("provisional").and_then(|node| node.bool()).unwrap_or_default();
    let notices = all_of(&fields, "notices", Cap::Notices, HolidayNotice::read);
    let overlay = all_of(&fields, "overlay", Cap::Overlay, overlay_day);
    fields.close();
    let (notices, overlay) = (notices?, overlay?);
    let mut calendar = if notices.is_empty() { Calendar::china() } else { sink.take_all(Calendar::china().with_notices(&notices))? };
    if let Some(day) = known {
        calendar = calendar.as_known_on(day);
    }
    if provisional {
        calendar = calendar.provisional();
    }
    if overlay.is_empty() { Some(calendar) } else { sink.take_all(calendar.overlay(&overlay)) }
}

/// The list under a key, none where it is not there; nothing if any of it cannot be read.
fn all_of<'v, 's, T>(fields: &Fields<'v, 's>, key: &'static str, cap: Cap, read: impl Fn(Node<'v, 's>) -> Option<T>) -> Option<Vec<T>> {
    let Some(list) = fields.may(key) else { return Some(Vec::new()) };
    let given = list.list_within(cap)?;
    let count = given.len();
    let read: Vec<T> = given.into_iter().filter_map(read).collect();
    Some(read).filter(|read| read.len() == count)
}

fn overlay_day(node: Node) -> Option<OverlayDay> {
    let fields = node.object()?;
    let date = fields.need("date").and_then(|node| node.date());
    let kinds = [("holiday", DayKind::Holiday), ("closure", DayKind::Closure), ("workday", DayKind::Workday)];
    let kind = fields.need("kind").and_then(|node| node.name(&kinds));
    let name = fields.need("name").and_then(Node::phrase);
    fields.close();
    Some(OverlayDay { date: date?, kind: kind?, name: name? })
}

/// Refuses a name that is not in a closed set.
pub(super) fn refuse(sink: &Sink, path: &str, name: &str, known: &[&str]) {
    sink.blame(|| unknown_name(Code::BadValue, path, name, known));
}
