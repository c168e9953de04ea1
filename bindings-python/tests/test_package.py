"""What is handed on: the texts of the licences are in the installed package and in the source distribution."""

import subprocess
import sys
import tarfile
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).parent.parent
LICENCES = {"LICENSE-APACHE", "LICENSE-MIT"}


def test_the_installed_package_brings_its_licences() -> None:
    files = distribution("gongkai").files or []
    assert {file.name for file in files if "licenses" in file.parts} == LICENCES


def test_the_source_distribution_brings_its_licences_and_its_data(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "maturin", "sdist", "--manifest-path", "Cargo.toml", "--out", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (packed,) = tmp_path.iterdir()
    with tarfile.open(packed) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames()}
    assert LICENCES <= names
    for crate in ("core", "core/law"):
        assert {f"{crate}/{licence}" for licence in LICENCES} <= names
    assert "core/data/register.csv" in names
