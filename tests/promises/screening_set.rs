//! The screening finds what is in the invented sentences of `tests/screening/sentences/`, kind by kind; `docs/screening.md` is the result.

use gongkai_tests::{
    generate::{Source, screening::measure},
    workspace,
};

/// What identifiers with a checksum and secrecy marks must reach, in thousandths, in precision and in recall.
const STRICT: usize = 980;
const STRICT_KINDS: [&str; 4] = ["resident_id", "bank_card", "credit_code", "secrecy_mark"];
/// What every other kind must reach: of the fewest examples of a kind, one may be missed.
const LENIENT: usize = 850;

#[test]
fn every_kind_is_found_well_enough() {
    let measured = measure(&Source::at(&workspace()).unwrap()).unwrap();
    for (kind, score) in &measured.scores {
        let floor = if STRICT_KINDS.contains(kind) { STRICT } else { LENIENT };
        assert!(score.expected >= 7, "{kind}: {} examples are too few", score.expected);
        let (precision, recall) = (score.precision(), score.recall());
        let reached = precision.thousandths().min(recall.thousandths());
        assert!(reached >= floor, "{kind}: precision {precision}, recall {recall}\n{}", measured.wrong.join("\n"));
    }
}
