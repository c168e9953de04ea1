//! Attribute (公开属性认定): may this be opened, on what grounds, and what follows.
//!
//! The Regulations of 2008 and of 2019 and the measures of some counties ask different questions: a fact that the law of the day does not
//! ask about is refused.
//!
//! ```
//! use gongkai::{Library, Truth, classify::attribute::{Fact, Outcome, Rule}};
//!
//! let book = Library::embedded().book("cn-2019")?;
//! let law = book.table(Rule, "2024-05-06".parse()?)?;
//! let verdict = law.verdict([(Fact::StateSecret, Truth::Yes)])?;
//! assert_eq!(verdict.outcome(), Some(Outcome::Withheld));
//! assert_eq!(verdict.grounds().next().unwrap().row.cite.provision, "第十四条");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub use crate::rules::attribute::{Fact, Outcome, Rule};
