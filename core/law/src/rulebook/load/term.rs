//! Reading a term.

use super::{
    Common, Loader, cases,
    cite::Around,
    id, named,
    said::{CLAUSE, EXTENSION},
};
use crate::{
    error::{Code, Problem},
    form::term::{Amount, Bound, Clause, Extension, Limit, Per, Term, Within, grammar},
    law::Citation,
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn term(&self, fields: &Fields, common: &Common) -> Option<Term> {
        let cases = cases(fields);
        let figure = cases.is_none().then(|| figure(fields));
        let shared = self.shared(fields, None, common.cite.as_ref());
        check_per(fields, &shared, figure.as_ref().and_then(Option::as_ref));
        let limits: Vec<Limit> = match (cases, figure) {
            (Some(cases), _) => cases.into_iter().filter_map(|case| self.limit(case, &shared, common)).collect(),
            (None, figure) => {
                figure.flatten().and_then(|within| shared.limit(String::new(), common.name.clone()?, within)).into_iter().collect()
            }
        };
        self.distinct(fields, limits.iter().map(|limit| limit.id.as_str()));
        (!limits.is_empty()).then_some(Term { cases: limits })
    }

    fn limit(&self, case: Node, above: &Shared, common: &Common) -> Option<Limit> {
        let fields = case.object()?;
        let named = named(&fields);
        let within = figure(&fields);
        let cite = self.cite_or(&fields, Around::Rule(common.cite.as_ref()));
        let shared = self.shared(&fields, Some(above), cite.as_ref());
        let list = |key: &'static str| fields.may(key).and_then(|node| node.texts()).unwrap_or_default();
        let (lead, units) = (list("lead"), list("units"));
        let note = fields.may("note").and_then(Node::phrase);
        check_per(&fields, &shared, within.as_ref());
        fields.close();
        let (id, name) = named?;
        Some(Limit { lead, units, note, ..shared.limit(id, name, within?)? })
    }

    /// What a rule says for all its cases, or a case for itself.
    fn shared(&self, fields: &Fields, above: Option<&Shared>, cite: Option<&Citation>) -> Shared {
        let clauses = |key: &'static str, above: Option<&Vec<Clause>>| match fields.may(key) {
            Some(node) => self.clauses(node, cite),
            None => above.cloned().unwrap_or_default(),
        };
        Shared {
            start: fields.may("start").and_then(Node::phrase).or_else(|| above?.start.clone()),
            bound: fields.may("bound").and_then(|node| bound(&node)).or(above.map(|above| above.bound)).unwrap_or_default(),
            extension: fields
                .may("extension")
                .and_then(|node| self.said_or(node, &EXTENSION, |extension| self.extension(extension, Around::Rule(cite))))
                .or_else(|| above?.extension.clone()),
            pauses: clauses("pauses", above.map(|above| &above.pauses)),
            restarts: clauses("restarts", above.map(|above| &above.restarts)),
            per: fields.may("per").and_then(per).or_else(|| above?.per.clone()),
            stands_alone: fields
                .may("stands_alone")
                .and_then(|node| node.bool())
                .or(above.map(|above| above.stands_alone))
                .unwrap_or_default(),
            cite: cite.cloned(),
        }
    }

    pub(super) fn extension(&self, fields: &Fields, around: Around) -> Option<Extension> {
        let up_to = fields.need("up_to").and_then(|node| node.parse(str::parse::<Amount>, grammar()));
        let condition = fields.need("condition").and_then(Node::phrase);
        let cite = self.cite_or(fields, around);
        Some(Extension { up_to: up_to?, condition: condition?, cite: cite? })
    }

    fn clauses(&self, node: Node, cited: Option<&Citation>) -> Vec<Clause> {
        let clauses: Vec<Clause> = node
            .list()
            .unwrap_or_default()
            .into_iter()
            .filter_map(|item| self.said_or(item, &CLAUSE, |clause| self.clause(id(clause), clause, Around::Rule(cited))))
            .collect();
        self.distinct_at(|| node.path(), clauses.iter().map(|clause| clause.id.as_str()));
        clauses
    }

    pub(super) fn clause(&self, id: Option<String>, clause: &Fields, around: Around) -> Option<Clause> {
        let name = clause.need("name").and_then(Node::phrase);
        let cite = self.cite_or(clause, around);
        Some(Clause { id: id?, name: name?, cite: cite? })
    }
}

/// What a limit may take from the rule it is a case of.
struct Shared {
    start: Option<Text>,
    bound: Bound,
    extension: Option<Extension>,
    pauses: Vec<Clause>,
    restarts: Vec<Clause>,
    per: Option<Per>,
    stands_alone: bool,
    cite: Option<Citation>,
}

impl Shared {
    fn limit(&self, id: String, name: Text, within: Result<Within, Text>) -> Option<Limit> {
        let Self { start, bound, extension, pauses, restarts, per, stands_alone, cite } = self;
        Some(Limit {
            id,
            name,
            within,
            start: start.clone(),
            bound: *bound,
            extension: extension.clone(),
            pauses: pauses.clone(),
            restarts: restarts.clone(),
            per: per.clone(),
            stands_alone: *stands_alone,
            lead: Vec::new(),
            units: Vec::new(),
            note: None,
            cite: cite.clone()?,
        })
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

/// Only an amount can be multiplied.
fn check_per(fields: &Fields, shared: &Shared, figure: Option<&Result<Within, Text>>) {
    if let (Some(per), Some(Ok(within))) = (&shared.per, figure)
        && within.unit().is_none()
    {
        fields.sink.report(Problem::new(
            Code::Contradiction,
            fields.path_to("per"),
            Text::new(format!("“{within}”不能按“{}”成倍计算", per.fact), format!("`{within}` cannot be multiplied by `{}`", per.fact)),
            Text::new("删去 per，或写成数量加单位", "drop `per`, or write an amount and a unit"),
        ));
    }
}

fn bound(node: &Node) -> Option<Bound> {
    node.one_of()
}

fn per(node: Node) -> Option<Per> {
    let fields = node.object()?;
    let fact = fields.need("fact").and_then(|node| node.text().map(str::to_owned));
    let name = fields.need("name").and_then(Node::phrase);
    fields.close();
    Some(Per { fact: fact?, name: name? })
}
