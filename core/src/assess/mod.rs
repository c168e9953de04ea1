//! What an office assesses, and is assessed by.

#[cfg(feature = "catalogue")]
pub mod catalog;
#[cfg(feature = "duties")]
pub mod duty;
#[cfg(feature = "reports")]
pub mod report;
#[cfg(feature = "assess")]
pub mod score;
