//! May it be opened? Every combination of yes, no and unknown facts, beside the text of the law as plain code.
//!
//! The code below was written from the articles, not from the tables. What an unknown fact means is not left to any rule of
//! three-valued logic: a combination is settled where all its completions come to the same outcome.

use std::{collections::BTreeSet, ops::Range, thread};

use gongkai::{
    Library,
    form::table::{Decision, Known, Table},
    rulebook::Form,
};
use gongkai_tests::{Random, Sweep, wrong_questions};
use serde_json::{Map, Value, json};

/// What the law makes of a piece of government information.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attribute {
    /// 不予公开, article 14.
    Withheld,
    /// 不得公开, articles 15 and 32.
    MustNotOpen,
    /// 可以不予公开, article 16.
    MayWithhold,
    /// 主动公开, articles 19–22.
    Proactive,
    /// 依申请公开, article 27.
    OnRequest,
}

const ATTRIBUTES: [(Attribute, &str); 5] = [
    (Attribute::Withheld, "withheld"),
    (Attribute::MustNotOpen, "must_not_open"),
    (Attribute::MayWithhold, "may_withhold"),
    (Attribute::Proactive, "proactive"),
    (Attribute::OnRequest, "on_request"),
];

/// Whether a fact holds.
type Facts<'a> = &'a dyn Fn(&str) -> bool;

const FACTS_2019: [&str; 15] = [
    "state_secret",
    "forbidden_by_law",
    "endangers_security",
    "third_party_harm",
    "third_party_consents",
    "third_party_objects_with_reasons",
    "public_interest_grave",
    "internal_affairs",
    "process_record",
    "enforcement_file",
    "opening_required",
    "public_interest",
    "wide_knowledge",
    "participation",
    "listed",
];

const READINGS_2019: [&str; 2] = ["override_covers_internal", "exception_opens"];

/// 条例 (2019), articles 13–16, 19–22, 27 and 32.
fn law_2019(is: Facts) -> Attribute {
    // 第十四条: 依法确定为国家秘密；法律、行政法规禁止公开；公开后可能危及三安全一稳定 — 不予公开. No exception follows.
    if is("state_secret") || is("forbidden_by_law") || is("endangers_security") {
        return Attribute::Withheld;
    }
    // 第十五条: 公开会对第三方合法权益造成损害 — 不得公开. 但是，第三方同意公开或者不公开会对公共利益造成重大影响的，予以公开.
    // 第三十二条 speaks of the same harm: 第三方不同意公开且有合理理由的，不予公开; the public interest goes before it here too. Whoever
    // objects does not consent, so that it adds nothing to what article 15 says.
    let harm = is("third_party_harm");
    let opened_by_exception = is("third_party_consents") || is("public_interest_grave");
    if harm && !opened_by_exception {
        return Attribute::MustNotOpen;
    }
    // 第十六条: may be held back, unless the exception of article 15 is read as a command to open.
    let held_back_is_open_to_choice = !(is("exception_opens") && harm && opened_by_exception);
    // 第一款: 内部事务信息. 第二款: 过程性信息, 行政执法案卷信息. 法律、法规、规章规定上述信息应当公开的，从其规定 ends the second paragraph.
    let opening_required = is("opening_required");
    let internal = is("internal_affairs") && !(opening_required && is("override_covers_internal"));
    let second_paragraph = (is("process_record") || is("enforcement_file")) && !opening_required;
    if held_back_is_open_to_choice && (internal || second_paragraph) {
        return Attribute::MayWithhold;
    }
    // 第十九条: three tests, any of them; 第二十条 to 第二十二条: the lists that follow from it.
    if is("public_interest") || is("wide_knowledge") || is("participation") || is("listed") {
        return Attribute::Proactive;
    }
    // 第十三条: everything else is opened too; 第二十七条: 除行政机关主动公开的政府信息外 it is had on request.
    Attribute::OnRequest
}

/// 第三方同意公开 and 第三方不同意公开 are each other's opposite: the consent is that of every third party there is.
fn can_be_2019(is: Facts) -> bool {
    !(is("third_party_consents") && is("third_party_objects_with_reasons"))
}

const FACTS_2008: [&str; 10] = [
    "state_secret",
    "trade_secret_or_privacy",
    "endangers_security",
    "right_holder_consents",
    "third_party_objects",
    "public_interest_grave",
    "own_interest",
    "wide_knowledge_or_participation",
    "organisation_and_procedure",
    "listed",
];

/// 条例 (2007), articles 8–14 and 23.
fn law_2008(is: Facts) -> Attribute {
    // 第十四条: 不得公开涉及国家秘密、商业秘密、个人隐私的政府信息. 第八条: 不得危及国家安全、公共安全、经济安全和社会稳定.
    if is("state_secret") || is("endangers_security") {
        return Attribute::MustNotOpen;
    }
    // 第十四条 goes on: 权利人同意公开, or 不公开可能对公共利益造成重大影响 — 可以予以公开. 第二十三条: 第三方不同意公开的，不得公开 — no reasons
    // are asked for; the public interest alone goes before the veto.
    let opened = is("public_interest_grave") || is("right_holder_consents") && !is("third_party_objects");
    if is("trade_secret_or_privacy") && !opened {
        return Attribute::MustNotOpen;
    }
    // 第九条, and the lists of 第十条 to 第十二条.
    if is("own_interest") || is("wide_knowledge_or_participation") || is("organisation_and_procedure") || is("listed") {
        return Attribute::Proactive;
    }
    // 第十三条.
    Attribute::OnRequest
}

