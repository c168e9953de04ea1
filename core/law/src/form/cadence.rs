//! Cadence (频次): is it done often enough?

use std::{fmt, num::NonZeroU32, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Serialize, Serializer};

use super::asked::Ask;
use crate::{law::Citation, order, text::Text};

/// The length of a period.
///
/// ```
/// use gongkai::form::cadence::Every;
/// assert_eq!("half-year".parse::<Every>().unwrap().to_string(), "half-year");
/// assert_eq!("2 weeks".parse().ok(), Every::weeks(2));
/// assert_eq!(Every::weeks(0), None); // no period is that short
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Every {
    /// So many calendar days.
    Days(NonZeroU32),
    /// So many ISO weeks, Monday to Sunday.
    Weeks(NonZeroU32),
    /// So many calendar months: 1 month, 3 a quarter, 6 half a year, 12 a year.
    Months(NonZeroU32),
}

impl Every {
    /// Every day.
    pub const DAY: Self = Self::Days(NonZeroU32::MIN);
    /// Every week.
    pub const WEEK: Self = Self::Weeks(NonZeroU32::MIN);
    /// Every month.
    pub const MONTH: Self = Self::Months(NonZeroU32::MIN);
    /// Every quarter.
    pub const QUARTER: Self = Self::Months(NonZeroU32::MIN.saturating_add(2));
    /// Every half-year.
    pub const HALF_YEAR: Self = Self::Months(NonZeroU32::MIN.saturating_add(5));
    /// Every year.
    pub const YEAR: Self = Self::Months(NonZeroU32::MIN.saturating_add(11));

    /// So many days; `None` for 0.
    pub const fn days(n: u32) -> Option<Self> {
        match NonZeroU32::new(n) {
            Some(n) => Some(Self::Days(n)),
            None => None,
        }
    }

    /// So many weeks; `None` for 0.
    pub const fn weeks(n: u32) -> Option<Self> {
        match NonZeroU32::new(n) {
            Some(n) => Some(Self::Weeks(n)),
            None => None,
        }
    }

    /// So many months; `None` for 0.
    pub const fn months(n: u32) -> Option<Self> {
        match NonZeroU32::new(n) {
            Some(n) => Some(Self::Months(n)),
            None => None,
        }
    }

    /// So many of that length, as far as they can be counted.
    const fn times(self, n: NonZeroU32) -> Self {
        match self {
            Self::Days(each) => Self::Days(each.saturating_mul(n)),
            Self::Weeks(each) => Self::Weeks(each.saturating_mul(n)),
            Self::Months(each) => Self::Months(each.saturating_mul(n)),
        }
    }
}

/// As it is written.
impl Serialize for Every {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl fmt::Display for Every {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::DAY => f.write_str("day"),
            Self::Days(n) => write!(f, "{n} days"),
            Self::WEEK => f.write_str("week"),
            Self::Weeks(n) => write!(f, "{n} weeks"),
            Self::MONTH => f.write_str("month"),
            Self::QUARTER => f.write_str("quarter"),
            Self::HALF_YEAR => f.write_str("half-year"),
            Self::YEAR => f.write_str("year"),
            Self::Months(n) if n.get().is_multiple_of(12) => write!(f, "{} years", n.get() / 12),
            Self::Months(n) => write!(f, "{n} months"),
        }
    }
}

impl FromStr for Every {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let (n, unit) = text.split_once(' ').unwrap_or(("1", text));
        let n: NonZeroU32 = n.parse().ok().filter(|n: &NonZeroU32| n.get() <= 100).ok_or_else(|| unreadable(text))?;
        let one = match unit.strip_suffix('s').unwrap_or(unit) {
            "day" => Self::DAY,
            "week" => Self::WEEK,
            "month" => Self::MONTH,
            "quarter" => Self::QUARTER,
            "half-year" => Self::HALF_YEAR,
            "year" => Self::YEAR,
            _ => return Err(unreadable(text)),
        };
        Ok(one.times(n))
    }
}

fn unreadable(text: &str) -> Text {
    Text::new(format!("“{text}”不是周期"), format!("`{text}` is not a period"))
}

impl Every {
    /// In words.
    pub fn text(self) -> Text {
        let zh = match self {
            Self::DAY => "每日".to_owned(),
            Self::Days(n) => format!("每{n}日"),
            Self::WEEK => "每周".to_owned(),
            Self::Weeks(n) => format!("每{n}周"),
            Self::MONTH => "每月".to_owned(),
            Self::QUARTER => "每季度".to_owned(),
            Self::HALF_YEAR => "每半年".to_owned(),
            Self::YEAR => "每年".to_owned(),
            Self::Months(n) if n.get().is_multiple_of(12) => format!("每{}年", n.get() / 12),
            Self::Months(n) => format!("每{n}个月"),
        };
        Text::new(zh, format!("every {self}"))
    }

