//! Score sheets: grades without gap or overlap, intervals that hold every completion, moves that move, places that add up.

use gongkai::{
    Library,
    assess::score::{
        Mark, MarkedBy, Marks, Rank, Role, Scored, System,
        column::{self, NO_GRADE, ScoreTable, Scores, UNKNOWN},
        ranks,
    },
    form::band::{Floor, Interval},
};
use gongkai_tests::{Random, files, read, workspace};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde_json::{Map, Value, json};

/// Those that come with the library, and the examples.
fn systems() -> Vec<System> {
    let library = Library::embedded();
    let ready = System::names().map(|name| System::ready(name, library, None).unwrap());
    let examples = files(&workspace().join("examples/data/scores"), "toml").unwrap();
    ready.chain(examples.iter().map(|path| System::from_toml(&read(path).unwrap(), library, None).unwrap())).collect()
}

fn tenths(n: usize) -> Decimal {
    Decimal::new(i64::try_from(n).unwrap(), 1)
}

/// One mark by chance: exact.
fn mark(kind: &MarkedBy, full: Decimal, random: &mut Random) -> Option<Mark> {
    match kind {
        MarkedBy::Group => None,
        MarkedBy::Deducted(items) | MarkedBy::Awarded(items) if random.coin() => {
            Some(Mark::Counts(items.iter().map(|_| Some(Interval::exactly(random.below(4).into()))).collect()))
        }
        _ => Some(Mark::Points(Interval::exactly(full * tenths(random.below(11))))),
    }
}

fn whole(system: &System, random: &mut Random) -> Marks {
    let none = Marks::read(&json!({}), system).unwrap();
    let vetoes: Map<String, Value> = system.vetoes().iter().map(|veto| (veto.id.clone(), (random.below(5) == 0).into())).collect();
    let none = if vetoes.is_empty() { none } else { Marks::read(&vetoes.into(), system).unwrap() };
    let all = system.indicators().iter().enumerate();
    all.fold(none, |marks, (i, one)| marks.with(i, mark(&one.kind, one.full, random)))
}

/// The same with some of it not known, or only roughly.
fn blurred(system: &System, marks: &Marks, random: &mut Random) -> Marks {
    let all = system.indicators().iter().enumerate();
    all.fold(marks.clone(), |blurred, (i, one)| match (random.below(3), marks.mark(i)) {
        (0, _) => blurred.with(i, None),
        (1, Some(Mark::Points(points))) => {
            let around = Interval { low: (points.low - Decimal::ONE).max(Decimal::ZERO), high: (points.high + Decimal::ONE).min(one.full) };
            blurred.with(i, Some(Mark::Points(around)))
        }
        (1, Some(Mark::Counts(counts))) => {
            let counts = counts.iter().map(|count| count.filter(|_| random.coin())).collect();
            blurred.with(i, Some(Mark::Counts(counts)))
        }
        _ => blurred,
    })
}

fn holds(outer: Interval, inner: Interval) -> bool {
    outer.low <= inner.low && inner.high <= outer.high
}

#[test]
fn an_interval_holds_every_completion_and_a_settled_grade_is_that_of_all() {
    let mut random = Random::new(1);
    let mut settled = 0;
    for system in systems() {
        for _ in 0..500 {
            let marks = whole(&system, &mut random);
            let (known, scored) = (system.score(&marks), system.score(&blurred(&system, &marks, &mut random)));
            assert!(known.total.is_exact());
            assert!(holds(scored.total, known.total), "{}: {:?} {:?}", system.id, scored.total, known.total);
            assert!(scored.points.iter().zip(&known.points).all(|(outer, inner)| holds(*outer, *inner)));
            assert!(known.possible.iter().all(|grade| scored.possible.contains(grade)), "{}", system.id);
            settled += usize::from(!scored.total.is_exact() && scored.possible.len() == 1);
        }
    }
    assert!(settled > 100, "{settled}");
}

