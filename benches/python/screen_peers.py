"""Presidio's pattern recognisers on the sentences of tests/screening/sentences, as gongkai is measured on them.

    python -m venv peers && peers/bin/pip install presidio-analyzer==2.2.366
    peers/bin/python benches/python/screen_peers.py

Writes tests/screening/presidio.toml, which docs/screening.md is made from. No language model: each recogniser is asked directly, without
the words around it as context. Presidio has recognisers for the identifiers of eighteen countries, none for China's; those compared are
the ones without a country, and that for phones told to expect Chinese numbers.
"""

import logging
import re
import tomllib
from importlib.metadata import version
from pathlib import Path

from presidio_analyzer import EntityRecognizer
from presidio_analyzer.predefined_recognizers import CreditCardRecognizer, EmailRecognizer, PhoneRecognizer

SCREENING = Path(__file__).parents[2] / "tests" / "screening"
MARK = re.compile(r"⟦(\??)(\w+)\|([^⟧]*)⟧")

RECOGNISERS: dict[tuple[str, ...], EntityRecognizer] = {
    ("bank_card",): CreditCardRecognizer(),
    ("email",): EmailRecognizer(),
    ("mobile", "landline"): PhoneRecognizer(supported_regions=("CN",)),
}

Span = tuple[int, int]


def read(marked: str) -> tuple[str, list[tuple[str, bool, Span]]]:
    """The text of a sentence, and what is to be found in it: kind, whether it need not be found, place."""
    text, places, end = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[end : mark.start()]
        places.append((mark[2], bool(mark[1]), (len(text), len(text) + len(mark[3]))))
        text += mark[3]
        end = mark.end()
    return text + marked[end:], places


def meet(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def main() -> None:
    # Without a network the list of top-level domains that comes along is used, and a stack trace is logged for it.
    logging.getLogger("tldextract").setLevel(logging.CRITICAL)
    files = sorted((SCREENING / "sentences").glob("*.toml"))
    sentences = [read(entry["text"]) for path in files for entry in tomllib.loads(path.read_text("utf-8"))["sentence"]]
    lines = [
        "# Written by benches/python/screen_peers.py.",
        f'version = "{version("presidio-analyzer")}"',
        f"sentences = {len(sentences)}",
    ]
    for kinds, recogniser in RECOGNISERS.items():
        expected = met = reported = right = 0
        for text, places in sentences:
            found = {(one.start, one.end) for one in recogniser.analyze(text, recogniser.supported_entities, None)}
            wanted = [span for kind, optional, span in places if kind in kinds and not optional]
            allowed = [span for kind, optional, span in places if kind in kinds and optional]
            expected += len(wanted)
            met += sum(any(meet(span, one) for one in found) for span in wanted)
            counted = [one for one in found if any(meet(span, one) for span in wanted) or not any(meet(span, one) for span in allowed)]
            reported += len(counted)
            right += sum(any(meet(span, one) for span in wanted) for one in counted)
        names = ", ".join(f'"{kind}"' for kind in kinds)
        lines += ["", "[[recogniser]]", f'name = "{type(recogniser).__name__}"', f"kinds = [{names}]"]
        lines += [f"expected = {expected}", f"met = {met}", f"reported = {reported}", f"right = {right}"]
    (SCREENING / "presidio.toml").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
