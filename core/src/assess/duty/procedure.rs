//! The line of a record whose rule is a chain: how far it has come, and who takes the next step.

use chrono::NaiveDate;

use super::{DutyGroup, DutyRecord, SheetDay, SheetLine};
use crate::{
    error::Problems,
    form::chain::{Chain, Course, Progress, Step},
    rulebook::Rulebook,
    text::Text,
    verdict::Truth,
};

impl SheetDay<'_> {
    pub(super) fn procedure(
        &self,
        record: &DutyRecord,
        book: &Rulebook,
        on: NaiveDate,
        taken: &[String],
        facts: &[(String, bool)],
    ) -> Result<SheetLine, Problems> {
        let chain = book.chain(record.rule.as_str(), on)?;
        let found = chain.found;
        let facts = facts.iter().map(|(fact, holds)| (fact.as_str(), Truth::from(*holds)));
        let progress = chain.progress(taken.iter().map(String::as_str), facts)?;
        let about = progress.skipped.first().or(progress.out_of_order.first()).copied().or(progress.next);
        let lead = about.and_then(|step| step.by.as_ref()).map(|by| by.zh.to_string());
        Ok(SheetLine {
            record: 0,
            group: if on > self.on.day() { DutyGroup::Waiting } else { group(&progress) },
            title: found.rule.name.clone(),
            name: found.rule.name.clone(),
            gives: says(&progress),
            book: found.book.id.clone(),
            cite: about.and_then(|step| step.cite.clone()).unwrap_or_else(|| found.rule.cite.clone()),
            beside: None,
            lead: lead.or_else(|| record.unit.clone()).unwrap_or_default(),
            span: None,
            proof: if self.has_proof { account(&chain, taken) } else { Vec::new() },
        })
    }
}

fn group(progress: &Progress) -> DutyGroup {
    match progress.outcome() {
        Some(Course::Irregular) => DutyGroup::Irregular,
        Some(Course::Complete) => DutyGroup::Met,
        Some(Course::InProgress) | None => DutyGroup::Step,
    }
}

fn says(progress: &Progress) -> Text {
    let named = |zh: &str, en: &str, steps: &[&Step]| {
        let names = |name: fn(&Step) -> &str, comma: &str| steps.iter().map(|step| name(step)).collect::<Vec<_>>().join(comma);
        (!steps.is_empty()).then(|| {
            Text::new(format!("{zh}：{}", names(|step| &step.name.zh, "、")), format!("{en}: {}", names(|step| &step.name.en, ", ")))
        })
    };
    let asked = || {
        progress.asks().first().map(|ask| Text::new(format!("须先说明：{}", ask.words.zh), format!("to be told first: {}", ask.words.en)))
    };
    named("漏办", "passed over", &progress.skipped)
        .or_else(|| named("次序有误", "out of order", &progress.out_of_order))
        .or_else(|| named("下一步", "next", progress.next.as_slice()))
        .or_else(asked)
        .unwrap_or_else(|| Text::new("各步已办", "all steps taken"))
}

/// Every step of the procedure, and whether it has been taken.
fn account(chain: &Chain, taken: &[String]) -> Vec<Text> {
    let line = |step: &Step| {
        let is_taken = taken.contains(&step.id);
        let by = step.by.as_ref().map(|by| (format!("（{}）", by.zh), format!(" ({})", by.en))).unwrap_or_default();
        Text::new(
            format!("{}{}：{}", step.name.zh, by.0, if is_taken { "已办" } else { "未办" }),
            format!("{}{}: {}", step.name.en, by.1, if is_taken { "taken" } else { "not taken" }),
        )
    };
    chain.steps.iter().map(line).collect()
}
