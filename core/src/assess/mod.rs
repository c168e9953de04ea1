//! What an office assesses, and is assessed by.

pub mod score;
