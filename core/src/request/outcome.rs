//! Kind of reply (答复类型): which reply a request gets, on what ground, and which row of the annual statistics counts it.
//!
//! The Regulations of 2007 and of 2019 ask different questions, and so do local rules: a fact that the law of the day does not ask about
//! is refused.
//!
//! ```
//! use gongkai::{Library, Truth::{No, Yes}, request::outcome::{Fact, Outcome, Rule}};
//!
//! let book = Library::embedded().book("cn-2019")?;
//! let law = book.table(Rule, "2024-05-06".parse()?)?;
//! let verdict = law.verdict([(Fact::Withdrawn, No), (Fact::Petition, Yes)])?;
//! assert_eq!(verdict.outcome(), Some(Outcome::NotARequest));
//! assert_eq!(verdict.grounds().next().unwrap().row.cite.provision, "第三十九条第一款");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub use crate::rules::request::outcome::{Fact, Outcome, Rule};
