//! The calendar's questions about single days.

use std::{borrow::Cow, sync::OnceLock};

use chrono::NaiveDate;
use gongkai::{
    Code, Library, Problem, Problems, Text,
    calendar::{self, CalendarError, Day, DayKind, HolidayNotice, Notice, NoticeKind, OverlayDay},
};
use pyo3::{prelude::*, types::PyDate};

use crate::convert::{Row, Words, date, day, guard, optional_day, raise, rows, whole};

/// A calendar of working days.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct Calendar(pub(crate) calendar::Calendar);

/// Date, kind, Chinese and English name of a day that is laid over.
type Laid<'py> = (Bound<'py, PyAny>, Words, Words, Words);

#[pymethods]
impl Calendar {
    #[new]
    #[pyo3(signature = (notices, as_known_on, provisional, overlay))]
    fn new(
        py: Python<'_>,
        notices: Vec<Words>,
        as_known_on: Option<&Bound<'_, PyAny>>,
        provisional: bool,
        overlay: Vec<Laid<'_>>,
    ) -> PyResult<Self> {
        guard(py, || {
            let mut calendar = with_notices(&notices).map_err(|problems| raise(py, problems))?;
            if let Some(known) = optional_day(as_known_on, "calendar.as_known_on")? {
                calendar = calendar.as_known_on(known);
            }
            if provisional {
                calendar = calendar.provisional();
            }
            if !overlay.is_empty() {
                let days = overlay.into_iter().enumerate().map(|(i, laid)| overlay_day(py, i, laid)).collect::<PyResult<Vec<_>>>()?;
                calendar = calendar.overlay(&days).map_err(|problems| raise(py, problems))?;
            }
            Ok(Self(calendar))
        })
    }

    #[getter]
    fn version(&self) -> String {
        self.0.version()
    }

    /// What is doubtful about the notices that were given, as the rows of problems.
    fn doubts(&self) -> Vec<Row> {
        Problems::or(self.0.doubts(), ()).map_or_else(rows, |()| Vec::new())
    }

    /// First and last day with an answer.
    fn coverage<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyDate>, Bound<'py, PyDate>)> {
        guard(py, || {
            let covered = self.0.coverage();
            Ok((date(py, *covered.start())?, date(py, *covered.end())?))
        })
    }

    fn is_workday(&self, py: Python<'_>, date: &Bound<'_, PyAny>) -> PyResult<bool> {
        guard(py, || self.0.is_workday(day(date, "date")?).map_err(|error| refuse(py, error)))
    }

    fn add<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>, n: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDate>> {
        guard(py, || {
            let n = whole(n, "n")?;
            self.moved(py, date, |calendar, day| calendar.add(day, n))
        })
    }

    fn next<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDate>> {
        self.moved(py, date, calendar::Calendar::next)
    }

    fn previous<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDate>> {
        self.moved(py, date, calendar::Calendar::previous)
    }

    fn roll<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDate>> {
        self.moved(py, date, calendar::Calendar::roll)
    }

    fn count(&self, py: Python<'_>, start: &Bound<'_, PyAny>, end: &Bound<'_, PyAny>) -> PyResult<i32> {
        guard(py, || self.0.count(day(start, "start")?, day(end, "end")?).map_err(|error| refuse(py, error)))
    }

    fn standing(&self, py: Python<'_>, start: &Bound<'_, PyAny>, end: &Bound<'_, PyAny>) -> PyResult<&'static str> {
        guard(py, || Ok(self.0.standing(day(start, "start")?, day(end, "end")?).as_str()))
    }

    /// What a day is, as a dict.
    fn day<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>) -> PyResult<DayRow<'py>> {
        guard(py, || {
            let described = self.0.day(day(date, "date")?).map_err(|error| refuse(py, error))?;
            DayRow::new(py, described)
        })
    }
}

impl Calendar {
    fn moved<'py>(
        &self,
        py: Python<'py>,
        from: &Bound<'py, PyAny>,
        step: impl FnOnce(&calendar::Calendar, NaiveDate) -> Result<NaiveDate, CalendarError>,
    ) -> PyResult<Bound<'py, PyDate>> {
        guard(py, || date(py, step(&self.0, day(from, "date")?).map_err(|error| refuse(py, error))?))
    }
}

