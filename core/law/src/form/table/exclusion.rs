//! What facts say of each other: some cannot hold together, so that a fact may follow from those that are known.
//!
//! Both ways of writing it come to the same: that *a* excludes *b* is that the two do not hold together; that *a* implies *b* is that
//! *a* and not *b* do not.

use super::{Fact, FactSet, Known, Patience, Table, Tangled, bit};
use crate::{
    error::{Code, Problem, join},
    law::Citation,
    text::Text,
    verdict::{Condition, Truth},
};

/// What cannot all be so at once, by the text or by plain logic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// What does not hold together, as written.
    pub when: Condition,
    /// The same as masks.
    pub mask: FactSet,
    /// Where it stands; plain logic where it stands nowhere.
    pub cite: Option<Citation>,
    /// Why, or how the facts are meant.
    pub note: Option<Text>,
}

/// Facts that were given although they do not hold together.
#[derive(Debug, Clone, Copy)]
pub struct Contradiction<'t> {
    table: &'t Table,
    mask: FactSet,
}

impl FactSet {
    /// What both want together.
    #[must_use]
    const fn and(self, other: Self) -> Self {
        Self { yes: self.yes | other.yes, no: self.no | other.no }
    }

    /// Whether everything it wants is wanted by the other too.
    const fn is_part_of(self, other: Self) -> bool {
        self.yes & !other.yes == 0 && self.no & !other.no == 0
    }

    /// What cannot hold if neither this nor the other can: one of them wants a fact true and the other wants it false, so that the rest
    /// of both goes without it. `None` if that says nothing.
    fn resolved(self, other: Self) -> Option<Self> {
        let between = self.yes & other.no | self.no & other.yes;
        let Self { yes, no } = self.and(other);
        between.is_power_of_two().then_some(Self { yes: yes & !between, no: no & !between })
    }
}

/// Every smallest set of values that cannot hold together. Having all of them, one look at each tells everything that follows from some
/// facts: nothing has to be followed through several.
///
/// # Errors
/// [`Tangled`] if there are too many.
pub(super) fn closed(stated: impl Iterator<Item = FactSet>, patience: &Patience) -> Result<Vec<FactSet>, Tangled> {
    let mut closed: Vec<FactSet> = Vec::new();
    let mut next: Vec<FactSet> = stated.filter(|mask| !mask.is_contradictory()).collect();
    while let Some(mask) = next.pop() {
        patience.spend(1 + closed.len())?;
        if !closed.iter().any(|known| known.is_part_of(mask)) {
            next.extend(closed.iter().filter_map(|known| known.resolved(mask)));
            closed.retain(|known| !mask.is_part_of(*known));
            closed.push(mask);
        }
    }
    closed.sort_unstable_by_key(|mask| (mask.yes, mask.no));
    Ok(closed)
}

impl Table {
    /// The same table, whose facts are known to exclude or imply each other, those of its choice among them.
    ///
    /// # Errors
    /// [`Tangled`] if what follows cannot be worked out in reasonable time.
    pub fn knowing(self, exclusions: Vec<Exclusion>) -> Result<Self, Tangled> {
        self.knowing_within(exclusions, &Patience::default())
    }

    pub(crate) fn knowing_within(self, exclusions: Vec<Exclusion>, patience: &Patience) -> Result<Self, Tangled> {
        let of = self.choice.as_ref().map(|choice| choice.of.as_slice()).unwrap_or_default();
        let chosen = of.iter().enumerate().flat_map(|(i, a)| of.iter().take(i).map(move |b| FactSet { yes: bit(*a) | bit(*b), no: 0 }));
        let excluded = closed(exclusions.iter().map(|exclusion| exclusion.mask).chain(chosen), patience)?;
        Ok(Self { exclusions, excluded, ..self })
    }

    /// Every smallest set of values that cannot hold together: what is stated, what the choice says, and what follows from both.
    pub fn excluded(&self) -> &[FactSet] {
        &self.excluded
    }

    /// Whether two conditions can hold of the same facts.
    pub fn can_meet(&self, one: FactSet, other: FactSet) -> bool {
        let both = one.and(other);
        !both.is_contradictory() && self.is_possible(Known::default().and(both))
    }

    /// Whether facts can be so.
    pub fn is_possible(&self, facts: Known) -> bool {
        !self.excluded.iter().any(|mask| mask.holds(facts) == Truth::Yes)
    }

