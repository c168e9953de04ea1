//! What a detector reports.

use std::ops::Range;

use crate::{form::kind::Kind, names, text::Text};

names! {
    /// How sure a finding is.
    ///
    /// ```
    /// use gongkai::classify::screen::Confidence;
    /// assert!(Confidence::Certain > Confidence::Possible);
    /// ```
    Confidence {
        /// It looks like one, and may be something else.
        Possible = "possible",
        /// Its form is right, and nothing speaks against it.
        Likely = "likely",
        /// Its check characters fit, or the text itself says what it is.
        Certain = "certain",
    }
}

/// A thing found in a text, before the law is asked what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) kind: Kind,
    /// Where it stands.
    pub(super) bytes: Range<usize>,
    pub(super) confidence: Confidence,
    /// Why it was taken for one, as a sentence.
    pub(super) reason: Text,
}
