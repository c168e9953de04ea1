//! Which rule answers: by name and by date, the local book before the national one.

use chrono::NaiveDate;

use super::{
    FormKind, Permit,
    book::{Found, Heading, Rulebook},
};
use crate::{
    error::{Code, Problem, Problems, did_you_mean, unknown_name},
    form::convention::Conventions,
    order, register,
    text::Text,
};

impl Rulebook {
    /// The rule of that name in force on a day: this book's own, or else that of the national book it extends.
    ///
    /// # Errors
    /// `not_in_force` if the book or the rule is not in force that day, `not_in_book` if the book lacks a rule of the register,
    /// `unknown_rule` with the nearest name.
    ///
    /// ```
    /// use gongkai::Library;
    /// let book = Library::embedded().book("guyuan-2019").unwrap();
    /// let rule = book.rule("request.supplement_notice", "2019-06-03".parse().unwrap()).unwrap();
    /// assert_eq!(rule.book.id, "cn-2019"); // inherited
    /// ```
    pub fn rule(&self, id: &str, on: NaiveDate) -> Result<Found<'_>, Problems> {
        self.check_in_force(on)?;
        self.own(id, on).or_else(|| self.parent(on).and_then(|parent| parent.own(id, on))).ok_or_else(|| self.absent(id, Some(on)).into())
    }

    /// The rule of that name in this book alone.
    pub(crate) fn own(&self, id: &str, on: NaiveDate) -> Option<Found<'_>> {
        self.version(id, on).map(|rule| Found { book: self, rule })
    }

    /// The permissions in force on a day, this book's own before those of the national book; without a day, all there are.
    pub fn permits_on(&self, on: Option<NaiveDate>) -> impl Iterator<Item = &Permit> {
        let above = move |parent: &&Self| on.is_none_or(|on| parent.valid.holds(on));
        let books = std::iter::once(self).chain(self.parents.iter().map(AsRef::as_ref).filter(above));
        books.flat_map(|book| book.permits()).filter(move |permit| on.is_none_or(|on| permit.valid.holds(on)))
    }

    /// This book and the national ones it adds to.
    pub(crate) fn line(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.parents.iter().map(AsRef::as_ref))
    }

    /// The form of a rule, this book's own before that of the national ones, whatever the day.
    pub(crate) fn form_of(&self, id: &str) -> Option<FormKind> {
        let books = std::iter::once(self).chain(self.parents.iter().rev().map(AsRef::as_ref));
        books.flat_map(|book| book.headings().rev()).find(|heading| heading.id.as_str() == id).map(|heading| heading.form)
    }

    /// The national book above this one on a day.
    pub fn parent(&self, on: NaiveDate) -> Option<&Self> {
        self.parents.iter().map(AsRef::as_ref).find(|parent: &&Self| parent.valid.holds(on))
    }

    /// How this book counts on a day: what it sets itself, and the rest from the national book.
    ///
    /// # Errors
    /// `missing_key` if neither sets a convention.
    pub fn conventions(&self, on: NaiveDate) -> Result<Conventions, Problems> {
        self.conventions_set().over(self.parent(on).map(|parent| parent.conventions_set())).ok_or_else(|| {
            Problem::new(
                Code::MissingKey,
                "convention",
                Text::new(format!("规则书“{}”未写明计算约定", self.id), format!("the rulebook `{}` does not say how to count", self.id)),
                Text::new(
                    "写 extends = \"cn\" 沿用国家规定，或自行写明 [convention]",
                    "say extends = \"cn\" to count as the national law does, or set [convention]",
                ),
            )
            .into()
        })
    }

    pub(super) fn check_in_force(&self, on: NaiveDate) -> Result<(), Problem> {
        if self.valid.holds(on) {
            return Ok(());
        }
        let help = match &self.family {
            Some(family) => Text::new(
                format!("选用当日有效的规则书，或写 book = \"{family}\"，按日期选用"),
                format!("choose the book in force that day, or ask book = \"{family}\", which picks by date"),
            ),
            None => Text::new("选用当日有效的规则书", "choose the book in force that day"),
        };
        Err(Problem::new(
            Code::NotInForce,
            "book",
            Text::new(
                format!("规则书“{}”在 {on} 无效{}", self.id, self.valid),
                format!("the rulebook `{}` is not in force on {on}{}", self.id, self.valid),
            ),
            help,
        ))
    }

    /// Why there is no such rule, on a day or at all.
    fn absent(&self, id: &str, on: Option<NaiveDate>) -> Problem {
        let above = || self.parents.iter().map(AsRef::as_ref).filter(move |parent: &&Self| on.is_none_or(|on| parent.valid.holds(on)));
        let books = || std::iter::once(self).chain(above());
        let headings = || books().flat_map(|book| book.headings());
        let versions: Vec<&Heading> = headings().filter(|rule| rule.id.as_str() == id).collect();
        if let Some(on) = on.filter(|_| !versions.is_empty()) {
            let spans: String = versions.iter().map(|rule| rule.valid.to_string()).collect();
            return Problem::new(
                Code::NotInForce,
                "rule",
                Text::new(format!("规则“{id}”在 {on} 无效{spans}"), format!("the rule `{id}` is not in force on {on}{spans}")),
                Text::new("改用其有效期内的日期", "ask about a date on which it is in force"),
            );
        }
        let names: Vec<&str> = books().map(|book| book.id.as_str()).collect();
        let parts = order::distinct(headings().map(|rule| rule.id.as_str()).filter(|other| is_part(other, id)));
        if register::has(id) || !parts.is_empty() {
            let help = if parts.is_empty() {
                Text::new(
                    "换用载有此规则的规则书；docs/coverage.md 列出何书有何规则",
                    "ask a book that has it; docs/coverage.md lists which book has which rule",
                )
            } else {
                Text::new(format!("其分项：{}", parts.join("、")), format!("it has parts: {}", parts.join(", ")))
            };
            return Problem::new(
                Code::NotInBook,
                "rule",
                Text::new(format!("规则书“{}”没有“{id}”", names.join("、")), format!("`{}` has no rule `{id}`", names.join("` / `"))),
                help,
            );
        }
        let known = order::distinct(headings().map(|rule| rule.id.as_str()).chain(register::names()));
        // The name of a constant, as `REQUEST_REPLY`, is that of its rule.
        let letter = |byte: u8| if byte == b'_' { b'.' } else { byte.to_ascii_lowercase() };
        let same = known.iter().find(|other| other.len() == id.len() && other.bytes().zip(id.bytes()).all(|(a, b)| letter(a) == letter(b)));
        let problem = unknown_name(Code::UnknownRule, "rule", id, &known);
        match same {
            Some(same) => Problem { help: did_you_mean(same), ..problem },
            None => problem,
        }
    }
}

