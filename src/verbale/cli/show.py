"""`verbale show`: a readable account of one letter in the terminal."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verbale.cli.batch import read_one
from verbale.cli.output import refuse, say
from verbale.cli.paths import STANDARD_INPUT
from verbale.dates import PartialDate
from verbale.letters.record import Record
from verbale.letters.showing.entries import EntryList, addressee_name, lists
from verbale.letters.showing.facts import facts
from verbale.letters.showing.paragraphs import paragraphs, sheet_of
from verbale.reference import Reference
from verbale.wording import say as word
from verbale.wording.dates import written

if TYPE_CHECKING:
    from rich.table import Table


def run(path: Annotated[Path, typer.Argument(metavar="PATH", help="One letter, or - for standard input.")]) -> None:
    """Exit status: 0 it was read; 1 it could not be; 2 wrong use.

    Example: verbale show letter.pdf
    """
    path = STANDARD_INPUT if str(path) == "-" else path
    if path.is_dir():
        refuse(f"{path}: a folder; show takes one letter")
    if not path.exists():
        refuse(f"{path}: no such file")
    outcome = read_one(path)
    if outcome.error is not None:
        say(f"verbale: {outcome.error}")
        raise typer.Exit(1)
    _draw(outcome.record)


def _draw(record: Record) -> None:
    from rich.console import Console  # late: rich is slow to import
    from rich.text import Text

    console = Console(file=sys.stdout, highlight=False)
    for line in _head(record):
        console.print(Text(line))
    for each in lists(record, facts(record), paragraphs(record, sheet_of(record)), "en"):
        console.print()
        console.print(Text(each.name, style="bold"))
        for start, line in _entries(each):
            console.print(_hanging(start, line))
    if record.findings:
        console.print()
        console.print(Text(word("page.findings", "en"), style="bold"))
    for finding in record.findings:
        console.print(_hanging("  ", f"{finding.severity}: {finding.message} [{finding.rule}]"))


def _hanging(start: str, line: str) -> "Table":
    """The line after its start, and under itself where it goes on."""
    from rich.table import Table
    from rich.text import Text

    drawn = Table.grid()
    drawn.add_column(no_wrap=True)
    drawn.add_column(overflow="fold")
    drawn.add_row(Text(start), Text(line))
    return drawn


def _head(record: Record) -> list[str]:
    named = record.reference
    title = (
        str(Reference(named.addressee, named.number, named.year, named.type))
        if named
        else word("page.no-reference", "en")
    )
    about = [addressee_name(record.addressee, "en")]
    about.append(written(PartialDate.parse(record.date), "en") if record.date else word("page.no-date-of-letter", "en"))
    lines = [title, ", ".join(about)]
    if record.subject:
        lines.append(" ".join(record.subject.split()))
    if record.response_days is not None:
        lines.append(word("page.asks-within", "en", days=record.response_days))
    return lines


def _entries(entries: EntryList) -> list[tuple[str, str]]:
    lines = []
    for entry in entries.entries:
        dated = f"{entry.shown:>14}  " if entry.shown else "  "
        extra = [*(f"({hedge})" for hedge in entry.hedges), *([f"– {entry.more}"] if entry.more else [])]
        where = f"  ¶ {', '.join(str(number) for number, _ in entry.at)}" if entry.at else ""
        lines.append((dated, f"{' '.join([entry.words, *extra])}{where}"))
    return lines
