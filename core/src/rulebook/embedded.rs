//! The rulebooks that come with the library: checked when it was built, and read part by part as they are asked for.
//!
//! The national ones share their words and parts. A local one brings in a parcel of its own what it has besides, so that a build may leave
//! it out and be given it later.

use std::sync::LazyLock;

use gongkai_law::rulebook::compact::Pool;
use sha2::{Digest, Sha256};

use super::{Book, Library, Rulebook};
use crate::{
    error::{Code, Problem},
    text::Text,
};

/// A rulebook as bytes.
#[derive(Clone, Copy)]
pub(super) struct Embedded {
    pub(super) id: &'static str,
    pub(super) family: Option<&'static str>,
    bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/books.rs"));

/// What the national rulebooks share.
#[expect(clippy::expect_used, reason = "the build has read back all that it wrote")]
static POOL: LazyLock<Pool> = LazyLock::new(|| Pool::open(SHARED, None).expect("bytes that the build wrote"));

/// A parcel begins with so many bytes that stand for it and for what it goes on from.
const STAMP: usize = 8;

/// The rulebooks that this build has.
pub(super) fn all() -> impl Iterator<Item = &'static Embedded> {
    NATIONAL.iter().chain(LOCAL)
}

/// The local rulebook that a parcel holds.
///
/// # Errors
/// `bad_value` if it is damaged, or of another version.
pub(super) fn unpack(parcel: Vec<u8>) -> Result<Embedded, Problem> {
    let is_whole = parcel.split_at_checked(STAMP).is_some_and(|(stamp, rest)| {
        let digest = Sha256::new().chain_update(SHARED).chain_update(rest).finalize();
        digest.starts_with(stamp)
    });
    if !is_whole {
        return Err(Problem::new(
            Code::BadValue,
            "",
            Text::new("不是此版本随附的地方规则书", "not a local rulebook that comes with this version"),
            Text::new("从同一版本的软件包中取“名称.book”文件", "take the file `NAME.book` from a package of the same version"),
        ));
    }
    let bytes: &'static [u8] = parcel.leak();
    let mut embedded = Embedded { id: "", family: None, bytes };
    let id = embedded.open().id;
    embedded.id = LOCAL_NAMES.iter().find(|name| **name == id).copied().unwrap_or_default();
    Ok(embedded)
}

impl Embedded {
    #[expect(clippy::expect_used, reason = "the build has read back all that it wrote")]
    fn open(&self) -> Book {
        if self.family.is_some() {
            return Book::packed(self.bytes, &POOL).expect("bytes that the build wrote");
        }
        let parcel = self.bytes.get(STAMP..).unwrap_or_default();
        let (pool, book) = Pool::unpack(parcel, &POOL).expect("bytes that the build wrote");
        Book::packed(book, Box::leak(Box::new(pool))).expect("bytes that the build wrote")
    }

    pub(super) fn read(&self) -> Rulebook {
        Rulebook::under(self.open(), || Library::embedded().nationals())
    }
}
