//! Reading a table, a checklist, a chain: the forms that speak of yes, no and unknown.

use super::{FACT_LIMIT, Loader, named};
use crate::{
    error::{Code, Problem},
    form::{
        chain::{Chain, Step},
        checklist::{Checklist, Item},
        table::{Fact, Mask, Outcome, Row, Table, Tangled},
    },
    law::RuleId,
    reader::{Fields, Node, unknown_name},
    text::Text,
    verdict::{Condition, Duty, Literal},
};

impl Loader<'_> {
    pub(super) fn checklist(&self, fields: &Fields) -> Option<Checklist> {
        let facts = self.words(fields);
        let items = self.entries(fields, "item", |item| {
            let named = named(item);
            let required_if = condition(item.may("required_if"));
            let cite = item.may("cite").and_then(|node| self.citation(node));
            let (id, name) = named?;
            Some(Item { id, name, required_if: required_if?, cite })
        })?;
        self.distinct(fields, items.iter().map(|item| item.id.as_str()));
        let facts = facts?;
        self.check_words(fields, &facts, items.iter().map(|item| &item.required_if));
        Some(Checklist { facts, items })
    }

    pub(super) fn chain(&self, fields: &Fields) -> Option<Chain> {
        let facts = self.words(fields);
        let steps = self.entries(fields, "step", |step| {
            let named = named(step);
            let by = step.may("by").and_then(Node::phrase);
            let needed_if = condition(step.may("needed_if"));
            let cite = step.may("cite").and_then(|node| self.citation(node));
            let (id, name) = named?;
            Some(Step { id, name, by, needed_if: needed_if?, cite })
        })?;
        self.distinct(fields, steps.iter().map(|step| step.id.as_str()));
        let facts = facts?;
        self.check_words(fields, &facts, steps.iter().map(|step| &step.needed_if));
        Some(Chain { facts, steps })
    }

    /// The words a rulebook gives the facts of its conditions.
    fn words(&self, fields: &Fields) -> Option<Vec<Fact>> {
        if fields.may("fact").is_none() {
            return Some(Vec::new());
        }
        self.entries(fields, "fact", |fact| named(fact).map(|(id, name)| Fact { id, name }))
    }

    /// Words belong to a fact that a condition names, and each to one.
    fn check_words<'c>(&self, fields: &Fields, facts: &[Fact], conditions: impl Iterator<Item = &'c Condition>) {
        let used: Vec<&str> = conditions.flat_map(|condition| &condition.0).map(|literal| literal.fact.as_str()).collect();
        for (i, fact) in facts.iter().enumerate().filter(|(_, fact)| !used.contains(&fact.id.as_str())) {
            self.sink.report(unknown_name(Code::BadValue, &format!("{}[{i}].id", fields.path_to("fact")), &fact.id, &used));
        }
        self.distinct(fields, facts.iter().map(|fact| fact.id.as_str()));
    }

    pub(super) fn table(&self, fields: &Fields) -> Option<Table> {
        let facts = self.entries(fields, "fact", |fact| named(fact).map(|(id, name)| Fact { id, name }));
        let outcomes = self.entries(fields, "outcome", |outcome| named(outcome).map(|(id, name)| Outcome { id, name }));
        let facts = facts.filter(|facts| self.few_enough(fields, facts));
        let rows = self.entries(fields, "row", |row| self.row(row, facts.as_deref(), outcomes.as_deref()));
        let (facts, outcomes) = (facts?, outcomes?);
        self.distinct(fields, facts.iter().map(|fact| fact.id.as_str()));
        self.distinct(fields, outcomes.iter().map(|outcome| outcome.id.as_str()));
        let table = Table { facts, outcomes, rows: rows? };
        self.check_table(fields, &table);
        Some(table)
    }

    fn few_enough(&self, fields: &Fields, facts: &[Fact]) -> bool {
        let fits = facts.len() <= FACT_LIMIT;
        if !fits {
            self.sink.report(Problem::new(
                Code::OutOfRange,
                fields.path_to("fact"),
                Text::new(format!("事实多于 {FACT_LIMIT} 项"), format!("more than {FACT_LIMIT} facts")),
                Text::new("拆成两张表", "split the table in two"),
            ));
        }
        fits
    }

    /// A row; its facts and outcome are looked up where the table's own could be read.
    fn row(&self, row: &Fields, facts: Option<&[Fact]>, outcomes: Option<&[Outcome]>) -> Option<Row> {
        let outcome = row.need("outcome").and_then(|node| self.outcome(&node, outcomes?));
        let when = row.need("when");
        let duties = row.may("duties").and_then(|node| node.list()).unwrap_or_default();
        let duties = duties.into_iter().filter_map(duty).collect();
        let cite = row.may("cite").and_then(|node| self.citation(node));
        let when = condition(Some(when?))?;
        let mask = self.mask(&when, facts?, &row.path_to("when"));
        Some(Row { outcome: outcome?, when, mask: mask?, cite, duties })
    }

    fn outcome(&self, node: &Node, outcomes: &[Outcome]) -> Option<usize> {
        let name = node.text()?;
        outcomes.iter().position(|outcome| outcome.id == name).or_else(|| {
            let known: Vec<&str> = outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
            self.sink.report(unknown_name(Code::BadValue, &node.path(), name, &known));
            None
        })
    }

    fn mask(&self, when: &Condition, facts: &[Fact], path: &str) -> Option<Mask> {
        when.0.iter().try_fold(Mask::default(), |mask, literal| {
            let Some(i) = facts.iter().position(|fact| fact.id == literal.fact) else {
                let known: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
                self.sink.report(unknown_name(Code::BadValue, path, &literal.fact, &known));
                return None;
            };
            let bit = 1 << i;
            Some(if literal.wanted { Mask { yes: mask.yes | bit, ..mask } } else { Mask { no: mask.no | bit, ..mask } })
        })
    }

    fn check_table(&self, fields: &Fields, table: &Table) {
        let Ok(gap) = table.gap() else { return self.tangled(fields) };
        if let Some(gap) = gap {
            let case = table.named(gap.known).map(|fact| {
                let holds = table.named(gap.known & gap.value).any(|held| held.id == fact.id);
                format!("{}{}", if holds { "" } else { "!" }, fact.id)
            });
            let case = case.collect::<Vec<_>>().join(", ");
            self.sink.report(Problem::new(
                Code::Gap,
                fields.path_to("row"),
                Text::new(format!("没有一行适用于：{case}"), format!("no row applies to: {case}")),
                Text::new("补一行，末行可写 when = []", "add a row; the last may say when = []"),
            ));
        }
        for i in 0..table.rows.len() {
            match table.reaches(i) {
                Ok(true) => {}
                Ok(false) => self.sink.report(Problem::new(
                    Code::Unreachable,
                    format!("{}[{i}]", fields.path_to("row")),
                    Text::new(
                        "此行永远轮不到：前面的行已全部覆盖，或其条件自相矛盾",
                        "no case reaches this row: earlier rows cover it, or its condition contradicts itself",
                    ),
                    Text::new("前移、改写或删去", "move it up, change it or drop it"),
                )),
                Err(Tangled) => return self.tangled(fields),
            }
        }
    }

    fn tangled(&self, fields: &Fields) {
        self.sink.report(Problem::new(
            Code::OutOfRange,
            fields.path_to("row"),
            Text::new("条件过于纠缠，无法查明有无空档", "the conditions are too entangled to be checked for gaps"),
            Text::new("拆成几张较小的表", "split the table into smaller ones"),
        ));
    }
}

/// A list of facts, `!` before those that must be false; none where nothing is written.
fn condition(node: Option<Node>) -> Option<Condition> {
    let texts = node.map_or(Some(Vec::new()), |node| node.texts())?;
    let literal = |text: String| match text.strip_prefix('!') {
        Some(fact) => Literal { fact: fact.to_owned(), wanted: false },
        None => Literal { fact: text, wanted: true },
    };
    Some(Condition(texts.into_iter().map(literal).collect()))
}

fn duty(node: Node) -> Option<Duty> {
    let fields = node.object()?;
    let rule = fields.need("rule").and_then(|node| node.text().map(RuleId::from));
    let name = fields.need("name").and_then(Node::phrase);
    fields.close();
    Some(Duty { rule: rule?, name: name? })
}
