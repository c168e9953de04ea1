"""The rules of open government in China (政务公开 / 政府信息公开), made to run.

You give it facts; it answers what is due, by when, how often, how well, and every answer carries its proof: the article, the days
counted, what is still unknown.

>>> import gongkai
>>> deadline = gongkai.rulebook("cn-2019").due(gongkai.rules.REQUEST_REPLY, "2022-09-30")
>>> deadline.due
datetime.date(2022, 11, 2)
>>> print(deadline.grounds[0].citation)
《中华人民共和国政府信息公开条例》第三十三条第二款

- :func:`ask` and :func:`describe`: every rule, as plain data; the same answer, byte for byte, in Rust, Python and JavaScript.
- :class:`Ledger`: the events of a request (依申请公开), and how it stands after them. :func:`read_log`: a register or
  case log, .xlsx and CSV among others, as ledgers, with the rows that are wrong; and what is due as a calendar.
- A verb for each form of law, for every rule of it: :func:`due` (term), :func:`kept` (cadence), :func:`review` (checklist),
  :func:`verdict` (table), :func:`progress` (chain), :func:`grade`, :func:`price`, :func:`score` (band). Editors complete the facts, items,
  steps and cases of every rule, and type checkers find a misspelt one; ``gongkai.facts`` has them as types.
- :func:`rulebook`, :func:`load_rulebook`, :func:`lint`, :func:`conformity`: rulebooks, which have the same verbs.
- :mod:`gongkai.classify` and :mod:`gongkai.request`: what may be opened; a request from its form to the reply.
- :func:`screen`: what a text holds that must be looked at before it is released.
- :mod:`gongkai.workdays`: working days. :class:`Calendar`: as known on a day, provisional years, regional holidays.
- :mod:`gongkai.column`: millions of rows, in Arrow or NumPy memory.
- :mod:`gongkai.errors`: what is wrong, what to do, in Chinese and English. :func:`limit`: how much an input may hold.
"""

from . import classify, column, errors, request, rules, workdays
from ._ask import ask, ask_json, describe, describe_json
from ._answers import (
    Breach,
    Change,
    Convention,
    Counted,
    Duty,
    FieldProblem,
    FormReview,
    Grade,
    Ground,
    LedgerEvent,
    LedgerReading,
    LedgerState,
    Limit,
    Missing,
    Named,
    NextDuty,
    Period,
    Permission,
    Price,
    Progress,
    Proof,
    Question,
    Reading,
    Regularity,
    State,
    Step,
    Stretch,
    TextFinding,
    Tried,
    Verdict,
)
from ._calendar import Calendar, OverlayDay, set_default_calendar
from ._deadline import Deadline
from ._law import Citation, Text
from ._ledger import Ledger
from ._limits import limit
from ._log import Agenda, Log, RowProblem, read_log, read_log_json
from ._native import VERSION as __version__
from ._rulebook import Departure, DepartureKind, Finding, Rule, Rulebook, conformity, lint, load_rulebook, rulebook, rulebooks
from ._screening import screen
from ._verbs import OwnRule, due, grade, kept, price, progress, review, score, verdict
from .errors import (
    BadInput,
    BadRulebook,
    GongkaiError,
    InternalError,
    NoFigure,
    NotAnnounced,
    NotInForce,
    Problem,
    UnknownName,
)

__all__ = [
    "Agenda",
    "BadInput",
    "BadRulebook",
    "Breach",
    "Calendar",
    "Change",
    "Citation",
    "Convention",
    "Counted",
    "Deadline",
    "Departure",
    "DepartureKind",
    "Duty",
    "FieldProblem",
    "Finding",
    "FormReview",
    "GongkaiError",
    "Grade",
    "Ground",
    "InternalError",
    "Ledger",
    "LedgerEvent",
    "LedgerReading",
    "LedgerState",
    "Limit",
    "Log",
    "Missing",
    "Named",
    "NextDuty",
    "NoFigure",
    "NotAnnounced",
    "NotInForce",
    "OverlayDay",
    "OwnRule",
    "Period",
    "Permission",
    "Price",
    "Problem",
    "Progress",
    "Proof",
    "Question",
    "Reading",
    "Regularity",
    "RowProblem",
    "Rule",
    "Rulebook",
    "State",
    "Step",
    "Stretch",
    "Text",
    "TextFinding",
    "Tried",
    "UnknownName",
    "Verdict",
    "__version__",
    "ask",
    "ask_json",
    "classify",
    "column",
    "conformity",
    "describe",
    "describe_json",
    "due",
    "errors",
    "grade",
    "kept",
    "limit",
    "lint",
    "load_rulebook",
    "price",
    "progress",
    "read_log",
    "read_log_json",
    "request",
    "review",
    "rulebook",
    "rulebooks",
    "rules",
    "score",
    "screen",
    "set_default_calendar",
    "verdict",
    "workdays",
]
