//! Which characters belong to which class.

use super::{scan::Class, web};

/// Characters that are a class by themselves. Letters and digits are classes by rule.
const LISTED: &[(Class, &str)] = &[
    (Class::Break, "\n"),
    (Class::At, "@＠"),
    (Class::Colon, ":："),
    (Class::Cell, "\t|"),
    (Class::Star, "★☆"),
    (Class::Bracket, "()（）《》〈〉「」『』【】〔〕〖〗[]［］{}｛｝“”‘’\"＂"),
    (Class::Replacement, "\u{FFFD}□锟斤烫屯锘"),
    (Class::Secret, "密"),
    (Class::Inner, "内內"),
    (Class::This, "此"),
    (Class::Label, "姓"),
    (Class::Party, "告代"),
    (Class::Sex, "男女"),
    (Class::Door, "号號室"),
    (Class::Birth, "生"),
];

/// The characters that only simplified script writes so, and those that only traditional script writes so, in order; see
/// `data/script/README.md`. Each number leads from the last character to the next: `u8::MAX` goes as far and names none.
mod steps {
    include!(concat!(env!("OUT_DIR"), "/script.rs"));
}

/// The script that alone writes a character so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// 简体.
    Simplified,
    /// 繁体.
    Traditional,
}

const CLASS: u8 = 0x3F;
const SIMPLIFIED_BIT: u8 = 0x80;
const TRADITIONAL_BIT: u8 = 0x40;

/// The class of every character of the basic plane in the low bits, its script in the high ones.
pub(super) fn table() -> Box<[u8]> {
    let mut table = vec![0_u8; 0x1_0000];
    let mut mark = |c: char, bits: u8| {
        if let Some(entry) = table.get_mut(c as usize) {
            *entry |= bits;
        }
    };
    let code = ('0'..='9').chain('A'..='Z').chain('a'..='z').chain('０'..='９').chain('Ａ'..='Ｚ').chain('ａ'..='ｚ').chain(['*', '＊']);
    code.for_each(|c| mark(c, Class::Code as u8));
    LISTED.iter().flat_map(|(class, chars)| chars.chars().map(|c| (c, *class as u8))).for_each(|(c, class)| mark(c, class));
    web::anchors().for_each(|c| mark(c, Class::Web as u8));
    for c in ('\u{80}'..='\u{9F}').chain('À'..='ï').chain('\u{E000}'..='\u{F8FF}') {
        mark(c, Class::Replacement as u8);
    }
    walk(steps::SIMPLIFIED).for_each(|c| mark(c, SIMPLIFIED_BIT));
    walk(steps::TRADITIONAL).for_each(|c| mark(c, TRADITIONAL_BIT));
    table.into_boxed_slice()
}

/// The script in an entry of the table.
pub(super) const fn script(entry: u8) -> Option<Script> {
    match (entry & SIMPLIFIED_BIT, entry & TRADITIONAL_BIT) {
        (0, 0) => None,
        (0, _) => Some(Script::Traditional),
        _ => Some(Script::Simplified),
    }
}

/// The characters that steps lead to.
fn walk(steps: &[u8]) -> impl Iterator<Item = char> {
    let places = steps.iter().scan(0, |at, step| {
        *at += u32::from(*step);
        Some((*step < u8::MAX).then_some(*at))
    });
    places.flatten().filter_map(|at| char::from_u32(steps::FIRST + at))
}

/// The class in an entry of the table.
pub(super) fn of(entry: u8) -> Option<Class> {
    // Most characters have none.
    if entry & CLASS == 0 {
        return None;
    }
    const CLASSES: [Class; 17] = [
        Class::Break,
        Class::Code,
        Class::At,
        Class::Colon,
        Class::Cell,
        Class::Star,
        Class::Bracket,
        Class::Replacement,
        Class::Secret,
        Class::Inner,
        Class::This,
        Class::Label,
        Class::Party,
        Class::Sex,
        Class::Door,
        Class::Birth,
        Class::Web,
    ];
    CLASSES.get(usize::from(entry & CLASS).wrapping_sub(1)).copied()
}
