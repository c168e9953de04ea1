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
