//! Markings of how a document is opened: 此件公开发布, 此件依申请公开, 此件不公开, 此件部分公开; or the same beside a label, 公开属性：依申请公开.

use super::{
    found::{Confidence, Finds, Found},
    near,
    scan::{Class, Scan},
    word::{is_han, line_after, line_before, skip, spelled},
    words::Words,
};
use crate::{form::kind::Kind, text::Text};

/// What a marking says after 此件, the longer before what it begins with.
const PHRASES: [(Kind, &[&str]); 11] = [
    (Kind::MarkingOpen, &["公", "开開", "发發", "布佈"]),
    (Kind::MarkingOpen, &["主", "动動", "公", "开開"]),
    (Kind::MarkingOnRequest, &["依", "申", "请請", "公", "开開"]),
    (Kind::MarkingWithheld, &["不", "公", "开開", "发發", "布佈"]),
    (Kind::MarkingWithheld, &["不", "予", "公", "开開"]),
    (Kind::MarkingWithheld, &["不", "宜", "公", "开開"]),
    (Kind::MarkingWithheld, &["不", "得", "公", "开開"]),
    (Kind::MarkingWithheld, &["不", "公", "开開"]),
    (Kind::MarkingPartial, &["部", "分", "公", "开開"]),
    (Kind::MarkingPartial, &["删刪", "减減", "后後", "公", "开開"]),
    (Kind::MarkingOpen, &["公", "开開"]),
];

/// What a sentence about markings says before it names one.
const ABOUT: &[&str] = &["标注", "標注", "注明", "标明", "标为", "标有", "写明", "加注", "标识", "标注为", "标注的", "未标"];

/// The labels of what is opened and what is not, where a document is opened in part (部分公开).
pub(in super::super) const OPENED: &str = "公开内容";
pub(in super::super) const KEPT: &str = "不公开内容";

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    for spot in scan.among(&[Class::This, Class::Colon]) {
        found.extend(match spot.class {
            Class::This => marking(scan.text, spot.start),
            Class::Colon => attribute(scan.text, spot.start, spot.end).or_else(|| parts(scan.text, spot.start)),
            _ => None,
        });
    }
}

/// What is said from a place on, and where that ends.
fn phrase(text: &str, from: usize) -> Option<(Kind, usize)> {
    PHRASES.iter().find_map(|(kind, words)| Some((*kind, spelled(text, from, words)?)))
}

fn marking(text: &str, start: usize) -> Option<Found> {
    let (kind, end) = phrase(text, skip(text, spelled(text, start, &["此", "件"])?))?;
    // A sentence about markings quotes them, says what is done with them, or goes on.
    let before = line_before(text, start);
    let quoted = before.ends_with(['“', '‘', '「', '"', '\'']) || near::ends(before, ABOUT);
    let goes_on = line_after(text, end).starts_with(is_han);
    (!quoted && !goes_on).then(|| found(kind, start, end))
}

/// What offices write before the attribute.
static LABELS: Words =
    Words::new(&["公开属性", "公開屬性", "公开方式", "公開方式", "公开选项", "公開選項", "公开类别", "公開類別", "公开类型", "公開類型"]);

/// The attribute beside its label; `colon` and `from` are where the colon begins and ends.
fn attribute(text: &str, colon: usize, from: usize) -> Option<Found> {
    if !LABELS.end(text.get(..colon)?.trim_end()) {
        return None;
    }
    let start = skip(text, from);
    let (kind, end) = phrase(text, start)?;
    let next = line_after(text, end).chars().next();
    let is_choice = next.is_some_and(|c| is_han(c) || matches!(c, '、' | '/' | '／' | '□' | '☐' | '○' | '或'));
    (!is_choice).then(|| found(kind, start, end))
}

/// The marking of a document opened in part that only says which parts: a line 公开内容：…, then a line 不公开内容：…. `at` is the
/// colon of the second.
fn parts(text: &str, at: usize) -> Option<Found> {
    if !text.get(..at)?.trim_end().ends_with(KEPT) || line_before(text, at) != KEPT {
        return None;
    }
    let start = text.get(..at)?.trim_end().len() - KEPT.len();
    let above = line_before(text, text.get(..start)?.trim_end().len());
    let first = text.get(..start)?.trim_end().len() - above.len();
    let labelled = above.strip_prefix(OPENED).is_some_and(|rest| rest.trim_start().starts_with([':', '：']));
    // Where 此件部分公开 stands above, that is the marking.
    let headed = line_before(text, text.get(..first)?.trim_end().len()).trim_end_matches(['）', ')', '。', '】']).ends_with("部分公开");
    (labelled && !headed).then(|| found(Kind::MarkingPartial, first, at))
}

fn found(kind: Kind, start: usize, end: usize) -> Found {
    let name = kind.text();
    let reason = Text::new(format!("{}：文中单独标注", name.zh), format!("{}: set by itself in the text", name.en));
    Found { kind, bytes: start..end, confidence: Confidence::Certain, reason }
}

/// The markings of a text and where they stand.
pub(in super::super) fn markings(text: &str) -> Vec<(Kind, std::ops::Range<usize>)> {
    let mut found = Finds::everything();
    detect(&Scan::of(text), &mut found);
    found.all.into_iter().map(|found| (found.kind, found.bytes)).collect()
}
