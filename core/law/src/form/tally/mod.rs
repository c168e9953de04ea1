//! Figures that must tally (勾稽): sheets of cells, and the sums that hold between them.

mod cell;
mod check;
mod mend;
mod shares;

use rust_decimal::Decimal;

pub use cell::{Cell, Misread};
pub use check::{Blank, Checked, Outcome, UnequalSum};
pub use mend::{CellFix, Mend, Mends, Slip};
pub use shares::{Held, Part, Shares, SharesChecked, Stated, Strayed};

use crate::{law::Citation, text::Text};

/// A rule about figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tally {
    /// Sheets whose rows and columns the form fixes.
    Sheets(Sheets),
    /// Parts of one total, with their shares.
    Shares(Shares),
}

/// The sheets of a form, and what must hold between their cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// The sheets, in the order of the form.
    pub sheets: Vec<TallySheet>,
    /// The sums that must hold.
    pub identities: Vec<Identity>,
}

/// A sheet: rows by columns of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallySheet {
    /// Its name in questions and answers.
    pub id: String,
    /// In words.
    pub name: Text,
    /// What stands before its rows.
    pub rows: Vec<Line>,
    /// What stands above its columns.
    pub columns: Vec<Line>,
    /// Rows that belong together, under a heading.
    pub groups: Vec<Group>,
    /// Whether its figures may have a fraction.
    pub fractions: bool,
    /// Whether its figures may be less than nothing.
    pub signed: bool,
}

/// A row or a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its name in questions and answers.
    pub id: String,
    /// As the form prints it.
    pub name: Text,
    /// Its number in the form, such as `3.3.1`, by which rules about single cases name it.
    pub no: Option<String>,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub id: String,
    /// As the form prints it.
    pub name: Text,
    /// Its rows, by their places.
    pub rows: Vec<usize>,
}

names! {
    /// Along what a sum runs.
    Along {
        /// Rows are added: the sum holds in every column.
        Rows = "rows",
        /// Columns are added: the sum holds in every row.
        Columns = "columns",
    }
}

/// A sum that must hold: the left lines together are the right ones together with those of the year before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// The sheet, by its place.
    pub sheet: usize,
    /// Whether rows or columns are added.
    pub along: Along,
    /// The lines of the other kind in which it holds, by their places; empty for all of them.
    pub only: Vec<usize>,
    /// The lines on the left, by their places.
    pub left: Vec<usize>,
    /// The lines on the right.
    pub right: Vec<usize>,
    /// The lines of the report of the year before that belong to the right side.
    pub before: Vec<usize>,
    /// Whether there can be good reasons for a difference: it is told, and decides nothing.
    pub soft: bool,
    /// Where it stands.
    pub cite: Citation,
}

/// A cell by its place: sheet, row, column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The sheet.
    pub sheet: usize,
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
}

/// What stands in the cells of the sheets. A cell that was not filled in is blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// By sheet, row by row.
    cells: Vec<Vec<Cell>>,
    widths: Vec<usize>,
}

impl Sheets {
    /// An empty form.
    pub fn blank(&self) -> Filled {
        Filled {
            cells: self.sheets.iter().map(|sheet| vec![Cell::Blank; sheet.rows.len() * sheet.columns.len()]).collect(),
            widths: self.sheets.iter().map(|sheet| sheet.columns.len()).collect(),
        }
    }

    /// Whether a sum of a sheet reaches back to the report of the year before.
    pub fn reaches_back(&self, sheet: usize) -> bool {
        self.identities.iter().any(|identity| identity.sheet == sheet && !identity.before.is_empty())
    }

    /// The sheet, the row and the column of a place.
    pub fn lines(&self, place: Place) -> Option<(&TallySheet, &Line, &Line)> {
        let sheet = self.sheets.get(place.sheet)?;
        Some((sheet, sheet.rows.get(place.row)?, sheet.columns.get(place.column)?))
    }

