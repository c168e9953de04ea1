//! The doors of a rulebook: each opens to the rules of its form and says of every other what it is; what it gives decides as `ask` does.

use std::{fmt::Debug, str::FromStr, sync::Arc};

use chrono::NaiveDate;
use gongkai::{
    Code, Library, Problem, Problems, Rulebook, Truth, ask,
    form::table::Table,
    rulebook::{
        Form, FormKind, Verb,
        names::{Asks, OfTable},
    },
    rules::{
        attribute, exemption,
        request::{self, form_of_supply, no_resale, outcome, own_record},
    },
};
use gongkai_tests::Random;
use serde_json::{Map, Value, json};

fn books() -> Vec<Arc<Rulebook>> {
    Library::embedded().ids().map(|id| Library::embedded().book(id).unwrap()).collect()
}

/// A day on which each version of each rule is in force.
fn versions(book: &Rulebook) -> impl Iterator<Item = (&str, NaiveDate, &Form)> {
    book.rules().map(|rule| {
        let days = [rule.valid.from, rule.valid.to, book.valid.to, book.valid.from];
        let day = days.into_iter().flatten().next().unwrap_or_else(|| "2024-01-02".parse().unwrap());
        (rule.id.as_str(), day, &rule.form)
    })
}

/// What comes of knocking at every door but that of terms.
fn knock(book: &Rulebook, rule: &str, on: NaiveDate) -> [(FormKind, Option<Problem>); 8] {
    fn shut<T>(door: Result<T, Problems>) -> Option<Problem> {
        door.err().map(|problems| problems.first().clone())
    }
    [
        (FormKind::Cadence, shut(book.cadence(rule, on))),
        (FormKind::Checklist, shut(book.checklist(rule, on))),
        (FormKind::Table, shut(book.table(rule, on))),
        (FormKind::Chain, shut(book.chain(rule, on))),
        (FormKind::Band, shut(book.band(rule, on))),
        (FormKind::Ledger, shut(book.ledger(rule, on))),
        (FormKind::Letter, shut(book.letter(rule, on))),
        (FormKind::Signs, shut(book.signs(rule, on))),
    ]
}

#[test]
fn a_door_opens_to_the_rules_of_its_form_alone() {
    for book in books() {
        for (rule, on, form) in versions(&book) {
            let is = form.kind();
            for (door, shut) in knock(&book, rule, on) {
                match shut {
                    None => assert_eq!(door, is, "{rule}"),
                    Some(problem) if is == FormKind::Silent => assert_eq!(problem.code, Code::NoFigure, "{rule}"),
                    Some(problem) => {
                        assert_eq!(problem.code, Code::WrongType, "{rule}: {problem}");
                        // A band says which of the three it is.
                        let is_called = form.verb().map_or(is.text(), Verb::text);
                        assert_eq!(problem.message.en, format!("`{rule}` is {}, not {}", is_called.en, door.text().en));
                        assert_ne!(door, is, "{rule}");
                    }
                }
            }
            match (book.term(rule, on), is) {
                (Ok(_), FormKind::Term | FormKind::Silent) => {}
                (Err(problems), FormKind::Silent) => assert_eq!(problems.first().code, Code::NoFigure, "{rule}"),
                (Err(problems), _) => assert_eq!(problems.first().code, Code::WrongType, "{rule}: {problems}"),
                (Ok(_), _) => panic!("{rule} is no term"),
            }
        }
    }
}

#[test]
fn what_a_door_refuses_it_sends_to_the_verb_that_knows() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let on = "2024-03-01".parse().unwrap();
    let help = |problems: Problems| problems.first().help.en.to_string();
    assert_eq!(help(book.term("attribute", on).unwrap_err()), "put it to `verdict`");
    assert_eq!(help(book.table("request.reply", on).unwrap_err()), "put it to `due`");
    assert_eq!(help(book.table("request.fee", on).unwrap_err()), "put it to `price`");
    assert_eq!(help(book.band("request.form", on).unwrap_err()), "put it to `review`");
    assert_eq!(help(book.table("request.outcome.letter", on).unwrap_err()), "put the question with `ask`");
    let fee = book.band(request::fee::Rule, on).unwrap();
    assert_eq!(fee.grades().unwrap_err().message.en, "`request.fee` is a tariff, not a scale of grades");
}

