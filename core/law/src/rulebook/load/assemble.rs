//! Tables made of others: those that combine several rules in order of precedence, and local ones that stand before a national one.
//!
//! Such a table is assembled once for every span of days on which its parts stay the same; the versions are ordinary rules of the book.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use chrono::NaiveDate;

use super::{Head, Loader};
use crate::{
    error::{Code, Problem, join, unknown_name},
    form::table::{Choice, Conclusion, Exclusion, Fact, Row, Source, Table},
    law::RuleId,
    limits::Cap,
    order,
    rulebook::{
        book::{Book, Form, FormKind, Rule, Validity},
        recipe::{Joins, Recipe},
    },
    text::Text,
};

/// What a table is made of, in order of precedence. `at` is the place in the rulebook that asks for it.
enum Part<'a> {
    /// The table of a rule that is combined with others: its last row, which passes, is left out.
    Member { table: &'a Table, at: String },
    /// The national table of the same rule: those rows of it.
    National { table: &'a Table, rows: Range<usize>, at: String },
    /// Rows written for this table; those of another book blame the place in this one that brought them in.
    Own { recipe: &'a Recipe, source: Arc<Source>, blamed: Option<String> },
}

impl Part<'_> {
    fn facts(&self) -> &[Fact] {
        match self {
            Self::Member { table, .. } | Self::National { table, .. } => &table.facts,
            Self::Own { recipe, .. } => &recipe.draft.facts,
        }
    }

    fn outcomes(&self) -> &[Conclusion] {
        match self {
            Self::Member { table, .. } | Self::National { table, .. } => &table.outcomes,
            Self::Own { recipe, .. } => &recipe.draft.outcomes,
        }
    }

    fn has_rows(&self) -> bool {
        match self {
            Self::Member { .. } | Self::National { .. } => true,
            Self::Own { recipe, .. } => !recipe.draft.rows.is_empty(),
        }
    }

    /// The facts of which just one holds. Tables that are combined have none.
    fn choice(&self) -> Option<&Choice> {
        match self {
            Self::Member { .. } => None,
            Self::National { table, .. } => table.choice.as_ref(),
            Self::Own { recipe, .. } => recipe.draft.choice.as_ref(),
        }
    }

    fn rule(&self) -> &RuleId {
        match self {
            Self::Member { table, .. } | Self::National { table, .. } => &table.source.rule,
            Self::Own { recipe, .. } => &recipe.rule.id,
        }
    }

    /// Where a fault in `key` of this part is shown.
    fn place(&self, key: &str) -> String {
        match self {
            Self::Member { at, .. } | Self::National { at, .. } => at.clone(),
            Self::Own { recipe, blamed, .. } => blamed.clone().unwrap_or_else(|| recipe.draft.path_to(key)),
        }
    }
}

/// The rules of a book so far, and the national books above it.
struct Shelf<'a> {
    rules: &'a [Rule],
    parents: &'a [Arc<Book>],
}

impl<'a> Shelf<'a> {
    /// What tells the rules apart: those of this book, then those above.
    fn all(&self) -> impl Iterator<Item = (&'a RuleId, Validity, FormKind)> + use<'a> {
        let own = self.rules.iter().map(|rule| (&rule.id, rule.valid, rule.form.kind()));
        let above = self.parents.iter().flat_map(|book| book.headings()).map(|heading| (&heading.id, heading.valid, heading.form));
        own.chain(above)
    }

    fn tables(&self) -> impl Iterator<Item = &'a RuleId> + use<'a> {
        self.all().filter(|(.., form)| *form == FormKind::Table).map(|(id, ..)| id)
    }

    fn parent(&self, day: NaiveDate) -> Option<&'a Book> {
        self.parents.iter().map(AsRef::as_ref).find(|parent: &&Book| parent.valid.holds(day))
    }

