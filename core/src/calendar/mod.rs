//! Working days in China (工作日), from the State Council's yearly notices.
//!
//! A working day is a Monday to Friday that is not a holiday, or a weekend day that a notice has worked in exchange (调休). The
//! notices are known from 2001 on; [`Calendar::coverage`] says to when. Outside them there is no answer, only an error that names
//! the missing year: nobody can know the days of a year before its notice.
//!
//! ```
//! use gongkai::calendar::Calendar;
//!
//! let china = Calendar::china();
//! let received = "2022-09-30".parse().unwrap();
//! // Twenty working days: seven days of National Day are skipped, two worked weekend days are counted.
//! assert_eq!(china.add(received, 20).unwrap().to_string(), "2022-11-02");
//! ```
//!
//! Three views can be laid over it, in any order: the calendar [as known on a day](Calendar::as_known_on), a
//! [provisional](Calendar::provisional) future, and an [overlay](Calendar::overlay) of regional days. A notice that the library does not
//! have yet is [added](Calendar::with_notice): from then on its year is as good as any other.
//!
//! Sources: `data/calendar`, whose README says where each figure comes from and how well it is known.

mod bounds;
mod china;
mod day;
mod error;
mod given;
mod horizon;
pub mod instant;
mod known;
mod least;
mod notice;
mod overlay;
mod provisional;
mod tables;
mod zone;

use std::{
    borrow::Cow,
    collections::BTreeSet,
    fmt,
    ops::RangeInclusive,
    sync::{Arc, LazyLock, OnceLock},
};

use chrono::{Datelike, NaiveDate, Weekday};

pub(crate) use self::bounds::{Bounds, Edge};
pub(crate) use self::horizon::Horizon;
pub(crate) use self::tables::Tables;
use self::{china::Mark, known::Known};
pub use self::{
    day::{Day, DayKind, Notice, NoticeKind, Run, Standing},
    error::CalendarError,
    notice::{HolidayNotice, NoticeDay},
    overlay::OverlayDay,
};
#[doc(inline)]
pub use crate::date::parse_date;
use crate::{
    date::date,
    error::{Code, Problem, Problems},
    order,
    text::Text,
};

/// A table of working days. Cheap to clone and to share; nothing in it changes.
///
/// [`is_workday`](Self::is_workday), [`add`](Self::add) and [`count`](Self::count) take one or two look-ups and allocate nothing.
///
/// ```
/// use gongkai::calendar::Calendar;
///
/// let start = "2020-01-10".parse().unwrap();
/// let then = Calendar::china().as_known_on("2020-01-20".parse().unwrap());
/// assert_eq!(then.add(start, 20).unwrap().to_string(), "2020-02-12");
/// // On 26 January the Spring Festival was extended.
/// assert_eq!(Calendar::china().add(start, 20).unwrap().to_string(), "2020-02-14");
/// ```
#[derive(Clone)]
pub struct Calendar(Handle);

#[derive(Clone)]
enum Handle {
    /// All notices, made when the library was built.
    Embedded,
    /// Any other view, made when it was asked for.
    Built(Arc<View>),
}

/// What a view is made from.
#[derive(Clone, Default)]
struct Recipe {
    known_on: Option<NaiveDate>,
    provisional: bool,
    /// What was given beside the library's own notices, in the order in which it counts.
    notices: Vec<HolidayNotice>,
    /// In order of date.
    overlay: Vec<OverlayDay>,
}

struct View {
    recipe: Recipe,
    tables: Tables,
    /// The days that a notice or the law names, in order.
    marks: Cow<'static, [Mark]>,
    horizon: Horizon,
    /// What the year after the last notice can be, worked out when it is first asked.
    bounds: OnceLock<Option<Bounds>>,
}

/// Worked out when a calendar is first asked: that takes microseconds, and to carry the tables would take more than all else of them.
static ALL_NOTICES: LazyLock<View> = LazyLock::new(|| View {
    recipe: Recipe::default(),
    tables: tables(china::LAST_YEAR, &china::MARKS, &[]),
    marks: Cow::Borrowed(&china::MARKS),
    horizon: Horizon::after(china::LAST_YEAR),
    bounds: OnceLock::new(),
});

/// The same and the years after them.
static ALL_NOTICES_AND_ON: LazyLock<Calendar> = LazyLock::new(|| Recipe { provisional: true, ..Recipe::default() }.view());

