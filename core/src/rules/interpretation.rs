//! The rules under `interpretation`.

/// 主要负责人解读 (interpretation by the principal): a cadence.
pub mod principal {
    crate::rulebook::names::rule! {
        /// 主要负责人解读 (interpretation by the principal).
        "interpretation.principal": Cadence;
    }
}

/// 政策解读发布 (publication of a policy interpretation): a term.
pub mod publish {
    crate::rulebook::names::rule! {
        /// 政策解读发布 (publication of a policy interpretation).
        "interpretation.publish": Term;
    }
}
