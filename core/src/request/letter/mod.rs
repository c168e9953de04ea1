//! Letters (文书): 告知书, notices and inquiries from the wording in the rulebook, with the figures of the law in force on the day they bear.
//!
//! ```
//! use gongkai::{Library, calendar::Calendar, rules::request::outcome::letter::{Case, Rule, Slot}};
//! let book = Library::embedded().book("cn-2019")?;
//! let slots = [
//!     (Slot::Agency, "某县财政局".into()), (Slot::Number, "某财信公〔2024〕3号".into()), (Slot::Date, "2024-03-01".into()),
//!     (Slot::Applicant, "张三".into()), (Slot::Organisation, false.into()), (Slot::Received, "2024-02-20".into()),
//!     (Slot::Subject, "2022年度县本级决算报告".into()), (Slot::Search, "检索了本机关2022年至2023年的档案和电子公文库".into()),
//!     (Slot::ReconsiderationAuthority, "某县人民政府".into()), (Slot::Court, "某县人民法院".into()),
//! ];
//! let letter = book.letter(Rule, "2024-03-01".parse()?)?.write(Case::NotHeld, slots, &Calendar::china())?;
//! assert!(letter.text().contains("自收到本告知书之日起6个月内向某县人民法院提起行政诉讼"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod desk;
mod layout;
mod needs;
mod value;

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    calendar::{Calendar, Standing},
    error::{Code, Problem, Problems, unknown_name},
    form::{
        checklist::{Entries, Entry},
        letter::{Case, Letter},
    },
    law::{Citation, RuleId},
    rulebook::{Found, RuleOn, Rulebook, names::LetterNames},
};

use desk::Desk;
pub(crate) use needs::{Need, takes};

/// A letter, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Written {
    /// Its title (标题); none for a piece of text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its document number (文号).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Whom it addresses (称谓).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting: Option<String>,
    /// Its paragraphs (正文).
    pub body: Vec<String>,
    /// Who signs (落款).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// The day it bears (成文日期), as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// How firm the calendar is on which its counted days rest.
    pub standing: Standing,
    /// Where what it says stands: its own passage, that of its remedies, and those of the figures in it.
    pub grounds: Vec<LetterBasis>,
}

/// A passage on which a letter rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterBasis {
    /// The rule.
    pub rule: RuleId,
    /// The rulebook it stands in.
    pub book: String,
    /// The passage.
    #[serde(flatten)]
    pub cite: Citation,
}

/// Fills in the letter of a rule in one of its cases, in the version in force on the day it bears.
///
/// # Errors
/// Those of [`Rulebook::rule`]; `not_announced` where the calendar ends before it is known that its days are in order; `wrong_type` if the rule is no letter; `bad_value` for an unknown case; and all at once: `missing_key`
/// for every slot and circumstance that is not given, `bad_value` for what cannot stand in its slot, `beyond_cap` for a number above the
/// figure of the law, `out_of_range` for a price of nothing, `contradiction` for days that cannot have come in that order and for a day on
/// the letter that is not `on`, `unknown_key` for what no slot takes.
pub fn write(book: &Rulebook, rule: &str, case: &str, facts: &Entries, on: NaiveDate, calendar: &Calendar) -> Result<Written, Problems> {
    let found = book.rule(rule, on)?;
    let (letter, case) = find(&found, case)?;
    Desk::new(book, on, facts, calendar).write(&found, letter, case)
}

impl<N: LetterNames> RuleOn<'_, Letter, N> {
    /// Fills it in, in one of its cases; in the only one, if there is one and none is named. A slot that is not named is empty.
    ///
    /// # Errors
    /// As [`write()`].
    pub fn write<'c, 's>(
        &self,
        case: impl Into<Option<&'c str>>,
        slots: impl IntoIterator<Item = (N::Slot<'s>, Entry)>,
        calendar: &Calendar,
    ) -> Result<Written, Problems> {
        let facts: Entries = slots.into_iter().map(|(slot, entry)| (slot.as_ref().to_owned(), entry)).collect();
        write(self.book, self.found.rule.id.as_str(), case.into().unwrap_or_default(), &facts, self.on, calendar)
    }
}

fn find<'a>(found: &Found<'a>, case: &str) -> Result<(&'a Letter, &'a Case), Problems> {
    let letter = found.content::<Letter>()?;
    Ok((letter, find_case(letter, case)?))
}

fn find_case<'a>(letter: &'a Letter, case: &str) -> Result<&'a Case, Problem> {
    match letter.cases.as_slice() {
        [only] if case.is_empty() => Ok(only),
        cases => cases.iter().find(|known| known.id == case).ok_or_else(|| {
            let known: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
            unknown_name(Code::BadValue, "facts.case", case, &known)
        }),
    }
}
