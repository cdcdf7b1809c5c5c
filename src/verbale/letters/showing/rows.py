"""Records as rows: one a letter, for a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator

from verbale.letters.record import Record, Severity
from verbale.reference import Reference

COLUMNS = (
    "file",
    "reference",
    "type",
    "addressee",
    "date",
    "language",
    "mandates",
    "resolutions",
    "subject",
    "people",
    "events",
    "charges",
    "sentences",
    "citations",
    "previous",
    "requests",
    "response_days",
    "signatories",
    "errors",
    "warnings",
    "sha256",
)


def row(record: Record) -> tuple[str, ...]:
    """The cells of one letter, in the order of COLUMNS. Names are joined with "; ", facts with places are counted."""
    named = record.reference
    severities = [finding.severity for finding in record.findings]
    return (
        record.source.name,
        str(Reference(named.addressee, named.number, named.year)) if named else "",
        (named.type or "") if named else "",
        record.addressee.name or record.addressee.code or "",
        record.date or "",
        record.language,
        "; ".join(mandate.code or mandate.title for mandate in record.mandates),
        "; ".join(mandate.resolution for mandate in record.mandates if mandate.resolution),
        record.subject or "",
        "; ".join(person.name for person in record.people),
        str(len(record.events)),
        str(len(record.charges)),
        str(len(record.sentences)),
        str(len(record.citations)),
        "; ".join(letter.reference or letter.date or "" for letter in record.previous),
        str(len(record.requests)),
        "" if record.response_days is None else str(record.response_days),
        "; ".join(signatory.name for signatory in record.signatories),
        str(severities.count(Severity.ERROR)),
        str(severities.count(Severity.WARNING)),
        record.source.sha256,
    )


def csv_lines(records: Iterable[Record]) -> Iterator[bytes]:
    """The head and one line a letter, in UTF-8 with a byte order mark (without which spreadsheets misread accents).

    Without a letter there is no head either.
    """
    head = _line(COLUMNS, start="\ufeff")
    for record in records:
        yield head + _line(tuple(map(_harmless, row(record))))
        head = b""


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula is kept as words: what a letter says must not act."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _line(cells: tuple[str, ...], start: str = "") -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer).writerow(cells)
    return (start + buffer.getvalue()).encode()
