//! The annual report's figures: a report that is right is never called wrong, a figure that is wrong is always found, and the smallest
//! mend names it. How often is written in `docs/report-check.md`; `UPDATE=1` writes it anew.

use std::{collections::BTreeMap, env, fmt::Write, fs};

use chrono::NaiveDate;
use gongkai::{
    Library, Rulebook,
    form::tally::{Cell, Filled, Outcome, Place, Sheets, Slip, Tally},
};
use gongkai_tests::{Random, beside, read, workspace};
use rust_decimal::Decimal;

/// The forms: of the reports on 2019 and 2020, and of those since.
const FORMS: [&str; 2] = ["2020-01-20", "2024-01-20"];

const COLUMNS: [&str; 6] = ["person", "company", "research", "benefit", "legal", "other"];

const BLOCKS: [&str; 3] = ["review", "direct", "after_review"];

const RESULTS: [&str; 4] = ["upheld", "corrected", "other", "pending"];

fn form(book: &Rulebook, on: &str) -> Sheets {
    let rule = book.tally("report.tally", on.parse::<NaiveDate>().unwrap()).unwrap();
    match rule.content() {
        Tally::Sheets(sheets) => sheets.clone(),
        Tally::Shares(_) => panic!("the annual report has sheets"),
    }
}

/// The rows of results: all but those that are sums of others, or that carry over.
fn leaves(form: &Sheets) -> Vec<String> {
    let sheet = form.sheets.iter().find(|sheet| sheet.id == "requests").unwrap();
    let sums = ["new", "carried_in", "total", "carried_out"];
    sheet.rows.iter().map(|row| row.id.clone()).filter(|row| !sums.contains(&row.as_str())).collect()
}

/// A report made up from its cases, so that everything in it tallies.
fn report(form: &Sheets, random: &mut Random) -> Filled {
    let mut filled = form.blank();
    let size = [4, 40, 900][random.below(3)];
    let mut whole: BTreeMap<String, u64> = BTreeMap::new();
    let mut put = |row: &str, column: &str, figure: u64| {
        *whole.entry(row.to_owned()).or_default() += figure;
        filled.set(form.place("requests", row, column).unwrap(), Cell::Figure(figure.into()));
    };
    for column in COLUMNS {
        let mut total = 0;
        for row in leaves(form) {
            let figure = if random.below(3) == 0 { random.below(size) as u64 } else { 0 };
            total += figure;
            put(&row, column, figure);
        }
        let out = random.below(size / 3 + 1) as u64;
        let carried_in = random.below(usize::try_from(total + out).unwrap() + 1) as u64;
        for (row, figure) in [("total", total), ("carried_out", out), ("carried_in", carried_in), ("new", total + out - carried_in)] {
            put(row, column, figure);
        }
    }
    for (row, figure) in whole {
        filled.set(form.place("requests", &row, "total").unwrap(), Cell::Figure(figure.into()));
    }
    for block in BLOCKS {
        let mut total = 0;
        for result in RESULTS {
            let figure = random.below(size) as u64;
            total += figure;
            filled.set(form.place("disputes", block, result).unwrap(), Cell::Figure(figure.into()));
        }
        filled.set(form.place("disputes", block, "total").unwrap(), Cell::Figure(total.into()));
    }
    filled
}

/// Whether a report tallies, reckoned without the library.
fn tallies(form: &Sheets, filled: &Filled) -> bool {
    let at = |sheet: &str, row: &str, column: &str| filled.figure(form.place(sheet, row, column).unwrap()).unwrap();
    let leaves = leaves(form);
    let requests = COLUMNS.iter().chain(&["total"]).all(|column| {
        let at = |row: &str| at("requests", row, column);
        at("new") + at("carried_in") == at("total") + at("carried_out") && at("total") == leaves.iter().map(|row| at(row)).sum::<Decimal>()
    });
    let rows = leaves.iter().map(String::as_str).chain(["new", "carried_in", "total", "carried_out"]);
    let applicants =
        rows.into_iter().all(|row| at("requests", row, "total") == COLUMNS.iter().map(|column| at("requests", row, column)).sum());
    let disputes =
        BLOCKS.iter().all(|block| at("disputes", block, "total") == RESULTS.iter().map(|result| at("disputes", block, result)).sum());
    requests && applicants && disputes
}

