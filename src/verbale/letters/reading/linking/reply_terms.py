"""What the letter asks for and announces at its end: periods in days, interim measures, notices."""

import dataclasses
import datetime

from verbale.dates import add_months
from verbale.letters.reading.finding.periods import PublicationAnnounced, ResponseAsked, Unit
from verbale.letters.reading.finding.reply_terms import MeasuresUrged, NoticeGiven
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Notice, Record


def link_reply_terms(_: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its periods, measures and notices. 48 hours are 2 days; months are counted from the letter's date."""
    spans = record.spans
    response = publication = None
    for asked in finds.of(ResponseAsked)[:1]:
        response = days(asked.number, asked.unit, record.date)
        if response is not None:
            spans = dataclasses.replace(spans, response_days=asked.span)
    for announced in finds.of(PublicationAnnounced)[:1]:
        if announced.number is None or announced.unit is None:
            publication = response
            spans = dataclasses.replace(spans, publication_days=spans.response_days)
        else:
            publication = days(announced.number, announced.unit, record.date)
            if publication is not None:
                spans = dataclasses.replace(spans, publication_days=announced.span)
    for measures in finds.of(MeasuresUrged)[:1]:
        spans = dataclasses.replace(spans, interim_measures=measures.span)
    return dataclasses.replace(
        record,
        response_days=response,
        publication_days=publication,
        interim_measures=spans.interim_measures is not None,
        notices=tuple(Notice(given.kind, given.span) for given in finds.of(NoticeGiven)),
        spans=spans,
    )


def days(number: int, unit: Unit, date: str | None) -> int | None:
    """A period in days; None where it cannot be told: months of a letter without a date, hours that are no whole days."""
    if unit is Unit.DAY:
        return number
    if unit is Unit.WEEK:
        return 7 * number
    if unit is Unit.HOUR:
        whole, rest = divmod(number, 24)
        return None if rest else whole
    if date is None:
        return None
    day = datetime.date.fromisoformat(date)
    return (add_months(day, number) - day).days
