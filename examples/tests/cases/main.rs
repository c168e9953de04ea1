//! A case log, run as a program. `UPDATE=1` writes the golden files anew; read them.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that fails stops")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};

const LOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/cases/cases.csv");
const DAMAGED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/cases/damaged.csv");
const REGISTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/cases/register.xlsx");
const ON: &str = "--on=2024-04-08";

fn cases(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cases")).args(arguments).output().unwrap()
}

/// What it prints, where nothing goes wrong.
fn printed(arguments: &[&str]) -> String {
    let output = cases(arguments);
    let warnings = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && warnings.is_empty(), "{warnings}");
    String::from_utf8(output.stdout).unwrap()
}

/// Compares byte by byte with the golden file.
fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/golden").join(name);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(path).unwrap(), "{name}");
}

/// A place of its own for what a test writes.
fn scratch(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("cases-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

#[test]
fn the_sheet_and_the_calendar() {
    let ics = scratch("due.ics");
    let sheet = printed(&[LOG, ON, "--all", "--ics", ics.to_str().unwrap()]);
    golden("2024-04-08.txt", &sheet);
    golden("2024-04-08.ics", &fs::read_to_string(ics).unwrap());
    let shown = |sheet: &str| sheet.lines().filter(|line| line.contains("2024-009")).count();
    assert_eq!((shown(&sheet), shown(&printed(&[LOG, ON]))), (1, 0), "what is closed is shown when asked for");
}

#[test]
fn in_english_as_data() {
    golden("2024-04-08.json", &printed(&[LOG, ON, "--json", "--lang", "en"]).replace(&calendar(), "…"));
}

/// The version of the calendar changes with every notice.
fn calendar() -> String {
    let value: Value = serde_json::from_str(&printed(&[LOG, ON, "--json"])).unwrap();
    value["calendar"].as_str().unwrap().to_owned()
}

/// Every bad row is named by line and column; its request is folded without it.
#[test]
fn damaged_rows_are_named_and_the_rest_is_done() {
    let output = cases(&[DAMAGED, ON]);
    assert!(output.status.success());
    golden("damaged.txt", &String::from_utf8(output.stderr).unwrap());
    let sheet = String::from_utf8(output.stdout).unwrap();
    for id in ["2024-001", "2024-005"] {
        assert!(sheet.contains(id), "{id}\n{sheet}");
    }
    golden("damaged.en.txt", &String::from_utf8(cases(&[DAMAGED, ON, "--lang=en"]).stderr).unwrap());
}

/// What lies after the day looked at has not happened yet; where the calendar ends before the due day, that is said.
#[test]
fn on_another_day() {
    let before = printed(&[LOG, "--on=2024-03-04", "--json"]);
    let before: Value = serde_json::from_str(&before).unwrap();
    assert_eq!(before["counts"]["to_come"], 6);
    let third = before["requests"].as_array().unwrap().iter().find(|request| request["request"] == "2024-003").unwrap();
    assert_eq!((&third["status"], &third["due"]), (&json!("running"), &json!("2024-03-29")));

    let late = cases(&[DAMAGED, "--on=2026-12-20", "--lang=en"]);
    let warnings = String::from_utf8(late.stderr).unwrap();
    assert!(warnings.contains("damaged.csv:21: date: the holiday arrangement of 2027 has not been announced"), "{warnings}");
    let provisional = cases(&[DAMAGED, "--on=2026-12-20", "--provisional"]);
    assert!(String::from_utf8(provisional.stdout).unwrap().contains("2024-006"));
}

/// JSON and CSV of the same events give the same sheet; a bad item is named by its place.
#[test]
fn json_is_read_too() {
    let mut source = csv::ReaderBuilder::new().from_path(LOG).unwrap();
    let header = source.headers().unwrap().clone();
    let cell = |(column, text): (&str, &str)| Some((column.to_owned(), Value::from(text))).filter(|_| !text.is_empty());
    let row = |row: csv::StringRecord| Value::Object(header.iter().zip(&row).filter_map(cell).collect());
    let mut rows: Vec<Value> = source.records().map(|record| row(record.unwrap())).collect();
    rows[7]["days"] = 10.into();
    rows.reverse();
    let path = scratch("cases.json");
    fs::write(&path, Value::from(rows.clone()).to_string()).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(printed(&[path, ON, "--all"]), printed(&[LOG, ON, "--all"]));

    rows.push(json!("2024-001"));
    rows.push(json!({"request": 20240013, "event": "received", "date": 2024}));
    fs::write(path, Value::from(rows.clone()).to_string()).unwrap();
    let warnings = String::from_utf8(cases(&[path, ON, "--lang=en"]).stderr).unwrap();
    let places: Vec<&str> = warnings.lines().map(|line| line.rsplit_once(": ").unwrap().0).collect();
    assert_eq!(places, ["cases.json: [30]", "cases.json: [31].date"], "{warnings}");
}

#[test]
fn no_sheet_at_all() {
    let text = scratch("no.json");
    fs::write(&text, "{}").unwrap();
    for (arguments, says) in [
        (["no-such-log.csv", ON], "no-such-log.csv"),
        (["no-such-log.json", ON], "no-such-log.json"),
        ([text.to_str().unwrap(), ON], "expected a list"),
        (["--book=cn-2020", ON], "cn-2008"),
        (["--lang=fr", ON], "zh, en"),
        (["--on=2024-02-30", "--all"], "there is no day 2024-02-30"),
    ] {
        let output = cases(&arguments);
        assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
        let warnings = String::from_utf8(output.stderr).unwrap();
        assert!(warnings.contains(says), "{warnings}");
    }
}

/// A misspelt column is named at the header, and no row is used without it: no request looks as if it had never been answered.
#[test]
fn a_misspelt_column() {
    let path = scratch("misspelt.csv");
    fs::write(&path, "request,evnt,date\n2024-001,received,2024-03-01\n").unwrap();
    let output = cases(&[path.to_str().unwrap(), ON, "--lang=en"]);
    let warnings = String::from_utf8(output.stderr).unwrap();
    assert!(
        warnings.starts_with("misspelt.csv:1: evnt: this column is not used; if `event` is meant, say --column evnt=event"),
        "{warnings}"
    );
    assert!(warnings.contains("misspelt.csv:2: event: "), "{warnings}");
    let output = printed(&[path.to_str().unwrap(), ON, "--column=evnt=event"]);
    assert!(output.contains("2024-001"), "{output}");
}

/// One register as commas in UTF-8 with the mark, semicolons, tabs, GB18030, and as a workbook: one sheet.
#[test]
fn registers_as_spreadsheets_save_them() {
    let register = "登记编号,申请内容,收到日期,补正告知日期,收到补正日期,答复日期,答复类型\n\
        2024-001,甲项目批复,2024/3/1,2024/3/6,2024/3/18,,办理中\n\
        2024-002,乙路改造合同,2024/3/4,,,2024/3/28,予以公开\n";
    let plain = "request,subject,event,date\n2024-001,甲项目批复,received,2024-03-01\n2024-001,,supplement_asked,2024-03-06\n\
        2024-001,,supplement_received,2024-03-18\n2024-002,乙路改造合同,received,2024-03-04\n2024-002,,replied,2024-03-28\n";
    let path = scratch("plain.csv");
    fs::write(&path, plain).unwrap();
    let expected = printed(&[path.to_str().unwrap(), ON, "--all"]);
    let files = [
        ("mark.csv", format!("\u{feff}{register}").into_bytes()),
        ("semicolons.csv", register.replace(',', ";").into_bytes()),
        ("tabs.tsv", register.replace(',', "\t").into_bytes()),
        ("gb18030.csv", encoding_rs::GB18030.encode(register).0.into_owned()),
    ];
    for (name, bytes) in files {
        let path = scratch(name);
        fs::write(&path, bytes).unwrap();
        assert_eq!(printed(&[path.to_str().unwrap(), ON, "--all"]), expected, "{name}");
    }
    assert_eq!(printed(&[REGISTER, ON, "--all"]), expected);
}

/// The guide's log, command, sheet and faults.
#[test]
fn the_guide_shows_what_is_printed() {
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/ledger.md")).unwrap();
    let block = |kind: &str| {
        let (_, rest) = guide.split_once(&format!("\n```{kind}\n")).unwrap();
        rest.split_once("```").unwrap().0.to_owned()
    };
    let (log, ics) = (scratch("cases.csv"), scratch("guide.ics"));
    fs::write(&log, block("csv log")).unwrap();
    let command = block("console");
    let (_, arguments) = command.trim().split_once(" -- ").unwrap();
    let arguments = arguments.replace("due.ics", ics.to_str().unwrap()).replace("cases.csv", log.to_str().unwrap());
    let output = cases(&arguments.split(' ').collect::<Vec<_>>());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), block("text sheet"));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), block("text faults"));
    assert!(ics.exists());
}

