//! A rulebook written in several files: its parts together, and which of them a fault is in.

use std::collections::BTreeMap;

use serde_json::{Map, Value, map::Entry};

use super::toml::read_toml;
use crate::{
    error::{Code, Problem, Problems, join},
    text::Text,
};

/// The parts of a rulebook as one.
pub struct Parts<'f> {
    /// All of them as one value.
    pub value: Value,
    first: &'f str,
    /// Where a section was begun, and where each of its entries stands.
    places: BTreeMap<String, &'f str>,
}

impl<'f> Parts<'f> {
    /// Reads files of TOML as one rulebook. A section may go on in another file, an entry of it may not.
    ///
    /// # Errors
    /// Text that is not TOML; an entry that stands in two files.
    pub fn read(files: &[(&'f str, &str)]) -> Result<Self, Problems> {
        let mut parts = Self { value: Value::Null, first: files.first().map_or("", |(file, _)| file), places: BTreeMap::new() };
        let (mut whole, mut faults) = (Map::new(), Vec::new());
        for (file, text) in files {
            match read_toml(text) {
                Ok(part) => {
                    for (section, value) in part {
                        faults.extend(parts.add(&mut whole, file, section, value));
                    }
                }
                Err(problem) => faults.push(within(file, problem)),
            }
        }
        parts.value = Value::Object(whole);
        Problems::or(faults, parts)
    }

    /// One section of a file, next to those of the files before it.
    fn add(&mut self, whole: &mut Map<String, Value>, file: &'f str, section: String, value: Value) -> Vec<Problem> {
        match (whole.get_mut(&section), value) {
            (Some(Value::Object(before)), Value::Object(entries)) if section != "book" => {
                let mut faults = Vec::new();
                for (key, value) in entries {
                    let place = join(&section, &key);
                    match before.entry(key) {
                        Entry::Vacant(free) => {
                            free.insert(value);
                            self.places.insert(place, file);
                        }
                        Entry::Occupied(_) => faults.push(self.twice(file, place)),
                    }
                }
                faults
            }
            (Some(_), _) => vec![self.twice(file, section)],
            (None, value) => {
                let keys = value.as_object().into_iter().flat_map(Map::keys);
                self.places.extend(keys.map(|key| (join(&section, key), file)));
                self.places.insert(join("", &section), file);
                whole.insert(section, value);
                Vec::new()
            }
        }
    }

    fn twice(&self, file: &str, place: String) -> Problem {
        let other = self.file_of(&place);
        let problem = Problem::new(
            Code::DuplicateKey,
            place,
            Text::new(format!("“{other}”中已有"), format!("it stands in `{other}` too")),
            Text::new("删去其中一个；同一规则的各版本写在一个文件里", "remove one of the two; the versions of one rule stand in one file"),
        );
        within(file, problem)
    }

    /// The problem with the file it is in.
    pub fn blame(&self, problem: Problem) -> Problem {
        within(self.file_of(&problem.path), problem)
    }

    fn file_of(&self, path: &str) -> &'f str {
        let holds = |place: &str| path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let longest = self.places.iter().filter(|(place, _)| holds(place)).max_by_key(|(place, _)| place.len());
        longest.map_or(self.first, |(_, file)| file)
    }
}

/// A problem of a file; of one without a name, as it is.
pub fn within(file: &str, problem: Problem) -> Problem {
    let path = match (file, problem.path.as_str()) {
        ("", _) => return problem,
        (_, "") => file.to_owned(),
        (_, path) => format!("{file}: {path}"),
    };
    Problem { path, ..problem }
}
