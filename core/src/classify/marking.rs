//! Markings (公开属性标注): how a document itself says that it is opened, read from its text and written into it.
//!
//! ```
//! use gongkai::classify::{attribute::Outcome, marking::{Marking, Markings}};
//!
//! let markings = Markings::of("某某县人民政府办公室\n2024年5月6日\n（此件公开发布）");
//! assert_eq!(markings.only(), Some(&Marking::Open));
//! assert_eq!(Marking::from(Outcome::OnRequest).to_string(), "此件依申请公开");
//! ```

use std::{fmt, ops::Range};

use super::{
    attribute::Outcome,
    screen::{
        Kind,
        marking::{KEPT, OPENED, markings},
    },
};
use crate::{
    error::{Code, Problem, Problems},
    text::Text,
};

/// How a document is opened.
///
/// Written (`to_string`) it is the words of the marking; in an official document they stand in brackets below the date, as its note
/// (附注). What is written is read back the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Marking {
    /// 此件公开发布: it is published.
    Open,
    /// 此件依申请公开: it is opened on request.
    OnRequest,
    /// 此件不公开: it is not opened.
    Withheld,
    /// 此件部分公开: part of it is opened, with what is and what is not where the document says so.
    Partial(Option<MarkedParts>),
}

/// What is opened of a document and what is not (分别注明公开与不公开内容).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MarkedParts {
    opened: String,
    kept: String,
}

impl MarkedParts {
    /// Two parts, each in words on one line: white space is made one space, a stop at the end is dropped.
    ///
    /// ```
    /// use gongkai::classify::marking::{Marking, MarkedParts};
    /// let parts = MarkedParts::new("正文第一至三部分", "附件2（个人信息）")?;
    /// assert_eq!(
    ///     Marking::Partial(Some(parts)).to_string(),
    ///     "此件部分公开\n公开内容：正文第一至三部分\n不公开内容：附件2（个人信息）"
    /// );
    /// assert!(MarkedParts::new("", "附件2").is_err());
    /// # Ok::<(), gongkai::Problems>(())
    /// ```
    ///
    /// # Errors
    /// `bad_value` for a part without words, or with words that are a marking or one of its labels.
    pub fn new(opened: &str, kept: &str) -> Result<Self, Problems> {
        let (opened, kept) = (tidy(opened), tidy(kept));
        let mut found = Vec::new();
        for (path, part) in [("opened", &opened), ("kept", &kept)] {
            if part.is_empty() || part.contains(OPENED) || !markings(part).is_empty() {
                found.push(Problem::new(
                    Code::BadValue,
                    path,
                    Text::new("部分公开的内容须以文字写明", "a part of a document must be named in words"),
                    Text::new(
                        "写明是哪一部分，不用标注本身的用语，如“附件2”",
                        "say which part it is, not in the words of a marking: `附件2`, say",
                    ),
                ));
            }
        }
        Problems::or(found, Self { opened, kept })
    }

    /// What is opened.
    pub fn opened(&self) -> &str {
        &self.opened
    }

    /// What is not.
    pub fn kept(&self) -> &str {
        &self.kept
    }
}

/// A part as it is written: on one line, without a stop at its end.
fn tidy(part: &str) -> String {
    let one_line = part.split_whitespace().collect::<Vec<_>>().join(" ");
    one_line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '。' | '；' | ';' | '，' | ',' | '.')).to_owned()
}

impl fmt::Display for Marking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_str("此件公开发布"),
            Self::OnRequest => f.write_str("此件依申请公开"),
            Self::Withheld => f.write_str("此件不公开"),
            Self::Partial(None) => f.write_str("此件部分公开"),
            Self::Partial(Some(MarkedParts { opened, kept })) => write!(f, "此件部分公开\n{OPENED}：{opened}\n{KEPT}：{kept}"),
        }
    }
}

