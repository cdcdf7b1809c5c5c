"""A source comes back with its receipt code. Wrong codes make everybody wait, since who tries is not kept."""

import datetime

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import router, transaction

from verbale.intake.models import Crossing, Note, Tries
from verbale.intake.receipts.codes import code_meant
from verbale.intake.receipts.keys import box_key, row_of
from verbale.intake.sealing import Sealed, unseal

_ALLOWED = 20
"""Wrong codes in a quarter of an hour, before all have to wait for its end. A code has 77 bits, so that guessing is hopeless
long before; the limit keeps the machine from being busied with it."""
_WINDOW = datetime.timedelta(minutes=15)


class TooManyTries(Exception):
    """Too many wrong codes of late; `until` is when it may be tried again."""

    def __init__(self, until: datetime.datetime) -> None:
        super().__init__(f"too many wrong codes; try again after {until:%H:%M}")
        self.until = until


class UnknownCode(LookupError):
    """A code in right words that no submission has."""


def come_back(typed: str, pepper: bytes, at: datetime.datetime) -> tuple[Crossing, X25519PrivateKey]:
    """The submission of a code, and the key to what was left for its source. Raises NoCode, UnknownCode and TooManyTries."""
    code = code_meant(typed)
    with transaction.atomic(using=router.db_for_write(Tries)):
        Tries.objects.bulk_create([Tries(pk=1, since=at)], ignore_conflicts=True)
        tries = Tries.objects.select_for_update().get(pk=1)
        if at - tries.since >= _WINDOW:
            tries.wrong, tries.since = 0, at
        if tries.wrong >= _ALLOWED:
            raise TooManyTries(tries.since + _WINDOW)
        crossing = Crossing.objects.filter(receipt=row_of(code, pepper)).first()
        if crossing is None:
            tries.wrong += 1
        tries.save()
    if crossing is None:
        raise UnknownCode
    return crossing, box_key(code)


def left_for_source(crossing: Crossing, key: X25519PrivateKey) -> tuple[tuple[datetime.date, str], ...]:
    """Questions, answers and tidings of the desk, oldest first; what does not open is left out."""
    found = []
    for note in crossing.notes.filter(to=Note.To.SOURCE):
        try:
            found.append((note.day, unseal([key], f"note {note.key}", bytes(note.box)).decode()))
        except Sealed:
            continue
    return tuple(found)
