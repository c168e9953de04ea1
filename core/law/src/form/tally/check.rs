//! Whether the sums of a form hold.

use rust_decimal::Decimal;

use super::{Filled, Identity, Line, Mends, Place, Sheets};

names! {
    /// What a check of figures comes to.
    Outcome {
        /// Every sum holds.
        Pass = "pass" ("勾稽相符", "everything tallies"),
        /// A sum does not hold.
        Fail = "fail" ("勾稽不符", "a sum does not hold"),
        /// No sum is known not to hold, and not all can be judged.
        CannotJudge = "cannot_judge" ("无法判断", "cannot be judged"),
    }
}

/// A sum that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnequalSum<'a> {
    /// Which.
    pub identity: &'a Identity,
    /// The row or the column in which it does not hold.
    pub at: &'a Line,
    /// The cells of the left side.
    pub left: Vec<Place>,
    /// What they make. Cells without a figure add nothing.
    pub left_sum: Decimal,
    /// The cells of the right side.
    pub right: Vec<Place>,
    /// The cells of the report of the year before that belong to the right side.
    pub before: Vec<Place>,
    /// What both make.
    pub right_sum: Decimal,
}

/// A sum that cannot be judged: cells of it hold no figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank<'a> {
    /// Which.
    pub identity: &'a Identity,
    /// The row or the column in which it cannot be judged.
    pub at: &'a Line,
    /// The cells without a figure.
    pub cells: Vec<Place>,
    /// Those of the report of the year before.
    pub before: Vec<Place>,
}

/// What a check of the figures showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<'a> {
    /// The sums that do not hold, in the order of the form.
    pub breaches: Vec<UnequalSum<'a>>,
    /// The sums that cannot be judged.
    pub blanks: Vec<Blank<'a>>,
    /// How many sums hold.
    pub held: usize,
}

impl Checked<'_> {
    /// What it comes to. Soft sums decide nothing.
    pub fn outcome(&self) -> Outcome {
        if self.breaches.iter().any(|breach| !breach.identity.soft) {
            Outcome::Fail
        } else if self.blanks.iter().any(|blank| !blank.identity.soft) {
            Outcome::CannotJudge
        } else {
            Outcome::Pass
        }
    }
}

impl Checked<'_> {
    /// Whether a sum of a sheet that counts cannot be judged.
    pub fn is_open(&self, sheet: usize) -> bool {
        self.blanks.iter().any(|blank| blank.identity.sheet == sheet && !blank.identity.soft)
    }
}

/// One side of a sum, added up.
struct Side {
    cells: Vec<Place>,
    sum: Decimal,
    without: Vec<Place>,
}

impl Side {
    fn of(filled: Option<&Filled>, cells: Vec<Place>) -> Self {
        let figures = cells.iter().map(|place| filled.and_then(|filled| filled.figure(*place)));
        let without = cells.iter().zip(figures.clone()).filter(|(_, figure)| figure.is_none()).map(|(place, _)| *place);
        let sum = figures.flatten().fold(Decimal::ZERO, Decimal::saturating_add).normalize();
        Self { without: without.collect(), sum, cells }
    }
}

impl Sheets {
    /// Holds every sum to the cells, those that reach back also to the report of the year before, if there is one.
    ///
    /// A cell without a figure stands for anything from nothing up: a sum that cannot hold whatever it is does not hold, any other with
    /// such a cell cannot be judged.
    pub fn check(&self, filled: &Filled, before: Option<&Filled>) -> Checked<'_> {
        let mut checked = Checked { breaches: Vec::new(), blanks: Vec::new(), held: 0 };
        let reaches = |identity: &Identity| identity.before.is_empty() || before.is_some();
        for (identity, at, line) in self.sums().filter(|(identity, ..)| reaches(identity)) {
            let cells = |lines: &[usize]| lines.iter().map(|line| identity.cell(*line, at)).collect::<Vec<_>>();
            let (left, right) = (Side::of(Some(filled), cells(&identity.left)), Side::of(Some(filled), cells(&identity.right)));
            let past = Side::of(before, cells(&identity.before));
            let right_sum = right.sum.saturating_add(past.sum);
            let is_whole = [&left, &right, &past].map(|side| side.without.is_empty());
            let holds = match is_whole {
                [true, true, true] => Some(left.sum == right_sum),
                [true, ..] if left.sum < right_sum => Some(false),
                [_, true, true] if right_sum < left.sum => Some(false),
                _ => None,
            };
            match holds {
                Some(true) => checked.held += 1,
                Some(false) => checked.breaches.push(UnequalSum {
                    identity,
                    at: line,
                    left: left.cells,
                    left_sum: left.sum,
                    right: right.cells,
                    before: past.cells,
                    right_sum,
                }),
                None => checked.blanks.push(Blank {
                    identity,
                    at: line,
                    cells: left.without.into_iter().chain(right.without).collect(),
                    before: past.without,
                }),
            }
        }
        checked
    }

    /// The smallest changes after which every sum holds: see [`Mends`].
    pub fn mends(&self, filled: &Filled) -> Vec<Mends> {
        (0..self.sheets.len()).filter_map(|sheet| Mends::of(self, sheet, filled)).collect()
    }

    /// Every sum with the row or the column in which it has to hold.
    pub(super) fn sums(&self) -> impl Iterator<Item = (&Identity, usize, &Line)> {
        self.identities.iter().flat_map(|identity| {
            let lines = self.sheets.get(identity.sheet).map(|sheet| sheet.sides(identity.along).1).unwrap_or_default();
            let holds_in = |at: &usize| identity.only.is_empty() || identity.only.contains(at);
            lines.iter().enumerate().filter(move |(at, _)| holds_in(at)).map(move |(at, line)| (identity, at, line))
        })
    }
}
