//! Columns against the same question asked row by row.

use chrono::NaiveDate;

use super::report::Gap;
use super::*;
use crate::calendar::{Calendar, CalendarError, Standing};

/// Numbers without pattern, the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides) as i32
    }
}

fn day(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(number)
}

type Answer = Result<(i32, Standing), CalendarError>;

/// What a column should hold and report, worked out one row at a time.
fn expected(rows: impl Iterator<Item = Option<Answer>>) -> (Vec<Option<i32>>, Report) {
    let mut report = Report::default();
    let tally = |tally: &mut RowCount, row| {
        tally.rows += 1;
        tally.first.get_or_insert(row);
    };
    let answers = rows.enumerate().map(|(row, answer)| {
        report.rows += 1;
        match answer {
            None => tally(&mut report.null_input, row),
            Some(Err(CalendarError::NotAnnounced { .. })) => tally(&mut report.not_announced, row),
            Some(Err(CalendarError::BeforeTable { .. })) => tally(&mut report.before_table, row),
            Some(Ok((_, standing))) => {
                report.answered += 1;
                match standing {
                    Standing::Settled => {}
                    Standing::Unsettled => tally(&mut report.unsettled, row),
                    Standing::Provisional => tally(&mut report.provisional, row),
                }
            }
        }
        answer.and_then(Result::ok).map(|(value, _)| value)
    });
    (answers.collect(), report)
}

fn bit(bytes: &[u8], i: usize) -> bool {
    bytes[i / 8] >> (i % 8) & 1 == 1
}

fn scalar(number: i32, ask: impl Fn(NaiveDate) -> Result<(i32, Standing), CalendarError>) -> Answer {
    match day(number) {
        Some(day) => ask(day),
        None if number < 0 => Err(CalendarError::BeforeTable { year: 0 }),
        None => Err(CalendarError::NotAnnounced { year: 0 }),
    }
}

