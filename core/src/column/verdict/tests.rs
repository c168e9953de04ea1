//! What is refused.

use std::sync::Arc;

use super::*;
use crate::{
    form::table::{Fact, Mask, Row, Source},
    law::{Citation, Document, Evidence, RuleId},
    verdict::Condition,
};

fn table(facts: usize, outcomes: usize, rows: &[(usize, u64, u64)]) -> Table {
    let set = u64::MAX >> (64 - facts);
    let document = Document {
        key: String::new(),
        title: String::new(),
        number: None,
        issuer: None,
        issued: None,
        effective: None,
        source: None,
        evidence: None,
    };
    let cite = Citation { document: Arc::new(document), provision: String::new(), quote: None, evidence: Evidence::Inferred };
    let source = Arc::new(Source { rule: RuleId::known("own"), book: String::new() });
    let row = |(outcome, yes, no): &(usize, u64, u64)| Row {
        outcome: outcome % outcomes,
        when: Condition::default(),
        mask: Mask { yes: yes & set, no: no & set },
        source: source.clone(),
        cite: cite.clone(),
        duties: Vec::new(),
    };
    Table::new(
        (0..facts).map(|i| Fact { id: format!("fact_{i}"), name: Text::default(), reading: None, detect: None }).collect(),
        (0..outcomes).map(|i| Conclusion { id: format!("outcome_{i}"), ..Conclusion::default() }).collect(),
        rows.iter().map(row).collect(),
        source.clone(),
    )
    .unwrap()
}

#[test]
fn everything_wrong_is_said_at_once() {
    let table = table(2, 2, &[(0, 1, 0), (1, 0, 0)]);
    let verdicts = VerdictTable::new(&table).unwrap();
    let (mut codes, mut validity) = ([77; 9], [77; 1]);
    let short = Bitmap { bytes: &[0], offset: 0 };
    let far = Bitmap { bytes: &[0, 0], offset: usize::MAX };
    let good = Bitmap { bytes: &[0, 0], offset: 7 };
    let facts = [
        ("fact_0", Flags::Bits { values: short, validity: None }),
        ("fact_1", Flags::Bits { values: good, validity: Some(far) }),
        ("fact_1", Flags::Bytes(&[0; 8])),
        ("fakt_1", Flags::Bytes(&[0, 1, 255, 0, 2, 0, 0, 0, 3])),
    ];
    let faults = verdicts.decide(&facts, Output { values: &mut codes, validity: &mut validity }).unwrap_err();
    let said: Vec<_> = faults.iter().map(|fault| (fault.code.as_str(), fault.path.as_str())).collect();
    assert_eq!(
        said,
        [
            ("bad_value", "facts.fact_0.values"),
            ("bad_value", "facts.fact_1.validity"),
            ("bad_value", "facts.fact_1"),
            ("duplicate_key", "facts.fact_1"),
            ("bad_value", "facts.fakt_1[4]"),
            ("unknown_key", "facts.fakt_1"),
            ("bad_value", "out.validity"),
        ]
    );
    assert!(faults.iter().any(|fault| fault.help.en == "did you mean `fact_1`?"));
    assert_eq!((codes, validity), ([77; 9], [77; 1]));
}

#[test]
fn a_byte_must_name_every_outcome() {
    assert_eq!(VerdictTable::new(&table(1, 256, &[])).unwrap_err().code, Code::OutOfRange);
    assert!(VerdictTable::new(&table(1, 255, &[])).is_ok());
}
