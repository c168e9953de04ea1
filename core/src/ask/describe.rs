//! What can be asked: rulebooks, rules, and the facts each rule takes, as JSON Schema.

use chrono::NaiveDate;
use serde_json::Value;

use super::{answer, ledger, screen, table, tally, term};
use crate::{
    answer::Refused,
    calendar::Calendar,
    classify::screen::Mask,
    error::Problems,
    form::{
        asked::Ask,
        band::{Band, Score},
        convention::Consultation,
        ledger::LedgerRules,
        takes::{self, Takes},
        tally::{Line, Sheets, Tally},
        term::{Limit, Within},
    },
    json::{self, Object},
    names::Names,
    reader::{Node, Sink},
    request::{
        ledger::read,
        letter::{self, Need},
    },
    rulebook::{Form, Found, Library, Permit, Rulebook, TermOn},
    text::{Lang, Text},
};

/// Describes what can be asked, so that a form can be built from it. JSON in, canonical JSON out.
///
/// `{}` lists the rulebooks; `{"book":"cn-2019"}` its rules; `{"book":"cn-2019","rule":"request.reply"}` the facts of one rule as a
/// JSON Schema whose properties carry the question in Chinese (`x-zh`) and English (`x-en`). `on` picks a version by date. A key that not
/// every event of a ledger has names those that have it (`x-events`, `x-events-needing`).
///
/// ```
/// let schema = gongkai::describe(r#"{"book":"cn-2019","rule":"request.third_party"}"#);
/// assert!(schema.contains(r#""start""#));
/// ```
pub fn describe(request: &str) -> String {
    describe_in(Library::embedded(), request)
}

/// Describes what can be asked of a library of your own: see [`describe`].
pub fn describe_in(library: &Library, request: &str) -> String {
    described_in(library, request).unwrap_or_else(|faults| Refused::from(faults).to_json(Lang::default()))
}

/// As [`describe_in`], with what is wrong as problems.
///
/// # Errors
/// What is wrong with the request, all at once and in both languages.
///
/// ```
/// let unknown = gongkai::described_in(gongkai::Library::embedded(), r#"{"book": "cn-2020"}"#).unwrap_err();
/// assert_eq!(unknown.first().code, gongkai::Code::UnknownBook);
/// ```
pub fn described_in(library: &Library, request: &str) -> Result<String, Problems> {
    let value = json::parse(request)?;
    let sink = Sink::default();
    let described = read(library, &value, &sink);
    sink.finish(described).map(|described| json::canonical(&described))
}

fn read(library: &Library, value: &Value, sink: &Sink) -> Option<Value> {
    let fields = Node::root(value, "", sink).object()?;
    let (book, rule) = (fields.may("book"), fields.may("rule"));
    let on = fields.may("on").and_then(|node| node.date());
    fields.close();
    let Some(book) = book.map(|node| node.text()) else {
        let books: Option<Vec<Value>> = library.ids().map(|id| sink.take_all(library.book(id)).map(|book| summary(&book))).collect();
        return Some(Object::default().set_all("books", books?).into());
    };
    let book = sink.take_all(library.find(book?, on))?;
    let Some(rule) = rule.map(|node| node.text()) else { return Some(rules(&book)) };
    let found = sink.take_all(book.find(rule?, on))?;
    let day = on.unwrap_or_else(|| found.book.valid.to.unwrap_or(*Calendar::china().coverage().end()));
    Some(
        Object::default()
            .set("book", answer::book(&book))
            .set("rule", found.rule.id.as_str())
            .set("form", found.rule.form.name())
            .set("name", both(&found.rule.name))
            .set("facts", schema(&book, &found, day, sink)?)
            .into(),
    )
}

fn both(text: &Text) -> Value {
    Object::default().set("zh", &*text.zh).set("en", &*text.en).into()
}

fn summary(book: &Rulebook) -> Value {
    let mut entry = Object::default();
    entry
        .set("id", book.id.as_str())
        .set("title", both(&book.title))
        .set("scope", both(&book.scope))
        .set("version", book.version.as_str())
        .set("hash", book.hash.as_str())
        .set_some("family", book.family.as_deref())
        .set_some("extends", book.extends.as_deref())
        .set_some("from", book.valid.from.map(|day| day.to_string()))
        .set_some("to", book.valid.to.map(|day| day.to_string()))
        .set("rules", book.rule_count);
    entry.into()
}

fn rules(book: &Rulebook) -> Value {
    let rules = book.rules().map(|rule| {
        let mut entry = answer::citation(&rule.cite);
        entry
            .set("rule", rule.id.as_str())
            .set("form", rule.form.name())
            .set("name", both(&rule.name))
            .set_some("from", rule.valid.from.map(|day| day.to_string()))
            .set_some("to", rule.valid.to.map(|day| day.to_string()));
        Value::from(entry)
    });
    Object::default().set("book", summary(book)).set_all("rules", rules).into()
}

