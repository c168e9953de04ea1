//! Systems that come with the library.

use chrono::NaiveDate;

use super::System;
use crate::{
    error::{Code, Problems, unknown_name},
    json,
    rulebook::Library,
};

include!(concat!(env!("OUT_DIR"), "/assess.rs"));

impl System {
    /// The names of the systems that come with the library.
    pub fn names() -> impl Iterator<Item = &'static str> {
        READY.iter().map(|(name, _)| *name)
    }

    /// One that comes with the library; `on` as in [`read`](Self::read).
    ///
    /// # Errors
    /// `bad_value` with the nearest name; those of the rules it rests on.
    ///
    /// ```
    /// use gongkai::{Library, assess::score::System};
    /// let system = System::ready("jiujiang-county-2022", Library::embedded(), None).unwrap();
    /// assert_eq!(system.content.unwrap().cite.provision, "第五条");
    /// ```
    pub fn ready(name: &str, library: &Library, on: Option<NaiveDate>) -> Result<Self, Problems> {
        let Some((_, text)) = READY.iter().find(|(known, _)| *known == name) else {
            return Err(unknown_name(Code::BadValue, "", name, &Self::names().collect::<Vec<_>>()).into());
        };
        Self::read(&json::parse(text, library.limits())?, library, on)
    }

    /// Reads a system from TOML: see [`read`](Self::read).
    ///
    /// # Errors
    /// As [`read`](Self::read); `bad_syntax` with the line.
    #[cfg(feature = "own-books")]
    pub fn from_toml(text: &str, library: &Library, on: Option<NaiveDate>) -> Result<Self, Problems> {
        Self::read(&gongkai_law::rulebook::load::read_toml(text)?.into(), library, on)
    }
}
