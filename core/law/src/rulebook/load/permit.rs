//! Reading what may stay in a text.

use super::{Loader, entries_of, validity};
use crate::{
    error::{Code, Problem},
    form::kind::Kind,
    limits::Limits,
    reader::{Fields, Node},
    rulebook::permit::Permit,
    text::Text,
};

impl Loader<'_> {
    /// The `[permit]` section.
    pub(super) fn permits(&self, section: &Fields) -> Vec<Permit> {
        let mut permits: Vec<Permit> = Vec::new();
        for (id, node) in section.entries() {
            let first = permits.len();
            for version in node.one_or_many() {
                let path = version.path();
                let Some(permit) = self.permit(id, version) else { continue };
                if permits.iter().skip(first).any(|other| other.valid.meets(permit.valid)) {
                    self.sink.report(Problem::new(
                        Code::Contradiction,
                        path,
                        Text::new("同一允许情形的两个版本在同一天有效", "two versions of one permission are in force on the same day"),
                        Text::new("用 from / to 将其分开", "part them with from / to"),
                    ));
                }
                permits.push(permit);
            }
        }
        permits
    }

    fn permit(&self, id: &str, node: Node) -> Option<Permit> {
        let fields = node.object()?;
        let name = fields.need("name").and_then(Node::phrase);
        let kinds: Option<Vec<Kind>> =
            fields.need("kinds").and_then(|node| entries_of(&node)).and_then(|kinds| kinds.iter().map(|kind| kind.one_of()).collect());
        let labels = fields.may("labels").map(|node| self.few_labels(&node)).unwrap_or_else(|| Some(Vec::new()));
        let valid = validity(&fields);
        let cite = self.cite(&fields);
        fields.close();
        Some(Permit { id: id.to_owned(), name: name?, valid, kinds: kinds?, labels: labels?, cite: cite? })
    }

    /// Each is looked for before each finding.
    fn few_labels(&self, node: &Node) -> Option<Vec<String>> {
        let labels = node.texts()?;
        if labels.len() <= Limits::LABELS {
            return Some(labels);
        }
        node.report(
            Code::OutOfRange,
            Text::new(format!("标签多于 {} 个", Limits::LABELS), format!("more than {} labels", Limits::LABELS)),
            Text::new("分作几项允许情形", "make several permissions of it"),
        )
    }
}
