//! Reading a cadence.

use chrono::NaiveDate;

use super::{Common, Loader, cases, cite::Around, named};
use crate::{
    error::{Code, Problem},
    form::cadence::{Cadence, Demand, During, Every, Frequency},
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn cadence(&self, fields: &Fields, common: &Common) -> Option<Cadence> {
        let acts = fields.may("acts").and_then(Node::phrase);
        let cases: Vec<Frequency> = match cases(fields) {
            None => {
                let demand = demand(fields);
                let whole = (|| {
                    Some(Frequency {
                        id: String::new(),
                        name: common.name.clone()?,
                        demand: demand?,
                        note: None,
                        cite: common.cite.clone()?,
                    })
                })();
                whole.into_iter().collect()
            }
            Some(cases) => cases.into_iter().filter_map(|case| self.frequency(case, common)).collect(),
        };
        self.distinct(fields, cases.iter().map(|case| case.id.as_str()));
        (!cases.is_empty()).then_some(Cadence { acts, cases })
    }

    fn frequency(&self, case: Node, common: &Common) -> Option<Frequency> {
        let fields = case.object()?;
        let (named, demand) = (named(&fields), demand(&fields));
        let cite = self.cite_or(&fields, Around::Rule(common.cite.as_ref()));
        let note = fields.may("note").and_then(Node::phrase);
        fields.close();
        let (id, name) = named?;
        Some(Frequency { id, name, demand: demand?, note, cite: cite? })
    }
}

fn demand(fields: &Fields) -> Option<Result<Demand, Text>> {
    if let Some(silent) = fields.may("silent").and_then(Node::phrase) {
        return Some(Err(silent));
    }
    let expected =
        Text::new("例如 \"week\"、\"month\"、\"2 weeks\"、\"3 years\"", "for instance \"week\", \"month\", \"2 weeks\", \"3 years\"");
    let at_least = fields.need("at_least").and_then(|node| node.positive());
    let every = fields.need("every").and_then(|node| node.parse(str::parse::<Every>, expected));
    let window = fields.may("window").and_then(|node| node.one_of());
    let during = fields.may("during").and_then(during);
    let starts = fields.may("starts").and_then(|node| node.date());
    Some(Ok(Demand { at_least: at_least?, every: every?, window: window.unwrap_or_default(), during, starts }))
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
    if let (Some(first), Some(last)) = (from, to)
        && last < first
    {
        fields.sink.report(Problem::new(
            Code::Contradiction,
            fields.path_to("to"),
            Text::new("终止日早于起始日", "the last day lies before the first"),
            Text::new("对调或改正", "swap or correct them"),
        ));
    }
    fields.close();
    Some(During { from: from?, to: to? })
}
