//! The rules under `opinion`.

/// 重大突发事件权威信息发布时限 (time limit for authoritative information on a major emergency): a term.
pub mod major_release {
    crate::rulebook::names::rule! {
        /// 重大突发事件权威信息发布时限 (time limit for authoritative information on a major emergency).
        "opinion.major_release": Term;
    }
}

/// 其他政务舆情回应时限 (time limit for responding to other public opinion): a term.
pub mod other {
    crate::rulebook::names::rule! {
        /// 其他政务舆情回应时限 (time limit for responding to other public opinion).
        "opinion.other": Term;
    }
}

/// 重大突发事件新闻发布会时限 (time limit for a press conference on a major emergency): a term.
pub mod press_conference {
    crate::rulebook::names::rule! {
        /// 重大突发事件新闻发布会时限 (time limit for a press conference on a major emergency).
        "opinion.press_conference": Term;
    }
}
