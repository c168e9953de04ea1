//! The results of the forms as JSON: under the keys of an answer, with their words in both languages. What does not apply is left out.

use serde::{Serialize, Serializer};

use super::{
    asked::Ask,
    band::{Graded, Interval, Reckoned},
    cadence::{Kept, Period, Record},
    chain::{Course, Progress, Step},
    checklist::{Completeness, Correction, Misfit, Review},
    signs::{Seen, SeenCue},
    table::{Rests, Verdict},
    takes::Listed,
};
use crate::{
    error::Code,
    law::{Citation, RuleId},
    text::Text,
    verdict::Duty,
};

/// Declares how a result is told: the keys, and what stands under each.
macro_rules! told {
    ($($(#[$doc:meta])* $result:ident $(<$life:lifetime>)? ($this:ident) { $($(#[$how:meta])* $key:ident: $type:ty = $value:expr,)* })*) => { $(
        $(#[$doc])*
        impl Serialize for $result $(<$life>)? {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                #[derive(Serialize)]
                struct Told<'s> {
                    $($(#[$how])* $key: $type,)*
                    #[serde(skip)]
                    of: std::marker::PhantomData<&'s ()>,
                }
                let $this = self;
                Told { $($key: $value,)* of: std::marker::PhantomData }.serialize(to)
            }
        }
    )* };
}

/// A name with its words.
#[derive(Serialize)]
struct Named<'s> {
    id: &'s str,
    name: &'s Text,
}

/// A reading of the law.
#[derive(Serialize)]
struct Read<'s> {
    #[serde(flatten)]
    cite: &'s Citation,
    fact: &'s str,
    value: bool,
    says: &'s Text,
}

/// A row that carries an outcome.
#[derive(Serialize)]
struct Ground<'s> {
    #[serde(flatten)]
    cite: &'s Citation,
    rule: &'s RuleId,
    book: &'s str,
    gives: &'s Text,
}

/// Something that is missing; its passage, where it is not that of the whole list.
#[derive(Serialize)]
struct Missing<'s> {
    #[serde(flatten)]
    cite: Option<&'s Citation>,
    #[serde(flatten)]
    item: Named<'s>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    one_of: Vec<Named<'s>>,
}

/// A period, and the acts it wants.
#[derive(Serialize)]
struct Wanting<'s> {
    #[serde(flatten)]
    period: &'s Period,
    needed: u32,
}

/// What the law says of a sign.
#[derive(Serialize)]
struct Then<'s> {
    #[serde(flatten)]
    cite: &'s Citation,
    says: &'s Text,
}

/// Words of a text, by their characters.
#[derive(Serialize)]
struct Place {
    chars: [usize; 2],
}

fn named(choice: &Listed) -> Named<'_> {
    Named { id: &choice.id, name: &choice.name }
}

fn read<'t>(rests: &Rests<'t>) -> Read<'t> {
    Read { cite: &rests.reading.cite, fact: &rests.fact.id, value: rests.value, says: &rests.fact.name }
}

