//! How well the screening finds what is in the invented sentences of `tests/screening/sentences/`, kind by kind, beside Presidio's
//! recognisers. `docs/screening.md` is the result; `UPDATE=1` writes its tables anew.

use std::{
    collections::BTreeMap,
    env,
    fmt::{self, Display, Formatter, Write},
    fs,
    ops::Range,
};

use gongkai::classify::screen::Kind;
use gongkai_tests::{Label, Sentence, read, screener_of_all_kinds, sentences, workspace};
use serde::Deserialize;

/// What identifiers with a checksum and secrecy marks must reach, in thousandths, in precision and in recall.
const STRICT: usize = 980;
const STRICT_KINDS: [&str; 4] = ["resident_id", "bank_card", "credit_code", "secrecy_mark"];
/// What every other kind must reach: of the fewest examples of a kind, one may be missed.
const LENIENT: usize = 850;

/// How a kind, or several together, fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
struct Score {
    /// How many there are.
    expected: usize,
    /// How many of them were found.
    met: usize,
    /// How many were found with exactly these bytes.
    #[serde(default)]
    exact: usize,
    /// How many findings there are.
    reported: usize,
    /// How many of the findings lie on something expected.
    right: usize,
}

impl Score {
    fn add(&mut self, other: Self) {
        self.expected += other.expected;
        self.met += other.met;
        self.exact += other.exact;
        self.reported += other.reported;
        self.right += other.right;
    }

    const fn precision(self) -> Share {
        Share(self.right, self.reported)
    }

    const fn recall(self) -> Share {
        Share(self.met, self.expected)
    }
}

/// A part of a whole.
#[derive(Debug, Clone, Copy)]
struct Share(usize, usize);

impl Share {
    /// In thousandths, rounded down; none of nothing is all of it.
    fn thousandths(self) -> usize {
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

struct Measured {
    sentences: usize,
    scores: BTreeMap<&'static str, Score>,
    wrong: Vec<String>,
}

fn measure() -> Measured {
    let sentences = sentences().unwrap();
    let screener = screener_of_all_kinds().unwrap();
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
    measured
}

fn of_each_kind(measured: &Measured) -> String {
    let mut table =
        "| kind | | | there | found | exactly | reported | rightly | precision | recall |\n|---|---|---|---|---|---|---|---|---|---|\n"
            .to_owned();
    for kind in Kind::ALL {
        let (name, words) = (kind.as_str(), kind.text());
        let score = measured.scores.get(name).unwrap();
        let Score { expected, met, exact, reported, right } = score;
        let (precision, recall) = (score.precision(), score.recall());
        let counts = format!("{expected} | {met} | {exact} | {reported} | {right}");
        writeln!(table, "| `{name}` | {} | {} | {counts} | {precision} | {recall} |", words.zh, words.en).unwrap();
    }
    table
}

fn beside_presidio(measured: &Measured, presidio: &Presidio) -> String {
    let mut table =
        "| kinds | there | gongkai: precision | recall | Presidio: precision | recall | its recogniser |\n|---|---|---|---|---|---|---|\n"
            .to_owned();
    for Recogniser { name, kinds, score } in &presidio.recogniser {
        let mut ours = Score::default();
        for kind in kinds {
            ours.add(*measured.scores.get(kind.as_str()).unwrap());
        }
        assert_eq!(ours.expected, score.expected, "benches/python/screen_peers.py has not been run on these sentences");
        let (kinds, there) = (kinds.join(", "), score.expected);
        let (precision, recall) = (ours.precision(), ours.recall());
        writeln!(table, "| {kinds} | {there} | {precision} | {recall} | {} | {} | `{name}` |", score.precision(), score.recall()).unwrap();
    }
    table
}

/// The page: its words stand in the file, its tables between marks.
fn page(before: &str, tables: &[(&str, String)]) -> String {
    tables.iter().fold(before.to_owned(), |page, (name, table)| {
        let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
        let (head, rest) = page.split_once(&open).unwrap();
        let (_, tail) = rest.split_once(&close).unwrap();
        format!("{head}{open}{table}{close}{tail}")
    })
}

#[test]
fn the_page_shows_what_the_screening_finds() {
    let measured = measure();
    let presidio: Presidio = toml::from_str(&read(&workspace().join("tests/screening/presidio.toml")).unwrap()).unwrap();
    assert_eq!(presidio.sentences, measured.sentences, "benches/python/screen_peers.py has not been run on these sentences");
    let wrong = if measured.wrong.is_empty() {
        "None.\n".to_owned()
    } else {
        format!("| kind | | sentence | words |\n|---|---|---|---|\n{}\n", measured.wrong.join("\n"))
    };
    let tables = [
        ("set", format!("{} sentences; Presidio {}.\n", measured.sentences, presidio.version)),
        ("kinds", of_each_kind(&measured)),
        ("presidio", beside_presidio(&measured, &presidio)),
        ("wrong", wrong),
    ];
    let path = workspace().join("docs/screening.md");
    let before = read(&path).unwrap();
    let page = page(&before, &tables);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, page).unwrap();
    } else {
        assert!(
            page == before,
            "docs/screening.md is not what the screening finds: UPDATE=1 writes it anew\n{}",
            measured.wrong.join("\n")
        );
    }
}

#[test]
fn every_kind_is_found_well_enough() {
    let measured = measure();
    for (kind, score) in &measured.scores {
        let floor = if STRICT_KINDS.contains(kind) { STRICT } else { LENIENT };
        assert!(score.expected >= 7, "{kind}: {} examples are too few", score.expected);
        let (precision, recall) = (score.precision(), score.recall());
        let reached = precision.thousandths().min(recall.thousandths());
        assert!(reached >= floor, "{kind}: precision {precision}, recall {recall}\n{}", measured.wrong.join("\n"));
    }
}
