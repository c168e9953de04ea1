//! No paid supply (不得有偿提供): whether information may be supplied in this way.

use crate::wing::{Bound, wing};

/// The bar on paid supply as the law of a day has it.
pub type Resale = Bound<Facts>;

wing! {
    rule REQUEST_NO_RESALE;

    /// What is known of the supply.
    facts {
        /// It goes through another organisation or person (通过其他组织、个人).
        through_others,
        /// It is paid for, openly or otherwise (有偿或者变相有偿).
        paid,
    }

    /// Whether that may be.
    outcomes {
        /// Must not be supplied so (不得).
        Forbidden = "forbidden",
        /// No paid supply (不属于有偿提供).
        NotAffected = "not_affected",
    }
}
