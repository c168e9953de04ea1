//! Everything that the screening finds in the county texts, where they lie beside the checkout, is what was read there by eye.
//!
//! `UPDATE=1` writes `tests/screening/seeds.expect` anew and prints each finding in its surroundings: read every one of them.

use std::{env, fmt::Write, fs};

use gongkai::classify::screen::{Finding, Kind};
use gongkai_tests::{beside, files, read, screener_of_all_kinds, workspace};

/// A finding as the expectation tells it: file, line, bytes, characters, kind, confidence, reason. None of the text itself.
fn told(file: usize, text: &str, finding: &Finding) -> String {
    let line = text.get(..finding.bytes.start).unwrap().matches('\n').count() + 1;
    format!(
        "S{file} line {line}, bytes {:?}, chars {:?}: {} ({}): {}",
        finding.bytes,
        finding.chars,
        finding.kind.as_str(),
        finding.confidence.as_str(),
        finding.reason.zh
    )
}

/// A finding where it stands, for the reader's eye.
fn shown(text: &str, finding: &Finding) -> String {
    let (before, after) = (text.get(..finding.bytes.start).unwrap(), text.get(finding.bytes.end..).unwrap());
    let before: Vec<char> = before.chars().rev().take(20).collect();
    let before: String = before.into_iter().rev().collect();
    let after: String = after.chars().take(20).collect();
    let here: String = text.get(finding.bytes.clone()).unwrap().chars().take(60).collect();
    format!("    …{before}⟦{here}⟧{after}…").replace('\n', "⏎")
}

#[test]
fn every_finding_in_the_county_texts_was_read() {
    let Some(shared) = beside("shared") else { return };
    let screener = screener_of_all_kinds().unwrap();
    let update = env::var_os("UPDATE").is_some();
    let mut found = String::new();
    for (file, path) in files(&shared.join("seeds"), "txt").unwrap().iter().enumerate() {
        let text = read(path).unwrap();
        for finding in screener.screen(&text).findings() {
            let told = told(file, &text, finding);
            if update {
                println!("{told}\n{}", shown(&text, finding));
            }
            writeln!(found, "{told}").unwrap();
            assert_ne!(finding.kind, Kind::SecrecyMark, "no county text bears a secrecy mark: {told}");
        }
    }
    let path = workspace().join("tests/screening/seeds.expect");
    if update {
        fs::write(&path, &found).unwrap();
    }
    let expected = read(&path).unwrap();
    let missing: Vec<&str> = expected.lines().filter(|line| !found.lines().any(|found| found == *line)).collect();
    let new: Vec<&str> = found.lines().filter(|line| !expected.lines().any(|expected| expected == *line)).collect();
    assert!(missing.is_empty() && new.is_empty(), "no longer found:\n{}\nnewly found:\n{}", missing.join("\n"), new.join("\n"));
    println!("{} findings", expected.lines().count());
}

/// What is found of numberings, in words: how the lines are laid out must not matter to it.
fn numberings(text: &str) -> Vec<String> {
    let screener = screener_of_all_kinds().unwrap();
    let screening = screener.screen(text);
    let numbering = |finding: &&Finding| matches!(finding.kind, Kind::NumberingGap | Kind::NumberingRepeat);
    screening.findings().iter().filter(numbering).map(|finding| finding.reason.zh.to_string()).collect()
}

#[test]
fn the_layout_of_the_lines_does_not_matter() {
    let Some(shared) = beside("shared") else { return };
    for path in files(&shared.join("seeds"), "txt").unwrap() {
        let text = read(&path).unwrap();
        let broken = |width: usize| -> String {
            let pieces = |line: &str| {
                let chars: Vec<char> = line.trim().chars().collect();
                chars.chunks(width).map(|piece| piece.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
            };
            text.lines().map(pieces).collect::<Vec<_>>().join("\n")
        };
        let wide = [('(', "（"), (')', "）"), (',', "，"), (':', "："), (';', "；")];
        let wide = wide.iter().fold(text.clone(), |text, (narrow, wide)| text.replace(*narrow, wide));
        for (how, other) in [
            ("no empty lines", text.replace("\n\n", "\n")),
            ("carriage returns", text.replace('\n', "\r\n")),
            ("full-width", wide),
            ("broken at 38", broken(38)),
            ("broken at 38, no empty lines", broken(38).replace("\n\n", "\n")),
        ] {
            assert_eq!(numberings(&other), numberings(&text), "{} {how}", path.display());
        }
    }
}
