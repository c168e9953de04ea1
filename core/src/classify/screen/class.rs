//! Which characters belong to which class.

use super::scan::Class;

/// Characters that are a class by themselves. Letters and digits are classes by rule.
const LISTED: &[(Class, &str)] = &[
    (Class::Break, "\n"),
    (Class::At, "@＠"),
    (Class::Colon, ":："),
    (Class::Star, "★☆"),
    (Class::Bracket, "()（）《》〈〉「」『』【】〔〕〖〗[]［］{}｛｝“”‘’\"＂"),
    (Class::Replacement, "\u{FFFD}"),
    (Class::Secret, "密"),
    (Class::Inner, "内內"),
    (Class::This, "此"),
    (Class::Attribute, "属屬式"),
    (Class::Label, "姓系繫"),
    (Class::Door, "号號室"),
];

/// Characters that only simplified script writes so, and the same ones as only traditional script writes them. One in both lists, or
/// one that traditional text also uses for another word (后, 里, 云), would be no sign of either, and is left out.
const SIMPLIFIED: &str = "";
const TRADITIONAL: &str = "";

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
    SIMPLIFIED.chars().for_each(|c| mark(c, SIMPLIFIED_BIT));
    TRADITIONAL.chars().for_each(|c| mark(c, TRADITIONAL_BIT));
    table.into_boxed_slice()
}

/// The class in an entry of the table.
pub(super) fn of(entry: u8) -> Option<Class> {
    const CLASSES: [Class; 14] = [
        Class::Break,
        Class::Code,
        Class::At,
        Class::Colon,
        Class::Star,
        Class::Bracket,
        Class::Replacement,
        Class::Secret,
        Class::Inner,
        Class::This,
        Class::Attribute,
        Class::Label,
        Class::Door,
        Class::Web,
    ];
    CLASSES.get(usize::from(entry & 0x3F).wrapping_sub(1)).copied()
}
