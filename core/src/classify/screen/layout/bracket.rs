//! Brackets and quotation marks without their partners (括号、引号不成对).

use std::ops::Range;

use super::{
    super::{
        found::{Confidence, Finds, Found},
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
pub(super) fn brackets(scan: &Scan, lines: &[Line], found: &mut Finds) -> Brackets {
    let mut faults = Faults { found, row: None };
    let mut over = OverLines { scan, lines, open: Vec::new(), told: Brackets::default() };
    // The marks of a line that have no partner on it.
    let mut loose: Vec<Mark> = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    let mut number = 0;
    for spot in scan.all(Class::Bracket) {
        let Some((sort, opens)) = scan.after(spot.start).chars().next().and_then(Sort::of) else { continue };
        while lines.get(number).is_some_and(|line| line.end() <= spot.start) {
            over.line(&mut loose, &mut open, &mut faults);
            number += 1;
        }
        let Some(line) = lines.get(number) else { continue };
        let len = u8::try_from(spot.end - spot.start).unwrap_or(u8::MAX);
        let mark = Mark { at: spot.start, line: u32::try_from(number).unwrap_or(u32::MAX), len, sort, opens };
        if opens {
            faults.keep(mark, &mut open);
        } else if let Some(partner) = take_partner(&mut open, |opener| opener.sort == sort, &mut faults) {
            let quoted = open.iter().rev().take(DEPTH).any(|mark| mark.sort.quotes() || mark.sort == Sort::Title);
            over.told.numbered.extend(numbered(scan, partner, mark).filter(|_| !quoted));
        } else if is_list_number(scan, mark, line) || is_apostrophe(scan, mark) || is_face(scan, mark) {
        } else if let Some(opener) = open.pop_if(|opener| opener.sort.is_bracket() && sort.is_bracket()) {
            faults.mismatched(scan, opener, mark);
        } else {
            faults.keep(mark, &mut loose);
        }
    }
    over.line(&mut loose, &mut open, &mut faults);
    over.open.into_iter().for_each(|mark| faults.alone(mark));
    faults.end_row();
    order::by_key(&mut over.told.quotations, |quotation| quotation.start);
    over.told
}

/// Takes the last open mark that fits. What was opened after it stays without a partner.
fn take_partner(open: &mut Vec<Mark>, fits: impl Fn(&Mark) -> bool, faults: &mut Faults) -> Option<Mark> {
    steps::count(open.len().min(DEPTH));
    let above = open.iter().rev().take(DEPTH).position(fits)?;
    let mut taken = open.drain(open.len() - above - 1..);
    let partner = taken.next();
    taken.for_each(|mark| faults.alone(mark));
    partner
}

/// What has no partner on its own line.
struct OverLines<'s, 't> {
    scan: &'s Scan<'t>,
    lines: &'s [Line<'t>],
    open: Vec<Mark>,
    told: Brackets,
}

impl OverLines<'_, '_> {
    /// Takes what is left of a line. Closing marks were noted when met, opening ones at its end: two rows in order, which this merges.
    fn line(&mut self, loose: &mut Vec<Mark>, open: &mut Vec<Mark>, faults: &mut Faults) {
        loose.append(open);
        order::by_key(loose, |mark| mark.at);
        loose.drain(..).for_each(|mark| self.mark(mark, faults));
    }

    fn mark(&mut self, mark: Mark, faults: &mut Faults) {
        let Self { scan, lines, .. } = *self;
        // A quotation of paragraphs begins one itself, or stands after a colon.
        let introduced =
            |mark: &Mark| scan.before(mark.at).ends_with([':', '：']) || lines.get(mark.line()).is_some_and(|line| line.start == mark.at);
        if mark.opens {
            // A quotation over several paragraphs is opened again with each, and closed once.
            let opening = mark.sort.pair().0;
            match lines.get(mark.line() + 1).filter(|next| mark.sort.quotes() && introduced(&mark) && next.text.starts_with(opening)) {
                Some(next) => self.told.quotations.push(mark.at..next.end()),
                None => faults.keep(mark, &mut self.open),
            }
            return;
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
        match take_partner(&mut self.open, fits, faults) {
            Some(opener) if mark.sort.quotes() => self.told.quotations.push(opener.at..mark.end()),
            Some(_) => {}
            None => faults.alone(mark),
        }
    }
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

/// What is wrong with the brackets. A row of marks without partners is one fault.
struct Faults<'f, 'l> {
    found: &'f mut Finds<'l>,
    row: Option<(Mark, usize)>,
}

impl Faults<'_, '_> {
    /// Keeps a mark for a partner to come. Deeper nesting than so is no text: what stands outermost is given up.
    fn keep(&mut self, mark: Mark, marks: &mut Vec<Mark>) {
        if marks.len() == MOST_OPEN {
            marks.drain(..MOST_OPEN / 2).for_each(|mark| self.alone(mark));
        }
        marks.push(mark);
    }

    /// A mark without a partner.
    fn alone(&mut self, mark: Mark) {
        match &mut self.row {
            Some((first, end)) if *end == mark.at && (first.sort, first.opens) == (mark.sort, mark.opens) => *end = mark.end(),
            _ => {
                self.end_row();
                self.row = Some((mark, mark.end()));
            }
        }
    }

    fn end_row(&mut self) {
        let Some((mark, end)) = self.row.take() else { return };
        let (opening, closing) = mark.sort.pair();
        let (this, other) = if mark.opens { (opening, closing) } else { (closing, opening) };
        let reason = Text::new(format!("“{this}”没有与之成对的“{other}”"), format!("`{this}` stands without its partner `{other}`"));
        self.report(mark.at..end, reason);
    }

    /// 〔2015) : one bracket is of another sort than its partner.
    fn mismatched(&mut self, scan: &Scan, opener: Mark, closer: Mark) {
        let of = |mark: Mark| scan.text.get(mark.at..mark.end()).unwrap_or_default();
        let (this, other) = (of(opener), of(closer));
        let reason =
            Text::new(format!("以“{this}”开始的括号以“{other}”结束"), format!("a bracket opened by `{this}` is closed by `{other}`"));
        self.report(opener.at..closer.end(), reason);
    }

    fn report(&mut self, bytes: Range<usize>, reason: Text) {
        self.found.push(Found { kind: Kind::UnbalancedBracket, bytes, confidence: Confidence::Likely, reason });
    }
}
