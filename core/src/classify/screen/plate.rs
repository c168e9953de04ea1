//! Licence plates.

use super::{
    found::{Confidence, Found},
    near,
    scan::{Class, Scan, Spot},
};
use crate::{
    form::kind::Kind,
    identifier::{LicencePlate, PLATE_LAST, PLATE_PROVINCES, half_width, is_plate_joint},
    text::Text,
};

/// The longest run after the province that can be one: office, joint, six characters.
const LONGEST: usize = 8;
const LABELS: &[&str] = &["车", "車", "牌照", "号牌", "號牌", "驾驶", "停放"];
/// Short names of provinces that are also common words: 最新A12345 is no car.
const WORDS: &str = "新云贵青黑宁吉川蒙";

pub(super) fn detect(scan: &Scan, found: &mut Vec<Found>) {
    found.extend(scan.all(Class::Code).filter_map(|spot| plate(scan, spot)));
}

fn plate(scan: &Scan, spot: Spot) -> Option<Found> {
    let before = scan.before(spot.start).trim_end_matches(' ');
    let province = before.chars().next_back().filter(|c| PLATE_PROVINCES.contains(*c))?;
    let start = before.len() - province.len_utf8();
    let mut serial = Vec::new();
    let mut end = spot.start;
    for (i, c) in scan.after(spot.start).chars().take(LONGEST).enumerate() {
        match half_width(c) {
            code if code.is_ascii_alphanumeric() => {
                serial.push(u8::try_from(code.to_ascii_uppercase()).unwrap_or_default());
                end += c.len_utf8();
            }
            joint if i == 1 && is_plate_joint(joint) => end += c.len_utf8(),
            _ => break,
        }
    }
    let rest = scan.after(end);
    let last = rest.chars().next().filter(|c| PLATE_LAST.contains(*c));
    let (last, end) = match last {
        Some(c) if LicencePlate::check(&serial, true).is_ok() => (true, end + c.len_utf8()),
        _ => (false, end),
    };
    LicencePlate::check(&serial, last).ok().filter(|()| serial.iter().any(u8::is_ascii_digit))?;
    if !last && rest.chars().next().is_some_and(|c| half_width(c).is_ascii_alphanumeric() || matches!(c, '*' | '＊')) {
        return None;
    }
    let labelled = near::has(near::before(scan.text, start), LABELS);
    let glued = scan.before(start).chars().next_back().is_some_and(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
    if !labelled && !last && glued && WORDS.contains(province) {
        return None;
    }
    let confidence = if labelled { Confidence::Certain } else { Confidence::Likely };
    let reason =
        Text::new("机动车号牌：省份简称、发牌机关代号和序号相符", "licence plate: province, office and serial are formed as on plates");
    Some(Found { kind: Kind::LicencePlate, bytes: start..end, confidence, reason })
}
