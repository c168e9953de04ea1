//! Facts that know each other: what the tables make of it, beside every combination of them gone through one by one.

use gongkai::{
    Code, Library, Rulebook, Truth,
    classify::attribute::{Fact, Rule},
    form::table::{Decision, Known, Table},
    rulebook::Form,
};
use gongkai_tests::{Random, Sweep, wrong_questions};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Up to so many facts that are tied to each other every combination is tried.
const EVERY: usize = 12;
/// Beyond that, so many by chance.
const CHANCE: usize = 2_000;

const FACTS: usize = 4;

/// What is written of the facts of a table: each is a number, true unless it is negated.
#[derive(Debug, Clone)]
enum Tie {
    Excludes(Vec<(usize, bool)>),
    Implies(Vec<(usize, bool)>, (usize, bool)),
}

impl Tie {
    /// Whether the facts that hold are as it says. (Read off the words: none is turned into the other.)
    fn allows(&self, holds: u64) -> bool {
        let is = |(fact, wanted): &(usize, bool)| (holds >> fact & 1 == 1) == *wanted;
        match self {
            Self::Excludes(of) => of.iter().filter(|literal| is(literal)).count() <= 1,
            Self::Implies(given, then) => !given.iter().all(is) || is(then),
        }
    }

    fn names_each_once(&self) -> bool {
        let (Self::Excludes(of) | Self::Implies(of, _)) = self;
        of.iter().enumerate().all(|(i, (fact, _))| of.iter().skip(i + 1).all(|(other, _)| other != fact))
    }
}

fn written((fact, wanted): &(usize, bool)) -> String {
    format!("{}f{fact}", if *wanted { "" } else { "!" })
}

/// A table of rows and ties, with a last row for whatever is left.
#[derive(Debug, Clone)]
struct Draft {
    rows: Vec<(usize, Vec<(usize, bool)>)>,
    excludes: Vec<Tie>,
    implies: Vec<Tie>,
}

impl Draft {
    fn ties(&self) -> impl Iterator<Item = &Tie> {
        self.excludes.iter().chain(&self.implies)
    }

    /// Every combination that can be, as the facts that hold.
    fn possible(&self) -> Vec<u64> {
        (0..1 << FACTS).filter(|holds| self.ties().all(|tie| tie.allows(*holds))).collect()
    }

    /// The first row that applies; the one behind the last where none does.
    fn row(&self, holds: u64) -> usize {
        let applies = |when: &[(usize, bool)]| when.iter().all(|(fact, wanted)| (holds >> fact & 1 == 1) == *wanted);
        self.rows.iter().position(|(_, when)| applies(when)).unwrap_or(self.rows.len())
    }

    fn outcome(&self, holds: u64) -> usize {
        self.rows.get(self.row(holds)).map_or(2, |(outcome, _)| *outcome)
    }

    /// Whether it is a table that says what it means: each tie adds something, all can be so, no fact is settled by them alone, and
    /// every row is reached.
    fn is_sound(&self) -> bool {
        let mut allowed: Vec<u64> = (0..1 << FACTS).collect();
        for tie in self.ties() {
            let now: Vec<u64> = allowed.iter().copied().filter(|holds| tie.allows(*holds)).collect();
            let free = |fact: usize| [0, 1].into_iter().all(|value| now.iter().any(|holds| holds >> fact & 1 == value));
            if !tie.names_each_once() || now.len() == allowed.len() || !(0..FACTS).all(free) {
                return false;
            }
            allowed = now;
        }
        (0..=self.rows.len()).all(|row| allowed.iter().any(|holds| self.row(*holds) == row))
    }

    fn load(&self) -> Option<Table> {
        let text = |name: &str| json!({ "zh": format!("{name}？"), "en": name });
        let list = |literals: &[(usize, bool)]| literals.iter().map(written).collect::<Vec<_>>();
        let rows = self.rows.iter().map(|(outcome, when)| json!({ "outcome": format!("o{outcome}"), "when": list(when) }));
        let rows: Vec<Value> = rows.chain([json!({ "outcome": "o2", "when": [] })]).collect();
        let mut table = json!({
            "name": text("table"),
            "cite": { "document": "own", "provision": "第一条", "evidence": "text" },
            "fact": (0..FACTS).map(|i| json!({ "id": format!("f{i}"), "name": text(&format!("f{i}")) })).collect::<Vec<_>>(),
            "outcome": (0..3).map(|i| json!({ "id": format!("o{i}"), "name": text(&format!("o{i}")) })).collect::<Vec<_>>(),
            "row": rows,
        });
        for tie in self.ties() {
            let (key, entry) = match tie {
                Tie::Excludes(of) => ("excludes", json!({ "of": list(of) })),
                Tie::Implies(given, then) => ("implies", json!({ "if": list(given), "then": written(then) })),
            };
            table.as_object_mut().unwrap().entry(key).or_insert_with(|| json!([])).as_array_mut().unwrap().push(entry);
        }
        let book = json!({
            "book": { "id": "own", "title": text("own"), "scope": text("own"), "version": "1" },
            "document": { "own": { "title": "本局办法" } },
            "table": { "own.table": table },
        });
        let book = Rulebook::from_json("own", &book.to_string(), Library::embedded()).ok()?;
        match &book.rules().next()?.form {
            Form::Table(table) => Some(table.clone()),
            _ => None,
        }
    }
}