    fn own(&self, id: &RuleId, day: NaiveDate) -> Option<&'a Table> {
        table(self.rules.iter().find(|rule| rule.id == *id && rule.valid.holds(day))?)
    }

    fn national(&self, id: &RuleId, day: NaiveDate) -> Option<&'a Table> {
        table(self.parent(day)?.version(id.as_str(), day)?)
    }

    /// Of what the table of a recipe is made on a day; `None` if it is not in force. The recipe is that of the book `book`; `blamed` is
    /// the place in this book that brought it in, if it is another's.
    fn parts(&self, recipe: &'a Recipe, book: &str, day: NaiveDate, blamed: Option<&str>) -> Option<Vec<Part<'a>>> {
        let draft = &recipe.draft;
        let at = |key: &str| blamed.map_or_else(|| draft.path_to(key), str::to_owned);
        let members = draft.combines.iter().enumerate().filter_map(|(i, id)| {
            let table = self.own(id, day).or_else(|| self.national(id, day))?;
            Some(Part::Member { table, at: blamed.map_or_else(|| format!("{}[{i}]", draft.path_to("combines")), str::to_owned) })
        });
        let mut parts: Vec<Part> = members.collect();
        if parts.is_empty() && !draft.combines.is_empty() {
            return None;
        }
        let source = Arc::new(Source { rule: recipe.rule.id.clone(), book: book.to_owned() });
        parts.push(Part::Own { recipe, source, blamed: blamed.map(str::to_owned) });
        if let Some(key) = draft.joins.key() {
            let national = self.parent(day)?;
            match national.recipes().iter().find(|above| above.rule.id == recipe.rule.id && above.rule.valid.holds(day)) {
                Some(above) => parts.extend(self.parts(above, &national.id, day, Some(&at(key)))?),
                None => {
                    let table = self.national(&recipe.rule.id, day)?;
                    let whole = table.rows.len();
                    let before = if draft.joins == Joins::Behind { whole.saturating_sub(1) } else { 0 };
                    let of = |rows| Part::National { table, rows, at: at(key) };
                    if before > 0 {
                        parts.insert(0, of(0..before));
                    }
                    // A last row of its own, without conditions, stands in the place of the national one.
                    if before == 0 || draft.rows.last().is_none_or(|row| !row.when.0.is_empty()) {
                        parts.push(of(before..whole));
                    }
                }
            }
        }
        Some(parts)
    }

    /// The spans of days, within one, on which the parts of a recipe stay the same.
    fn spans(&self, recipe: &Recipe, within: Validity) -> Vec<Validity> {
        let above = self.parents.iter().flat_map(|book| book.recipes()).filter(|above| above.rule.id == recipe.rule.id);
        let ids = above.chain([recipe]).flat_map(|recipe| recipe.draft.combines.iter().chain([&recipe.rule.id]));
        let ids: Vec<&RuleId> = ids.collect();
        let valid = self.all().filter(|(id, ..)| ids.contains(id)).map(|(_, valid, _)| valid);
        let valid = valid.chain(self.parents.iter().map(|book| book.valid));
        let starts = order::distinct(valid.flat_map(|valid| [valid.from, valid.to.and_then(|to| to.succ_opt())]).flatten());
        let froms = [None].into_iter().chain(starts.iter().copied().map(Some));
        let tos = starts.iter().map(|day| day.pred_opt()).chain([None]);
        froms.zip(tos).filter_map(|(from, to)| within.meeting(Validity { from, to })).collect()
    }
}

fn table(rule: &Rule) -> Option<&Table> {
    match &rule.form {
        Form::Table(table) => Some(table),
        _ => None,
    }
}