/// A log that runs past the last notice: what is due in the year after it, in the days that its notice may change, and before them.
fn past_the_notices() -> String {
    let log = scratch("past.csv");
    fs::write(&log, "request,event,date\nA,received,2026-12-10\nB,received,2026-12-01\nC,received,2026-11-20\n").unwrap();
    log.to_str().unwrap().to_owned()
}

/// The requests of a sheet by name.
fn request(sheet: &str, id: &str) -> Value {
    let sheet: Value = serde_json::from_str(sheet).unwrap();
    sheet["requests"].as_array().unwrap().iter().find(|request| request["request"] == id).unwrap().clone()
}

/// Of each event of a calendar file what it is about and whether it is tentative.
fn events(ics: &Path) -> Vec<(String, bool)> {
    let text = fs::read_to_string(ics).unwrap();
    let events = text.split("BEGIN:VEVENT").skip(1);
    let summary = |event: &str| event.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap().to_owned();
    events.map(|event| (summary(event), event.lines().any(|line| line == "STATUS:TENTATIVE"))).collect()
}

/// What the next notice may still move, or has yet to arrange, is so marked in the sheet, as data and in the calendar file.
#[test]
fn what_is_not_firm_is_marked() {
    let (log, ics) = (past_the_notices(), scratch("past.ics"));
    let arguments = [log.as_str(), "--on=2026-12-15", "--ics", ics.to_str().unwrap()];
    let with = |more: &'static str| [&arguments[..], &[more]].concat();
    let told = |tentative: &[&str]| {
        let told = events(&ics);
        let expected = |summary: &str| tentative.contains(&summary);
        assert!(told.iter().all(|(summary, is)| *is == expected(summary)) && tentative.len() == told.iter().filter(|(_, is)| *is).count());
        told.len()
    };

    // Nothing provisional is told unless it is wanted.
    let strict = cases(&with("--json"));
    let warnings = String::from_utf8(strict.stderr).unwrap();
    assert!(warnings.starts_with("past.csv:2: date: 2027年的放假安排尚未发布") && warnings.lines().count() == 1, "{warnings}");
    let strict = String::from_utf8(strict.stdout).unwrap();
    assert_eq!((request(&strict, "A").get("due"), &request(&strict, "A")["days_used"]), (None, &json!(3)));
    assert_eq!((&request(&strict, "B")["due"], &request(&strict, "B")["due_standing"]), (&json!("2026-12-29"), &json!("unsettled")));
    let settled = request(&strict, "C");
    assert_eq!((&settled["due"], settled.get("due_standing")), (&json!("2026-12-18"), None));
    assert_eq!(told(&["答复申请人：B"]), 3, "A is still to be asked for a correction by the 21st");

    let sheet = printed(&with("--provisional"));
    for shown in ["2027-01-08（暂定）", "2026-12-29（未定）", "→ 答复申请人 2026-12-18  "] {
        assert!(sheet.contains(shown), "{sheet}");
    }
    assert_eq!(told(&["答复申请人：A", "答复申请人：B"]), 4);
    assert_eq!(request(&printed(&[&with("--provisional")[..], &["--json"]].concat()), "A")["due_standing"], json!("provisional"));
}

