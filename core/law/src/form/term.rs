//! Term (期限): when is it due? The definition; its engine needs a calendar and stands in `gongkai`.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::{
    date::{parse_date, zh},
    law::Citation,
    limits::Limits,
    text::Text,
};

names! {
    /// What a term counts in.
    Unit {
        /// Working days (工作日), make-up days counted, holidays not.
        Workday = "workday" ("个工作日", "working days"),
        /// Calendar days (日).
        Day = "day" ("日", "days"),
        /// Weeks of seven calendar days.
        Week = "week" ("周", "weeks"),
        /// Calendar months; ends on the same day of the month, or the month's last (民法典 202).
        Month = "month" ("个月", "months"),
        /// Calendar years, ending likewise.
        Year = "year" ("年", "years"),
        /// Hours, counted from the moment.
        Hour = "hour" ("小时", "hours"),
        /// Minutes, counted from the moment.
        Minute = "minute" ("分钟", "minutes"),
    }
}

impl Unit {
    /// Whether the term runs from a moment rather than from a day.
    pub const fn is_clock(self) -> bool {
        matches!(self, Self::Hour | Self::Minute)
    }
}

/// A number of units: `20 workdays`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    /// How many.
    pub n: u32,
    /// Of what.
    pub unit: Unit,
}

impl Amount {
    /// The amount in Chinese: `20个工作日`.
    pub fn zh(self) -> String {
        format!("{}{}", self.n, self.unit.text().zh)
    }
}

/// As it is written.
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.n == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.n, self.unit)
    }
}

impl FromStr for Amount {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let unreadable = || Text::new(format!("“{text}”不是“数量 单位”"), format!("`{text}` is not an amount and a unit"));
        let (n, unit) = text.split_once(' ').ok_or_else(unreadable)?;
        let n: u32 = n.parse().map_err(|_| unreadable())?;
        if !(1..=Limits::UNITS).contains(&n) {
            return Err(Text::new(
                format!("“{text}”中的数量须在1至{}之间", Limits::UNITS),
                format!("the amount in `{text}` must lie between 1 and {}", Limits::UNITS),
            ));
        }
        let singular = unit.strip_suffix('s').unwrap_or(unit);
        let unit = singular.parse().map_err(|_| unreadable())?;
        Ok(Self { n, unit })
    }
}

/// The figure of a term, as a rulebook writes it.
///
/// ```
/// use gongkai::form::term::Within;
/// let within: Within = "20 workdays".parse().unwrap();
/// assert_eq!(within.to_string(), "20 workdays");
/// assert_eq!(within.zh(), "20个工作日内");
/// assert!("20 wrkdays".parse::<Within>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Within {
    /// `20 workdays`: that long after the start; the start day is not counted.
    After(Amount),
    /// `10 days before`: no later than that long before the event.
    Before(Amount),
    /// `within 5 days before`: not earlier than that long before the event, and before it.
    Window(Amount),
    /// `same day`: on the day of the start.
    SameDay,
    /// `at once`: at the moment of the start.
    AtOnce,
    /// `by 01-31`: each year, the first such day on or after the start.
    Yearly {
        /// Month, 1–12.
        month: u32,
        /// Day of the month.
        day: u32,
    },
    /// `by 2021-12-31`: a fixed day.
    By(NaiveDate),
}

impl Within {
    /// The unit that is counted, if any is.
    pub const fn unit(self) -> Option<Unit> {
        match self {
            Self::After(amount) | Self::Before(amount) | Self::Window(amount) => Some(amount.unit),
            _ => None,
        }
    }

    /// Whether it runs from a moment rather than from a day.
    pub const fn is_clock(self) -> bool {
        match self.unit() {
            Some(unit) => unit.is_clock(),
            None => matches!(self, Self::AtOnce),
        }
    }

    /// In Chinese: `20个工作日内`.
    pub fn zh(self) -> String {
        match self {
            Self::After(amount) => format!("{}内", amount.zh()),
            Self::Before(amount) => format!("提前{}", amount.zh()),
            Self::Window(amount) => format!("前{}内", amount.zh()),
            Self::SameDay => "当日".to_owned(),
            Self::AtOnce => "即时".to_owned(),
            Self::Yearly { month, day } => format!("每年{month}月{day}日前"),
            Self::By(date) => format!("{}前", zh(date)),
        }
    }

    /// In both languages, as a latest or an earliest end.
    pub fn text(self, bound: Bound) -> Text {
        match (bound, self) {
            (Bound::AtLeast, Self::After(amount)) => Text::new(format!("不少于{}", amount.zh()), format!("at least {amount}")),
            _ => Text::new(self.zh(), self.to_string()),
        }
    }

