//! Reading a checklist, and what kind of value stands in a field.

use super::{Loader, named, table::condition};
use crate::{
    error::{Code, Problem},
    form::{
        checklist::{Checklist, Item, Member},
        takes::{Listed, Takes},
    },
    reader::Fields,
    text::Text,
};

impl Loader<'_> {
    pub(super) fn checklist(&self, fields: &Fields) -> Option<Checklist> {
        let facts = self.words(fields);
        let items = self.entries(fields, "item", |item| self.item(item))?;
        let members = || items.iter().flat_map(|item| &item.one_of);
        self.distinct(fields, items.iter().map(|item| item.id.as_str()).chain(members().map(|member| member.id.as_str())));
        let facts = facts?;
        let conditions = items.iter().map(|item| &item.required_if).chain(members().map(|member| &member.counts_if));
        self.check_words(fields, &facts, conditions);
        Some(Checklist { facts, items })
    }

    fn item(&self, item: &Fields) -> Option<Item> {
        let named = named(item);
        let required_if = condition(item.may("required_if"));
        let optional = item.may("optional").and_then(|node| node.bool()).unwrap_or_default();
        if optional && item.may("required_if").is_some() {
            self.both(item, "optional", "required_if");
        }
        let takes = self.takes(item);
        let one_of = match item.may("one_of") {
            Some(_) => self.entries(item, "one_of", |member| self.member(member)),
            None => Some(Vec::new()),
        };
        let cite = item.may("cite").and_then(|node| self.citation(node));
        let (id, name) = named?;
        let (takes, one_of) = (takes?, one_of?);
        if takes.is_some() && !one_of.is_empty() {
            self.both(item, "takes", "one_of");
        }
        Some(Item { id, name, required_if: required_if?, optional, takes, one_of, cite })
    }

    fn member(&self, member: &Fields) -> Option<Member> {
        let named = named(member);
        let takes = self.takes(member);
        let counts_if = condition(member.may("counts_if"));
        let (id, name) = named?;
        Some(Member { id, name, takes: takes?, counts_if: counts_if? })
    }

    /// The kind of value that stands there, if the book says one; `choices` make a closed list. `None` if it is faulty.
    pub(super) fn takes(&self, fields: &Fields) -> Option<Option<Takes>> {
        let takes = fields.may("takes");
        let choices = fields.may("choices");
        match (takes, choices) {
            (None, None) => Some(None),
            (Some(_), Some(_)) => {
                self.both(fields, "takes", "choices");
                None
            }
            (Some(node), None) => node.one_of().map(|value| Some(Takes::Value(value))),
            (None, Some(_)) => {
                let choices = self.entries(fields, "choices", |choice| named(choice).map(|(id, name)| Listed { id, name }))?;
                self.distinct(fields, choices.iter().map(|choice| choice.id.as_str()));
                Some(Some(Takes::OneOf(choices)))
            }
        }
    }

    /// Of two keys only one may be there.
    pub(super) fn both(&self, fields: &Fields, one: &str, other: &str) {
        self.sink.report(Problem::new(
            Code::Contradiction,
            fields.path_to(other),
            Text::new(format!("“{one}”与“{other}”不能并存"), format!("`{one}` and `{other}` exclude each other")),
            Text::new("只留其一", "keep one of the two"),
        ));
    }
}
