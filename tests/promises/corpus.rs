//! The case corpus, run in Rust: every answer is what the law expects, every rule of every rulebook is asked, and the answers are
//! written out for Python and JavaScript to match byte for byte.

use std::{collections::BTreeSet, fs, ops::RangeInclusive, path::Path};

use chrono::NaiveDate;
use gongkai::{
    Code, Library, Rulebook,
    form::{
        band::{Band, Tariff},
        table::{Known, Row, Table},
    },
    rulebook::{Dating, Form, FormKind, Rule},
};
use gongkai_tests::{Case, canonical, cases, cases_of, logs, workspace};
use serde_json::{Value, json};

/// Holds the answers to what is expected and writes them out.
fn hold(cases: &[Case], answer: impl Fn(&str) -> String, file: &str) {
    let mut lines = String::new();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for case in cases {
        let text = answer(&case.ask);
        lines += &format!("{}\n", canonical(&json!({ "id": case.id, "question": case.ask, "answer": text })));
        let answer: Value = serde_json::from_str(&text).unwrap();
        let found = case.check(&answer);
        if !found.is_empty() {
            wrong.push(format!("{} ({})\n  {}\n  {}", case.id, case.source, case.says, found.join("\n  ")));
        }
        if !seen.insert(&case.id) {
            wrong.push(format!("{}: this name stands twice", case.id));
        }
    }
    let folder = workspace().join("target/corpus");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(file), lines).unwrap();
    println!("{} cases", cases.len());
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn answers_are_what_the_law_expects() {
    hold(&cases().unwrap(), gongkai::ask, "answers.jsonl");
}

#[test]
fn logs_are_read_as_their_keepers_mean_them() {
    hold(&logs().unwrap(), gongkai::read_log, "logs.jsonl");
}

/// What a question is about, once the rule that answers it is found.
pub(crate) struct Asked {
    pub(crate) id: String,
    rule: String,
    /// Book, rule and when it is in force.
    pub(crate) version: String,
    /// Which case of the rule.
    pub(crate) case: String,
    pub(crate) source: String,
    pub(crate) question: Value,
    pub(crate) expect: Value,
    pub(crate) answer: Value,
}

/// The day whose law answers a question to a rule of a form.
fn day(question: &Value, form: FormKind) -> Option<NaiveDate> {
    let dated = match form.dated_by() {
        Some(Dating::Fact(fact)) => question["facts"].get(fact),
        Some(Dating::Events) => question.pointer("/facts/events/0/date"),
        Some(Dating::Receipt) | None => None,
    };
    question.get("on").or(dated).or_else(|| question.get("today"))?.as_str()?.get(..10)?.parse().ok()
}

impl Asked {
    /// Whether it was answered, or refused because the text sets no figure.
    fn is_answered(&self) -> bool {
        let answers = ["due", "outcome", "grade", "amount", "score", "lead", "units", "hints", "letter"];
        let silent = self.answer.pointer("/errors/0/code").is_some_and(|code| code == "no_figure");
        silent || answers.iter().any(|key| self.answer.get(key).is_some())
    }
}

/// A question to an embedded book.
fn asked(case: Case, library: &Library) -> Option<Asked> {
    let question: Value = serde_json::from_str(&case.ask).ok()?;
    let answer: Value = serde_json::from_str(&gongkai::ask_in(library, &case.ask)).unwrap();
    let book = question.get("book").map_or(Some("cn"), Value::as_str)?;
    let rule = question.get("rule")?.as_str()?;
    let on = library.form_of(book, rule).and_then(|form| day(&question, form));
    let book = match on {
        Some(on) => library.book_on(book, on),
        None => library.book(book),
    }
    .ok()?;
    let on = on.or(book.valid.from).unwrap_or_else(|| "2024-01-01".parse().unwrap());
    let found = book.rule(rule, on).ok()?;
    let of = question.pointer("/facts/case").and_then(Value::as_str).unwrap_or_default().to_owned();
    Some(Asked {
        id: case.id,
        rule: rule.to_owned(),
        version: version(found.book, found.rule),
        case: of,
        source: case.source,
        question,
        expect: case.expect,
        answer,
    })
}

