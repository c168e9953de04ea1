//! What do the words of a text point to?

use super::{answer::grounds, question::Question};
use crate::{
    answer::{Answer, Consequence, Hint, Hints, Place, Reason, Told},
    form::{
        asked::Ask,
        signs::{Seen, SeenCue, Signs},
    },
    rulebook::Found,
};

/// The longest text that is looked at, in characters; a description or a letter is shorter.
const LONGEST: usize = 20_000;

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, signs: &Signs) -> Option<Answer> {
    let fields = question.facts()?;
    let node = fields.fact(signs.reads.clone());
    let text = node.as_ref().map(|node| node.value.as_str().map_or_else(|| node.text(), Some));
    fields.close();
    let mut said = question.said(found, found.rule.note.as_ref());
    said.grounds = grounds(found, None, &found.rule.cite);
    let Some(text) = text else {
        said.open = vec![Ask::new(signs.reads.as_str(), signs.name.clone()).into()];
        return Some(question.tells(said, Told::Open));
    };
    let text: String = text?.chars().take(LONGEST).collect();
    let hints = signs.look(&text, question.on).iter().map(|seen| hint(seen, &text)).collect();
    Some(question.tells(said, Told::Hints(Hints { hints })))
}

fn hint(seen: &Seen, text: &str) -> Hint {
    let place =
        |chars: &std::ops::Range<usize>| Place { text: text.chars().skip(chars.start).take(chars.len()).collect(), chars: chars.clone() };
    let reason = |cue: &SeenCue| Reason { says: cue.cue.says.clone(), found: cue.places.iter().map(place).collect() };
    Hint {
        sign: seen.sign.id.clone(),
        says: seen.sign.name.clone(),
        reasons: seen.cues.iter().map(reason).collect(),
        then: seen.then.iter().map(|then| Consequence { cite: then.cite.clone(), says: then.says.clone() }).collect(),
    }
}
