//! Cases folded into the annual report's tables and taken apart again: every case that can be counted stands in exactly one row of results or is
//! carried over, everything tallies, and what cannot be counted is told.

use std::collections::BTreeMap;

use gongkai::{
    Library,
    assess::report::{CaseOrigin, Closed, Dispute, ReportForm, ReportedCase, Tables, WhyNot},
    form::tally::{Outcome, Place},
    request::ledger::Closing,
};
use gongkai_tests::Random;

/// Kinds of reply as registers have them, and the row of the form of 2021 (reply-kinds K2, K5, K7; the form's own headings).
const REPLIES: [(&str, &str); 26] = [
    ("予以公开", "disclosed"),
    ("already_public", "disclosed"),
    ("部分公开（国家秘密）", "partly"),
    ("国家秘密不予公开", "secret"),
    ("不予公开：国家秘密", "secret"),
    ("2.其他法律行政法规禁止公开", "forbidden"),
    ("危及“三安全一稳定”", "safety"),
    ("不予公开（个人隐私）", "third_party"),
    ("属于三类内部事务信息", "internal"),
    ("withheld_process", "process"),
    ("属于行政执法案卷", "case_file"),
    ("属于行政查询事项", "registry"),
    ("已移交国家档案馆", "registry"),
    ("信息不存在", "not_held"),
    ("非本机关政府信息", "not_held"),
    ("需要另行制作", "not_made"),
    ("申请内容不明确", "unclear"),
    ("信访举报投诉类申请", "petition"),
    ("重复申请", "repeated"),
    ("要求提供公开出版物", "published"),
    ("无正当理由大量反复申请", "excessive"),
    ("要求行政机关确认或重新出具已获取信息", "reissue"),
    ("not_corrected", "no_correction"),
    ("fee_unpaid", "no_payment"),
    ("withdrawn", "other"),
    ("3.其他", "other"),
];

/// Words that no single row counts.
const VAGUE: [&str; 5] = ["不予公开", "无法提供", "不予处理", "其他处理", "随便"];

const APPLICANTS: [(&str, &str); 8] = [
    ("自然人", "person"),
    ("公民", "person"),
    ("商业企业", "company"),
    ("科研机构", "research"),
    ("社会公益组织", "benefit"),
    ("律师事务所", "legal"),
    ("法律服务机构", "legal"),
    ("other", "other"),
];

const RESULTS: [(&str, &str); 4] = [("维持", "upheld"), ("结果纠正", "corrected"), ("其他", "other"), ("尚未审结", "pending")];

/// Where a case must stand: its column and its two rows; or why it cannot.
type Stands = Result<(&'static str, &'static str, &'static str), WhyNot>;

fn case(id: usize, random: &mut Random) -> (ReportedCase, Stands) {
    let (kind, column) = APPLICANTS[random.below(APPLICANTS.len())];
    let mut case = ReportedCase::new(id.to_string(), kind);
    let mut stands: Stands = Ok((column, "new", "carried_out"));
    if random.coin() {
        case = case.carried_in();
        stands = Ok((column, "carried_in", "carried_out"));
    }
    let from = if case.origin == CaseOrigin::New { "new" } else { "carried_in" };
    match random.below(20) {
        0..13 => {
            let (reply, row) = REPLIES[random.below(REPLIES.len())];
            case = case.closed(Closing::Replied, reply);
            stands = Ok((column, from, row));
        }
        13 => {
            case.closed = Some(Closed { by: Closing::Unpaid, replies: Vec::new() });
            stands = Ok((column, from, "no_payment"));
        }
        14 => {
            case = case.closed(Closing::Replied, VAGUE[random.below(VAGUE.len())]);
            stands = Err(WhyNot::UnknownOutcome);
        }
        15 => {
            case.closed = Some(Closed { by: Closing::Replied, replies: Vec::new() });
            stands = Err(WhyNot::NoOutcome);
        }
        16 => {
            case = case.closed(Closing::Withdrawn, "予以公开");
            stands = Err(WhyNot::Contradiction);
        }
        _ => {}
    }
    match random.below(24) {
        0 => (case.applicants, stands) = (Vec::new(), Err(WhyNot::NoApplicant)),
        1 => (case.applicants, stands) = (vec!["法人".into()], Err(WhyNot::UnknownApplicant)),
        2 => (case.applicants, stands) = (vec!["自然人".into(), "企业".into()], Err(WhyNot::Contradiction)),
        3 => (case.origin, stands) = (CaseOrigin::Barred(WhyNot::Reopened), Err(WhyNot::Reopened)),
        _ => {}
    }
    (case, stands)
}

/// Adds a dispute and says where it must stand, if it can be counted.
fn dispute(case: &mut ReportedCase, random: &mut Random) -> Vec<(&'static str, &'static str)> {
    let mut stands = Vec::new();
    let (result, column) = RESULTS[random.below(RESULTS.len())];
    case.is_reviewed = random.coin();
    if case.is_reviewed && random.coin() {
        case.review = Some(Dispute::Of(result.into()));
        stands.push(("review", column));
    }
    if random.below(4) == 0 {
        case.suit = Some(Dispute::Of(result.into()));
        stands.push((if case.is_reviewed { "after_review" } else { "direct" }, column));
    }
    stands
}

#[test]
fn every_case_stands_in_exactly_one_leaf_row() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let form = ReportForm::of(&book, 2024).unwrap();
    let mut random = Random::new(11);
    for _ in 0..10_000 {
        let size = random.below(12);
        let (mut cases, mut expected, mut disputed) = (Vec::new(), Vec::new(), Vec::new());
        for id in 0..size {
            let (mut case, stands) = case(id, &mut random);
            disputed.push(dispute(&mut case, &mut random));
            cases.push(case);
            expected.push(stands);
        }
        let tables = Tables::of(form, &cases);
        assert_eq!(form.sheets.check(&tables.filled(), None).outcome(), Outcome::Pass);
        assert_eq!(tables.differences(&tables.filled()), []);
        // Taken apart: of each case, every cell it stands in.
        let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (place, count) in tables.cells() {
            let of_cell: Vec<_> = tables.cases(place).map(|case| case.id.as_str()).collect();
            assert_eq!(of_cell.len(), count);
            of_cell.into_iter().for_each(|id| found.entry(id).or_default().push(form.sheets.name(place)));
        }
        for ((case, stands), disputed) in cases.iter().zip(&expected).zip(&disputed) {
            let mut wanted: Vec<String> = Vec::new();
            if let Ok((column, from, row)) = stands {
                let total = if *row == "carried_out" { None } else { Some("total") };
                for row in [Some(*from), Some(*row), total].into_iter().flatten() {
                    wanted.extend([*column, "total"].map(|column| format!("requests.{row}.{column}")));
                }
            }
            wanted.extend(disputed.iter().flat_map(|(row, column)| [*column, "total"].map(|column| format!("disputes.{row}.{column}"))));
            let mut cells = found.remove(case.id.as_str()).unwrap_or_default();
            wanted.sort();
            cells.sort();
            assert_eq!(cells, wanted, "{case:?}");
            let told: Vec<_> = tables.uncounted.iter().filter(|one| one.case.id == case.id).map(|one| one.why).collect();
            assert_eq!(told, stands.err().into_iter().collect::<Vec<_>>(), "{case:?}");
        }
        assert!(found.is_empty());
    }
}

