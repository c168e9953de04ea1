//! What a text says of a table's facts.

use super::question::Question;
use crate::{
    answer::{self, Permission},
    classify::screen::{Confidence, Finding, Mask, Screener, Screening},
    error::{Code, Problem},
    form::{
        kind::Kind,
        table::{Known, Table, bit},
    },
    limits::Cap,
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

/// What a text says of a table's facts.
pub(super) struct Seen {
    /// What is known with it.
    pub(super) known: Known,
    pub(super) findings: Vec<answer::Finding>,
    /// How many more were found.
    pub(super) left_out: Option<usize>,
    pub(super) masked: Option<String>,
}

/// Reads `text`, `permits` and `mask` of a table whose facts a text can decide.
pub(super) fn read<'v>(question: &Question, fields: &Fields<'v, '_>, table: &Table) -> Option<Screened<'v>> {
    if !is_decided_by_text(table) {
        return None;
    }
    let text = fields.fact("text");
    let (mask, permits) = (fields.may("mask"), fields.may("permits"));
    if text.is_none()
        && let Some(idle) = mask.as_ref().or(permits.as_ref().filter(|permits| permits.value.as_array().is_none_or(|all| !all.is_empty())))
    {
        question.sink.report(textless(idle.path()));
    }
    let text = text.and_then(|node| node.any_text());
    let mask = mask.and_then(|node| node.one_of());
    let permits = permits.and_then(|node| node.texts_within(Cap::Permits)).unwrap_or_default();
    let permits: Vec<&str> = permits.iter().map(String::as_str).collect();
    let screener = Screener::by(table, &question.book, question.on).permitting(&question.book, question.on, &permits);
    let screener = question.sink.take_all(screener.map_err(|faults| faults.map(|fault| fault.under("facts"))))?;
    Some(Screened { text: text?, screener, mask })
}

/// Without a text there is nothing to mask or to permit.
fn textless(path: String) -> Problem {
    Problem::new(
        Code::MissingKey,
        path,
        Text::new("没有待筛查的文本", "there is no text to be screened"),
        Text::new("写明 facts.text，或删去此键", "give facts.text, or leave this key out"),
    )
}

/// Whether a text can decide some of a table's facts.
pub(super) fn is_decided_by_text(table: &Table) -> bool {
    table.facts.iter().any(|fact| fact.detect.is_some())
}

impl Screened<'_> {
    /// What the text shows beside what the question says.
    pub(super) fn seen(&self, question: &Question, given: Known, table: &Table) -> Seen {
        let screening = self.screener.screen_at_most(self.text, question.sink.limits().of(Cap::Findings));
        let denied = denied(question, given, table, &screening);
        let mask = self.mask.unwrap_or(Mask::Partial);
        let findings = screening.findings().iter().map(|finding| {
            let by = denied.iter().find(|(kind, _)| *kind == finding.kind && finding.permitted_by.is_none());
            told(&screening, finding, mask, by.map(|(_, fact)| (*fact).to_owned()))
        });
        Seen {
            known: learn(given, table, &screening),
            findings: findings.collect(),
            left_out: Some(screening.left_out()).filter(|count| *count > 0),
            masked: self.mask.map(|mask| screening.masked(mask)),
        }
    }
}

/// What is known with what the text shows: what the question itself says of a fact stands.
fn learn(known: Known, table: &Table, screening: &Screening) -> Known {
    table.facts.iter().enumerate().fold(known, |known, (i, fact)| {
        let bit = bit(i);
        match fact.detect.filter(|_| known.known & bit == 0).map(|kind| screening.holds(kind)) {
            Some(Truth::Yes) => known.with(bit, true),
            Some(Truth::No) => known.with(bit, false),
            Some(Truth::Unknown) | None => known,
        }
    })
}

/// The kinds of which the question says that the text holds none, and the facts by which it does. A finding that is certain is not
/// denied: a mark of secrecy would pass for nothing found.
fn denied<'t>(question: &Question, known: Known, table: &'t Table, screening: &Screening) -> Vec<(Kind, &'t str)> {
    let facts = table.facts.iter().enumerate().filter(|(i, _)| known.known & !known.value & bit(*i) != 0);
    let denied: Vec<_> = facts.filter_map(|(_, fact)| Some((fact.detect?, fact.id.as_str()))).collect();
    for (kind, fact) in denied.iter().filter(|(kind, _)| screening.surest(*kind) == Some(Confidence::Certain)) {
        let Text { zh, en } = kind.text();
        question.sink.report(Problem::new(
            Code::Contradiction,
            format!("facts.{fact}"),
            Text::new(format!("文本中确有{zh}"), format!("the text certainly holds this: {en}")),
            Text::new(
                "删去此项或者 text；依法可以公开的，写明 permits",
                "leave this or the text out; grant a permission where it may stay",
            ),
        ));
    }
    denied
}

fn told(screening: &Screening, finding: &Finding, mask: Mask, set_aside_by: Option<String>) -> answer::Finding {
    let basis = &finding.basis;
    answer::Finding {
        cite: basis.cite.clone(),
        kind: finding.kind,
        name: finding.kind.text(),
        bytes: finding.bytes.clone(),
        chars: finding.chars.clone(),
        confidence: finding.confidence,
        reason: finding.reason.clone(),
        rule: basis.rule.clone(),
        book: basis.book.clone(),
        masked: finding.kind.is_personal().then(|| screening.mask_of(finding, mask)),
        permitted_by: finding.permitted_by.as_ref().map(|permit| Permission {
            cite: permit.cite.clone(),
            id: permit.id.clone(),
            name: permit.name.clone(),
        }),
        set_aside_by,
    }
}
