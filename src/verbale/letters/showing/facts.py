"""The facts of a record as the page lists and marks them: one slot a fact, and every place at which it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from verbale.letters.record import Citation, Record
from verbale.spans import Span

Look = Literal["person", "date", "law", "earlier", ""]
"""How a fact is underlined: told apart by form, never by colour alone. The empty look is no line, but lights up when chosen."""


@dataclass(frozen=True, slots=True)
class Fact:
    """`subject` is the member of the record that the fact shows; `spans` are in the record's text, the first read first."""

    slot: int
    look: Look
    subject: object
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Provisions:
    """Citations of one provision of one instrument, gathered from all over the letter."""

    instrument: str | None
    provision: str | None
    paragraph: str | None
    symbol: str | None
    printed: str


@dataclass
class Facts:
    """All facts of a record, by kind, numbered in the order in which the page lists them."""

    events: list[Fact] = field(default_factory=list)
    requests: list[Fact] = field(default_factory=list)
    people: list[Fact] = field(default_factory=list)
    groups: list[Fact] = field(default_factory=list)
    organisations: list[Fact] = field(default_factory=list)
    places: list[Fact] = field(default_factory=list)
    charges: list[Fact] = field(default_factory=list)
    sentences: list[Fact] = field(default_factory=list)
    laws: list[Fact] = field(default_factory=list)
    citations: list[Fact] = field(default_factory=list)
    ratifications: list[Fact] = field(default_factory=list)
    previous: list[Fact] = field(default_factory=list)
    mandates: list[Fact] = field(default_factory=list)
    signatories: list[Fact] = field(default_factory=list)
    own: list[Fact] = field(default_factory=list)
    """The letter's own: reference, date, response period …"""

    def __iter__(self) -> Iterator[Fact]:
        for kind in (
            *(self.events, self.requests, self.people, self.groups, self.organisations, self.places, self.charges),
            *(self.sentences, self.laws, self.citations, self.ratifications, self.previous, self.mandates),
            *(self.signatories, self.own),
        ):
            yield from kind


def facts(record: Record) -> Facts:
    """The facts with their slots, counted from 1."""
    found = Facts()
    slot = 0

    def add(kind: list[Fact], look: Look, subject: object, *spans: Span | None) -> None:
        nonlocal slot
        places = tuple(span for span in spans if span is not None)
        if places:
            slot += 1
            kind.append(Fact(slot, look, subject, places))

    for event in sorted(record.events, key=lambda each: (each.date or "9999", each.span)):
        add(found.events, "", event, event.span)
    for request in record.requests:
        add(found.requests, "", request, request.span)
    for person in record.people:
        add(found.people, "person", person, *person.mentions)
    for group in record.groups:
        add(found.groups, "", group, group.span)
    for organisation in record.organisations:
        add(found.organisations, "person", organisation, *organisation.mentions)
    for place in record.places:
        add(found.places, "", place, *place.mentions)
    for charge in record.charges:
        add(found.charges, "law", charge, charge.span)
    for sentence in record.sentences:
        add(found.sentences, "", sentence, sentence.span)
    for law in record.laws:
        add(found.laws, "law", law, *law.mentions)
    for provisions, spans in _gathered(record.citations).items():
        add(found.citations, "law", provisions, *spans)
    for ratification in record.ratifications:
        add(found.ratifications, "", ratification, ratification.span)
    for previous in record.previous:
        add(found.previous, "earlier", previous, previous.span)
    for mandate in record.mandates:
        add(found.mandates, "", mandate, mandate.span, mandate.resolution_span)
    for signatory in record.signatories:
        add(found.signatories, "", signatory, signatory.span)
    for name in ("date", "response_days", "publication_days", "interim_measures"):
        add(found.own, "date" if name == "date" else "", name, getattr(record.spans, name))
    if record.reference is not None:
        add(found.own, "", "reference", record.reference.span)
    return found


def _gathered(citations: tuple[Citation, ...]) -> dict[Provisions, list[Span]]:
    gathered: dict[Provisions, list[Span]] = {}
    for each in citations:
        known = each.instrument is not None or each.symbol is not None
        name = "" if known else each.printed
        provisions = Provisions(each.instrument, each.provision, each.paragraph, each.symbol, name)
        gathered.setdefault(provisions, []).append(each.span)
    return gathered
