//! A calendar of due dates (RFC 5545), for the calendars people already look at.
//!
//! Each due date is an all-day event, not a to-do: calendars in offices and on telephones show events, and few show to-dos. It does not
//! make the day look busy, and rings at nine on the last working day before and on the day itself. What carries it stands in its description:
//! whose duty it is, how the request stands, and the article.
//!
//! The text depends on nothing but the log and the day: exported again, an entry keeps its `UID`, so that a calendar that already has it
//! moves it rather than showing it twice.
//!
//! ```
//! use gongkai::{Lang, Library, calendar::Calendar, request::{icalendar::Agenda, ledger::Readings, log::{Law, Log, LogRow}}};
//! let rows = LogRow::list(r#"[{"request": "2024-001", "subject": "某路改造预算", "event": "received", "date": "2024-03-01"}]"#).unwrap();
//! let law = Law { library: Library::embedded(), book: "cn", calendar: &Calendar::china(), readings: Readings::default() };
//! let log = Log::read(rows, &law);
//! let on = "2024-03-15".parse().unwrap();
//! let mut agenda = Agenda::new(on, law.calendar, "gongkai.example", Lang::Zh);
//! for request in &log.requests {
//!     agenda.add(request, &request.on(on).unwrap().unwrap());
//! }
//! let text = agenda.finish();
//! assert!(text.contains("DTSTART;VALUE=DATE:20240329\r\n"));
//! assert!(text.contains("SUMMARY:答复申请人：2024-001 某路改造预算\r\n"));
//! ```

mod line;

use chrono::{Datelike, Days, NaiveDate};
use sha2::{Digest, Sha256};

use self::line::Lines;
use crate::{
    calendar::{Calendar, Standing},
    form::{ledger::DutyKind, term::Unit},
    order,
    request::{
        ledger::{Account, LedgerStatus, NextDuty},
        log::Request,
    },
    text::{Lang, Text},
};

/// A calendar that is being written.
pub struct Agenda<'a> {
    on: NaiveDate,
    calendar: &'a Calendar,
    domain: &'a str,
    lang: Lang,
    title: Text,
    entries: Vec<Entry>,
}

/// A due date.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    due: NaiveDate,
    summary: String,
    uid: String,
    description: String,
    /// Whether the next notice may still move it.
    is_tentative: bool,
}

impl<'a> Agenda<'a> {
    /// A calendar without entries, as of the end of a day. `domain` is that of the office, and keeps its entries apart from those of another
    /// that numbers its requests alike.
    pub fn new(on: NaiveDate, calendar: &'a Calendar, domain: &'a str, lang: Lang) -> Self {
        Self {
            on, calendar, domain, lang, title: Text::new("依申请公开到期日", "disclosure requests: due dates"), entries: Vec::new()
        }
    }

    /// The same under another title.
    #[cfg(feature = "duties")]
    pub(crate) fn titled(self, title: Text) -> Self {
        Self { title, ..self }
    }

    /// Adds a due date; `parts` name what is due, and are the same whenever it is exported.
    #[cfg(feature = "duties")]
    pub(crate) fn note(&mut self, parts: &[&str], due: NaiveDate, summary: String, description: &[String], firmness: Standing) {
        let firm = firm(firmness).map(|firm| self.say(&firm).to_owned());
        let lines: Vec<&str> = description.iter().chain(&firm).map(String::as_str).filter(|line| !line.is_empty()).collect();
        let is_tentative = firmness > Standing::Settled;
        self.entries.push(Entry { due, summary, uid: self.uid(parts), description: lines.join("\n"), is_tentative });
    }

    /// Adds what is due of a request, as it stands on the day of the calendar: see [`Request::on`]. A closed request has nothing due.
    pub fn add(&mut self, request: &Request, account: &Account) {
        for duty in &account.duties {
            if let Some(due) = duty.due {
                self.entries.extend(self.entry(request, account, duty, due));
            }
        }
    }

    /// The text: in order of due date, lines ended by CRLF.
    pub fn finish(mut self) -> String {
        order::natural(&mut self.entries);
        let mut lines = Lines::default();
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//gongkai//due dates//ZH");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", self.say(&self.title));
        lines.plain("X-WR-TIMEZONE", ZONE);
        zone(&mut lines);
        for entry in &self.entries {
            self.event(&mut lines, entry);
        }
        lines.plain("END", "VCALENDAR");
        lines.finish()
    }

