//! The screening finds what is in the invented sentences of `tests/screening/`, kind by kind; `docs/screening.md` is the result.

use std::collections::BTreeMap;

use gongkai::classify::screen::{Kind, Screening};
use gongkai_tests::{
    FOLDERS, beside, files,
    generate::{Source, screening::measure},
    read, screener_of_all_kinds, workspace,
};

/// What identifiers with a checksum and secrecy marks must reach, in thousandths, in precision and in recall.
const STRICT: usize = 980;
const STRICT_KINDS: [&str; 4] = ["resident_id", "bank_card", "credit_code", "secrecy_mark"];
/// What every other kind must reach: of the fewest examples of a kind, one may be missed.
const LENIENT: usize = 850;

#[test]
fn every_kind_is_found_well_enough() {
    let mut most: BTreeMap<&str, usize> = BTreeMap::new();
    for folder in FOLDERS {
        let measured = measure(&Source::at(&workspace()).unwrap(), folder).unwrap();
        for (kind, score) in &measured.scores {
            let floor = if STRICT_KINDS.contains(kind) { STRICT } else { LENIENT };
            let (precision, recall) = (score.precision(), score.recall());
            let reached = precision.thousandths().min(recall.thousandths());
            let few = score.expected == 0;
            assert!(few || reached >= floor, "{folder}: {kind}: precision {precision}, recall {recall}\n{}", measured.wrong.join("\n"));
            let seen = most.entry(kind).or_default();
            *seen = score.expected.max(*seen);
        }
    }
    assert!(most.values().all(|examples| *examples >= 7), "too few examples: {most:?}");
}

/// What names must reach in the set of names, addresses and labelled numbers, in thousandths.
const NAMES: (usize, usize) = (970, 950);

#[test]
fn names_are_found_in_lists_tables_and_whatever_people_bears_them() {
    let measured = measure(&Source::at(&workspace()).unwrap(), "people").unwrap();
    assert!(measured.sentences >= 300, "{} sentences", measured.sentences);
    let names = measured.scores["name"];
    let reached = (names.precision().thousandths(), names.recall().thousandths());
    assert!(reached.0 >= NAMES.0 && reached.1 >= NAMES.1, "{reached:?}\n{}", measured.wrong.join("\n"));
}

/// In how many of the published texts a doubled paragraph may be told: one text lists names that begin alike.
const DOUBLED: usize = 2;

#[test]
fn published_law_is_told_neither_persons_nor_doubled_paragraphs() {
    let Some(shared) = beside("shared") else { return };
    let screener = screener_of_all_kinds().unwrap();
    let mut doubled = Vec::new();
    for path in files(&shared.join("real/laws"), "txt").unwrap() {
        let text = read(&path).unwrap();
        let screening: Screening = screener.screen(&text);
        let on = |kind: Kind| screening.findings().iter().filter(move |finding| finding.kind == kind);
        let personal = Kind::ALL.iter().filter(|kind| kind.is_personal()).flat_map(|kind| on(*kind));
        let personal: Vec<&str> = personal.filter_map(|found| text.get(found.bytes.clone())).collect();
        assert!(personal.is_empty(), "{}: {personal:?}", path.display());
        doubled.extend(on(Kind::DoubledParagraph).next().map(|_| path.clone()));
    }
    assert!(doubled.len() <= DOUBLED, "{doubled:?}");
}
