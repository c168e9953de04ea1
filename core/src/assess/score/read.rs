//! Reading a system: all that is wrong with it, at once.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::Value;

use super::{Attachment, Lid, MarkedBy, Role, ScoreIndicator, ScoreItem, ScoreScale, ScoreSource, System, Veto};
use crate::{
    error::{Code, Problem, Problems, join, unknown_name},
    form::{
        band::{Band, Floor, Grade, Grades},
        checklist::Checklist,
    },
    limits::Cap,
    reader::{Fields, Node, Sink, optional},
    rulebook::{Form, Found, Library},
    text::Text,
};

/// The greatest number of a system or a mark.
const GREATEST: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// The most decimals of one.
const DECIMALS: u32 = 4;

/// The most grades of a scale of its own.
const GRADES: usize = 20;

/// How deep indicators stand in groups.
const DEEPEST: usize = 6;

impl System {
    /// Reads a system from plain data; `on` says of which day the rules are that it rests on, where there are several versions.
    ///
    /// # Errors
    /// Everything wrong with it: `missing_key`, `unknown_key` with the nearest name, `wrong_type`; `bad_value` for a number that is negative, greater than a
    /// million or has more than four decimals; `contradiction` for weights that do not make up the whole, a cap that caps nothing, a scale of
    /// its own that cannot be turned into points exactly; `duplicate_key`; `unreachable` and `gap` for its grades; those of the rules it names.
    ///
    /// ```
    /// use gongkai::{Library, assess::score::System};
    /// let wrong = serde_json::json!({
    ///     "id": "own", "title": { "zh": "示例", "en": "example" }, "full": 100, "grades": { "book": "jiujiang-county-2022", "rule": "assessment.band" },
    ///     "indicator": [{ "id": "website", "name": { "zh": "网站", "en": "website" }, "points": 90 }],
    /// });
    /// let faults = System::read(&wrong, Library::embedded(), None).unwrap_err();
    /// assert_eq!(faults.first().message.en, "the points make 90, they should make 100");
    /// ```
    pub fn read(value: &Value, library: &Library, on: Option<NaiveDate>) -> Result<Self, Problems> {
        let sink = Sink::new(*library.limits());
        let read = Self::of(Node::root(value, "", &sink), library, on);
        sink.finish(read)
    }

    /// The system of a node; what is wrong with it is in the sink.
    pub(crate) fn of(node: Node, library: &Library, on: Option<NaiveDate>) -> Option<Self> {
        let sink = node.sink();
        let before = sink.count();
        let fields = node.object()?;
        let id = fields.need("id").and_then(|node| node.text());
        let title = fields.need("title").and_then(Node::phrase);
        let note = fields.may("note").and_then(Node::phrase);
        let is_example = fields.may("example").and_then(|node| node.bool()).unwrap_or_default();
        let full = fields.need("full").and_then(positive);
        let bonus_cap = fields.may("bonus_cap").and_then(positive);
        let step = fields.may("step").map_or(Some(Decimal::new(1, 2)), positive);
        let law = Law { library, on };
        let content = fields.may("content").and_then(|node| law.content(node));
        let scale = fields.need("grades").and_then(|node| law.scale(node));
        let mut reading = Reading { content: content.as_ref().map(|(_, list)| list), named: BTreeSet::new(), indicators: Vec::new() };
        for (key, role) in [("indicator", Role::Indicator), ("bonus", Role::Bonus), ("penalty", Role::Penalty)] {
            let entries = if role == Role::Indicator { fields.need(key) } else { fields.may(key) };
            for node in entries.and_then(|node| node.list()).unwrap_or_default() {
                reading.indicator(node, Place { role, parent: None, depth: 1, full });
            }
        }
        let vetoes = fields.may("veto").and_then(|node| node.list()).unwrap_or_default();
        let vetoes = vetoes.into_iter().filter_map(|node| veto(node, scale.as_ref())).collect();
        let path = fields.path();
        reading.missing(&path).into_iter().for_each(|fault| sink.report(fault));
        fields.close();
        let indicators = reading.indicators;
        sink.take(library.limits().check(Cap::Entries, indicators.len(), &path))?;
        let mut system = Self {
            id: id?.to_owned(),
            title: title?,
            note,
            is_example,
            full: full?,
            bonus_cap,
            step: step?,
            scale: scale?,
            content: content.map(|(source, _)| source),
            indicators,
            vetoes,
        };
        // What rests on an entry that could not be read is not told.
        let whole = sink.count() == before;
        system.faults(&path, whole).into_iter().for_each(|fault| sink.report(fault));
        Some(system)
    }
}

/// A number of at least 0 that stays exact whatever is reckoned with it.
pub(super) fn amount(node: &Node) -> Option<Decimal> {
    let number = node.decimal()?;
    if number >= Decimal::ZERO && number <= GREATEST && number.scale() <= DECIMALS {
        return Some(number);
    }
    node.report(
        Code::OutOfRange,
        Text::new(
            format!("{number} 不在 0 至 1000000 之内，或小数多于 4 位"),
            format!("{number} is not from 0 to 1,000,000 with at most 4 decimals"),
        ),
        Text::new("例如 \"2.5\"；扣分也写正数", "for instance \"2.5\"; deductions are positive, too"),
    )
}

