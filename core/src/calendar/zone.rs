//! The offsets from UTC that a zone has at a local time.

use chrono::{FixedOffset, NaiveDateTime};

use crate::date::excerpt;
use crate::{
    error::{Code, Problem},
    text::Text,
};

/// None where the clocks skipped the time, two where they showed it twice.
#[cfg(feature = "zones")]
pub(super) fn offsets(local: NaiveDateTime, zone: &str, path: &str) -> Result<Vec<FixedOffset>, Problem> {
    use time::OffsetDateTime;
    use time_tz::{Offset, OffsetError, TimeZone};

    let rules = time_tz::timezones::iter().find(|known| known.name() == zone).ok_or_else(|| unknown(zone, path))?;
    // The database takes a local time as if it were UTC; years beyond its range have no offset, and the caller refuses them.
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
pub(super) fn offsets(_: NaiveDateTime, zone: &str, path: &str) -> Result<Vec<FixedOffset>, Problem> {
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
