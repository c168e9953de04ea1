//! 依申请公开: a request from its form to the reply.

pub mod ledger;
pub mod letter;
pub mod received;