    /// The facts together with all that follows from them; `None` if they cannot be so. Nothing is allocated.
    ///
    /// ```
    /// use gongkai::form::table::Known;
    /// # use gongkai::{Library, rulebook::Form};
    /// # let book = Library::embedded().book("cn-2019").unwrap();
    /// # let rule = book.rule("attribute.withheld_third_party", "2024-01-01".parse().unwrap()).unwrap();
    /// # let Form::Table(table) = &rule.form else { panic!() };
    /// let bit = |id: &str| 1 << table.facts.iter().position(|fact| fact.id == id).unwrap();
    /// let (consents, objects) = (bit("third_party_consents"), bit("third_party_objects_with_reasons"));
    /// // Who consents does not object.
    /// let consent = Known::default().with(consents, true);
    /// assert_eq!(table.learn(consent), Some(consent.with(objects, false)));
    /// assert_eq!(table.learn(consent.with(objects, true)), None);
    /// // That no one objects does not mean that anyone consents.
    /// let silence = Known::default().with(objects, false);
    /// assert_eq!(table.learn(silence), Some(silence));
    /// ```
    pub fn learn(&self, facts: Known) -> Option<Known> {
        let mut learnt = facts;
        for mask in &self.excluded {
            if mask.against(facts) == 0 {
                match mask.unknown(facts) {
                    0 => return None,
                    last if last.is_power_of_two() => learnt = learnt.with(last, mask.no & last != 0),
                    _ => {}
                }
            }
        }
        Some(learnt)
    }

    /// Whether a condition holds, as far as the facts tell, and what does not hold together.
    pub(super) fn holds(&self, mask: FactSet, facts: Known) -> Truth {
        match mask.holds(facts) {
            Truth::Unknown if !self.is_possible(facts.and(mask)) => Truth::No,
            truth => truth,
        }
    }

    /// Every contradiction among the facts: each smallest set of them that cannot be so.
    pub fn contradictions(&self, facts: Known) -> impl Iterator<Item = Contradiction<'_>> {
        self.excluded.iter().filter(move |mask| mask.holds(facts) == Truth::Yes).map(|mask| Contradiction { table: self, mask: *mask })
    }
}

impl Known {
    /// Together with what a condition wants that is not known.
    const fn and(self, mask: FactSet) -> Self {
        Self { known: self.known | mask.yes | mask.no, value: self.value | mask.yes & !self.known }
    }
}

impl<'t> Contradiction<'t> {
    /// The facts in the table's order, and whether each was said to be true.
    pub fn facts(&self) -> impl DoubleEndedIterator<Item = (&'t Fact, bool)> + use<'t> {
        let FactSet { yes, no } = self.mask;
        let facts = self.table.facts.iter().enumerate();
        facts.filter(move |(i, _)| (yes | no) & bit(*i) != 0).map(move |(i, fact)| (fact, yes & bit(i) != 0))
    }

    /// What the rulebook says of it; `None` where it only follows from several things that it says.
    pub fn stated(&self) -> Option<&'t Exclusion> {
        self.table.exclusions.iter().find(|exclusion| exclusion.mask == self.mask)
    }

    /// What to tell whoever gave the facts. It is said of the last of them, unless that is found elsewhere in the question: then of `at`.
    pub fn problem(&self, at: Option<String>) -> Problem {
        let last = || self.facts().next_back().map(|(fact, _)| join("facts", &fact.id));
        let said: Vec<_> = self
            .facts()
            .map(|(fact, holds)| {
                Text::new(
                    format!("“{}”为{}", fact.id, if holds { "是" } else { "否" }),
                    format!("`{}`: {}", fact.id, if holds { "yes" } else { "no" }),
                )
            })
            .collect();
        let (zh, en): (Vec<_>, Vec<_>) = said.into_iter().map(|text| (text.zh, text.en)).unzip();
        let why = self.stated().map(Exclusion::why).unwrap_or_default();
        Problem::new(
            Code::Contradiction,
            at.or_else(last).unwrap_or_default(),
            Text::new(format!("{}，不能并存", zh.join("，")), format!("not all of this can be so: {}", en.join(", "))),
            Text::new(format!("改正其中一项{}", why.zh), format!("correct one of them{}", why.en)),
        )
    }
}

impl Exclusion {
    /// Whether it says nothing: no fact is both true and false anyway.
    #[cfg(feature = "load")]
    pub(crate) fn is_idle(&self) -> bool {
        self.mask.is_contradictory()
    }

    /// The facts as they cannot be.
    #[cfg(feature = "load")]
    pub(crate) fn facts(&self) -> Known {
        Known::default().and(self.mask)
    }

    /// Why, in words that go on.
    fn why(&self) -> Text {
        let cite = self.cite.as_ref().map(|cite| format!("《{}》{}", cite.document.title, cite.provision));
        let said = |note: Option<&str>| [note, cite.as_deref()].into_iter().flatten().map(str::to_owned).collect::<Vec<_>>();
        let (zh, en) = (said(self.note.as_ref().map(|note| &*note.zh)), said(self.note.as_ref().map(|note| &*note.en)));
        match zh.is_empty() {
            true => Text::default(),
            false => Text::new(format!("：{}", zh.join("，")), format!(": {}", en.join(", "))),
        }
    }
}
