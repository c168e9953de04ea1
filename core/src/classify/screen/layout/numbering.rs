//! Gaps and repeats in the numbering of articles and lists (序号缺漏、重复).
//!
//! A number is judged by the last one of its style that is still open: a list under another parent, a new document or a number one
//! begins anew. A list may also go on through its parents, as from 二、（二） to 三、（八）, and after a nested list of its own style.

use std::ops::Range;

use super::{
    super::{
        found::{Confidence, Finds, Found},
        scan::{Class, Scan},
    },
    bracket::{Brackets, Numbered},
    line::Line,
    marker::{Marker, Style, is_title},
    numeral::Script,
};
use crate::{form::kind::Kind, text::Text};

/// A list that jumps further is another list.
const LEAP: u32 = 10;
/// So many missing numbers are looked for inside the lines before they are called missing.
const SOUGHT: u32 = 20;
/// How many lists of one style are open at once: a list, and one nested in it.
const NESTED: usize = 2;

/// A numbering that is open.
#[derive(Debug, Clone, Copy)]
struct Level {
    style: Style,
    last: Marker,
    /// Whether a title stood since.
    titled: bool,
    /// Whether text without a number stood since.
    interrupted: bool,
}

/// A list inside one line.
#[derive(Debug, Clone, Copy)]
struct Within {
    last: Marker,
    /// Whether it is a list of its own, and not the open one.
    own: bool,
}

struct Numbering<'t, 'f, 'l> {
    text: &'t str,
    /// From the outermost to the innermost.
    open: Vec<Level>,
    /// The last number of each style in this document.
    last: [Option<Marker>; Style::COUNT],
    /// An article that is not the first, where no article stood before: a fault only if it is not the only one.
    headless: Option<Marker>,
    /// An item far from one, where no item stood before.
    far: Option<Marker>,
    titled: bool,
    found: &'f mut Finds<'l>,
}

/// Judges the numbers of a text.
pub(super) fn numbering(scan: &Scan, lines: &[Line], brackets: &Brackets, found: &mut Finds) {
    let text = scan.text;
    let mut numbering = Numbering { text, open: Vec::new(), last: [None; Style::COUNT], headless: None, far: None, titled: false, found };
    let mut openings = scan.among(&[Class::Colon, Class::Cell]).peekable();
    let mut quotations = brackets.quotations.iter().peekable();
    let mut numbered = brackets.numbered.iter().peekable();
    for line in lines {
        while quotations.next_if(|quotation| quotation.end <= line.start).is_some() {}
        if quotations.peek().is_some_and(|quotation| quotation.start < line.start) {
            while numbered.next_if(|number| number.at < line.end()).is_some() {}
            continue;
        }
        let marker = Marker::of(line);
        match marker {
            Some(marker) => numbering.number(marker),
            None if is_title(line.text) => numbering.title(),
            None => numbering.open.iter_mut().for_each(|level| level.interrupted = true),
        }
        while openings.next_if(|spot| spot.start < line.start).is_some() {}
        while let Some(opening) = openings.next_if(|spot| spot.start < line.end()) {
            if let Some(marker) = Marker::within(line, opening.end) {
                numbering.lead_in(marker);
            }
        }
        let mut within = Vec::new();
        while let Some(number) = numbered.next_if(|number| number.at < line.end()) {
            if marker.is_none_or(|marker| marker.end <= number.at) && begins_clause(text, number.at) {
                numbering.inside(number, marker, &mut within);
            }
        }
    }
}

/// Whether what stands there comes after a stop or a colon, or in a cell.
fn begins_clause(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end_matches(' ');
    before.ends_with(['。', '；', ';', '：', ':', '\t', '|'])
}

