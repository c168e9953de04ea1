//! Who must have signed, and who is next?

use super::{
    answer::ground,
    question::{Question, refuse},
};
use crate::{
    answer::{self, Answer, Told},
    form::chain::{Chain, Step},
    rulebook::Found,
    verdict::Truths,
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, chain: &Chain) -> Option<Answer> {
    let fields = question.facts()?;
    let steps: Vec<&str> = chain.steps.iter().map(|step| step.id.as_str()).collect();
    let taken = fields.fact("taken").map(|node| node.texts().unwrap_or_default());
    for (i, step) in taken.iter().flatten().enumerate().filter(|(_, step)| !steps.contains(&step.as_str())) {
        refuse(question.sink, &format!("facts.taken[{i}]"), step, &steps);
    }
    let mut facts = Truths::default();
    for name in chain.conditions() {
        facts.set(name, fields.truth(name));
    }
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let Some(taken) = taken else { return Some(question.unanswered(found, [chain.ask()])) };
    let progress = chain.progress(&taken.iter().map(String::as_str).collect::<Vec<_>>(), &facts);
    let cite = progress.next.and_then(|next| next.cite.as_ref()).unwrap_or(&found.rule.cite);
    let mut said = question.said(found, found.rule.note.as_ref());
    said.grounds = vec![ground(found, None, cite)];
    said.open = progress.asks().into_iter().map(Into::into).collect();
    let step = |step: &Step| answer::Step { id: step.id.clone(), name: step.name.clone(), by: step.by.clone() };
    let all = |steps: &[&Step]| steps.iter().map(|one| step(one)).collect();
    let told = answer::Progress {
        outcome: progress.outcome(),
        next: progress.next.map(step),
        skipped: all(&progress.skipped),
        out_of_order: all(&progress.out_of_order),
    };
    Some(question.tells(said, Told::Progress(told)))
}
