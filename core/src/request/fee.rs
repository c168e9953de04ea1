//! Information processing fee (信息处理费): exact, by item or by page, never both.
//!
//! ```
//! use gongkai::{Library, request::fee::{Fee, Standard}};
//! let book = Library::embedded().book("cn-2019")?;
//! let fee = Fee::on(&book, "2024-03-01".parse()?)?;
//! assert_eq!(fee.amount(Standard::Items(10))?, 0.into());
//! assert_eq!(fee.amount(Standard::Items(31))?, 2_200.into()); // 20 at 100, the 31st at 200
//! assert_eq!(fee.amount(Standard::Pages(31))?, 10.into());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    error::{Code, Problem, Problems},
    form::band::{Band, Tariff},
    rulebook::{Form, Found, Rulebook},
    text::Text,
};

/// By what the fee is reckoned: one or the other, never both for one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standard {
    /// By item (按件): all requests of one applicant in a calendar month.
    Items(u32),
    /// By page (按量): those of a single request.
    Pages(u32),
}

/// The tariff as the law of a day has it.
#[derive(Debug, Clone)]
pub struct Fee {
    cases: Vec<Tariff>,
    /// The currency, such as `CNY`.
    pub currency: String,
}

impl Fee {
    /// Binds `request.fee` as it stands in a rulebook on a day.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]: before 2021-01-01 there is none; `no_figure` where the text speaks of charges but sets no figure, as
    /// that of 2007 does.
    pub fn on(book: &Rulebook, on: NaiveDate) -> Result<Self, Problems> {
        let found = book.rule("request.fee", on)?;
        match &found.rule.form {
            Form::Band(Band::Tariff { cases, currency }) => Ok(Self { cases: cases.clone(), currency: currency.clone() }),
            Form::Silent(says) => Err(found.no_figure(says).into()),
            _ => Err(no_tariff(&found).into()),
        }
    }

    /// What the request costs. Whether a fee may be asked for at all is `request.fee.charged`.
    ///
    /// # Errors
    /// `not_in_book` if the tariff has no such standard, `out_of_range` for an amount beyond what can be counted.
    pub fn amount(&self, standard: Standard) -> Result<Decimal, Problem> {
        let (case, units) = match standard {
            Standard::Items(items) => ("per_item", items),
            Standard::Pages(pages) => ("per_page", pages),
        };
        let tariff = self.cases.iter().find(|tariff| tariff.id == case).ok_or_else(|| {
            Problem::new(
                Code::NotInBook,
                "facts.case",
                Text::new(format!("没有“{case}”这一标准"), format!("there is no standard `{case}`")),
                Text::new("换用另一标准", "take the other standard"),
            )
        })?;
        tariff.price(units).ok_or_else(|| {
            Problem::new(
                Code::OutOfRange,
                "facts.count",
                Text::new("数值过大", "the number is too large"),
                Text::new("检查数值", "check it"),
            )
        })
    }
}

fn no_tariff(found: &Found) -> Problem {
    Problem::new(
        Code::WrongType,
        "rule",
        Text::new(format!("“{}”不是收费标准", found.rule.id), format!("`{}` is no tariff", found.rule.id)),
        Text::new("换用规定了标准的规则书", "ask a book that has one"),
    )
}