/// The questions of a checkout's corpus to its rulebooks.
pub(crate) fn asked_of(library: &Library, root: &Path) -> Vec<Asked> {
    cases_of(root).unwrap().into_iter().filter_map(|case| asked(case, library)).collect()
}

pub(crate) fn version(book: &Rulebook, rule: &Rule) -> String {
    format!("{} {}{}", book.id, rule.id, rule.valid)
}

/// Where each rate of a tariff applies.
fn places(tariff: &Tariff) -> impl Iterator<Item = RangeInclusive<u32>> {
    let ends = tariff.rates.iter().skip(1).map(|rate| rate.from - 1).chain([u32::MAX]);
    tariff.rates.iter().zip(ends).map(|(rate, end)| rate.from..=end)
}

/// Whether a question is decided by one row of a table, no stronger one holding.
fn decides(table: &Table, row: usize, asked: &Asked) -> bool {
    let given = |id: &str| asked.question.pointer("/facts")?.get(id);
    let known = table.facts.iter().enumerate().fold(Known::default(), |known, (i, asks)| match given(&asks.id).and_then(Value::as_bool) {
        Some(value) => known.with(1 << i, value),
        None => known,
    });
    let choice = table.choice.as_ref().and_then(|choice| {
        let named = given(&choice.id)?.as_str()?;
        Some((choice, *choice.of.iter().find(|i| table.facts[**i].id == named)?))
    });
    let known = choice.map_or(known, |(choice, chosen)| table.chosen(known, choice, chosen));
    let verdict = table.verdict(known);
    verdict.outcome().is_some() && verdict.grounds().next().is_some_and(|ground| std::ptr::eq(ground.row, &table.rows[row]))
}

/// What of a rule no question asks.
fn unasked(rule: &Rule, version: &str, asked: &[Asked]) -> Vec<String> {
    let of_rule: Vec<&Asked> = asked.iter().filter(|asked| asked.rule == rule.id.as_str() && asked.version == version).collect();
    let missing = |cases: Vec<&str>| -> Vec<String> {
        cases.into_iter().filter(|case| of_rule.iter().all(|asked| asked.case != *case)).map(|case| format!("{version} {case}")).collect()
    };
    match &rule.form {
        Form::Term(term) => missing(term.cases.iter().map(|limit| limit.id.as_str()).collect()),
        Form::Cadence(cadence) => missing(cadence.cases.iter().map(|case| case.id.as_str()).collect()),
        Form::Band(Band::Grades(grades)) if grades.silent.is_none() => {
            let graded = |row: &str| of_rule.iter().any(|asked| asked.answer.get("grade").is_some_and(|grade| grade == row));
            grades.rows.iter().filter(|row| !graded(&row.id)).map(|row| format!("{version} {}", row.id)).collect()
        }
        Form::Band(Band::Tariff { cases, .. }) => cases
            .iter()
            .flat_map(|tariff| places(tariff).map(move |place| (tariff, place)))
            .filter(|(tariff, place)| {
                let inside = |asked: &&&Asked| {
                    let count = asked.question.pointer("/facts/count").and_then(Value::as_u64).and_then(|count| u32::try_from(count).ok());
                    asked.case == tariff.id && count.is_some_and(|count| place.contains(&count))
                };
                of_rule.iter().find(inside).is_none()
            })
            .map(|(tariff, place)| format!("{version} {} {place:?}", tariff.id))
            .collect(),
        Form::Letter(letter) if letter.cases.len() > 1 => missing(letter.cases.iter().map(|case| case.id.as_str()).collect()),
        _ if of_rule.is_empty() => vec![version.to_owned()],
        Form::Table(table) => {
            let own = |row: &Row| row.source.rule == rule.id && version.starts_with(&format!("{} ", row.source.book));
            let own = table.rows.iter().enumerate().filter(|(_, row)| own(row));
            let undecided = own.filter(|(i, _)| !of_rule.iter().any(|asked| decides(table, *i, asked)));
            undecided.map(|(i, row)| format!("{version} row {i}: {}", row.cite)).collect()
        }
        Form::Chain(_) => {
            let met = |outcome: &str| of_rule.iter().any(|asked| asked.answer.get("outcome").is_some_and(|found| found == outcome));
            let outcomes = ["in_progress", "irregular", "complete"];
            outcomes.into_iter().filter(|outcome| !met(outcome)).map(|outcome| format!("{version} {outcome}")).collect()
        }
        _ => Vec::new(),
    }
}

