//! The files of a county's folder, one a kind of work.

use gongkai::Text;

use crate::cells::Columns;

/// A kind of work, kept in a file of its own and drawn in a lane of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lane {
    Requests,
    Messages,
    Queries,
    Opinions,
    Documents,
    Events,
    Coordination,
    Procedures,
    Cadences,
    Tasks,
}

/// The dates of the acts that cadences count.
pub(super) const ACTS: &str = "acts.csv";
pub(super) const ACTS_COLUMNS: Columns<'static> = Columns { required: &["cadence", "date"], optional: &[] };

const TERM: Columns<'static> = Columns {
    required: &["id", "subject", "rule", "start"],
    optional: &["unit", "channel", "case", "book", "extended_by", "paused", "levels", "done"],
};
const TASK: Columns<'static> = Columns { required: &["id", "book", "case", "start"], optional: &["done"] };
const CADENCE: Columns<'static> = Columns { required: &["id", "subject", "rule", "from"], optional: &["unit", "case", "book"] };
const PROCEDURE: Columns<'static> = Columns { required: &["id", "subject", "rule", "on", "taken"], optional: &["unit", "book", "facts"] };

impl Lane {
    pub(super) const ALL: [Self; 10] = [
        Self::Requests,
        Self::Messages,
        Self::Queries,
        Self::Opinions,
        Self::Documents,
        Self::Events,
        Self::Coordination,
        Self::Procedures,
        Self::Cadences,
        Self::Tasks,
    ];

    pub(super) const fn file(self) -> &'static str {
        match self {
            Self::Requests => "requests.csv",
            Self::Messages => "messages.csv",
            Self::Queries => "queries.csv",
            Self::Opinions => "opinions.csv",
            Self::Documents => "documents.csv",
            Self::Events => "events.csv",
            Self::Coordination => "coordination.csv",
            Self::Procedures => "procedures.csv",
            Self::Cadences => "cadences.csv",
            Self::Tasks => "tasks.csv",
        }
    }

    pub(super) fn name(self) -> Text {
        match self {
            Self::Requests => Text::new("依申请公开", "requests"),
            Self::Messages => Text::new("网民留言", "messages"),
            Self::Queries => Text::new("96128查询", "hotline and online queries"),
            Self::Opinions => Text::new("政务舆情", "public opinion"),
            Self::Documents => Text::new("发布与解读", "release"),
            Self::Events => Text::new("活动与考评", "events, assessment"),
            Self::Coordination => Text::new("发布协调", "coordination"),
            Self::Procedures => Text::new("办理程序", "procedures"),
            Self::Cadences => Text::new("频次要求", "cadences"),
            Self::Tasks => Text::new("任务台账", "task ledger"),
        }
    }

    pub(super) const fn columns(self) -> Columns<'static> {
        match self {
            Self::Tasks => TASK,
            Self::Cadences => CADENCE,
            Self::Procedures => PROCEDURE,
            _ => TERM,
        }
    }
}