/// What a hand does to a figure. Nothing where it cannot be done to this one.
type Spoil = fn(u64, &mut Random) -> Option<u64>;

const SLIPS: [(&str, Spoil); 5] = [
    ("two digits changed places", |figure, random| {
        let mut digits: Vec<char> = figure.to_string().chars().collect();
        let at = random.below(digits.len().checked_sub(1)?);
        (at + 1 < digits.len()).then(|| digits.swap(at, at + 1));
        digits.iter().collect::<String>().parse().ok()
    }),
    ("one digit wrong", |figure, random| {
        let mut digits: Vec<char> = figure.to_string().chars().collect();
        let at = random.below(digits.len());
        digits[at] = char::from_digit(u32::try_from(random.below(10)).unwrap(), 10)?;
        digits.iter().collect::<String>().parse().ok()
    }),
    ("a digit lost or doubled", |figure, random| {
        let text = figure.to_string();
        let last = text.chars().last()?;
        let text = if random.coin() { format!("{text}{last}") } else { text[..text.len() - 1].to_owned() };
        text.parse().ok()
    }),
    ("nought instead of a figure", |figure, _| (figure > 0).then_some(0)),
    ("another figure altogether", |figure, random| Some(figure + 1 + random.below(50) as u64)),
];

/// One wrong cell: where, what stood there, and what was done to it.
struct Fault {
    place: Place,
    was: Decimal,
    slip: &'static str,
}

fn spoil(form: &Sheets, filled: &mut Filled, random: &mut Random, but: Option<Place>) -> Fault {
    loop {
        let id = ["requests", "requests", "requests", "disputes"][random.below(4)];
        let sheet = form.sheets.iter().position(|sheet| sheet.id == id).unwrap();
        let place =
            Place { sheet, row: random.below(form.sheets[sheet].rows.len()), column: random.below(form.sheets[sheet].columns.len()) };
        let (slip, act) = SLIPS[random.below(SLIPS.len())];
        let was = filled.figure(place).unwrap();
        let figure = act(was.to_string().parse().unwrap(), random).map(Decimal::from);
        if let Some(figure) = figure.filter(|figure| *figure != was && but != Some(place)) {
            filled.set(place, Cell::Figure(figure));
            return Fault { place, was, slip };
        }
    }
}

/// Whether some of the smallest mends put back what stood in every spoilt cell; and whether the first does.
fn mended(form: &Sheets, filled: &Filled, faults: &[Fault]) -> (bool, bool) {
    let mends = form.mends(filled);
    let of_sheet = |sheet: usize| faults.iter().filter(move |fault| fault.place.sheet == sheet).collect::<Vec<_>>();
    let is_true = |way: &gongkai::form::tally::Mend, sheet: usize| {
        let faults = of_sheet(sheet);
        way.changes.len() == faults.len()
            && faults.iter().all(|fault| way.changes.iter().any(|change| change.place == fault.place && change.to == fault.was))
    };
    let sheets: Vec<_> = (0..form.sheets.len()).filter(|sheet| !of_sheet(*sheet).is_empty()).collect();
    let found = |sheet: &usize| mends.iter().find(|mends| mends.sheet == *sheet);
    let any = sheets.iter().all(|sheet| found(sheet).is_some_and(|mends| mends.ways.iter().any(|way| is_true(way, *sheet))));
    let first = sheets.iter().all(|sheet| found(sheet).is_some_and(|mends| mends.ways.first().is_some_and(|way| is_true(way, *sheet))));
    (any, first)
}

/// How many were tried, and in how many of them a mend was the true one, and the first.
#[derive(Default, Clone, Copy)]
struct Score(usize, usize, usize);

impl Score {
    fn add(&mut self, (any, first): (bool, bool)) {
        self.0 += 1;
        self.1 += usize::from(any);
        self.2 += usize::from(first);
    }

