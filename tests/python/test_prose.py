"""The guides do what they say: their Python is run, and README's commands too."""

import doctest
import re
import shlex
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
GUIDES = [README, ROOT / "bindings-python/README.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(guide: Path, kind: str) -> list[tuple[int, str]]:
    """The fenced blocks of one kind, each with the line it begins after."""
    text = guide.read_text(encoding="utf-8")
    fences = re.finditer(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [(text.count("\n", 0, fence.start(1)), fence[1]) for fence in fences]


WITH_PYTHON = [guide for guide in GUIDES if blocks(guide, "python")]


def test_the_readmes_show_python() -> None:
    assert WITH_PYTHON[:2] == GUIDES[:2]


@pytest.mark.parametrize("guide", WITH_PYTHON, ids=lambda guide: str(guide.relative_to(ROOT)))
def test_python_says_what_is_printed(guide: Path) -> None:
    """The blocks of a guide are one session."""
    session: dict[str, object] = {}
    printed: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    for line, source in blocks(guide, "python"):
        example = doctest.DocTestParser().get_doctest(source, session, guide.name, str(guide), line)
        assert example.examples, f"{guide}:{line}: Python that is not run, as it has no prompt"
        example.globs = session
        runner.run(example, out=printed.append, clear_globs=False)
    assert runner.summarize(verbose=False).failed == 0, "".join(printed)


def commands() -> list[list[str]]:
    return [shlex.split(line, comments=True) for _, block in blocks(README, "console") for line in block.splitlines()]


def test_readme_has_two_commands() -> None:
    assert [command[:2] for command in commands()] == [["cargo", "run"], ["bash", ".ci/test"]]


def test_the_first_command_prints_the_sheet_and_writes_the_page(tmp_path: Path) -> None:
    """As it stands in the README, but for the place of the page and the optimisation."""
    command = [word for word in commands()[0] if word != "--release"]
    page = tmp_path / "sheet.html"
    command[command.index("--html") + 1] = str(page)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert command[command.index("--on") + 1] in done.stdout
    html = page.read_text(encoding="utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert "<svg" in html


def test_the_second_command_is_a_script_that_parses() -> None:
    """It runs this test, so it cannot be run by it."""
    command = commands()[1]
    done = subprocess.run([command[0], "-n", *command[1:]], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
