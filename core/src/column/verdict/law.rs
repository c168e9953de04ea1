//! The decision table of a rule, for columns.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::VerdictTable;
use crate::{
    error::{Code, Problem, Problems},
    rulebook::{Form, Found, Library, Rulebook, date_needed},
    text::Text,
};

impl Rulebook {
    /// The table of a rule, for columns of facts: the version in force on a day, or the only one there is.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `missing_key` if there are several versions and no day is given; `wrong_type` if the rule is not a
    /// table; those of [`VerdictTable::new`].
    pub fn verdict_table(&self, rule: &str, on: Option<NaiveDate>) -> Result<VerdictTable<'static>, Problems> {
        let found = match on {
            Some(on) => self.rule(rule, on)?,
            None => self.only(rule)?,
        };
        match &found.rule.form {
            Form::Table(table) => Ok(VerdictTable::of(Cow::Owned(table.clone()))?),
            form => Err(not_a_table(&found, form).into()),
        }
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
        match on {
            Some(on) => self.book_on(book, on)?.verdict_table(rule, Some(on)),
            None if self.is_family(book) => Err(date_needed().into()),
            None => self.book(book)?.verdict_table(rule, None),
        }
    }
}

fn not_a_table(found: &Found<'_>, form: &Form) -> Problem {
    Problem::new(
        Code::WrongType,
        "rule",
        Text::new(format!("“{}”不是判定表", found.rule.id), format!("`{}` is a {}, not a table", found.rule.id, form.name())),
        Text::new("用 ask 提问", "put the question with ask"),
    )
}
