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

/// The register's line for a name.
pub fn find(id: &str) -> Option<&'static RegisterEntry> {
    REGISTER.iter().find(|entry| entry.id == id)
}

/// The register's line for a name or for the rule it is a part of: `request.fee` owns `request.fee.payment`.
///
/// ```
/// assert_eq!(gongkai::register::owner("request.fee.payment").unwrap().id, "request.fee");
/// ```
pub fn owner(id: &str) -> Option<&'static RegisterEntry> {
    REGISTER
        .iter()
        .filter(|entry| id.strip_prefix(entry.id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
        .max_by_key(|entry| entry.id.len())
}
