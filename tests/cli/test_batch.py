"""A batch goes on, whatever one file does to the process that reads it."""

import os
from pathlib import Path

import pytest

from verbale.cli import batch
from verbale.cli.batch import Outcome, read_all


def read_or_die(path: Path) -> Outcome:
    """Stands in for reading: a file named so kills its process."""
    if path.name.startswith("deadly"):
        os._exit(9)
    return Outcome(path, b"{}", None)


def some_or_die(paths: list[Path]) -> list[Outcome]:
    return [read_or_die(path) for path in paths]


def test_a_file_that_kills_its_process_is_named_and_all_others_are_read_in_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batch, "_read_some", some_or_die)
    monkeypatch.setattr(batch, "read_one", read_or_die)
    names = [f"letter-{number:02d}.md" for number in range(40)]
    names[13] = "deadly.md"
    outcomes = list(read_all([Path(name) for name in names], jobs=2))
    assert [outcome.path.name for outcome in outcomes] == names
    failed = [outcome for outcome in outcomes if outcome.error]
    assert [outcome.error for outcome in failed] == [
        "deadly.md: the process that read it died; the file may be made to do that"
    ]


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("is empty", "letters/a.docx: is empty"),
        ("a.docx: is empty", "letters/a.docx: is empty"),
        ("a.docx, part word/document.xml: is cut off", "letters/a.docx, part word/document.xml: is cut off"),
        ("two\nlines", "letters/a.docx: two lines"),
    ],
)
def test_why_a_file_failed_is_one_line_that_names_it_once(
    message: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise ValueError(message)

    monkeypatch.setattr(batch, "read", fail)
    assert batch.read_one(Path("letters/a.docx")).error == line


def test_a_line_end_in_a_name_does_not_break_the_line() -> None:
    assert batch.read_one(Path("gone\nfor good.txt")).error == (
        "gone for good.txt: cannot be read (No such file or directory); check the path and your right to read it"
    )


def test_nothing_to_read_is_nothing() -> None:
    assert list(read_all([], jobs=2)) == []
