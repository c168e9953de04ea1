//! Pages whose words stand in the file, with tables that are written.

use super::{Page, Source};
use crate::read;

/// A page of the repository with each table anew between its marks, `<!-- name -->` and `<!-- end of name -->`, each alone on a line.
pub(super) fn filled(source: &Source, path: &str, tables: &[(&str, String)]) -> Result<Page, String> {
    let mut page = read(&source.root.join(path))?;
    for (name, table) in tables {
        let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
        let parts = page.split_once(&open).and_then(|(head, rest)| Some((head, rest.split_once(&close)?.1)));
        let (head, tail) = parts.ok_or_else(|| format!("{path} has no marks for the table `{name}`"))?;
        page = format!("{head}{open}{table}{close}{tail}");
    }
    Ok(Page::new(path, page))
}
