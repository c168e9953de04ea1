"""The verbs: one a form of law, the same for every rule of it. ``_verbs.pyi``, which is written from the rulebooks, tells type checkers and
editors which facts, items, steps and cases each rule knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, NewType, Protocol, cast

from . import _native
from ._answers import FormReview, Grade, Price, Progress, Regularity, Verdict
from ._calendar import Calendar
from ._deadline import Deadline, Pause

Day = date | str
Number = Decimal | int | float | str

OwnRule = NewType("OwnRule", str)
"""The name of a rule that no rulebook of the library has: type checkers know the others by their names.

>>> import gongkai
>>> gongkai.OwnRule("catalog.own_rule")
'catalog.own_rule'
"""


class Shelved(Protocol):
    """A rulebook, in whatever words its verbs are told."""

    @property
    def _shelf(self) -> _native.Shelf: ...


class Doors:
    """What a rulebook is asked."""

    __slots__ = ("_shelf",)

    _shelf: _native.Shelf

    def __init__(self, shelf: _native.Shelf) -> None:
        self._shelf = shelf

    def due(
        self,
        rule: str,
        start: Day,
        *,
        case: str | None = None,
        on: Day | None = None,
        today: Day | None = None,
        done: Day | None = None,
        extended_by: int = 0,
        pauses: Iterable[Pause] = (),
        calendar: Calendar | None = None,
        lang: str = "zh",
        **facts: Any,
    ) -> Deadline:
        """When something that started on a day, or at a point in time, is due.

        Args:
            rule: a term, such as ``gongkai.rules.REQUEST_REPLY``.
            start: what starts it. A day as ``datetime.date`` or ISO text; for terms in hours a ``datetime`` (with a zone, or Beijing
                time) or ISO text.
            case: which case, where the term has several.
            on: the date that selects the law; the start where it is left out.
            today: the day for which ``status`` and ``days_left`` are wanted.
            done: when it was done.
            extended_by: units by which it was lawfully extended.
            pauses: when the clock stood still: the day it stopped, which still counts, the last day that does not, and, where it matters,
                the cause, such as `"third_party"`.
            calendar: another calendar than that of all notices.
            lang: the language of names and notes, ``zh`` or ``en``.
            facts: what else the rule asks for; see :meth:`Rulebook.facts`.

        Raises:
            GongkaiError: everything that is wrong or missing, such as ``not_announced`` where the count leaves the holiday notices,
                ``needs_date`` for a ``datetime`` where the term runs in days, ``beyond_cap`` for too long an extension.

        >>> import gongkai
        >>> book = gongkai.rulebook("cn-2019")
        >>> book.due("request.reply", "2024-09-02", extended_by=20).due
        datetime.date(2024, 11, 1)
        """
        question: dict[str, Any] = {"rule": rule, "facts": facts, "lang": lang}
        stops = [dict(zip(("from", "to", "cause"), stop)) if isinstance(stop, tuple | list) and 2 <= len(stop) <= 3 else stop for stop in pauses]
        for fact, value in (("start", start), ("case", case), ("done", done), ("pauses", stops or None)):
            if value is not None:
                facts[fact] = value
        if not (isinstance(extended_by, int) and extended_by == 0):
            facts["extended_by"] = extended_by
        for key, outer in (("on", on), ("today", today), ("calendar", calendar)):
            if outer is not None:
                question[key] = outer
        return Deadline(self._shelf, question)

    def kept(
        self, rule: str, dates: Iterable[Day], start: Day, end: Day, /, *, case: str | None = None, on: Day | None = None, lang: str = "zh"
    ) -> Regularity:
        """Whether something was done often enough: the periods between two days, both included, in which it was not.

        >>> import gongkai
        >>> book = gongkai.rulebook("jiujiang-county-2022")
        >>> kept = book.kept("media.weekly_post", ["2024-01-02", "2024-01-17"], "2024-01-01", "2024-01-28")
        >>> kept.outcome, [str(lapse.first) for lapse in kept.lapses]
        ('lapsed', ['2024-01-08', '2024-01-22'])
        """
        facts = _with_case(case, {"dates": list(dates), "from": start, "to": end})
        return Regularity(put(self._shelf, "kept", rule, on, lang, facts))

    def review(self, rule: str, /, *, on: Day | None = None, lang: str = "zh", **facts: Any) -> FormReview:
        """Whether everything is there: what is missing, and in a form what cannot be right, all at once. What is not given is not known.

        >>> import gongkai
        >>> review = gongkai.rulebook("cn-2019").review("request.form", on="2024-03-01", name="张三", email="zhang", lang="en")
        >>> review.problems[0].fact
        'email'
        """
        return FormReview(put(self._shelf, "review", rule, on, lang, facts))

    def verdict(self, rule: str, /, *, on: Day | None = None, lang: str = "zh", **facts: Any) -> Verdict[Any]:
        """What a table of law makes of some facts. What is not given is not known.

        Args:
            rule: a table, such as ``gongkai.rules.ATTRIBUTE``.
            on: the date that selects the law.
            lang: the language of names and notes, ``zh`` or ``en``.
            facts: yes, no, or ``None``; :meth:`Rulebook.facts` lists them.

        Raises:
            GongkaiError: everything that is wrong, such as ``unknown_key`` for a fact that the rule does not ask about.

        >>> import gongkai
        >>> book = gongkai.rulebook("cn-2019")
        >>> [question.fact for question in book.verdict("attribute.withheld_absolute", state_secret=False, forbidden_by_law=False).open]
        ['endangers_security']
        """
        return Verdict(put(self._shelf, "verdict", rule, on, lang, facts))

    def progress(self, rule: str, taken: Sequence[str], /, *, on: Day | None = None, lang: str = "zh", **facts: Any) -> Progress:
        """How far a procedure has come after the steps taken, in the order they were taken.

        >>> import gongkai
        >>> book = gongkai.rulebook("jiujiang-county-2022")
        >>> progress = book.progress("exemption.chain", ["draft", "principal_sign"], superior_approval=False)
        >>> progress.outcome, progress.skipped[0].id
        ('irregular', 'deputy_review')
        """
        return Progress(put(self._shelf, "progress", rule, on, lang, {**facts, "taken": list(taken)}))

    def grade(
        self, rule: str, value: Number | tuple[Number, Number] | None, /, *, on: Day | None = None, lang: str = "zh", **facts: Any
    ) -> Grade:
        """The grade of a value, or of one that lies between two.

        >>> import gongkai
        >>> book = gongkai.rulebook("jiujiang-county-2022")
        >>> book.grade("assessment.band", 91).grade, book.grade("assessment.band", (71, 83)).between
        ('excellent', ('good', 'pass'))
        """
        given = dict(zip(("low", "high"), value, strict=True)) if isinstance(value, tuple) else value
        return Grade(put(self._shelf, "grade", rule, on, lang, {**facts, "value": given}))

    def price(self, rule: str, count: int, /, *, case: str | None = None, on: Day | None = None, lang: str = "zh") -> Price:
        """What so many units cost together.

        >>> import gongkai
        >>> gongkai.rulebook("cn-2019").price("request.fee", 31, case="per_item", on="2024-03-01").value
        Decimal('2200')
        """
        return Price(put(self._shelf, "price", rule, on, lang, _with_case(case, {"count": count})))

    def score(
        self,
        rule: str,
        indicators: Sequence[Mapping[str, object]],
        /,
        *,
        on: Day | None = None,
        lang: str = "zh",
        **facts: Any,
    ) -> Grade:
        """What a sheet of points comes to, and its grade.

        Args:
            rule: a score, such as ``gongkai.rules.ASSESSMENT_SCORE``.
            indicators: for each ``id``, ``weight`` where the rulebook does not fix it, and ``value``, ``None`` for not known.
            on: the date that selects the law.
            lang: the language of names and notes, ``zh`` or ``en``.
            facts: ``deductions``, ``bonus`` and, where the rulebook does not cap it, ``bonus_cap``; ``None`` for not known.
        """
        return Grade(put(self._shelf, "score", rule, on, lang, {**facts, "indicators": list(indicators)}))


def at(book: str | Shelved) -> Doors:
    """The doors of a rulebook, or of one by its name or that of a national line."""
    if isinstance(book, Doors):
        return book
    # What is no name is refused where names are read.
    return _named(book) if type(book) is str else Doors(_native.Shelf(cast(str, book)))


@lru_cache(maxsize=64)
def _named(name: str) -> Doors:
    return Doors(_native.Shelf(name))


def shelf_of(book: str | Shelved) -> _native.Shelf:
    """Where questions to a rulebook are put."""
    return at(book)._shelf


def put(shelf: _native.Shelf, verb: str, rule: str, on: Day | None, lang: str, facts: Mapping[str, object]) -> _native.Answer:
    """What a verb is answered; whatever is wrong with the question is raised."""
    question: dict[str, object] = {"rule": rule, "facts": facts, "lang": lang}
    if on is not None:
        question["on"] = on
    return shelf.answer(verb, question)


def _with_case(case: str | None, facts: dict[str, object]) -> dict[str, object]:
    return facts if case is None else {**facts, "case": case}


def due(rule: str, start: Day, *, book: str | Shelved = "cn", **given: Any) -> Deadline:
    """When something is due under the national law of its start day, or under another rulebook. Arguments as :meth:`Rulebook.due`.

    >>> import datetime, gongkai
    >>> gongkai.due("request.reply", datetime.date(2022, 9, 30)).due
    datetime.date(2022, 11, 2)
    """
    return at(book).due(rule, start, **given)


def kept(rule: str, dates: Iterable[Day], start: Day, end: Day, /, *, book: str | Shelved = "cn", **given: Any) -> Regularity:
    """Whether something was done often enough under a rulebook. Arguments as :meth:`Rulebook.kept`."""
    return at(book).kept(rule, dates, start, end, **given)


def review(rule: str, /, *, book: str | Shelved = "cn", **given: Any) -> FormReview:
    """Whether everything is there, under a rulebook. Arguments as :meth:`Rulebook.review`.

    >>> import gongkai
    >>> gongkai.review("request.form", on="2024-03-01", name="").outcome
    'incomplete'
    """
    return at(book).review(rule, **given)


def verdict(rule: str, /, *, book: str | Shelved = "cn", **given: Any) -> Verdict[Any]:
    """What a table of a rulebook makes of some facts. Arguments as :meth:`Rulebook.verdict`.

    >>> import gongkai
    >>> verdict = gongkai.verdict("attribute", on="2024-05-06", state_secret=True)
    >>> verdict.outcome, verdict.grounds[0].citation.article
    ('withheld', '第十四条')
    """
    return at(book).verdict(rule, **given)


def progress(rule: str, taken: Sequence[str], /, *, book: str | Shelved = "cn", **given: Any) -> Progress:
    """How far a procedure has come under a rulebook. Arguments as :meth:`Rulebook.progress`."""
    return at(book).progress(rule, taken, **given)


def grade(rule: str, value: Number | tuple[Number, Number] | None, /, *, book: str | Shelved = "cn", **given: Any) -> Grade:
    """The grade of a value under a rulebook. Arguments as :meth:`Rulebook.grade`."""
    return at(book).grade(rule, value, **given)


def price(rule: str, count: int, /, *, book: str | Shelved = "cn", **given: Any) -> Price:
    """What so many units cost under a rulebook. Arguments as :meth:`Rulebook.price`."""
    return at(book).price(rule, count, **given)


def score(rule: str, indicators: Sequence[Mapping[str, object]], /, *, book: str | Shelved = "cn", **given: Any) -> Grade:
    """What a sheet of points comes to under a rulebook. Arguments as :meth:`Rulebook.score`."""
    return at(book).score(rule, indicators, **given)
