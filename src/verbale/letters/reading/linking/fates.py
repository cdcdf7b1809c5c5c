"""What befell somebody in the facts makes a victim of whoever is no office holder: the part that the words beside a name hide."""

from dataclasses import replace

from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import EventKind, Record, Role

K = EventKind
_HARM = frozenset(
    {
        K.ARREST, K.DETENTION, K.DISAPPEARANCE, K.ATTACK, K.TORTURE, K.KILLING, K.THREAT, K.CHARGE, K.INDICTMENT, K.SENTENCE,
        K.SURVEILLANCE, K.TRAVEL_BAN, K.EXPULSION, K.EVICTION, K.DISMISSAL, K.FINE,
    }
)  # fmt: skip


def link_fates(_sheet: Sheet, _finds: Finds, record: Record) -> Record:
    """The record in which relatives and others to whom something of the kind happened are victims."""
    harmed = {key for event in record.events if event.kind in _HARM for key in event.people}
    people = tuple(
        replace(person, role=Role.VICTIM)
        if person.key in harmed and person.role in (Role.RELATIVE, Role.OTHER)
        else person
        for person in record.people
    )
    return replace(record, people=people)
