//! What the library promises, in one binary: a module a promise. `cargo test -p gongkai-tests NAME` runs those of one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod attribute;
mod books;
mod bounds;
mod calendar;
mod coach;
mod columns;
mod completions;
mod contributing;
mod corpus;
mod coverage;
mod dependencies;
mod doors;
mod events;
mod facts;
mod fee;
mod floors;
mod fuzz;
mod generated;
mod hostile;
mod identifiers;
mod laws;
mod ledger_model;
mod letters;
mod lists;
mod local;
mod log;
mod marking;
mod no_panic;
mod notices;
mod packages;
mod peers;
mod prose;
mod receipts;
mod report;
mod results;
mod schema;
mod screening;
mod screening_set;
mod seeds;
mod shorthand;
mod sources;
mod stories;
mod tables;
mod verdicts;
