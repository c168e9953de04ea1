//! Text for a terminal, in both languages: columns are aligned by the width their characters have on screen.

use chrono::{Datelike, NaiveDate, Weekday};
use gongkai::{
    Lang, Text,
    assess::duty,
    calendar::{Calendar, Standing},
};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const GAP: &str = "  ";

/// A heading: Chinese with English beside it, or English alone.
pub(crate) fn heading(text: &Text, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{} {}", text.zh, text.en),
        Lang::En => text.en.clone().into_owned(),
    }
}

/// At most so many columns of a screen.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut room = columns.saturating_sub(1);
    let kept = text.chars().take_while(|c| {
        let width = c.width().unwrap_or_default();
        let fits = width <= room;
        room = room.saturating_sub(width);
        fits
    });
    kept.chain(['…']).collect()
}

/// `星期三 工作日`: the weekday, and what the calendar says of the day.
pub(crate) fn day(date: NaiveDate, calendar: &Calendar, lang: Lang) -> String {
    let weekday = weekday(date.weekday());
    let kind = match calendar.day(date) {
        Ok(day) => match &day.name {
            Some(name) => format!("{} {}", name.get(lang), day.kind.text().get(lang)),
            None => day.kind.text().get(lang).to_owned(),
        },
        Err(error) => error.problem("").message.get(lang).to_owned(),
    };
    format!("{} {kind}", weekday.get(lang))
}

/// What stands after a day that the next notice may still move, or has yet to arrange.
pub(crate) fn mark(standing: Standing, lang: Lang) -> String {
    duty::mark(standing).get(lang).to_owned()
}

/// A day with its mark.
pub(crate) fn marked(day: NaiveDate, standing: Standing, lang: Lang) -> String {
    format!("{day}{}", mark(standing, lang))
}

fn weekday(day: Weekday) -> Text {
    let (zh, en) = match day {
        Weekday::Mon => ("星期一", "Monday"),
        Weekday::Tue => ("星期二", "Tuesday"),
        Weekday::Wed => ("星期三", "Wednesday"),
        Weekday::Thu => ("星期四", "Thursday"),
        Weekday::Fri => ("星期五", "Friday"),
        Weekday::Sat => ("星期六", "Saturday"),
        Weekday::Sun => ("星期日", "Sunday"),
    };
    Text::new(zh, en)
}

/// The lines of a table, its columns aligned.
pub(crate) fn aligned<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let widths: Vec<usize> =
        (0..N).map(|i| rows.iter().filter_map(|row| row.get(i)).map(|cell| cell.width()).max().unwrap_or_default()).collect();
    let line = |row: &[String; N]| {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| padded(cell, *width)).collect();
        format!("{GAP}{}\n", cells.join(GAP).trim_end())
    };
    rows.iter().map(line).collect()
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
