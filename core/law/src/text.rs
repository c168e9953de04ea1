//! Words in both languages.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

names! {
    /// The language an answer speaks.
    ///
    /// ```
    /// use gongkai::Lang;
    /// assert_eq!("en".parse(), Ok(Lang::En));
    /// ```
    #[derive(Default)]
    Lang {
        /// Chinese (中文), the language of the law and the default.
        #[default]
        Zh = "zh",
        /// English.
        En = "en",
    }
}

/// One phrase in Chinese and in English.
///
/// ```
/// use gongkai::{Lang, Text};
/// let term = Text::new("工作日", "working day");
/// assert_eq!(term.get(Lang::Zh), "工作日");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Text {
    /// Chinese.
    pub zh: Cow<'static, str>,
    /// English.
    pub en: Cow<'static, str>,
}

impl Text {
    /// A phrase from its two wordings.
    pub fn new(zh: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }

    /// The wording in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

/// The ordinary twin of a full-width character; every other character is itself.
pub const fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => match char::from_u32(c as u32 - 0xFEE0) {
            Some(twin) => twin,
            None => c,
        },
        '\u{3000}' => ' ',
        _ => c,
    }
}

/// A character that is not seen, though it may change how others are: of no width, or a mark of direction.
#[doc(hidden)]
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}') || turns(c)
}

/// A mark that turns the direction of what follows, so that it is read otherwise than it is written.
pub(crate) const fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether nothing can be read in a text.
#[doc(hidden)]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// As much of a text as an error message should repeat.
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = text.chars().take(LONGEST).filter(|c| !c.is_control()).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}
