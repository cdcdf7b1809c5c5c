"""Linking mentions to places, without the names of people and bodies, and without the State that is addressed."""

import re
from dataclasses import dataclass, replace

from verbale.letters.reading.finding.organisations import OrganisationMention
from verbale.letters.reading.finding.place_names import PlaceMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.words.ground import AREAS
from verbale.letters.record import PartKind, Place, Record
from verbale.names.tokens import words_of
from verbale.spans import Span

_REFERENCE = re.compile(r"\b([A-Z]{3}) \d{1,3}/(?:19|20)\d\d\b")


@dataclass(slots=True)
class _Spot:
    name: str
    mentions: list[Span]


def link_places(sheet: Sheet, finds: Finds, record: Record) -> Record:
    text = sheet.flow.text
    own = _addressed(sheet, record)
    taken_by_others = _others(finds, record)
    named = {
        without_accents(word).lower() for person in record.people for word in words_of(person.name) if len(word) > 2
    }
    named |= {without_accents(name).lower() for body in record.organisations for name in (body.name, *body.aliases)}
    spots: dict[str, _Spot] = {}
    for mention in finds.of(PlaceMention):
        name = mention.span.of(text)
        form = without_accents(name).lower()
        if mention.state is not None and mention.state == own:
            continue
        if not taken_by_others.isdisjoint(range(mention.span.start, mention.span.end)) or form in named:
            continue
        key = mention.state or _bare(form)
        spot = spots.setdefault(key, _Spot(name, []))
        spot.mentions.append(mention.span)
        if len(name) > len(spot.name):
            spot.name = name
    taken: set[str] = set()
    places = []
    for spot in sorted(spots.values(), key=lambda each: min(each.mentions)):
        spans = tuple(sorted(spot.mentions))
        key = sheet.key("place", spans[0], taken)
        taken.add(key)
        places.append(Place(key, spot.name, spans))
    return replace(record, places=tuple(places))


def _bare(form: str) -> str:
    """A name without its noun: "velda district" is where "velda" is."""
    words = form.split(" ")
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in AREAS else form


def _others(finds: Finds, record: Record) -> set[int]:
    spans = [mention.span for mention in finds.of(OrganisationMention) if not mention.short]
    spans += [span for person in record.people for span in person.mentions]
    return {place for span in spans for place in range(span.start, span.end)}


def _addressed(sheet: Sheet, record: Record) -> str | None:
    """The code of the State that is addressed, from the record or the reference line."""
    code = record.addressee.code or (record.reference.addressee if record.reference else None)
    if code:
        return code
    for span in sheet.within(PartKind.REFERENCE):
        found = _REFERENCE.search(sheet.flow.plain, span.start, span.end)
        if found:
            return found[1]
    return None
