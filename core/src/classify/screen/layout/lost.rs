//! Characters that were lost on the way (乱码): what stands for one that could not be read, and text read in the wrong encoding.

use super::super::{
    found::{Confidence, Finds, Found},
    scan::{Class, Scan},
};
use crate::{form::kind::Kind, text::Text};

/// What text becomes that was once read in the wrong encoding.
const GARBLED: [&str; 6] = ["锟斤拷", "斤拷锟", "烫烫烫", "屯屯屯", "锘锟", "ï»¿"];

/// What a character of class `Replacement` may be the beginning of.
pub(super) fn lost(scan: &Scan, found: &mut Finds) {
    let mut reached = 0;
    for spot in scan.all(Class::Replacement) {
        if spot.start < reached {
            continue;
        }
        let rest = scan.after(spot.start);
        let run = |belongs: fn(char) -> bool| rest.len() - rest.trim_start_matches(belongs).len();
        let Some(first) = rest.chars().next() else { continue };
        // How far it goes, and whether it is a fault.
        let (length, fault) = match first {
            '\u{FFFD}' => {
                (run(|c| c == '\u{FFFD}'), Some((Confidence::Certain, "有字符丢失，以替换字符代替", "characters were lost and replaced")))
            }
            '\u{E000}'..='\u{F8FF}' => {
                let told = (Confidence::Possible, "造字区的字符，换一处就不能显示", "characters of a private font that show nowhere else");
                (run(|c| matches!(c, '\u{E000}'..='\u{F8FF}')), Some(told))
            }
            '□' => {
                let length = run(|c| c == '□');
                let told = (Confidence::Possible, "文中的方框可能是丢失的字", "boxes that may be lost characters");
                (length, are_lost(scan, spot.start, length).then_some(told))
            }
            _ => {
                let (length, is_garbled) = garbled(rest);
                let told = (Confidence::Likely, "乱码：按错误的编码读取所致", "garbled: read in the wrong encoding");
                (length, is_garbled.then_some(told))
            }
        };
        reached = spot.start + length;
        if let Some((confidence, zh, en)) = fault {
            found.push(Found { kind: Kind::ReplacementCharacter, bytes: spot.start..reached, confidence, reason: Text::new(zh, en) });
        }
    }
}

/// Whether boxes stand for lost characters: several between two Chinese characters. A single one is for ticking, and those before a
/// stop are for filling in.
fn are_lost(scan: &Scan, start: usize, length: usize) -> bool {
    let han = |c: char| matches!(c, '一'..='龥');
    length > '□'.len_utf8() && scan.before(start).ends_with(han) && scan.after(start + length).starts_with(han)
}

/// How long the text in the wrong encoding at the head of a text is, and whether it is one.
fn garbled(text: &str) -> (usize, bool) {
    if GARBLED.iter().any(|sign| text.starts_with(sign)) {
        return (text.len() - text.trim_start_matches(|c| GARBLED.iter().any(|sign| sign.contains(c))).len(), true);
    }
    let run = text.len() - text.trim_start_matches(is_latin).len();
    let head = text.get(..run).unwrap_or_default();
    // UTF-8 read as Latin-1: each character becomes a letter for its first byte and signs for the others.
    let characters = head.chars().zip(head.chars().skip(1)).filter(|(lead, next)| is_lead(*lead) && !next.is_alphabetic()).count();
    (run, characters >= 2)
}

/// What the first byte of a character in UTF-8 becomes in Latin-1.
const fn is_lead(c: char) -> bool {
    // × stands in place of what is not told: ×××.
    matches!(c, 'Â'..='ï') && c != '×'
}

/// What the bytes of UTF-8 become in Latin-1 and in the Windows code page made of it.
const fn is_latin(c: char) -> bool {
    matches!(c, '\u{80}'..='ÿ' | 'Œ' | 'œ' | 'Š' | 'š' | 'Ÿ' | 'Ž' | 'ž' | 'ƒ' | 'ˆ' | '˜' | '–' | '—' | '‘'..='‚' | '“'..='„' | '†' | '‡' | '•')
        || matches!(c, '…' | '‰' | '‹' | '›' | '€' | '™')
}
