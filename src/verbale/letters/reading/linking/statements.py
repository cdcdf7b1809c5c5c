"""Requests, concerns and annexes, in the letter's own words."""

import dataclasses
from collections.abc import Iterator

from verbale.letters.reading.finding.annexes import AnnexPrinted
from verbale.letters.reading.finding.concerns import ConcernStated
from verbale.letters.reading.finding.requests import RequestPut
from verbale.letters.reading.finding.statements import words_of
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Annex, Concern, Record, Request


def link_statements(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its requests, concerns and annexes. Requests without a number are counted."""
    requests = tuple(
        Request(put.number if put.number is not None else place, words_of(sheet, put.span), put.span)
        for place, put in enumerate(finds.of(RequestPut), start=1)
    )
    concerns = tuple(Concern(words_of(sheet, each.span), each.span) for each in finds.of(ConcernStated))
    return dataclasses.replace(
        record, requests=requests, concerns=concerns, annexes=tuple(_annexes(sheet, finds.of(AnnexPrinted)))
    )


def _annexes(sheet: Sheet, printed: tuple[AnnexPrinted, ...]) -> Iterator[Annex]:
    """Each annex once: as headed where it is present, else as first announced."""
    present = [each for each in printed if each.present]
    announced = [each for each in printed if not each.present]
    listed: list[AnnexPrinted] = list(present)
    for each in announced:
        same = [other for other in listed if other.numeral == each.numeral or None in (other.numeral, each.numeral)]
        if not same:
            listed.append(each)
    for each in listed:
        yield Annex(words_of(sheet, each.span), each.present, each.span)
