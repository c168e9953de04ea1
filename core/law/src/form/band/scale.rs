//! How the grades of a scale are written, and all that can be wrong with one.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::{Floor, Grade, Grades};
use crate::{
    error::{Code, Problem, join},
    order,
    reader::Fields,
    text::Text,
};

impl Floor {
    /// Where a grade begins: `from` or `above`. Nothing if neither stands there and it `may_lack` both; `None` if it cannot be read.
    pub fn read(row: &Fields, may_lack: bool) -> Option<Option<Self>> {
        match (row.may("from"), row.may("above")) {
            (Some(from), None) => from.decimal().map(|bound| Some(Self::From(bound))),
            (None, Some(above)) => above.decimal().map(|bound| Some(Self::Above(bound))),
            (None, None) if may_lack => Some(None),
            (Some(from), Some(_)) => from.report(
                Code::Contradiction,
                Text::new("from 与 above 不能并存", "from and above exclude one another"),
                Text::new("含起点写 from，不含写 above", "from includes the bound, above does not"),
            ),
            (None, None) => {
                row.sink.report(Problem::new(
                    Code::MissingKey,
                    row.path_to("from"),
                    Text::new("须写 from（含）或 above（不含）之一", "either from (inclusive) or above (exclusive) is needed"),
                    Text::new("例如 from = \"90\"", "for instance from = \"90\""),
                ));
                None
            }
        }
    }
}

impl Grade {
    /// A grade that stands where its scale stands.
    pub fn new(id: impl Into<String>, name: Text, floor: Floor) -> Self {
        Self { floor: Some(floor), id: id.into(), name, cite: None }
    }

    /// The grades of a scale, highest first.
    pub fn in_order(mut grades: Vec<Self>) -> Vec<Self> {
        order::by_key(&mut grades, |grade| Reverse(grade.place()));
        grades
    }

    fn place(&self) -> Option<(Decimal, bool)> {
        self.floor.map(|floor| (floor.bound(), matches!(floor, Floor::Above(_))))
    }
}

impl Grades {
    /// A scale of points from 0 on.
    pub fn of_points(grades: Vec<Grade>, max: Option<Decimal>) -> Self {
        Self { unit: Text::new("分", "points"), min: Decimal::ZERO, max, rows: Grade::in_order(grades), scale: None, silent: None }
    }

    /// That of a text which fixes no thresholds, with what it says instead.
    pub fn without_thresholds(says: Text) -> Self {
        Self { silent: Some(says), ..Self::of_points(Vec::new(), None) }
    }

    /// All that is wrong with a scale whose grades stand in order: two that begin at one value, one that begins beyond the greatest value, a
    /// lowest one that does not begin at the least. `path` says where the scale stands.
    pub fn faults(&self, path: &str) -> Vec<Problem> {
        let at = join(path, "row");
        let mut wrong = Vec::new();
        for (upper, lower) in self.rows.iter().zip(self.rows.iter().skip(1)) {
            if self.silent.is_none() && upper.place() == lower.place() {
                wrong.push(Problem::new(
                    Code::Contradiction,
                    &*at,
                    Text::new(
                        format!("“{}”与“{}”起点相同", upper.id, lower.id),
                        format!("`{}` and `{}` begin at the same value", upper.id, lower.id),
                    ),
                    Text::new("每一等次的起点须不同", "give each grade a beginning of its own"),
                ));
            }
        }
        if self.max.is_some_and(|max| max < self.min) {
            wrong.push(Problem::new(
                Code::Contradiction,
                join(path, "max"),
                Text::new("最大值小于最小值", "the greatest value lies below the least"),
                Text::new("对调或改正", "swap or correct them"),
            ));
        }
        let beyond = |floor: Floor, max: Decimal| floor.bound() > max || floor == Floor::Above(max);
        for (i, row) in
            self.rows.iter().enumerate().filter(|(_, row)| row.floor.zip(self.max).is_some_and(|(floor, max)| beyond(floor, max)))
        {
            wrong.push(Problem::new(
                Code::Unreachable,
                format!("{at}[{i}]"),
                Text::new(format!("“{}”的起点高于最大值", row.id), format!("`{}` begins above the greatest value", row.id)),
                Text::new("降低起点，或提高最大值", "lower its beginning or raise the greatest value"),
            ));
        }
        let min = self.min;
        if self.silent.is_none() && self.rows.last().and_then(|row| row.floor) != Some(Floor::From(min)) {
            wrong.push(Problem::new(
                Code::Gap,
                at,
                Text::new(format!("最低等次未从最小值 {min} 起"), format!("the lowest grade does not begin at the least value {min}")),
                Text::new(format!("最低等次写 from = \"{min}\""), format!("let the lowest grade say from = \"{min}\"")),
            ));
        }
        wrong
    }
}
