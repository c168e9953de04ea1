//! The numbers of headings: 第一百零三条, （四）, 12., ③.

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS: [(char, u32); 3] = [('千', 1000), ('百', 100), ('十', 10)];
/// The circled numbers of one block: ① to ⑳.
const CIRCLED: std::ops::RangeInclusive<char> = '①'..='⑳';
/// Longer ones are no numbers of headings.
const LONGEST: usize = 8;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Script {
    /// 一百零三.
    Han,
    /// 103, also in full-width digits.
    Arabic,
    /// ③.
    Circled,
}

/// A number at the head of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Numeral {
    pub(in super::super) value: u32,
    pub(in super::super) script: Script,
    /// Its length in bytes.
    pub(in super::super) len: usize,
}

impl Numeral {
    /// Whether a character may stand in a number of digits or Han numerals.
    pub(in super::super) fn holds(c: char) -> bool {
        arabic(c).is_some() || is_han(c)
    }

    /// The number that a text begins with, as far as it goes.
    pub(in super::super) fn at_head(text: &str) -> Option<Self> {
        let first = text.chars().next()?;
        if CIRCLED.contains(&first) {
            return Some(Self { value: u32::from(first) - u32::from('①') + 1, script: Script::Circled, len: first.len_utf8() });
        }
        let script = if arabic(first).is_some() { Script::Arabic } else { Script::Han };
        let belongs = |c: char| if script == Script::Arabic { arabic(c).is_some() } else { is_han(c) };
        // Only so many are looked at that a long row of digits takes no long time.
        let mut room = ['\0'; LONGEST + 1];
        let count = room.iter_mut().zip(text.chars()).take_while(|(_, c)| belongs(*c)).map(|(place, c)| *place = c).count();
        let head = room.get(..count).filter(|head| (1..=LONGEST).contains(&head.len()))?;
        let value = match script {
            Script::Han => han(head)?,
            _ => head.iter().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(arabic(*c)?))?,
        };
        (value > 0).then(|| Self { value, script, len: head.iter().map(|c| c.len_utf8()).sum() })
    }
}

/// The number that a text begins with if it is one character with its dot: ⒈ to ⒛.
pub(super) fn dotted(text: &str) -> Option<u32> {
    let first = text.chars().next().filter(|c| ('⒈'..='⒛').contains(c))?;
    Some(u32::from(first) - u32::from('⒈') + 1)
}

/// The value of a digit, ordinary or full-width.
pub(super) fn arabic(c: char) -> Option<u32> {
    match c {
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => c.to_digit(10),
    }
}

fn digit(c: char) -> Option<u32> {
    match c {
        '〇' | '○' => Some(0),
        '两' | '兩' => Some(2),
        _ => (0..).zip(DIGITS).find(|(_, digit)| *digit == c).map(|(value, _)| value),
    }
}

fn unit(c: char) -> Option<u32> {
    UNITS.iter().find(|(unit, _)| *unit == c).map(|(_, value)| *value)
}

pub(super) fn is_han(c: char) -> bool {
    digit(c).is_some() || unit(c).is_some()
}

/// 一百零三 and 一〇三 are 103; units must fall.
fn han(text: &[char]) -> Option<u32> {
    if text.iter().all(|c| unit(*c).is_none()) {
        // One digit, or a row of them as in years.
        return text.iter().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(digit(*c)?)).filter(|value| *value < 10_000);
    }
    let (mut sum, mut pending, mut last_unit) = (0, None, u32::MAX);
    for c in text {
        match (unit(*c), digit(*c)) {
            (Some(unit), _) if unit < last_unit => {
                // 十 alone is 10.
                sum += unit * pending.take().unwrap_or(1);
                last_unit = unit;
            }
            (_, Some(0)) if pending.is_none() => {}
            (_, Some(value)) if pending.is_none() => pending = Some(value),
            _ => return None,
        }
    }
    Some(sum + pending.unwrap_or(0))
}

/// A number in Chinese, as headings write it.
pub(super) fn to_han(number: u32) -> String {
    let mut text = String::new();
    let mut rest = number;
    let mut skipped = false;
    for (unit, value) in UNITS.into_iter().map(|(unit, value)| (Some(unit), value)).chain([(None, 1)]) {
        let place = rest / value;
        rest %= value;
        if place == 0 {
            skipped = !text.is_empty();
            continue;
        }
        if std::mem::take(&mut skipped) {
            text.push('零');
        }
        // 十五, but 一百一十五.
        if !(value == 10 && place == 1 && text.is_empty()) {
            text.extend(usize::try_from(place).ok().and_then(|place| DIGITS.get(place)));
        }
        text.extend(unit);
    }
    text
}

/// A number in a circle, or in brackets beyond those that have one.
pub(super) fn to_circled(number: u32) -> String {
    let circled = (u32::from('①') - 1).checked_add(number).and_then(char::from_u32).filter(|c| CIRCLED.contains(c));
    circled.map_or_else(|| format!("（{number}）"), String::from)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn chinese_numbers_go_there_and_back() {
        for number in 1..10_000 {
            let text = to_han(number);
            let read = Numeral::at_head(&format!("{text}条")).unwrap();
            assert_eq!((read.value, read.len), (number, text.len()), "{text}");
        }
        assert_eq!(to_han(10), "十");
        assert_eq!(to_han(115), "一百一十五");
        assert_eq!(to_han(1003), "一千零三");
    }

    #[test]
    fn other_ways_of_writing_a_number() {
        let read = |text| Numeral::at_head(text).map(|numeral| (numeral.value, numeral.script));
        assert_eq!(read("一〇三、"), Some((103, Script::Han)));
        assert_eq!(read("一百十条"), Some((110, Script::Han)));
        assert_eq!(read("１２．"), Some((12, Script::Arabic)));
        assert_eq!(read("⑳其他"), Some((20, Script::Circled)));
        assert_eq!(read("十百"), None);
        assert_eq!(read("一二十"), None);
        assert_eq!(read("000000000001"), None);
        assert_eq!(read("0"), None);
        assert_eq!(read("条"), None);
        assert_eq!(to_circled(3), "③");
        assert_eq!(to_circled(21), "（21）");
    }
}
