//! Lint: what is doubtful in a rulebook that loads.

use serde::Serialize;

use super::book::{Form, Rulebook, Validity};
use crate::{
    form::table::{Row, Table},
    law::RuleId,
    register,
    text::Text,
};

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// The rule.
    pub rule: RuleId,
    /// What is doubtful about it.
    pub what: Text,
}

/// Looks a rulebook over for what loads but may not be meant.
///
/// Gaps, unreachable rows, missing citations and clashing versions never load at all. What remains: rows of a table that overlap with
/// different outcomes and do not say that their order is meant (`ordered`), rules in force outside the book's own validity or before their document took effect,
/// names that are neither in the register nor part of a rule there, and terms of a ledger that are not.
///
/// ```
/// use gongkai::{Library, rulebook::lint};
/// let library = Library::embedded();
/// assert!(library.ids().all(|id| lint(&library.book(id).unwrap()).is_empty()));
/// ```
pub fn lint(book: &Rulebook) -> Vec<Remark> {
    let mut findings = Vec::new();
    for rule in book.rules() {
        let mut note = |zh: String, en: String| findings.push(Remark { rule: rule.id.clone(), what: Text::new(zh, en) });
        if !register::is_owned(rule.id.as_str()) {
            note("名称不在登记表中".into(), "the name is not in the register".into());
        }
        if !book.valid.meets(rule.valid) || outside(book.valid, rule.valid) {
            note(
                format!("有效期{}超出规则书的有效期{}", rule.valid, book.valid),
                format!("in force{}, beyond the book's own{}", rule.valid, book.valid),
            );
        }
        if let Form::Ledger(ledger) = &rule.form {
            for term in ledger.terms.all().filter(|term| !register::is_owned(term.as_str())) {
                note(format!("所引期限“{term}”不在登记表中"), format!("the term `{term}` it takes is not in the register"));
            }
        }
        let starts = rule.valid.from.or(book.valid.from);
        if let Some((starts, effective)) = starts.zip(rule.cite.document.effective).filter(|(starts, effective)| starts < effective) {
            note(
                format!("自 {starts} 起有效，而所据文件 {effective} 才施行"),
                format!("in force from {starts}, before its document took effect on {effective}"),
            );
        }
        if let Form::Table(table) = &rule.form
            && !table.ordered
        {
            for (upper, lower) in overlaps(table) {
                note(
                    format!("第{}行与第{}行可同时成立而结果不同，以前者为准", upper + 1, lower + 1),
                    format!("rows {} and {} can both apply with different outcomes; the earlier decides", upper + 1, lower + 1),
                );
            }
        }
    }
    findings
}

/// Whether explicit bounds of a rule lie outside the book's.
fn outside(book: Validity, rule: Validity) -> bool {
    let early = book.from.zip(rule.from).is_some_and(|(book, rule)| rule < book);
    early || book.to.zip(rule.to).is_some_and(|(book, rule)| rule > book)
}

/// Pairs of rows with different outcomes whose conditions do not exclude one another. A closing row without conditions is meant to, and
/// so is a row of one rule before those of others.
fn overlaps(table: &Table) -> Vec<(usize, usize)> {
    let own = |row: &Row| row.source == table.source;
    let rows: Vec<_> = table.rows.iter().enumerate().filter(|(_, row)| own(row) && !row.when.0.is_empty()).collect();
    rows.iter()
        .enumerate()
        .flat_map(|(i, (upper, a))| rows.iter().skip(i + 1).map(move |(lower, b)| ((*upper, *a), (*lower, *b))))
        .filter(|((_, a), (_, b))| a.outcome != b.outcome && table.can_meet(a.mask, b.mask))
        .map(|((upper, _), (lower, _))| (upper, lower))
        .collect()
}