    fn row(self, page: &mut String, name: &str) {
        let share = |n: usize| format!("{:.1} %", n as f64 * 100.0 / self.0 as f64);
        writeln!(page, "| {name} | {} | {} | {} |", self.0, share(self.1), share(self.2)).unwrap();
    }
}

#[test]
fn every_fault_is_found_and_the_smallest_mend_names_it() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let mut random = Random::new(30);
    let (mut single, mut double, mut kinds) = (Score::default(), Score::default(), BTreeMap::<&str, Score>::new());
    for on in FORMS {
        let form = form(&book, on);
        for _ in 0..10 {
            let right = report(&form, &mut random);
            assert!(tallies(&form, &right));
            let checked = form.check(&right, None);
            assert_eq!((checked.breaches.len(), form.mends(&right).len()), (0, 0), "a report that tallies is called wrong");
            for i in 0..550 {
                let mut wrong = right.clone();
                let mut faults = vec![spoil(&form, &mut wrong, &mut random, None)];
                if i % 2 == 1 {
                    faults.push(spoil(&form, &mut wrong, &mut random, Some(faults[0].place)));
                }
                // Two wrong figures can make up for each other: then no sum can tell.
                if tallies(&form, &wrong) {
                    continue;
                }
                assert_eq!(form.check(&wrong, None).outcome(), Outcome::Fail, "a wrong figure is not found");
                let found = mended(&form, &wrong, &faults);
                if faults.len() == 1 {
                    single.add(found);
                    kinds.entry(faults[0].slip).or_default().add(found);
                } else {
                    double.add(found);
                }
            }
        }
    }
    assert!(single.0 + double.0 > 10_000);
    assert!(single.1 * 100 >= single.0 * 97 && double.1 * 100 >= double.0 * 85);
    let mut page = "| wrong | tried | the true change is among the smallest | it is the first |\n|---|--:|--:|--:|\n".to_owned();
    single.row(&mut page, "one cell");
    for (slip, _) in SLIPS {
        kinds[slip].row(&mut page, &format!("– {slip}"));
    }
    double.row(&mut page, "two cells");
    let path = workspace().join("docs/report-check.md");
    let text = read(&path).unwrap();
    let (head, rest) = text.split_once("<!-- measured -->\n").unwrap();
    let (old, tail) = rest.split_once("<!-- end -->\n").unwrap();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{head}<!-- measured -->\n{page}<!-- end -->\n{tail}")).unwrap();
    } else {
        assert_eq!(old, page, "docs/report-check.md says something else (UPDATE=1 writes it)");
    }
}

#[test]
fn a_slip_is_called_what_it_looks_like() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let form = form(&book, "2024-01-20");
    let right = report(&form, &mut Random::new(7));
    let at = |row: &str, column: &str| form.place("requests", row, column).unwrap();
    let spoilt = |changes: &[(Place, u64)]| {
        let mut filled = right.clone();
        // A leaf of 312 and one of 0 beside it, so that every slip can be made of them.
        let mut set = |place: Place, figure: u64| filled.set(place, Cell::Figure(figure.into()));
        for (row, figures) in [("secret", [312, 0, 5]), ("forbidden", [24, 3, 8])] {
            for (column, figure) in ["person", "company", "research"].into_iter().zip(figures) {
                set(at(row, column), figure);
            }
        }
        let columns: Vec<&str> = COLUMNS.to_vec();
        resum(&form, &mut filled, &columns);
        for (place, figure) in changes {
            filled.set(*place, Cell::Figure((*figure).into()));
        }
        let ways = form.mends(&filled);
        ways[0].ways[0].changes.iter().map(|change| change.slip).collect::<Vec<_>>()
    };
    assert_eq!(spoilt(&[(at("secret", "person"), 132)]), [Some(Slip::Transposed)]);
    assert_eq!(spoilt(&[(at("secret", "person"), 318)]), [Some(Slip::Digit)]);
    assert_eq!(spoilt(&[(at("secret", "person"), 3112)]), [Some(Slip::Length)]);
    assert_eq!(spoilt(&[(at("secret", "person"), 0)]), [Some(Slip::Nought)]);
    assert_eq!(spoilt(&[(at("secret", "person"), 0), (at("secret", "company"), 312)]), [Some(Slip::Shifted); 2]);
    assert_eq!(spoilt(&[(at("total", "person"), 1)]), [Some(Slip::Total)]);
}