    /// The period that begins on `first`, one day past its end.
    fn after(self, first: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(n) => first.checked_add_days(Days::new(n.get().into())),
            Self::Weeks(n) => first.checked_add_days(Days::new(7 * u64::from(n.get()))),
            Self::Months(n) => first.checked_add_months(Months::new(n.get())),
        }
    }

    /// The first day of the calendar period that holds `date`, counting multiples from `anchor` or from year 1.
    fn start(self, date: NaiveDate, anchor: Option<NaiveDate>) -> Option<NaiveDate> {
        match self {
            Self::Days(n) => {
                let origin = anchor.or(NaiveDate::from_ymd_opt(1, 1, 1))?;
                let back = date.signed_duration_since(origin).num_days().rem_euclid(n.get().into());
                date.checked_sub_days(Days::new(u64::try_from(back).ok()?))
            }
            Self::Weeks(n) => {
                let monday = date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday())))?;
                let origin = anchor.map_or(Some(NaiveDate::from_ymd_opt(1, 1, 1)?), |anchor| {
                    anchor.checked_sub_days(Days::new(u64::from(anchor.weekday().num_days_from_monday())))
                })?;
                let weeks = monday.signed_duration_since(origin).num_days().div_euclid(7).rem_euclid(n.get().into());
                monday.checked_sub_days(Days::new(7 * u64::try_from(weeks).ok()?))
            }
            Self::Months(n) => {
                let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
                let origin = anchor.map_or(0, month);
                let back = (month(date) - origin).rem_euclid(n.get().into());
                date.with_day(1)?.checked_sub_months(Months::new(u32::try_from(back).ok()?))
            }
        }
    }
}

/// A part of the year, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct During {
    /// First day: month and day.
    pub from: (u32, u32),
    /// Last day: month and day.
    pub to: (u32, u32),
}

impl During {
    fn holds(self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&(date.month(), date.day()))
    }
}

names! {
    /// How periods are laid.
    #[derive(Default)]
    Window {
        /// Calendar weeks, months, years.
        #[default]
        Calendar = "calendar",
        /// Any span of that length: no gap may be longer.
        Rolling = "rolling",
    }
}

/// One demand on frequency.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frequency {
    /// The case's name; empty where there is one case only.
    pub id: String,
    /// In words.
    pub name: Text,
    /// At least so many acts a period, or what the text says where it sets no figure.
    pub demand: Result<Demand, Text>,
    /// A reading or a condition that matters.
    pub note: Option<Text>,
    /// Where it stands.
    pub cite: Citation,
}

/// So many acts in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// The least number of acts.
    pub at_least: NonZeroU32,
    /// In each such period.
    pub every: Every,
    /// How periods are laid.
    pub window: Window,
    /// Only acts in this part of the year count.
    pub during: Option<During>,
    /// Where multiples of a period are counted from.
    pub starts: Option<NaiveDate>,
}

/// A cadence: one demand, or one for each case.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cadence {
    /// What is counted.
    pub acts: Option<Text>,
    /// The demands, in the text's order. Never empty.
    pub cases: Vec<Frequency>,
}

/// A period with its acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Acts that counted.
    pub acts: u32,
}

names! {
    /// Whether something was done often enough.
    Kept {
        /// Every whole period has enough acts.
        Kept = "kept",
        /// A period has too few.
        Lapsed = "lapsed",
    }
}

/// What a look at the acts of a span showed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// What was asked for.
    pub demand: Demand,
    /// Whole periods inside the span with too few acts.
    pub lapses: Vec<Period>,
    /// The period still running at the end of the span, if it wants more acts.
    pub open: Option<Period>,
    /// How many whole periods lay in the span: with none, nothing can be said.
    pub whole: u32,
}

impl Record {
    const fn of(demand: Demand) -> Self {
        Self { demand, lapses: Vec::new(), open: None, whole: 0 }
    }

    /// Whether it was done often enough; `None` where the span holds no whole period.
    pub fn outcome(&self) -> Option<Kept> {
        (self.whole > 0).then_some(if self.lapses.is_empty() { Kept::Kept } else { Kept::Lapsed })
    }

    /// What is still to be asked: for a longer span, where this one holds no whole period.
    pub fn asks(&self) -> Vec<Ask> {
        let every = self.demand.every.text();
        let longer = Text::new(
            format!("所查时段不足一个完整周期（{}），无法判断；可查到更晚的哪一天？", every.zh),
            format!("the span holds no whole period ({}), so nothing can be said: up to which later day can it be checked?", every.en),
        );
        if self.whole == 0 { vec![Ask::new("to", longer)] } else { Vec::new() }
    }
}

impl Cadence {
    /// What must be known of every cadence: the span, and the days of the acts.
    pub fn asks(&self) -> [Ask; 3] {
        let acts = self.acts.clone().unwrap_or_else(|| Text::new("行为", "acts"));
        [
            Ask::new("from", Text::new("自哪一天起查？", "from which day on is it checked?")),
            Ask::new("to", Text::new("查到哪一天？", "up to which day?")),
            Ask::new("dates", Text::new(format!("各次{}的日期？", acts.zh), format!("on which days were the {}?", acts.en))),
        ]
    }
}

