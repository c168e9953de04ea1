//! The form coach (申请内容提示): what a description looks like, with reasons, and what the office will do. Never a verdict.
//!
//! ```
//! use gongkai::{Library, request::coach::Coach};
//! let book = Library::embedded().book("cn-2019")?;
//! let coach = Coach::on(&book, "2024-03-01".parse()?)?;
//! let seen = coach.look("请问办理准生证需要什么材料？");
//! assert_eq!(seen[0].sign.id, "consultation");
//! assert_eq!(seen[0].then[0].cite.provision, "第二条");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;

use crate::{
    error::{Code, Problem, Problems},
    form::signs::{Seen, Signs},
    rulebook::{Form, Rulebook},
    text::Text,
};

/// Signs to look for in a text, as a rulebook has them on a day.
#[derive(Debug, Clone)]
pub struct Coach {
    signs: Signs,
    on: NaiveDate,
}

impl Coach {
    /// Binds `request.form.coach`, which reads the description of a request.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `wrong_type` if the rule is not made of signs.
    pub fn on(book: &Rulebook, on: NaiveDate) -> Result<Self, Problems> {
        Self::of(book, "request.form.coach", on)
    }

    /// Binds `request.remedy.outdated`, which reads a letter for wording that the law has left behind.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `wrong_type` if the rule is not made of signs.
    ///
    /// ```
    /// use gongkai::{Library, request::coach::Coach};
    /// let book = Library::embedded().book("cn-2019")?;
    /// let reader = Coach::outdated(&book, "2024-03-01".parse()?)?;
    /// let seen = reader.look("可以在收到本答复之日起三个月内向人民法院提起行政诉讼。");
    /// assert_eq!(seen[0].sign.id, "litigation_term");
    /// assert_eq!(seen[0].cues[0].places[0], 11..14); // 三个月
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outdated(book: &Rulebook, on: NaiveDate) -> Result<Self, Problems> {
        Self::of(book, "request.remedy.outdated", on)
    }

    fn of(book: &Rulebook, rule: &str, on: NaiveDate) -> Result<Self, Problems> {
        match &book.rule(rule, on)?.rule.form {
            Form::Signs(signs) => Ok(Self { signs: signs.clone(), on }),
            other => Err(Problem::new(
                Code::WrongType,
                "rule",
                Text::new(format!("“{rule}”不是征候"), format!("`{rule}` is not made of signs")),
                Text::new(format!("它是“{}”", other.name()), format!("it is a {}", other.name())),
            )
            .into()),
        }
    }

    /// What a text shows.
    pub fn look(&self, text: &str) -> Vec<Seen<'_>> {
        self.signs.look(text, Some(self.on))
    }
}
