//! The compact form of a loaded book: what the library carries of those that were checked when it was built.
//!
//! A value is written field after field and nothing of its shape beside it: whoever reads it knows its type. The words of all books stand
//! in one [`Pool`], and so do the parts that many rules share (documents, citations, facts, rows); where one is used stands how far its
//! number is from that of the last one of its kind. Things are numbered as they are first used, so that this is mostly one, and a page that
//! is packed for its way to the browser has little to carry.
//! Nothing is checked when it is read: the build has read back all that it wrote.

mod book;
mod forms;
mod hanzi;
mod lazy;
mod plain;
mod pool;
mod read;
mod write;

pub(crate) use lazy::{Lazy, Packed};
pub use pool::Pool;
pub(crate) use read::Reader;
pub use write::Writer;

/// A value that can be written as bytes and read again.
pub(crate) trait Compact: Sized {
    fn write(&self, to: &mut Writer);

    /// `None` if the bytes are not what [`write`](Self::write) gives.
    fn read(from: &mut Reader) -> Option<Self>;
}

/// Writes and reads a struct or an enum by its fields in order; those of a `shared` struct stand in the pool, once for all that are equal.
macro_rules! compact {
    () => {};
    (struct $name:ident { $($field:ident),* $(,)? } $($rest:tt)*) => {
        impl $crate::rulebook::compact::Compact for $name {
            fn write(&self, to: &mut $crate::rulebook::compact::Writer) {
                let Self { $($field),* } = self;
                $($field.write(to);)*
            }

            fn read(from: &mut $crate::rulebook::compact::Reader) -> Option<Self> {
                Some(Self { $($field: $crate::rulebook::compact::Compact::read(from)?),* })
            }
        }
        compact! { $($rest)* }
    };
    (shared struct $name:ident { $($field:ident),* $(,)? } $($rest:tt)*) => {
        impl $crate::rulebook::compact::Compact for $name {
            fn write(&self, to: &mut $crate::rulebook::compact::Writer) {
                let Self { $($field),* } = self;
                to.part(|to| { $($field.write(to);)* });
            }

            fn read(from: &mut $crate::rulebook::compact::Reader) -> Option<Self> {
                from.part(|from| Some(Self { $($field: $crate::rulebook::compact::Compact::read(from)?),* }))
            }
        }
        compact! { $($rest)* }
    };
    (enum $name:ident { $($tag:literal = $variant:ident $(($($item:ident),*))? $({ $($field:ident),* })?),* $(,)? } $($rest:tt)*) => {
        impl $crate::rulebook::compact::Compact for $name {
            fn write(&self, to: &mut $crate::rulebook::compact::Writer) {
                match self {
                    $(Self::$variant $(($($item),*))? $({ $($field),* })? => {
                        to.whole($tag);
                        $($($item.write(to);)*)?
                        $($($field.write(to);)*)?
                    })*
                }
            }

            fn read(from: &mut $crate::rulebook::compact::Reader) -> Option<Self> {
                Some(match from.whole()? {
                    $($tag => Self::$variant
                        $(($({ let $item = $crate::rulebook::compact::Compact::read(from)?; $item }),*))?
                        $({ $($field: $crate::rulebook::compact::Compact::read(from)?),* })?,)*
                    _ => return None,
                })
            }
        }
        compact! { $($rest)* }
    };
    (list $name:ident in $all:ident; $($rest:tt)*) => {
        impl $crate::rulebook::compact::Compact for $name {
            fn write(&self, to: &mut $crate::rulebook::compact::Writer) {
                to.place(Self::$all.iter().position(|one| one == self).unwrap_or(Self::$all.len()));
            }

            fn read(from: &mut $crate::rulebook::compact::Reader) -> Option<Self> {
                let place = from.place()?;
                Self::$all.get(place).copied()
            }
        }
        compact! { $($rest)* }
    };
}
pub(crate) use compact;
