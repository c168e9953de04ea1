//! What a detector reports.

use std::ops::Range;

pub(super) use crate::form::kind::Confidence;
use crate::{form::kind::Kind, text::Text};

/// What is found in a text, as it is found. Of one sort of fault only so many are kept: a text may be made of nothing else.
pub(super) struct Finds<'l> {
    pub(super) all: Vec<Found>,
    /// Those that were not kept: how many, and the surest of each kind that is not permitted.
    pub(super) left_out: usize,
    pub(super) surest: Surest,
    law: Option<&'l dyn Law>,
    most: usize,
    counts: [usize; KINDS],
}

const KINDS: usize = Kind::ALL.len();

/// How sure the surest of each kind is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surest([Option<Confidence>; KINDS]);

impl Surest {
    pub(super) fn of(&self, kind: Kind) -> Option<Confidence> {
        self.0.get(kind as usize).copied().flatten()
    }

    pub(super) fn learn(&mut self, found: &Found) {
        if let Some(surest) = self.0.get_mut(found.kind as usize) {
            *surest = Some(found.confidence).max(*surest);
        }
    }
}

/// What the rulebook says of a thing that is found.
pub(super) trait Law {
    /// Whether its kind is looked for.
    fn asks(&self, kind: Kind) -> bool;
    /// Whether it may stay.
    fn permits(&self, found: &Found) -> bool;
}

impl<'l> Finds<'l> {
    /// Everything that is found.
    pub(super) fn everything() -> Self {
        Self { all: Vec::new(), left_out: 0, surest: Surest([None; KINDS]), law: None, most: usize::MAX, counts: [0; KINDS] }
    }

    /// What the law asks for, and of each kind of fault at most so many. What tells of a person is always kept: a mask needs it.
    pub(super) fn by(law: &'l dyn Law, most: usize) -> Self {
        Self { law: Some(law), most, ..Self::everything() }
    }

    pub(super) fn push(&mut self, found: Found) {
        if self.law.is_some_and(|law| !law.asks(found.kind)) {
            return;
        }
        if !found.kind.is_personal()
            && let Some(count) = self.counts.get_mut(found.kind as usize)
        {
            *count += 1;
            if *count > self.most {
                return self.leave_out(&found);
            }
        }
        self.all.push(found);
    }

    fn leave_out(&mut self, found: &Found) {
        self.left_out += 1;
        if !self.law.is_some_and(|law| law.permits(found)) {
            self.surest.learn(found);
        }
    }
}

impl Extend<Found> for Finds<'_> {
    fn extend<T: IntoIterator<Item = Found>>(&mut self, found: T) {
        found.into_iter().for_each(|found| self.push(found));
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
