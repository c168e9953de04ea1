//! The text of a table as spreadsheets save it: in UTF-8 with or without its mark or in GB18030, parted by commas, tabs or semicolons.

use std::borrow::Cow;

use encoding_rs::GB18030;

/// None where it is neither.
pub(super) fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Cow::Borrowed(text.trim_start_matches('\u{feff}'))),
        Err(_) => GB18030.decode_without_bom_handling_and_without_replacement(bytes),
    }
}

/// What parts the cells: of the three, what the header has most of.
pub(super) fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    [b';', b'\t', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