/// The facts of a rule as a closed JSON Schema object.
fn schema(book: &Rulebook, found: &Found, on: NaiveDate, sink: &Sink) -> Option<Value> {
    let mut facts = Schema::default();
    match &found.rule.form {
        Form::Term(_) | Form::Silent(_) => term_facts(&mut facts, &sink.take_all(book.term(found.rule.id.as_str(), on))?),
        Form::Cadence(cadence) => {
            facts.case(cadence.cases.iter().map(|case| (case.id.as_str(), &case.name)));
            for Ask { fact, words, .. } in cadence.asks() {
                facts.add(&fact, &words, if fact == "dates" { list(date()) } else { date() }, true);
            }
        }
        Form::Checklist(checklist) => {
            for item in &checklist.items {
                let needed = !item.optional && item.one_of.is_empty();
                facts.add(&item.id, &item.name, field(item.takes.as_ref()), needed);
                for member in &item.one_of {
                    let mut kind = field(member.takes.as_ref());
                    kind.set("x-one-of", item.id.as_str());
                    facts.add(&member.id, &member.name, kind, false);
                }
            }
            for fact in checklist.conditions() {
                facts.add_new(fact, &checklist.question(fact), boolean());
            }
        }
        Form::Table(table) => {
            if let Some(chosen) = &table.choice {
                let of = chosen.of.iter().filter_map(|i| table.facts.get(*i)).map(|fact| (fact.id.as_str(), &fact.name));
                facts.add(&chosen.id, &chosen.name, choice(of), false);
            }
            table.facts.iter().for_each(|fact| facts.add(&fact.id, &fact.name, boolean(), false));
            table::dated(table).for_each(|day| facts.add(&day.fact, &day.name, date(), false));
            if screen::is_decided_by_text(table) {
                text_facts(&mut facts, book, on);
            }
        }
        Form::Chain(chain) => {
            let steps = chain.steps.iter().map(|step| (step.id.as_str(), &step.name));
            facts.add("taken", &chain.ask().words, list(choice(steps)), true);
            for fact in chain.conditions() {
                facts.add_new(fact, &chain.question(fact), boolean());
            }
        }
        Form::Letter(letter) => {
            facts.case(letter.cases.iter().filter(|_| letter.cases.len() > 1).map(|case| (case.id.as_str(), &case.name)));
            for case in &letter.cases {
                for need in sink.take_all(letter::takes(book, found, &case.id, on))? {
                    match need {
                        Need::Slot(slot, takes) => facts.add_new(&slot.id, &slot.name, field(Some(takes))),
                        Need::Fact(fact, ask) => facts.add_new(fact, &ask, boolean()),
                    }
                }
            }
        }
        Form::Signs(signs) => facts.add(&signs.reads, &signs.name, text(), true),
        Form::Band(band) => band_facts(&mut facts, band),
        Form::Ledger(rules) => ledger_facts(&mut facts, rules),
        Form::Tally(figures) => tally_facts(&mut facts, figures),
    }
    Some(facts.into())
}

fn text_facts(facts: &mut Schema, book: &Rulebook, on: NaiveDate) {
    facts.add_new("text", &screen::text_question(), text());
    let permits: Vec<&Permit> = book.permits_on(Some(on)).collect();
    if !permits.is_empty() {
        let names = permits.iter().map(|permit| (permit.id.as_str(), &permit.name));
        facts.add_new("permits", &screen::permits_question(), list(choice(names)));
    }
    facts.add_new("mask", &screen::mask_question(), one_of(Mask::text));
}

fn term_facts(facts: &mut Schema, term: &TermOn) {
    let limits = || term.cases.iter().map(|case| &case.limit);
    facts.case(limits().map(|limit| (limit.id.as_str(), &limit.name)));
    let clock = |limit: &Limit| limit.within.as_ref().is_ok_and(|within| within.is_clock());
    let clocks = term.cases.iter().filter(|case| clock(&case.limit) || case.above.is_some_and(|(_, above)| clock(above))).count();
    let point = || match clocks {
        0 => date(),
        some if some == term.cases.len() => instant(),
        _ => either(date(), instant()),
    };
    let fixed = limits().all(|limit| matches!(limit.within, Ok(Within::By(_)) | Err(_)));
    facts.add("start", &term::start_question(limits().next()), point(), !fixed);
    if let Some(per) = limits().find_map(|limit| limit.per.as_ref()) {
        facts.add(&per.fact, &per.name, whole(1, None), true);
    }
    facts.add("done", &term::since_question("done"), point(), false);
    if let Some(extension) = limits().find_map(|limit| limit.extension.as_ref()) {
        facts.add("extended_by", &term::since_question("extended_by"), whole(0, Some(extension.up_to.n)), false);
    }
    let causes: Vec<(&str, &Text)> = limits().flat_map(|limit| &limit.pauses).map(|clause| (clause.id.as_str(), &clause.name)).collect();
    if !causes.is_empty() {
        let mut pause = Schema::default();
        pause.add("from", &Text::new("何日中止？", "on which day did it stop?"), date(), true);
        pause.add("to", &Text::new("何日恢复？", "on which day did it resume?"), date(), true);
        pause.add("cause", &Text::new("因何中止？", "what stopped it?"), choice(causes.into_iter()), false);
        facts.add("pauses", &term::since_question("pauses"), list(pause.into()), false);
    }
}

