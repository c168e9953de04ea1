"""How all requests of a log stand on a day, as a table."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

from ._ledger import Ledger
from .errors import GongkaiError

Type = Literal["text", "date", "count", "flag", "names"]

COLUMNS: Mapping[str, Type] = {
    "request": "text",
    "subject": "text",
    "received": "date",
    "status": "text",
    "closed_by": "text",
    "due": "date",
    "due_latest": "date",
    "days_used": "count",
    "days_left": "count",
    "overdue": "flag",
    "breaches": "names",
    "next_duty": "text",
    "next_due": "date",
    "provisional": "flag",
    "unsettled": "flag",
    "doubtful": "names",
    "reason": "text",
}
"""The columns and what is in them."""


def row(name: str, subject: str | None, ledger: Ledger, on: date) -> dict[str, Any] | None:
    """How a request stands at the end of a day; None before it was received."""
    so_far = ledger.until(on)
    if not so_far:
        return None
    told: dict[str, Any] = dict.fromkeys(COLUMNS)
    told |= {"request": name, "subject": subject}
    try:
        state = so_far.state(today=on)
    except GongkaiError as error:
        return {**told, "reason": error.code}
    dated = sorted((duty.due, str(duty.duty)) for duty in state.duties if duty.due is not None)
    undated = [str(duty.duty) for duty in state.duties]
    next_due = dated[0][0] if dated else None
    next_duty = dated[0][1] if dated else undated[0] if undated else None
    reason = "not_announced" if state.due_unknown or state.today_unknown else None
    return {
        **told,
        "received": state.received,
        "status": str(state.status),
        "closed_by": None if state.closed_by is None else str(state.closed_by),
        "due": state.due,
        "due_latest": state.due_latest,
        "days_used": state.days_used,
        "days_left": state.days_left,
        "overdue": None if reason else state.status == "overdue",
        "breaches": [str(breach.breach) for breach in state.breaches],
        "next_duty": next_duty,
        "next_due": next_due,
        "provisional": state.provisional,
        "unsettled": state.unsettled,
        "doubtful": [str(breach.breach) for breach in state.breaches if breach.doubtful],
        "reason": reason,
    }


def table(rows: Iterable[Mapping[str, Any]], like: str) -> Any:
    """Rows as a frame of the library of that name; as a dict of lists where it is none that is known."""
    told = list(rows)
    columns = {name: [entry[name] for entry in told] for name in COLUMNS}
    match like:
        case "pandas":
            pandas = sys.modules["pandas"]
            types = {"text": "str", "date": "datetime64[s]", "count": "Int64", "flag": "boolean", "names": "object"}
            made = {name: pandas.Series(values, dtype=types[COLUMNS[name]]) for name, values in columns.items()}
            return pandas.DataFrame(made)
        case "polars":
            polars = sys.modules["polars"]
            kinds = {
                "text": polars.String,
                "date": polars.Date,
                "count": polars.Int64,
                "flag": polars.Boolean,
                "names": polars.List(polars.String),
            }
            return polars.DataFrame(columns, schema={name: kinds[COLUMNS[name]] for name in columns})
        case "pyarrow":
            pyarrow = sys.modules["pyarrow"]
            arrow = {
                "text": pyarrow.string(),
                "date": pyarrow.date32(),
                "count": pyarrow.int64(),
                "flag": pyarrow.bool_(),
                "names": pyarrow.list_(pyarrow.string()),
            }
            return pyarrow.table({name: pyarrow.array(values, arrow[COLUMNS[name]]) for name, values in columns.items()})
    return columns
