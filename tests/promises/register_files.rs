//! The invented registers of `tests/registers`, as offices keep them and as spreadsheets save them: each is read into the ledgers of the plain
//! log, its columns in whatever order.

use std::fs;

use gongkai::{
    Library,
    calendar::Calendar,
    read_log,
    request::{
        ledger::Readings,
        log::{Law, Log, LogRow, file},
    },
};
use gongkai_tests::workspace;
use proptest::{prelude::*, sample::Index, test_runner::TestRunner};
use serde_json::{Value, json};

const REGISTERS: [&str; 6] = ["wide.csv", "long.csv", "gb18030.csv", "tabs.tsv", "mixed-dates.csv", "register.xlsx"];

fn bytes(name: &str) -> Vec<u8> {
    fs::read(workspace().join("tests/registers").join(name)).unwrap()
}

/// The answer to rows.
fn read(rows: &Value) -> Value {
    serde_json::from_str(&read_log(&json!({ "rows": rows }).to_string())).unwrap()
}

/// Each request with its subject and its events.
fn ledgers(answer: &Value) -> Vec<Value> {
    let mut requests = answer["requests"].as_array().unwrap().clone();
    requests.iter_mut().for_each(|request| drop(request.as_object_mut().unwrap().remove("rows")));
    requests
}

#[test]
fn are_the_ledgers_of_the_plain_log() {
    let plain = read(&file(&bytes("plain.csv"), None).unwrap());
    assert_eq!((ledgers(&plain).len(), &plain["problems"]), (5, &json!([])));
    for name in REGISTERS {
        let answer = read(&file(&bytes(name), None).unwrap());
        assert_eq!(answer["problems"], json!([]), "{name}");
        assert_eq!(ledgers(&answer), ledgers(&plain), "{name}");
    }
}

/// Not only the events: every account, on every day of the months they fill.
#[test]
fn stand_as_those_of_the_plain_log() {
    let law = Law { library: Library::embedded(), book: "cn", calendar: &Calendar::china(), readings: Readings::default() };
    let accounts = |name: &str| -> Vec<_> {
        let log = Log::read(LogRow::file(&bytes(name), None).unwrap(), &law);
        let days: Vec<_> = "2023-11-15".parse::<chrono::NaiveDate>().unwrap().iter_days().take(120).collect();
        log.requests.iter().flat_map(|request| days.iter().map(|day| (request.id.clone(), request.on(*day).unwrap()))).collect()
    };
    let plain = accounts("plain.csv");
    assert!(plain.iter().filter(|(_, account)| account.is_some()).count() > 300);
    REGISTERS.iter().for_each(|name| assert!(accounts(name) == plain, "{name}"));
}

/// A register as the lines of a sheet.
fn sheet(name: &str) -> Vec<Vec<Value>> {
    let text = match file(&bytes(name), None).unwrap() {
        Value::String(text) => text,
        lines => return serde_json::from_value(lines).unwrap(),
    };
    let by = [b';', b'\t', b','].into_iter().max_by_key(|by| text.lines().next().unwrap().bytes().filter(|byte| byte == by).count());
    let mut source = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(by.unwrap())
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    source.records().map(|line| line.unwrap().iter().map(Value::from).collect()).collect()
}

/// The lines with their columns in another order.
fn shuffled(lines: &[Vec<Value>], order: &[usize]) -> Value {
    lines.iter().map(|line| order.iter().map(|column| line.get(*column).cloned().unwrap_or_default()).collect::<Value>()).collect()
}

/// Whatever the order of the columns, the answer is the same: the ledgers, how the columns were taken, and what is wrong where a cell is.
#[test]
fn columns_stand_in_any_order() {
    let registers: Vec<Vec<Vec<Value>>> = REGISTERS.iter().map(|name| sheet(name)).collect();
    let strategy = (0..registers.len()).prop_flat_map(|register| {
        let columns = registers[register].iter().map(Vec::len).max().unwrap();
        (
            Just(register),
            Just((0..columns).collect::<Vec<_>>()).prop_shuffle(),
            proptest::option::of((any::<Index>(), any::<Index>(), "[a-z?]{1,5}")),
        )
    });
    let mut runner = TestRunner::new(ProptestConfig::with_cases(300));
    let run = runner.run(&strategy, |(register, order, damage)| {
        let mut lines = registers[register].clone();
        if let Some((line, column, text)) = damage {
            let first = lines
                .iter()
                .position(|line| line.iter().filter(|cell| !["", "null"].contains(&cell.as_str().unwrap_or("null"))).count() > 1)
                .unwrap();
            let line = first + 1 + line.index(lines.len() - first - 1);
            let width = order.len();
            lines[line].resize(width, Value::Null);
            lines[line][column.index(width)] = text.into();
        }
        let straight: Vec<usize> = (0..order.len()).collect();
        prop_assert_eq!(read(&shuffled(&lines, &order)), read(&shuffled(&lines, &straight)));
        Ok(())
    });
    run.unwrap();
}

