//! Chain (流程): who must have signed, and who is next?

use std::collections::BTreeSet;

use super::{asked::Ask, checklist::question};
use crate::{
    form::table::Fact,
    law::Citation,
    text::Text,
    verdict::{Condition, Truth, Truths},
};

/// One step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// Its name.
    pub id: String,
    /// In words.
    pub name: Text,
    /// Who may take it.
    pub by: Option<Text>,
    /// Needed only under this condition.
    pub needed_if: Condition,
    /// Where it stands, if not where the rule stands.
    pub cite: Option<Citation>,
}

/// A procedure whose steps have an order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Chain {
    /// The facts on which it depends whether a step is needed, as far as the rulebook gives them words.
    pub facts: Vec<Fact>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

names! {
    /// How a procedure stands.
    Course {
        /// All needed steps are taken, in order.
        Complete = "complete",
        /// The steps so far are in order, and more are needed.
        InProgress = "in_progress",
        /// A needed step was passed over, or one came after a later one.
        Irregular = "irregular",
    }
}

/// How far a procedure has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The step to take now; `None` when all needed steps are taken.
    pub next: Option<&'a Step>,
    /// Needed steps passed over by a later one.
    pub skipped: Vec<&'a Step>,
    /// Steps taken after one that comes later.
    pub out_of_order: Vec<&'a Step>,
    /// Steps of which it is not known whether they are needed, and on which the answer rests.
    pub open: Vec<&'a Step>,
    /// The facts on which that depends, each once, step by step.
    unknown: Vec<&'a str>,
    chain: &'a Chain,
}

impl Progress<'_> {
    /// How the procedure stands; `None` where all steps known to be needed are taken, and others may be.
    pub fn outcome(&self) -> Option<Course> {
        match (self.next, self.skipped.is_empty() && self.out_of_order.is_empty(), self.open.is_empty()) {
            (_, false, _) => Some(Course::Irregular),
            (Some(_), true, _) => Some(Course::InProgress),
            (None, true, true) => Some(Course::Complete),
            (None, true, false) => None,
        }
    }

    /// What is still to be asked: on what it depends whether the open steps are needed.
    pub fn asks(&self) -> Vec<Ask> {
        self.unknown.iter().map(|fact| Ask::new(*fact, self.chain.question(fact))).collect()
    }
}

impl Chain {
    /// What to ask where it is not known which steps have been taken.
    pub fn ask(&self) -> Ask {
        let taken = Text::new("已依次完成哪些步骤？", "which steps have been taken, in order?");
        Ask::new("taken", taken)
    }

    /// What to ask about a fact on which it depends whether a step is needed.
    pub fn question(&self, fact: &str) -> Text {
        question(&self.facts, fact)
    }

    /// The facts on which it depends whether a step is needed.
    pub fn conditions(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().flat_map(|step| step.needed_if.facts())
    }

    /// The state of the procedure after the steps `taken`, named in the order they were taken.
    ///
    /// A step that may or may not be needed is neither demanded nor waved through: it comes back in `open`, and nothing after it is
    /// offered as next. Names that are no step of the chain are the caller's to refuse.
    ///
    /// ```
    /// # use gongkai::{Library, Rulebook, verdict::Truths};
    /// # let book = Rulebook::from_toml("own.toml", r#"
    /// # [book]
    /// # id = "own"
    /// # title = { zh = "本局办法", en = "our own rules" }
    /// # scope = { zh = "本局", en = "our office" }
    /// # version = "1"
    /// # [document.own]
    /// # title = "本局办法"
    /// # [chain."release.desk_chain"]
    /// # name = { zh = "审签流程", en = "review and signature" }
    /// # cite = { document = "own", provision = "第三条", evidence = "text" }
    /// # step = [
    /// #   { id = "proofread", name = { zh = "校稿", en = "proofreading" } },
    /// #   { id = "review", name = { zh = "审稿", en = "review" } },
    /// #   { id = "sign", name = { zh = "签发", en = "signature" } },
    /// # ]
    /// # "#, Library::embedded()).unwrap();
    /// # let chain = book.chain("release.desk_chain", "2024-01-01".parse().unwrap()).unwrap().content();
    /// // proofread → review → sign, and the review was passed over:
    /// let progress = chain.progress(&["proofread", "sign"], &Truths::default());
    /// assert_eq!(progress.skipped[0].id, "review");
    /// assert_eq!(progress.next.unwrap().id, "review");
    /// assert_eq!(progress.outcome(), Some(gongkai::form::chain::Course::Irregular));
    /// ```
    pub fn progress(&self, taken: &[&str], facts: &Truths) -> Progress<'_> {
        let place = |id: &str| self.steps.iter().position(|step| step.id == id);
        let order: Vec<usize> = taken.iter().filter_map(|id| place(id)).collect();
        let furthest = order.iter().copied().max();
        let mut progress =
            Progress { next: None, skipped: Vec::new(), out_of_order: Vec::new(), open: Vec::new(), unknown: Vec::new(), chain: self };
        let mut reached = None;
        for step in order.iter().copied() {
            if reached.is_some_and(|before| step < before) {
                progress.out_of_order.extend(self.steps.get(step));
            }
            reached = reached.max(Some(step));
        }
        for (i, step) in self.steps.iter().enumerate().filter(|(i, _)| !order.contains(i)) {
            match step.needed_if.holds(facts) {
                Truth::No => {}
                Truth::Unknown => progress.open.push(step),
                Truth::Yes => {
                    if furthest.is_some_and(|furthest| i < furthest) {
                        progress.skipped.push(step);
                    }
                    if progress.next.is_none() && progress.open.is_empty() {
                        progress.next = Some(step);
                    }
                }
            }
        }
        let mut asked = BTreeSet::new();
        let open = progress.open.iter().flat_map(|step| step.needed_if.facts());
        progress.unknown = open.filter(|fact| facts.get(fact) == Truth::Unknown && asked.insert(*fact)).collect();
        progress
    }
}
