//! Local books beside the national law: terms of random books counted day by day, and what `conformity` finds of them.

use std::sync::LazyLock;

use chrono::{Days as Plus, NaiveDate};
use gongkai::{
    Library, Rulebook,
    calendar::{Calendar, Standing},
    form::term::Pause,
    rulebook::{Departure, TermQuestion, conformity},
};
use gongkai_tests::{Days, Random};
use serde_json::{Map, Value, json};

static DAYS: LazyLock<Days> = LazyLock::new(|| Days::read().unwrap());

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn own(sections: &Value) -> Rulebook {
    let text = json!({ "zh": "本局", "en": "own" });
    let mut book = json!({
        "book": { "id": "own", "title": text, "scope": text, "version": "1", "extends": "cn" },
        "document": { "own": { "title": "本局办法" } },
    });
    book.as_object_mut().unwrap().extend(sections.as_object().unwrap().clone());
    Rulebook::from_json("own", &book.to_string(), Library::embedded()).unwrap()
}

fn cite() -> Value {
    json!({ "document": "own", "provision": "第一条", "evidence": "text" })
}

/// Conventions that differ from the national ones where that is asked for.
fn conventions(receipt_rolls: bool, end_rolls: bool) -> Value {
    let mut set = Map::new();
    if receipt_rolls {
        set.insert("receipt_on_rest_day".into(), json!({ "value": "next_workday", "cite": cite() }));
    }
    if !end_rolls {
        set.insert("calendar_day_roll".into(), json!({ "value": "none", "cite": cite() }));
    }
    Value::Object(set)
}

/// A limit as it is written and as it is counted.
#[derive(Debug, Clone, Copy)]
struct Counting {
    n: u32,
    unit: &'static str,
    extension: &'static str,
    receipt_rolls: bool,
    end_rolls: bool,
}

/// Where a count ends, and the last day whose being worked mattered. `None` for a day that nobody can know.
struct Counted {
    due: Option<NaiveDate>,
    looked_at: Option<NaiveDate>,
    /// A day before which it cannot end.
    least: NaiveDate,
}

impl Counting {
    /// Lived through day by day.
    fn walk(self, start: NaiveDate, extended_by: u32, pauses: &[Pause]) -> Counted {
        let per_unit = if self.unit == "weeks" { 7 } else { 1 };
        let mut counted = Counted { due: None, looked_at: None, least: start + Plus::new(u64::from(self.n * per_unit)) };
        counted.due = self.walked(start, extended_by, pauses, &mut counted.looked_at);
        counted
    }

    fn walked(self, start: NaiveDate, extended_by: u32, pauses: &[Pause], looked_at: &mut Option<NaiveDate>) -> Option<NaiveDate> {
        let mut look = |day: NaiveDate| {
            *looked_at = (*looked_at).max(Some(day));
            DAYS.is_worked(day)
        };
        let mut today = start;
        while self.receipt_rolls && !look(today)? {
            today = today + Plus::new(1);
        }
        let per_unit = if self.unit == "weeks" { 7 } else { 1 };
        let mut last_unit = self.unit;
        for (n, unit) in [(self.n * per_unit, self.unit), (extended_by, self.extension)] {
            let mut left = n;
            while left > 0 {
                today = today + Plus::new(1);
                let is_counted = unit != "workdays" || look(today)?;
                let stands_still = pauses.iter().any(|pause| pause.from < today && today <= pause.to);
                left -= u32::from(is_counted && !stands_still);
                last_unit = unit;
            }
        }
        while self.end_rolls && last_unit != "workdays" && !look(today)? {
            today = today + Plus::new(1);
        }
        Some(today)
    }
}

const NATIONAL: Counting = Counting { n: 20, unit: "workdays", extension: "workdays", receipt_rolls: false, end_rolls: true };

/// A book with a reply term of its own, or with nothing but its own way of counting.
fn random_book(random: &mut Random) -> (Rulebook, Counting) {
    let (receipt_rolls, end_rolls) = (random.coin(), random.coin());
    if random.below(5) == 0 {
        let book = own(&json!({ "convention": conventions(receipt_rolls, end_rolls) }));
        return (book, Counting { receipt_rolls, end_rolls, ..NATIONAL });
    }
    let (n, unit) =
        [(10, "workdays"), (20, "workdays"), (25, "workdays"), (20, "days"), (28, "days"), (30, "days"), (4, "weeks")][random.below(7)];
    let extension = ["workdays", "workdays", "days"][random.below(3)];
    let mut term = json!({ "name": { "zh": "答复", "en": "reply" }, "within": format!("{n} {unit}"), "cite": cite() });
    // Without one of its own it has the national extension, in working days.
    if extension == "days" || random.coin() {
        term["extension"] = json!({ "up_to": format!("15 {extension}"), "condition": { "zh": "批准", "en": "approved" } });
    }
    let book = own(&json!({ "convention": conventions(receipt_rolls, end_rolls), "term": { "request.reply": term } }));
    (book, Counting { n, unit, extension, receipt_rolls, end_rolls })
}