fn positive(node: Node) -> Option<Decimal> {
    let number = amount(&node)?;
    (number > Decimal::ZERO).then_some(number).or_else(|| {
        node.report(
            Code::OutOfRange,
            Text::new("须大于 0", "must be more than 0"),
            Text::new("改正数值，或删去此项", "correct it, or leave it out"),
        )
    })
}

/// The law that a system rests on.
struct Law<'a> {
    library: &'a Library,
    on: Option<NaiveDate>,
}

impl Law<'_> {
    /// What is made of a rule that is named.
    fn rule<T>(&self, fields: &Fields, take: impl FnOnce(ScoreSource, &Found) -> Option<T>) -> Option<T> {
        let sink = fields.sink;
        let path = fields.path();
        let (book, rule) = (fields.need("book").and_then(|node| node.text()), fields.need("rule").and_then(|node| node.text()));
        let (book, rule) = book.zip(rule)?;
        let under = |faults: Problems| faults.map(|fault| fault.under(&path));
        let book = sink.take_all(self.library.find(book, self.on).map_err(under))?;
        let found = sink.take_all(book.find(rule, self.on).map_err(under))?;
        let source = ScoreSource { rule: found.rule.id.clone(), book: found.book.id.clone(), cite: found.rule.cite.clone() };
        take(source, &found)
    }

    /// The checklist whose items the groups are.
    fn content(&self, node: Node) -> Option<(ScoreSource, Checklist)> {
        let at = node.clone();
        let fields = node.object()?;
        let read = self.rule(&fields, |source, found| match &found.rule.form {
            Form::Checklist(list) => Some((source, list.clone())),
            _ => at.report(
                Code::WrongType,
                Text::new(format!("“{}”不是清单", source.rule), format!("`{}` is not a checklist", source.rule)),
                Text::new("写一条清单规则", "name a checklist"),
            ),
        });
        fields.close();
        read
    }

    /// A scale by a rule, or one of its own.
    fn scale(&self, node: Node) -> Option<ScoreScale> {
        let at = node.clone();
        let fields = node.object()?;
        let read = if fields.may("row").is_some() {
            own_scale(&fields).map(|grades| ScoreScale { grades, source: None })
        } else {
            self.rule(&fields, |source, found| match &found.rule.form {
                Form::Band(Band::Grades(grades)) => Some(ScoreScale { grades: (**grades).clone(), source: Some(source) }),
                Form::Silent(says) => Some(ScoreScale { grades: Grades::without_thresholds(says.clone()), source: Some(source) }),
                _ => at.report(
                    Code::WrongType,
                    Text::new(format!("“{}”不是等次", source.rule), format!("`{}` is not a scale of grades", source.rule)),
                    Text::new("写一条等次规则，或自写 row", "name a scale of grades, or write rows of your own"),
                ),
            })
        };
        fields.close();
        read
    }
}

fn own_scale(fields: &Fields) -> Option<Grades> {
    let max = fields.may("max").and_then(|node| amount(&node));
    let rows = fields.need("row")?;
    let list = rows.list()?;
    if list.len() > GRADES {
        return rows.report(
            Code::OutOfRange,
            Text::new(format!("等次多于 {GRADES} 个"), format!("there are more than {GRADES} grades")),
            Text::new("合并等次", "merge some of them"),
        );
    }
    let rows: Vec<Option<Grade>> = list.into_iter().map(own_grade).collect();
    let grades = Grades::of_points(rows.into_iter().collect::<Option<_>>()?, max);
    grades.faults(&fields.path()).into_iter().for_each(|fault| fields.sink.report(fault));
    Some(grades)
}

fn own_grade(node: Node) -> Option<Grade> {
    let fields = node.object()?;
    let id = fields.need("grade").and_then(|node| node.text());
    let name = fields.need("name").and_then(Node::phrase);
    let floor = Floor::read(&fields, false);
    fields.close();
    Some(Grade::new(id?, name?, floor??))
}

/// Where an indicator stands.
#[derive(Clone, Copy)]
struct Place {
    role: Role,
    parent: Option<usize>,
    depth: usize,
    /// The full marks of the whole.
    full: Option<Decimal>,
}

/// Indicators as they are read, each group before what stands in it.
struct Reading<'a> {
    content: Option<&'a Checklist>,
    /// The names met, of those that could not be read, too.
    named: BTreeSet<String>,
    indicators: Vec<ScoreIndicator>,
}