    /// The same figure taken `times` over: a term that every forwarding level has anew.
    #[must_use]
    pub fn times(self, times: u32) -> Option<Self> {
        let scaled = |amount: Amount| Some(Amount { n: amount.n.checked_mul(times).filter(|n| *n <= Limits::UNITS)?, ..amount });
        Some(match self {
            Self::After(amount) => Self::After(scaled(amount)?),
            Self::Before(amount) => Self::Before(scaled(amount)?),
            Self::Window(amount) => Self::Window(scaled(amount)?),
            other => other,
        })
    }
}

/// As it is written.
impl Serialize for Within {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::After(amount) => amount.fmt(f),
            Self::Before(amount) => write!(f, "{amount} before"),
            Self::Window(amount) => write!(f, "within {amount} before"),
            Self::SameDay => f.write_str("same day"),
            Self::AtOnce => f.write_str("at once"),
            Self::Yearly { month, day } => write!(f, "by {month:02}-{day:02}"),
            Self::By(date) => write!(f, "by {date}"),
        }
    }
}

impl FromStr for Within {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        match text {
            "same day" => return Ok(Self::SameDay),
            "at once" => return Ok(Self::AtOnce),
            _ => {}
        }
        if let Some(date) = text.strip_prefix("by ") {
            return by(date).ok_or_else(|| Text::new(format!("“{text}”中的日期不成立"), format!("the date in `{text}` does not exist")));
        }
        let (window, rest) = text.strip_prefix("within ").map_or((false, text), |rest| (true, rest));
        let (before, rest) = rest.strip_suffix(" before").map_or((false, rest), |rest| (true, rest));
        let amount = rest.parse()?;
        match (window, before) {
            (true, true) => Ok(Self::Window(amount)),
            (false, true) => Ok(Self::Before(amount)),
            (false, false) => Ok(Self::After(amount)),
            (true, false) => Err(Text::new(format!("“{text}”缺少 before"), format!("`{text}` lacks `before`"))),
        }
    }
}

/// What the figure of a term may look like, for error messages.
#[cfg(feature = "load")]
pub(crate) fn grammar() -> Text {
    Text::new(
        "例如 \"20 workdays\"、\"30 days\"、\"24 hours\"、\"same day\"、\"by 01-31\"、\"10 days before\"、\"within 5 days before\"",
        "for instance \"20 workdays\", \"30 days\", \"24 hours\", \"same day\", \"by 01-31\", \"10 days before\", \"within 5 days before\"",
    )
}

fn by(date: &str) -> Option<Within> {
    match date.split('-').collect::<Vec<_>>().as_slice() {
        [month, day] => {
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            // A day that exists every year.
            NaiveDate::from_ymd_opt(2001, month, day).map(|_| Within::Yearly { month, day })
        }
        _ => parse_date(date, "").ok().map(Within::By),
    }
}

names! {
    /// Which side of the figure is lawful.
    #[derive(Default)]
    Bound {
        /// Done by then at the latest.
        #[default]
        AtMost = "at_most",
        /// Not over before then: a period for comment may not be shorter.
        AtLeast = "at_least",
    }
}

/// How far a term may be extended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extension {
    /// The most that may be added.
    pub up_to: Amount,
    /// What it takes.
    pub condition: Text,
    /// Where that stands.
    pub cite: Citation,
}

/// Something that stops a term, or starts it anew.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clause {
    /// Its name, such as `third_party`.
    pub id: String,
    /// In words.
    pub name: Text,
    /// Where that stands.
    pub cite: Citation,
}

/// A whole-number fact by which the amount is multiplied.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Per {
    /// The fact's name.
    pub fact: String,
    /// What it counts.
    pub name: Text,
}

/// One limit: a term, or one case of a term that sets several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The case's name; empty where the term has one case only.
    pub id: String,
    /// In words.
    pub name: Text,
    /// The figure, or what the text says where it sets none.
    pub within: Result<Within, Text>,
    /// What starts it.
    pub start: Option<Text>,
    /// At most, or at least.
    pub bound: Bound,
    /// How far it may be extended.
    pub extension: Option<Extension>,
    /// What stops it.
    pub pauses: Vec<Clause>,
    /// What starts it anew.
    pub restarts: Vec<Clause>,
    /// What multiplies it.
    pub per: Option<Per>,
    /// It is of another kind than the national limit of the same name, such as a report within the house, and not measured against it.
    pub stands_alone: bool,
    /// Lead units (牵头部门) of a task.
    pub lead: Vec<String>,
    /// Responsible units (责任部门) of a task.
    pub units: Vec<String>,
    /// A reading or a condition that matters.
    pub note: Option<Text>,
    /// Where it stands.
    pub cite: Citation,
}

/// A term: one limit, or one for each case.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Term {
    /// The limits, in the text's order. Never empty.
    pub cases: Vec<Limit>,
}