impl Loader<'_> {
    /// The rules together with those that are made of others. National ones are made anew where this book has one of the combined
    /// tables of its own. What touches a rule that is `broken` is left alone: that fault has been reported.
    pub(super) fn assemble(&self, mut rules: Vec<Rule>, recipes: &[Recipe], broken: &BTreeSet<&str>, head: &Head) -> Vec<Rule> {
        let whole = |recipe: &&Recipe| recipe.draft.combines.iter().chain([&recipe.rule.id]).all(|id| !broken.contains(id.as_str()));
        let above = || head.parents.iter().flat_map(|book| book.recipes().iter().map(move |recipe| (book, recipe)));
        // What others may combine comes first.
        let (members, combining): (Vec<&Recipe>, Vec<&Recipe>) = recipes
            .iter()
            .filter(whole)
            .partition(|recipe| recipe.draft.combines.is_empty() && above().all(|(_, above)| above.rule.id != recipe.rule.id));
        for pass in [members, combining] {
            let shelf = Shelf { rules: &rules, parents: &head.parents };
            let made: Vec<Rule> = pass
                .into_iter()
                .filter(|recipe| self.check_parts(recipe, recipes, &shelf).is_some())
                .flat_map(|recipe| {
                    let Validity { from, to } = recipe.rule.valid;
                    let within = Validity { from: from.or(head.valid.from), to: to.or(head.valid.to) };
                    self.versions(recipe, &shelf, within, |day| shelf.parts(recipe, self.id, day, None))
                })
                .collect();
            rules.extend(made);
        }
        let shelf = Shelf { rules: &rules, parents: &head.parents };
        let renewed: Vec<Rule> = above()
            .filter(|(_, recipe)| whole(recipe))
            .filter_map(|(book, recipe)| Some((book, recipe, book.valid.meeting(recipe.rule.valid)?.meeting(head.valid)?)))
            .flat_map(|(book, recipe, within)| {
                self.versions(recipe, &shelf, within, |day| {
                    let replaced = recipes.iter().map(|recipe| &recipe.rule).chain(shelf.rules);
                    if replaced.into_iter().any(|rule| rule.id == recipe.rule.id && rule.valid.holds(day)) {
                        return None;
                    }
                    let local = recipe.draft.combines.iter().find(|id| shelf.own(id, day).is_some())?;
                    shelf.parts(recipe, &book.id, day, Some(&join("table", local.as_str())))
                })
            })
            .collect();
        rules.extend(renewed);
        rules
    }

    /// The versions of a rule that is made of others. Neighbouring ones that do not differ are one.
    fn versions<'p>(
        &self,
        recipe: &Recipe,
        shelf: &Shelf,
        within: Validity,
        parts: impl Fn(NaiveDate) -> Option<Vec<Part<'p>>>,
    ) -> Vec<Rule> {
        let mut made: Vec<Rule> = Vec::new();
        for valid in shelf.spans(recipe, within) {
            if self.is_too_much(recipe, &made) {
                return Vec::new();
            }
            let Some(parts) = parts(valid.from.or(valid.to).unwrap_or_default()) else { continue };
            let faults = self.sink.count();
            let joined = self.join(&parts);
            // The same fault would be found in every span.
            let Some(table) = joined.filter(|_| self.sink.count() == faults) else { return Vec::new() };
            let exhaustive = recipe.draft.exhaustive.clone();
            let form = Form::Table(Table { exhaustive, ..table.in_order(recipe.draft.ordered) });
            let rule = Rule { valid, form, ..recipe.rule.clone() };
            match made.last_mut().filter(|last| last.form == rule.form && last.valid.to.and_then(|to| to.succ_opt()) == valid.from) {
                Some(last) => last.valid.to = valid.to,
                None => made.push(rule),
            }
        }
        made
    }

    /// Whether the versions of the tables that are made of others hold more than they may: each is a table of its own.
    fn is_too_much(&self, recipe: &Recipe, made: &[Rule]) -> bool {
        let held = made.last().and_then(table).map_or(0, |table| table.rows.len() + table.facts.len() + table.outcomes.len());
        let left = self.combined.get().checked_sub(held);
        self.combined.set(left.unwrap_or_default());
        if left.is_none() {
            let limits = self.sink.limits();
            let most = limits.of(Cap::Combined);
            self.sink.report(limits.passed(Cap::Combined, most + 1, join("table", recipe.rule.id.as_str())));
        }
        left.is_none()
    }

    /// One table of several.
    fn join(&self, parts: &[Part]) -> Option<Table> {
        let (mut facts, mut outcomes) = (Vec::<Fact>::new(), Vec::<Conclusion>::new());
        for part in parts {
            for fact in part.facts() {
                match facts.iter().find(|known| known.id == fact.id) {
                    None => facts.push(fact.clone()),
                    Some(known) if fact.is_asked_like(known) => {}
                    Some(_) => return self.other_words(part, "fact", &fact.id),
                }
            }
            for outcome in part.outcomes().iter().filter(|outcome| !outcome.passes || !matches!(part, Part::Member { .. })) {
                match outcomes.iter().find(|known| known.id == outcome.id) {
                    None => outcomes.push(outcome.clone()),
                    Some(known) if known.is_said_like(outcome) => {}
                    Some(_) => return self.other_words(part, "outcome", &outcome.id),
                }
            }
        }
        let first = parts.first()?;
        if !self.few_enough(&first.place("combines"), &facts) {
            return None;
        }
        let mut rows = Vec::new();
        let (mut own, mut inherited) = (Vec::new(), Vec::new());
        for (i, part) in parts.iter().enumerate() {
            match part {
                Part::Member { table, at } => {
                    let passing = table.rows.last().filter(|row| table.outcomes.get(row.outcome).is_some_and(|outcome| outcome.passes));
                    if passing.is_none() && parts.iter().skip(i + 1).any(Part::has_rows) {
                        self.decides_all(part, at);
                        return None;
                    }
                    let kept = table.rows.len() - usize::from(passing.is_some());
                    rows.extend(table.rows.iter().take(kept).filter_map(|row| self.moved(row, table, &facts, &outcomes, at)));
                    inherited.extend(table.exclusions.iter().filter_map(|exclusion| self.excluded(exclusion, &facts, at)));
                }
                Part::National { table, rows: of, at } => {
                    let named = table.rows.get(of.clone()).unwrap_or_default();
                    rows.extend(named.iter().filter_map(|row| self.moved(row, table, &facts, &outcomes, at)));
                    if of.start == 0 {
                        inherited.extend(table.exclusions.iter().filter_map(|exclusion| self.excluded(exclusion, &facts, at)));
                    }
                }
                Part::Own { recipe, source, blamed } => {
                    own.extend(blamed.is_none().then_some((recipe, rows.len())));
                    if blamed.is_some() {
                        inherited.extend(self.as_far_as_asked(&recipe.draft.ties, &facts));
                    }
                    let cite = Some(&recipe.rule.cite);
                    rows.extend(self.rows(&recipe.draft, blamed.as_deref(), &facts, &outcomes, source, cite)?);
                }
            }
        }
        let heading = parts.iter().find_map(|part| match part {
            Part::Own { source, .. } => Some((source.clone(), part.place("row"))),
            _ => None,
        });
        let (source, place) = heading?;
        let choice = parts.iter().find_map(|part| Some((part.facts(), part.choice()?)));
        let choice = choice.map(|(written, choice)| {
            let place = |i: &usize| facts.iter().position(|fact| written.get(*i).is_some_and(|of| of.id == fact.id));
            Choice { of: choice.of.iter().filter_map(place).collect(), ..choice.clone() }
        });
        let parts = first.place(if matches!(first, Part::Own { .. }) { "joins" } else { "combines" });
        let table = Table { choice, ..Table::of(facts, outcomes, rows, source) };
        let mut table = self.inheriting(table, inherited, &parts)?;
        for (recipe, _) in &own {
            table = self.knowing(table, &recipe.draft.ties)?;
        }
        self.check_gap(&table, &place)?;
        for (recipe, from) in own {
            self.check_passing(&recipe.draft, &table, from);
            self.check_reached(&recipe.draft, &table, from)?;
        }
        Some(table)
    }

    /// A row of another table, its condition and outcome looked up among those of this one.
    fn moved(&self, row: &Row, table: &Table, facts: &[Fact], outcomes: &[Conclusion], at: &str) -> Option<Row> {
        let outcome = self.outcome(&table.outcomes.get(row.outcome)?.id, outcomes, at)?;
        Some(Row { outcome, mask: self.mask(&row.when, facts, at)?, ..row.clone() })
    }

    /// What another table says of its facts.
    fn excluded(&self, exclusion: &Exclusion, facts: &[Fact], at: &str) -> Option<Exclusion> {
        Some(Exclusion { mask: self.mask(&exclusion.when, facts, at)?, ..exclusion.clone() })
    }

    /// Whether everything a table is made of is there, and can be combined.
    fn check_parts(&self, recipe: &Recipe, recipes: &[Recipe], shelf: &Shelf) -> Option<()> {
        let above = shelf.parents.iter().flat_map(|book| book.recipes());
        let made: Vec<&str> =
            recipes.iter().chain(above).filter(|made| !made.draft.combines.is_empty()).map(|made| made.rule.id.as_str()).collect();
        let mut fits = Some(());
        for (i, id) in recipe.draft.combines.iter().enumerate() {
            let path = format!("{}[{i}]", recipe.draft.path_to("combines"));
            let versions: Vec<FormKind> = shelf.all().filter(|(known, ..)| *known == id).map(|(.., form)| form).collect();
            let fault = if made.contains(&id.as_str()) {
                Problem::new(
                    Code::BadValue,
                    path,
                    Text::new(format!("“{id}”本身由其他表合成"), format!("`{id}` itself combines others")),
                    Text::new("直接列出其各表", "name the tables that it combines"),
                )
            } else if versions.is_empty() {
                if recipes.iter().any(|recipe| recipe.rule.id == *id) {
                    // Its own fault has been reported.
                    return None;
                }
                let known: Vec<&str> = shelf.tables().map(RuleId::as_str).collect();
                unknown_name(Code::UnknownRule, &path, id.as_str(), &known)
            } else if let Some(other) = versions.iter().find(|_| !versions.contains(&FormKind::Table)) {
                let form = other.as_str();
                Problem::new(
                    Code::BadValue,
                    path,
                    Text::new(format!("“{id}”不是判定表，而是 {form}"), format!("`{id}` is no table but a {form}")),
                    Text::new("只能合成 [table.…] 的规则", "combine rules of the form [table.…] only"),
                )
            } else {
                continue;
            };
            self.sink.report(fault);
            fits = None;
        }
        let id = &recipe.rule.id;
        if let Some(key) = recipe.draft.joins.key()
            && !shelf.parents.iter().any(|book| book.headings().any(|rule| rule.form == FormKind::Table && rule.id == *id))
        {
            self.sink.report(Problem::new(
                Code::UnknownRule,
                recipe.draft.path_to(key),
                Text::new(format!("国家规则书没有判定表“{id}”可供并入"), format!("no national rulebook has a table `{id}` to join")),
                Text::new(
                    format!("删去 {key}，或改正规则名；须写 extends"),
                    format!("drop `{key}` or correct the rule's name; the book must say `extends`"),
                ),
            ));
            fits = None;
        }
        let combined = |book: &Arc<Book>| book.recipes().iter().any(|above| above.rule.id == *id);
        if recipe.draft.joins == Joins::Behind && (!recipe.draft.combines.is_empty() || shelf.parents.iter().any(combined)) {
            self.sink.report(Problem::new(
                Code::Contradiction,
                recipe.draft.path_to("yields"),
                Text::new(
                    format!("“{id}”由其他表合成，其行不能排在国家规定之后"),
                    format!("`{id}` combines others: rows cannot stand behind those"),
                ),
                Text::new("写在被合成的表中，或改用 joins", "write it for one of the tables combined, or use `joins`"),
            ));
            fits = None;
        }
        fits
    }

    fn other_words<T>(&self, part: &Part, key: &str, id: &str) -> Option<T> {
        let what = if key == "fact" { "事实" } else { "结果" };
        self.sink.report(Problem::new(
            Code::Contradiction,
            part.place(key),
            Text::new(
                format!("{what}“{id}”在“{}”中的写法与前面的表不同", part.rule()),
                format!("the {key} `{id}` is worded otherwise in `{}` than in a table before it", part.rule()),
            ),
            Text::new("合成的各表须用同样的文字", "use the same words in all tables that are combined"),
        ));
        None
    }

    fn decides_all(&self, part: &Part, at: &str) {
        self.sink.report(Problem::new(
            Code::Unreachable,
            at,
            Text::new(
                format!("“{}”自身已对所有情形作出判断，其后的行永远轮不到", part.rule()),
                format!("`{}` decides every case itself, so that nothing after it is reached", part.rule()),
            ),
            Text::new(
                "使其末行的结果写明 passes = true，或将其排在最后",
                "let its last row give an outcome with passes = true, or put it last",
            ),
        ));
    }
}
