"""The letter's frame: its own facts, mandates, earlier letters, and what stands after the facts of the case."""

import re
from operator import attrgetter

from verbale.letters.record import (
    Addressee,
    Annex,
    Concern,
    DocumentNamed,
    LetterReference,
    MandateNamed,
    Notice,
    Previous,
    Request,
    Signatory,
    Spans,
)
from verbale.samples.labelling import written
from verbale.samples.labelling.errors import entry_named
from verbale.samples.labelling.ground import Ground, day
from verbale.spans import Span

_MARKS = str.maketrans("’‘“”\u00a0\n", "''\"\"  ")


def reference(ground: Ground) -> LetterReference | None:
    label = ground.labels.reference
    span = _own(ground, "reference", label)
    if label is None or span is None:
        return None
    printed = ground.words(span)
    return LetterReference(
        label.type, label.addressee, label.number, label.year, tuple(label.file_numbers), printed, span
    )


def letter_date(ground: Ground) -> str | None:
    with entry_named("date"):
        return day(ground.labels.date.value) if ground.labels.date else None


def addressee(ground: Ground) -> Addressee:
    label = ground.labels.addressee
    return Addressee(label.kind, label.code, label.name)


def subject(ground: Ground) -> str | None:
    span = _own(ground, "subject", ground.labels.subject)
    return ground.words(span) if span else None


def spans(ground: Ground) -> Spans:
    """Where the letter's own facts stand; a State's, where no words are quoted, in the reference."""
    labels = ground.labels
    where = _own(ground, "addressee", labels.addressee.span)
    whole = _own(ground, "reference", labels.reference)
    if where is None and whole is not None and labels.addressee.kind == "state":
        code = re.search(rf"\b{re.escape(labels.addressee.code or '')}\b", whole.of(ground.text))
        where = Span(*code.span()).moved(whole.start) if code else None
    return Spans(
        date=_own(ground, "date", labels.date),
        addressee=where,
        subject=_own(ground, "subject", labels.subject),
        response_days=_own(ground, "response_days", labels.response_days),
        publication_days=_own(ground, "publication_days", labels.publication_days),
        interim_measures=_own(ground, "interim_measures", labels.interim_measures),
    )


def mandates(ground: Ground) -> tuple[MandateNamed, ...]:
    """In the order of the labels, as earlier letters and signatories are."""

    def make(label: written.Mandate) -> MandateNamed:
        span = ground.span("mandates", label.span)
        number = label.resolution_span or label.resolution
        where = ground.span("mandates", number) if number else None
        return MandateNamed(label.code, label.title or ground.words(span), label.resolution, label.basis, span, where)

    return ground.each("mandates", ground.labels.mandates, make)


def previous(ground: Ground) -> tuple[Previous, ...]:
    def make(label: written.Previous) -> Previous:
        return Previous(
            label.reference,
            day(label.date),
            DocumentNamed(label.document.symbol, label.document.paragraphs) if label.document else None,
            label.replied,
            tuple(day(reply) for reply in label.replies),
            ground.span("previous", label.span),
        )

    return tuple(sorted(ground.each("previous", ground.labels.previous, make), key=attrgetter("span")))


def concerns(ground: Ground) -> tuple[Concern, ...]:
    def make(label: str) -> Concern:
        span = ground.span("concerns", label)
        return Concern(ground.words(span), span)

    return tuple(sorted(ground.each("concerns", ground.labels.concerns, make), key=attrgetter("span")))


def requests(ground: Ground) -> tuple[Request, ...]:
    def make(label: written.Request) -> Request:
        span = ground.span("requests", label.span)
        return Request(label.number, ground.words(span), span)

    return tuple(sorted(ground.each("requests", ground.labels.requests, make), key=attrgetter("span")))


def notices(ground: Ground) -> tuple[Notice, ...]:
    def make(label: written.Notice) -> Notice:
        return Notice(label.kind, ground.span("notices", label.span))

    return tuple(sorted(ground.each("notices", ground.labels.notices, make), key=attrgetter("span")))


def annexes(ground: Ground) -> tuple[Annex, ...]:
    def make(label: written.Annex) -> Annex:
        return Annex(label.title, label.present, ground.span("annexes", label.span or label.title))

    return tuple(sorted(ground.each("annexes", ground.labels.annexes, make), key=attrgetter("span")))


def signatories(ground: Ground) -> tuple[Signatory, ...]:
    def make(label: written.Signatory) -> Signatory:
        words = label.span or (f"{label.name} … {label.title}" if label.title else label.name)
        span = ground.span("signatories", words)
        title = label.title
        if title is not None and title in _straight(span.of(ground.text)):
            place = span.start + _straight(span.of(ground.text)).index(title)
            title = " ".join(ground.text[place : place + len(title)].split())  # with the letter's own marks
        return Signatory(label.name, title, label.mandate, label.on_behalf, span)

    return ground.each("signatories", ground.labels.signatories, make)


def _straight(words: str) -> str:
    return words.translate(_MARKS)


def _own(ground: Ground, name: str, label: written.Reference | written.Day | written.Days | str | None) -> Span | None:
    if label is None:
        return None
    with entry_named(name):
        return ground.span(name, label if isinstance(label, str) else label.span)
