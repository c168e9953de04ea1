//! Points in time, always brought to China's legal time, UTC+8.
//!
//! Terms in hours run from an instant. A text without offset or zone is Beijing time; a text with an IANA zone in brackets
//! (RFC 9557) is a local time there and is converted. China's own zone is known by all its names; any other takes the cargo feature
//! `zones`. A local time that a change of clocks skipped or repeated is refused, never guessed.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone, Timelike};

use super::zone;
use crate::{
    date::{digits, parts},
    error::{Code, Problem},
    text::{Text, excerpt},
};

/// The years an instant may lie in. In 1986–1991 China moved its clocks in summer; the zone database has no rules after 2099.
const YEARS: RangeInclusive<i32> = 1992..=2099;

/// Offsets from UTC in use anywhere, in minutes.
const OFFSETS: RangeInclusive<i32> = -12 * 60..=14 * 60;

/// Reads a point in time and gives it in Beijing time (`+08:00`). `path` says where the text stood.
///
/// | text | meaning |
/// |---|---|
/// | `2024-01-02T10:00:00+08:00`, `2024-01-02T02:00:00Z` | RFC 3339 |
/// | `2024-01-02T10:00`, `2024-01-02T10:00:00` | Beijing time |
/// | `2024-01-02T10:00:00+08:00[Asia/Shanghai]` | both, as Temporal and jiff write it; they must agree |
/// | `2024-01-02T10:00[America/New_York]` | local time there |
/// | `2024-11-03T01:30-05:00[America/New_York]` | both, for a local time that occurs twice |
///
/// # Errors
/// [`Code::NeedsInstant`] for a plain date; [`Code::NonexistentTime`] and [`Code::AmbiguousTime`] for a local time skipped or repeated;
/// [`Code::UnknownZone`]; [`Code::OutOfRange`] for years outside 1992–2099; [`Code::BadInstant`] for anything else that cannot be read.
///
/// ```
/// use gongkai::calendar::instant;
/// let instant = instant::parse("2024-01-02T02:00:00Z", "facts.start").unwrap();
/// assert_eq!(instant::format(instant), "2024-01-02T10:00:00+08:00");
/// let problem = instant::parse("2024-01-02", "facts.start").unwrap_err();
/// assert_eq!(problem.code.as_str(), "needs_instant");
/// ```
pub fn parse(text: &str, path: &str) -> Result<DateTime<FixedOffset>, Problem> {
    if parts(text).is_some() {
        return Err(needs_instant(text, path));
    }
    let (stamp, zone) = match text.strip_suffix(']').and_then(|text| text.split_once('[')) {
        Some((stamp, zone)) => (stamp, Some(zone)),
        None => (text, None),
    };
    let Stamp { local, offset } = Stamp::read(stamp).ok_or_else(|| unreadable(text, path))?;
    check_year(local, path)?;
    match (offset, zone) {
        (None, None) => beijing(local, BEIJING, path),
        (None, Some(zone)) => from_zone(local, zone, path),
        (Some(offset), None) => beijing(local, offset, path),
        (Some(offset), Some(zone)) => {
            let here = zone::offsets(local, zone, path)?;
            if !here.contains(&offset) {
                return Err(contradicts(local, offset, zone, path));
            }
            beijing(local, offset, path)
        }
    }
}

/// A local time in an IANA zone, in Beijing time. `path` says where it stood.
///
/// # Errors
/// As [`parse`]; without the cargo feature `zones` every zone but China's is [`Code::UnknownZone`], and the platform has to convert.
///
/// ```
/// # #[cfg(feature = "zones")] {
/// use gongkai::calendar::instant;
/// let local = "2024-11-03T01:30:00".parse().unwrap();
/// let problem = instant::from_zone(local, "America/New_York", "facts.start").unwrap_err();
/// assert_eq!(problem.code.as_str(), "ambiguous_time"); // the clocks went back an hour that night
/// # }
/// ```
pub fn from_zone(local: NaiveDateTime, zone: &str, path: &str) -> Result<DateTime<FixedOffset>, Problem> {
    check_year(local, path)?;
    match zone::offsets(local, zone, path)?.as_slice() {
        [offset] => beijing(local, *offset, path),
        [] => Err(nonexistent(local, zone, path)),
        offsets => Err(ambiguous(local, offsets, zone, path)),
    }
}

