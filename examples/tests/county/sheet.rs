//! The sheet on the terminal and as data.

use std::{collections::BTreeSet, fs, process::Command};

use super::{COUNTY, county, printed};
use gongkai::{Library, rulebook::Form};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(&[arguments, &["--json"]].concat())).unwrap()
}

/// The line of a record under a rule.
fn line<'a>(sheet: &'a Value, id: &str, rule: &str) -> &'a Value {
    let mut lines = sheet["items"].as_array().unwrap().iter();
    lines.find(|item| item["id"] == id && item["rule"] == rule).unwrap_or_else(|| panic!("no line of {id} under {rule}"))
}

/// After a change that is meant: `cargo run -p gongkai-examples -- --on 2022-11-02 > examples/tests/county/golden/2022-11-02.txt`.
#[test]
fn the_sheet_of_a_day() {
    assert_eq!(printed(&["--on", "2022-11-02"]), include_str!("golden/2022-11-02.txt"));
}

#[test]
fn the_folder_is_found_from_anywhere() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_county")).args(["--on", "2022-11-02"]).current_dir(std::env::temp_dir()).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), printed(&[COUNTY, "--on", "2022-11-02"]));
}

#[test]
fn columns_line_up() {
    let sheet = printed(&["--on", "2022-11-02", "--all"]);
    for section in sheet.split("\n\n").filter(|section| section.contains("依据 article")) {
        let header = section.lines().nth(1).unwrap();
        let column = header[..header.find("依据").unwrap()].width();
        for row in section.lines().skip(2) {
            // Only a cited title comes after two spaces and opens with this bracket.
            let cited = row.rfind("  《").unwrap() + 2;
            assert_eq!(row[..cited].width(), column, "{row}");
        }
    }
}

#[test]
fn every_record_answers_on_every_day() {
    let rows: usize = fs::read_dir(COUNTY)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with("acts.csv"))
        .map(|path| fs::read_to_string(path).unwrap().lines().count() - 1)
        .sum();
    for day in ["2008-08-10", "2021-12-20", "2022-10-01", "2022-11-02", "2022-11-05", "2023-02-01"] {
        let sheet = json(&["--on", day]);
        assert_eq!(sheet["problems"], Value::Array(Vec::new()), "{day}");
        let items = sheet["items"].as_array().unwrap();
        let answered: BTreeSet<(&str, u64)> =
            items.iter().map(|item| (item["lane"].as_str().unwrap(), item["line"].as_u64().unwrap())).collect();
        assert_eq!(answered.len(), rows, "{day}");
        for item in items {
            assert!(item["article"].is_string() && item["document"].is_string() && item["evidence"].is_string(), "{item}");
            // A day is counted, a procedure told step by step.
            assert_eq!(item["due"].is_string() || item["lane"] == "procedures", item["proof"].is_array(), "{item}");
        }
    }
}

