//! Brackets and quotation marks without their partners (括号、引号不成对).

use std::ops::Range;

use super::{
    super::{
        found::{Confidence, Found},
        scan::{Class, Scan},
        steps,
    },
    line::Line,
    numeral::{self, Numeral},
};
use crate::{form::kind::Kind, order, text::Text};

/// A sort of brackets. Ordinary and full-width ones are of one sort: typists mix them, and （一) is no fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Title,
    Angle,
    Double,
    Single,
    Round,
    Tortoise,
    Square,
    Lens,
    HollowLens,
    Corner,
    HollowCorner,
}

impl Sort {
    /// The sort of a mark, and whether it opens.
    fn of(mark: char) -> Option<(Self, bool)> {
        Some(match mark {
            '《' => (Self::Title, true),
            '》' => (Self::Title, false),
            '〈' => (Self::Angle, true),
            '〉' => (Self::Angle, false),
            '“' => (Self::Double, true),
            '”' => (Self::Double, false),
            '‘' => (Self::Single, true),
            '’' => (Self::Single, false),
            '(' | '（' => (Self::Round, true),
            ')' | '）' => (Self::Round, false),
            '〔' => (Self::Tortoise, true),
            '〕' => (Self::Tortoise, false),
            '[' | '［' => (Self::Square, true),
            ']' | '］' => (Self::Square, false),
            '【' => (Self::Lens, true),
            '】' => (Self::Lens, false),
            '〖' => (Self::HollowLens, true),
            '〗' => (Self::HollowLens, false),
            '「' => (Self::Corner, true),
            '」' => (Self::Corner, false),
            '『' => (Self::HollowCorner, true),
            '』' => (Self::HollowCorner, false),
            _ => return None,
        })
    }

    const fn pair(self) -> (&'static str, &'static str) {
        match self {
            Self::Title => ("《", "》"),
            Self::Angle => ("〈", "〉"),
            Self::Double => ("“", "”"),
            Self::Single => ("‘", "’"),
            Self::Round => ("（", "）"),
            Self::Tortoise => ("〔", "〕"),
            Self::Square => ("[", "]"),
            Self::Lens => ("【", "】"),
            Self::HollowLens => ("〖", "〗"),
            Self::Corner => ("「", "」"),
            Self::HollowCorner => ("『", "』"),
        }
    }

    /// Sorts that stand for one another by mistake: 〔2015) .
    const fn is_bracket(self) -> bool {
        matches!(self, Self::Round | Self::Tortoise | Self::Square | Self::Lens | Self::HollowLens)
    }

    /// Quotation marks may stand paragraphs apart.
    const fn quotes(self) -> bool {
        matches!(self, Self::Double | Self::Single | Self::Corner | Self::HollowCorner)
    }
}

/// A mark that has no partner on its line.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    line: u32,
    /// How many bytes it has.
    len: u8,
    sort: Sort,
    opens: bool,
}

impl Mark {
    fn end(self) -> usize {
        self.at + usize::from(self.len)
    }

    fn line(self) -> usize {
        usize::try_from(self.line).unwrap_or(usize::MAX)
    }
}

/// How many open marks a closing one is held against; deeper nesting is no text.
const DEPTH: usize = 16;
/// How many marks may be open on a line.
const MOST_OPEN: usize = 1024;
/// How many lines a bracket may run over.
const BRACKET_LINES: usize = 3;
/// How many lines a bracket may run over where each goes on from the one before, being broken for want of room.
const BROKEN_LINES: usize = 10;
/// How many lines a quotation may run over.
const QUOTE_LINES: usize = 40;

/// A number in round brackets: （四）.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbered {
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) numeral: Numeral,
}

/// What the brackets of a text tell.
#[derive(Debug, Default)]
pub(super) struct Brackets {
    /// Quotations that run over several lines.
    pub(super) quotations: Vec<Range<usize>>,
    /// Numbers in round brackets outside quotations, in order.
    pub(super) numbered: Vec<Numbered>,
}

/// Matches the brackets of a text, line by line and then over lines.
pub(super) fn brackets(scan: &Scan, lines: &[Line], found: &mut Vec<Found>) -> Brackets {
    let mut told = Brackets::default();
    let mut loose: Vec<Mark> = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    let mut number = 0;
    for spot in scan.all(Class::Bracket) {
        let Some((sort, opens)) = scan.after(spot.start).chars().next().and_then(Sort::of) else { continue };
        while lines.get(number).is_some_and(|line| line.end() <= spot.start) {
            loose.append(&mut open);
            number += 1;
        }
        let Some(line) = lines.get(number) else { continue };
        let len = u8::try_from(spot.end - spot.start).unwrap_or(u8::MAX);
        let mark = Mark { at: spot.start, line: u32::try_from(number).unwrap_or(u32::MAX), len, sort, opens };
        if opens {
            if open.len() == MOST_OPEN {
                // Deeper nesting is no text: what stands outermost is given up.
                open.drain(..MOST_OPEN / 2).for_each(|mark| alone(mark, found));
            }
            open.push(mark);
            continue;
        }
        if let Some(partner) = take_partner(&mut open, |opener| opener.sort == sort, found) {
            let quoted = open.iter().rev().take(DEPTH).any(|mark| mark.sort.quotes() || mark.sort == Sort::Title);
            told.numbered.extend(numbered(scan, partner, mark).filter(|_| !quoted));
        } else if is_list_number(scan, mark, line) || is_apostrophe(scan, mark) || is_face(scan, mark) {
        } else if let Some(opener) = open.pop_if(|opener| opener.sort.is_bracket() && sort.is_bracket()) {
            mismatched(scan, opener, mark, found);
        } else {
            loose.push(mark);
        }
    }
    loose.append(&mut open);
    // Closing marks were noted when met, opening ones at the end of their line: two rows in order, which this merges in one go.
    order::by_key(&mut loose, |mark| mark.at);
    over_lines(scan, lines, &loose, &mut told, found);
    told
}