/// The working days from the first notice on to the end of a year.
fn tables(last_year: i32, marks: &[Mark], overlay: &[OverlayDay]) -> Tables {
    let end = NaiveDate::from_ymd_opt(last_year, 12, 31).map_or(china::FIRST_DAY, |last| last.to_epoch_days() + 1);
    // The first day of the epoch was a Thursday.
    let mut worked: Vec<bool> = (china::FIRST_DAY..end).map(|day| (day + 3).rem_euclid(7) < 5).collect();
    let mut set = |day: i32, is_worked: bool| {
        let slot = usize::try_from(day - china::FIRST_DAY).ok().and_then(|offset| worked.get_mut(offset));
        if let Some(slot) = slot {
            *slot = is_worked;
        }
    };
    for mark in marks {
        set(mark.day, mark.kind.is_worked());
    }
    for OverlayDay { date, kind, .. } in overlay {
        set(date.to_epoch_days(), kind.is_worked());
    }
    Tables::build(china::FIRST_DAY, &worked)
}

impl Calendar {
    /// All notices in the table.
    ///
    /// ```
    /// let china = gongkai::calendar::Calendar::china();
    /// assert!(!china.is_workday("2024-10-01".parse().unwrap()).unwrap());
    /// ```
    pub const fn china() -> Self {
        Self(Handle::Embedded)
    }

    /// The same as it was known on a day: a year whose notice had not been issued is not announced, and an amendment applies from
    /// its issue on. A notice of unknown date (2002, 2003) counts from the day on which it is certain to have been issued: the
    /// last day of the year in its document number, otherwise of the year it arranges. A notice that was [given](Self::with_notice)
    /// before is left out alike; one that is given afterwards stays.
    ///
    /// ```
    /// use gongkai::calendar::{Calendar, CalendarError};
    /// let then = Calendar::china().as_known_on("2019-11-20".parse().unwrap());
    /// assert_eq!(then.is_workday("2020-01-02".parse().unwrap()), Err(CalendarError::NotAnnounced { year: 2020 }));
    /// ```
    #[must_use]
    pub fn as_known_on(&self, day: NaiveDate) -> Self {
        let mut recipe = Recipe { known_on: Some(day), ..self.view().recipe.clone() };
        recipe.notices.retain(|notice| notice.known_from() <= day);
        recipe.view()
    }

    /// The same with a notice that the library does not have: the year after the last one arranged, or a change of one that is. From
    /// then on that year is as good as any other. Days that it names as they were already keep their notice.
    ///
    /// # Errors
    /// Everything that is wrong with it, at paths such as `days[3].date`: a gap of years; no day at all, or a statutory holiday that is not
    /// named; a day outside its year and those next to it; one named twice; a statutory holiday that is worked; a make-up day on a
    /// weekday that was not off. What is doubtful is told by [`doubts`](Self::doubts).
    ///
    /// ```
    /// use gongkai::calendar::{Calendar, HolidayNotice};
    /// // Before the notice of 2016 was out.
    /// let then = Calendar::china().as_known_on("2015-12-09".parse().unwrap());
    /// let days = ["2016-01-01", "2016-02-08", "2016-02-09", "2016-02-10", "2016-04-04", "2016-05-01", "2016-06-09", "2016-09-15"];
    /// let notice = HolidayNotice::from_json(&format!(
    ///     r#"{{"year": 2016, "issued": "2015-12-10", "days": [{}]}}"#,
    ///     days.map(|day| format!(r#"{{"date": "{day}", "name": "放假", "off": true}}"#)).join(","),
    /// )).unwrap();
    /// // The first three days of October are missing.
    /// assert_eq!(then.with_notice(&notice).unwrap_err().iter().count(), 3);
    /// ```
    pub fn with_notice(&self, notice: &HolidayNotice) -> Result<Self, Problems> {
        self.given([("", notice)])
    }

    /// The same with several notices, in any order: an earlier year counts before a later one, what was issued earlier before what amends it.
    ///
    /// # Errors
    /// As [`with_notice`](Self::with_notice), of all of them, at paths such as `calendar.notices[0].days[3].date`.
    pub fn with_notices(&self, notices: &[HolidayNotice]) -> Result<Self, Problems> {
        let paths: Vec<String> = (0..notices.len()).map(|i| format!("calendar.notices[{i}]")).collect();
        self.given(paths.iter().map(String::as_str).zip(notices))
    }

