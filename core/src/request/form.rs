//! The form of a request (申请表): what is missing and what cannot be right, all at once.
//!
//! ```
//! use gongkai::{Library, request::form::{Application, RequestForm}};
//! let book = Library::embedded().book("cn-2019")?;
//! let form = RequestForm::on(&book, "2024-03-01".parse()?)?;
//! let application = Application {
//!     organisation: Some(false),
//!     name: Some("张三".into()),
//!     resident_id: Some("11010519491231002X".into()),
//!     phone: Some("13800138000".into()),
//!     document_number: Some("赣府厅发〔2020〕17号".into()),
//!     form_of_supply: vec!["paper".into()],
//!     route: vec!["post".into()],
//!     ..Application::default()
//! };
//! let review = form.check(&application);
//! assert!(review.missing.is_empty() && review.misfits.is_empty() && review.open.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;

use crate::{
    error::{Code, Problem, Problems},
    form::{
        check::{Entries, Entry, Review},
        checklist::Checklist,
    },
    rulebook::{Form, Rulebook},
    text::Text,
};

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident,)*) => {
        /// A request as it is handed in. A field that is `None` is not known; one that is empty was left blank.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Application {
            /// The applicant is a legal person or other organisation (法人或者其他组织).
            pub organisation: Option<bool>,
            $($(#[$doc])* pub $field: Option<String>,)*
            /// Forms in which the information is wanted (提供信息的形式), by the names of the rulebook. Empty: not known.
            pub form_of_supply: Vec<String>,
            /// Ways in which it is to be received (获取信息的方式、途径), by the names of the rulebook. Empty: not known.
            pub route: Vec<String>,
            /// Titles of the attachments (附件). Empty: not known.
            pub attachments: Vec<String>,
        }

        impl Application {
            /// What is written, by field.
            pub fn entries(&self) -> Entries {
                let texts = [$((stringify!($field), &self.$field)),*];
                let lists = [("form_of_supply", &self.form_of_supply), ("route", &self.route), ("attachments", &self.attachments)];
                let texts = texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), Entry::Text(text.clone()?))));
                let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
                let organisation = self.organisation.map(|is| ("organisation".to_owned(), Entry::There(is)));
                texts.chain(lists.map(|(name, list)| (name.to_owned(), Entry::Many(list.clone())))).chain(organisation).collect()
            }
        }
    };
}

fields! {
    /// The applicant's name (姓名或者名称).
    name,
    /// Resident identity number (居民身份证号码).
    resident_id,
    /// Residence permit of Hong Kong, Macao or Taiwan residents (港澳台居民居住证号码).
    residence_permit,
    /// Mainland travel permit (来往内地、大陆通行证号码).
    travel_permit,
    /// Passport number (护照号码).
    passport,
    /// Unified social credit code (统一社会信用代码).
    credit_code,
    /// Another proof of identity (其他身份证明).
    other_identity,
    /// Phone number (联系电话).
    phone,
    /// E-mail address (电子邮箱).
    email,
    /// Postal address (通信地址).
    address,
    /// Postcode (邮政编码).
    postcode,
    /// Title of the information (信息名称).
    title,
    /// Document number (文号).
    document_number,
    /// Another description by which it can be found (其他特征性描述).
    description,
}

/// The form as the law of a day asks for it.
#[derive(Debug, Clone)]
pub struct RequestForm {
    checklist: Checklist,
    on: NaiveDate,
}

impl RequestForm {
    /// Binds `request.form` as it stands in a rulebook on a day.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `wrong_type` if the rule is no checklist there.
    pub fn on(book: &Rulebook, on: NaiveDate) -> Result<Self, Problems> {
        match &book.rule("request.form", on)?.rule.form {
            Form::Checklist(checklist) => Ok(Self { checklist: checklist.clone(), on }),
            other => Err(Problem::new(
                Code::WrongType,
                "rule",
                Text::new("“request.form”不是要件", "`request.form` is no checklist"),
                Text::new(format!("它是“{}”", other.name()), format!("it is a {}", other.name())),
            )
            .into()),
        }
    }

    /// Its fields and what is written in each.
    pub const fn checklist(&self) -> &Checklist {
        &self.checklist
    }

    /// Looks at a request handed in on that day.
    pub fn check(&self, application: &Application) -> Review<'_> {
        self.checklist.review(&application.entries(), Some(self.on))
    }
}
