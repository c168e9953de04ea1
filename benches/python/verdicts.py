"""The disclosure attribute of many documents: gongkai beside its peers, in one run, as ratios.

    python benches/python/verdicts.py [--rows N]

Fifteen nullable columns of facts, one verdict a row; a fact that is not known may leave it open. Every contender writes fresh output, and
all verdicts are compared before anything is timed. The peers have the rule of 2019 written out by hand. Whoever objects does not consent:
facts that say both contradict each other and have no verdict, and where the consent is known nobody asks for the objection.
"""

import argparse
from collections.abc import Callable
from functools import reduce

import duckdb
import numpy as np
import polars as pl
import pyarrow as pa
from peers import best

import gongkai

RULE, BOOK, ON = "attribute", "cn-2019", "2024-01-02"
FACTS = [
    "state_secret",
    "forbidden_by_law",
    "endangers_security",
    "third_party_harm",
    "third_party_consents",
    "third_party_objects_with_reasons",
    "public_interest_grave",
    "internal_affairs",
    "process_record",
    "enforcement_file",
    "opening_required",
    "public_interest",
    "wide_knowledge",
    "participation",
    "listed",
]
OUTCOMES = ["withheld", "must_not_open", "may_withhold", "proactive", "on_request"]
OPEN = len(OUTCOMES)

CASE = """
select case
    when contradictory then null
    when c1 then 'withheld'
    when not c1 and c2 then 'must_not_open'
    when not c1 and not c2 and c3 then 'may_withhold'
    when not c1 and not c2 and not c3 and c4 then 'proactive'
    when not c1 and not c2 and not c3 and not c4 then 'on_request'
end as outcome
from (select
    third_party_consents and third_party_objects_with_reasons as contradictory,
    state_secret or forbidden_by_law or endangers_security as c1,
    third_party_harm and not public_interest_grave
        and case when third_party_consents then false else third_party_objects_with_reasons or not third_party_consents end as c2,
    internal_affairs or (process_record or enforcement_file) and not opening_required as c3,
    public_interest or wide_knowledge or participation or listed as c4
from facts)
"""


def conditions(fact: Callable[[str], object], unless: Callable[[object, object], object]) -> list[object]:
    """The condition of each outcome but the last, in order of precedence, in any algebra of yes, no and unknown.

    `unless(a, b)` is no where `b` is so, and `a` elsewhere.
    """
    f = dict(zip(FACTS, map(fact, FACTS), strict=True))
    vetoed = unless(f["third_party_objects_with_reasons"] | ~f["third_party_consents"], f["third_party_consents"])
    return [
        f["state_secret"] | f["forbidden_by_law"] | f["endangers_security"],
        f["third_party_harm"] & ~f["public_interest_grave"] & vetoed,
        f["internal_affairs"] | (f["process_record"] | f["enforcement_file"]) & ~f["opening_required"],
        f["public_interest"] | f["wide_knowledge"] | f["participation"] | f["listed"],
    ]


class Kleene:
    """Yes, no and unknown as two NumPy arrays: where it is so, and where it is not."""

    def __init__(self, yes: np.ndarray, no: np.ndarray) -> None:
        self.yes, self.no = yes, no

    def __and__(self, other: "Kleene") -> "Kleene":
        return Kleene(self.yes & other.yes, self.no | other.no)

    def __or__(self, other: "Kleene") -> "Kleene":
        return Kleene(self.yes | other.yes, self.no & other.no)

    def __invert__(self) -> "Kleene":
        return Kleene(self.no, self.yes)

    def unless(self, other: "Kleene") -> "Kleene":
        return Kleene(self.yes & ~other.yes, self.no | other.yes)


def by_masks(facts: dict[str, np.ma.MaskedArray]) -> np.ndarray:
    known = {name: Kleene(fact.data & ~fact.mask, ~fact.data & ~fact.mask) for name, fact in facts.items()}
    codes = np.full(len(facts[FACTS[0]]), OPEN, "uint8")
    before = ~(known["third_party_consents"].yes & known["third_party_objects_with_reasons"].yes)
    for code, condition in enumerate(conditions(known.__getitem__, Kleene.unless)):
        codes[before & condition.yes] = code
        before = before & condition.no
    codes[before] = OPEN - 1
    return codes


