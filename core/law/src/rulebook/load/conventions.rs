//! The conventions of counting a rulebook sets.

use super::Loader;
use crate::{
    error::{Code, Problem},
    form::convention::{ConsultationDays, Convention, Fixed, Roll},
    reader::{Fields, Node},
    rulebook::book::ConventionsSet,
    text::Text,
};

const NAMES: [&str; 6] = ["start_day", "month_end", "calendar_day_roll", "receipt_on_rest_day", "fixed_date_roll", "consultation_days"];

impl Loader<'_> {
    pub(super) fn conventions(&self, fields: Fields) -> ConventionsSet {
        let fixed = |key: &'static str, value: &'static str| {
            let convention = fields.may(key)?.object()?;
            let given = convention.need("value").and_then(|node| node.name(&[(value, ())]));
            let cite = self.cite(&convention);
            let note = convention.may("note").and_then(Node::phrase);
            convention.close();
            given.and(Some(Fixed { note, cite: cite? }))
        };
        let roll = |key: &'static str, keep: &'static str| {
            let convention = fields.may(key)?.object()?;
            let roll = convention.need("value").and_then(|node| node.name(&[(keep, Roll::Keep), ("next_workday", Roll::NextWorkday)]));
            let cite = self.cite(&convention);
            let note = convention.may("note").and_then(Node::phrase);
            convention.close();
            Some(Convention { roll: roll?, note, cite: cite? })
        };
        let consultation = || {
            let convention = fields.may("consultation_days")?.object()?;
            let reading = convention.need("value").and_then(|node| node.one_of());
            let cite = self.cite(&convention);
            let note = convention.may("note").and_then(Node::phrase);
            convention.close();
            Some(ConsultationDays { reading: reading?, note, cite: cite? })
        };
        let set = ConventionsSet {
            start_day: fixed("start_day", "excluded"),
            month_end: fixed("month_end", "last_day"),
            calendar_day_roll: roll("calendar_day_roll", "none"),
            receipt_on_rest_day: roll("receipt_on_rest_day", "keep"),
            fixed_date_roll: roll("fixed_date_roll", "none"),
            consultation_days: consultation(),
        };
        fields.close();
        set
    }

    /// A national rulebook stands on its own: nothing may be left unset.
    pub(super) fn check_conventions(&self, set: &ConventionsSet) {
        if set.over(None).is_none() {
            self.sink.report(Problem::new(
                Code::MissingKey,
                "convention",
                Text::new("国家层面规则书须写明全部计算约定", "a national rulebook must set every convention of counting"),
                Text::new(NAMES.join("、"), NAMES.join(", ")),
            ));
        }
    }
}