    fn say<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang)
    }

    fn entry(&self, request: &Request, account: &Account, duty: &NextDuty, due: NaiveDate) -> Option<Entry> {
        let rule = request.clock().rules().duty(duty.kind)?;
        let who = duty.event.and_then(|i| request.ledger.events().get(i)).and_then(|event| event.who.as_deref());
        let subject = request.subject.as_deref().map_or_else(String::new, |subject| format!(" {subject}"));
        let summary = match self.lang {
            Lang::Zh => format!("{}{}：{}{subject}", rule.name.zh, who.map_or_else(String::new, |who| format!("（{who}）")), request.id),
            Lang::En => format!("{}{}: {}{subject}", rule.name.en, who.map_or_else(String::new, |who| format!(" ({who})")), request.id),
        };
        let by = rule.by.text();
        let by = Text::new(format!("责任方：{}", by.zh), format!("to be done by {}", by.en));
        let firmness = request.clock().standing_of(account, duty);
        let between =
            request.clock().due_between(account).filter(|_| duty.kind == DutyKind::Reply).map(|(first, last)| {
                Text::new(format!("实际应在 {first} 至 {last} 之间"), format!("the true day is from {first} to {last}"))
            });
        let lines = [
            Some(by),
            Some(standing(request, account)),
            moves(account, duty),
            firm(firmness),
            between,
            Some(ground(request, account, duty)),
        ];
        let lines: Vec<&str> = lines.iter().flatten().map(|line| self.say(line)).collect();
        let is_tentative = firmness > Standing::Settled;
        Some(Entry {
            due,
            summary,
            uid: self.uid(&[&request.id, duty.kind.as_str(), who.unwrap_or_default()]),
            description: lines.join("\n"),
            is_tentative,
        })
    }

    /// The same for the same duty of the same request or record, whenever it is exported.
    fn uid(&self, parts: &[&str]) -> String {
        let mut hash = Sha256::new();
        for part in parts {
            // With the length before it no two lists of parts are alike.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let hex: String = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("{hex}@{}", self.domain)
    }

    fn event(&self, lines: &mut Lines, entry: &Entry) {
        lines.plain("BEGIN", "VEVENT");
        lines.text("UID", &entry.uid);
        // When the day begins in Beijing; in UTC, as it must be.
        lines.plain("DTSTAMP", &format!("{}T160000Z", date(self.on.checked_sub_days(Days::new(1)).unwrap_or(self.on))));
        lines.plain("DTSTART;VALUE=DATE", &date(entry.due));
        lines.plain("DTEND;VALUE=DATE", &date(entry.due.succ_opt().unwrap_or(entry.due)));
        lines.text("SUMMARY", &entry.summary);
        lines.text("DESCRIPTION", &entry.description);
        if entry.is_tentative {
            lines.plain("STATUS", "TENTATIVE");
        }
        lines.plain("TRANSP", "TRANSPARENT");
        if entry.due >= self.on {
            let before = self.calendar.previous(entry.due).ok().and_then(|day| hours_before(day, entry.due));
            for trigger in before.into_iter().chain(["PT9H".to_owned()]) {
                lines.plain("BEGIN", "VALARM");
                lines.plain("ACTION", "DISPLAY");
                lines.plain("TRIGGER", &trigger);
                lines.text("DESCRIPTION", &entry.summary);
                lines.plain("END", "VALARM");
            }
        }
        lines.plain("END", "VEVENT");
    }
}

/// Nine in the morning of a day, counted from the beginning of a later one: `-PT15H` on the day before.
fn hours_before(day: NaiveDate, due: NaiveDate) -> Option<String> {
    let days = u64::try_from(due.signed_duration_since(day).num_days()).ok()?.checked_sub(1)?;
    Some(if days == 0 { "-PT15H".to_owned() } else { format!("-P{days}DT15H") })
}

fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

const ZONE: &str = "Asia/Shanghai";

/// China's legal time. A calendar must hold something, and this one holds due dates only when there are any.
fn zone(lines: &mut Lines) {
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", ZONE);
    lines.plain("BEGIN", "STANDARD");
    lines.plain("DTSTART", "19910915T000000");
    lines.plain("TZOFFSETFROM", "+0800");
    lines.plain("TZOFFSETTO", "+0800");
    lines.plain("TZNAME", "CST");
    lines.plain("END", "STANDARD");
    lines.plain("END", "VTIMEZONE");
}

/// How the request stands: its state, the days used and left.
fn standing(request: &Request, account: &Account) -> Text {
    let state = &account.state;
    let is_workdays =
        request.clock().terms().get(state.clock).and_then(|term| term.limit.within.as_ref().ok()?.unit()) == Some(Unit::Workday);
    let (zh, en) = if is_workdays { ("个工作日", "working days") } else { ("日", "days") };
    let Text { zh: status, en: status_en } = state.status.text();
    let left = match state.left {
        Some(left) if left >= 0 => Text::new(format!("，剩余{left}{zh}"), format!(", {left} left")),
        Some(over) => Text::new(format!("，已逾期{}{zh}", -over), format!(", {} over", -over)),
        None => Text::default(),
    };
    let as_of =
        account.today_unknown.map_or_else(Text::default, |_| Text::new(format!("截至{}：", state.on), format!("as of {}: ", state.on)));
    Text::new(
        format!("{}{status}，已用{}{zh}{}", as_of.zh, state.used, left.zh),
        format!("{}{status_en}, {} {en} used{}", as_of.en, state.used, left.en),
    )
}

/// That the due day of a paused clock is the earliest it can be.
fn moves(account: &Account, duty: &NextDuty) -> Option<Text> {
    let is_moving = account.state.status == LedgerStatus::Paused && duty.kind == DutyKind::Reply;
    is_moving.then(|| {
        Text::new("期限中止，此为最早的到期日，将随中止顺延", "the clock is paused: this is the earliest it can be due, and it will move")
    })
}

/// That the next notice may still move a day.
fn firm(standing: Standing) -> Option<Text> {
    match standing {
        Standing::Settled => None,
        Standing::Unsettled => Some(Text::new(
            "所涉12月下旬的放假安排可能随下一年度通知变动",
            "the next notice may still change the last days of December on which it rests",
        )),
        Standing::Provisional => Some(Text::new(
            "放假安排尚未发布，按法定节假日及其补假和历次最短的连休推算，为暂定日期",
            "the holidays are not announced: it rests on the statutory days, those given for them and the shortest breaks so far, and is provisional",
        )),
    }
}

fn ground(request: &Request, account: &Account, duty: &NextDuty) -> Text {
    let cite = request.clock().duty_cite(duty, account.state.clock);
    Text::new(format!("依据：{cite}"), format!("ground: {cite}"))
}
