//! What a build may leave out, for a page that is to weigh less.

use crate::{
    error::{Code, Problem},
    names,
    text::Text,
};

names! {
    /// A cargo feature of this crate that is on by default and carries a part of it that others do not need. A question to a part that is
    /// left out is refused (`not_built`); `docs/speed.md` says what each weighs.
    ///
    /// ```
    /// use gongkai::{Code, Feature};
    /// assert!(Feature::ALL.iter().all(|feature| feature.is_built()));
    /// assert_eq!(Feature::Ledger.not_built("rule").code, Code::NotBuilt);
    /// ```
    #[non_exhaustive]
    Feature {
        /// The local rulebooks that come with the library; without them they can be loaded (`Library::with_local`).
        LocalBooks = "local-books" ("随附的地方规则书", "the local rulebooks that come with it"),
        /// The loader of rulebooks of one's own.
        OwnBooks = "own-books" ("自备规则书", "rulebooks of one's own"),
        /// The screening of texts and the markings of documents.
        Screening = "screening" ("文本筛查", "the screening of texts"),
        /// The ledger of a request, case logs and the calendar of due dates.
        Ledger = "ledger" ("申请台账", "ledgers of requests"),
        /// Whole columns of due dates and verdicts.
        Columns = "columns" ("整列计算", "whole columns"),
        /// Score sheets.
        Assess = "assess" ("考核评分", "score sheets"),
        /// Two versions of a standard catalogue compared.
        Catalogue = "catalogue" ("目录比对", "the comparison of catalogues"),
        /// What has to be done about dated records.
        Duties = "duties" ("日程", "duty sheets"),
        /// The tables of the annual report from a register of requests.
        Reports = "reports" ("年度报告统计表", "the annual report's tables"),
        /// What is assessed, as pictures.
        Pictures = "pictures" ("图表", "pictures"),
    }
}

impl Feature {
    /// Whether this build has it.
    pub const fn is_built(self) -> bool {
        match self {
            Self::LocalBooks => cfg!(feature = "local-books"),
            Self::OwnBooks => cfg!(feature = "own-books"),
            Self::Screening => cfg!(feature = "screening"),
            Self::Ledger => cfg!(feature = "ledger"),
            Self::Columns => cfg!(feature = "columns"),
            Self::Assess => cfg!(feature = "assess"),
            Self::Catalogue => cfg!(feature = "catalogue"),
            Self::Duties => cfg!(feature = "duties"),
            Self::Reports => cfg!(feature = "reports"),
            Self::Pictures => cfg!(feature = "pictures"),
        }
    }

    /// What a question to a part is answered that is not built in; `path` says where it is asked for.
    pub fn not_built(self, path: &str) -> Problem {
        let Text { zh, en } = self.text();
        Problem::new(
            Code::NotBuilt,
            path,
            Text::new(format!("此构建不含{zh}"), format!("this build goes without {en}")),
            Text::new(format!("启用 cargo 特性“{self}”重新构建"), format!("build it with the cargo feature `{self}`")),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Feature;
    use crate::{Library, ask, check_events_in, describe, read_log};

    const EVENTS: &str =
        r#"{"rule": "request.state", "book": "cn-2019", "facts": {"events": [{"date": "2024-03-01", "event": "received"}]}}"#;

    /// Each that is built answers, each that is not says so: run with every feature and with none.
    #[test]
    fn what_is_not_built_is_refused() {
        let lines = r#"{"rows": [{"request": "1", "event": "received", "date": "2024-03-01"}]}"#;
        let screened = |key| format!(r#"{{"rule": "screen.personal", "book": "cn-2019", "on": "2024-03-01", "facts": {{{key}}}}}"#);
        let checked = check_events_in(Library::embedded(), EVENTS).err();
        let told = [
            (Feature::Ledger, ask(EVENTS)),
            (Feature::Ledger, describe(r#"{"rule": "request.state", "book": "cn-2019"}"#)),
            (Feature::Ledger, read_log(lines)),
            (Feature::Ledger, checked.map_or_else(String::new, |found| found.to_string())),
            (Feature::LocalBooks, ask(r#"{"rule": "request.reply", "book": "guyuan-2019", "facts": {"start": "2024-03-01"}}"#)),
            (Feature::OwnBooks, ask(r#"{"rule": "request.reply", "book": {}, "on": "2024-03-01"}"#)),
            (Feature::Assess, ask(r#"{"score_sheet": {"system": "none", "units": []}}"#)),
            (Feature::Duties, ask(r#"{"duty_sheet": {}}"#)),
            (Feature::Catalogue, ask(r#"{"catalog_diff": {}}"#)),
            (Feature::Reports, ask(r#"{"report_tables": {"year": 2024, "rows": []}}"#)),
            (Feature::Screening, ask(&screened(r#""text": "手机13912345678""#))),
            (Feature::Screening, ask(&screened(r#""mask": "full""#))),
        ];
        for (feature, answer) in told {
            assert_eq!(answer.contains("not_built"), !feature.is_built(), "{feature}: {answer}");
        }
    }
}