/// The stricter of the two binds; where only one can be counted, if it is the stricter for certain.
#[test]
fn the_stricter_of_two_limits_counted_day_by_day_binds() {
    let mut random = Random::new(11);
    let (mut local, mut national, mut refused, mut marked) = (0, 0, 0, 0);
    for _ in 0..150 {
        let (book, counting) = random_book(&mut random);
        for _ in 0..700 {
            let first = if random.below(3) == 0 { day("2026-10-20") } else { day("2019-05-15") };
            let start = first + Plus::new(random.below(if first > day("2026-01-01") { 73 } else { 2_780 }) as u64);
            let extended_by = if random.coin() { 0 } else { u32::try_from(random.below(16)).unwrap() };
            let pauses: Vec<Pause> = (0..if counting.unit == "weeks" { 0 } else { random.below(3) })
                .map(|_| {
                    let from = start + Plus::new(random.below(45) as u64);
                    Pause::between(from, from + Plus::new(random.below(12) as u64)).because("third_party")
                })
                .collect();
            let question = TermQuestion::new("request.reply", start).extended_by(extended_by);
            let question = pauses.iter().cloned().fold(question, TermQuestion::paused);
            let answered = book.deadline(&question, &Calendar::china());
            let (own, legal) = (counting.walk(start, extended_by, &pauses), NATIONAL.walk(start, extended_by, &pauses));
            let within_notices = |due: NaiveDate| due <= day("2026-12-31");
            let binds = match (own.due, legal.due) {
                (Some(own), Some(legal)) if own > legal => Some((legal, true)),
                (Some(own), Some(_)) => Some((own, false)),
                (Some(due), None) if within_notices(due) || due <= legal.least => Some((due, false)),
                (None, Some(due)) if within_notices(due) || due <= own.least => Some((due, true)),
                _ => None,
            };
            let told = answered.as_ref().ok().map(|due| (due.day(), due.laxer.is_some()));
            assert_eq!(told, binds, "{counting:?} from {start}, extended by {extended_by}, {pauses:?}: {:?} {:?}", own.due, legal.due);
            let Ok(due) = answered else {
                refused += 1;
                continue;
            };
            let looked_at = if due.laxer.is_some() { legal.looked_at } else { own.looked_at };
            let unsettled = looked_at.is_some_and(|last| last >= day("2026-12-26"));
            let standing = if unsettled { Standing::Unsettled } else { Standing::Settled };
            assert_eq!(due.standing, standing, "{counting:?} from {start}, extended by {extended_by}, {pauses:?}");
            // Each pause that is named left a day out: without all of them it would be due earlier, or on the same rest day.
            for pause in &due.stopped_by {
                assert!(pause.from < due.day() && pause.to > start, "{counting:?} from {start}: {pause:?}");
            }
            due.proof(&Calendar::china()).unwrap();
            *(if due.laxer.is_some() { &mut national } else { &mut local }) += 1;
            marked += usize::from(unsettled);
        }
    }
    assert!(local > 2_000 && national > 2_000 && refused > 200 && marked > 200, "{local} {national} {refused} {marked}");
}

fn found(sections: &Value) -> Vec<Departure> {
    conformity(&own(sections), &Calendar::china())
}

fn term(rule: &str, within: &str) -> Value {
    json!({ rule: { "name": { "zh": "期限", "en": "term" }, "within": within, "cite": cite() } })
}

#[test]
fn conformity_lists_an_equal_figure_counted_more_laxly() {
    let laxer = found(&json!({ "convention": conventions(true, true), "term": term("request.reply", "20 workdays") }));
    let reply = laxer.iter().find(|laxer| laxer.rule.as_str() == "request.reply" && &*laxer.national.says.en == "20 workdays").unwrap();
    // The first rest day under the Regulations of 2019 is Saturday the 18th.
    assert_eq!((&*reply.own.says.en, reply.from), ("20 workdays", day("2019-05-18")));
    assert_eq!(
        found(&json!({ "term": term("request.reply", "20 workdays") }))
            .iter()
            .filter(|laxer| laxer.own.says == laxer.national.says)
            .count(),
        0
    );
}

#[test]
fn conformity_lists_what_a_convention_alone_makes_of_an_inherited_limit() {
    let laxer = found(&json!({ "convention": conventions(true, true) }));
    let reply = laxer.iter().find(|laxer| laxer.rule.as_str() == "request.reply" && &*laxer.national.says.en == "20 workdays").unwrap();
    assert_eq!((&*reply.own.says.en, reply.own.cite.document.title.as_str()), ("20 workdays", "本局办法"));
    // Days that do not roll shorten what is to be done by then, and what must not be over before.
    let shorter = found(&json!({ "convention": conventions(false, false) }));
    let rules: Vec<(&str, &str)> = shorter.iter().map(|laxer| (laxer.rule.as_str(), laxer.case.as_str())).collect();
    assert_eq!(rules, [("predecision.comment", "public_comment")]);
}

#[test]
fn conformity_tries_hours_against_days_at_both_ends_of_a_day() {
    let is_laxer = |within: &str| {
        !found(&json!({ "convention": conventions(false, false), "term": term("opinion.other", within) }))
            .iter()
            .all(|laxer| laxer.rule.as_str() != "opinion.other")
    };
    // Nationally 48 hours. Two days last to their end and are longer, but from the last moment of a day; one day is never.
    assert!(is_laxer("49 hours") && !is_laxer("48 hours") && !is_laxer("47 hours"));
    assert!(is_laxer("2 days") && !is_laxer("1 day"));
    // From midnight 362 hours end within the 15th day, from the evening on the 16th.
    let late = json!({ "term": term("request.remedy.after_reconsideration", "362 hours"), "convention": conventions(false, false) });
    assert!(found(&late).iter().any(|laxer| &*laxer.own.says.en == "362 hours"), "15 days, rolled, against 362 hours from the evening");
}