/// One figure of a report changed by hand is the one that is told, with what the cases make of it.
#[test]
fn a_changed_cell_is_the_one_that_differs() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let form = ReportForm::of(&book, 2024).unwrap();
    let mut random = Random::new(12);
    for _ in 0..200 {
        let cases: Vec<ReportedCase> = (0..1 + random.below(20)).map(|id| case(id, &mut random).0).collect();
        let tables = Tables::of(form, &cases);
        let right = tables.filled();
        let sheet = form.sheets.sheets.iter().position(|sheet| sheet.id == "requests").unwrap();
        let lines = &form.sheets.sheets[sheet];
        let place = Place { sheet, row: random.below(lines.rows.len()), column: random.below(lines.columns.len()) };
        let mut wrong = right.clone();
        let is = right.figure(place).unwrap();
        wrong.set(place, gongkai::form::tally::Cell::Figure(is + rust_decimal::Decimal::ONE));
        let differences = tables.differences(&wrong);
        assert_eq!(differences.iter().map(|one| one.place).collect::<Vec<_>>(), [place]);
        assert_eq!(rust_decimal::Decimal::from(differences[0].counted), is);
    }
}

/// Every row of results of both forms is counted by some kind of reply, and every heading of a row is one.
#[test]
fn every_row_has_its_reply() {
    let book = Library::embedded().book("cn-2019").unwrap();
    for (year, leaves) in [(2019, 19), (2024, 21)] {
        let form = ReportForm::of(&book, year).unwrap();
        let sheet = form.sheets.sheets.iter().find(|sheet| sheet.id == "requests").unwrap();
        let rows: Vec<_> = (0..sheet.rows.len())
            .filter(|row| !["new", "carried_in", "total", "carried_out"].contains(&sheet.rows[*row].id.as_str()))
            .collect();
        assert_eq!(rows.len(), leaves);
        for row in rows {
            assert_eq!(form.row(&sheet.rows[row].name.zh), Some(row), "{}", sheet.rows[row].id);
        }
        // Unpaid fees were no reason before 2021, and the trial form has no row of that heading.
        let is_known = |reply: &str| year == 2024 || !["fee_unpaid", "3.其他"].contains(&reply);
        for (reply, row) in REPLIES.into_iter().filter(|(reply, _)| is_known(reply)) {
            let found = form.row(reply).map(|row| sheet.rows[row].id.as_str());
            let older = if row == "no_correction" { "other" } else { row };
            assert_eq!(found, Some(if year == 2019 { older } else { row }), "{reply}");
        }
    }
}
