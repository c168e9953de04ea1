//! A chain bound to the law of a day.

use super::{RuleOn, checklist::named, names::ChainNames};
use crate::{
    error::{Code, Problems, unknown_name},
    form::chain::{Chain, Progress},
    verdict::{Truth, Truths},
};

impl<'a, N: ChainNames> RuleOn<'a, Chain, N> {
    /// How far the procedure has come after the steps taken, in the order they were taken. A fact that is not named is not known.
    ///
    /// # Errors
    /// `bad_value` for everything that is no step of the chain, `unknown_key` for every fact on which nothing depends.
    pub fn progress<'s, 'f>(
        &self,
        taken: impl IntoIterator<Item = N::Step<'s>>,
        facts: impl IntoIterator<Item = (N::Fact<'f>, Truth)>,
    ) -> Result<Progress<'a>, Problems> {
        let chain = self.content();
        let steps: Vec<&str> = chain.steps.iter().map(|step| step.id.as_str()).collect();
        let conditions: Vec<&str> = chain.conditions().collect();
        let (mut problems, mut order, mut known) = (Vec::new(), Vec::new(), Truths::default());
        for (i, step) in taken.into_iter().enumerate() {
            match steps.iter().find(|id| **id == step.as_ref()) {
                Some(id) => order.push(*id),
                None => problems.push(unknown_name(Code::BadValue, &format!("facts.taken[{i}]"), step.as_ref(), &steps)),
            }
        }
        for (fact, truth) in facts {
            match named(fact, &conditions) {
                Ok(name) => known.set(name, truth),
                Err(problem) => problems.push(problem),
            }
        }
        Problems::or(problems, ())?;
        Ok(chain.progress(&order, &known))
    }
}
