//! Signs bound to the law of a day.

use super::RuleOn;
use crate::form::signs::{Seen, Signs};

impl<'a, N> RuleOn<'a, Signs, N> {
    /// What a text shows by the law of the day. Never a verdict.
    pub fn look(&self, text: &str) -> Vec<Seen<'a>> {
        self.content().look(text, Some(self.on))
    }
}
