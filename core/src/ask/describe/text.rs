//! The facts of a table that a text can decide: the text, and what is done with it.

use chrono::NaiveDate;

use super::schema::{Schema, choice, list, one_of, text};
use crate::{
    classify::screen::Mask,
    rulebook::{Permit, Rulebook},
    text::Text,
};

pub(super) fn facts(facts: &mut Schema, book: &Rulebook, on: NaiveDate) {
    facts.add_new("text", &Text::new("待筛查的文本？", "the text to be screened?"), text());
    let permits: Vec<&Permit> = book.permits_on(Some(on)).collect();
    if !permits.is_empty() {
        let names = permits.iter().map(|permit| (permit.id.as_str(), &permit.name));
        facts.add_new("permits", &Text::new("适用哪些允许公开的情形？", "which permissions apply?"), list(choice(names)));
    }
    facts.add_new("mask", &Text::new("如何遮盖个人信息？", "how is personal information to be covered?"), one_of(Mask::text));
}
