//! The day's sheet: every line, the most pressing first.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use gongkai::{
    Code, Lang, Library, Problem, Text,
    assess::duty::{self, DutyRecord, SheetDay, SheetLine},
    calendar::Calendar,
    form::term::Point,
};

use super::{
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
        let Folder { records, mut faults } = folder;
        let mut day = SheetDay::new(options.on, options.ahead, &options.book, Library::embedded(), calendar);
        day.has_proof = true;
        let asked: Vec<DutyRecord> = records.iter().map(|record| record.asked.clone()).collect();
        let told = duty::sheet(&asked, &day);
        faults.extend(told.problems.into_iter().filter_map(|(place, problem)| {
            let record = records.get(place)?;
            Some(Fault::new(record.lane.file(), record.line, misfiled(problem)))
        }));
        let item = |told: SheetLine| Some(Item { record: records.get(told.record)?.clone(), told });
        let items = told.lines.into_iter().filter_map(item).collect();
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

/// A rule of another form belongs in another file of the folder.
fn misfiled(problem: Problem) -> Problem {
    match problem.code {
        Code::WrongType => Problem { help: Text::new("移到相应的文件", "move the row to another file"), ..problem },
        _ => problem,
    }
}
