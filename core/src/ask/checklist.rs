//! Is everything there, and can what is written be right?

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    answer::{citation, named},
    question::Question,
};
use crate::{
    error::Code,
    form::{
        check::{Entries, Entry, Review},
        checklist::{Checklist, Item, Member},
        table::Fact,
        takes::Takes,
    },
    json::Object,
    reader::Fields,
    rulebook::Found,
    text::Text,
    verdict::{Condition, Facts, Truth},
};

pub(super) fn answer(question: &Question, found: &Found, checklist: &Checklist) -> Option<Value> {
    let fields = question.facts()?;
    let form: Entries = checklist
        .items
        .iter()
        .flat_map(Item::fields)
        .filter_map(|field| {
            let entry = match field.takes {
                Some(_) => entry(&fields, field.id),
                None => fields.fact(field.id.to_owned()).and_then(|node| node.bool()).map(Entry::There),
            };
            Some((field.id.to_owned(), entry?))
        })
        .collect();
    let conditions = conditions(checklist).filter(|name| !form.contains_key(*name));
    let circumstances: Entries =
        conditions.filter_map(|name| fields.truth(name).known().map(|holds| (name.to_owned(), Entry::There(holds)))).collect();
    fields.close();
    let form = form.into_iter().chain(circumstances).collect();
    let review = checklist.review(&form, question.on);
    let outcome = match (review.missing.is_empty(), review.open.is_empty()) {
        (false, _) => Some("incomplete"),
        (true, true) => Some("complete"),
        (true, false) => None,
    };
    let missing = review.missing.iter().map(|item| {
        let mut entry = citation(item.cite.as_ref().unwrap_or(&found.rule.cite));
        entry.set("id", item.id.as_str()).set("name", question.say(&item.name));
        Value::from(entry.set_all("one_of", item.candidates(&review.facts).map(|member| named(question.lang, &member.id, &member.name))))
    });
    let mut asked = BTreeSet::new();
    let open = review.open.iter().flat_map(|item| unknown(checklist, item, &review.facts));
    // One condition may leave several items open.
    let open = open.filter(|(fact, _)| asked.insert(*fact)).map(|(fact, ask)| {
        let members = checklist.items.iter().filter(|item| item.id == fact).flat_map(|item| &item.one_of);
        question.open(fact, &ask, members.map(|member| (member.id.clone(), member.name.clone())))
    });
    let mut answer = question.answer(found, found.rule.note.as_ref());
    answer
        .set_some("outcome", outcome)
        .set_all("missing", missing)
        .set_all("problems", problems(checklist, &review))
        .set_all("open", open)
        .set_all("grounds", question.grounds(found, None, &found.rule.cite));
    Some(answer.into())
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

/// Everything to be corrected in a form whose fields take values, in the order of the list: each with its field, what is wrong in both
/// languages, and what to do. `needed` tells what the law requires from what merely cannot be right.
fn problems(checklist: &Checklist, review: &Review) -> Vec<Value> {
    let takes_values = checklist.items.iter().flat_map(Item::fields).any(|field| field.takes.is_some());
    if !takes_values {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for item in &checklist.items {
        let needed = review.missing.iter().any(|missing| missing.id == item.id);
        let told = review.misfits.iter().filter(|misfit| item.fields().any(|field| field.id == misfit.field));
        let before = problems.len();
        problems.extend(told.map(|misfit| problem(Code::BadValue, misfit.field, &misfit.says, &misfit.help, needed)));
        if needed && problems.len() == before {
            let says = Text::new(format!("缺少{}", item.name.zh), format!("{} is missing", item.name.en));
            let field = item.candidates(&review.facts).next().map_or(item.id.as_str(), |member| &member.id);
            problems.push(problem(Code::MissingKey, field, &says, &advice(item, &review.facts), true));
        }
    }
    problems
}

fn problem(code: Code, field: &str, says: &Text, help: &Text, needed: bool) -> Value {
    let both = |text: &Text| Value::from(Object::default().set("zh", &*text.zh).set("en", &*text.en));
    Object::default()
        .set("code", code.as_str())
        .set("fact", field)
        .set("path", format!("facts.{field}"))
        .set("message", both(says))
        .set("help", both(help))
        .set("needed", needed)
        .into()
}

/// What to do about a missing item.
fn advice(item: &Item, facts: &Facts) -> Text {
    match (item.one_of.as_slice(), &item.takes) {
        ([], Some(takes)) => Takes::help(takes),
        ([], None) => Text::new(format!("补上{}", item.name.zh), format!("add {}", item.name.en)),
        _ => {
            let (zh, en): (Vec<&str>, Vec<&str>) = item.candidates(facts).map(|member| (&*member.name.zh, &*member.name.en)).unzip();
            Text::new(format!("写明其中一项即可：{}", zh.join("、")), format!("one of these is enough: {}", en.join(", ")))
        }
    }
}

/// What is not known of an item: whether it is there, and whether it is needed or enough.
fn unknown<'a>(checklist: &'a Checklist, item: &'a Item, facts: &Facts) -> Vec<(&'a str, Text)> {
    let there = (item.id.as_str(), Text::new(format!("是否有{}？", item.name.zh), format!("is there {}?", item.name.en)));
    let members = item.one_of.iter().filter(|member| facts.get(&member.id) == Truth::Yes);
    let needed = facts_of(&item.required_if).chain(members.flat_map(|member| facts_of(&member.counts_if)));
    let needed: Vec<(&str, Text)> = needed.map(|fact| (fact, fact_question(&checklist.facts, fact))).collect();
    // Where a thing is there and only its use is open, whether it is there is no question any more.
    let may_do = |member: &Member| facts.get(&member.id) == Truth::Yes && member.counts_if.holds(facts) != Truth::No;
    let asked = (!item.one_of.iter().any(may_do)).then_some(there);
    asked.into_iter().chain(needed).filter(|(fact, _)| facts.get(fact) == Truth::Unknown).collect()
}

/// What to ask about a condition's fact: in the rulebook's words, where it has any.
pub(super) fn fact_question(facts: &[Fact], id: &str) -> Text {
    facts
        .iter()
        .find(|fact| fact.id == id)
        .map_or_else(|| Text::new(format!("“{id}”是否成立？"), format!("does `{id}` hold?")), |fact| fact.name.clone())
}

/// The facts on which it depends what is needed and what is enough.
pub(super) fn conditions(checklist: &Checklist) -> impl Iterator<Item = &str> {
    checklist
        .items
        .iter()
        .flat_map(|item| facts_of(&item.required_if).chain(item.one_of.iter().flat_map(|member| facts_of(&member.counts_if))))
}

pub(super) fn facts_of(condition: &Condition) -> impl Iterator<Item = &str> {
    condition.0.iter().map(|literal| literal.fact.as_str())
}
