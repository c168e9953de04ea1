//! When is it due?

use std::borrow::Cow;

use chrono::Timelike;

use super::question::{Question, point};

use crate::{
    answer::{self, Answer, Beside, CalendarRef, DaysUnit, Ground, Told, Tried},
    calendar::{Calendar, Standing},
    error::{Code, Problem},
    form::{
        asked::Ask,
        term::{Circumstances, Clause, Left, Limit, Pause, Point, Status, Within},
    },
    law::Citation,
    limits::Cap,
    reader::{Fields, Node},
    rulebook::{self, CaseOn, Due, Found, TermOn},
    text::Text,
};

/// The facts of a term.
struct Given<'v> {
    start: Option<Point>,
    case: Option<&'v str>,
    done: Option<Point>,
    since: Circumstances,
    /// Facts about what happened since that are given as `null`: they may be so or not.
    unknown: Vec<&'static str>,
}

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found) -> Option<Answer> {
    let fields = question.facts()?;
    let on = question.on.unwrap_or_else(|| found.book.valid.to.unwrap_or(*question.calendar.coverage().end()));
    let term = question.sink.take_all(question.book.term(question.rule, on))?;
    let given = given(question, &fields, &term);
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let case = match term.case(given.case) {
        Err(problem) if given.case.is_some() => return question.sink.take(Err(problem)),
        case => case.ok(),
    };
    if let Some(task) = case.filter(|case| is_undated_task(&case.limit)) {
        return Some(undated(question, task));
    }
    let start = given.start.or_else(|| fixed_start(question, case?));
    let asks = asks(&term, case, start, &given);
    let (Some(case), Some(start), true) = (case, start, asks.is_empty()) else { return Some(question.unanswered(found, asks)) };
    let (due, calendar) = question.sink.take(due_on(question, case, &term, start, &given.since))?;
    let calendar = &*calendar;
    question.sink.take(check_done(&due, start, given.done, question.today))?;
    let status = question.sink.take(due.status(calendar, question.today, given.done));
    let proof = question.proof.then(|| due.proof(calendar)).transpose().map_err(|error| error.problem("facts.start"));
    let (status, proof) = (status?, question.sink.take(proof)?);

    let mut said = question.said(found, due.note.as_ref());
    said.grounds = grounds(found, &due);
    said.tried = tried(&due, &given.since);
    let beyond: &[&str] = if is_cut_short(&due) { &["legal_max"] } else { &[] };
    let keys = firmness(&due, calendar, status.as_ref(), given.done.or(question.today));
    let (days_left, days_unit, minutes_left) = match status.map(|status| status.left) {
        Some(Left::Workdays(days)) => (Some(days), Some(DaysUnit::Workdays), None),
        Some(Left::Days(days)) => (Some(days), Some(DaysUnit::Days), None),
        Some(Left::Minutes(minutes)) => (None, None, Some(minutes)),
        None => (None, None, None),
    };
    let told = answer::Deadline {
        due: due.due,
        due_between: due.due_between.map_or_else(Vec::new, |(first, last)| vec![first, last]),
        within: due.within,
        bound: due.bound,
        opens: due.opens,
        legal_max: due.legal_max.as_ref().map(beside),
        status: status.map(|status| status.state),
        days_left,
        days_unit,
        minutes_left,
        lead: due.limit.lead.clone(),
        units: due.limit.units.clone(),
        calendar: (!due.within.is_clock()).then(|| CalendarRef::new(calendar, &keys, beyond)),
        proof: proof.map(Into::into),
    };
    Some(question.tells(said, Told::Deadline(Box::new(told))))
}

/// How firm each key of the answer is that tells a day, or the days to one.
fn firmness(due: &Due, calendar: &Calendar, status: Option<&Status>, at: Option<Point>) -> Vec<(&'static str, Standing)> {
    let counted = if due.opens.is_some() { "opens" } else { "due" };
    let legal = due.legal_max.as_ref().map(|legal| ("legal_max", legal.standing));
    let left = status.zip(at).and_then(|(status, at)| match status.left {
        // The days counted to or from the day looked at are part of the answer too.
        Left::Workdays(_) => Some(("days_left", calendar.standing(at.day(), due.day()).max(due.standing_of_due()))),
        Left::Days(_) => Some(("days_left", due.standing_of_due())),
        Left::Minutes(_) => None,
    });
    [Some((counted, due.standing)), left, legal].into_iter().flatten().collect()
}

/// When it is due, and by which days: where these are not arranged and the question leaves it open, by the provisional ones too if what a
/// notice can make of them is bounded.
fn due_on<'q>(
    question: &'q Question,
    case: &CaseOn,
    term: &TermOn,
    start: Point,
    since: &Circumstances,
) -> Result<(Due, Cow<'q, Calendar>), Problem> {
    let arranged = case.due(term, start, since, &question.calendar);
    let is_short = match &arranged {
        Ok(due) => is_cut_short(due),
        Err(problem) => problem.code == Code::NotAnnounced,
    };
    let ahead = (is_short && question.looks_ahead).then(|| question.calendar.provisional());
    let bounded = ahead.and_then(|ahead| {
        let is_bounded = |due: &Due| due.due_between.is_some() || due.standing < Standing::Provisional;
        let legal = |due: &Due| due.legal_max.as_ref().is_none_or(|legal| legal.due.is_some_and(|due| ahead.is_bounded(due.day())));
        let is_whole = |due: &Due| is_bounded(due) && legal(due);
        let due = case.due(term, start, since, &ahead).ok().filter(is_whole)?;
        Some((due, Cow::Owned(ahead)))
    });
    bounded.map_or_else(|| arranged.map(|due| (due, Cow::Borrowed(&question.calendar))), Ok)
}

