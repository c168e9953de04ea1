//! The rules under `query`.

/// 投诉办理期限 (time limit for a complaint): a term.
pub mod complaint {
    crate::rulebook::names::rule! {
        /// 投诉办理期限 (time limit for a complaint).
        "query.complaint": Term;
    }
}

/// 投诉特殊情况办理期限 (time limit for a special complaint): a term.
pub mod complaint_special {
    crate::rulebook::names::rule! {
        /// 投诉特殊情况办理期限 (time limit for a special complaint).
        "query.complaint_special": Term;
    }
}

/// 重要复杂问题回复期限 (time limit for a complex query): a term.
pub mod complex {
    crate::rulebook::names::rule! {
        /// 重要复杂问题回复期限 (time limit for a complex query).
        "query.complex": Term;
    }
}

/// 转发处理期限 (time limit for forwarding): a term.
pub mod forward {
    crate::rulebook::names::rule! {
        /// 转发处理期限 (time limit for forwarding).
        "query.forward": Term;
    }
}

/// 一般问题回复期限 (time limit for a general query): a term.
pub mod general {
    crate::rulebook::names::rule! {
        /// 一般问题回复期限 (time limit for a general query).
        "query.general": Term;
    }
}

/// 特殊情况回复期限 (time limit for a special query): a term.
pub mod special {
    crate::rulebook::names::rule! {
        /// 特殊情况回复期限 (time limit for a special query).
        "query.special": Term;
    }
}
