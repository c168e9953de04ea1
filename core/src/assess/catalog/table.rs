//! Reading a catalogue: rows of cells under the headers that published ones have.

use serde_json::Value;

use super::{
    Element,
    words::{self, Column},
};
use crate::{
    error::{Code, Problems, nearest},
    reader::{Node, Sink},
    text::Text,
};

/// A catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    /// Its items, in order.
    pub rows: Vec<CatalogRow>,
    elements: Vec<Element>,
}

/// An item of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogRow {
    /// Its place among the rows that were given, counted from 0, headers included.
    pub row: usize,
    cells: [String; Element::ALL.len()],
}

impl CatalogRow {
    /// What stands under an element; empty if nothing does.
    pub fn get(&self, element: Element) -> &str {
        self.cells.get(element as usize).map_or("", String::as_str)
    }

    /// As it is compared.
    pub(super) fn compared(&self, element: Element) -> String {
        words::compared(element, self.get(element))
    }
}

impl Catalog {
    /// Reads one: a list of rows, each a list of cells, the first the headers (two rows of them where cells are joined); or a list of objects
    /// by header. Headers are those of published catalogues or the names of [`Element`]. `同上` is what stands above; a cell of 一级事项 that is
    /// empty is joined with it. Rows without any cell are passed over.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(value: &Value) -> Result<Self, Problems> {
        let sink = Sink::default();
        let read = Self::of(&Node::root(value, "", &sink), &[]);
        sink.finish(read)
    }

    /// The elements that it has columns for.
    pub fn has(&self, element: Element) -> bool {
        self.elements.contains(&element)
    }

    /// Reads one; `aside` are headers that do not count.
    pub(crate) fn of(node: &Node, aside: &[String]) -> Option<Self> {
        let rows = node.list()?;
        let is_table = rows.first().is_none_or(|row| row.value.is_array());
        let rows = if is_table { tabled(&rows, aside) } else { keyed(rows, aside) }?;
        let mut catalog = Self { rows: Vec::with_capacity(rows.len()), elements: Vec::new() };
        for (row, cells) in rows {
            catalog.add(row, cells);
        }
        if catalog.rows.is_empty() {
            return node.bad_value(
                Text::new("没有事项", "there is no item in it"),
                Text::new("第一行为表头，其后每行一个事项", "give a row of headers, then a row for each item"),
            );
        }
        Some(catalog)
    }

    fn add(&mut self, row: usize, cells: Vec<(Column, &str)>) {
        if cells.iter().all(|(_, cell)| cell.is_empty()) {
            return;
        }
        let mut item = CatalogRow { row, cells: Default::default() };
        for (column, cell) in cells {
            let (Column::Words(element) | Column::Joined(element) | Column::Marked(element, _)) = column else { continue };
            if !self.elements.contains(&element) {
                self.elements.push(element);
            }
            let above = || self.rows.last().map_or("", |above| above.get(element));
            let value = match &column {
                _ if cell == "同上" => above(),
                Column::Joined(_) if cell.is_empty() => above(),
                Column::Marked(_, value) if words::is_mark(cell) => value,
                _ => cell,
            };
            let Some(at) = item.cells.get_mut(element as usize).filter(|_| !value.is_empty()) else { continue };
            if !at.is_empty() {
                at.push('、');
            }
            at.push_str(value);
        }
        self.rows.push(item);
    }
}

/// A row and its cells, each with its column.
type Cells<'v> = (usize, Vec<(Column, &'v str)>);

fn tabled<'v>(rows: &[Node<'v, '_>], aside: &[String]) -> Option<Vec<Cells<'v>>> {
    let texts = |row: &Node<'v, '_>| -> Option<Vec<&'v str>> {
        let cells = row.list()?;
        cells.iter().map(|cell| cell.any_text().map(str::trim)).collect()
    };
    let first = rows.first()?;
    let heads = texts(first)?;
    let is_joined = heads.iter().enumerate().any(|(i, head)| head.is_empty() || heads.iter().take(i).any(|other| other == head));
    let subs = rows.get(1).filter(|_| is_joined).map(&texts);
    let subs = subs.unwrap_or(Some(Vec::new()))?;
    let mut main = "";
    let columns = heads.iter().enumerate().map(|(i, head)| {
        main = if head.is_empty() { main } else { head };
        let sub = subs.get(i).copied().unwrap_or_default();
        let told = if sub.is_empty() { main } else { sub };
        let found = match (words::column(sub), words::column(main)) {
            _ if aside.iter().any(|header| header == told) => Some(Column::Aside),
            (Some(column), _) => Some(column),
            (None, Some(Column::Words(element))) if !sub.is_empty() => Some(Column::Marked(element, sub.to_owned())),
            (None, column) => column,
        };
        found.or_else(|| unknown(first, told))
    });
    // Every header that is not known is told of.
    let columns: Vec<Option<Column>> = columns.collect();
    let columns: Vec<Column> = columns.into_iter().collect::<Option<_>>()?;
    let read = rows.iter().enumerate().skip(if is_joined { 2 } else { 1 }).map(|(place, row)| {
        let cells = texts(row)?;
        if let Some(more) = cells.get(columns.len()..).filter(|more| more.iter().any(|cell| !cell.is_empty())) {
            return row.bad_value(
                Text::new(format!("比表头多 {} 格", more.len()), format!("{} cells more than headers", more.len())),
                Text::new("补上表头，或删去多余的格", "add the headers, or take out the cells"),
            );
        }
        Some((place, columns.iter().cloned().zip(cells).collect()))
    });
    let read: Vec<Option<Cells>> = read.collect();
    read.into_iter().collect()
}

fn keyed<'v>(rows: Vec<Node<'v, '_>>, aside: &[String]) -> Option<Vec<Cells<'v>>> {
    let read = rows.into_iter().enumerate().map(|(place, row)| {
        let fields = row.clone().object()?;
        let cells = fields.entries().map(|(header, node)| {
            let is_aside = aside.iter().any(|other| other == header);
            let column = if is_aside { Some(Column::Aside) } else { words::column(header) };
            column.or_else(|| unknown(&row, header)).zip(node.any_text().map(str::trim))
        });
        let cells: Vec<Option<_>> = cells.collect();
        Some((place, cells.into_iter().collect::<Option<Vec<_>>>()?))
    });
    let read: Vec<Option<Cells>> = read.collect();
    read.into_iter().collect()
}

fn unknown<T>(row: &Node, header: &str) -> Option<T> {
    let (zh, en) = nearest(header, words::headers())
        .map_or_else(Default::default, |near| (format!("是否为“{near}”？"), format!("did you mean `{near}`? ")));
    row.report(
        Code::UnknownKey,
        Text::new(format!("不识别的表头“{header}”"), format!("`{header}` is no known header")),
        Text::new(format!("{zh}不比较的列写入 aside"), format!("{en}name columns that are not compared under `aside`")),
    )
}
