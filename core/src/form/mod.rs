//! The forms a rule of law can take, and the engines that run them.
//!
//! | form | question it answers |
//! |---|---|
//! | [`term`] | when is it due? |
//! | [`cadence`] | is it done often enough? |
//! | [`checklist`] | is everything there? |
//! | [`table`] | which outcome? |
//! | [`chain`] | who must have signed? |
//! | [`band`] | which grade? |
//! | [`ledger`] | how does it stand after these events? |

pub mod band;
pub mod cadence;
pub mod chain;
pub mod check;
pub mod checklist;
pub mod convention;
pub mod deadline;
pub mod kind;
pub mod ledger;
pub mod letter;
pub mod proof;
pub mod signs;
pub mod status;
pub mod table;
pub mod takes;
pub mod term;
