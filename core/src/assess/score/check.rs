//! What is wrong with a system that could be read.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{MarkedBy, Role, ScoreIndicator, System};
use crate::{
    error::{Code, Problem, join},
    form::band::Floor,
    text::Text,
};

/// The most decimals that the ways from a mark to the whole may have together: with marks of eight, every sum stays exact.
const FINEST: u32 = 8;

impl System {
    /// Reckons what a mark is worth in the whole, and tells all that is wrong. Sums are told only if the `whole` could be read.
    pub(super) fn faults(&mut self, path: &str, whole: bool) -> Vec<Problem> {
        let mut wrong = self.names_twice(path);
        wrong.extend(self.weigh(path));
        wrong.extend(self.caps(path));
        if whole {
            wrong.extend(self.sums(path));
            wrong.extend(self.out_of_reach(path));
        }
        wrong
    }

    /// Every name once: of indicators, vetoes and evidence, and of what is counted in one indicator.
    fn names_twice(&self, path: &str) -> Vec<Problem> {
        let names = self.indicators.iter().map(|one| &one.id).chain(self.vetoes.iter().map(|veto| &veto.id));
        let mut wrong: Vec<Problem> = twice(names).map(|name| repeated(path, name)).collect();
        wrong.extend(twice(self.evidence().map(|evidence| &evidence.id)).map(|name| repeated(path, name)));
        for one in &self.indicators {
            wrong.extend(twice(one.kind.items().iter().map(|item| &item.id)).map(|name| repeated(&join(path, &one.id), name)));
        }
        wrong.extend(twice(self.scale.grades.rows.iter().map(|row| &row.id)).map(|name| repeated(&join(path, "grades"), name)));
        wrong
    }

    /// What one mark is worth, exactly.
    fn weigh(&mut self, path: &str) -> Vec<Problem> {
        let mut wrong = Vec::new();
        let mut above: Vec<(Decimal, u32)> = Vec::with_capacity(self.indicators.len());
        for one in &mut self.indicators {
            let (factor, decimals) = one.parent.and_then(|parent| above.get(parent).copied()).unwrap_or((Decimal::ONE, 0));
            let ratio = one.points.checked_div(one.full).map(|ratio| ratio.normalize());
            let ratio = ratio.filter(|ratio| ratio.checked_mul(one.full) == Some(one.points) && ratio.scale() + decimals <= FINEST);
            let Some(ratio) = ratio else {
                above.push((factor, decimals));
                wrong.push(Problem::new(
                    Code::Contradiction,
                    join(path, &one.id),
                    Text::new(
                        format!("{} 分按满分 {} 打分，无法精确折算", one.points, one.full),
                        format!("marks out of {} cannot be turned into {} points exactly", one.full, one.points),
                    ),
                    Text::new("改 full，使 points÷full 除得尽", "change full so that points ÷ full ends after a few decimals"),
                ));
                continue;
            };
            one.ratio = ratio;
            one.factor = (factor * ratio).normalize();
            above.push((one.factor, decimals + ratio.scale()));
        }
        wrong
    }

    /// Caps that cap nothing.
    fn caps(&self, path: &str) -> Vec<Problem> {
        let mut wrong = Vec::new();
        let bonus = self.inside(Role::Bonus, None);
        if self.bonus_cap.is_some() && bonus.clone().next().is_none() {
            wrong.push(Problem::new(
                Code::Contradiction,
                join(path, "bonus_cap"),
                Text::new("有加分上限而无加分项", "there is a cap and no bonus"),
                Text::new("补上 bonus，或删去 bonus_cap", "add bonus, or leave bonus_cap out"),
            ));
        }
        if let Some(cap) = self.bonus_cap.filter(|cap| bonus.clone().next().is_some() && total(bonus.clone()) < *cap) {
            let bonus = total(bonus);
            wrong.push(Problem::new(
                Code::Contradiction,
                join(path, "bonus_cap"),
                Text::new(
                    format!("加分项合计 {bonus}，达不到上限 {cap}"),
                    format!("the bonus items make {bonus}, less than the cap {cap}"),
                ),
                Text::new("改正上限或加分项", "correct the cap or the items"),
            ));
        }
        for one in &self.indicators {
            for item in one.kind.items().iter().filter(|item| item.most.is_some_and(|most| most < item.each || most > one.full)) {
                wrong.push(Problem::new(
                    Code::Contradiction,
                    join(&join(path, &one.id), &item.id),
                    Text::new(
                        format!("上限须在 {} 与 {} 之间", item.each, one.full),
                        format!("its most must lie between {} and {}", item.each, one.full),
                    ),
                    Text::new("改正 most", "correct most"),
                ));
            }
        }
        wrong
    }