/// Verdicts of chance facts, by the door of each table and through `ask`.
#[test]
fn a_bound_table_decides_as_ask_does() {
    let mut random = Random::new(7);
    for book in books() {
        for (rule, on, form) in versions(&book) {
            let Form::Table(table) = form else { continue };
            let law = book.table(rule, on).unwrap();
            for _ in 0..40 {
                let facts = chance(table, &mut random);
                let given = facts.iter().map(|(fact, truth)| ((*fact).to_owned(), json!(truth.known())));
                let question = json!({ "rule": rule, "book": book.id, "on": on.to_string(), "facts": given.collect::<Map<_, _>>() });
                let answer: Value = serde_json::from_str(&ask(&question.to_string())).unwrap();
                let list = |key: &str, of: &str| -> Vec<&str> {
                    answer.get(key).and_then(Value::as_array).into_iter().flatten().map(|entry| entry[of].as_str().unwrap()).collect()
                };
                let verdict = match law.verdict(facts) {
                    Ok(verdict) => verdict,
                    Err(problems) => {
                        let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
                        assert!(problems.iter().all(|problem| problem.code == Code::Contradiction), "{question}: {problems}");
                        assert_eq!(list("errors", "path"), paths, "{question}");
                        continue;
                    }
                };
                let outcome = verdict.outcome();
                assert_eq!(answer.get("outcome").and_then(Value::as_str), outcome.map(|outcome| &*outcome.id), "{question}");
                let grounds: Vec<&str> = verdict.grounds().map(|ground| ground.row.source.rule.as_str()).collect();
                assert!(grounds.is_empty() || list("grounds", "rule") == grounds, "{question}");
                let tried: Vec<&str> = verdict.tried().map(|tried| tried.row.source.rule.as_str()).collect();
                assert_eq!(list("tried", "rule"), tried, "{question}");
                let duties: Vec<&str> = verdict.duties().map(|duty| duty.rule.as_str()).collect();
                assert_eq!(list("duties", "rule"), duties, "{question}");
                // The day of what happened is asked for as well.
                let dated = outcome.and_then(|outcome| outcome.dated.as_ref()).map(|dated| dated.fact.clone());
                let open: Vec<String> = verdict.asks().into_iter().map(|ask| ask.fact).chain(dated).collect();
                assert_eq!(list("open", "fact"), open, "{question}");
            }
        }
    }
}

fn chance<'t>(table: &'t Table, random: &mut Random) -> Vec<(&'t str, Truth)> {
    let mut truth = || *random.pick(&[Truth::Yes, Truth::No, Truth::No, Truth::Unknown]).unwrap();
    table.facts.iter().map(|fact| (fact.id.as_str(), truth())).collect()
}

/// By its closed names a table decides as by text, in every version of the rule.
fn same_by_name<R>(rule: R)
where
    R: Asks<Table, Names = R> + OfTable<Fact: FromStr<Err: Debug>> + Copy,
{
    let mut random = Random::new(11);
    let mut count = 0;
    for book in books() {
        for (_, on, form) in versions(&book).filter(|(id, ..)| *id == rule.rule()) {
            let Form::Table(table) = form else { continue };
            let (law, by_text) = (book.table(rule, on).unwrap(), book.table(rule.rule(), on).unwrap());
            for _ in 0..200 {
                let facts = chance(table, &mut random);
                let named: Vec<(R::Fact, Truth)> = facts.iter().map(|(fact, truth)| (fact.parse().unwrap(), *truth)).collect();
                let (verdict, other) = match (law.verdict(named), by_text.verdict(facts)) {
                    (Ok(verdict), Ok(other)) => (verdict, other),
                    (verdict, other) => {
                        assert_eq!(verdict.err().unwrap(), other.err().unwrap());
                        continue;
                    }
                };
                assert_eq!((verdict.decision(), verdict.facts()), (other.decision(), other.facts()));
                let outcome = verdict.outcome().map(|outcome| outcome.as_ref().to_owned());
                assert_eq!(outcome, other.outcome().map(|outcome| outcome.id.clone()));
                count += 1;
            }
        }
    }
    assert!(count > 0, "{}", rule.rule());
}

#[test]
fn names_are_as_good_as_text() {
    same_by_name(attribute::Rule);
    same_by_name(outcome::Rule);
    same_by_name(own_record::Rule);
    same_by_name(form_of_supply::Rule);
    same_by_name(no_resale::Rule);
}

