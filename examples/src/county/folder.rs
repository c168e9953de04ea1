//! A county's folder: every known file in it, read as far as it can be.

use std::{fs, path::Path};

use chrono::NaiveDate;
use gongkai::{Code, assess::duty::DutyMatter, calendar::parse_date};

use super::{
    lane::{ACTS, ACTS_COLUMNS, Lane},
    record::Record,
};
use crate::{
    cells::{self, Cells},
    fault::{Fault, unknown_name},
    program::Failure,
};

/// What was read, and what could not be.
pub(super) struct Folder {
    pub(super) records: Vec<Record>,
    pub(super) faults: Vec<Fault>,
}

impl Folder {
    /// Reads every known file.
    ///
    /// # Errors
    /// The folder cannot be listed, or holds none of the known files.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let mut names: Vec<String> = fs::read_dir(path)
            .map_err(|error| Failure::new(path, error))?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".csv"))
            .collect();
        names.sort_unstable();
        let known: Vec<&str> = Lane::ALL.iter().map(|lane| lane.file()).chain([ACTS]).collect();
        if !names.iter().any(|name| known.contains(&name.as_str())) {
            return Err(Failure::new(path, format!("没有可读的文件 / none of the files is here: {}", known.join(", "))));
        }
        let mut folder = Self { records: Vec::new(), faults: Vec::new() };
        for name in names.iter().filter(|name| !known.contains(&name.as_str())) {
            folder.faults.push(Fault::new(name, 0, unknown_name(Code::UnknownKey, "", name, &known)));
        }
        let present = |file: &str| names.iter().any(|name| name == file);
        for lane in Lane::ALL.into_iter().filter(|lane| present(lane.file())) {
            for row in cells::read(path, lane.file(), &lane.columns(), &mut folder.faults).unwrap_or_default() {
                match Record::read(lane, &row) {
                    Ok(record) => folder.records.push(record),
                    Err(problem) => folder.faults.push(row.fault(problem)),
                }
            }
        }
        if present(ACTS) {
            match cells::read(path, ACTS, &ACTS_COLUMNS, &mut folder.faults) {
                Some(rows) => rows.iter().for_each(|row| folder.act(row)),
                // Without its acts every period would look lapsed.
                None => folder.records.retain(|record| record.lane != Lane::Cadences),
            }
        }
        Ok(folder)
    }

    /// Adds an act to its cadence.
    fn act(&mut self, row: &Cells) {
        let act = row.need("cadence").and_then(|id| Ok((id, parse_date(row.need("date")?, "date")?)));
        let added = act.and_then(|(id, date)| match self.acts_of(id) {
            Some(acts) => {
                acts.push(date);
                Ok(())
            }
            None => Err(unknown_name(Code::BadValue, "cadence", id, &self.cadences())),
        });
        self.faults.extend(added.err().map(|problem| row.fault(problem)));
    }

    fn acts_of(&mut self, id: &str) -> Option<&mut Vec<NaiveDate>> {
        self.records.iter_mut().find_map(|record| match &mut record.asked.matter {
            DutyMatter::Cadence { acts, .. } if record.asked.id == id => Some(acts),
            _ => None,
        })
    }

    fn cadences(&self) -> Vec<&str> {
        self.records.iter().filter(|record| record.lane == Lane::Cadences).map(|record| record.id.as_str()).collect()
    }
}
