//! What is wrong with the files, and where.

use gongkai::{Code, Lang, Problem, Text};
use serde_json::{Value, json};

/// A problem at a line of a file.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) file: String,
    /// Counted from 1; 0 for the file as a whole.
    pub(crate) line: u64,
    pub(crate) problem: Problem,
}

impl Fault {
    /// A problem of the library, whose paths name the facts of a question, seen from the file: the column has the fact's name.
    pub(crate) fn new(file: &str, line: u64, problem: Problem) -> Self {
        let path = problem.path.strip_prefix("facts.").unwrap_or(&problem.path).to_owned();
        Self { file: file.to_owned(), line, problem: Problem { path, ..problem } }
    }

    /// `requests.csv:5`.
    pub(crate) fn place(&self) -> String {
        if self.line == 0 { self.file.clone() } else { format!("{}:{}", self.file, self.line) }
    }

    /// One line: place, column, what is wrong, what to do about it.
    pub(crate) fn text(&self, lang: Lang) -> String {
        let column = if self.problem.path.is_empty() { String::new() } else { format!("{}: ", self.problem.path) };
        let (message, help) = (self.problem.message.get(lang), self.problem.help.get(lang));
        match lang {
            // A question brings its own mark.
            Lang::Zh => format!("{}: {column}{message}{}{help}", self.place(), if message.ends_with('？') { "" } else { "。" }),
            Lang::En => format!("{}: {column}{message}; {help}", self.place()),
        }
    }

    /// The same as data.
    pub(crate) fn data(&self, lang: Lang) -> Value {
        json!({
            "file": self.file,
            "line": self.line,
            "column": self.problem.path,
            "code": self.problem.code.as_str(),
            "message": self.problem.message.get(lang),
            "help": self.problem.help.get(lang),
        })
    }
}

/// A name outside a closed set, with the nearest one inside.
pub(crate) fn unknown_name(code: Code, path: &str, name: &str, known: &[&str]) -> Problem {
    let near = known.iter().map(|other| (strsim::damerau_levenshtein(name, other), *other)).min();
    let help = match near.filter(|(distance, other)| *distance <= other.chars().count().max(name.chars().count()) / 2) {
        Some((_, near)) => Text::new(format!("是否指“{near}”？"), format!("did you mean `{near}`?")),
        None => Text::new(format!("可用：{}", known.join("、")), format!("known: {}", known.join(", "))),
    };
    Problem::new(code, path, Text::new(format!("未知的“{name}”"), format!("unknown `{name}`")), help)
}
