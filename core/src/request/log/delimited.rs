//! A table as text: cells parted by commas, tabs or semicolons, in double quotes where they hold one of these or a line break.

use serde_json::Value;

use super::sheet::Line;
use crate::{
    error::{Code, Problem},
    text::Text,
};

/// The lines of a table; a line goes on within quotes.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let text = text.trim_start_matches('\u{feff}');
    let by = delimiter(text);
    let (mut lines, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    // The line looked at, that on which the cells began, and that on which a quote was opened.
    let (mut at, mut began, mut quoted) = (1, 1, None);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = letter == '\n' || (letter == '\r' && letters.peek() != Some(&'\n'));
        at += usize::from(ends);
        match letter {
            '"' if quoted.is_some() && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if quoted.is_some() => quoted = None,
            letter if quoted.is_some() => cell.push(letter),
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = Some(at);
            }
            letter if letter == by => cells.push(std::mem::take(&mut cell)),
            _ if ends => {
                cells.push(std::mem::take(&mut cell));
                lines.push(line(began, std::mem::take(&mut cells)));
                began = at;
            }
            letter => cell.push(letter),
        }
    }
    if quoted.is_some() || !cell.is_empty() || !cells.is_empty() {
        cells.push(cell);
        lines.push(Line { fault: quoted.map(never_closed), ..line(began, cells) });
    }
    lines
}

fn line(at: usize, cells: Vec<String>) -> Line {
    Line { width: Some(cells.len()), ..Line::new(at, cells.into_iter().map(Value::from)) }
}

/// What parts the cells: of the three, what the first line with any of them has most of.
fn delimiter(text: &str) -> char {
    const ALL: [char; 3] = [';', '\t', ','];
    let line = text.lines().find(|line| line.contains(ALL)).unwrap_or_default();
    ALL.into_iter().max_by_key(|by| line.matches(*by).count()).unwrap_or(',')
}

fn never_closed(at: usize) -> Problem {
    Problem::new(
        Code::BadSyntax,
        "",
        Text::new(
            format!("第{at}行的双引号没有配对，其后各行未读"),
            format!("the quote on line {at} is never closed: what follows is not read"),
        ),
        Text::new("补上或删去双引号", "close the quote or take it out"),
    )
}
