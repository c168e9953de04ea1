//! The waist: one question as plain data, one canonical answer.

mod answer;
mod band;
mod beside;
mod cadence;
#[cfg(feature = "ledger")]
mod case_log;
#[cfg(feature = "catalogue")]
mod catalog_diff;
mod chain;
mod checklist;
mod conformity;
mod day;
mod describe;
#[cfg(feature = "duties")]
mod duty_sheet;
#[cfg(feature = "ledger")]
mod ledger;
mod letter;
mod log;
mod question;
#[cfg(feature = "reports")]
mod report_tables;
#[cfg(feature = "assess")]
mod score_sheet;
#[cfg(feature = "screening")]
mod screen;
mod signs;
mod table;
mod tally;
mod term;
#[cfg(not(feature = "screening"))]
mod unscreened;

use beside::BESIDE;
use serde_json::Value;
#[cfg(not(feature = "screening"))]
use unscreened as screen;

#[cfg(not(feature = "ledger"))]
use crate::Feature;
use crate::{
    answer::{Answer, Refused},
    error::{Code, Problem, Problems},
    json,
    reader::Sink,
    rulebook::{Form, Library, Verb},
    text::{Lang, Text},
};

#[cfg(feature = "catalogue")]
pub use catalog_diff::catalog_diff;
pub use describe::{describe, describe_in, described_in};
#[cfg(feature = "duties")]
pub use duty_sheet::duty_sheet;
pub use log::{log_in, read_log, read_log_in};
use question::Question;
#[cfg(feature = "reports")]
pub use report_tables::report_tables;
#[cfg(feature = "assess")]
pub use score_sheet::score_sheet;

/// Answers one question. JSON in, canonical JSON out: sorted keys, ISO dates, no floats; the same bytes in every language.
///
/// Keys of a question: `rule`; `book` (a name, a line such as `cn`, the default, or a whole rulebook as an object); `on` (the date that
/// selects the law; the start date by default); `facts`; and, if wanted, `today`, `calendar` (`as_known_on`, `provisional`,
/// `overlay`), `lang` (`zh`, the default, or `en`), `proof` (`true` for the day-by-day account of a deadline). `rule` may be `conformity`: where
/// the book leaves the national law on the day `on`.
/// `docs/ask.md` lists every key of question and answer; [`describe`] lists the facts of each rule. Beside rules, `score_sheet` asks what marks
/// come to, `catalog_diff` what became of a catalogue, and `duty_sheet` what has to be done: `docs/assess.md`; `report_tables` what a register of
/// requests makes of the annual report: `docs/report-check.md`.
///
/// It never fails: what is wrong with the question comes back under `errors`, all at once.
///
/// ```
/// let answer = gongkai::ask(r#"{"rule":"request.reply","book":"cn-2019","facts":{"start":"2022-09-30"}}"#);
/// assert!(answer.contains(r#""due":"2022-11-02""#));
/// ```
pub fn ask(question: &str) -> String {
    ask_in(Library::embedded(), question)
}

/// Answers one question with a library of your own: see [`ask`].
pub fn ask_in(library: &Library, question: &str) -> String {
    let answered = read(library, question).and_then(|(value, lang)| {
        let beside = BESIDE.iter().find(|beside| value.get(beside.key).is_some());
        let by_rule = || answer_to(library, &value).map(|answer| answer.to_json()).map_err(|faults| beside::pointed(faults, &value));
        beside.map_or_else(by_rule, |beside| (beside.answer)(library, &value)).map_err(|faults| (faults, lang))
    });
    answered.unwrap_or_else(|(faults, lang)| Refused::from(faults).to_json(lang))
}

/// Answers one question: the answer as a type, which [`ask`] spells.
///
/// # Errors
/// What is wrong with the question, all at once and in both languages.
///
/// ```
/// use gongkai::answer::Told;
/// let answer = gongkai::answer(r#"{"rule": "attribute", "on": "2024-05-06", "facts": {"state_secret": true}}"#).unwrap();
/// let Told::Verdict(verdict) = &answer.told else { unreachable!() };
/// assert_eq!(verdict.decided.as_ref().unwrap().outcome, "withheld");
/// let wrong = gongkai::answer(r#"{"rule": "request.repply", "on": "2024-05-06"}"#).unwrap_err();
/// assert_eq!(wrong.first().code, gongkai::Code::UnknownRule);
/// ```
pub fn answer(question: &str) -> Result<Answer, Problems> {
    answer_in(Library::embedded(), question)
}

/// Answers one question with a library of your own: see [`answer`].
///
/// # Errors
/// As [`answer`].
pub fn answer_in(library: &Library, question: &str) -> Result<Answer, Problems> {
    answer_to(library, &json::parse(question, library.limits())?)
}

/// Answers one question that is plain data already: see [`answer`].
///
/// # Errors
/// As [`answer`].
///
/// ```
/// let question = serde_json::json!({ "rule": "request.reply", "facts": { "start": "2022-09-30" } });
/// let answer = gongkai::answer_to(gongkai::Library::embedded(), &question).unwrap();
/// assert!(answer.to_json().contains(r#""due":"2022-11-02""#));
/// ```
pub fn answer_to(library: &Library, question: &Value) -> Result<Answer, Problems> {
    told(library, question, None)
}

