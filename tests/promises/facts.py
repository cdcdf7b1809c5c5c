"""The facts of a record without their places, to compare two readings of one letter."""

import re
from collections import Counter

from verbale.letters.reading.flow import without_accents
from verbale.letters.record import Record


def facts(record: Record) -> Counter[tuple[object, ...]]:
    """Each fact as a tuple that begins with its kind; words without accents, marks and differences of white space."""
    found: Counter[tuple[object, ...]] = Counter()
    named = record.reference
    found["reference", named and (named.type, named.addressee, named.number, named.year)] += 1
    found["date", record.date] += 1
    found["language", record.language] += 1
    found["addressee", record.addressee.kind, record.addressee.code] += 1
    found["periods", record.response_days, record.publication_days, record.interim_measures] += 1
    found["subject", bare(record.subject)] += 1
    for mandate in record.mandates:
        found["mandate", mandate.code, mandate.resolution] += 1
    for letter in record.previous:
        found["previous", letter.reference, letter.date, letter.replied, letter.replies] += 1
    for person in record.people:
        found["person", bare(person.name), person.age, person.role, person.withheld, len(person.mentions)] += 1
    for body in record.organisations:
        found["organisation", bare(body.name), body.kind, len(body.mentions)] += 1
    for place in record.places:
        found["place", bare(place.name)] += 1
    for group in record.groups:
        found["group", bare(group.description), group.count] += 1
    for event in record.events:
        found["event", event.date, event.until, event.time, event.kind, event.attribution, len(event.people)] += 1
    for charge in record.charges:
        found["charge", charge.provision, bare(charge.law), bare(charge.offence)] += 1
    for sentence in record.sentences:
        found["sentence", sentence.kind, sentence.duration, sentence.amount, sentence.suspended] += 1
    for law in record.laws:
        found["law", bare(law.title), law.number, law.bill] += 1
    for citation in record.citations:
        found["citation", citation.instrument, citation.provision, citation.paragraph, bare(citation.symbol)] += 1
    for statement in record.ratifications:
        found["ratification", statement.instrument, statement.state, statement.date, statement.kind] += 1
    for concern in record.concerns:
        found["concern", bare(concern.text)] += 1
    for request in record.requests:
        found["request", request.number, bare(request.text)] += 1
    for notice in record.notices:
        found["notice", notice.kind] += 1
    for annex in record.annexes:
        found["annex", bare(annex.title), annex.present] += 1
    for signatory in record.signatories:
        found["signatory", bare(signatory.name), signatory.mandate, signatory.on_behalf] += 1
    return found


def bare(words: str | None) -> str | None:
    return None if words is None else " ".join(re.findall(r"\w+", without_accents(words).lower()))
