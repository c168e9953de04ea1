//! What only the whole book shows.

use super::Loader;
use crate::{
    error::{Code, Problem, join, unknown_name},
    form::{band::Band, table::Conclusion},
    order,
    rulebook::book::{Form, FormKind, Rule},
    text::Text,
};

impl Loader<'_> {
    /// Two versions of one rule must not be in force on the same day.
    pub(super) fn check_versions(&self, rules: &[Rule]) {
        for (earlier, later) in rules.iter().zip(rules.iter().skip(1)) {
            if earlier.id == later.id && earlier.valid.meets(later.valid) {
                self.sink.report(Problem::new(
                    Code::Contradiction,
                    join(later.form.name(), later.id.as_str()),
                    Text::new("同一规则的两个版本在同一天有效", "two versions of one rule are in force on the same day"),
                    Text::new("用 from / to 将其分开", "part them with from / to"),
                ));
            }
        }
    }

    /// What an outcome meets is an outcome of a national table, or of one of this book's.
    pub(super) fn check_meets(&self, rules: &[Rule]) {
        fn outcomes(rule: &Rule) -> &[Conclusion] {
            if let Form::Table(table) = &rule.form { &table.outcomes } else { &[] }
        }
        // A rule may have a version for every span in which the national one stays the same: what is wrong is wrong once.
        let met =
            rules.iter().flat_map(|rule| outcomes(rule).iter().flat_map(|outcome| &outcome.meets).map(|name| (rule.id.as_str(), name)));
        let met = order::distinct(met);
        if met.is_empty() {
            return;
        }
        let above = self.family.iter().flat_map(|book| book.rules_of(FormKind::Table));
        let known: Vec<&str> = above.chain(rules).flat_map(outcomes).map(|outcome| outcome.id.as_str()).collect();
        for (rule, name) in met.into_iter().filter(|(_, name)| !known.contains(&name.as_str())) {
            let path = join(&join("table", rule), "outcome");
            self.sink.report(unknown_name(Code::BadValue, &path, name, &known));
        }
    }

    /// A score is graded by a scale of the same book or of a national one.
    pub(super) fn check_grades(&self, rules: &[Rule]) {
        let scales = || {
            let parents = self.family.iter().flat_map(|book| book.rules_of(FormKind::Band));
            rules.iter().chain(parents).filter(|rule| matches!(rule.form, Form::Band(Band::Grades(_)))).map(|rule| rule.id.as_str())
        };
        for rule in rules {
            if let Form::Band(Band::Score(score)) = &rule.form
                && !scales().any(|id| id == score.grades.as_str())
            {
                let known: Vec<&str> = scales().collect();
                let path = join(&join("band", rule.id.as_str()), "grades");
                self.sink.blame(|| unknown_name(Code::UnknownRule, &path, score.grades.as_str(), &known));
            }
        }
    }
}
