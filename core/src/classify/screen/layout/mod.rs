//! Faults of form (公文格式差错): what is wrong with a document whatever it says.

mod bracket;
mod doubled;
mod line;
mod lost;
mod marker;
mod numbering;
mod numeral;
mod script;
mod stray;

pub(super) use numeral::Numeral;

use super::{found::Finds, scan::Scan};

/// Finds every fault of form.
pub(super) fn faults(scan: &Scan, found: &mut Finds) {
    let lines = line::lines(scan);
    let brackets = bracket::brackets(scan, &lines, found);
    numbering::numbering(scan, &lines, &brackets, found);
    doubled::paragraphs(&lines, found);
    doubled::phrases(scan, &lines, found);
    script::mixed(scan, &lines, found);
    lost::lost(scan, found);
    stray::stray(scan, found);
}

#[cfg(test)]
mod tests;