/// Takes the last open mark that fits. What was opened after it stays without a partner.
fn take_partner(open: &mut Vec<Mark>, fits: impl Fn(&Mark) -> bool, found: &mut Vec<Found>) -> Option<Mark> {
    steps::count(open.len().min(DEPTH));
    let above = open.iter().rev().take(DEPTH).position(fits)?;
    let mut taken = open.drain(open.len() - above - 1..);
    let partner = taken.next();
    taken.for_each(|mark| alone(mark, found));
    partner
}

/// Matches what has no partner on its own line.
fn over_lines(scan: &Scan, lines: &[Line], loose: &[Mark], told: &mut Brackets, found: &mut Vec<Found>) {
    let mut open: Vec<Mark> = Vec::new();
    // A quotation of paragraphs begins one itself, or stands after a colon.
    let introduced =
        |mark: &Mark| scan.before(mark.at).ends_with([':', '：']) || lines.get(mark.line()).is_some_and(|line| line.start == mark.at);
    for mark in loose {
        if mark.opens {
            // A quotation over several paragraphs is opened again with each, and closed once.
            let opening = mark.sort.pair().0;
            match lines.get(mark.line() + 1).filter(|next| mark.sort.quotes() && introduced(mark) && next.text.starts_with(opening)) {
                Some(next) => told.quotations.push(mark.at..next.end()),
                None => open.push(*mark),
            }
            continue;
        }
        let fits = |opener: &Mark| {
            let reach = match opener.sort {
                sort if sort.quotes() && introduced(opener) => QUOTE_LINES,
                sort if sort.quotes() || sort == Sort::Title => 1,
                _ => BRACKET_LINES,
            };
            let away = mark.line().saturating_sub(opener.line());
            let broken =
                || away <= BROKEN_LINES && (opener.line() + 1..=mark.line()).all(|at| lines.get(at).is_some_and(|line| line.continues));
            opener.sort == mark.sort && (away <= reach || broken())
        };
        match take_partner(&mut open, fits, found) {
            Some(opener) if mark.sort.quotes() => told.quotations.push(opener.at..mark.end()),
            Some(_) => {}
            None => alone(*mark, found),
        }
    }
    open.into_iter().for_each(|mark| alone(mark, found));
    order::by_key(&mut told.quotations, |quotation| quotation.start);
}

/// The number in a pair of round brackets that holds nothing else.
fn numbered(scan: &Scan, opener: Mark, closer: Mark) -> Option<Numbered> {
    let inside = scan.text.get(opener.end()..closer.at).filter(|_| opener.sort == Sort::Round)?;
    let numeral = Numeral::at_head(inside).filter(|numeral| numeral.len == inside.len())?;
    Some(Numbered { at: opener.at, end: closer.end(), numeral })
}

/// The bracket of `1)` and `a）`, which nothing opens.
fn is_list_number(scan: &Scan, mark: Mark, line: &Line) -> bool {
    let before = scan.text.get(line.start..mark.at).unwrap_or_default();
    let part = |c: &char| numeral::arabic(*c).is_some() || numeral::is_han(*c) || c.is_ascii_alphabetic();
    let number = before.chars().rev().take(4).take_while(part).count();
    let stands_before = before.chars().rev().nth(number);
    mark.sort == Sort::Round && (1..=3).contains(&number) && stands_before.is_none_or(|c| !c.is_alphanumeric())
}

fn is_apostrophe(scan: &Scan, mark: Mark) -> bool {
    mark.sort == Sort::Single && scan.before(mark.at).ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// The mouth of `:)`.
fn is_face(scan: &Scan, mark: Mark) -> bool {
    mark.sort == Sort::Round && scan.before(mark.at).ends_with([':', ';', '^', '-'])
}

fn report(bytes: Range<usize>, reason: Text, found: &mut Vec<Found>) {
    found.push(Found { kind: Kind::UnbalancedBracket, bytes, confidence: Confidence::Likely, reason });
}

/// A mark without a partner. A row of them is one fault.
fn alone(mark: Mark, found: &mut Vec<Found>) {
    let (opening, closing) = mark.sort.pair();
    let (this, other) = if mark.opens { (opening, closing) } else { (closing, opening) };
    // The last fault is of such a mark if its reason names it.
    let is_same = |reason: &Text| {
        reason
            .zh
            .strip_prefix('“')
            .is_some_and(|rest| rest.starts_with(this) && rest.strip_suffix('”').is_some_and(|rest| rest.ends_with(other)))
    };
    match found.last_mut() {
        Some(last) if last.bytes.end == mark.at && last.kind == Kind::UnbalancedBracket && is_same(&last.reason) => {
            last.bytes.end = mark.end()
        }
        _ => {
            let reason = Text::new(format!("“{this}”没有与之成对的“{other}”"), format!("`{this}` stands without its partner `{other}`"));
            report(mark.at..mark.end(), reason, found);
        }
    }
}

/// 〔2015) : one bracket is of another sort than its partner.
fn mismatched(scan: &Scan, opener: Mark, closer: Mark, found: &mut Vec<Found>) {
    let of = |mark: Mark| scan.text.get(mark.at..mark.end()).unwrap_or_default();
    let (this, other) = (of(opener), of(closer));
    let reason = Text::new(format!("以“{this}”开始的括号以“{other}”结束"), format!("a bracket opened by `{this}` is closed by `{other}`"));
    report(opener.at..closer.end(), reason, found);
}
