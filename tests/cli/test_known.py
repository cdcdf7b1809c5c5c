"""Reading again only what is new or has changed."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from verbale.cli import build


def run(*arguments: str) -> Result:
    return CliRunner().invoke(build("read"), ["read", "--format", "jsonl", *arguments])


@pytest.fixture
def earlier(letters: Path, tmp_path: Path) -> Path:
    """The result of a run, with a mark in each record that reading would not make."""
    made = tmp_path / "earlier.jsonl"
    run(str(letters), "-o", str(made))
    records = [
        json.loads(line) | {"summary": "from the earlier run"} for line in made.read_text(encoding="utf-8").splitlines()
    ]
    made.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return made


def test_a_file_that_is_as_it_was_is_taken_from_the_earlier_run(letters: Path, earlier: Path) -> None:
    records = [json.loads(line) for line in run(str(letters), "--known", str(earlier)).stdout.splitlines()]
    assert [record["summary"] for record in records] == ["from the earlier run"] * 2


def test_a_file_that_has_changed_or_is_new_is_read_and_the_order_kept(letters: Path, earlier: Path) -> None:
    first = letters / "first.md"
    first.write_text(first.read_text(encoding="utf-8").replace("5/2023", "7/2023"), encoding="utf-8")
    (letters / "copy.md").write_text((letters / "more" / "second.md").read_text(encoding="utf-8"), encoding="utf-8")
    records = [json.loads(line) for line in run(str(letters), "--known", str(earlier)).stdout.splitlines()]
    assert [(record["source"]["name"], record["summary"]) for record in records] == [
        ("copy.md", "from the earlier run"),
        ("first.md", None),
        ("second.md", "from the earlier run"),
    ]


def test_a_file_that_is_no_earlier_run_is_wrong_use(letters: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text('{"a": 1}\n', encoding="utf-8")
    result = run(str(letters), "--known", str(other))
    assert result.exit_code == 2
    assert "line 1: no record of an earlier run" in result.stderr
    assert run(str(letters), "--known", str(tmp_path / "gone.jsonl")).exit_code == 2