/// Every bound of an interval is reached by some completion: it is no wider than it has to be.
#[test]
fn an_interval_is_reached_at_both_ends() {
    let mut random = Random::new(2);
    for system in systems() {
        for _ in 0..100 {
            let marks = whole(&system, &mut random);
            let blurred = blurred(&system, &marks, &mut random);
            let scored = system.score(&blurred);
            let end = |low: bool| {
                let all = system.indicators().iter().enumerate();
                all.fold(blurred.clone(), |marks, (i, one)| {
                    let points = scored.points[i];
                    let is_low = low == (one.role != Role::Penalty);
                    let exact = Mark::Points(Interval::exactly(if is_low { points.low } else { points.high }));
                    marks.with(i, Some(exact).filter(|_| !matches!(one.kind, MarkedBy::Group)))
                })
            };
            assert_eq!(system.score(&end(true)).total.low, scored.total.low);
            assert_eq!(system.score(&end(false)).total.high, scored.total.high);
        }
    }
}

#[test]
fn grades_cover_the_range_without_gap_or_overlap() {
    for system in systems().iter().filter(|system| system.scale.grades.silent.is_none()) {
        let grades = &system.scale.grades;
        assert_eq!(grades.rows.last().unwrap().floor, Some(Floor::From(grades.min)));
        let most = grades.max.unwrap();
        let mut value = grades.min;
        let mut last = grades.rows.len() - 1;
        while value <= most {
            let of: Vec<_> = grades.of(Interval::exactly(value), gongkai::form::band::PLAIN).collect();
            let [grade] = of.as_slice() else { panic!("{}: {value} has {} grades", system.id, of.len()) };
            let place = grades.rows.iter().position(|row| row.id == grade.id).unwrap();
            assert!(place == last || place + 1 == last, "{}: {value} leaps", system.id);
            last = place;
            value += Decimal::new(1, 2);
        }
        assert_eq!(last, 0);
    }
}

/// What is said to move the grade moves it, and one step less does not.
#[test]
fn a_move_moves_the_grade_and_nothing_smaller_does() {
    let mut random = Random::new(3);
    let mut moved = 0;
    for system in systems() {
        for _ in 0..200 {
            let marks = whole(&system, &mut random);
            let scored = system.score(&marks);
            for one in system.moves(&marks, &scored) {
                let to = |value: Decimal| {
                    let exactly = Interval::exactly(value);
                    let changed = match (one.item, marks.mark(one.indicator).unwrap()) {
                        (Some(item), Mark::Counts(counts)) => {
                            let mut counts = counts.clone();
                            counts[item] = Some(exactly);
                            Mark::Counts(counts)
                        }
                        _ => Mark::Points(exactly),
                    };
                    system.score(&marks.clone().with(one.indicator, Some(changed))).possible
                };
                let step = if one.item.is_some() { Decimal::ONE } else { system.step };
                let back = if one.to > one.from { one.to - step } else { one.to + step };
                assert_eq!(to(one.to), one.possible);
                assert_ne!(to(one.to), scored.possible);
                assert_eq!(to(back), scored.possible, "{}: {one:?}", system.id);
                assert_eq!(one.is_up, one.possible[0] < scored.possible[0]);
                moved += 1;
            }
        }
    }
    assert!(moved > 1_000, "{moved}");
}

/// Where no move is told of a mark that is known, no other mark in its place has another grade.
#[test]
fn where_no_move_is_told_there_is_none() {
    let mut random = Random::new(4);
    let mut still = 0;
    for system in systems() {
        for _ in 0..20 {
            let marks = whole(&system, &mut random);
            let scored = system.score(&marks);
            let moves = system.moves(&marks, &scored);
            for (i, one) in system.indicators().iter().enumerate() {
                if !matches!(marks.mark(i), Some(Mark::Points(_)))
                    || scored.possible.is_empty()
                    || moves.iter().any(|found| found.indicator == i)
                {
                    continue;
                }
                let Some(Mark::Points(points)) = marks.mark(i) else { continue };
                let below = (0..).map(|n| points.low - system.step * Decimal::from(n)).take_while(|value| *value >= Decimal::ZERO);
                let above = (0..).map(|n| points.low + system.step * Decimal::from(n)).take_while(|value| *value <= one.full);
                for value in below.chain(above) {
                    let other = marks.clone().with(i, Some(Mark::Points(Interval::exactly(value))));
                    assert_eq!(system.score(&other).possible, scored.possible, "{} {}", system.id, one.id);
                }
                still += 1;
            }
        }
    }
    assert!(still > 100, "{still}");
}