/// What no case of a checkout asks of its rulebooks.
pub(crate) fn unasked_of(library: &Library, root: &Path) -> Vec<String> {
    let asked: Vec<Asked> = asked_of(library, root).into_iter().filter(Asked::is_answered).collect();
    let books: Vec<_> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let rules = books.iter().flat_map(|book| book.rules().map(move |rule| (version(book, rule), rule)));
    rules.flat_map(|(version, rule)| unasked(rule, &version, &asked)).collect()
}

#[test]
fn every_rule_case_and_row_is_asked() {
    let missing = unasked_of(Library::embedded(), &workspace());
    assert!(missing.is_empty(), "no case of the corpus asks {} of these:\n{}", missing.len(), missing.join("\n"));
}

/// A duty names a rule that the book, or a national one above it, has on some day.
#[test]
fn every_duty_names_a_rule() {
    let library = Library::embedded();
    let books: Vec<_> = library.ids().map(|id| library.book(id).unwrap()).collect();
    for book in &books {
        let above = books.iter().filter(|above| book.extends.is_some() && above.family == book.extends);
        let rules: BTreeSet<&str> = above.chain([book]).flat_map(|book| book.rules()).map(|rule| rule.id.as_str()).collect();
        for rule in book.rules() {
            let Form::Table(table) = &rule.form else { continue };
            for duty in table.rows.iter().flat_map(|row| &row.duties) {
                assert!(rules.contains(duty.rule.as_str()), "{}: {} names {}", book.id, rule.id, duty.rule);
            }
        }
    }
}

#[test]
fn every_kind_of_problem_is_met() {
    let met: BTreeSet<String> = cases()
        .unwrap()
        .iter()
        .flat_map(|case| case.expect.pointer("/errors").and_then(Value::as_array).cloned().unwrap_or_default())
        .filter_map(|error| Some(error.get("code")?.as_str()?.to_owned()))
        .collect();
    // Those of zones other than China's, and that of a smaller build, which a test of its own meets.
    let elsewhere = [Code::NonexistentTime, Code::AmbiguousTime, Code::UnknownZone, Code::NotBuilt];
    let unmet: Vec<&str> =
        Code::ALL.iter().filter(|code| !elsewhere.contains(code)).map(|code| code.as_str()).filter(|code| !met.contains(*code)).collect();
    assert!(unmet.is_empty(), "no case of the corpus expects {unmet:?}");
}

/// Other zones than China's stay out of the corpus: in a browser the platform converts them, and the library says so.
#[test]
fn a_zone_name_becomes_beijing_time() {
    let ask = |start: &str| -> Value {
        let question = json!({ "rule": "opinion.major_release", "book": "cn-2019", "facts": { "start": start } });
        serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap()
    };
    assert_eq!(ask("2024-07-01T10:00[America/New_York]")["due"], "2024-07-02T03:00:00+08:00");
    for (start, code) in [
        ("2024-03-10T02:30[America/New_York]", "nonexistent_time"),
        ("2024-11-03T01:30[America/New_York]", "ambiguous_time"),
        ("2024-01-02T10:00[Asia/Shangai]", "unknown_zone"),
    ] {
        assert_eq!(ask(start)["errors"][0]["code"], code, "{start}");
    }
}