told! {
    Listed(choice) {
        id: &'s str = &choice.id,
        name: &'s Text = &choice.name,
    }

    /// The condition of a duty is the table's own.
    Duty(duty) {
        rule: &'s RuleId = &duty.rule,
        name: &'s Text = &duty.name,
    }

    Ask(asked) {
        fact: &'s str = &asked.fact,
        ask: &'s Text = &asked.words,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        choices: Vec<Named<'s>> = asked.choices.iter().map(named).collect(),
        #[serde(skip_serializing_if = "<[Duty]>::is_empty")]
        duties: &'s [Duty] = &asked.duties,
    }

    Misfit<'_>(misfit) {
        fact: &'s str = misfit.field,
        message: &'s Text = &misfit.says,
        help: &'s Text = &misfit.help,
    }

    Correction<'_>(correction) {
        code: Code = correction.code,
        fact: &'s str = correction.field,
        path: String = format!("facts.{}", correction.field),
        message: &'s Text = &correction.says,
        help: &'s Text = &correction.help,
        needed: bool = correction.needed,
    }

    Review<'_>(review) {
        #[serde(skip_serializing_if = "Option::is_none")]
        outcome: Option<Completeness> = review.outcome(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        missing: Vec<Missing<'s>> = review.missing.iter().map(|item| Missing {
            cite: item.cite.as_ref(),
            item: Named { id: &item.id, name: &item.name },
            one_of: item.candidates(&review.facts).map(|member| Named { id: &member.id, name: &member.name }).collect(),
        }).collect(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        problems: Vec<Correction<'s>> = review.corrections(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        open: Vec<Ask> = review.asks(),
    }

    Step(step) {
        id: &'s str = &step.id,
        name: &'s Text = &step.name,
        #[serde(skip_serializing_if = "Option::is_none")]
        by: Option<&'s Text> = step.by.as_ref(),
    }

    Progress<'_>(progress) {
        #[serde(skip_serializing_if = "Option::is_none")]
        outcome: Option<Course> = progress.outcome(),
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<&'s Step> = progress.next,
        #[serde(skip_serializing_if = "<[&Step]>::is_empty")]
        skipped: &'s [&'s Step] = &progress.skipped,
        #[serde(skip_serializing_if = "<[&Step]>::is_empty")]
        out_of_order: &'s [&'s Step] = &progress.out_of_order,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        open: Vec<Ask> = progress.asks(),
    }

    Record(record) {
        #[serde(skip_serializing_if = "Option::is_none")]
        outcome: Option<Kept> = record.outcome(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        lapses: Vec<Wanting<'s>> = record.lapses.iter().map(|period| Wanting { period, needed: record.demand.at_least.get() }).collect(),
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<Wanting<'s>> = record.open.as_ref().map(|period| Wanting { period, needed: record.demand.at_least.get() }),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        open: Vec<Ask> = record.asks(),
    }

    Graded<'_>(graded) {
        #[serde(skip_serializing_if = "Option::is_none")]
        grade: Option<&'s str> = graded.outcome().map(|grade| grade.id.as_str()),
        #[serde(skip_serializing_if = "Option::is_none")]
        says: Option<&'s Text> = graded.outcome().map(|grade| &grade.name),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        between: Vec<&'s str> = graded.possible.iter().filter(|_| graded.outcome().is_none()).map(|grade| grade.id.as_str()).collect(),
        #[serde(skip_serializing_if = "<[Ask]>::is_empty")]
        open: &'s [Ask] = graded.asks(),
    }

    Reckoned<'_>(reckoned) {
        score: Interval = reckoned.score,
        #[serde(skip_serializing_if = "Option::is_none")]
        grade: Option<&'s str> = reckoned.grade.outcome().map(|grade| grade.id.as_str()),
        #[serde(skip_serializing_if = "Option::is_none")]
        says: Option<&'s Text> = reckoned.grade.outcome().map(|grade| &grade.name),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        between: Vec<&'s str> =
            reckoned.grade.possible.iter().filter(|_| reckoned.grade.outcome().is_none()).map(|grade| grade.id.as_str()).collect(),
        #[serde(skip_serializing_if = "<[Ask]>::is_empty")]
        open: &'s [Ask] = reckoned.asks(),
    }

    SeenCue<'_>(seen) {
        says: &'s Text = &seen.cue.says,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        found: Vec<Place> = seen.places.iter().map(|chars| Place { chars: [chars.start, chars.end] }).collect(),
    }

    /// The words themselves are those of the text that was looked at.
    Seen<'_>(seen) {
        sign: &'s str = &seen.sign.id,
        says: &'s Text = &seen.sign.name,
        reasons: &'s [SeenCue<'s>] = &seen.cues,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        then: Vec<Then<'s>> = seen.then.iter().map(|then| Then { cite: &then.cite, says: &then.says }).collect(),
    }

    Rests<'_>(rests) {
        #[serde(flatten)]
        read: Read<'s> = read(rests),
    }

    Verdict<'_>(verdict) {
        #[serde(skip_serializing_if = "Option::is_none")]
        outcome: Option<&'s str> = verdict.outcome().map(|outcome| outcome.id.as_str()),
        #[serde(skip_serializing_if = "Option::is_none")]
        says: Option<&'s Text> = verdict.outcome().map(|outcome| &outcome.name),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        grounds: Vec<Ground<'s>> = verdict.grounds().map(|ground| Ground {
            cite: &ground.row.cite,
            rule: &ground.row.source.rule,
            book: &ground.row.source.book,
            gives: &ground.outcome.name,
        }).collect(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        readings: Vec<Read<'s>> = verdict.readings().map(|rests| read(&rests)).collect(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        duties: Vec<&'s Duty> = verdict.duties().collect(),
        #[serde(skip_serializing_if = "Vec::is_empty")]
        open: Vec<Ask> = verdict.asks(),
    }
}

/// A number known exactly as text, any other by its ends.
impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Ends {
            low: String,
            high: String,
        }
        let text = |number: rust_decimal::Decimal| number.normalize().to_string();
        match self.is_exact() {
            true => to.serialize_str(&text(self.low)),
            false => Ends { low: text(self.low), high: text(self.high) }.serialize(to),
        }
    }
}
