//! What marks come to by a system of indicators.

use rust_decimal::Decimal;

use super::{
    said::{Ground, Named, Open},
    spell::Entries,
};
use crate::{
    assess::score::Trend,
    form::band::Interval,
    text::{Lang, Text},
};

parts! {
    /// What the units of a score sheet come to.
    ScoreSheet {
        /// The name of the system.
        system: String,
        /// Its title.
        title: Text,
        /// The points of all indicators together, without the bonus.
        full: Decimal,
        /// A reading or a condition that matters.
        note: Option<Text>,
        /// The system, or a part of it, was made up to show how one is written.
        example: bool as if_true "example",
        /// What the text says where it fixes no thresholds; there are no grades then.
        silent: Option<Text>,
        /// The rules it rests on.
        grounds: Vec<Ground>,
        /// The units, in the order of the question.
        units: Vec<ScoredUnit> as always "units",
        /// The sheet as a picture (SVG), if it was asked for.
        picture: Option<String>,
    }

    /// A unit.
    ScoredUnit {
        /// The unit.
        unit: String,
        /// Its points altogether.
        score: Interval,
        /// Its grade, where it is settled.
        grade: Option<String>,
        /// The grade in words.
        says: Option<Text>,
        /// The grades still possible, where it is not.
        between: Vec<String>,
        /// Its place among the units, the first and the last it may have.
        rank: UnitRank,
        /// What keeps the whole down.
        vetoed: Vec<Named>,
        /// The questions whose answers would narrow it down.
        open: Vec<Open>,
        /// What is still to be attached.
        attach: Vec<Named>,
        /// The marks of every indicator and group.
        indicators: Vec<IndicatorPoints>,
        /// What would move a settled grade, one change at a time.
        moves: Vec<GradeMove>,
        /// What changed since the year before.
        trend: Option<YearTrend>,
    }

    /// The place of a unit: equals share one, and the next comes after all of them.
    UnitRank {
        /// The best it may have.
        best: i64,
        /// The worst.
        worst: i64,
    }

    /// The marks of an indicator or a group.
    IndicatorPoints {
        /// The indicator.
        indicator: String,
        /// In words.
        name: Text,
        /// The group it stands in.
        within: Option<String>,
        /// Its marks.
        points: Interval,
        /// What they come to at most.
        full: Decimal,
    }

    /// The smallest change of one mark that moves the grade.
    GradeMove {
        /// The indicator.
        indicator: String,
        /// What is counted, if a count changes.
        item: Option<String>,
        /// The mark it has.
        now: Decimal,
        /// The mark it would have.
        then: Decimal,
        /// The grade then becomes better.
        better: bool as if_true "better",
        /// The grades that are then possible.
        grades: Vec<String>,
    }

    /// What changed since the year before.
    YearTrend {
        /// The points of the year before.
        score: Interval,
        /// The grade of the year before, where it is settled.
        grade: Option<String>,
        /// The grades it may have had, where it is not.
        between: Vec<String>,
        /// By how many points the whole changed, where both years are known exactly.
        change: Option<Decimal>,
        /// Where the grade went, where that is settled.
        went: Option<Trend>,
        /// The indicators and groups whose marks are not what they were.
        moved: Vec<PointsChange>,
    }

    /// Marks that are not what they were.
    PointsChange {
        /// The indicator.
        indicator: String,
        /// The marks of the year before.
        before: Interval,
        /// The marks now.
        now: Interval,
    }
}

impl ScoreSheet {
    /// As canonical JSON, in a language.
    pub fn to_json(&self, lang: Lang) -> String {
        let mut out = String::new();
        self.object(lang).write(&mut out);
        out
    }
}
