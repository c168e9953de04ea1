//! Reading figures that must tally: sheets, their lines, and the sums between them.

use super::{Common, Loader, cite::Around, named};
use crate::{
    error::{Code, unknown_name},
    form::tally::{Along, Group, Identity, Line, Shares, Sheets, Tally, TallySheet},
    limits::Limits,
    reader::{Fields, Node, optional},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn tally(&self, fields: &Fields, common: &Common) -> Option<Tally> {
        if let Some(counted) = fields.may("parts_of") {
            return counted.phrase().map(|counted| Tally::Shares(Shares { counted }));
        }
        let sheets = self.entries(fields, "sheet", |sheet| self.sheet(sheet));
        self.distinct_at(|| fields.path_to("sheet"), sheets.iter().flatten().map(|sheet| sheet.id.as_str()));
        let identities = self.entries(fields, "identity", |identity| self.identity(identity, sheets.as_deref(), common));
        self.distinct_at(|| fields.path_to("identity"), identities.iter().flatten().map(|identity| identity.id.as_str()));
        Some(Tally::Sheets(Sheets { sheets: sheets?, identities: identities? }))
    }

    fn sheet(&self, sheet: &Fields) -> Option<TallySheet> {
        let named = named(sheet);
        let (rows, columns) = (self.lines(sheet, "row"), self.lines(sheet, "column"));
        let groups = match sheet.may("group") {
            Some(_) => self.entries(sheet, "group", |group| self.group(group, rows.as_deref())),
            None => Some(Vec::new()),
        };
        let may = |key: &'static str| sheet.may(key).and_then(|node| node.bool()).unwrap_or_default();
        let (fractions, signed) = (may("fractions"), may("signed"));
        let (id, name) = named?;
        let (rows, columns) = (rows?, columns?);
        if rows.len().saturating_mul(columns.len()) > Limits::CELLS {
            let says = Text::new(format!("表格超过 {} 格", Limits::CELLS), format!("the sheet has more than {} cells", Limits::CELLS));
            return sheet.need("row")?.report(Code::OutOfRange, says, Text::new("拆成几个表", "make several sheets of it"));
        }
        Some(TallySheet { id, name, rows, columns, groups: groups?, fractions, signed })
    }

    fn lines(&self, sheet: &Fields, key: &'static str) -> Option<Vec<Line>> {
        let lines = self.entries(sheet, key, |line| {
            let (named, no) = (named(line), line.may("no").map(|node| node.text().map(str::to_owned)));
            let (id, name) = named?;
            Some(Line { id, name, no: optional(no)? })
        });
        self.distinct_at(|| sheet.path_to(key), lines.iter().flatten().map(|line| line.id.as_str()));
        lines
    }

    fn group(&self, group: &Fields, rows: Option<&[Line]>) -> Option<Group> {
        let named = named(group);
        let members = group.need("rows").and_then(|node| self.places(&node, rows));
        let (id, name) = named?;
        Some(Group { id, name, rows: members? })
    }

    fn identity(&self, fields: &Fields, sheets: Option<&[TallySheet]>, common: &Common) -> Option<Identity> {
        let named = named(fields);
        let sheet = fields.need("sheet").and_then(|node| {
            let names: Vec<&str> = sheets?.iter().map(|sheet| sheet.id.as_str()).collect();
            self.place(&node, &names)
        });
        let along: Option<Along> = fields.need("along").and_then(|node| node.one_of());
        let sides = sheet.zip(along).and_then(|(sheet, along)| Some(sheets?.get(sheet)?.sides(along)));
        let (added, across) = (sides.map(|(added, _)| added), sides.map(|(_, across)| across));
        let left = fields.need("left").and_then(|node| self.places(&node, added));
        let right = fields.need("right").and_then(|node| self.places(&node, added));
        let before = fields.may("before").map_or(Some(Vec::new()), |node| self.places(&node, added));
        let only = fields.may("only").map_or(Some(Vec::new()), |node| self.places(&node, across));
        let soft = fields.may("soft").and_then(|node| node.bool()).unwrap_or_default();
        let cite = self.cite_or(fields, Around::Rule(common.cite.as_ref()));
        let (id, name) = named?;
        let (left, right, before) = (left?, right?, before?);
        let name_of = |line: &usize| added.and_then(|added| added.get(*line)).map_or("", |line| line.id.as_str());
        self.distinct(fields, left.iter().chain(&right).map(name_of));
        if right.is_empty() && before.is_empty() {
            let says = Text::new("等式右边为空", "the right side is empty");
            return fields.need("right")?.bad_value(says, Text::new("写明 right 或 before", "give `right` or `before`"));
        }
        Some(Identity { id, name, sheet: sheet?, along: along?, only: only?, left, right, before, soft, cite: cite? })
    }

    /// The places of some lines, if the lines could be read.
    fn places(&self, node: &Node, lines: Option<&[Line]>) -> Option<Vec<usize>> {
        let (named, lines) = (node.list()?, lines?);
        let names: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
        named.iter().map(|node| self.place(node, &names)).collect()
    }

    fn place(&self, node: &Node, names: &[&str]) -> Option<usize> {
        let name = node.text()?;
        names.iter().position(|one| *one == name).or_else(|| {
            self.sink.blame(|| unknown_name(Code::BadValue, &node.path(), name, names));
            None
        })
    }
}
