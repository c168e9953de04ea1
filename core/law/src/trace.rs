//! The places of an input, and what is asked at each as it is read. That is written down for the schema of a rulebook, with the feature
//! `schema`, and only then.

use std::{fmt, rc::Rc};

use crate::error::join;

#[cfg(not(feature = "schema"))]
pub(crate) use off::Trace;
#[cfg(feature = "schema")]
pub use on::{Place, Trace};

/// A place in the input. It becomes text only when something is wrong there.
#[derive(Clone)]
pub enum Path<'v> {
    Root(&'static str),
    Key(Rc<Path<'v>>, &'v str),
    Index(Rc<Path<'v>>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(name) => f.write_str(name),
            Self::Key(parent, key) => f.write_str(&join(&parent.to_string(), key)),
            Self::Index(parent, i) => write!(f, "{parent}[{i}]"),
        }
    }
}

/// What a value is read as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Read {
    /// An object.
    Object,
    /// A list.
    List,
    /// Text that is not empty.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number of at least so much.
    Whole(u32),
    /// A decimal number, as a number or as text.
    Decimal,
    /// A date.
    Date,
    /// One of these names.
    OneOf(Vec<&'static str>),
    /// Something that is the same wherever it stands, under the name it goes by.
    Named(&'static str),
}

#[cfg(not(feature = "schema"))]
mod off {
    use super::{Path, Read};

    #[derive(Default)]
    pub(crate) struct Trace;

    impl Trace {
        pub(crate) fn read(&self, _: &Path, _: impl FnOnce() -> Read) {}
        pub(crate) fn asked(&self, _: &Path, _: &str, _: bool) {}
        pub(crate) fn free(&self, _: &Path) {}
        pub(crate) fn many(&self, _: &Path) {}
    }
}

#[cfg(feature = "schema")]
mod on {
    use std::{
        cell::RefCell,
        collections::{BTreeMap, BTreeSet},
    };

    use super::{Path, Read};

    /// All that was asked at places of one kind, such as `term.*.case[]`.
    #[derive(Debug, Clone, Default)]
    pub struct Place {
        /// What it was read as.
        pub read: BTreeSet<Read>,
        /// The objects that stood there.
        pub objects: BTreeSet<String>,
        /// The keys asked for, each with the objects that had to have it.
        pub keys: BTreeMap<String, BTreeSet<String>>,
        /// Whether its keys are free.
        pub free: bool,
        /// Whether a list may stand there in place of one value.
        pub many: bool,
    }

    /// Writes down what is asked, if it is told to.
    #[derive(Default)]
    pub struct Trace(Option<RefCell<Places>>);

    type Places = BTreeMap<String, Place>;

    impl Trace {
        pub(crate) fn recording() -> Self {
            Self(Some(RefCell::default()))
        }

        pub(crate) fn into_places(self) -> BTreeMap<String, Place> {
            self.0.map(RefCell::into_inner).unwrap_or_default()
        }

        pub(crate) fn read(&self, path: &Path, read: impl FnOnce() -> Read) {
            let Some(places) = &self.0 else { return };
            let (mut places, read) = (places.borrow_mut(), read());
            let named = matches!(read, Read::Named(_));
            let at = if named { written(&places, path) } else { pattern(&places, path) };
            let place = places.entry(at).or_default();
            if read == Read::Object {
                place.objects.insert(path.to_string());
            }
            place.read.insert(read);
        }

        pub(crate) fn asked(&self, path: &Path, key: &str, needed: bool) {
            self.note(path, |place| {
                let objects = place.keys.entry(key.to_owned()).or_default();
                if needed {
                    objects.insert(path.to_string());
                }
            });
        }

        pub(crate) fn free(&self, path: &Path) {
            self.note(path, |place| place.free = true);
        }

        pub(crate) fn many(&self, path: &Path) {
            self.note(path, |place| place.many = true);
        }

        fn note(&self, path: &Path, change: impl FnOnce(&mut Place)) {
            let Some(places) = &self.0 else { return };
            let mut places = places.borrow_mut();
            let at = pattern(&places, path);
            change(places.entry(at).or_default());
        }
    }

    /// The kind of place that a path leads to. What goes by a name of its own is one place, wherever it stands.
    fn pattern(places: &Places, path: &Path) -> String {
        let at = written(places, path);
        let named = places.get(&at).and_then(|place| {
            place.read.iter().find_map(|read| match read {
                Read::Named(name) => Some(format!("#{name}")),
                _ => None,
            })
        });
        named.unwrap_or(at)
    }

    fn written(places: &Places, path: &Path) -> String {
        let is = |at: &str, what: fn(&Place) -> bool| places.get(at).is_some_and(what);
        match path {
            Path::Root(_) => String::new(),
            Path::Key(parent, key) => {
                let parent = pattern(places, parent);
                if is(&parent, |place| place.free) { format!("{parent}.*") } else { format!("{parent}.{key}") }
            }
            Path::Index(parent, _) => {
                let parent = pattern(places, parent);
                if is(&parent, |place| place.many) { parent } else { format!("{parent}[]") }
            }
        }
    }
}
