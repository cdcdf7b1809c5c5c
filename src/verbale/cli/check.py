"""`verbale check`: what the checks say of letters."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from verbale.cli.batch import read_all
from verbale.cli.output import refuse, say
from verbale.cli.paths import STANDARD_INPUT, NoSuchPath, files
from verbale.cli.progress import followed
from verbale.letters.record import Finding, Record, Severity


class Form(StrEnum):
    TABLE = "table"
    JSON = "json"


def run(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH…", help="Files, folders, patterns, or - for standard input.")
    ],
    form: Annotated[
        Form, typer.Option("--format", help="json gives one object a letter, with its findings.")
    ] = Form.TABLE,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Processes that read at the same time.")] = 1,
) -> None:
    """Exit status: 0 no finding is an error; 1 one is, or a letter could not be read; 2 wrong use.

    Example: verbale check letters/*.pdf
    """
    try:
        found = list(files(paths))
    except NoSuchPath as error:
        refuse(str(error))
    if not found:
        refuse("no letters in " + ", ".join(paths))
    jobs = 1 if STANDARD_INPUT in found else jobs  # it belongs to this process
    records = []
    failed = 0
    for outcome in followed(read_all(found, jobs), len(found), "Checking"):
        if outcome.error is None:
            records.append(outcome.record)
        else:
            failed += 1
            say(f"verbale: {outcome.error}")
    findings = [(record, finding) for record in records for finding in record.findings]
    if form is Form.JSON:
        typer.echo(_json(records))
    elif findings:
        _draw(findings)
    errors = sum(finding.severity is Severity.ERROR for _, finding in findings)
    say(
        f"{len(records)} checked, {_counted(len(findings), 'finding')}, {_counted(errors, 'error')}"
        + (f"; {failed} not read" if failed else "")
    )
    if errors or failed:
        raise typer.Exit(1)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _json(records: list[Record]) -> str:
    letters = [{"name": record.source.name, "findings": record.findings} for record in records]
    return msgspec.json.format(msgspec.json.encode(letters), indent=2).decode()


def _draw(findings: list[tuple[Record, Finding]]) -> None:
    from verbale.cli.tables import findings_table  # late: rich is slow to import

    def rows() -> Iterator[tuple[str, Finding, str]]:
        for record, finding in findings:
            words = " ".join(finding.span.of(record.text).split()) if finding.span else ""
            yield record.source.name, finding, words if len(words) <= 120 else words[:120] + " …"

    findings_table(rows(), sys.stdout.buffer)
