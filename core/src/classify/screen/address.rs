//! Postal addresses down to the door: 省市区路…号…室.

use super::{
    found::{Confidence, Finds, Found},
    mask::is_number,
    near,
    scan::{Class, Scan},
    steps,
    word::is_han,
    words::Words,
};
use crate::{form::kind::Kind, identifier::half_width, text::Text};

/// What stands after the number of a house, a floor, a room; the longer before what it ends with.
static UNITS: Words = Words::new(&[
    "号楼", "號樓", "号院", "号", "號", "单元", "單元", "室", "栋", "棟", "幢", "座", "弄", "组", "組", "层", "楼", "樓", "门", "户", "房",
    "社", "队", "排", "巷", "区", "期", "院",
]);
/// Places that bear door numbers. The last of them before the numbers is where the address leads.
static STREETS: Words = Words::new(&[
    "路", "街", "道", "巷", "弄", "胡同", "村", "屯", "寨", "庄", "莊", "湾", "小区", "小區", "花园", "苑", "社区", "新城", "公寓", "大厦",
    "广场", "里", "坊", "园", "城", "家园", "宿舍", "院", "塆", "坪", "墩", "营", "堡", "组", "組", "嘎查",
]);
/// Divisions an address begins with.
const fn is_division(c: char) -> bool {
    matches!(c, '省' | '市' | '县' | '縣' | '区' | '區' | '旗' | '州' | '镇' | '鎮' | '乡' | '鄉' | '盟')
}

/// Words that lead to an address and are none of it.
static LEADS: Words = Words::new(&[
    "家住",
    "居住于",
    "居住在",
    "居住地",
    "现居住",
    "现居",
    "现住",
    "住在",
    "住于",
    "住址",
    "地址",
    "住所地",
    "住所",
    "户籍地",
    "户籍",
    "位于",
    "坐落于",
    "坐落",
    "所在地",
    "送达至",
    "寄至",
    "送至",
    "为",
    "是",
    "在",
    "至",
    "到",
    "系",
    "住",
]);
const LABELS: &[&str] = &["地址", "住址", "家住", "居住", "住所", "户籍", "现居", "现住", "住在", "送达", "邮寄", "坐落"];
/// What makes of a number and 号 no door.
static NO_DOORS: Words = Words::new(&[
    "线", "文", "令", "公告", "选手", "地块", "台风", "机组", "公交", "决定", "通知", "函", "批复", "楼盘", "宗地", "提案", "建议", "案件",
]);

/// How far back an address is followed, in characters.
const REACH: usize = 48;

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    let mut done = 0;
    let mut signs = Signs::default();
    for spot in scan.among(&[Class::Code, Class::Door]) {
        let number = match spot.class {
            // 12号, 88弄: a run of digits before a unit.
            Class::Code if spot.end - spot.start <= 24 => spot.end,
            // 十五号: Han numerals before it.
            Class::Door => spot.start,
            _ => continue,
        };
        if number < done {
            continue;
        }
        if let Some(address) = address(scan.text, number, &mut signs) {
            done = address.bytes.end;
            found.push(address);
        }
    }
}

/// Where what makes an address of a street and a number was last seen: a division, or a label. Each character is looked at once, however
/// many numbers follow it.
#[derive(Default)]
struct Signs {
    read: usize,
    last: Option<usize>,
}

impl Signs {
    /// Whether one stands so near before a place that an address may end there. Places come in order.
    fn stand_before(&mut self, text: &str, at: usize) -> bool {
        let mut from = at.saturating_sub(4 * REACH + LABEL);
        let nearest = from;
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let from = from.max(self.read);
        for (i, c) in text.get(from..at).unwrap_or_default().char_indices() {
            if is_division(c) || matches!(c, '址' | '住' | '居' | '所' | '籍' | '在' | '达' | '寄' | '落') {
                self.last = Some(from + i);
            }
        }
        steps::count(at.saturating_sub(from));
        self.read = self.read.max(at);
        self.last.is_some_and(|last| last >= nearest)
    }
}

/// No label lies further before an address, in bytes.
const LABEL: usize = 48;

