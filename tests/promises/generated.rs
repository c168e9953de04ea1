//! What is written from data is what the data say: `docs/coverage.md`, the letters and all the rest.

use gongkai_tests::{generate::check, workspace};

#[test]
fn coverage_letters_and_all_other_pages_are_what_the_data_say() {
    let stale = check(&workspace()).unwrap();
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}