/// A place is the number of those that stand before, whatever is still open.
#[test]
fn a_place_is_one_more_than_those_before() {
    let mut random = Random::new(5);
    for system in systems() {
        let marks: Vec<Marks> = (0..60).map(|_| whole(&system, &mut random)).collect();
        let known: Vec<Scored> = marks.iter().map(|marks| system.score(marks)).collect();
        let standing = |one: &Scored| (one.possible.first().map_or(0, |grade| system.scale.grades.rows.len() - grade), one.total.low);
        let counted = |one: &Scored| 1 + known.iter().filter(|other| standing(other) > standing(one)).count();
        let places = ranks(&system, &known);
        assert!(places.iter().zip(&known).all(|(rank, one)| *rank == Rank { best: counted(one), worst: counted(one) }));
        let open: Vec<Scored> = marks.iter().map(|marks| system.score(&blurred(&system, marks, &mut random))).collect();
        let inside = ranks(&system, &open).iter().zip(&places).all(|(open, known)| open.best <= known.best && known.best <= open.worst);
        assert!(inside, "{}", system.id);
    }
}

/// The two ready systems have the groups of their texts, word for word, and the grades of their books.
#[test]
fn the_ready_systems_are_those_of_the_texts() {
    let names: Vec<&str> = System::names().collect();
    assert_eq!(names, ["guyuan-2019", "jiujiang-county-2022"]);
    for name in names {
        let system = System::ready(name, Library::embedded(), None).unwrap();
        let book = Library::embedded().book(name).unwrap();
        let list = book.checklist("assessment.content", "2024-01-01".parse().unwrap()).unwrap();
        let groups: Vec<_> =
            system.indicators().iter().filter(|one| one.parent.is_none()).map(|one| (&one.id, &one.name, &one.cite)).collect();
        let items: Vec<_> = list.content().items.iter().map(|item| (&item.id, &item.name, &item.cite)).collect();
        assert_eq!(groups, items);
        assert!(system.is_example && system.note.is_some(), "the points of {name} stand in no text");
    }
}

/// Whole columns come to what each unit comes to by itself.
#[test]
fn columns_are_what_their_rows_are() {
    let mut random = Random::new(6);
    let mut compiled = 0;
    for mut system in systems() {
        let Ok(table) = ScoreTable::new(&system).or_else(|_| {
            system = without_vetoes(&system.id);
            ScoreTable::new(&system)
        }) else {
            panic!("{} does not compile", system.id)
        };
        compiled += 1;
        let marks: Vec<Marks> = (0..1_100).map(|_| blurred_points(&system, &mut random)).collect();
        let scored: Vec<Scored> = marks.iter().map(|marks| system.score(marks)).collect();
        let marked = system.indicators().iter().enumerate().filter(|(_, one)| !matches!(one.kind, MarkedBy::Group));
        let cell = |mark: Option<&Mark>| match mark {
            Some(Mark::Points(points)) => (points.low * Decimal::from(10_000)).to_i64().unwrap(),
            _ => UNKNOWN,
        };
        let columns: Vec<Vec<i64>> = marked.map(|(i, _)| marks.iter().map(|marks| cell(marks.mark(i))).collect()).collect();
        let columns: Vec<&[i64]> = columns.iter().map(Vec::as_slice).collect();
        let n = marks.len();
        let (mut low, mut high, mut grade) = (vec![0; n], vec![0; n], vec![0; n]);
        let beyond = table.score(&columns, Scores { low: &mut low, high: &mut high, grade: &mut grade }).unwrap();
        assert_eq!(beyond, 0);
        let exact = |value: i64| Decimal::new(value, table.decimals());
        for (i, one) in scored.iter().enumerate() {
            assert_eq!((exact(low[i]), exact(high[i])), (one.total.low, one.total.high), "{} {i}", system.id);
            let settled = system.grade(one).map_or(NO_GRADE, |_| u8::try_from(one.possible[0]).unwrap());
            assert_eq!(grade[i], settled);
        }
        let (mut best, mut worst) = (vec![0; n], vec![0; n]);
        column::ranks(&low, &high, &mut best, &mut worst);
        let wanted = ranks(&system, &scored);
        assert!(
            wanted
                .iter()
                .zip(best.iter().zip(&worst))
                .all(|(rank, (best, worst))| (rank.best, rank.worst) == (*best as usize, *worst as usize))
        );
    }
    assert_eq!(compiled, 4);
}

