//! All combinations of a table in spaces: sets in each of which every row, down to the one that ends it, does the same whatever the
//! combination: it applies, it does not, or it stays open. Fifty facts have 3⁵⁰ combinations, and a few thousand spaces.
//!
//! What a row does is read off the completions, not off the library: it applies if it does in all of them, and does not if it does in
//! none. The library is asked about a combination of each space, and about the one of which least is known. Ways that stand at the same
//! row with the same outcome pending, and agree in all facts that matter from there on, go on as one.

use std::collections::BTreeSet;

use gongkai::form::table::Known;
use gongkai_tests::Random;

use super::slow::{CONTRADICTORY, Slow, Wants};

/// Of each fact whether some of the combinations have it true, false, unknown. One that may be both true and false may be unknown as well.
#[derive(Clone, Copy)]
pub(super) struct Space {
    yes: u64,
    no: u64,
    unknown: u64,
}

/// Which facts are free to be true and which to be false: one that is free to be only one of them is that, one that is free to be neither
/// is out of reach, and nothing may hang on it.
#[derive(Clone, Copy)]
struct Free {
    yes: u64,
    no: u64,
}

/// Where a way down the rows stands: it has come to a row, with an outcome or none pending from those above it that are open.
#[derive(Clone, Copy)]
struct Way {
    space: Space,
    row: usize,
    pending: Option<usize>,
}

/// How a way goes on.
enum Next {
    Row(Option<usize>),
    /// It ends with a decision, as a bit.
    End(u64),
    /// It parts: between the combinations in which a fact has a value, and the others.
    Parts(u64, bool),
}

impl Space {
    /// All combinations of some facts beside what is known in all of them.
    fn new(facts: &[u64], base: Known) -> Self {
        let facts = facts.iter().fold(0, |all, bit| all | bit);
        Self { yes: facts | base.value, no: facts | base.known & !base.value, unknown: facts }
    }

    /// How many combinations it has.
    fn count(self) -> u128 {
        let values = |bit: u64| u128::from([self.yes, self.no, self.unknown].iter().map(|set| (set & bit != 0) as u8).sum::<u8>());
        bits(self.yes | self.no | self.unknown).map(values).product()
    }

    /// The combination of which least is known.
    const fn most_open(self) -> Known {
        Known { known: (self.yes | self.no) & !self.unknown, value: self.yes & !self.unknown }
    }

    /// One of its combinations.
    fn member(self, random: &mut Random) -> Known {
        bits(self.yes | self.no | self.unknown).fold(Known::default(), |known, bit| {
            let values = [(self.yes, Some(true)), (self.no, Some(false)), (self.unknown, None)];
            let values: Vec<Option<bool>> = values.iter().filter(|(set, _)| set & bit != 0).map(|(_, value)| *value).collect();
            random.pick(&values).unwrap().map_or(known, |value| known.with(bit, value))
        })
    }

    /// What can be in a completion of one combination or other.
    const fn somewhere(self) -> Free {
        Free { yes: self.yes | self.unknown, no: self.no | self.unknown }
    }

    /// What can be in completions of every combination.
    const fn everywhere(self) -> Free {
        Free { yes: !self.no, no: !self.yes }
    }

    /// Facts whose values are not the same in all combinations.
    const fn undivided(self) -> u64 {
        self.yes & self.unknown | self.no & self.unknown
    }

    /// Two spaces: in one a fact has a value, in the other it has not.
    const fn divided(self, bit: u64, value: bool) -> [Self; 2] {
        let Self { yes, no, unknown } = self;
        let (with, without) = (Self { yes: yes & !bit, no: no & !bit, unknown: unknown & !bit }, self);
        match value {
            true => [Self { yes: with.yes | bit, ..with }, Self { yes: with.yes, ..without }],
            false => [Self { no: with.no | bit, ..with }, Self { no: with.no, ..without }],
        }
    }
}

impl Free {
    /// What completions of a combination can have.
    const fn of(Known { known, value }: Known) -> Self {
        Self { yes: value | !known, no: !value }
    }

    /// With the facts of a condition as it wants them, if they are free to be so.
    fn meeting(self, wants: Wants) -> Option<Self> {
        let free = Self { yes: self.yes & !wants.no, no: self.no & !wants.yes };
        (wants.yes & !self.yes == 0 && wants.no & !self.no == 0).then_some(free)
    }

