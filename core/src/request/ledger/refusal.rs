//! Why an event cannot have happened, in words.

use super::{clock::Clock, event::Event, fold::Refusal, state::date};
use crate::{
    calendar::CalendarError,
    error::{Code, Problem},
    form::ledger::EventKind,
    text::Text,
};

impl Clock {
    /// A refusal in words; `path` names the place of an event.
    pub(crate) fn problem(&self, refusal: Refusal, events: &[Event], path: impl Fn(usize) -> String) -> Problem {
        let names = |word: fn(&Text) -> &str, bits: u64, comma: &str| {
            let possible = self.law.rules.events.iter().filter(|rule| bits & 1 << rule.kind as u32 != 0);
            possible.map(|rule| format!("{} ({})", rule.kind.as_str(), word(&rule.name))).collect::<Vec<_>>().join(comma)
        };
        match refusal {
            Refusal::Impossible { event: at, possible } => {
                let Some(event) = events.get(at) else { return nothing_received() };
                let name = self.law.rules.event(event.kind).map(|rule| &rule.name);
                let who = event.who.as_ref().map_or_else(String::new, |who| format!("（{who}）"));
                let (zh, en) = name.map_or(("", ""), |name| (&*name.zh, &*name.en));
                let received = events.iter().find(|event| event.kind == EventKind::Received).filter(|_| event.kind != EventKind::Received);
                let (why_zh, why_en) = match received {
                    Some(received) if event.date < received.date => {
                        (format!("早于收到申请之日 {}", received.date), format!("before the request was received on {}", received.date))
                    }
                    _ => ("此前的事件使其不可能发生".to_owned(), "what happened before makes it impossible".to_owned()),
                };
                Problem::new(
                    Code::Contradiction,
                    path(at),
                    Text::new(format!("{}“{zh}”{who}：{why_zh}", event.date), format!("{} {en}{who}: {why_en}", event.date)),
                    Text::new(
                        format!("当时可能的事件：{}", names(|name| &name.zh, possible, "、")),
                        format!("possible then: {}", names(|name| &name.en, possible, ", ")),
                    ),
                )
            }
            Refusal::TooEarly => {
                let last = events.iter().map(|event| event.date).max().map_or_else(String::new, |day| format!(" ({day})"));
                Problem::new(
                    Code::Contradiction,
                    "today",
                    Text::new(format!("today 早于最后一个事件{last}"), format!("`today` lies before the last event{last}")),
                    Text::new(
                        "写不早于该日的日期；要看此前的情形，略去其后的事件",
                        "give that day or a later one; to see how it stood before, leave out what came later",
                    ),
                )
            }
            Refusal::OutsideCalendar { day: number } => {
                let error = self.calendar.is_workday(date(number)).err().unwrap_or(CalendarError::beyond(number));
                let at = events.iter().position(|event| event.date.to_epoch_days() == number);
                error.problem(&at.map_or_else(|| "today".to_owned(), path))
            }
            Refusal::Unsorted { event } => Problem::new(
                Code::Contradiction,
                path(event),
                Text::new("事件未按日期排列", "the events do not stand in order of date"),
                Text::new("按日期排序", "sort them by date"),
            ),
            Refusal::NothingReceived => nothing_received(),
        }
    }
}

fn nothing_received() -> Problem {
    Problem::new(
        Code::MissingKey,
        "facts.events",
        Text::new("没有收到申请的事件", "there is no event of receipt"),
        Text::new("补上 received 及其日期", "add `received` with its date"),
    )
}
