//! In place of `screen` in a build without it: a text is refused, and not passed by as one in which nothing was found.

use super::question::Question;
use crate::{
    Feature, answer,
    form::table::{Known, Table},
    reader::Fields,
};

/// There is none.
pub(super) enum Screened {}

pub(super) struct Seen {
    pub(super) known: Known,
    pub(super) findings: Vec<answer::Finding>,
    pub(super) left_out: Option<usize>,
    pub(super) masked: Option<String>,
}

/// Refuses `text`, `permits` and `mask` of a table whose facts a text can decide.
pub(super) fn read(question: &Question, fields: &Fields, table: &Table) -> Option<Screened> {
    if table.facts.iter().any(|fact| fact.detect.is_some()) {
        let given = ["text", "permits", "mask"].into_iter().filter_map(|key| fields.fact(key));
        given.for_each(|node| question.sink.report(Feature::Screening.not_built(&node.path())));
    }
    None
}

impl Screened {
    pub(super) fn seen(&self, _: &Question, _: Known, _: &Table) -> Seen {
        match *self {}
    }
}
