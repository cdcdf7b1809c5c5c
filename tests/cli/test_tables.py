"""Tables for a terminal, which may be narrow, and for a file, which is not."""

import io

import pytest

from tests.letters.records import a_record
from verbale.cli import tables


class Terminal(io.BytesIO):
    def isatty(self) -> bool:
        return True


def drawn(width: int, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(tables, "_terminal_width", lambda: width)
    stream = Terminal()
    tables.overview([a_record("The text.", date="2023-05-03")], stream, plain=False)
    return stream.getvalue().decode()


def test_a_narrow_terminal_gets_fewer_columns_and_no_broken_date(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(80, monkeypatch)
    assert "citations" not in shown
    assert "2023-05-03" in shown


def test_a_wide_terminal_gets_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(160, monkeypatch)
    assert all(name in shown for name in ("citations", "2023-05-03", "requests"))
