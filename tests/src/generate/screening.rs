//! The tables of `docs/screening.md`: how well the screening finds what is in the invented sentences of `tests/screening/sentences/`,
//! kind by kind, beside Presidio's recognisers.

use std::{
    collections::BTreeMap,
    fmt::{self, Display, Formatter},
    ops::Range,
};

use gongkai::classify::screen::Kind;
use serde::Deserialize;

use super::{Page, Source, marks::filled};
use crate::{Label, Sentence, read, screener_of_all_kinds, sentences_of};

/// How a kind, or several together, fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub struct Score {
    /// How many there are.
    pub expected: usize,
    /// How many of them were found.
    pub met: usize,
    /// How many were found with exactly these bytes.
    #[serde(default)]
    pub exact: usize,
    /// How many findings there are.
    pub reported: usize,
    /// How many of the findings lie on something expected.
    pub right: usize,
}

impl Score {
    fn add(&mut self, other: Self) {
        self.expected += other.expected;
        self.met += other.met;
        self.exact += other.exact;
        self.reported += other.reported;
        self.right += other.right;
    }

    /// How many of the findings are right.
    pub const fn precision(self) -> Share {
        Share(self.right, self.reported)
    }

    /// How many of what is there were found.
    pub const fn recall(self) -> Share {
        Share(self.met, self.expected)
    }
}

/// A part of a whole.
#[derive(Debug, Clone, Copy)]
pub struct Share(usize, usize);

impl Share {
    /// In thousandths, rounded down; none of nothing is all of it.
    pub fn thousandths(self) -> usize {
        (self.0 * 1000).checked_div(self.1).unwrap_or(1000)
    }
}

impl Display for Share {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.thousandths() / 1000, self.thousandths() % 1000)
    }
}

const fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// What one sentence adds to the score of a kind; also what was missed and what was reported without being there.
fn score(sentence: &Sentence, found: &[(Kind, Range<usize>)], kind: &str) -> (Score, Vec<String>) {
    let found: Vec<&Range<usize>> = found.iter().filter(|(of, _)| of.as_str() == kind).map(|(_, bytes)| bytes).collect();
    let labels: Vec<&Label> = sentence.labels.iter().filter(|label| label.kind == kind).collect();
    let hit = |label: &&&Label| found.iter().any(|bytes| meet(bytes, &label.bytes));
    let (mut score, mut wrong) = (Score::default(), Vec::new());
    for label in labels.iter().filter(|label| !label.optional) {
        score.expected += 1;
        score.exact += usize::from(found.contains(&&label.bytes));
        if hit(&label) {
            score.met += 1;
        } else {
            wrong.push(format!("| {kind} | missed | {} |", shown(sentence, &label.bytes)));
        }
    }
    for bytes in &found {
        let mut on = labels.iter().filter(|label| meet(bytes, &label.bytes)).peekable();
        let right = on.peek().is_some();
        // Whoever finds what may be found has neither gained nor lost.
        if right && on.all(|label| label.optional) {
            continue;
        }
        score.reported += 1;
        score.right += usize::from(right);
        if !right {
            wrong.push(format!("| {kind} | not there | {} |", shown(sentence, bytes)));
        }
    }
    (score, wrong)
}

/// The place of a sentence and the words in question, on one line.
fn shown(sentence: &Sentence, bytes: &Range<usize>) -> String {
    let words = sentence.text.get(bytes.clone()).unwrap_or_default();
    let words: String = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).take(40).collect();
    format!("{} | `{}`", sentence.place, words.replace('|', "¦"))
}

/// Presidio's results, as `benches/python/screen_peers.py` writes them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Presidio {
    version: String,
    sentences: usize,
    recogniser: Vec<Recogniser>,
}

#[derive(Deserialize)]
struct Recogniser {
    name: String,
    kinds: Vec<String>,
    #[serde(flatten)]
    score: Score,
}

/// What the screening found in all sentences.
#[derive(Debug, Clone)]
pub struct Measured {
    /// How many sentences there are.
    pub sentences: usize,
    /// How each kind fared, by its name.
    pub scores: BTreeMap<&'static str, Score>,
    /// What was missed and what is not there, as rows of a table.
    pub wrong: Vec<String>,
}

