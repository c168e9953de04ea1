//! Worked examples of `gongkai` on real input.

pub mod county;
