//! The rules under `message`.

/// 简单咨询办理期限 (time limit for a simple consultation): a term.
pub mod consult {
    crate::rulebook::names::rule! {
        /// 简单咨询办理期限 (time limit for a simple consultation).
        "message.consult": Term;
    }
}

/// 一般留言办理期限 (time limit for a general message): a term.
pub mod general {
    crate::rulebook::names::rule! {
        /// 一般留言办理期限 (time limit for a general message).
        "message.general": Term;
    }
}

/// 退件期限 (return of a misrouted message): a term.
pub mod misrouted {
    crate::rulebook::names::rule! {
        /// 退件期限 (return of a misrouted message).
        "message.misrouted": Term;
    }
}

/// 紧急和异常信件办理 (urgent and abnormal messages): a term.
pub mod urgent {
    crate::rulebook::names::rule! {
        /// 紧急和异常信件办理 (urgent and abnormal messages).
        "message.urgent": Term;
    }
}
