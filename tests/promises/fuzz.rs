//! Fuzz targets: `ask`, the loading of rulebooks and the screening. What is real (questions of the corpus, rulebooks, labelled
//! sentences) is bent, cut and crossed, so that the inputs reach past the parsers.
//!
//! Each target runs for a few seconds and starts elsewhere every time. Longer: `BOLERO_RANDOM_TEST_TIME_MS=600000 cargo test --package
//! gongkai-tests fuzz`. A failure is shrunk and printed with its seed; `BOLERO_RANDOM_SEED=…` runs it again. With `cargo-bolero`
//! the same targets run under libFuzzer: `cargo bolero test --package gongkai-tests ask_answers_anything`.

use std::{
    ops::Range,
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    time::Duration,
};

use bolero::{TypeGenerator, check};
use gongkai::{Library, Rulebook, classify::screen::Mask, rulebook::lint};
use gongkai_tests::{canonical, cases, files, read, rulebooks, screener_of_all_kinds, sentences, workspace};
use serde_json::Value;

/// How long each target runs. They run side by side, as far as there are cores.
const TIME: Duration = Duration::from_secs(7);

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
struct Bent {
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
    fn texts(&self, seeds: &[String], words: &[&str]) -> Vec<String> {
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

/// How many inputs reached past what refuses them: printed, so that a target that no longer reaches anything is seen.
#[derive(Default)]
struct Tally {
    all: AtomicU32,
    reached: AtomicU32,
}

impl Tally {
    fn count(&self, reached: bool) {
        self.all.fetch_add(1, Relaxed);
        self.reached.fetch_add(u32::from(reached), Relaxed);
    }

    fn show(&self, reached: &str) {
        let count = self.reached.load(Relaxed);
        println!("{} inputs, {count} {reached}", self.all.load(Relaxed));
        assert!(count > 0, "nothing {reached}");
    }
}

/// An answer is canonical JSON, and says something. Whether it answers.
fn answers(question: &str, answer: &str) -> bool {
    let value: Value = serde_json::from_str(answer).unwrap_or_else(|error| panic!("{error}: {answer} to {question}"));
    assert_eq!(answer, canonical(&value), "to {question}");
    let object = value.as_object().unwrap();
    assert!(!object.is_empty(), "to {question}");
    if let Some(errors) = object.get("errors") {
        let errors = errors.as_array().unwrap();
        assert!(!errors.is_empty(), "to {question}");
        assert!(errors.iter().all(|error| error.get("code").is_some() && error.get("message").is_some()), "{answer} to {question}");
    }
    !object.contains_key("errors")
}

const QUESTION_WORDS: [&str; 32] = [
    "null",
    "true",
    "false",
    "-1",
    "0",
    "1e400",
    "4294967296",
    "0.5",
    "[]",
    "{}",
    "\"\"",
    "\"rule\"",
    "\"facts\"",
    "\"book\"",
    "\"on\"",
    "cn",
    "cn-2008",
    "cn-2019",
    "guyuan-2019",
    "2019-05-14",
    "2019-05-15",
    "2024-02-30",
    "9999-12-31",
    "2026-12-31T23:59+08:00",
    "start",
    "case",
    "text",
    "today",
    "provisional",
    "身份证号11010519491231002X",
    "机密★10年",
    "\\ud800",
];

#[test]
fn ask_answers_anything() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| cases().unwrap().into_iter().map(|case| case.ask).collect());
    LazyLock::force(&SEEDS);
    let tally = Tally::default();
    check!().with_type::<Bent>().with_test_time(TIME).for_each(|bent| {
        for question in bent.texts(&SEEDS, &QUESTION_WORDS) {
            tally.count(answers(&question, &gongkai::ask(&question)));
        }
    });
    tally.show("answered");
}

const BOOK_WORDS: [&str; 36] = [
    "\n[book]\n",
    "\n[[term.\"request.reply\"]]\n",
    "\n[table.\"attribute\"]\n",
    "within",
    "combines",
    "joins",
    "reading",
    "detect",
    "passes",
    "excludes",
    "implies",
    "if",
    "then",
    "outcome",
    "when",
    "fact",
    "row",
    "id",
    "name",
    "cite",
    "extends",
    "\"cn\"",
    "\"cn-2019\"",
    "true",
    "false",
    "0",
    "-1",
    "99999999999999999999",
    "\"20 workdays\"",
    "\"by 02-29\"",
    "\"1000000 years\"",
    "2024-01-01",
    "[]",
    "{}",
    "\"\"",
    "'''",
];