/// Whatever a rule of the county has somebody wait for, the folder has a record of it.
#[test]
fn every_kind_of_record_is_there() {
    let sheet = json(&["--on", "2022-11-02"]);
    let recorded: BTreeSet<&str> = sheet["items"].as_array().unwrap().iter().map(|item| item["rule"].as_str().unwrap()).collect();
    let book = Library::embedded().book("jiujiang-county-2022").unwrap();
    let waited_for = |form: &Form| matches!(form, Form::Term(_) | Form::Cadence(_) | Form::Chain(_) | Form::Silent(_));
    let rules = book.versions_on("2022-11-02".parse().unwrap()).filter(|rule| waited_for(&rule.form)).map(|rule| rule.id.as_str());
    let without: Vec<&str> = rules.filter(|rule| !recorded.contains(rule)).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn a_procedure_shows_who_is_next_and_what_was_passed_over() {
    let sheet = json(&["--on", "2022-11-02"]);
    for (id, rule, group, gives, lead) in [
        ("审查〔2022〕41号", "exemption.chain", "step", "下一步：主要领导审定签发", "主要领导"),
        ("审查〔2022〕42号", "exemption.chain", "irregular", "漏办：分管领导审核", "分管领导"),
        ("开放日-2022", "openday.selection", "met", "各步已办", "县教育局"),
        ("追责〔2022〕固1号", "accountability.procedure", "step", "须先说明：是否为重要问题？", "市行政审批服务局"),
    ] {
        let line = line(&sheet, id, rule);
        let told = ["group", "gives", "lead"].map(|key| line[key].as_str().unwrap());
        assert_eq!(told, [group, gives, lead], "{id}");
    }
    // Before it began nobody was next.
    let before = json(&["--on", "2022-10-20"]);
    assert_eq!(line(&before, "审查〔2022〕41号", "exemption.chain")["group"], "waiting");
}

/// Figures worked out by hand from the notice on the holidays of 2022: 1–7 October off, 8 and 9 October worked.
#[test]
fn known_dates() {
    let sheet = json(&["--on", "2022-11-02"]);
    for (id, rule, due, group, left) in [
        // 20 working days over National Day, the last of them today.
        ("申请〔2022〕14号", "request.reply", "2022-11-02", "today", 0),
        ("申请〔2022〕13号", "request.reply", "2022-10-27", "overdue", -4),
        // 20 and an extension of 20.
        ("申请〔2022〕18号", "request.reply", "2022-11-17", "later", 11),
        // Four days counted before the third party was asked, none until it answered.
        ("申请〔2022〕16号", "request.reply", "2022-11-24", "later", 16),
        ("申请〔2022〕12号", "request.reply", "2022-10-17", "out_of_time", -4),
        ("申请〔2022〕11号", "request.reply", "2022-10-09", "met", 3),
        // Two levels of forwarding, 5 working days each.
        ("查询-1018", "query.forward", "2022-11-03", "next", 1),
        // Counted back from the event.
        ("考核-2022", "assessment.notice", "2022-11-05", "next", 3),
        ("台账-18", "ledger.task", "2021-12-31", "overdue", -306),
        ("实施意见-网站", "ledger.task", "2008-08-31", "out_of_time", -12),
    ] {
        let line = line(&sheet, id, rule);
        assert_eq!((line["due"].as_str(), line["group"].as_str(), line["left"].as_i64()), (Some(due), Some(group), Some(left)), "{id}");
    }
}

#[test]
fn hour_terms_run_by_the_clock() {
    let day = json(&["--on", "2022-11-02"]);
    assert_eq!(line(&day, "舆情〔2022〕17号", "opinion.other")["group"], "today");
    let moment = json(&["--on", "2022-11-02T17:00"]);
    let late = line(&moment, "舆情〔2022〕17号", "opinion.other");
    assert_eq!((late["group"].as_str(), late["left"].as_i64(), late["left_unit"].as_str()), (Some("overdue"), Some(-40), Some("minutes")));
    // The county's own 24 hours are laxer than the national 5.
    let release = line(&moment, "舆情〔2022〕18号", "opinion.major_release");
    assert_eq!(release["due"], "2022-11-02T02:30:00+08:00");
    assert!(release["beside"].as_str().unwrap().contains("24小时"));
}

#[test]
fn a_cadence_shows_its_lapses_and_the_period_that_runs() {
    let sheet = json(&["--on", "2022-11-02"]);
    let weekly: Vec<(&str, &str)> = sheet["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["id"] == "频次-1")
        .map(|item| (item["group"].as_str().unwrap(), item["due"].as_str().unwrap()))
        .collect();
    assert_eq!(weekly, [("next", "2022-11-06"), ("lapsed", "2022-10-23")]);
    // On its last day a period can still be kept.
    let sunday = json(&["--on", "2022-11-06"]);
    assert_eq!(line(&sunday, "频次-1", "media.weekly_post")["group"], "today");
}

#[test]
fn what_was_done_later_was_not_yet_done() {
    let sheet = json(&["--on", "2022-10-20"]);
    assert_eq!(line(&sheet, "申请〔2022〕12号", "request.reply")["group"], "overdue");
}

#[test]
fn english() {
    let sheet = printed(&["--on", "2022-11-02", "--lang", "en"]);
    assert!(sheet.contains("\noverdue (9)\n") && sheet.contains("4 working days over"));
    assert!(sheet.contains("publish all government rules"));
}

#[test]
fn today_is_the_default() {
    assert!(county(&[]).status.success());
}

fn notice(name: &str) -> String {
    format!("--notices={}/../tests/notices/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

/// A county whose one request runs past the last notice: 20 working days from 10 December 2026 end in January 2027.
#[test]
fn a_notice_is_given() {
    let folder = std::env::temp_dir().join(format!("county-noticed-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let rows = "id,subject,unit,channel,rule,case,book,start,extended_by,paused,done\n申请1,低保标准,县民政局,当面提交,request.reply,,cn-2019,2026-12-10,,,\n";
    fs::write(folder.join("requests.csv"), rows).unwrap();
    let arguments = [folder.to_str().unwrap(), "--on=2026-12-15", "--all"];
    let with = |name: &str| county(&[&arguments[..], &[&notice(name)]].concat());
    let said = |text: &[u8]| String::from_utf8(text.to_vec()).unwrap();

    let without = county(&arguments);
    assert!(
        said(&without.stderr).starts_with("requests.csv:2: start: 2027年的放假安排尚未发布")
            && !said(&without.stdout).contains("2027-01-08")
    );
    for name in ["good", "open-data"] {
        let given = with(name);
        assert!(given.status.success() && given.stderr.is_empty(), "{name}: {}", said(&given.stderr));
        // 15 working days in 2026, five from Monday 4 January: 1–3 January are off in both files.
        assert!(said(&given.stdout).contains("2027-01-08"), "{name}: {}", said(&given.stdout));
    }
    let doubtful = with("sum-rule");
    assert!(doubtful.status.success() && said(&doubtful.stderr).starts_with(&notice("sum-rule")["--notices=".len()..]));
    for (name, says) in [("several", &["days[22].off", "days[33].off", "days[34].date"][..]), ("none", &["none.json"])] {
        let refused = with(name);
        assert!(!refused.status.success() && refused.stdout.is_empty(), "{name}");
        assert!(says.iter().all(|fault| said(&refused.stderr).contains(fault)), "{name}: {}", said(&refused.stderr));
    }
    fs::remove_dir_all(&folder).unwrap();
}