fn notice(name: &str) -> String {
    format!("--notices={}/../tests/notices/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

/// With its notice a year is as good as one of the library's; a wrong one is refused with all its faults, a doubtful one is told of.
#[test]
fn a_notice_is_given() {
    let (log, ics) = (past_the_notices(), scratch("noticed.ics"));
    let on = [log.as_str(), "--on=2026-12-15", "--json", "--ics", ics.to_str().unwrap()];
    let with = |name: &str| [&on[..], &[&notice(name)]].concat().into_iter().map(str::to_owned).collect::<Vec<String>>();
    let run = |name: &str| cases(&with(name).iter().map(String::as_str).collect::<Vec<_>>());
    let given = run("good");
    assert!(given.status.success() && given.stderr.is_empty(), "{}", String::from_utf8_lossy(&given.stderr));
    let sheet = String::from_utf8(given.stdout).unwrap();
    assert!(serde_json::from_str::<Value>(&sheet).unwrap()["calendar"].as_str().unwrap().contains("+notices-"));
    for (id, due) in [("A", "2027-01-08"), ("B", "2026-12-29"), ("C", "2026-12-18")] {
        let request = request(&sheet, id);
        assert_eq!((&request["due"], request.get("due_standing")), (&json!(due), None), "{id}");
    }
    assert!(events(&ics).iter().all(|(_, is_tentative)| !is_tentative) && events(&ics).len() == 4);

    let open_data = run("open-data");
    assert!(open_data.status.success() && open_data.stderr.is_empty());
    let doubtful = run("sum-rule");
    assert!(
        doubtful.status.success() && String::from_utf8(doubtful.stderr).unwrap().starts_with(&notice("sum-rule")["--notices=".len()..])
    );
    for (name, says) in
        [("several", &["days[22].off", "days[33].off", "days[34].date"][..]), ("gap-of-years", &["year"]), ("none", &["none.json"])]
    {
        let refused = run(name);
        let warnings = String::from_utf8(refused.stderr).unwrap();
        assert!(!refused.status.success() && refused.stdout.is_empty(), "{name}");
        assert!(says.iter().all(|fault| warnings.contains(fault)), "{name}: {warnings}");
    }
}
