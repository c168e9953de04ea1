//! Worked examples of `gongkai` on real input.

pub mod cases;
mod cells;
pub mod county;
mod display;
mod fault;
mod program;
