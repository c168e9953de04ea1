//! Do the figures add up?

use rust_decimal::Decimal;
use serde_json::Value;

use super::{answer::grounds, question::Question};
use crate::{
    answer::{self, Answer, Both, CellChange, FieldProblem, Mend, Named, SheetMends, TallyBreach, Told, Unheld, Unjudged},
    error::Code,
    form::{
        asked::Ask,
        tally::{
            self, Cell, Checked, Filled, Held, Mends, Misread, Outcome, Part, Place, Shares, SharesChecked, Sheets, Stated, Tally,
            TallySheet,
        },
    },
    limits::Cap,
    reader::{Fields, Node, optional},
    rulebook::Found,
    text::Text,
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, tally: &Tally) -> Option<Answer> {
    match tally {
        Tally::Sheets(sheets) => sheets_answer(question, found, sheets),
        Tally::Shares(shares) => shares_answer(question, found, shares),
    }
}

fn sheets_answer(question: &Question, found: &Found, form: &Sheets) -> Option<Answer> {
    let fields = question.facts()?;
    let mut problems = Vec::new();
    let filled = filled(form, &fields, |_| true, &mut problems);
    let before = fields.fact("before").and_then(Node::object).map(|fields| {
        let before = self::filled(form, &fields, |sheet| form.reaches_back(sheet), &mut problems);
        fields.close();
        before
    });
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let checked = form.check(&filled, before.as_ref());
    let open = form.sheets.iter().enumerate().filter(|(number, _)| checked.is_open(*number)).map(|(_, sheet)| asks(sheet));
    if problems.is_empty() && filled == form.blank() {
        return Some(question.unanswered(found, open));
    }
    let outcome = if problems.is_empty() { checked.outcome() } else { Outcome::Fail };
    let open = open.filter(|_| outcome == Outcome::CannotJudge);
    let mut said = question.said(found, found.rule.note.as_ref());
    said.grounds = grounds(found, None, &found.rule.cite);
    said.open = open.map(Into::into).collect();
    let told = answer::Tally {
        outcome,
        says: outcome.text(),
        breaches: breaches(form, &checked),
        unjudged: unjudged(form, &checked, &filled),
        problems,
        mends: form.mends(&filled).iter().map(|mends| sheet_mends(form, mends)).collect(),
        held: count(checked.held),
    };
    Some(question.tells(said, Told::Tally(told)))
}

/// What to ask about a sheet.
pub(super) fn asks(sheet: &TallySheet) -> Ask {
    let words = Text::new(format!("“{}”表中填了哪些数？", sheet.name.zh), format!("which figures stand in \"{}\"?", sheet.name.en));
    Ask::new(sheet.id.as_str(), words)
}

/// What is said of the cells of those sheets that are asked for.
pub(super) fn filled(form: &Sheets, fields: &Fields, asked: impl Fn(usize) -> bool, problems: &mut Vec<FieldProblem>) -> Filled {
    let mut filled = form.blank();
    for (number, sheet) in form.sheets.iter().enumerate().filter(|(number, _)| asked(*number)) {
        let Some(rows) = fields.fact(sheet.id.clone()).and_then(Node::object) else { continue };
        for (row, line) in sheet.rows.iter().enumerate() {
            let Some(cells) = rows.fact(line.id.clone()).and_then(Node::object) else { continue };
            for (column, line) in sheet.columns.iter().enumerate() {
                let Some(node) = cells.fact(line.id.clone()) else { continue };
                let place = Place { sheet: number, row, column };
                match cell(&node, sheet) {
                    Some(Ok(cell)) => filled.set(place, cell),
                    Some(Err(misread)) => problems.push(problem(form, place, node.path(), &misread.text())),
                    None => {}
                }
            }
            cells.close();
        }
        rows.close();
    }
    filled
}

/// What stands in a cell; nothing if it is of a kind that cannot stand there, which has been reported.
fn cell(node: &Node, sheet: &TallySheet) -> Option<Result<Cell, Misread>> {
    match node.value {
        Value::String(written) => Some(sheet.read(written)),
        _ => node.decimal().map(|figure| sheet.cell(figure)),
    }
}

fn problem(form: &Sheets, place: Place, path: String, says: &Text) -> FieldProblem {
    let of = |word: fn(&Text) -> &str| {
        form.lines(place).map(|(_, row, column)| format!("{}·{}", word(&row.name), word(&column.name))).unwrap_or_default()
    };
    FieldProblem {
        code: Code::BadValue,
        fact: form.name(place),
        path,
        message: Both(Text::new(format!("“{}”{}", of(|name| &name.zh), says.zh), format!("\"{}\" {}", of(|name| &name.en), says.en))),
        help: Both(Text::new("填写数字；没有的填 0，不适用的填“/”", "write a number; 0 for none, \"/\" where it does not apply")),
        needed: true,
    }
}

fn breaches(form: &Sheets, checked: &Checked) -> Vec<TallyBreach> {
    let breach = |breach: &tally::UnequalSum| TallyBreach {
        cite: breach.identity.cite.clone(),
        identity: breach.identity.id.clone(),
        says: breach.identity.name.clone(),
        at: Named::new(&breach.at.id, &breach.at.name),
        left: names(form, &breach.left),
        left_sum: breach.left_sum,
        right: names(form, &breach.right),
        before: names(form, &breach.before),
        right_sum: breach.right_sum,
        soft: breach.identity.soft,
    };
    checked.breaches.iter().map(breach).collect()
}

