"""A source comes back with its receipt code."""

import datetime

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from verbale.intake.models import Crossing, Note
from verbale.intake.receipts.codes import code_meant
from verbale.intake.receipts.keys import box_key, row_of
from verbale.intake.sealing import Sealed, unseal
from verbale.intake.tries import UnknownCode, trying


def come_back(typed: str, pepper: bytes, at: datetime.datetime) -> tuple[Crossing, X25519PrivateKey]:
    """The submission of a code, and the key to what was left for its source. Raises NoCode, UnknownCode and TooManyTries."""
    code = code_meant(typed)
    with trying(at) as wrong:
        crossing = Crossing.objects.filter(receipt=row_of(code, pepper)).first()
        if crossing is None:
            wrong()
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
