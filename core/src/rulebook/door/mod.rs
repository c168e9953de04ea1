//! The doors of a rulebook: one for each form of rule. What a door gives is the rule as it stands on a day, with the verbs of its form.

mod band;
mod cadence;
mod chain;
mod checklist;
pub mod names;
mod signs;
mod table;

use std::{marker::PhantomData, ops::Deref};

use chrono::NaiveDate;

use names::{Asks, Free};
pub use table::{TableOn, VerdictOn};
pub(crate) use {band::too_many, cadence::reversed};

use super::{Form, FormKind, Found, Rulebook, Verb};
use crate::{
    error::{Code, Problem, Problems},
    form::{
        band::Band, cadence::Cadence, chain::Chain, checklist::Checklist, ledger::LedgerRules, letter::Letter, signs::Signs, table::Table,
        tally::Tally,
    },
    text::Text,
};

/// A rule of one form as it stands in a rulebook on a day. What the form can do, it can do.
///
/// `N` knows the names of the rule's facts, items and steps: [`Free`] takes any text, a rule of [`rules`](crate::rules) its own closed
/// lists.
#[derive(Debug, Clone, Copy)]
pub struct RuleOn<'a, C, N = Free> {
    /// The book that was asked.
    pub book: &'a Rulebook,
    /// The rule, and the book in which it was found: that one, or a national one above it.
    pub found: Found<'a>,
    /// The day.
    pub on: NaiveDate,
    content: &'a C,
    names: PhantomData<N>,
}

impl<'a, C, N> RuleOn<'a, C, N> {
    /// What the rule holds, for as long as the book is there.
    pub const fn content(&self) -> &'a C {
        self.content
    }
}

impl<C, N> Deref for RuleOn<'_, C, N> {
    type Target = C;

    fn deref(&self) -> &C {
        self.content
    }
}

/// What a rule of one form holds.
pub trait FormOf: Sized {
    /// The form.
    const FORM: FormKind;

    /// The content, if the rule is of this form.
    fn of(form: &Form) -> Option<&Self>;
}

macro_rules! contents {
    ($($form:ident($content:ident),)*) => {
        $(impl FormOf for $content {
            const FORM: FormKind = FormKind::$form;

            fn of(form: &Form) -> Option<&Self> {
                match form {
                    Form::$form(content) => Some(content),
                    _ => None,
                }
            }
        })*
    };
}

contents! {
    Band(Band), Cadence(Cadence), Chain(Chain), Checklist(Checklist), Ledger(LedgerRules), Letter(Letter), Signs(Signs), Table(Table), Tally(Tally),
}

impl<'a> Found<'a> {
    /// The content of a rule that is of one form.
    pub(crate) fn content<C: FormOf>(&self) -> Result<&'a C, Problem> {
        C::of(&self.rule.form).ok_or_else(|| match &self.rule.form {
            Form::Silent(says) => self.no_figure(says),
            _ => self.wrong_type(&C::FORM.text()),
        })
    }

    /// The rule is of another form than the one that is wanted: of which, and with which verb it is asked.
    pub(crate) fn wrong_type(&self, wanted: &Text) -> Problem {
        let (id, verb) = (&self.rule.id, self.rule.form.verb());
        let is = verb.map_or_else(|| self.rule.form.kind().text(), Verb::text);
        let help = match verb.filter(|verb| verb.is_of_law()) {
            Some(verb) => Text::new(format!("改用 {}", verb.as_str()), format!("put it to `{}`", verb.as_str())),
            None => Text::new("用 ask 提问", "put the question with `ask`"),
        };
        let says = Text::new(format!("“{id}”是{}，不是{}", is.zh, wanted.zh), format!("`{id}` is {}, not {}", is.en, wanted.en));
        Problem::new(Code::WrongType, "rule", says, help)
    }

    /// Whether it is asked by a verb. One that is silent may be asked when something is due: a national figure may answer.
    pub(crate) fn answers_to(&self, verb: Verb) -> Result<(), Problem> {
        match &self.rule.form {
            Form::Silent(_) if verb == Verb::Due => Ok(()),
            Form::Silent(says) => Err(self.no_figure(says)),
            form if form.verb() == Some(verb) => Ok(()),
            _ => Err(self.wrong_type(&verb.text())),
        }
    }
}