/// Whether `id` names a part of `whole`: `request.fee.payment` of `request.fee`.
fn is_part(id: &str, whole: &str) -> bool {
    id.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'))
}

/// A case by its name; the only one, if there is one and none is named.
pub(crate) fn one_case<'a, T>(cases: &'a [T], name: Option<&str>, named: fn(&T) -> (&str, &Text)) -> Result<&'a T, Problem> {
    match (cases, name) {
        ([only], None) => Ok(only),
        (_, Some(name)) => cases.iter().find(|case| named(case).0 == name).ok_or_else(|| {
            let known: Vec<&str> = cases.iter().map(|case| named(case).0).filter(|id| !id.is_empty()).collect();
            unknown_name(Code::BadValue, "facts.case", name, &known)
        }),
        (_, None) => {
            let list = |word: fn(&Text) -> &str, comma: &str| {
                let named = cases.iter().map(named).map(|(id, name)| format!("{id} ({})", word(name)));
                named.collect::<Vec<_>>().join(comma)
            };
            Err(Problem::new(
                Code::MissingKey,
                "facts.case",
                Text::new("该规则分情形，须写明 case", "this rule has several cases: name one"),
                Text::new(list(|name| &name.zh, "、"), list(|name| &name.en, ", ")),
            ))
        }
    }
}

/// No date says which law is meant.
pub(crate) fn date_needed() -> Problem {
    Problem::new(
        Code::MissingKey,
        "on",
        Text::new("须写明日期，以确定适用何时的法律", "a date is needed to know which law applies"),
        Text::new("写 on，或在 facts 中写 start", "give `on`, or `start` among the facts"),
    )
}

impl Rulebook {
    /// The rule of that name: on a day, or the only version there is.
    pub(crate) fn find(&self, id: &str, on: Option<NaiveDate>) -> Result<Found<'_>, Problems> {
        on.map_or_else(|| self.only(id), |on| self.rule(id, on))
    }

    fn only(&self, id: &str) -> Result<Found<'_>, Problems> {
        let mut own: Vec<Found> = self.versions(id).map(|rule| Found { book: self, rule }).collect();
        if own.is_empty() {
            own = self.parents.iter().flat_map(|book| book.versions(id).map(|rule| Found { book, rule })).collect();
        }
        match own.as_slice() {
            [only] => Ok(*only),
            [] => Err(self.absent(id, None).into()),
            _ => Err(date_needed().into()),
        }
    }
}

impl Found<'_> {
    /// What is said where the text sets no figure.
    pub(crate) fn no_figure(&self, says: &Text) -> Problem {
        Problem::new(
            Code::NoFigure,
            "rule",
            Text::new(
                format!("规则书“{}”：{}未规定数字——{}", self.book.id, self.rule.cite, says.zh),
                format!("`{}`: {} sets no figure: {}", self.book.id, self.rule.cite, says.en),
            ),
            Text::new("换用规定了数字的规则书，或写入自己的规则书", "ask a book that sets one, or write a rulebook of your own"),
        )
    }
}