    fn given<'a>(&self, notices: impl IntoIterator<Item = (&'a str, &'a HolidayNotice)>) -> Result<Self, Problems> {
        let mut notices: Vec<(&str, &HolidayNotice)> = notices.into_iter().collect();
        order::by_key(&mut notices, |(_, notice)| (notice.year, notice.known_from()));
        let mut recipe = self.view().recipe.clone();
        let mut known = recipe.known();
        let mut found = Vec::new();
        for (path, notice) in notices {
            found.extend(known.faults(notice).into_iter().map(|problem| problem.under(path)));
            // With all its faults it is there to those that follow it.
            known.add(notice);
            recipe.notices.push(notice.clone());
        }
        Problems::or(found, recipe.view())
    }

    /// What is doubtful about the years of the notices that were [given](Self::with_notice): weekdays off that are neither statutory nor
    /// made up for. It was so in 2015 and in 2020; elsewhere it may be a slip of the pen.
    pub fn doubts(&self) -> Vec<Problem> {
        let recipe = &self.view().recipe;
        if recipe.notices.is_empty() {
            return Vec::new();
        }
        let known = recipe.known();
        let years: BTreeSet<i32> = order::gathered(recipe.notices.iter().map(|notice| notice.year));
        years.into_iter().filter_map(|year| known.doubt(year)).collect()
    }

    /// The same with the years after the last announced one, up to 2050, as far as they can be told: the statutory holidays of
    /// 全国年节及纪念日放假办法 are off, lunar feasts included, and the next working days after them for those that fall on a weekend
    /// (第六条); the weeks of Spring Festival and National Day are as long as the shortest since 2014, and the nearest weekend days are worked in
    /// exchange. What rests on them has [`Standing::Provisional`].
    ///
    /// ```
    /// use gongkai::calendar::{Calendar, Standing};
    /// let day = Calendar::china().provisional().day("2027-02-08".parse().unwrap()).unwrap();
    /// assert_eq!((day.name.unwrap().zh.as_ref(), day.standing), ("春节", Standing::Provisional));
    /// // 1 and 2 May 2027 are a weekend: Monday and Tuesday are off for them.
    /// let after = Calendar::china().provisional().next("2027-04-30".parse().unwrap()).unwrap();
    /// assert_eq!(after.to_string(), "2027-05-05");
    /// ```
    #[must_use]
    pub fn provisional(&self) -> Self {
        match &self.0 {
            Handle::Embedded => ALL_NOTICES_AND_ON.clone(),
            Handle::Built(view) => Recipe { provisional: true, ..view.recipe.clone() }.view(),
        }
    }

    /// The same with regional holidays, closures and working days laid over it. When another view no longer covers such a day, it
    /// has no effect there.
    ///
    /// # Errors
    /// A [`Problem`] with path `calendar.overlay[i].date` for each date outside the coverage and each that stands twice.
    ///
    /// ```
    /// use gongkai::{Text, calendar::{Calendar, DayKind, OverlayDay}};
    /// let date = "2024-04-11".parse().unwrap();
    /// let name = Text::new("三月三", "Sanyuesan");
    /// let guangxi = Calendar::china().overlay(&[OverlayDay { date, kind: DayKind::Holiday, name }]).unwrap();
    /// assert!(!guangxi.is_workday(date).unwrap());
    /// ```
    pub fn overlay(&self, days: &[OverlayDay]) -> Result<Self, Problems> {
        let mut recipe = self.view().recipe.clone();
        let mut taken: BTreeSet<NaiveDate> = order::gathered(recipe.overlay.iter().map(|day| day.date));
        let mut found = Vec::new();
        for (i, OverlayDay { date, .. }) in days.iter().enumerate() {
            let path = format!("calendar.overlay[{i}].date");
            if let Err(error) = self.is_workday(*date) {
                found.push(error.problem(&path));
            } else if !taken.insert(*date) {
                found.push(Problem::new(
                    Code::Contradiction,
                    path,
                    Text::new(format!("{date} 重复出现"), format!("{date} stands twice")),
                    Text::new("每个日期只写一次", "name each date once"),
                ));
            }
        }
        Problems::or(found, ())?;
        recipe.overlay.extend_from_slice(days);
        order::by_key(&mut recipe.overlay, |day| day.date);
        Ok(recipe.view())
    }

    /// Whether a day is a working day.
    ///
    /// # Errors
    /// [`CalendarError`] for a day outside the notices.
    pub fn is_workday(&self, day: NaiveDate) -> Result<bool, CalendarError> {
        self.tables().is_workday(day.to_epoch_days())
    }

    /// What a day is, and by which notice.
    ///
    /// # Errors
    /// [`CalendarError`] for a day outside the notices.
    ///
    /// ```
    /// let day = gongkai::calendar::Calendar::china().day("2024-02-09".parse().unwrap()).unwrap();
    /// assert_eq!(day.kind.as_str(), "workday"); // New Year's Eve 2024 was worked
    /// ```
    pub fn day(&self, day: NaiveDate) -> Result<Day, CalendarError> {
        self.is_workday(day)?;
        Ok(self.view().describe(day))
    }

    /// The `n`-th working day after a day, which is itself never counted; before it where `n` is negative; the day itself, worked or
    /// not, where `n` is 0.
    ///
    /// # Errors
    /// [`CalendarError`] if the day is, or the count runs, outside the notices; it names the first year that is missing.
    ///
    /// ```
    /// let china = gongkai::calendar::Calendar::china();
    /// let sunday = "2017-06-18".parse().unwrap();
    /// assert_eq!(china.add(sunday, 15).unwrap().to_string(), "2017-07-07");
    /// assert_eq!(china.add(sunday, -1).unwrap().to_string(), "2017-06-16");
    /// ```
    pub fn add(&self, day: NaiveDate, n: i32) -> Result<NaiveDate, CalendarError> {
        self.tables().add(day.to_epoch_days(), n).map(date)
    }

    /// The working days after `a` up to and including `b`; where `b` is earlier, the negative number of those after `b` up to and including
    /// `a`. So the days left to a due day are `count(today, due)`, also once it has passed; `count(b, a)` is `-count(a, b)`; and
    /// `count(a, add(a, n))` is `n`, back as well if `a` is a working day.
    ///
    /// # Errors
    /// [`CalendarError`] if either day is outside the notices.
    ///
    /// ```
    /// let china = gongkai::calendar::Calendar::china();
    /// let (a, b) = ("2024-09-02".parse().unwrap(), "2024-09-30".parse().unwrap());
    /// assert_eq!(china.count(a, b), Ok(20));
    /// assert_eq!(china.count(b, a), Ok(-20));
    /// ```
    pub fn count(&self, a: NaiveDate, b: NaiveDate) -> Result<i32, CalendarError> {
        self.tables().count(a.to_epoch_days(), b.to_epoch_days())
    }

    /// The first working day after a day.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub fn next(&self, day: NaiveDate) -> Result<NaiveDate, CalendarError> {
        self.add(day, 1)
    }

    /// The last working day before a day.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub fn previous(&self, day: NaiveDate) -> Result<NaiveDate, CalendarError> {
        self.add(day, -1)
    }

    /// The day itself if it is a working day, otherwise the next one.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    ///
    /// ```
    /// let china = gongkai::calendar::Calendar::china();
    /// let mid_autumn = "2024-09-15".parse().unwrap();
    /// assert_eq!(china.roll(mid_autumn).unwrap().to_string(), "2024-09-18");
    /// ```
    pub fn roll(&self, day: NaiveDate) -> Result<NaiveDate, CalendarError> {
        if self.is_workday(day)? { Ok(day) } else { self.next(day) }
    }

    /// The days from `from` to `to`, both included, as runs of one reason; none if `to` is earlier.
    ///
    /// # Errors
    /// [`CalendarError`] if either day is outside the notices.
    pub fn runs(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Run>, CalendarError> {
        self.is_workday(from)?;
        self.is_workday(to)?;
        let days: Vec<Day> = from.iter_days().take_while(|day| *day <= to).map(|day| self.view().describe(day)).collect();
        Ok(Run::of(&days))
    }

    /// How firm a result is that rests on the days between two dates.
    pub fn standing(&self, from: NaiveDate, to: NaiveDate) -> Standing {
        self.horizon().standing(from.max(to).to_epoch_days())
    }

    /// The first and the last day with an answer. Empty where no notice was known yet.
    ///
    /// ```
    /// let coverage = gongkai::calendar::Calendar::china().coverage();
    /// assert_eq!(coverage.start().to_string(), "2001-01-01");
    /// ```
    pub fn coverage(&self) -> RangeInclusive<NaiveDate> {
        let tables = self.tables();
        date(tables.base)..=date(tables.end() - 1)
    }

    /// The name of this table: country, years, and eight hex digits of its data; then what was laid over it, as in
    /// `cn-2001-2026-0123abcd@2020-01-20+notices-4567cdef+provisional+overlay-89abcdef`.
    ///
    /// ```
    /// let known = gongkai::calendar::Calendar::china().as_known_on("2020-01-20".parse().unwrap());
    /// assert!(known.version().ends_with("@2020-01-20"));
    /// ```
    pub fn version(&self) -> String {
        let Recipe { known_on, provisional, notices, overlay } = &self.view().recipe;
        let mut version = format!("cn-{}-{}-{}", china::FIRST_YEAR, china::LAST_YEAR, china::DATA_HASH);
        if let Some(day) = known_on {
            version += &format!("@{day}");
        }
        if !notices.is_empty() {
            version += &format!("+notices-{}", notice::hash(notices));
        }
        if *provisional {
            version += "+provisional";
        }
        if !overlay.is_empty() {
            version += &format!("+overlay-{}", overlay::hash(overlay));
        }
        version
    }

    pub(crate) fn tables(&self) -> &Tables {
        &self.view().tables
    }

    pub(crate) fn horizon(&self) -> Horizon {
        self.view().horizon
    }

    /// What the days of the year after the last notice can be. None where regional days are laid over what is not arranged: a notice may
    /// touch them.
    pub(crate) fn bounds(&self) -> Option<&Bounds> {
        let view = self.view();
        view.bounds.get_or_init(|| view.recipe.bounds()).as_ref()
    }

    /// Whether a day is arranged, or what a notice can make of it is bounded.
    pub(crate) fn is_bounded(&self, day: NaiveDate) -> bool {
        self.standing(day, day) < Standing::Provisional || self.bounds().is_some_and(|bounds| bounds.holds(day.to_epoch_days()))
    }

    fn view(&self) -> &View {
        match &self.0 {
            Handle::Embedded => &ALL_NOTICES,
            Handle::Built(view) => view,
        }
    }
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Calendar({})", self.version())
    }
}