impl Reading<'_> {
    /// The groups that the rule names and the system lacks.
    fn missing(&self, path: &str) -> Vec<Problem> {
        let named = self.content.into_iter().flat_map(|list| &list.items);
        let missing = named.filter(|item| !self.named.contains(&item.id));
        let missing = missing.map(|item| {
            Problem::new(
                Code::MissingKey,
                join(path, "indicator"),
                Text::new(format!("缺少“{}”（{}）", item.id, item.name.zh), format!("`{}` ({}) is missing", item.id, item.name.en)),
                Text::new("补上该项，或不写 content", "add it, or leave content out"),
            )
        });
        missing.collect()
    }

    fn indicator(&mut self, node: Node, place: Place) {
        let Some(fields) = node.clone().object() else { return };
        let id = fields.need("id").and_then(|node| node.text());
        self.named.extend(id.map(str::to_owned));
        let item = self.content.zip(id).and_then(|(list, id)| list.items.iter().find(|item| item.id == id));
        let name = match (fields.may("name"), item) {
            (None, Some(item)) => Some(item.name.clone()),
            _ => fields.need("name").and_then(Node::phrase),
        };
        // An area that only takes off can take all there is.
        let points = match (fields.may("points"), place.role) {
            (None, Role::Penalty) => place.full,
            _ => fields.need("points").and_then(positive),
        };
        let full = fields.may("full").map_or(points, positive);
        let of = fields.may("of");
        let evidence = fields.may("evidence").and_then(|node| node.list()).unwrap_or_default();
        let evidence = evidence.into_iter().filter_map(|node| named(node).map(|(id, name)| Attachment { id, name })).collect();
        let kind = kind(&fields, &node, of.is_some());
        let read = (|| {
            Some(ScoreIndicator {
                id: id?.to_owned(),
                name: name?,
                role: place.role,
                points: points?,
                full: full?,
                parent: place.parent,
                kind: kind?,
                evidence,
                cite: item.and_then(|item| item.cite.clone()),
                ratio: Decimal::ONE,
                factor: Decimal::ONE,
            })
        })();
        let own = self.indicators.len();
        let is_read = read.is_some();
        self.indicators.extend(read);
        if place.depth == DEEPEST && of.is_some() {
            return node.sink().report(Problem::new(
                Code::OutOfRange,
                node.path(),
                Text::new(format!("指标多于 {DEEPEST} 级"), format!("indicators stand more than {DEEPEST} deep")),
                Text::new("合并级次", "merge some of the levels"),
            ));
        }
        let parent = if is_read { Some(own) } else { place.parent };
        for node in of.and_then(|node| node.list()).unwrap_or_default() {
            self.indicator(node, Place { parent, depth: place.depth + 1, ..place });
        }
        fields.close();
    }
}

/// How an indicator is marked: by one way only.
fn kind(fields: &Fields, node: &Node, is_group: bool) -> Option<MarkedBy> {
    let (deduct, award) = (fields.may("deduct"), fields.may("award"));
    match (is_group, deduct, award) {
        (true, None, None) => Some(MarkedBy::Group),
        (false, None, None) => Some(MarkedBy::Marked),
        (false, Some(items), None) => items_of(&items).map(MarkedBy::Deducted),
        (false, None, Some(items)) => items_of(&items).map(MarkedBy::Awarded),
        _ => node.report(
            Code::Contradiction,
            Text::new("of、deduct、award 只能写一个", "of, deduct and award exclude one another"),
            Text::new("分成几个指标", "make several indicators of it"),
        ),
    }
}

fn items_of(node: &Node) -> Option<Vec<ScoreItem>> {
    node.list()?.into_iter().map(item).collect::<Vec<_>>().into_iter().collect()
}

fn item(node: Node) -> Option<ScoreItem> {
    let fields = node.object()?;
    let id = fields.need("id").and_then(|node| node.text());
    let name = fields.need("name").and_then(Node::phrase);
    let each = fields.need("each").and_then(positive);
    let unit = fields.may("unit").and_then(Node::phrase);
    let most = fields.may("most").map(positive);
    fields.close();
    Some(ScoreItem { id: id?.to_owned(), name: name?, each: each?, unit, most: optional(most)? })
}

fn named(node: Node) -> Option<(String, Text)> {
    let fields = node.object()?;
    let (id, name) = (fields.need("id").and_then(|node| node.text()), fields.need("name").and_then(Node::phrase));
    fields.close();
    Some((id?.to_owned(), name?))
}

fn veto(node: Node, scale: Option<&ScoreScale>) -> Option<Veto> {
    let at = node.clone();
    let fields = node.object()?;
    let (id, name) = (fields.need("id").and_then(|node| node.text()), fields.need("name").and_then(Node::phrase));
    let lid = match (fields.may("grade"), fields.may("at_most")) {
        (Some(grade), None) => lowered(&grade, scale),
        (None, Some(points)) => amount(&points).map(Lid::Points),
        _ => at.report(
            Code::Contradiction,
            Text::new("grade 与 at_most 须写其一", "one of grade and at_most is needed"),
            Text::new("grade = 最高等次，at_most = 最高得分", "grade is the best grade left, at_most the most points left"),
        ),
    };
    fields.close();
    Some(Veto { id: id?.to_owned(), name: name?, lid: lid? })
}

fn lowered(node: &Node, scale: Option<&ScoreScale>) -> Option<Lid> {
    let (name, rows) = (node.text()?, &scale?.grades.rows);
    rows.iter().position(|row| row.id == name).map(Lid::Grade).or_else(|| {
        let known: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        node.sink().blame(|| unknown_name(Code::BadValue, &node.path(), name, &known));
        None
    })
}