/// One national law: its table in the library, and its text as code.
struct Law {
    table: Table,
    facts: &'static [&'static str],
    readings: &'static [&'static str],
    /// The readings that the book takes unless the question says otherwise.
    taken: &'static [&'static str],
    text: fn(Facts) -> Attribute,
    /// Whether facts can be so together.
    can_be: fn(Facts) -> bool,
    /// A day on which it is in force.
    on: &'static str,
}

/// The combinations of a law's facts under one choice of its readings.
struct Combinations<'a> {
    law: &'a Law,
    sweep: Sweep,
    /// The outcomes that the completions of each combination come to, as bits of the table's outcomes; none where it cannot be.
    possible: Vec<u16>,
}

fn table(book: &str, on: &str) -> Table {
    let book = Library::embedded().book(book).unwrap();
    let Form::Table(table) = &book.rule("attribute", on.parse().unwrap()).unwrap().rule.form else {
        panic!("`attribute` of {} is no table", book.id)
    };
    table.clone()
}

fn law_of_2019() -> Law {
    let on = "2024-01-01";
    Law { table: table("cn-2019", on), facts: &FACTS_2019, readings: &READINGS_2019, taken: &[], text: law_2019, can_be: can_be_2019, on }
}

fn law_of_2008() -> Law {
    let on = "2010-01-01";
    Law { table: table("cn-2008", on), facts: &FACTS_2008, readings: &[], taken: &[], text: law_2008, can_be: |_| true, on }
}

/// S0 制度2 三 repeats the articles, but sets internal affairs and deliberation records side by side before 从其规定; what it adds, that
/// information for some persons only is had on request, is what article 27 makes of it anyway.
fn law_of_jiujiang() -> Law {
    let on = "2024-01-01";
    let table = table("jiujiang-county-2022", on);
    Law {
        table,
        facts: &FACTS_2019,
        readings: &READINGS_2019,
        taken: &["override_covers_internal"],
        text: law_2019,
        can_be: can_be_2019,
        on,
    }
}

impl Law {
    fn bit(&self, fact: &str) -> u64 {
        let place = self.table.facts.iter().position(|found| found.id == fact);
        1 << place.unwrap_or_else(|| panic!("the table does not ask `{fact}`"))
    }

    fn combinations(&self, readings: usize) -> Combinations<'_> {
        let outcome = |attribute: Attribute| -> u16 {
            let (_, id) = ATTRIBUTES[attribute as usize];
            let place = self.table.outcomes.iter().position(|outcome| outcome.id == id);
            1 << place.unwrap_or_else(|| panic!("the table has no outcome `{id}`"))
        };
        let bits: Vec<u64> = self.facts.iter().map(|fact| self.bit(fact)).collect();
        let chosen = |known: Known, i: usize| known.with(self.bit(self.readings[i]), readings >> i & 1 == 1);
        let sweep = Sweep::new(&bits, (0..self.readings.len()).fold(Known::default(), chosen));
        let possible = sweep.possible(|holds| {
            let is: Facts = &|fact| holds & self.bit(fact) != 0;
            if (self.can_be)(is) { outcome((self.text)(is)) } else { 0 }
        });
        Combinations { law: self, sweep, possible }
    }
}

impl Combinations<'_> {
    /// What is known, in words.
    fn describe(&self, facts: Known) -> String {
        let said = |fact: &str| match self.law.bit(fact) {
            bit if facts.known & bit == 0 => None,
            bit if facts.value & bit == 0 => Some(format!("!{fact}")),
            _ => Some(fact.to_owned()),
        };
        self.law.facts.iter().chain(self.law.readings).filter_map(|fact| said(fact)).collect::<Vec<_>>().join(" ")
    }

    /// Looks at every combination; gives those that could be settled and are left open.
    fn compare(&self, range: Range<usize>) -> Vec<Known> {
        let mut too_careful = Vec::new();
        for (number, facts) in self.sweep.walk(range) {
            let possible = self.possible[number];
            match self.law.table.decide(facts) {
                Decision::Settled { outcome } if possible == 1 << outcome => {}
                Decision::Open if possible.count_ones() == 1 => too_careful.push(facts),
                Decision::Open if possible != 0 => {}
                Decision::Contradictory if possible == 0 => {}
                decision => panic!("{}: {decision:?}, the text allows {possible:b}", self.describe(facts)),
            }
        }
        too_careful
    }
}

/// Two halves of a range at the same time.
fn halves<T: Send>(end: usize, work: impl Fn(Range<usize>) -> T + Sync) -> [T; 2] {
    thread::scope(|scope| {
        let second = scope.spawn(|| work(end / 2..end));
        let first = work(0..end / 2);
        [first, second.join().unwrap()]
    })
}

