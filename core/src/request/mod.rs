//! 依申请公开: a request from its form to the reply.

pub mod coach;
pub mod fee;
pub mod form;
pub mod icalendar;
pub mod ledger;
pub mod letter;
pub mod log;
pub mod outcome;
pub mod own_record;
pub mod received;
pub mod resale;
pub mod supply;
