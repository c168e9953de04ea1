//! What does a register of requests make of the annual report?

use serde_json::Value;

use super::{answer::grounds, case_log, question, tally};
use crate::{
    answer::{Both, CellDifference, LogProblem, NotCounted, ReportCell, ReportTables},
    assess::report::{self, ReportForm, ReportedCase, Tables},
    error::{Problem, Problems},
    form::tally::{Cell, Filled, Place},
    reader::{Node, Sink, optional},
    request::{
        ledger::Readings,
        log::{Law, Layout, Log, LogRow, RowProblem},
    },
    rulebook::Library,
    text::Lang,
};

/// The tables of requests and disputes of a year's report, made of a register: the answer to `{"report_tables": {…}}` as a type, which
/// [`ask`](crate::ask) spells.
///
/// # Errors
/// What is wrong with the question, all at once and in both languages. What is wrong with rows of the register stands in the answer.
///
/// ```
/// let question = serde_json::json!({ "report_tables": { "year": 2024, "rows": [
///     { "登记编号": "1", "申请人类别": "自然人", "收到日期": "2024-03-01", "答复日期": "2024-03-20", "答复类型": "国家秘密不予公开" },
/// ] } });
/// let tables = gongkai::report_tables(gongkai::Library::embedded(), &question).unwrap();
/// assert!(tables.cells.iter().any(|cell| cell.cell == "requests.secret.person" && cell.cases == ["1"]));
/// ```
pub fn report_tables(library: &Library, question: &Value) -> Result<ReportTables, Problems> {
    told(library, question).map(|(tables, _)| tables)
}

/// The answer, spelled in the language of the question.
pub(super) fn json(library: &Library, question: &Value) -> Result<String, Problems> {
    told(library, question).map(|(tables, lang)| tables.to_json(lang))
}

fn told(library: &Library, question: &Value) -> Result<(ReportTables, Lang), Problems> {
    let sink = Sink::new(*library.limits());
    let answered = answer(library, question, &sink);
    sink.finish(answered)
}

fn answer(library: &Library, question: &Value, sink: &Sink) -> Option<(ReportTables, Lang)> {
    let outer = Node::root(question, "", sink).object()?;
    let lang = question::lang_of(&outer);
    let name = outer.may("book").map_or(Some(question::DEFAULT_BOOK), |node| node.text());
    let calendar = question::calendar_of(&outer, library);
    let asked = outer.need("report_tables").and_then(Node::object);
    outer.close();
    let fields = asked?;
    let year = fields.need("year").and_then(|node| node.whole(1));
    let rows = fields.need("rows").and_then(|node| {
        case_log::rows_within(&node, sink)?;
        Some(LogRow::taken(&mut node.value.clone()))
    });
    let wishes = case_log::wishes(&fields);
    let (name, calendar, year) = (name?, calendar?, i32::try_from(year?).unwrap_or(i32::MAX));
    let place = |faults: Problems| faults.map(|fault| if fault.path == "year" { fault.under("report_tables") } else { fault });
    let book = sink.take_all(ReportForm::book(library, name, year).map_err(place))?;
    let form = sink.take_all(ReportForm::of(&book, year).map_err(place))?;
    let given = fields.fact("given").map(|node| given(node, &form));
    fields.close();
    let (rows, wishes, given) = (rows?, wishes?, optional(given)?);
    sink.is_clean().then_some(())?;
    let law = Law { library, book: name, calendar: &calendar, readings: Readings::default() };
    let log = Log::read_as(Layout::of(&rows, wishes), rows, &law);
    Some((tables(form, &log, given.as_ref()), lang))
}

/// The report to compare with. Cells that cannot be read are refused: what they say is not known.
fn given(node: Node, form: &ReportForm) -> Option<Filled> {
    let sink = node.sink();
    let fields = node.object()?;
    let mut problems = Vec::new();
    let filled = tally::filled(form.sheets, &fields, |_| true, &mut problems);
    fields.close();
    let is_read = problems.is_empty();
    problems.into_iter().for_each(|fault| sink.report(Problem::new(fault.code, &fault.path, fault.message.0, fault.help.0)));
    is_read.then_some(filled)
}

fn tables(form: ReportForm, log: &Log, given: Option<&Filled>) -> ReportTables {
    let mut outside = Vec::new();
    let cases = log.requests.iter().filter_map(|request| {
        let case = ReportedCase::of(request, &form);
        if case.is_none() {
            outside.push(request.id.clone());
        }
        case
    });
    let cases: Vec<ReportedCase> = cases.collect();
    let tables = Tables::of(form, &cases);
    let ids = |place: Place| tables.cases(place).map(|case| case.id.clone()).collect::<Vec<_>>();
    let cell = |(place, count): (Place, usize)| ReportCell { cell: form.sheets.name(place), count, cases: ids(place) };
    let uncounted = |one: &report::Uncounted| NotCounted {
        request: one.case.id.clone(),
        sheet: one.sheet,
        why: one.why,
        says: one.why.text(),
        word: one.word.map(str::to_owned),
    };
    let differences = given.map(|given| tables.differences(given)).unwrap_or_default();
    let difference = |one: &report::UnequalCell| CellDifference {
        cell: form.sheets.name(one.place),
        given: written(one.given),
        counted: one.counted,
        cases: ids(one.place),
    };
    ReportTables {
        year: form.year,
        note: form.laws.first().and_then(|found| found.rule.note.clone()),
        grounds: form.laws.iter().flat_map(|found| grounds(found, None, &found.rule.cite)).collect(),
        cells: tables.cells().map(cell).collect(),
        uncounted: tables.uncounted.iter().map(uncounted).collect(),
        outside,
        differences: differences.iter().map(difference).collect(),
        problems: log.problems.iter().map(problem).collect(),
    }
}

fn written(cell: Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Figure(figure) => figure.normalize().to_string(),
        Cell::Stroke => "/".to_owned(),
        Cell::Dash => "—".to_owned(),
    }
}

fn problem(fault: &RowProblem) -> LogProblem {
    let problem = &fault.problem;
    LogProblem {
        row: fault.row,
        line: fault.line,
        request: fault.request.clone(),
        column: problem.path.clone(),
        code: problem.code,
        message: Both(problem.message.clone()),
        help: Both(problem.help.clone()),
    }
}
