//! The sheet as data, with every proof.

use gongkai::{
    Lang,
    calendar::Standing,
    form::term::{Bound, Left, Point},
};
use serde_json::{Map, Value, json};

use super::{
    item::{Group, Item, Span},
    sheet::Sheet,
    words,
};

pub(super) fn sheet(sheet: &Sheet) -> String {
    let counts: Map<String, Value> =
        Group::ALL.iter().copied().map(|group| (group.as_str().to_owned(), sheet.count(group).into())).collect();
    let value = json!({
        "on": sheet.on.to_string(),
        "ahead": sheet.ahead,
        "book": sheet.book,
        "books": sheet.books(),
        "calendar": sheet.calendar.version(),
        "counts": counts,
        "items": sheet.items.iter().map(|item| self::item(item, sheet.lang)).collect::<Vec<_>>(),
        "problems": sheet.faults.iter().map(|fault| fault.data(sheet.lang)).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn item(item: &Item, lang: Lang) -> Value {
    let proof: Vec<&str> = item.proof.iter().map(|line| line.get(lang)).collect();
    let mut value = json!({
        "group": item.group.as_str(),
        "lane": item.record.lane.file().trim_end_matches(".csv"),
        "line": item.record.line,
        "id": item.record.id,
        "what": words::what(item, lang),
        "rule": item.record.rule,
        "name": item.name.get(lang),
        "gives": item.gives.get(lang),
        "book": item.book,
        "lead": item.lead,
        "document": item.cite.document.title,
        "article": item.cite.provision,
        "evidence": item.cite.evidence.as_str(),
    });
    if let Value::Object(map) = &mut value {
        let mut may = |key: &str, value: Option<Value>| map.extend(value.map(|value| (key.to_owned(), value)));
        may("case", item.record.case.clone().map(Value::from));
        may("channel", item.record.channel.clone().map(Value::from));
        may("number", item.cite.document.number.clone().map(Value::from));
        may("quote", item.cite.quote.clone().map(Value::from));
        may("beside", item.beside.as_ref().map(|text| text.get(lang).into()));
        may("proof", (!proof.is_empty()).then(|| proof.into()));
        map.extend(item.span.iter().flat_map(|span| self::span(span, item, lang)));
    }
    value
}

fn span(span: &Span, item: &Item, lang: Lang) -> Map<String, Value> {
    let point = |point: Point| Value::from(point.to_string());
    let (n, unit) = match span.left {
        Some(Left::Workdays(n)) => (Some(n), Some("workdays")),
        Some(Left::Days(n)) => (Some(n), Some("days")),
        Some(Left::Minutes(n)) => (Some(n), Some("minutes")),
        None => (None, None),
    };
    let entries = [
        ("start", Some(point(span.start))),
        ("opens", span.opens.map(|day| point(day.into()))),
        ("due", Some(point(span.due))),
        ("standing", (span.standing > Standing::Settled).then(|| span.standing.as_str().into())),
        ("bound", (span.bound == Bound::AtLeast).then(|| "at_least".into())),
        ("done", span.done.map(point)),
        ("left", n.map(Value::from)),
        ("left_unit", unit.map(Value::from)),
        ("says", Some(words::left(item, lang).into())),
        ("acts", (!span.acts.is_empty()).then(|| span.acts.iter().map(ToString::to_string).collect())),
    ];
    entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}
