//! The forms a rule of law can take: their definitions, and the engines that need no calendar.

pub mod asked;
pub mod band;
pub mod cadence;
pub mod chain;
pub mod checklist;
pub mod convention;
pub mod kind;
pub mod ledger;
pub mod letter;
pub mod signs;
pub mod table;
pub mod takes;
pub mod tally;
pub mod term;
mod told;
