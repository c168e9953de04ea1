//! The numbers that lines begin with: 第六条, 三、, （四）, 5., (6), 7）, ⑧.

use super::{
    super::near,
    line::{Line, is_blank},
    numeral::{self, Numeral, Script, to_circled, to_han},
};

/// A way of numbering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// 第一编.
    Part,
    /// 第一章.
    Chapter,
    /// 第一节.
    Section,
    /// 第一条.
    Article,
    /// 一、
    Han,
    /// （一）.
    HanBracket,
    /// 1.
    Dot,
    /// 1、
    Comma,
    /// （1）.
    Bracket,
    /// 1）.
    HalfBracket,
    /// ①.
    Circled,
}

impl Style {
    /// How many there are.
    pub(super) const COUNT: usize = 11;

    /// Whether it numbers the parts of a rule (编章节条), not the items of a list.
    pub(super) const fn is_heading(self) -> bool {
        matches!(self, Self::Part | Self::Chapter | Self::Section | Self::Article)
    }

    /// A style that typists use for the same list: 1. and 1、
    pub(super) const fn twin(self) -> Option<Self> {
        match self {
            Self::Dot => Some(Self::Comma),
            Self::Comma => Some(Self::Dot),
            _ => None,
        }
    }

    /// A number in this style, for a sentence.
    pub(super) fn name(self, number: u32) -> String {
        match self {
            Self::Part => format!("第{}编", to_han(number)),
            Self::Chapter => format!("第{}章", to_han(number)),
            Self::Section => format!("第{}节", to_han(number)),
            Self::Article => format!("第{}条", to_han(number)),
            Self::Han => format!("“{}、”", to_han(number)),
            Self::HanBracket => format!("（{}）", to_han(number)),
            Self::Dot => format!("“{number}.”"),
            Self::Comma => format!("“{number}、”"),
            Self::Bracket => format!("（{number}）"),
            Self::HalfBracket => format!("{number}）"),
            Self::Circled => to_circled(number),
        }
    }

    /// What is numbered, in English.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Chapter => "chapter",
            Self::Section => "section",
            Self::Article => "article",
            _ => "item",
        }
    }

    /// The ways in which a number may stand in the middle of a line.
    pub(super) fn spellings(self, number: u32) -> Vec<String> {
        let han = to_han(number);
        match self {
            Self::Part | Self::Chapter | Self::Section => Vec::new(),
            Self::Article => vec![format!("第{han}条"), format!("第{number}条")],
            Self::Han => vec![format!("{han}、")],
            Self::HanBracket => vec![format!("（{han}）"), format!("({han})"), format!("（{han})"), format!("({han}）")],
            Self::Dot | Self::Comma => vec![format!("{number}."), format!("{number}、"), format!("{number}．")],
            Self::Bracket => vec![format!("（{number}）"), format!("({number})")],
            Self::HalfBracket => vec![format!("{number})"), format!("{number}）")],
            Self::Circled => vec![to_circled(number)],
        }
    }
}

/// A number that a line begins with, or an item inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) style: Style,
    pub(super) number: u32,
    /// Where it stands.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether the line goes on from the one before, so that this may be the middle of a sentence.
    pub(super) continues: bool,
    /// Whether it stands inside a line.
    pub(super) inside: bool,
    /// Whether its line ends with a colon: a list follows.
    pub(super) leads: bool,
}

/// What stands after 第六条 where a sentence speaks about it: 第六条、第七条; 第六条规定的; 第六条第二款.
const REFERS: [&str; 20] =
    ["、", "，", ",", "；", ";", "。", "）", ")", "》", "”", "和", "及", "与", "至", "或", "第", "的", "规定", "所", "之"];
/// Marks of lightweight markup before a heading.
const MARKUP: [char; 4] = ['#', '*', '>', '-'];
/// A chapter's heading is no longer, in characters.
const HEADING: usize = 40;

impl Marker {
    /// The number that a line begins with.
    pub(super) fn of(line: &Line) -> Option<Self> {
        let bare = line.text.trim_start_matches(|c| is_blank(c) || MARKUP.contains(&c));
        let start = line.end() - bare.len();
        let (style, number, len) = heading(bare).or_else(|| item(bare))?;
        Some(Self { style, number, start, end: start + len, continues: line.continues, inside: false, leads: leads(line) })
    }

