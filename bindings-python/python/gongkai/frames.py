"""Columns where the frame is: ``import gongkai.frames`` gives series of pandas and of polars, and expressions of polars, an accessor ``gongkai``
with the functions of :mod:`gongkai.column`, of those libraries that are installed.

>>> import pandas, polars, gongkai.frames
>>> df = pandas.DataFrame({"received": pandas.to_datetime(["2022-09-30", None]), "extended": [20, None]})
>>> df.received.gongkai.due("request.reply", extended_by=df.extended).dt.strftime("%F").tolist()
['2022-11-30', nan]
>>> frame = polars.LazyFrame({"received": ["2022-09-30", None], "extended": [20, None]}).with_columns(polars.col("received").str.to_date())
>>> due = polars.col("received").gongkai.due("request.reply", extended_by=polars.col("extended"))
>>> frame.with_columns(due=due).collect()["due"].to_list()
[datetime.date(2022, 11, 30), None]

Expressions of polars run Python for each batch (``map_batches``), declared to be elementwise, so that the lazy and the streaming engine take
them; they are no plugin in polars' own memory. What an argument differs by row in is an expression too.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from . import column

__all__: list[str] = []

_DAYS = ("add", "days_left", "due", "is_workday", "next", "previous", "roll", "status")


class _OnSeries:
    """The functions of columns, of one series."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def count(self, end: Any, **rest: Any) -> Any:
        """See :func:`gongkai.column.count`."""
        return column.count(self._series, end, **rest)

    def day(self, **rest: Any) -> Any:
        """See :func:`gongkai.column.day`."""
        return column.day(self._series, **rest)


class _OnExpression:
    """The functions of columns, of one expression."""

    def __init__(self, expression: Any) -> None:
        self._expression = expression

    def count(self, end: Any, **rest: Any) -> Any:
        """See :func:`gongkai.column.count`."""
        return _expressed("count", self._expression, (end,), rest)


def _on_series(name: str) -> Callable[..., Any]:
    def method(self: _OnSeries, *arguments: Any, **rest: Any) -> Any:
        return getattr(column, name)(self._series, *arguments, **rest)

    return _named(method, name)


def _on_expression(name: str) -> Callable[..., Any]:
    def method(self: _OnExpression, *arguments: Any, **rest: Any) -> Any:
        return _expressed(name, self._expression, arguments, rest)

    return _named(method, name)


def _named(method: Callable[..., Any], name: str) -> Callable[..., Any]:
    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"See :func:`gongkai.column.{name}`."
    return method


for _name in _DAYS:
    setattr(_OnSeries, _name, _on_series(_name))
    setattr(_OnExpression, _name, _on_expression(_name))


def _expressed(name: str, expression: Any, arguments: tuple[Any, ...], rest: dict[str, Any]) -> Any:
    """An expression that calls a function of columns batch by batch; the arguments that are expressions are columns then."""
    polars = import_module("polars")
    kinds = {"status": polars.Enum(column.STATUSES), "is_workday": polars.Boolean, "days_left": polars.Int32, "count": polars.Int32}
    given: list[Any] = [expression, *arguments, *rest.values()]
    places = [place for place, value in enumerate(given) if isinstance(value, polars.Expr)]

    def run(batch: list[Any]) -> Any:
        values = list(given)
        for place, series in zip(places, batch, strict=True):
            values[place] = series
        first, others = values[: 1 + len(arguments)], values[1 + len(arguments) :]
        return getattr(column, name)(*first, **dict(zip(rest, others, strict=True)))

    parts = [given[place] for place in places]
    return polars.map_batches(parts, run, return_dtype=kinds.get(name, polars.Date), is_elementwise=True)


if find_spec("pandas") is not None:
    import_module("pandas.api.extensions").register_series_accessor("gongkai")(_OnSeries)

if find_spec("polars") is not None:
    import_module("polars.api").register_series_namespace("gongkai")(_OnSeries)
    import_module("polars.api").register_expr_namespace("gongkai")(_OnExpression)
