//! A deadline explains itself: what was counted, what was skipped, and why.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Amount, Bound, Deadline, Pause, Point, Unit, Within};
use crate::{
    calendar::{Calendar, CalendarError, DayKind, Run, Standing},
    form::convention::{Conventions, NamedDay, Roll},
    law::Citation,
    text::{Lang, Text},
};

const PROVISIONAL_ZH: &str = "暂定：放假安排尚未发布，按法定节假日及其补假和历次最短的连休推算";
const PROVISIONAL_EN: &str =
    "provisional: the holidays are not announced; counted by the statutory days, those given for them and the shortest breaks so far";

/// A way of counting that was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// In words.
    #[serde(rename = "says")]
    pub text: Text,
    /// A reading that matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Where it stands.
    #[serde(flatten)]
    pub cite: Citation,
}

/// Consecutive days that were all counted, or all skipped, for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// Whether its days count.
    pub counted: bool,
    /// Why.
    pub reason: Text,
    /// The number of the notice that names the days, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Cow<'static, str>>,
}

impl Stretch {
    /// How many days it has.
    pub fn days(&self) -> i64 {
        self.to.signed_duration_since(self.from).num_days() + 1
    }
}

/// The proof of a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// The conventions applied, in the order of counting.
    pub conventions: Vec<Applied>,
    /// Every day between start and deadline, in order.
    #[serde(rename = "runs")]
    pub stretches: Vec<Stretch>,
    /// The account in words, a line a step.
    pub lines: Vec<Text>,
}

impl Proof {
    /// The account as one text.
    pub fn text(&self, lang: Lang) -> String {
        self.lines.iter().map(|line| line.get(lang)).collect::<Vec<_>>().join("\n")
    }
}

impl Deadline {
    /// Explains the deadline day by day.
    ///
    /// # Errors
    /// The calendar's, if the deadline was computed with another calendar.
    ///
    /// ```
    /// use gongkai::{Lang, Library, calendar::Calendar};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let received: chrono::NaiveDate = "2022-09-30".parse().unwrap();
    /// let due = book.due("request.reply", received).unwrap();
    /// let proof = due.proof(&Calendar::china()).unwrap();
    /// let counted: i64 = proof.stretches.iter().filter(|run| run.counted).map(|run| run.days()).sum();
    /// assert_eq!(counted, 20);
    /// assert!(proof.text(Lang::Zh).contains("国庆节"));
    /// ```
    pub fn proof(&self, conventions: &Conventions, calendar: &Calendar) -> Result<Proof, CalendarError> {
        let mut proof = Proof { conventions: self.applied(conventions), stretches: Vec::new(), lines: Vec::new() };
        let workdays = self.within.unit() == Some(Unit::Workday);
        match (self.within, self.counted_from, self.ends, self.due) {
            (Within::After(_), Point::Day(from), Point::Day(ends), Point::Day(due)) => {
                let (term_ends, more) = match self.extended_from.zip(self.extension) {
                    Some((term_ends, more)) => (term_ends, Some(more.unit)),
                    None => (ends, None),
                };
                proof.stretches = self.stretches(calendar, from, term_ends, workdays)?;
                if let Some(unit) = more {
                    proof.stretches.extend(self.stretches(calendar, term_ends, ends, unit == Unit::Workday)?);
                }
                if ends < due {
                    proof.stretches.extend(runs_after(calendar, ends, due)?.into_iter().map(|run| rolled(run, due)));
                }
            }
            (Within::Before(_) | Within::Window(_), Point::Day(event), Point::Day(ends), _) => {
                let first = self.opens.unwrap_or(ends);
                proof.stretches = first
                    .pred_opt()
                    .zip(event.pred_opt())
                    .map_or(Ok(Vec::new()), |(before, last)| counted(calendar, before, last, workdays))?;
            }
            _ => {}
        }
        proof.lines = self.lines(&proof);
        Ok(proof)
    }

