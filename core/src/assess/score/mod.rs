//! Score sheets (评分表): a system of indicators as data, the marks of a unit by it, and what they come to.
//!
//! Decimals are exact. What is not known makes an interval that holds every way in which it could turn out; a grade is settled when all of
//! them have it.
//!
//! ```
//! use gongkai::{Library, assess::score::{Marks, System}};
//! use serde_json::json;
//!
//! let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
//! let marks = json!({ "organisation": 24, "key_contents": 22.5, "forms": 25, "supervision": null });
//! let scored = system.score(&Marks::read(&marks, &system)?);
//! assert_eq!((scored.total.low, scored.total.high), ("71.5".parse()?, "96.5".parse()?));
//! assert_eq!(system.grade(&scored), None); // excellent, good or pass
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod check;
#[cfg(feature = "columns")]
pub mod column;
mod marks;
mod moves;
#[cfg(feature = "pictures")]
mod picture;
mod rank;
mod read;
mod ready;
mod reckon;
mod trend;

use rust_decimal::Decimal;

use crate::{
    form::band::{Grade, Grades},
    law::{Citation, RuleId},
    names,
    text::Text,
};

pub(crate) use self::trend::difference;
pub use self::{
    marks::{Mark, Marks},
    moves::Move,
    rank::{Rank, ranks},
    reckon::Scored,
    trend::{PointsMoved, Trend},
};

/// A system of indicators (指标体系).
///
/// It is read, and checked as it is read: [`System::read`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// Its name.
    pub id: String,
    /// In words.
    pub title: Text,
    /// A reading or a condition that matters.
    pub note: Option<Text>,
    /// Whether it, or a part of it, was made up to show how one is written.
    pub is_example: bool,
    /// The points of all indicators together (满分), without the bonus.
    pub full: Decimal,
    /// The most that all bonus items add; `None` where only their own points cap them.
    pub bonus_cap: Option<Decimal>,
    /// The least by which a mark moves.
    pub step: Decimal,
    /// The grades.
    pub scale: ScoreScale,
    /// Where its groups of contents stand, if a rule fixes them.
    pub content: Option<ScoreSource>,
    indicators: Vec<ScoreIndicator>,
    vetoes: Vec<Veto>,
}

/// The grades of a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreScale {
    /// The scale.
    pub grades: Grades,
    /// The rule it is of; `None` where the system has its own.
    pub source: Option<ScoreSource>,
}

/// A rule that a system rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreSource {
    /// The rule.
    pub rule: RuleId,
    /// The rulebook it stands in.
    pub book: String,
    /// The passage.
    pub cite: Citation,
}

names! {
    /// What the points of an item do.
    #[non_exhaustive]
    Role {
        /// They are earned.
        Indicator = "indicator" ("指标", "indicator"),
        /// They are added to the whole, up to the cap of all bonus items.
        Bonus = "bonus" ("加分项", "bonus"),
        /// They are taken off the whole.
        Penalty = "penalty" ("倒扣项", "penalty"),
    }
}

/// An indicator, or a group of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScoreIndicator {
    /// Its name, unique in the system.
    pub id: String,
    /// In words.
    pub name: Text,
    /// What its points do.
    pub role: Role,
    /// What it contributes at most to the group it stands in, or to the whole (分值, 权重).
    pub points: Decimal,
    /// What its marks come to at most: the same, unless it is marked on a scale of its own.
    pub full: Decimal,
    /// The group it stands in, by its place.
    pub parent: Option<usize>,
    /// How it is marked.
    pub kind: MarkedBy,
    /// What has to be attached (佐证材料).
    pub evidence: Vec<Attachment>,
    /// Where it stands, if a rule names it.
    pub cite: Option<Citation>,
    /// What one of its marks is worth in the group it stands in.
    ratio: Decimal,
    /// What one of its marks is worth in the whole.
    factor: Decimal,
}

/// How an indicator is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkedBy {
    /// By the indicators that stand in it.
    Group,
    /// With points (酌情, 按得分).
    Marked,
    /// From full marks, less so many for each thing found (扣分), never below 0 (扣完为止).
    Deducted(Vec<ScoreItem>),
    /// With so many points for each thing there is, up to full marks.
    Awarded(Vec<ScoreItem>),
}

/// A thing that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScoreItem {
    /// Its name, unique in its indicator.
    pub id: String,
    /// In words.
    pub name: Text,
    /// The points of each.
    pub each: Decimal,
    /// What is counted: 条, 件, 次.
    pub unit: Option<Text>,
    /// The most that all of them come to.
    pub most: Option<Decimal>,
}

/// Something to attach.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attachment {
    /// Its name, unique in the system.
    pub id: String,
    /// In words.
    pub name: Text,
}

/// Something that keeps the whole down, whatever else was earned (一票否决).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Veto {
    /// Its name, unique in the system.
    pub id: String,
    /// In words.
    pub name: Text,
    /// How far.
    pub lid: Lid,
}

/// What a veto leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lid {
    /// No better grade than this, by its place in the scale.
    Grade(usize),
    /// No more points than these.
    Points(Decimal),
}

impl System {
    /// The indicators and groups, each group before what stands in it, then bonus items and penalties, as written.
    pub fn indicators(&self) -> &[ScoreIndicator] {
        &self.indicators
    }

    /// The vetoes, as written.
    pub fn vetoes(&self) -> &[Veto] {
        &self.vetoes
    }

    /// The grade of what was scored, where it is settled and the scale has thresholds.
    pub fn grade(&self, scored: &Scored) -> Option<&Grade> {
        match scored.possible.as_slice() {
            [one] => self.scale.grades.rows.get(*one),
            _ => None,
        }
    }

    /// The indicators that are marked, with their places.
    fn marked(&self) -> impl Iterator<Item = (usize, &ScoreIndicator)> {
        self.indicators.iter().enumerate().filter(|(_, indicator)| !matches!(indicator.kind, MarkedBy::Group))
    }

    /// What has to be attached (佐证材料), in the order of the indicators.
    pub fn evidence(&self) -> impl Iterator<Item = &Attachment> {
        self.indicators.iter().flat_map(|indicator| &indicator.evidence)
    }
}

impl MarkedBy {
    /// What is counted.
    pub fn items(&self) -> &[ScoreItem] {
        match self {
            Self::Group | Self::Marked => &[],
            Self::Deducted(items) | Self::Awarded(items) => items,
        }
    }
}