/// What is loaded can be looked through, and asked.
fn use_book(book: Rulebook, library: &Library) {
    lint(&book);
    let id = book.id.clone();
    let rules: Vec<String> = book.rules().take(4).map(|rule| rule.id.as_str().to_owned()).collect();
    let library = library.with(book);
    for rule in rules {
        let question = serde_json::json!({ "rule": rule, "book": id, "on": "2024-03-01" }).to_string();
        answers(&question, &gongkai::ask_in(&library, &question));
    }
}

#[test]
fn any_rulebook_loads_or_is_refused() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let small = files(&workspace().join("tests/books"), "toml").unwrap();
        let real = rulebooks(&workspace()).unwrap().into_iter().map(|parts| parts.into_iter().map(|(_, text)| text + "\n").collect());
        // Small books are read faster; of the real ones those that are not long.
        let texts = small.iter().map(|path| read(path).unwrap()).chain(real);
        texts.filter(|text| text.len() < 8_000).collect()
    });
    LazyLock::force(&SEEDS);
    let (library, tally) = (Library::embedded(), Tally::default());
    check!().with_type::<Bent>().with_test_time(TIME).for_each(|bent| {
        for text in bent.texts(&SEEDS, &BOOK_WORDS) {
            let loaded = Rulebook::from_toml("fuzz.toml", &text, library);
            tally.count(loaded.is_ok());
            match loaded {
                Ok(book) => use_book(book, library),
                Err(problems) => assert!(!problems.to_string().is_empty(), "refused without a word:\n{text}"),
            }
        }
    });
    tally.show("loaded");
}

const SCREENING_WORDS: [&str; 32] = [
    "11010519491231002X",
    "440524188001010014",
    "91350100M000100Y43",
    "13800000000",
    "+86",
    "0793-8000000",
    "6222020000000000000",
    "赣A00001",
    "E00000001",
    "H00000001",
    "a@example.com",
    "机密★10年",
    "绝密",
    "工作秘密",
    "内部资料",
    "（此件公开发布）",
    "此件不公开",
    "公开属性：",
    "姓名：张三",
    "联系人：",
    "甲县乙镇丙村3组8号",
    "第六条",
    "\n（四）",
    "\n4. ",
    "《",
    "”",
    "\u{FFFD}",
    "當前",
    "\u{200B}",
    "　",
    "－",
    "\r\n",
];

#[test]
fn screening_stands_whatever_the_text() {
    static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| sentences().unwrap().into_iter().map(|sentence| sentence.text).collect());
    LazyLock::force(&SEEDS);
    let (screener, tally) = (screener_of_all_kinds().unwrap(), Tally::default());
    check!().with_type::<Bent>().with_test_time(TIME).for_each(|bent| {
        for text in bent.texts(&SEEDS, &SCREENING_WORDS) {
            let screening = screener.screen(&text);
            tally.count(!screening.findings().is_empty());
            let mut last = 0;
            for finding in screening.findings() {
                let (bytes, chars) = (&finding.bytes, &finding.chars);
                let found = text.get(bytes.clone()).unwrap_or_else(|| panic!("{bytes:?} lies across characters of {text:?}"));
                assert!(!found.is_empty(), "{:?} is found in nothing: {text:?}", finding.kind);
                let before = text.get(..bytes.start).unwrap().chars().count();
                assert_eq!(*chars, before..before + found.chars().count(), "{:?} in {text:?}", finding.kind);
                assert!(bytes.start >= last, "findings are out of order: {text:?}");
                last = bytes.start;
            }
            for mask in Mask::ALL {
                let masked = screening.masked(*mask);
                let again = screener.screen(&masked);
                let left = again.findings().iter().find(|finding| finding.kind.is_personal());
                assert!(left.is_none(), "{mask:?} leaves {left:?}: {masked:?} of {text:?}");
            }
        }
    });
    tally.show("in which something is found");
}