/// The address whose first or only door number ends at a place.
fn address(text: &str, number: usize, signs: &mut Signs) -> Option<Found> {
    let unit = unit(text.get(number..)?)?;
    let street = street(text, number)?;
    if !signs.stand_before(text, street) {
        return None;
    }
    let from = back(text, street);
    steps::count(street - from);
    let end = forward(text, number + unit.len());
    if NO_DOORS.begin(text.get(end..)?) {
        return None;
    }
    let from = from + fields_before(text.get(from..street)?);
    let own = text.get(from..street)?;
    let labelled = near::has(near::before(text, from), LABELS) || near::has(own, LABELS);
    let (lead, divided) = start(own);
    if !(divided || labelled) || own.get(lead..)?.chars().count() < 2 {
        return None;
    }
    let confidence = if labelled && divided { Confidence::Certain } else { Confidence::Likely };
    let reason = Text::new(
        "门牌级地址：有路名或者村名，并有门牌、楼栋、房号",
        "address to the door: a road or village with the number of a house, a building, a room",
    );
    Some(Found { kind: Kind::Address, bytes: from + lead..end, confidence, reason })
}

fn unit(text: &str) -> Option<&'static str> {
    UNITS.beginning(text)
}

/// Where what stands before a place begins, as far as it can be part of an address.
fn back(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let part = |c: &char| is_han(*c) || half_width(*c).is_ascii_alphanumeric() || matches!(half_width(*c), '-' | '#');
    at - before.chars().rev().take(REACH).take_while(|c| part(c) || is_blank(*c)).map(char::len_utf8).sum::<usize>()
}

/// White space inside an address: 某路 18号.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}')
}

/// How much of what stands before a street is of other fields: 张三 某市某区某路. The first word with a division begins the address, or
/// else the last word.
fn fields_before(names: &str) -> usize {
    let mut word = 0;
    for (at, _) in names.match_indices(is_blank).chain([(names.len(), "")]) {
        let text = names.get(word..at).unwrap_or_default();
        if text.chars().skip(1).any(is_division) {
            break;
        }
        word = names.get(at..).and_then(|rest| rest.chars().next()).map_or(word, |blank| at + blank.len_utf8());
    }
    word
}

/// How many numbers and units stand between a street and the last number: 丙村4组21号.
const MOST_UNITS: usize = 4;

/// Where the name of a street or village ends that some numbers follow.
fn street(text: &str, at: usize) -> Option<usize> {
    let mut rest = text.get(..at)?;
    for _ in 0..=MOST_UNITS {
        let number: usize = rest
            .chars()
            .rev()
            .take(LONGEST_NUMBER)
            .take_while(|c| is_number(*c) || matches!(half_width(*c), '-' | '#'))
            .map(char::len_utf8)
            .sum();
        if number == 0 {
            return None;
        }
        rest = rest.get(..rest.len() - number)?.trim_end_matches(is_blank);
        if STREETS.end(rest) {
            return Some(rest.len());
        }
        let unit = UNITS.ending(rest)?;
        rest = rest.get(..rest.len() - unit.len())?;
    }
    None
}

/// No number of a door has more characters.
const LONGEST_NUMBER: usize = 8;

/// Where the address begins in what stands before the numbers, and whether it names a division.
fn start(names: &str) -> (usize, bool) {
    let division = names.char_indices().find(|(at, c)| *at > 0 && is_division(*c)).map(|(at, _)| at);
    let limit = division.unwrap_or(names.len());
    let head = names.get(..limit).unwrap_or_default();
    let lead = head.char_indices().rev().map(|(at, _)| at).find(|at| head.get(..*at).is_some_and(|before| LEADS.end(before)));
    (lead.unwrap_or(0), division.is_some())
}

/// Where the numbers and units end that begin after a place.
fn forward(text: &str, from: usize) -> usize {
    let mut end = from;
    loop {
        let after = text.get(end..).unwrap_or_default();
        let rest = after.trim_start_matches(is_blank);
        let gap = after.len() - rest.len();
        let number: usize = rest.chars().take(6).take_while(|c| is_number(*c) || half_width(*c) == '-').map(char::len_utf8).sum();
        let after = rest.get(number..).unwrap_or_default();
        match unit(after) {
            Some(unit) if number > 0 => end += gap + number + unit.len(),
            // A room without its word: 3门101.
            _ if number > 0 && gap == 0 && rest.starts_with(|c: char| half_width(c).is_ascii_digit()) && !after.starts_with(is_han) => {
                return end + number;
            }
            _ => return end,
        }
    }
}