impl Numbering<'_, '_, '_> {
    fn title(&mut self) {
        self.titled = true;
        self.open.iter_mut().for_each(|level| level.titled = true);
    }

    /// A number in the middle of a line: of a list of its own in that line, or of the open list that is typed without line breaks.
    fn inside(&mut self, number: &Numbered, head: Option<Marker>, within: &mut Vec<Within>) {
        let style = if number.numeral.script == Script::Han { Style::HanBracket } else { Style::Bracket };
        let mut marker =
            Marker { style, number: number.numeral.value, start: number.at, end: number.end, continues: true, inside: true, leads: false };
        let level = self.open.iter().find(|level| level.style == style).map(|level| level.last.number);
        match within.iter_mut().find(|list| list.last.style == style) {
            Some(list) if list.own => {
                let last = std::mem::replace(&mut list.last, marker);
                if (last.number + 2..=last.number + LEAP).contains(&marker.number) {
                    self.gap(last, marker);
                }
            }
            Some(_) => {
                marker.continues = false;
                self.number(marker);
            }
            None if marker.number == 1 && level.is_some() => within.push(Within { last: marker, own: true }),
            None if marker.number == 1 || level.is_some_and(|last| last + 1 == marker.number) => {
                within.push(Within { last: marker, own: false });
                self.number(marker);
            }
            None if head.is_some_and(|head| head.style == style) => {
                marker.continues = false;
                self.number(marker);
            }
            None => {}
        }
    }

    /// An item that follows its lead-in on the same line, or stands in a cell: the first of a list, or the next of an open one.
    fn lead_in(&mut self, marker: Marker) {
        let next = |level: &Level| level.style == marker.style && level.last.number + 1 == marker.number;
        if marker.number == 1 || self.open.iter().any(next) {
            self.number(marker);
        }
    }

    fn number(&mut self, marker: Marker) {
        let follows = |level: &Level| level.style == marker.style && level.last.number + 1 == marker.number;
        // A nested list hands the numbering back to the list it stands in.
        let place = self.open.iter().rposition(follows).or_else(|| self.open.iter().rposition(|level| level.style == marker.style));
        let twin = || {
            let follows = |level: &Level| Some(level.style) == marker.style.twin() && level.last.number + 1 == marker.number;
            self.open.iter().rposition(follows)
        };
        let Some(place) = place.or_else(twin) else { return self.first(marker) };
        let Some(level) = self.open.get(place).copied() else { return };
        let (last, number) = (level.last.number, marker.number);
        // A number that does not follow, in the middle of a sentence, is not of this list; nor is one far off.
        let follows = number == last + 1;
        let stray = marker.continues && (number != 1 || marker.style.is_heading());
        let far = !marker.style.is_heading() && number > last.saturating_add(LEAP);
        if !follows && (stray || far) {
            return;
        }
        if number == 1 {
            let introduced = (level.interrupted || level.last.leads || marker.inside) && !marker.style.is_heading();
            if !(level.titled || last > 1 || introduced) {
                self.repeat(level.last, marker);
            }
            self.restart(place);
            if self.may_nest(level) {
                self.open.truncate(place + 1);
                return self.enter(marker);
            }
        } else if number <= last && marker.inside {
            // The beginning of another list was not seen, there being no line to tell it by.
        } else if level.titled && number <= last {
            self.headless(marker);
        } else if number == last {
            self.repeat(level.last, marker);
        } else if number < last {
            self.back(level.last, marker);
        } else if !follows {
            self.gap(level.last, marker);
        }
        self.open.truncate(place);
        self.enter(marker);
    }

    /// Whether a list of the same style may be nested in one, which then goes on.
    fn may_nest(&self, level: Level) -> bool {
        let open = self.open.iter().filter(|other| other.style == level.style).count();
        !level.style.is_heading() && !level.titled && open < NESTED
    }

    /// The first number of its style under its parent.
    fn first(&mut self, marker: Marker) {
        // A list may go on through its parents; articles go on through chapters.
        let last = self.last.get(marker.style as usize).copied().flatten();
        let follows = last.is_some_and(|last| last.number + 1 == marker.number);
        let far = !marker.style.is_heading() && last.map_or(0, |last| last.number) + LEAP < marker.number;
        if marker.number == 1 {
            if marker.style == Style::Article {
                self.restart(0);
            }
        } else if !follows && (marker.continues || marker.inside) {
            return;
        } else if !follows && far {
            // A figure, or an excerpt: the next line tells.
            let before = self.far.replace(marker);
            if before.is_none_or(|before| before.style != marker.style || before.number + 1 != marker.number) {
                return;
            }
        } else if !follows {
            match last.filter(|_| marker.style.is_heading() && !self.titled) {
                Some(last) if last.number < marker.number => self.gap(last, marker),
                Some(last) if last.number == marker.number => self.repeat(last, marker),
                _ => self.headless(marker),
            }
        }
        self.enter(marker);
    }

    fn enter(&mut self, marker: Marker) {
        if marker.style == Style::Article
            && let Some(first) = self.headless.take_if(|first| first.start != marker.start)
        {
            self.beginning(first);
        }
        self.open.push(Level { style: marker.style, last: marker, titled: false, interrupted: false });
        if let Some(last) = self.last.get_mut(marker.style as usize) {
            *last = Some(marker);
        }
        self.titled = false;
    }

    /// A numbering begins anew at a level: what was numbered below it no longer counts.
    fn restart(&mut self, place: usize) {
        let kept: Vec<Style> = self.open.iter().take(place).map(|level| level.style).collect();
        for last in self.last.iter_mut() {
            *last = last.filter(|last| kept.contains(&last.style));
        }
    }

    /// A numbering that does not begin with one.
    fn headless(&mut self, marker: Marker) {
        if marker.style == Style::Article {
            self.headless = Some(marker);
        } else {
            self.beginning(marker);
        }
    }

    fn beginning(&mut self, first: Marker) {
        let Marker { style, number, .. } = first;
        if style == Style::Article && is_amendment(self.text) {
            return;
        }
        let (zh, en) = missing(style, 1..number);
        let reason = Text::new(
            format!("从{}开始，缺{zh}", style.name(number)),
            format!("the numbering begins with {} {number}; {en} missing", style.noun()),
        );
        self.report(Kind::NumberingGap, first, Confidence::Likely, reason);
    }

    fn gap(&mut self, last: Marker, next: Marker) {
        let style = next.style;
        if self.stands_inside(next, last.number + 1..next.number, last.end..next.start) {
            return;
        }
        let (zh, en) = missing(style, last.number + 1..next.number);
        let reason = Text::new(
            format!("{}之后为{}，缺{zh}", style.name(last.number), style.name(next.number)),
            format!("{0} {1} follows {0} {2}; {en} missing", style.noun(), next.number, last.number),
        );
        let confidence = if style.is_heading() { Confidence::Certain } else { Confidence::Likely };
        self.report(Kind::NumberingGap, next, confidence, reason);
    }

    fn repeat(&mut self, last: Marker, next: Marker) {
        let name = next.style.name(next.number);
        let reason = Text::new(
            format!("{name}之后又为{name}，编号重复"),
            format!("{0} {1} follows {0} {1}: the number stands twice", next.style.noun(), last.number),
        );
        let confidence = if next.style.is_heading() { Confidence::Certain } else { Confidence::Likely };
        self.report(Kind::NumberingRepeat, next, confidence, reason);
    }

    fn back(&mut self, last: Marker, next: Marker) {
        let style = next.style;
        let reason = Text::new(
            format!("{}之后又为{}，编号倒退", style.name(last.number), style.name(next.number)),
            format!("{0} {1} follows {0} {2}: the numbering runs back", style.noun(), next.number, last.number),
        );
        self.report(Kind::NumberingRepeat, next, Confidence::Likely, reason);
    }

    /// Whether all missing numbers stand somewhere between: paragraphs that were run together. Between lines they follow a stop.
    fn stands_inside(&self, next: Marker, numbers: Range<u32>, between: Range<usize>) -> bool {
        let between = self.text.get(between).unwrap_or_default();
        let stands = |number| {
            let begins = |spelling: &String| {
                let mut places = between.match_indices(spelling.as_str());
                places.any(|(at, _)| next.inside || begins_clause(between, at))
            };
            next.style.spellings(number).iter().any(begins)
        };
        numbers.len() <= usize::try_from(SOUGHT).unwrap_or_default() && numbers.clone().all(stands)
    }

    fn report(&mut self, kind: Kind, marker: Marker, confidence: Confidence, reason: Text) {
        self.found.push(Found { kind, bytes: marker.start..marker.end, confidence, reason });
    }
}

/// Whether a text is an amendment (修正案), whose articles may count on from those of the amendments before it.
fn is_amendment(text: &str) -> bool {
    let title = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    !title.contains('《') && title.split(['（', '(']).next().is_some_and(|name| name.ends_with("修正案"))
}

/// Numbers that are missing, in words: the list in Chinese, and in English with its verb.
fn missing(style: Style, numbers: Range<u32>) -> (String, String) {
    let last = numbers.end.saturating_sub(1);
    let (first_name, last_name, noun) = (style.name(numbers.start), style.name(last), style.noun());
    match numbers.len() {
        1 => (first_name, format!("{noun} {last} is")),
        2 => (format!("{first_name}、{last_name}"), format!("{noun}s {} and {last} are", numbers.start)),
        _ => (format!("{first_name}至{last_name}"), format!("{noun}s {} to {last} are", numbers.start)),
    }
}
