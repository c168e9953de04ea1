//! The annual report (政府信息公开工作年度报告) from the register of requests: every case counted in one row, and named behind its cells.
//!
//! `docs/report-check.md` says what is counted where, and what cannot be counted.

mod case;
mod form;
mod tables;

pub use case::{CaseOrigin, Closed, Dispute, ReportedCase, WhyNot};
pub use form::ReportForm;
pub use tables::{Tables, Uncounted, UnequalCell};
