//! The register of rules, as constants.

use std::{fmt::Write, fs, path::Path};

pub(crate) fn generate(data: &Path, out: &Path) {
    let path = data.join("register.csv");
    let mut reader = csv::Reader::from_path(&path).expect("the register can be read");
    assert_eq!(
        reader.headers().expect("the register has a header"),
        ["id", "form", "part", "title_zh", "title_en"].as_slice(),
        "{}",
        path.display()
    );
    let (mut entries, mut families, mut names) = (String::new(), String::new(), Vec::new());
    for (line, row) in reader.records().enumerate() {
        let row = row.unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let (id, form, part, zh, en) = (&row[0], &row[1], &row[2], &row[3], &row[4]);
        assert!(
            ["term", "cadence", "checklist", "table", "chain", "band", "tally", "family"].contains(&form),
            "{}:{}: `{form}` is neither a form of the register nor a family",
            path.display(),
            line + 2
        );
        if form != "family" {
            names.push(id.to_owned());
        }
        // What heads a family of tables is the table that combines them.
        let (list, form) = if form == "family" { (&mut families, "table") } else { (&mut entries, form) };
        writeln!(list, "RegisterEntry {{ id: {id:?}, form: {form:?}, part: {part:?}, zh: {zh:?}, en: {en:?} }},").unwrap();
    }
    let register = format!(
        "/// Every line of the register, in its order.\npub const REGISTER: &[RegisterEntry] = &[\n{entries}];\n\n\
         /// The names that head a family of its tables: the question to all of them at once.\n\
         pub const FAMILIES: &[RegisterEntry] = &[\n{families}];\n\n\
         /// The names of the register, a line each.\nconst NAMES: &str = {:?};\n",
        names.join("\n")
    );
    fs::write(out.join("register.rs"), register).expect("OUT_DIR can be written");
}
