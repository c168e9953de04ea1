//! Names of persons: after a label (姓名：, 受送达人：), beside what is said of a party (原告某某，男，…), in a column headed 姓名.

mod list;
mod shape;
mod words;

use std::ops::Range;

use self::{
    list::{begins_after_comma, names, note},
    shape::{PersonName, is_part},
    words::{AGAINST, LABELS, NO_ROLES, PARTIES, STANDING},
};
use super::{
    column,
    found::{Confidence, Finds, Found},
    near,
    scan::{Class, Scan},
};
use crate::{form::kind::Kind, order, text::Text};

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    let mut all: Vec<(Range<usize>, Confidence)> = Vec::new();
    for spot in scan.among(&[Class::Colon, Class::Label, Class::Party, Class::Sex]) {
        match spot.class {
            Class::Colon if is_label(label(scan.text, spot.start)) => all.extend(names(scan.text, spot.end, PersonName::at_head)),
            Class::Label => all.extend(headed(scan, spot.end)),
            Class::Party => all.extend(party(scan.text, spot.start)),
            Class::Sex => all.extend(beside_sex(scan.text, spot.range())),
            _ => {}
        }
    }
    order::by_key(&mut all, |(bytes, _)| bytes.start);
    let mut done = 0;
    for (bytes, confidence) in all {
        if bytes.start >= done {
            done = bytes.end;
            found.push(told(bytes, confidence));
        }
    }
}

fn told(bytes: Range<usize>, confidence: Confidence) -> Found {
    let reason = match confidence {
        Confidence::Possible => Text::new(
            "姓名：在姓名一类的标签之后，不以常见姓氏开头，也可能是其他词语",
            "personal name: it stands after a label for names; it begins with no surname and may be another word",
        ),
        _ => Text::new(
            "姓名：在姓名一类的标签之后或者当事人信息之前，合于姓名的写法",
            "personal name: it stands after a label for names or before what is said of a party, and is written as names are",
        ),
    };
    Found { kind: Kind::Name, bytes, confidence, reason }
}

/// The label that a colon at a place ends, without its qualifier: 上诉人（原审原告）：.
fn label(text: &str, colon: usize) -> &str {
    let head = near::before(text, colon).trim_end();
    let Some(inner) = head.strip_suffix(['）', ')']) else { return head };
    match inner.rfind(['（', '(']) {
        Some(open) => inner.get(..open).unwrap_or_default(),
        None => head,
    }
}

/// Whether a person is named after a label: 姓名, 申请人, 行政相对人名称. It may be spread: 姓　名.
fn is_label(label: &str) -> bool {
    let blank = |c| matches!(c, ' ' | '\u{3000}');
    if label.contains(blank) {
        return is_label(&label.replace(blank, ""));
    }
    is_role(label) || label.strip_suffix("名称").is_some_and(is_role)
}

fn is_role(label: &str) -> bool {
    LABELS.end(label) || (label.ends_with('人') && !NO_ROLES.end(label))
}

/// The names that 姓名 heads without a colon: those of its column, or in a form the one after a gap.
fn headed(scan: &Scan, at: usize) -> Vec<(Range<usize>, Confidence)> {
    let Some(rest) = scan.after(at).strip_prefix('名') else { return Vec::new() };
    let in_cell = |cell: Range<usize>| names(scan.before(cell.end), cell.start, PersonName::at_head);
    let column: Vec<_> = column::below(scan.text, at, |head| head.ends_with("姓名")).into_iter().flat_map(in_cell).collect();
    let gap = rest.starts_with([' ', '\t', '\u{3000}']);
    if column.is_empty() && gap { names(scan.text, at + '名'.len_utf8(), PersonName::usual) } else { column }
}

/// The party that a label without a colon names, if it is said who that is or whom it sues: 法定代表人某某，经理.
fn party(text: &str, at: usize) -> Option<(Range<usize>, Confidence)> {
    let (before, rest) = text.split_at_checked(at)?;
    // Most of these characters are of other words: 公告, 报告, 代码.
    let may_be =
        if rest.starts_with('告') { before.ends_with(['原', '被']) } else { rest.starts_with("代表") || rest.starts_with("代理") };
    if !may_be {
        return None;
    }
    let (_, word) = PARTIES.iter().find(|(head, tail)| rest.starts_with(tail) && before.ends_with(head))?;
    let end = at + word.len();
    let end = end + text.get(end..)?.strip_prefix('人').map_or(0, |_| '人'.len_utf8());
    let start = end + note(text.get(end..)?);
    let name = PersonName::usual(text.get(start..)?)?;
    let rest = text.get(start + name.len..)?;
    let rest = rest.get(note(rest)..)?;
    (begins_after_comma(rest, STANDING) || near::begins(rest, AGAINST)).then(|| (start..start + name.len, name.confidence))
}

/// The longest role and name before a sex, in characters.
const REACH: usize = 24;
/// How many characters a name has behind its role.
const SHORTEST: usize = 2;
const LONGEST: usize = 4;

/// The person whose sex is told: 原告某某，男，….
fn beside_sex(text: &str, sex: Range<usize>) -> Option<(Range<usize>, Confidence)> {
    let head = text.get(..sex.start)?.strip_suffix(['，', ',', '（', '('])?;
    let after = text.get(sex.end..)?.chars().next();
    if after.is_some_and(|c| !matches!(c, '，' | ',' | '。' | '；' | ';' | '）' | ')' | '（' | '(' | '\n' | '\r')) {
        return None;
    }
    let run: usize = head.chars().rev().take(REACH).take_while(|c| is_part(*c)).map(char::len_utf8).sum();
    let from = head.len() - run;
    let run = head.get(from..)?;
    let whole = |at: usize, read: fn(&str) -> Option<PersonName>| {
        let name = read(run.get(at..)?).filter(|name| at + name.len == run.len())?;
        Some((from + at..head.len(), name.confidence))
    };
    let behind_role = |count: usize| {
        let (at, _) = run.char_indices().rev().nth(count - 1)?;
        is_role(run.get(..at)?).then(|| whole(at, PersonName::at_head)).flatten()
    };
    (SHORTEST..=LONGEST).find_map(behind_role).or_else(|| whole(0, PersonName::usual))
}
