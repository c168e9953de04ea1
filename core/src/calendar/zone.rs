//! The offsets from UTC that a zone has at a local time.
//!
//! China's own zone is known without a zone database, because every moment that ends up here is one of its legal time: libraries that
//! write a time with its zone (RFC 9557: Temporal, jiff) are understood everywhere. So are names that say the offset themselves.

use chrono::{FixedOffset, NaiveDateTime};

use super::instant::{BEIJING, read_offset};
use crate::{
    error::{Code, Problem},
    text::{Text, excerpt},
};

/// China's one legal time, by the names it has in the zone database. Urumqi's is another.
const CHINA: [&str; 5] = ["Asia/Shanghai", "PRC", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin"];

/// The names of universal time that libraries write.
const UNIVERSAL: [&str; 2] = ["UTC", "Etc/UTC"];

/// None where the clocks skipped the time, two where they showed it twice. The local time lies in the years of an instant: since 1992
/// China's clocks have stood at UTC+8.
pub(super) fn offsets(local: NaiveDateTime, zone: &str, path: &str) -> Result<Vec<FixedOffset>, Problem> {
    match fixed(zone) {
        Some(offset) => Ok(vec![offset]),
        None => looked_up(local, zone, path),
    }
}

/// The offset of a zone that has just one.
fn fixed(zone: &str) -> Option<FixedOffset> {
    if CHINA.contains(&zone) {
        Some(BEIJING)
    } else if UNIVERSAL.contains(&zone) {
        FixedOffset::east_opt(0)
    } else {
        read_offset(zone).filter(|_| zone.starts_with(['+', '-']))
    }
}

#[cfg(feature = "zones")]
fn looked_up(local: NaiveDateTime, zone: &str, path: &str) -> Result<Vec<FixedOffset>, Problem> {
    use time::OffsetDateTime;
    use time_tz::{Offset, OffsetError, TimeZone};

    let rules = time_tz::timezones::iter().find(|known| known.name() == zone).ok_or_else(|| unknown(zone, path))?;
    // The database takes a local time as if it were UTC.
    let Ok(as_utc) = OffsetDateTime::from_unix_timestamp(local.and_utc().timestamp()) else { return Ok(Vec::new()) };
    let found = match rules.get_offset_local(&as_utc) {
        Ok(one) => vec![one],
        Err(OffsetError::Ambiguous(one, two)) => vec![one, two],
        Err(OffsetError::Undefined) => Vec::new(),
    };
    Ok(found.iter().filter_map(|offset| FixedOffset::east_opt(offset.to_utc().whole_seconds())).collect())
}

#[cfg(feature = "zones")]
fn unknown(zone: &str, path: &str) -> Problem {
    use time_tz::TimeZone;

    let names = time_tz::timezones::iter().map(TimeZone::name);
    let help = match crate::error::nearest(zone, names) {
        Some(near) => Text::new(format!("是否为 {near}？"), format!("did you mean {near}?")),
        None => Text::new("请用 IANA 时区名，如 Asia/Shanghai", "use an IANA name, such as Asia/Shanghai"),
    };
    let shown = excerpt(zone);
    let message = Text::new(format!("没有名为“{shown}”的时区"), format!("there is no time zone `{shown}`"));
    Problem::new(Code::UnknownZone, path, message, help)
}

/// Without the zone database there is nothing to look up.
#[cfg(not(feature = "zones"))]
fn looked_up(_: NaiveDateTime, zone: &str, path: &str) -> Result<Vec<FixedOffset>, Problem> {
    let shown = excerpt(zone);
    Err(Problem::new(
        Code::UnknownZone,
        path,
        Text::new(format!("此处不含时区数据，无法换算“{shown}”"), format!("`{shown}` cannot be converted: this build has no zone data")),
        Text::new(
            "请由平台先换算为带时差的时刻，如 2024-01-31T10:00+08:00",
            "let the platform convert to a time with its offset first, such as 2024-01-31T10:00+08:00",
        ),
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use super::*;

    const SUMMER: &str = "2024-07-01T10:00:00";

    #[test]
    fn one_offset_needs_no_database() {
        for (zone, hours) in CHINA.map(|zone| (zone, 8)).into_iter().chain([("UTC", 0), ("Etc/UTC", 0), ("+08:00", 8), ("-05:00", -5)]) {
            let offset = FixedOffset::east_opt(hours * 3600).unwrap();
            assert_eq!(offsets(SUMMER.parse().unwrap(), zone, ""), Ok(vec![offset]), "{zone}");
        }
        for zone in ["", "Z", "asia/shanghai", "Asia/Shangai", "+8", "+15:00", "China"] {
            assert_eq!(fixed(zone), None, "{zone}");
        }
    }

    /// What is known here by heart is what the database says of every name, in winter and summer of every year.
    #[test]
    #[cfg(feature = "zones")]
    fn the_database_says_the_same() {
        let days = (1992..2099).flat_map(|year| [format!("{year}-01-01T00:00:00"), format!("{year}-07-01T00:00:00")]);
        for local in days.map(|text| text.parse().unwrap()) {
            for zone in CHINA {
                assert_eq!(looked_up(local, zone, ""), Ok(vec![BEIJING]), "{zone} {local}");
            }
        }
    }
}