    fn applied(&self, conventions: &Conventions) -> Vec<Applied> {
        let mut applied = Vec::new();
        let mut note = |zh: String, en: String, note: &Option<Text>, cite: &Citation| {
            applied.push(Applied { text: Text::new(zh, en), note: note.clone(), cite: cite.clone() });
        };
        let unit = self.within.unit();
        if let (Within::After(_), Point::Day(start)) = (self.within, self.start) {
            let receipt = &conventions.receipt_on_rest_day;
            if self.counted_from != self.start {
                note(
                    format!("{start} 为休息日，起算日顺延至 {}", self.counted_from),
                    format!("{start} is a rest day: counted from {}", self.counted_from),
                    &receipt.note,
                    &receipt.cite,
                );
            }
            note(
                "开始的当日不计入".into(),
                "the start day is not counted".into(),
                &conventions.start_day.note,
                &conventions.start_day.cite,
            );
        }
        if matches!(unit, Some(Unit::Month | Unit::Year)) {
            note(
                "到期月没有对应日的，以月末日为最后一日".into(),
                "where the month has no such day, its last day ends the term".into(),
                &conventions.month_end.note,
                &conventions.month_end.cite,
            );
        }
        if matches!(self.within, Within::Yearly { .. } | Within::By(_)) {
            let named = &conventions.named_day;
            let (zh, en) = match named.reading {
                NamedDay::Included => ("“…前”含写明的当日", "“by” a day includes that day"),
                NamedDay::Excluded => ("“…前”不含写明的当日", "“by” a day does not include that day"),
            };
            note(zh.into(), en.into(), &named.note, &named.cite);
        }
        let end = match self.within {
            Within::After(amount) if !amount.unit.is_clock() && self.last_unit(amount) != Unit::Workday => {
                Some(&conventions.calendar_day_roll)
            }
            Within::Yearly { .. } | Within::By(_) => Some(&conventions.fixed_date_roll),
            _ => None,
        };
        if let Some(end) = end {
            let (zh, en) = match (end.roll, self.ends == self.due) {
                (Roll::Keep, _) => {
                    (format!("最后一日 {} 遇休息日不顺延", self.ends), format!("a last day of {} stands, rest day or not", self.ends))
                }
                (Roll::NextWorkday, true) => {
                    (format!("最后一日 {} 为工作日，无需顺延", self.ends), format!("the last day {} is a working day", self.ends))
                }
                (Roll::NextWorkday, false) => (
                    format!("最后一日 {} 为休息日，顺延至 {}", self.ends, self.due),
                    format!("the last day {} is a rest day: it moves to {}", self.ends, self.due),
                ),
            };
            note(zh, en, &end.note, &end.cite);
        }
        applied
    }

    /// The unit in which its last day is counted.
    fn last_unit(&self, amount: Amount) -> Unit {
        self.extension.map_or(amount.unit, |more| more.unit)
    }

    fn stretches(&self, calendar: &Calendar, from: NaiveDate, ends: NaiveDate, workdays: bool) -> Result<Vec<Stretch>, CalendarError> {
        let mut stretches = Vec::new();
        let mut at = from;
        for pause in self.pauses.iter().filter(|pause| pause.from < ends && pause.to > from) {
            let Pause { from: stops, to: resumes, .. } = *pause;
            stretches.extend(counted(calendar, at, stops.max(at), workdays)?);
            at = resumes.min(ends);
            stretches.extend(day_after(stops.max(from)).filter(|first| *first <= at).map(|first| Stretch {
                from: first,
                to: at,
                counted: false,
                reason: Text::new("期限中止", "the clock stands still"),
                notice: None,
            }));
        }
        stretches.extend(counted(calendar, at, ends, workdays)?);
        Ok(stretches)
    }

    fn lines(&self, proof: &Proof) -> Vec<Text> {
        let mut lines = vec![Text::new(
            format!("起算：{}；期限：{}{}", self.start, self.within.zh(), self.extended_zh()),
            format!("start {}; term {}{}", self.start, self.within, self.extended_en()),
        )];
        lines.extend(proof.conventions.iter().map(|applied| {
            let note = |word: fn(&Text) -> &str, dash: &str| {
                applied.note.as_ref().map_or_else(String::new, |note| format!("{dash}{}", word(note)))
            };
            Text::new(
                format!("{}（{}，{}）{}", applied.text.zh, applied.cite, applied.cite.evidence.text().zh, note(|note| &note.zh, "——")),
                format!("{} ({}, {}){}", applied.text.en, applied.cite, applied.cite.evidence.text().en, note(|note| &note.en, " – ")),
            )
        }));
        let mut total = 0;
        for stretch in &proof.stretches {
            let span = if stretch.from == stretch.to { stretch.from.to_string() } else { format!("{}…{}", stretch.from, stretch.to) };
            let notice = stretch.notice.as_ref().map_or_else(String::new, |number| format!(" {number}"));
            let Text { zh, en } = &stretch.reason;
            lines.push(if stretch.counted {
                total += stretch.days();
                Text::new(
                    format!("{span} {zh}{notice}：计{}日，累计{total}", stretch.days()),
                    format!("{span} {en}{notice}: {} counted, {total} in all", stretch.days()),
                )
            } else {
                Text::new(format!("{span} {zh}{notice}：不计"), format!("{span} {en}{notice}: not counted"))
            });
        }
        let (zh, en) = match self.bound {
            Bound::AtMost => ("届满", "due"),
            Bound::AtLeast => ("最早届满", "not over before the end of"),
        };
        lines.extend(self.opens.map(|opens| Text::new(format!("自 {opens} 起可办"), format!("opens {opens}"))));
        lines.push(Text::new(format!("{zh}：{}", self.due), format!("{en} {}", self.due)));
        lines.extend(self.firmness());
        lines
    }

