//! Columns of verdicts: against the same table asked row by row, and what is refused.

use std::sync::Arc;

use gongkai::{
    Code, Text, Truth,
    column::{BLANK, Bitmap, Flags, Output, RowCount, VerdictReport, VerdictTable},
    form::table::{Conclusion, Decision, Exclusion, Fact, FactSet, Known, Reading, Row, Source, Table},
    law::{Citation, Document, Evidence, RuleId},
    verdict::Condition,
};
use proptest::prelude::*;

/// Every fifth fact is a reading.
fn table(facts: usize, outcomes: usize, rows: &[(usize, u64, u64)], never: &[Vec<(usize, bool)>]) -> Table {
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
        mask: FactSet { yes: yes & set, no: no & set },
        source: source.clone(),
        cite: cite.clone(),
        duties: Vec::new(),
    };
    Table::new(
        (0..facts)
            .map(|i| Fact {
                id: format!("fact_{i}"),
                name: Text::default(),
                reading: (i % 5 == 3).then(|| Reading { value: i % 2 == 0, cite: cite.clone() }),
                detect: None,
            })
            .collect(),
        (0..outcomes).map(|i| Conclusion { id: format!("outcome_{i}"), ..Conclusion::default() }).collect(),
        rows.iter().map(row).collect(),
        source.clone(),
    )
    .unwrap()
    .knowing(never.iter().map(|set| exclusion(set, facts)).collect())
    .unwrap()
}

/// What cannot be: some facts, by number, to be true or false.
fn exclusion(set: &[(usize, bool)], facts: usize) -> Exclusion {
    let want = |mask: FactSet, (fact, wanted): &(usize, bool)| match 1 << (fact % facts) {
        bit if *wanted => FactSet { yes: mask.yes | bit, ..mask },
        bit => FactSet { no: mask.no | bit, ..mask },
    };
    Exclusion { when: Condition::default(), mask: set.iter().fold(FactSet::default(), want), cite: None, note: None }
}

/// A column as it is made up: memory, offsets, or one value.
#[derive(Debug, Clone)]
enum Given {
    Bits { values: Vec<u8>, offset: usize, validity: Option<(Vec<u8>, usize)> },
    Bytes(Vec<u8>),
    All(Truth),
    Missing,
}

impl Given {
    fn flags(&self) -> Option<Flags<'_>> {
        match self {
            Self::Bits { values, offset, validity } => Some(Flags::Bits {
                values: Bitmap { bytes: values, offset: *offset },
                validity: validity.as_ref().map(|(bytes, offset)| Bitmap { bytes, offset: *offset }),
            }),
            Self::Bytes(bytes) => Some(bytes.as_slice().into()),
            Self::All(truth) => Some((*truth).into()),
            Self::Missing => None,
        }
    }

    fn truth(&self, row: usize) -> Truth {
        let bit = |bytes: &[u8], bit: usize| bytes[bit / 8] >> (bit % 8) & 1 == 1;
        match self {
            Self::Bits { validity: Some((bytes, offset)), .. } if !bit(bytes, offset + row) => Truth::Unknown,
            Self::Bits { values, offset, .. } => bit(values, offset + row).into(),
            Self::Bytes(bytes) => [Truth::No, Truth::Yes].get(usize::from(bytes[row])).copied().unwrap_or_default(),
            Self::All(truth) => *truth,
            Self::Missing => Truth::Unknown,
        }
    }
}

fn truth() -> impl Strategy<Value = Truth> {
    prop_oneof![Just(Truth::Yes), Just(Truth::No), Just(Truth::Unknown)]
}

fn bitmap(rows: usize) -> impl Strategy<Value = (Vec<u8>, usize)> {
    (0..70_usize, 0..3_usize).prop_flat_map(move |(offset, spare)| {
        // Long runs of one value as well as noise.
        let byte = prop_oneof![any::<u8>(), Just(0), Just(u8::MAX)];
        (prop::collection::vec(byte, (offset + rows).div_ceil(8) + spare), Just(offset))
    })
}

