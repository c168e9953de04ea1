//! What may stay in a text although the screening finds it.

use super::book::Validity;
use crate::{form::kind::Kind, law::Citation, text::Text};

/// A permission (允许公开的情形): the law has these things published, so that finding them is no fault. It holds only where a question
/// names it: whether a telephone is one of public duty is not written on it.
///
/// ```
/// use gongkai::{Library, Rulebook, form::kind::Kind};
/// let book = Rulebook::from_toml("own.toml", r#"
///     [book]
///     id = "own"
///     title = { zh = "本局办法", en = "our own rules" }
///     scope = { zh = "本局", en = "our office" }
///     version = "1"
///     [document.own]
///     title = "本局办法"
///     [permit."duty_contacts"]
///     name = { zh = "公务联系方式", en = "contacts of public duty" }
///     kinds = ["landline", "email"]
///     labels = ["监督电话", "邮箱"]
///     cite = { document = "own", provision = "第三条", evidence = "text" }
/// "#, Library::embedded()).unwrap();
/// assert_eq!(book.permits()[0].kinds, [Kind::Landline, Kind::Email]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permit {
    /// Its name, as questions give it.
    pub id: String,
    /// In words.
    pub name: Text,
    /// When it is in force.
    pub valid: Validity,
    /// What may stay.
    pub kinds: Vec<Kind>,
    /// Words of which one must stand shortly before the thing, in the same sentence; none at all where it may stay anywhere.
    pub labels: Vec<String>,
    /// Where it stands.
    pub cite: Citation,
}
