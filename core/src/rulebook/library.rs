//! The rulebooks at hand.

use std::sync::{Arc, LazyLock, OnceLock};

use chrono::NaiveDate;

use super::{
    Book, FormKind, Rulebook, date_needed,
    embedded::{self, Embedded, LOCAL_NAMES},
};
use crate::{
    calendar::Calendar,
    error::{Code, Problem, Problems, unknown_name},
    limits::Limits,
    text::Text,
};

/// A book of a library. What it is called is known before it is read.
enum Slot {
    Embedded(Embedded, OnceLock<Arc<Rulebook>>),
    Given(Arc<Rulebook>),
}

impl Slot {
    fn id(&self) -> &str {
        match self {
            Self::Embedded(source, _) => source.id,
            Self::Given(book) => &book.id,
        }
    }

    fn family(&self) -> Option<&str> {
        match self {
            Self::Embedded(source, _) => source.family,
            Self::Given(book) => book.family.as_deref(),
        }
    }

    fn book(&self) -> Arc<Rulebook> {
        Arc::clone(match self {
            Self::Embedded(source, book) => book.get_or_init(|| Arc::new(source.read())),
            Self::Given(book) => book,
        })
    }
}

/// A set of rulebooks: the embedded ones, and any the user adds.
///
/// ```
/// use gongkai::Library;
/// let library = Library::embedded();
/// let received: chrono::NaiveDate = "2022-09-30".parse().unwrap();
/// let due = library.book("cn-2019").unwrap().due("request.reply", received).unwrap();
/// assert_eq!(due.day().to_string(), "2022-11-02");
/// ```
#[derive(Clone)]
pub struct Library {
    slots: Arc<[Arc<Slot>]>,
    limits: Limits,
    calendar: Calendar,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

impl Library {
    /// The rulebooks that come with the library.
    pub fn embedded() -> &'static Self {
        static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
            let slots = embedded::all().map(|book| Arc::new(Slot::Embedded(*book, OnceLock::new()))).collect();
            Library { slots, limits: Limits::default(), calendar: Calendar::china() }
        });
        &LIBRARY
    }

    /// The same rulebooks, with limits of your own for all that is asked of them.
    ///
    /// ```
    /// use gongkai::{Cap, Library, Limits};
    /// let limits = Limits::default().with(Cap::Pauses, 1);
    /// let pause = r#"{"from": "2024-03-04", "to": "2024-03-05"}"#;
    /// let question = format!(r#"{{"rule": "request.reply", "facts": {{"start": "2024-03-01", "pauses": [{pause}, {pause}]}}}}"#);
    /// assert!(gongkai::ask_in(&Library::embedded().limited(limits), &question).contains(r#""code":"out_of_range""#));
    /// ```
    #[must_use]
    pub fn limited(&self, limits: Limits) -> Self {
        Self { slots: Arc::clone(&self.slots), limits, calendar: self.calendar.clone() }
    }

    /// How much an input may hold.
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The names of the rulebooks, national ones first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.slots.iter().map(|slot| slot.id())
    }

    /// The rulebook of that name.
    ///
    /// # Errors
    /// `unknown_book`, with the nearest name; `missing_key` for that of a line, with its books.
    pub fn book(&self, id: &str) -> Result<Arc<Rulebook>, Problems> {
        match self.slots.iter().find(|slot| slot.id() == id) {
            Some(slot) => Ok(slot.book()),
            None if self.is_family(id) => Err(one_of_a_line(id, self.family(id).iter().map(AsRef::as_ref)).into()),
            None if local_names().any(|name| name == id) => Err(apart(id).into()),
            None => {
                let apart = LOCAL_NAMES.iter().copied().filter(|name| !self.ids().any(|id| id == *name));
                Err(unknown_name(Code::UnknownBook, "book", id, &self.ids().chain(apart).collect::<Vec<_>>()).into())
            }
        }
    }

    /// The same rulebooks and a local one that comes apart: what a file `NAME.book` of the package holds. A build with the feature
    /// `local-books`, which is on by default, has them all.
    ///
    /// ```
    /// use gongkai::{Code, Library};
    /// let damaged = Library::embedded().with_local(b"a page that says 404".to_vec()).unwrap_err();
    /// assert_eq!(damaged.first().code, Code::BadValue);
    /// ```
    ///
    /// # Errors
    /// `bad_value` if it is damaged, or of another version.
    pub fn with_local(&self, file: Vec<u8>) -> Result<Self, Problems> {
        let book = embedded::unpack(file)?;
        if self.ids().any(|id| id == book.id) {
            return Ok(self.clone());
        }
        let mut slots = self.slots.to_vec();
        let behind = |slot: &Arc<Slot>| matches!(&**slot, Slot::Embedded(other, _) if other.family.is_some() || other.id < book.id);
        let place = slots.iter().take_while(|slot| behind(slot)).count();
        slots.insert(place, Arc::new(Slot::Embedded(book, OnceLock::new())));
        Ok(Self { slots: slots.into(), limits: self.limits, calendar: self.calendar.clone() })
    }

    /// The rulebook of that name, or the national one of that line in force on a day: `cn` on 2019-05-14 is `cn-2008`.
    ///
    /// # Errors
    /// `unknown_book` with the nearest name; `not_in_force` if the line has none on that day.
    pub fn book_on(&self, name: &str, on: NaiveDate) -> Result<Arc<Rulebook>, Problems> {
        if !self.is_family(name) {
            return self.book(name);
        }
        let line = self.family(name);
        let found = line.iter().find(|book| book.valid.holds(on)).cloned();
        found.ok_or_else(|| none_in_force(name, on, line.iter().map(AsRef::as_ref)).into())
    }

    /// The rulebook of that name: on a day, or, where the name is that of one rulebook, without.
    pub(crate) fn find(&self, name: &str, on: Option<NaiveDate>) -> Result<Arc<Rulebook>, Problems> {
        match on {
            Some(on) => self.book_on(name, on),
            None if self.is_family(name) => Err(date_needed().into()),
            None => self.book(name),
        }
    }

    /// The form of a rule of that rulebook, or of that line of them, whatever the day: that of the latest that has it.
    ///
    /// ```
    /// use gongkai::{Library, rulebook::FormKind};
    /// assert_eq!(Library::embedded().form_of("cn", "request.reply"), Some(FormKind::Term));
    /// ```
    pub fn form_of(&self, name: &str, rule: &str) -> Option<FormKind> {
        let line = if self.is_family(name) { self.family(name) } else { vec![self.book(name).ok()?] };
        line.iter().rev().find_map(|book| book.form_of(rule))
    }

    /// The same rulebooks and one more; it takes the place of one of the same name. A book keeps the national ones it was read with.
    #[must_use]
    pub fn with(&self, book: Rulebook) -> Self {
        let mut slots: Vec<_> = self.slots.iter().filter(|other| other.id() != book.id).cloned().collect();
        slots.push(Arc::new(Slot::Given(Arc::new(book))));
        Self { slots: slots.into(), limits: self.limits, calendar: self.calendar.clone() }
    }

    /// The same with a calendar for the questions that name none, such as one with a notice that the library does not have yet.
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar};
    /// let library = Library::embedded().with_calendar(Calendar::china().as_known_on("2020-01-20".parse().unwrap()));
    /// let answer = gongkai::ask_in(&library, r#"{"rule": "request.reply", "facts": {"start": "2020-01-10"}}"#);
    /// assert!(answer.contains(r#""due":"2020-02-12""#));
    /// ```
    #[must_use]
    pub fn with_calendar(&self, calendar: Calendar) -> Self {
        Self { slots: Arc::clone(&self.slots), limits: self.limits, calendar }
    }

    /// The calendar of questions that name none.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Whether a name is that of a line of national rulebooks rather than of one rulebook.
    pub(crate) fn is_family(&self, name: &str) -> bool {
        self.slots.iter().any(|slot| slot.family() == Some(name))
    }

    pub(super) fn nationals(&self) -> Vec<Arc<Rulebook>> {
        self.slots.iter().filter(|slot| slot.family().is_some()).map(|slot| slot.book()).collect()
    }

    /// The books of a line of national rulebooks.
    pub(crate) fn family(&self, name: &str) -> Vec<Arc<Rulebook>> {
        self.slots.iter().filter(|slot| slot.family() == Some(name)).map(|slot| slot.book()).collect()
    }
}