/// Brings every total of the requests up to date.
fn resum(form: &Sheets, filled: &mut Filled, columns: &[&str]) {
    let at = |row: &str, column: &str| form.place("requests", row, column).unwrap();
    for column in columns {
        let total: Decimal = leaves(form).iter().map(|row| filled.figure(at(row, column)).unwrap()).sum();
        let (carried_in, out) = (filled.figure(at("carried_in", column)).unwrap(), filled.figure(at("carried_out", column)).unwrap());
        let new = total + out - carried_in;
        assert!(new >= Decimal::ZERO);
        filled.set(at("total", column), Cell::Figure(total));
        filled.set(at("new", column), Cell::Figure(new));
    }
    for row in leaves(form).iter().map(String::as_str).chain(["new", "carried_in", "total", "carried_out"]) {
        let sum: Decimal = columns.iter().map(|column| filled.figure(at(row, column)).unwrap()).sum();
        filled.set(at(row, "total"), Cell::Figure(sum));
    }
}

#[test]
fn what_is_blank_is_not_nought() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let form = form(&book, "2024-01-20");
    let right = report(&form, &mut Random::new(11));
    let place = form.place("requests", "secret", "person").unwrap();
    for cell in [Cell::Blank, Cell::Stroke, Cell::Dash] {
        let mut filled = right.clone();
        filled.set(place, cell);
        let checked = form.check(&filled, None);
        assert_eq!((checked.outcome(), checked.blanks.len()), (Outcome::CannotJudge, 2), "{cell:?}");
        // A total that is less than what is known of its parts is wrong whatever the blank stands for.
        filled.set(form.place("requests", "secret", "total").unwrap(), Cell::Figure(Decimal::ZERO));
        filled.set(form.place("requests", "secret", "company").unwrap(), Cell::Figure(Decimal::ONE));
        assert_eq!(form.check(&filled, None).outcome(), Outcome::Fail, "{cell:?}");
    }
}

/// What the report of the district prints, read from its text: the categories fall 80 short of the total, all else is right.
#[test]
fn the_report_of_the_district_is_eighty_short() {
    let Some(seeds) = beside("shared/seeds") else { return };
    let seed = gongkai_tests::files(&seeds, "txt")
        .unwrap()
        .into_iter()
        .find(|path| path.file_name().unwrap().to_string_lossy().starts_with("001_"));
    let text = read(&seed.unwrap()).unwrap();
    let passage = text.lines().find(|line| line.contains("累计主动公开政府信息")).unwrap();
    let number = |before: &str| -> String {
        let rest = passage.split_once(before).unwrap().1;
        rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect()
    };
    let parts = ["机构职能类", "政策法规类", "规划计划类", "业务工作类", "统计数据类", "其他类"];
    let parts: Vec<_> = parts
        .iter()
        .map(|name| serde_json::json!({ "name": name, "count": number(name), "share": number(&format!("{name}{}条,占", number(name))) }))
        .collect();
    let (total, growth) = (number("公开政府信息"), number("比去年增加"));
    let ask = |total: &str| {
        let facts = serde_json::json!({ "total": total, "growth": growth, "before": "119", "parts": parts });
        let question = serde_json::json!({ "rule": "report.shares", "book": "district-report", "on": "2012-03-01", "facts": facts });
        serde_json::from_str::<serde_json::Value>(&gongkai::ask(&question.to_string())).unwrap()
    };
    let printed = ask(&total);
    assert_eq!((&printed["outcome"], &printed["held"]), (&"fail".into(), &7.into()), "{printed}");
    assert_eq!(
        printed["strayed"],
        serde_json::json!([{ "check": "sum", "reckoned": "1512", "stated": "1592", "says": "各类合计等于总数" }])
    );
    // Of the total that the categories make, no printed share is right.
    assert_eq!(ask("1512")["strayed"].as_array().unwrap().iter().filter(|one| one["check"] == "share").count(), 6);
}