/// What a verb is answered, as a typed call promises it: by a rule of its form, and not before all is known that must be known first.
///
/// # Errors
/// As [`answer`]; `wrong_type` for a rule that is asked by another verb; those of [`Answer::settled`].
///
/// ```
/// use gongkai::{Library, rulebook::Verb};
/// let question = serde_json::json!({ "rule": "attribute", "on": "2024-05-06" });
/// let refused = gongkai::answer_by(Library::embedded(), &question, Verb::Due).unwrap_err();
/// assert_eq!(refused.first().message.en, "`attribute` is a table, not a term");
/// ```
pub fn answer_by(library: &Library, question: &Value, verb: Verb) -> Result<Answer, Problems> {
    let answer = told(library, question, Some(verb))?;
    answer.settled()?;
    Ok(answer)
}

/// What a verb is answered, to a question as text: see [`answer_by`].
///
/// # Errors
/// As [`answer_by`].
pub fn answer_by_in(library: &Library, question: &str, verb: Verb) -> Result<Answer, Problems> {
    answer_by(library, &json::parse(question, library.limits())?, verb)
}

fn told(library: &Library, question: &Value, verb: Option<Verb>) -> Result<Answer, Problems> {
    let sink = Sink::new(*library.limits());
    let answered = Question::read(library, question, verb, &sink).and_then(|question| {
        if verb.is_none() && conformity::is_asked(&question) {
            return conformity::answer(&question);
        }
        let found = sink.take_all(question.found())?;
        sink.take(verb.map_or(Ok(()), |verb| found.answers_to(verb)))?;
        // Each form is kept a function of its own: a browser compiles one when it is first called, and the first question needs but one form.
        match &found.rule.form {
            Form::Term(_) | Form::Silent(_) => term::answer(&question, &found),
            Form::Cadence(cadence) => cadence::answer(&question, &found, cadence),
            Form::Checklist(checklist) => checklist::answer(&question, &found, checklist),
            Form::Table(table) => table::answer(&question, &found, table),
            Form::Chain(chain) => chain::answer(&question, &found, chain),
            Form::Letter(letter) => letter::answer(&question, &found, letter),
            Form::Signs(signs) => signs::answer(&question, &found, signs),
            Form::Band(band) => band::answer(&question, &found, band),
            #[cfg(feature = "ledger")]
            Form::Ledger(rules) => ledger::answer(&question, &found, rules),
            #[cfg(not(feature = "ledger"))]
            Form::Ledger(_) => sink.take(Err(Feature::Ledger.not_built("rule"))),
            Form::Tally(figures) => tally::answer(&question, &found, figures),
        }
    });
    sink.finish(answered).map_err(|problems| problems.map(|problem| misplaced(library, question, problem)))
}

/// A key beside the facts that is one of them: where it belongs.
fn misplaced(library: &Library, question: &Value, problem: Problem) -> Problem {
    if problem.code != Code::UnknownKey || !describe::takes(library, question, &problem.path) {
        return problem;
    }
    let help =
        Text::new(format!("这是一项事实：写作 facts.{}", problem.path), format!("it is a fact: write it as `facts.{}`", problem.path));
    Problem { help, ..problem }
}

/// Whether the events of a ledger's question can have happened: no answer is written.
///
/// # Errors
/// What is wrong with the question, and every event that cannot have happened; `wrong_type` for a rule that is no ledger.
///
/// ```
/// let paid_first = serde_json::json!({ "rule": "request.state", "facts": { "events": [{ "date": "2024-03-01", "event": "fee_paid" }] } });
/// let refused = gongkai::check_events_to(gongkai::Library::embedded(), &paid_first).unwrap_err();
/// assert_eq!(refused.first().code, gongkai::Code::Contradiction); // nothing was received
/// ```
pub fn check_events_to(library: &Library, question: &Value) -> Result<(), Problems> {
    let sink = Sink::new(*library.limits());
    let checked = Question::read(library, question, Some(Verb::State), &sink).and_then(|question| {
        let found = sink.take_all(question.found())?;
        sink.take(found.answers_to(Verb::State))?;
        #[cfg(feature = "ledger")]
        return ledger::replayed(&question).map(drop);
        #[cfg(not(feature = "ledger"))]
        sink.take(Err(Feature::Ledger.not_built("rule")))
    });
    sink.finish(checked)
}

/// Whether the events of a ledger's question can have happened: see [`check_events_to`].
///
/// # Errors
/// As [`check_events_to`].
pub fn check_events_in(library: &Library, question: &str) -> Result<(), Problems> {
    check_events_to(library, &json::parse(question, library.limits())?)
}

/// A text as JSON, and the language it asks for; or what is wrong with it.
fn read(library: &Library, text: &str) -> Result<(Value, Lang), (Problems, Lang)> {
    let value = json::parse(text, library.limits()).map_err(|fault| (fault.into(), Lang::default()))?;
    let lang = value.get("lang").and_then(Value::as_str).and_then(|lang| lang.parse().ok()).unwrap_or_default();
    Ok((value, lang))
}