/// What a file holds, one fault or turn each: its columns' names, its lines, its encoding.
#[test]
fn as_text() {
    let lines = |text: &str| -> Vec<(Option<usize>, String)> {
        let answer = read(&json!(text));
        answer["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|fault| (fault["line"].as_u64().map(|line| line as usize), fault["code"].as_str().unwrap().to_owned()))
            .collect()
    };
    let names = |text: &str| -> Vec<String> {
        ledgers(&read(&json!(text))).iter().map(|request| request["request"].as_str().unwrap().to_owned()).collect()
    };
    // A title and empty lines are no rows, and a quoted cell may go over lines.
    let text = "2024年台账,,\n\n登记编号,申请内容,收件日期\n1,\"甲\n乙\",2024/3/1\n,,\n2,丙,2024/3/32\n";
    assert_eq!((names(text), lines(text)), (vec!["1".to_owned()], vec![(Some(7), "bad_date".to_owned())]));
    assert_eq!(read(&json!(text))["requests"][0]["subject"], "甲\n乙");
    // Too few cells, and too many that are filled; those that are empty are none.
    let text = "request,event,date\nA,received\nB,received,2024-03-01,,\nC,received,2024-03-01,x\n";
    assert_eq!(
        (names(text), lines(text)),
        (vec!["B".to_owned()], vec![(Some(2), "bad_syntax".to_owned()), (Some(4), "bad_syntax".to_owned())])
    );
    // A quote that is never closed takes the rest with it, and says so.
    let text = "request,event,date\nA,received,2024-03-01\nB,\"received,2024-03-01\nC,received,2024-03-01\n";
    assert_eq!((names(text), lines(text)), (vec!["A".to_owned()], vec![(Some(3), "bad_syntax".to_owned())]));
    assert_eq!(names("request,event,date\rA,\"received\",2024-03-01\rB,received,\"2024-03-01\""), ["A", "B"]);
    assert_eq!(names("\u{feff}request,event,date\nA\"1\"\"\",received,2024-03-01"), ["A\"1\"\"\""]);
    assert_eq!(names(""), Vec::<String>::new());
    assert_eq!(names("request,event,date"), Vec::<String>::new());
}

/// A column that nobody needs may stand twice or have no name; of one that is needed the two must agree.
#[test]
fn columns_may_stand_twice() {
    let answer = read(&json!([["编号", "收件日期", "电话", "电话", null], ["1", "2024/3/1", "甲", "乙", "丙"]]));
    assert_eq!(answer["understood"]["aside"], json!([{ "column": "#5" }, { "column": "电话" }, { "column": "电话#2" }]));
    assert_eq!(answer["problems"], json!([]));
    let twice = |second: &str| read(&json!([["编号", "收件日期", "收件日期"], ["1", "2024/3/1", second]]));
    assert_eq!((&twice("2024-03-01")["problems"], &twice("")["problems"]), (&json!([]), &json!([])));
    assert_eq!(twice("2024-03-02")["problems"][0]["code"], "contradiction");
    let ignored = json!({ "rows": [["编号", "收件日期", "电话", "电话"], ["1", "2024/3/1", "甲", "乙"]], "ignore": ["电话"] });
    let ignored: Value = serde_json::from_str(&read_log(&ignored.to_string())).unwrap();
    assert_eq!(ignored["understood"]["aside"], json!([]));
}

#[test]
fn in_the_encodings_of_spreadsheets() {
    let text = "登记编号\t收件日期\n张㐂\t2024/3/1\n";
    let utf_16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> { "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(order).collect() };
    let encoded = [
        text.into(),
        format!("\u{feff}{text}").into_bytes(),
        encoding_rs::GB18030.encode(text).0.into_owned(),
        utf_16(u16::to_le_bytes),
        utf_16(u16::to_be_bytes),
    ];
    for bytes in encoded {
        assert_eq!(ledgers(&read(&file(&bytes, None).unwrap()))[0]["request"], "张㐂", "{bytes:?}");
    }
}

#[test]
fn that_cannot_be_read() {
    let refused = |bytes: &[u8], sheet| file(bytes, sheet).unwrap_err();
    let code = |bytes: &[u8]| refused(bytes, None).code.as_str();
    assert_eq!(code(b"request,event\n\xff\xff"), "bad_syntax");
    assert_eq!(code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook"), "bad_syntax");
    assert_eq!(code(b"PK\x03\x04 cut off"), "bad_syntax");
    let workbook = bytes("register.xlsx");
    assert_eq!(code(&workbook[..workbook.len() / 2]), "bad_syntax");
    // The hidden sheet is read only where it is named.
    let unknown = refused(&workbook, Some("2023"));
    assert_eq!(
        (unknown.code.as_str(), unknown.path.as_str(), &*unknown.help.zh),
        ("bad_value", "sheet", "可用：2023—2024年、Sheet2、字典")
    );
    assert_eq!(file(&workbook, Some("字典")).unwrap(), json!([["予以公开", "不予公开"]]));
    assert_eq!(file(&workbook, Some("Sheet2")).unwrap(), json!([]));
}
