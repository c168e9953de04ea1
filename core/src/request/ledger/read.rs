//! Reading an event that a person wrote: its keys are closed, and all that is wrong with it is noted with its path.

use chrono::NaiveDate;

use super::event::{Event, Opinion, Remedy, Service};
use crate::{
    Rulebook,
    error::{Code, Problem},
    form::ledger::EventKind,
    reader::{Fields, Node},
    request::received::{Channel, Receipt, Received},
    text::Text,
};

/// More than any file has: a list so long is no file.
pub(crate) const MOST_EVENTS: usize = 10_000;

/// What the key of an event takes.
pub(crate) enum Key {
    Text,
    Date,
    Truth,
    Whole,
    Choice(Vec<(&'static str, Text)>),
}

/// The keys an event may have beside `date` and `event`, with their questions.
pub(crate) fn keys() -> Vec<(&'static str, Text, Key)> {
    let opinions = [
        (Opinion::Agrees, "同意公开", "agrees to disclosure"),
        (Opinion::Objects, "不同意公开", "objects"),
        (Opinion::ObjectsWithReasons, "不同意公开且有合理理由", "objects with good reasons"),
    ];
    let services = [(Service::Post, "邮寄", "by post"), (Service::Direct, "直接或者委托送达", "directly or through another agency")];
    let remedies = [(Remedy::Reconsideration, "行政复议", "reconsideration"), (Remedy::Litigation, "行政诉讼", "litigation")];
    vec![
        ("who", Text::new("何人、何机关？", "which person or agency?"), Key::Text),
        ("opinion", Text::new("意见？", "what opinion?"), Key::Choice(choices(&opinions, Opinion::as_str))),
        ("until", Text::new("至何日？", "until which day?"), Key::Date),
        ("excused", Text::new("逾期有无正当理由？", "was there a good reason for being late?"), Key::Truth),
        ("days", Text::new("延长几个工作日？", "by how many working days?"), Key::Whole),
        ("by", Text::new("何人批准？", "who approved?"), Key::Text),
        ("served", Text::new("如何送达？", "how was it delivered?"), Key::Choice(choices(&services, Service::as_str))),
        ("remedy", Text::new("何种救济？", "which remedy?"), Key::Choice(choices(&remedies, Remedy::as_str))),
        ("channel", Text::new("以何种渠道提交？", "through which channel was it sent?"), Key::Choice(channels())),
        ("unreachable", Text::new("申请人未留电话或者无法联系？", "can the applicant not be reached?"), Key::Truth),
        ("submitted", Text::new("何日提交？", "on which day was it handed in?"), Key::Date),
        ("signed", Text::new("何日签收？", "on which day was it signed for?"), Key::Date),
        ("confirmed", Text::new("何日与申请人确认？", "on which day was it confirmed with the applicant?"), Key::Date),
        ("restored", Text::new("何日恢复联络？", "on which day was contact restored?"), Key::Date),
        ("arrived", Text::new("系统何日接收？", "on which day did the system take it in?"), Key::Date),
        ("ref", Text::new("本机关的编号？", "a reference of your own?"), Key::Text),
    ]
}

fn channels() -> Vec<(&'static str, Text)> {
    choices(
        &[
            (Channel::InPerson, "当面提交", "handed in"),
            (Channel::SignedFor, "邮寄，须签收", "by post that is signed for"),
            (Channel::OrdinaryPost, "平常信函等无需签收的邮寄", "by ordinary post, not signed for"),
            (Channel::Internet, "互联网渠道", "over the internet"),
            (Channel::Email, "公布的电子邮箱", "to the published e-mail address"),
            (Channel::Fax, "传真", "by fax"),
        ],
        Channel::as_str,
    )
}

fn choices<T: Copy>(all: &[(T, &'static str, &'static str)], name: fn(T) -> &'static str) -> Vec<(&'static str, Text)> {
    all.iter().map(|(value, zh, en)| (name(*value), Text::new(*zh, *en))).collect()
}

/// An event; `law` is the book, and the day of it, that tell the day of receipt from a channel.
pub(crate) fn event(node: Node, law: Option<(&Rulebook, NaiveDate)>) -> Option<Event> {
    let fields = node.object()?;
    let sink = fields.sink;
    let kinds: Vec<(&'static str, EventKind)> = EventKind::ALL.iter().map(|kind| (kind.as_str(), *kind)).collect();
    let kind = fields.need("event").and_then(|node| node.name(&kinds));
    let channel = kind.filter(|kind| *kind == EventKind::Received).and_then(|_| word(&fields, "channel", Channel::ALL, Channel::as_str));
    let date = match channel {
        Some(channel) => received_through(&fields, channel, law),
        None => fields.need("date").and_then(|node| node.date()),
    };
    let reference = fields.fact("ref").and_then(|node| node.text().map(str::to_owned));
    // Without its kind nobody knows which keys may stand there.
    let kind = kind?;
    let text = |holds: bool, key: &'static str| holds.then(|| fields.fact(key).and_then(|node| node.text().map(str::to_owned))).flatten();
    let who = text(takes_who(kind), "who");
    let by = text(kind == EventKind::ExtensionApproved, "by");
    let days = (kind == EventKind::ExtensionApproved).then(|| fields.need("days").and_then(|node| node.whole(1)));
    let until = match kind {
        EventKind::SupplementAsked => fields.fact("until").map(|node| node.date()),
        EventKind::DelayTold => Some(fields.need("until").and_then(|node| node.date())),
        _ => None,
    };
    let excused = (kind == EventKind::SupplementReceived).then(|| fields.fact("excused").and_then(|node| node.bool())).flatten();
    let opinion = takes_opinion(kind).then(|| word(&fields, "opinion", Opinion::ALL, Opinion::as_str)).flatten();
    let served = (kind == EventKind::Replied).then(|| word(&fields, "served", Service::ALL, Service::as_str)).flatten();
    let remedy = (kind == EventKind::RemedySought).then(|| word(&fields, "remedy", Remedy::ALL, Remedy::as_str)).flatten();
    let until_path = fields.path_to("until");
    fields.close();
    let date = date?;
    if let Some(until) = until.flatten().filter(|until| *until < date) {
        sink.report(Problem::new(
            Code::Contradiction,
            until_path,
            Text::new(format!("{until} 早于该事件 {date}"), format!("{until} lies before the event on {date}")),
            Text::new("改正其中之一", "correct one of the two"),
        ));
        return None;
    }
    Some(Event {
        who,
        days: days.map_or(Some(None), |days| days.map(Some))?,
        until: until.map_or(Some(None), |until| until.map(Some))?,
        excused,
        opinion,
        served,
        remedy,
        by,
        channel,
        reference,
        ..Event::new(date, kind)
    })
}

/// The day of receipt that the channel and the days of what happened tell; a `date` beside them must be that day.
fn received_through(fields: &Fields, channel: Channel, law: Option<(&Rulebook, NaiveDate)>) -> Option<NaiveDate> {
    let sink = fields.sink;
    let day = |key: &'static str| fields.fact(key).and_then(|node| node.date());
    let receipt = Receipt {
        unreachable: fields.fact("unreachable").and_then(|node| node.bool()).unwrap_or_default(),
        submitted: day("submitted"),
        signed: day("signed"),
        confirmed: day("confirmed"),
        restored: day("restored"),
        arrived: day("arrived"),
        ..Receipt::through(channel)
    };
    let date = day("date");
    let (book, on) = law?;
    match (
        sink.take_all(receipt.day(book, on).map_err(|faults| faults.map(|fault| Problem { path: fields.path_to("channel"), ..fault })))?,
        date,
    ) {
        (Received::On(day), Some(date)) if day != date => {
            sink.report(Problem::new(
                Code::Contradiction,
                fields.path_to("date"),
                Text::new(format!("依规定收到之日为 {day}，而非 {date}"), format!("by the rule the day of receipt is {day}, not {date}")),
                Text::new("删去 date，或改正其余日期", "leave `date` out, or correct the other days"),
            ));
            None
        }
        (Received::On(day), _) => Some(day),
        (Received::Missing(missing), _) => {
            sink.report(Problem::new(
                Code::MissingKey,
                fields.path_to(&missing.fact),
                Text::new(
                    format!("尚不能确定收到之日：{}", missing.name.zh),
                    format!("the day of receipt cannot be told yet: {}", missing.name.en),
                ),
                Text::new(format!("补上“{}”", missing.fact), format!("add `{}`", missing.fact)),
            ));
            None
        }
        (Received::NotTold, _) => {
            sink.report(Problem::new(
                Code::BadValue,
                fields.path_to("channel"),
                Text::new("当日的规定未列此渠道", "the law of that day does not speak of this channel"),
                Text::new("直接写明 date", "give `date` instead"),
            ));
            None
        }
    }
}

fn word<T: Copy>(fields: &Fields, key: &'static str, all: &[T], name: fn(T) -> &'static str) -> Option<T> {
    let known: Vec<(&'static str, T)> = all.iter().map(|value| (name(*value), *value)).collect();
    fields.fact(key).and_then(|node| node.name(&known))
}

fn takes_opinion(kind: EventKind) -> bool {
    matches!(kind, EventKind::ThirdPartyAnswered | EventKind::CoMakerAnswered | EventKind::AgencyAnswered)
}

fn takes_who(kind: EventKind) -> bool {
    use EventKind as E;
    takes_opinion(kind)
        || matches!(
            kind,
            E::ThirdPartyAsked
                | E::ThirdPartyReached
                | E::ThirdPartySilent
                | E::CoMakerAsked
                | E::CoMakerReached
                | E::CoMakerSilent
                | E::AgencyAsked
        )
}