/// The sums that cannot be judged, but for those of a sheet in which nothing stands: that is asked for as a whole.
fn unjudged(form: &Sheets, checked: &Checked, filled: &Filled) -> Vec<Unjudged> {
    let blank = |blank: &tally::Blank| Unjudged {
        identity: blank.identity.id.clone(),
        says: blank.identity.name.clone(),
        at: Named::new(&blank.at.id, &blank.at.name),
        cells: names(form, &blank.cells),
        before: names(form, &blank.before),
    };
    checked.blanks.iter().filter(|blank| !filled.is_blank(blank.identity.sheet)).map(blank).collect()
}

fn names(form: &Sheets, places: &[Place]) -> Vec<String> {
    places.iter().map(|place| form.name(*place)).collect()
}

fn sheet_mends(form: &Sheets, mends: &Mends) -> SheetMends {
    let change = |change: &tally::CellFix| CellChange {
        cell: form.name(change.place),
        from: change.from,
        to: change.to,
        slip: change.slip,
        says: change.slip.map(tally::Slip::text),
    };
    let way = |way: &tally::Mend| Mend { changes: way.changes.iter().map(change).collect() };
    SheetMends {
        sheet: form.sheets.get(mends.sheet).map(|sheet| sheet.id.clone()).unwrap_or_default(),
        ways: mends.ways.iter().map(way).collect(),
        more: mends.more,
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn shares_answer(question: &Question, found: &Found, shares: &Shares) -> Option<Answer> {
    let fields = question.facts()?;
    let figure = |key: &'static str| fields.fact(key).and_then(|node| node.decimal());
    let (total, before, growth) = (figure("total"), figure("before"), figure("growth"));
    let parts = fields.fact("parts").and_then(|node| node.list_within(Cap::Parts));
    let parts = parts.unwrap_or_default().into_iter().map(part).collect::<Vec<_>>();
    fields.close();
    let stated = Stated { total, parts: parts.into_iter().collect::<Option<_>>()?, before, growth };
    if !question.sink.is_clean() {
        return None;
    }
    let checked = shares.check(&stated);
    let open: Vec<Ask> = shares_asks(shares).into_iter().filter(|ask| is_open(&ask.fact, &stated)).collect();
    if checked.held == 0 && checked.strayed.is_empty() {
        return Some(question.unanswered(found, open));
    }
    let outcome = checked.outcome();
    let mut said = question.said(found, found.rule.note.as_ref());
    said.grounds = grounds(found, None, &found.rule.cite);
    said.open = open.into_iter().map(Into::into).collect();
    Some(question.tells(said, Told::Shares(shares_told(&checked, &stated, outcome))))
}

/// What can be asked about the parts of a total.
pub(super) fn shares_asks(Shares { counted }: &Shares) -> [Ask; 4] {
    let ask = |fact: &str, zh: &str, en: &str| Ask::new(fact, Text::new(format!("{}{zh}", counted.zh), format!("{en} {}?", counted.en)));
    [
        ask("total", "总数是多少？", "what is the total of"),
        ask("parts", "各类各是多少，占比多少？", "what are the parts and shares of"),
        ask("before", "上一年总数是多少？", "what was last year's total of"),
        ask("growth", "比上一年增加多少？减少写负数。", "what is the growth since last year (negative if less) of"),
    ]
}

/// Whether a figure that something is held to is not known.
fn is_open(fact: &str, stated: &Stated) -> bool {
    match fact {
        "total" => stated.total.is_none(),
        "parts" => stated.parts.is_empty() || stated.parts.iter().any(|part| part.count.is_none()),
        "before" => stated.growth.is_some() && stated.before.is_none(),
        _ => false,
    }
}

/// A part: its share as text keeps the places to which it was printed, with or without the sign for per cent.
fn part(node: Node) -> Option<Part> {
    let fields = node.object()?;
    let name = fields.need("name").and_then(|node| node.text().map(str::to_owned));
    let count = fields.fact("count").map(|node| node.decimal());
    let share = fields.fact("share").map(|node| match node.value.as_str() {
        Some(printed) => Decimal::from_str_exact(printed.trim().trim_end_matches(['%', '％'])).ok().or_else(|| node.decimal()),
        None => node.decimal(),
    });
    fields.close();
    Some(Part { name: name?, count: optional(count)?, share: optional(share)? })
}

fn shares_told(checked: &SharesChecked, stated: &Stated, outcome: Outcome) -> answer::Shares {
    let name = |part: Option<usize>| part.and_then(|i| stated.parts.get(i)).map(|part| part.name.clone());
    answer::Shares {
        outcome,
        says: outcome.text(),
        strayed: checked
            .strayed
            .iter()
            .map(|strayed| answer::Strayed {
                check: strayed.held,
                says: strayed.held.text(),
                part: name(strayed.part),
                stated: strayed.stated,
                reckoned: strayed.reckoned,
            })
            .collect(),
        unjudged: checked.unknown.iter().map(|(held, part)| Unheld { check: *held, says: Held::text(*held), part: name(*part) }).collect(),
        held: count(checked.held),
    }
}
