//! The register: every rule the library models or means to model.

/// One line of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegisterEntry {
    /// The rule's name.
    pub id: &'static str,
    /// Which of the six forms carries it.
    pub form: &'static str,
    /// The part of the register, such as `C`.
    pub part: &'static str,
    /// Chinese title.
    pub zh: &'static str,
    /// English title.
    pub en: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/register.rs"));

/// The register's line for a name, or the family of that name.
///
/// ```
/// assert_eq!(gongkai::register::find("attribute").unwrap().zh, "公开属性认定");
/// ```
pub fn find(id: &str) -> Option<&'static RegisterEntry> {
    REGISTER.iter().chain(FAMILIES).find(|entry| entry.id == id)
}

/// The register's line for a name or for the rule it is a part of: `request.fee` owns `request.fee.payment`. A family is no such rule:
/// a name under it has a line of its own.
///
/// ```
/// use gongkai::register::owner;
/// assert_eq!(owner("request.fee.payment").unwrap().id, "request.fee");
/// assert_eq!(owner("attribute").unwrap().id, "attribute");
/// assert!(owner("attribute.of_no_kind").is_none());
/// ```
pub fn owner(id: &str) -> Option<&'static RegisterEntry> {
    REGISTER
        .iter()
        .filter(|entry| id.strip_prefix(entry.id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
        .max_by_key(|entry| entry.id.len())
        .or_else(|| FAMILIES.iter().find(|entry| entry.id == id))
}

/// The names of the register, for whoever needs no more of it: what a browser loads then goes without its titles.
pub(crate) fn names<'a>() -> impl Iterator<Item = &'a str> {
    NAMES.lines()
}

/// Whether [`find`] finds a name.
pub(crate) fn has(id: &str) -> bool {
    names().any(|name| name == id) || is_family(id)
}

/// Whether a name has an [`owner`].
pub(crate) fn is_owned(id: &str) -> bool {
    names().any(|name| id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))) || is_family(id)
}

fn is_family(id: &str) -> bool {
    FAMILIES.iter().any(|entry| entry.id == id)
}
