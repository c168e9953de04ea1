//! Notices that a user gives: what is wrong with one, and what it makes of the calendar.

use std::{borrow::Cow, collections::BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::{
    china::{self, Mark},
    day::{DayKind, NoticeKind},
    is_weekend,
    known::Known,
    notice::{HolidayNotice, NoticeDay, occasions, unknown_occasion},
    provisional::statutory_holidays,
};
use crate::{
    date::date,
    error::{Code, Problem},
    order,
    text::Text,
};

impl Known {
    /// Adds what a notice says: the next year, or a change of one that is arranged. One that leaves a gap of years says nothing.
    pub(super) fn add(&mut self, notice: &HolidayNotice) {
        if notice.year > self.last_year + 1 {
            return;
        }
        let statutory = statutory_dates(notice.year);
        let named = notice.named(self.kind_of(notice));
        let says_anew = |day: &&NoticeDay| {
            let kind = kind_of(day);
            let known = self.mark(day.date);
            known.is_none_or(|mark| mark.kind != kind || !is_named(mark, &day.name))
        };
        let marks: Vec<Mark> = notice
            .days
            .iter()
            .filter(says_anew)
            .map(|day| Mark {
                day: day.date.to_epoch_days(),
                kind: kind_of(day),
                occasions: if kind_of(day) == DayKind::Workday { [None, None] } else { occasions_of(&day.name) },
                statutory: Some(statutory.contains(&day.date)),
                notice: Some(Cow::Owned(named.clone())),
            })
            .collect();
        let days: BTreeSet<i32> = order::gathered(marks.iter().map(|mark| mark.day));
        self.marks.retain(|mark| !days.contains(&mark.day));
        self.marks.extend(marks);
        order::by_key(&mut self.marks, |mark| mark.day);
        self.last_year = self.last_year.max(notice.year);
    }

    /// Everything for which a notice cannot be added.
    pub(super) fn faults(&self, notice: &HolidayNotice) -> Vec<Problem> {
        let mut found: Vec<Problem> = self.fault_of_year(notice).into_iter().collect();
        if !found.is_empty() {
            return found;
        }
        let statutory = statutory_dates(notice.year);
        let mut seen = BTreeSet::new();
        for (i, day) in notice.days.iter().enumerate() {
            let NoticeDay { date, off, .. } = *day;
            let at = |key: &str| format!("days[{i}].{key}");
            if (date.year() - notice.year).abs() > 1 {
                found.push(elsewhere(date, notice.year, at("date")));
            } else if !seen.insert(date) {
                found.push(twice(date, at("date")));
            } else if !off && statutory.contains(&date) {
                found.push(statutory_worked(date, at("off")));
            } else if !off && !is_weekend(date) && self.mark(date).is_none_or(|mark| mark.kind.is_worked()) {
                found.push(worked_anyway(date, at("off")));
            }
        }
        if self.kind_of(notice) == NoticeKind::Annual {
            let is_named = |date: &&NaiveDate| notice.days.iter().any(|day| day.date == **date);
            found.extend(statutory.iter().filter(|date| !is_named(date)).map(|date| statutory_missing(*date)));
        }
        found
    }

    /// What is doubtful about the arrangement of a year although nothing forbids it: weekdays off that nobody works for. A statutory
    /// holiday that falls on a weekend is made up for on a weekday, so the weekdays off are as many as the statutory days and those
    /// worked in exchange.
    pub(super) fn doubt(&self, year: i32) -> Option<Problem> {
        let of_year = |mark: &&Mark| mark.notice.as_ref().is_some_and(|notice| notice.year == year);
        let count = |is: fn(&&Mark) -> bool| self.marks.iter().filter(of_year).filter(is).count();
        let off = count(|mark| mark.kind == DayKind::Holiday && !is_weekend(date(mark.day)));
        let made_up = count(|mark| mark.kind == DayKind::MakeupWorkday);
        let statutory = statutory_holidays(year, None).map_or(0, |days| days.len());
        (off != statutory + made_up).then(|| {
            Problem::new(
                Code::Contradiction,
                "days",
                Text::new(
                    format!("{year}年工作日放假{off}天，与法定节假日{statutory}天加调休上班{made_up}天不等"),
                    format!("{off} weekdays are off in {year}, which is not the {statutory} statutory days and the {made_up} made up for"),
                ),
                Text::new("对照通知原文；2015年和2020年确有例外", "compare it with the notice; 2015 and 2020 were true exceptions"),
            )
        })
    }

    /// Whether a notice arranges the next year, or changes one.
    fn kind_of(&self, notice: &HolidayNotice) -> NoticeKind {
        if notice.year > self.last_year { NoticeKind::Annual } else { NoticeKind::Amendment }
    }

    fn mark(&self, date: NaiveDate) -> Option<&Mark> {
        let i = self.marks.binary_search_by_key(&date.to_epoch_days(), |mark| mark.day).ok()?;
        self.marks.get(i)
    }

    fn fault_of_year(&self, notice: &HolidayNotice) -> Option<Problem> {
        let HolidayNotice { year, days, .. } = notice;
        let (code, message, help) = if days.is_empty() {
            return Some(Problem::new(
                Code::MissingKey,
                "days",
                Text::new("通知未列任何日期", "the notice names no day"),
                Text::new(
                    "列出放假和调休上班的每一天；尚未发布的，不要给",
                    "list every day off and every day worked in exchange; leave the notice out if it is not issued yet",
                ),
            ));
        } else if !(china::FIRST_YEAR..=china::LAST_FEAST_YEAR).contains(year) {
            let (first, last) = (china::FIRST_YEAR, china::LAST_FEAST_YEAR);
            (
                Code::OutOfRange,
                Text::new(format!("{year}年超出范围"), format!("the year {year} is out of range")),
                Text::new(format!("年份应在{first}至{last}之间"), format!("years run from {first} to {last}")),
            )
        } else if *year > self.last_year + 1 {
            let missing = self.last_year + 1;
            (
                Code::NotAnnounced,
                Text::new(
                    format!("{missing}年的通知尚缺，{year}年不能接上"),
                    format!("{year} does not follow: the notice of {missing} is missing"),
                ),
                Text::new(format!("先给出{missing}年的通知"), format!("give the notice of {missing} as well")),
            )
        } else {
            return None;
        };
        Some(Problem::new(code, "year", message, help))
    }
}

fn kind_of(day: &NoticeDay) -> DayKind {
    match (day.off, is_weekend(day.date)) {
        (true, _) => DayKind::Holiday,
        (false, true) => DayKind::MakeupWorkday,
        // A day off that an amendment takes back.
        (false, false) => DayKind::Workday,
    }
}

fn is_named(mark: &Mark, name: &str) -> bool {
    occasions(name).eq(mark.occasions.iter().flatten().map(|occasion| occasion.zh.as_ref()))
}

/// The holidays of a name; those that are not known stand for themselves.
fn occasions_of(name: &str) -> [Option<Cow<'static, Text>>; 2] {
    let known = |name: &str| china::OCCASIONS.iter().find(|occasion| occasion.zh == name);
    let given = |name: &str| known(name).map_or_else(|| Cow::Owned(unknown_occasion(name)), Cow::Borrowed);
    let mut names = occasions(name);
    match (names.next(), names.next(), names.next()) {
        (Some(one), two, None) => [Some(given(one)), two.map(given)],
        _ => [Some(Cow::Owned(unknown_occasion(name))), None],
    }
}

fn statutory_dates(year: i32) -> BTreeSet<NaiveDate> {
    order::gathered(statutory_holidays(year, None).unwrap_or_default().into_iter().map(|mark| date(mark.day)))
}

fn elsewhere(date: NaiveDate, year: i32, path: String) -> Problem {
    Problem::new(
        Code::OutOfRange,
        path,
        Text::new(format!("{date} 不在{year}年及其前后各一年内"), format!("{date} is neither in {year} nor in a year next to it")),
        Text::new("改正日期或年份", "correct the date or the year"),
    )
}

fn twice(date: NaiveDate, path: String) -> Problem {
    Problem::new(
        Code::Contradiction,
        path,
        Text::new(format!("{date} 重复出现"), format!("{date} stands twice")),
        Text::new("每个日期只写一次", "name each date once"),
    )
}

fn statutory_worked(date: NaiveDate, path: String) -> Problem {
    Problem::new(
        Code::Contradiction,
        path,
        Text::new(format!("{date} 是法定节假日，不能上班"), format!("{date} is a statutory holiday and cannot be worked")),
        Text::new("改为放假，或改正日期", "say that it is off, or correct the date"),
    )
}

fn worked_anyway(date: NaiveDate, path: String) -> Problem {
    Problem::new(
        Code::Contradiction,
        path,
        Text::new(
            format!("{date} 是周一至周五且未曾放假，不能调休上班"),
            format!("{date} is a Monday to Friday that was not off: it is worked anyway, not in exchange"),
        ),
        Text::new("改正日期；本来就上班的日子不必写", "correct the date; a day that is worked anyway need not be named"),
    )
}

fn statutory_missing(date: NaiveDate) -> Problem {
    Problem::new(
        Code::MissingKey,
        "days",
        Text::new(format!("缺少法定节假日 {date}"), format!("the statutory holiday {date} is missing")),
        Text::new("列出放假的每一天，周末在内", "list every day off, weekends included"),
    )
}
