//! Documents and citations. A figure without a source does not load.

use std::sync::Arc;

use super::{Loader, QUOTE_LIMIT};
use crate::{
    error::{Code, Problem, join, unknown_name},
    law::{Citation, Document, Evidence},
    reader::{Fields, Node},
    text::Text,
};

/// What a citation may be taken from where an entry has none of its own.
#[derive(Clone, Copy)]
pub(super) enum Around<'c> {
    /// Nothing: it must have one.
    Nothing,
    /// The rule or case it is part of; `None` if the citation of that is faulty, which has been reported.
    Rule(Option<&'c Citation>),
}

impl Loader<'_> {
    pub(super) fn cite(&self, fields: &Fields) -> Option<Citation> {
        match fields.owed("cite") {
            Some(node) => self.citation(node),
            None => {
                self.sink.report(Problem::new(
                    Code::BadCitation,
                    fields.path_to("cite"),
                    Text::new("缺少出处", "the citation is missing"),
                    Text::new(
                        "写明文件和条款，例如 cite = \"N19 第三十条「一次性告知」\"；引文可省，不超过 40 字",
                        "name document and provision, as in cite = \"N19 第三十条「一次性告知」\"; the quote may be left out and has at most 40 characters",
                    ),
                ));
                None
            }
        }
    }

    /// A citation of its own, or that of the rule around it.
    pub(super) fn cite_or(&self, fields: &Fields, around: Around) -> Option<Citation> {
        let Around::Rule(cite) = around else { return self.cite(fields) };
        match fields.may("cite") {
            Some(node) => self.citation(node),
            None => cite.cloned(),
        }
    }

    /// A citation in its short form or as a table.
    pub(super) fn citation(&self, node: Node) -> Option<Citation> {
        node.is_a("citation");
        if node.value.is_string() {
            return self.short(&node);
        }
        let fields = node.object()?;
        let (document, provision) = (fields.need("document"), fields.need("provision"));
        let graded = document.as_ref().and_then(|node| self.known(node.value.as_str()?)).is_some_and(|known| known.evidence.is_some());
        let grade = if graded { fields.may("evidence") } else { fields.need("evidence") };
        let quote = fields.may("quote").and_then(|node| {
            let text = node.text()?;
            pins_down(&node, text).then(|| text.to_owned())
        });
        fields.close();
        let document = document.and_then(|node| self.document(&node, node.text()?));
        let provision = provision.and_then(|node| node.text().map(str::to_owned));
        let evidence = match grade {
            Some(grade) => evidence(&grade),
            None => document.as_ref().and_then(|document| document.evidence),
        };
        Some(Citation { document: document?, provision: provision?, quote, evidence: evidence? })
    }

    /// `N19 第三十条「一次性告知申请人」 [text]`.
    fn short(&self, node: &Node) -> Option<Citation> {
        let text = node.text()?;
        let Some(Short { document, provision, quote, grade }) = Short::of(text) else {
            return node.report(
                Code::BadCitation,
                Text::new(format!("“{text}”不是出处的简写"), format!("`{text}` is no citation in short form")),
                Text::new(
                    "写成“文件名 条款「引文」 [证据]”，引文、证据可省，例如 N19 第三十条「一次性告知」 [text]",
                    "write document, provision, and if you like quote and evidence, as in `N19 第三十条「一次性告知」 [text]`",
                ),
            );
        };
        let short = quote.is_none_or(|quote| pins_down(node, quote));
        let document = self.document(node, document);
        let evidence = match (grade, &document) {
            (Some(name), _) => node.one_named(name),
            (None, Some(document)) => document.evidence.or_else(|| ungraded(node, document)),
            (None, None) => None,
        };
        let quote = quote.map(str::to_owned);
        Some(Citation { document: document?, provision: provision.to_owned(), quote, evidence: evidence? }).filter(|_| short)
    }

    fn document(&self, node: &Node, key: &str) -> Option<Arc<Document>> {
        self.known(key).cloned().or_else(|| {
            let keys: Vec<&str> = self.all_documents().map(|document| document.key.as_str()).collect();
            self.sink.blame(|| unknown_name(Code::BadCitation, &node.path(), key, &keys));
            None
        })
    }

    fn known(&self, key: &str) -> Option<&Arc<Document>> {
        self.all_documents().find(|document| document.key == key)
    }

    fn all_documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.documents.iter().chain(self.family.iter().flat_map(|book| book.documents()))
    }
}

/// A citation as one text.
struct Short<'t> {
    document: &'t str,
    provision: &'t str,
    quote: Option<&'t str>,
    grade: Option<&'t str>,
}

impl<'t> Short<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let (document, rest) = text.split_once(' ')?;
        let (rest, grade) = match rest.strip_suffix(']') {
            Some(rest) => rest.rsplit_once('[').map(|(rest, grade)| (rest.trim_end(), Some(grade)))?,
            None => (rest, None),
        };
        let (provision, quote) = match rest.strip_suffix('」') {
            Some(rest) => rest.split_once('「').map(|(provision, quote)| (provision, Some(quote)))?,
            None => (rest, None),
        };
        let plain = |part: &str| !part.is_empty() && part.trim() == part && !part.contains(['「', '」', '[', ']']);
        let whole = plain(document) && plain(provision) && quote.is_none_or(plain) && grade.is_none_or(plain);
        whole.then_some(Self { document, provision, quote, grade })
    }
}

/// Whether a quote is short enough.
fn pins_down(node: &Node, quote: &str) -> bool {
    let length = quote.chars().count();
    let short = length <= QUOTE_LIMIT;
    if !short {
        node.report::<()>(
            Code::BadCitation,
            Text::new(
                format!("引文{length}字，超过 {QUOTE_LIMIT} 字"),
                format!("the quote has {length} characters, more than {QUOTE_LIMIT}"),
            ),
            Text::new("只留足以确定条款的几个字", "keep the few words that pin the provision down"),
        );
    }
    short
}

fn ungraded<T>(node: &Node, document: &Document) -> Option<T> {
    let (key, place) = (&document.key, join("document", &document.key));
    node.report(
        Code::BadCitation,
        Text::new(format!("没有写明证据，“{key}”也没有"), format!("it does not say how well it is known, nor does `{key}`")),
        Text::new(
            format!("在末尾写 [text] 等，或在 [{place}] 写 evidence"),
            format!("end it with [text] or the like, or give [{place}] an `evidence`"),
        ),
    )
}

pub(super) fn document(key: &str, node: Node) -> Option<Document> {
    let fields = node.object()?;
    let text = |key: &'static str| fields.may(key).and_then(|node| node.text().map(str::to_owned));
    let date = |key: &'static str| fields.may(key).and_then(|node| node.date());
    let title = fields.need("title").and_then(|node| node.text().map(str::to_owned));
    let document = Document {
        key: key.to_owned(),
        title: title.unwrap_or_default(),
        number: text("number"),
        issuer: text("issuer"),
        issued: date("issued"),
        effective: date("effective"),
        source: text("source"),
        evidence: fields.may("evidence").map(|node| evidence(&node).unwrap_or(Evidence::Inferred)),
    };
    fields.close();
    Some(document)
}

pub(super) fn evidence(node: &Node) -> Option<Evidence> {
    node.one_of()
}
