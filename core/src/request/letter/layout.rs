//! A letter as plain text.

use super::Written;

/// A line of an official document (GB/T 9704) has 28 characters.
const LINE: usize = 28;
/// The date ends four characters before the margin.
const MARGIN: usize = 4;

impl Written {
    /// The letter as plain text: title and number in the middle, two characters of indent to a paragraph, signature and date to the
    /// right, as official documents are laid out.
    pub fn text(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        lines.extend(self.title.iter().map(|title| centred(title)));
        lines.extend(self.number.iter().map(|number| centred(number)));
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(self.greeting.clone());
        lines.extend(self.body.iter().map(|paragraph| format!("　　{paragraph}")));
        if self.signature.is_some() || self.date.is_some() {
            lines.push(String::new());
        }
        let date = self.date.as_deref().unwrap_or_default();
        let before_date = LINE.saturating_sub(MARGIN + width(date).div_ceil(2));
        lines.extend(self.signature.iter().map(|name| {
            // The signature stands in the middle above the date, within the margin.
            let middle = before_date + width(date) / 4;
            indented(middle.saturating_sub(width(name) / 4).min(LINE.saturating_sub(width(name).div_ceil(2))), name)
        }));
        lines.extend(self.date.iter().map(|date| indented(before_date, date)));
        lines.join("\n")
    }
}

/// The width of a text in half characters.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn indented(by: usize, text: &str) -> String {
    format!("{}{text}", "　".repeat(by))
}

fn centred(text: &str) -> String {
    indented(LINE.saturating_sub(width(text).div_ceil(2)) / 2, text)
}
