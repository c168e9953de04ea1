//! Signs (征候): what the words of a text point to, and what would follow. Reasons, never a verdict.

use std::ops::Range;

use chrono::NaiveDate;

use crate::{
    law::Citation,
    limits::Limits,
    text::{Text, half_width},
};

/// A set of signs to look for in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signs {
    /// The fact that holds the text.
    pub reads: String,
    /// What that text is, as a question.
    pub name: Text,
    /// The lists of words.
    pub lists: Vec<WordList>,
    /// The signs, in the order in which they are told.
    pub signs: Vec<Sign>,
}

/// Words and turns of phrase that mean alike.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WordList {
    /// Its name.
    pub id: String,
    /// The words.
    pub words: Vec<Pattern>,
    /// Where they come from.
    pub cite: Citation,
}

/// Something a text may be, and what shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sign {
    /// Its name.
    pub id: String,
    /// What the text looks like, in words.
    pub name: Text,
    /// What shows it; one cue is enough.
    pub cues: Vec<Cue>,
    /// What the law says of such a text, and what will be done.
    pub then: Vec<Consequence>,
}

/// What shows a sign. All its conditions must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cue {
    /// What was seen, in words.
    pub says: Text,
    /// The list whose words must occur; `None` for a cue that looks at the text as a whole.
    pub words: Option<usize>,
    /// How many of them.
    pub at_least: usize,
    /// How far around such a word the other conditions look.
    pub scope: Scope,
    /// Lists each of which must have a word there too.
    pub with: Vec<usize>,
    /// Lists none of which may have a word there.
    pub without: Vec<usize>,
    /// The most characters the whole text may have.
    pub up_to: Option<usize>,
}

names! {
    /// A stretch of text.
    Scope {
        /// Between commas.
        Clause = "clause",
        /// Between full stops.
        Sentence = "sentence",
        /// All of it.
        Text = "text",
    }
}

/// What the law says of such a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Consequence {
    /// In words.
    pub says: Text,
    /// Since when it is the law.
    pub from: Option<NaiveDate>,
    /// Where it stands.
    pub cite: Citation,
}

/// A word to look for. `#` stands for a number in any digits, `…` for a few characters of the same clause.
///
/// ```
/// use gongkai::form::signs::Pattern;
/// let year: Pattern = "〔#〕#号".parse().unwrap();
/// assert!(year.is_in("见赣府发〔２０２０〕十七号"));
/// assert!("要求…查处".parse::<Pattern>().unwrap().is_in("要求依法查处"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(pub(crate) Vec<Token>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Letter(char),
    Number,
    Gap,
}

/// How many characters `…` stands for at most.
const GAP: usize = 12;

impl std::str::FromStr for Pattern {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let token = |c| match c {
            '#' => Token::Number,
            '…' => Token::Gap,
            _ => Token::Letter(half_width(c)),
        };
        let tokens: Vec<Token> = text.chars().map(token).collect();
        match (tokens.first(), tokens.last()) {
            _ if tokens.iter().filter(|token| **token == Token::Gap).count() > Limits::GAPS => {
                Err(Text::new(format!("“…”多于 {} 处", Limits::GAPS), format!("more than {} `…`", Limits::GAPS)))
            }
            (Some(first), Some(last)) if *first != Token::Gap && *last != Token::Gap => Ok(Self(tokens)),
            _ => Err(Text::new("须以字或者“#”开头和结尾", "must begin and end with a character or `#`")),
        }
    }
}

impl Pattern {
    /// Whether a text holds it.
    pub fn is_in(&self, text: &str) -> bool {
        let chars: Vec<char> = text.chars().map(half_width).collect();
        (0..chars.len()).any(|at| chars.get(at..).and_then(|rest| end(&self.0, rest)).is_some())
    }
}

/// How many characters of `text`, from its beginning, the tokens take; the fewest possible.
///
/// All places that the tokens so far may end at are kept together, so that many gaps take no longer than their room.
fn end(tokens: &[Token], text: &[char]) -> Option<usize> {
    if let (Some(Token::Letter(c)), first) = (tokens.first(), text.first())
        && first != Some(c)
    {
        return None;
    }
    let mut ends = vec![0];
    for token in tokens {
        let mut next: Vec<usize> = Vec::with_capacity(ends.len());
        for at in ends {
            let rest = text.get(at..).unwrap_or_default();
            let room = match token {
                Token::Letter(c) => usize::from(rest.first() == Some(c))..=1,
                Token::Number => {
                    let digits = rest.iter().take_while(|c| is_digit(**c)).count();
                    digits..=digits
                }
                Token::Gap => 0..=rest.iter().take(GAP).take_while(|c| !ends_clause(**c)).count(),
            };
            if *token != Token::Gap && *room.start() == 0 {
                continue;
            }
            let after = next.last().map_or(at, |last| last + 1);
            next.extend((at + room.start()..=at + room.end()).skip_while(|end| *end < after));
        }
        if next.is_empty() {
            return None;
        }
        ends = next;
    }
    ends.first().copied()
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '〇' | '○' | '零' | '一' | '二' | '两' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '百')
}

const fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '；' | '!' | '?' | ';' | '\n' | '\r')
}

const fn ends_clause(c: char) -> bool {
    ends_sentence(c) || matches!(c, '，' | ',' | '：' | ':')
}

/// A sign that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seen<'a> {
    /// The sign.
    pub sign: &'a Sign,
    /// What showed it.
    pub cues: Vec<SeenCue<'a>>,
    /// What the law of the day says of it.
    pub then: Vec<&'a Consequence>,
}

/// A cue that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeenCue<'a> {
    /// The cue.
    pub cue: &'a Cue,
    /// Where in the text, in characters; empty for a cue that looks at the text as a whole.
    pub places: Vec<Range<usize>>,
}

impl Signs {
    /// The signs a text shows, each with its reasons and what the law of that day says of it (of today's, without a day). A sign of which
    /// the law of the day says nothing is none. A text without letters shows none.
    ///
    /// ```
    /// use gongkai::{Library};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let signs = book.signs("request.form.coach", "2024-03-01".parse().unwrap()).unwrap().content();
    /// let seen = signs.look("我要举报某公司违法排污，请依法查处。", None);
    /// assert_eq!(seen[0].sign.id, "petition");
    /// ```
    pub fn look(&self, text: &str, on: Option<NaiveDate>) -> Vec<Seen<'_>> {
        let chars: Vec<char> = text.chars().map(half_width).collect();
        if !chars.iter().any(|c| c.is_alphanumeric()) {
            return Vec::new();
        }
        let found: Vec<Vec<Range<usize>>> = self.lists.iter().map(|list| list.places(&chars)).collect();
        self.signs
            .iter()
            .map(|sign| Seen {
                sign,
                cues: sign.cues.iter().filter_map(|cue| cue.seen(&chars, &found)).collect(),
                then: sign.then.iter().filter(|then| then.from.is_none_or(|from| on.is_none_or(|on| from <= on))).collect(),
            })
            .filter(|seen| !seen.cues.is_empty() && !seen.then.is_empty())
            .collect()
    }
}

impl WordList {
    /// Where its words stand: the longest at each place, none within another, none beginning amid a number.
    fn places(&self, text: &[char]) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            // A number is one word: nothing begins in the middle of it.
            let amid =
                at.checked_sub(1).and_then(|before| text.get(before)).zip(rest.first()).is_some_and(|(a, b)| is_digit(*a) && is_digit(*b));
            let longest = self.words.iter().filter(|_| !amid).filter_map(|word| end(&word.0, rest)).max();
            if let Some(taken) = longest {
                places.push(at..at + taken);
            }
            at += longest.unwrap_or(1).max(1);
        }
        places
    }
}

impl Cue {
    fn seen(&self, text: &[char], found: &[Vec<Range<usize>>]) -> Option<SeenCue<'_>> {
        if self.up_to.is_some_and(|most| text.iter().filter(|c| !c.is_whitespace()).count() > most) {
            return None;
        }
        let within = |list: &usize, span: &Range<usize>| {
            found.get(*list).is_some_and(|places| places.iter().any(|place| span.start <= place.start && place.end <= span.end))
        };
        let holds =
            |span: &Range<usize>| self.with.iter().all(|list| within(list, span)) && !self.without.iter().any(|list| within(list, span));
        let Some(words) = self.words else {
            return holds(&(0..text.len())).then_some(SeenCue { cue: self, places: Vec::new() });
        };
        let places: Vec<Range<usize>> = found.get(words)?.iter().filter(|place| holds(&self.scope.around(place, text))).cloned().collect();
        (places.len() >= self.at_least).then_some(SeenCue { cue: self, places })
    }
}

impl Scope {
    /// The stretch of text that holds a place.
    fn around(self, place: &Range<usize>, text: &[char]) -> Range<usize> {
        let stops: fn(char) -> bool = match self {
            Self::Clause => |c| ends_clause(c),
            Self::Sentence => |c| ends_sentence(c),
            Self::Text => return 0..text.len(),
        };
        let start = text.iter().take(place.start).rposition(|c| stops(*c)).map_or(0, |at| at + 1);
        let end = text.iter().skip(place.end).position(|c| stops(*c)).map_or(text.len(), |at| place.end + at);
        start..end
    }
}
