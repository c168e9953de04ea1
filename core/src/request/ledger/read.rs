//! Reading an event that a person wrote: its keys are closed, and all that is wrong with it is noted with its path.

use chrono::NaiveDate;

use super::{
    event::Event,
    words::{Opinion, Remedy, Service, Taker},
};
use crate::{
    Rulebook,
    error::{Code, Problem},
    form::ledger::{AtFault, EventKind},
    names::Names,
    reader::{Fields, Node, optional},
    request::received::{Channel, Receipt, Received, other_law},
    text::Text,
};

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
    vec![
        ("who", Text::new("何人、何机关？", "which person or agency?"), Key::Text),
        ("opinion", Text::new("意见？", "what opinion?"), choice(Opinion::text)),
        ("until", Text::new("至何日？", "until which day?"), Key::Date),
        ("excused", Text::new("逾期有无正当理由？", "was there a good reason for being late?"), Key::Truth),
        ("days", Text::new("延长几个工作日？", "by how many working days?"), Key::Whole),
        ("by", Text::new("何人批准？", "who approved?"), Key::Text),
        ("served", Text::new("如何送达？", "how was it delivered?"), choice(Service::text)),
        ("remedy", Text::new("何种救济？", "which remedy?"), choice(Remedy::text)),
        ("channel", Text::new("以何种渠道提交？", "through which channel was it sent?"), choice(Channel::text)),
        ("unreachable", Text::new("申请人未留电话或者无法联系？", "can the applicant not be reached?"), Key::Truth),
        ("taken_in_by", Text::new("由谁先行收到？", "who took it in first?"), choice(Taker::text)),
        (
            "passing_on_starts",
            Text::new("转到之日是否视为收到申请之日？", "does it count as received on the day it was passed on?"),
            Key::Truth,
        ),
        ("fault", Text::new("因何方的原因退回？", "whose fault is it that it came back?"), choice(AtFault::text)),
        ("stands", Text::new("退回的答复是否仍视为已经答复？", "does the reply that came back count as given?"), Key::Truth),
        ("sent_elsewhere", Text::new("寄送至公开工作机构以外的机构或个人吗？", "was it sent to another office or person?"), Key::Truth),
        (
            "system_receipt_confirms",
            Text::new("系统自动回执是否视为双方确认？", "is the system's own receipt taken for the confirmation?"),
            Key::Truth,
        ),
        ("submitted", Text::new("何日提交？", "on which day was it handed in?"), Key::Date),
        ("signed", Text::new("何日签收？", "on which day was it signed for?"), Key::Date),
        ("confirmed", Text::new("何日与申请人确认？", "on which day was it confirmed with the applicant?"), Key::Date),
        ("restored", Text::new("何日恢复联络？", "on which day was contact restored?"), Key::Date),
        ("arrived", Text::new("系统何日接收？", "on which day did the system take it in?"), Key::Date),
        ("taken_over", Text::new("何日转到本机关？", "on which day did it reach this agency?"), Key::Date),
        ("ref", Text::new("本机关的编号？", "a reference of your own?"), Key::Text),
    ]
}

/// The keys of an event of a kind beside `date`, `event` and `ref`, and whether it needs them.
pub(crate) const fn keys_of(kind: EventKind) -> &'static [(&'static str, bool)] {
    use EventKind as E;
    const MAY: bool = false;
    const NEEDS: bool = true;
    match kind {
        E::Received => &[
            ("channel", MAY),
            ("unreachable", MAY),
            ("sent_elsewhere", MAY),
            ("passing_on_starts", MAY),
            ("system_receipt_confirms", MAY),
            ("submitted", MAY),
            ("signed", MAY),
            ("confirmed", MAY),
            ("restored", MAY),
            ("arrived", MAY),
            ("taken_over", MAY),
        ],
        E::PassedOn => &[("who", MAY), ("taken_in_by", MAY), ("passing_on_starts", MAY)],
        E::SupplementAsked => &[("until", MAY)],
        E::SupplementReceived => &[("excused", MAY)],
        E::ThirdPartyAsked | E::ThirdPartyReached | E::ThirdPartySilent => &[("who", MAY)],
        E::CoMakerAsked | E::CoMakerReached | E::CoMakerSilent | E::AgencyAsked => &[("who", MAY)],
        E::ThirdPartyAnswered | E::CoMakerAnswered | E::AgencyAnswered => &[("who", MAY), ("opinion", MAY)],
        E::ExtensionApproved => &[("days", NEEDS), ("by", MAY)],
        E::DelayTold => &[("until", NEEDS)],
        E::ReplyReturned => &[("fault", MAY), ("stands", MAY)],
        E::Replied | E::ServedAgain => &[("served", MAY)],
        E::RemedySought => &[("remedy", MAY)],
        _ => &[],
    }
}

