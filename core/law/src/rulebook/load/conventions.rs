//! The conventions of counting a rulebook sets.

use super::Loader;
use crate::{
    error::{Code, Problem},
    form::convention::{ConsultationDays, Convention, Fixed, NamedDays, Roll},
    law::Citation,
    reader::{Fields, Node},
    rulebook::book::ConventionsSet,
    text::Text,
};

const NAMES: [&str; 7] =
    ["start_day", "month_end", "calendar_day_roll", "receipt_on_rest_day", "fixed_date_roll", "named_day", "consultation_days"];

impl Loader<'_> {
    pub(super) fn conventions(&self, fields: Fields) -> ConventionsSet {
        let fixed = |key: &'static str, value: &'static str| {
            let (_, note, cite) = self.convention(&fields, key, |node| node.name(&[(value, ())]))?;
            Some(Fixed { note, cite })
        };
        let roll = |key: &'static str, keep: &'static str| {
            let names = [(keep, Roll::Keep), ("next_workday", Roll::NextWorkday)];
            let (roll, note, cite) = self.convention(&fields, key, |node| node.name(&names))?;
            Some(Convention { roll, note, cite })
        };
        let named_day = || {
            let (reading, note, cite) = self.convention(&fields, "named_day", |node| node.one_of())?;
            Some(NamedDays { reading, note, cite })
        };
        let consultation = || {
            let (reading, note, cite) = self.convention(&fields, "consultation_days", |node| node.one_of())?;
            Some(ConsultationDays { reading, note, cite })
        };
        let set = ConventionsSet {
            start_day: fixed("start_day", "excluded"),
            month_end: fixed("month_end", "last_day"),
            calendar_day_roll: roll("calendar_day_roll", "none"),
            receipt_on_rest_day: roll("receipt_on_rest_day", "keep"),
            fixed_date_roll: roll("fixed_date_roll", "none"),
            named_day: named_day(),
            consultation_days: consultation(),
        };
        fields.close();
        set
    }

    /// A convention as it is written: what is done, a note, and where that stands.
    fn convention<T>(
        &self,
        fields: &Fields,
        key: &'static str,
        value: impl FnOnce(Node) -> Option<T>,
    ) -> Option<(T, Option<Text>, Citation)> {
        let convention = fields.may(key)?.object()?;
        let value = convention.need("value").and_then(value);
        let cite = self.cite(&convention);
        let note = convention.may("note").and_then(Node::phrase);
        convention.close();
        Some((value?, note, cite?))
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
