//! What can be asked: rulebooks, rules, and the facts each rule takes, as JSON Schema.

#[cfg(feature = "ledger")]
mod ledger;
mod schema;
#[cfg(feature = "screening")]
mod text;

use chrono::NaiveDate;
use serde_json::Value;

use super::{answer, beside::BESIDE, conformity, question::DEFAULT_BOOK, table, tally, term};
#[cfg(not(feature = "ledger"))]
use crate::Feature;
use crate::{
    answer::Refused,
    calendar::Calendar,
    error::Problems,
    form::{
        asked::Ask,
        band::{Band, Score},
        tally::{Line, Sheets, Tally},
        term::{Limit, Within},
    },
    json::{self, Object},
    reader::{Node, Sink},
    request::letter::{self, Need},
    rulebook::{Form, Found, Library, Rulebook, TermOn},
    text::{Lang, Text},
};
use schema::{Schema, boolean, choice, date, decimal, either, field, instant, list, text, whole};

/// Describes what can be asked, so that a form can be built from it. JSON in, canonical JSON out.
///
/// `{}` lists the rulebooks, and what can be asked beside their rules (`questions`: by a `key` of its own in the place of `rule`, or as a `rule` of
/// that name); `{"book":"cn-2019"}` its rules; `{"book":"cn-2019","rule":"request.reply"}` the facts of one rule as a
/// JSON Schema whose properties carry the question in Chinese (`x-zh`) and English (`x-en`). `on` picks a version by date. A key that not
/// every event of a ledger has names those that have it (`x-events`, `x-events-needing`). What the facts of a table say of each other stands
/// beside them: `x-excludes` lists those of which at most one is so (`of`), `x-implies` what is so where others are (`if`, `then`); `!` before a
/// fact says that it is not so.
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
    let value = json::parse(request, library.limits())?;
    let sink = Sink::new(*library.limits());
    let described = read(library, &value, &sink);
    sink.finish(described).map(|described| json::canonical(&described))
}

/// Whether the rule of a question takes a fact of that name.
pub(super) fn takes(library: &Library, question: &Value, fact: &str) -> bool {
    let newest = || Value::from(Calendar::china().coverage().end().to_string());
    let given = |key: &str| question.get(key).filter(|value| value.is_string()).cloned();
    let mut request = Object::default();
    request.set("book", given("book").unwrap_or_else(|| DEFAULT_BOOK.into())).set("on", given("on").unwrap_or_else(newest));
    request.set_some("rule", given("rule"));
    let described = read(library, &request.into(), &Sink::new(*library.limits()));
    described.is_some_and(|described| described.pointer("/facts/properties").is_some_and(|facts| facts.get(fact).is_some()))
}

fn read(library: &Library, value: &Value, sink: &Sink) -> Option<Value> {
    let fields = Node::root(value, "", sink).object()?;
    let (book, rule) = (fields.may("book"), fields.may("rule"));
    let on = fields.may("on").and_then(|node| node.date());
    fields.close();
    let Some(book) = book.map(|node| node.text()) else {
        let books: Option<Vec<Value>> = library.ids().map(|id| sink.take_all(library.book(id)).map(|book| summary(&book))).collect();
        return Some(Object::default().set_all("books", books?).set_all("questions", questions()).into());
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

/// What can be asked beside the rules of a rulebook.
fn questions() -> impl Iterator<Item = Value> {
    let named = |key: &str, name: &str, (zh, en)| Object::default().set(key, name).set("name", both(&Text::new(zh, en))).into();
    let conformity = named("rule", conformity::NAME, ("地方规定与国家规定不一致之处", "where a local rulebook leaves the national law"));
    [conformity].into_iter().chain(BESIDE.iter().map(move |beside| named("key", beside.key, beside.name)))
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
            table.exclusions.iter().for_each(|exclusion| facts.tie(exclusion));
            table::dated(table).for_each(|day| facts.add(&day.fact, &day.name, date(), false));
            #[cfg(feature = "screening")]
            if super::screen::is_decided_by_text(table) {
                text::facts(&mut facts, book, on);
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
        #[cfg(feature = "ledger")]
        Form::Ledger(rules) => ledger::facts(&mut facts, rules),
        #[cfg(not(feature = "ledger"))]
        Form::Ledger(_) => sink.take(Err(Feature::Ledger.not_built("rule")))?,
        Form::Tally(figures) => tally_facts(&mut facts, figures),
    }
    Some(facts.into())
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

fn tally_facts(facts: &mut Schema, tally: &Tally) {
    match tally {
        Tally::Sheets(form) => {
            sheets_facts(facts, form, |_| true);
            let mut before = Schema::default();
            sheets_facts(&mut before, form, |sheet| form.reaches_back(sheet));
            if !before.is_empty() {
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
