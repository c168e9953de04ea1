//! A score sheet as a picture.

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Scored, System};
use crate::{form::band::Interval, text::Lang};

/// Width of the names, of the scale, of what is said at the end of a row; height of a row and of the head.
const NAMES: u32 = 200;
const SCALE: u32 = 480;
const WORDS: u32 = 220;
const ROW: u32 = 28;
const HEAD: u32 = 72;

/// From the best grade to the worst; what goes beyond has the last.
const COLOURS: [&str; 5] = ["#d7ecd9", "#e3eefb", "#fdf3d3", "#fbdfd9", "#ece4f3"];

impl System {
    /// The units with their points and grades as one SVG without outside parts: a row each, the bands of the grades behind, a bar from the least to the
    /// most points that are possible.
    ///
    /// ```
    /// use gongkai::{Lang, Library, assess::score::{Marks, System}};
    /// let system = System::ready("jiujiang-county-2022", Library::embedded(), None)?;
    /// let scored = system.score(&Marks::read(&serde_json::json!({ "forms": 20 }), &system)?);
    /// let picture = system.picture([("<财政局>", &scored)], Lang::Zh);
    /// assert!(picture.starts_with("<svg") && picture.contains("&lt;财政局&gt;") && picture.contains("20–95"));
    /// # Ok::<(), gongkai::Problems>(())
    /// ```
    pub fn picture<'a>(&self, units: impl IntoIterator<Item = (&'a str, &'a Scored)>, lang: Lang) -> String {
        let most = self.most();
        let x = |points: Decimal| NAMES + (points * Decimal::from(SCALE) / most).round().to_u32().unwrap_or_default().min(SCALE);
        let (mut rows, mut y) = (String::new(), HEAD);
        for (name, scored) in units {
            rows += &self.row(name, scored, y, &x, lang);
            y += ROW;
        }
        let title = escaped(self.title.get(lang));
        let (width, height) = (NAMES + SCALE + WORDS, y + 16);
        // Where the scale ends.
        let end = format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"10\" fill=\"#666\" text-anchor=\"end\">{}</text>",
            NAMES + SCALE,
            HEAD - 26,
            most.normalize()
        );
        let bands = self.bands(y, &x, lang) + &end;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" \
             font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\"><title>{title}</title><rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\
             <text x=\"12\" y=\"24\" font-size=\"16\">{title}</text>{bands}{rows}</svg>"
        )
    }

    /// The most points there are.
    fn most(&self) -> Decimal {
        let bonus: Decimal =
            self.indicators.iter().filter(|one| one.parent.is_none() && one.role == super::Role::Bonus).map(|one| one.points).sum();
        let all = self.full + self.bonus_cap.unwrap_or(bonus);
        self.scale.grades.max.map_or(all, |max| all.min(max))
    }

    /// The grades as bands from left to right, each with its name and where it begins.
    fn bands(&self, bottom: u32, x: &dyn Fn(Decimal) -> u32, lang: Lang) -> String {
        let (mut right, mut bands) = (NAMES + SCALE, String::new());
        for (i, row) in self.scale.grades.rows.iter().enumerate() {
            let Some(floor) = row.floor else { continue };
            let left = x(floor.bound());
            let (width, height) = (right.saturating_sub(left), bottom - HEAD + 22);
            let colour = COLOURS.get(i).or(COLOURS.last()).copied().unwrap_or_default();
            let (name, bound) = (escaped(row.name.get(lang)), floor.bound().normalize());
            bands += &format!(
                "<rect x=\"{left}\" y=\"{}\" width=\"{width}\" height=\"{height}\" fill=\"{colour}\"/><text x=\"{}\" y=\"{}\" \
                 font-size=\"11\">{name}</text><text x=\"{left}\" y=\"{}\" font-size=\"10\" fill=\"#666\">{bound}</text>",
                HEAD - 22,
                left + 3,
                HEAD - 8,
                HEAD - 26,
            );
            right = left;
        }
        bands
    }

    fn row(&self, name: &str, scored: &Scored, y: u32, x: &dyn Fn(Decimal) -> u32, lang: Lang) -> String {
        let Interval { low, high } = scored.total;
        let (left, right) = (x(low), x(high));
        let score = if low == high { low.to_string() } else { format!("{low}–{high}") };
        let rows = &self.scale.grades.rows;
        let grades: Vec<&str> = scored.possible.iter().filter_map(|place| rows.get(*place)).map(|row| row.name.get(lang)).collect();
        let grades = escaped(&grades.join(" / "));
        // What is sure is dark, what is possible light.
        format!(
            "<text x=\"12\" y=\"{}\">{}</text><rect x=\"{NAMES}\" y=\"{}\" width=\"{}\" height=\"10\" fill=\"#3b6ea5\"/>\
             <rect x=\"{left}\" y=\"{}\" width=\"{}\" height=\"10\" fill=\"#3b6ea5\" fill-opacity=\"0.35\"/>\
             <text x=\"{}\" y=\"{}\">{score} {grades}</text>",
            y + 18,
            escaped(&shortened(name)),
            y + 9,
            left - NAMES,
            y + 9,
            right.saturating_sub(left),
            NAMES + SCALE + 10,
            y + 18,
        )
    }
}

/// The most letters of a name that fit.
const LONGEST: usize = 13;

fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST { name.to_owned() } else { name.chars().take(LONGEST - 1).chain(['…']).collect() }
}

/// What stands in a text of XML: its marks written out, and no character that XML does not have.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
