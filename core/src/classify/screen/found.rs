//! What a detector reports.

use std::ops::Range;

pub(super) use crate::form::kind::Confidence;
use crate::{form::kind::Kind, text::Text};

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
