//! What is real, bent, cut and crossed.

use std::ops::Range;

use bolero::TypeGenerator;

/// One thing done to a text. Places are shares of its length, in 65536ths.
#[derive(Debug, Clone, TypeGenerator)]
enum Bend {
    /// Takes a stretch out.
    Cut { at: u16, length: u8 },
    /// Writes a stretch twice.
    Repeat { at: u16, length: u8 },
    /// Puts a piece of another text in.
    Cross { at: u16, from: u16, length: u8 },
    /// Puts in a word that means something.
    Word { at: u16, word: u8 },
    /// Puts such a word in place of the name, number or quoted text that stands there.
    Replace { at: u16, word: u8 },
    /// Puts a name, number or quoted text of another text in place of the one that stands there.
    Graft { at: u16, from: u16 },
    /// Puts in any character.
    Char { at: u16, char: char },
}

/// A text to start from, another to take pieces from, and what is done.
#[derive(Debug, Clone, TypeGenerator)]
pub(super) struct Bent {
    seed: u16,
    other: u16,
    bends: [Option<Bend>; 4],
}

/// The place in a text, at a border of characters.
fn place(text: &[char], share: u16) -> usize {
    text.len() * usize::from(share) / usize::from(u16::MAX)
}

/// The quoted text (without its marks), or the name or number, that stands at a place; and whether it is quoted.
fn unit(text: &[char], at: usize) -> (Range<usize>, bool) {
    let (before, after) = text.split_at(at);
    let quoted = before.iter().filter(|char| **char == '"').count() % 2 == 1;
    let ends = |char: &char| if quoted { *char == '"' } else { !char.is_alphanumeric() && !matches!(char, '_' | '.' | '-') };
    let start = before.iter().rposition(ends).map_or(0, |at| at + 1);
    let end = at + after.iter().position(ends).unwrap_or(after.len());
    (start..end, quoted)
}

/// Puts a unit in place of another, so that what is quoted stays so.
fn replace(text: &mut Vec<char>, at: usize, new: &[char], new_is_quoted: bool) {
    let (old, quoted) = unit(text, at);
    let mark = (!quoted && new_is_quoted).then_some('"');
    text.splice(old, mark.into_iter().chain(new.iter().copied()).chain(mark));
}

impl Bend {
    fn apply(&self, text: &mut Vec<char>, other: &[char], words: &[&str]) {
        let word = |number: u8| words.iter().cycle().nth(usize::from(number)).copied().unwrap_or_default().chars();
        let stretch = |from: &[char], at: u16, length: u8| {
            let start = place(from, at);
            // Mostly short: a question of which half is gone is only refused.
            start..from.len().min(start + usize::from(length).pow(2) / 512)
        };
        match *self {
            Self::Cut { at, length } => {
                text.drain(stretch(text, at, length));
            }
            Self::Repeat { at, length } => {
                let stretch = stretch(text, at, length);
                text.splice(stretch.end..stretch.end, text.get(stretch).unwrap().to_vec());
            }
            Self::Cross { at, from, length } => {
                let at = place(text, at);
                text.splice(at..at, other.get(stretch(other, from, length)).unwrap().to_vec());
            }
            Self::Word { at, word: number } => {
                let at = place(text, at);
                text.splice(at..at, word(number));
            }
            Self::Replace { at, word: number } => {
                let word: Vec<char> = word(number).collect();
                let bare: Vec<char> = word.iter().copied().filter(|char| *char != '"').collect();
                replace(text, place(text, at), &bare, bare.len() < word.len());
            }
            Self::Graft { at, from } => {
                let (new, quoted) = unit(other, place(other, from));
                replace(text, place(text, at), other.get(new).unwrap(), quoted);
            }
            Self::Char { at, char } => text.insert(place(text, at), char),
        }
    }
}

impl Bent {
    /// The text after each bend: the first are the ones that reach far, the last the ones that are odd.
    pub(super) fn texts(&self, seeds: &[String], words: &[&str]) -> Vec<String> {
        let seed = |number: u16| seeds.iter().cycle().nth(usize::from(number) % seeds.len()).unwrap();
        let mut text: Vec<char> = seed(self.seed).chars().collect();
        let other: Vec<char> = seed(self.other).chars().collect();
        let mut bent = |bend: &Bend| {
            bend.apply(&mut text, &other, words);
            text.iter().collect()
        };
        self.bends.iter().flatten().map(&mut bent).collect()
    }
}
