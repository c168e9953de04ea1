//! Form of supply (提供形式): in which form the information is given.

use crate::wing::{Bound, wing};

/// The form of supply as the law of a day determines it.
pub type Supply = Bound<Facts>;

wing! {
    rule REQUEST_FORM_OF_SUPPLY;

    /// What is known of the information and its carrier.
    facts {
        /// As it is kept, it can be given in the form asked for (能按要求的形式提供).
        held_as_asked,
        /// That form might endanger the carrier (危及载体安全).
        endangers_carrier,
        /// That form would cost too much (成本过高).
        cost_too_high,
        /// It can be given as electronic data or in another suitable form (其他适当形式).
        other_form_possible,
    }

    /// The form.
    outcomes {
        /// As asked for (按要求的形式).
        AsAsked = "as_asked",
        /// As electronic data or in another suitable form (电子数据以及其他适当形式).
        OtherForm = "other_form",
        /// Reading and copying by hand is arranged (查阅、抄录).
        Reading = "reading",
    }
}