/// Whether the calendar ends before the national limit that stands beside the one that answers.
fn is_cut_short(due: &Due) -> bool {
    due.legal_max.as_ref().is_some_and(|legal| legal.due.is_none())
}

fn given<'v>(question: &Question<'v, '_>, fields: &Fields<'v, '_>, term: &TermOn) -> Given<'v> {
    let per = term.cases.iter().find_map(|case| case.limit.per.as_ref());
    let unknown = ["extended_by", "pauses", "done"].into_iter().filter(|fact| fields.may(*fact).is_some_and(|node| node.value.is_null()));
    Given {
        start: fields.fact("start").and_then(|node| point(&node, question.sink)),
        case: fields.fact("case").and_then(|node| node.text()),
        done: fields.fact("done").and_then(|node| point(&node, question.sink)),
        since: Circumstances {
            extended_by: fields.fact("extended_by").and_then(|node| node.whole(0)).unwrap_or_default(),
            pauses: fields
                .fact("pauses")
                .and_then(|node| node.list_within(Cap::Pauses))
                .unwrap_or_default()
                .into_iter()
                .filter_map(pause)
                .collect(),
            times: per.and_then(|per| fields.fact(per.fact.clone())).and_then(|node| node.whole(1)),
        },
        unknown: unknown.collect(),
    }
}

pub(super) fn pause(node: Node) -> Option<Pause> {
    let fields = node.object()?;
    let day = |key: &'static str| fields.need(key).and_then(|node| node.date());
    let (from, to) = (day("from"), day("to"));
    let cause = fields.fact("cause").and_then(|node| node.text().map(str::to_owned));
    fields.close();
    Some(Pause { from: from?, to: to?, cause })
}

/// A task that somebody is in charge of, though the text sets no date for it.
fn is_undated_task(limit: &Limit) -> bool {
    limit.within.is_err() && !(limit.lead.is_empty() && limit.units.is_empty())
}

fn undated(question: &Question, case: &CaseOn) -> Answer {
    let task = &case.limit;
    let mut said = question.said(&case.found, task.note.as_ref().or(case.found.rule.note.as_ref()));
    said.grounds = vec![super::answer::ground(&case.found, Some(task.name.clone()), &task.cite)];
    let told = answer::Task { says: task.within.as_ref().err().cloned(), lead: task.lead.clone(), units: task.units.clone() };
    question.tells(said, Told::Task(told))
}

/// A fixed date is due whenever it was set; where nobody says when, it runs from the day looked at.
fn fixed_start(question: &Question, case: &CaseOn) -> Option<Point> {
    match case.limit.within {
        Ok(Within::By(date)) => Some(Point::Day(question.today.map_or(date, Point::day).min(date))),
        _ => None,
    }
}

/// What was done cannot have been done before it began or after today, and a term in hours is not met by a day.
fn check_done(due: &Due, start: Point, done: Option<Point>, today: Option<Point>) -> Result<(), Problem> {
    let Some(done) = done else { return Ok(()) };
    let before = |a: Point, b: Point| match (a, b) {
        (Point::Moment(a), Point::Moment(b)) => a < b,
        (a, b) => a.day() < b.day(),
    };
    let counted_back = matches!(due.within, Within::Before(_) | Within::Window(_));
    let contradiction = |zh: String, en: String| {
        Err(Problem::new(Code::Contradiction, "facts.done", Text::new(zh, en), Text::new("改正其中之一", "correct one of the two")))
    };
    if !counted_back && before(done, start) {
        return contradiction(format!("办结于 {done}，早于起算 {start}"), format!("done on {done}, before it began on {start}"));
    }
    if let Some(today) = today.filter(|today| before(*today, done)) {
        return contradiction(format!("办结于 {done}，晚于 today {today}"), format!("done on {done}, after `today` {today}"));
    }
    match (done, due.due) {
        (Point::Day(done), Point::Moment(due)) if done == Point::Moment(due).day() => {
            let clock = format!("{:02}:{:02}", due.hour(), due.minute());
            Err(Problem::new(
                Code::NeedsInstant,
                "facts.done",
                Text::new(
                    format!("期限于当日 {clock} 届满，须给出办结时刻"),
                    format!("the term ends that day at {clock}: the time it was done is needed"),
                ),
                Text::new("例如 2024-01-02T10:00+08:00", "for instance 2024-01-02T10:00+08:00"),
            ))
        }
        _ => Ok(()),
    }
}

