//! Licence plates.

use std::ops::Range;

use super::{
    found::{Confidence, Finds, Found},
    near,
    scan::{Class, Scan, Spot},
    word::head,
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

/// What says that the next thing is the number of a plate.
const NUMBERS: &[&str] = &["车牌", "車牌", "号牌", "號牌", "牌照", "军牌", "警牌"];
const ARMY: &[&str] = &["军车", "軍車", "军牌", "军用", "军队", "部队", "武警"];

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    found.extend(scan.all(Class::Code).filter_map(|spot| plate(scan, spot).or_else(|| military(scan, spot))));
}

fn plate(scan: &Scan, spot: Spot) -> Option<Found> {
    // The office is a letter.
    scan.after(spot.start).chars().next().filter(|c| half_width(*c).is_ascii_alphabetic())?;
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
    if LicencePlate::check(&serial, last).is_err() {
        return doubtful(scan, start, &serial).then(|| told(start..end, Confidence::Possible, MISWRITTEN));
    }
    if !serial.iter().any(u8::is_ascii_digit) {
        return None;
    }
    if !last && rest.chars().next().is_some_and(|c| half_width(c).is_ascii_alphanumeric() || matches!(c, '*' | '＊')) {
        return None;
    }
    let labelled = near::has(near::before(scan.text, start), LABELS);
    let glued = scan.before(start).chars().next_back().is_some_and(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
    if !labelled && !last && glued && WORDS.contains(province) {
        return None;
    }
    let confidence = if labelled { Confidence::Certain } else { Confidence::Likely };
    Some(told(start..end, confidence, CIVIL))
}

/// Why something was taken for a plate.
type Reason = (&'static str, &'static str);
const CIVIL: Reason =
    ("机动车号牌：省份简称、发牌机关代号和序号相符", "licence plate: province, office and serial are formed as on plates");
const MISWRITTEN: Reason = (
    "机动车号牌：有标注，但位数或者编排不符，可能有误写",
    "licence plate: a label says so; its length or its form does not fit, it may be miswritten",
);
/// No public standard describes these plates; the form is that of vehicles in traffic.
const ARMED: Reason =
    ("军队、武警车辆号牌：字头和序号相符", "plate of a military or armed police vehicle: letters and serial are formed as on such plates");

fn told(bytes: Range<usize>, confidence: Confidence, (zh, en): Reason) -> Found {
    Found { kind: Kind::LicencePlate, bytes, confidence, reason: Text::new(zh, en) }
}

/// Whether a label stands before what is nearly a plate: a character lost or doubled.
fn doubtful(scan: &Scan, start: usize, serial: &[u8]) -> bool {
    matches!(serial, [office, own @ ..] if office.is_ascii_alphabetic() && (4..=7).contains(&own.len()) && own.iter().any(u8::is_ascii_digit))
        && is_number(scan, start)
}

fn is_number(scan: &Scan, start: usize) -> bool {
    near::ends(near::label(scan.text, start).trim_end_matches(['号', '號', '码', '碼']), NUMBERS)
}

/// WJ粤1234X and WJ01-12345; VA12345 and 军A12345 beside a label.
fn military(scan: &Scan, spot: Spot) -> Option<Found> {
    // Each begins with a letter.
    scan.after(spot.start).chars().next().filter(|c| half_width(*c).is_ascii_alphabetic())?;
    let code = |text: &str| text.chars().map(half_width).map(|c| c.to_ascii_uppercase()).collect::<String>();
    let army = || near::has(near::before(scan.text, spot.start), ARMY);
    let begins = |word: &str| scan.after(spot.start).chars().zip(word.chars()).all(|(c, own)| half_width(c).eq_ignore_ascii_case(&own));
    if begins("WJ") {
        let head = code(head(scan.after(spot.start), LONGEST_ARMED));
        let width = armed(head.strip_prefix("WJ")?)?;
        let end = spot.start + scan.after(spot.start).chars().take(2 + width).map(char::len_utf8).sum::<usize>();
        let labelled = army() || is_number(scan, spot.start);
        return Some(told(spot.start..end, if labelled { Confidence::Certain } else { Confidence::Likely }, ARMED));
    }
    let own = scan.text.get(spot.range()).filter(|own| (6..=3 * 7).contains(&own.len()))?;
    let own = code(own);
    let letters = own.len() - own.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
    let before = scan.before(spot.start).chars().next_back();
    let arm = before.filter(|c| letters == 1 && own.len() == 6 && "军海空北沈兰济南广成".contains(*c));
    let fits = (letters == 2 && own.len() == 7 || arm.is_some()) && own.chars().skip(letters).all(|c| c.is_ascii_digit());
    let start = spot.start - arm.map_or(0, char::len_utf8);
    if !fits || !is_number(scan, start) {
        return None;
    }
    let confidence = if near::has(near::before(scan.text, start), ARMY) { Confidence::Certain } else { Confidence::Likely };
    Some(told(start..spot.end, confidence, ARMED))
}

/// What is read of a plate of the armed police, in characters.
const LONGEST_ARMED: usize = 12;

/// How many characters the rest of an armed police plate has after WJ: a province, or two digits and a service, then the serial.
fn armed(rest: &str) -> Option<usize> {
    let joint = |text: &str| text.chars().next().map_or(0, |c| usize::from(is_plate_joint(c)));
    let skip = |text: &str, count: usize| text.chars().skip(count).collect::<String>();
    let first = joint(rest);
    let after = skip(rest, first);
    let (place, own) = if after.starts_with(|c| PLATE_PROVINCES.contains(c)) {
        (first + 1, skip(&after, 1))
    } else {
        after.get(..2).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()))?;
        let (gap, unit) = (joint(&skip(&after, 2)), skip(&after, 2));
        let unit = skip(&unit, gap);
        let service = usize::from(unit.starts_with(|c| "消边通森金警电".contains(c)));
        // WJ2024001 is a number of some other thing.
        if gap + service == 0 {
            return None;
        }
        (first + 2 + gap + service, skip(&unit, service))
    };
    let serial = own.chars().take_while(char::is_ascii_alphanumeric).count();
    let digits = own.chars().take(4).filter(char::is_ascii_digit).count();
    (matches!(serial, 4 | 5) && digits == 4).then_some(place + serial)
}
