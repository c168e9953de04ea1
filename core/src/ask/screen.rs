//! What a text says of a table's facts.

use serde_json::Value;

use super::{answer::citation, question::Question};
use crate::{
    classify::screen::{Finding, Mask, Screener, Screening},
    form::table::{Known, Table},
    json::Object,
    reader::Fields,
    text::Text,
    verdict::Truth,
};

/// A text that was given to be screened, and by what.
pub(super) struct Screened<'v> {
    text: &'v str,
    screener: Screener,
    mask: Option<Mask>,
}

/// Reads `text`, `permits` and `mask` of a table whose facts a text can decide.
pub(super) fn read<'v>(question: &Question, fields: &Fields<'v, '_>, table: &Table) -> Option<Screened<'v>> {
    if !is_decided_by_text(table) {
        return None;
    }
    let text = fields.fact("text").and_then(|node| node.any_text());
    let mask = fields.may("mask").and_then(|node| node.name(&Mask::ALL.map(|mask| (mask.as_str(), mask))));
    let permits = fields.may("permits").and_then(|node| node.texts()).unwrap_or_default();
    let permits: Vec<&str> = permits.iter().map(String::as_str).collect();
    let screener = Screener::by(table, &question.book, question.on).permitting(&question.book, question.on, &permits);
    let screener = question.sink.take_all(screener.map_err(|faults| faults.map(|fault| fault.under("facts"))))?;
    Some(Screened { text: text?, screener, mask })
}

/// Whether a text can decide some of a table's facts.
pub(super) fn is_decided_by_text(table: &Table) -> bool {
    table.facts.iter().any(|fact| fact.detect.is_some())
}

impl<'v> Screened<'v> {
    pub(super) fn screening(&self) -> Screening<'_, 'v> {
        self.screener.screen(self.text)
    }

    /// Writes what was found, and the masked text where one was asked for.
    pub(super) fn answer(&self, question: &Question, screening: &Screening, answer: &mut Object) {
        let mask = self.mask.unwrap_or(Mask::Partial);
        answer
            .set("findings", screening.findings().iter().map(|finding| entry(question, screening, finding, mask)).collect::<Vec<Value>>())
            .set_some("masked", self.mask.map(|mask| screening.masked(mask)));
    }
}

/// What is known with what the text shows: what the question itself says of a fact stands.
pub(super) fn learn(known: Known, table: &Table, screening: &Screening) -> Known {
    table.facts.iter().enumerate().fold(known, |known, (i, fact)| {
        let bit = 1 << i;
        match fact.detect.filter(|_| known.known & bit == 0).map(|kind| screening.holds(kind)) {
            Some(Truth::Yes) => known.with(bit, true),
            Some(Truth::No) => known.with(bit, false),
            Some(Truth::Unknown) | None => known,
        }
    })
}

fn entry(question: &Question, screening: &Screening, finding: &Finding, mask: Mask) -> Value {
    let basis = &finding.basis;
    let mut entry = citation(&basis.cite);
    entry
        .set("kind", finding.kind.as_str())
        .set("name", question.say(&finding.kind.text()))
        .set("bytes", vec![finding.bytes.start, finding.bytes.end])
        .set("chars", vec![finding.chars.start, finding.chars.end])
        .set("confidence", finding.confidence.as_str())
        .set("rule", basis.rule.as_str())
        .set("book", basis.book.as_str())
        .set("reason", question.say(&finding.reason));
    if finding.kind.is_personal() {
        entry.set("masked", screening.mask_of(finding, mask));
    }
    if let Some(permit) = &finding.permitted_by {
        let mut by = citation(&permit.cite);
        entry.set("permitted_by", Value::from(by.set("id", permit.id.as_str()).set("name", question.say(&permit.name))));
    }
    entry.into()
}

/// The facts a text gives, as questions.
pub(super) fn text_question() -> Text {
    Text::new("待筛查的文本？", "the text to be screened?")
}

pub(super) fn permits_question() -> Text {
    Text::new("适用哪些允许公开的情形？", "which permissions apply?")
}

pub(super) fn mask_question() -> Text {
    Text::new("如何遮盖个人信息？", "how is personal information to be covered?")
}