/// Every combination agrees with the law, and learning more never takes a verdict back: both follow from each verdict being the one
/// that all completions share.
fn agrees_with_the_text(law: &Law) {
    for readings in 0..1 << law.readings.len() {
        let combinations = law.combinations(readings);
        let count = combinations.sweep.count();
        let too_careful = halves(count, |range| combinations.compare(range)).concat();
        println!("{count} combinations, readings {readings}: {} more could be settled", too_careful.len());
        let shown: Vec<String> = too_careful.iter().rev().take(10).map(|facts| combinations.describe(*facts)).collect();
        assert!(too_careful.is_empty(), "all completions share the outcome, yet it is left open:\n{}", shown.join("\n"));
    }
}

/// The open questions settle the verdict whatever their answers are, and without any one of them they would not. One of so many
/// combinations is looked at.
fn asks_what_is_needed(law: &Law, step: usize) {
    let settled = |facts: Known| law.table.decide(facts) != Decision::Open;
    for readings in 0..1 << law.readings.len() {
        let combinations = law.combinations(readings);
        halves(combinations.sweep.count(), |range| {
            for (_, facts) in combinations.sweep.walk(range).step_by(step) {
                let questions = law.table.questions(facts);
                let wrong = wrong_questions(facts, questions, &settled);
                assert!(wrong.is_none(), "{}: {} {questions:b}", combinations.describe(facts), wrong.unwrap_or_default());
            }
        });
    }
}

#[test]
fn the_attribute_of_2019_is_what_the_text_says() {
    agrees_with_the_text(&law_of_2019());
}

#[test]
fn the_attribute_of_2008_is_what_the_text_says() {
    agrees_with_the_text(&law_of_2008());
}

/// A step prime to three meets all values of all facts.
#[test]
fn the_attribute_of_2019_asks_what_is_needed() {
    asks_what_is_needed(&law_of_2019(), 61);
}

#[test]
fn the_attribute_of_2008_asks_what_is_needed() {
    asks_what_is_needed(&law_of_2008(), 1);
}

/// What is asked in JSON is answered as the text says: facts that are null or left out are unknown, readings stand unless they are set.
fn is_asked(law: &Law, book: &str, random: &mut Random) {
    let mut facts = Map::new();
    let (mut holds, mut unknown) = (BTreeSet::new(), Vec::new());
    for fact in law.facts {
        match random.below(6) {
            0 | 1 if unknown.len() < 9 => {
                unknown.push(*fact);
                if random.coin() {
                    facts.insert((*fact).to_owned(), Value::Null);
                }
            }
            value => {
                facts.insert((*fact).to_owned(), (value == 5).into());
                holds.extend((value == 5).then_some(*fact));
            }
        }
    }
    for reading in law.readings {
        if random.coin() {
            let value = random.coin();
            facts.insert((*reading).to_owned(), value.into());
            holds.extend(value.then_some(*reading));
        } else {
            holds.extend(law.taken.iter().find(|taken| *taken == reading));
        }
    }
    let outcome = |values: usize| {
        let turned_out = |fact: &str| unknown.iter().position(|found| *found == fact).is_some_and(|place| values >> place & 1 == 1);
        let is: Facts = &|fact| holds.contains(fact) || turned_out(fact);
        (law.can_be)(is).then(|| ATTRIBUTES[(law.text)(is) as usize].1)
    };
    let possible: BTreeSet<&str> = (0..1 << unknown.len()).filter_map(outcome).collect();
    let question = json!({ "rule": "attribute", "book": book, "facts": facts, "on": law.on }).to_string();
    let answer: Value = serde_json::from_str(&gongkai::ask(&question)).unwrap();
    let asked = answer["open"].as_array().map(|open| open.iter().map(|one| one["fact"].as_str().unwrap()).collect::<Vec<_>>());
    // Of a settled outcome only what its duties turn on is still asked.
    let of_duties = answer["open"].as_array().is_none_or(|open| open.iter().all(|one| one.get("duties").is_some()));
    match possible.len() {
        0 => assert_eq!(answer["errors"][0]["code"], "contradiction", "{question}: {answer}"),
        1 => assert!(answer["outcome"] == **possible.first().unwrap() && of_duties, "{question}: {answer}"),
        _ => {
            let asked = asked.unwrap_or_else(|| panic!("{question}: {answer}"));
            let sensible = !asked.is_empty() && asked.iter().all(|fact| unknown.contains(fact));
            assert!(sensible && answer.get("outcome").is_none(), "{question}: {answer}");
        }
    }
    if possible.len() == 1 {
        assert!(!answer["grounds"].as_array().unwrap().is_empty(), "{question}: {answer}");
    }
}

#[test]
fn questions_in_json_are_answered_as_the_text_says() {
    let (new, old, county, mut random) = (law_of_2019(), law_of_2008(), law_of_jiujiang(), Random::new(14));
    for _ in 0..2000 {
        is_asked(&new, "cn-2019", &mut random);
        is_asked(&old, "cn-2008", &mut random);
        is_asked(&county, "jiujiang-county-2022", &mut random);
    }
}