#[test]
fn the_id_of_a_rule_is_as_good_as_its_text() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let on: NaiveDate = "2024-03-01".parse().unwrap();
    let id = &book.rule("attribute", on).unwrap().rule.id;
    assert_eq!(book.table(id, on).unwrap().content(), book.table("attribute", on).unwrap().content());
}

#[test]
fn a_name_reads_back_and_a_misspelt_one_is_told_the_nearest() {
    for fact in attribute::Fact::ALL {
        assert_eq!(fact.to_string().parse::<attribute::Fact>().unwrap(), *fact);
    }
    let fault = "state_secrets".parse::<attribute::Fact>().unwrap_err();
    assert_eq!((fault.code, &*fault.help.en), (Code::BadValue, "did you mean `state_secret`?"));
}

#[test]
fn a_fact_that_the_law_of_the_day_does_not_ask_about_is_refused() {
    use attribute::Fact;
    let book = Library::embedded().book("cn-2019").unwrap();
    let law = book.table(attribute::Rule, "2024-05-06".parse().unwrap()).unwrap();
    let faults = law.verdict([(Fact::ThirdPartyObjects, Truth::Yes), (Fact::StateSecret, Truth::Yes)]).map(|_| ()).unwrap_err();
    assert_eq!((faults.first().code.as_str(), faults.first().path.as_str()), ("unknown_key", "facts.third_party_objects"));
    assert_eq!(faults.first().help.en, "did you mean `third_party_consents`?");
    let faults = law.verdict([(Fact::StateSecret, Truth::Yes), (Fact::StateSecret, Truth::No)]).map(|_| ()).unwrap_err();
    assert_eq!((faults.first().code.as_str(), faults.first().path.as_str()), ("duplicate_key", "facts.state_secret"));
}

#[test]
fn a_chain_and_a_checklist_take_names_and_refuse_what_is_none() {
    use exemption::chain::{Fact, Step};
    let on = "2024-03-01".parse().unwrap();
    let book = Library::embedded().book("jiujiang-county-2022").unwrap();
    let chain = book.chain(exemption::chain::Rule, on).unwrap();
    let progress = chain.progress([Step::Draft, Step::PrincipalSign], [(Fact::SuperiorApproval, Truth::No)]).unwrap();
    assert_eq!(progress.skipped.iter().map(|step| step.id.as_str()).collect::<Vec<_>>(), ["deputy_review"]);
    let faults = chain.progress([Step::Draft, Step::SelfReview], []).unwrap_err();
    assert_eq!((faults.first().code, faults.first().path.as_str()), (Code::BadValue, "facts.taken[1]"));
    let by_text = book.chain("exemption.chain", on).unwrap();
    let faults = by_text.progress(["draft"], [("superior_aproval", Truth::No)]).unwrap_err();
    assert_eq!((faults.first().code, &*faults.first().help.en), (Code::UnknownKey, "did you mean `superior_approval`?"));
}

/// A name of a rulebook of one's own that the closed list has not is refused where it would be lost.
#[test]
fn an_outcome_that_the_closed_list_has_not_is_refused() {
    let own = Rulebook::from_toml(
        "own.toml",
        r#"
        [book]
        id = "own"
        title = { zh = "本局办法", en = "our own rules" }
        scope = { zh = "本局", en = "our office" }
        version = "1"
        [document.own]
        title = "本局办法"
        [table."request.no_resale"]
        name = { zh = "不得有偿提供", en = "no paid supply" }
        cite = { document = "own", provision = "第二条", evidence = "text" }
        fact = [{ id = "paid", name = { zh = "是否有偿？", en = "is it paid for?" } }]
        outcome = [{ id = "frowned_upon", name = { zh = "不提倡", en = "frowned upon" } }]
        row = [{ outcome = "frowned_upon", when = [] }]
        "#,
        Library::embedded(),
    )
    .unwrap();
    let on = "2024-03-01".parse().unwrap();
    let faults = own.table(no_resale::Rule, on).unwrap_err();
    assert_eq!((faults.first().code, faults.first().path.as_str()), (Code::BadValue, "outcome"));
    let law = own.table("request.no_resale", on).unwrap();
    assert_eq!(law.verdict([]).unwrap().outcome().unwrap().id, "frowned_upon");
}
