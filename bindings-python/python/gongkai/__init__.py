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
- :class:`Ledger`: the events of a request (依申请公开), and how it stands after them. :func:`read_log`: a case log, one event a
  row, as ledgers, with the rows that are wrong; and what is due as a calendar.
- :func:`rulebook`, :func:`load_rulebook`, :func:`due`, :func:`lint`, :func:`conformity`: rulebooks and deadlines.
- :mod:`gongkai.classify`: what may be opened. :meth:`Rulebook.verdict`: any table of law.
- :func:`screen`: what a text holds that must be looked at before it is released.
- :mod:`gongkai.workdays`: working days. :class:`Calendar`: as known on a day, provisional years, regional holidays.
- :mod:`gongkai.column`: millions of rows, in Arrow or NumPy memory.
- :mod:`gongkai.errors`: what is wrong, what to do, in Chinese and English.
"""

from . import classify, column, errors, request, rules, workdays
from ._ask import ask, ask_json, describe, describe_json
from ._answers import (
    Breach,
    Change,
    Convention,
    Counted,
    Duty,
    Ground,
    LedgerEvent,
    LedgerReading,
    LedgerState,
    Limit,
    Named,
    NextDuty,
    Period,
    Permission,
    Proof,
    Question,
    Reading,
    State,
    Step,
    Stretch,
    TextFinding,
    Tried,
    Verdict,
)
from ._calendar import Calendar, OverlayDay
from ._deadline import Deadline
from ._law import Citation, Text
from ._ledger import Ledger
from ._log import Agenda, Log, RowProblem, read_log
from ._native import VERSION as __version__
from ._rulebook import Finding, Laxer, Rule, Rulebook, conformity, due, lint, load_rulebook, rulebook, rulebooks
from ._screening import screen
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
    "Duty",
    "Finding",
    "GongkaiError",
    "Ground",
    "InternalError",
    "Laxer",
    "Ledger",
    "LedgerEvent",
    "LedgerReading",
    "LedgerState",
    "Limit",
    "Log",
    "Named",
    "NextDuty",
    "NoFigure",
    "NotAnnounced",
    "NotInForce",
    "OverlayDay",
    "Period",
    "Permission",
    "Problem",
    "Proof",
    "Question",
    "Reading",
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
    "lint",
    "load_rulebook",
    "read_log",
    "request",
    "rulebook",
    "rulebooks",
    "rules",
    "screen",
    "workdays",
]
