//! The ledger (台账) of a request: dated events, folded into how it stands.
//!
//! `docs/ledger.md` says what every event does, what is refused, and what is a breach.

#[cfg(feature = "ledger")]
mod account;
#[cfg(feature = "ledger")]
mod ahead;
#[cfg(feature = "ledger")]
mod clock;
#[cfg(feature = "ledger")]
mod doubt;
#[cfg(feature = "ledger")]
mod event;
#[cfg(feature = "ledger")]
mod firm;
#[cfg(feature = "ledger")]
mod fold;
#[cfg(feature = "ledger")]
mod limit;
#[cfg(feature = "ledger")]
pub(crate) mod read;
#[cfg(feature = "ledger")]
mod refusal;
#[cfg(feature = "ledger")]
mod state;
mod words;

#[cfg(feature = "ledger")]
pub(crate) use account::Unknown;
pub use words::{Closing, Effect, LedgerStatus, Opinion, Remedy, Service, Taker};
#[cfg(feature = "ledger")]
pub use {
    account::{Account, Breach, ClockState, Ledger, LeftOut, NextDuty},
    clock::{Clock, Readings, ReplyTerm},
    event::{Event, LedgerEntry},
    firm::Firmness,
    fold::{Folder, Refusal},
    state::LedgerState,
};

#[cfg(all(test, feature = "ledger"))]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]
mod tests;
