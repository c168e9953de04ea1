//! One line of the sheet: a record and the library's answer about it.

use std::ops::Deref;

use gongkai::assess::duty::SheetLine;
pub(super) use gongkai::assess::duty::{DutyGroup as Group, DutySpan as Span};

use super::record::Record;

/// A line of the sheet.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) record: Record,
    pub(super) told: SheetLine,
}

impl Deref for Item {
    type Target = SheetLine;

    fn deref(&self) -> &SheetLine {
        &self.told
    }
}