    /// The number of an item that stands from a place in a line on. Those in round brackets are found where they stand.
    pub(super) fn within(line: &Line, at: usize) -> Option<Self> {
        let rest = line.text.get(at.checked_sub(line.start)?..)?;
        let bare = rest.trim_start_matches(is_blank);
        let start = at + rest.len() - bare.len();
        let (style, number, len) = item(bare).filter(|(style, ..)| !matches!(style, Style::HanBracket | Style::Bracket))?;
        Some(Self { style, number, start, end: start + len, continues: true, inside: true, leads: leads(line) })
    }
}

fn leads(line: &Line) -> bool {
    line.text.ends_with(['：', ':'])
}

/// 第六条 and the like.
fn heading(text: &str) -> Option<(Style, u32, usize)> {
    let inner = text.strip_prefix('第')?;
    let inner = inner.trim_start_matches(is_blank);
    let numeral = Numeral::at_head(inner).filter(|numeral| numeral.script != Script::Circled)?;
    let after = inner.get(numeral.len..)?.trim_start_matches(is_blank);
    let style = match after.chars().next()? {
        '编' | '編' => Style::Part,
        '章' => Style::Chapter,
        '节' | '節' => Style::Section,
        '条' | '條' => Style::Article,
        _ => return None,
    };
    let rest = after.get('条'.len_utf8()..)?;
    if near::begins(rest, &REFERS) {
        return None;
    }
    if style != Style::Article && (rest.chars().nth(HEADING).is_some() || rest.contains(['。', '；', '，'])) {
        return None;
    }
    Some((style, numeral.value, text.len() - rest.len()))
}

/// 三、 and the like.
fn item(text: &str) -> Option<(Style, u32, usize)> {
    if let Some(inner) = text.strip_prefix(['（', '(']) {
        let numeral = Numeral::at_head(inner)?;
        let rest = inner.get(numeral.len..)?.strip_prefix(['）', ')'])?;
        let style = if numeral.script == Script::Han { Style::HanBracket } else { Style::Bracket };
        return listed(style, numeral, text.len() - rest.len());
    }
    if let Some(number) = numeral::dotted(text) {
        return Some((Style::Dot, number, '⒈'.len_utf8()));
    }
    let numeral = Numeral::at_head(text)?;
    if numeral.script == Script::Circled {
        return listed(Style::Circled, numeral, numeral.len);
    }
    let after = text.get(numeral.len..)?;
    let mark = after.chars().next()?;
    let rest = after.get(mark.len_utf8()..)?;
    let style = match (numeral.script, mark) {
        (Script::Han, '、' | '．' | '.') => Style::Han,
        (Script::Arabic, '、') => Style::Comma,
        // 1.5 is no heading.
        (Script::Arabic, '.' | '．') if rest.chars().next().is_none_or(|c| numeral::arabic(c).is_none()) => Style::Dot,
        (Script::Arabic, ')' | '）') => Style::HalfBracket,
        _ => return None,
    };
    listed(style, numeral, text.len() - rest.len())
}

/// A list's number has at most three digits.
fn listed(style: Style, numeral: Numeral, len: usize) -> Option<(Style, u32, usize)> {
    (numeral.value < 1000).then_some((style, numeral.value, len))
}

/// What titles of documents end with.
const TITLES: [&str; 42] = [
    "制度",
    "办法",
    "规定",
    "方案",
    "意见",
    "细则",
    "条例",
    "通知",
    "规则",
    "章程",
    "预案",
    "决定",
    "决议",
    "公告",
    "通告",
    "通报",
    "公报",
    "标准",
    "规范",
    "指南",
    "要点",
    "总结",
    "报告",
    "请示",
    "批复",
    "议案",
    "纪要",
    "计划",
    "规划",
    "目录",
    "清单",
    "指引",
    "规程",
    "守则",
    "纲要",
    "法",
    "制度汇编",
    "篇",
    "辦法",
    "規定",
    "意見",
    "方案的通知",
];
/// A title is no longer, in characters.
const TITLE: usize = 60;

/// Whether a line may be the title of a document: one that begins a numbering of its own.
pub(super) fn is_title(text: &str) -> bool {
    if text.chars().nth(TITLE).is_some() || text.contains(['。', '；', ';', '：', ':', '，', ',']) {
        return false;
    }
    let bare = text.trim_matches(|c: char| is_blank(c) || MARKUP.contains(&c) || "《》【】〈〉".contains(c));
    let kind = bare.find(['(', '（', '[', '【']).and_then(|at| bare.get(..at)).filter(|kind| !kind.is_empty()).unwrap_or(bare);
    let kind = kind.trim_end_matches(|c| is_blank(c) || numeral::arabic(c).is_some() || numeral::is_han(c));
    bare.starts_with("附件") || near::ends(kind, &TITLES)
}
