//! Fuzz targets: `ask`, the loading of rulebooks, the screening, case logs, letters, sheets of a score, cells of a
//! report, and the memory they take. What is real (questions of the corpus, rulebooks, labelled sentences) is bent, cut and crossed, so
//! that the inputs reach past the parsers.
//!
//! Each target runs for a few seconds and starts elsewhere every time. Longer: `BOLERO_RANDOM_TEST_TIME_MS=600000 cargo test --package
//! gongkai-tests fuzz`. A failure is shrunk and printed with its seed; `BOLERO_RANDOM_SEED=…` runs it again. With `cargo-bolero`
//! the same targets run under libFuzzer: `cargo bolero test --package gongkai-tests ask_answers_anything`.

mod bent;
mod paper;

use std::{
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    time::Duration,
};

use bolero::check;
use gongkai::{Library, Rulebook, classify::screen::Mask, rulebook::lint};
use gongkai_tests::{canonical, cases, files, read, rulebooks, screener_of_all_kinds, sentences, workspace};
use serde_json::Value;

use bent::Bent;

/// How long each target runs. They run side by side, as far as there are cores.
const TIME: Duration = Duration::from_secs(7);

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

const BOOK_WORDS: [&str; 39] = [
    "\n[book]\n",
    "\n[[term.\"request.reply\"]]\n",
    "\n[table.\"attribute\"]\n",
    "within",
    "combines",
    "joins",
    "yields",
    "meets",
    "exhaustive",
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