/// Every combination of what is known.
fn combinations() -> impl Iterator<Item = Known> {
    (0..1_u64 << FACTS).flat_map(|known| (0..=known).filter(move |value| value & !known == 0).map(move |value| Known { known, value }))
}

/// What is possible and agrees with what is known.
fn completions(possible: &[u64], facts: Known) -> Vec<u64> {
    possible.iter().copied().filter(|holds| holds & facts.known == facts.value).collect()
}

/// What all of some combinations have in common; nothing has none.
fn shared(all: &[u64], among: u64) -> Option<Known> {
    let (value, falsehood) = all.iter().fold((among, among), |(yes, no), holds| (yes & holds, no & !holds));
    (!all.is_empty()).then_some(Known { known: value | falsehood, value })
}

fn literal() -> impl Strategy<Value = (usize, bool)> {
    (0..FACTS, prop::bool::weighted(0.7))
}

fn draft() -> impl Strategy<Value = Draft> {
    let literals = |size| prop::collection::vec(literal(), size);
    let excludes = prop::collection::vec(literals(2..4).prop_map(Tie::Excludes), 0..3);
    let implies = prop::collection::vec((literals(1..3), literal()).prop_map(|(given, then)| Tie::Implies(given, then)), 0..3);
    let rows = prop::collection::vec((0..3_usize, literals(1..4)), 0..4);
    (rows, excludes, implies).prop_map(|(rows, excludes, implies)| Draft { rows, excludes, implies })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    /// The loader finds what is wrong with them, and nothing else.
    #[test]
    fn a_table_loads_if_what_it_says_of_its_facts_can_be_meant(draft in draft()) {
        prop_assert_eq!(draft.load().is_some(), draft.is_sound());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 100_000, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn verdicts_are_those_of_what_can_be(draft in draft().prop_filter("sound", Draft::is_sound)) {
        let (table, possible) = (draft.load().unwrap(), draft.possible());
        let all = (1 << FACTS) - 1;
        for facts in combinations() {
            let completions = completions(&possible, facts);
            // What follows is learnt, no less and no more, and never against what was said.
            let learnt = table.learn(facts);
            prop_assert_eq!(learnt, shared(&completions, all), "{:?}", facts);
            prop_assert_eq!(table.contradictions(facts).next().is_some(), learnt.is_none());
            let outcomes: Vec<usize> = completions.iter().map(|holds| draft.outcome(*holds)).collect();
            match table.decide(facts) {
                Decision::Settled { outcome } => prop_assert!(!outcomes.is_empty() && outcomes.iter().all(|of| *of == outcome)),
                Decision::Contradictory => prop_assert!(outcomes.is_empty()),
                Decision::Uncovered => prop_assert!(false, "the last row covers all"),
                Decision::Open => prop_assert!(!outcomes.is_empty() && facts.known != all),
            }
        }
    }

    #[test]
    fn more_facts_never_flip_a_verdict(draft in draft().prop_filter("sound", Draft::is_sound)) {
        let table = draft.load().unwrap();
        for facts in combinations() {
            let decision = table.decide(facts);
            for (bit, value) in (0..FACTS).map(|i| 1 << i).filter(|bit| facts.known & bit == 0).flat_map(|bit| [(bit, false), (bit, true)]) {
                let more = table.decide(facts.with(bit, value));
                prop_assert!(decision == Decision::Open || more == decision || more == Decision::Contradictory, "{:?} {:?}", decision, more);
            }
        }
    }

    #[test]
    fn questions_are_enough_and_none_is_too_many(draft in draft().prop_filter("sound", Draft::is_sound)) {
        let table = draft.load().unwrap();
        for facts in combinations() {
            let questions = table.questions(facts);
            let wrong = wrong_questions(facts, questions, &|facts| table.decide(facts) != Decision::Open);
            prop_assert!(wrong.is_none(), "{:?}: {:?} {:b}", facts, wrong, questions);
            prop_assert_eq!(questions & table.learn(facts).map_or(u64::MAX, |learnt| learnt.known), 0, "asks what follows");
        }
    }
}

/// Whether 2 holds follows from 0 and 1 once both are known: it need not be asked, though a row wants it and no row is left that asks for 1.
#[test]
fn what_a_row_asks_may_follow_from_a_fact_that_no_row_asks_any_more() {
    let rows = vec![(0, vec![(0, false), (1, true)]), (1, vec![(3, false)]), (0, vec![(2, false)])];
    let implies = vec![Tie::Implies(vec![(2, false), (1, true)], (0, false)), Tie::Implies(vec![(2, true)], (1, true))];
    let table = Draft { rows, excludes: Vec::new(), implies }.load().unwrap();
    assert_eq!(table.questions(Known::default()), 0b1011);
}

/// The typed way refuses them too.
#[test]
fn facts_that_cannot_be_so_have_no_verdict() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let law = book.table(Rule, "2024-05-06".parse().unwrap()).unwrap();
    let both = [(Fact::StateSecret, Truth::Yes), (Fact::ThirdPartyConsents, Truth::Yes), (Fact::ThirdPartyObjectsWithReasons, Truth::Yes)];
    let faults = law.verdict(both).err().unwrap();
    assert_eq!((faults.first().code, faults.first().path.as_str()), (Code::Contradiction, "facts.third_party_objects_with_reasons"));
    let open = law.verdict([(Fact::ThirdPartyHarm, Truth::Yes), (Fact::ThirdPartyConsents, Truth::Yes)]).unwrap();
    assert!(open.open().all(|fact| fact.id != "third_party_objects_with_reasons"));
}

