//! A case log, one event or one request a row: its ledgers, and what is wrong with the rows that could not be used.

#[cfg(feature = "ledger")]
use super::case_log::log_of;
#[cfg(not(feature = "ledger"))]
use crate::Feature;
use crate::{answer::Refused, error::Problems, json, rulebook::Library};

/// Reads a case log. JSON in, canonical JSON out, the same bytes in every language.
///
/// Keys: `rows`, a list of objects with `request`, perhaps `subject`, and the keys of an event; `book` (a name or a line such as `cn`, the
/// default), `calendar`, `consultation_days`, `receipt_on_rest_day`, `lang` as in a question; `columns`, an object of what headers mean, and
/// `ignore`, a list of headers that need not be spoken of; and, if a calendar of due dates is wanted, `agenda`: an object with `on`, the day
/// looked at, and `domain`, that of the office. `docs/ledger.md` has an example, and says which headers and words are known.
///
/// `understood` tells how the columns were taken. It never fails: rows that cannot be used are listed under `problems`, each with its place
/// counted from 0; what is wrong with the request as a whole comes back under `errors`.
///
/// ```
/// let read = gongkai::read_log(r#"{"rows": [{"request": "1", "event": "received", "date": "2024-03-01"}, {"request": "1"}]}"#);
/// assert!(read.contains(r#""rows":[0]"#) && read.contains(r#""code":"missing_key""#));
/// ```
pub fn read_log(request: &str) -> String {
    read_log_in(Library::embedded(), request)
}

/// Reads a case log with a library of your own: see [`read_log`].
pub fn read_log_in(library: &Library, request: &str) -> String {
    super::read(library, request)
        .and_then(|(value, lang)| log_of(library, value).map_err(|faults| (faults, lang)))
        .unwrap_or_else(|(faults, lang)| Refused::from(faults).to_json(lang))
}

/// As [`read_log_in`], with what is wrong with the request as a whole as problems.
///
/// # Errors
/// What is wrong with the request, all at once and in both languages.
///
/// ```
/// let no_rows = gongkai::log_in(gongkai::Library::embedded(), "{}").unwrap_err();
/// assert_eq!(no_rows.first().path, "rows");
/// ```
pub fn log_in(library: &Library, request: &str) -> Result<String, Problems> {
    log_of(library, json::parse(request, library.limits())?)
}

#[cfg(not(feature = "ledger"))]
fn log_of(_: &Library, _: serde_json::Value) -> Result<String, Problems> {
    Err(Feature::Ledger.not_built("").into())
}
