//! Nothing a question can hold takes more than its size times a constant: hostile inputs of three sizes, their peak memory and the number of
//! allocations counted, no seconds. `docs/security.md` names the limits.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use gongkai::{Library, Rulebook, ask, read_log};
use serde_json::{Value, json};

/// The system's allocator, counting for each thread what it holds, the most it held, and how often it asked.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let held = HELD.get() + bytes;
    HELD.set(held);
    PEAK.set(PEAK.get().max(held));
    ASKED.set(ASKED.get() + usize::from(bytes > 0));
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most bytes that were held beside those held before, and the number of allocations.
fn measured(run: impl FnOnce() -> String) -> (usize, usize, String) {
    let (before, asked) = (HELD.get(), ASKED.get());
    PEAK.set(before);
    let answer = run();
    (usize::try_from(PEAK.get() - before).unwrap(), ASKED.get() - asked, answer)
}

/// Holds an input of growing size to its size: no more than 100 times it (a small JSON object alone takes 90 times its text, whoever reads
/// it) and four megabytes for what is told once, and no more than twice as steep as straight.
fn holds(name: &str, input: impl Fn(usize) -> String, run: impl Fn(&str) -> String) {
    let sizes = [500, 2_000, 8_000].map(|n| {
        let text = input(n);
        let (peak, asked, answer) = measured(|| run(&text));
        assert!(peak <= 100 * text.len() + (4 << 20), "{name}: {} bytes take {peak}", text.len());
        assert!(answer.len() <= 2 * text.len() + (4 << 20), "{name}: {} bytes answer {}", text.len(), answer.len());
        (text.len(), asked)
    });
    let (first, last) = (sizes[0], sizes[2]);
    let straight = (last.0 as f64 / first.0 as f64).max(1.0);
    assert!(last.1 as f64 <= 2.0 * straight * first.1 as f64, "{name}: {sizes:?}");
}

fn cite() -> Value {
    json!({ "document": "own", "provision": "第一条", "evidence": "text" })
}

fn book(sections: Value) -> Value {
    let text = json!({ "zh": "本局", "en": "own" });
    let mut book = json!({
        "book": { "id": "own", "title": text, "scope": text, "version": "1", "extends": "cn" },
        "document": { "own": { "title": "本局办法" } },
    });
    book.as_object_mut().unwrap().extend(sections.as_object().unwrap().clone());
    book
}

/// Letters `a0` to `an`, each of which quotes others.
fn letters(n: usize, quotes: impl Fn(usize) -> Vec<usize>) -> Value {
    let letter = |i: usize| {
        let quoted = quotes(i);
        let body: Vec<Value> = match quoted.is_empty() {
            true => vec!["完。".into()],
            false => quoted.into_iter().map(|quoted| json!({ "of": format!("own.a{quoted}") })).collect(),
        };
        let case = json!({ "id": "main", "name": { "zh": "信", "en": "letter" }, "body": body });
        (format!("own.a{i}"), json!({ "name": { "zh": "信", "en": "letter" }, "cite": cite(), "case": [case] }))
    };
    book(json!({ "letter": (0..n).map(letter).collect::<serde_json::Map<_, _>>() }))
}

fn faults(book: &Value) -> Vec<String> {
    let read = Rulebook::from_json("own", &book.to_string(), Library::embedded());
    read.err()
        .map(|problems| problems.iter().map(|problem| format!("{} {}", problem.code.as_str(), problem.message.en)).collect())
        .unwrap_or_default()
}

#[test]
fn letters_quote_in_no_circle_and_not_too_deep() {
    let is_refused = |book: &Value| faults(book).iter().any(|fault| fault.contains("circle"));
    assert!(is_refused(&letters(1, |_| vec![0])), "itself");
    assert!(is_refused(&letters(3, |i| vec![(i + 1) % 3])), "round three");
    assert!(is_refused(&letters(16_000, |i| if i + 1 < 16_000 { vec![i + 1] } else { Vec::new() })), "a chain of 16,000");
    let chain = |n: usize| letters(n, move |i| if i + 1 < n { vec![i + 1] } else { Vec::new() });
    assert_eq!(faults(&chain(8)), Vec::<String>::new());
    assert!(is_refused(&chain(9)), "one too deep");
    // Each quotes the next ten times: a thousand paragraphs are soon passed.
    let many = |n: usize| letters(n, move |i| if i + 1 < n { vec![i + 1; 10] } else { Vec::new() });
    assert_eq!(faults(&many(3)), Vec::<String>::new());
    assert!(faults(&many(5)).iter().any(|fault| fault.contains("paragraphs")));
}

