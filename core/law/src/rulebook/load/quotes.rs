//! Letters that take their wording from one another: in no circle, not too deep, and not too much.

use std::collections::BTreeMap;

use super::Loader;
use crate::{
    error::{Code, Problem, join},
    form::letter::{Content, Letter},
    limits::Limits,
    rulebook::book::{Form, FormKind, Rule},
    text::Text,
};

/// A case of a letter, by rule and case, with all its versions.
type Key<'r> = (&'r str, &'r str);

#[derive(Default)]
struct Quoting<'r> {
    is_own: bool,
    paragraphs: usize,
    quotes: Vec<Key<'r>>,
}

impl Loader<'_> {
    /// What a letter quotes may quote in turn. A circle would have no end.
    pub(super) fn check_quotes(&self, rules: &[Rule]) {
        let is_quoting = |rule: &Rule| letter(rule).is_some_and(|letter| letter.cases.iter().any(|case| !quotes(case).is_empty()));
        if !rules.iter().any(is_quoting) {
            return;
        }
        let above = self.family.iter().flat_map(|book| book.rules_of(FormKind::Letter)).map(|rule| (rule, false));
        let mut all: BTreeMap<Key, Quoting> = BTreeMap::new();
        for (rule, is_own) in rules.iter().map(|rule| (rule, true)).chain(above) {
            let Some(letter) = letter(rule) else { continue };
            for case in &letter.cases {
                let quoting = all.entry((rule.id.as_str(), case.id.as_str())).or_default();
                quoting.is_own |= is_own;
                quoting.paragraphs = quoting.paragraphs.max(case.body.len());
                quoting.quotes.extend(quotes(case));
            }
        }
        let sizes = sizes(&all);
        let (deep, paragraphs) = (Limits::QUOTED_DEEP, Limits::QUOTED_PARAGRAPHS);
        let own = all.iter().filter(|(_, quoting)| quoting.is_own);
        for ((rule, case), _) in own {
            let (zh, en) = match sizes.get(&(*rule, *case)) {
                None => (
                    format!("引用的文字循环引用，或逐层引用超过 {deep} 层"),
                    format!("what it quotes goes round in a circle, or more than {deep} deep"),
                ),
                Some(size) if *size > paragraphs => {
                    (format!("连同引用的文字超过 {paragraphs} 段"), format!("it has more than {paragraphs} paragraphs with all it quotes"))
                }
                Some(_) => continue,
            };
            let path = join("letter", rule);
            let path = if case.is_empty() { path } else { join(&path, case) };
            let help = Text::new("减少 of 的引用", "quote less with `of`");
            self.sink.report(Problem::new(Code::OutOfRange, path, Text::new(zh, en), help));
        }
    }
}

/// How many paragraphs each case has with all it quotes, as far as that ends within [`Limits::QUOTED_DEEP`] steps.
fn sizes<'r>(all: &BTreeMap<Key<'r>, Quoting<'r>>) -> BTreeMap<Key<'r>, usize> {
    let mut sizes: BTreeMap<Key, usize> = BTreeMap::new();
    for _ in 0..Limits::QUOTED_DEEP {
        let told = all.iter().filter(|(key, _)| !sizes.contains_key(*key)).filter_map(|(key, quoting)| {
            let known = quoting.quotes.iter().filter_map(|quoted| resolved(all, *quoted));
            let quoted = known.map(|quoted| sizes.get(&quoted)).try_fold(0_usize, |sum, size| Some(sum.saturating_add(*size?)))?;
            Some((*key, quoting.paragraphs.saturating_add(quoted)))
        });
        let told: Vec<(Key, usize)> = told.collect();
        sizes.extend(told);
    }
    sizes
}

/// The case that a quotation names; that of a letter with one case needs no name. What is not there is told where it is used.
fn resolved<'r>(all: &BTreeMap<Key<'r>, Quoting<'r>>, quoted: Key<'r>) -> Option<Key<'r>> {
    if all.contains_key(&quoted) {
        return Some(quoted);
    }
    let mut of_rule = all.range((quoted.0, "")..).map(|(key, _)| *key).take_while(|(rule, _)| *rule == quoted.0);
    of_rule.next().filter(|_| quoted.1.is_empty())
}

fn letter(rule: &Rule) -> Option<&Letter> {
    match &rule.form {
        Form::Letter(letter) => Some(letter),
        _ => None,
    }
}

fn quotes(case: &crate::form::letter::Case) -> Vec<Key<'_>> {
    let quoted = case.body.iter().filter_map(|paragraph| match &paragraph.content {
        Content::Of { rule, case } => Some((rule.as_str(), case.as_str())),
        Content::Own(_) | Content::Lines { .. } => None,
    });
    quoted.collect()
}
