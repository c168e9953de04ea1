//! What do the marks of some units come to?

use std::collections::BTreeSet;

use serde_json::Value;

use super::question;
use crate::{
    answer::{GradeMove, Ground, IndicatorPoints, Named, Open, PointsChange, ScoreSheet, ScoredUnit, UnitRank, YearTrend},
    assess::score::{Marks, Move, PointsMoved, Rank, ScoreSource, Scored, System, Trend, difference, ranks},
    error::{Code, Problem, Problems, unknown_name},
    limits::Cap,
    reader::{Node, Sink},
    rulebook::Library,
    text::{Lang, Text},
    verdict::Truth,
};

/// What the units of a score sheet come to: the answer to `{"score_sheet": {…}}` as a type, which [`ask`](crate::ask) spells.
///
/// # Errors
/// What is wrong with the question, all at once and in both languages.
///
/// ```
/// let question = serde_json::json!({ "score_sheet": {
///     "system": "jiujiang-county-2022",
///     "units": [{ "unit": "财政局", "marks": { "organisation": 24, "key_contents": 22.5, "forms": 25, "supervision": null } }],
/// } });
/// let sheet = gongkai::score_sheet(gongkai::Library::embedded(), &question).unwrap();
/// assert_eq!(sheet.units[0].between, ["excellent", "good", "pass"]);
/// assert_eq!(sheet.units[0].open[0].fact, "supervision");
/// ```
pub fn score_sheet(library: &Library, question: &Value) -> Result<ScoreSheet, Problems> {
    told(library, question).map(|(sheet, _)| sheet)
}

/// The answer, spelled in the language of the question.
pub(super) fn json(library: &Library, question: &Value) -> Result<String, Problems> {
    told(library, question).map(|(sheet, lang)| sheet.to_json(lang))
}

fn told(library: &Library, question: &Value) -> Result<(ScoreSheet, Lang), Problems> {
    let sink = Sink::new(*library.limits());
    let answered = answer(library, question, &sink);
    sink.finish(answered)
}

/// A unit and its marks.
struct Unit {
    id: String,
    marks: Marks,
    before: Option<Marks>,
    /// What is attached, by its name.
    attached: BTreeSet<String>,
}

fn answer(library: &Library, question: &Value, sink: &Sink) -> Option<(ScoreSheet, Lang)> {
    let outer = Node::root(question, "", sink).object()?;
    let on = outer.may("on").and_then(|node| node.date());
    let lang = question::lang_of(&outer);
    let asked = outer.need("score_sheet").and_then(Node::object);
    outer.close();
    let fields = asked?;
    let system = fields.need("system").and_then(|node| match node.value {
        Value::String(name) => {
            let path = node.path();
            sink.take_all(System::ready(name, library, on).map_err(|faults| faults.map(|fault| fault.under(&path))))
        }
        _ => System::of(node, library, on),
    });
    let is_whole = fields.may("detail").map_or(Some(true), |node| node.bool());
    let is_drawn = fields.may("picture").map_or(Some(false), |node| node.bool());
    let units = fields.need("units").and_then(|node| node.list());
    let units = system.as_ref().zip(units).and_then(|(system, list)| {
        // Each of these is told of each unit.
        let told = system.indicators().len() + system.vetoes().len() + system.evidence().count();
        sink.take(library.limits().check(Cap::Rows, list.len().saturating_mul(told), &fields.path_to("units")))?;
        Some(units_of(list, system))
    });
    fields.close();
    let (system, units) = (system?, units?);
    sink.is_clean().then_some(())?;
    let scored: Vec<Scored> = units.iter().map(|unit| system.score(&unit.marks)).collect();
    let ranks = ranks(&system, &scored);
    let teller = Teller { system: &system, is_whole: is_whole? };
    let told = units.iter().zip(&scored).zip(ranks);
    let told = told.map(|((unit, scored), rank)| teller.unit(unit, scored, rank)).collect();
    let names: Vec<&str> = units.iter().map(|unit| unit.id.as_str()).collect();
    let picture = if is_drawn? { Some(sink.take(picture(&system, &names, &scored, lang))?) } else { None };
    Some((ScoreSheet::of(&system, told, picture), lang))
}

#[cfg(feature = "pictures")]
fn picture(system: &System, names: &[&str], scored: &[Scored], lang: Lang) -> Result<String, Problem> {
    Ok(system.picture(names.iter().copied().zip(scored), lang))
}

#[cfg(not(feature = "pictures"))]
fn picture(_: &System, _: &[&str], _: &[Scored], _: Lang) -> Result<String, Problem> {
    Err(crate::Feature::Pictures.not_built("score_sheet.picture"))
}

fn units_of(list: Vec<Node>, system: &System) -> Vec<Unit> {
    let mut seen = BTreeSet::new();
    list.into_iter().filter_map(|node| unit(node, system, &mut seen)).collect()
}