#[test]
fn columns_say_what_rows_say() {
    let china = Calendar::china();
    let views = [china.clone(), china.provisional(), china.as_known_on(day(18_300).unwrap()), china.as_known_on(day(0).unwrap())];
    let mut dice = Dice(88_172_645_463_325_252);
    for (view, rows) in views.iter().flat_map(|view| [0, 1, 7, 8, 63, 64, 65, 127, 128, 1000].map(|rows| (view, rows))) {
        let wild = dice.roll(2) == 0;
        let mut any = || match dice.roll(40) {
            0 if wild => [i32::MIN, i32::MAX, i32::MIN + 1, -1, 1 << 16, 11_322, 20_819][dice.roll(7) as usize],
            1 if wild => dice.roll(40_000),
            2 => 20_800 + dice.roll(20),
            _ => 11_323 + dice.roll(9_400),
        };
        let days: Vec<i32> = (0..rows).map(|_| any()).collect();
        let others: Vec<i32> = (0..rows).map(|_| any()).collect();
        let steps: Vec<i32> = days.iter().map(|day| if day % 50 == 0 { i32::MIN } else { day % 41 - 20 }).collect();
        let offset = dice.roll(20) as usize;
        let bytes: Vec<u8> = (0..(offset + rows).div_ceil(8)).map(|_| dice.roll(256) as u8).collect();
        let column = Column { values: &days, validity: Some(Bitmap { bytes: &bytes, offset }) };
        let there = |i: usize| bit(&bytes, offset + i).then_some(i);
        let standing = |a: NaiveDate, b: NaiveDate| view.standing(a, b);

        let check = |name: &str, values: &[Option<i32>], validity: &[u8], report: Report, rows: &dyn Fn(usize) -> Option<Answer>| {
            let (answers, counts) = expected((0..days.len()).map(rows));
            assert_eq!(values, answers, "{name} {view:?}");
            assert_eq!(report, counts, "{name} {view:?}");
            (0..validity.len() * 8).for_each(|i| assert_eq!(bit(validity, i), answers.get(i).is_some_and(Option::is_some)));
        };
        let mut validity = vec![0xAA; days.len().div_ceil(8)];
        let (mut values, mut codes) = (vec![77; days.len()], vec![77; days.len()]);
        macro_rules! run {
            ($name:literal, $values:ident, $null:expr, |$out:ident| $call:expr, $rows:expr) => {
                let $out = Output { values: &mut $values, validity: &mut validity };
                let report = $call.unwrap();
                let seen: Vec<_> = $values.iter().map(|v| (*v != $null).then_some(i32::from(*v))).collect();
                check($name, &seen, &validity, report, &$rows);
            };
        }

        let twenty = DueTable::new(view, |day| view.add(day, 20));
        let due = |day| view.add(day, 20).map(|due| (due.to_epoch_days(), standing(day, due)));
        run!("due", values, NULL_DAY, |out| twenty.due(column, out), |i| Some(scalar(days[there(i)?], due)));
        run!("add all", values, NULL_DAY, |out| add(view, days.as_slice().into(), 20.into(), out), |i| Some(scalar(days[i], due)));
        let today = day(19_000).unwrap();
        run!("status", codes, BLANK, |out| twenty.status(column, today, out), |i| Some(scalar(days[there(i)?], |start| {
            let (due, standing) = due(start)?;
            let status = match due.cmp(&19_000) {
                std::cmp::Ordering::Less => RowStatus::Overdue,
                std::cmp::Ordering::Equal => RowStatus::DueToday,
                std::cmp::Ordering::Greater if start > today => RowStatus::NotStarted,
                std::cmp::Ordering::Greater => RowStatus::Running,
            };
            Ok((status as i32, standing))
        })));
        run!("is_workday", codes, BLANK, |out| is_workday(view, column, out), |i| Some(scalar(days[there(i)?], |day| {
            Ok((view.is_workday(day)?.into(), standing(day, day)))
        })));
        run!("add each", values, NULL_DAY, |out| add(view, column, steps.as_slice().into(), out), |i| Some(scalar(
            days[there(i)?],
            |day| { view.add(day, steps[i]).map(|to| (to.to_epoch_days(), standing(day, to))) }
        )));
        let count_to = |from: i32, to: i32| {
            scalar(from, |from| {
                view.is_workday(from)?;
                scalar(to, |to| view.count(from, to).map(|count| (count, standing(from, to))))
            })
        };
        run!("count", values, NULL_DAY, |out| count(view, column.into(), others.as_slice().into(), out), |i| Some(count_to(
            days[there(i)?],
            others[i]
        )));
        run!("count to", values, NULL_DAY, |out| count(view, column.into(), 19_000.into(), out), |i| Some(count_to(
            days[there(i)?],
            19_000
        )));
    }
}

#[test]
fn due_dates_may_lie_before_their_start() {
    let china = Calendar::china();
    let table = DueTable::new(&china, |day| china.add(day, -10));
    let monday = day(11_330).unwrap();
    assert_eq!(table.get(11_330), china.add(monday, -10).map(|due| due.to_epoch_days()).map_err(Gap::from));
    assert_eq!(table.get(11_330), Err(Gap::BeforeTable));
    assert_eq!(table.get(19_000), china.add(day(19_000).unwrap(), -10).map(|due| due.to_epoch_days()).map_err(Gap::from));
    assert_eq!(table.get(i32::MAX), Err(Gap::NotAnnounced));
}

#[test]
fn lengths_must_fit() {
    let china = Calendar::china();
    let (mut values, mut validity) = ([0; 9], [0; 2]);
    let mut ask = |days: Column<'_>, bytes: usize| {
        let out = Output { values: &mut values, validity: &mut validity[..bytes] };
        is_workday(&china, days, out).map_err(|problem| problem.path)
    };
    assert_eq!(ask([0; 8].as_slice().into(), 2).unwrap_err(), "values");
    assert_eq!(ask([0; 9].as_slice().into(), 1).unwrap_err(), "out.validity");
    let short = Bitmap { bytes: &[0], offset: 0 };
    assert_eq!(ask(Column { values: &[0; 9], validity: Some(short) }, 2).unwrap_err(), "validity");
    let far = Bitmap { bytes: &[0], offset: usize::MAX };
    assert_eq!(ask(Column { values: &[0; 9], validity: Some(far) }, 2).unwrap_err(), "validity");
    assert!(ask([0; 9].as_slice().into(), 2).is_ok());
}
