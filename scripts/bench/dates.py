"""Dates beside the searches of dateparser and datefinder, over the same English letters.

A find is false where its day is none that the letter's labels name: the letter's own, an event's, an earlier letter's, a reply's,
a law's, a ratification's. The labels leave out some dates that stand in a letter (sessions, reports), so all three have some.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

import datefinder
from dateparser.search import search_dates

from scripts.bench.material import english
from scripts.bench.report import Row, peer
from scripts.bench.timing import in_turn
from verbale.documents.opening import open_document
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.layout import lay_out
from verbale.letters.record import Record
from verbale.samples.labels import labelled_file

Days = list[set[dt.date]]


def rows() -> Iterator[Row]:
    sheets = [lay_out(open_document(sample.path)) for sample, _ in english()]
    texts = [text for _, text in english()]
    known = [_known(labelled_file(text, sample.labels)) for sample, text in english() if sample.labels]

    def ours() -> Days:
        return [{each.date.first_day() for each in find_dates(sheet) if each.date.day} for sheet in sheets]

    def parsed() -> Days:
        return [{found.date() for _, found in search_dates(text, languages=["en"]) or []} for text in texts]

    def found() -> Days:
        return [{each.date() for each in datefinder.find_dates(text)} for text in texts]

    for name, theirs in (("dateparser", parsed), ("datefinder", found)):
        measured = in_turn(ours, theirs, rounds=3)
        yield Row(
            f"dates in {len(texts)} letters ({_false(ours(), known)} false, {_missed(ours(), known)} of {_count(known)} missed)",
            f"{measured.ours:.0f} ms",
            f"{peer(name)} ({_false(theirs(), known)} false, {_missed(theirs(), known)} missed)",
            f"{measured.theirs:.0f} ms",
            measured.ratio,
            "≤ 1",
        )


def _known(record: Record) -> set[dt.date]:
    printed = [
        record.date,
        *(date for event in record.events for date in (event.date, event.until)),
        *(date for letter in record.previous for date in (letter.date, *letter.replies)),
        *(law.date for law in record.laws),
        *(statement.date for statement in record.ratifications),
    ]
    return {dt.date.fromisoformat(date) for date in printed if date and len(date) == len("2023-10-25")}


def _false(days: Days, known: Days) -> int:
    return sum(len(found - true) for found, true in zip(days, known, strict=True))


def _missed(days: Days, known: Days) -> int:
    return sum(len(true - found) for found, true in zip(days, known, strict=True))


def _count(days: Iterable[set[dt.date]]) -> int:
    return sum(map(len, days))
