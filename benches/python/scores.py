"""A hundred thousand units by sixty indicators, scored, graded and ranked: gongkai beside pandas, in one run, as a ratio.

    python benches/python/scores.py

The native bench (`cargo bench -p gongkai-benches --bench scores`) reads the marks from a file and writes what they come to; pandas has the same marks as a frame of 64-bit whole
numbers, so that both are exact. Every score, place and grade is compared before anything is told.
"""

import os
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd

UNITS, INDICATORS, ROUNDS = 100_000, 60, 7
ROOT = Path(__file__).resolve().parents[2]


def by_pandas(frame: pd.DataFrame) -> tuple[pd.Series, pd.Series, pd.Series]:
    score = frame.sum(axis=1)
    place = score.rank(method="min", ascending=False).astype("int64")
    grade = pd.cut(score, [-1, 599_999, 749_999, 899_999, 1_000_000], labels=[3, 2, 1, 0]).astype("int64")
    return score, place, grade


def main() -> None:
    random = np.random.default_rng(1)
    full = np.where(np.arange(INDICATORS) % 3 == 0, 10_000, 20_000)
    # Points to one decimal, mostly good ones, so that every grade and many ties come up.
    least = random.integers(0, 2, (UNITS, 1)) * (full // 2)
    marks = (random.integers(0, 1 << 30, (UNITS, INDICATORS)) % (full - least + 1)) // 1_000 * 1_000 + least
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "marks"
        file.write_bytes(np.ascontiguousarray(marks.T, dtype="<i8").tobytes())
        ours = subprocess.run(
            ["cargo", "bench", "--quiet", "--package", "gongkai-benches", "--bench", "scores"],
            cwd=ROOT,
            env={**os.environ, "SCORES": str(file)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        out = np.frombuffer((file.parent / "marks.out").read_bytes(), dtype="<i8").reshape(UNITS, 3)
    frame = pd.DataFrame(np.asfortranarray(marks))
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        score, place, grade = by_pandas(frame)
        times.append(time.perf_counter() - begun)
    assert (out[:, 0] == score).all() and (out[:, 1] == place).all() and (out[:, 2] == grade).all()
    median = sorted(times)[ROUNDS // 2]
    print("gongkai", ours.strip())
    print(f"pandas  scored and ranked: median {median * 1e3:.1f} ms, {UNITS * INDICATORS / median / 1e6:.0f} M indicators/s")


if __name__ == "__main__":
    main()
