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

pub mod deadline;
pub mod proof;
pub mod status;

#[doc(inline)]
pub use gongkai_law::form::{
    asked, band, cadence, chain, check, checklist, convention, kind, ledger, letter, score, signs, table, takes, term,
};