/// What must still be known before anything can be counted.
fn asks(term: &TermOn, case: Option<&CaseOn>, start: Option<Point>, given: &Given) -> Vec<Ask> {
    let mut asks = Vec::new();
    if case.is_none() {
        asks.push(ask_case(term.cases.iter().map(|case| (case.limit.id.as_str(), &case.limit.name))));
    }
    if start.is_none() {
        asks.push(Ask::new("start", start_question(case.or(term.cases.first()).map(|case| &case.limit))));
    }
    if let Some(per) = case.and_then(|case| case.limit.per.as_ref()).filter(|_| given.since.times.is_none()) {
        asks.push(Ask::new(per.fact.as_str(), per.name.clone()));
    }
    asks.extend(given.unknown.iter().map(|fact| Ask::new(*fact, since_question(fact))));
    asks
}

/// Which of a rule's cases it is.
pub(super) fn ask_case<'a>(cases: impl IntoIterator<Item = (&'a str, &'a Text)>) -> Ask {
    Ask::new("case", case_question()).of(cases)
}

pub(super) fn case_question() -> Text {
    Text::new("属于哪种情形？", "which case is it?")
}

/// What may have happened since the term began.
pub(super) fn since_question(fact: &str) -> Text {
    match fact {
        "extended_by" => Text::new("延长了多少？没有则为 0", "by how much was it extended? 0 if it was not"),
        "pauses" => Text::new("期间何时中止？没有则为空列表", "when did the clock stand still? an empty list if never"),
        _ => Text::new("何时办结？未办结则不写", "when was it done? leave it out if it is not"),
    }
}

/// What starts the term, as a question.
pub(super) fn start_question(limit: Option<&Limit>) -> Text {
    match limit.and_then(|limit| limit.start.as_ref()) {
        Some(start) => Text::new(format!("{}是何时？", start.zh), format!("when was the {}?", start.en)),
        None => Text::new("自何时起算？", "from when does it run?"),
    }
}

fn beside(limit: &rulebook::Beside) -> Beside {
    Beside { cite: limit.cite.clone(), marks: limit.standing.into(), book: limit.book.clone(), within: Some(limit.within), due: limit.due }
}

fn grounds(found: &Found, due: &Due) -> Vec<Ground> {
    let carried =
        |gives: Option<Text>, cite: &Citation| Ground { cite: cite.clone(), rule: found.rule.id.clone(), book: due.book.clone(), gives };
    let mut grounds = vec![carried(Some(due.within.text(due.bound)), &due.limit.cite)];
    grounds.extend(due.also.iter().map(|cite| carried(None, cite)));
    if let Some(extension) = due.limit.extension.as_ref().filter(|_| due.extension.is_some()) {
        grounds.push(carried(Some(extension.condition.clone()), &extension.cite));
    }
    let stopped = |clause: &&Clause| due.stopped_by.iter().any(|pause| pause.cause.as_ref().is_none_or(|cause| *cause == clause.id));
    grounds.extend(due.limit.pauses.iter().filter(stopped).map(|clause| carried(Some(clause.name.clone()), &clause.cite)));
    grounds
}

/// What was considered and did not apply: a laxer local limit, a local rule without a figure, a pause that stopped nothing.
fn tried(due: &Due, since: &Circumstances) -> Vec<Tried> {
    let mut tried: Vec<Tried> = due.laxer.iter().map(|laxer| laxer_tried(laxer, due)).collect();
    let failed = |outcome, failed, cite: &Citation| Tried { cite: cite.clone(), outcome, failed, rule: None, book: None };
    tried.extend(due.silent.iter().map(|(says, cite)| {
        let silent = Text::new("未规定数字，适用国家规定", "it sets no figure: the national rule answers");
        failed(says.clone(), silent, cite)
    }));
    tried.extend(since.pauses.iter().filter(|pause| !due.stopped_by.contains(pause)).map(|pause| {
        let outcome = Text::new(format!("{}至{}中止", pause.from, pause.to), format!("a pause from {} to {}", pause.from, pause.to));
        let idle = Text::new(
            "未在期限进行中，其间没有应计之日，或其事由不使该期限中止",
            "it did not fall within the term, held no day that counts, or its cause does not stop this one",
        );
        failed(outcome, idle, &due.limit.cite)
    }));
    tried
}

fn laxer_tried(laxer: &rulebook::Beside, due: &Due) -> Tried {
    let failed = match laxer.due.filter(|_| laxer.within == due.within) {
        Some(own) => Text::new(
            format!("按其自己的算法于 {own} 届满；按“{}”的算法于 {} 届满，从严", due.book, due.due),
            format!("it ends on {own} by its own way of counting, and on {} by that of `{}`, which is stricter", due.due, due.book),
        ),
        None => Text::new(
            format!("宽于“{}”的{}", due.book, due.within.text(due.bound).zh),
            format!("laxer than {} of `{}`", due.within.text(due.bound).en, due.book),
        ),
    };
    Tried { cite: laxer.cite.clone(), outcome: laxer.within.text(due.bound), failed, rule: None, book: Some(laxer.book.clone()) }
}