    /// Parts that do not make up their whole.
    fn sums(&self, path: &str) -> Vec<Problem> {
        let wholes = self.indicators.iter().enumerate().filter(|(_, one)| matches!(one.kind, MarkedBy::Group));
        let wholes = wholes.map(|(i, one)| (join(path, &one.id), one.full, total(self.inside(one.role, Some(i)))));
        let all = (join(path, "indicator"), self.full, total(self.inside(Role::Indicator, None)));
        [all].into_iter().chain(wholes).filter(|(_, full, sum)| full != sum).map(|(at, full, sum)| unequal(at, full, sum)).collect()
    }

    /// Grades that nobody can have, and points beyond the scale.
    fn out_of_reach(&self, path: &str) -> Vec<Problem> {
        let grades = &self.scale.grades;
        let bonus = total(self.inside(Role::Bonus, None));
        let most = self.full + self.bonus_cap.unwrap_or(bonus);
        let mut wrong = Vec::new();
        if let Some(max) = grades.max.filter(|max| self.full > *max) {
            wrong.push(Problem::new(
                Code::Contradiction,
                join(path, "full"),
                Text::new(
                    format!("满分 {} 超出等次的最大值 {max}", self.full),
                    format!("full marks of {} are beyond the scale, which ends at {max}", self.full),
                ),
                Text::new("改正满分，或换用等次", "correct full, or take another scale"),
            ));
        }
        let beyond = |floor: Floor| floor.bound() > most || floor == Floor::Above(most);
        for row in grades.rows.iter().filter(|row| row.floor.is_some_and(beyond)) {
            wrong.push(Problem::new(
                Code::Unreachable,
                join(path, "grades"),
                Text::new(
                    format!("“{}”的起点高于可得的 {most} 分", row.id),
                    format!("`{}` begins above the {most} points there are", row.id),
                ),
                Text::new("降低起点，或提高满分", "lower its beginning or raise full"),
            ));
        }
        wrong
    }

    /// What stands in a group, or in none.
    fn inside(&self, role: Role, parent: Option<usize>) -> impl Iterator<Item = &ScoreIndicator> + Clone {
        self.indicators.iter().filter(move |one| one.role == role && one.parent == parent)
    }
}

fn total<'a>(indicators: impl Iterator<Item = &'a ScoreIndicator>) -> Decimal {
    indicators.map(|one| one.points).sum::<Decimal>().normalize()
}

fn twice<'a>(names: impl Iterator<Item = &'a String>) -> impl Iterator<Item = &'a String> {
    let mut seen = BTreeSet::new();
    names.filter(move |name| !seen.insert(*name))
}

fn repeated(path: &str, name: &str) -> Problem {
    Problem::new(
        Code::DuplicateKey,
        path,
        Text::new(format!("名称“{name}”重复"), format!("the name `{name}` stands twice")),
        Text::new("每个名称只用一次", "use each name once"),
    )
}

fn unequal(at: String, full: Decimal, sum: Decimal) -> Problem {
    Problem::new(
        Code::Contradiction,
        at,
        Text::new(format!("各项分值合计 {sum}，应为 {full}"), format!("the points make {sum}, they should make {full}")),
        Text::new("补齐缺少的指标，或改正分值", "add what is missing, or correct the points"),
    )
}
