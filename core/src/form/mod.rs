//! The forms a rule of law can take, and the engines that run them.
//!
//! | form | question it answers |
//! |---|---|
//! | [`term`] | when is it due? |
//! | [`cadence`] | is it done often enough? |
//! | [`checklist`] | is everything there? |
//! | [`table`] | which outcome? |
//! | [`chain`] | who must have signed? |
//! | [`band`] | which grade, which amount? |
//!
//! Four more forms are not of law, but of paper:
//!
//! | form | question it answers |
//! |---|---|
//! | [`ledger`] | how does it stand after these events? |
//! | [`letter`] | what is written to whom? |
//! | [`signs`] | what do the words of a text point to? |
//! | [`tally`] | do the figures add up? |

pub mod term;

#[doc(inline)]
pub use gongkai_law::form::{asked, band, cadence, chain, checklist, convention, kind, ledger, letter, signs, table, takes, tally};
