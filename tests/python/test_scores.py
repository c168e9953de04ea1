"""Score sheets beside Python's `decimal`: random systems, random marks, the same score to the last digit and the same grade.

`SCORES=100000` asks for as many systems; some thousand are asked in every run.
"""

import os
import random
from decimal import Decimal, getcontext
from typing import Any

import gongkai

SYSTEMS = int(os.environ.get("SCORES", "2000"))
UNITS = 3

getcontext().prec = 60


def name(text: str) -> dict[str, str]:
    return {"zh": text, "en": text}


def number(chance: random.Random, most: int, places: int) -> Decimal:
    return Decimal(chance.randint(1, most * 10**places)).scaleb(-places)


def leaf(chance: random.Random, at: str, points: Decimal) -> dict[str, Any]:
    made: dict[str, Any] = {"id": at, "name": name(at), "points": str(points)}
    if chance.random() < 0.3:
        made["full"] = str(points * chance.choice([2, 4, 5]))
    if (kind := chance.choice(["deduct", "award", None])) is not None:
        full = Decimal(made.get("full", points))
        items = [{"id": f"n{i}", "name": name("n"), "each": str(min(full, number(chance, 3, 2)))} for i in range(chance.randint(1, 3))]
        for item in items:
            if chance.random() < 0.3:
                item["most"] = str(full)
        made[kind] = items
    return made


def system(chance: random.Random) -> dict[str, Any]:
    indicators = []
    for i in range(chance.randint(1, 6)):
        if chance.random() < 0.5:
            parts = [leaf(chance, f"i{i}_{j}", number(chance, 20, 2)) for j in range(chance.randint(1, 4))]
            full = sum((Decimal(part["points"]) for part in parts), Decimal(0))
            ratio = chance.choice([Decimal(1), Decimal("0.5"), Decimal("0.25")])
            points = (full * ratio).normalize()
            if points.as_tuple().exponent < -4:  # type: ignore[operator]
                points = full
            indicators.append({"id": f"i{i}", "name": name("g"), "points": f"{points:f}", "full": f"{full:f}", "of": parts})
        else:
            indicators.append(leaf(chance, f"i{i}", number(chance, 40, 2)))
    full = sum((Decimal(one["points"]) for one in indicators), Decimal(0))
    made: dict[str, Any] = {"id": "random", "title": name("random"), "full": f"{full:f}", "indicator": indicators}
    bounds = sorted({(full * share / 100).quantize(Decimal("0.01"), rounding="ROUND_DOWN") for share in (90, 75, 60)} - {Decimal(0)}, reverse=True)
    rows = [{"from": str(bound), "grade": f"g{i}", "name": name("g")} for i, bound in enumerate(bounds)]
    made["grades"] = {"row": [*rows, {"from": "0", "grade": "last", "name": name("g")}]}
    if chance.random() < 0.5:
        made["bonus"] = [leaf(chance, f"b{i}", number(chance, 5, 1)) for i in range(chance.randint(1, 2))]
        if chance.random() < 0.5:
            made["bonus_cap"] = made["bonus"][0]["points"]
    if chance.random() < 0.5:
        made["penalty"] = [leaf(chance, "p", number(chance, 10, 1))]
    return made


def leaves(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [leaf for node in nodes for leaf in (leaves(node["of"]) if "of" in node else [node])]


def mark(chance: random.Random, one: dict[str, Any]) -> Any:
    if items := one.get("deduct", one.get("award")):
        return {item["id"]: chance.choice([0, 1, 2, "0.5", True]) for item in items}
    full = Decimal(one.get("full", one["points"]))
    return f"{(full * chance.randint(0, 100) / 100).quantize(Decimal('0.0001'), rounding='ROUND_DOWN'):f}"


def value(one: dict[str, Any], marks: dict[str, Any]) -> Decimal:
    """What a node contributes to the one above."""
    points = Decimal(one["points"])
    full = Decimal(one.get("full", one["points"]))
    if "of" in one:
        inside = sum((value(part, marks) for part in one["of"]), Decimal(0))
    elif items := one.get("deduct", one.get("award")):
        found = Decimal(0)
        for item in items:
            counted = Decimal(item["each"]) * Decimal(marks[one["id"]][item["id"]])
            found += min(counted, Decimal(item.get("most", full)))
        inside = max(full - found, Decimal(0)) if "deduct" in one else min(found, full)
    else:
        inside = Decimal(marks[one["id"]])
    return inside * (points / full)


def expected(made: dict[str, Any], marks: dict[str, Any]) -> tuple[Decimal, str]:
    earned, bonus, lost = (sum((value(one, marks) for one in made.get(key, [])), Decimal(0)) for key in ("indicator", "bonus", "penalty"))
    score = max(earned - lost, Decimal(0)) + min(bonus, Decimal(made.get("bonus_cap", bonus)))
    return score, next(row["grade"] for row in made["grades"]["row"] if score >= Decimal(row["from"]))


def test_every_score_is_that_of_decimal() -> None:
    chance = random.Random(20240501)
    grades = set()
    for _ in range(SYSTEMS):
        made = system(chance)
        nodes = leaves([*made["indicator"], *made.get("bonus", []), *made.get("penalty", [])])
        units = [{"unit": str(i), "marks": {one["id"]: mark(chance, one) for one in nodes}} for i in range(UNITS)]
        answer = gongkai.ask({"score_sheet": {"system": made, "units": units, "detail": False}})
        assert "errors" not in answer, (made, answer)
        wanted = [expected(made, unit["marks"]) for unit in units]
        assert [(Decimal(unit["score"]), unit["grade"]) for unit in answer["units"]] == wanted, (made, units)
        scores = [score for score, _ in wanted]
        places = [1 + sum(other > score for other in scores) for score in scores]
        assert [unit["rank"] for unit in answer["units"]] == [{"best": place, "worst": place} for place in places]
        grades.update(grade for _, grade in wanted)
    assert grades == {"g0", "g1", "g2", "last"}
