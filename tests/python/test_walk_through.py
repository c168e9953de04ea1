"""The walk-through *add a rule*: the new rule completes in a strict Python program, and a typo in it does not pass."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPY = ROOT / "target/copies/rule/bindings-python/python"


def checked(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What mypy says of a program that uses the package as the walk-through left it."""
    if not COPY.exists():
        pytest.fail("target/copies/rule is not there: run the Rust tests first (cargo test -p gongkai-tests)", pytrace=False)
    (folder / "entry.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(folder / "cache"), "entry.py"]
    return subprocess.run(command, cwd=folder, env={**os.environ, "MYPYPATH": str(COPY)}, capture_output=True, text=True)


def test_the_new_rule_completes(tmp_path: Path) -> None:
    program = (ROOT / "tests/walk-through/entry.py").read_text(encoding="utf-8")
    done = checked(program, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    for name, typo in [("made_on=None", "made_onn=None"), ("catalog.guide.entry", "catalog.guide.entri")]:
        text = program.replace(name, typo)
        line = next(i for i, line in enumerate(text.splitlines(), 1) if typo in line)
        misspelt = checked(text, tmp_path)
        assert misspelt.returncode == 1, misspelt.stdout + misspelt.stderr
        assert set(re.findall(r"^entry\.py:(\d+): error", misspelt.stdout, re.MULTILINE)) == {str(line)}, misspelt.stdout
