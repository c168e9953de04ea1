//! Rulebooks (规则书): the law of one jurisdiction as data, loaded, inherited, resolved by date.

pub mod book;
mod conformity;
mod door;
mod due;
mod embedded;
mod impact;
mod library;
mod lint;
#[cfg(feature = "own-books")]
mod own;
mod resolve;
mod term;

pub use book::{Book, Dating, Form, FormKind, Found, Heading, Rule, Rulebook, Validity, Verb};
pub use conformity::{Departs, Departure, Passage, Witness, conformity, conformity_on};
pub use door::{FormOf, RuleOn, TableOn, VerdictOn, names};
pub(crate) use door::{reversed, too_many};
pub use due::{Beside, Due, TermQuestion};
#[doc(inline)]
pub use gongkai_law::rulebook::permit::Permit;
pub use impact::{Change, impact};
#[cfg(feature = "columns")]
pub(crate) use library::none_in_force;
pub use library::{Library, local_names};
pub use lint::{Remark, lint};
pub(crate) use resolve::date_needed;
pub use term::{CaseOn, TermOn};