impl Recipe {
    /// What is arranged.
    fn known(&self) -> Known {
        let mut known = known::on(self.known_on);
        self.notices.iter().for_each(|notice| known.add(notice));
        known
    }

    fn bounds(&self) -> Option<Bounds> {
        let Known { marks, last_year } = self.known();
        if self.overlay.iter().any(|day| day.date.year() > last_year) {
            return None;
        }
        let plain = tables(last_year + 2, &marks, &self.overlay);
        Bounds::of(last_year + 1, plain, self.known_on)
    }

    /// Works the days out, once.
    fn view(self) -> Calendar {
        let mut known = self.known();
        let horizon = Horizon::after(known.last_year);
        if self.provisional {
            provisional::extend(&mut known, self.known_on);
        }
        let tables = tables(known.last_year, &known.marks, &self.overlay);
        Calendar(Handle::Built(Arc::new(View { recipe: self, tables, marks: known.marks.into(), horizon, bounds: OnceLock::new() })))
    }
}

impl View {
    fn describe(&self, date: NaiveDate) -> Day {
        let number = date.to_epoch_days();
        let standing = self.horizon.standing(number);
        let named = self.marks.binary_search_by_key(&number, |mark| mark.day).ok().and_then(|i| self.marks.get(i));
        let day = match named {
            Some(mark) => {
                let notice = mark.notice.as_deref().cloned();
                Day { date, kind: mark.kind, name: mark.name(), statutory: mark.statutory, notice, standing }
            }
            None => {
                let kind = if is_weekend(date) { DayKind::Weekend } else { DayKind::Workday };
                Day { date, kind, name: None, statutory: Some(false), notice: None, standing }
            }
        };
        let overlay = &self.recipe.overlay;
        let laid_over = overlay.binary_search_by_key(&date, |day| day.date).ok().and_then(|i| overlay.get(i));
        match laid_over {
            Some(OverlayDay { kind, name, .. }) => Day { kind: *kind, name: Some(name.clone()), notice: None, ..day },
            None => day,
        }
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests;