    /// That the next notice may still move it, and between which days.
    fn firmness(&self) -> Option<Text> {
        match (self.standing, self.due_between) {
            (Standing::Settled, _) => None,
            (Standing::Unsettled, _) => Some(Text::new(
                "所涉12月下旬的放假安排可能随下一年度通知变动",
                "the next notice may still change the last days of December on which it rests",
            )),
            (Standing::Provisional, Some((first, last))) => Some(Text::new(
                format!("{PROVISIONAL_ZH}；实际应在 {first} 至 {last} 之间"),
                format!("{PROVISIONAL_EN}; the true day is from {first} to {last}"),
            )),
            (Standing::Provisional, None) => Some(Text::new(PROVISIONAL_ZH, PROVISIONAL_EN)),
        }
    }

    fn extended_zh(&self) -> String {
        let more = |more: Amount| if self.extended_from.is_some() { more.zh() } else { more.n.to_string() };
        self.extension.map_or_else(String::new, |extension| format!("，延长{}", more(extension)))
    }

    fn extended_en(&self) -> String {
        let more = |more: Amount| if self.extended_from.is_some() { more.to_string() } else { more.n.to_string() };
        self.extension.map_or_else(String::new, |extension| format!(", extended by {}", more(extension)))
    }
}

/// The days after `from` up to and including `to`, as runs.
fn runs_after(calendar: &Calendar, from: NaiveDate, to: NaiveDate) -> Result<Vec<Run>, CalendarError> {
    day_after(from).filter(|first| *first <= to).map_or(Ok(Vec::new()), |first| calendar.runs(first, to))
}

/// In working days, runs by their kind; in calendar days every day counts and the calendar is not asked.
fn counted(calendar: &Calendar, from: NaiveDate, to: NaiveDate, workdays: bool) -> Result<Vec<Stretch>, CalendarError> {
    if workdays {
        return Ok(runs_after(calendar, from, to)?
            .into_iter()
            .map(|run| Stretch { counted: run.kind.is_worked(), ..stretch(run) })
            .collect());
    }
    let whole = day_after(from).filter(|first| *first <= to).map(|first| Stretch {
        from: first,
        to,
        counted: true,
        reason: Text::new("自然日", "calendar days"),
        notice: None,
    });
    Ok(whole.into_iter().collect())
}

/// A run passed over by the roll of the last day; the day it rolls to takes the term in, without adding to the count.
fn rolled(run: Run, due: NaiveDate) -> Stretch {
    let reached = run.to == due;
    let stretch = Stretch { counted: false, ..stretch(run) };
    if reached {
        Stretch {
            reason: Text::new(format!("{}，顺延至此", stretch.reason.zh), format!("{}, rolled to here", stretch.reason.en)),
            ..stretch
        }
    } else {
        stretch
    }
}

fn stretch(run: Run) -> Stretch {
    let kind = run.kind.text();
    let is_inferred = run.standing == Standing::Provisional && run.kind == DayKind::MakeupWorkday;
    let reason = match run.name {
        Some(name) if is_inferred => Text::new(format!("{}（{}，推定）", kind.zh, name.zh), format!("{} ({}, inferred)", kind.en, name.en)),
        Some(name) => Text::new(format!("{}（{}）", kind.zh, name.zh), format!("{} ({})", kind.en, name.en)),
        None => kind,
    };
    Stretch { from: run.from, to: run.to, counted: run.kind.is_worked(), reason, notice: run.notice.and_then(|notice| notice.number) }
}

fn day_after(day: NaiveDate) -> Option<NaiveDate> {
    day.succ_opt()
}