fn choice<T: Names>(words: fn(T) -> Text) -> Key {
    Key::Choice(T::ALL.iter().map(|one| (one.as_str(), words(*one))).collect())
}

/// What tells the day of receipt from a channel.
#[derive(Clone, Copy)]
pub(crate) struct ReceiptLaw<'a> {
    pub(crate) book: &'a Rulebook,
    pub(crate) on: NaiveDate,
    /// Whether the question names the day, under `on`.
    pub(crate) is_named: bool,
}

/// An event; `law` tells the day of receipt from a channel.
pub(crate) fn event(node: Node, law: Option<ReceiptLaw>) -> Option<Event> {
    let fields = node.object()?;
    let sink = fields.sink;
    let kind = fields.need("event").and_then(|node| node.one_of());
    let channel = kind.filter(|kind| *kind == EventKind::Received).and_then(|_| fields.fact("channel")?.one_of());
    let date = match channel {
        Some(channel) => received_through(&fields, channel, law),
        None => fields.need("date").and_then(|node| node.date()),
    };
    let reference = fields.fact("ref").and_then(|node| node.text().map(str::to_owned));
    // Without its kind nobody knows which keys may stand there.
    let kind = kind?;
    let given = Given { fields: &fields, kind };
    let who = given.text("who");
    let by = given.text("by");
    let days = given.read("days", |node| node.whole(1));
    let until = given.read("until", |node| node.date());
    let excused = given.read("excused", |node| node.bool()).flatten();
    let opinion = given.read("opinion", |node| node.one_of()).flatten();
    let served = given.read("served", |node| node.one_of()).flatten();
    let remedy = given.read("remedy", |node| node.one_of()).flatten();
    let taken_in_by = given.read("taken_in_by", |node| node.one_of()).flatten();
    let passing_on_starts = given.read("passing_on_starts", |node| node.bool()).flatten();
    let fault = given.read("fault", |node| node.one_of()).flatten();
    let stands = given.read("stands", |node| node.bool()).flatten();
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
        days: optional(days)?,
        until: optional(until)?,
        excused,
        opinion,
        served,
        remedy,
        by,
        channel,
        taken_in_by,
        passing_on_starts,
        fault,
        stands,
        reference,
        ..Event::new(date, kind)
    })
}

/// The day of receipt that the channel and the days of what happened tell; a `date` beside them must be that day.
fn received_through(fields: &Fields, channel: Channel, law: Option<ReceiptLaw>) -> Option<NaiveDate> {
    let sink = fields.sink;
    let day = |key: &'static str| fields.fact(key).and_then(|node| node.date());
    let truth = |key: &'static str| fields.fact(key).and_then(|node| node.bool());
    let receipt = Receipt {
        unreachable: truth("unreachable").unwrap_or_default(),
        sent_elsewhere: truth("sent_elsewhere").unwrap_or_default(),
        passing_on_starts: truth("passing_on_starts"),
        system_receipt_confirms: truth("system_receipt_confirms"),
        submitted: day("submitted"),
        signed: day("signed"),
        confirmed: day("confirmed"),
        restored: day("restored"),
        arrived: day("arrived"),
        taken_over: day("taken_over"),
        ..Receipt::through(channel)
    };
    let date = day("date");
    let ReceiptLaw { book, on, is_named } = law?;
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
        // By the law of another day: whether it was received on this one that law cannot tell.
        (Received::On(day), _) if day != on => {
            sink.report(other_law(if is_named { "on".to_owned() } else { fields.path_to("channel") }, on, day));
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

/// The keys of an event whose kind is known.
struct Given<'f, 'v, 's> {
    fields: &'f Fields<'v, 's>,
    kind: EventKind,
}

impl<'v, 's> Given<'_, 'v, 's> {
    /// What stands under a key: `None` where nothing does or the event has no such key, `Some(None)` where it cannot be read.
    fn read<T>(&self, key: &'static str, read: impl Fn(Node<'v, 's>) -> Option<T>) -> Option<Option<T>> {
        let (_, needed) = keys_of(self.kind).iter().find(|(known, _)| *known == key)?;
        if *needed { Some(self.fields.need(key).and_then(read)) } else { self.fields.fact(key).map(read) }
    }

    fn text(&self, key: &'static str) -> Option<String> {
        self.read(key, |node| node.text().map(str::to_owned)).flatten()
    }
}
