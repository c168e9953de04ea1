//! The marks of one unit.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{MarkedBy, ScoreIndicator, System, read::amount};
use crate::{
    error::{Code, Problems},
    form::band::Interval,
    limits::Limits,
    reader::{Node, Sink},
    text::Text,
    verdict::Truth,
};

/// How one indicator was marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// With points, out of its full marks.
    Points(Interval),
    /// How many of each thing were counted, in the order of its items; `None` where that is not known.
    Counts(Vec<Option<Interval>>),
}

/// The marks of one unit by a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// By the place of the indicator; `None` where nothing is known.
    pub(super) marks: Vec<Option<Mark>>,
    /// By the place of the veto.
    pub(super) vetoes: Vec<Truth>,
}

impl Marks {
    /// Reads the marks of a unit: an object with the names of indicators and vetoes as its keys.
    ///
    /// A mark is points (`8.5`), bounds (`{ "low": 6, "high": 8 }`), or, where things are counted, an object of counts (`{ "late": 2, "lost":
    /// false }`); `null`, and what is left out, is not known. A veto is true, false or null.
    ///
    /// # Errors
    /// Everything wrong with them: `unknown_key` with the nearest name, `out_of_range` for points beyond the full marks, `contradiction` for bounds that
    /// stand the wrong way round or marks of a group, `wrong_type`.
    ///
    /// ```
    /// use gongkai::{Library, assess::score::{Marks, System}};
    /// let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
    /// let faults = Marks::read(&serde_json::json!({ "organization": 26, "forms": 26 }), &system).unwrap_err();
    /// let told: Vec<_> = faults.iter().map(|fault| (&*fault.path, &*fault.help.en)).collect();
    /// assert_eq!(told, [("forms", "give points from 0 to 25"), ("organization", "did you mean `organisation`?")]);
    /// # Ok::<(), gongkai::Problems>(())
    /// ```
    pub fn read(marks: &Value, system: &System) -> Result<Self, Problems> {
        let sink = Sink::new(Limits::default());
        let read = Self::of(Node::root(marks, "", &sink), system);
        sink.finish(read)
    }

    /// The marks of a node; what is wrong with them is in the sink.
    pub(crate) fn of(node: Node, system: &System) -> Option<Self> {
        let fields = node.object()?;
        let read = |indicator: &ScoreIndicator| match &indicator.kind {
            MarkedBy::Group => {
                let at = fields.may(indicator.id.clone())?;
                at.report(
                    Code::Contradiction,
                    Text::new("该项由下级指标计分", "this group is marked by what stands in it"),
                    Text::new("改写其下级指标", "mark the indicators in it"),
                )
            }
            _ => fields.fact(indicator.id.clone()).and_then(|node| mark(node, indicator)),
        };
        let marks = system.indicators.iter().map(read).collect();
        let vetoes = system.vetoes.iter().map(|veto| fields.truth(&veto.id)).collect();
        fields.close();
        Some(Self { marks, vetoes })
    }

    /// The marks with one of them changed: of the indicator at that place.
    #[must_use]
    pub fn with(mut self, indicator: usize, mark: Option<Mark>) -> Self {
        if let Some(place) = self.marks.get_mut(indicator) {
            *place = mark;
        }
        self
    }

    /// Whether each veto is so, in the order of the system.
    pub fn vetoes(&self) -> &[Truth] {
        &self.vetoes
    }

    /// How the indicator at a place was marked.
    pub fn mark(&self, indicator: usize) -> Option<&Mark> {
        self.marks.get(indicator)?.as_ref()
    }
}

fn mark(node: Node, indicator: &ScoreIndicator) -> Option<Mark> {
    let items = indicator.kind.items();
    let has_bounds = node.value.get("low").is_some() || node.value.get("high").is_some();
    if items.is_empty() || !node.value.is_object() || has_bounds {
        return points(node, indicator.full).map(Mark::Points);
    }
    let fields = node.object()?;
    let counts = items.iter().map(|item| fields.fact(item.id.clone()).and_then(count)).collect();
    fields.close();
    Some(Mark::Counts(counts))
}

/// Points from nothing to full marks.
fn points(node: Node, full: Decimal) -> Option<Interval> {
    let at = node.clone();
    let points = bounds(node)?;
    (points.high <= full).then_some(points).or_else(|| {
        at.report(
            Code::OutOfRange,
            Text::new(
                format!("得分 {} 超出满分 {full}", points.high),
                format!("{} points are more than the full marks of {full}", points.high),
            ),
            Text::new(format!("写 0 至 {full} 的得分"), format!("give points from 0 to {full}")),
        )
    })
}

/// How many: a number, bounds, or whether it is so.
fn count(node: Node) -> Option<Interval> {
    match node.value {
        Value::Bool(is_so) => Some(Interval::exactly(Decimal::from(u8::from(*is_so)))),
        _ => bounds(node),
    }
}

/// A number, or `{ "low": …, "high": … }`.
fn bounds(node: Node) -> Option<Interval> {
    if !node.value.is_object() {
        return amount(&node).map(Interval::exactly);
    }
    let (path, sink) = (node.path(), node.sink());
    let fields = node.object()?;
    let end = |key| fields.need(key).and_then(|node| amount(&node));
    let (low, high) = (end("low"), end("high"));
    fields.close();
    let bounds = Interval { low: low?, high: high? };
    sink.take(bounds.wrong(&path).map_or(Ok(bounds), Err))
}
