//! Chain (流程): who must have signed, and who is next?

use crate::{
    form::table::Fact,
    law::Citation,
    text::Text,
    verdict::{Condition, Facts, Truth},
};

/// One step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
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
pub struct Chain {
    /// The facts on which it depends whether a step is needed, as far as the rulebook gives them words.
    pub facts: Vec<Fact>,
    /// The steps, in order.
    pub steps: Vec<Step>,
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
}

impl Chain {
    /// The state of the procedure after the steps `taken`, named in the order they were taken.
    ///
    /// A step that may or may not be needed is neither demanded nor waved through: it comes back in `open`, and nothing after it is
    /// offered as next. Names that are no step of the chain are the caller's to refuse.
    ///
    /// ```
    /// # use gongkai::{Library, Rulebook, rulebook::Form, verdict::Facts};
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
    /// # let rule = book.rule("release.desk_chain", "2024-01-01".parse().unwrap()).unwrap();
    /// # let Form::Chain(chain) = &rule.form else { panic!() };
    /// // proofread → review → sign, and the review was passed over:
    /// let progress = chain.progress(&["proofread", "sign"], &Facts::default());
    /// assert_eq!(progress.skipped[0].id, "review");
    /// assert_eq!(progress.next.unwrap().id, "review");
    /// ```
    pub fn progress(&self, taken: &[&str], facts: &Facts) -> Progress<'_> {
        let place = |id: &str| self.steps.iter().position(|step| step.id == id);
        let order: Vec<usize> = taken.iter().filter_map(|id| place(id)).collect();
        let furthest = order.iter().copied().max();
        let mut progress = Progress { next: None, skipped: Vec::new(), out_of_order: Vec::new(), open: Vec::new() };
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
        progress
    }
}