fn given(rows: usize) -> impl Strategy<Value = Given> {
    let bits = (bitmap(rows), prop::option::of(bitmap(rows)));
    prop_oneof![
        4 => bits.prop_map(|((values, offset), validity)| Given::Bits { values, offset, validity }),
        2 => prop::collection::vec(prop::sample::select(vec![0, 1, BLANK]), rows).prop_map(Given::Bytes),
        1 => truth().prop_map(Given::All),
        1 => Just(Given::Missing),
    ]
}

/// Few facts in a row, as in law; now and then none, or a contradiction.
fn row() -> impl Strategy<Value = (usize, u64, u64)> {
    let few = || (any::<u64>(), any::<u64>(), any::<u64>()).prop_map(|(a, b, c)| a & b & c);
    (any::<usize>(), few(), few())
}

fn case() -> impl Strategy<Value = (Table, Vec<Given>, usize)> {
    let few = prop_oneof![4 => 0..70_usize, 4 => 440..600_usize, 1 => Just(512), 1 => Just(1024)];
    // Many facts or many rows, not both: this is to be quick.
    let size = prop_oneof![8 => (1..9_usize, few), 1 => (Just(64), 0..70_usize), 1 => (1..4_usize, 8000..8800_usize)];
    let outcomes = prop_oneof![1..7_usize, Just(200), Just(255)];
    let never = prop_oneof![Just(Vec::new()), prop::collection::vec(prop::collection::vec(any::<(usize, bool)>(), 1..4), 1..6)];
    (size, outcomes, prop::collection::vec(row(), 0..14), never).prop_flat_map(|((facts, rows), outcomes, table_rows, never)| {
        (Just(table(facts, outcomes, &table_rows, &never)), prop::collection::vec(given(rows), facts), Just(rows))
    })
}

proptest! {
    #[test]
    fn columns_decide_as_rows_do((table, given, rows) in case()) {
        let names: Vec<&str> = table.facts.iter().map(|fact| fact.id.as_str()).collect();
        let facts: Vec<_> = names.iter().zip(&given).rev().filter_map(|(name, given)| Some((*name, given.flags()?))).collect();
        let (mut codes, mut validity) = (vec![77; rows], vec![0xAA; rows.div_ceil(8)]);
        let out = Output { values: &mut codes, validity: &mut validity };
        let report = VerdictTable::new(&table).unwrap().decide(&facts, out).unwrap();

        let mut expected = VerdictReport { rows, outcomes: vec![RowCount::default(); table.outcomes.len()], ..VerdictReport::default() };
        for row in 0..rows {
            let known = given.iter().enumerate().fold(Known::default(), |known, (i, given)| match given.truth(row) {
                Truth::Unknown => known,
                truth => known.with(1 << i, truth == Truth::Yes),
            });
            let decision = table.decide(known);
            let (code, tally) = match decision {
                Decision::Settled { outcome } => (u8::try_from(outcome).unwrap(), &mut expected.outcomes[outcome]),
                Decision::Open => (BLANK, &mut expected.open),
                Decision::Uncovered => (BLANK, &mut expected.uncovered),
                Decision::Contradictory => (BLANK, &mut expected.contradictory),
            };
            tally.rows += 1;
            tally.first.get_or_insert(row);
            prop_assert_eq!(codes[row], code, "row {}", row);
            prop_assert_eq!(validity[row / 8] >> (row % 8) & 1 == 1, matches!(decision, Decision::Settled { .. }), "row {}", row);
        }
        prop_assert_eq!(report.settled() + report.open.rows + report.uncovered.rows + report.contradictory.rows, rows);
        prop_assert_eq!(report, expected);
        // Beyond the last row nothing is valid.
        (rows..validity.len() * 8).for_each(|row| assert_eq!(validity[row / 8] >> (row % 8) & 1, 0));
    }
}

#[test]
fn everything_wrong_is_said_at_once() {
    let table = table(2, 2, &[(0, 1, 0), (1, 0, 0)], &[]);
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
    assert_eq!(VerdictTable::new(&table(1, 256, &[], &[])).unwrap_err().code, Code::OutOfRange);
    assert!(VerdictTable::new(&table(1, 255, &[], &[])).is_ok());
}
