//! Characters of the other script (简繁混用): traditional ones in a simplified text, or the other way round.

use super::{
    super::{
        class::Script,
        found::{Confidence, Finds, Found},
        scan::{Scan, script},
    },
    line::Line,
};
use crate::{form::kind::Kind, text::Text};

/// How many characters a reason names.
const NAMED: usize = 10;

/// Every line that holds characters of the script that fewer characters of the text belong to. A text of one script has none.
pub(super) fn mixed(scan: &Scan, lines: &[Line], found: &mut Finds) {
    if scan.simplified == 0 || scan.traditional == 0 {
        return;
    }
    let (other, zh, en) = if scan.traditional <= scan.simplified {
        (Script::Traditional, "简体文中夹有繁体字", "traditional characters in a simplified text")
    } else {
        (Script::Simplified, "繁体文中夹有简体字", "simplified characters in a traditional text")
    };
    for line in lines {
        let mut bytes: Option<std::ops::Range<usize>> = None;
        let mut named: Vec<char> = Vec::new();
        for (at, c) in line.text.char_indices().filter(|(_, c)| script(*c) == Some(other)) {
            let (start, end) = (line.start + at, line.start + at + c.len_utf8());
            bytes.get_or_insert(start..end).end = end;
            if named.len() <= NAMED && !named.contains(&c) {
                named.push(c);
            }
        }
        let Some(bytes) = bytes else { continue };
        let more = if named.len() > NAMED { "…" } else { "" };
        let list = |by: &str| named.iter().take(NAMED).map(char::to_string).collect::<Vec<_>>().join(by);
        let reason = Text::new(format!("{zh}：{}{more}", list("、")), format!("{en}: {}{more}", list(", ")));
        found.push(Found { kind: Kind::MixedScript, bytes, confidence: Confidence::Likely, reason });
    }
}
