"""A letter written out from what a case holds: it stands at once, and is then worked on in blocks.

Whoever has not consented to be named to the Government does not stand in it by name: a child is described, everybody else is given
by initials; whoever may not be used in a letter is left out. Nothing here says that the letter is ready: what is missing is said
by the obstacles and the checks.
"""

import datetime
from collections.abc import Iterable, Sequence
from itertools import groupby

from verbale.desk.cases.models import Attribution as Told
from verbale.desk.cases.models import Case, CaseEvent, Consent, Person
from verbale.desk.communications.substance import Block
from verbale.letters.drafting import CannotTell, NoSuchSlot, assemble, shipped
from verbale.letters.drafting.matter import (
    AddressedTo,
    Event,
    Given,
    LetterType,
    MandateJoining,
    Matter,
)
from verbale.letters.drafting.matter import Person as DraftPerson
from verbale.letters.record import Attribution, EventKind, PartKind
from verbale.wording import Language, say

_PUT_IN_LATER = frozenset({PartKind.REFERENCE, PartKind.DATE})
"""They come with the number, when the letter is sent."""


def written_out(
    case: Case,
    letter_type: str,
    language: Language,
    addressee: str,
    mandates: Sequence[str],
    day: datetime.date,
    *,
    on_legislation: bool,
) -> tuple[Block, ...]:
    """The blocks of the letter, one a part; none where what the case holds makes no letter yet."""
    matter = Matter(
        type=LetterType(letter_type),
        language=language,
        day=day.isoformat(),
        addressee=AddressedTo(name=case.title) if addressee == "OTH" else AddressedTo(state=addressee),
        mandates=tuple(MandateJoining(code) for code in mandates),
        subject=_plain(case.title),
        people=tuple(_person(person, language) for person in _used(case)),
        events=tuple(_event(event) for event in _standing(case)),
        on_legislation=on_legislation,
    )
    try:
        draft = assemble(matter, shipped())
    except (CannotTell, NoSuchSlot, LookupError, ValueError):
        return ()
    parts = ((each.part, each.block.text.strip()) for each in draft.blocks if each.part not in _PUT_IN_LATER)
    return tuple(_block(part, (text for _, text in texts)) for part, texts in groupby(parts, key=lambda each: each[0]))


def _block(part: PartKind, texts: Iterable[str]) -> Block:
    return Block(part.value, "\n\n".join(text for text in texts if text))


def _used(case: Case) -> Iterable[Person]:
    return case.people.exclude(in_letter=Consent.NO).order_by("pk")


def _standing(case: Case) -> Iterable[CaseEvent]:
    """The events that live: neither struck nor replaced by a corrected one."""
    return case.events.filter(struck=False, replaced_by=None).order_by("date", "pk")


def _person(person: Person, language: Language) -> DraftPerson:
    given = _given(person)
    described = say("desk.draft.a-child", language) if given is Given.DESCRIBED else None
    return DraftPerson(key=person.key, name=person.name, given=given, description=described)


def _given(person: Person) -> Given:
    if person.to_government == Consent.YES:
        return Given.NAMED
    return Given.DESCRIBED if person.child else Given.INITIALS


def _event(event: CaseEvent) -> Event:
    return Event(
        key=event.key,
        kind=EventKind.OTHER,
        date=event.date or None,
        until=event.until or None,
        words=_plain(event.what).rstrip(".") or None,
        attribution=Attribution(Told(event.attribution).value),
        independent=False,  # that sources are independent of each other is said by a person, and is not yet recorded
    )


def _plain(words: str) -> str:
    """Words without braces, which would name people by their keys."""
    return " ".join(words.replace("{", "(").replace("}", ")").split())