fn band_facts(facts: &mut Schema, band: &Band) {
    match band {
        Band::Grades(grades) => {
            facts.add("value", &grades.ask().words, decimal(), true);
            if let Some(scale) = &grades.scale {
                facts.add(&scale.when, &scale.name, boolean(), false);
            }
        }
        Band::Tariff { cases, .. } => {
            facts.case(cases.iter().map(|tariff| (tariff.id.as_str(), &tariff.name)));
            facts.add("count", &cases.first().map(|tariff| tariff.ask().words).unwrap_or_default(), whole(0, None), true);
        }
        Band::Score(score) => {
            let mut indicator = Schema::default();
            indicator.add("id", &Text::new("指标名称", "name of the indicator"), text(), true);
            indicator.add("weight", &Text::new("分值", "full marks"), decimal(), score.indicators.is_empty());
            indicator.add("value", &Text::new("得分；未知为 null", "points; null if not known"), decimal(), true);
            facts.add("indicators", &Text::new("各项指标得分？", "the points of each indicator?"), list(indicator.into()), true);
            facts.add("deductions", &Score::ask("deductions").words, decimal(), false);
            facts.add("bonus", &Score::ask("bonus").words, decimal(), false);
            if score.bonus_cap.is_none() {
                facts.add("bonus_cap", &Score::ask("bonus_cap").words, decimal(), false);
            }
        }
    }
}

fn ledger_facts(facts: &mut Schema, rules: &LedgerRules) {
    let kinds = rules.events.iter().map(|rule| (rule.kind.as_str(), &rule.name));
    let mut event = Schema::default();
    event.add("date", &Text::new("何日？", "on which day?"), date(), true);
    event.add("event", &Text::new("何事？", "what happened?"), choice(kinds), true);
    for (key, ask, kind) in read::keys() {
        let mut schema = match kind {
            read::Key::Text => text(),
            read::Key::Date => date(),
            read::Key::Truth => boolean(),
            read::Key::Whole => whole(1, None),
            read::Key::Choice(choices) => choice(choices.iter().map(|(id, name)| (*id, name))),
        };
        let with = |needed| rules.events.iter().filter(move |rule| read::keys_of(rule.kind).contains(&(key, needed)));
        schema.set_all("x-events", with(false).map(|rule| rule.kind.as_str()));
        schema.set_all("x-events-needing", with(true).map(|rule| rule.kind.as_str()));
        event.add(key, &ask, schema, false);
    }
    let events = || {
        let mut event = Object::from(event.clone());
        event.set("title", "LedgerEvent");
        list(event)
    };
    facts.add("events", &ledger::events_question(), events(), true);
    facts.add("insert", &Text::new("有哪些补记的事件？", "which events are entered late?"), events(), false);
    let days = one_of(Consultation::text);
    facts.add("consultation_days", &Text::new("征求意见的哪些日子不计？", "which days of a consultation do not count?"), days, false);
    let rolls = one_of(ledger::roll_text);
    facts.add("receipt_on_rest_day", &Text::new("休息日收到的如何起算？", "what becomes of a start on a rest day?"), rolls, false);
}

fn tally_facts(facts: &mut Schema, tally: &Tally) {
    match tally {
        Tally::Sheets(form) => {
            sheets_facts(facts, form, |_| true);
            let mut before = Schema::default();
            sheets_facts(&mut before, form, |sheet| form.reaches_back(sheet));
            if !before.properties.is_empty() {
                let ask = Text::new("上一年度报告填了哪些数？", "which figures did the report of the year before have?");
                facts.add("before", &ask, before.into(), false);
            }
        }
        Tally::Shares(shares) => {
            let mut part = Schema::default();
            part.add("name", &Text::new("类别", "the part"), text(), true);
            part.add("count", &Text::new("数量", "how many"), decimal(), false);
            part.add("share", &Text::new("占比（%），按报告所载位数", "its share in per cent, as printed"), decimal(), false);
            for Ask { fact, words, .. } in tally::shares_asks(shares) {
                let kind = if fact == "parts" { list(part.clone().into()) } else { decimal() };
                facts.add(&fact, &words, kind, matches!(fact.as_str(), "total" | "parts"));
            }
        }
    }
}

