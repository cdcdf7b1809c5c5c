"""Records made by hand for tests: all that a test does not say is empty."""

import dataclasses
from typing import Any

from verbale.dates import Precision
from verbale.letters.record import (
    Addressee,
    Attribution,
    Charge,
    Duration,
    Event,
    EventKind,
    LetterReference,
    MandateNamed,
    Part,
    PartKind,
    Person,
    Previous,
    Record,
    Request,
    Role,
    Sentence,
    SentenceKind,
    Signatory,
    Source,
    Spans,
    Withheld,
)
from verbale.reference import Reference
from verbale.spans import Span


def a_record(text: str = "A letter.", **fields: Any) -> Record:
    """A record of the text, which is one part unless `parts` says otherwise."""
    record = Record(
        source=Source("letter.md", "markdown", "0" * 64),
        text=text,
        parts=(Part(PartKind.ALLEGATIONS, Span(0, len(text))),),
        reference=None,
        date=None,
        language="en",
        addressee=Addressee("state", None, None),
        subject=None,
        summary=None,
        response_days=None,
        publication_days=None,
        interim_measures=False,
        spans=Spans(),
    )
    return dataclasses.replace(record, **fields)


def words(text: str, quoted: str, nth: int = 1) -> Span:
    """The span of the nth occurrence of some words in a text."""
    start = -1
    for _ in range(nth):
        start = text.index(quoted, start + 1)
    return Span(start, start + len(quoted))


def a_reference(printed: str, span: Span = Span(0, 1)) -> LetterReference:
    parsed = Reference.parse(printed)
    return LetterReference(parsed.type, parsed.addressee, parsed.number, parsed.year, (), printed, span)


def a_person(key: str, name: str, *mentions: Span, withheld: Withheld | None = None) -> Person:
    return Person(key, name, None, (), None, None, None, Role.VICTIM, withheld, mentions)


def an_event(kind: EventKind, date: str | None, span: Span = Span(0, 1), **fields: Any) -> Event:
    precision = Precision.NONE if date is None else Precision.DAY
    event = Event(
        key=f"event@{span.start}",
        date=date,
        until=None,
        time=None,
        precision=precision,
        inferred=False,
        kind=kind,
        people=(),
        by=(),
        organisations=(),
        places=(),
        attribution=Attribution.STATED,
        label=kind.value.capitalize(),
        span=span,
    )
    return dataclasses.replace(event, **fields)


def a_charge(provision: str | None, offence: str | None, span: Span = Span(0, 1), **fields: Any) -> Charge:
    charge = Charge(f"charge@{span.start}", provision, "Criminal Code", "XAL", offence, ("person@1",), span)
    return dataclasses.replace(charge, **fields)


def a_term(years: int, months: int, span: Span, *people: str) -> Sentence:
    duration = Duration(years, months)
    return Sentence(SentenceKind.IMPRISONMENT, duration, None, None, False, people, None, span)


def a_previous(span: Span, reference: str | None = None, date: str | None = None) -> Previous:
    return Previous(reference, date, None, None, (), span)


def a_request(number: int, span: Span = Span(0, 1)) -> Request:
    return Request(number, "Please explain.", span)


def a_mandate(code: str | None, resolution: str | None = None, span: Span = Span(0, 1)) -> MandateNamed:
    return MandateNamed(code, "Special Rapporteur", resolution, None, span, span if resolution else None)


def a_signatory(name: str, mandate: str | None, span: Span = Span(0, 1)) -> Signatory:
    return Signatory(name, "Special Rapporteur", mandate, False, span)