/// The day of an instant, in Beijing.
pub(crate) fn day(instant: DateTime<FixedOffset>) -> NaiveDate {
    local(instant).map_or(NaiveDate::MAX, |local| local.date())
}

/// What the clocks show in Beijing; `None` in the last eight hours that a date can hold.
fn local(instant: DateTime<FixedOffset>) -> Option<NaiveDateTime> {
    instant.naive_utc().checked_add_offset(BEIJING)
}

/// The text of an instant, in Beijing time: `2024-01-02T10:00:00+08:00`; with a fraction of a second only where there is one.
pub fn format(instant: DateTime<FixedOffset>) -> String {
    match local(instant) {
        Some(_) => instant.with_timezone(&BEIJING).to_rfc3339_opts(SecondsFormat::AutoSi, false),
        None => instant.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true),
    }
}

/// China's legal time.
pub(crate) const BEIJING: FixedOffset = FixedOffset::east_opt(8 * 60 * 60).expect("eight hours are an offset");

/// A date and time as written, with its offset from UTC if it has one.
struct Stamp {
    local: NaiveDateTime,
    offset: Option<FixedOffset>,
}

impl Stamp {
    fn read(text: &str) -> Option<Self> {
        let (year, month, day) = parts(text.get(..10)?)?;
        let rest = text.get(10..)?.strip_prefix(['T', 't', ' '])?;
        let clock = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
        let (clock, offset) = rest.split_at_checked(clock)?;
        Some(Self {
            local: NaiveDate::from_ymd_opt(year, month, day)?.and_time(read_clock(clock)?),
            offset: if offset.is_empty() { None } else { Some(read_offset(offset)?) },
        })
    }
}

/// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`. No 24:00 and no leap second: neither is a time on a clock in China's offices.
fn read_clock(text: &str) -> Option<NaiveTime> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, rest) = rest.split_once(':').unwrap_or((rest, "00"));
    let (second, fraction) = rest.split_once('.').unwrap_or((rest, "0"));
    let scale = 10_u32.checked_pow(9_u32.checked_sub(u32::try_from(fraction.len()).ok()?)?)?;
    let nanos = digits(fraction, fraction.len().max(1))? * scale;
    NaiveTime::from_hms_nano_opt(digits(hour, 2)?, digits(minute, 2)?, digits(second, 2)?, nanos)
}

/// `Z` or `±HH:MM`.
pub(super) fn read_offset(text: &str) -> Option<FixedOffset> {
    let (sign, clock) = match text.strip_prefix('-') {
        Some(clock) => (-1, clock),
        None if matches!(text, "Z" | "z") => (1, "00:00"),
        None => (1, text.strip_prefix('+')?),
    };
    let (hours, minutes) = clock.split_once(':')?;
    let minutes = digits(minutes, 2).filter(|minutes| *minutes < 60)?;
    let minutes = sign * (60 * digits(hours, 2)? as i32 + minutes as i32);
    OFFSETS.contains(&minutes).then(|| FixedOffset::east_opt(60 * minutes)).flatten()
}

/// The Beijing time of a local time with its offset.
fn beijing(local: NaiveDateTime, offset: FixedOffset, path: &str) -> Result<DateTime<FixedOffset>, Problem> {
    let instant = offset.from_local_datetime(&local).single().ok_or_else(|| out_of_range(local.year(), path))?;
    within_years(instant, path)
}

/// An instant in Beijing time, if it lies in the years that an instant may lie in.
pub(crate) fn within_years(instant: DateTime<FixedOffset>, path: &str) -> Result<DateTime<FixedOffset>, Problem> {
    match day(instant).year() {
        year if YEARS.contains(&year) => Ok(instant.with_timezone(&BEIJING)),
        year => Err(out_of_range(year, path)),
    }
}

