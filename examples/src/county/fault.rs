//! What is wrong with the county's files, and where.

use gongkai::{Code, Lang, Problem, Text};

/// A problem at a line of a file.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) file: String,
    /// Counted from 1; 0 for the file as a whole.
    pub(super) line: u64,
    pub(super) problem: Problem,
}

impl Fault {
    /// A problem of the library, whose paths name the facts of a question, seen from the file: the column has the fact's name.
    pub(super) fn new(file: &str, line: u64, problem: Problem) -> Self {
        let path = problem.path.strip_prefix("facts.").unwrap_or(&problem.path).to_owned();
        Self { file: file.to_owned(), line, problem: Problem { path, ..problem } }
    }

    /// `requests.csv:5`.
    pub(super) fn place(&self) -> String {
        if self.line == 0 { self.file.clone() } else { format!("{}:{}", self.file, self.line) }
    }

    /// One line: place, column, what is wrong, what to do about it.
    pub(super) fn text(&self, lang: Lang) -> String {
        let column = if self.problem.path.is_empty() { String::new() } else { format!("{}: ", self.problem.path) };
        let (message, help) = (self.problem.message.get(lang), self.problem.help.get(lang));
        match lang {
            Lang::Zh => format!("{}: {column}{message}。{help}", self.place()),
            Lang::En => format!("{}: {column}{message}; {help}", self.place()),
        }
    }
}

/// A name outside a closed set, with the nearest one inside.
pub(super) fn unknown_name(code: Code, path: &str, name: &str, known: &[&str]) -> Problem {
    let near = known.iter().map(|other| (strsim::damerau_levenshtein(name, other), *other)).min();
    let help = match near.filter(|(distance, other)| *distance <= other.chars().count().max(name.chars().count()) / 2) {
        Some((_, near)) => Text::new(format!("是否指“{near}”？"), format!("did you mean `{near}`?")),
        None => Text::new(format!("可用：{}", known.join("、")), format!("known: {}", known.join(", "))),
    };
    Problem::new(code, path, Text::new(format!("未知的“{name}”"), format!("unknown `{name}`")), help)
}
