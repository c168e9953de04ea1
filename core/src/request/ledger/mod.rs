//! The ledger (台账) of a request: dated events, folded into how it stands.
//!
//! `docs/ledger.md` says what every event does, what is refused, and what is a breach.

mod account;
mod clock;
mod event;
mod fold;
pub(crate) mod read;
mod state;

pub(crate) use account::Unknown;
pub use account::{Account, Breach, ClockState, Ledger, LeftOut, NextDuty};
pub use clock::{Clock, Readings, ReplyTerm};
pub use event::{Entry, Event, Opinion, Remedy, Service};
pub use fold::{Folder, Refusal};
pub use state::{Closing, Effect, State, Status};

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]
mod tests;
