//! Documents and citations. A figure without a source does not load.

use std::sync::Arc;

use super::{Loader, QUOTE_LIMIT};
use crate::{
    error::{Code, Problem, unknown_name},
    law::{Citation, Document, Evidence},
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn cite(&self, fields: &Fields) -> Option<Citation> {
        match fields.may("cite") {
            Some(node) => self.citation(node),
            None => {
                self.sink.report(Problem::new(
                    Code::BadCitation,
                    fields.path_to("cite"),
                    Text::new("缺少出处", "the citation is missing"),
                    Text::new(
                        "写明 cite = { document, provision, evidence }，可加不超过 40 字的 quote",
                        "add cite = { document, provision, evidence } and, if you like, a quote of at most 40 characters",
                    ),
                ));
                None
            }
        }
    }

    /// A citation of its own, or that of the rule around it.
    pub(super) fn cite_or(&self, fields: &Fields, around: Option<&Citation>) -> Option<Citation> {
        match fields.may("cite") {
            Some(node) => self.citation(node),
            None => around.cloned(),
        }
    }

    pub(super) fn citation(&self, node: Node) -> Option<Citation> {
        let fields = node.object()?;
        let (document, provision, grade) = (fields.need("document"), fields.need("provision"), fields.need("evidence"));
        let quote = fields.may("quote").and_then(|node| {
            let text = node.text()?;
            let length = text.chars().count();
            if length > QUOTE_LIMIT {
                return node.report(
                    Code::BadCitation,
                    Text::new(
                        format!("引文{length}字，超过 {QUOTE_LIMIT} 字"),
                        format!("the quote has {length} characters, more than {QUOTE_LIMIT}"),
                    ),
                    Text::new("只留足以确定条款的几个字", "keep the few words that pin the provision down"),
                );
            }
            Some(text.to_owned())
        });
        fields.close();
        let document = document.and_then(|node| self.document(&node));
        let provision = provision.and_then(|node| node.text().map(str::to_owned));
        let evidence = grade.and_then(|node| evidence(&node));
        Some(Citation { document: document?, provision: provision?, quote, evidence: evidence? })
    }

    fn document(&self, node: &Node) -> Option<Arc<Document>> {
        let key = node.text()?;
        let known = || self.documents.iter().chain(self.family.iter().flat_map(|book| &book.documents));
        known().find(|document| document.key == key).cloned().or_else(|| {
            let keys: Vec<&str> = known().map(|document| document.key.as_str()).collect();
            self.sink.report(unknown_name(Code::BadCitation, &node.path(), key, &keys));
            None
        })
    }
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
    };
    fields.close();
    Some(document)
}

pub(super) fn evidence(node: &Node) -> Option<Evidence> {
    node.name(&Evidence::ALL.map(|evidence| (evidence.as_str(), evidence)))
}