/// That the year is one of an instant: before a zone is asked, which would have to know the clocks of years outside this law.
fn check_year(local: NaiveDateTime, path: &str) -> Result<(), Problem> {
    if YEARS.contains(&local.year()) { Ok(()) } else { Err(out_of_range(local.year(), path)) }
}

fn out_of_range(year: i32, path: &str) -> Problem {
    let (first, last) = (YEARS.start(), YEARS.end());
    Problem::new(
        Code::OutOfRange,
        path,
        Text::new(format!("{year}年的时刻超出范围"), format!("an instant in {year} is out of range")),
        Text::new(format!("年份应在{first}至{last}之间"), format!("years run from {first} to {last}")),
    )
}

fn needs_instant(text: &str, path: &str) -> Problem {
    Problem::new(
        Code::NeedsInstant,
        path,
        Text::new(format!("“{text}”只有日期，此处应为时刻"), format!("`{text}` is a day; a point in time is meant here")),
        Text::new("请写明时刻，如 2024-01-31T10:00（北京时间）", "give the time too, such as 2024-01-31T10:00 (Beijing time)"),
    )
}

fn unreadable(text: &str, path: &str) -> Problem {
    let shown = excerpt(text);
    Problem::new(
        Code::BadInstant,
        path,
        Text::new(format!("“{shown}”不是时刻"), format!("`{shown}` is not a point in time")),
        Text::new(
            "例如 2024-01-31T10:00（北京时间）、2024-01-31T10:00:00+08:00、2024-01-31T02:00:00Z；时间为 00:00 至 23:59:59，时差为 -12:00 至 +14:00",
            "for instance 2024-01-31T10:00 (Beijing time), 2024-01-31T10:00:00+08:00, 2024-01-31T02:00:00Z; times run from 00:00 to \
             23:59:59, offsets from -12:00 to +14:00",
        ),
    )
}

fn nonexistent(local: NaiveDateTime, zone: &str, path: &str) -> Problem {
    Problem::new(
        Code::NonexistentTime,
        path,
        Text::new(
            format!("{zone} 当日调快时钟，{local} 这一时刻不存在"),
            format!("{local} does not exist in {zone}: the clocks went forward over it"),
        ),
        Text::new("请写实际的时刻，或写明与 UTC 的时差", "give the time that the clocks showed, or the offset from UTC"),
    )
}

/// `10:00:00`, without a fraction.
fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
}

fn ambiguous(local: NaiveDateTime, offsets: &[FixedOffset], zone: &str, path: &str) -> Problem {
    let written: Vec<String> = offsets.iter().map(|offset| format!("{}T{}{offset}", local.date(), clock(local.time()))).collect();
    Problem::new(
        Code::AmbiguousTime,
        path,
        Text::new(
            format!("{zone} 当日调慢时钟，{local} 出现两次"),
            format!("{local} occurs twice in {zone}: the clocks went back over it"),
        ),
        Text::new(format!("请写明是 {}", written.join(" 还是 ")), format!("say which: {}", written.join(" or "))),
    )
}

