//! What do the words of a text point to?

use serde_json::Value;

use super::{answer::citation, question::Question};
use crate::{
    form::signs::{Seen, Signs},
    json::Object,
    rulebook::Found,
};

/// The longest text that is looked at, in characters; a description or a letter is shorter.
const LONGEST: usize = 20_000;

pub(super) fn answer(question: &Question, found: &Found, signs: &Signs) -> Option<Value> {
    let fields = question.facts()?;
    let node = fields.fact(signs.reads.clone());
    let text = node.as_ref().map(|node| node.value.as_str().map_or_else(|| node.text(), Some));
    fields.close();
    let mut answer = question.answer(found, found.rule.note.as_ref());
    answer.set_all("grounds", question.grounds(found, None, &found.rule.cite));
    let Some(text) = text else {
        return Some(answer.set_all("open", [question.open(&signs.reads, &signs.name, [])]).into());
    };
    let text: String = text?.chars().take(LONGEST).collect();
    let hints: Vec<Value> = signs.look(&text, question.on).iter().map(|seen| hint(question, seen, &text)).collect();
    Some(answer.set("hints", hints).into())
}

fn hint(question: &Question, seen: &Seen, text: &str) -> Value {
    let cues = seen.cues.iter().map(|cue| {
        let places = cue.places.iter().map(|place| {
            let written: String = text.chars().skip(place.start).take(place.len()).collect();
            Value::from(Object::default().set("text", written).set("chars", vec![place.start, place.end]))
        });
        Value::from(Object::default().set("says", question.say(&cue.cue.says)).set_all("found", places))
    });
    let then = seen.then.iter().map(|then| Value::from(citation(&then.cite).set("says", question.say(&then.says))));
    Object::default()
        .set("sign", seen.sign.id.as_str())
        .set("says", question.say(&seen.sign.name))
        .set_all("reasons", cues)
        .set_all("then", then)
        .into()
}