/// The names of the local rulebooks that come with the library, in this build or apart.
///
/// ```
/// assert!(gongkai::rulebook::local_names().any(|name| name == "guyuan-2019"));
/// ```
pub fn local_names() -> impl Iterator<Item = &'static str> {
    LOCAL_NAMES.iter().copied()
}

/// A local rulebook is not in this build and was not given.
fn apart(id: &str) -> Problem {
    Problem::new(
        Code::NotBuilt,
        "book",
        Text::new(format!("地方规则书“{id}”尚未载入"), format!("the local rulebook `{id}` is not loaded")),
        Text::new(format!("先载入软件包中的 {id}.book"), format!("load {id}.book of the package first")),
    )
}

/// The books of a line, each with the days on which it is in force.
fn spans<'a>(line: impl Iterator<Item = &'a Rulebook>) -> Text {
    let books: Vec<String> = line.map(|book| format!("{}{}", book.id, book.valid)).collect();
    Text::new(books.join("；"), books.join("; "))
}

/// The name of a line where one book is meant.
fn one_of_a_line<'a>(name: &str, line: impl Iterator<Item = &'a Rulebook>) -> Problem {
    Problem::new(
        Code::MissingKey,
        "on",
        Text::new(
            format!("“{name}”是一系列规则书，须写明日期或者其中一部"),
            format!("`{name}` is a line of rulebooks: name the day, or one of them"),
        ),
        spans(line),
    )
}

/// A line of national rulebooks has none on a day.
pub(crate) fn none_in_force<'a>(name: &str, on: NaiveDate, line: impl Iterator<Item = &'a Rulebook>) -> Problem {
    Problem::new(
        Code::NotInForce,
        "on",
        Text::new(format!("{on} 尚无“{name}”规则书有效"), format!("no rulebook of `{name}` is in force on {on}")),
        spans(line),
    )
}

impl Rulebook {
    /// A book and, of the national ones, those it adds to.
    pub(super) fn under(book: Book, nationals: impl FnOnce() -> Vec<Arc<Self>>) -> Self {
        let parents = match &book.extends {
            Some(line) => nationals().into_iter().filter(|national| national.family.as_ref() == Some(line)).collect(),
            None => Vec::new(),
        };
        Self { book: Arc::new(book), parents }
    }
}
