//! Nothing a question can hold takes more than its size times a constant: hostile inputs of three sizes, their peak memory and the number of
//! allocations counted, no seconds. `docs/security.md` names the limits.

use chrono::{Days, NaiveDate};
use gongkai::{Cap, Library, Limits, Rulebook, ask, ask_in, read_log};
use gongkai_tests::{rulebooks, workspace};
use serde_json::{Map, Value, json};

use crate::counting::measured;

/// Holds an input of growing size to its size: no more than 40 times it and four megabytes for what is told once, no more than 64 megabytes
/// for one of one, and no more allocations than twice as steep as straight.
fn holds(name: &str, input: impl Fn(usize) -> String, run: impl Fn(&str) -> String) {
    // What the library reads of its own books when they are first asked is no part of any input.
    run(&input(1));
    let sizes = [500, 2_000, 8_000].map(|n| {
        let text = input(n);
        let (peak, asked, answer) = measured(|| run(&text));
        println!("{name}: {} bytes take {peak}, in {asked} allocations; {} are answered", text.len(), answer.len());
        assert!(peak <= 40 * text.len() + (4 << 20), "{name}: {} bytes take {peak}", text.len());
        assert!(text.len() > 1 << 20 || peak <= 64 << 20, "{name}: {} bytes take {peak}", text.len());
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
    book(json!({ "letter": (0..n).map(letter).collect::<Map<_, _>>() }))
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
fn letters_take_no_more_however_they_quote() {
    let asked = |book: Value| json!({ "rule": "own.a0", "on": "2024-03-01", "facts": {}, "book": book }).to_string();
    let quoting = |n: usize, times: usize| letters(n, move |i| if i + 1 < n { vec![i + 1; times] } else { Vec::new() });
    holds("letters that quote themselves", |n| asked(letters(n, |i| vec![i])), ask);
    holds("a chain of quotes", |n| asked(quoting(n, 1)), ask);
    holds("letters that quote twice each", |n| asked(quoting(n, 2)), ask);
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
    for (name, word) in [("a word with four gaps", "甲…甲…甲…甲…乙"), ("a word with seven", "甲…甲…甲…甲…甲…甲…甲…乙")]
    {
        let own = signs(word).to_string();
        holds(
            name,
            |n| "甲".repeat(n),
            |text| ask(&format!(r#"{{"rule":"own.signs","on":"2024-03-01","facts":{{"text":"{text}"}},"book":{own}}}"#)),
        );
    }
}

#[test]
fn faulty_entries_are_told_only_so_far() {
    let lists = [
        ("overlay", r#"{"rule":"request.reply","facts":{"start":"2024-03-01"},"calendar":{"overlay":[LIST]}}"#, r#"{"date":"2024-02-30"}"#),
        ("pauses", r#"{"rule":"request.reply","facts":{"start":"2024-03-01","pauses":[LIST]}}"#, "{}"),
        ("events", r#"{"rule":"request.state","facts":{"events":[LIST]}}"#, "{}"),
        ("taken", r#"{"rule":"exemption.chain","book":"jiujiang-county-2022","on":"2023-01-01","facts":{"taken":[LIST]}}"#, r#""x""#),
        (
            "dates",
            r#"{"rule":"openday.month","book":"jiujiang-county-2022","facts":{"from":"2023-01-01","to":"2023-02-01","dates":[LIST]}}"#,
            r#""x""#,
        ),
        (
            "indicators",
            r#"{"rule":"assessment.score","book":"jiujiang-county-2022","on":"2023-01-01","facts":{"indicators":[LIST]}}"#,
            "{}",
        ),
        ("permits", r#"{"rule":"screen.personal","on":"2024-03-01","facts":{"text":"a","permits":[LIST]}}"#, "1"),
    ];
    for (name, question, entry) in lists {
        let input = |n: usize| question.replace("LIST", &vec![entry; n].join(","));
        holds(name, input, ask);
        let path = format!("{name}[0]");
        assert!(ask(&input(10)).contains(&path), "{name}: {}", ask(&input(10)));
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
    holds("rows without a request", |n| rows(r#"{"event":"received"}"#, n), read_log);
    holds("rows of one request", |n| rows(r#"{"request":"1","event":"received","date":"2024-03-01"}"#, 2 * n), read_log);
    let of_many = |n: usize| (0..n).map(|i| format!(r#"{{"request":"{i}","event":"received","date":"2024-03-01"}}"#));
    holds("rows of many requests", |n| format!(r#"{{"rows":[{}]}}"#, of_many(n).collect::<Vec<_>>().join(",")), read_log);
    holds("empty rows", |n| rows("{}", 4 * n), read_log);
}

/// Whether a notice may change what an event does asks for all that went before it.
#[test]
fn events_after_the_notices_are_judged_only_so_far() {
    let on = |day: &str| day.parse::<NaiveDate>().unwrap();
    let ledger = |day: &dyn Fn(usize) -> NaiveDate, n: usize| {
        let received = if day(0) < on("2025-01-01") { "2024-12-02" } else { "2026-12-01" };
        let mut events = vec![json!({ "event": "received", "date": received })];
        for i in 0..n / 2 {
            let event = |kind: &str| json!({ "event": kind, "date": day(i).to_string(), "who": i.to_string() });
            events.extend([event("third_party_asked"), event("third_party_reached")]);
        }
        let today = (day(n) + Days::new(1)).to_string();
        json!({ "rule": "request.state", "book": "cn-2019", "today": today, "facts": { "events": events } }).to_string()
    };
    let after = on("2027-01-05");
    // The first day, and how many days the parties are reached on.
    let days = [
        ("in arranged years", on("2024-12-25"), 1),
        ("before the notices end", on("2026-12-25"), 1),
        ("after them", after, 1),
        ("day by day after them", after, 300),
    ];
    let asked = days.map(|(name, first, days)| {
        let text = ledger(&|i| first + Days::new((days * i / 8_000) as u64), 8_000);
        let (peak, asked, _) = measured(|| ask(&text));
        println!("parties reached {name}: {} bytes take {peak}, in {asked} allocations", text.len());
        assert!(peak <= 64 << 20, "{name}: {} bytes take {peak}", text.len());
        asked
    });
    // Each replay allocates little; asked for at every event, they came to more than twice what a ledger of arranged years takes.
    assert!(asked.iter().all(|one| *one <= asked[0] + asked[0] / 2), "{asked:?}");
}

#[test]
fn values_take_no_more_than_they_may() {
    let list = |entry: &str, n: usize| format!(r#"{{"rule":"request.reply","facts":{{"start":[{}]}}}}"#, vec![entry; n].join(","));
    for entry in ["1", "[]", "{}", r#"{"a":1}"#, r#"{"aa":1,"b":2}"#, "[[1]]", r#""""#, r#""a""#, "[1,1]", r#"{"a":{"b":{"c":1}}}"#] {
        holds(entry, |n| list(entry, 100_000 * n / 8_000), ask);
    }
    let keys = |n: usize| (0..n).map(|i| format!(r#""{i:x}":0"#)).collect::<Vec<_>>().join(",");
    holds("many keys", |n| format!("{{{}}}", keys(8 * n)), ask);
    let answer = ask(&list(r#"{"a":1}"#, 100_000));
    assert!(answer.contains("out_of_range") && answer.contains("growth"), "{answer}");
}

/// A table over so many facts whose rows have so many conditions, drawn at random.
fn tangled(facts: usize, rows: usize, conditions: usize) -> Value {
    let mut random = gongkai_tests::Random::new(9);
    let fact = |i: usize| json!({ "id": format!("f{i}"), "name": { "zh": "吗", "en": "is it?" } });
    let mut row = |_| {
        let when: Vec<String> =
            (0..conditions).map(|_| format!("{}f{}", if random.coin() { "!" } else { "" }, random.below(facts))).collect();
        json!({ "outcome": if random.coin() { "yes" } else { "no" }, "when": when })
    };
    let rows: Vec<Value> = (0..rows).map(&mut row).chain([json!({ "outcome": "no", "when": [] })]).collect();
    let outcome = |id: &str| json!({ "id": id, "name": { "zh": "果", "en": id } });
    json!({
        "name": { "zh": "表", "en": "table" }, "cite": cite(), "ordered": true, "fact": (0..facts).map(fact).collect::<Vec<_>>(),
        "outcome": [outcome("yes"), outcome("no")], "row": rows,
    })
}

#[test]
fn a_table_is_searched_only_so_far() {
    let own = |tables: Map<String, Value>| book(json!({ "table": tables }));
    let many = |n: usize, facts, rows, conditions| own((0..n).map(|i| (format!("own.t{i}"), tangled(facts, rows, conditions))).collect());
    let careful = Library::embedded().limited(Limits::default().with(Cap::Search, 1_000_000));
    let refused = Rulebook::from_json("own", &many(1, 60, 400, 4).to_string(), &careful).unwrap_err();
    assert!(refused.iter().any(|fault| fault.message.en.contains("limit `search`")), "one that is too entangled: {refused}");
    holds("tables", |n| json!({ "rule": "own.t0", "on": "2024-03-01", "facts": {}, "book": many(n / 200, 20, 60, 3) }).to_string(), ask);
}

#[test]
fn the_books_of_the_library_need_no_tenth_of_what_may_be_searched_and_combined() {
    let limits = Limits::default();
    let tenth = |cap| limits.of(cap) / 10;
    let careful = limits.with(Cap::Search, tenth(Cap::Search)).with(Cap::Combined, tenth(Cap::Combined));
    for parts in rulebooks(&workspace()).unwrap() {
        let parts: Vec<(&str, &str)> = parts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        let read = Rulebook::from_parts(&parts, &Library::embedded().limited(careful));
        assert!(read.is_ok(), "{}", read.unwrap_err());
    }
}

#[test]
fn versions_of_combined_tables_multiply_only_so_far() {
    // `n` parts, each of which changes on a day of its own, and as many tables that combine them all.
    let combined = |n: usize| {
        let mut tables = Map::new();
        let fact = |i: usize| json!({ "id": format!("f{}", i % 60), "name": { "zh": "吗", "en": "is it?" } });
        let outcome = |id: &str, passes: bool| json!({ "id": id, "name": { "zh": "果", "en": id }, "passes": passes });
        for i in 0..n {
            let day = |month: usize| format!("{}-{month:02}-01", 2001 + i % 1_000);
            let version = |key: &str, day: String| {
                json!({
                    key: day, "name": { "zh": "表", "en": "table" }, "cite": cite(), "fact": [fact(i)],
                    "outcome": [outcome(&format!("yes{i}"), false), outcome("pass", true)],
                    "row": [json!({ "outcome": format!("yes{i}"), "when": [format!("f{}", i % 60)] }), json!({ "outcome": "pass", "when": [] })],
                })
            };
            tables.insert(format!("own.p{i}"), json!([version("to", day(1)), version("from", day(2))]));
        }
        for i in 0..n {
            let parts: Vec<String> = (0..n.min(50)).map(|i| format!("own.p{i}")).collect();
            tables.insert(
                format!("own.c{i}"),
                json!({
                    "name": { "zh": "表", "en": "table" }, "cite": cite(), "combines": parts,
                    "outcome": [outcome("else", false)], "row": [json!({ "outcome": "else", "when": [] })],
                }),
            );
        }
        book(json!({ "table": tables }))
    };
    assert_eq!(faults(&combined(2)), Vec::<String>::new());
    assert!(faults(&combined(60)).iter().any(|fault| fault.contains("limit `combined`")), "{:?}", faults(&combined(60)));
    holds("versions", |n| json!({ "rule": "own.c0", "on": "2024-03-01", "book": combined(n / 50) }).to_string(), ask);
}

#[test]
fn permissions_are_granted_only_so_far() {
    let text = |n: usize| "电话13800000000。".repeat(n);
    let permits = |n: usize| vec![r#""no_such_permission""#; n].join(",");
    let question = |n: usize| {
        let (text, permits) = (text(n), permits(n));
        format!(r#"{{"rule":"screen.personal","book":"cn-2019","on":"2024-03-01","facts":{{"text":"{text}","permits":[{permits}]}}}}"#)
    };
    holds("permits", question, ask);
    assert!(ask(&question(100)).contains("permits"));
}

#[test]
fn findings_are_told_only_so_far() {
    let question = |text: String| format!(r#"{{"rule":"screen.personal","book":"cn-2019","on":"2024-03-01","facts":{{"text":"{text}"}}}}"#);
    for piece in ["13800000000,", "a@b.cn,", "赣A00001,", "路1号,", "路1号", "a@", "《"] {
        holds(piece, |n| question(piece.repeat(8 * n)), ask);
    }
    let read = |library: &Library, n| serde_json::from_str::<Value>(&ask_in(library, &question("13800000000,".repeat(n)))).unwrap();
    let few = Library::embedded().limited(Limits::default().with(Cap::Findings, 3));
    let told = |answer: &Value| answer["findings"].as_array().unwrap().len();
    let all = read(&few, 3);
    assert_eq!((told(&all), all.get("findings_left_out")), (3, None));
    let some = read(&few, 5);
    assert_eq!((told(&some), &some["findings_left_out"]), (3, &json!(2)));
    assert_eq!(read(Library::embedded(), 1_001)["findings_left_out"], json!(1));
}

/// What begins something that may never come, and what is found at every step: each place is noted, and none may be kept at length.
#[test]
fn text_made_of_beginnings_alone_takes_no_more() {
    let question = |text: &str| format!(r#"{{"rule":"screen","book":"cn-2019","on":"2024-03-01","facts":{{"text":"{text}"}}}}"#);
    let sized = |piece: &str, bytes: usize| question(&piece.repeat(bytes / piece.len()));
    let largest = |piece: &str| if ["a@", "《", "(", "|"].contains(&piece) { 1 << 22 } else { 1 << 19 };
    let beginnings = ["1 ", "a@", "姓名：", "路1号", "密★", "《", "(", "：", "出生", "|", r"a\n"];
    let findings = ["“[", r"(\n", r"1.\n", "a@b.cn,", "qq10001,", "邮箱：a@b "];
    for piece in beginnings.into_iter().chain(findings) {
        ask(&sized(piece, 1_000));
        let [(one, few), (four, many)] = [1 << 17, largest(piece)].map(|bytes| {
            let text = sized(piece, bytes);
            let (peak, asked, _) = measured(|| ask(&text));
            println!("{piece}: {} bytes take {peak}, in {asked} allocations", text.len());
            assert!(peak <= 40 * text.len() + (4 << 20), "{piece}: {} bytes take {peak}", text.len());
            (text.len(), asked)
        });
        assert!(many <= 2 * (few * four / one), "{piece}: {few} allocations for {one} bytes, {many} for {four}");
    }
}

#[test]
fn every_limit_is_named_where_it_is_passed() {
    let pause = r#"{"from":"2024-03-04","to":"2024-03-05"}"#;
    let event = r#"{"date":"2024-03-01","event":"received"}"#;
    let day = r#"{"date":"2024-03-04","kind":"closure","name":{"zh":"停","en":"closed"}}"#;
    let twice = |entry: &str| format!("[{entry},{entry}]");
    let question = |facts: String| format!(r#"{{"rule":"request.reply","facts":{{"start":"2024-03-01"{facts}}}}}"#);
    let passed = [
        (Cap::Bytes, question(String::new())),
        (Cap::Pauses, question(format!(r#","pauses":{}"#, twice(pause)))),
        (Cap::Events, format!(r#"{{"rule":"request.state","facts":{{"events":{}}}}}"#, twice(event))),
        (Cap::Overlay, format!(r#"{{"rule":"request.reply","calendar":{{"overlay":{}}}}}"#, twice(day))),
        (Cap::Permits, r#"{"rule":"screen.personal","on":"2024-03-01","facts":{"text":"a","permits":["a","b"]}}"#.to_owned()),
        (
            Cap::Entries,
            r#"{"rule":"exemption.chain","book":"jiujiang-county-2022","on":"2023-01-01","facts":{"taken":["a","b"]}}"#.to_owned(),
        ),
        (Cap::Rulebooks, json!({ "rule": "request.reply", "on": "2024-03-01", "book": book(json!({})) }).to_string()),
    ];
    for (cap, question) in passed {
        let most = if cap == Cap::Rulebooks { 0 } else { 1 };
        let library = Library::embedded().limited(Limits::default().with(cap, most));
        let answer: Value = serde_json::from_str(&ask_in(&library, &question)).unwrap();
        let named = |fault: &Value| fault["code"] == "out_of_range" && fault["message"].as_str().unwrap().contains(&format!("“{cap}”"));
        assert!(answer["errors"].as_array().is_some_and(|faults| faults.iter().any(named)), "{cap}: {answer}");
    }
    let rows = format!(r#"{{"rows":{}}}"#, twice(r#"{"request":"1","event":"received","date":"2024-03-01"}"#));
    let read = |cap, most| gongkai::read_log_in(&Library::embedded().limited(Limits::default().with(cap, most)), &rows);
    assert!(read(Cap::Rows, 1).contains("“rows”") && !read(Cap::Rows, 2).contains("“rows”"));
    assert!(read(Cap::Events, 1).contains("“events”") && !read(Cap::Events, 2).contains("“events”"));
    assert!(read(Cap::RowProblems, 0).contains(r#""requests""#));
}

#[test]
fn the_guide_lists_every_limit_with_its_default() {
    let guide = gongkai_tests::read(&workspace().join("docs/security.md")).unwrap();
    let with_commas = |n: usize| {
        let digits = n.to_string();
        let grouped = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap());
        grouped.collect::<Vec<_>>().join(",")
    };
    for cap in Cap::ALL {
        let (start, end) = (format!("| `{cap}` | "), format!(" | {} |", with_commas(cap.default())));
        let row = guide.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("no row of `{cap}`"));
        assert!(row.ends_with(&end), "{row}: {end}");
    }
}
