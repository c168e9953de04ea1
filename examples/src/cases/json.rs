//! The sheet as data.

use gongkai::{Lang, calendar::Standing, law::Citation, request::log::Layout};
use serde_json::{Map, Value, json};

use super::sheet::{Line, STATUSES, Sheet};
use crate::fault::Fault;

pub(super) fn sheet(sheet: &Sheet, layout: &Layout, faults: &[Fault]) -> String {
    let mut counts: Map<String, Value> =
        STATUSES.into_iter().map(|status| (status.as_str().to_owned(), sheet.count(status).into())).collect();
    counts.insert("to_come".to_owned(), sheet.to_come.into());
    let value = json!({
        "on": sheet.on.to_string(),
        "book": sheet.book,
        "calendar": sheet.calendar.version(),
        "counts": counts,
        "understood": layout,
        "requests": sheet.lines.iter().map(|line| request(line, sheet.lang)).collect::<Vec<_>>(),
        "problems": faults.iter().map(|fault| fault.data(sheet.lang)).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn request(line: &Line, lang: Lang) -> Value {
    let state = &line.account.state;
    let rules = line.request.clock().rules();
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| Value::from(day.to_string()));
    let breaches = line.breaches().map(|(breach, cite)| {
        let name = rules.breach(breach.kind).map(|rule| (rule.name.get(lang).into(), rule.by.as_str().into())).unzip();
        with(
            cite,
            [
                ("breach", Some(breach.kind.as_str().into())),
                ("name", name.0),
                ("by", name.1),
                ("date", day(line.date(breach.event))),
                ("who", line.who(breach.event).map(Value::from)),
                ("doubtful", breach.doubtful().map(|why| Value::from(why.get(lang)))),
            ],
        )
    });
    let duties = line.duties().map(|(duty, cite)| {
        let name = rules.duty(duty.kind).map(|rule| (rule.name.get(lang).into(), rule.by.as_str().into())).unzip();
        with(
            cite,
            [
                ("duty", Some(duty.kind.as_str().into())),
                ("name", name.0),
                ("by", name.1),
                ("due", day(duty.due)),
                ("who", line.who(duty.event).map(Value::from)),
                ("standing", unfirm(line.standing(duty))),
            ],
        )
    });
    let (breaches, duties): (Vec<Value>, Vec<Value>) = (breaches.collect(), duties.collect());
    let mut value = json!({
        "request": line.request.id,
        "status": state.status.as_str(),
        "days_used": state.used,
        "breaches": breaches,
        "duties": duties,
    });
    if let (Value::Object(map), Some(term)) = (&mut value, line.request.clock().terms().get(state.clock)) {
        map.insert("book".to_owned(), term.book.as_str().into());
        let may = [
            ("subject", line.request.subject.clone().map(Value::from)),
            ("closed_by", state.closed_by.map(|closing| closing.as_str().into())),
            ("due", day(line.account.due())),
            ("due_standing", unfirm(line.firm.due)),
            ("latest_lawful", day(line.latest_lawful())),
            ("latest_lawful_standing", unfirm(line.firm.latest_lawful)),
            ("national", day(line.national())),
            ("national_standing", unfirm(line.firm.legal_max)),
            ("days_left", state.left.map(Value::from)),
            ("extended_by", Some(state.extended_by).filter(|days| *days > 0).map(Value::from)),
        ];
        map.extend(may.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    }
    value
}

/// That the next notice may still move a day, or has yet to arrange it.
fn unfirm(standing: Standing) -> Option<Value> {
    (standing > Standing::Settled).then(|| standing.as_str().into())
}

/// What there is of these, with the passage.
fn with<const N: usize>(cite: &Citation, entries: [(&str, Option<Value>); N]) -> Value {
    let cited = [("document", cite.document.title.as_str()), ("article", cite.provision.as_str()), ("evidence", cite.evidence.as_str())];
    let cited = cited.into_iter().map(|(key, text)| (key.to_owned(), text.into()));
    Value::Object(entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).chain(cited).collect())
}
