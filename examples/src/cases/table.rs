//! The sheet for a terminal: a line for every request, and under it what has to be done next and what was done wrong.

use chrono::NaiveDate;
use gongkai::{Lang, Text, calendar::Standing};

use super::sheet::{Line, STATUSES, Sheet};
use crate::{
    display::{aligned, cut, day, heading, marked},
    fault::Fault,
};

/// Subjects longer than this are cut.
const WIDEST: usize = 36;

pub(super) fn sheet(sheet: &Sheet, faults: &[Fault]) -> String {
    let lang = sheet.lang;
    let title = Text::new("依申请公开办理情况", "requests for disclosure");
    let mut out = format!("{}  {}  {}  [{}]\n\n", heading(&title, lang), sheet.on, day(sheet.on, sheet.calendar, lang), sheet.book);
    let shown: Vec<&Line> = sheet.lines.iter().filter(|line| sheet.all || !line.is_closed()).collect();
    let header = columns().map(|column| heading(&column, lang));
    let rows: Vec<[String; 7]> = [header].into_iter().chain(shown.iter().map(|line| row(line, lang))).collect();
    let mut rows = aligned(&rows).into_iter();
    out.extend(rows.next());
    for (row, line) in rows.zip(&shown) {
        out += &row;
        out += &beneath(line, lang);
    }
    let unusable = Text::new("未能采用的行", "rows that could not be used");
    let to_come = Text::new("当日尚未收到", "not yet received");
    let counts = STATUSES.into_iter().map(|status| (status.text(), sheet.count(status)));
    let counts = counts.chain([(to_come, sheet.to_come), (unusable, faults.len())]).filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts.map(|(name, count)| format!("{} {count}", heading(&name, lang))).collect();
    out + &format!("\n{}\n", counts.join(" · "))
}

fn columns() -> [Text; 7] {
    [
        Text::new("到期", "due"),
        Text::new("剩余", "left"),
        Text::new("已用", "used"),
        Text::new("状态", "state"),
        Text::new("最迟", "at the latest"),
        Text::new("申请", "request"),
        Text::new("内容", "subject"),
    ]
}

fn row(line: &Line, lang: Lang) -> [String; 7] {
    let state = &line.account.state;
    let date = |day: Option<NaiveDate>, standing: Standing| day.map_or_else(String::new, |day| marked(day, standing, lang));
    let status = state.closed_by.map_or_else(|| state.status.text(), |closing| closing.text());
    [
        date(line.account.due(), line.firm.due),
        state.left.map_or_else(String::new, |left| left.to_string()),
        state.used.to_string(),
        status.get(lang).to_owned(),
        date(line.latest_lawful(), line.firm.latest_lawful),
        line.request.id.clone(),
        line.request.subject.as_deref().map_or_else(String::new, |subject| cut(subject, WIDEST)),
    ]
}

/// One line for each of these, with its passage.
fn beneath(line: &Line, lang: Lang) -> String {
    let rules = line.request.clock().rules();
    let named = |name: &Text, who: Option<&str>, date: Option<(NaiveDate, Standing)>| {
        let who = who.map_or_else(String::new, |who| if lang == Lang::Zh { format!("（{who}）") } else { format!(" ({who})") });
        format!("{}{who}{}", name.get(lang), date.map_or_else(String::new, |(date, standing)| format!(" {}", marked(date, standing, lang))))
    };
    let national = Text::new("按国家规定到期", "by the national rule due");
    let national = line.national().map(|date| ("  ", named(&national, None, Some((date, line.firm.legal_max))), None));
    let duties = line.duties().filter_map(|(duty, cite)| {
        let name = &rules.duty(duty.kind)?.name;
        Some(("→", named(name, line.who(duty.event), duty.due.map(|due| (due, line.standing(duty)))), Some(cite)))
    });
    let breaches = line.breaches().filter_map(|(breach, cite)| {
        let name = &rules.breach(breach.kind)?.name;
        let doubt = breach.doubtful().map_or_else(String::new, |why| format!("  ? {}", why.get(lang)));
        let date = line.date(breach.event).map(|date| (date, Standing::Settled));
        Some(("✗", named(name, line.who(breach.event), date) + &doubt, Some(cite)))
    });
    let shown = national.into_iter().chain(duties).chain(breaches).map(|(sign, text, cite)| {
        let cite = cite.map_or_else(String::new, |cite| format!("  《{}》{}", cut(&cite.document.title, WIDEST), cite.provision));
        format!("      {sign} {text}{cite}\n")
    });
    shown.collect()
}