impl From<Outcome> for Marking {
    /// The marking of a document whose attribute is determined: what may be withheld (可以不予公开) is, once that is decided.
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Withheld | Outcome::MustNotOpen | Outcome::MayWithhold => Self::Withheld,
            Outcome::Proactive => Self::Open,
            Outcome::OnRequest => Self::OnRequest,
        }
    }
}

/// A marking where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// What it says.
    pub marking: Marking,
    /// Where its words stand, in bytes of UTF-8.
    pub bytes: Range<usize>,
}

/// The markings of a text, in the order in which they stand there. Words about markings, as in 应当标注“此件公开发布”, are none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markings(Vec<Marked>);

impl Markings {
    /// Reads a text.
    pub fn of(text: &str) -> Self {
        let marked = markings(text).into_iter().filter_map(|(kind, bytes)| {
            let marking = match kind {
                Kind::MarkingOpen => Marking::Open,
                Kind::MarkingOnRequest => Marking::OnRequest,
                Kind::MarkingWithheld => Marking::Withheld,
                Kind::MarkingPartial => Marking::Partial(parts(text, &bytes)),
                _ => return None,
            };
            Some(Marked { marking, bytes })
        });
        Self(marked.collect())
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Marked> {
        self.0.iter()
    }

    /// The marking, if the text bears one and no other beside it.
    ///
    /// ```
    /// use gongkai::classify::marking::Markings;
    /// assert_eq!(Markings::of("（此件公开发布）\n（此件不公开）").only(), None);
    /// ```
    pub fn only(&self) -> Option<&Marking> {
        let first = &self.0.first()?.marking;
        self.0.iter().all(|marked| marked.marking == *first).then_some(first)
    }

    /// Why the markings cannot stand together, if they cannot (标注互相矛盾).
    ///
    /// ```
    /// use gongkai::classify::marking::Markings;
    /// let conflict = Markings::of("（此件公开发布）\n（此件不公开）").contradiction().unwrap();
    /// assert_eq!(conflict.zh, "既标注“此件公开发布”，又标注“此件不公开”");
    /// ```
    pub fn contradiction(&self) -> Option<Text> {
        let first = &self.0.first()?.marking;
        let other = &self.0.iter().find(|marked| marked.marking != *first)?.marking;
        Some(Text::new(
            format!("既标注“{}”，又标注“{}”", first.words(), other.words()),
            format!("marked both `{}` and `{}`", first.words(), other.words()),
        ))
    }

    /// Why a document so marked cannot be opened in a way, if it cannot: one marked 此件不公开 is to be published, say.
    ///
    /// ```
    /// use gongkai::classify::{attribute::Outcome, marking::Markings};
    /// let markings = Markings::of("（此件不公开）");
    /// assert_eq!(markings.against(Outcome::Proactive).unwrap().zh, "标注为“此件不公开”，应为“此件公开发布”");
    /// assert_eq!(markings.against(Outcome::MayWithhold), None);
    /// ```
    pub fn against(&self, outcome: Outcome) -> Option<Text> {
        let due = Marking::from(outcome);
        let other = &self.0.iter().find(|marked| marked.marking != due)?.marking;
        Some(Text::new(format!("标注为“{}”，应为“{due}”", other.words()), format!("marked `{}` where `{due}` is due", other.words())))
    }
}

impl Marking {
    /// The first line of it.
    const fn words(&self) -> &'static str {
        match self {
            Self::Open => "此件公开发布",
            Self::OnRequest => "此件依申请公开",
            Self::Withheld => "此件不公开",
            Self::Partial(_) => "此件部分公开",
        }
    }
}

/// The parts are named within so many characters.
const NEAR: usize = 500;

