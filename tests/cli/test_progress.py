"""Whoever reads many letters sees how far it has come; what is read by another program is left alone."""

import io
import sys

import pytest

from verbale.cli.progress import followed


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "total"), [(io.StringIO, 3), (Terminal, 1)])
def test_nothing_is_drawn_into_a_pipe_or_for_one_file(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], total: int
) -> None:
    shown = stream()
    monkeypatch.setattr(sys, "stderr", shown)
    assert list(followed("abc"[:total], total, "Reading")) == list("abc"[:total])
    assert shown.getvalue() == ""


def test_a_bar_moves_on_a_terminal_while_items_come(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    assert list(followed("abc", 3, "Reading")) == ["a", "b", "c"]
    assert "Reading" in shown.getvalue()
