//! Reading a table and a chain.

use std::sync::Arc;

use super::{
    Common, Loader,
    cite::Around,
    entries_of, entry, id, named,
    said::{DUTY, FACT, OUTCOME},
};
use crate::{
    error::{Code, Problem, join, unknown_name},
    form::{
        chain::{Chain, Step},
        table::{Choice, Conclusion, Counted, Dated, Fact, FactSet, Reading, Row, Source, Table, Tangled, bit},
    },
    law::{Citation, RuleId},
    limits::{Cap, Limits},
    reader::{Fields, Node, optional},
    rulebook::recipe::{Draft, Joins, Written},
    text::Text,
    verdict::{Condition, Duty, Literal},
};

impl Loader<'_> {
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
    pub(super) fn words(&self, fields: &Fields) -> Option<Vec<Fact>> {
        if fields.may("fact").is_none() {
            return Some(Vec::new());
        }
        self.each(fields, "fact", |node| {
            let place = node.clone();
            let plain = |(id, name)| Fact { id, name, reading: None, detect: None };
            let fact = self.said_or(node, &FACT, |fact| named(fact).map(plain))?;
            if fact.reading.is_some() {
                return place.report(
                    Code::Contradiction,
                    Text::new(format!("“{}”是对条文的理解，不是事实", fact.id), format!("`{}` is a reading of the law, no fact", fact.id)),
                    Text::new("只有判定表可用，此处写一项事实", "only a table may have one; name a fact here"),
                );
            }
            Some(plain((fact.id, fact.name)))
        })
    }

    /// Words belong to a fact that a condition names, and each to one.
    pub(super) fn check_words<'c>(&self, fields: &Fields, facts: &[Fact], conditions: impl Iterator<Item = &'c Condition>) {
        let used: Vec<&str> = conditions.flat_map(|condition| &condition.0).map(|literal| literal.fact.as_str()).collect();
        for (i, fact) in facts.iter().enumerate().filter(|(_, fact)| !used.contains(&fact.id.as_str())) {
            self.sink.blame(|| unknown_name(Code::BadValue, &format!("{}[{i}].id", fields.path_to("fact")), &fact.id, &used));
        }
        self.distinct(fields, facts.iter().map(|fact| fact.id.as_str()));
    }

    /// A table as written; `None` if what its rows may name could not be read.
    pub(super) fn draft(&self, fields: &Fields, common: &Common) -> Option<Draft> {
        let members = fields.may("combines");
        let is_said = |key| fields.may(key).and_then(|node| node.bool()).unwrap_or_default();
        let (joins, combining) = (self.joins(fields, is_said("joins"), is_said("yields")), members.is_some());
        let members = members.and_then(|node| entries_of(&node)).unwrap_or_default();
        let combines = members.into_iter().filter_map(|node| node.text().map(RuleId::from)).collect::<Vec<_>>();
        let ordered = fields.may("ordered").and_then(|node| node.bool()).unwrap_or_default();
        let exhaustive = fields.may("exhaustive").and_then(|node| self.citation(node));
        let alone = !combining && joins == Joins::Nothing;
        let facts = self.each_if(alone, fields, "fact", |node| {
            self.said_or(node, &FACT, |fact| self.fact(id(fact), fact, Around::Rule(common.cite.as_ref())))
        });
        let outcomes = self.each_if(alone, fields, "outcome", |node| {
            self.said_or(node, &OUTCOME, |outcome| self.outcome_as_written(id(outcome), outcome))
        });
        let rows = self.each_if(!combining, fields, "row", |node| entry(node, |row| self.row(row)));
        let choice = fields.may("choice");
        let ties = self.ties(fields);
        let (facts, outcomes) = (facts?, outcomes?);
        self.distinct(fields, facts.iter().map(|fact| fact.id.as_str()));
        self.distinct(fields, outcomes.iter().map(|outcome| outcome.id.as_str()));
        self.distinct_at(|| fields.path_to("combines"), combines.iter().map(RuleId::as_str));
        let choice = optional(choice.map(|node| self.choice(node, &facts)))?;
        Some(Draft { path: fields.path(), facts, outcomes, rows: rows?, combines, ordered, exhaustive, joins, choice, ties: ties? })
    }

    fn joins(&self, fields: &Fields, joins: bool, yields: bool) -> Joins {
        if joins && yields {
            self.sink.report(Problem::new(
                Code::Contradiction,
                fields.path_to("yields"),
                Text::new("其行不能既在国家规定之前又在其后", "its rows cannot stand both before and behind the national ones"),
                Text::new("joins 与 yields 只留其一", "keep either joins or yields"),
            ));
        }
        match (joins, yields) {
            (_, true) => Joins::Behind,
            (true, false) => Joins::Before,
            (false, false) => Joins::Nothing,
        }
    }

    /// Facts of which just one holds.
    fn choice(&self, node: Node, facts: &[Fact]) -> Option<Choice> {
        let fields = node.object()?;
        let named = named(&fields);
        let of = fields.need("of").and_then(|node| Some((node.path(), node.texts()?)));
        fields.close();
        let ((id, name), (path, of)) = (named?, of?);
        let known: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
        let find = |fact: &String| {
            let place = known.iter().position(|known| known == fact);
            if place.is_none() {
                self.sink.blame(|| unknown_name(Code::BadValue, &path, fact, &known));
            }
            place
        };
        let of: Vec<Option<usize>> = of.iter().map(find).collect();
        Some(Choice { id, name, of: of.into_iter().collect::<Option<_>>()? })
    }

    fn counted(&self, node: Node) -> Option<Counted> {
        let fields = node.object()?;
        let row = fields.need("row").and_then(|node| node.text().map(str::to_owned));
        let name = fields.need("name").and_then(Node::phrase);
        let cite = self.cite(&fields);
        fields.close();
        Some(Counted { row: row?, name: name?, cite: cite? })
    }

    /// The entries of a list that has to be there only if `needed`.
    pub(super) fn each_if<T>(&self, needed: bool, fields: &Fields, key: &'static str, read: impl Fn(Node) -> Option<T>) -> Option<Vec<T>> {
        if needed || fields.may(key).is_some() { self.each(fields, key, read) } else { Some(Vec::new()) }
    }

    pub(super) fn outcome_as_written(&self, id: Option<String>, outcome: &Fields) -> Option<Conclusion> {
        let name = outcome.need("name").and_then(Node::phrase);
        let passes = outcome.may("passes").and_then(|node| node.bool()).unwrap_or_default();
        let counted_as = outcome.may("counted_as").map(|node| self.counted(node));
        let dated = outcome.may("dated").map(dated);
        let meets = outcome.may("meets").and_then(|node| node.texts()).unwrap_or_default();
        Some(Conclusion { id: id?, name: name?, passes, counted_as: optional(counted_as)?, dated: optional(dated)?, meets })
    }

    /// A fact of a table. A reading stands where it says, or else where the rule around it does.
    pub(super) fn fact(&self, id: Option<String>, fact: &Fields, around: Around) -> Option<Fact> {
        let name = fact.need("name").and_then(Node::phrase);
        let reading = fact.may("reading").map(|node| {
            let cite = self.cite_or(fact, around);
            Some(Reading { value: node.bool()?, cite: cite? })
        });
        let detect = fact.may("detect").map(|node| node.one_of());
        if reading.is_some() && detect.is_some() {
            self.sink.report(Problem::new(
                Code::Contradiction,
                fact.path_to("detect"),
                Text::new("法律文本的理解不能从文件内容中查出", "a reading of the law cannot be found in a text that is screened"),
                Text::new("reading 与 detect 只留其一", "keep either reading or detect"),
            ));
        }
        Some(Fact { id: id?, name: name?, reading: optional(reading)?, detect: optional(detect)? })
    }

    fn row(&self, row: &Fields) -> Option<Written> {
        let outcome = row.need("outcome").and_then(|node| node.text().map(str::to_owned));
        let when = row.need("when");
        let duties = row.may("duties").and_then(|node| node.list()).unwrap_or_default();
        let duties = duties.into_iter().filter_map(|node| self.said_or(node, &DUTY, duty)).collect();
        let cite = row.may("cite").and_then(|node| self.citation(node));
        let when = condition(Some(when?))?;
        Some(Written { path: row.path(), outcome: outcome?, when, cite, duties })
    }

    /// A table that stands on its own.
    pub(super) fn table(&self, draft: &Draft, source: Arc<Source>, cite: Option<&Citation>) -> Option<Table> {
        if !self.few_enough(&draft.path_to("fact"), &draft.facts) {
            return None;
        }
        let rows = self.rows(draft, None, &draft.facts, &draft.outcomes, &source, cite)?;
        let mut table = Table::of(draft.facts.clone(), draft.outcomes.clone(), rows, source).in_order(draft.ordered);
        table.choice.clone_from(&draft.choice);
        table.exhaustive.clone_from(&draft.exhaustive);
        let table = self.inheriting(table, Vec::new(), &draft.path)?;
        let table = self.knowing(table, &draft.ties)?;
        self.check_passing(draft, &table, 0);
        self.check_gap(&table, &draft.path_to("row")).and_then(|()| self.check_reached(draft, &table, 0)).map(|()| table)
    }

    pub(super) fn few_enough(&self, path: &str, facts: &[Fact]) -> bool {
        let fits = facts.len() <= Limits::FACTS;
        if !fits {
            self.sink.report(Problem::new(
                Code::OutOfRange,
                path,
                Text::new(format!("事实多于 {} 项", Limits::FACTS), format!("more than {} facts", Limits::FACTS)),
                Text::new("拆成两张表", "split the table in two"),
            ));
        }
        fits
    }

    /// The rows of a draft, with facts and outcomes looked up. What is wrong is said of `blamed`, where the draft is another book's.
    pub(super) fn rows(
        &self,
        draft: &Draft,
        blamed: Option<&str>,
        facts: &[Fact],
        outcomes: &[Conclusion],
        source: &Arc<Source>,
        cite: Option<&Citation>,
    ) -> Option<Vec<Row>> {
        let rows: Vec<Option<Row>> = draft
            .rows
            .iter()
            .map(|row| {
                let at = |key: &str| blamed.map_or_else(|| join(&row.path, key), str::to_owned);
                let outcome = self.outcome(&row.outcome, outcomes, &at("outcome"));
                let mask = self.mask(&row.when, facts, &at("when"));
                self.check_duties(&row.duties, facts, &at("duties"))?;
                Some(Row {
                    outcome: outcome?,
                    when: row.when.clone(),
                    mask: mask?,
                    source: source.clone(),
                    cite: row.cite.as_ref().or(cite)?.clone(),
                    duties: row.duties.clone(),
                })
            })
            .collect();
        rows.into_iter().collect()
    }

    /// What the conditions of duties name must be facts of the table.
    pub(super) fn check_duties(&self, duties: &[Duty], facts: &[Fact], path: &str) -> Option<()> {
        duties.iter().try_for_each(|duty| self.mask(&duty.when, facts, path).map(drop))
    }

    pub(super) fn outcome(&self, name: &str, outcomes: &[Conclusion], path: &str) -> Option<usize> {
        outcomes.iter().position(|outcome| outcome.id == name).or_else(|| {
            let known: Vec<&str> = outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
            self.sink.blame(|| unknown_name(Code::BadValue, path, name, &known));
            None
        })
    }

    pub(super) fn mask(&self, when: &Condition, facts: &[Fact], path: &str) -> Option<FactSet> {
        when.0.iter().try_fold(FactSet::default(), |mask, literal| {
            let Some(i) = facts.iter().position(|fact| fact.id == literal.fact) else {
                let known: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
                self.sink.blame(|| unknown_name(Code::BadValue, path, &literal.fact, &known));
                return None;
            };
            let bit = bit(i);
            Some(if literal.wanted { FactSet { yes: mask.yes | bit, ..mask } } else { FactSet { no: mask.no | bit, ..mask } })
        })
    }

    /// Only the last row may leave the decision to the next table: a stronger one would hide the rows that follow it.
    pub(super) fn check_passing(&self, draft: &Draft, table: &Table, first: usize) {
        let last = table.rows.len().saturating_sub(1);
        let passes = |row: &Row| table.outcomes.get(row.outcome).is_some_and(|outcome| outcome.passes);
        let own = draft.rows.iter().zip(table.rows.iter().enumerate().skip(first));
        for (written, _) in own.filter(|(_, (i, row))| *i < last && passes(row)) {
            self.sink.report(Problem::new(
                Code::Contradiction,
                join(&written.path, "outcome"),
                Text::new("只有末行才能给出“不作判断”的结果", "only the last row may give an outcome that passes"),
                Text::new("移到末行，或改写其结果", "make it the last row or give another outcome"),
            ));
        }
    }

    /// Some row must apply, whatever the facts.
    pub(super) fn check_gap(&self, table: &Table, path: &str) -> Option<()> {
        let Ok(gap) = table.gap_within(&self.patience) else { return self.tangled(path) };
        let Some(gap) = gap else { return Some(()) };
        let case = table.named(gap.known).map(|fact| {
            let holds = table.named(gap.known & gap.value).any(|held| held.id == fact.id);
            format!("{}{}", if holds { "" } else { "!" }, fact.id)
        });
        let case = case.collect::<Vec<_>>().join(", ");
        self.sink.report(Problem::new(
            Code::Gap,
            path,
            Text::new(format!("没有一行适用于：{case}"), format!("no row applies to: {case}")),
            Text::new("补一行，末行可写 when = []", "add a row; the last may say when = []"),
        ));
        Some(())
    }

    /// Every row of the draft must be reached by some case. They stand in the table from `first` on.
    pub(super) fn check_reached(&self, draft: &Draft, table: &Table, first: usize) -> Option<()> {
        for (i, row) in draft.rows.iter().enumerate() {
            match table.reaches_within(first + i, &self.patience) {
                Ok(true) => {}
                Ok(false) => self.sink.report(Problem::new(
                    Code::Unreachable,
                    row.path.as_str(),
                    Text::new(
                        "此行永远轮不到：前面的行已全部覆盖，或其条件自相矛盾",
                        "no case reaches this row: earlier rows cover it, or its condition contradicts itself",
                    ),
                    Text::new("前移、改写或删去", "move it up, change it or drop it"),
                )),
                Err(Tangled) => return self.tangled(&draft.path_to("row")),
            }
        }
        Some(())
    }

    pub(super) fn tangled<T>(&self, path: &str) -> Option<T> {
        let most = self.sink.limits().of(Cap::Search);
        self.sink.report(Problem::new(
            Code::OutOfRange,
            path,
            Text::new(
                format!("条件过于纠缠，在限额“{}”（{most}）内无法查明有无空档", Cap::Search),
                format!("the conditions are too entangled to be checked for gaps within the limit `{}` of {most}", Cap::Search),
            ),
            Text::new("拆成几张较小的表", "split the table into smaller ones"),
        ));
        None
    }
}

/// A list of facts, `!` before those that must be false; none where nothing is written.
pub(super) fn condition(node: Option<Node>) -> Option<Condition> {
    let texts = node.map_or(Some(Vec::new()), |node| node.texts())?;
    Some(Condition(texts.into_iter().map(literal).collect()))
}

/// A fact, with `!` before it where it must be false.
pub(super) fn literal(text: String) -> Literal {
    match text.strip_prefix('!') {
        Some(fact) => Literal { fact: fact.to_owned(), wanted: false },
        None => Literal { fact: text, wanted: true },
    }
}

/// The day that an outcome is.
fn dated(node: Node) -> Option<Dated> {
    let fields = node.object()?;
    let fact = fields.need("fact").and_then(|node| node.text().map(str::to_owned));
    let name = fields.need("name").and_then(Node::phrase);
    fields.close();
    Some(Dated { fact: fact?, name: name? })
}

pub(super) fn duty(fields: &Fields) -> Option<Duty> {
    let rule = fields.need("rule").and_then(|node| node.text().map(RuleId::from));
    let name = fields.need("name").and_then(Node::phrase);
    let when = condition(fields.may("when"));
    Some(Duty { rule: rule?, name: name?, when: when? })
}
