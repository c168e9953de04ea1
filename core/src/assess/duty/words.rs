//! What a line says in words.

use super::{DutyGroup, DutySpan, SheetLine};
use crate::{
    calendar::Standing,
    form::term::{Bound, Left},
    text::Text,
};

/// What stands after a day that the next notice may still move, or has yet to arrange.
///
/// ```
/// use gongkai::{assess::duty::mark, calendar::Standing};
/// assert_eq!(mark(Standing::Unsettled).zh, "（未定）");
/// ```
pub const fn mark(standing: Standing) -> Text {
    let (zh, en) = match standing {
        Standing::Settled => ("", ""),
        Standing::Unsettled => ("（未定）", " (unsettled)"),
        Standing::Provisional => ("（暂定）", " (provisional)"),
    };
    Text { zh: std::borrow::Cow::Borrowed(zh), en: std::borrow::Cow::Borrowed(en) }
}

impl SheetLine {
    /// How much is left, or by how much it is over.
    pub fn left_in_words(&self) -> Option<Text> {
        let span = self.span.as_ref()?;
        Some(self.said_of(span, span.left?))
    }

    fn said_of(&self, span: &DutySpan, left: Left) -> Text {
        let (Text { zh, en }, is_over) = amount(left);
        let is_none = matches!(left, Left::Workdays(0) | Left::Days(0) | Left::Minutes(0));
        match (self.group, is_none, is_over) {
            (DutyGroup::Overdue, true, _) => Text::new("逾期，其后无工作日", "over, no working day since"),
            (DutyGroup::Overdue, false, _) => Text::new(format!("逾期{zh}"), format!("{en} over")),
            (DutyGroup::Lapsed, ..) => Text::new(format!("已过，{}次", span.acts.len()), format!("over, {} done", span.acts.len())),
            (DutyGroup::Today, true, _) => Text::new("今日", "today"),
            (DutyGroup::OutOfTime, _, true) => Text::new(format!("迟{zh}"), format!("{en} late")),
            (DutyGroup::OutOfTime, ..) => Text::new(format!("早{zh}"), format!("{en} early")),
            (DutyGroup::Met, true, _) => Text::new("当日办结", "on the last day"),
            (DutyGroup::Met, _, true) => Text::new("期满", "period over"),
            (DutyGroup::Met, ..) => Text::new(format!("提前{zh}"), format!("{en} to spare")),
            _ if span.bound == Bound::AtLeast => Text::new(format!("至少还有{zh}"), format!("at least {en} more")),
            _ => Text::new(format!("还有{zh}"), format!("{en} left")),
        }
    }
}

/// An amount without its sign, and whether it was negative.
fn amount(left: Left) -> (Text, bool) {
    let (n, zh, en) = match left {
        Left::Workdays(n) => (n, "个工作日", "working day"),
        Left::Days(n) => (n, "日", "day"),
        Left::Minutes(n) => return (clock(n.unsigned_abs()), n < 0),
    };
    let size = n.unsigned_abs();
    (Text::new(format!("{size}{zh}"), format!("{size} {en}{}", if size == 1 { "" } else { "s" })), n < 0)
}

fn clock(minutes: u64) -> Text {
    match (minutes / 60, minutes % 60) {
        (0, rest) => Text::new(format!("{rest}分钟"), format!("{rest} min")),
        (hours, 0) => Text::new(format!("{hours}小时"), format!("{hours} h")),
        (hours, rest) => Text::new(format!("{hours}小时{rest}分"), format!("{hours} h {rest} min")),
    }
}