/// What a marking of partial disclosure says of the parts: on the lines after its words, or on those that it is.
fn parts(text: &str, bytes: &Range<usize>) -> Option<MarkedParts> {
    let from = text.get(bytes.clone()).filter(|words| words.starts_with(OPENED)).map_or(bytes.end, |_| bytes.start);
    let near = text.get(from..)?;
    let near = near.char_indices().nth(NEAR).and_then(|(end, _)| near.get(..end)).unwrap_or(near);
    let mut lines = near.lines().map(|line| line.trim_matches(around)).filter(|line| !line.is_empty());
    let opened = labelled(lines.next()?, OPENED)?;
    // Both may stand on one line: 公开内容：甲；不公开内容：乙.
    let (opened, kept) = match opened.split_once(KEPT) {
        Some((opened, kept)) => (opened, kept.trim_start().strip_prefix([':', '：'])?),
        None => (opened, labelled(lines.next()?, KEPT)?),
    };
    let enclosed = text.get(..bytes.start)?.ends_with(['（', '(']);
    let kept = if enclosed { kept.strip_suffix(['）', ')']).unwrap_or(kept) } else { kept };
    MarkedParts::new(opened, kept).ok()
}

/// What stands on a line after its label.
fn labelled<'t>(line: &'t str, label: &str) -> Option<&'t str> {
    line.strip_prefix(label)?.trim_start().strip_prefix([':', '：'])
}

/// What may stand around a line of a marking.
fn around(c: char) -> bool {
    c.is_whitespace() || matches!(c, '。' | '；' | ';' | '，' | ',')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Marking> {
        Markings::of(text).0.into_iter().map(|marked| marked.marking).collect()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let words =
            ["附件2", "正文（第一至三部分）", "第 3 条 及以后", "涉及个人隐私的内容", "a，b；c", "“甲”、《乙》", "此件的附件", "二"];
        let parts = words.iter().flat_map(|opened| words.map(|kept| Marking::Partial(Some(MarkedParts::new(opened, kept).unwrap()))));
        for marking in [Marking::Open, Marking::OnRequest, Marking::Withheld, Marking::Partial(None)].into_iter().chain(parts) {
            for text in [
                format!("{marking}"),
                format!("某某县人民政府\n2024年5月6日\n{marking}\n"),
                format!("第一条 甲。\n\n{marking}\n\n附件：乙"),
            ] {
                assert_eq!(read(&text), std::slice::from_ref(&marking), "{text}");
            }
            if !matches!(marking, Marking::Partial(Some(_))) {
                assert_eq!(read(&format!("（{marking}）")), [marking]);
            }
        }
    }

    #[test]
    fn parts_without_the_words_above_them_are_a_marking() {
        let parts = MarkedParts::new("正文", "附件").unwrap();
        assert_eq!(read("公开内容：正文\n不公开内容：附件\n"), [Marking::Partial(Some(parts.clone()))]);
        assert_eq!(read("（此件部分公开。公开内容：正文；不公开内容：附件）"), [Marking::Partial(Some(parts.clone()))]);
        assert_eq!(read("此件部分公开\n公开内容：正文；不公开内容：附件。"), [Marking::Partial(Some(parts))]);
        assert_eq!(read("公开内容：正文\n公开方式：网站\n"), []);
        assert_eq!(read("不公开内容：涉密信息"), []);
    }

    #[test]
    fn words_about_markings_are_none() {
        for text in [
            "公文成文后，应当标注“此件公开发布”或“此件依申请公开”或“此件不公开”。",
            "应在附注处标注此件公开发布。",
            "此件公开发布的，应当在网站公布。",
            "对于部分公开的，应分别注明“公开”与“不公开”内容。",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }

    #[test]
    fn parts_are_words() {
        for (opened, kept) in [("", "甲"), ("甲", " 。"), ("甲", "此件不公开"), ("公开内容：乙", "甲")] {
            assert!(MarkedParts::new(opened, kept).is_err(), "{opened} {kept}");
        }
        assert_eq!(MarkedParts::new(" 甲\n乙。", "丙；").unwrap(), MarkedParts { opened: "甲 乙".into(), kept: "丙".into() });
    }
}
