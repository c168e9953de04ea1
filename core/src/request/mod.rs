//! 依申请公开: a request from its receipt to the reply. Its form, its fee and all else that needs no mechanism of its own is in
//! [`rules`](crate::rules).

#[cfg(feature = "ledger")]
pub mod icalendar;
pub mod ledger;
pub mod letter;
#[cfg(feature = "ledger")]
pub mod log;
pub mod outcome;
pub mod received;