impl Rulebook {
    /// A checklist (要件) on a day.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `wrong_type` for a rule of another form, with its own; `no_figure` where the text sets none.
    ///
    /// ```
    /// use gongkai::{Library, Truth::No, form::checklist::Entry, rules::request::form::{self, Fact, Item}};
    /// let book = Library::embedded().book("cn-2019")?;
    /// let list = book.checklist(form::Rule, "2024-03-01".parse()?)?;
    /// let text = |text: &str| Entry::Text(text.to_owned());
    /// let review = list.review([(Item::Name, text("张三")), (Item::Email, text("zhang"))], [(Fact::Organisation, No)])?;
    /// assert_eq!(review.misfits[0].field, "email");
    /// assert!(review.open.iter().any(|item| item.id == "contact")); // there may be a phone number
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn checklist<R: Asks<Checklist>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Checklist, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// A chain (流程) on a day.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    ///
    /// ```
    /// use gongkai::{Library, Truth::No, rules::exemption::chain::{self, Fact, Step}};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let chain = book.chain(chain::Rule, "2024-03-01".parse()?)?;
    /// let progress = chain.progress([Step::Draft, Step::PrincipalSign], [(Fact::SuperiorApproval, No)])?;
    /// assert_eq!(progress.skipped[0].id, Step::DeputyReview.as_str());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn chain<R: Asks<Chain>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Chain, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// A cadence (频次) on a day. [`RuleOn::kept`] looks at what was done.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    pub fn cadence<R: Asks<Cadence>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Cadence, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// A band (等次) on a day: a scale of grades, a tariff, or a score.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    ///
    /// ```
    /// use gongkai::{Library, Truth::No, form::band::Interval, rules::assessment::band::{self, Grade}};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let graded = book.band(band::Rule, "2023-01-01".parse()?)?.grade(Interval::exactly(91.into()), No)?;
    /// assert_eq!(graded.outcome().unwrap().id.parse::<Grade>()?, Grade::Excellent);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn band<R: Asks<Band>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Band, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// A table (判定表) on a day.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`]; `bad_value` for an outcome of a rulebook of your own that the closed list has not.
    ///
    /// ```
    /// use gongkai::{Library, Truth::No, rules::request::own_record::{self, Fact, Outcome}};
    /// let book = Library::embedded().book("cn-2019")?;
    /// let law = book.table(own_record::Rule, "2024-05-06".parse()?)?;
    /// let verdict = law.verdict([(Fact::AboutSelf, No)])?;
    /// assert_eq!(verdict.outcome(), Some(Outcome::NoClaim));
    /// assert_eq!(verdict.grounds().next().unwrap().row.cite.provision, "第四十一条");
    /// // By text, for a rule of your own:
    /// let law = book.table("request.own_record", "2024-05-06".parse()?)?;
    /// assert_eq!(law.verdict([("about_self", No)])?.outcome().unwrap().id, "no_claim");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn table<R: Asks<Table>>(&self, rule: R, on: NaiveDate) -> Result<TableOn<'_, R::Names>, Problems>
    where
        R::Names: names::TableNames,
    {
        TableOn::new(self.door(rule, on)?)
    }

    /// A ledger (台账) on a day: which events, breaches and duties it knows. [`Clock`](crate::request::ledger::Clock) runs it.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    pub fn ledger<R: Asks<LedgerRules>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, LedgerRules, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// A letter (文书) on a day, as the rulebook words it. [`RuleOn::write`] fills it in.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    pub fn letter<R: Asks<Letter>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Letter, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// Signs (征候) on a day.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    ///
    /// ```
    /// use gongkai::Library;
    /// let book = Library::embedded().book("cn-2019")?;
    /// let day = "2024-03-01".parse()?;
    /// // What the description of a request looks like, with reasons, and what the office will do:
    /// let seen = book.signs("request.form.coach", day)?.look("请问办理准生证需要什么材料？");
    /// assert_eq!((seen[0].sign.id.as_str(), seen[0].then[0].cite.provision.as_str()), ("consultation", "第二条"));
    /// // Wording of a letter that the law has left behind:
    /// let seen = book.signs("request.remedy.outdated", day)?.look("可以在收到本答复之日起三个月内向人民法院提起行政诉讼。");
    /// assert_eq!((seen[0].sign.id.as_str(), seen[0].cues[0].places[0].clone()), ("litigation_term", 11..14)); // 三个月
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn signs<R: Asks<Signs>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Signs, R::Names>, Problems> {
        self.door(rule, on)
    }

    /// Figures that must tally (勾稽) on a day: sheets and their sums, or the parts of a total.
    ///
    /// # Errors
    /// As [`Rulebook::checklist`].
    ///
    /// ```
    /// use gongkai::{Library, form::tally::{Cell, Outcome, Tally}};
    /// let book = Library::embedded().book("cn-2019")?;
    /// let rule = book.tally("report.tally", "2024-01-20".parse()?)?;
    /// let Tally::Sheets(form) = rule.content() else { unreachable!() };
    /// let mut report = form.blank();
    /// for (cell, figure) in [("upheld", 3), ("corrected", 1), ("other", 0), ("pending", 2), ("total", 5)] {
    ///     report.set(form.place("disputes", "review", cell).unwrap(), Cell::Figure(figure.into()));
    /// }
    /// let checked = form.check(&report, None);
    /// assert_eq!((checked.outcome(), checked.breaches[0].right_sum), (Outcome::Fail, 6.into()));
    /// assert_eq!(form.mends(&report)[0].ways.len(), 4); // any one of the cells but `other`, which cannot be less than 0
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn tally<R: Asks<Tally>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, Tally, R::Names>, Problems> {
        self.door(rule, on)
    }

    fn door<C: FormOf, R: Asks<C>>(&self, rule: R, on: NaiveDate) -> Result<RuleOn<'_, C, R::Names>, Problems> {
        let found = self.rule(rule.rule(), on)?;
        Ok(RuleOn { book: self, found, on, content: found.content()?, names: PhantomData })
    }
}