/// An example with its vetoes taken out.
fn without_vetoes(id: &str) -> System {
    let path = workspace().join("examples/data/scores").join(id).with_extension("toml");
    let mut system: Value = toml::from_str(&read(&path).unwrap()).unwrap();
    system.as_object_mut().unwrap().remove("veto").unwrap();
    System::read(&system, Library::embedded(), None).unwrap()
}

/// Marks as columns hold them: points, or nothing known.
fn blurred_points(system: &System, random: &mut Random) -> Marks {
    let none = Marks::read(&json!({}), system).unwrap();
    let all = system.indicators().iter().enumerate().filter(|(_, one)| !matches!(one.kind, MarkedBy::Group));
    all.fold(none, |marks, (i, one)| {
        let points = Mark::Points(Interval::exactly(one.full * tenths(random.below(11))));
        marks.with(i, Some(points).filter(|_| random.below(20) > 0))
    })
}

/// A mark beyond its full marks leaves its unit without a score, and is counted.
#[test]
fn a_mark_beyond_its_full_marks_is_told() {
    let system = System::ready("jiujiang-county-2022", Library::embedded(), None).unwrap();
    let table = ScoreTable::new(&system).unwrap();
    let (right, wrong) = ([250_000; 3], [250_000, 250_001, -1]);
    let (mut low, mut high, mut grade) = ([0; 3], [0; 3], [0; 3]);
    let beyond = table.score(&[&right, &right, &wrong, &right], Scores { low: &mut low, high: &mut high, grade: &mut grade }).unwrap();
    assert_eq!((beyond, low, high, grade), (2, [1_000_000, UNKNOWN, UNKNOWN], [1_000_000, UNKNOWN, UNKNOWN], [0, NO_GRADE, NO_GRADE]));
    let short = table.score(&[&right, &right, &right], Scores { low: &mut low, high: &mut high, grade: &mut grade }).unwrap_err();
    assert_eq!(short.message.en, "4 columns are needed, as long as the results");
}

/// A small question has no large answer: units times indicators are limited.
#[test]
fn a_sheet_holds_no_more_than_it_may() {
    let name = json!({ "zh": "一", "en": "one" });
    let list: Vec<Value> = (0..1_000).map(|i| json!({ "id": format!("i{i}"), "name": name, "points": 1 })).collect();
    let asked = |units: usize, indicators: &[Value], grades: usize| {
        let rows: Vec<Value> = (0..grades).map(|i| json!({ "from": i, "grade": format!("g{i}"), "name": name })).collect();
        let units: Vec<Value> = (0..units).map(|i| json!({ "unit": i.to_string(), "marks": {} })).collect();
        let system = json!({ "id": "own", "title": name, "full": indicators.len(), "grades": { "row": rows }, "indicator": indicators });
        let question = json!({ "score_sheet": { "system": system, "units": units, "detail": false }, "lang": "en" });
        let answer: Value = serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap();
        answer.pointer("/errors/0/message").and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    assert_eq!(asked(200, &list, 2), "");
    assert_eq!(asked(201, &list, 2), "201000, and the limit `rows` is 200000");
    assert_eq!(asked(1, &list, 20), "");
    assert_eq!(asked(1, &list, 21), "there are more than 20 grades");
    let group = |i: usize| json!({ "id": format!("g{i}"), "name": name, "points": 1, "of": (0..1_000).map(|j| json!({ "id": format!("g{i}_{j}"), "name": name, "points": "0.001" })).collect::<Vec<_>>() });
    assert_eq!(asked(1, &(0..10).map(group).collect::<Vec<_>>(), 2), "10010, and the limit `entries` is 10000");
}
