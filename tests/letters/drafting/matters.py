"""Matters for tests: all invented, and small unless a test asks for more."""

from dataclasses import replace
from typing import Any

from verbale.letters.drafting.matter import AddressedTo, Cited, Event, LetterType, MandateJoining, Matter, Person
from verbale.letters.record import EventKind

TALVIK = Person("talvik", "Nerida Talvik", "Ms.", family_name="Talvik", gender="female")
OSTROW = Person("ostrow", "Karel Ostrow", "Mr.", family_name="Ostrow", gender="male")


def a_matter(**fields: Any) -> Matter:
    """An allegation letter in English to Almara about the arrest of one person."""
    matter = Matter(
        type=LetterType.ALLEGATION,
        language="en",
        day="2023-10-25",
        addressee=AddressedTo(state="XAL"),
        mandates=(MandateJoining("HRD"), MandateJoining("FOE")),
        subject="the arrest of {talvik}, a lawyer",
        people=(TALVIK,),
        events=(an_event(EventKind.ARREST, "2022-11-14"),),
        cited=(Cited("iccpr", ("9",)),),
    )
    return replace(matter, **fields)


def an_event(kind: EventKind, date: str | None, **fields: Any) -> Event:
    return replace(Event(kind.value, kind, date, people=("talvik",)), **fields)
