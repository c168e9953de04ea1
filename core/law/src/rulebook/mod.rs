//! A rulebook: what it holds, and how it is read.

pub mod book;
#[doc(hidden)]
pub mod compact;
#[cfg(feature = "load")]
pub mod load;
pub mod permit;
pub(crate) mod recipe;
pub(crate) mod said;
