//! Parts of one total, with the shares that are printed beside them and the change since the year before.

use rust_decimal::Decimal;

use super::Outcome;
use crate::text::Text;

/// A rule about the parts of a total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// What is counted, in words.
    pub counted: Text,
}

/// A part of the total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// How many; `None` if that is not known.
    pub count: Option<Decimal>,
    /// Its share of the total in per cent, as printed: its places after the point say how exact it is.
    pub share: Option<Decimal>,
}

/// What a report states about one total.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stated {
    /// The total.
    pub total: Option<Decimal>,
    /// Its parts.
    pub parts: Vec<Part>,
    /// The total of the year before.
    pub before: Option<Decimal>,
    /// By how much it is said to have grown since then; less than nothing if it shrank.
    pub growth: Option<Decimal>,
}

names! {
    /// What is held to what.
    Held {
        /// The parts to their total.
        Sum = "sum" ("各类合计等于总数", "the parts make the total"),
        /// A printed share to its count.
        Share = "share" ("占比等于条数除以总数", "a share is its count over the total"),
        /// The growth to the totals of two years.
        Growth = "growth" ("增长等于本年减上年", "the growth is this year less the last"),
    }
}

/// A figure that is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strayed {
    /// What was held to what.
    pub held: Held,
    /// The part it is about, by its place.
    pub part: Option<usize>,
    /// What the report states.
    pub stated: Decimal,
    /// What the other figures make: a share to as many places as the report prints.
    pub reckoned: Decimal,
}

/// What a check of the shares showed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SharesChecked {
    /// What does not hold.
    pub strayed: Vec<Strayed>,
    /// What cannot be judged, because a figure is not known; with the part it is about.
    pub unknown: Vec<(Held, Option<usize>)>,
    /// How much holds.
    pub held: usize,
}

impl SharesChecked {
    /// What it comes to.
    pub fn outcome(&self) -> Outcome {
        if !self.strayed.is_empty() {
            Outcome::Fail
        } else if self.held == 0 || !self.unknown.is_empty() {
            Outcome::CannotJudge
        } else {
            Outcome::Pass
        }
    }

    fn put(&mut self, held: Held, part: Option<usize>, found: Option<Result<(), (Decimal, Decimal)>>) {
        match found {
            Some(Ok(())) => self.held += 1,
            Some(Err((stated, reckoned))) => {
                self.strayed.push(Strayed { held, part, stated: stated.normalize(), reckoned: reckoned.normalize() });
            }
            None => self.unknown.push((held, part)),
        }
    }
}

impl Shares {
    /// Holds the parts to the total, each share to its count, and the growth to both years. A share that is not printed, and a growth that
    /// is not stated, are not held to anything.
    pub fn check(&self, stated: &Stated) -> SharesChecked {
        let mut checked = SharesChecked::default();
        let Stated { total, parts, before, growth } = stated;
        checked.put(Held::Sum, None, sum(parts, *total));
        for (i, part) in parts.iter().enumerate() {
            if let Some(share) = part.share {
                checked.put(Held::Share, Some(i), part.count.zip(*total).and_then(|(count, total)| printed(share, count, total)));
            }
        }
        if let Some(growth) = growth {
            let reckoned = total.zip(*before).and_then(|(total, before)| total.checked_sub(before));
            checked.put(Held::Growth, None, reckoned.map(|reckoned| if *growth == reckoned { Ok(()) } else { Err((*growth, reckoned)) }));
        }
        checked
    }
}

/// Whether the parts make the total. Those that are known may already make more.
fn sum(parts: &[Part], total: Option<Decimal>) -> Option<Result<(), (Decimal, Decimal)>> {
    let total = total?;
    let known = parts.iter().filter_map(|part| part.count).try_fold(Decimal::ZERO, Decimal::checked_add)?;
    let is_whole = !parts.is_empty() && parts.iter().all(|part| part.count.is_some());
    match is_whole {
        _ if known > total => Some(Err((total, known))),
        true if known == total => Some(Ok(())),
        true => Some(Err((total, known))),
        false => None,
    }
}

/// Whether a share is what it rounds to, at the places to which it is printed. Halves may have been rounded either way.
fn printed(share: Decimal, count: Decimal, total: Decimal) -> Option<Result<(), (Decimal, Decimal)>> {
    let exact = count.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(total)?;
    let off = share.checked_mul(total)?.checked_sub(count.checked_mul(Decimal::ONE_HUNDRED)?)?.abs();
    let half = Decimal::new(5, share.scale().checked_add(1)?).checked_mul(total)?;
    Some(if off <= half { Ok(()) } else { Err((share, exact.round_dp(share.scale()))) })
}