/// All notices, and those given as JSON text.
fn with_notices(notices: &[Words]) -> Result<calendar::Calendar, Problems> {
    let china = calendar::Calendar::china();
    if notices.is_empty() {
        return Ok(china);
    }
    let (mut read, mut found) = (Vec::new(), Vec::new());
    for (i, text) in notices.iter().enumerate() {
        match HolidayNotice::from_json(&text.0) {
            Ok(notice) => read.push(notice),
            Err(problems) => found.extend(problems.into_iter().map(|problem| problem.under(&format!("calendar.notices[{i}]")))),
        }
    }
    Problems::or(found, ())?;
    china.with_notices(&read)
}

/// The calendar of calls that name none, once it is set.
static DEFAULT: OnceLock<calendar::Calendar> = OnceLock::new();

/// Sets the calendar of calls that name none, once for the process.
#[pyfunction]
pub(crate) fn set_default_calendar(py: Python<'_>, calendar: &Calendar) -> PyResult<()> {
    guard(py, || {
        let set = DEFAULT.get_or_init(|| calendar.0.clone());
        if set.version() == calendar.0.version() {
            return Ok(());
        }
        Err(raise(
            py,
            Problem::new(
                Code::Contradiction,
                "calendar",
                Text::new(format!("默认日历已设为 {}", set.version()), format!("the default calendar is {} already", set.version())),
                Text::new(
                    "在程序开始时设一次；其他日历在调用时给出",
                    "set it once, when the program starts; give other calendars with a call",
                ),
            ),
        ))
    })
}

/// A library whose questions have the default calendar.
pub(crate) fn dated(library: &Library) -> Cow<'_, Library> {
    DEFAULT.get().map_or(Cow::Borrowed(library), |calendar| Cow::Owned(library.with_calendar(calendar.clone())))
}

fn refuse(py: Python<'_>, error: CalendarError) -> PyErr {
    raise(py, error.problem("date"))
}

fn overlay_day(py: Python<'_>, i: usize, (date, Words(kind), Words(zh), Words(en)): Laid<'_>) -> PyResult<OverlayDay> {
    let place = format!("calendar.overlay[{i}]");
    let kinds = [DayKind::Holiday, DayKind::Closure, DayKind::Workday];
    let kind = kinds.into_iter().find(|known| known.as_str() == kind).ok_or_else(|| {
        raise(
            py,
            Problem::new(
                Code::BadValue,
                format!("{place}.kind"),
                Text::new(format!("未知种类“{kind}”"), format!("unknown kind `{kind}`")),
                Text::new("holiday、closure 或 workday", "holiday, closure or workday"),
            ),
        )
    })?;
    Ok(OverlayDay { date: day(&date, &format!("{place}.date"))?, kind, name: Text::new(zh, en) })
}

/// A day, as a dict.
#[derive(IntoPyObject)]
pub(crate) struct DayRow<'py> {
    date: Bound<'py, PyDate>,
    kind: &'static str,
    name: Option<(String, String)>,
    statutory: Option<bool>,
    notice: Option<NoticeRow<'py>>,
    standing: &'static str,
}

impl<'py> DayRow<'py> {
    fn new(py: Python<'py>, day: Day) -> PyResult<Self> {
        Ok(Self {
            date: date(py, day.date)?,
            kind: day.kind.as_str(),
            name: day.name.map(|name| (name.zh.into_owned(), name.en.into_owned())),
            statutory: day.statutory,
            notice: day.notice.map(|notice| NoticeRow::new(py, notice)).transpose()?,
            standing: day.standing.as_str(),
        })
    }
}

/// A notice, as a dict.
#[derive(IntoPyObject)]
struct NoticeRow<'py> {
    year: i32,
    amends: bool,
    number: Option<Cow<'static, str>>,
    issued: Option<Bound<'py, PyDate>>,
    known_from: Bound<'py, PyDate>,
    evidence: &'static str,
}

impl<'py> NoticeRow<'py> {
    fn new(py: Python<'py>, notice: Notice) -> PyResult<Self> {
        Ok(Self {
            year: notice.year,
            amends: notice.kind == NoticeKind::Amendment,
            number: notice.number,
            issued: notice.issued.map(|issued| date(py, issued)).transpose()?,
            known_from: date(py, notice.known_from)?,
            evidence: notice.evidence.as_str(),
        })
    }
}