    /// The name of a cell, such as `requests.total.person`.
    pub fn name(&self, place: Place) -> String {
        self.lines(place).map(|(sheet, row, column)| format!("{}.{}.{}", sheet.id, row.id, column.id)).unwrap_or_default()
    }

    /// The place of a cell by its name.
    pub fn place(&self, sheet: &str, row: &str, column: &str) -> Option<Place> {
        let at = |lines: &[Line], id: &str| lines.iter().position(|line| line.id == id);
        let number = self.sheets.iter().position(|one| one.id == sheet)?;
        let sheet = self.sheets.get(number)?;
        Some(Place { sheet: number, row: at(&sheet.rows, row)?, column: at(&sheet.columns, column)? })
    }
}

impl TallySheet {
    /// A figure, if it can stand in a cell of the sheet.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn cell(&self, figure: Decimal) -> Result<Cell, Misread> {
        match figure.normalize() {
            figure if figure < Decimal::ZERO && !self.signed => Err(Misread::Negative),
            figure if !self.fractions && !figure.is_integer() => Err(Misread::Fraction),
            figure => Ok(Cell::Figure(figure)),
        }
    }

    /// Reads what is written in a cell: digits of either width, with or without commas between thousands.
    ///
    /// # Errors
    /// Why it cannot be right.
    ///
    /// ```
    /// use gongkai_law::{Text, form::tally::{Cell, Misread, TallySheet}};
    /// let sheet = TallySheet { id: "fees".into(), name: Text::default(), rows: vec![], columns: vec![], groups: vec![], fractions: false, signed: false };
    /// assert_eq!(sheet.read("１，０２４"), Ok(Cell::Figure(1024.into())));
    /// assert_eq!(sheet.read(" — "), Ok(Cell::Dash));
    /// assert_eq!(sheet.read("3.5"), Err(Misread::Fraction));
    /// assert_eq!(sheet.read("10,24"), Err(Misread::NoNumber));
    /// ```
    pub fn read(&self, written: &str) -> Result<Cell, Misread> {
        match Cell::written(written)? {
            Cell::Figure(figure) => self.cell(figure),
            other => Ok(other),
        }
    }

    /// The lines along which an identity adds, and those in which it holds.
    pub(crate) fn sides(&self, along: Along) -> (&[Line], &[Line]) {
        match along {
            Along::Rows => (&self.rows, &self.columns),
            Along::Columns => (&self.columns, &self.rows),
        }
    }
}

impl Identity {
    /// The cell of a line where the sum holds.
    const fn cell(&self, line: usize, at: usize) -> Place {
        match self.along {
            Along::Rows => Place { sheet: self.sheet, row: line, column: at },
            Along::Columns => Place { sheet: self.sheet, row: at, column: line },
        }
    }
}

impl Filled {
    /// What stands in a cell.
    pub fn get(&self, place: Place) -> Cell {
        self.index(place).and_then(|(sheet, at)| self.cells.get(sheet)?.get(at).copied()).unwrap_or(Cell::Blank)
    }

    /// Fills in a cell. A place that the form has not is passed over.
    pub fn set(&mut self, place: Place, cell: Cell) {
        if let Some(slot) = self.index(place).and_then(|(sheet, at)| self.cells.get_mut(sheet)?.get_mut(at)) {
            *slot = cell;
        }
    }

    /// Whether nothing stands in a sheet.
    pub fn is_blank(&self, sheet: usize) -> bool {
        self.cells.get(sheet).is_none_or(|cells| cells.iter().all(|cell| *cell == Cell::Blank))
    }

    /// The figure of a cell, if one stands there.
    pub fn figure(&self, place: Place) -> Option<Decimal> {
        self.get(place).figure()
    }

    fn index(&self, place: Place) -> Option<(usize, usize)> {
        let width = *self.widths.get(place.sheet)?;
        (place.column < width).then_some((place.sheet, place.row * width + place.column))
    }
}
