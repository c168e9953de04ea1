"""The command line: what it answers is what the functions answer, and its exit code says how that went."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import gongkai
from gongkai import _cli


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, object]], str]:
    code = _cli.main(arguments)
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_due(capsys: pytest.CaptureFixture[str]) -> None:
    code, [row], _ = run(capsys, "due", "request.reply", "2022-09-30", "--today", "2022-11-01", "--format", "jsonl")
    assert (code, row["due"], row["status"], row["days_left"]) == (0, "2022-11-02", "running", 1)


@pytest.mark.parametrize(("name", "text"), [
    ("log.csv", "编号,received,ext\n1,2022-09-30,20\n2,2018-03-01,20\n3,2022-09-30,\n"),
    ("log.tsv", "编号\treceived\text\n1\t2022-09-30\t20\n2\t2018-03-01\t20\n3\t2022-09-30\t\n"),
    ("log.jsonl", '{"编号":1,"received":"2022-09-30","ext":20}\n{"编号":2,"received":"2018-03-01","ext":20}\n{"编号":3,"received":"2022-09-30","ext":null}\n'),
])
def test_due_of_a_table(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    code, rows, _ = run(capsys, "due", "request.reply", "--file", str(path), "--column", "received", "--extended-column", "ext", "--format", "jsonl")
    assert code == 1
    assert [(row["due"], row["reason"]) for row in rows] == [("2022-11-30", None), (None, "beyond_cap"), ("2022-11-02", None)]
    out = tmp_path / "out.csv"
    assert _cli.main(["due", "request.reply", "--file", str(path), "--column", "received", "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8-sig").splitlines()[0].startswith("编号,received,ext,due,")


def test_refusals_in_the_language_of_the_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, word in (("zh_CN.UTF-8", "是否指"), ("en_GB.UTF-8", "did you mean")):
        monkeypatch.setenv("LC_ALL", name)
        code, rows, err = run(capsys, "due", "request.repli", "2022-09-30")
        assert (code, rows) == (2, []) and word in err and "unknown_rule" in err and "\033" not in err
    assert run(capsys, "cases", str(tmp_path / "none.csv"))[0] == 3
    with pytest.raises(SystemExit) as ended:
        _cli.main(["dew"])
    assert ended.value.code == 2


def test_cases(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("request,event,date\n1,received,2024-03-01\n2,received,2024-03-11\n2,fee_paid,2024-03-12\n", encoding="utf-8")
    code, rows, err = run(capsys, "cases", str(path), "--on", "2024-04-01", "--format", "jsonl")
    assert code == 1 and "contradiction" in err
    assert [(row["request"], row["status"], row["days_left"]) for row in rows] == [("1", "overdue", -1), ("2", "running", 5)]


def test_the_rest(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, days, _ = run(capsys, "workdays", "2024", "--named", "--format", "jsonl", "--lang", "en")
    assert code == 0 and {day["kind"] for day in days} == {"holiday", "makeup_workday"} and len(days) == len(
        [day for day in gongkai.workdays.days(2024) if day.name is not None]
    )
    assert run(capsys, "explain", "request.reply", "2022-09-30", "--format", "jsonl", "--lang", "en")[1][0]["proof"] == "start 2022-09-30; term 20 workdays"
    text = tmp_path / "text.txt"
    text.write_text("公告\n联系电话：13812345678。", encoding="utf-8")
    code, found, _ = run(capsys, "screen", str(text), "--on", "2024-03-01", "--format", "jsonl")
    assert code == 1 and ("mobile", 2, "13812345678") in [(row["kind"], row["line"], row["text"]) for row in found]
    form = tmp_path / "form.json"
    form.write_text('{"name": "张三"}', encoding="utf-8")
    assert run(capsys, "check-form", str(form), "--on", "2024-03-01", "--format", "jsonl")[0] == 1
    assert [row["book"] for row in run(capsys, "books", "--format", "jsonl")[1]] == [book.id for book in gongkai.rulebooks()]
    assert run(capsys, "rules", "--book", "cn-2019", "--format", "jsonl")[0] == 0
    question = '{"rule":"request.reply","facts":{"start":"2022-09-30"}}'
    assert run(capsys, "ask", question, "--lang", "en", "--format", "jsonl")[1] == [gongkai.ask({"lang": "en", **json.loads(question)})]
    assert run(capsys, "ask", "[1]", "--format", "jsonl")[0] == 2
    assert run(capsys, "ask", '{"rule":"x"}', "--format", "jsonl")[0] == 2


def test_as_a_program() -> None:
    done = subprocess.run([sys.executable, "-m", "gongkai", "due", "request.reply", "2022-09-30", "--format", "table"], capture_output=True, text=True, check=True)
    assert "2022-11-02" in done.stdout and "《" in done.stdout
