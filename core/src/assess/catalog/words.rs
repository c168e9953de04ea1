//! The words of published catalogues: headers of columns, marks, and what one carrier is also called.

use std::borrow::Cow;

use super::Element;

/// What stands in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Column {
    /// An element in words.
    Words(Element),
    /// The same, where an empty cell is one joined with that above it.
    Joined(Element),
    /// A mark (√) for this value of an element, or other words for it.
    Marked(Element, String),
    /// Nothing that is compared.
    Aside,
}

const HEADERS: [(Element, &[&str]); 10] = [
    (Element::Name, &["事项名称", "公开事项", "公开事项名称", "名称", "二级事项", "二级目录"]),
    (Element::Kind, &["事项类型", "类型", "公开类别", "类别"]),
    (Element::Content, &["公开内容", "内容", "公开内容和要素"]),
    (Element::Basis, &["公开依据", "依据"]),
    (Element::Time, &["公开时限", "时限", "公开要求"]),
    (Element::Body, &["公开主体", "主体", "责任主体"]),
    (Element::Carrier, &["公开渠道和载体", "公开载体", "公开渠道", "公开渠道及载体", "渠道和载体", "载体"]),
    (Element::Audience, &["公开对象", "对象"]),
    (Element::Manner, &["公开方式", "方式"]),
    (Element::Level, &["公开层级", "层级"]),
];
/// Headers of joined cells: the first level of a catalogue of two.
const FIRST_LEVEL: [&str; 2] = ["一级事项", "一级目录"];
const ASIDE: [&str; 3] = ["序号", "编号", "备注"];
const CARRIERS: [(&str, &str); 4] = [
    ("行政服务中心", "政务服务中心"),
    ("纸质载体", "纸质媒体"),
    ("发布会听证会", "发布会/听证会"),
    ("单位/村委会公示栏电子屏", "社区/企事业单位/村公示栏电子屏"),
];
const MARKS: [&str; 7] = ["√", "✓", "✔", "■", "●", "☑", "是"];

/// Every header that is known, for “did you mean”.
pub(super) fn headers() -> Vec<&'static str> {
    let words = HEADERS.iter().flat_map(|(_, words)| words.iter().copied());
    words.chain(FIRST_LEVEL).chain(ASIDE).chain(Element::ALL.iter().map(|element| element.as_str())).collect()
}

/// What a header means; what stands in brackets after it does not count.
pub(super) fn column(header: &str) -> Option<Column> {
    let word = plain(header.split(['（', '(']).next().unwrap_or(header));
    if ASIDE.contains(&&*word) {
        return Some(Column::Aside);
    }
    if FIRST_LEVEL.contains(&&*word) {
        return Some(Column::Joined(Element::Kind));
    }
    let english = || word.parse().ok();
    HEADERS.iter().find(|(_, words)| words.contains(&&*word)).map(|(element, _)| *element).or_else(english).map(Column::Words)
}

/// Whether a cell only says that its column holds.
pub(super) fn is_mark(cell: &str) -> bool {
    MARKS.contains(&cell)
}

/// A value as it is compared: without white space, punctuation and the difference of wide and narrow letters; of carriers, those that are
/// chosen, in order.
pub(super) fn compared(element: Element, cell: &str) -> String {
    if element != Element::Carrier {
        return plain(cell).into_owned();
    }
    let mut chosen: Vec<String> = carriers(cell).map(|name| plain(name).into_owned()).filter(|name| !name.is_empty()).collect();
    for name in &mut chosen {
        if let Some((_, official)) = CARRIERS.iter().find(|(variant, _)| variant == name) {
            *name = (*official).to_owned();
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    chosen.join(" ")
}

/// The carriers of a cell: those with ■ where the free ones stand there with □, else all that it names.
fn carriers(cell: &str) -> Box<dyn Iterator<Item = &str> + '_> {
    if !cell.contains(['■', '□']) {
        return Box::new(cell.split(['、', '，', ',', '；', ';', '\n']));
    }
    let after = cell.split('■').skip(1);
    Box::new(after.filter_map(|chosen| chosen.split('□').next()))
}

/// Without white space and punctuation, wide letters made narrow.
fn plain(text: &str) -> Cow<'_, str> {
    let kept = |c: &char| !c.is_whitespace() && !"，。；、：,;:“”\"‘’'《》（）()【】[]".contains(*c);
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    };
    if text.chars().all(|c| kept(&c) && narrow(c) == c) { Cow::Borrowed(text) } else { text.chars().filter(kept).map(narrow).collect() }
}
