//! The law a figure stands on: documents, citations, evidence, the names of rules.

use std::{borrow::Cow, fmt, sync::Arc};

use chrono::NaiveDate;
use serde::{Serialize, Serializer, ser::SerializeMap};

names! {
    /// How well a fact of law is known.
    ///
    /// ```
    /// use gongkai::law::Evidence;
    /// assert!(Evidence::Text < Evidence::Memory); // firmer first
    /// ```
    Evidence {
        /// The document's own full text was read.
        Text = "text" ("读过全文", "full text read"),
        /// Part of the text was read.
        Excerpt = "excerpt" ("读过节录", "excerpt read"),
        /// Read in another document that quotes it.
        Secondary = "secondary" ("据转引", "quoted elsewhere"),
        /// Not verified.
        Memory = "memory" ("未核实", "not verified"),
        /// A reading or a computation, not a quoted rule.
        Inferred = "inferred" ("推定", "inferred"),
    }
}

/// A legal text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The short name by which citations refer to it, such as `N19`.
    pub key: String,
    /// Its own Chinese title.
    pub title: String,
    /// Its document number (文号), where known.
    pub number: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// The day it was issued.
    pub issued: Option<NaiveDate>,
    /// The day it took effect.
    pub effective: Option<NaiveDate>,
    /// The tag of the source text it was read in.
    pub source: Option<String>,
    /// How well it is known what it says, where a citation does not say otherwise.
    pub evidence: Option<Evidence>,
}

/// Where a figure stands: document, provision, the few words that pin it down, and how well it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The legal text.
    pub document: Arc<Document>,
    /// Article, paragraph and item, as written: `第三十三条第二款`.
    pub provision: String,
    /// At most 40 characters, word for word.
    pub quote: Option<String>,
    /// How well it is known.
    pub evidence: Evidence,
}

/// As answers spell it: the document by its title and number, the article, the quote, the evidence.
impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut entries = to.serialize_map(None)?;
        entries.serialize_entry("document", &self.document.title)?;
        if let Some(number) = &self.document.number {
            entries.serialize_entry("number", number)?;
        }
        entries.serialize_entry("article", &self.provision)?;
        if let Some(quote) = &self.quote {
            entries.serialize_entry("quote", quote)?;
        }
        entries.serialize_entry("evidence", &self.evidence)?;
        entries.end()
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "《{}》{}", self.document.title, self.provision)
    }
}

/// The name of a rule, the same in every language: `request.reply`.
///
/// Every name of the register has a constant in `gongkai::rules`.
///
/// ```
/// use gongkai::{law::RuleId, rules};
/// assert_eq!(rules::REQUEST_REPLY, RuleId::from("request.reply"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct RuleId(Cow<'static, str>);

impl RuleId {
    /// A name known when the library was built.
    pub const fn known(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for RuleId {
    fn from(name: &str) -> Self {
        Self(Cow::Owned(name.to_owned()))
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