#[test]
fn a_letter_that_quotes_itself_is_refused_in_a_question_too() {
    let question = json!({ "rule": "own.a0", "on": "2024-03-01", "facts": {}, "book": letters(1, |_| vec![0]) });
    assert!(ask(&question.to_string()).contains("out_of_range"));
}

#[test]
fn words_of_signs_have_few_gaps() {
    let signs = |word: &str| {
        let then = json!({ "says": { "zh": "是", "en": "yes" }, "cite": cite() });
        let cue = json!({ "says": { "zh": "有", "en": "there" }, "words": "list" });
        book(json!({ "signs": { "own.signs": {
            "name": { "zh": "迹象", "en": "signs" }, "cite": cite(), "reads": { "id": "text", "name": { "zh": "文字", "en": "text" } },
            "list": [{ "id": "list", "words": [word], "cite": cite() }],
            "sign": [{ "id": "sign", "name": { "zh": "迹象", "en": "sign" }, "cue": [cue], "then": [then] }],
        } } }))
    };
    assert!(faults(&signs("甲…甲…甲…甲…甲…甲…甲…乙")).iter().any(|fault| fault.contains("more than 4")), "{:?}", faults(&signs("甲…乙")));
    let word = signs("甲…甲…甲…甲…乙").to_string();
    holds(
        "a word with four gaps",
        |n| "甲".repeat(n),
        |text| ask(&format!(r#"{{"rule":"own.signs","on":"2024-03-01","facts":{{"text":"{text}"}},"book":{word}}}"#)),
    );
}

#[test]
fn faulty_entries_are_told_only_so_far() {
    let lists = [
        ("overlay", r#"{"rule":"request.reply","facts":{"start":"2024-03-01"},"calendar":{"overlay":[LIST]}}"#, r#"{"date":"x"}"#),
        ("pauses", r#"{"rule":"request.reply","facts":{"start":"2024-03-01","pauses":[LIST]}}"#, "{}"),
        ("events", r#"{"rule":"request.state","facts":{"events":[LIST]}}"#, "{}"),
        ("taken", r#"{"rule":"chain.publication","book":"jiujiang-county-2022","on":"2023-01-01","facts":{"taken":[LIST]}}"#, r#""x""#),
        (
            "dates",
            r#"{"rule":"website.update","book":"jiujiang-county-2022","facts":{"from":"2023-01-01","to":"2023-02-01","dates":[LIST]}}"#,
            r#""x""#,
        ),
    ];
    for (name, question, entry) in lists {
        holds(name, |n| question.replace("LIST", &vec![entry; n].join(",")), ask);
    }
    let keys = |n: usize| (0..n).map(|i| format!(r#""strange_key_{i}":1"#)).collect::<Vec<_>>().join(",");
    holds("unknown facts", |n| format!(r#"{{"rule":"request.reply","facts":{{"start":"2024-03-01",{}}}}}"#, keys(n)), ask);
}

#[test]
fn unknown_names_are_compared_with_few() {
    holds(
        "unknown facts of a table",
        |n| {
            let fact = |i: usize| json!({ "id": format!("fact_{i}"), "name": { "zh": "吗", "en": "is it?" } });
            let row = |i: usize| json!({ "outcome": "yes", "when": [format!("fcat_{i}")] });
            let table = json!({
                "name": { "zh": "表", "en": "table" }, "cite": cite(), "fact": (0..60).map(fact).collect::<Vec<_>>(),
                "outcome": [{ "id": "yes", "name": { "zh": "是", "en": "yes" } }], "row": (0..n).map(row).collect::<Vec<_>>(),
            });
            json!({ "rule": "own.table", "on": "2024-03-01", "book": book(json!({ "table": { "own.table": table } })) }).to_string()
        },
        ask,
    );
}

#[test]
fn rows_of_a_log_are_told_only_so_far() {
    let rows = |row: &str, n: usize| format!(r#"{{"rows":[{}]}}"#, vec![row; n].join(","));
    holds("rows without a request", |n| rows(r#"{"event":"received"}"#, 4 * n), read_log);
    holds("rows of one request", |n| rows(r#"{"request":"1","event":"received","date":"2024-03-01"}"#, 4 * n), read_log);
}
