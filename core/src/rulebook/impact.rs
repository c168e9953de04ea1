//! Impact: which answers a change of law or calendar changes.

use serde::Serialize;

/// A question whose answer changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change<'a> {
    /// The question.
    pub question: &'a str,
    /// Its answer before.
    pub before: String,
    /// Its answer after.
    pub after: String,
}

/// Puts every question to both versions, and keeps those whose answers differ.
///
/// A version is anything that answers: [`ask_in`](crate::ask_in) with two libraries, or one library and questions that name two
/// calendars.
///
/// ```
/// use gongkai::{Library, Rulebook, ask_in, rulebook::impact};
/// let now = Library::embedded();
/// let text = r#"
/// [book]
/// id = "own"
/// title = { zh = "本局办法", en = "our own rules" }
/// scope = { zh = "本局", en = "our office" }
/// version = "1"
/// extends = "cn"
/// [document.own]
/// title = "本局办法"
/// [term."request.reply"]
/// name = { zh = "答复", en = "reply" }
/// within = "15 workdays"
/// cite = { document = "own", provision = "第八条", evidence = "text" }
/// "#;
/// let fifteen = now.with(Rulebook::from_toml("own.toml", text, now).unwrap());
/// let ten = now.with(Rulebook::from_toml("own.toml", &text.replace("15", "10"), now).unwrap());
/// let questions = [
///     r#"{"book":"own","rule":"request.reply","facts":{"start":"2024-03-01"}}"#,
///     r#"{"book":"own","rule":"request.third_party","facts":{"start":"2024-03-01"}}"#,
/// ];
/// let changes = impact(questions, |q| ask_in(&fifteen, q), |q| ask_in(&ten, q));
/// assert_eq!(changes.iter().filter(|change| change.question == questions[0]).count(), 1);
/// ```
pub fn impact<'a>(
    questions: impl IntoIterator<Item = &'a str>,
    before: impl Fn(&str) -> String,
    after: impl Fn(&str) -> String,
) -> Vec<Change<'a>> {
    questions
        .into_iter()
        .map(|question| Change { question, before: before(question), after: after(question) })
        .filter(|change| change.before != change.after)
        .collect()
}
