//! The day's sheet: every line, the most pressing first.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use gongkai::{Lang, Library, calendar::Calendar, form::term::Point};

use super::{
    answer::Day,
    folder::Folder,
    item::{Group, Item},
    options::Options,
};
use crate::fault::Fault;

/// Everything that is shown.
pub(super) struct Sheet<'a> {
    pub(super) on: Point,
    pub(super) ahead: u32,
    pub(super) all: bool,
    pub(super) book: &'a str,
    pub(super) lang: Lang,
    pub(super) calendar: &'a Calendar,
    pub(super) items: Vec<Item>,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Sheet<'a> {
    pub(super) fn of(folder: Folder, options: &'a Options, calendar: &'a Calendar) -> Self {
        let day = Day::new(options.on, options.ahead, &options.book, calendar);
        let Folder { records, mut faults } = folder;
        let mut items = Vec::new();
        for record in &records {
            match day.answer(record) {
                Ok(lines) => items.extend(lines),
                Err(problems) => {
                    faults.extend(problems.into_iter().map(|problem| Fault::new(record.lane.file(), record.line, problem)));
                }
            }
        }
        items.sort_by_cached_key(|item| {
            (item.group, item.span.as_ref().map(|span| span.due.to_string()), item.record.lane, item.record.line)
        });
        faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        let Options { on, ahead, all, book, lang, .. } = options;
        Self { on: *on, ahead: *ahead, all: *all, book, lang: *lang, calendar, items, faults }
    }

    /// The lines of a group.
    pub(super) fn group(&self, group: Group) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.group == group)
    }

    pub(super) fn count(&self, group: Group) -> usize {
        self.group(group).count()
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.on.day()
    }

    /// Which rendering of which rulebook the lines rest on.
    pub(super) fn books(&self) -> BTreeMap<String, String> {
        let ids = self.items.iter().map(|item| item.book.as_str());
        ids.filter_map(|id| Library::embedded().book(id).ok()).map(|book| (book.id.clone(), book.hash.clone())).collect()
    }
}