fn unit<'v>(node: Node<'v, '_>, system: &System, seen: &mut BTreeSet<&'v str>) -> Option<Unit> {
    let fields = node.object()?;
    let id = fields.need("unit").and_then(|node| Some((node.text()?, node)));
    let marks = fields.need("marks").and_then(|node| Marks::of(node, system));
    let before = fields.fact("before").and_then(|node| Marks::of(node, system));
    let attached = fields.may("attached").and_then(|node| node.list()).unwrap_or_default();
    let attached = attached.into_iter().filter_map(|node| evidence(&node, system)).collect();
    fields.close();
    let (id, at) = id?;
    if !seen.insert(id) {
        return at.report(
            Code::DuplicateKey,
            Text::new(format!("“{id}”重复"), format!("`{id}` stands twice")),
            Text::new("每个单位只写一次", "give each unit once"),
        );
    }
    Some(Unit { id: id.to_owned(), marks: marks?, before, attached })
}

/// Something that is attached, by its name.
fn evidence(node: &Node, system: &System) -> Option<String> {
    let name = node.text()?;
    let known: Vec<&str> = system.evidence().map(|evidence| evidence.id.as_str()).collect();
    if !known.contains(&name) {
        node.sink().blame(|| unknown_name(Code::BadValue, &node.path(), name, &known));
    }
    Some(name.to_owned())
}

impl ScoreSheet {
    fn of(system: &System, units: Vec<ScoredUnit>, picture: Option<String>) -> Self {
        let ground =
            |source: &ScoreSource| Ground { cite: source.cite.clone(), rule: source.rule.clone(), book: source.book.clone(), gives: None };
        Self {
            system: system.id.clone(),
            title: system.title.clone(),
            full: system.full,
            note: system.note.clone(),
            example: system.is_example,
            silent: system.scale.grades.silent.clone(),
            grounds: system.content.iter().chain(&system.scale.source).map(ground).collect(),
            units,
            picture,
        }
    }
}

/// How a system tells of a unit.
struct Teller<'a> {
    system: &'a System,
    /// Whether each indicator and each move is told.
    is_whole: bool,
}

impl Teller<'_> {
    fn unit(&self, unit: &Unit, scored: &Scored, rank: Rank) -> ScoredUnit {
        let Self { system, is_whole } = *self;
        let grade = system.grade(scored);
        let vetoes = system.vetoes().iter().zip(unit.marks.vetoes()).filter(|(_, truth)| **truth == Truth::Yes);
        let missing = system.evidence().filter(|evidence| !unit.attached.contains(&evidence.id));
        let before = unit.before.as_ref().map(|before| system.score(before));
        let moves = if is_whole { system.moves(&unit.marks, scored) } else { Vec::new() };
        ScoredUnit {
            unit: unit.id.clone(),
            score: scored.total,
            grade: grade.map(|grade| grade.id.clone()),
            says: grade.map(|grade| grade.name.clone()),
            between: self.between(scored),
            rank: UnitRank { best: whole(rank.best), worst: whole(rank.worst) },
            vetoed: vetoes.map(|(veto, _)| Named::new(&veto.id, &veto.name)).collect(),
            open: system.asks(&unit.marks, scored).into_iter().map(Open::from).collect(),
            attach: missing.map(|evidence| Named::new(&evidence.id, &evidence.name)).collect(),
            indicators: if is_whole { self.indicators(scored) } else { Vec::new() },
            moves: moves.iter().filter_map(|one| self.moved(one)).collect(),
            trend: before.map(|before| self.trend(&before, scored)),
        }
    }

    fn indicators(&self, scored: &Scored) -> Vec<IndicatorPoints> {
        let all = self.system.indicators();
        let told = all.iter().zip(&scored.points).map(|(one, points)| IndicatorPoints {
            indicator: one.id.clone(),
            name: one.name.clone(),
            within: one.parent.and_then(|parent| all.get(parent)).map(|group| group.id.clone()),
            points: *points,
            full: one.full,
        });
        told.collect()
    }

    fn moved(&self, one: &Move) -> Option<GradeMove> {
        let indicator = self.system.indicators().get(one.indicator)?;
        Some(GradeMove {
            indicator: indicator.id.clone(),
            item: one.item.and_then(|item| indicator.kind.items().get(item)).map(|item| item.id.clone()),
            now: one.from,
            then: one.to,
            better: one.is_up,
            grades: self.grades(&one.possible),
        })
    }

    fn trend(&self, before: &Scored, now: &Scored) -> YearTrend {
        let moved = self.system.moved_since(before, now);
        let change = |one: PointsMoved| {
            let indicator = self.system.indicators().get(one.indicator)?;
            Some(PointsChange { indicator: indicator.id.clone(), before: one.before, now: one.now })
        };
        YearTrend {
            score: before.total,
            grade: self.system.grade(before).map(|grade| grade.id.clone()),
            between: self.between(before),
            change: difference(before.total, now.total),
            went: Trend::between(before, now),
            moved: moved.into_iter().filter_map(change).collect(),
        }
    }

    /// The grades still possible where it is not settled.
    fn between(&self, scored: &Scored) -> Vec<String> {
        if scored.possible.len() > 1 { self.grades(&scored.possible) } else { Vec::new() }
    }

    fn grades(&self, places: &[usize]) -> Vec<String> {
        let rows = &self.system.scale.grades.rows;
        places.iter().filter_map(|place| rows.get(*place)).map(|row| row.id.clone()).collect()
    }
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
