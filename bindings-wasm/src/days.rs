//! Working days.

use std::{borrow::Cow, sync::OnceLock};

use chrono::NaiveDate;
use gongkai::{
    Code, Library, Problem, Problems, Text,
    calendar::{Calendar, CalendarError, Day, DayKind, HolidayNotice, NoticeKind, OverlayDay, parse_date},
};
use wasm_bindgen::prelude::*;

use crate::thrown::{Thrown, both, maybe, record, throw};

/// A calendar of working days; dates are text `YYYY-MM-DD`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Days(pub(crate) Calendar);

#[wasm_bindgen]
impl Days {
    /// All notices, and others given as JSON; on request as known on a day, and with a provisional future.
    ///
    /// # Errors
    /// Everything wrong with the notices; the problem with a date.
    #[wasm_bindgen(constructor)]
    pub fn new(notices: Vec<String>, as_known_on: Option<String>, provisional: bool) -> Thrown<Self> {
        let mut calendar = with_notices(&notices).map_err(throw)?;
        if let Some(day) = as_known_on {
            calendar = calendar.as_known_on(date(&day, "calendar.asKnownOn")?);
        }
        Ok(Self(if provisional { calendar.provisional() } else { calendar }))
    }

    /// The same with days laid over it, given as columns of one length.
    ///
    /// # Errors
    /// Everything wrong with the days.
    pub fn overlay(&self, dates: Vec<String>, kinds: Vec<String>, zh: Vec<String>, en: Vec<String>) -> Thrown<Self> {
        let mut days = Vec::new();
        let names = zh.into_iter().zip(en).map(|(zh, en)| Text::new(zh, en));
        for ((i, day), (kind, name)) in dates.iter().enumerate().zip(kinds.iter().zip(names)) {
            let path = format!("calendar.overlay[{i}]");
            days.push(OverlayDay { date: date(day, &format!("{path}.date"))?, kind: overlay_kind(kind, &path)?, name });
        }
        self.0.overlay(&days).map(Self).map_err(throw)
    }

    /// Whether a day is a working day.
    ///
    /// # Errors
    /// The problem with the day.
    #[wasm_bindgen(js_name = isWorkday)]
    pub fn is_workday(&self, day: &str) -> Thrown<bool> {
        self.0.is_workday(date(day, "date")?).map_err(at("date"))
    }

    /// What a day is, and by which notice.
    ///
    /// # Errors
    /// The problem with the day.
    pub fn day(&self, day: &str) -> Thrown<JsValue> {
        self.0.day(date(day, "date")?).map(|day| described(&day)).map_err(at("date"))
    }

    /// The `n`-th working day after a day.
    ///
    /// # Errors
    /// The problem with the day.
    pub fn add(&self, day: &str, n: i32) -> Thrown<String> {
        moved(self.0.add(date(day, "date")?, n))
    }

    /// The working days after one day up to and including another.
    ///
    /// # Errors
    /// The problem with either day.
    pub fn count(&self, start: &str, end: &str) -> Thrown<i32> {
        let (start, end) = (date(start, "start")?, date(end, "end")?);
        let at_fault = if self.0.is_workday(start).is_err() { "start" } else { "end" };
        self.0.count(start, end).map_err(at(at_fault))
    }

    /// The day itself if it is a working day, otherwise the next one.
    ///
    /// # Errors
    /// The problem with the day.
    pub fn roll(&self, day: &str) -> Thrown<String> {
        moved(self.0.roll(date(day, "date")?))
    }

    /// How firm a result is that rests on the days between two dates.
    ///
    /// # Errors
    /// The problem with either day.
    pub fn standing(&self, start: &str, end: &str) -> Thrown<String> {
        Ok(self.0.standing(date(start, "start")?, date(end, "end")?).as_str().to_owned())
    }

    /// The first and the last day with an answer; null where no notice was known yet.
    pub fn coverage(&self) -> JsValue {
        let coverage = self.0.coverage();
        if coverage.is_empty() {
            return JsValue::NULL;
        }
        record([("from", coverage.start().to_string().into()), ("to", coverage.end().to_string().into())])
    }

    /// What is doubtful about the notices that were given: a list of problems.
    pub fn doubts(&self) -> JsValue {
        Problems::or(self.0.doubts(), ()).map_or_else(throw, |()| js_sys::Array::new().into())
    }

    /// Makes it the calendar of questions that name none, once; whether it is now.
    #[wasm_bindgen(js_name = makeDefault)]
    pub fn make_default(&self) -> bool {
        DEFAULT.get_or_init(|| self.0.clone()).version() == self.0.version()
    }

    /// The name of this calendar.
    pub fn version(&self) -> String {
        self.0.version()
    }
}

/// The calendar of questions that name none, once it is set.
static DEFAULT: OnceLock<Calendar> = OnceLock::new();

/// A library whose questions have the default calendar.
pub(crate) fn dated(library: &Library) -> Cow<'_, Library> {
    DEFAULT.get().map_or(Cow::Borrowed(library), |calendar| Cow::Owned(library.with_calendar(calendar.clone())))
}

fn with_notices(notices: &[String]) -> Result<Calendar, Problems> {
    if notices.is_empty() {
        return Ok(Calendar::china());
    }
    let (mut read, mut found) = (Vec::new(), Vec::new());
    for (i, text) in notices.iter().enumerate() {
        match HolidayNotice::from_json(text) {
            Ok(notice) => read.push(notice),
            Err(problems) => found.extend(problems.into_iter().map(|problem| problem.under(&format!("calendar.notices[{i}]")))),
        }
    }
    Problems::or(found, ())?;
    Calendar::china().with_notices(&read)
}

pub(crate) fn date(text: &str, path: &str) -> Thrown<NaiveDate> {
    parse_date(text, path).map_err(throw)
}

fn at(path: &str) -> impl Fn(CalendarError) -> JsValue {
    move |error| throw(error.problem(path))
}

fn moved(day: Result<NaiveDate, CalendarError>) -> Thrown<String> {
    day.map(|day| day.to_string()).map_err(at("date"))
}

fn overlay_kind(name: &str, path: &str) -> Thrown<DayKind> {
    const KINDS: [DayKind; 3] = [DayKind::Holiday, DayKind::Closure, DayKind::Workday];
    KINDS.into_iter().find(|kind| kind.as_str() == name).ok_or_else(|| {
        let known = KINDS.map(DayKind::as_str).join(", ");
        throw(Problem::new(
            Code::BadValue,
            format!("{path}.kind"),
            Text::new(format!("未知的“{name}”"), format!("unknown `{name}`")),
            Text::new(format!("可用：{known}"), format!("known: {known}")),
        ))
    })
}

fn described(day: &Day) -> JsValue {
    let notice = day.notice.as_ref().map(|notice| {
        record([
            ("year", notice.year.into()),
            ("amends", (notice.kind == NoticeKind::Amendment).into()),
            ("number", maybe(notice.number.as_deref())),
            ("issued", maybe(notice.issued.map(|day| day.to_string()))),
            ("knownFrom", notice.known_from.to_string().into()),
            ("evidence", notice.evidence.as_str().into()),
        ])
    });
    record([
        ("date", day.date.to_string().into()),
        ("kind", day.kind.as_str().into()),
        ("name", maybe(day.name.as_ref().map(both))),
        ("statutory", maybe(day.statutory)),
        ("notice", maybe(notice)),
        ("standing", day.standing.as_str().into()),
    ])
}
