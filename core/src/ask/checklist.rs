//! Is everything there, and can what is written be right?

use serde_json::Value;

use super::{answer::grounds, question::Question};
use crate::{
    answer::{self, Answer, Both, FieldProblem, Missing, Named, Told},
    error::Code,
    form::checklist::{Checklist, Correction, Entries, Entry, Item},
    order,
    reader::Fields,
    rulebook::Found,
    text::Text,
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, checklist: &Checklist) -> Option<Answer> {
    let fields = question.facts()?;
    let form = checklist.items.iter().flat_map(Item::fields).filter_map(|field| {
        let entry = match field.takes {
            Some(_) => entry(&fields, field.id),
            None => fields.fact(field.id.to_owned()).and_then(|node| node.bool()).map(Entry::There),
        };
        Some((field.id.to_owned(), entry?))
    });
    let form: Entries = order::gathered(form);
    let conditions = checklist.conditions().filter(|name| !form.contains_key(*name));
    let circumstances: Vec<(String, Entry)> =
        conditions.filter_map(|name| fields.truth(name).known().map(|holds| (name.to_owned(), Entry::There(holds)))).collect();
    fields.close();
    let form: Entries = order::gathered(form.into_iter().chain(circumstances));
    let review = checklist.review(&form, question.on);
    let missing = |item: &&Item| Missing {
        cite: item.cite.as_ref().unwrap_or(&found.rule.cite).clone(),
        id: item.id.clone(),
        name: item.name.clone(),
        one_of: item.candidates(&review.facts).map(|member| Named::new(&member.id, &member.name)).collect(),
    };
    let mut said = question.said(found, found.rule.note.as_ref());
    said.grounds = grounds(found, None, &found.rule.cite);
    said.open = review.asks().into_iter().map(Into::into).collect();
    let told = answer::Review {
        outcome: review.outcome(),
        missing: review.missing.iter().map(missing).collect(),
        problems: review.corrections().into_iter().map(problem).collect(),
    };
    Some(question.tells(said, Told::Review(told)))
}

/// What is written in a field of a form or a slot of a letter.
pub(super) fn entry(fields: &Fields, name: &str) -> Option<Entry> {
    let node = fields.fact(name.to_owned())?;
    match node.value {
        Value::Bool(there) => Some(Entry::There(*there)),
        Value::String(text) => Some(Entry::Text(text.clone())),
        Value::Number(_) => node.whole(0).map(|n| Entry::Number(n.into())),
        Value::Array(_) => {
            let texts = node.list()?;
            texts
                .iter()
                .map(|item| item.value.as_str().map(str::to_owned).or_else(|| unwritable(item)))
                .collect::<Option<_>>()
                .map(Entry::Many)
        }
        _ => unwritable(&node),
    }
}

fn unwritable<T>(node: &crate::reader::Node) -> Option<T> {
    node.report(
        Code::WrongType,
        Text::new("此处应为文本、文本列表、整数或者 true、false", "expected text, a list of texts, a whole number, or true or false"),
        Text::new("改写该值", "give such a value"),
    )
}

fn problem(Correction { code, field, says, help, needed, .. }: Correction) -> FieldProblem {
    FieldProblem { code, fact: field.to_owned(), path: format!("facts.{field}"), message: Both(says), help: Both(help), needed }
}
