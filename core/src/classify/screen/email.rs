//! E-mail addresses.

use super::{
    found::{Confidence, Found},
    scan::{Class, Scan, Spot},
};
use crate::{
    form::kind::Kind,
    identifier::{Email, LONGEST_DOMAIN, LONGEST_LOCAL, half_width, is_local},
    text::Text,
};

pub(super) fn detect(scan: &Scan, found: &mut Vec<Found>) {
    found.extend(scan.all(Class::At).filter_map(|at| email(scan, at)));
}

fn email(scan: &Scan, at: Spot) -> Option<Found> {
    let back = scan.before(at.start).chars().rev().take(LONGEST_LOCAL + 1).take_while(|c| is_local(half_width(*c)));
    let local: usize = back.map(char::len_utf8).sum();
    let start = at.start - local;
    let local = scan.text.get(start..at.start)?;
    let start = start + local.len() - local.trim_start_matches(|c| !half_width(c).is_ascii_alphanumeric()).len();
    let ahead = scan.after(at.end).chars().take(LONGEST_DOMAIN).map(half_width);
    let domain: String = ahead.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')).collect();
    let length = Email::domain_end(&domain);
    let end = at.end + scan.after(at.end).chars().take(length).map(char::len_utf8).sum::<usize>();
    let bytes = start..end;
    Email::parse(scan.text.get(bytes.clone())?).ok()?;
    let reason = Text::new("电子邮箱：格式相符", "e-mail address: its form fits");
    Some(Found { kind: Kind::Email, bytes, confidence: Confidence::Certain, reason })
}
