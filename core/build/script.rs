//! The characters of one script only, as steps from one to the next.

use std::{fmt::Write, fs, path::Path};

/// The first character of the block that all of them stand in.
const FIRST: u32 = 0x4E00;

pub(crate) fn generate(data: &Path, out: &Path) {
    let mut rust = format!("pub(super) const FIRST: u32 = {FIRST};\n");
    for (name, constant) in [("simplified", "SIMPLIFIED"), ("traditional", "TRADITIONAL")] {
        let path = data.join("script").join(name).with_extension("txt");
        let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let chars: Vec<u32> = text.chars().filter(|c| !c.is_whitespace()).map(|c| u32::from(c) - FIRST).collect();
        assert!(chars.is_sorted_by(|a, b| a < b), "{}: the characters are not in order", path.display());
        let mut at = 0;
        let mut steps = Vec::new();
        for next in chars {
            while next - at >= u32::from(u8::MAX) {
                steps.push(u8::MAX);
                at += u32::from(u8::MAX);
            }
            steps.push(u8::try_from(next - at).expect("it is less"));
            at = next;
        }
        writeln!(rust, "pub(super) const {constant}: &[u8] = &{steps:?};").unwrap();
    }
    fs::write(out.join("script.rs"), rust).expect("OUT_DIR can be written");
}