/// Every combination of some facts that can be, as the facts that hold. One that cannot be is left as soon as that shows.
fn possible_of(bits: &[u64], never: &[Vec<(usize, bool)>]) -> Vec<u64> {
    let is = |facts: Known, (fact, wanted): &(usize, bool)| facts.known >> fact & 1 == 1 && (facts.value >> fact & 1 == 1) == *wanted;
    let can_be = |facts: &Known| !never.iter().any(|set| set.iter().all(|literal| is(*facts, literal)));
    let both = |all: Vec<Known>, bit: &u64| -> Vec<Known> {
        all.into_iter().flat_map(|facts| [facts.with(*bit, false), facts.with(*bit, true)]).filter(can_be).collect()
    };
    bits.iter().fold(vec![Known::default()], both).into_iter().map(|facts| facts.value).collect()
}

/// Half of some facts by chance, few of them true.
fn some_known(random: &mut Random, bits: &[u64]) -> Known {
    bits.iter().fold(Known::default(), |facts, bit| if random.coin() { facts } else { facts.with(*bit, random.below(bits.len()) == 0) })
}

/// What the books say of their facts: everything that follows is learnt, nothing else is.
#[test]
fn the_books_facts_follow_as_their_words_say() {
    let library = Library::embedded();
    let (mut tied, mut random) = (0, Random::new(7));
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        for rule in book.rules() {
            let Form::Table(table) = &rule.form else { continue };
            let place = |fact: &str| table.facts.iter().position(|found| found.id == fact).unwrap();
            let never = table
                .exclusions
                .iter()
                .map(|exclusion| exclusion.when.0.iter().map(|literal| (place(&literal.fact), literal.wanted)).collect::<Vec<_>>());
            let of = table.choice.as_ref().map(|choice| choice.of.clone()).unwrap_or_default();
            let chosen = of.iter().flat_map(|a| of.iter().filter(move |b| a < b).map(move |b| vec![(*a, true), (*b, true)]));
            let never: Vec<_> = never.chain(chosen).collect();
            let concerned = never.iter().flatten().fold(0_u64, |all, (fact, _)| all | 1 << fact);
            if concerned == 0 {
                continue;
            }
            tied += 1;
            let bits: Vec<u64> = (0..64).map(|i| 1 << i).filter(|bit| concerned & bit != 0).collect();
            let possible = possible_of(&bits, &never);
            let learns_what_follows = |facts: Known| {
                let shared = shared(&completions(&possible, facts), concerned);
                assert_eq!(table.learn(facts), shared, "{} {}: {facts:?}", book.id, rule.id);
            };
            if bits.len() <= EVERY {
                let sweep = Sweep::new(&bits, Known::default());
                sweep.walk(0..sweep.count()).for_each(|(_, facts)| learns_what_follows(facts));
            } else {
                (0..CHANCE).for_each(|_| learns_what_follows(some_known(&mut random, &bits)));
            }
        }
    }
    assert!(tied > 5, "{tied} tables");
}

/// Of two facts each of which tells the other only one is asked, though the row that is open names the other.
#[test]
fn what_is_asked_may_tell_by_a_tie_what_a_row_asks_for() {
    let draft = Draft {
        rows: vec![(0, vec![(1, false), (3, false)]), (0, vec![(0, false), (2, false)])],
        excludes: Vec::new(),
        implies: vec![Tie::Implies(vec![(3, true)], (2, false)), Tie::Implies(vec![(3, false)], (2, true))],
    };
    let table = draft.load().unwrap();
    assert_eq!(table.questions(Known::default()), 0b0111);
    for facts in combinations() {
        let questions = table.questions(facts);
        assert_eq!(wrong_questions(facts, questions, &|facts| table.decide(facts) != Decision::Open), None, "{facts:?}: {questions:b}");
    }
}
