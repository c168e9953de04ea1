//! Closed lists of names: an enum, all of it in order, and the name of each in files, questions and answers.

use crate::error::{Code, Problem, unknown_name};

/// A closed list, for whoever reads or writes any of them.
pub trait Names: Copy + 'static {
    /// Every one, in order.
    const ALL: &'static [Self];

    /// The name used in rulebooks, questions and answers.
    fn as_str(self) -> &'static str;

    /// The one of that name; `path` says where it stood.
    ///
    /// # Errors
    /// `bad_value`, with the nearest name.
    fn named(name: &str, path: &str) -> Result<Self, Problem> {
        Self::ALL.iter().copied().find(|one| one.as_str() == name).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|one| one.as_str()).collect();
            unknown_name(Code::BadValue, path, name, &names)
        })
    }
}

/// A closed list: `Variant = "name",`, each with its words in Chinese and English if they have any: `Variant = "name" ("名", "name"),`.
/// An enum that is declared elsewhere takes `impl` before its name; it then says itself how it goes into JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[doc = $of:literal])* $(#[default $($is:tt)?])? $variant:ident = $text:literal $(($zh:literal, $en:literal))?,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $of])* $(#[default $($is)?])? $variant,)+ }

        impl $name {
            /// What each is, for those who write types from this list.
            #[doc(hidden)]
            pub const DOCS: &'static [&'static str] = &[$(concat!($($of),*),)+];
        }

        $crate::names!(impl $name { $($variant = $text $(($zh, $en))?,)+ });

        impl $crate::names::serde::Serialize for $name {
            fn serialize<S: $crate::names::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::names::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::names::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'_, str> as $crate::names::serde::Deserialize>::deserialize(from)?;
                name.parse().map_err($crate::names::serde::de::Error::custom)
            }
        }
    };
    (impl $name:ident { $($variant:ident = $text:literal $(($zh:literal, $en:literal))?,)+ }) => {
        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name used in rulebooks, questions and answers.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        $crate::names!(words $name { $($variant $(($zh, $en))?,)+ });

        impl $crate::names::Names for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn as_str(self) -> &'static str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Problem;

            fn from_str(name: &str) -> Result<Self, $crate::Problem> {
                $crate::names::Names::named(name, "")
            }
        }
    };
    (words $name:ident { $($variant:ident,)+ }) => {};
    (words $name:ident { $($variant:ident ($zh:literal, $en:literal),)+ }) => {
        impl $name {
            /// In words.
            pub const fn text(self) -> $crate::Text {
                let (zh, en) = match self { $(Self::$variant => ($zh, $en),)+ };
                $crate::Text { zh: std::borrow::Cow::Borrowed(zh), en: std::borrow::Cow::Borrowed(en) }
            }
        }
    };
}

/// What the lists' way into JSON is written with, for those of other crates.
#[doc(hidden)]
pub use serde;
