//! Reading a term.

use super::{Loader, cases, named};
use crate::{
    error::Code,
    form::term::{Amount, Bound, Clause, Extension, Limit, Per, Term, Within, grammar},
    law::Citation,
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn term(&self, fields: &Fields, common: Option<(Text, Citation)>) -> Option<Term> {
        fields.know(&["case", "within", "silent"]);
        let cases = cases(fields);
        let cited = common.as_ref().map(|(_, cite)| cite);
        let inherited = Limit {
            id: String::new(),
            name: common.as_ref().map(|(name, _)| name.clone()).unwrap_or_default(),
            within: Err(Text::default()),
            start: fields.may("start").and_then(Node::phrase),
            bound: fields.may("bound").and_then(|node| bound(&node)).unwrap_or_default(),
            extension: fields.may("extension").and_then(|node| self.extension(node, cited)),
            pauses: self.clauses(fields.may("pauses"), cited),
            restarts: self.clauses(fields.may("restarts"), cited),
            per: fields.may("per").and_then(per),
            lead: Vec::new(),
            units: Vec::new(),
            note: None,
            cite: common.as_ref()?.1.clone(),
        };
        let limits: Vec<Limit> = match cases {
            None => vec![Limit { within: figure(fields)?, ..inherited }],
            Some(cases) => cases.into_iter().filter_map(|case| self.limit(case, &inherited)).collect(),
        };
        self.distinct(fields, limits.iter().map(|limit| limit.id.as_str()));
        (!limits.is_empty()).then_some(Term { cases: limits })
    }

    fn limit(&self, case: Node, above: &Limit) -> Option<Limit> {
        let fields = case.object()?;
        let named = named(&fields);
        let within = figure(&fields);
        let cite = self.cite_or(&fields, Some(&above.cite));
        let cited = cite.as_ref().or(Some(&above.cite));
        let list = |key: &str| fields.may(key).and_then(|node| node.texts()).unwrap_or_default();
        let clauses = |key: &str, above: &[Clause]| match fields.may(key) {
            Some(node) => self.clauses(Some(node), cited),
            None => above.to_vec(),
        };
        let start = fields.may("start").and_then(Node::phrase).or_else(|| above.start.clone());
        let bound = fields.may("bound").and_then(|node| bound(&node)).unwrap_or(above.bound);
        let extension = fields.may("extension").and_then(|node| self.extension(node, cited)).or_else(|| above.extension.clone());
        let (pauses, restarts) = (clauses("pauses", &above.pauses), clauses("restarts", &above.restarts));
        let per = fields.may("per").and_then(per).or_else(|| above.per.clone());
        let (lead, units) = (list("lead"), list("units"));
        let note = fields.may("note").and_then(Node::phrase);
        fields.close();
        let (id, name) = named?;
        Some(Limit { id, name, within: within?, start, bound, extension, pauses, restarts, per, lead, units, note, cite: cite? })
    }

    fn extension(&self, node: Node, cited: Option<&Citation>) -> Option<Extension> {
        let fields = node.object()?;
        let up_to = fields.need("up_to").and_then(|node| node.parse(str::parse::<Amount>, grammar()));
        let condition = fields.need("condition").and_then(Node::phrase);
        let cite = self.cite_or(&fields, cited);
        fields.close();
        Some(Extension { up_to: up_to?, condition: condition?, cite: cite? })
    }

    fn clauses(&self, node: Option<Node>, cited: Option<&Citation>) -> Vec<Clause> {
        let items = node.and_then(|node| node.list()).unwrap_or_default();
        items
            .into_iter()
            .filter_map(|item| {
                let fields = item.object()?;
                let (named, cite) = (named(&fields), self.cite_or(&fields, cited));
                fields.close();
                let (id, name) = named?;
                Some(Clause { id, name, cite: cite? })
            })
            .collect()
    }
}

/// The figure, or what the text says instead of one. Exactly one of the two.
fn figure(fields: &Fields) -> Option<Result<Within, Text>> {
    let silent = fields.may("silent").and_then(Node::phrase);
    match (fields.may("within"), silent) {
        (Some(within), None) => within.parse(str::parse::<Within>, grammar()).map(Ok),
        (None, Some(silent)) => Some(Err(silent)),
        (Some(within), Some(_)) => within.report(
            Code::Contradiction,
            Text::new("within 与 silent 不能并存", "within and silent exclude one another"),
            Text::new("有期限写 within，没有写 silent", "write within where there is a figure, silent where there is none"),
        ),
        (None, None) => fields.need("within").and(None),
    }
}

fn bound(node: &Node) -> Option<Bound> {
    node.name(&[("at_most", Bound::AtMost), ("at_least", Bound::AtLeast)])
}

fn per(node: Node) -> Option<Per> {
    let fields = node.object()?;
    let fact = fields.need("fact").and_then(|node| node.text().map(str::to_owned));
    let name = fields.need("name").and_then(Node::phrase);
    fields.close();
    Some(Per { fact: fact?, name: name? })
}

