//! How much two texts share: pairs of neighbouring characters, each as often as it stands there.

use std::collections::BTreeMap;

/// The pairs of a text, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Grams(Vec<u64>);

/// A whole, in thousandths.
pub(super) const WHOLE: usize = 1000;

impl Grams {
    pub(super) fn of(text: &str) -> Self {
        let mut last = 0;
        let pairs = text.chars().map(|c| {
            let pair = last << 32 | u64::from(c);
            last = u64::from(c);
            pair
        });
        // The first pair is the first character by itself: it keeps texts of one character apart.
        let mut pairs: Vec<u64> = pairs.collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many pairs both have.
    fn shared(&self, other: &Self) -> usize {
        let (mut a, mut b) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = 0;
        while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
            let order = x.cmp(y);
            shared += usize::from(order.is_eq());
            if order.is_le() {
                a.next();
            }
            if order.is_ge() {
                b.next();
            }
        }
        shared
    }

    /// How like two texts are (Dice).
    pub(super) fn likeness(&self, other: &Self) -> usize {
        (2 * WHOLE * self.shared(other)).checked_div(self.0.len() + other.0.len()).unwrap_or(WHOLE)
    }

    /// How much of this text stands in another.
    pub(super) fn part_in(&self, other: &Self) -> usize {
        (WHOLE * self.shared(other)).checked_div(self.0.len()).unwrap_or_default()
    }

    /// What is left of it without another.
    pub(super) fn without(&self, other: &Self) -> Self {
        let mut taken = other.0.iter().peekable();
        let kept = self.0.iter().copied().filter(|pair| {
            while taken.peek().is_some_and(|other| *other < pair) {
                taken.next();
            }
            taken.next_if(|other| *other == pair).is_none()
        });
        Self(kept.collect())
    }
}

/// Where the pairs of many texts stand, so that only texts with something in common are compared.
pub(super) struct Index(BTreeMap<u64, Vec<usize>>);

/// A pair that stands in more texts than these tells none from another.
const COMMON: usize = 64;

impl Index {
    pub(super) fn of<'g>(texts: impl Iterator<Item = (usize, &'g Grams)>) -> Self {
        let mut index: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for (place, text) in texts {
            let mut pairs = text.0.clone();
            pairs.dedup();
            pairs.into_iter().for_each(|pair| index.entry(pair).or_default().push(place));
        }
        Self(index)
    }

    /// The texts that have a telling pair of this one, in order.
    pub(super) fn near(&self, text: &Grams) -> Vec<usize> {
        let telling = text.0.iter().filter_map(|pair| self.0.get(pair)).filter(|places| places.len() <= COMMON);
        let mut places: Vec<usize> = telling.flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}