/// Screens every sentence of a folder of `tests/screening/`.
///
/// # Errors
/// In words, if the sentences cannot be read.
pub fn measure(source: &Source, folder: &str) -> Result<Measured, String> {
    let sentences = sentences_of(&source.root, folder)?;
    let screener = screener_of_all_kinds().map_err(|problems| problems.to_string())?;
    let mut measured = Measured { sentences: sentences.len(), scores: BTreeMap::new(), wrong: Vec::new() };
    for sentence in &sentences {
        let screening = screener.screen(&sentence.text);
        let found: Vec<(Kind, Range<usize>)> = screening.findings().iter().map(|finding| (finding.kind, finding.bytes.clone())).collect();
        for kind in Kind::ALL {
            let (score, wrong) = score(sentence, &found, kind.as_str());
            measured.scores.entry(kind.as_str()).or_default().add(score);
            measured.wrong.extend(wrong);
        }
    }
    Ok(measured)
}

/// One row for each kind that was looked for.
fn of_each_kind(measured: &Measured) -> String {
    let row = |kind: &Kind| {
        let (name, words) = (kind.as_str(), kind.text());
        let Some(score) = measured.scores.get(name).copied().filter(|score| *score != Score::default()) else { return String::new() };
        let Score { expected, met, exact, reported, right } = score;
        let (precision, recall) = (score.precision(), score.recall());
        let counts = format!("{expected} | {met} | {exact} | {reported} | {right}");
        format!("| `{name}` | {} | {} | {counts} | {precision} | {recall} |\n", words.zh, words.en)
    };
    format!(
        "| kind | | | there | found | exactly | reported | rightly | precision | recall |\n|---|---|---|---|---|---|---|---|---|---|\n{}",
        Kind::ALL.iter().map(row).collect::<String>()
    )
}

fn beside_presidio(measured: &Measured, presidio: &Presidio) -> Result<String, String> {
    let row = |Recogniser { name, kinds, score }: &Recogniser| {
        let mut ours = Score::default();
        for kind in kinds {
            ours.add(measured.scores.get(kind.as_str()).copied().unwrap_or_default());
        }
        same_sentences(ours.expected, score.expected)?;
        let (kinds, there) = (kinds.join(", "), score.expected);
        let (precision, recall) = (ours.precision(), ours.recall());
        Ok(format!("| {kinds} | {there} | {precision} | {recall} | {} | {} | `{name}` |\n", score.precision(), score.recall()))
    };
    let rows: Result<String, String> = presidio.recogniser.iter().map(row).collect();
    Ok(format!(
        "| kinds | there | gongkai: precision | recall | Presidio: precision | recall | its recogniser |\n|---|---|---|---|---|---|---|\n{}",
        rows?
    ))
}

fn same_sentences(ours: usize, presidio: usize) -> Result<(), String> {
    if ours == presidio { Ok(()) } else { Err("benches/python/screen_peers.py has not been run on these sentences".to_owned()) }
}

fn rows_of_wrong(measured: &Measured) -> String {
    match measured.wrong.as_slice() {
        [] => "None.\n".to_owned(),
        wrong => format!("| kind | | sentence | words |\n|---|---|---|---|\n{}\n", wrong.join("\n")),
    }
}

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let measured = measure(source, "sentences")?;
    let presidio: Presidio =
        toml::from_str(&read(&source.root.join("tests/screening/presidio.toml"))?).map_err(|error| error.to_string())?;
    same_sentences(measured.sentences, presidio.sentences)?;
    let [people, cards] = [measure(source, "people")?, measure(source, "cards")?];
    let tables = [
        ("set", format!("{} sentences; Presidio {}.\n", measured.sentences, presidio.version)),
        ("people", format!("{} sentences.\n\n{}", people.sentences, of_each_kind(&people))),
        ("people wrong", rows_of_wrong(&people)),
        ("cards", format!("{} sentences.\n\n{}", cards.sentences, of_each_kind(&cards))),
        ("cards wrong", rows_of_wrong(&cards)),
        ("kinds", of_each_kind(&measured)),
        ("presidio", beside_presidio(&measured, &presidio)?),
        ("wrong", rows_of_wrong(&measured)),
    ];
    Ok(vec![filled(source, "docs/screening.md", &tables)?])
}
