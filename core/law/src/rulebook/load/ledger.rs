//! Reading a ledger.

use super::{Loader, entries_of};
use crate::{
    error::{Code, Problem},
    form::ledger::{AtFault, BreachKind, BreachRule, DutyKind, DutyRule, EventKind, EventRule, LedgerRules, Side, Terms},
    law::RuleId,
    names::Names,
    order,
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn ledger(&self, fields: &Fields) -> Option<LedgerRules> {
        let terms = fields.need("terms").and_then(terms);
        let events = self.listed(fields, "event", |entry, kind: EventKind| {
            let name = entry.need("name").and_then(Node::phrase);
            let says = entry.may("says").and_then(Node::phrase);
            let clause = |node: Node| node.text().map(str::to_owned);
            let stops = kind.may_stop().then(|| entry.may("stops").and_then(clause)).flatten();
            let restarts = kind.may_restart().then(|| entry.may("restarts").and_then(clause)).flatten();
            let delays = kind == EventKind::DelayTold && entry.may("delays").and_then(|node| node.bool()).unwrap_or_default();
            let faults = |node: Node| -> Option<Vec<AtFault>> { node.list()?.into_iter().map(|fault| fault.one_of()).collect() };
            let stands = (kind == EventKind::ReplyReturned).then(|| entry.may("stands").and_then(faults)).flatten().unwrap_or_default();
            let cite = entry.may("cite").and_then(|node| self.citation(node));
            Some(EventRule { kind, name: name?, says, stops, restarts, delays, stands, cite })
        });
        let breaches = self.listed(fields, "breach", |entry, kind: BreachKind| {
            let (name, by) = named_by(entry);
            let cite = entry.may("cite").and_then(|node| self.citation(node));
            Some(BreachRule { kind, name: name?, by: by?, cite })
        });
        let duties = self.listed(fields, "duty", |entry, kind: DutyKind| {
            let (name, by) = named_by(entry);
            let cite = entry.may("cite").and_then(|node| self.citation(node));
            Some(DutyRule { kind, name: name?, by: by?, cite })
        });
        let (mut events, mut breaches, mut duties) = (events?, breaches?, duties?);
        order::by_key(&mut events, |rule| rule.kind);
        order::by_key(&mut breaches, |rule| rule.kind);
        order::by_key(&mut duties, |rule| rule.kind);
        self.complete(fields, "event", EventKind::ALL.iter().map(|kind| kind.as_str()), |id| {
            events.iter().any(|rule| rule.kind.as_str() == id)
        });
        self.complete(fields, "duty", DutyKind::ALL.iter().map(|kind| kind.as_str()), |id| {
            duties.iter().any(|rule| rule.kind.as_str() == id)
        });
        Some(LedgerRules { terms: terms?, events, breaches, duties })
    }

    /// The entries of a list of a closed set of kinds, each at most once.
    fn listed<K: Names, T>(&self, fields: &Fields, key: &'static str, read: impl Fn(&Fields, K) -> Option<T>) -> Option<Vec<T>> {
        let items = entries_of(&fields.need(key)?)?;
        let mut ids = Vec::new();
        let entries: Vec<Option<T>> = items
            .into_iter()
            .map(|item| {
                let entry = item.object()?;
                let kind = entry.need("id").and_then(|node| node.one_of::<K>());
                ids.extend(kind.map(K::as_str));
                // Without its kind nobody knows which keys may stand there.
                let kind = kind?;
                let value = read(&entry, kind);
                entry.close();
                value
            })
            .collect();
        self.distinct_at(|| fields.path_to(key), ids.iter().copied());
        entries.into_iter().collect()
    }

    /// Nothing that may happen is left without a name.
    fn complete<'n>(&self, fields: &Fields, key: &str, all: impl Iterator<Item = &'n str>, has: impl Fn(&str) -> bool) {
        let missing: Vec<&str> = all.filter(|id| !has(id)).collect();
        if !missing.is_empty() {
            self.sink.report(Problem::new(
                Code::MissingKey,
                fields.path_to(key),
                Text::new(format!("未列全，缺：{}", missing.join("、")), format!("not all are listed; missing: {}", missing.join(", "))),
                Text::new("逐项补上，每项写 id 和 name", "add an entry with id and name for each"),
            ));
        }
    }
}

fn terms(node: Node) -> Option<Terms> {
    let fields = node.object()?;
    let role = |key: &'static str| fields.need(key).and_then(|node| node.text().map(RuleId::from));
    let (reply, supplement, payment) = (role("reply"), role("supplement"), role("payment"));
    let (third_party, co_maker) = (role("third_party"), role("co_maker"));
    fields.close();
    Some(Terms { reply: reply?, supplement: supplement?, third_party: third_party?, co_maker: co_maker?, payment: payment? })
}

fn named_by(entry: &Fields) -> (Option<Text>, Option<Side>) {
    (entry.need("name").and_then(Node::phrase), entry.need("by").and_then(|node| node.one_of()))
}