def by_table(table: np.ndarray, facts: dict[str, np.ma.MaskedArray]) -> np.ndarray:
    """A verdict for each of the 3^15 combinations, and one look-up a row."""
    place = np.zeros(len(facts[FACTS[0]]), "int32")
    for name in FACTS:
        place *= 3
        place += facts[name].data
        place[facts[name].mask] += 2 - facts[name].data[facts[name].mask]
    return table[place]


def every_combination() -> dict[str, np.ma.MaskedArray]:
    places = np.arange(3 ** len(FACTS), dtype="int32")
    digits = {name: places // 3**i % 3 for i, name in enumerate(reversed(FACTS))}
    return {name: np.ma.MaskedArray(digit == 1, digit == 2) for name, digit in digits.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=10_000_000)
    rows = parser.parse_args().rows

    rng = np.random.default_rng(2026)
    # One fact in eight is so, one in sixteen is not known.
    numpy = {name: np.ma.MaskedArray(rng.random(rows, "float32") < 1 / 8, rng.random(rows, "float32") < 1 / 16) for name in FACTS}
    arrow = {name: pa.array(column.data, mask=column.mask) for name, column in numpy.items()}
    frame = pl.DataFrame({name: pl.Series(column) for name, column in arrow.items()})
    database = duckdb.connect()
    database.register("facts", pa.table(arrow))
    table = by_masks(every_combination())
    terms = conditions(pl.col, lambda term, other: pl.when(other).then(pl.lit(False)).otherwise(term))
    so_far = [reduce(lambda all, term: all & ~term, terms[:i], pl.lit(True)) for i in range(len(terms) + 1)]
    when = pl.when(pl.col("third_party_consents") & pl.col("third_party_objects_with_reasons")).then(None)
    for before, term, outcome in zip(so_far, [*terms, pl.lit(True)], OUTCOMES, strict=True):
        when = when.when(before & term).then(pl.lit(outcome))
    when = when.otherwise(None).alias("outcome")

    ours = gongkai.column.verdict(numpy, RULE, BOOK, on=ON)
    codes = {name: code for code, name in enumerate(OUTCOMES)} | {None: OPEN}
    expected = np.array([codes[name] for name in ours], "uint8")
    assert (by_masks(numpy) == expected).all()
    assert (by_table(table, numpy) == expected).all()
    names = pl.Series("outcome", [*OUTCOMES, None]).gather(expected)
    assert pl.Series(gongkai.column.verdict(arrow, RULE, BOOK, on=ON)).cast(pl.String).alias("outcome").equals(names, null_equal=True)
    assert frame.select(when)["outcome"].equals(names, null_equal=True)
    assert pl.Series("outcome", database.sql(CASE).arrow().read_all()["outcome"]).equals(names, null_equal=True)

    contenders: list[tuple[str, Callable[[], object]]] = [
        ("gongkai, Arrow memory", lambda: gongkai.column.verdict(arrow, RULE, BOOK, on=ON)),
        ("gongkai, NumPy memory", lambda: gongkai.column.verdict(numpy, RULE, BOOK, on=ON)),
        ("polars when/then", lambda: frame.select(when)),
        ("DuckDB CASE", lambda: database.sql(CASE).arrow().read_all()),
        ("NumPy, masks by hand", lambda: by_masks(numpy)),
        ("NumPy, look-up table by hand", lambda: by_table(table, numpy)),
    ]
    print(f"{rows:,} rows, {len(FACTS)} nullable facts, {ours.report.nulls:,} left open or contradictory")
    print(f"{'':32}{'ns a row':>12}{'times gongkai on Arrow':>26}")
    reference = None
    for name, work in contenders:
        cost = best(work, 3) / rows * 1e9
        reference = reference or cost
        print(f"{name:32}{cost:12.2f}{cost / reference:26.2f}")


if __name__ == "__main__":
    main()
