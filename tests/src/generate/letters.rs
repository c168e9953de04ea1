//! `docs/letters/`: one worked case of every letter, as the corpus asks them. To be read before it is kept.

use serde_json::Value;

use super::{COMMAND, Page, Source};
use crate::{Case, cases_of};

const FOLDER: &str = "docs/letters";

/// A letter of the corpus, written.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The name of its page.
    pub name: String,
    /// The case it comes from.
    pub case: Case,
    /// What was asked.
    pub question: Value,
    /// The answer, with the letter in it.
    pub answer: Value,
}

/// The letters of the corpus, in its order.
///
/// # Errors
/// In words, if the corpus cannot be read.
pub fn letters(source: &Source) -> Result<Vec<Shown>, String> {
    let shown = |case: Case| {
        let name = case.id.strip_prefix("letter-")?.to_owned();
        let question: Value = serde_json::from_str(&case.ask).ok()?;
        let answer: Value = serde_json::from_str(&gongkai::ask_in(&source.library, &case.ask)).ok()?;
        answer.get("letter")?;
        Some(Shown { name, case, question, answer })
    };
    Ok(cases_of(&source.root)?.into_iter().filter_map(shown).collect())
}

/// Whether a letter is one of the law in force: those of earlier days are in the corpus only.
pub fn is_shown(letter: &Shown) -> bool {
    !["2016-", "2020-"].iter().any(|year| letter.name.starts_with(year)) && !letter.name.contains("quotes")
}

pub(super) fn pages(source: &Source) -> Result<Vec<Page>, String> {
    let letters: Vec<Shown> = letters(source)?.into_iter().filter(is_shown).collect();
    let lines = letters.iter().map(|letter| format!("- [{}]({}.md): {}\n", letter.part("title"), letter.name, letter.case.says));
    let index = Page::new(format!("{FOLDER}/README.md"), format!("{}{}", index_head(), lines.collect::<String>()));
    Ok(std::iter::once(index).chain(letters.iter().map(|letter| Page::new(format!("{FOLDER}/{}.md", letter.name), page(letter)))).collect())
}

fn index_head() -> String {
    format!(
        "# 文书 Letters\n\nOne worked case of every letter, written by the library from the wording in the rulebook `cn-2019`\n\
         (`{COMMAND}`). Agencies, persons and numbers are invented. The wording is a model of this\n\
         library, no official form; figures and remedies are those of the law in force on the day each letter bears.\n\n"
    )
}

impl Shown {
    fn part(&self, key: &str) -> &str {
        text(self.answer.get("letter"), key)
    }
}

fn text<'a>(object: Option<&'a Value>, key: &str) -> &'a str {
    object.and_then(|object| object.get(key)?.as_str()).unwrap_or_default()
}

fn page(letter: &Shown) -> String {
    let grounds = letter.answer.get("grounds").and_then(Value::as_array).into_iter().flatten();
    let grounds = grounds.map(|ground| {
        let [rule, document, article, evidence] = ["rule", "document", "article", "evidence"].map(|key| text(Some(ground), key));
        let quote = match text(Some(ground), "quote") {
            "" => String::new(),
            quote => format!("“{quote}”"),
        };
        format!("- `{rule}`: 《{document}》{article}{quote} ({evidence})\n")
    });
    format!(
        "# {}\n\n{}\n\n```text\n{}\n```\n\n## 依据 grounds\n\n{}\n## 提问 question\n\n```json\n{:#}\n```\n",
        letter.part("title"),
        letter.case.says,
        letter.part("text"),
        grounds.collect::<String>(),
        letter.question,
    )
}
