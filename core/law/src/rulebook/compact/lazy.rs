use std::sync::OnceLock;

use super::{Compact, Pool, Reader, Writer};

/// A value as bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Packed {
    pub(super) bytes: &'static [u8],
    pub(super) pool: &'static Pool,
}

impl Packed {
    /// The value.
    #[expect(clippy::expect_used, reason = "the build has read back all that it wrote")]
    fn read<T: Compact>(self) -> T {
        T::read(&mut Reader::new(self)).expect("bytes that the build wrote")
    }
}

/// A part of a book: as the loader gave it, or as bytes that are read when it is first asked for.
#[derive(Debug, Clone)]
pub(crate) enum Lazy<T> {
    Given(T),
    Packed(Packed, OnceLock<T>),
}

impl<T> Lazy<T> {
    pub(super) const fn packed(packed: Packed) -> Self {
        Self::Packed(packed, OnceLock::new())
    }
}

impl<T: Compact> Lazy<T> {
    pub(crate) fn get(&self) -> &T {
        match self {
            Self::Given(value) => value,
            Self::Packed(packed, value) => value.get_or_init(|| packed.read()),
        }
    }
}

impl<T: Compact + PartialEq> PartialEq for Lazy<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: Compact> Compact for Lazy<T> {
    fn write(&self, to: &mut Writer) {
        to.section(|to| self.get().write(to));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.section().map(Self::packed)
    }
}
