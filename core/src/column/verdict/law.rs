//! The decision table of a rule, for columns.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::VerdictTable;
use crate::{
    error::Problems,
    form::table::Table,
    rulebook::{Library, Rulebook},
};

impl Rulebook {
    /// The table of a rule, for columns of facts: the version in force on a day, or the only one there is.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `missing_key` if there are several versions and no day is given; `wrong_type` if the rule is not a
    /// table; those of [`VerdictTable::new`].
    pub fn verdict_table(&self, rule: &str, on: Option<NaiveDate>) -> Result<VerdictTable<'static>, Problems> {
        let found = self.find(rule, on)?;
        Ok(VerdictTable::of(Cow::Owned(found.content::<Table>()?.clone()))?)
    }
}

impl Library {
    /// The table of a rule, as [`Rulebook::verdict_table`], by a rulebook or by the line of national ones, which wants a day.
    ///
    /// # Errors
    /// `unknown_book`; `missing_key` for a line without a day; those of [`Rulebook::verdict_table`].
    ///
    /// ```
    /// use gongkai::Library;
    /// let faults = Library::embedded().verdict_table("cn", "request.reply", "2024-01-02".parse().ok()).unwrap_err();
    /// assert_eq!(faults.first().message.en, "`request.reply` is a term, not a table");
    /// ```
    pub fn verdict_table(&self, book: &str, rule: &str, on: Option<NaiveDate>) -> Result<VerdictTable<'static>, Problems> {
        self.find(book, on)?.verdict_table(rule, on)
    }
}
