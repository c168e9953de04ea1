//! Reading slots and letters.

use super::{Loader, named, table::condition};
use crate::{
    error::{Code, Problem, unknown_name},
    form::{
        letter::{Case, Content, Fill, Letter, Order, Paragraph, Slot, Wording},
        takes::{Takes, Value},
    },
    law::RuleId,
    reader::{Fields, Node, optional},
    text::Text,
    verdict::Condition,
};

impl Loader<'_> {
    /// The `[slot]` section.
    pub(super) fn slots(&self, section: &Fields) -> Vec<Slot> {
        let slot = |(id, node): (&str, Node)| {
            let fields = node.object()?;
            let slot = self.slot(id, &fields);
            fields.close();
            slot
        };
        section.entries().filter_map(slot).collect()
    }

    fn slot(&self, id: &str, fields: &Fields) -> Option<Slot> {
        let name = fields.need("name").and_then(Node::phrase);
        let either = fields.may("either").map(|node| {
            let either = node.object()?;
            let text = |key: &'static str| either.need(key).and_then(|node| node.text().map(str::to_owned));
            let (fact, yes, no) = (text("fact"), text("yes"), text("no"));
            either.close();
            Some(Fill::Either { fact: fact?, yes: yes?, no: no? })
        });
        let takes = self.takes(fields);
        let at_most = fields.may("at_most").map(|node| node.text().map(RuleId::from));
        let fill = match (either, takes?) {
            (Some(_), Some(_)) => {
                self.both(fields, "either", "takes");
                None
            }
            (Some(either), None) => either,
            (None, takes) => Some(Fill::Value { takes: takes.unwrap_or(Takes::Value(Value::Text)), at_most: optional(at_most)? }),
        };
        Some(Slot { id: id.to_owned(), name: name?, fill: fill? })
    }

    pub(super) fn letter(&self, fields: &Fields) -> Option<Letter> {
        let frame = |key: &'static str| optional(fields.may(key).map(|node| wording(&node)));
        let (number, greeting, signature, date) = (frame("number"), frame("greeting"), frame("signature"), frame("date"));
        let order = order_of(fields);
        let counted = optional(fields.may("counted").map(|node| node.texts()));
        let facts = self.words(fields);
        let cases = self.entries(fields, "case", |case| {
            let named = named(case);
            let title = optional(case.may("title").map(|node| wording(&node)));
            let body: Option<Vec<Paragraph>> = match case.need("body").map(|node| super::entries_of(&node)) {
                Some(Some(nodes)) => {
                    let read: Vec<Option<Paragraph>> = nodes.into_iter().map(paragraph).collect();
                    read.into_iter().collect()
                }
                _ => None,
            };
            let order = order_of(case);
            let cite = case.may("cite").map(|node| self.citation(node));
            let (id, name) = named?;
            Some(Case { id, name, title: title?, body: body?, order: order?, cite: optional(cite)? })
        })?;
        self.distinct_at(|| fields.path_to("case"), cases.iter().map(|case| case.id.as_str()));
        let facts = facts?;
        let conditions = cases.iter().flat_map(|case| &case.body).map(|paragraph| &paragraph.when);
        self.check_words(fields, &facts, conditions);
        let (number, greeting, signature, date, order) = (number?, greeting?, signature?, date?, order?);
        let counted = counted?.unwrap_or_default();
        let mut letter = Letter { number, greeting, signature, date, order, counted, facts, cases, slots: Vec::new() };
        letter.slots = self.used(fields, &letter);
        self.check_order(fields, &letter);
        Some(letter)
    }

    /// The days of an order, and those that are counted, are slots of the letter that hold a date.
    fn check_order(&self, fields: &Fields, letter: &Letter) {
        let days: Vec<&str> = letter
            .slots
            .iter()
            .filter(|slot| matches!(slot.fill, Fill::Value { takes: Takes::Value(Value::Date), .. }))
            .map(|slot| slot.id.as_str())
            .collect();
        let own = letter.order.slots().map(|slot| (fields.path_to("order"), slot));
        let of_cases = letter.cases.iter().enumerate().flat_map(|(i, case)| {
            let path = format!("{}[{i}].order", fields.path_to("case"));
            case.order.slots().map(move |slot| (path.clone(), slot))
        });
        let counted = letter.counted.iter().map(|slot| (fields.path_to("counted"), slot.as_str()));
        for (path, slot) in own.chain(of_cases).chain(counted).filter(|(_, slot)| !days.contains(slot)) {
            self.sink.blame(|| unknown_name(Code::BadValue, &path, slot, &days));
        }
    }

    /// The slots that a letter's wording names: of this book, or of a national one.
    fn used(&self, fields: &Fields, letter: &Letter) -> Vec<Slot> {
        let known = || self.slots.iter().chain(self.family.iter().flat_map(|book| book.slots()));
        let mut used: Vec<Slot> = Vec::new();
        let mut look_up = |path: String, name: &str| {
            if used.iter().any(|slot| slot.id == name) {
                return;
            }
            match known().find(|slot| slot.id == name) {
                Some(slot) => used.push(slot.clone()),
                None => {
                    let names: Vec<&str> = known().map(|slot| slot.id.as_str()).collect();
                    self.sink.blame(|| unknown_name(Code::BadValue, &path, name, &names));
                }
            }
        };
        for name in letter.frame().flat_map(Wording::slots) {
            look_up(fields.path(), name);
        }
        for (i, case) in letter.cases.iter().enumerate() {
            for name in case.slots() {
                look_up(format!("{}[{i}]", fields.path_to("case")), name);
            }
        }
        used
    }
}

