//! Questions that ask no rule.

use serde_json::Value;

#[cfg(feature = "catalogue")]
use super::catalog_diff;
use super::conformity;
#[cfg(feature = "duties")]
use super::duty_sheet;
#[cfg(feature = "reports")]
use super::report_tables;
#[cfg(feature = "assess")]
use super::score_sheet;
#[cfg(not(all(feature = "assess", feature = "catalogue", feature = "duties", feature = "reports")))]
use crate::Feature;
use crate::{
    error::{Code, Problem, Problems, did_you_mean, nearest},
    register,
    rulebook::Library,
};

/// A question that has a key of its own in the place of `rule`.
pub(super) struct Beside {
    pub(super) key: &'static str,
    /// What it asks, in Chinese and in English.
    pub(super) name: (&'static str, &'static str),
    /// Answers it, spelled in its language.
    pub(super) answer: fn(&Library, &Value) -> Result<String, Problems>,
}

pub(super) const BESIDE: [Beside; 4] = [
    Beside {
        key: "score_sheet",
        name: ("评分表", "a score sheet"),
        #[cfg(feature = "assess")]
        answer: score_sheet::json,
        #[cfg(not(feature = "assess"))]
        answer: |_, _| Err(Feature::Assess.not_built("score_sheet").into()),
    },
    Beside {
        key: "catalog_diff",
        name: ("公开事项目录的变更", "what became of a catalogue"),
        #[cfg(feature = "catalogue")]
        answer: catalog_diff::json,
        #[cfg(not(feature = "catalogue"))]
        answer: |_, _| Err(Feature::Catalogue.not_built("catalog_diff").into()),
    },
    Beside {
        key: "duty_sheet",
        name: ("工作日程", "a duty sheet"),
        #[cfg(feature = "duties")]
        answer: duty_sheet::json,
        #[cfg(not(feature = "duties"))]
        answer: |_, _| Err(Feature::Duties.not_built("duty_sheet").into()),
    },
    Beside {
        key: "report_tables",
        name: ("由台账得出年度报告各表", "the annual report's tables made of a register"),
        #[cfg(feature = "reports")]
        answer: report_tables::json,
        #[cfg(not(feature = "reports"))]
        answer: |_, _| Err(Feature::Reports.not_built("report_tables").into()),
    },
];

/// A misspelt name that is nearest to one of these is told that one.
pub(super) fn pointed(faults: Problems, question: &Value) -> Problems {
    let rule = question.get("rule");
    faults.map(|problem| {
        let meant = match problem.code {
            Code::UnknownKey if rule.is_none() && question.get(&problem.path).is_some() => {
                nearest(&problem.path, BESIDE.iter().map(|beside| beside.key))
            }
            Code::UnknownRule => rule
                .and_then(Value::as_str)
                .and_then(|rule| nearest(rule, register::names().chain([conformity::NAME])))
                .filter(|name| *name == conformity::NAME),
            _ => None,
        };
        match meant {
            Some(name) => Problem { help: did_you_mean(name), ..problem },
            None => problem,
        }
    })
}
