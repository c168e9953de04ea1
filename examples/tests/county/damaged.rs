//! What cannot be used is named with file and line, and the rest is still done.

use super::{DAMAGED, county};

#[test]
fn damaged_rows_are_named_and_the_rest_is_done() {
    let output = county(&[DAMAGED, "--on", "2022-11-02"]);
    assert!(output.status.success());
    let sheet = String::from_utf8(output.stdout).unwrap();
    for id in ["申请-1 ", "申请-9 ", "频次-1 "] {
        assert!(sheet.contains(id), "{id}\n{sheet}");
    }
    assert_eq!(String::from_utf8(output.stderr).unwrap(), include_str!("golden/damaged.txt"));
}

#[test]
fn places_and_help_in_english() {
    let warnings = String::from_utf8(county(&[DAMAGED, "--on", "2022-11-02", "--lang", "en"]).stderr).unwrap();
    for part in [
        "requests.csv:3: start: there is no day 2022-02-30; 2022-02 ends on day 28",
        "requests.csv:4: rule: unknown `request.replay`; did you mean `request.reply`?",
        "requests.csv:5: start: the cell is empty",
        "requests.csv:7: 8 cells where the header has 11 columns",
        "messages.csv:1: unknown `strat`: the file was not read; did you mean `start`?",
        "coordination.csv:2: the text is not UTF-8",
        "taks.csv: unknown `taks.csv`; did you mean `tasks.csv`?",
    ] {
        assert!(warnings.lines().any(|line| line.starts_with(part)), "{part}\n{warnings}");
    }
}

/// Without its acts, every period of every cadence would look lapsed.
#[test]
fn cadences_wait_for_their_acts() {
    let folder = std::env::temp_dir().join(format!("county-acts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("cadences.csv"), "id,subject,rule,from\nA,posts,media.weekly_post,2022-09-05\n").unwrap();
    std::fs::write(folder.join("acts.csv"), "cadence,dat\nA,2022-09-07\n").unwrap();
    let output = county(&[folder.to_str().unwrap(), "--on", "2022-11-02"]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(output.status.success());
    assert!(!String::from_utf8(output.stdout).unwrap().contains("media.weekly_post"));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("acts.csv:1: "));
}

#[test]
fn no_sheet_at_all() {
    for (arguments, says) in [
        (["no-such-folder", "--on", "2022-11-02"], "no-such-folder"),
        ([env!("CARGO_MANIFEST_DIR"), "--on", "2022-11-02"], "requests.csv"),
        (["--book", "jiujang-county-2022", "--on=2022-11-02"], "jiujiang-county-2022"),
        (["--lang", "fr", "--on=2022-11-02"], "zh, en"),
        (["--ahead", "1", "--on=2022-11-31"], "there is no day 2022-11-31"),
    ] {
        let output = county(&arguments);
        assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
        let warnings = String::from_utf8(output.stderr).unwrap();
        assert!(warnings.contains(says), "{warnings}");
    }
}