fn order_of(fields: &Fields) -> Option<Order> {
    let example = || Text::new("例如 \"received <= told_on < date\"", "for instance \"received <= told_on < date\"");
    fields.may("order").map_or_else(|| Some(Order::default()), |node| node.parse(str::parse::<Order>, example()))
}

fn wording(node: &Node) -> Option<Wording> {
    node.parse(
        str::parse::<Wording>,
        Text::new("例如 \"{applicant}：\"、\"{within:request.reply}\"", "for instance \"{applicant}：\" or \"{within:request.reply}\""),
    )
}

/// A paragraph: wording, or `{ text, when }`, or `{ lead, list, when }`, or `{ of, when }`.
fn paragraph(node: Node) -> Option<Paragraph> {
    if node.value.is_string() {
        return Some(Paragraph { content: Content::Own(wording(&node)?), when: Condition::default() });
    }
    let fields = node.object()?;
    let own = fields.may("text").map(|node| wording(&node));
    let of = fields.may("of").map(|node| {
        let name = node.text()?;
        let (rule, case) = name.split_once('/').unwrap_or((name, ""));
        Some(Content::Of { rule: RuleId::from(rule), case: case.to_owned() })
    });
    let list = fields.may("list").map(|node| {
        let lead = fields.need("lead").and_then(|node| node.text().map(str::to_owned));
        Some(Content::Lines { slot: node.text()?.to_owned(), lead: lead? })
    });
    let when = condition(fields.may("when"));
    let content = match (own, of, list) {
        (Some(own), None, None) => own.map(Content::Own),
        (None, Some(of), None) => of,
        (None, None, Some(list)) => list,
        _ => {
            fields.sink.report(Problem::new(
                Code::Contradiction,
                fields.path(),
                Text::new("text、list、of 须写且只写其一", "one of text, list and of must be there, and only one"),
                Text::new(
                    "自写文字用 text，逐行列出用 list，引用其他规则的文字用 of",
                    "write text for wording of its own, list for a slot line by line, of for the wording of another rule",
                ),
            ));
            None
        }
    };
    fields.close();
    Some(Paragraph { content: content?, when: when? })
}
