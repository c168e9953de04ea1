//! Reading signs: lists of words, what they show, what follows.

use super::{Loader, entries_of, named};
use crate::{
    error::{Code, Problem, unknown_name},
    form::signs::{Consequence, Cue, Pattern, Scope, Sign, Signs, WordList},
    reader::{Fields, Node, optional},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn signs(&self, fields: &Fields) -> Option<Signs> {
        let reads = fields.need("reads").and_then(Node::object).and_then(|reads| {
            let named = named(&reads);
            reads.close();
            named
        });
        let lists = self.entries(fields, "list", |list| self.word_list(list));
        let names: Option<Vec<&str>> = lists.as_ref().map(|lists| lists.iter().map(|list| list.id.as_str()).collect());
        self.distinct_at(|| fields.path_to("list"), names.iter().flatten().copied());
        let signs = self.entries(fields, "sign", |sign| self.sign(sign, names.as_deref()));
        self.distinct_at(|| fields.path_to("sign"), signs.iter().flatten().map(|sign| sign.id.as_str()));
        let (reads, name) = reads?;
        Some(Signs { reads, name, signs: signs?, lists: lists? })
    }

    fn word_list(&self, list: &Fields) -> Option<WordList> {
        let id = list.need("id").and_then(|node| node.text().map(str::to_owned));
        let words: Option<Vec<Pattern>> = list.need("words").and_then(|node| entries_of(&node)).and_then(|words| {
            let help = || Text::new("例如 \"要求…查处\"、\"#年\"", "for instance \"要求…查处\" or \"#年\"");
            let words: Vec<Option<Pattern>> = words.iter().map(|word| word.parse(str::parse::<Pattern>, help())).collect();
            words.into_iter().collect()
        });
        let cite = self.cite(list);
        Some(WordList { id: id?, words: words?, cite: cite? })
    }

    fn sign(&self, sign: &Fields, lists: Option<&[&str]>) -> Option<Sign> {
        let named = named(sign);
        let cues = self.entries(sign, "cue", |cue| self.cue(cue, lists));
        let then = self.entries(sign, "then", |then| {
            let says = then.need("says").and_then(Node::phrase);
            let from = then.may("from").map(|node| node.date());
            let cite = self.cite(then);
            Some(Consequence { says: says?, from: optional(from)?, cite: cite? })
        });
        let (id, name) = named?;
        Some(Sign { id, name, cues: cues?, then: then? })
    }

    fn cue(&self, cue: &Fields, lists: Option<&[&str]>) -> Option<Cue> {
        let says = cue.need("says").and_then(Node::phrase);
        let words = cue.may("words").map(|node| self.list(&node, lists));
        let at_least = cue.may("at_least").map(|node| node.whole(1));
        let scope = cue.may("scope").map(|node| node.one_of());
        let (with, without) = (self.lists(cue, "with", lists), self.lists(cue, "without", lists));
        let up_to = cue.may("up_to").map(|node| node.whole(1));
        let looks = words.is_some()
            || up_to.is_some()
            || [&with, &without].iter().any(|lists| lists.as_ref().is_none_or(|lists| !lists.is_empty()));
        if !looks {
            self.nothing_looked_for(cue);
        }
        Some(Cue {
            says: says?,
            words: optional(words)?,
            at_least: at_least.unwrap_or(Some(1))? as usize,
            scope: scope.unwrap_or(Some(Scope::Text))?,
            with: with?,
            without: without?,
            up_to: optional(up_to)?.map(|most| most as usize),
        })
    }

    fn lists(&self, cue: &Fields, key: &'static str, lists: Option<&[&str]>) -> Option<Vec<usize>> {
        let Some(node) = cue.may(key) else { return Some(Vec::new()) };
        entries_of(&node)?.iter().map(|name| self.list(name, lists)).collect()
    }

    /// Which list a name means, if the lists could be read.
    fn list(&self, node: &Node, lists: Option<&[&str]>) -> Option<usize> {
        let (name, lists) = (node.text()?, lists?);
        lists.iter().position(|list| *list == name).or_else(|| {
            self.sink.blame(|| unknown_name(Code::BadValue, &node.path(), name, lists));
            None
        })
    }

    fn nothing_looked_for(&self, cue: &Fields) {
        self.sink.report(Problem::new(
            Code::MissingKey,
            cue.path_to("words"),
            Text::new("没有写明看什么", "it does not say what to look for"),
            Text::new("写 words、with、without 或者 up_to", "give `words`, `with`, `without` or `up_to`"),
        ));
    }
}
