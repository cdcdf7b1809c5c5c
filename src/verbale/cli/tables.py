"""Records and findings as tables in the terminal."""

import io
from collections.abc import Iterable
from typing import IO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from verbale.letters.record import Finding, Record
from verbale.letters.showing.rows import COLUMNS, row

_SHOWN = (
    "reference",
    "type",
    "date",
    "language",
    "mandates",
    "people",
    "events",
    "citations",
    "requests",
    "errors",
    "warnings",
)
_UNFOLDED = 200
_WIDE = 120
_IN_NARROW = ("type", "reference", "date", "people", "errors", "warnings")
"""What a narrower terminal has room for."""
_AT_END = frozenset({"events", "citations", "requests", "errors", "warnings"})
_UNBROKEN = _AT_END | {"type", "reference", "date", "language"}


def overview(records: Iterable[Record], stream: IO[bytes], *, plain: bool) -> None:
    """One row a letter; `plain` for a file, which gets no colours and no terminal's width."""
    width = _UNFOLDED if plain or not stream.isatty() else _terminal_width()
    shown = _SHOWN if width >= _WIDE else _IN_NARROW
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("file", overflow="fold")
    for name in shown:
        table.add_column(
            name,
            justify="right" if name in _AT_END else "left",
            overflow="fold",
            no_wrap=name in _UNBROKEN,
            min_width=12 if name == "people" else None,
        )
    for record in records:
        cells = dict(zip(COLUMNS, row(record), strict=True))
        table.add_row(Text(cells["file"]), *(Text(cells[name]) for name in shown))
    draw(table, stream, plain=plain)


def _terminal_width() -> int:
    return Console().width


def findings_table(rows: Iterable[tuple[str, Finding, str]], stream: IO[bytes]) -> None:
    """Of each finding: its letter, rule and severity, what it says, and the words that it is about."""
    table = Table(box=box.SIMPLE_HEAD, show_lines=True)
    for name in ("file", "rule", "severity"):
        table.add_column(name, overflow="fold")
    table.add_column("finding", ratio=3, overflow="fold")
    table.add_column("words", ratio=2, overflow="fold")
    for file, finding, words in rows:
        message = finding.message + (f"\n{finding.fix}" if finding.fix else "")
        table.add_row(Text(file), Text(finding.rule), Text(finding.severity), Text(message), Text(words))
    draw(table, stream, plain=False)


def draw(drawn: Table | Text, stream: IO[bytes], *, plain: bool) -> None:
    text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
    try:
        Console(file=text, width=_UNFOLDED if plain or not text.isatty() else None, no_color=plain or None).print(drawn)
    finally:
        text.detach()
