//! Whether figures tally.

use rust_decimal::Decimal;

use super::{said::Named, told::FieldProblem};
use crate::{
    form::tally::{Held, Outcome, Slip},
    law::Citation,
    text::Text,
};

parts! {
    /// Whether the figures of a form tally.
    Tally {
        /// What it comes to.
        outcome: Outcome,
        /// The same in words.
        says: Text,
        /// The sums that do not hold, in the order of the form.
        breaches: Vec<TallyBreach>,
        /// The sums that cannot be judged, because a cell holds no figure.
        unjudged: Vec<Unjudged>,
        /// The cells whose writing cannot be right.
        problems: Vec<FieldProblem>,
        /// The smallest changes after which the sums would hold, by sheet.
        mends: Vec<SheetMends>,
        /// How many sums hold.
        held: i64,
    }

    /// A sum that does not hold.
    TallyBreach with ["The passage." cite: Citation] {
        /// Its name.
        identity: String,
        /// In words.
        says: Text,
        /// The row or the column in which it does not hold.
        at: Named,
        /// The cells of the left side.
        left: Vec<String>,
        /// What they make; cells without a figure add nothing.
        left_sum: Decimal,
        /// The cells of the right side.
        right: Vec<String>,
        /// The cells of the report of the year before that belong to it.
        before: Vec<String>,
        /// What they make.
        right_sum: Decimal,
        /// It may have a good reason, and decides nothing.
        soft: bool as if_true "soft",
    }

    /// A sum that cannot be judged.
    Unjudged {
        /// Its name.
        identity: String,
        /// In words.
        says: Text,
        /// The row or the column in which it cannot be judged.
        at: Named,
        /// The cells without a figure.
        cells: Vec<String>,
        /// Those of the report of the year before.
        before: Vec<String>,
    }

    /// How the sums of one sheet could be made to hold.
    SheetMends {
        /// The sheet.
        sheet: String,
        /// Each way changes as few cells as can be, the likeliest first; empty where no three cells would do.
        ways: Vec<Mend> as always "ways",
        /// There are more that are as small.
        more: bool as if_true "more",
    }

    /// One way.
    Mend {
        /// The cells that would change.
        changes: Vec<CellChange>,
    }

    /// A cell, and what would have to stand there.
    CellChange {
        /// The cell.
        cell: String,
        /// What stands there.
        from: Decimal,
        /// What would have to stand there.
        to: Decimal,
        /// The kind of slip, if it looks like one.
        slip: Option<Slip>,
        /// The same in words.
        says: Option<Text>,
    }

    /// Whether the parts of a total and their shares are right.
    Shares {
        /// What it comes to.
        outcome: Outcome,
        /// The same in words.
        says: Text,
        /// What does not hold.
        strayed: Vec<Strayed>,
        /// What cannot be judged, because a figure is not known.
        unjudged: Vec<Unheld>,
        /// How much holds.
        held: i64,
    }

    /// A figure that is not what it should be.
    Strayed {
        /// What was held to what.
        check: Held,
        /// In words.
        says: Text,
        /// The part it is about.
        part: Option<String>,
        /// What the report states.
        stated: Decimal,
        /// What the other figures make.
        reckoned: Decimal,
    }

    /// Something that cannot be judged.
    Unheld {
        /// What is held to what.
        check: Held,
        /// In words.
        says: Text,
        /// The part it is about.
        part: Option<String>,
    }
}