fn contradicts(local: NaiveDateTime, offset: FixedOffset, zone: &str, path: &str) -> Problem {
    Problem::new(
        Code::BadInstant,
        path,
        Text::new(format!("{zone} 在 {local} 的时差不是 {offset}"), format!("{zone} does not have the offset {offset} at {local}")),
        Text::new("时差与时区只写一个，或使二者一致", "give offset or zone alone, or make them agree"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Code> {
        parse(text, "t").map(format).map_err(|problem| problem.code)
    }

    #[test]
    fn readable() {
        for (text, instant) in [
            ("2024-01-02T10:00", "2024-01-02T10:00:00+08:00"),
            ("2024-01-02 10:00:05", "2024-01-02T10:00:05+08:00"),
            ("2024-01-02T10:00:05.25+08:00", "2024-01-02T10:00:05.250+08:00"),
            ("2024-01-02T23:30Z", "2024-01-03T07:30:00+08:00"),
            ("2024-01-01T00:00-12:00", "2024-01-01T20:00:00+08:00"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(instant), "{text}");
        }
    }

    #[test]
    fn refused() {
        for (text, code) in [
            ("2024-01-02", Code::NeedsInstant),
            ("", Code::BadInstant),
            ("now", Code::BadInstant),
            ("2024-01-02T", Code::BadInstant),
            ("2024-01-02T24:00", Code::BadInstant),
            ("2024-01-02T23:59:60Z", Code::BadInstant),
            ("2024-01-02T10:00:00.", Code::BadInstant),
            ("2024-01-02T10:00:00.1234567890", Code::BadInstant),
            ("2024-01-02T10:00+14:01", Code::BadInstant),
            ("2024-01-02T10:00+99:99", Code::BadInstant),
            ("2024-01-02T10:00+08", Code::BadInstant),
            ("2024-01-02T10:00+8:00", Code::BadInstant),
            ("2024-01-02T10:00:00+08:00[", Code::BadInstant),
            ("2024-02-30T10:00", Code::BadInstant),
            ("２０２４-01-02T10:00", Code::BadInstant),
            ("1988-07-01T10:00", Code::OutOfRange),
            ("2100-01-01T00:00Z", Code::OutOfRange),
            ("2099-12-31T23:00Z", Code::OutOfRange),
        ] {
            assert_eq!(read(text), Err(code), "{text}");
        }
    }

    #[test]
    fn chinas_zone() {
        for (text, answer) in [
            ("2024-05-06T09:00:00+08:00[Asia/Shanghai]", Ok("2024-05-06T09:00:00+08:00")),
            ("2024-05-06T09:00[Asia/Shanghai]", Ok("2024-05-06T09:00:00+08:00")),
            ("2024-05-06T01:00:00Z[UTC]", Ok("2024-05-06T09:00:00+08:00")),
            ("2024-05-06T09:00:00+08:00[+08:00]", Ok("2024-05-06T09:00:00+08:00")),
            ("2024-05-06T09:00:00+09:00[Asia/Shanghai]", Err(Code::BadInstant)),
            ("2024-05-06T01:00:00Z[Asia/Shanghai]", Err(Code::BadInstant)),
            ("2024-05-06T09:00:00+08:00[+09:00]", Err(Code::BadInstant)),
            ("2024-05-06T09:00:00+08:00[Asia/Shanghai][u-ca=chinese]", Err(Code::UnknownZone)),
            // Summer time, but before the years of an instant.
            ("1988-07-01T10:00+09:00[Asia/Shanghai]", Err(Code::OutOfRange)),
            ("1988-07-01T10:00[PRC]", Err(Code::OutOfRange)),
        ] {
            assert_eq!(read(text), answer.map(str::to_owned), "{text}");
        }
    }

    #[test]
    #[cfg(feature = "zones")]
    fn zones() {
        for (text, answer) in [
            ("2024-01-02T10:00[Asia/Shanghai]", Ok("2024-01-02T10:00:00+08:00")),
            ("2024-07-01T10:00[America/New_York]", Ok("2024-07-01T22:00:00+08:00")),
            ("2024-03-10T02:30[America/New_York]", Err(Code::NonexistentTime)),
            ("2024-11-03T01:30[America/New_York]", Err(Code::AmbiguousTime)),
            ("2024-11-03T01:30-05:00[America/New_York]", Ok("2024-11-03T14:30:00+08:00")),
            ("2024-11-03T01:30+01:00[America/New_York]", Err(Code::BadInstant)),
            ("2024-01-02T10:00[Asia/Shangai]", Err(Code::UnknownZone)),
            ("2024-01-02T10:00[]", Err(Code::UnknownZone)),
        ] {
            assert_eq!(read(text), answer.map(str::to_owned), "{text}");
        }
    }
}
