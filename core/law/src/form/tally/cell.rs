//! What stands in one cell. Nothing, nought, a stroke and a dash are four different things.

use rust_decimal::Decimal;

use crate::text::half_width;

/// What stands in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Blank,
    /// A figure.
    Figure(Decimal),
    /// A stroke (`/`): the body has no such power, or the cell does not apply.
    Stroke,
    /// A dash (`—`).
    Dash,
}

names! {
    /// Why what is written in a cell cannot be right.
    Misread {
        /// It is no number.
        NoNumber = "no_number" ("不是数字", "is no number"),
        /// It is less than nothing.
        Negative = "negative" ("为负数", "is negative"),
        /// It has a fraction where things are counted.
        Fraction = "fraction" ("不是整数", "is no whole number"),
    }
}

impl Cell {
    /// The figure, if one stands there.
    pub const fn figure(self) -> Option<Decimal> {
        match self {
            Self::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    /// What is written, whatever the sheet.
    pub(super) fn written(written: &str) -> Result<Self, Misread> {
        let written: String = written.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').chars().map(half_width).collect();
        match written.as_str() {
            "" => Ok(Self::Blank),
            "/" => Ok(Self::Stroke),
            "-" | "–" | "—" | "——" | "−" => Ok(Self::Dash),
            figure => {
                let figure = plain(figure).and_then(|digits| Decimal::from_str_exact(&digits).ok());
                figure.map(Self::Figure).ok_or(Misread::NoNumber)
            }
        }
    }
}

/// A number without the commas between its thousands; nothing if a comma stands anywhere else.
fn plain(number: &str) -> Option<String> {
    let (whole, fraction) = number.split_once('.').map_or((number, ""), |(whole, fraction)| (whole, fraction));
    let mut groups = whole.strip_prefix('-').unwrap_or(whole).split(',');
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    let is_grouped = rest.peek().is_some();
    let fits = !is_grouped || ((1..=3).contains(&first.len()) && rest.all(|group| group.len() == 3));
    (fits && !fraction.contains(',')).then(|| number.replace(',', ""))
}
