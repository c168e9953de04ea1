"""Types: the package is checked strictly, the stub against the module."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "mypy"],
        ["-m", "mypy.stubtest", "gongkai._native", "--mypy-config-file", "pyproject.toml"],
        ["-m", "mypy", "--strict", "--config-file", "pyproject.toml", "tests/typed.py"],
    ],
    ids=["mypy", "stubtest", "uses"],
)
def test_clean(command: list[str]) -> None:
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