fn sheets_facts(facts: &mut Schema, form: &Sheets, asked: impl Fn(usize) -> bool) {
    for (_, sheet) in form.sheets.iter().enumerate().filter(|(number, _)| asked(*number)) {
        let cells = lines(&sheet.columns, |_| decimal());
        facts.add(&sheet.id, &tally::asks(sheet).words, lines(&sheet.rows, |_| cells.clone()), false);
    }
}

/// An object with a key for each line.
fn lines(lines: &[Line], kind: impl Fn(&Line) -> Object) -> Object {
    let mut of = Schema::default();
    lines.iter().for_each(|line| of.add(&line.id, &line.name, kind(line), false));
    of.into()
}

/// A closed object schema under construction.
#[derive(Default, Clone)]
struct Schema {
    properties: Vec<(String, Object)>,
    required: Vec<String>,
}

impl Schema {
    fn add(&mut self, name: &str, ask: &Text, mut kind: Object, required: bool) {
        kind.set("x-zh", &*ask.zh).set("x-en", &*ask.en);
        self.properties.push((name.to_owned(), kind));
        if required {
            self.required.push(name.to_owned());
        }
    }

    fn add_new(&mut self, name: &str, ask: &Text, kind: Object) {
        if self.properties.iter().all(|(known, _)| known != name) {
            self.add(name, ask, kind, false);
        }
    }

    fn case<'a>(&mut self, cases: impl Iterator<Item = (&'a str, &'a Text)>) {
        let cases: Vec<_> = cases.filter(|(id, _)| !id.is_empty()).collect();
        if !cases.is_empty() {
            self.add("case", &term::case_question(), choice(cases.into_iter()), true);
        }
    }
}

impl From<Schema> for Object {
    fn from(schema: Schema) -> Self {
        let mut properties = Self::default();
        for (name, kind) in schema.properties {
            properties.set(&name, kind);
        }
        let mut object = Self::default();
        object.set("type", "object").set("properties", properties).set("additionalProperties", false).set_all("required", schema.required);
        object
    }
}

impl From<Schema> for Value {
    fn from(schema: Schema) -> Self {
        Object::from(schema).into()
    }
}

fn typed(kind: &str) -> Object {
    let mut object = Object::default();
    object.set("type", kind);
    object
}

fn text() -> Object {
    typed("string")
}

fn date() -> Object {
    let mut date = text();
    date.set("format", "date");
    date
}

fn either(one: Object, other: Object) -> Object {
    let mut either = Object::default();
    either.set_all("anyOf", [one, other]);
    either
}

fn instant() -> Object {
    let mut instant = text();
    instant.set("format", "date-time");
    instant
}

/// One of a closed list.
fn one_of<T: Names>(words: fn(T) -> Text) -> Object {
    let all: Vec<(&str, Text)> = T::ALL.iter().map(|one| (one.as_str(), words(*one))).collect();
    choice(all.iter().map(|(id, name)| (*id, name)))
}

/// A fact may be left unknown.
fn boolean() -> Object {
    let mut boolean = Object::default();
    boolean.set("type", vec!["boolean", "null"]);
    boolean
}

/// What may be written in a field. Whether something stands there, or that it is not known, may be said instead.
fn field(takes: Option<&Takes>) -> Object {
    let Some(takes) = takes else { return boolean() };
    let mut written = match takes {
        Takes::Choice(choices) => {
            let one = choice(choices.iter().map(|choice| (choice.id.as_str(), &choice.name)));
            let again = choice(choices.iter().map(|choice| (choice.id.as_str(), &choice.name)));
            either(one, list(again))
        }
        Takes::Value(takes::Value::List) => list(text()),
        Takes::Value(takes::Value::Count) => whole(1, None),
        Takes::Value(takes::Value::Date) => date(),
        _ => text(),
    };
    let help = takes.help();
    written.set("x-takes", takes.as_str()).set("x-help-zh", &*help.zh).set("x-help-en", &*help.en);
    let mut field = Object::default();
    field.set_all("anyOf", [written, boolean()]);
    field
}

fn whole(minimum: u32, maximum: Option<u32>) -> Object {
    let mut whole = typed("integer");
    whole.set("minimum", minimum).set_some("maximum", maximum);
    whole
}

fn decimal() -> Object {
    let mut decimal = Object::default();
    decimal.set("type", vec!["number", "string"]);
    decimal
}

fn list(items: Object) -> Object {
    let mut list = typed("array");
    list.set("items", items);
    list
}

fn choice<'a>(choices: impl Iterator<Item = (&'a str, &'a Text)>) -> Object {
    let options = choices.map(|(id, name)| Value::from(Object::default().set("const", id).set("x-zh", &*name.zh).set("x-en", &*name.en)));
    let mut choice = Object::default();
    choice.set_all("oneOf", options);
    choice
}
