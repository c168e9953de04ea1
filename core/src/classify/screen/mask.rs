//! Covering what a text tells of persons.

use std::ops::Range;

use super::{Finding, Screening};
use crate::{form::kind::Kind, identifier::half_width, names};

names! {
    /// How much of what tells of a person is covered.
    Mask {
        /// So much that the rest no longer tells: `138****5678`.
        Partial = "partial" ("遮盖一部分", "covered in part"),
        /// Every character: `***********`.
        Full = "full" ("全部遮盖", "covered whole"),
        /// Its kind stands in its place: `【手机号码】`.
        Kind = "kind" ("以类别代替", "its kind in its place"),
    }
}

impl Screening<'_, '_> {
    /// The text with all that tells of a person covered, but for what is permitted.
    ///
    /// Screened again, it is clean of what was covered: should covering one thing bring another to light, that is covered too.
    pub fn masked(&self, mask: Mask) -> String {
        let mut text = cover(self.text(), self.to_cover(), mask);
        loop {
            let again = self.screener().screen_at_most(&text, 0);
            if again.to_cover().next().is_none() {
                return text;
            }
            // Whatever is left is little, and is covered whole, so that this ends.
            let covered = cover(&text, again.to_cover(), Mask::Full);
            if covered == text {
                return text;
            }
            text = covered;
        }
    }

    /// How one finding of this text looks under a mask.
    pub fn mask_of(&self, finding: &Finding, mask: Mask) -> String {
        covered(finding.kind, self.text().get(finding.bytes.clone()).unwrap_or_default(), mask)
    }

    /// What tells of persons and may not stay, in order.
    fn to_cover(&self) -> impl Iterator<Item = (Kind, &Range<usize>)> {
        let told = self.findings().iter().filter(|finding| finding.permitted_by.is_none()).map(|finding| (finding.kind, &finding.bytes));
        let unsaid = self.unsaid.iter().filter(|found| self.screener.permit(self.text, found).is_none());
        told.chain(unsaid.map(|found| (found.kind, &found.bytes))).filter(|(kind, _)| kind.is_personal())
    }
}

fn cover<'f>(text: &str, found: impl Iterator<Item = (Kind, &'f Range<usize>)>, mask: Mask) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (kind, Range { start, end }) in found.map(|(kind, bytes)| (kind, bytes.clone())) {
        // Where two overlap, the rest of the second is covered whole.
        let (start, mask) = if start < done { (done, Mask::Full) } else { (start, mask) };
        if start < end {
            out += text.get(done..start).unwrap_or_default();
            out += &covered(kind, text.get(start..end).unwrap_or_default(), mask);
            done = end;
        }
    }
    out += text.get(done..).unwrap_or_default();
    out
}

fn covered(kind: Kind, text: &str, mask: Mask) -> String {
    match mask {
        Mask::Full => text.chars().map(|c| if is_joint(c) { c } else { COVER }).collect(),
        Mask::Kind => format!("【{}】", kind.text().zh),
        Mask::Partial => match kind {
            Kind::Email => {
                let at = text.find(['@', '＠']).unwrap_or(text.len());
                let (local, domain) = text.split_at(at);
                let kept = if local.chars().nth(1).is_some() { 1 } else { 0 };
                format!("{}{domain}", keep(local, kept, 0))
            }
            Kind::Address => {
                let (street, door) = text.split_at(door(text));
                format!("{street}{}", door.chars().map(|c| if is_number(c) { COVER } else { c }).collect::<String>())
            }
            Kind::BirthDate => {
                let mut place = 0;
                let each = |c: char| {
                    place += usize::from(is_number(c));
                    if is_number(c) && place > YEAR { COVER } else { c }
                };
                text.chars().map(each).collect()
            }
            _ => {
                let count = text.chars().filter(|c| !is_joint(*c)).count();
                let (head, tail) = kept(kind, count);
                keep(text, head, tail)
            }
        },
    }
}

const COVER: char = '*';
/// How many characters of a date of birth stay.
const YEAR: usize = 4;

/// How many characters at the beginning and at the end stay.
const fn kept(kind: Kind, count: usize) -> (usize, usize) {
    match (kind, count) {
        (Kind::ResidentId | Kind::TravelPermit, 18) => (6, 4),
        (Kind::ResidentId15, _) => (6, 3),
        (Kind::Mobile, _) => (count.saturating_sub(8), 4),
        (Kind::Landline, _) => (count.saturating_sub(4), 0),
        (Kind::BankCard, _) => (4, 4),
        (Kind::LicencePlate, _) => (2, 2),
        (Kind::MessengerAccount, _) => (1, 1),
        (Kind::Name, _) => (1, 0),
        _ => (1, 3),
    }
}

/// Covers what lies between the first and the last few characters; spaces and hyphens do not count and stay.
fn keep(text: &str, head: usize, tail: usize) -> String {
    let count = text.chars().filter(|c| !is_joint(*c)).count();
    let mut place = 0;
    text.chars()
        .map(|c| {
            if is_joint(c) {
                return c;
            }
            place += 1;
            if place <= head || place > count.saturating_sub(tail) { c } else { COVER }
        })
        .collect()
}

/// What people write between the characters of a number.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(half_width(c), '-' | ' ' | '(' | ')' | '‐'..='―' | '·' | '.' | '@' | '\u{200B}'..='\u{200D}' | '\u{FEFF}')
}

/// Where in an address the part begins that leads to a door.
fn door(address: &str) -> usize {
    let last = address.char_indices().rfind(|(_, c)| "路街道巷胡同村镇乡区社园城苑庄".contains(*c));
    last.map_or(0, |(at, c)| at + c.len_utf8())
}

pub(super) fn is_number(c: char) -> bool {
    half_width(c).is_ascii_alphanumeric() || "〇零一二三四五六七八九十百千甲乙丙丁".contains(c)
}