    /// Every way to have one fact of a condition otherwise than it wants.
    fn against(self, wants: Wants) -> impl Iterator<Item = Self> {
        let against = (wants.yes & self.no) | (wants.no & self.yes);
        bits(against).map(move |bit| match wants.yes & bit != 0 {
            true => Self { yes: self.yes & !bit, ..self },
            false => Self { no: self.no & !bit, ..self },
        })
    }

    /// Whether a condition cannot apply any more.
    const fn rules_out(self, wants: Wants) -> bool {
        wants.yes & self.no & !self.yes | wants.no & self.yes & !self.no != 0
    }

    /// Whether it applies, whatever the other facts are.
    const fn makes_sure(self, wants: Wants) -> bool {
        wants.yes & !(self.yes & !self.no) == 0 && wants.no & !(self.no & !self.yes) == 0
    }
}

impl Slow<'_> {
    /// Whether there are such facts that can be.
    fn can_be(&self, free: Free) -> bool {
        let all_no = Free { yes: free.yes & !free.no, no: free.no };
        let may_be_two = (self.choice & !free.no).count_ones() > 1;
        !may_be_two
            && (self.never.iter().all(|set| all_no.rules_out(*set))
                || self.never.iter().find(|set| !free.rules_out(**set)).is_none_or(|set| free.against(*set).any(|free| self.can_be(free))))
    }

    fn can_apply(&self, wants: Wants, free: Free) -> bool {
        free.meeting(wants).is_some_and(|free| self.can_be(free))
    }

    fn can_fail(&self, wants: Wants, free: Free) -> bool {
        free.against(wants).any(|free| self.can_be(free))
    }

    /// The outcomes that such facts come to, as bits, from a row on.
    fn outcomes(&self, free: Free, from: usize) -> u64 {
        let next = self.rows.iter().enumerate().skip(from).find(|(_, (wants, _))| !free.rules_out(*wants));
        let Some((row, (wants, outcome))) = next else { return u64::from(self.can_be(free)) << self.table.outcomes.len() };
        if free.makes_sure(*wants) {
            return u64::from(self.can_be(free)) << outcome;
        }
        let choice = wants.facts() & free.yes & free.no;
        let bit = choice & choice.wrapping_neg();
        if bit == 0 {
            return 0;
        }
        self.outcomes(Free { no: free.no & !bit, ..free }, row) | self.outcomes(Free { yes: free.yes & !bit, ..free }, row)
    }

    /// What all combinations of a way have in common at its row.
    fn next(&self, Way { space, row, pending }: Way) -> Next {
        let (somewhere, everywhere) = (space.somewhere(), space.everywhere());
        // What has been parted so that it can be stays so.
        if row == 0 && !self.can_be(everywhere) {
            return if self.can_be(somewhere) { self.parts(space, None) } else { Next::End(CONTRADICTORY) };
        }
        let Some((wants, outcome)) = self.rows.get(row).copied() else {
            return Next::End(if pending.is_some() { 0 } else { 1 << self.table.outcomes.len() });
        };
        let is_same = pending == Some(outcome);
        if somewhere.rules_out(wants) || !self.can_apply(wants, somewhere) {
            return Next::Row(pending);
        }
        let may_apply = self.can_apply(wants, everywhere);
        if may_apply && pending.is_some() && !is_same {
            Next::End(0)
        } else if !self.can_fail(wants, somewhere) {
            Next::End(1 << outcome)
        } else if (may_apply || is_same) && self.can_fail(wants, everywhere) {
            Next::Row(Some(outcome))
        } else {
            // One fact otherwise than wanted ends a row; to leave it open takes all of them.
            self.parts(space, Some((wants, is_same)))
        }
    }

    /// Parts by a fact of a row, as it is wanted or otherwise, or else by one of what cannot hold together, or else by any.
    fn parts(&self, space: Space, row: Option<(Wants, bool)>) -> Next {
        let undivided = space.undivided();
        let is_there = |bit: u64, value: bool| if value { space.yes } else { space.no } & bit != 0;
        let tied = self.tied(space).map(|wants| (wants, true));
        let found = row.into_iter().chain(tied).find_map(|(wants, as_wanted)| {
            let facts = bits(wants.facts() & undivided).map(|bit| (bit, (wants.yes & bit != 0) == as_wanted));
            let mut facts = facts;
            facts.find(|(bit, value)| is_there(*bit, *value))
        });
        let any = undivided & undivided.wrapping_neg();
        let (bit, value) = found.unwrap_or((any, is_there(any, true)));
        Next::Parts(bit, value)
    }

    /// What cannot hold together and is not ruled out.
    fn tied(&self, space: Space) -> impl Iterator<Item = Wants> {
        let choice = Wants { yes: self.choice, no: 0 };
        self.never.iter().copied().filter(move |set| !space.somewhere().rules_out(*set)).chain([choice])
    }

    /// What the rest of a way hangs on: the facts of the rows below, and those tied to them.
    fn rest(&self, Way { space, row, pending }: Way) -> Rest {
        let mut facts = self.rows.iter().skip(row).fold(0, |all, (wants, _)| all | wants.facts());
        let mut tied: Vec<u64> = self.tied(space).map(Wants::facts).collect();
        while let Some(next) = tied.iter().position(|set| set & facts != 0) {
            facts |= tied.swap_remove(next);
        }
        (row, pending, [space.yes & facts, space.no & facts, space.unknown & facts])
    }

    /// Every combination of all facts, in spaces.
    pub(super) fn in_spaces(&self, random: &mut Random) -> Result<Spaces, String> {
        let mut found = Spaces { spaces: 0, careful: 0 };
        for otherwise in 0..1 << self.readings.len() {
            let base = self.base(otherwise);
            let (mut counted, mut gone) = (0, BTreeSet::new());
            let mut ways = vec![Way { space: Space::new(&self.facts, base), row: 0, pending: None }];
            while let Some(way) = ways.pop() {
                let decided = match self.next(way) {
                    Next::Parts(bit, value) => {
                        ways.extend(way.space.divided(bit, value).map(|space| Way { space, ..way }));
                        continue;
                    }
                    Next::Row(pending) => {
                        let way = Way { row: way.row + 1, pending, ..way };
                        if gone.insert(self.rest(way)) {
                            ways.push(way);
                            continue;
                        }
                        None
                    }
                    Next::End(decided) => Some(decided),
                };
                counted += way.space.count();
                found.spaces += 1;
                found.careful += usize::from(self.hold(way.space, decided, random)?);
                if let Some(decided) = decided.filter(|_| otherwise == 0) {
                    // Readings that nobody touches stand as they stand.
                    let Known { known, value } = way.space.most_open();
                    self.agrees(Known { known: known & !base.known, value: value & !base.known }, decided)?;
                }
            }
            assert_eq!(counted, 3_u128.pow(u32::try_from(self.facts.len()).unwrap()), "every combination stands in one space");
        }
        Ok(found)
    }

    /// That the library decides one combination of a space, taken by chance, as is given and as what it can come to bears out, and so the
    /// one of which least is known; whether it is too careful there.
    fn hold(&self, space: Space, decided: Option<u64>, random: &mut Random) -> Result<bool, String> {
        let one = |facts: Known| {
            decided.map_or(Ok(()), |decided| self.agrees(facts, decided))?;
            self.compare(facts, self.outcomes(Free::of(facts), 0))
        };
        let is_careful = one(space.member(random))?;
        if decided.is_none() { Ok(is_careful) } else { one(space.most_open()) }
    }

    fn agrees(&self, facts: Known, decided: u64) -> Result<(), String> {
        let found = self.decided(facts);
        if found == decided { Ok(()) } else { Err(format!("{facts:?}: decided {found:b}, not {decided:b}")) }
    }
}

/// The row, the outcome pending, and of each fact that still matters whether it may be true, false, unknown.
type Rest = (usize, Option<usize>, [u64; 3]);

/// What came of a table: how many spaces it has, in how many of them all completions share an outcome though it is left open.
pub(super) struct Spaces {
    pub(super) spaces: usize,
    pub(super) careful: usize,
}

fn bits(set: u64) -> impl Iterator<Item = u64> {
    (0..64).map(|i| 1 << i).filter(move |bit| set & bit != 0)
}
