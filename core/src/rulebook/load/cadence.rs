//! Reading a cadence.

use chrono::NaiveDate;

use super::{Loader, cases, named};
use crate::{
    form::cadence::{Cadence, Demand, During, Every, Frequency, Window},
    law::Citation,
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn cadence(&self, fields: &Fields, common: Option<(Text, Citation)>) -> Option<Cadence> {
        fields.know(&["case", "silent", "at_least", "every", "window", "during", "starts"]);
        let acts = fields.may("acts").and_then(Node::phrase);
        let (name, cite) = common?;
        let cases: Vec<Frequency> = match cases(fields) {
            None => vec![Frequency { id: String::new(), name, demand: demand(fields)?, note: None, cite }],
            Some(cases) => cases
                .into_iter()
                .filter_map(|case| {
                    let case = case.object()?;
                    let named = named(&case);
                    let (demand, cite) = (demand(&case), self.cite_or(&case, Some(&cite)));
                    let note = case.may("note").and_then(Node::phrase);
                    case.close();
                    let (id, name) = named?;
                    Some(Frequency { id, name, demand: demand?, note, cite: cite? })
                })
                .collect(),
        };
        self.distinct(fields, cases.iter().map(|case| case.id.as_str()));
        (!cases.is_empty()).then_some(Cadence { acts, cases })
    }
}

fn demand(fields: &Fields) -> Option<Result<Demand, Text>> {
    if let Some(silent) = fields.may("silent").and_then(Node::phrase) {
        return Some(Err(silent));
    }
    let expected = Text::new("例如 \"week\"、\"month\"、\"2 weeks\"、\"3 years\"", "for instance \"week\", \"month\", \"2 weeks\", \"3 years\"");
    let at_least = fields.need("at_least").and_then(|node| node.whole(1));
    let every = fields.need("every").and_then(|node| node.parse(str::parse::<Every>, expected));
    let window = fields.may("window").and_then(|node| node.name(&[("calendar", Window::Calendar), ("rolling", Window::Rolling)]));
    let during = fields.may("during").and_then(during);
    let starts = fields.may("starts").and_then(|node| node.date());
    Some(Ok(Demand {
        at_least: at_least?,
        every: every?,
        window: window.unwrap_or_default(),
        during,
        starts,
    }))
}

fn during(node: Node) -> Option<During> {
    let fields = node.object()?;
    let day = |node: Node| {
        node.parse(
            |text| {
                let parts = text.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
                parts
                    .filter(|(month, day)| NaiveDate::from_ymd_opt(2000, *month, *day).is_some())
                    .ok_or_else(|| Text::new(format!("“{text}”不是月-日"), format!("`{text}` is not a month and a day")))
            },
            Text::new("例如 \"06-01\"", "for instance \"06-01\""),
        )
    };
    let (from, to) = (fields.need("from").and_then(day), fields.need("to").and_then(day));
    fields.close();
    Some(During { from: from?, to: to? })
}