impl Demand {
    /// At least once in each calendar period; more is said by the fields: `Demand { window: Window::Rolling, ..Demand::each(Every::WEEK) }`.
    pub const fn each(every: Every) -> Self {
        Self { at_least: NonZeroU32::MIN, every, window: Window::Calendar, during: None, starts: None }
    }

    /// In words: `at least 1 every week`.
    pub fn text(&self) -> Text {
        let every = self.every.text();
        Text::new(format!("{}至少{}次", every.zh, self.at_least), format!("at least {} {}", self.at_least, every.en))
    }

    /// The periods between two days (both included) that have too few acts.
    ///
    /// A period that only partly lies in the span is no lapse: nothing is known of the rest of it. Acts outside the span are ignored;
    /// two acts on one day count as two. `None` if a period would run past the calendar's end.
    ///
    /// ```
    /// use gongkai::form::cadence::{Demand, Every};
    /// let weekly = Demand::each(Every::WEEK);
    /// let day = |text: &str| text.parse().unwrap();
    /// let record = weekly.check(&[day("2024-01-02"), day("2024-01-17")], day("2024-01-01"), day("2024-01-28")).unwrap();
    /// let lapsed: Vec<_> = record.lapses.iter().map(|period| period.from.to_string()).collect();
    /// assert_eq!(lapsed, ["2024-01-08", "2024-01-22"]);
    /// assert_eq!(record.outcome(), Some(gongkai::form::cadence::Kept::Lapsed));
    /// ```
    pub fn check(&self, acts: &[NaiveDate], from: NaiveDate, to: NaiveDate) -> Option<Record> {
        let mut acts: Vec<_> =
            acts.iter().copied().filter(|act| (from..=to).contains(act) && self.during.is_none_or(|part| part.holds(*act))).collect();
        order::natural(&mut acts);
        match self.window {
            Window::Calendar => self.periods(&acts, from, to),
            Window::Rolling => self.spans(&acts, from, to),
        }
    }

    fn periods(&self, acts: &[NaiveDate], from: NaiveDate, to: NaiveDate) -> Option<Record> {
        let mut record = Record::of(*self);
        let mut first = self.every.start(from, self.starts)?;
        while first <= to {
            let next = self.every.after(first)?;
            if let Some((begins, ends)) = self.counting(first, next.pred_opt()?) {
                let count = acts.partition_point(|act| *act <= ends) - acts.partition_point(|act| *act < begins);
                let period = Period { from: begins, to: ends, acts: u32::try_from(count).ok()? };
                let whole = from <= begins && ends <= to;
                record.whole += u32::from(whole);
                if whole && period.acts < self.at_least.get() {
                    record.lapses.push(period);
                } else if ends > to && from <= begins && period.acts < self.at_least.get() {
                    record.open = Some(period);
                }
            }
            first = next;
        }
        Some(record)
    }

    /// The days of a period on which an act counts: all, or those of the part of the year; `None` where it has none of them.
    fn counting(&self, first: NaiveDate, last: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let Some(part) = self.during else { return Some((first, last)) };
        let day = |(month, day)| NaiveDate::from_ymd_opt(last.year(), month, day);
        let (begins, ends) = (day(part.from)?.max(first), day(part.to)?.min(last));
        (begins <= ends).then_some((begins, ends))
    }

    /// Every longest stretch without enough acts that is at least a period long.
    fn spans(&self, acts: &[NaiveDate], from: NaiveDate, to: NaiveDate) -> Option<Record> {
        let whole = self.every.after(from)? <= to.succ_opt()?;
        let mut record = Record { whole: u32::from(whole), ..Record::of(*self) };
        let reach = usize::try_from(self.at_least.get()).ok()?;
        let edges: Vec<_> = [from.pred_opt()?].into_iter().chain(acts.iter().copied()).collect();
        for (i, edge) in edges.iter().enumerate() {
            let first = edge.succ_opt()?;
            let ends = acts.get(i + reach - 1).copied();
            let last = ends.map_or(Some(to), |act| act.pred_opt())?;
            if last < first {
                continue;
            }
            let acts_inside = acts.partition_point(|act| *act <= last) - acts.partition_point(|act| *act < first);
            let period = Period { from: first, to: last, acts: u32::try_from(acts_inside).ok()? };
            if first > to {
                break;
            }
            if self.every.after(first)? <= last.succ_opt()? {
                record.lapses.push(period);
            } else if ends.is_none() {
                record.open = Some(Period { to: self.every.after(first)?.pred_opt()?, ..period });
            }
            if ends.is_none() {
                break;
            }
        }
        Some(record)
    }
}
