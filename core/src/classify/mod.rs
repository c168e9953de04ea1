//! Classify (定性): what may be opened, to whom, with which mark; and what a text must not carry out of the house.

pub mod attribute;
#[cfg(feature = "screening")]
pub mod marking;
#[cfg(feature = "screening")]
pub mod screen;
