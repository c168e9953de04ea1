//! E-mail addresses.

use super::{
    found::{Confidence, Finds, Found},
    near,
    scan::{Class, Scan, Spot},
    steps,
    word::is_han,
    words::Words,
};
use crate::{
    form::kind::Kind,
    identifier::{Email, LONGEST_DOMAIN, LONGEST_LOCAL, half_width, is_local},
    text::Text,
};

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    for at in scan.all(Class::At) {
        found.extend(email(scan, at).or_else(|| torn(scan, at)));
    }
}

/// Labels before an address.
pub(super) const LABELS: Words = Words::new(&[
    "邮箱",
    "郵箱",
    "信箱",
    "邮件",
    "郵件",
    "邮箱地址",
    "邮件地址",
    "E-mail",
    "E-Mail",
    "e-mail",
    "Email",
    "email",
    "EMAIL",
    "Mail",
]);

/// What stands around the sign after a label and is no address.
fn torn(scan: &Scan, at: Spot) -> Option<Found> {
    let own = |c: &char| is_local(half_width(*c)) || is_han(*c) || *c == ' ';
    let back: usize = scan.before(at.start).chars().rev().take(LONGEST_LOCAL).take_while(own).map(char::len_utf8).sum();
    let start = at.start - back;
    let local = scan.text.get(start..at.start)?.trim_start();
    let (label, joint) = near::joined(scan.text, start)?;
    // Dots and hyphens alone are nobody's name.
    if !local.contains(char::is_alphanumeric) || !joint.contains([':', '：']) || !LABELS.end(label) {
        return None;
    }
    let ahead = scan.after(at.end).chars().take(LONGEST_LOCAL).take_while(|c| is_local(half_width(*c)) || half_width(*c) == '@');
    let bytes = at.start - local.len()..at.end + ahead.map(char::len_utf8).sum::<usize>();
    let reason = Text::new(
        "电子邮箱：有标注，但格式不符，可能有误写",
        "e-mail address: a label says so; its form does not fit, it may be miswritten",
    );
    Some(Found { kind: Kind::Email, bytes, confidence: Confidence::Possible, reason })
}

fn email(scan: &Scan, at: Spot) -> Option<Found> {
    let back = scan.before(at.start).chars().rev().take(LONGEST_LOCAL + 1).take_while(|c| is_local(half_width(*c)));
    let local: usize = back.map(char::len_utf8).sum();
    let start = at.start - local;
    let local = scan.text.get(start..at.start)?;
    steps::count(local.len());
    let start = start + local.len() - local.trim_start_matches(|c| !half_width(c).is_ascii_alphanumeric()).len();
    // A name stands before the sign, and the first part of a domain after it.
    if start == at.start || !scan.after(at.end).starts_with(|c| half_width(c).is_ascii_alphanumeric()) {
        return None;
    }
    let ahead = scan.after(at.end).chars().take(LONGEST_DOMAIN).map(half_width);
    let domain = ahead.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
    if !domain.clone().any(|c| c == '.') {
        return None;
    }
    let domain: String = domain.collect();
    let length = Email::domain_end(&domain);
    if length == 0 {
        return None;
    }
    let end = at.end + scan.after(at.end).chars().take(length).map(char::len_utf8).sum::<usize>();
    let bytes = start..end;
    Email::parse(scan.text.get(bytes.clone())?).ok()?;
    let reason = Text::new("电子邮箱：格式相符", "e-mail address: its form fits");
    Some(Found { kind: Kind::Email, bytes, confidence: Confidence::Certain, reason })
}
